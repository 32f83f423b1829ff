// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/failpoint.h"
#include "models/ledger/opening_import.h"
#include "models/storage/backup.h"
#include "tests/ledger/books_fixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QThread>
#include <atomic>
#include <csignal>

using namespace tf;
using namespace tf::ledger;
using storage::Session;
using tf::test::Books;
using tf::test::TestServer;

namespace {

QUuid derived(const QUuid& seed, const char* name) {
    return QUuid::createUuidV5(seed, QByteArray(name));
}

/// What the program does when it is killed, and again, with the same ids, after its restart.
struct Operation {
    Session& session;
    AssetIds& assets;
    WriteContext context;
    QUuid seed;
    WalletId main;
    WalletId north;

    Result<void> run(const QString& name) {
        if (name == u"transfer") {
            return transfer();
        }
        if (name == u"allocation") {
            return allocation();
        }
        if (name == u"reversal") {
            const auto outcome =
                store().reverse({derived(seed, "reversal")}, {derived(seed, "original")}, {});
            return outcome.isOk() ? Result<void>() : outcome.error();
        }
        if (name == u"collection") {
            const auto outcome =
                store().collect(AllocationPlanId(derived(seed, "collection")), {north.uuid()}, main,
                                *Asset::create(u"USDT", 8), {}, {});
            return outcome.isOk() ? Result<void>() : outcome.error();
        }
        return import();
    }
    Result<void> prepare() { return post("original", 1); }

private:
    PostingStore store() { return {session, assets, context}; }
    Money usd(int amount) const { return Money(Decimal(amount), *Asset::create(u"USDT", 8)); }

    Result<void> post(const char* name, int amount) {
        TransferRequest request =
            TransferRequest::move(OperationKind::Allocation, main, north, usd(amount));
        request.id = TransferId(derived(seed, name));
        const auto outcome = store().post({&request, 1});
        return outcome.isOk() ? Result<void>() : outcome.error();
    }
    Result<void> transfer() {
        for (const char* name : {"1", "2", "3", "4"}) {
            TF_CHECK(post(name, 1));
        }
        return {};
    }
    Result<void> allocation() {
        AllocationPlan plan;
        plan.id = AllocationPlanId(derived(seed, "plan"));
        plan.scope = main;
        plan.method = QStringLiteral("manual");
        for (const char* name : {"a", "b", "c"}) {
            plan.transfers.append({.id = TransferId(derived(seed, name)),
                                   .from = main,
                                   .to = north,
                                   .amount = usd(2)});
        }
        const auto outcome = store().apply(plan);
        return outcome.isOk() ? Result<void>() : outcome.error();
    }
    Result<void> import() {
        const QList<OpeningBalance> rows(
            600, OpeningBalance{.wallet = QStringLiteral("Main/North"), .amount = usd(1)});
        const auto outcome = importOpeningBalances(session, assets, context,
                                                   TransferId(derived(seed, "import")), rows);
        return outcome.isOk() ? Result<void>() : outcome.error();
    }
};

storage::Workspace backedUp(const QString& database) {
    return {.id = tf::test::TestDatabase::workspace(),
            .name = QStringLiteral("Killed"),
            .isPractice = false,
            .baseCurrency = QStringLiteral("USD"),
            .place = storage::WorkspacePlace::PrivateServer,
            .address = database,
            .lastOpenedAt = {}};
}

/// The program under test, backing up: joins the server and is killed on the way.
int runBackup(const QStringList& arguments) {
    auto server = storage::PrivateServer::start({.folder = QDir(arguments[3])});
    if (!server.isOk()) {
        return 3;
    }
    const SystemClock clock;
    JobControl control;
    return storage::Backup(*server, QDir(arguments[5]), clock)
                   .make(backedUp(arguments[4]), storage::BackupReason::Manual, control)
                   .isOk()
               ? 0
               : 4;
}

/// Processes whose parent this is.
QList<pid_t> childrenOf(pid_t parent) {
    QList<pid_t> children;
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray line = file.readAll(); // pid (name) state parent …
        const QByteArray rest = line.mid(line.lastIndexOf(')') + 2);
        if (rest.split(' ').value(1).toInt() == parent) {
            children.append(name.toInt());
        }
    }
    return children;
}

