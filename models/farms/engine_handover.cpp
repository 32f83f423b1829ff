// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine's legs give up what they hold without selling it.
#include "models/farms/engine_core.h"
#include "models/farms/exact.h"
#include "models/farms/handover.h"

namespace tf::farms {

Handover EngineCore::handover(const QList<HandoverWish>& wishes) {
    TF_ASSERT(m_desk.pendingTransfers() == 0 && m_desk.pendingFills().isEmpty());
    Handover handover{.positions = {},
                      .profits = {},
                      .output = {},
                      .legs = {},
                      .desk = m_desk,
                      .equity = m_equity};
    QHash<AgentId, Decimal> values;
    for (const HandoverWish& wish : wishes) {
        const auto found = m_seatOfAgent.constFind(wish.agent);
        if (found == m_seatOfAgent.constEnd()) {
            continue;
        }
        for (const size_t index : m_agents[static_cast<size_t>(*found)].legs) {
            const AgentLeg& leg = *m_legs[index];
            if (leg.holding().quantity.isPositive() && leg.lastClose() > 0) {
                values[wish.agent] += handOverLeg(handover, index, wish);
            }
        }
    }
    EngineOutput output = handover.desk.takeOutput();
    output.runs = std::move(handover.output.runs);
    output.marks = std::move(handover.output.marks);
    handover.output = std::move(output);
    noteHandover(handover, values);
    handover.output.figures = handover.equity.takeChanged();
    return handover;
}

/// Tried on the leg itself, which is then put back. Answers what it was worth.
Decimal EngineCore::handOverLeg(Handover& handover, size_t index, const HandoverWish& wish) {
    AgentLeg& leg = *m_legs[index];
    const LegHolding before = leg.holding();
    const double price = leg.lastClose();
    const Decimal value = leg.openValue(price);
    const QList<ledger::TransferId> transfers =
        handover.desk.handOver(leg, seatOf(leg).agent, price, wish.way, m_now);
    handover.positions.append({.agent = wish.agent,
                               .quantity = Money(before.quantity, leg.instrument().base),
                               .price = exactPrice(price),
                               .value = value,
                               .cost = -before.entryChange,
                               .transfers = transfers});
    handover.output.runs.append(leg.runState());
    handover.output.marks.append(leg.closingMark(price));
    handover.legs.push_back(index);
    leg.holding() = before;
    return value;
}

/// Equity falls by what went, for the agent, its farm and its master, who count in their base asset
/// alone. Their snapshots are written with it, so that nobody ever takes it for a loss.
void EngineCore::noteHandover(Handover& handover, const QHash<AgentId, Decimal>& values) const {
    struct Gone {
        Decimal equity; ///< before
        Decimal value;
        Decimal profit;
    };
    QMap<QUuid, Gone> gone;
    const auto add = [&](QUuid entity, Decimal equity, Decimal value, Decimal profit) {
        Gone& sum = gone[entity];
        sum = {.equity = equity, .value = sum.value + value, .profit = sum.profit + profit};
    };
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QUuid id = it.key().uuid();
        const AgentSeat& seat = m_agents[static_cast<size_t>(m_seatOfAgent.value(it.key()))];
        const trading::RunFigures* figures = m_equity.figures(id);
        const Decimal earned =
            figures == nullptr ? Decimal() : agentEquity(seat) - figures->capitalBase;
        const Decimal profit = std::clamp(earned, Decimal(), *it);
        handover.profits[it.key()] = profit;
        const Farm& farm = farmOf(seat).farm;
        const MasterSeat& master = m_masters[static_cast<size_t>(farmOf(seat).master)];
        add(id, agentEquity(seat), *it, profit);
        add(farm.id.uuid(), farmEquity(farm.id), *it, profit);
        if (master.farms.contains(seat.farm)) {
            add(master.id.uuid(), masterEquity(master.id), *it, profit);
        }
    }
    // Beside the snapshots of the slot, which may have been taken at this very moment.
    const Instant at = std::max(m_now, m_lastHandover) + std::chrono::milliseconds(1);
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        handover.equity.noteHandover(it.key(), it->value, it->profit);
        handover.output.snapshots.append(
            handover.equity.snapshot(it.key(), it->equity - it->value, at));
    }
}

void EngineCore::handedOver(const Handover& done) {
    m_desk = done.desk;
    m_equity = done.equity;
    for (const size_t index : done.legs) {
        AgentLeg& leg = *m_legs[index];
        leg.closeNow(leg.lastCandle(), leg.lastClose());
        leg.takeFills(); // booked as what it was
        leg.holding().clearPosition();
    }
    if (!done.output.snapshots.isEmpty()) {
        m_lastHandover = done.output.snapshots.first().at;
        m_snapshots += done.output.snapshots; // for who follows; writing them again changes nothing
    }
}

} // namespace tf::farms
