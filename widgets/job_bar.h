// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tf::widgets {

/// The running jobs in the status bar: name, progress, cancel; further ones as a count whose
/// tooltip names them. Hidden while nothing runs.
class JobBar final : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(Jobs& jobs, QWidget* parent = nullptr);

private:
    void refresh();

    Jobs& m_jobs;
    QLabel* m_name = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QLabel* m_others = nullptr;
    QTimer m_poll; ///< progress is an atomic number that workers set; it has no signal
};

} // namespace tf::widgets