/// The program under test: connects, works, and is killed on the way by its failpoint.
int runChild(const QStringList& arguments) {
    auto session = Session::open(arguments[3].toUtf8());
    if (!session.isOk()) {
        return 3;
    }
    AssetIds assets;
    Operation operation{.session = **session,
                        .assets = assets,
                        .context = {.workspace = tf::test::TestDatabase::workspace(),
                                    .epoch = arguments[4].toLongLong(),
                                    .actor = QStringLiteral("child")},
                        .seed = QUuid::fromString(arguments[5]),
                        .main = WalletId(QUuid::fromString(arguments[6])),
                        .north = WalletId(QUuid::fromString(arguments[7]))};
    return operation.run(arguments[2]).isOk() ? 0 : 4;
}

/// A connection, however often the server has to be started again before it holds.
std::unique_ptr<Session> openPatiently(TestServer& server, const QByteArray& connection) {
    const QDeadlineTimer patience(tf::test::patienceMs);
    QSemaphore pause;
    while (!patience.hasExpired()) {
        if (!server.server().ensureRunning().isOk()) {
            pause.tryAcquire(1, 50);
            continue;
        }
        auto session = Session::open(connection);
        if (session.isOk() && session.value()->execute("select 1").isOk()) {
            return std::move(session).value();
        }
        pause.tryAcquire(1, 50); // each try costs the recovering server a process
    }
    qFatal("no connection");
    return {};
}

/// Posts one after another in a thread, through every loss of the connection with the same id
/// again; knows what was acknowledged.
class Writer {
public:
    Writer(TestServer& server, Books& books)
        : m_server(server)
        , m_books(books)
        , m_thread(QThread::create([this] { run(); })) {
        m_thread->start();
    }
    ~Writer() { end(); }

    void end() {
        m_isEnding = true;
        m_thread->wait();
    }
    bool waitForAcknowledged(int count) {
        return m_acknowledgements.tryAcquire(count, tf::test::patienceMs);
    }
    int backend() const { return m_backend; }
    int losses() const { return m_losses; }
    int strangeErrors() const { return m_strangeErrors; }
    const std::vector<QUuid>& acknowledged() const { return m_acknowledged; } ///< after end()

private:
    void run() {
        std::optional<TransferRequest> pending;
        while (!m_isEnding || pending) {
            const auto session =
                openPatiently(m_server, m_books.database().settings().connectionString);
            m_backend = session->backendPid();
            PostingStore store(*session, m_books.assets, m_books.context);
            while ((!m_isEnding || pending) && post(store, pending)) {
            }
        }
    }

    bool post(PostingStore& store, std::optional<TransferRequest>& pending) {
        if (!pending) {
            pending = TransferRequest::move(OperationKind::Allocation, m_books.main, m_books.north,
                                            m_books.usd("0.00000001"));
        }
        const auto outcome = store.post({&*pending, 1});
        if (!outcome.isOk()) {
            const ErrorCode code = outcome.error().code;
            const bool isLoss = code == ErrorCode::ConnectionLost ||
                                code == ErrorCode::ConnectionFailed ||
                                code == ErrorCode::OutcomeUnknown;
            m_strangeErrors += isLoss ? 0 : 1;
            ++m_losses;
            return false;
        }
        m_acknowledged.push_back(pending->id.uuid());
        pending.reset();
        m_acknowledgements.release();
        return true;
    }

    TestServer& m_server;
    Books& m_books;
    QSemaphore m_acknowledgements;
    std::vector<QUuid> m_acknowledged;
    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_backend = 0;
    std::atomic<int> m_losses = 0;
    std::atomic<int> m_strangeErrors = 0;
    std::unique_ptr<QThread> m_thread; ///< last: it uses all the others
};

} // namespace

