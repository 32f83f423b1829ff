// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/job_line.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tf::widgets {
class LineChart;
}

namespace tf::ui::research {

class CellTableModel;

/// How else the run that shows might have gone: its trades or days in other orders.
class MonteCarloTab final : public QWidget {
    Q_OBJECT

public:
    explicit MonteCarloTab(const ResearchDesk& desk, QWidget* parent = nullptr);

    void showRun(const ResearchRunPtr& run);

private:
    QWidget* buildForm();
    void run();
    void showResult(const trading::MonteCarloResult& result);
    void clearResult();

    ResearchDesk m_desk;
    ResearchRunPtr m_run;
    QComboBox* m_resampling = nullptr;
    QSpinBox* m_runs = nullptr;
    QSpinBox* m_seed = nullptr;
    QDoubleSpinBox* m_ruin = nullptr;
    QPushButton* m_start = nullptr;
    JobLine* m_job = nullptr;
    QLabel* m_summary = nullptr;
    widgets::LineChart* m_fan = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tf::ui::research
