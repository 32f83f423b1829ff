// SPDX-License-Identifier: GPL-3.0-or-later
// Goals on the real database while the engine runs: they complete once, to the unit, whatever is
// killed; restarts and deposits change nothing.
#include "models/core/failpoint.h"
#include "models/goals/unattended_run.h"
#include "tests/goals/goals_desk.h"

#include <thread>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;
using tf::farms::test::runVictim;
using tf::test::await;

class GoalEngineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completesAndPaysToTheUnit();
    void killedBetweenStepsItGoesOn_data();
    void killedBetweenStepsItGoesOn();
    void twoProgramsCompleteItOnce();
    void restartsAndDepositsChangeNothing();
    void looksAheadWithoutAnEngine();

private:
    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_prepared; ///< with two goals that wait for candles
    std::unique_ptr<tf::test::TestDatabase> m_plain;    ///< without
    QString m_expected;                                 ///< outcome of a run without a kill
};

void GoalEngineTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_plain = std::move(database).value();
    {
        GoalsDesk desk(*m_plain);
        TF_VERIFY(open(desk));
        TF_VERIFY(farms::test::setUp(desk, 15));
    }
    auto prepared = m_server->copyOf(*m_plain);
    TF_VERIFY(prepared);
    m_prepared = std::move(prepared).value();
    GoalsDesk desk(*m_prepared);
    TF_VERIFY(open(desk));
    TF_VERIFY(createAndStart(
        desk, draftOf(desk, QStringLiteral("Volume"), Measure::TradeCount, Decimal(8))));
    Goal profit = draftOf(desk, QStringLiteral("Profit"), Measure::ProfitTotal, Decimal(200));
    profit.completion.next = NextAction::Stop;
    profit.completion.destination = Destination::Farm;
    TF_VERIFY(createAndStart(desk, profit));
}

void GoalEngineTest::completesAndPaysToTheUnit() {
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    GoalsDesk desk(**database);
    TF_VERIFY(open(desk));
    QSignalSpy notified(&desk.goals, &GoalService::goalNotified);
    TF_VERIFY(farms::test::runToTheEnd(desk));
    TF_VERIFY(await(desk.goals.refresh()));
    int completed = 0;
    Decimal collectedInAll;
    const QList<GoalView> views = desk.goals.goals(); // it is read anew while answers are awaited
    for (const GoalView& view : views) {
        if (view.goal.state != GoalState::Completed) {
            continue;
        }
        ++completed;
        const auto completion = await(desk.goals.completion(view.goal.id));
        TF_VERIFY(completion);
        Decimal parts;
        for (const RewardLine& line : completion->rewards) {
            parts += line.amount;
        }
        QCOMPARE(parts, completion->collected);
        collectedInAll += completion->collected;
        for (const CompletionStep& step : completion->steps) {
            QCOMPARE(step.state, StepState::Done);
        }
        QVERIFY(completion->figures.isReached);
        // Figures that caused each change are in the log.
        const auto log = await(desk.goals.log(view.goal.id));
        TF_VERIFY(log);
        QVERIFY(std::any_of(log->begin(), log->end(), [](const GoalLogLine& line) {
            return line.to == GoalState::Collecting && !line.figures.isEmpty();
        }));
    }
    QVERIFY2(completed >= 1, qPrintable(outcomeOf(**database)));
    QVERIFY2(collectedInAll.isPositive(), qPrintable(outcomeOf(**database)));
    QTRY_VERIFY_WITH_TIMEOUT(!notified.isEmpty(), tf::test::patienceMs);
    // Every transfer that a step or reward names is in the books, and the other way round.
    QCOMPARE(
        countOf(**database,
                "select count(*) from farm.goal_rewards r left join farm.transfers t using "
                "(transfer_id) where r.transfer_id is not null and t.kind is distinct from 10"),
        qint64(0));
    QCOMPARE(countOf(**database, "select count(*) from farm.transfers where kind = 10"),
             countOf(**database,
                     "select count(*) from farm.goal_rewards where transfer_id is not null"));
    const auto report = await(desk.ledger.verifyBooks(false, std::make_shared<JobControl>()));
    TF_VERIFY(report);
    QVERIFY2(report->isClean(),
             qPrintable(report->findings.isEmpty() ? QString() : report->findings.first().what));
    // Points for the chart, one a time.
    const GoalId counted = desk.goals.goals().first().goal.id;
    const auto points = await(desk.goals.history(counted));
    TF_VERIFY(points);
    QVERIFY(points->size() > 5);
    QVERIFY(std::adjacent_find(points->begin(), points->end(),
                               [](const GoalPoint& a, const GoalPoint& b) {
                                   return a.at >= b.at;
                               }) == points->end());
}

