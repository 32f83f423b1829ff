// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/server_account.h"

#include <QDir>
#include <optional>

namespace tf::storage {

/// A server setting and its value, as in postgresql.conf.
struct ServerSetting {
    QByteArray name;
    QByteArray value;
};

/// What postmaster.pid says.
struct PostmasterFile {
    qint64 pid = 0;
    QString socketFolder;
    bool isReady = false;
};

/// The files of a private server: where they are and what is in them.
///
///     <folder>/cluster      the data directory of Postgres
///     <folder>/socket       the Unix socket, or a short path elsewhere where this one is too long
///     <folder>/server.log   start.lock   users.lock
class ServerFiles final {
public:
    /// Chooses and makes the folder, under `dataFolder` where the account can reach it, else under
    /// /var/lib/trading-farm. ServerNetworkDrive, ServerFolderReadOnly, ServerWrongOwner,
    /// ServerPathTooLong.
    static Result<ServerFiles> prepare(const QDir& dataFolder, const ServerAccount& account);

    QString cluster() const { return m_folder + QStringLiteral("/cluster"); }
    QString unfinishedCluster() const { return m_folder + QStringLiteral("/cluster.new"); }
    QString log() const { return m_folder + QStringLiteral("/server.log"); }
    QString startLock() const { return m_folder + QStringLiteral("/start.lock"); }
    QString usersLock() const { return m_folder + QStringLiteral("/users.lock"); }
    QString postmasterPath() const { return cluster() + QStringLiteral("/postmaster.pid"); }
    const QString& folder() const { return m_folder; }
    const QString& socketFolder() const { return m_socketFolder; }

    /// The major version of the cluster's data, nothing when there is none yet.
    std::optional<int> clusterMajor() const;
    /// ServerWrongOwner unless the account owns the cluster.
    Result<void> checkOwner() const;
    std::optional<PostmasterFile> postmaster() const;
    /// Whether the process lives and is a Postgres on this cluster.
    bool isServing(qint64 pid) const;
    /// Whether the process lives and is certainly something else.
    bool isOther(qint64 pid) const;
    /// Writes configuration and access rules: Unix socket only, peer authentication only.
    Result<void> writeConfiguration(const QList<ServerSetting>& extra) const;
    /// What the log holds from byte `offset` on, at most its last 64 kB.
    QString logFrom(qint64 offset) const;
    qint64 logSize() const;
    /// Starts a new log when the old one has grown beyond 8 MB.
    void rotateLog() const;

private:
    ServerFiles(QString folder, ServerAccount account)
        : m_folder(std::move(folder))
        , m_account(std::move(account)) {}
    Result<void> chooseSocketFolder();
    Result<void> writeOwned(const QString& name, const QByteArray& content) const;

    QString m_folder;
    QString m_socketFolder;
    ServerAccount m_account;
};

} // namespace tf::storage
