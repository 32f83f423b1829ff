// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/backtest.h"
#include "tests/farms/engine_world_fixture.h"
#include "tests/strategies/series.h"

using namespace tf;
using namespace tf::farms;
using namespace tf::farms::test;

namespace {

using Candles = std::vector<market::Candle>;

/// The same strategy, costs, lot and money as a backtest.
trading::BacktestResult backtestOf(const WorldFixture& fixture, const EngineSettings& settings,
                                   const Candles& candles, market::Interval interval) {
    const Agent& agent = fixture.world.agents.first();
    const market::Instrument instrument = fixture.world.instruments[agent.instruments.first()];
    trading::BacktestRequest request;
    trading::BacktestLeg leg;
    leg.strategy = agent.pinned.strategy;
    leg.instrument = instrument.id;
    leg.interval = interval;
    leg.lot = instrument.lotSize.toDouble();
    leg.share = 1;
    request.legs = {leg};
    request.capital = fixture.world.purses[agent.wallet][usdt()].free.toDouble();
    request.costs = settings.costs;
    request.costs.fees = {.rate = 0.001};
    request.sizing = agent.pinned.sizing;
    request.closesAtEnd = false;
    const std::vector<trading::SeriesInput> series{{.candles = candles}};
    return trading::runBacktest(request, series).value();
}

Decimal sumOfLegs(const EngineOutput& output, const Asset& asset) {
    Decimal sum;
    for (const ledger::TransferRequest& transfer : output.transfers) {
        if (transfer.phase == ledger::TransferPhase::Pending) {
            continue;
        }
        for (const ledger::Leg& leg : transfer.legs) {
            sum += leg.amount.asset() == asset ? leg.amount.amount() : Decimal();
        }
    }
    return sum;
}

QStringList asText(const EngineOutput& output) {
    QStringList lines;
    for (const ledger::TransferRequest& transfer : output.transfers) {
        QString line = transfer.id.toString();
        for (const ledger::Leg& leg : transfer.legs) {
            line += u' ' + leg.amount.toString();
        }
        lines.append(line);
    }
    for (const trading::OrderChange& change : output.orders) {
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(change.order.request.id.toString())
                         .arg(int(change.order.state))
                         .arg(change.order.step));
    }
    for (const trading::EquitySnapshot& snapshot : output.snapshots) {
        lines.append(snapshot.at.toString() + u' ' + snapshot.equity.toString());
    }
    return lines;
}

} // namespace

class EngineCoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tradesAsTheBacktestDoes_data();
    void tradesAsTheBacktestDoes();
    void everyTransferBalances();
    void goesOnAfterARestartAsIfNothingHadBeen();
    void theSameRunGivesTheSameIds();
    void pausedAgentsKeepTheirStopsAndEnterNothing();
    void refusesBeyondTheFarmsPositions();
    void refusesOpposingAgents();
    void sweepsOnlyProfit();
    void depositsAreNoProfit();
    void coinsHeldBeforeAreNotTraded();

private:
    /// One farm, one agent with `money`, a cross on simulated minutes.
    void prepareOne(WorldFixture& fixture, Decimal money, trading::Sizing sizing = {});

    const market::Instrument m_btc = instrumentOf(QStringLiteral("BTC"));
    const market::Instrument m_eth = instrumentOf(QStringLiteral("ETH"));
};

void EngineCoreTest::prepareOne(WorldFixture& fixture, Decimal money, trading::Sizing sizing) {
    fixture.addInstrument(m_btc);
    fixture.addAgent(fixture.addFarm(), crossOf(5, 20), m_btc.id, money);
    fixture.agent().pinned.sizing = sizing;
}

void EngineCoreTest::tradesAsTheBacktestDoes_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("sizing");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, const char* file, trading::SizingMethod sizing,
                        double value) {
        QTest::newRow(name) << QString::fromLatin1(file) << static_cast<int>(sizing) << value;
    };
    row("simulated, half of equity", "", trading::SizingMethod::EquityFraction, 0.5);
    row("simulated, all in", "", trading::SizingMethod::AllIn, 1);
    row("BTC 1h, all in", "binance_BTCUSDT_1h.csv", trading::SizingMethod::AllIn, 1);
    row("ETH 5m, half", "binance_ETHUSDT_5m.csv", trading::SizingMethod::EquityFraction, 0.5);
    row("SOL 4h, fixed amount", "binance_SOLUSDT_4h.csv", trading::SizingMethod::FixedAmount, 2000);
    row("BTC 1m, all in", "bitfinex_BTCUSD_1m.csv", trading::SizingMethod::AllIn, 1);
}