void GoalEngineTest::killedBetweenStepsItGoesOn_data() {
    QTest::addColumn<QByteArray>("failpoint");
    for (const char* point :
         {"goal.step.before:1", "goal.step.inside:1", "goal.step.after:1", "goal.step.after:2",
          "goal.step.inside:3", "goal.step.after:3", "goal.step.inside:4", "goal.step.after:4",
          "goal.step.inside:5", "goal.step.after:5", "goal.step.inside:6", "goal.step.after:6",
          "goal.step.after:7"}) {
        QTest::newRow(point) << QByteArray(point);
    }
}

void GoalEngineTest::killedBetweenStepsItGoesOn() {
#ifndef TF_FAILPOINTS
    QSKIP("this build has no failpoints"); // release code: nothing to strike at
#endif
    if (m_expected.isEmpty()) {
        auto whole = m_server->copyOf(*m_prepared);
        TF_VERIFY(whole);
        QCOMPARE(runVictim("goal_victim", **whole), 0);
        m_expected = outcomeOf(**whole) + u'\n' + farms::test::booksOf(**whole);
        QVERIFY(m_expected.contains(QStringLiteral("reward ")));
    }
    QFETCH(const QByteArray, failpoint);
    auto database = m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    QCOMPARE(runVictim("goal_victim", **database, failpoint), failpointExitCode); // it was hit
    QCOMPARE(runVictim("goal_victim", **database), 0);
    const QString found = outcomeOf(**database) + u'\n' + farms::test::booksOf(**database);
    QCOMPARE(firstDifference(found, m_expected), QString());
}

void GoalEngineTest::twoProgramsCompleteItOnce() {
    auto database = m_server->copyOf(*m_plain);
    TF_VERIFY(database);
    GoalsDesk desk(**database);
    TF_VERIFY(open(desk));
    Goal goal = draftOf(desk, QStringLiteral("Asked"), Measure::TradeCount, Decimal(8));
    goal.completion.approval = Approval::Person;
    goal.completion.positions = PositionTreatment::Keep;
    goal.completion.cancelOrders = false;
    TF_VERIFY(createAndStart(desk, goal));
    TF_VERIFY(farms::test::runToTheEnd(desk));
    const auto session = (*database)->session();
    GoalStore store(*session, tf::test::TestDatabase::workspace());
    QCOMPARE(store.goal(goal.id).value().goal.state, GoalState::Met);
    TF_VERIFY(store.setApproved(goal.id, true));
    const ledger::WriteContext context{.workspace = tf::test::TestDatabase::workspace(),
                                       .epoch = desk.ledger.epoch(),
                                       .actor = QStringLiteral("tester")};
    std::array<Result<void>, 2> outcomes;
    std::array<std::thread, 2> programs;
    for (size_t i = 0; i < programs.size(); ++i) {
        programs[i] = std::thread([&, i] {
            const auto own = (*database)->session();
            ledger::AssetIds assets;
            outcomes[i] = runUnattended(*own, assets, context, Instant());
        });
    }
    for (std::thread& program : programs) {
        program.join();
    }
    TF_VERIFY(outcomes[0]);
    TF_VERIFY(outcomes[1]);
    QCOMPARE(store.goal(goal.id).value().goal.state, GoalState::Completed);
    QCOMPARE(countOf(**database, "select count(*) from farm.goal_log where kind = 1 and to_state "
                                 "= 5"),
             qint64(1));
    QCOMPARE(countOf(**database, "select count(*) from farm.goal_log where kind = 4"),
             countOf(**database, "select count(*) from farm.goal_completion_steps"));
    QCOMPARE(countOf(**database, "select count(*) from (select 1 from farm.goal_completions c "
                                 "where c.collected <> (select sum(amount) from "
                                 "farm.goal_rewards r where r.goal_id = c.goal_id)) x"),
             qint64(0));
    // A third time nothing happens.
    const QString before = outcomeOf(**database);
    ledger::AssetIds assets;
    TF_VERIFY(runUnattended(*session, assets, context, Instant()));
    QCOMPARE(outcomeOf(**database), before);
}

