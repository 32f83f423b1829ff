// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/job_line.h"

class QCheckBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace tf::widgets {
class LineChart;
}

namespace tf::ui::research {

class CellTableModel;

/// Searches the sweep's parameters on one stretch, trades the best on the next, and so on: training
/// and test side by side, and the tests joined to one curve.
class WalkForwardTab final : public QWidget {
    Q_OBJECT

public:
    using SweepOf = std::function<std::optional<trading::SweepRequest>(const RunOrder&)>;

    WalkForwardTab(const ResearchDesk& desk, SweepOf sweepOf, QWidget* parent = nullptr);

private:
    QWidget* buildForm();
    void run();
    void showResult(const trading::WalkForwardResult& result);
    void showWindows(const trading::WalkForwardResult& result);

    ResearchDesk m_desk;
    SweepOf m_sweepOf;
    QSpinBox* m_train = nullptr;
    QSpinBox* m_test = nullptr;
    QCheckBox* m_anchored = nullptr;
    JobLine* m_job = nullptr;
    QLabel* m_summary = nullptr;
    widgets::LineChart* m_chart = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tf::ui::research
