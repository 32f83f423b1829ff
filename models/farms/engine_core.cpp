// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/engine_core.h"

#include "models/farms/exact.h"

namespace tf::farms {

Decimal EngineCore::feeRateOf(const market::Instrument& instrument) {
    return instrument.takerFeeBps.dividedBy(Decimal(10'000), Rounding::Up).value();
}

EngineCore::EngineCore(EngineWorld world, const EngineSettings& settings)
    : m_settings(settings)
    , m_instruments(std::move(world.instruments))
    , m_runs(std::move(world.runs))
    , m_marks(std::move(world.marks))
    , m_workingOrders(std::move(world.workingOrders))
    , m_reservations(std::move(world.reservations))
    , m_frozen(std::move(world.frozen))
    , m_desk(std::move(world.purses), world.venue, world.fees)
    , m_equity(world.figures)
    , m_isStopActive(world.isStopActive) {
    std::sort(m_marks.begin(), m_marks.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.agent, a.instrument, a.at) < std::tuple(b.agent, b.instrument, b.at);
    });
    for (const Farm& farm : std::as_const(world.farms)) {
        addFarm(farm, world);
    }
    for (const Agent& agent : std::as_const(world.agents)) {
        const qsizetype farm = m_seatOfFarm.value(agent.farm, -1);
        if (farm < 0) {
            continue; // an agent without a farm has nobody to fund or limit it
        }
        const auto index = static_cast<qsizetype>(m_agents.size());
        m_seatOfAgent[agent.id] = index;
        m_farms[static_cast<size_t>(farm)].agents.append(index);
        m_agents.push_back({.agent = agent, .farm = farm});
    }
}

/// A master counts in the asset of its settings, or of its first farm; farms in other assets are
/// not part of its figures.
void EngineCore::addFarm(const Farm& farm, const EngineWorld& world) {
    const auto index = static_cast<qsizetype>(m_farms.size());
    auto master = std::find_if(m_masters.begin(), m_masters.end(),
                               [&](const MasterSeat& seat) { return seat.id == farm.master; });
    if (master == m_masters.end()) {
        const ledger::MasterWalletConfig config = world.masters.value(farm.master);
        m_masters.push_back(
            {.id = farm.master,
             .asset = config.baseAsset.isValid() ? config.baseAsset : farm.baseAsset,
             .config = config});
        master = std::prev(m_masters.end());
    }
    if (master->asset == farm.baseAsset) {
        master->farms.append(index);
    }
    m_seatOfFarm[farm.id] = index;
    m_farms.push_back({.farm = farm, .master = std::distance(m_masters.begin(), master)});
}

Result<void> EngineCore::prepare() {
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_agents.size()); ++i) {
        for (const InstrumentId& instrument : m_agents[static_cast<size_t>(i)].agent.instruments) {
            TF_CHECK(addLeg(i, instrument));
        }
    }
    noteFlows(); // of the time in which nothing ran
    return {};
}

Result<void> EngineCore::addLeg(qsizetype agentIndex, const InstrumentId& id) {
    AgentSeat& seat = m_agents[static_cast<size_t>(agentIndex)];
    const Agent& agent = seat.agent;
    const auto instrument = m_instruments.constFind(id);
    if (instrument == m_instruments.constEnd()) {
        return Error{ErrorCode::NotFound, QStringLiteral("instrument ") + id.toString()};
    }
    TF_TRY(std::unique_ptr<strategies::Strategy> strategy,
           strategies::createStrategy(agent.pinned.strategy));
    trading::ExecutionRules rules;
    rules.costs = m_settings.costs;
    rules.costs.fees = {.rate = feeRateOf(*instrument).toDouble()};
    rules.sizing = agent.pinned.sizing;
    rules.orders = agent.pinned.orders;
    rules.lot = instrument->lotSize.toDouble();
    rules.tick = instrument->tickSize.toDouble();
    rules.intervalMs = lengthMs(agent.interval);
    rules.barsPerYear = market::candlesPerYear(agent.interval);
    rules.closesAtEnd = false;
    m_legs.push_back(std::make_unique<AgentLeg>(agent, *instrument, std::move(strategy), rules));
    const size_t leg = m_legs.size() - 1;
    seat.legs.append(leg);
    m_legsOf[{id, static_cast<int>(agent.interval)}].append(leg);
    return {};
}

