// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine's legs leave and enter positions.
#include "models/farms/engine_core.h"
#include "models/farms/exact.h"

namespace tf::farms {

using trading::GateDecision;
using trading::OrderRequest;
using trading::Side;

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
    settleEntry(leg, Instant::fromMs(candle.openMs));
    if (leg.hasWorkingEntry()) {
        workEntry(leg, candle);
    }
}

/// An entry order that rests is an entry like any other: who may not enter now withdraws it, and
/// who was told to.
void EngineCore::workEntry(AgentLeg& leg, const market::Candle& candle) {
    const Instant at = Instant::fromMs(candle.openMs);
    if (mayEnter(seatOf(leg), at) && !leg.isWithdrawing()) {
        leg.workEntry(candle);
    } else {
        leg.cancelEntry(candle);
    }
    bookFills(leg);
    settleEntry(leg, at);
}

void EngineCore::settleEntry(AgentLeg& leg, Instant at) {
    if (const std::optional<trading::EntryEnd> end = leg.takeEntryEnd()) {
        m_desk.settleEntry(leg, seatOf(leg).agent, *end, at);
    }
}

bool EngineCore::mayEnter(const AgentSeat& seat, Instant at) const {
    const FarmSeat& farm = farmOf(seat);
    const bool isHalted = seat.agent.haltedUntil && *seat.agent.haltedUntil > at;
    return seat.agent.state == AgentState::Running && farm.farm.state == FarmState::Running &&
           !m_isStopActive && !isHalted && !isFrozen(seat);
}

bool EngineCore::isFrozen(const AgentSeat& seat) const {
    const Farm& farm = farmOf(seat).farm;
    return m_frozen.contains(seat.agent.wallet) || m_frozen.contains(farm.wallet) ||
           m_frozen.contains(farm.master);
}

/// What the sizing asks for in whole lots, but no more than the free money pays for with its fee:
/// the published all-in rule reckons the fee at the open, the books have to pay it at the fill
/// price.
Decimal EngineCore::entryQuantity(AgentLeg& leg, const trading::EntryProposal& proposal) const {
    const market::Instrument& instrument = leg.instrument();
    const Decimal wanted = exactQuantity(proposal.units, instrument.lotSize);
    const Agent& agent = seatOf(leg).agent;
    Decimal free = m_desk.purse(agent.wallet, instrument.quote).free;
    if (agent.pinned.orders.rests()) {
        free -= TradeDesk::roundingReserve(instrument.quote);
    }
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
        leg.proposal(candle, agentEquity(seat).toDouble(), free.toDouble());
    if (!(proposal.units > 0) || !(proposal.price > 0)) {
        leg.refuseEntry();
        return;
    }
    const Decimal quantity = entryQuantity(leg, proposal);
    const OrderRequest request = TradeDesk::entryOrder(leg, seat.agent, proposal, quantity, at);
    // An order that waits for its price is held against the market's, one that fills now against
    // its own.
    const bool rests = seat.agent.pinned.orders.rests();
    const bool waits = request.type != trading::OrderType::Market;
    const Decimal price = exactPrice(waits ? candle.open : proposal.price);
    trading::GateFacts facts = gateFacts(leg, price, at);
    facts.workingOrders = workingEntries(farmOf(seat), leg.instrument().id);
    GateDecision decision = checkOrder(request, facts);
    if (decision.isAllowed() && rests) {
        decision = checkReserve(leg, quantity, proposal);
    }
    noteOrder(seat, at);
    if (!decision.isAllowed()) {
        m_desk.refuse(request, decision.text(), at);
        log(leg, LogKind::RefusedByGate, gateCodeName(decision.code), decision.detail, at);
        leg.refuseEntry();
        return;
    }
    enter(leg, candle, proposal, request);
}

/// Orders that rest set aside what they may come to cost, slippage included.
GateDecision EngineCore::checkReserve(const AgentLeg& leg, Decimal quantity,
                                      const trading::EntryProposal& proposal) const {
    const market::Instrument& instrument = leg.instrument();
    const Decimal free = m_desk.purse(seatOf(leg).agent.wallet, instrument.quote).free;
    const Money needed =
        TradeDesk::moneyFor(leg, quantity, exactPrice(proposal.price), feeRateOf(instrument));
    if (needed.amount() <= free) {
        return {};
    }
    return {
        .code = trading::GateCode::InsufficientFunds,
        .detail =
            QStringLiteral("needs %1, free %2").arg(needed.amount().toString(), free.toString())};
}

void EngineCore::enter(AgentLeg& leg, const market::Candle& candle,
                       const trading::EntryProposal& proposal, const OrderRequest& request) {
    const AgentSeat& seat = seatOf(leg);
    FarmSeat& farm = m_farms[static_cast<size_t>(seat.farm)];
    const Instant at = request.decidedAt;
    farm.activity.entries.append(at);
    farm.activity.lastEntryOn[leg.instrument().id] = at;
    if (seat.agent.pinned.orders.rests()) {
        m_desk.place(leg, seat.agent, request,
                     TradeDesk::moneyFor(leg, request.quantity, exactPrice(proposal.price),
                                         feeRateOf(leg.instrument())),
                     at);
    }
    leg.enter(candle, request.quantity.toDouble(), proposal.price);
    bookFills(leg);
    settleEntry(leg, at);
}

void EngineCore::bookFills(AgentLeg& leg) {
    const std::vector<trading::BarFill> fills = leg.takeFills();
    if (fills.empty()) {
        return;
    }
    const AgentSeat& seat = seatOf(leg);
    for (const trading::BarFill& fill : fills) {
        if (const std::optional<Decimal> result = m_desk.book(leg, seat.agent, fill)) {
            m_equity.noteResult(seat.agent.id.uuid(), *result);
        }
    }
}

} // namespace tf::farms
