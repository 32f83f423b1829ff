// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace_service.h"

#include "models/core/when_done.h"
#include "models/storage/backup.h"
#include "models/storage/log.h"
#include "models/storage/remote_workspaces.h"

#include <QMutexLocker>
#include <QPromise>
#include <QStandardPaths>
#include <QtConcurrent>

namespace tf::storage {

namespace {

QString secretKey(WorkspaceId id) {
    return QStringLiteral("workspace/") + id.toString();
}

template <class T>
QFuture<Result<T>> refused(const Error& error) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(error));
    promise.finish();
    return promise.future();
}

} // namespace

WorkspaceService::WorkspaceService(const QDir& folder, SecretStore& secrets, const Clock& clock,
                                   QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_list(folder) {
    m_pool.setObjectName(QStringLiteral("workspaces"));
    m_pool.setMaxThreadCount(1);
    const Result<QList<Workspace>> workspaces = m_list.read();
    if (workspaces.isOk()) {
        m_workspaces = *workspaces;
    } else {
        qCWarning(lcStorage) << "the list of workspaces:" << workspaces.error().detail;
    }
}

WorkspaceService::~WorkspaceService() {
    m_pool.waitForDone();
}

QDir WorkspaceService::defaultFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                QStringLiteral("/trading-farm"));
}

std::shared_ptr<PrivateServer> WorkspaceService::server() const {
    const QMutexLocker locker(&m_serverMutex);
    return m_server;
}

template <class Work>
auto WorkspaceService::inBackground(Work work) {
    return QtConcurrent::run(&m_pool, std::move(work));
}

std::optional<Workspace> WorkspaceService::known(WorkspaceId id) const {
    const auto found = std::find_if(m_workspaces.begin(), m_workspaces.end(),
                                    [&](const Workspace& workspace) { return workspace.id == id; });
    return found != m_workspaces.end() ? std::optional(*found) : std::nullopt;
}

StepReport WorkspaceService::reporter() {
    return [this](OpeningStep step) {
        QMetaObject::invokeMethod(
            this, [this, step] { Q_EMIT stepChanged(step); }, Qt::QueuedConnection);
    };
}

QFuture<Result<OpenedWorkspace>> WorkspaceService::create(const WorkspaceDraft& draft) {
    return inBackground([this, draft, report = reporter()]() -> Result<OpenedWorkspace> {
        TF_CHECK(validate(draft));
        TF_TRY(const PrivateWorkspaces workspaces, privateWorkspaces(report));
        TF_TRY(const Workspace workspace, workspaces.create(draft, report));
        return remember(workspaces.open(workspace, report), report);
    });
}

QFuture<Result<OpenedWorkspace>> WorkspaceService::open(WorkspaceId id,
                                                        const QByteArray& password) {
    const std::optional<Workspace> workspace = known(id);
    if (!workspace) {
        return refused<OpenedWorkspace>({ErrorCode::NotFound, id.toString()});
    }
    if (workspace->place == WorkspacePlace::RemoteServer) {
        return openRemote(*workspace, password);
    }
    return inBackground(
        [this, workspace = *workspace, report = reporter()]() -> Result<OpenedWorkspace> {
            TF_TRY(const PrivateWorkspaces workspaces, privateWorkspaces(report));
            return remember(workspaces.open(workspace, report), report);
        });
}