QList<EngineCore::RestoreNeed> EngineCore::restoreNeeds() const {
    QList<RestoreNeed> needs;
    for (const trading::RunState& run : m_runs) {
        const auto seat = m_seatOfAgent.constFind(run.agent);
        const Result<LegState> state = LegState::fromJson(run.position);
        if (seat == m_seatOfAgent.constEnd() || !run.lastCandleAt || !state || !state->startedAt) {
            continue;
        }
        const Agent& agent = m_agents[static_cast<size_t>(*seat)].agent;
        // New parameters begin with a clean sheet; the service changes them while the agent is
        // flat.
        if (state->version == agent.pinned.number && agent.instruments.contains(run.instrument)) {
            needs.append({.agent = run.agent,
                          .channel = {.instrument = run.instrument, .interval = agent.interval},
                          .from = *state->startedAt,
                          .to = *run.lastCandleAt});
        }
    }
    return needs;
}

void EngineCore::restore(const RestoreNeed& need, market::CandleSpan candles) {
    const AgentSeat& seat = m_agents[static_cast<size_t>(m_seatOfAgent.value(need.agent))];
    for (const size_t index : seat.legs) {
        AgentLeg& leg = *m_legs[index];
        if (leg.instrument().id != need.channel.instrument) {
            continue;
        }
        for (const trading::RunState& run : std::as_const(m_runs)) {
            if (run.agent == need.agent && run.instrument == need.channel.instrument) {
                const auto isBefore = [&](const trading::RunMark& mark) {
                    return std::pair(mark.agent, mark.instrument) <
                           std::pair(run.agent, run.instrument);
                };
                const auto begin = std::partition_point(m_marks.cbegin(), m_marks.cend(), isBefore);
                const auto end =
                    std::partition_point(begin, m_marks.cend(), [&](const trading::RunMark& mark) {
                        return mark.agent == run.agent && mark.instrument == run.instrument;
                    });
                leg.restore(LegState::fromJson(run.position).value(), {begin, end}, candles);
                adoptHolding(leg, LegState::fromJson(run.position).value());
            }
        }
        resumeAt(need.to + std::chrono::milliseconds(lengthMs(need.channel.interval)));
    }
}

/// Snapshots and sweeps that were due up to then are written.
void EngineCore::resumeAt(Instant at) {
    m_now = std::max(m_now, at);
    m_lastSnapshot = slotOf(m_now);
    for (FarmSeat& farm : m_farms) {
        farm.lastSweep = m_now;
    }
}

Instant EngineCore::slotOf(Instant at) const {
    return Instant::fromMs(at.toMs() - at.toMs() % m_settings.snapshotEvery.count());
}

/// The books' side of a restored leg: from its state, its working orders and, for states that do
/// not know, the execution's open trade.
void EngineCore::adoptHolding(AgentLeg& leg, const LegState& state) {
    const strategies::Position& position = leg.step().position();
    LegHolding& holding = leg.holding();
    if (!position.isFlat()) {
        const Decimal quantity = exactQuantity(position.units, leg.instrument().lotSize);
        holding.quantity = position.isLong() ? quantity : -quantity;
        const FillMoney money = entryMoney(leg, quantity);
        holding.entryNotional = state.entryNotional.value_or(money.notional);
        holding.entryChange = state.entryChange.value_or(money.change);
    }
    for (const trading::Order& order : std::as_const(m_workingOrders)) {
        if (order.request.agent != leg.agent() || order.request.instrument != leg.instrument().id) {
            continue;
        }
        const OpenReservation reservation = m_reservations.value(order.request.id);
        if (!order.request.isReduceOnly) {
            holding.entry = order;
            holding.entryReservation = reservation.id;
            holding.entryReserved = reservation.remaining;
            continue;
        }
        const bool isTarget = order.request.type == trading::OrderType::TakeProfit;
        (isTarget ? holding.target : holding.stop) = order;
        holding.reservation = reservation.id.isNull() ? holding.reservation : reservation.id;
    }
}

/// What an entry of the open position at once would have cost.
FillMoney EngineCore::entryMoney(const AgentLeg& leg, Decimal quantity) const {
    const strategies::Position& position = leg.step().position();
    const trading::FeeModel fees{.rate = feeRateOf(leg.instrument()).toDouble()};
    const FillTerms terms{
        .effect = position.isLong() ? FillEffect::OpenLong : FillEffect::OpenShort,
        .quantity = quantity,
        .price = exactPrice(position.entryPrice),
        .fee = exactPrice(fees.of(std::abs(position.units), position.entryPrice))};
    const FillParties parties{.agent = seatOf(leg).agent.wallet,
                              .base = leg.instrument().base,
                              .quote = leg.instrument().quote};
    return moneyOf(terms, parties).value();
}

