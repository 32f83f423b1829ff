// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/research_run.h"

#include <QWidget>

class QTableView;

namespace tf::widgets {
class Card;
class FigureCard;
class HeatMap;
class LineChart;
} // namespace tf::widgets

namespace tf::ui::research {

class CellTableModel;

/// A run at a glance: key figures, equity against holding, drawdown, months; of several
/// agents what each did for the whole.
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
    void showLegs(const ResearchRun& run);

    QList<widgets::FigureCard*> m_figures;
    widgets::LineChart* m_equity = nullptr;
    widgets::LineChart* m_drawdown = nullptr;
    widgets::HeatMap* m_months = nullptr;
    widgets::Card* m_legCard = nullptr; ///< only of several agents
    CellTableModel* m_legModel = nullptr;
    QTableView* m_legTable = nullptr;
};

} // namespace tf::ui::research
