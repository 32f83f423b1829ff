// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/job_line.h"

class QLabel;
class QSpinBox;
class QTableView;

namespace tf::ui::research {

class CellTableModel;

/// Runs the form's backtest again on candles that end earlier: its past must not change, or the
/// strategy knows the future.
class LookAheadTab final : public QWidget {
    Q_OBJECT

public:
    explicit LookAheadTab(const ResearchDesk& desk, QWidget* parent = nullptr);

private:
    QWidget* buildForm();
    void run();
    void showReport(const trading::LookAheadReport& report);

    ResearchDesk m_desk;
    QSpinBox* m_cuts = nullptr;
    JobLine* m_job = nullptr;
    QLabel* m_summary = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tf::ui::research