std::vector<market::FeedChannel> EngineCore::channels() const {
    std::vector<market::FeedChannel> found;
    for (auto it = m_legsOf.cbegin(); it != m_legsOf.cend(); ++it) {
        found.push_back({.instrument = it.key().first,
                         .interval = static_cast<market::Interval>(it.key().second)});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.instrument != b.instrument ? a.instrument < b.instrument : a.interval < b.interval;
    });
    return found;
}

bool EngineCore::mayStep(const AgentSeat& seat) const {
    switch (seat.agent.state) {
    case AgentState::Running:
    case AgentState::Paused:
    case AgentState::Halted:
        return true;
    case AgentState::Idle:
    case AgentState::Stopped:
    case AgentState::Failed:
        return false;
    }
    return false;
}

std::vector<EngineCore::Due> EngineCore::dueLegs(const market::FeedBatch& batch,
                                                 const std::vector<market::FeedChannel>& channels) {
    std::vector<Due> due;
    for (const market::FeedCandle& item : batch.candles) {
        const market::FeedChannel& channel = channels[item.channel];
        const auto legs =
            m_legsOf.constFind({channel.instrument, static_cast<int>(channel.interval)});
        if (legs == m_legsOf.constEnd()) {
            continue;
        }
        const Instant opensAt = Instant::fromMs(item.candle.openMs);
        for (const size_t index : *legs) {
            const AgentLeg& leg = *m_legs[index];
            const bool isNew = !leg.lastCandleAt() || opensAt > *leg.lastCandleAt();
            if (isNew && mayStep(seatOf(leg))) {
                due.push_back({.leg = index, .candle = &item.candle});
            }
        }
    }
    return due;
}

void EngineCore::onBatch(const market::FeedBatch& batch,
                         const std::vector<market::FeedChannel>& channels) {
    const std::vector<Due> due = dueLegs(batch, channels);
    const bool isFirst = m_steppedCandles == 0;
    m_now = batch.closesAt;
    for (const Due& item : due) {
        AgentLeg& leg = *m_legs[item.leg];
        leg.beginBar(*item.candle);
        leave(leg, *item.candle);
        m_touched.insert(item.leg);
    }
    if (isFirst && !due.empty()) {
        noteEquities(false); // the opening: what is there before the first trade
    }
    for (const Due& item : due) {
        if (m_legs[item.leg]->wantsEntry()) {
            tryEnter(*m_legs[item.leg], *item.candle);
        }
    }
    decideAll(due);
    m_steppedCandles += static_cast<qint64>(due.size());
    const Instant slot = slotOf(m_now);
    if (slot > m_lastSnapshot && !due.empty()) {
        m_lastSnapshot = slot;
        for (FarmSeat& farm : m_farms) {
            sweep(farm); // first, so that snapshots and figures are of one moment
        }
        noteEquities(true);
    }
}

void EngineCore::setAgentState(AgentId agent, AgentState state) {
    const auto found = m_seatOfAgent.constFind(agent);
    if (found != m_seatOfAgent.constEnd()) {
        m_agents[static_cast<size_t>(*found)].agent.state = state;
    }
}

void EngineCore::setFarmState(FarmId farm, FarmState state) {
    const auto found = m_seatOfFarm.constFind(farm);
    if (found != m_seatOfFarm.constEnd()) {
        m_farms[static_cast<size_t>(*found)].farm.state = state;
    }
}

void EngineCore::log(const AgentLeg& leg, LogKind kind, const QString& code, const QString& detail,
                     Instant at) {
    m_log.append({.farm = seatOf(leg).agent.farm,
                  .agent = leg.agent(),
                  .instrument = leg.instrument().id,
                  .at = at,
                  .kind = kind,
                  .code = code,
                  .detail = detail,
                  .actor = QStringLiteral("engine")});
}

EngineOutput EngineCore::takeOutput() {
    EngineOutput output = m_desk.takeOutput();
    QList<size_t> touched(m_touched.begin(), m_touched.end());
    std::sort(touched.begin(), touched.end());
    for (const size_t index : std::as_const(touched)) {
        output.runs.append(m_legs[index]->runState());
        output.marks += m_legs[index]->takeMarks();
    }
    m_touched.clear();
    output.figures = m_equity.takeChanged();
    output.snapshots = std::exchange(m_snapshots, {});
    output.log = std::exchange(m_log, {});
    return output;
}

} // namespace tf::farms
