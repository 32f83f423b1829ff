// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QMutex>
#include <QThread>
#include <QUuid>
#include <deque>

namespace tf::storage {

/// What a lane tells its Database, from the lane's thread.
struct LaneEvents {
    std::function<void(ConnectionState)> stateChanged;
    std::function<void(const Result<void>&)> opened; ///< once
    /// Table and ids, merged over what arrived together.
    std::function<void(const QHash<QString, QList<QUuid>>&)> changed;
};

/// One connection and its thread: runs jobs in order, reconnects, and hears notices while idle.
class DatabaseLane final : public QThread {
public:
    DatabaseLane(Lane kind, ConnectionSettings settings, LaneEvents events);
    /// Ends after the job that runs; the waiting ones answer Cancelled.
    ~DatabaseLane() override;

    /// Takes a job, or fails it at once: QueueFull, Cancelled when ending.
    void enqueue(LaneJob job);
    void end();

private:
    void run() override;
    Result<void> admit(LaneJob& job);
    Result<void> open();
    Result<std::unique_ptr<Session>> connectOnce() const;
    Result<void> setUp(Session& session) const;
    /// Comes back with a session, or without one when the lane ends or after `patienceMs`.
    Result<void> reconnect(qint64 patienceMs);
    void serve();
    void runJob(const LaneJob& job);
    std::optional<LaneJob> takeJob();
    void failWaiting(const Error& error);
    /// Waits for a job, a notice, or the time; drains the wake-up pipe.
    void wait(int timeoutMs);
    void hearNotices();
    void adopt(std::unique_ptr<Session> session);
    void dropSession();
    bool isEnding() const;

    const Lane m_kind;
    const ConnectionSettings m_settings;
    const LaneEvents m_events;

    mutable QMutex m_mutex; ///< guards the four below
    std::deque<LaneJob> m_queue;
    std::optional<Session::Canceller> m_canceller;
    bool m_isEnding = false;

    std::unique_ptr<Session> m_session; ///< the lane's thread only
    std::array<int, 2> m_wakePipe = {-1, -1};
};

} // namespace tf::storage
