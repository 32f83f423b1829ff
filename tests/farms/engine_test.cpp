// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on the real database: money goes down, agents trade it, results come up, and a program
// that is killed anywhere goes on as if it had not been.
#include "models/core/failpoint.h"
#include "models/farms/practice_setup.h"
#include "models/farms/stored_feed.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QProcess>

using namespace tf;
using namespace tf::farms;
using tf::test::await;

namespace {

/// A workspace on one database with every service that the engine needs.
struct Desk {
    explicit Desk(const test::TestDatabase& testDatabase)
        : connection(testDatabase.settings())
        , ledger(database, test::TestDatabase::workspace(), QStringLiteral("tester"))
        , jobs(2)
        , market(database, jobs, test::TestDatabase::workspace())
        , engine(connection, clock)
        , farms(database, ledger, engine, clock, test::TestDatabase::workspace()) {}

    EngineRun run(double speed = 0) const {
        EngineRun run{.feed = storedCandles(speed),
                      .context = {.workspace = test::TestDatabase::workspace(),
                                  .epoch = ledger.epoch(),
                                  .actor = QStringLiteral("engine")}};
        run.settings.batchesPerWrite = 100;
        return run;
    }

    storage::ConnectionSettings connection;
    SystemClock clock;
    storage::Database database;
    ledger::LedgerService ledger;
    Jobs jobs;
    market::MarketService market;
    TradingEngine engine;
    FarmService farms;
};

Result<void> open(Desk& desk) {
    TF_CHECK(await(desk.database.open(desk.connection)));
    TF_CHECK(await(desk.ledger.claimWriter(true)));
    return await(desk.farms.refresh());
}

Result<void> setUp(Desk& desk, int days) {
    PracticeSetup setup(desk.ledger, desk.market, desk.farms, desk.clock,
                        {.seed = 7, .simulatedDays = days, .agentsPerFarm = 2});
    QSignalSpy finished(&setup, &PracticeSetup::finished);
    setup.start();
    if (finished.isEmpty() && !finished.wait(test::patienceMs)) {
        return Error{ErrorCode::Timeout, QStringLiteral("the setup does not end")};
    }
    return finished.first().first().value<Result<void>>();
}

Result<void> runToTheEnd(Desk& desk) {
    QSignalSpy finished(&desk.engine, &TradingEngine::finished);
    TF_CHECK(desk.engine.start(desk.run()));
    if (finished.isEmpty() && !finished.wait(test::patienceMs)) {
        return Error{ErrorCode::Timeout, QStringLiteral("the engine does not end")};
    }
    return finished.first().first().value<Result<void>>();
}

constexpr auto stateOfTheBooks = R"(
select string_agg(x, E'\n' order by x) from (
    select 'balance ' || b.wallet_id || ' ' || b.asset_id || ' ' || b.class || ' ' || b.posted || ' ' || b.held as x
    from farm.balances b join farm.wallets w on w.wallet_id = b.wallet_id
    where b.posted <> 0 or b.held <> 0
    union all
    select 'fill ' || f.fill_id || ' ' || f.quantity || ' ' || f.price || ' ' || f.fee from farm.fills f
    union all
    select 'order ' || o.order_id || ' ' || o.state || ' ' || o.filled_quantity || ' ' || o.last_step from farm.orders o
    union all
    select 'snapshot ' || s.entity_id || ' ' || s.taken_at || ' ' || s.equity from farm.equity_snapshots s) t)";

QString booksOf(const test::TestDatabase& database) {
    const auto session = database.ownerSession();
    return session->query(stateOfTheBooks).value().text(0, 0);
}

qint64 countOf(const test::TestDatabase& database, const char* sql) {
    return database.ownerSession()->query(sql).value().int64(0, 0);
}

} // namespace

Q_DECLARE_METATYPE(tf::Result<void>)

class EngineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsAndBalances();
    void aSecondEngineSaysWhoRunsTheAgents();
    void pausedStaysPausedAfterARestart();
    void killedAnywhereItGoesOn_data();
    void killedAnywhereItGoesOn();

private:
    int runVictim(const test::TestDatabase& database, const QByteArray& failpoint);

    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<test::TestDatabase> m_prepared; ///< set up, never run
    QString m_expected;                             ///< its books after a run without a kill
};

void EngineTest::initTestCase() {
    auto server = test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_prepared = std::move(database).value();
    Desk desk(*m_prepared);
    TF_VERIFY(open(desk));
    TF_VERIFY(setUp(desk, 15));
    QCOMPARE(desk.farms.farms().size(), 5);
    QCOMPARE(desk.farms.agents().size(), 10);
    for (const Agent& agent : desk.farms.agents()) {
        QCOMPARE(agent.state, AgentState::Running);
    }
}

