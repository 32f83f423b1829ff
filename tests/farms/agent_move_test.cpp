// SPDX-License-Identifier: GPL-3.0-or-later
// Agents change farms on the real database: no money is made or lost, histories stay, refusals say
// what to do.
#include "models/farms/engine_store.h"
#include "tests/farms/desk_fixture.h"

using namespace tf;
using namespace tf::farms;
using namespace tf::farms::test;
using tf::test::await;

namespace {

constexpr auto totals = R"(
select string_agg(code || ' ' || total, ', ' order by code) from (
    select a.code, sum(b.posted) as total
    from farm.balances b join farm.wallets w using (wallet_id) join farm.assets a using (asset_id)
    where w.kind <> 6 group by a.code) t)";

QString totalsOf(const tf::test::TestDatabase& database) {
    return database.ownerSession()->query(totals).value().text(0, 0);
}

Decimal sum(const QList<trading::RunFigures>& figures, const QList<trading::EquitySnapshot>& equity,
            QUuid entity) {
    Decimal profit;
    for (const trading::RunFigures& one : figures) {
        profit += one.entity == entity ? one.swept - one.capitalBase : Decimal();
    }
    for (const trading::EquitySnapshot& one : equity) {
        profit += one.entity == entity ? one.equity : Decimal();
    }
    return profit;
}

} // namespace

class AgentMoveTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runningAgentsStay();
    void movesMoneyAndHistory();
    void aMoveIsNoProfit();
    void refusesOtherCurrencies();
    void refusesFarmsOnOtherMarkets();
    void allowancesComeAlong();
    void suggestsWhereItFits();

private:
    Result<std::unique_ptr<tf::test::TestDatabase>> copy() { return m_server->copyOf(*m_ran); }
    /// Pauses all, and answers the first one that is flat.
    static Agent pausedFlatAgent(Desk& desk, const tf::test::TestDatabase& database);
    static Farm otherFarm(const Desk& desk, const Agent& agent);

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_ran;
};

void AgentMoveTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_ran = std::move(database).value();
    Desk desk(*m_ran);
    TF_VERIFY(open(desk));
    TF_VERIFY(setUp(desk, 15));
    TF_VERIFY(runToTheEnd(desk));
}

Agent AgentMoveTest::pausedFlatAgent(Desk& desk, const tf::test::TestDatabase& database) {
    QList<AgentId> ids;
    for (const Agent& agent : desk.farms.agents()) {
        ids.append(agent.id);
    }
    await(desk.farms.setAgentStates(ids, AgentState::Paused, QStringLiteral("test"))).value();
    if (!await(desk.farms.refresh()).isOk()) {
        qFatal("the lists cannot be read");
    }
    const auto session = database.session();
    trading::TradingStore trades(*session, tf::test::TestDatabase::workspace());
    for (const Agent& agent : desk.farms.agents()) {
        if (trades.isFlat(agent.id).value()) {
            return agent;
        }
    }
    qFatal("no agent is flat");
}

Farm AgentMoveTest::otherFarm(const Desk& desk, const Agent& agent) {
    for (const Farm& farm : desk.farms.farms()) {
        if (farm.id != agent.farm) {
            return farm;
        }
    }
    qFatal("one farm only");
}

void AgentMoveTest::runningAgentsStay() {
    auto database = copy();
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    const Agent agent = desk.farms.agents().first();
    const auto outcomes =
        await(desk.farms.moveAgents({agent.id}, otherFarm(desk, agent).id, QStringLiteral("try")));
    TF_VERIFY(outcomes);
    QCOMPARE(outcomes->size(), 1);
    TF_VERIFY_ERROR(outcomes->first().result, ErrorCode::WrongState);
    QVERIFY(outcomes->first().result.error().detail.contains(agent.name));
}

