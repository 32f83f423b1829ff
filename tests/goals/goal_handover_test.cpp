// SPDX-License-Identifier: GPL-3.0-or-later
// Completions that treat positions and orders on the real database: what is held is handed over
// unsold, once; shorts are not; orders that rest are withdrawn though agents go on.
#include "models/core/failpoint.h"
#include "models/goals/completion_run.h"
#include "models/goals/unattended_run.h"
#include "models/strategies/strategy.h"
#include "tests/goals/goals_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;
using tf::farms::test::runVictim;
using tf::test::await;

namespace {

/// Of one agent: what its closed trades came to, as the fills say.
constexpr auto resultsOfAgents = R"(
select a.agent_id, coalesce(sum(f.result), 0)
from farm.trading_agents a left join farm.fills f on f.agent_id = a.agent_id and f.is_closing
group by a.agent_id order by a.agent_id)";

/// The same as the figures say: nothing is left in the agent's wallet.
constexpr auto figuresOfAgents = R"(
select f.entity_id, f.swept - f.capital_base + coalesce((
    select sum(b.posted) from farm.balances b join farm.wallets w on w.wallet_id = b.wallet_id
    join farm.assets s on s.asset_id = b.asset_id
    where b.wallet_id = a.wallet_id and s.code = 'USDT'), 0)
from farm.run_figures f join farm.trading_agents a on a.agent_id = f.entity_id order by a.agent_id)";

/// And as the snapshots of an entity say: what its equity grew by, flows apart.
constexpr auto growthOfSnapshots = R"(
select (array_agg(equity order by taken_at desc))[1] - (array_agg(equity order by taken_at))[1]
       - (sum(flow) - (array_agg(flow order by taken_at))[1])
from farm.equity_snapshots where entity_id = $1)";

QHash<QUuid, Decimal> amountsOf(const tf::test::TestDatabase& database, const char* sql) {
    QHash<QUuid, Decimal> found;
    const auto rows = database.ownerSession()->query(sql);
    for (int row = 0; rows && row < rows->size(); ++row) {
        found[rows->uuid(row, 0)] = rows->decimal(row, 1);
    }
    return found;
}

} // namespace

class GoalHandoverTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsHeldGoesUpUnsoldOnce_data();
    void whatIsHeldGoesUpUnsoldOnce();
    void killedInItsMiddleItGoesOn_data();
    void killedInItsMiddleItGoesOn();
    void aClosedVaultTakesNothing();
    void shortsAreNotHandedOver();
    void restingOrdersAreWithdrawnWhereAgentsGoOn();

private:
    static QJsonArray whatWasHanded(GoalsDesk& desk, const tf::test::TestDatabase& database,
                                    const Goal& goal);
    static void liesUpThere(const tf::test::TestDatabase& database, const QJsonArray& positions,
                            Destination destination);
    static void nothingIsOpen(const tf::test::TestDatabase& database, qsizetype handed);
    static void allTellTheSameProfit(GoalsDesk& desk, const tf::test::TestDatabase& database,
                                     GoalId other, qsizetype handed);
    static void aSecondTimeNothingHappens(GoalsDesk& desk, const tf::test::TestDatabase& database,
                                          GoalId goal);
    static Goal handingOver(const GoalsDesk& desk, Destination destination);
    static void trade(GoalsDesk& desk, const char* direction);
    static void bePatient(GoalsDesk& desk);
    static ledger::WalletId vaultOf(GoalsDesk& desk);
    Instant reached(const tf::test::TestDatabase& prepared);
    std::unique_ptr<tf::test::TestDatabase> copy(const tf::test::TestDatabase& of);

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_long;  ///< agents that only buy
    std::unique_ptr<tf::test::TestDatabase> m_short; ///< agents that only sell short
    QString m_expected;                              ///< outcome of a run without a kill
};

/// All agents follow averages, in one direction: much is open at any time.
void GoalHandoverTest::trade(GoalsDesk& desk, const char* direction) {
    const strategies::StrategyConfig crossing{
        .kind = QStringLiteral("ma_cross"),
        .parameters = {{QStringLiteral("fast"), 5},
                       {QStringLiteral("slow"), 20},
                       {QStringLiteral("adx_minimum"), 0},
                       {QStringLiteral("direction"), QString::fromLatin1(direction)}}};
    const QList<farms::Agent> agents = desk.farms.agents(); // the service's list changes meanwhile
    for (const farms::Agent& agent : agents) {
        TF_VERIFY(await(desk.farms.changeParameters(agent.id, crossing, agent.pinned.sizing)));
    }
}

void GoalHandoverTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_long = std::move(database).value();
    {
        GoalsDesk desk(*m_long);
        TF_VERIFY(open(desk));
        TF_VERIFY(farms::test::setUp(desk, 15));
    }
    m_short = copy(*m_long);
    GoalsDesk buying(*m_long);
    TF_VERIFY(open(buying));
    trade(buying, "long_only");
    GoalsDesk selling(*m_short);
    TF_VERIFY(open(selling));
    trade(selling, "short_only");
}

std::unique_ptr<tf::test::TestDatabase> GoalHandoverTest::copy(const tf::test::TestDatabase& of) {
    auto made = m_server->copyOf(of);
    TF_ASSERT(made.isOk());
    return std::move(made).value();
}

ledger::WalletId GoalHandoverTest::vaultOf(GoalsDesk& desk) {
    const auto vault = await(desk.ledger.createWallet({.kind = ledger::WalletKind::Vault,
                                                       .parent = desk.farms.farms().first().master,
                                                       .name = QStringLiteral("Vault")}));
    TF_ASSERT(vault.isOk());
    return *vault;
}

/// An hour after the fifth position is opened where nobody stops the agents.
Instant GoalHandoverTest::reached(const tf::test::TestDatabase& prepared) {
    const auto free = copy(prepared);
    GoalsDesk desk(*free);
    TF_ASSERT(open(desk).isOk());
    TF_ASSERT(farms::test::runToTheEnd(desk).isOk());
    return free->ownerSession()
               ->query("select filled_at from farm.fills where not is_closing order by filled_at "
                       "limit 1 offset 4")
               ->instant(0, 0) +
           std::chrono::hours(2);
}

/// Complete with the fifth position that is opened: at that moment at least one is open.
Goal GoalHandoverTest::handingOver(const GoalsDesk& desk, Destination destination) {
    Goal goal = draftOf(desk, QStringLiteral("Up"), Measure::TradeCount, Decimal(5));
    goal.completion.positions = PositionTreatment::Transfer;
    goal.completion.collect = CollectionAmount::Everything;
    goal.completion.destination = destination;
    goal.completion.next = NextAction::Stop;
    // Everything that comes in stays up, so that agents end with nothing.
    goal.completion.shares = {.agents = {}, .farmReserve = {}, .master = Decimal(1)};
    return goal;
}

void GoalHandoverTest::whatIsHeldGoesUpUnsoldOnce_data() {
    QTest::addColumn<Destination>("destination");
    QTest::newRow("to the farm") << Destination::Farm;
    QTest::newRow("to the master") << Destination::Master;
    QTest::newRow("to a vault") << Destination::Vault;
}

