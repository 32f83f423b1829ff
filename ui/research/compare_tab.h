// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/research_run.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace tf::widgets {
class LineChart;
}

namespace tf::ui::research {

class CellTableModel;

/// The kept runs side by side: curves from one start, figures, and the settings in which they
/// differ.
class CompareTab final : public QWidget {
    Q_OBJECT

public:
    explicit CompareTab(QWidget* parent = nullptr);

    void setRuns(const QList<ResearchRunPtr>& runs);
    const QList<ResearchRunPtr>& runs() const { return m_runs; }

Q_SIGNALS:
    void countChanged(int count);
    void removeRequested(const QUuid& run);
    /// The person wants one run of the agents of these.
    void togetherRequested(const QList<tf::ui::research::ResearchRunPtr>& runs);
    /// The person wants to see it again.
    void openRequested(const tf::ui::research::ResearchRunPtr& run);

private:
    void buildUi();
    void refresh();
    void refreshRuns();
    void refreshFigures();
    void removeSelected();
    void openCurrent();
    void runSelected();

    QList<ResearchRunPtr> m_runs;
    QStackedWidget* m_stack = nullptr;
    widgets::LineChart* m_chart = nullptr;
    CellTableModel* m_runModel = nullptr;
    QTableView* m_runTable = nullptr;
    CellTableModel* m_figureModel = nullptr;
};

} // namespace tf::ui::research
