// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/research_run.h"

#include <QWidget>

namespace tf::widgets {
class FigureCard;
class HeatMap;
class LineChart;
} // namespace tf::widgets

namespace tf::ui::research {

/// A run at a glance: key figures, equity against holding, drawdown, months.
class OverviewTab final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewTab(QWidget* parent = nullptr);

    void showRun(const ResearchRunPtr& run);

private:
    void buildUi();
    QWidget* buildMonths();
    void showFigures(const ResearchRun& run);
    void showMonths(const analytics::PerformanceSheet& sheet);

    QList<widgets::FigureCard*> m_figures;
    widgets::LineChart* m_equity = nullptr;
    widgets::LineChart* m_drawdown = nullptr;
    widgets::HeatMap* m_months = nullptr;
};

} // namespace tf::ui::research
