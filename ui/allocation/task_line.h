// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/when_done.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tf::ui::allocation {

/// One background task of a tab: its progress, a way to cancel it, and why it failed. Hidden while
/// there is nothing to say.
class TaskLine final : public QWidget {
    Q_OBJECT

public:
    explicit TaskLine(const QString& objectName, QWidget* parent = nullptr);

    bool isBusy() const { return m_control != nullptr; }
    void cancel();

    /// `done(answer)` hears of a good answer; a refusal is told here. Something that runs already
    /// is cancelled and forgotten.
    template <class T, class Done>
    void follow(const QString& name, const QFuture<Result<T>>& future,
                std::shared_ptr<JobControl> control, Done done) {
        begin(name, std::move(control));
        whenDone(future, this, [this, number = m_number, done](const Result<T>& answer) {
            if (number != m_number) {
                return;
            }
            if (answer.isOk()) {
                end({});
                done(*answer);
            } else {
                end(answer.error());
            }
        });
    }

Q_SIGNALS:
    void busyChanged(bool isBusy);

private:
    void begin(const QString& name, std::shared_ptr<JobControl> control);
    void end(const std::optional<Error>& error);

    std::shared_ptr<JobControl> m_control; ///< shared with the worker, see Job
    quint64 m_number = 0;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_poll; ///< progress is an atomic number without a signal
};

} // namespace tf::ui::allocation