void GoalEngineTest::restartsAndDepositsChangeNothing() {
    const auto progressOf = [&](bool isDisturbed) -> QString {
        auto database = m_server->copyOf(*m_plain);
        GoalsDesk desk(**database);
        if (!open(desk)) {
            return QStringLiteral("not open");
        }
        // Out of reach: only counted.
        Goal all = draftOf(desk, QStringLiteral("All"), Measure::ProfitTotal, Decimal(900'000));
        all.id = GoalId(QUuid::createUuidV5(QUuid(), QStringLiteral("all")));
        Goal one = all;
        one.name = QStringLiteral("One");
        one.id = GoalId(QUuid::createUuidV5(QUuid(), QStringLiteral("one")));
        one.scope = {
            .kind = ScopeKind::Farms, .farms = {desk.farms.farms().first().id}, .agents = {}};
        Result<void> done = createAndStart(desk, all);
        done = done ? createAndStart(desk, one) : done;
        if (done && isDisturbed) {
            QSignalSpy finished(&desk.engine, &farms::TradingEngine::finished);
            QSignalSpy progressed(&desk.engine, &farms::TradingEngine::progressed);
            done = desk.engine.start(desk.run());
            progressed.wait(tf::test::patienceMs);
            desk.engine.stop();
            if (finished.isEmpty()) {
                finished.wait(tf::test::patienceMs);
            }
            const farms::Farm farm = desk.farms.farms().first();
            const auto outside = (*database)->ownerSession()->query(
                "select wallet_id from farm.wallets where purpose = 1");
            const auto deposit = ledger::TransferRequest::move(
                ledger::OperationKind::Deposit, outside->id<ledger::WalletId>(0, 0), farm.master,
                Money(Decimal(50'000), farm.baseAsset));
            const auto allocation =
                ledger::TransferRequest::move(ledger::OperationKind::Allocation, farm.master,
                                              farm.wallet, Money(Decimal(30'000), farm.baseAsset));
            const auto posted = await(desk.ledger.post({deposit, allocation}));
            done = posted ? Result<void>() : Result<void>(posted.error());
        }
        done = done ? farms::test::runToTheEnd(desk) : done;
        if (!done) {
            return done.error().detail;
        }
        return (*database)
            ->ownerSession()
            ->query("select string_agg(g.name || ' ' || (p.progress - 'drawdown')::text, E'\\n' "
                    "order by g.name) from farm.goal_progress p join farm.goals g using (goal_id)")
            .value()
            .text(0, 0);
    };
    const QString undisturbed = progressOf(false);
    QVERIFY2(undisturbed.startsWith(QStringLiteral("All ")), qPrintable(undisturbed));
    QCOMPARE(firstDifference(progressOf(true), undisturbed), QString());
}

/// A program that starts shows what to expect before its engine does.
void GoalEngineTest::looksAheadWithoutAnEngine() {
    auto database = m_server->copyOf(*m_plain);
    TF_VERIFY(database);
    GoalId id;
    {
        GoalsDesk desk(**database);
        TF_VERIFY(open(desk));
        const Goal goal = draftOf(desk, QStringLiteral("Far"), Measure::TradeCount, Decimal(900));
        id = goal.id;
        TF_VERIFY(createAndStart(desk, goal));
        TF_VERIFY(farms::test::runToTheEnd(desk));
    }
    GoalsDesk desk(**database);
    TF_VERIFY(open(desk));
    const auto outlook = [&] { return desk.goals.goal(id)->outlook; };
    QTRY_VERIFY_WITH_TIMEOUT(outlook() != GoalOutlook(), tf::test::patienceMs);
    QVERIFY2(!outlook().probability, "fifteen days are too few");
    QVERIFY(!outlook().why.isEmpty());
}

QTEST_GUILESS_MAIN(GoalEngineTest)
#include "goal_engine_test.moc"
