// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup_service.h"

#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QSignalSpy>
#include <random>

using namespace tf;
using namespace tf::storage;
using tf::test::await;
using tf::test::TestFolder;

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void restoredCopyIsEqualAndStandsAlone();
    void dumpWhileOthersWriteIsOnePicture();
    void damageIsFound();
    void foreignFilesAreRefused();
    void cancelLeavesNothing();
    void fourteenDailyOnesStay();
    void dailyBackupsComeByThemselves();
    void newerBackupsAreRefused();

private:
    Result<std::unique_ptr<Session>> sessionOf(const Workspace& workspace) const;
    Backup backup() const;

    TestFolder m_folder;
    ManualClock m_clock{Instant::fromMs(1'795'958'505'000)};
    MemorySecretStore m_secrets;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<WorkspaceService> m_workspaces;
    std::unique_ptr<BackupService> m_backups;
    Workspace m_workspace;
};

Result<std::unique_ptr<Session>> BackupTest::sessionOf(const Workspace& workspace) const {
    return Session::open(m_workspaces->server()->connectionString(workspace.address, "tf_app"));
}

Backup BackupTest::backup() const {
    return Backup(m_workspaces->server(), m_workspaces->backupFolder(), m_clock);
}

void BackupTest::initTestCase() {
    m_workspaces = std::make_unique<WorkspaceService>(m_folder.dir(), m_secrets, m_clock);
    m_jobs = std::make_unique<Jobs>(2);
    m_backups = std::make_unique<BackupService>(*m_jobs, *m_workspaces, m_clock);
    const auto opened = await(m_workspaces->create({.name = QStringLiteral("Desk"),
                                                    .isPractice = true,
                                                    .baseCurrency = QStringLiteral("EUR")}));
    TF_VERIFY(opened);
    m_workspace = opened->workspace;
    const auto session = sessionOf(m_workspace);
    TF_VERIFY(session);
    for (int i = 0; i < 200; ++i) {
        TF_VERIFY(
            (*session)->query("select farm.write_audit('test.done', $1, $2::jsonb)",
                              Params::of(newUuid(), QStringLiteral("{\"i\": \"é%1\"}").arg(i))));
    }
    TF_VERIFY((*session)->execute("insert into farm.settings (workspace_id, key, value) "
                                  "values (farm.current_workspace(), 'risk.limit', '\"0.5\"')"));
    QTRY_COMPARE(m_workspaces->workspaces().size(), 1);
}

void BackupTest::restoredCopyIsEqualAndStandsAlone() {
    const auto made = await(m_backups->backUp(m_workspace.id));
    TF_VERIFY(made);
    QVERIFY(made->rows.value(QStringLiteral("audit_log")) >= 202);
    QVERIFY(made->isPractice);
    QCOMPARE(m_backups->backups(m_workspace.id).size(), 1);
    const auto restored = await(m_backups->restore(made->path, QStringLiteral("Desk, restored")));
    TF_VERIFY(restored);
    QTRY_COMPARE(m_workspaces->workspaces().size(), 2);
    const auto opened = await(m_workspaces->open(restored->id));
    TF_VERIFY(opened);
    QCOMPARE(opened->workspace.name, QStringLiteral("Desk, restored"));
    QVERIFY(opened->workspace.isPractice);
    QVERIFY(opened->connection.workspace == m_workspace.id); // rows keep the id that they had
    QVERIFY(opened->workspace.id != m_workspace.id);
    const auto copy = sessionOf(*restored);
    const auto original = sessionOf(m_workspace);
    TF_VERIFY(copy);
    TF_VERIFY(original);
    const char* heads = "select encode(hash, 'hex'), seq from farm.audit_heads";
    QCOMPARE((*copy)->query(heads)->text(0, 0), (*original)->query(heads)->text(0, 0));
    TF_VERIFY((*copy)->query("select farm.write_audit('test.after')")); // grants came along
    QVERIFY((*copy)->query("select farm.verify_audit()")->isNull(0, 0));
    const char* forced = "select bool_and(relrowsecurity and relforcerowsecurity) from pg_class "
                         "where oid in ('farm.members'::regclass, 'farm.settings'::regclass)";
    QVERIFY((*copy)->query(forced)->boolean(0, 0));
    const char* defaults =
        "select count(*) from pg_catalog.pg_default_acl where defaclobjtype = 'f'";
    QCOMPARE((*copy)->query(defaults)->int32(0, 0), (*original)->query(defaults)->int32(0, 0));
    TF_VERIFY(m_workspaces->forget(restored->id));
}

void BackupTest::dumpWhileOthersWriteIsOnePicture() {
    std::atomic<bool> isStopping = false;
    const QFuture<int> writing = QtConcurrent::run([&] {
        const auto session = sessionOf(m_workspace);
        int written = 0;
        while (!isStopping) {
            written += (*session)->query("select farm.write_audit('test.during')").isOk() ? 1 : 0;
        }
        return written;
    });
    const auto made = await(m_backups->backUp(m_workspace.id));
    isStopping = true;
    TF_VERIFY(made);
    QVERIFY(QFuture<int>(writing).result() > 0);
    JobControl control;
    const auto restored = backup().restore(made->path, QStringLiteral("Picture"), control);
    TF_VERIFY(restored); // counts and chain were compared
}

