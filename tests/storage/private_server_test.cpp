// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/private_server.h"

#include "models/storage/session.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QtConcurrent>
#include <csignal>
#include <sys/mount.h>
#include <unistd.h>

using namespace tf;
using namespace tf::storage;
using tf::test::TestFolder;

class PrivateServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void isClosedToTheNetworkAndToOthers();
    void settingsAreSafe();
    void joiningUsesTheRunningOne();
    void startsAtTheSameTimeMakeOneServer();
    void killedPostmasterComesBack();
    void pidOfADeadProcessIsNoObstacle();
    void pidOfAnotherProcessIsNamed();
    void unfinishedClusterIsReplaced();
    void missingBinariesAreNamed();
    void otherMajorVersionIsNamed();
    void wrongOwnerIsNamed();
    void readOnlyFolderIsNamed();
    void fullDiskIsNamed();
    void longPathsGetAShortSocket();
    void brokenSettingsAreQuoted();

private:
    PrivateServerOptions options() const;
    QString cluster() const { return m_folder->dir().filePath(QStringLiteral("postgres/cluster")); }

    std::unique_ptr<TestFolder> m_folder;
};

namespace {

PrivateServerOptions optionsFor(const QDir& folder) {
    PrivateServerOptions options;
    options.folder = folder;
    options.isSynced = false;
    options.settings = test::TestServer::fastSettings();
    return options;
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(path));
    file.write(content);
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small file system of its own, where this process may mount one.
class SmallDisk {
public:
    SmallDisk(const char* megabytes, unsigned long flags)
        : m_path(QFile::encodeName(m_folder.dir().path()))
        , m_isMounted(::mount("tmpfs", m_path.constData(), "tmpfs", flags,
                              (QByteArray("mode=0755,size=") + megabytes + "m").constData()) == 0) {
    }
    ~SmallDisk() {
        if (m_isMounted) {
            ::umount2(m_path.constData(), MNT_DETACH);
        }
    }
    bool isMounted() const { return m_isMounted; }
    QDir dir() const { return m_folder.dir(); }

private:
    TestFolder m_folder;
    QByteArray m_path;
    bool m_isMounted;
};

} // namespace

PrivateServerOptions PrivateServerTest::options() const {
    return optionsFor(m_folder->dir());
}

void PrivateServerTest::initTestCase() {
    m_folder = std::make_unique<TestFolder>();
    QElapsedTimer timer;
    timer.start();
    {
        const auto first = PrivateServer::start(options());
        TF_VERIFY(first);
        qInfo("first start with initdb: %lld ms", timer.elapsed());
    }
    timer.restart();
    const auto later = PrivateServer::start(options());
    TF_VERIFY(later);
    qInfo("later start: %lld ms", timer.elapsed());
}

void PrivateServerTest::isClosedToTheNetworkAndToOthers() {
    const auto server = PrivateServer::start(options());
    TF_VERIFY(server);
    const QByteArray access = read(cluster() + QStringLiteral("/pg_hba.conf"));
    QVERIFY(access.contains("peer"));
    for (const char* forbidden : {"trust", "host", "password", "all all"}) {
        QVERIFY2(!access.contains(forbidden), forbidden);
    }
    const QFileInfo socketFolder((*server)->files().socketFolder());
    QCOMPARE(int(socketFolder.permissions() & QFileDevice::Permissions(0x077)), 0);
    const auto session =
        Session::open((*server)->connectionString(QStringLiteral("postgres"), "tf_super"));
    TF_VERIFY(session);
    QCOMPARE((*session)->query("show listen_addresses")->text(0, 0), QString());
    TF_VERIFY_ERROR(
        Session::open("host=127.0.0.1 port=5432 dbname=postgres user=tf_app sslmode=disable"),
        ErrorCode::ConnectionFailed);
    if (::geteuid() != 0) {
        QSKIP("a second OS user needs root");
    }
    QProcess other;
    other.setChildProcessModifier([] {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0) {
            _exit(126);
        }
    });
    other.setWorkingDirectory(QStringLiteral("/"));
    other.start(
        (*server)->binaries().program("psql"),
        {QString::fromUtf8((*server)->connectionString(QStringLiteral("postgres"), "tf_app")),
         QStringLiteral("-c"), QStringLiteral("select 1")});
    QVERIFY(other.waitForFinished(test::patienceMs));
    QVERIFY(other.exitCode() != 0);
}

