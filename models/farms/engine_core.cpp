// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/engine_core.h"

#include "models/farms/exact.h"

namespace tf::farms {

using strategies::Action;
using strategies::Intent;
using trading::OrderRequest;
using trading::Side;

Decimal EngineCore::feeRateOf(const market::Instrument& instrument) {
    return instrument.takerFeeBps.dividedBy(Decimal(10'000), Rounding::Up).value();
}

EngineCore::EngineCore(EngineWorld world, const EngineSettings& settings)
    : m_settings(settings)
    , m_instruments(std::move(world.instruments))
    , m_runs(std::move(world.runs))
    , m_workingOrders(std::move(world.workingOrders))
    , m_reservations(std::move(world.reservations))
    , m_desk(std::move(world.purses), world.venue, world.fees)
    , m_equity(world.figures)
    , m_isStopActive(world.isStopActive) {
    for (const Farm& farm : std::as_const(world.farms)) {
        m_seatOfFarm[farm.id] = static_cast<qsizetype>(m_farms.size());
        m_farms.push_back({.farm = farm});
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
    rules.lot = instrument->lotSize.toDouble();
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
        const Result<LegScript> script = LegScript::fromJson(run.position);
        if (seat == m_seatOfAgent.constEnd() || !run.lastCandleAt || !script ||
            !script->startedAt) {
            continue;
        }
        const Agent& agent = m_agents[static_cast<size_t>(*seat)].agent;
        // New parameters begin with a clean sheet; the service changes them while the agent is
        // flat.
        if (script->version == agent.pinned.number && agent.instruments.contains(run.instrument)) {
            needs.append({.agent = run.agent,
                          .channel = {.instrument = run.instrument, .interval = agent.interval},
                          .from = *script->startedAt,
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
                leg.restore(LegScript::fromJson(run.position).value(), candles);
                adoptHolding(leg);
            }
        }
        m_now =
            std::max(m_now, need.to + std::chrono::milliseconds(lengthMs(need.channel.interval)));
    }
}

/// The books' side of a restored position: from its working orders and the execution's open trade.
void EngineCore::adoptHolding(AgentLeg& leg) {
    const strategies::Position& position = leg.step().position();
    if (position.isFlat()) {
        return;
    }
    const Agent& agent = seatOf(leg).agent;
    const trading::FeeModel fees{.rate = feeRateOf(leg.instrument()).toDouble()};
    LegHolding& holding = leg.holding();
    const Decimal quantity = exactQuantity(position.units, leg.instrument().lotSize);
    const double fee = fees.of(std::abs(position.units), position.entryPrice);
    const FillTerms terms{.effect =
                              position.isLong() ? FillEffect::OpenLong : FillEffect::OpenShort,
                          .quantity = quantity,
                          .price = exactPrice(position.entryPrice),
                          .fee = exactPrice(fee)};
    const FillParties parties{
        .agent = agent.wallet, .base = leg.instrument().base, .quote = leg.instrument().quote};
    const FillMoney money = moneyOf(terms, parties).value();
    holding.quantity = position.isLong() ? quantity : -quantity;
    holding.entryNotional = money.notional;
    holding.entryChange = money.change;
    for (const trading::Order& order : std::as_const(m_workingOrders)) {
        if (order.request.agent != leg.agent() || order.request.instrument != leg.instrument().id) {
            continue;
        }
        (order.request.type == trading::OrderType::Stop ? holding.stop : holding.target) = order;
        const ledger::TransferId reservation = m_reservations.value(order.request.id);
        holding.reservation = reservation.isNull() ? holding.reservation : reservation;
    }
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
    const Instant slot =
        Instant::fromMs(m_now.toMs() - m_now.toMs() % m_settings.snapshotEvery.count());
    if (slot > m_lastSnapshot && !due.empty()) {
        m_lastSnapshot = slot;
        noteEquities(true);
        for (FarmSeat& farm : m_farms) {
            sweep(farm);
        }
    }
}

/// Everything that leaves a position at the open, and its stop and target in the candle.
void EngineCore::leave(AgentLeg& leg, const market::Candle& candle) {
    if (leg.mayClose()) {
        const Agent& agent = seatOf(leg).agent;
        const Decimal quantity = leg.holding().quantity;
        const Instant at = Instant::fromMs(candle.openMs);
        const OrderRequest request =
            TradeDesk::marketOrder(leg, agent, quantity.isPositive() ? Side::Sell : Side::Buy,
                                   quantity.abs(), at, strategies::Reason::ExitSignal);
        const trading::GateDecision decision =
            checkOrder(request, gateFacts(leg, exactPrice(candle.open), at));
        if (!decision.isAllowed()) {
            m_desk.refuse(request, decision.text(), at);
            log(leg, LogKind::RefusedByGate, gateCodeName(decision.code), decision.detail, at);
            leg.skipDecisions(candle);
        }
    }
    leg.closeAtOpen(candle);
    leg.checkExits(candle);
    bookFills(leg);
}

/// What the sizing asks for in whole lots, but no more than the free money pays for with its fee:
/// the published all-in rule reckons the fee at the open, the books have to pay it at the fill
/// price.
Decimal EngineCore::entryQuantity(AgentLeg& leg, const trading::EntryProposal& proposal) const {
    const market::Instrument& instrument = leg.instrument();
    const Decimal wanted = exactQuantity(proposal.units, instrument.lotSize);
    const Decimal free = m_desk.purse(seatOf(leg).agent.wallet, instrument.quote).free;
    const Decimal price = exactPrice(proposal.price);
    const Result<Decimal> fee = price.times(feeRateOf(instrument), Rounding::Up);
    const Result<Decimal> unitCost = fee ? price.plus(*fee) : fee;
    const Result<Decimal> paid = unitCost ? free.dividedBy(*unitCost, Rounding::Down) : unitCost;
    if (!paid) {
        return wanted; // the gate finds the words
    }
    const Decimal affordable = paid->roundedToStep(instrument.lotSize, Rounding::Down).value();
    return affordable.isPositive() ? std::min(wanted, affordable) : wanted;
}

void EngineCore::tryEnter(AgentLeg& leg, const market::Candle& candle) {
    AgentSeat& seat = seatOf(leg);
    const Instant at = Instant::fromMs(candle.openMs);
    const Decimal free = m_desk.purse(seat.agent.wallet, leg.instrument().quote).free;
    const trading::EntryProposal proposal =
        leg.proposal(candle, agentEquity(seat.agent.id).toDouble(), free.toDouble());
    if (!(proposal.units > 0)) {
        leg.refuseEntry();
        return;
    }
    const Decimal quantity = entryQuantity(leg, proposal);
    const OrderRequest request = TradeDesk::marketOrder(
        leg, seat.agent, proposal.isLong ? Side::Buy : Side::Sell, quantity, at, proposal.reason);
    const trading::GateDecision decision =
        checkOrder(request, gateFacts(leg, exactPrice(proposal.price), at));
    noteOrder(seat, at);
    if (!decision.isAllowed()) {
        m_desk.refuse(request, decision.text(), at);
        log(leg, LogKind::RefusedByGate, gateCodeName(decision.code), decision.detail, at);
        leg.refuseEntry();
        return;
    }
    FarmSeat& farm = m_farms[static_cast<size_t>(seat.farm)];
    farm.activity.entries.append(at);
    farm.activity.lastEntryOn[leg.instrument().id] = at;
    leg.enter(candle, quantity.toDouble(), proposal.price);
    bookFills(leg);
}

void EngineCore::bookFills(AgentLeg& leg) {
    const AgentSeat& seat = seatOf(leg);
    for (const trading::BarFill& fill : leg.takeFills()) {
        if (const std::optional<Decimal> result = m_desk.book(leg, seat.agent, fill)) {
            m_equity.noteResult(seat.agent.id.uuid(), *result);
        }
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
    }
    m_touched.clear();
    output.figures = m_equity.takeChanged();
    output.snapshots = std::exchange(m_snapshots, {});
    output.log = std::exchange(m_log, {});
    return output;
}

} // namespace tf::farms
