// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/storage/private_server.h"
#include "models/storage/workspace.h"

#include <QMap>

namespace tf::storage {

/// Why a backup was made.
enum class BackupReason { Daily, BeforeUpgrade, Manual };

/// What a backup says of itself: the content of its file `….json`, beside the dump `….dump`.
struct BackupManifest {
    QString path; ///< of the manifest
    WorkspaceId workspace;
    QString workspaceName;
    bool isPractice = false;
    QString baseCurrency;
    BackupReason reason = BackupReason::Manual;
    Instant madeAt;
    int newestMigration = 0;
    QString serverVersion; ///< "15.20"
    qint64 dumpBytes = 0;
    QByteArray dumpSha256;      ///< hex
    QMap<QString, qint64> rows; ///< per table

    QString dumpPath() const;
    /// FileNotReadable, BackupForeign (not a manifest of ours).
    static Result<BackupManifest> read(const QString& path);
    Result<void> write() const;
    /// BackupDamaged unless the dump has the size and the checksum that were written down.
    Result<void> checkDump(JobControl& control) const;
};

/// Dumps of workspaces of the private server in one folder, and their restoring. Postgres' custom
/// format, taken as the schema's owner, never as superuser. Blocks: for background jobs.
class Backup final {
public:
    static constexpr int dailyKept = 14;

    Backup(std::shared_ptr<PrivateServer> server, const QDir& folder, const Clock& clock)
        : m_server(std::move(server))
        , m_folder(folder)
        , m_clock(clock) {}

    /// One consistent picture, while others go on writing. Daily ones beyond dailyKept are removed.
    /// DiskFull, FileNotWritable, Cancelled; nothing stays of one that failed.
    Result<BackupManifest> make(const Workspace& workspace, BackupReason reason,
                                JobControl& control) const;
    /// Whether the newest backup of the workspace is a day old, or there is none.
    bool isDue(WorkspaceId workspace) const;
    /// Those in the folder, newest first; of every workspace when none is named. Damaged manifests
    /// are left out.
    QList<BackupManifest> all(WorkspaceId workspace = {}) const;
    /// Into a new database that becomes a workspace of its own, named `name`; the checksum is
    /// compared before, the rows of each table and the audit chain after. BackupForeign,
    /// BackupDamaged, SchemaNewer, DiskFull, Cancelled; nothing stays of one that failed.
    Result<Workspace> restore(const QString& manifestPath, const QString& name,
                              JobControl& control) const;

private:
    Result<void> dump(BackupManifest& manifest, const QString& database, JobControl& control) const;
    Result<void> fill(const BackupManifest& manifest, const QString& database, const QString& name,
                      JobControl& control) const;
    Result<void> compare(const BackupManifest& manifest, const QString& database) const;
    void removeOldDaily(WorkspaceId workspace) const;

    std::shared_ptr<PrivateServer> m_server; ///< shared: a job may outlast the window
    QDir m_folder;
    const Clock& m_clock;
};

} // namespace tf::storage
