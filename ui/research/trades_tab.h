// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/research_run.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace tf::widgets {
class CandleChart;
}

namespace tf::ui::research {

class TradeTableModel;

/// The candles with every fill, and the trades: choosing one shows it on the chart, and a click on
/// a marker chooses its trade.
class TradesTab final : public QWidget {
    Q_OBJECT

public:
    explicit TradesTab(QWidget* parent = nullptr);

    void showRun(const ResearchRunPtr& run);

private:
    void showLeg(int leg);
    void showTrade();
    void selectTrade(const QUuid& marker);

    ResearchRunPtr m_run;
    int m_leg = -1; ///< whose candles show
    TradeTableModel* m_model = nullptr;
    QComboBox* m_legs = nullptr; ///< of several agents
    widgets::CandleChart* m_chart = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tf::ui::research
