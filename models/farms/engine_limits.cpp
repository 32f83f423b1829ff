// SPDX-License-Identifier: GPL-3.0-or-later
// EngineCore's view of the world for the gate and for coordination, and equity, snapshots and
// sweeps.
#include "models/farms/engine_core.h"
#include "models/farms/exact.h"
#include "models/farms/profit_sweep.h"

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
            .types = {OrderType::Market, OrderType::Stop, OrderType::TakeProfit}};
}

} // namespace

Decimal EngineCore::agentEquity(AgentId agent) const {
    const AgentSeat& seat = m_agents[static_cast<size_t>(m_seatOfAgent.value(agent))];
    const Asset& base = m_farms[static_cast<size_t>(seat.farm)].farm.baseAsset;
    Decimal equity = m_desk.purse(seat.agent.wallet, base).total();
    for (const size_t index : seat.legs) {
        const AgentLeg& leg = *m_legs[index];
        equity += leg.openValue(leg.lastClose()); // a short's cover is in the purse
    }
    return equity;
}

Decimal EngineCore::farmEquity(FarmId farm) const {
    const FarmSeat& seat = m_farms[static_cast<size_t>(m_seatOfFarm.value(farm))];
    Decimal equity = m_desk.purse(seat.farm.wallet, seat.farm.baseAsset).total();
    for (const qsizetype agent : seat.agents) {
        equity += agentEquity(m_agents[static_cast<size_t>(agent)].agent.id);
    }
    return equity;
}

Decimal EngineCore::masterEquity(ledger::WalletId master) const {
    Decimal equity;
    QSet<Asset> counted;
    for (const FarmSeat& seat : m_farms) {
        if (seat.farm.master != master) {
            continue;
        }
        if (!counted.contains(seat.farm.baseAsset)) {
            counted.insert(seat.farm.baseAsset);
            equity += m_desk.purse(master, seat.farm.baseAsset).total();
        }
        equity += farmEquity(seat.farm.id);
    }
    return equity;
}

Decimal EngineCore::exposureOf(const QList<qsizetype>& agents,
                               const InstrumentId* instrument) const {
    Decimal sum;
    for (const qsizetype agent : agents) {
        for (const size_t index : m_agents[static_cast<size_t>(agent)].legs) {
            const AgentLeg& leg = *m_legs[index];
            const bool isMeant = instrument == nullptr || leg.instrument().id == *instrument;
            sum += isMeant && !leg.holding().isFlat() ? leg.exposure(leg.lastClose()) : Decimal();
        }
    }
    return sum;
}