QFuture<Result<OpenedWorkspace>> WorkspaceService::openRemote(const Workspace& workspace,
                                                              const QByteArray& password) {
    if (!password.isEmpty()) {
        return connectTo(workspace, password);
    }
    // shared: answered by the second of two asynchronous steps
    const auto promise = std::make_shared<QPromise<Result<OpenedWorkspace>>>();
    promise->start();
    const auto answer = [promise](const Result<OpenedWorkspace>& result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(m_secrets.read(secretKey(workspace.id)), this,
             [this, workspace, answer](const Result<QByteArray>& secret) {
                 if (!secret.isOk()) {
                     answer(secret.error());
                     return;
                 }
                 const auto opening =
                     inBackground([this, workspace, secret = *secret,
                                   report = reporter()]() -> Result<OpenedWorkspace> {
                         TF_TRY(const auto remote, RemoteWorkspaces::at(workspace.address, secret));
                         return remember(remote.open(workspace, report), report);
                     });
                 whenDone(opening, this, answer);
             });
    return promise->future();
}

QFuture<Result<QList<Workspace>>> WorkspaceService::workspacesAt(const QString& url,
                                                                 const QByteArray& password) {
    return inBackground([url, password]() -> Result<QList<Workspace>> {
        TF_TRY(const RemoteWorkspaces remote, RemoteWorkspaces::at(url, password));
        return remote.list();
    });
}

QFuture<Result<OpenedWorkspace>> WorkspaceService::connectTo(const Workspace& workspace,
                                                             const QByteArray& password) {
    const auto opening =
        inBackground([this, workspace, password, report = reporter()]() -> Result<OpenedWorkspace> {
            TF_TRY(const auto remote, RemoteWorkspaces::at(workspace.address, password));
            return remember(remote.open(workspace, report), report);
        });
    whenDone(opening, this, [this](const Result<OpenedWorkspace>& opened) {
        if (opened.isOk()) {
            keepPassword(opened->workspace.id, opened->connection.password);
        }
    });
    return opening;
}

QFuture<Result<OpenedWorkspace>> WorkspaceService::createAt(const QString& url,
                                                            const QByteArray& password,
                                                            const WorkspaceDraft& draft) {
    const auto opening = inBackground(
        [this, url, password, draft, report = reporter()]() -> Result<OpenedWorkspace> {
            TF_TRY(const auto remote, RemoteWorkspaces::at(url, password));
            TF_TRY(const Workspace workspace, remote.create(draft, report));
            return remember(remote.open(workspace, report), report);
        });
    whenDone(opening, this, [this](const Result<OpenedWorkspace>& opened) {
        if (opened.isOk()) {
            keepPassword(opened->workspace.id, opened->connection.password);
        }
    });
    return opening;
}

void WorkspaceService::keepPassword(WorkspaceId id, const QByteArray& password) {
    if (password.isEmpty()) {
        return;
    }
    whenDone(m_secrets.write(secretKey(id), password), this, [this](const Result<void>& written) {
        if (!written.isOk()) {
            qCWarning(lcStorage) << "password not kept:" << errorName(written.error().code);
            Q_EMIT passwordNotStored(written.error());
        }
    });
}

QFuture<Result<QList<Workspace>>> WorkspaceService::findPrivate() {
    return inBackground([this, report = reporter()]() -> Result<QList<Workspace>> {
        TF_TRY(const PrivateWorkspaces workspaces, privateWorkspaces(report));
        TF_TRY(const QList<Workspace> found, workspaces.found());
        TF_CHECK(adopt(m_list.change([&](QList<Workspace>& list) {
            for (const Workspace& workspace : found) {
                const bool isKnown =
                    std::any_of(list.begin(), list.end(),
                                [&](const Workspace& one) { return one.id == workspace.id; });
                if (!isKnown) {
                    list.append(workspace);
                }
            }
        })));
        return found;
    });
}

Result<void> WorkspaceService::forget(WorkspaceId id) {
    TF_TRY(m_workspaces, m_list.take(id));
    m_secrets.remove(secretKey(id));
    Q_EMIT workspacesChanged();
    return {};
}

QFuture<Result<void>> WorkspaceService::rename(WorkspaceId id, const QString& name) {
    const std::optional<Workspace> workspace = known(id);
    if (!workspace) {
        return refused<void>({ErrorCode::NotFound, id.toString()});
    }
    if (workspace->place == WorkspacePlace::RemoteServer) {
        return refused<void>({ErrorCode::Unsupported, QStringLiteral("rename it when it is open")});
    }
    return inBackground(
        [this, workspace = *workspace, name, report = reporter()]() -> Result<void> {
            TF_TRY(const PrivateWorkspaces workspaces, privateWorkspaces(report));
            TF_CHECK(workspaces.rename(workspace, name));
            Workspace renamed = workspace;
            renamed.name = name.trimmed();
            return adopt(m_list.put(renamed));
        });
}

Result<std::shared_ptr<PrivateServer>> WorkspaceService::requireServer() {
    const QMutexLocker starting(&m_startMutex);
    std::shared_ptr<PrivateServer> running = server();
    if (!running) {
        PrivateServerOptions options;
        options.folder = m_folder;
        TF_TRY(running, PrivateServer::start(options));
        const QMutexLocker locker(&m_serverMutex);
        m_server = running;
    }
    TF_CHECK(running->ensureRunning());
    return running;
}

Result<PrivateWorkspaces> WorkspaceService::privateWorkspaces(const StepReport& report) {
    if (!server()) {
        report(OpeningStep::StartingServer);
    }
    TF_TRY(const std::shared_ptr<PrivateServer> running, requireServer());
    return PrivateWorkspaces(running, [this, running](const Workspace& workspace) -> Result<void> {
        JobControl control;
        TF_TRY([[maybe_unused]] const BackupManifest made,
               Backup(running, backupFolder(), m_clock)
                   .make(workspace, BackupReason::BeforeUpgrade, control));
        return {};
    });
}

Result<OpenedWorkspace> WorkspaceService::remember(Result<OpenedWorkspace> opened,
                                                   const StepReport& report) {
    TF_TRY(OpenedWorkspace known, std::move(opened));
    known.workspace.lastOpenedAt = m_clock.now();
    const Result<void> kept = adopt(m_list.put(known.workspace));
    if (!kept.isOk()) {
        qCWarning(lcStorage) << "the list of workspaces:"
                             << kept.error().detail; // opens all the same
    }
    report(OpeningStep::Done);
    return known;
}

Result<void> WorkspaceService::adopt(Result<QList<Workspace>> list) {
    TF_TRY(const QList<Workspace> workspaces, std::move(list));
    QMetaObject::invokeMethod(
        this,
        [this, workspaces] {
            m_workspaces = workspaces;
            Q_EMIT workspacesChanged();
        },
        Qt::QueuedConnection);
    return {};
}

} // namespace tf::storage