void EngineCoreTest::tradesAsTheBacktestDoes() {
    QFETCH(QString, file);
    QFETCH(int, sizing);
    QFETCH(double, value);
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000),
               {.method = static_cast<trading::SizingMethod>(sizing), .value = value});
    Candles candles;
    if (file.isEmpty()) {
        candles = simulated({m_btc}, 20'000, 3)[m_btc.id];
    } else {
        const auto shared = strategies::test::sharedCandles(file, 30'000);
        if (!shared) {
            QSKIP("shared/data/candles is not present");
        }
        candles = *shared;
    }
    const EngineSettings settings;
    EngineCore core(fixture.world, settings);
    QVERIFY(core.prepare().isOk());
    const EngineOutput output = replay(core, {{m_btc.id, candles}}, market::Interval::OneMinute,
                                       beginningOfTime, endOfTime);
    const trading::BacktestResult expected =
        backtestOf(fixture, settings, candles, market::Interval::OneMinute);

    QVERIFY(expected.trades.size() > 3);
    QList<trading::BookedFill> closings;
    QList<trading::BookedFill> entries;
    for (const trading::BookedFill& fill : output.fills) {
        (fill.result ? closings : entries).append(fill);
    }
    if (!output.log.isEmpty()) {
        const LogLine& first = output.log.first();
        QFAIL(qPrintable(first.at.toString() + u' ' + first.code + u' ' + first.detail));
    }
    QCOMPARE(closings.size(), static_cast<qsizetype>(expected.trades.size()));
    for (qsizetype i = 0; i < closings.size(); ++i) {
        const trading::Trade& trade = expected.trades[static_cast<size_t>(i)];
        QCOMPARE(entries[i].fill.at.toMs(), trade.entryMs);
        QCOMPARE(closings[i].fill.at.toMs(), trade.exitMs);
        QCOMPARE(entries[i].side == trading::Side::Sell, trade.isShort());
        QCOMPARE(entries[i].fill.price.toDouble(), trade.entryPrice);
        QCOMPARE(closings[i].fill.price.toDouble(), trade.exitPrice);
        // All-in sizes reckon the fee at the open; the books have to pay it at the fill price. The
        // difference (spread x fee rate, and a lot) stays and adds up over the trades.
        const double units = std::abs(trade.units);
        const double drift = (static_cast<double>(i) + 1) * 2e-6;
        QVERIFY(std::abs(entries[i].fill.quantity.toDouble() - units) <= 2.1e-5 + drift * units);
        QVERIFY(std::abs(closings[i].result->toDouble() - trade.net) <=
                (2.1e-5 + drift * units) * trade.entryPrice);
    }
    QVERIFY(std::abs(core.agentEquity(fixture.agent().id).toDouble() / expected.finalEquity() - 1) <
            1e-4);
}

void EngineCoreTest::everyTransferBalances() {
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000));
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    const EngineOutput output = replay(core, simulated({m_btc}, 10'000, 4),
                                       market::Interval::OneMinute, beginningOfTime, endOfTime);
    QVERIFY(output.transfers.size() > 20);
    QVERIFY(sumOfLegs(output, usdt()).isZero());
    QVERIFY(sumOfLegs(output, m_btc.base).isZero());
    for (const ledger::TransferRequest& transfer : output.transfers) {
        const Result<void> valid = ledger::validate(transfer);
        QVERIFY2(valid.isOk(), valid.isOk() ? "" : qPrintable(valid.error().detail));
    }
}