int EngineCore::openPositions(const FarmSeat& farm) const {
    int count = 0;
    for (const qsizetype agent : farm.agents) {
        for (const size_t index : m_agents[static_cast<size_t>(agent)].legs) {
            count += m_legs[index]->holding().isFlat() ? 0 : 1;
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
    return facts;
}

void EngineCore::addLimits(GateFacts& facts, const AgentSeat& seat, const FarmSeat& farm,
                           const AgentLeg& leg) const {
    const FarmLimits& limits = farm.farm.limits;
    const QUuid agentId = seat.agent.id.uuid();
    const Decimal equity = farmEquity(farm.farm.id);
    const Decimal inUse = exposureOf(farm.agents, nullptr);
    facts.areLimitsKnown = true;
    facts.agentRate = {std::nullopt, countSince(seat.orders, facts.now - rateWindow)};
    facts.farmRate = {limits.ordersPerMinute, countSince(farm.orders, facts.now - rateWindow)};
    facts.positions = {limits.positions, openPositions(farm)};
    facts.agentExposure = {share(limits.agentExposure, equity),
                           exposureOf({m_seatOfAgent.value(seat.agent.id)}, nullptr)};
    facts.instrumentExposure = {share(limits.instrumentExposure, equity),
                                exposureOf(farm.agents, &leg.instrument().id)};
    facts.farmCapital = {limits.capital, inUse};
    facts.farmDrawdown = {limits.drawdown, m_equity.drawdown(farm.farm.id.uuid(), equity)};
    facts.farmDailyLoss = {limits.dailyLoss, m_equity.dailyLoss(farm.farm.id.uuid(), equity)};
    const trading::RunFigures* figures = m_equity.figures(agentId);
    facts.losingStreak = {limits.losingStreak, figures == nullptr ? 0 : figures->losingStreak};
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

/// All strategies step, and the entries that they want are decided together, farm by farm.
void EngineCore::decideAll(const std::vector<Due>& due) {
    struct Wanted {
        size_t leg;
        Intent intent;
    };
    std::vector<Wanted> wanted;
    std::vector<QList<EntryWish>> wishes(m_farms.size());
    std::vector<QList<size_t>> places(m_farms.size()); // of the wishes, in `wanted`
    for (const Due& item : due) {
        AgentLeg& leg = *m_legs[item.leg];
        const Intent intent = leg.endBar(*item.candle);
        m_desk.followStops(leg);
        if (!intent.isEntry()) {
            leg.decide(intent);
            continue;
        }
        const AgentSeat& seat = seatOf(leg);
        wanted.push_back({item.leg, intent});
        const Decimal money = agentEquity(seat.agent.id);
        const auto farm = static_cast<size_t>(seat.farm);
        wishes[farm].append({.agent = leg.agent(),
                             .instrument = leg.instrument().id,
                             .side = intent.action == Action::EnterLong ? Side::Buy : Side::Sell,
                             .notional = money.isPositive() ? money : Decimal::fromRaw(1)});
        places[farm].append(wanted.size() - 1);
    }
    for (size_t farm = 0; farm < m_farms.size(); ++farm) {
        if (wishes[farm].isEmpty()) {
            continue;
        }
        FarmActivity activity = m_farms[farm].activity;
        for (const qsizetype agent : std::as_const(m_farms[farm].agents)) {
            for (const size_t index : m_agents[static_cast<size_t>(agent)].legs) {
                const AgentLeg& leg = *m_legs[index];
                if (!leg.holding().isFlat()) {
                    activity.positions.append(
                        {leg.agent(), leg.instrument().id,
                         leg.holding().quantity.isPositive() ? Side::Buy : Side::Sell});
                }
            }
        }
        const QList<WishDecision> decisions =
            coordinate(wishes[farm], m_farms[farm].farm.coordination, activity, m_now);
        for (qsizetype i = 0; i < decisions.size(); ++i) {
            Wanted& want = wanted[places[farm][i]];
            AgentLeg& leg = *m_legs[want.leg];
            if (!decisions[i].isAccepted()) {
                log(leg, LogKind::RefusedByCoordination, coordinationCodeName(decisions[i].code),
                    decisions[i].detail, m_now);
                want.intent.action = leg.holding().isFlat() ? Action::Hold : Action::Exit;
            }
            leg.decide(want.intent);
        }
    }
}

void EngineCore::noteEquities(bool withSnapshots) {
    const auto note = [&](QUuid entity, Decimal equity, Decimal contributed) {
        m_equity.note(entity, equity, contributed, m_now);
        if (withSnapshots) {
            m_snapshots.append(m_equity.snapshot(entity, equity, m_now));
        }
    };
    QSet<ledger::WalletId> masters;
    for (const AgentSeat& seat : m_agents) {
        note(seat.agent.id.uuid(), agentEquity(seat.agent.id), agentContributed(seat));
    }
    for (const FarmSeat& seat : m_farms) {
        note(seat.farm.id.uuid(), farmEquity(seat.farm.id), farmContributed(seat));
        if (!masters.contains(seat.farm.master)) {
            masters.insert(seat.farm.master);
            note(seat.farm.master.uuid(), masterEquity(seat.farm.master),
                 masterContributed(seat.farm.master));
        }
    }
}

void EngineCore::sweep(FarmSeat& farm) {
    const SweepPolicy& policy = farm.farm.sweep;
    SweepFacts facts;
    facts.now = m_now;
    facts.lastSweep = farm.lastSweep;
    const bool isDue = isSweepDue(policy, facts);
    if (policy.trigger != SweepTrigger::Threshold && (isDue || !farm.lastSweep)) {
        farm.lastSweep = m_now;
    }
    if (!isDue) {
        return;
    }
    Decimal swept;
    for (const qsizetype agent : farm.agents) {
        sweepAgent(farm, m_agents[static_cast<size_t>(agent)], swept);
    }
    if (!swept.isPositive()) {
        return;
    }
    if (policy.reachesMaster) {
        m_desk.move(ledger::OperationKind::Sweep, farm.farm.wallet, farm.farm.master,
                    Money(swept, farm.farm.baseAsset),
                    QStringLiteral("profit of the farm's agents"),
                    {.kind = ledger::CauseKind::SweepRule, .reference = farm.farm.id.uuid()}, m_now,
                    derivedId(farm.farm.id.uuid(),
                              QStringLiteral("sweep|") + QString::number(m_now.toMs())));
        m_equity.noteSweep(farm.farm.id.uuid(), swept);
    }
    m_log.append({.farm = farm.farm.id,
                  .at = m_now,
                  .kind = LogKind::Sweep,
                  .code = QStringLiteral("sweep"),
                  .detail = Money(swept, farm.farm.baseAsset).toString(),
                  .actor = QStringLiteral("engine")});
}

void EngineCore::sweepAgent(FarmSeat& farm, AgentSeat& seat, Decimal& swept) {
    const QUuid id = seat.agent.id.uuid();
    const trading::RunFigures* figures = m_equity.figures(id);
    if (figures == nullptr) {
        return;
    }
    SweepFacts facts;
    facts.equity = agentEquity(seat.agent.id);
    facts.capitalBase = figures->capitalBase;
    facts.free = m_desk.purse(seat.agent.wallet, farm.farm.baseAsset).free;
    const Decimal amount = sweepAmount(farm.farm.sweep, facts, farm.farm.baseAsset.scale());
    if (!amount.isPositive()) {
        return;
    }
    m_desk.move(ledger::OperationKind::Sweep, seat.agent.wallet, farm.farm.wallet,
                Money(amount, farm.farm.baseAsset), QStringLiteral("profit above the capital base"),
                {.kind = ledger::CauseKind::SweepRule, .reference = farm.farm.id.uuid()}, m_now,
                derivedId(id, QStringLiteral("sweep|") + QString::number(m_now.toMs())));
    m_equity.noteSweep(id, amount);
    swept += amount;
}

void EngineCore::setPurses(const Purses& purses) {
    TF_ASSERT(m_desk.pendingTransfers() == 0);
    m_desk.setPurses(purses);
    noteFlows();
}

Decimal EngineCore::agentContributed(const AgentSeat& seat) const {
    const Asset& base = m_farms[static_cast<size_t>(seat.farm)].farm.baseAsset;
    return m_desk.purse(seat.agent.wallet, base).contributed;
}

Decimal EngineCore::farmContributed(const FarmSeat& seat) const {
    Decimal sum = m_desk.purse(seat.farm.wallet, seat.farm.baseAsset).contributed;
    for (const qsizetype agent : seat.agents) {
        sum += agentContributed(m_agents[static_cast<size_t>(agent)]);
    }
    return sum;
}

Decimal EngineCore::masterContributed(ledger::WalletId master) const {
    Decimal sum;
    QSet<Asset> counted;
    for (const FarmSeat& seat : m_farms) {
        if (seat.farm.master == master) {
            if (!counted.contains(seat.farm.baseAsset)) {
                counted.insert(seat.farm.baseAsset);
                sum += m_desk.purse(master, seat.farm.baseAsset).contributed;
            }
            sum += farmContributed(seat);
        }
    }
    return sum;
}

/// What the books call contributed beyond what is counted came, or went, since.
void EngineCore::noteFlows() {
    for (const AgentSeat& seat : m_agents) {
        m_equity.noteContributed(seat.agent.id.uuid(), agentContributed(seat));
    }
    QSet<ledger::WalletId> masters;
    for (const FarmSeat& seat : m_farms) {
        m_equity.noteContributed(seat.farm.id.uuid(), farmContributed(seat));
        if (!masters.contains(seat.farm.master)) {
            masters.insert(seat.farm.master);
            m_equity.noteContributed(seat.farm.master.uuid(), masterContributed(seat.farm.master));
        }
    }
}

} // namespace tf::farms
