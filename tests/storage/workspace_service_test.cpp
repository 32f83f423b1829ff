// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace_service.h"

#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QUrl>

using namespace tf;
using namespace tf::storage;
using tf::test::await;
using tf::test::TestFolder;
using tf::test::TestServer;

class WorkspaceServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder = std::make_unique<TestFolder>(); }
    void draftsAreChecked_data();
    void draftsAreChecked();
    void createdWorkspacesOpenAgain();
    void practiceMarkIsInTheDatabase();
    void renamingReachesListAndDatabase();
    void forgottenWorkspacesAreFoundAgain();
    void damagedListIsKeptAside();
    void unknownAndLostWorkspaces();
    void lastUserStopsTheServer();
    void remoteWorkspacesLiveSideBySide();
    void remoteLoginWithoutRightsIsNotLetIn();
    void missingPasswordIsAskedFor();
    void passwordThatCannotBeKeptIsReported();
    void replicasAndReadOnlyServersAreRefused();
    void transactionPoolersAreRefused();

private:
    std::unique_ptr<WorkspaceService> service();
    QString remoteUrl(const TestServer& server, const QString& database, const char* role) const;

    ManualClock m_clock{Instant::fromMs(1'795'958'505'000)};
    MemorySecretStore m_secrets;
    std::unique_ptr<TestFolder> m_folder;
};

namespace {

WorkspaceDraft draftNamed(const char* name, bool isPractice = false) {
    return {.name = QString::fromUtf8(name),
            .isPractice = isPractice,
            .baseCurrency = QStringLiteral("EUR")};
}

/// A keychain that never answers well.
class BrokenSecretStore final : public SecretStore {
public:
    QFuture<Result<QByteArray>> read(const QString&) override {
        return fail<QByteArray>(ErrorCode::KeychainEntryMissing);
    }
    QFuture<Result<void>> write(const QString&, const QByteArray&) override {
        return fail<void>(ErrorCode::KeychainUnavailable);
    }
    QFuture<Result<void>> remove(const QString&) override {
        return fail<void>(ErrorCode::KeychainUnavailable);
    }

private:
    template <class T>
    static QFuture<Result<T>> fail(ErrorCode code) {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(Error{code, {}}));
        promise.finish();
        return promise.future();
    }
};

} // namespace

std::unique_ptr<WorkspaceService> WorkspaceServiceTest::service() {
    return std::make_unique<WorkspaceService>(m_folder->dir(), m_secrets, m_clock);
}

QString WorkspaceServiceTest::remoteUrl(const TestServer& server, const QString& database,
                                        const char* role) const {
    const QString socket = const_cast<TestServer&>(server).server().files().socketFolder();
    return QStringLiteral("postgresql://%1@%2:5432/%3")
        .arg(QString::fromLatin1(role), QString::fromLatin1(QUrl::toPercentEncoding(socket)),
             database);
}

void WorkspaceServiceTest::draftsAreChecked_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("outcome");
    const QString ok = QStringLiteral("ok");
    const QString badText = QStringLiteral("InvalidText");
    QTest::newRow("plain") << QStringLiteral("Desk") << QStringLiteral("USD") << ok;
    QTest::newRow("unicode") << QStringLiteral("Zürich 😀") << QStringLiteral("USDT") << ok;
    QTest::newRow("120") << QString(120, u'x') << QStringLiteral("USD") << ok;
    QTest::newRow("121") << QString(121, u'x') << QStringLiteral("USD") << badText;
    QTest::newRow("empty") << QString() << QStringLiteral("USD") << badText;
    QTest::newRow("blanks") << QStringLiteral("   ") << QStringLiteral("USD") << badText;
    QTest::newRow("newline") << QStringLiteral("a\nb") << QStringLiteral("USD") << badText;
    QTest::newRow("bidi") << QStringLiteral("a\u202Eb") << QStringLiteral("USD") << badText;
    QTest::newRow("currency") << QStringLiteral("Desk") << QStringLiteral("us$")
                              << QStringLiteral("InvalidArgument");
}

