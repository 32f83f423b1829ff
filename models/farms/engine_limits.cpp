// SPDX-License-Identifier: GPL-3.0-or-later
// EngineCore's view of the world for the gate and for coordination.
#include "models/farms/engine_core.h"
#include "models/farms/exact.h"

namespace tf::farms {

using strategies::Action;
using strategies::Intent;
using trading::GateFacts;
using trading::Side;

namespace {

constexpr auto rateWindow = std::chrono::minutes(1);

int countSince(const std::deque<Instant>& times, Instant from) {
    return static_cast<int>(times.end() - std::upper_bound(times.begin(), times.end(), from));
}

/// fraction of a whole as an amount of money; absent stays absent.
std::optional<Decimal> share(const std::optional<Decimal>& fraction, Decimal whole) {
    if (!fraction) {
        return std::nullopt;
    }
    const Result<Decimal> amount = whole.times(*fraction, Rounding::Down);
    return amount ? *amount : Decimal();
}

trading::InstrumentLimits limitsOf(const market::Instrument& instrument) {
    using trading::OrderType;
    return {.tick = instrument.tickSize,
            .lot = instrument.lotSize,
            .minQuantity = instrument.lotSize,
            .minNotional = instrument.minNotional,
            .canShort = true,
            .types = {OrderType::Market, OrderType::Limit, OrderType::Stop, OrderType::StopLimit,
                      OrderType::TrailingStop, OrderType::TakeProfit}};
}

/// A fraction that limits; the whole does not.
std::optional<Decimal> binding(Decimal fraction) {
    return fraction < Decimal(1) ? std::optional(fraction) : std::nullopt;
}

} // namespace

template <class Counts>
Decimal EngineCore::exposureOf(const QList<qsizetype>& agents, Counts counts) const {
    Decimal sum;
    for (const qsizetype agent : agents) {
        for (const size_t index : m_agents[static_cast<size_t>(agent)].legs) {
            const AgentLeg& leg = *m_legs[index];
            if (counts(leg)) {
                sum += leg.holding().entryReserved; // on its way in
                sum += leg.holding().isFlat() ? Decimal() : leg.exposure(leg.lastClose());
            }
        }
    }
    return sum;
}

int EngineCore::openPositions(const FarmSeat& farm) const {
    int count = 0;
    for (const qsizetype agent : farm.agents) {
        for (const size_t index : m_agents[static_cast<size_t>(agent)].legs) {
            const LegHolding& holding = m_legs[index]->holding();
            count += holding.isFlat() && !holding.entry ? 0 : 1;
        }
    }
    return count;
}

GateFacts EngineCore::gateFacts(const AgentLeg& leg, Decimal price, Instant at) const {
    const AgentSeat& seat = seatOf(leg);
    const FarmSeat& farm = m_farms[static_cast<size_t>(seat.farm)];
    const market::Instrument& instrument = leg.instrument();
    GateFacts facts;
    facts.now = at;
    facts.isStopActive = m_isStopActive;
    facts.isAgentRunning = seat.agent.state == AgentState::Running;
    facts.isFarmRunning = farm.farm.state == FarmState::Running;
    facts.agentHaltedUntil = seat.agent.haltedUntil;
    facts.isWalletFrozen = isFrozen(seat);
    facts.isLiveOrderOnPaperAgent = seat.agent.mode == AgentMode::Live;
    facts.instrument = limitsOf(instrument);
    facts.allowedInstruments =
        QSet<InstrumentId>(farm.farm.instruments.begin(), farm.farm.instruments.end());
    facts.lastPrice = price;
    facts.lastPriceAt = at;
    facts.feeRate = feeRateOf(instrument);
    facts.freeQuote = m_desk.purse(seat.agent.wallet, instrument.quote).free;
    const Purse base = m_desk.purse(seat.agent.wallet, instrument.base);
    facts.position = leg.holding().quantity;
    // Only what the position itself holds may be sold: coins that lay there before are not traded.
    facts.freeBase =
        facts.position.isPositive() ? std::min(base.total(), facts.position) : Decimal();
    addLimits(facts, seat, farm, leg);
    addMasterLimits(facts, farm, leg);
    return facts;
}

void EngineCore::addLimits(GateFacts& facts, const AgentSeat& seat, const FarmSeat& farm,
                           const AgentLeg& leg) const {
    const FarmLimits& limits = farm.farm.limits;
    const QUuid agentId = seat.agent.id.uuid();
    const Decimal equity = farmEquity(farm.farm.id);
    const auto all = [](const AgentLeg&) { return true; };
    const auto onInstrument = [&](const AgentLeg& other) {
        return other.instrument().id == leg.instrument().id;
    };
    const Decimal inUse = exposureOf(farm.agents, all);
    facts.areLimitsKnown = true;
    facts.agentRate = {std::nullopt, countSince(seat.orders, facts.now - rateWindow)};
    facts.farmRate = {limits.ordersPerMinute, countSince(farm.orders, facts.now - rateWindow)};
    facts.positions = {limits.positions, openPositions(farm)};
    facts.agentExposure = {share(limits.agentExposure, equity),
                           exposureOf({m_seatOfAgent.value(seat.agent.id)}, all)};
    facts.instrumentExposure = {share(limits.instrumentExposure, equity),
                                exposureOf(farm.agents, onInstrument)};
    facts.farmCapital = {limits.capital, inUse};
    facts.farmDrawdown = {limits.drawdown, m_equity.drawdown(farm.farm.id.uuid(), equity)};
    facts.farmDailyLoss = {limits.dailyLoss, m_equity.dailyLoss(farm.farm.id.uuid(), equity)};
    const trading::RunFigures* figures = m_equity.figures(agentId);
    facts.losingStreak = {limits.losingStreak, figures == nullptr ? 0 : figures->losingStreak};
}

/// The master's settings bind all farms that count in its asset: its own drawdown and daily loss,
/// what one asset and one farm may take of its equity.
void EngineCore::addMasterLimits(GateFacts& facts, const FarmSeat& farm,
                                 const AgentLeg& leg) const {
    const MasterSeat& master = m_masters[static_cast<size_t>(farm.master)];
    if (master.config.wallet.isNull() || master.asset != farm.farm.baseAsset) {
        return;
    }
    const Decimal equity = masterEquity(master.id);
    const QUuid id = master.id.uuid();
    facts.masterDrawdown = {binding(master.config.drawdownLimit), m_equity.drawdown(id, equity)};
    facts.masterDailyLoss = {binding(master.config.dailyLossLimit), m_equity.dailyLoss(id, equity)};
    Decimal inAsset;
    for (const qsizetype index : master.farms) {
        inAsset +=
            exposureOf(m_farms[static_cast<size_t>(index)].agents, [&](const AgentLeg& other) {
                return other.instrument().base == leg.instrument().base;
            });
    }
    facts.masterExposure = {share(binding(master.config.exposureLimit), equity), inAsset};
    facts.farmExposure = {share(binding(master.config.largestFarmFraction), equity),
                          exposureOf(farm.agents, [](const AgentLeg&) { return true; })};
}

QList<trading::Order> EngineCore::workingEntries(const FarmSeat& farm,
                                                 InstrumentId instrument) const {
    QList<trading::Order> found;
    for (const qsizetype agent : farm.agents) {
        for (const size_t index : m_agents[static_cast<size_t>(agent)].legs) {
            const AgentLeg& leg = *m_legs[index];
            if (leg.holding().entry && leg.instrument().id == instrument) {
                found.append(*leg.holding().entry);
            }
        }
    }
    return found;
}

void EngineCore::noteOrder(AgentSeat& seat, Instant at) {
    for (std::deque<Instant>* times :
         {&seat.orders, &m_farms[static_cast<size_t>(seat.farm)].orders}) {
        times->push_back(at);
        while (!times->empty() && at - times->front() > rateWindow) {
            times->pop_front();
        }
    }
    QList<Instant>& entries = m_farms[static_cast<size_t>(seat.farm)].activity.entries;
    entries.removeIf([&](Instant entry) { return at - entry > std::chrono::hours(1); });
}

/// Positions and orders that become one, as coordination looks at them.
FarmActivity EngineCore::activityOf(const FarmSeat& farm) const {
    FarmActivity activity = farm.activity;
    for (const qsizetype agent : farm.agents) {
        for (const size_t index : m_agents[static_cast<size_t>(agent)].legs) {
            const AgentLeg& leg = *m_legs[index];
            const LegHolding& holding = leg.holding();
            if (!holding.isFlat()) {
                activity.positions.append({leg.agent(), leg.instrument().id,
                                           holding.quantity.isPositive() ? Side::Buy : Side::Sell});
            } else if (holding.entry) {
                activity.positions.append(
                    {leg.agent(), leg.instrument().id, holding.entry->request.side});
            }
        }
    }
    return activity;
}

/// All strategies step, and the entries that they want are decided together, farm by farm.
void EngineCore::decideAll(const std::vector<Due>& due) {
    for (FarmSeat& farm : m_farms) {
        farm.wishes.clear();
        farm.wanted.clear();
    }
    for (const Due& item : due) {
        AgentLeg& leg = *m_legs[item.leg];
        const Intent intent = leg.endBar(*item.candle);
        m_desk.followStops(leg);
        const Side side = intent.action == Action::EnterLong ? Side::Buy : Side::Sell;
        const std::optional<trading::Order>& working = leg.holding().entry;
        const bool isOnItsWay = working && working->request.side == side;
        if (!intent.isEntry() || isOnItsWay) {
            leg.decide(intent);
            continue;
        }
        AgentSeat& seat = seatOf(leg);
        const Decimal money = agentEquity(seat);
        FarmSeat& farm = farmOf(seat);
        farm.wanted.push_back({item.leg, intent});
        farm.wishes.append({.agent = leg.agent(),
                            .instrument = leg.instrument().id,
                            .side = side,
                            .notional = money.isPositive() ? money : Decimal::fromRaw(1)});
    }
    for (FarmSeat& farm : m_farms) {
        if (!farm.wishes.isEmpty()) {
            decideTogether(farm);
        }
    }
}

void EngineCore::decideTogether(FarmSeat& farm) {
    const QList<WishDecision> decisions =
        coordinate(farm.wishes, farm.farm.coordination, activityOf(farm), m_now);
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        auto [index, intent] = farm.wanted[static_cast<size_t>(i)];
        AgentLeg& leg = *m_legs[index];
        if (!decisions[i].isAccepted()) {
            log(leg, LogKind::RefusedByCoordination, coordinationCodeName(decisions[i].code),
                decisions[i].detail, m_now);
            intent.action = leg.holding().isFlat() ? Action::Hold : Action::Exit;
        }
        leg.decide(intent);
    }
}

} // namespace tf::farms