void AgentMoveTest::movesMoneyAndHistory() {
    auto database = copy();
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    pausedFlatAgent(desk, **database);
    const Farm to = desk.farms.farms().first();
    const QString before = totalsOf(**database);
    QList<AgentId> ids;
    QHash<AgentId, Agent> old;
    for (const Agent& agent : desk.farms.agents()) {
        ids.append(agent.id);
        old[agent.id] = agent;
    }
    const auto session = (*database)->session();
    trading::TradingStore trades(*session, tf::test::TestDatabase::workspace());
    const auto outcomes = await(desk.farms.moveAgents(ids, to.id, QStringLiteral("gathering")));
    TF_VERIFY(outcomes);
    QCOMPARE(outcomes->size(), ids.size());
    QCOMPARE(totalsOf(**database), before); // to the last unit
    TF_VERIFY(await(desk.farms.refresh()));
    int moved = 0;
    for (const AgentOutcome& outcome : *outcomes) {
        const Agent was = old[outcome.agent];
        const Agent* is = desk.farms.agent(outcome.agent);
        if (was.farm == to.id) {
            TF_VERIFY(outcome.result);
            QCOMPARE(is->wallet, was.wallet);
            continue;
        }
        if (!trades.isFlat(outcome.agent).value()) {
            TF_VERIFY_ERROR(outcome.result, ErrorCode::Conflict);
            QCOMPARE(is->farm, was.farm);
            QCOMPARE(is->wallet, was.wallet);
            continue;
        }
        TF_VERIFY(outcome.result);
        ++moved;
        QCOMPARE(is->farm, to.id);
        QVERIFY(is->wallet != was.wallet);
        const auto nodes = await(
            desk.ledger.reader().wallets(ledger::WalletQuery::byIds({was.wallet, is->wallet})));
        TF_VERIFY(nodes);
        for (const ledger::WalletNode& node : *nodes) {
            const bool isNew = node.wallet.id == is->wallet;
            QCOMPARE(node.wallet.status,
                     isNew ? ledger::WalletStatus::Active : ledger::WalletStatus::Closed);
            QCOMPARE(node.wallet.parent == to.wallet, isNew);
        }
        const auto history = await(desk.farms.assignments(outcome.agent, {}));
        TF_VERIFY(history);
        QCOMPARE(history->size(), 2);
        QVERIFY(!history->at(0).until);
        QVERIFY(history->at(1).until);
        QCOMPARE(history->at(1).farm, was.farm);
        const auto lines = await(desk.farms.log({.farm = was.farm, .agent = outcome.agent}));
        TF_VERIFY(lines);
        QCOMPARE(lines->first().code, QStringLiteral("moved_out"));
        QVERIFY(lines->first().detail.contains(QStringLiteral("gathering")));
    }
    QVERIFY(moved > 0);
    const auto report = await(desk.ledger.verifyBooks(false, std::make_shared<JobControl>()));
    TF_VERIFY(report);
    QVERIFY2(report->isClean(),
             qPrintable(report->findings.isEmpty() ? QString() : report->findings.first().what));
}

void AgentMoveTest::aMoveIsNoProfit() {
    auto database = copy();
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    const Agent agent = pausedFlatAgent(desk, **database);
    const Farm from = *desk.farms.farm(agent.farm);
    const Farm to = otherFarm(desk, agent);
    const auto profits = [&](QList<Decimal>& found) {
        const auto figures = await(desk.farms.figures());
        const auto equity = await(desk.farms.latestEquity());
        TF_VERIFY(figures);
        TF_VERIFY(equity);
        found.clear();
        for (const QUuid& entity :
             {agent.id.uuid(), from.id.uuid(), to.id.uuid(), from.master.uuid()}) {
            found.append(sum(*figures, *equity, entity));
        }
    };
    QList<Decimal> before;
    profits(before);
    QVERIFY(!before[0].isZero()); // it has traded
    const auto outcomes = await(desk.farms.moveAgents({agent.id}, to.id, {}));
    TF_VERIFY(outcomes);
    TF_VERIFY(outcomes->first().result);

    // The engine that starts next finds the flows: equities are those of the new places.
    const auto session = (*database)->session();
    ledger::AssetIds assets;
    EngineStore store(*session, assets, desk.run().context);
    EngineWorld world = store.load().value();
    EngineCore core(world, {});
    TF_VERIFY(core.prepare());
    const EngineOutput output = core.takeOutput();
    QHash<QUuid, trading::RunFigures> figures = world.figures;
    for (const trading::RunFigures& one : output.figures) {
        figures[one.entity] = one;
    }
    const auto profit = [&](QUuid entity, Decimal equity) {
        return equity + figures[entity].swept - figures[entity].capitalBase;
    };
    QCOMPARE(profit(agent.id.uuid(), core.agentEquity(agent.id)), before[0]);
    const auto flowOf = [&](QUuid entity) {
        return figures[entity].capitalBase - world.figures[entity].capitalBase;
    };
    const Decimal all = core.agentEquity(agent.id);
    QVERIFY(all.isPositive());
    QCOMPARE(flowOf(agent.id.uuid()), Decimal(0));
    QCOMPARE(flowOf(from.id.uuid()), -all);
    QCOMPARE(flowOf(to.id.uuid()), all);
    QCOMPARE(flowOf(from.master.uuid()), Decimal(0));
}