void WorkspaceServiceTest::draftsAreChecked() {
    QFETCH(QString, name);
    QFETCH(QString, currency);
    QFETCH(QString, outcome);
    const WorkspaceDraft draft{.name = name, .isPractice = false, .baseCurrency = currency};
    QCOMPARE(test::nameOf(validate(draft)), outcome);
}

void WorkspaceServiceTest::createdWorkspacesOpenAgain() {
    WorkspaceId id;
    {
        const auto first = service();
        QSignalSpy steps(first.get(), &WorkspaceService::stepChanged);
        const auto opened = await(first->create(draftNamed("Desk")));
        TF_VERIFY(opened);
        id = opened->workspace.id;
        QCOMPARE(opened->workspace.name, QStringLiteral("Desk"));
        QTRY_COMPARE(first->workspaces().size(), 1);
        QCOMPARE(steps.first()[0].value<OpeningStep>(), OpeningStep::StartingServer);
        Database database;
        TF_VERIFY(await(database.open(opened->connection)));
        const auto name = await(database.run([](Session& session) -> Result<QString> {
            TF_TRY(const Rows rows, session.query("select name from farm.workspaces"));
            return rows.text(0, 0);
        }));
        TF_VERIFY(name);
        QCOMPARE(*name, QStringLiteral("Desk"));
        database.close();
    }
    m_clock.advance(std::chrono::hours(1));
    const auto second = service();
    QCOMPARE(second->workspaces().size(), 1);
    const auto opened = await(second->open(id));
    TF_VERIFY(opened);
    QVERIFY(opened->workspace.lastOpenedAt == m_clock.now());
    QCOMPARE(opened->workspace.baseCurrency, QStringLiteral("EUR"));
}

void WorkspaceServiceTest::practiceMarkIsInTheDatabase() {
    const auto owner = service();
    const auto opened = await(owner->create(draftNamed("Practice", true)));
    TF_VERIFY(opened);
    QVERIFY(opened->workspace.isPractice);
    const auto session = Session::open(opened->connection.connectionString);
    TF_VERIFY(session);
    TF_VERIFY_ERROR((*session)->execute("update farm.workspaces set is_practice = false"),
                    ErrorCode::PermissionDenied);
    QVERIFY((*session)->query("select is_practice from farm.workspaces")->boolean(0, 0));
}

void WorkspaceServiceTest::renamingReachesListAndDatabase() {
    const auto owner = service();
    const auto opened = await(owner->create(draftNamed("Old")));
    TF_VERIFY(opened);
    TF_VERIFY(await(owner->rename(opened->workspace.id, QStringLiteral("New name"))));
    TF_VERIFY_ERROR(await(owner->rename(opened->workspace.id, QStringLiteral("a\tb"))),
                    ErrorCode::InvalidText);
    const auto again = await(owner->open(opened->workspace.id));
    TF_VERIFY(again);
    QCOMPARE(again->workspace.name, QStringLiteral("New name"));
}

void WorkspaceServiceTest::forgottenWorkspacesAreFoundAgain() {
    const auto owner = service();
    const auto opened = await(owner->create(draftNamed("Lost")));
    TF_VERIFY(opened);
    QTRY_VERIFY(!owner->workspaces().isEmpty());
    TF_VERIFY(owner->forget(opened->workspace.id));
    TF_VERIFY_ERROR(await(owner->open(opened->workspace.id)), ErrorCode::NotFound);
    TF_VERIFY(await(owner->findPrivate()));
    QTRY_VERIFY(std::any_of(owner->workspaces().begin(), owner->workspaces().end(),
                            [&](const Workspace& one) { return one.id == opened->workspace.id; }));
    TF_VERIFY(await(owner->open(opened->workspace.id)));
}

