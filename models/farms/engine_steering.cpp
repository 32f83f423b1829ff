// SPDX-License-Identifier: GPL-3.0-or-later
// What a hook may ask of the engine's core, and make it do, between two batches.
#include "models/farms/engine_core.h"

namespace tf::farms {

bool EngineCore::knows(AgentId agent) const {
    return m_seatOfAgent.contains(agent);
}

int EngineCore::openPositions(AgentId agent) const {
    const auto found = m_seatOfAgent.constFind(agent);
    if (found == m_seatOfAgent.constEnd()) {
        return 0;
    }
    int count = 0;
    for (const size_t index : m_agents[static_cast<size_t>(*found)].legs) {
        count += m_legs[index]->holding().isFlat() ? 0 : 1;
    }
    return count;
}

void EngineCore::withdrawEntries(AgentId agent) {
    const auto found = m_seatOfAgent.constFind(agent);
    if (found == m_seatOfAgent.constEnd()) {
        return;
    }
    for (const size_t index : m_agents[static_cast<size_t>(*found)].legs) {
        m_legs[index]->withdrawEntry();
    }
}

void EngineCore::closePositions(AgentId agent) {
    const auto found = m_seatOfAgent.constFind(agent);
    if (found == m_seatOfAgent.constEnd()) {
        return;
    }
    for (const size_t index : m_agents[static_cast<size_t>(*found)].legs) {
        AgentLeg& leg = *m_legs[index];
        if (!leg.holding().isFlat() && leg.lastClose() > 0) {
            leg.closeNow(leg.lastCandle(), leg.lastClose());
            bookFills(leg);
            m_touched.insert(index);
        }
    }
}

void EngineCore::noteProfitTaken(QUuid entity, Decimal amount) {
    m_equity.noteProfitTaken(entity, amount);
}

} // namespace tf::farms
