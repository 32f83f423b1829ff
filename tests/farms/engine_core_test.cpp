// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/backtest.h"
#include "tests/farms/engine_world_fixture.h"
#include "tests/strategies/series.h"

#include <QTest>

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
    leg.tick = instrument.tickSize.toDouble();
    leg.share = 1;
    request.legs = {leg};
    request.capital = fixture.world.purses[agent.wallet][usdt()].free.toDouble();
    request.costs = settings.costs;
    request.costs.fees = {.rate = 0.001};
    request.sizing = agent.pinned.sizing;
    request.orders = agent.pinned.orders;
    request.closesAtEnd = false;
    const std::vector<trading::SeriesInput> series{{.candles = candles}};
    return trading::runBacktest(request, series).value();
}

/// The fills that opened a position, together.
struct Entered {
    Instant at;
    bool isShort = false;
    double quantity = 0;
    double notional = 0;

    void add(const trading::BookedFill& fill) {
        quantity += fill.fill.quantity.toDouble();
        notional += fill.fill.quantity.toDouble() * fill.fill.price.toDouble();
    }
    double price() const { return notional / quantity; }
};

/// What the database would hold of the reservations of a run.
QHash<ledger::TransferId, Decimal> remainingOf(const EngineOutput& output) {
    QHash<ledger::TransferId, Decimal> remaining;
    for (const ledger::TransferRequest& transfer : output.transfers) {
        if (transfer.phase == ledger::TransferPhase::Pending) {
            remaining[transfer.id] = transfer.legs.first().amount.amount();
        } else if (transfer.phase == ledger::TransferPhase::Void || transfer.closesReservation) {
            remaining[transfer.reservation] = {};
        } else if (transfer.phase == ledger::TransferPhase::Post) {
            remaining[transfer.reservation] -= transfer.release.value();
        }
    }
    return remaining;
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

Q_DECLARE_METATYPE(tf::trading::OrderStyle)

class EngineCoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tradesAsTheBacktestDoes_data();
    void tradesAsTheBacktestDoes();
    void everyTransferBalances();
    void goesOnAfterARestartAsIfNothingHadBeen_data();
    void goesOnAfterARestartAsIfNothingHadBeen();
    void restingOrdersKeepTheirMoney();
    void pausedAgentsWithdrawTheirEntries();
    void mastersLimitTheirFarms_data();
    void mastersLimitTheirFarms();
    void frozenWalletsEnterNothing();
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
    QTest::addColumn<trading::OrderStyle>("orders");
    const auto row = [](const char* name, const char* file, trading::SizingMethod sizing,
                        double value, const trading::OrderStyle& orders = {}) {
        QTest::newRow(name) << QString::fromLatin1(file) << static_cast<int>(sizing) << value
                            << orders;
    };
    row("simulated, half of equity", "", trading::SizingMethod::EquityFraction, 0.5);
    row("simulated, all in", "", trading::SizingMethod::AllIn, 1);
    row("BTC 1h, all in", "binance_BTCUSDT_1h.csv", trading::SizingMethod::AllIn, 1);
    row("ETH 5m, half", "binance_ETHUSDT_5m.csv", trading::SizingMethod::EquityFraction, 0.5);
    row("SOL 4h, fixed amount", "binance_SOLUSDT_4h.csv", trading::SizingMethod::FixedAmount, 2000);
    row("BTC 1m, all in", "bitfinex_BTCUSD_1m.csv", trading::SizingMethod::AllIn, 1);

    const auto half = trading::SizingMethod::EquityFraction;
    const trading::OrderStyle limit{.entry = trading::OrderType::Limit,
                                    .offset = 0.001,
                                    .timeInForce = trading::TimeInForce::GoodTillDate,
                                    .candles = 6,
                                    .volumeShare = 0.002};
    const trading::OrderStyle stop{
        .entry = trading::OrderType::Stop, .offset = 0.0005, .trail = 0.02};
    const trading::OrderStyle stopLimit{.entry = trading::OrderType::StopLimit,
                                        .offset = 0.0005,
                                        .limitOffset = 0.0005,
                                        .volumeShare = 0.01};
    const trading::OrderStyle parts{.volumeShare = 0.001};
    row("simulated, limits in parts", "", half, 0.5, limit);
    row("simulated, stops that trail", "", half, 0.5, stop);
    row("simulated, stop-limits", "", half, 0.5, stopLimit);
    row("simulated, market in parts", "", half, 0.5, parts);
    row("BTC 1h, limits", "binance_BTCUSDT_1h.csv", half, 0.5, limit);
    row("ETH 5m, stops that trail", "binance_ETHUSDT_5m.csv", half, 0.5, stop);
    row("SOL 4h, stop-limits", "binance_SOLUSDT_4h.csv", half, 0.5, stopLimit);
    row("BTC 1m, limits", "bitfinex_BTCUSD_1m.csv", half, 0.5, limit);
    row("BTC 1m, stops, all in", "bitfinex_BTCUSD_1m.csv", trading::SizingMethod::AllIn, 1, stop);
}