void PrivateServerTest::settingsAreSafe() {
    PrivateServerOptions product = options();
    product.settings.clear();
    const auto server = PrivateServer::start(product);
    TF_VERIFY(server);
    const auto session =
        Session::open((*server)->connectionString(QStringLiteral("postgres"), "tf_app"));
    TF_VERIFY(session);
    const QList<QPair<const char*, QString>> wanted = {
        {"show fsync", QStringLiteral("on")},
        {"show synchronous_commit", QStringLiteral("on")},
        {"show full_page_writes", QStringLiteral("on")},
        {"show data_checksums", QStringLiteral("on")},
        {"show log_min_error_statement", QStringLiteral("panic")},
        {"show log_statement", QStringLiteral("none")},
        {"show server_encoding", QStringLiteral("UTF8")},
        {"show TimeZone", QStringLiteral("UTC")}};
    for (const auto& [sql, value] : wanted) {
        QCOMPARE((*session)->query(sql)->text(0, 0), value);
    }
}

void PrivateServerTest::joiningUsesTheRunningOne() {
    auto first = PrivateServer::start(options());
    TF_VERIFY(first);
    const auto second = PrivateServer::start(options());
    TF_VERIFY(second);
    const qint64 process = (*first)->processId();
    QVERIFY(process > 0);
    QCOMPARE((*second)->processId(), process);
    *first = nullptr; // one user is left
    QCOMPARE((*second)->processId(), process);
    TF_VERIFY(Session::open((*second)->connectionString(QStringLiteral("postgres"), "tf_app")));
}

void PrivateServerTest::startsAtTheSameTimeMakeOneServer() {
    QList<QFuture<Result<std::shared_ptr<PrivateServer>>>> starts;
    for (int i = 0; i < 4; ++i) {
        starts.append(QtConcurrent::run([this] { return PrivateServer::start(options()); }));
    }
    QSet<qint64> processes;
    for (auto& start : starts) {
        TF_VERIFY(start.result());
        processes.insert((*start.result())->processId());
    }
    QCOMPARE(processes.size(), 1);
}