void EngineCoreTest::goesOnAfterARestartAsIfNothingHadBeen() {
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000),
               {.method = trading::SizingMethod::EquityFraction, .value = 0.5});
    const auto candles = simulated({m_btc}, 6'000, 5);
    const Instant middle = Instant::fromMs(candles[m_btc.id][3'000].openMs);
    EngineCore whole(fixture.world, {});
    QVERIFY(whole.prepare().isOk());
    QStringList expected =
        asText(replay(whole, candles, market::Interval::OneMinute, beginningOfTime, middle));
    const EngineOutput rest =
        replay(whole, candles, market::Interval::OneMinute, middle, endOfTime);

    EngineCore first(fixture.world, {});
    QVERIFY(first.prepare().isOk());
    const EngineOutput before =
        replay(first, candles, market::Interval::OneMinute, beginningOfTime, middle);
    QCOMPARE(asText(before), expected);

    // What the database would hold then.
    EngineWorld world = fixture.world;
    world.purses = first.purses();
    for (const trading::RunFigures& figures : before.figures) {
        world.figures[figures.entity] = figures;
    }
    world.runs = {before.runs.last()};
    QHash<trading::OrderId, trading::OrderChange> orders;
    for (const trading::OrderChange& change : before.orders) {
        const ledger::TransferId known = orders.value(change.order.request.id).reservation;
        orders[change.order.request.id] = change;
        if (change.reservation.isNull()) {
            orders[change.order.request.id].reservation = known;
        }
    }
    for (const trading::OrderChange& change : std::as_const(orders)) {
        if (isWorking(change.order.state)) {
            world.workingOrders.append(change.order);
            world.reservations[change.order.request.id] = change.reservation;
        }
    }
    EngineCore second(world, {});
    QVERIFY(second.prepare().isOk());
    QCOMPARE(second.restoreNeeds().size(), 1);
    for (const EngineCore::RestoreNeed& need : second.restoreNeeds()) {
        Candles known;
        for (const market::Candle& candle : candles[m_btc.id]) {
            if (candle.openMs >= need.from.toMs() && candle.openMs <= need.to.toMs()) {
                known.push_back(candle);
            }
        }
        second.restore(need, known);
    }
    QCOMPARE(second.now(), middle);
    const EngineOutput after =
        replay(second, candles, market::Interval::OneMinute, second.now(), endOfTime);
    QVERIFY(after.fills.size() > 10);
    QCOMPARE(after.fills, rest.fills);
    QCOMPARE(second.agentEquity(fixture.agent().id), whole.agentEquity(fixture.agent().id));
}

void EngineCoreTest::theSameRunGivesTheSameIds() {
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000));
    const auto candles = simulated({m_btc}, 3'000, 6);
    QStringList first;
    for (int round = 0; round < 2; ++round) {
        EngineCore core(fixture.world, {});
        QVERIFY(core.prepare().isOk());
        const QStringList text =
            asText(replay(core, candles, market::Interval::OneMinute, beginningOfTime, endOfTime));
        QCOMPARE(round == 0 ? text : first, text);
        first = text;
    }
}

void EngineCoreTest::pausedAgentsKeepTheirStopsAndEnterNothing() {
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000));
    fixture.agent().state = AgentState::Paused;
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    const EngineOutput output = replay(core, simulated({m_btc}, 3'000, 6),
                                       market::Interval::OneMinute, beginningOfTime, endOfTime);
    QVERIFY(output.fills.isEmpty());
    QVERIFY(output.transfers.empty());
    QVERIFY(!output.log.isEmpty());
    QCOMPARE(output.log.first().code, QStringLiteral("AgentNotRunning"));
}

