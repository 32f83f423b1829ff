// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>
#include <atomic>
#include <memory>

namespace tf {

/// What a running job and those who watch it share. Thread-safe.
class JobControl {
public:
    /// Done part of the work, 0..1; negative while unknown.
    void setProgress(double fraction) { m_progress.store(fraction, std::memory_order_relaxed); }
    double progress() const { return m_progress.load(std::memory_order_relaxed); }
    void cancel() { m_isCancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_isCancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<double> m_progress = -1.0;
    std::atomic<bool> m_isCancelled = false;
};

/// A named piece of background work, as the status bar lists it.
struct Job {
    quint64 number = 0;
    QString name;
    std::shared_ptr<JobControl>
        control; ///< shared: outlives whichever of worker and watcher ends first
};

/// Runs jobs on a named pool and knows which are running. Lives in the GUI thread.
class Jobs final : public QObject {
    Q_OBJECT

public:
    explicit Jobs(int threads, QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~Jobs() override;

    const QList<Job>& running() const { return m_running; }

    /// Runs `work(JobControl&) -> Result<T>` in the pool. A cancelled job answers Cancelled.
    template <class Work>
    auto start(const QString& name, Work work) {
        using R = std::invoke_result_t<Work, JobControl&>;
        const auto control = std::make_shared<JobControl>();
        const quint64 number = add(name, control);
        QFuture<R> future =
            QtConcurrent::run(&m_pool, [this, number, control, work]() mutable -> R {
                R result =
                    control->isCancelled() ? R(Error{ErrorCode::Cancelled, {}}) : work(*control);
                QMetaObject::invokeMethod(
                    this, [this, number] { remove(number); }, Qt::QueuedConnection);
                return result;
            });
        return future;
    }
    void cancel(quint64 number);
    void cancelAll();

Q_SIGNALS:
    void jobStarted(quint64 number);
    void jobEnded(quint64 number);

private:
    quint64 add(const QString& name, std::shared_ptr<JobControl> control);
    void remove(quint64 number);

    QThreadPool m_pool;
    QList<Job> m_running;
    quint64 m_nextNumber = 1;
};

} // namespace tf