/// Kills of server and program while money moves: nothing acknowledged is lost, nothing doubled.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start(TestServer::Durability::AsInProduct);
        TF_VERIFY(server);
        m_server = std::move(server).value();
        m_books = std::make_unique<Books>(*m_server);
        TF_VERIFY(m_books->deposit(m_books->main, m_books->usd("1000000")));
    }

    void serverIsKilled() {
        const int kills = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 500 : 12;
        Writer writer(*m_server, *m_books);
        for (int kill = 0; kill < kills; ++kill) {
            QVERIFY(writer.waitForAcknowledged(3 + kill % 5));
            const int losses = writer.losses();
            strike(kill, writer.backend());
            while (writer.losses() == losses) { // proof of the hit; a late one still answers
                QVERIFY(writer.waitForAcknowledged(1) || writer.losses() > losses);
            }
        }
        QVERIFY(writer.waitForAcknowledged(2));
        for (const int hits : m_hits) {
            QVERIFY(hits >= kills / int(m_hits.size()));
        }
        writer.end();
        QVERIFY(writer.losses() >= kills);
        QCOMPARE(writer.strangeErrors(), 0);
        m_books->reconnect(
            openPatiently(*m_server, m_books->database().settings().connectionString));
        const auto present = m_books->records().posted(writer.acknowledged());
        TF_VERIFY(present);
        QCOMPARE(size_t(present.value().size()), writer.acknowledged().size());
        QCOMPARE(m_books->total(m_books->north, m_books->usdt).total(),
                 *Decimal::fromUnits(qint64(writer.acknowledged().size()), 8));
        TF_VERIFY_BOOKS(*m_books);
    }

    void programIsKilled_data() {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("point");
        const auto rows = [](const char* operation, const char* point, int passages) {
            for (int passage = 1; passage <= passages; ++passage) {
                const QString hit =
                    QStringLiteral("%1:%2").arg(QString::fromLatin1(point)).arg(passage);
                QTest::newRow(qPrintable(hit)) << QString::fromLatin1(operation) << hit;
            }
        };
        rows("transfer", "ledger.transfer.before", 4);
        rows("transfer", "ledger.transfer.after", 4);
        rows("allocation", "ledger.allocation.before", 1);
        rows("allocation", "ledger.allocation.after", 1);
        rows("reversal", "ledger.reversal.before", 1);
        rows("reversal", "ledger.reversal.after", 1);
        rows("collection", "ledger.collection.before", 1);
        rows("collection", "ledger.collection.after", 1);
        rows("import", "ledger.import.part", 2);
        rows("import", "ledger.import.before_commit", 1);
        // three times each: with the 12 of the server and the 9 of the backup 72 kills
    }

    void programIsKilled() {
#ifndef TF_FAILPOINTS
        QSKIP("built without failpoints"); // release code: nothing to strike at
#endif
        QFETCH(const QString, operation);
        QFETCH(const QString, point);
        const int times = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 30 : 3;
        for (int time = 0; time < times; ++time) {
            const QUuid seed = newUuid();
            Operation restarted = operationOf(seed);
            TF_VERIFY(restarted.prepare());
            const Decimal main = m_books->total(m_books->main, m_books->usdt).free;
            const Decimal north = m_books->total(m_books->north, m_books->usdt).free;
            QCOMPARE(runKilled(operation, point, seed), failpointExitCode);
            TF_VERIFY(restarted.run(operation));
            TF_VERIFY(restarted.run(operation)); // once more books nothing
            const Decimal change = changeOf(operation, north);
            const Decimal taken = operation == u"import" ? Decimal(0) : change;
            QCOMPARE(m_books->total(m_books->north, m_books->usdt).free, north + change);
            QCOMPARE(m_books->total(m_books->main, m_books->usdt).free, main - taken);
        }
        TF_VERIFY_BOOKS(*m_books);
    }

    void backupIsKilled_data() {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("whole");
        QTest::newRow("before the dump") << QStringLiteral("storage.backup.before_dump") << 0;
        QTest::newRow("before the manifest")
            << QStringLiteral("storage.backup.before_manifest") << 0;
        QTest::newRow("after the manifest") << QStringLiteral("storage.backup.after_manifest") << 1;
    }

    /// What a killed program left is a whole backup or none, the next one succeeds, and a restored
    /// copy passes the checker with the same head.
    void backupIsKilled() {
#ifndef TF_FAILPOINTS
        QSKIP("built without failpoints"); // release code: nothing to strike at
#endif
        QFETCH(const QString, point);
        QFETCH(const int, whole);
        const int times = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 30 : 3;
        const QTemporaryDir folder;
        const SystemClock clock;
        const storage::Backup backup(m_server->share(), QDir(folder.path()), clock);
        for (int time = 1; time <= times; ++time) {
            QCOMPARE(runUntil(point, {QStringLiteral("--backup"), QStringLiteral("make"),
                                      m_server->options().folder.path(), m_books->database().name(),
                                      folder.path()}),
                     failpointExitCode);
            QCOMPARE(int(backup.all().size()), whole * time);
        }
        JobControl control;
        const auto made = backup.make(backedUp(m_books->database().name()),
                                      storage::BackupReason::Manual, control);
        TF_VERIFY(made);
        for (const storage::BackupManifest& manifest : backup.all()) {
            verifyRestored(backup, manifest);
        }
    }

    void cleanupTestCase() {
        m_books.reset();
        m_server.reset();
    }

