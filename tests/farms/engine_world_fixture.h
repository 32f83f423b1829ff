// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/engine_core.h"
#include "models/market/replay_feed.h"
#include "models/market/simulated_market.h"

namespace tf::farms::test {

inline Asset usdt() {
    return Asset::create(u"USDT", 8).value();
}

inline market::Instrument instrumentOf(const QString& code) {
    market::Instrument instrument;
    instrument.id = InstrumentId(QUuid::createUuidV5(QUuid(), code));
    instrument.venue = QStringLiteral("simulated");
    instrument.symbol = code + QStringLiteral("USDT");
    instrument.base = Asset::create(code, 8).value();
    instrument.quote = usdt();
    instrument.tickSize = Decimal::literal("0.01");
    instrument.lotSize = Decimal::literal("0.00001");
    instrument.isSimulated = true;
    return instrument;
}

inline strategies::StrategyConfig crossOf(int fast, int slow) {
    return {.kind = QStringLiteral("ma_cross"),
            .parameters = {{QStringLiteral("fast"), fast},
                           {QStringLiteral("slow"), slow},
                           {QStringLiteral("adx_minimum"), 0},
                           {QStringLiteral("direction"), QStringLiteral("long_short")}}};
}

/// A workspace in memory: one master, farms with agents, each agent with the same money.
class WorldFixture {
public:
    WorldFixture() {
        world.venue = ledger::WalletId::create();
        world.fees = ledger::WalletId::create();
    }

    EngineWorld world;
    ledger::WalletId master = ledger::WalletId::create();

    void addInstrument(const market::Instrument& instrument) {
        world.instruments[instrument.id] = instrument;
    }
    FarmId addFarm() {
        Farm farm;
        farm.name = QStringLiteral("Farm %1").arg(world.farms.size() + 1);
        farm.baseAsset = usdt();
        farm.wallet = ledger::WalletId::create();
        farm.master = master;
        farm.state = FarmState::Running;
        farm.coordination.opposing = OpposingIntents::Allow;
        for (const market::Instrument& instrument : std::as_const(world.instruments)) {
            farm.instruments.append(instrument.id);
        }
        world.farms.append(farm);
        return farm.id;
    }
    AgentId addAgent(FarmId farm, const strategies::StrategyConfig& strategy,
                     InstrumentId instrument, Decimal money,
                     market::Interval interval = market::Interval::OneMinute) {
        Agent agent;
        agent.name = QStringLiteral("Agent %1").arg(world.agents.size() + 1);
        agent.farm = farm;
        agent.wallet = ledger::WalletId::create();
        agent.state = AgentState::Running;
        agent.pinned.strategy = strategy;
        agent.instruments = {instrument};
        agent.interval = interval;
        world.agents.append(agent);
        world.purses[agent.wallet][usdt()] = {.free = money, .contributed = money};
        return agent.id;
    }
    Farm& farm(qsizetype index = 0) { return world.farms[index]; }
    Agent& agent(qsizetype index = 0) { return world.agents[index]; }
};

/// Outputs of a run, one after another.
inline void append(EngineOutput& all, EngineOutput&& part) {
    all.transfers.insert(all.transfers.end(), part.transfers.begin(), part.transfers.end());
    all.orders += part.orders;
    all.fills += part.fills;
    all.runs += part.runs;
    all.marks += part.marks;
    all.figures += part.figures;
    all.snapshots += part.snapshots;
    all.log += part.log;
}

/// Runs a core over all of its channels' candles that close in (from, to].
inline EngineOutput replay(EngineCore& core,
                           const QHash<InstrumentId, std::vector<market::Candle>>& candles,
                           market::Interval interval, Instant from, Instant to) {
    std::vector<market::ReplaySeries> series;
    for (const market::FeedChannel& channel : core.channels()) {
        auto one = std::make_shared<market::CandleSeries>();
        one->interval = interval;
        one->candles = candles.value(channel.instrument);
        series.push_back({.instrument = channel.instrument, .series = std::move(one)});
    }
    market::ReplayFeed feed(std::move(series), from, to);
    market::FeedBatch batch;
    EngineOutput all;
    for (int count = 1; feed.poll(Instant(), batch) == market::FeedState::Ready; ++count) {
        core.onBatch(batch, feed.channels());
        if (count % 500 == 0) {
            append(all, core.takeOutput());
        }
    }
    append(all, core.takeOutput());
    return all;
}

inline constexpr Instant beginningOfTime = Instant::fromMs(0);
inline constexpr Instant endOfTime = Instant::fromMs(4'000'000'000'000);

/// Simulated minutes of the instruments.
inline QHash<InstrumentId, std::vector<market::Candle>>
simulated(const QList<market::Instrument>& instruments, int minutes, quint64 seed) {
    market::SimulationSettings settings{.seed = seed,
                                        .interval = market::Interval::OneMinute,
                                        .start = Instant::fromMs(1'700'000'040'000)};
    for (const market::Instrument& instrument : instruments) {
        settings.instruments.push_back({.id = instrument.id});
    }
    market::SimulatedMarket market(settings);
    QHash<InstrumentId, std::vector<market::Candle>> found;
    std::vector<market::Candle> step;
    for (int minute = 0; minute < minutes; ++minute) {
        market.step(step);
        for (qsizetype i = 0; i < instruments.size(); ++i) {
            found[instruments[i].id].push_back(step[static_cast<size_t>(i)]);
        }
    }
    return found;
}

} // namespace tf::farms::test
