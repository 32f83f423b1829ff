// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup.h"
#include "models/storage/workspace_service.h"

#include <QTimer>

namespace tf::storage {

/// Backups of private workspaces as jobs that the status bar shows: on demand, once a day while a
/// workspace is open, and back. Remote workspaces answer Unsupported: their server's owner keeps
/// backups. `jobs`, `workspaces` and `clock` must outlive the service.
class BackupService final : public QObject {
    Q_OBJECT

public:
    BackupService(Jobs& jobs, WorkspaceService& workspaces, const Clock& clock,
                  QObject* parent = nullptr);

    /// Newest first; reads the folder of backups.
    QList<BackupManifest> backups(WorkspaceId workspace = {}) const;
    QDir folder() const { return m_workspaces.backupFolder(); }

    QFuture<Result<BackupManifest>> backUp(WorkspaceId workspace);
    /// Into a new workspace named `name`, which appears in the list of workspaces.
    QFuture<Result<Workspace>> restore(const QString& manifestPath, const QString& name);
    /// From now on one backup a day of this workspace; looks at once and then every hour.
    void keepDaily(WorkspaceId workspace);
    void stopDaily() { m_hourly.stop(); }

Q_SIGNALS:
    void backupMade(tf::WorkspaceId workspace);
    /// A daily backup failed; it is tried again in an hour.
    void dailyBackupFailed(tf::WorkspaceId workspace, const tf::Error& reason);

private:
    QFuture<Result<BackupManifest>> start(const Workspace& workspace, BackupReason reason);
    void backUpIfDue();

    Jobs& m_jobs;
    WorkspaceService& m_workspaces;
    const Clock& m_clock;
    QTimer m_hourly;
    WorkspaceId m_daily;
    bool m_isBackingUp = false;
};

} // namespace tf::storage