void WorkspaceServiceTest::damagedListIsKeptAside() {
    TestFolder folder;
    QFile file(folder.dir().filePath(QStringLiteral("workspaces.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"workspaces\": [{\"id\": 7}]}");
    file.close();
    const WorkspaceList list(folder.dir());
    TF_VERIFY_ERROR(list.read(), ErrorCode::FileDamaged);
    Workspace workspace;
    workspace.id = WorkspaceId::create();
    workspace.name = QStringLiteral("Fresh");
    workspace.baseCurrency = QStringLiteral("USD");
    workspace.address = QStringLiteral("ws_x");
    TF_VERIFY(list.put(workspace));
    const auto read = list.read();
    TF_VERIFY(read);
    QVERIFY(read->value(0) == workspace);
    QVERIFY(folder.dir().exists(QStringLiteral("workspaces.json.damaged")));
}

void WorkspaceServiceTest::unknownAndLostWorkspaces() {
    const auto owner = service();
    TF_VERIFY_ERROR(await(owner->open(WorkspaceId::create())), ErrorCode::NotFound);
    const auto opened = await(owner->create(draftNamed("Gone")));
    TF_VERIFY(opened);
    const auto super =
        Session::open(owner->server()->connectionString(QStringLiteral("postgres"), "tf_super"));
    TF_VERIFY(super);
    TF_VERIFY((*super)->executeScript(
        QStringLiteral("drop database %1 with (force)").arg(opened->workspace.address).toUtf8()));
    TF_VERIFY_ERROR(await(owner->open(opened->workspace.id)), ErrorCode::NotFound);
}

void WorkspaceServiceTest::lastUserStopsTheServer() {
    auto first = service();
    auto second = service();
    TF_VERIFY(await(first->findPrivate()));
    TF_VERIFY(await(second->findPrivate()));
    const qint64 process = first->server()->processId();
    QVERIFY(process > 0);
    QCOMPARE(second->server()->processId(), process);
    first.reset();
    QCOMPARE(second->server()->processId(), process);
    const ServerFiles files = second->server()->files();
    second.reset();
    QVERIFY(!files.postmaster());
    QVERIFY(!files.isServing(process));
}

void WorkspaceServiceTest::remoteWorkspacesLiveSideBySide() {
    const auto server = TestServer::start();
    TF_VERIFY(server);
    const auto database = (*server)->createEmptyDatabase();
    TF_VERIFY(database);
    TestFolder folder;
    WorkspaceService owner(folder.dir(), m_secrets, m_clock);
    const QString url = remoteUrl(**server, (*database)->name(), "tf_super");
    const auto before = await(owner.workspacesAt(url, {}));
    TF_VERIFY(before);
    QVERIFY(before->isEmpty());
    const auto one = await(owner.createAt(url, "secret", draftNamed("One")));
    TF_VERIFY(one);
    const auto two = await(owner.createAt(url, {}, draftNamed("Two", true)));
    TF_VERIFY(two);
    const auto both = await(owner.workspacesAt(url, {}));
    TF_VERIFY(both);
    QCOMPARE(both->size(), 2);
    Database connection; // a session that chose the second sees it alone, superuser or not
    TF_VERIFY(await(connection.open(two->connection)));
    const auto names = await(connection.run([](Session& session) -> Result<QStringList> {
        TF_TRY(const Rows rows, session.query("select array_agg(name::text) from farm.workspaces"));
        return rows.textArray(0, 0);
    }));
    TF_VERIFY(names);
    QCOMPARE(*names, QStringList{QStringLiteral("Two")});
    connection.close();
    QTRY_COMPARE(owner.workspaces().size(), 2);
    const auto again = await(owner.open(one->workspace.id)); // its password comes from the keychain
    TF_VERIFY(again);
    QCOMPARE(again->connection.password, QByteArray("secret"));
    QFile list(folder.dir().filePath(QStringLiteral("workspaces.json")));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(!list.readAll().contains("secret"));
}

void WorkspaceServiceTest::remoteLoginWithoutRightsIsNotLetIn() {
    const auto server = TestServer::start();
    TF_VERIFY(server);
    const auto database = (*server)->createEmptyDatabase();
    TF_VERIFY(database);
    const auto owner = service();
    const auto outcome = await(
        owner->createAt(remoteUrl(**server, (*database)->name(), "tf_app"), {}, draftNamed("No")));
    TF_VERIFY_ERROR(outcome, ErrorCode::PermissionDenied);
}

void WorkspaceServiceTest::missingPasswordIsAskedFor() {
    const auto owner = service();
    Workspace workspace;
    workspace.id = WorkspaceId::create();
    workspace.name = QStringLiteral("Remote");
    workspace.baseCurrency = QStringLiteral("USD");
    workspace.place = WorkspacePlace::RemoteServer;
    workspace.address = QStringLiteral("postgresql://ann@db.example.com:5432/desk");
    TF_VERIFY(WorkspaceList(m_folder->dir()).put(workspace));
    const auto reader = service();
    TF_VERIFY_ERROR(await(reader->open(workspace.id)), ErrorCode::KeychainEntryMissing);
    TF_VERIFY(reader->forget(workspace.id));
}

void WorkspaceServiceTest::passwordThatCannotBeKeptIsReported() {
    const auto server = TestServer::start();
    TF_VERIFY(server);
    const auto database = (*server)->createEmptyDatabase();
    TF_VERIFY(database);
    BrokenSecretStore broken;
    TestFolder folder;
    WorkspaceService owner(folder.dir(), broken, m_clock);
    QSignalSpy notStored(&owner, &WorkspaceService::passwordNotStored);
    TF_VERIFY(await(owner.createAt(remoteUrl(**server, (*database)->name(), "tf_super"), "secret",
                                   draftNamed("Desk"))));
    QTRY_COMPARE_WITH_TIMEOUT(notStored.size(), 1, test::patienceMs);
}

void WorkspaceServiceTest::replicasAndReadOnlyServersAreRefused() {
    const auto server = TestServer::start();
    TF_VERIFY(server);
    const auto database = (*server)->createEmptyDatabase();
    TF_VERIFY(database);
    const QString name = (*database)->name();
    TF_VERIFY((*database)->superSession()->executeScript(
        QStringLiteral("alter database %1 set default_transaction_read_only = on")
            .arg(name)
            .toUtf8()));
    const auto owner = service();
    TF_VERIFY_ERROR(await(owner->workspacesAt(remoteUrl(**server, name, "tf_super"), {})),
                    ErrorCode::ReadOnlyServer);
}

void WorkspaceServiceTest::transactionPoolersAreRefused() {
    const QString program = QStandardPaths::findExecutable(
        QStringLiteral("pgbouncer"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (program.isEmpty()) {
        QSKIP("pgbouncer is not installed");
    }
    const auto server = TestServer::start();
    TF_VERIFY(server);
    const auto database = (*server)->createEmptyDatabase();
    TF_VERIFY(database);
    const auto account = ServerAccount::find();
    TF_VERIFY(account);
    const TestFolder folder;
    TF_VERIFY(account->own(folder.dir().path()));
    for (const char* mode : {"transaction", "session"}) {
        QFile config(folder.dir().filePath(QStringLiteral("pgbouncer.ini")));
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write(
            QStringLiteral("[databases]\n%1 = host=%2 user=tf_super\n[pgbouncer]\nlisten_addr =\n"
                           "unix_socket_dir = %3\nlisten_port = 6543\nauth_type = any\n"
                           "pool_mode = %4\nlogfile = %3/log\npidfile = %3/pid\n")
                .arg((*database)->name(), (*server)->server().files().socketFolder(),
                     folder.dir().path(), QString::fromLatin1(mode))
                .toUtf8());
        config.close();
        QFile::setPermissions(config.fileName(), QFileDevice::ReadOwner | QFileDevice::ReadOther);
        QProcess pooler;
        account->applyTo(pooler);
        pooler.start(program, {config.fileName()});
        QVERIFY(pooler.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo::exists(folder.dir().filePath(QStringLiteral(".s.PGSQL.6543"))),
            test::patienceMs);
        const QString url =
            QStringLiteral("postgresql://tf_super@%1:6543/%2")
                .arg(QString::fromLatin1(QUrl::toPercentEncoding(folder.dir().path())),
                     (*database)->name());
        const auto owner = service();
        const auto outcome = await(owner->workspacesAt(url, {}));
        QCOMPARE(test::nameOf(outcome), QLatin1StringView(mode) == QLatin1StringView("session")
                                            ? QStringLiteral("ok")
                                            : QStringLiteral("PoolerRefused"));
        pooler.terminate();
        QVERIFY(pooler.waitForFinished(test::patienceMs));
    }
}

QTEST_GUILESS_MAIN(WorkspaceServiceTest)
#include "workspace_service_test.moc"