void EngineCoreTest::tradesAsTheBacktestDoes() {
    QFETCH(QString, file);
    QFETCH(int, sizing);
    QFETCH(double, value);
    QFETCH(trading::OrderStyle, orders);
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000),
               {.method = static_cast<trading::SizingMethod>(sizing), .value = value});
    fixture.agent().pinned.orders = orders;
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
    QList<Entered> entries; // one per position
    bool isOpen = false;
    for (const trading::BookedFill& fill : output.fills) {
        if (fill.result) {
            closings.append(fill);
            isOpen = false;
            continue;
        }
        if (!isOpen) {
            entries.append({.at = fill.fill.at, .isShort = fill.side == trading::Side::Sell});
            isOpen = true;
        }
        entries.last().add(fill);
    }
    if (!output.log.isEmpty()) {
        const LogLine& first = output.log.first();
        QFAIL(qPrintable(first.at.toString() + u' ' + first.code + u' ' + first.detail));
    }
    QCOMPARE(closings.size(), static_cast<qsizetype>(expected.trades.size()));
    for (qsizetype i = 0; i < closings.size(); ++i) {
        const trading::Trade& trade = expected.trades[static_cast<size_t>(i)];
        QCOMPARE(entries[i].at.toMs(), trade.entryMs);
        QCOMPARE(closings[i].fill.at.toMs(), trade.exitMs);
        QCOMPARE(entries[i].isShort, trade.isShort());
        // A lot more or less in the last part moves the average.
        const double tolerance = orders.volumeShare > 0 ? 1e-6 : 1e-12;
        QVERIFY(std::abs(entries[i].price() / trade.entryPrice - 1) < tolerance);
        QCOMPARE(closings[i].fill.price.toDouble(), trade.exitPrice);
        // All-in sizes reckon the fee at the open; the books have to pay it at the fill price. The
        // difference (spread x fee rate, and a lot) stays and adds up over the trades.
        const double units = std::abs(trade.units);
        const double drift = (static_cast<double>(i) + 1) * 2e-6;
        QVERIFY(std::abs(entries[i].quantity - units) <= 2.1e-5 + drift * units);
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

void EngineCoreTest::goesOnAfterARestartAsIfNothingHadBeen_data() {
    QTest::addColumn<trading::OrderStyle>("orders");
    QTest::addColumn<int>("stopsAt");
    const trading::OrderStyle limit{
        .entry = trading::OrderType::Limit, .offset = 0.001, .volumeShare = 0.001, .trail = 0.03};
    const trading::OrderStyle stop{.entry = trading::OrderType::Stop,
                                   .offset = 0.001,
                                   .timeInForce = trading::TimeInForce::GoodTillDate,
                                   .candles = 30};
    QTest::newRow("market") << trading::OrderStyle() << 3'000;
    for (const int at : {2'900, 3'000, 3'010, 3'050, 3'200}) {
        QTest::addRow("limits in parts, at %d", at) << limit << at;
        QTest::addRow("stops, at %d", at) << stop << at;
    }
}

void EngineCoreTest::goesOnAfterARestartAsIfNothingHadBeen() {
    QFETCH(trading::OrderStyle, orders);
    QFETCH(int, stopsAt);
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000),
               {.method = trading::SizingMethod::EquityFraction, .value = 0.5});
    fixture.agent().pinned.orders = orders;
    const auto candles = simulated({m_btc}, 6'000, 5);
    const Instant middle = Instant::fromMs(candles[m_btc.id][static_cast<size_t>(stopsAt)].openMs);
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
    world.marks = before.marks;
    const QHash<ledger::TransferId, Decimal> remaining = remainingOf(before);
    QHash<trading::OrderId, trading::OrderChange> known;
    for (const trading::OrderChange& change : before.orders) {
        known[change.order.request.id] = change;
    }
    for (const trading::OrderChange& change : std::as_const(known)) {
        if (isWorking(change.order.state)) {
            world.workingOrders.append(change.order);
            world.reservations[change.order.request.id] = {
                .id = change.reservation, .remaining = remaining.value(change.reservation)};
        }
    }
    EngineCore second(world, {});
    QVERIFY(second.prepare().isOk());
    QCOMPARE(second.restoreNeeds().size(), 1);
    for (const EngineCore::RestoreNeed& need : second.restoreNeeds()) {
        Candles stepped;
        for (const market::Candle& candle : candles[m_btc.id]) {
            if (candle.openMs >= need.from.toMs() && candle.openMs <= need.to.toMs()) {
                stepped.push_back(candle);
            }
        }
        second.restore(need, stepped);
    }
    QCOMPARE(second.now(), middle);
    const EngineOutput after =
        replay(second, candles, market::Interval::OneMinute, second.now(), endOfTime);
    QVERIFY(after.fills.size() > 10);
    QCOMPARE(after.fills, rest.fills);
    QCOMPARE(asText(after), asText(rest));
    QCOMPARE(second.agentEquity(fixture.agent().id), whole.agentEquity(fixture.agent().id));
}

/// Money is reserved when an order is placed, taken by its fills, and given back when it ends: at
/// the end of the run exactly what works is held.
void EngineCoreTest::restingOrdersKeepTheirMoney() {
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000));
    fixture.agent().pinned.orders = {.entry = trading::OrderType::Limit,
                                     .offset = 0.001,
                                     .timeInForce = trading::TimeInForce::GoodTillDate,
                                     .candles = 4,
                                     .volumeShare = 0.001};
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    const EngineOutput output = replay(core, simulated({m_btc}, 10'000, 4),
                                       market::Interval::OneMinute, beginningOfTime, endOfTime);
    int expired = 0;
    int inParts = 0;
    QHash<trading::OrderId, int> parts;
    for (const trading::BookedFill& fill : output.fills) {
        inParts += ++parts[fill.fill.order] == 2 ? 1 : 0;
    }
    for (const trading::OrderChange& change : output.orders) {
        expired += change.order.state == trading::OrderState::Expired ? 1 : 0;
    }
    QVERIFY(expired > 0);
    QVERIFY(inParts > 0);
    Decimal held;
    for (const Decimal remaining : remainingOf(output)) {
        QVERIFY(!remaining.isNegative());
        held += remaining;
    }
    const auto purses = core.purses()[fixture.agent().wallet];
    QCOMPARE(purses[usdt()].held + purses.value(m_btc.base).held, held);
    QVERIFY(!purses[usdt()].free.isNegative());
    QVERIFY(sumOfLegs(output, usdt()).isZero());
    for (const ledger::TransferRequest& transfer : output.transfers) {
        const Result<void> valid = ledger::validate(transfer);
        QVERIFY2(valid.isOk(), valid.isOk() ? "" : qPrintable(valid.error().detail));
    }
}

