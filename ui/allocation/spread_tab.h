// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_session.h"
#include "ui/allocation/task_line.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace tf::ui::allocation {

class SpreadChart;

/// How certain the weights are: history drawn again some hundred times, each time optimised.
class SpreadTab final : public QWidget {
    Q_OBJECT

public:
    explicit SpreadTab(AllocationSession& session, QWidget* parent = nullptr);

private:
    void buildUi();
    void start();
    void show(const tf::allocation::Stability& stability);
    void takeInputs();

    AllocationSession& m_session;
    QByteArray m_digest; ///< of the inputs that the chart was made from
    QStackedWidget* m_stack = nullptr;
    SpreadChart* m_chart = nullptr;
    QLabel* m_note = nullptr;
    QSpinBox* m_samples = nullptr;
    QPushButton* m_start = nullptr;
    TaskLine* m_task = nullptr;
};

} // namespace tf::ui::allocation
