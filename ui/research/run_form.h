// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_service.h"
#include "ui/research/research_run.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QSpinBox;
class QVBoxLayout;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui {
class StrategyForm;
}

namespace tf::ui::research {

/// Everything that decides a backtest: market and period, money and costs, strategy.
class RunForm final : public QWidget {
    Q_OBJECT

public:
    explicit RunForm(market::MarketService& market, QWidget* parent = nullptr);

    /// Nothing while a field is refused; the form shows which and goes there.
    std::optional<RunOrder> order();
    /// Fills the fields from a run, to go on from there.
    void setOrder(const RunOrder& order);
    void setStrategy(const strategies::StrategyConfig& config);
    StrategyForm& strategy() { return *m_strategy; }

Q_SIGNALS:
    void changed();

private:
    QWidget* buildMarket();
    QWidget* buildMoney();
    void addCosts(widgets::FormRows* rows);
    void addSizing(widgets::FormRows* rows);
    QDateEdit* addDate(const QString& objectName);
    void connectSignals();
    void fillInstruments();
    void fillIntervals();
    void fillPeriod();
    void takeCosts(const trading::CostModel& costs);
    void takeSizing(const trading::Sizing& sizing);
    void refreshCosts();
    void refreshSizing();
    bool checkPeriod();
    market::InstrumentId instrumentId() const;
    market::Interval interval() const;
    trading::CostModel costs() const;
    trading::Sizing sizing() const;
    trading::BacktestRequest request(const market::Instrument& instrument) const;

    market::MarketService& m_market;
    widgets::FormRows* m_marketRows = nullptr;
    QComboBox* m_instrument = nullptr;
    QComboBox* m_interval = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QDoubleSpinBox* m_capital = nullptr;
    QComboBox* m_sizing = nullptr;
    QDoubleSpinBox* m_size = nullptr;
    QCheckBox* m_hasCosts = nullptr;
    QDoubleSpinBox* m_fee = nullptr;
    QDoubleSpinBox* m_spread = nullptr;
    QComboBox* m_slippage = nullptr;
    QDoubleSpinBox* m_slip = nullptr;
    QSpinBox* m_latency = nullptr;
    StrategyForm* m_strategy = nullptr;
};

} // namespace tf::ui::research
