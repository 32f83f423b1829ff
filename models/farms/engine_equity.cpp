// SPDX-License-Identifier: GPL-3.0-or-later
// EngineCore's equities, the flows between them, snapshots and sweeps.
#include "models/farms/engine_core.h"
#include "models/farms/profit_sweep.h"

namespace tf::farms {

Decimal EngineCore::agentEquity(const AgentSeat& seat) const {
    Decimal equity = m_desk.purse(seat.agent.wallet, farmOf(seat).farm.baseAsset).total();
    for (const size_t index : seat.legs) {
        const AgentLeg& leg = *m_legs[index];
        equity += leg.openValue(leg.lastClose()); // a short's cover is in the purse
    }
    return equity;
}

Decimal EngineCore::agentEquity(AgentId agent) const {
    return agentEquity(m_agents[static_cast<size_t>(m_seatOfAgent.value(agent))]);
}

Decimal EngineCore::farmEquity(FarmId farm) const {
    const FarmSeat& seat = m_farms[static_cast<size_t>(m_seatOfFarm.value(farm))];
    Decimal equity = m_desk.purse(seat.farm.wallet, seat.farm.baseAsset).total();
    for (const qsizetype agent : seat.agents) {
        equity += agentEquity(m_agents[static_cast<size_t>(agent)]);
    }
    return equity;
}

Decimal EngineCore::masterEquity(ledger::WalletId master) const {
    const auto seat = std::find_if(m_masters.begin(), m_masters.end(),
                                   [&](const MasterSeat& one) { return one.id == master; });
    TF_ASSERT(seat != m_masters.end());
    Decimal equity = m_desk.purse(master, seat->asset).total();
    for (const qsizetype farm : seat->farms) {
        equity += farmEquity(m_farms[static_cast<size_t>(farm)].farm.id);
    }
    return equity;
}

template <class OfAgent, class OfWallet>
EngineCore::Sums EngineCore::sums(OfAgent ofAgent, OfWallet ofWallet) const {
    Sums sums;
    sums.farms.reserve(m_farms.size());
    for (const FarmSeat& seat : m_farms) {
        sums.farms.push_back(ofWallet(seat.farm.wallet, seat.farm.baseAsset));
    }
    sums.agents.reserve(m_agents.size());
    for (const AgentSeat& seat : m_agents) {
        sums.agents.push_back(ofAgent(seat));
        sums.farms[static_cast<size_t>(seat.farm)] += sums.agents.back();
    }
    sums.masters.reserve(m_masters.size());
    for (const MasterSeat& seat : m_masters) {
        Decimal sum = ofWallet(seat.id, seat.asset);
        for (const qsizetype farm : seat.farms) {
            sum += sums.farms[static_cast<size_t>(farm)];
        }
        sums.masters.push_back(sum);
    }
    return sums;
}

EngineCore::Sums EngineCore::equities() const {
    return sums([this](const AgentSeat& seat) { return agentEquity(seat); },
                [this](ledger::WalletId wallet, const Asset& asset) {
                    return m_desk.purse(wallet, asset).total();
                });
}

EngineCore::Sums EngineCore::contributions() const {
    const auto ofWallet = [this](ledger::WalletId wallet, const Asset& asset) {
        return m_desk.purse(wallet, asset).contributed;
    };
    return sums(
        [&](const AgentSeat& seat) {
            return ofWallet(seat.agent.wallet, farmOf(seat).farm.baseAsset);
        },
        ofWallet);
}

template <class Note>
void EngineCore::forEntities(const Sums& sums, Note note) const {
    for (size_t i = 0; i < m_agents.size(); ++i) {
        note(m_agents[i].agent.id.uuid(), sums.agents[i]);
    }
    for (size_t i = 0; i < m_farms.size(); ++i) {
        note(m_farms[i].farm.id.uuid(), sums.farms[i]);
    }
    for (size_t i = 0; i < m_masters.size(); ++i) {
        note(m_masters[i].id.uuid(), sums.masters[i]);
    }
}

/// What the books call contributed beyond what is counted came, or went, since.
void EngineCore::noteFlows() {
    forEntities(contributions(), [this](QUuid entity, Decimal contributed) {
        m_equity.noteContributed(entity, contributed);
    });
}

void EngineCore::noteEquities(bool withSnapshots) {
    forEntities(equities(), [&](QUuid entity, Decimal equity) {
        m_equity.note(entity, equity, m_now);
        if (withSnapshots) {
            m_snapshots.append(m_equity.snapshot(entity, equity, m_now));
        }
    });
    noteFlows(); // those that were noted for the first time know their capital from now on
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
    facts.equity = agentEquity(seat);
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

void EngineCore::setMoney(const Purses& purses, const QSet<ledger::WalletId>& frozen) {
    TF_ASSERT(m_desk.pendingTransfers() == 0);
    m_desk.setPurses(purses);
    m_frozen = frozen;
    noteFlows();
}

} // namespace tf::farms