void EngineTest::runsAndBalances() {
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    TF_VERIFY(runToTheEnd(desk));
    QVERIFY(countOf(**database, "select count(*) from farm.fills") > 10);
    // Each fill is one transfer, each transfer of a trade one fill.
    QCOMPARE(countOf(**database,
                     "select count(*) from farm.fills f join farm.transfers t using (transfer_id)"),
             countOf(**database, "select count(*) from farm.transfers where kind = 8"));
    const auto equations = await(desk.ledger.reader().bookEquations());
    TF_VERIFY(equations);
    QVERIFY(equations->size() >= 2); // the base asset, and what was traded last
    for (const ledger::BookEquation& equation : *equations) {
        QVERIFY2(equation.difference().isZero(), qPrintable(equation.asset.code()));
    }
    const auto report = await(desk.ledger.verifyBooks(false, std::make_shared<JobControl>()));
    TF_VERIFY(report);
    QVERIFY2(report->isClean(),
             qPrintable(report->findings.isEmpty() ? QString() : report->findings.first().what));
    // What is reserved belongs to working orders and nothing else.
    QCOMPARE(countOf(**database,
                     "select count(*) from farm.orders where state in (3, 4, 5, 9) and side = 2 "
                     "and reservation_id is null"),
             qint64(0));
    QVERIFY(countOf(**database, "select count(*) from farm.equity_snapshots") > 100);
}

void EngineTest::aSecondEngineSaysWhoRunsTheAgents() {
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    Desk first(**database);
    TF_VERIFY(open(first));
    QSignalSpy progressed(&first.engine, &TradingEngine::progressed);
    QSignalSpy firstFinished(&first.engine, &TradingEngine::finished);
    TF_VERIFY(first.engine.start(first.run(1))); // real time: it waits for the next hour
    Desk second(**database);
    TF_VERIFY(await(second.database.open(second.connection)));
    QTRY_VERIFY_WITH_TIMEOUT(
        countOf(
            **database,
            "select count(*) from pg_locks where locktype = 'advisory' and granted "
            "and database = (select oid from pg_database where datname = current_database())") >=
            10,
        test::patienceMs);
    EngineRun run = second.run();
    run.context.epoch = first.ledger.epoch();
    QSignalSpy finished(&second.engine, &TradingEngine::finished);
    TF_VERIFY(second.engine.start(std::move(run)));
    QVERIFY(!finished.isEmpty() || finished.wait(test::patienceMs));
    const auto outcome = finished.first().first().value<Result<void>>();
    TF_VERIFY_ERROR(outcome, ErrorCode::AgentClaimed);
    QVERIFY2(outcome.error().detail.contains(QStringLiteral("process")),
             qPrintable(outcome.error().detail));
    first.engine.stop();
    QVERIFY(!firstFinished.isEmpty() || firstFinished.wait(test::patienceMs));
}

void EngineTest::pausedStaysPausedAfterARestart() {
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    {
        Desk desk(**database);
        TF_VERIFY(open(desk));
        QList<AgentId> ids;
        for (const Agent& agent : desk.farms.agents()) {
            ids.append(agent.id);
        }
        const auto paused =
            await(desk.farms.setAgentStates(ids, AgentState::Paused, QStringLiteral("lunch")));
        TF_VERIFY(paused);
        for (const AgentOutcome& outcome : *paused) {
            TF_VERIFY(outcome.result);
        }
    }
    Desk desk(**database);
    TF_VERIFY(open(desk));
    for (const Agent& agent : desk.farms.agents()) {
        QCOMPARE(agent.state, AgentState::Paused);
        QCOMPARE(agent.stateReason, QStringLiteral("lunch"));
    }
    TF_VERIFY(runToTheEnd(desk));
    QCOMPARE(countOf(**database, "select count(*) from farm.fills"), qint64(0));
    QVERIFY(countOf(**database,
                    "select count(*) from farm.farm_log where code = 'AgentNotRunning'") > 0);
}

void EngineTest::killedAnywhereItGoesOn_data() {
    QTest::addColumn<QByteArray>("failpoint");
    for (const char* point :
         {"engine.write.between_postings", "engine.write.after_postings",
          "engine.write.after_orders", "engine.write.after_fills", "engine.write.after_snapshots",
          "engine.write.before_commit", "engine.write.after_commit"}) {
        for (const int hit : {1, 2, 4}) {
            const QByteArray name = QByteArray(point) + ':' + QByteArray::number(hit);
            QTest::newRow(name.constData()) << name;
        }
    }
}

int EngineTest::runVictim(const test::TestDatabase& database, const QByteArray& failpoint) {
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TF_FAILPOINT_HIT"), QString::fromLatin1(failpoint));
    victim.setProcessEnvironment(environment);
    victim.setProcessChannelMode(QProcess::ForwardedChannels);
    victim.start(QCoreApplication::applicationDirPath() + QStringLiteral("/engine_victim"),
                 {QString::fromUtf8(database.settings().connectionString),
                  test::TestDatabase::workspace().toString()});
    return victim.waitForFinished(test::patienceMs) ? victim.exitCode() : -1;
}

void EngineTest::killedAnywhereItGoesOn() {
#ifndef TF_FAILPOINTS
    QSKIP("this build has no failpoints");
#endif
    if (m_expected.isEmpty()) {
        auto whole = m_server->copyOf(*m_prepared);
        TF_VERIFY(whole);
        QCOMPARE(runVictim(**whole, {}), 0);
        m_expected = booksOf(**whole);
        QVERIFY(m_expected.contains(QStringLiteral("fill ")));
    }
    QFETCH(QByteArray, failpoint);
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    QCOMPARE(runVictim(**database, failpoint), failpointExitCode); // it was hit
    QCOMPARE(runVictim(**database, {}), 0);
    const QStringList books = booksOf(**database).split(u'\n');
    const QStringList expected = m_expected.split(u'\n');
    for (qsizetype i = 0; i < std::min(books.size(), expected.size()); ++i) {
        QCOMPARE(books[i], expected[i]);
    }
    QCOMPARE(books.size(), expected.size());
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
