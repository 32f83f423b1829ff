// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/farm_desk.h"
#include "widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui {

class OrderStyleEdit;
class SizingEdit;
class StrategyForm;

/// Makes an agent, or a new version of the parameters of one.
class AgentDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// `farm`: chosen at first, may be null. `known`: its parameters are changed.
    AgentDialog(const FarmDesk& desk, farms::FarmId farm, const std::optional<farms::Agent>& known,
                QWidget* parent = nullptr);

    /// Starts a new agent from what a backtest had: its instruments, interval, strategy and sizing,
    /// in the first farm that trades them.
    void propose(const farms::Agent& agent);

Q_SIGNALS:
    void saved(const QUuid& agent);

private:
    void buildUi(farms::FarmId farm);
    QWidget* buildStrategy();
    void connectSignals();
    void takeFarm();
    void takeKnown();
    void fillInstruments(const QList<market::InstrumentId>& checked);
    void check();
    QString missingCandles(const farms::Agent& agent) const;
    QString farmProblem() const;
    bool trades(const farms::Farm& farm) const;
    farms::Agent draft() const;
    farms::FarmId farm() const;
    void submit();
    void finish(const Result<void>& result);

    FarmDesk m_desk;
    std::optional<farms::Agent> m_known;
    std::optional<farms::Agent> m_proposal;
    farms::AgentId m_id = farms::AgentId::create(); ///< once: a second press makes nothing new
    widgets::FormRows* m_rows = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_farm = nullptr;
    QComboBox* m_interval = nullptr;
    SizingEdit* m_sizing = nullptr;
    OrderStyleEdit* m_orderStyle = nullptr;
    QListWidget* m_instruments = nullptr;
    StrategyForm* m_strategy = nullptr;
    QString m_suggestedName; ///< replaced by the next suggestion while it stands
    bool m_isFilling = false;
};

} // namespace tf::ui