void BackupTest::damageIsFound() {
    const auto made = await(m_backups->backUp(m_workspace.id));
    TF_VERIFY(made);
    std::mt19937 random(20261129);
    QFile dump(made->dumpPath());
    QVERIFY(dump.open(QIODevice::ReadWrite));
    const QByteArray content = dump.readAll();
    for (int round = 0; round < 100; ++round) {
        const auto position =
            static_cast<qsizetype>(random() % static_cast<size_t>(content.size()));
        QByteArray damaged = content;
        damaged[position] = static_cast<char>(damaged[position] ^ (1 << (random() % 8)));
        dump.seek(0);
        dump.write(damaged);
        dump.flush();
        JobControl control;
        TF_VERIFY_ERROR(made->checkDump(control), ErrorCode::BackupDamaged);
    }
    dump.resize(content.size() - 1);
    JobControl control;
    TF_VERIFY_ERROR(backup().restore(made->path, QStringLiteral("No"), control),
                    ErrorCode::BackupDamaged);
    QFile::remove(made->path);
    QFile::remove(made->dumpPath());
}

void BackupTest::foreignFilesAreRefused() {
    const auto made = await(m_backups->backUp(m_workspace.id));
    TF_VERIFY(made);
    QFile manifest(made->path);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QByteArray right = manifest.readAll();
    const TestFolder folder;
    for (const QByteArray& content :
         {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("\0\1", 2),
          QByteArray(right).replace("trading-farm-backup", "other"), right.left(right.size() / 2),
          QByteArray(right).replace(m_workspace.id.toString().toUtf8(), "../../etc"),
          QByteArray(right).replace("\"version\": 1", "\"version\": 2")}) {
        const QString path = folder.dir().filePath(QStringLiteral("x.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        TF_VERIFY_ERROR(BackupManifest::read(path), ErrorCode::BackupForeign);
    }
    TF_VERIFY_ERROR(BackupManifest::read(folder.dir().filePath(QStringLiteral("none.json"))),
                    ErrorCode::FileNotReadable);
    // rows that do not fit the dump: nothing stays of the restore
    BackupManifest wrong = *made;
    wrong.rows[QStringLiteral("audit_log")] += 1;
    TF_VERIFY(wrong.write());
    const char* databases = "select count(*) from pg_catalog.pg_database";
    const auto session = sessionOf(m_workspace);
    const int before = (*session)->query(databases)->int32(0, 0);
    JobControl control;
    TF_VERIFY_ERROR(backup().restore(made->path, QStringLiteral("No"), control),
                    ErrorCode::BackupDamaged);
    QCOMPARE((*session)->query(databases)->int32(0, 0), before);
}

void BackupTest::cancelLeavesNothing() {
    JobControl control;
    control.cancel();
    m_clock.advance(std::chrono::seconds(1));
    const qsizetype files = m_workspaces->backupFolder().entryList(QDir::Files).size();
    TF_VERIFY_ERROR(backup().make(m_workspace, BackupReason::Manual, control),
                    ErrorCode::Cancelled);
    QCOMPARE(m_workspaces->backupFolder().entryList(QDir::Files).size(), files);
}

void BackupTest::fourteenDailyOnesStay() {
    JobControl control;
    for (int day = 0; day < Backup::dailyKept + 2; ++day) {
        m_clock.advance(std::chrono::hours(24));
        QVERIFY(backup().isDue(m_workspace.id));
        TF_VERIFY(backup().make(m_workspace, BackupReason::Daily, control));
        QVERIFY(!backup().isDue(m_workspace.id));
    }
    const QList<BackupManifest> all = backup().all(m_workspace.id);
    const auto daily = std::count_if(all.begin(), all.end(), [](const BackupManifest& one) {
        return one.reason == BackupReason::Daily;
    });
    QCOMPARE(int(daily), Backup::dailyKept);
    QVERIFY(all.size() > Backup::dailyKept); // those made by hand stay
    QVERIFY(all.first().madeAt == m_clock.now());
}

void BackupTest::dailyBackupsComeByThemselves() {
    QSignalSpy made(m_backups.get(), &BackupService::backupMade);
    m_backups->keepDaily(m_workspace.id);
    QCOMPARE(made.size(), 0); // the newest is of now
    m_clock.advance(std::chrono::hours(25));
    m_backups->keepDaily(m_workspace.id);
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, test::patienceMs);
    m_backups->stopDaily();
}

void BackupTest::newerBackupsAreRefused() {
    m_clock.advance(std::chrono::hours(1));
    const auto made = await(m_backups->backUp(m_workspace.id));
    TF_VERIFY(made);
    BackupManifest newer = *made;
    newer.newestMigration = 9'999;
    TF_VERIFY(newer.write());
    JobControl control;
    TF_VERIFY_ERROR(backup().restore(newer.path, QStringLiteral("No"), control),
                    ErrorCode::SchemaNewer);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
