// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/core/failpoint.h"
#include "models/storage/log.h"
#include "models/storage/migrator.h"
#include "models/storage/private_workspaces.h"
#include "models/storage/workspace_store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <chrono>
#include <unistd.h>

namespace tf::storage {

namespace {

constexpr int pollMs = 50;
constexpr qsizetype longestLog = 4'000;
constexpr const char* countSql = "select table_name, row_count from farm.count_rows()";
constexpr const char* snapshotSql = "select pg_catalog.pg_export_snapshot()";
constexpr const char* newestSql = "select max(number) from farm.schema_migrations";
constexpr const char* verifySql = "select farm.verify_audit()";
constexpr const char* noPublicFunctionsSql =
    "alter default privileges revoke execute on functions from public";

Result<QMap<QString, qint64>> countRows(Session& session) {
    TF_TRY(const Rows rows, session.query(countSql));
    QMap<QString, qint64> counts;
    for (int row = 0; row < rows.size(); ++row) {
        counts.insert(rows.text(row, 0), rows.int64(row, 1));
    }
    return counts;
}

Error toolError(const QString& program, const QString& log) {
    const bool isFull = log.contains(QLatin1StringView("No space left on device"));
    return {isFull ? ErrorCode::DiskFull : ErrorCode::SqlFailed,
            program + QStringLiteral(": ") + log.right(longestLog).trimmed()};
}

/// Runs pg_dump or pg_restore; their verbose lines name each table as its turn comes.
Result<void> runTool(const QString& program, const QStringList& arguments,
                     const QString& tableWords, qsizetype tables, JobControl& control) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        return Error{ErrorCode::ServerBinariesMissing, program};
    }
    QString log;
    const double from = std::max(0.0, control.progress());
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(pollMs);
        log += QString::fromUtf8(process.readAllStandardError());
        const auto done = static_cast<double>(log.count(tableWords));
        control.setProgress(from +
                            (1.0 - from) * std::min(1.0, done / static_cast<double>(tables + 1)));
        if (control.isCancelled()) {
            process.kill();
            process.waitForFinished();
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    const bool isGood = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isGood ? Result<void>() : Result<void>(toolError(program, log));
}

/// Size and checksum of a finished dump that is safe on the disk.
Result<void> seal(BackupManifest& manifest) {
    QFile file(manifest.dumpPath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadWrite) || !hash.addData(&file) || ::fsync(file.handle()) != 0) {
        return Error{ErrorCode::FileNotReadable,
                     file.fileName() + QStringLiteral(": ") + file.errorString()};
    }
    manifest.dumpBytes = file.size();
    manifest.dumpSha256 = hash.result().toHex();
    return {};
}

QString fileStem(const Workspace& workspace, Instant now) {
    QString time = now.toString().left(23);
    time.remove(u'-').remove(u':').remove(u'.').replace(u'T', u'-');
    return workspace.id.toString() + u'-' + time;
}

QString versionText(int version) {
    return QStringLiteral("%1.%2").arg(version / 10'000).arg(version % 10'000);
}

} // namespace

Result<BackupManifest> Backup::make(const Workspace& workspace, BackupReason reason,
                                    JobControl& control) const {
    if (!m_folder.mkpath(QStringLiteral("."))) {
        return Error{ErrorCode::FileNotWritable, m_folder.path()};
    }
    BackupManifest manifest;
    manifest.madeAt = m_clock.now();
    manifest.path =
        m_folder.filePath(fileStem(workspace, manifest.madeAt) + QStringLiteral(".json"));
    manifest.workspace = workspace.id;
    manifest.workspaceName = workspace.name;
    manifest.isPractice = workspace.isPractice;
    manifest.baseCurrency = workspace.baseCurrency;
    manifest.reason = reason;
    TF_FAILPOINT("storage.backup.before_dump");
    Result<void> outcome = dump(manifest, workspace.address, control);
    TF_FAILPOINT("storage.backup.before_manifest");
    if (outcome.isOk()) {
        outcome = manifest.write();
    }
    TF_FAILPOINT("storage.backup.after_manifest");
    if (!outcome.isOk()) {
        QFile::remove(manifest.dumpPath());
        return outcome.error();
    }
    qCInfo(lcStorage) << "backup of" << workspace.name << "in" << manifest.path;
    removeOldDaily(workspace.id);
    return manifest;
}

Result<void> Backup::dump(BackupManifest& manifest, const QString& database,
                          JobControl& control) const {
    const QByteArray connection = m_server->connectionString(database, "tf_owner");
    TF_TRY(const auto session, Session::open(connection));
    manifest.serverVersion = versionText(session->serverVersion());
    // counted and dumped from one snapshot, which lives as long as this transaction
    return session->inTransaction(
        [&]() -> Result<void> {
            TF_TRY(const Rows snapshot, session->query(snapshotSql));
            TF_TRY(const Rows newest, session->query(newestSql));
            manifest.newestMigration = newest.int32(0, 0);
            TF_TRY(manifest.rows, countRows(*session));
            QFile::remove(manifest.dumpPath());
            TF_CHECK(runTool(m_server->binaries().program("pg_dump"),
                             {QStringLiteral("--format=custom"), QStringLiteral("--verbose"),
                              QStringLiteral("--enable-row-security"),
                              QStringLiteral("--no-password"), QStringLiteral("--schema=farm"),
                              QStringLiteral("--snapshot=") + snapshot.text(0, 0),
                              QStringLiteral("--file=") + manifest.dumpPath(),
                              QStringLiteral("--dbname=") + QString::fromUtf8(connection)},
                             QStringLiteral("dumping contents of table"), manifest.rows.size(),
                             control));
            return seal(manifest);
        },
        Session::Isolation::RepeatableReadOnly);
}