private:
    Operation operationOf(const QUuid& seed) {
        return {.session = m_books->session(),
                .assets = m_books->assets,
                .context = m_books->context,
                .seed = seed,
                .main = m_books->main,
                .north = m_books->north};
    }

    /// What the farm gains.
    static Decimal changeOf(const QString& operation, Decimal north) {
        if (operation == u"transfer") {
            return Decimal(4);
        }
        if (operation == u"allocation") {
            return Decimal(6);
        }
        if (operation == u"reversal") {
            return Decimal(-1);
        }
        return operation == u"collection" ? -north : Decimal(600);
    }

    void verifyRestored(const storage::Backup& backup, const storage::BackupManifest& manifest) {
        JobControl control;
        const auto restored = backup.restore(manifest.path, QStringLiteral("Restored"), control);
        TF_VERIFY(restored);
        {
            const auto session =
                Session::open(m_server->server().connectionString(restored->address, "tf_app"));
            TF_VERIFY(session);
            BookCheckStore checker(**session, m_books->context.workspace);
            const auto report = checker.verify({}, control);
            TF_VERIFY(report);
            QVERIFY2(report->isClean(), Books::describe(*report).constData());
            const BooksReport original = m_books->verify();
            QVERIFY(report->transfers > 0);
            QCOMPARE(report->transfers, original.transfers);
            QCOMPARE(report->checkpoint.chainHash, original.checkpoint.chainHash);
        }
        const auto super = Session::open(
            m_server->server().connectionString(QStringLiteral("postgres"), "tf_super"));
        TF_VERIFY(super);
        TF_VERIFY((*super)->executeScript(
            QStringLiteral("drop database \"%1\" with (force)").arg(restored->address).toUtf8()));
    }

    int runKilled(const QString& operation, const QString& point, const QUuid& seed) {
        return runUntil(point, {QStringLiteral("--child"), operation,
                                QString::fromUtf8(m_books->database().settings().connectionString),
                                QString::number(m_books->context.epoch), seed.toString(),
                                m_books->main.toString(), m_books->north.toString()});
    }

    static int runUntil(const QString& point, const QStringList& arguments) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TF_FAILPOINT_HIT"), point);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), arguments);
        return child.waitForFinished(tf::test::patienceMs) ? child.exitCode() : -1;
    }

    /// In turn one backend (the server then restarts all), the postmaster alone, all processes at
    /// once, an immediate stop.
    void strike(int number, int backend) {
        const auto postmaster = pid_t(m_server->server().processId());
        QVERIFY(postmaster > 1 && backend > 1);
        const QList<pid_t> children = childrenOf(postmaster);
        const size_t kind = size_t(number) % m_hits.size();
        if (kind == 0) {
            QVERIFY(children.contains(backend));
            QCOMPARE(::kill(backend, SIGKILL), 0);
        } else {
            QCOMPARE(::kill(postmaster, kind == 3 ? SIGQUIT : SIGKILL), 0);
        }
        for (const pid_t child : children) {
            if (kind == 2) {
                ::kill(child, SIGKILL); // one may have seen its parent die
            }
        }
        ++m_hits[kind];
    }

    std::array<int, 4> m_hits{}; ///< by kind of strike
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Books> m_books;
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == u"--backup") {
        return runBackup(arguments);
    }
    if (arguments.size() == 8 && arguments[1] == u"--child") {
        return runChild(arguments);
    }
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
