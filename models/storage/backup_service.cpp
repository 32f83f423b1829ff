// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup_service.h"

#include "models/core/when_done.h"
#include "models/storage/log.h"

#include <QPromise>
#include <algorithm>

namespace tf::storage {

namespace {

constexpr std::chrono::hours lookEvery{1};

template <class T>
QFuture<Result<T>> refused(const Error& error) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(error));
    promise.finish();
    return promise.future();
}

std::optional<Workspace> find(const QList<Workspace>& workspaces, WorkspaceId id) {
    const auto found = std::find_if(workspaces.begin(), workspaces.end(),
                                    [&](const Workspace& one) { return one.id == id; });
    return found != workspaces.end() ? std::optional(*found) : std::nullopt;
}

} // namespace

BackupService::BackupService(Jobs& jobs, WorkspaceService& workspaces, const Clock& clock,
                             QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_workspaces(workspaces)
    , m_clock(clock) {
    m_hourly.setInterval(lookEvery);
    connect(&m_hourly, &QTimer::timeout, this, &BackupService::backUpIfDue);
}

QList<BackupManifest> BackupService::backups(WorkspaceId workspace) const {
    return Backup(nullptr, folder(), m_clock).all(workspace);
}

QFuture<Result<BackupManifest>> BackupService::backUp(WorkspaceId workspace) {
    const std::optional<Workspace> known = find(m_workspaces.workspaces(), workspace);
    if (!known) {
        return refused<BackupManifest>({ErrorCode::NotFound, workspace.toString()});
    }
    return start(*known, BackupReason::Manual);
}

QFuture<Result<BackupManifest>> BackupService::start(const Workspace& workspace,
                                                     BackupReason reason) {
    if (workspace.place == WorkspacePlace::RemoteServer) {
        return refused<BackupManifest>(
            {ErrorCode::Unsupported, QStringLiteral("backups of a remote server are its owner's")});
    }
    const auto making = m_jobs.start(
        tr("Backup of %1").arg(workspace.name),
        [this, workspace, reason, to = folder()](JobControl& control) -> Result<BackupManifest> {
            TF_TRY(const auto server, m_workspaces.requireServer());
            return Backup(server, to, m_clock).make(workspace, reason, control);
        });
    whenDone(making, this, [this, id = workspace.id](const Result<BackupManifest>& made) {
        if (made.isOk()) {
            Q_EMIT backupMade(id);
        }
    });
    return making;
}

QFuture<Result<Workspace>> BackupService::restore(const QString& manifestPath,
                                                  const QString& name) {
    const auto restoring = m_jobs.start(
        tr("Restore of %1").arg(name),
        [this, manifestPath, name, from = folder()](JobControl& control) -> Result<Workspace> {
            TF_TRY(const auto server, m_workspaces.requireServer());
            TF_TRY(const Workspace restored,
                   Backup(server, from, m_clock).restore(manifestPath, name, control));
            TF_CHECK(m_workspaces.add(restored));
            return restored;
        });
    return restoring;
}

void BackupService::keepDaily(WorkspaceId workspace) {
    m_daily = workspace;
    m_hourly.start();
    backUpIfDue();
}

void BackupService::backUpIfDue() {
    const std::optional<Workspace> workspace = find(m_workspaces.workspaces(), m_daily);
    const bool isPossible = workspace && workspace->place == WorkspacePlace::PrivateServer;
    if (!isPossible || m_isBackingUp || !Backup(nullptr, folder(), m_clock).isDue(m_daily)) {
        return;
    }
    m_isBackingUp = true;
    whenDone(start(*workspace, BackupReason::Daily), this,
             [this, id = m_daily](const Result<BackupManifest>& made) {
                 m_isBackingUp = false;
                 if (!made.isOk()) {
                     qCWarning(lcStorage) << "daily backup:" << made.error().detail;
                     Q_EMIT dailyBackupFailed(id, made.error());
                 }
             });
}

} // namespace tf::storage