bool Backup::isDue(WorkspaceId workspace) const {
    const QList<BackupManifest> manifests = all(workspace);
    return manifests.isEmpty() ||
           m_clock.now() - manifests.first().madeAt >= std::chrono::hours(24);
}

QList<BackupManifest> Backup::all(WorkspaceId workspace) const {
    QList<BackupManifest> manifests;
    const QStringList names = m_folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString& name : names) {
        Result<BackupManifest> manifest = BackupManifest::read(m_folder.filePath(name));
        if (manifest.isOk() && (workspace.isNull() || manifest->workspace == workspace)) {
            manifests.append(*std::move(manifest));
        }
    }
    std::stable_sort(manifests.begin(), manifests.end(), [](const auto& left, const auto& right) {
        return left.madeAt > right.madeAt;
    });
    return manifests;
}

void Backup::removeOldDaily(WorkspaceId workspace) const {
    int kept = 0;
    for (const BackupManifest& manifest : all(workspace)) {
        if (manifest.reason == BackupReason::Daily && ++kept > dailyKept) {
            QFile::remove(manifest.path); // first: a dump without manifest is no backup
            QFile::remove(manifest.dumpPath());
        }
    }
}

Result<Workspace> Backup::restore(const QString& manifestPath, const QString& name,
                                  JobControl& control) const {
    TF_CHECK(validateName(name));
    TF_TRY(const BackupManifest manifest, BackupManifest::read(manifestPath));
    const QList<Migration> known = Migrator::shipped();
    if (known.isEmpty() || manifest.newestMigration > known.last().number) {
        return Error{ErrorCode::SchemaNewer,
                     QStringLiteral("the backup has migration %1").arg(manifest.newestMigration)};
    }
    TF_CHECK(manifest.checkDump(control));
    Workspace workspace;
    workspace.id = WorkspaceId::create();
    workspace.name = name.trimmed();
    workspace.isPractice = manifest.isPractice;
    workspace.baseCurrency = manifest.baseCurrency;
    workspace.address = WorkspaceStore::databaseName(workspace.id);
    const PrivateWorkspaces workspaces(m_server, {});
    TF_CHECK(workspaces.createDatabase(workspace.address));
    const Result<void> outcome = fill(manifest, workspace.address, name, control);
    if (!outcome.isOk()) {
        const Result<void> dropped = workspaces.dropDatabase(workspace.address);
        if (!dropped.isOk()) {
            qCWarning(lcStorage) << "left behind:" << workspace.address << dropped.error().detail;
        }
        return outcome.error();
    }
    return workspace;
}

Result<void> Backup::fill(const BackupManifest& manifest, const QString& database,
                          const QString& name, JobControl& control) const {
    const QByteArray connection = m_server->connectionString(database, "tf_owner");
    const Result<void> restored = runTool(
        m_server->binaries().program("pg_restore"),
        {QStringLiteral("--exit-on-error"), QStringLiteral("--single-transaction"),
         QStringLiteral("--no-owner"), QStringLiteral("--verbose"), QStringLiteral("--no-password"),
         QStringLiteral("--dbname=") + QString::fromUtf8(connection), manifest.dumpPath()},
        QStringLiteral("processing data for table"), manifest.rows.size(), control);
    if (!restored.isOk()) {
        const bool isTool = restored.error().code == ErrorCode::SqlFailed;
        return isTool ? Error{ErrorCode::BackupDamaged, restored.error().detail} : restored.error();
    }
    TF_CHECK(compare(manifest, database));
    TF_TRY(const auto owner, Session::open(connection));
    TF_CHECK(owner->execute(noPublicFunctionsSql)); // belongs to no schema: not in the dump
    TF_TRY(const auto app, Session::open(m_server->connectionString(database, "tf_app")));
    WorkspaceStore store(*app);
    TF_TRY(const QList<Workspace> mine, store.mine());
    if (mine.size() != 1) {
        return Error{ErrorCode::BackupForeign,
                     QStringLiteral("it holds no workspace of this user")};
    }
    return store.rename(mine.first().id, name);
}

Result<void> Backup::compare(const BackupManifest& manifest, const QString& database) const {
    TF_TRY(const auto owner, Session::open(m_server->connectionString(database, "tf_owner")));
    TF_TRY(const auto rows, countRows(*owner));
    for (auto expected = manifest.rows.begin(); expected != manifest.rows.end(); ++expected) {
        if (rows.value(expected.key(), -1) != expected.value()) {
            return Error{ErrorCode::BackupDamaged, QStringLiteral("%1 has %2 rows instead of %3")
                                                       .arg(expected.key())
                                                       .arg(rows.value(expected.key(), -1))
                                                       .arg(expected.value())};
        }
    }
    TF_TRY(const auto app, Session::open(m_server->connectionString(database, "tf_app")));
    TF_TRY(const Rows verified, app->query(verifySql));
    return verified.isNull(0, 0)
               ? Result<void>()
               : Error{ErrorCode::BackupDamaged,
                       QStringLiteral("audit row %1 is wrong").arg(verified.int64(0, 0))};
}

} // namespace tf::storage
