// SPDX-License-Identifier: GPL-3.0-or-later
// 200 agents with random orders on the real database, money coming and going between runs: every
// asset's total is what came in, minus what went out, plus what trading made, minus fees, exactly.
#include "tests/farms/desk_fixture.h"

#include <QRandomGenerator>

using namespace tf;
using namespace tf::farms;
using namespace tf::farms::test;
using tf::test::await;

namespace {

constexpr auto baseTotal = R"(
select coalesce(sum(b.posted), 0)
from farm.balances b join farm.wallets w using (wallet_id) join farm.assets a using (asset_id)
where w.kind <> 6 and a.code = 'USDT')";

constexpr auto feesPaid = R"(
select coalesce(sum(b.posted), 0)
from farm.balances b join farm.wallets w using (wallet_id) join farm.assets a using (asset_id)
where w.purpose = 2 and a.code = 'USDT')";

constexpr auto cameIn = R"(
select -sum(b.posted)
from farm.balances b join farm.wallets w using (wallet_id) join farm.assets a using (asset_id)
where w.purpose = 1 and a.code = 'USDT')";

// Results of closed positions, and what the open ones have cost so far, fees included in both.
constexpr auto tradingResult = R"(
select coalesce((select sum(result) from farm.fills), 0)
     + coalesce((select sum((position->>'entryChange')::numeric) from farm.agent_runs
                 where position ? 'entryChange'), 0))";

constexpr auto feesOfFills = "select coalesce(sum(fee), 0) from farm.fills";

// A coin is held by those who are long, and only by them.
constexpr auto coinsThatDiffer = R"(
select count(*) from (
    select a.code, sum(b.posted) as total
    from farm.balances b join farm.wallets w using (wallet_id) join farm.assets a using (asset_id)
    where w.kind <> 6 and a.code <> 'USDT' group by a.code) held
full join (
    select code, sum(quantity) as total from (
        select i.base_code as code, f.agent_id, sum(case f.side when 1 then f.quantity else -f.quantity end) as quantity
        from farm.fills f join farm.instruments i using (instrument_id) group by i.base_code, f.agent_id) position
    where quantity > 0 group by code) long using (code)
where coalesce(held.total, 0) <> coalesce(long.total, 0))";

Decimal decimalOf(const tf::test::TestDatabase& database, const char* sql) {
    return database.ownerSession()->query(sql).value().decimal(0, 0);
}

/// One of the ways in which entries are placed.
trading::OrderStyle randomStyle(QRandomGenerator& random) {
    using trading::OrderType;
    trading::OrderStyle style;
    style.entry = std::array{OrderType::Market, OrderType::Limit, OrderType::Stop,
                             OrderType::StopLimit}[random.bounded(4)];
    const bool hasOffset = style.entry != OrderType::Market;
    style.offset = hasOffset ? 0.0005 * (1 + random.bounded(10)) : 0;
    style.limitOffset = style.entry == OrderType::StopLimit ? 0.002 : 0;
    style.volumeShare = random.bounded(2) == 0 ? 0.002 : 0;
    style.trail = random.bounded(3) == 0 ? 0.02 : 0;
    if (hasOffset && random.bounded(2) == 0) {
        style.timeInForce = trading::TimeInForce::GoodTillDate;
        style.candles = 1 + random.bounded(8);
    }
    return style;
}

} // namespace

class RandomReplayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAssetAddsUp();

private:
    Result<void> giveStyles(Desk& desk, QRandomGenerator& random);
    Result<void> moveMoney(Desk& desk, QRandomGenerator& random);
    static void checkBooks(const tf::test::TestDatabase& database);
    static void checkProfits(Desk& desk);

    std::unique_ptr<tf::test::TestServer> m_server;
};

void RandomReplayTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
}

Result<void> RandomReplayTest::giveStyles(Desk& desk, QRandomGenerator& random) {
    const QList<Agent> agents = desk.farms.agents(); // the service's list changes meanwhile
    for (const Agent& agent : agents) {
        const trading::OrderStyle style = randomStyle(random);
        TF_CHECK(style.check());
        TF_CHECK(await(desk.farms.changeParameters(agent.id, agent.pinned.strategy,
                                                   agent.pinned.sizing, style)));
    }
    return await(desk.farms.refresh());
}

