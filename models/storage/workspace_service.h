// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/storage/private_workspaces.h"
#include "models/storage/secret_store.h"
#include "models/storage/workspace_list.h"

#include <QDir>
#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <memory>

namespace tf::storage {

/// The workspaces that this user knows, and the ways to create, open and connect one. Owns the
/// private server: starts it at the first need, and stops it when destroyed unless another program
/// uses it; must therefore outlive every Database on its settings. Commands run in the background,
/// one at a time; signals come in the owner's thread.
class WorkspaceService final : public QObject {
    Q_OBJECT

public:
    /// `folder` is the user's data folder (see defaultFolder). `secrets` and `clock` must outlive
    /// the service.
    WorkspaceService(const QDir& folder, SecretStore& secrets, const Clock& clock,
                     QObject* parent = nullptr);
    /// Waits for the running command, then leaves the private server.
    ~WorkspaceService() override;

    /// $XDG_DATA_HOME/trading-farm
    static QDir defaultFolder();

    /// Most recently opened first.
    const QList<Workspace>& workspaces() const { return m_workspaces; }
    QDir folder() const { return m_folder; }

    /// A new database on the private server, migrated, remembered and ready to be opened.
    QFuture<Result<OpenedWorkspace>> create(const WorkspaceDraft& draft);
    /// A known workspace: starts its server, dumps and migrates when the schema is older. A remote
    /// one takes its password from the keychain unless one is given here.
    QFuture<Result<OpenedWorkspace>> open(WorkspaceId id, const QByteArray& password = {});
    /// Adds workspaces of the private server that the list does not have (a lost or damaged list).
    QFuture<Result<QList<Workspace>>> findPrivate();
    /// The workspaces at `url` of which its login is a member; the first step of connecting.
    /// UrlMalformed, TlsRequired, PoolerRefused, ReadOnlyServer, ServerTooOld,
    /// AuthenticationFailed, ConnectionFailed, SchemaNewer, SchemaForeign. A server without our
    /// schema answers an empty list: createAt() sets it up.
    QFuture<Result<QList<Workspace>>> workspacesAt(const QString& url, const QByteArray& password);
    /// Remembers and opens one of workspacesAt(); the password goes to the keychain. Where that
    /// fails the workspace opens all the same and passwordNotStored() tells why.
    QFuture<Result<OpenedWorkspace>> connectTo(const Workspace& workspace,
                                               const QByteArray& password);
    /// Sets up our schema at `url` where it is missing, and a new workspace in it.
    QFuture<Result<OpenedWorkspace>> createAt(const QString& url, const QByteArray& password,
                                              const WorkspaceDraft& draft);
    /// Takes a workspace from the list and its password from the keychain. Its database stays.
    Result<void> forget(WorkspaceId id);
    /// Changes the name in the list and in the database.
    QFuture<Result<void>> rename(WorkspaceId id, const QString& name);

    /// The private server when it has been started, else nullptr.
    std::shared_ptr<PrivateServer> server() const;
    /// The running private server, started where needed. Thread-safe; blocks: for background work.
    Result<std::shared_ptr<PrivateServer>> requireServer();
    /// Remembers a workspace that exists already (a restored one). Thread-safe.
    Result<void> add(const Workspace& workspace) { return adopt(m_list.put(workspace)); }
    QDir backupFolder() const { return QDir(m_folder.filePath(QStringLiteral("backups"))); }

Q_SIGNALS:
    void workspacesChanged();
    void stepChanged(tf::storage::OpeningStep step);
    /// The password could not be kept; it must be asked for again at the next start.
    void passwordNotStored(const tf::Error& reason);

private:
    template <class Work>
    auto inBackground(Work work);
    QFuture<Result<OpenedWorkspace>> openRemote(const Workspace& workspace,
                                                const QByteArray& password);
    void keepPassword(WorkspaceId id, const QByteArray& password);
    std::optional<Workspace> known(WorkspaceId id) const;
    StepReport reporter();

    // in the pool's thread
    Result<PrivateWorkspaces> privateWorkspaces(const StepReport& report);
    Result<OpenedWorkspace> remember(Result<OpenedWorkspace> opened, const StepReport& report);
    Result<void> adopt(Result<QList<Workspace>> list);

    QDir m_folder;
    SecretStore& m_secrets;
    const Clock& m_clock;
    WorkspaceList m_list;
    QList<Workspace> m_workspaces;
    mutable QMutex m_serverMutex; ///< guards m_server
    QMutex m_startMutex;          ///< one start at a time, while server() still answers
    /// shared: connections ask it to come back after a kill, from their own threads
    std::shared_ptr<PrivateServer> m_server;
    QThreadPool m_pool;
};

} // namespace tf::storage