void EngineCoreTest::refusesBeyondTheFarmsPositions() {
    WorldFixture fixture;
    fixture.addInstrument(m_btc);
    const FarmId farm = fixture.addFarm();
    fixture.addAgent(farm, crossOf(5, 20), m_btc.id, Decimal(1'000));
    fixture.addAgent(farm, crossOf(5, 20), m_btc.id, Decimal(1'000));
    fixture.farm().limits.positions = 1;
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    const EngineOutput output = replay(core, simulated({m_btc}, 3'000, 6),
                                       market::Interval::OneMinute, beginningOfTime, endOfTime);
    QVERIFY(!output.fills.isEmpty());
    const auto refused =
        std::count_if(output.log.begin(), output.log.end(), [](const LogLine& line) {
            return line.code == QStringLiteral("TooManyPositions");
        });
    QVERIFY(refused > 0);
}

void EngineCoreTest::refusesOpposingAgents() {
    WorldFixture fixture;
    fixture.addInstrument(m_btc);
    const FarmId farm = fixture.addFarm();
    fixture.addAgent(farm, crossOf(5, 20), m_btc.id, Decimal(1'000));
    fixture.addAgent(farm, crossOf(10, 40), m_btc.id, Decimal(1'000));
    fixture.farm().coordination.opposing = OpposingIntents::Refuse;
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    const EngineOutput output = replay(core, simulated({m_btc}, 5'000, 6),
                                       market::Interval::OneMinute, beginningOfTime, endOfTime);
    const bool isOpposed =
        std::any_of(output.log.begin(), output.log.end(), [](const LogLine& line) {
            return line.kind == LogKind::RefusedByCoordination &&
                   line.code == QStringLiteral("Opposing");
        });
    QVERIFY(isOpposed);
}

void EngineCoreTest::sweepsOnlyProfit() {
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000),
               {.method = trading::SizingMethod::EquityFraction, .value = 0.5});
    fixture.farm().sweep = {.trigger = SweepTrigger::Daily, .reachesMaster = true};
    const auto candles = simulated({m_btc}, 20'000, 8);
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    const EngineOutput output =
        replay(core, candles, market::Interval::OneMinute, beginningOfTime, endOfTime);
    Decimal swept;
    for (const ledger::TransferRequest& transfer : output.transfers) {
        if (transfer.kind == ledger::OperationKind::Sweep &&
            transfer.legs.last().wallet == fixture.farm().wallet) {
            swept += transfer.legs.last().amount.amount().abs();
        }
    }
    const trading::RunFigures last = output.figures.last();
    QVERIFY(last.capitalBase.isPositive() || last.capitalBase.isZero());
    QCOMPARE(core.masterEquity(fixture.master),
             core.farmEquity(fixture.farm().id) + core.purses()[fixture.master][usdt()].total());
    QCOMPARE(core.purses()[fixture.master][usdt()].total().isPositive(), swept.isPositive());
}

void EngineCoreTest::depositsAreNoProfit() {
    EquityBook book({});
    const QUuid entity = QUuid::createUuid();
    const Instant day = Instant::parse(u"2026-01-01T10:00:00Z").value();
    book.note(entity, Decimal(1'000), Decimal(1'000), day);
    book.noteFlow(entity, Decimal(500));
    book.note(entity, Decimal(1'500), Decimal(1'500), day);
    QCOMPARE(book.figures(entity)->capitalBase, Decimal(1'500));
    QVERIFY(book.drawdown(entity, Decimal(1'500)).isZero());
    book.noteFlow(entity, Decimal(-700)); // a withdrawal is no loss
    QVERIFY(book.drawdown(entity, Decimal(800)).isZero());
    QVERIFY(book.dailyLoss(entity, Decimal(800)).isZero());
    QCOMPARE(book.drawdown(entity, Decimal(400)), Decimal::literal("0.5"));
    book.noteSweep(entity, Decimal(100)); // profit that left: the base stays
    QCOMPARE(book.figures(entity)->capitalBase, Decimal(800));
    QCOMPARE(book.figures(entity)->peakEquity, Decimal(700));
    QCOMPARE(book.figures(entity)->swept, Decimal(100));
    // What the books say beyond what is counted is a flow; what is swept is counted.
    QCOMPARE(*book.figures(entity)->contributed, Decimal(700));
    book.noteContributed(entity, Decimal(700));
    QCOMPARE(book.figures(entity)->capitalBase, Decimal(800));
    QCOMPARE(book.snapshot(entity, Decimal(400), day).flow, Decimal(-300));
    QVERIFY(book.snapshot(entity, Decimal(400), day).flow.isZero());
}

void EngineCoreTest::coinsHeldBeforeAreNotTraded() {
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000),
               {.method = trading::SizingMethod::EquityFraction, .value = 0.5});
    fixture.world.purses[fixture.agent().wallet][m_btc.base] = {.free = Decimal(3)};
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    replay(core, simulated({m_btc}, 5'000, 9), market::Interval::OneMinute, beginningOfTime,
           endOfTime);
    QVERIFY(core.purses()[fixture.agent().wallet][m_btc.base].total() >= Decimal(3));
}

QTEST_GUILESS_MAIN(EngineCoreTest)
#include "engine_core_test.moc"