void PrivateServerTest::killedPostmasterComesBack() {
    const auto server = PrivateServer::start(options());
    TF_VERIFY(server);
    const qint64 process = (*server)->processId();
    QCOMPARE(::kill(static_cast<pid_t>(process), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!(*server)->isRunning(), test::patienceMs);
    TF_VERIFY((*server)->ensureRunning());
    QVERIFY((*server)->processId() != process);
    TF_VERIFY(Session::open((*server)->connectionString(QStringLiteral("postgres"), "tf_app")));
}

void PrivateServerTest::pidOfADeadProcessIsNoObstacle() {
    QProcess shortLived;
    shortLived.start(QStringLiteral("true"), {});
    const qint64 dead = shortLived.processId();
    QVERIFY(shortLived.waitForFinished(test::patienceMs));
    write(cluster() + QStringLiteral("/postmaster.pid"), QByteArray::number(dead) + "\n" +
                                                             cluster().toUtf8() +
                                                             "\n1\n5432\n/tmp\n\n0 0\nready   \n");
    const auto server = PrivateServer::start(options());
    TF_VERIFY(server);
    QVERIFY((*server)->isRunning());
}

void PrivateServerTest::pidOfAnotherProcessIsNamed() {
    const auto account = ServerAccount::find();
    TF_VERIFY(account);
    QProcess other;
    account->applyTo(other);
    other.start(QStringLiteral("sleep"), {QStringLiteral("1000")});
    QVERIFY(other.waitForStarted());
    const QString path = cluster() + QStringLiteral("/postmaster.pid");
    write(path, QByteArray::number(other.processId()) + "\n" + cluster().toUtf8() +
                    "\n1\n5432\n/tmp\n\n0 0\nready   \n");
    TF_VERIFY(account->own(path));
    const auto server = PrivateServer::start(options());
    TF_VERIFY_ERROR(server, ErrorCode::ServerStalePid);
    QVERIFY2(server.error().detail.contains(QString::number(other.processId())),
             qPrintable(server.error().detail));
    QVERIFY(QFile::exists(path)); // never deleted by the program
    QFile::remove(path);
    other.kill();
    other.waitForFinished();
}

void PrivateServerTest::unfinishedClusterIsReplaced() {
    const TestFolder folder;
    const auto account = ServerAccount::find();
    TF_VERIFY(account);
    const QString root = folder.dir().filePath(QStringLiteral("postgres"));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/cluster.new")));
    write(root + QStringLiteral("/cluster.new/PG_VERSION"), "15\n"); // of an initdb that was killed
    TF_VERIFY(account->own(root));
    TF_VERIFY(PrivateServer::start(optionsFor(folder.dir())));
    QVERIFY(!QFile::exists(root + QStringLiteral("/cluster.new")));
}

void PrivateServerTest::missingBinariesAreNamed() {
    PrivateServerOptions without = options();
    without.isSearching = false;
    TF_VERIFY_ERROR(PrivateServer::start(without), ErrorCode::ServerBinariesMissing);
    const QList<ServerBinaries> old = {{.folder = QStringLiteral("/opt/pg13"), .major = 13}};
    TF_VERIFY_ERROR(ServerBinaries::choose(old, std::nullopt), ErrorCode::ServerBinariesMissing);
    const QList<ServerBinaries> several = {{.folder = QStringLiteral("/b"), .major = 17},
                                           {.folder = QStringLiteral("/a"), .major = 15}};
    QCOMPARE(ServerBinaries::choose(several, std::nullopt)->major, 17);
    QCOMPARE(ServerBinaries::choose(several, 15)->major, 15);
    TF_VERIFY_ERROR(ServerBinaries::choose(several, 16), ErrorCode::ServerOtherVersion);
}

void PrivateServerTest::otherMajorVersionIsNamed() {
    const QString path = cluster() + QStringLiteral("/PG_VERSION");
    const QByteArray right = read(path);
    write(path, "9\n");
    const auto server = PrivateServer::start(options());
    write(path, right);
    TF_VERIFY_ERROR(server, ErrorCode::ServerOtherVersion);
    QVERIFY(server.error().detail.contains(QStringLiteral("Postgres 9")));
}

void PrivateServerTest::wrongOwnerIsNamed() {
    if (::geteuid() != 0) {
        QSKIP("changing owners needs root");
    }
    const auto account = ServerAccount::find();
    TF_VERIFY(account);
    const QByteArray path = QFile::encodeName(cluster());
    QCOMPARE(::chown(path.constData(), 12345, 12345), 0);
    const auto server = PrivateServer::start(options());
    QCOMPARE(::chown(path.constData(), account->uid, account->gid), 0);
    TF_VERIFY_ERROR(server, ErrorCode::ServerWrongOwner);
}

void PrivateServerTest::readOnlyFolderIsNamed() {
    if (::geteuid() == 0) {
        const SmallDisk disk("1", MS_RDONLY);
        if (!disk.isMounted()) {
            QSKIP("this root may not mount");
        }
        TF_VERIFY_ERROR(PrivateServer::start(optionsFor(disk.dir())),
                        ErrorCode::ServerFolderReadOnly);
        return;
    }
    const TestFolder folder;
    QFile::setPermissions(folder.dir().path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto server = PrivateServer::start(optionsFor(folder.dir()));
    QFile::setPermissions(folder.dir().path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    TF_VERIFY_ERROR(server, ErrorCode::ServerFolderReadOnly);
}

void PrivateServerTest::fullDiskIsNamed() {
    const SmallDisk disk("16", 0);
    if (!disk.isMounted()) {
        QSKIP("a small disk needs root that may mount");
    }
    TF_VERIFY_ERROR(PrivateServer::start(optionsFor(disk.dir())), ErrorCode::DiskFull);
    QVERIFY(!disk.dir().exists(QStringLiteral("postgres/cluster.new"))); // its space is free again
}

void PrivateServerTest::longPathsGetAShortSocket() {
    const TestFolder folder;
    QString path = folder.dir().path();
    while (path.size() < 200) {
        path += QStringLiteral("/a folder 'with' \"quotes\"");
    }
    QVERIFY(QDir().mkpath(path));
    const auto server = PrivateServer::start(optionsFor(QDir(path)));
    TF_VERIFY(server);
    QVERIFY((*server)->files().socketFolder().size() < 90);
    TF_VERIFY(Session::open((*server)->connectionString(QStringLiteral("postgres"), "tf_app")));
}

void PrivateServerTest::brokenSettingsAreQuoted() {
    PrivateServerOptions broken = options();
    broken.settings.append(ServerSetting{"no_such_setting", "1"});
    const auto server = PrivateServer::start(broken);
    TF_VERIFY_ERROR(server, ErrorCode::ServerStartFailed);
    QVERIFY2(server.error().detail.contains(QStringLiteral("no_such_setting")),
             qPrintable(server.error().detail));
}

QTEST_GUILESS_MAIN(PrivateServerTest)
#include "private_server_test.moc"
