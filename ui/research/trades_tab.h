// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/research_run.h"

#include <QWidget>

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
    void showTrade();
    void selectTrade(const QUuid& marker);

    ResearchRunPtr m_run;
    TradeTableModel* m_model = nullptr;
    widgets::CandleChart* m_chart = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tf::ui::research