void GoalHandoverTest::whatIsHeldGoesUpUnsoldOnce() {
    QFETCH(const Destination, destination);
    const auto database = copy(*m_long);
    GoalsDesk desk(*database);
    TF_VERIFY(open(desk));
    Goal goal = handingOver(desk, destination);
    if (destination == Destination::Vault) {
        goal.completion.vault = vaultOf(desk);
    }
    TF_VERIFY(createAndStart(desk, goal));
    // Another goal over the same agents sees neither a loss nor a trade in it.
    const Goal other =
        draftOf(desk, QStringLiteral("Other"), Measure::ProfitTotal, Decimal(900'000));
    TF_VERIFY(createAndStart(desk, other));
    TF_VERIFY(farms::test::runToTheEnd(desk));
    TF_VERIFY(await(desk.goals.refresh()));
    QCOMPARE(desk.goals.goal(goal.id)->goal.state, GoalState::Completed);

    const QJsonArray positions = whatWasHanded(desk, *database, goal);
    QVERIFY2(!positions.isEmpty(), qPrintable(outcomeOf(*database)));
    liesUpThere(*database, positions, destination);
    nothingIsOpen(*database, positions.size());
    allTellTheSameProfit(desk, *database, other.id, positions.size());
    const auto completion = await(desk.goals.completion(goal.id));
    TF_VERIFY(completion);
    Decimal parts;
    for (const RewardLine& line : completion->rewards) {
        parts += line.amount;
    }
    QCOMPARE(parts, completion->collected);
    const auto report = await(desk.ledger.verifyBooks(false, std::make_shared<JobControl>()));
    TF_VERIFY(report);
    QVERIFY2(report->isClean(),
             qPrintable(report->findings.isEmpty() ? QString() : report->findings.first().what));
    aSecondTimeNothingHappens(desk, *database, goal.id);
}

QJsonArray GoalHandoverTest::whatWasHanded(GoalsDesk& desk, const tf::test::TestDatabase& database,
                                           const Goal& goal) {
    const auto session = database.session();
    const QJsonObject result = CompletionStore(*session, tf::test::TestDatabase::workspace())
                                   .resultOf(goal.id, StepKind::TreatPositions)
                                   .value();
    QJsonArray positions = result[QStringLiteral("positions")].toArray();
    const Destination destination = goal.completion.destination;
    const qsizetype hops = destination == Destination::Farm     ? 1
                           : destination == Destination::Master ? 2
                                                                : 3;
    const auto completion = await(desk.goals.completion(goal.id));
    return completion && completion->steps[2].transfers.size() == positions.size() * hops
               ? positions
               : QJsonArray();
}

/// To the unit, and nowhere else.
void GoalHandoverTest::liesUpThere(const tf::test::TestDatabase& database,
                                   const QJsonArray& positions, Destination destination) {
    Decimal handed;
    for (const QJsonValue one : positions) {
        handed += Decimal::parse(one.toObject()[QStringLiteral("quantity")].toString()).value();
    }
    const int kind = destination == Destination::Farm     ? 2
                     : destination == Destination::Master ? 1
                                                          : 5;
    const auto held = database.ownerSession()->query(R"(
select coalesce(sum(b.posted - b.held) filter (where w.kind = $1), 0), coalesce(sum(b.posted), 0), coalesce(sum(b.held), 0)
from farm.balances b join farm.wallets w on w.wallet_id = b.wallet_id join farm.assets a on a.asset_id = b.asset_id
where w.kind <> 6 and a.code <> 'USDT')",
                                                     storage::Params::of(kind));
    TF_VERIFY(held);
    QCOMPARE(held->decimal(0, 0), handed);
    QCOMPARE(held->decimal(0, 1), handed);
    QVERIFY(held->decimal(0, 2).isZero());
}

/// No position is open, no order works; each was closed by what carried it away.
void GoalHandoverTest::nothingIsOpen(const tf::test::TestDatabase& database, qsizetype handed) {
    QCOMPARE(countOf(database, "select count(*) from farm.orders where state in (1, 3, 4, 5, 9)"),
             qint64(0));
    QCOMPARE(countOf(database,
                     "select count(*) from (select 1 from farm.fills group by agent_id, "
                     "instrument_id having sum(case side when 1 then quantity else -quantity end) "
                     "<> 0) x"),
             qint64(0));
    QCOMPARE(countOf(database,
                     "select count(*) from farm.fills f join farm.transfers t using (transfer_id) "
                     "join farm.orders o using (order_id) where t.kind = 5 and o.state = 6 and "
                     "o.reason = 'handed over' and f.fee = 0 and f.is_closing"),
             qint64(handed));
}

/// Fills, figures and snapshots, and a goal that watches the same agents: to it nothing was traded.
void GoalHandoverTest::allTellTheSameProfit(GoalsDesk& desk, const tf::test::TestDatabase& database,
                                            GoalId other, qsizetype handed) {
    const QHash<QUuid, Decimal> results = amountsOf(database, resultsOfAgents);
    QCOMPARE(amountsOf(database, figuresOfAgents), results);
    Decimal sum;
    for (auto it = results.cbegin(); it != results.cend(); ++it) {
        sum += *it;
    }
    const auto growth = [&](QUuid entity) {
        return database.ownerSession()
            ->query(growthOfSnapshots, storage::Params::of(entity))
            ->decimal(0, 0);
    };
    QCOMPARE(growth(desk.farms.farms().first().master.uuid()), sum);
    for (const farms::Agent& agent : desk.farms.agents()) {
        QCOMPARE(growth(agent.id.uuid()), results[agent.id.uuid()]);
    }
    const GoalView* watching = desk.goals.goal(other);
    QCOMPARE(watching->progress.profit, sum);
    QCOMPARE(watching->progress.trades,
             int(countOf(database, "select count(*) from farm.fills where is_closing")) -
                 int(handed));
}

/// With an engine or without.
void GoalHandoverTest::aSecondTimeNothingHappens(GoalsDesk& desk,
                                                 const tf::test::TestDatabase& database,
                                                 GoalId goal) {
    const auto session = database.session();
    const QString before = outcomeOf(database) + farms::test::booksOf(database);
    TF_VERIFY(farms::test::runToTheEnd(desk));
    ledger::AssetIds assets;
    const ledger::WriteContext context{.workspace = tf::test::TestDatabase::workspace(),
                                       .epoch = desk.ledger.epoch(),
                                       .actor = QStringLiteral("tester")};
    TF_VERIFY(runUnattended(*session, assets, context, Instant()));
    CompletionRun again(*session, assets, context, nullptr, Instant());
    const auto outcome = again.run(desk.goals.goal(goal)->goal);
    TF_VERIFY(outcome);
    QCOMPARE(*outcome, RunOutcome::Done);
    QCOMPARE(firstDifference(outcomeOf(database) + farms::test::booksOf(database), before),
             QString());
}

void GoalHandoverTest::killedInItsMiddleItGoesOn_data() {
    QTest::addColumn<QByteArray>("failpoint");
    for (const char* point : {"goal.step.before:3", "goal.step.inside:3", "goal.step.after:3",
                              "goal.step.inside:4", "goal.step.after:4"}) {
        QTest::newRow(point) << QByteArray(point);
    }
}

void GoalHandoverTest::killedInItsMiddleItGoesOn() {
#ifndef TF_FAILPOINTS
    QSKIP("this build has no failpoints"); // release code: nothing to strike at
#endif
    const auto prepared = [this] {
        auto database = copy(*m_long);
        GoalsDesk desk(*database);
        TF_ASSERT(open(desk).isOk());
        Goal goal = handingOver(desk, Destination::Master);
        goal.id = GoalId(QUuid::createUuidV5(QUuid(), QStringLiteral("up"))); // the same each time
        TF_ASSERT(createAndStart(desk, goal).isOk());
        return database;
    };
    if (m_expected.isEmpty()) {
        const auto whole = prepared();
        QCOMPARE(runVictim("goal_victim", *whole), 0);
        m_expected = outcomeOf(*whole) + u'\n' + farms::test::booksOf(*whole);
        QVERIFY(countOf(*whole, "select count(*) from farm.orders where reason = 'handed over'") >
                0);
    }
    QFETCH(const QByteArray, failpoint);
    const auto database = prepared();
    QCOMPARE(runVictim("goal_victim", *database, failpoint), failpointExitCode); // it was hit
    QCOMPARE(runVictim("goal_victim", *database), 0);
    const QString found = outcomeOf(*database) + u'\n' + farms::test::booksOf(*database);
    QCOMPARE(firstDifference(found, m_expected), QString());
}

/// The books refuse it: the engine runs on as if nobody had asked, and what is open ends as it
/// would have.
void GoalHandoverTest::aClosedVaultTakesNothing() {
    const auto database = copy(*m_long);
    GoalsDesk desk(*database);
    TF_VERIFY(open(desk));
    Goal goal = handingOver(desk, Destination::Vault);
    goal.completion.vault = vaultOf(desk);
    TF_VERIFY(createAndStart(desk, goal));
    TF_VERIFY(await(desk.ledger.closeWallet(goal.completion.vault, QStringLiteral("full"))));
    TF_VERIFY(farms::test::runToTheEnd(desk, reached(*m_long)));
    QCOMPARE(countOf(*database, "select count(*) from farm.goal_completion_steps where kind = 3 "
                                "and state = 2"),
             qint64(1));
    QCOMPARE(countOf(*database, "select count(*) from farm.fills where is_closing"), qint64(0));
    TF_VERIFY(farms::test::runToTheEnd(desk));
    TF_VERIFY(await(desk.goals.refresh()));
    QCOMPARE(desk.goals.goal(goal.id)->goal.state, GoalState::Collecting);
    QCOMPARE(countOf(*database, "select count(*) from farm.orders where reason = 'handed over'"),
             qint64(0));
    const auto completion = await(desk.goals.completion(goal.id));
    TF_VERIFY(completion);
    const auto waiting =
        std::find_if(completion->steps.begin(), completion->steps.end(),
                     [](const CompletionStep& step) { return step.state == StepState::Begun; });
    QCOMPARE(waiting->step.kind, StepKind::SendToVault);
    QVERIFY2(waiting->note.contains(QStringLiteral("books refused")), qPrintable(waiting->note));
}

void GoalHandoverTest::shortsAreNotHandedOver() {
    const auto database = copy(*m_short);
    GoalsDesk desk(*database);
    TF_VERIFY(open(desk));
    const Goal goal = handingOver(desk, Destination::Master);
    TF_VERIFY(createAndStart(desk, goal));
    TF_VERIFY(farms::test::runToTheEnd(desk, reached(*m_short)));
    TF_VERIFY(await(desk.goals.refresh()));
    QCOMPARE(desk.goals.goal(goal.id)->goal.state, GoalState::Collecting);
    const auto completion = await(desk.goals.completion(goal.id));
    TF_VERIFY(completion);
    QCOMPARE(completion->steps[2].state, StepState::Begun);
    QVERIFY2(
        completion->steps[2].note.contains(QStringLiteral("Short positions cannot be handed over")),
        qPrintable(completion->steps[2].note));
    // They close by themselves; then it goes on.
    TF_VERIFY(farms::test::runToTheEnd(desk));
    TF_VERIFY(await(desk.goals.refresh()));
    QCOMPARE(desk.goals.goal(goal.id)->goal.state, GoalState::Completed);
    QCOMPARE(countOf(*database, "select count(*) from farm.orders where reason = 'handed over'"),
             qint64(0));
    // The books carry shorts, with their cover at the venue.
    QVERIFY(countOf(*database,
                    "select count(*) from farm.fills where not is_closing and side = 2") > 0);
    const auto report = await(desk.ledger.verifyBooks(false, std::make_shared<JobControl>()));
    TF_VERIFY(report);
    QVERIFY2(report->isClean(),
             qPrintable(report->findings.isEmpty() ? QString() : report->findings.first().what));
}

/// Half of the agents wait for a price that does not come soon.
void GoalHandoverTest::bePatient(GoalsDesk& desk) {
    const trading::OrderStyle patient{.entry = trading::OrderType::Limit,
                                      .offset = 0.03,
                                      .timeInForce = trading::TimeInForce::GoodTillDate,
                                      .candles = 200};
    const QList<farms::Agent> agents = desk.farms.agents();
    for (qsizetype i = 0; i < agents.size(); i += 2) {
        TF_VERIFY(await(desk.farms.changeParameters(agents[i].id, agents[i].pinned.strategy,
                                                    agents[i].pinned.sizing, patient)));
    }
}

void GoalHandoverTest::restingOrdersAreWithdrawnWhereAgentsGoOn() {
    // How many positions have been opened when one opens while an order rests, if nobody acts.
    constexpr auto entriesBeside = R"(
select count(*) from farm.fills where not is_closing and filled_at <= (
    select min(f.filled_at) from farm.fills f, farm.orders o
    where not f.is_closing and o.order_type = 2 and not o.is_reduce_only
      and o.decided_at < f.filled_at and o.updated_at > f.filled_at + interval '3 hours'))";
    const auto free = copy(*m_long);
    GoalsDesk first(*free);
    TF_VERIFY(open(first));
    bePatient(first);
    TF_VERIFY(farms::test::runToTheEnd(first));
    const auto entries = free->ownerSession()->query(entriesBeside);
    TF_VERIFY(entries);
    QVERIFY(entries->int64(0, 0) > 0);

    const auto database = copy(*m_long);
    GoalsDesk desk(*database);
    TF_VERIFY(open(desk));
    bePatient(desk);
    Goal goal =
        draftOf(desk, QStringLiteral("Tidy"), Measure::TradeCount, Decimal(entries->int32(0, 0)));
    goal.completion.stopEntries = false;
    goal.completion.positions = PositionTreatment::Keep;
    goal.completion.collect = CollectionAmount::Nothing;
    TF_VERIFY(createAndStart(desk, goal));
    TF_VERIFY(farms::test::runToTheEnd(desk));
    TF_VERIFY(await(desk.goals.refresh()));
    QCOMPARE(desk.goals.goal(goal.id)->goal.state, GoalState::Completed);
    // What rested when the step began was withdrawn by it; what was placed afterwards was not.
    constexpr auto counts = R"(
select count(*) filter (where o.decided_at < s.begun_at and exists (
           select from farm.order_steps p where p.order_id = o.order_id and p.state = 7
             and p.happened_at >= s.begun_at and p.happened_at <= s.done_at)),
       count(*) filter (where o.decided_at < s.begun_at and o.state in (1, 3, 4, 5, 9)),
       count(*) filter (where o.decided_at >= s.begun_at)
from farm.orders o, farm.goal_completion_steps s
where s.kind = 2 and not o.is_reduce_only)";
    const auto found = database->ownerSession()->query(counts);
    TF_VERIFY(found);
    QVERIFY2(found->int64(0, 0) > 0, "no order rested when the goal was reached");
    QCOMPARE(found->int64(0, 1), qint64(0));
    QVERIFY(found->int64(0, 2) > 0);
}

QTEST_GUILESS_MAIN(GoalHandoverTest)
#include "goal_handover_test.moc"
