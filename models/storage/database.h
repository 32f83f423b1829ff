// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/storage/session.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUuid>
#include <functional>
#include <memory>

namespace tf::storage {

/// Where and how a workspace's database is reached.
struct ConnectionSettings {
    QByteArray connectionString; ///< libpq conninfo without a password for private servers
    QByteArray password;         ///< from the keychain; empty on private servers
    int queueLimit = 10'000;     ///< jobs that may wait in a lane
    WorkspaceId workspace;       ///< the one to work in where a database holds several
    /// Brings the private server back before a connection is tried; called from the lanes' threads.
    std::function<Result<void>()> ensureServer;
};

enum class ConnectionState { Connecting, Connected, Lost, Closed };

/// Which connection a job runs on. Commands and short questions share one; long reads (reports,
/// verification, exports, imports) have their own, so that they never hold up a click.
enum class Lane { Interactive, Background };

class DatabaseLane;
struct LaneEvents;

/// A job of a lane: `run` answers an error only when the connection was lost and it may run again.
struct LaneJob {
    std::function<std::optional<Error>(Session&)> run;
    std::function<void(const Error&)> fail;
};

/// A workspace's database: one worker thread and connection per lane, jobs in order, reconnecting
/// with back-off after the server was restarted, and the change feed of LISTEN/NOTIFY. All signals
/// come in the owner's thread.
class Database final : public QObject {
    Q_OBJECT

public:
    explicit Database(QObject* parent = nullptr);
    /// Ends the lanes after the job that runs; waiting jobs answer Cancelled.
    ~Database() override;

    /// Connects both lanes; the future answers when both are there or one has failed. A server
    /// that is not there yet is tried for 15 s. Once per Database.
    QFuture<Result<void>> open(const ConnectionSettings& settings);
    /// As the destructor does; blocks until the running jobs have ended.
    void close();
    /// The worse of the two lanes'.
    ConnectionState state() const;

    /// Runs `work(Session&) -> Result<T>` on the lane's thread. A full queue answers QueueFull; a
    /// connection that stays lost answers ConnectionLost. Jobs that lost the connection before
    /// COMMIT are run again after reconnecting, up to 5 times; work must therefore be repeatable
    /// (use the same ids).
    template <class Work>
    auto run(Work work, Lane lane = Lane::Interactive)
        -> QFuture<std::invoke_result_t<Work, Session&>> {
        using R = std::invoke_result_t<Work, Session&>;
        auto promise = std::make_shared<QPromise<R>>(); // shared: a std::function must be copyable
        promise->start();
        QFuture<R> future = promise->future();
        enqueue(lane, {.run = [promise, work = std::move(work)](
                                  Session& session) mutable -> std::optional<Error> {
                           R result = work(session);
                           if (!result.isOk() && isConnectionLoss(result.error().code)) {
                               return result.error();
                           }
                           promise->addResult(std::move(result));
                           promise->finish();
                           return std::nullopt;
                       },
                       .fail =
                           [promise](const Error& error) {
                               promise->addResult(R(error));
                               promise->finish();
                           }});
        return future;
    }

Q_SIGNALS:
    /// Rows of a table changed, here or in another process. No ids: refresh that whole table. No
    /// table either (after a reconnect, when notices may have been missed): refresh everything.
    void changed(const QString& table, const QList<QUuid>& ids);
    void stateChanged(tf::storage::ConnectionState state);

private:
    static bool isConnectionLoss(ErrorCode code);
    void enqueue(Lane lane, LaneJob job);
    LaneEvents eventsOf(Lane lane);
    void noteState(Lane lane, ConnectionState state);
    void noteOpened(const Result<void>& outcome);

    std::unique_ptr<DatabaseLane> m_interactive;
    std::unique_ptr<DatabaseLane> m_background;
    std::array<ConnectionState, 2> m_states = {ConnectionState::Closed, ConnectionState::Closed};
    std::shared_ptr<QPromise<Result<void>>> m_opening; ///< shared: QPromise cannot be moved into
    int m_openedLanes = 0;
};

} // namespace tf::storage