void EngineCoreTest::pausedAgentsWithdrawTheirEntries() {
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000));
    fixture.agent().pinned.orders = {.entry = trading::OrderType::Limit, .offset = 0.05};
    const auto candles = simulated({m_btc}, 3'000, 6);
    const Instant middle = Instant::fromMs(candles[m_btc.id][1'500].openMs);
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    replay(core, candles, market::Interval::OneMinute, beginningOfTime, middle);
    QVERIFY(core.purses()[fixture.agent().wallet][usdt()].held.isPositive());
    core.setAgentState(fixture.agent().id, AgentState::Paused);
    const EngineOutput output =
        replay(core, candles, market::Interval::OneMinute, middle, endOfTime);
    QVERIFY(output.fills.isEmpty());
    QCOMPARE(output.orders.first().order.state, trading::OrderState::Cancelled);
    QVERIFY(!output.orders.first().order.stateReason.isEmpty());
    QVERIFY(core.purses()[fixture.agent().wallet][usdt()].held.isZero());
    QCOMPARE(core.purses()[fixture.agent().wallet][usdt()].free, Decimal(10'000));
}

void EngineCoreTest::mastersLimitTheirFarms_data() {
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("code");
    QTest::newRow("drawdown") << QStringLiteral("drawdown") << QStringLiteral("MasterDrawdown");
    QTest::newRow("daily loss") << QStringLiteral("daily") << QStringLiteral("MasterDailyLoss");
    QTest::newRow("one asset") << QStringLiteral("asset") << QStringLiteral("MasterExposure");
    QTest::newRow("one farm") << QStringLiteral("farm") << QStringLiteral("FarmExposure");
    QTest::newRow("none") << QString() << QString();
}

void EngineCoreTest::mastersLimitTheirFarms() {
    QFETCH(QString, limit);
    QFETCH(QString, code);
    WorldFixture fixture;
    prepareOne(fixture, Decimal(10'000));
    ledger::MasterWalletConfig config{.wallet = fixture.master, .baseAsset = usdt()};
    const Decimal little = Decimal::literal("0.001");
    config.drawdownLimit = limit == u"drawdown" ? little : config.drawdownLimit;
    config.dailyLossLimit = limit == u"daily" ? little : config.dailyLossLimit;
    config.exposureLimit = limit == u"asset" ? Decimal::literal("0.5") : config.exposureLimit;
    config.largestFarmFraction =
        limit == u"farm" ? Decimal::literal("0.5") : config.largestFarmFraction;
    fixture.world.masters[fixture.master] = config;
    EngineCore core(fixture.world, {});
    QVERIFY(core.prepare().isOk());
    const EngineOutput output = replay(core, simulated({m_btc}, 5'000, 6),
                                       market::Interval::OneMinute, beginningOfTime, endOfTime);
    const auto refused = std::count_if(output.log.begin(), output.log.end(),
                                       [&](const LogLine& line) { return line.code == code; });
    QCOMPARE(refused > 0, !code.isEmpty());
    QCOMPARE(output.log.isEmpty(), code.isEmpty());
}

void EngineCoreTest::frozenWalletsEnterNothing() {
    for (const bool isMaster : {false, true}) {
        WorldFixture fixture;
        prepareOne(fixture, Decimal(10'000));
        fixture.world.frozen.insert(isMaster ? fixture.master : fixture.agent().wallet);
        EngineCore core(fixture.world, {});
        QVERIFY(core.prepare().isOk());
        const EngineOutput output = replay(core, simulated({m_btc}, 3'000, 6),
                                           market::Interval::OneMinute, beginningOfTime, endOfTime);
        QVERIFY(output.fills.isEmpty());
        QCOMPARE(output.log.first().code, QStringLiteral("WalletFrozen"));
    }
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
    book.note(entity, Decimal(1'000), day);
    book.noteContributed(entity, Decimal(1'000));
    book.noteFlow(entity, Decimal(500));
    book.note(entity, Decimal(1'500), day);
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
