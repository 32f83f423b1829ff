// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/file_lock.h"
#include "models/storage/server_binaries.h"
#include "models/storage/server_files.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <memory>

namespace tf::storage {

struct PrivateServerOptions {
    QDir folder;                   ///< the user's data folder
    QStringList binaryFolders;     ///< looked in first
    bool isSearching = true;       ///< whether the usual places and PATH are looked in too
    QList<ServerSetting> settings; ///< override ours; for tests
    bool isSynced = true; ///< whether a new cluster is safe on the disk before it is used; tests
    int startTimeoutMs = 30'000;
};

/// The Postgres that the program runs itself: a cluster in the user's data folder, made at the
/// first start, reachable through a Unix socket by this user only. Every process that uses it holds
/// a share of a lock; the last one to leave stops the server. A killed server is started again by
/// ensureRunning(). Thread-safe. All calls block: not for the GUI thread.
class PrivateServer final {
public:
    /// Makes the cluster when there is none, joins the server when it runs, else starts it.
    /// ServerBinariesMissing, ServerOtherVersion, ServerWrongOwner, ServerAccountMissing,
    /// ServerStalePid, ServerPathTooLong, ServerNetworkDrive, ServerFolderReadOnly, DiskFull,
    /// Timeout (another process is starting it), ServerStartFailed with the log's last lines.
    static Result<std::shared_ptr<PrivateServer>> start(const PrivateServerOptions& options);
    /// Leaves; stops the server when nobody else uses it.
    ~PrivateServer();
    PrivateServer(const PrivateServer&) = delete;
    PrivateServer& operator=(const PrivateServer&) = delete;

    /// Starts the server again where it was killed.
    Result<void> ensureRunning();
    bool isRunning() const;
    /// Leaves the server running after the last user has gone: a test run's cluster.
    void keepRunning() { m_isKept = true; }

    /// libpq conninfo for a role (tf_app, tf_owner) on a database.
    QByteArray connectionString(const QString& database, const char* role) const;
    const ServerBinaries& binaries() const { return m_binaries; }
    const ServerFiles& files() const { return m_files; }
    /// Process id of the postmaster, 0 when it does not run.
    qint64 processId() const;

private:
    PrivateServer(PrivateServerOptions options, ServerAccount account, ServerFiles files,
                  ServerBinaries binaries);
    Result<void> startLocked();
    Result<void> makeCluster() const;
    Result<void> launch() const;
    /// While one that was started or killed by somebody else is neither ready nor gone.
    void waitWhileBetween(const QDeadlineTimer& deadline) const;
    Result<void> waitUntilReady(qint64 logOffset, const QDeadlineTimer& deadline) const;
    bool isPassing(const Error& error) const;
    Result<void> makeRoles() const;
    Error startError(const QString& log) const;
    void leave();
    void stop() const;

    PrivateServerOptions m_options;
    ServerAccount m_account;
    ServerFiles m_files;
    ServerBinaries m_binaries;
    FileLock m_share;
    QMutex m_mutex;
    bool m_isKept = false;
};

} // namespace tf::storage