void AgentMoveTest::refusesOtherCurrencies() {
    auto database = copy();
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    const Agent agent = pausedFlatAgent(desk, **database);
    Farm farm = farmTemplate(strategies::FarmType::Breakout, Asset::create(u"EUR", 8).value());
    farm.name = QStringLiteral("Euros");
    farm.master = desk.farms.farm(agent.farm)->master;
    farm.instruments = agent.instruments;
    TF_VERIFY(await(desk.farms.createFarm(farm)));
    const auto outcomes = await(desk.farms.moveAgents({agent.id}, farm.id, {}));
    TF_VERIFY(outcomes);
    TF_VERIFY_ERROR(outcomes->first().result, ErrorCode::AssetMismatch);
    QVERIFY(outcomes->first().result.error().detail.contains(QStringLiteral("EUR")));
}

void AgentMoveTest::refusesFarmsOnOtherMarkets() {
    auto database = copy();
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    const Agent agent = pausedFlatAgent(desk, **database);
    Farm farm = otherFarm(desk, agent);
    farm.instruments.removeIf(
        [&](const InstrumentId& id) { return agent.instruments.contains(id); });
    if (farm.instruments.isEmpty()) {
        QSKIP("the agent trades everything"); // then no farm is without its instruments
    }
    TF_VERIFY(await(desk.farms.saveFarm(farm)));
    const auto outcomes = await(desk.farms.moveAgents({agent.id}, farm.id, {}));
    TF_VERIFY(outcomes);
    TF_VERIFY_ERROR(outcomes->first().result, ErrorCode::BadParameter);
}

void AgentMoveTest::allowancesComeAlong() {
    auto database = copy();
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    const Agent agent = pausedFlatAgent(desk, **database);
    const Farm to = otherFarm(desk, agent);
    const ledger::AllowanceDraft draft{.wallet = agent.wallet,
                                       .scope = ledger::AllowanceScope::Spend,
                                       .asset = to.baseAsset,
                                       .limit = Decimal(1)}; // less than what it takes along
    TF_VERIFY(await(desk.ledger.setAllowance(draft)));
    const auto outcomes = await(desk.farms.moveAgents({agent.id}, to.id, {}));
    TF_VERIFY(outcomes);
    TF_VERIFY(outcomes->first().result);
    TF_VERIFY(await(desk.farms.refresh()));
    const auto allowances =
        await(desk.ledger.reader().allowances({desk.farms.agent(agent.id)->wallet}));
    TF_VERIFY(allowances);
    QCOMPARE(allowances->size(), 1);
    QCOMPARE(allowances->first().limit.amount(), Decimal(1));
}

void AgentMoveTest::suggestsWhereItFits() {
    auto database = copy();
    TF_VERIFY(database);
    Desk desk(**database);
    TF_VERIFY(open(desk));
    const auto none = await(desk.farms.suggestions());
    TF_VERIFY(none);
    QVERIFY(none->isEmpty()); // all run
    pausedFlatAgent(desk, **database);
    // A mixed farm takes every type.
    for (const Farm& farm : desk.farms.farms()) {
        const auto found = await(desk.farms.suggestions(farm.id));
        TF_VERIFY(found);
        for (const Suggestion& one : *found) {
            QCOMPARE(one.farm, farm.id);
            QVERIFY(desk.farms.agent(one.agent)->farm != farm.id);
            QVERIFY(!one.reason.isEmpty());
        }
        if (farm.type == strategies::FarmType::Mixed) {
            QVERIFY(!found->isEmpty());
        }
    }
    TF_VERIFY_ERROR(await(desk.farms.suggestions(FarmId::create())), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(AgentMoveTest)
#include "agent_move_test.moc"