/// Deposits to the master, moves to farms and agents, withdrawals of what is free.
Result<void> RandomReplayTest::moveMoney(Desk& desk, QRandomGenerator& random) {
    TF_TRY(const QList<ledger::WalletNode> roots,
           await(desk.ledger.reader().wallets({.withExternal = true})));
    const auto outside = std::find_if(roots.begin(), roots.end(), [](const auto& node) {
        return node.wallet.purpose == ledger::ExternalPurpose::Outside;
    });
    const Farm farm = desk.farms.farms()[random.bounded(desk.farms.farms().size())];
    const Agent agent = desk.farms.agentsOf(farm.id).first();
    const auto some = [&] {
        return Money(Decimal::fromUnits(random.bounded(1, 500'000'000), 8).value(), farm.baseAsset);
    };
    using ledger::OperationKind;
    using ledger::TransferRequest;
    const QList<TransferRequest> moves{
        TransferRequest::move(OperationKind::Deposit, outside->wallet.id, farm.master, some()),
        TransferRequest::move(OperationKind::Allocation, farm.master, farm.wallet, some()),
        TransferRequest::move(OperationKind::Allocation, farm.wallet, agent.wallet, some()),
        TransferRequest::move(OperationKind::Withdrawal, farm.master, outside->wallet.id, some())};
    TF_CHECK(await(desk.ledger.post(moves)));
    return {};
}

void RandomReplayTest::checkBooks(const tf::test::TestDatabase& database) {
    const Decimal expected = decimalOf(database, cameIn) + decimalOf(database, tradingResult);
    QCOMPARE(decimalOf(database, baseTotal), expected);
    QCOMPARE(decimalOf(database, feesPaid), decimalOf(database, feesOfFills));
    QCOMPARE(countOf(database, coinsThatDiffer), qint64(0));
}

/// Profits of agents add up to their farm's, those of farms to the master's, to the last unit.
void RandomReplayTest::checkProfits(Desk& desk) {
    const auto figures = await(desk.farms.figures());
    const auto equity = await(desk.farms.latestEquity());
    TF_VERIFY(figures);
    TF_VERIFY(equity);
    QHash<QUuid, Decimal> profit;
    for (const trading::RunFigures& one : *figures) {
        profit[one.entity] += one.swept - one.capitalBase;
    }
    for (const trading::EquitySnapshot& one : *equity) {
        profit[one.entity] += one.equity;
    }
    Decimal ofAll;
    for (const Farm& farm : desk.farms.farms()) {
        Decimal ofFarm;
        for (const Agent& agent : desk.farms.agentsOf(farm.id)) {
            ofFarm += profit.value(agent.id.uuid());
        }
        QCOMPARE(ofFarm, profit.value(farm.id.uuid()));
        ofAll += ofFarm;
    }
    QVERIFY(!ofAll.isZero());
    QCOMPARE(ofAll, profit.value(desk.farms.farms().first().master.uuid()));
}

void RandomReplayTest::everyAssetAddsUp() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    const quint32 seed = 20'261;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    constexpr int agentsPerFarm = 40;
    Desk desk(**database);
    TF_VERIFY(open(desk));
    TF_VERIFY(setUp(desk, {.seed = seed, .simulatedDays = 12, .agentsPerFarm = agentsPerFarm}));
    QCOMPARE(desk.farms.agents().size(), 5 * agentsPerFarm);
    TF_VERIFY(giveStyles(desk, random));
    const Instant end = desk.clock.now().startOfDay();
    for (const int daysLeft : {8, 4, 0}) {
        TF_VERIFY(runToTheEnd(desk, end - std::chrono::hours(24 * daysLeft)));
        checkBooks(**database);
        checkProfits(desk);
        if (QTest::currentTestFailed()) {
            return;
        }
        TF_VERIFY(moveMoney(desk, random));
    }
    QVERIFY(countOf(**database, "select count(*) from farm.fills") > 200);
    const char* inParts = "select count(*) from (select order_id from farm.fills group by order_id "
                          "having count(*) > 1) p";
    QVERIFY(countOf(**database, inParts) > 0);
    QVERIFY(countOf(**database, "select count(*) from farm.orders where state = 8") > 0);
    // What is held belongs to orders that work.
    QCOMPARE(
        countOf(**database,
                "select count(*) from farm.reservations r where r.is_open and not exists (select "
                "from farm.orders o where o.reservation_id = r.reservation_id and o.state in "
                "(3, 4, 5, 9))"),
        qint64(0));
    const auto report = await(desk.ledger.verifyBooks(false, std::make_shared<JobControl>()));
    TF_VERIFY(report);
    QVERIFY2(report->isClean(),
             qPrintable(report->findings.isEmpty() ? QString() : report->findings.first().what));
}

QTEST_GUILESS_MAIN(RandomReplayTest)
#include "random_replay_test.moc"
