// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on the real database: money goes down, agents trade it, results come up, and a program
// that is killed anywhere goes on as if it had not been.
#include "models/core/failpoint.h"
#include "tests/farms/desk_fixture.h"

using namespace tf;
using namespace tf::farms;
using namespace tf::farms::test;
using tf::test::await;

class EngineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsAndBalances();
    void curvesAreTheRecordThinned();
    void recordsAreFilteredByInstrument();
    void aSecondEngineSaysWhoRunsTheAgents();
    void pausedStaysPausedAfterARestart();
    void practiceGoesOnAfterAnInterruption_data();
    void practiceGoesOnAfterAnInterruption();
    void killedAnywhereItGoesOn_data();
    void killedAnywhereItGoesOn();

private:
    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_prepared; ///< set up, never run
    QString m_expected;                                 ///< its books after a run without a kill
};

void EngineTest::initTestCase() {
    auto server = tf::test::TestServer::start();
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
    // Some enter by limits in parts, some by stops, some at the market.
    const std::array styles{
        trading::OrderStyle{.entry = trading::OrderType::Limit,
                            .offset = 0.002,
                            .timeInForce = trading::TimeInForce::GoodTillDate,
                            .candles = 12,
                            .volumeShare = 0.0002},
        trading::OrderStyle{.entry = trading::OrderType::Stop, .offset = 0.001, .trail = 0.03},
        trading::OrderStyle()};
    size_t next = 0;
    const QList<Agent> agents = desk.farms.agents(); // the service's list changes meanwhile
    for (const Agent& agent : agents) {
        QCOMPARE(agent.state, AgentState::Running);
        TF_VERIFY(await(desk.farms.changeParameters(
            agent.id, agent.pinned.strategy, agent.pinned.sizing, styles[next++ % styles.size()])));
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

void EngineTest::curvesAreTheRecordThinned() {
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    TF_VERIFY(runToTheEnd(desk));
    QList<QUuid> ids;
    for (const Farm& farm : desk.farms.farms()) {
        ids.append(farm.id.uuid());
    }
    const auto whole = await(desk.farms.curves(ids, 5'000)); // many for each snapshot
    const auto thin = await(desk.farms.curves(ids, 10));
    const auto latest = await(desk.farms.latestEquity());
    TF_VERIFY(whole);
    TF_VERIFY(thin);
    TF_VERIFY(latest);
    QCOMPARE(thin->size(), ids.size());
    for (const QUuid& id : ids) {
        const QByteArray count = "select count(*) from farm.equity_snapshots where entity_id = '" +
                                 id.toByteArray(QUuid::WithoutBraces) + "'";
        QCOMPARE(qint64(whole->value(id).size()), countOf(**database, count.constData()));
        const QList<trading::CurvePoint> curve = thin->value(id);
        QCOMPARE(curve.size(), 10);
        QCOMPARE(curve.first(), whole->value(id).first());
        QCOMPARE(curve.last(), whole->value(id).last());
        for (const trading::CurvePoint& point : curve) {
            QVERIFY(whole->value(id).contains(point));
        }
    }
    for (const trading::EquitySnapshot& one : *latest) {
        if (thin->contains(one.entity)) {
            QCOMPARE(thin->value(one.entity).last(),
                     (trading::CurvePoint{.at = one.at, .equity = one.equity}));
        }
    }
    const auto nobody = await(desk.farms.curves({QUuid::createUuid()}, 10));
    TF_VERIFY(nobody);
    QVERIFY(nobody->isEmpty());
}

void EngineTest::recordsAreFilteredByInstrument() {
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    TF_VERIFY(runToTheEnd(desk));
    constexpr int all = 100'000;
    const auto fills = await(desk.farms.fills({.limit = all}));
    const auto orders = await(desk.farms.orders({.limit = all}));
    TF_VERIFY(fills);
    TF_VERIFY(orders);
    QSet<InstrumentId> traded;
    qsizetype foundFills = 0;
    qsizetype foundOrders = 0;
    for (const trading::BookedFill& fill : *fills) {
        traded.insert(fill.instrument);
    }
    QVERIFY(traded.size() >= 2);
    for (const trading::Order& order : *orders) {
        traded.insert(order.request.instrument);
    }
    for (const InstrumentId& instrument : std::as_const(traded)) {
        const auto itsFills = await(desk.farms.fills({.instrument = instrument, .limit = all}));
        const auto itsOrders = await(desk.farms.orders({.instrument = instrument, .limit = all}));
        TF_VERIFY(itsFills);
        TF_VERIFY(itsOrders);
        for (const trading::BookedFill& fill : *itsFills) {
            QCOMPARE(fill.instrument, instrument);
        }
        for (const trading::Order& order : *itsOrders) {
            QCOMPARE(order.request.instrument, instrument);
        }
        foundFills += itsFills->size();
        foundOrders += itsOrders->size();
    }
    QCOMPARE(foundFills, fills->size());
    QCOMPARE(foundOrders, orders->size());
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
        tf::test::patienceMs);
    EngineRun run = second.run();
    run.context.epoch = first.ledger.epoch();
    QSignalSpy finished(&second.engine, &TradingEngine::finished);
    TF_VERIFY(second.engine.start(std::move(run)));
    QVERIFY(!finished.isEmpty() || finished.wait(tf::test::patienceMs));
    const auto outcome = finished.first().first().value<Result<void>>();
    TF_VERIFY_ERROR(outcome, ErrorCode::AgentClaimed);
    QVERIFY2(outcome.error().detail.contains(QStringLiteral("process")),
             qPrintable(outcome.error().detail));
    first.engine.stop();
    QVERIFY(!firstFinished.isEmpty() || firstFinished.wait(tf::test::patienceMs));
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
#ifdef TF_FAILPOINTS
    QCOMPARE(runVictim("engine_victim", **database, "engine.write.before_commit:2"),
             failpointExitCode);
#endif
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
    for (const char* point : {"engine.write.between_postings", "engine.write.after_postings",
                              "engine.write.after_orders", "engine.write.after_fills",
                              "engine.write.after_runs", "engine.write.after_snapshots",
                              "engine.write.before_commit", "engine.write.after_commit"}) {
        for (const int hit : {1, 2, 4}) {
            const QByteArray name = QByteArray(point) + ':' + QByteArray::number(hit);
            QTest::newRow(name.constData()) << name;
        }
    }
}

void EngineTest::killedAnywhereItGoesOn() {
#ifndef TF_FAILPOINTS
    QSKIP("this build has no failpoints"); // release code: nothing to strike at
#endif
    if (m_expected.isEmpty()) {
        auto whole = m_server->copyOf(*m_prepared);
        TF_VERIFY(whole);
        QCOMPARE(runVictim("engine_victim", **whole), 0);
        m_expected = booksOf(**whole);
        // All that a kill may tear apart is there: parts of orders, orders that ended, sweeps.
        for (const char* what :
             {"select count(*) from farm.orders o where (select count(*) from farm.fills f where "
              "f.order_id = o.order_id) > 1",
              "select count(*) from farm.orders where state = 8",
              "select count(*) from farm.orders where order_type = 5",
              "select count(*) from farm.transfers where kind = 7",
              "select count(*) from farm.transfers where phase = 4"}) {
            QVERIFY2(countOf(**whole, what) > 0, what);
        }
    }
    QFETCH(QByteArray, failpoint);
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    QCOMPARE(runVictim("engine_victim", **database, failpoint), failpointExitCode); // it was hit
    QCOMPARE(runVictim("engine_victim", **database), 0);
    const QStringList books = booksOf(**database).split(u'\n');
    const QStringList expected = m_expected.split(u'\n');
    for (qsizetype i = 0; i < std::min(books.size(), expected.size()); ++i) {
        QCOMPARE(books[i], expected[i]);
    }
    QCOMPARE(books.size(), expected.size());
}

void EngineTest::practiceGoesOnAfterAnInterruption_data() {
    QTest::addColumn<int>("step");
    for (const int step : {4, 9, 12, 17, 22}) { // the wallet comes after all of them
        QTest::addRow("step %d", step) << step;
    }
}

/// A program that ends while it fills a practice workspace finds what it left behind.
void EngineTest::practiceGoesOnAfterAnInterruption() {
    QFETCH(const int, step);
    const auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    const PracticePlan plan{.seed = 7, .simulatedDays = 3, .agentsPerFarm = 1};
    {
        PracticeSetup setup(desk.ledger, desk.market, desk.farms, desk.clock, plan);
        QSignalSpy stepped(&setup, &PracticeSetup::stepped);
        const QSignalSpy finished(&setup, &PracticeSetup::finished);
        setup.start();
        while (stepped.size() < step) {
            QVERIFY(stepped.wait(tf::test::patienceMs));
        }
        QVERIFY(finished.isEmpty());
    }
    QCOMPARE(countOf(**database, "select count(*) from farm.wallets where kind = 1"), qint64(0));
    TF_VERIFY(setUp(desk, plan));
    QCOMPARE(countOf(**database, "select count(*) from farm.instruments"), qint64(6));
    QCOMPARE(countOf(**database, "select count(*) from farm.trading_agents where state = 2"),
             qint64(5));
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
