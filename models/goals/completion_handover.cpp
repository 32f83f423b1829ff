// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a completion that hands positions over unsold.
#include "models/farms/engine_store.h"
#include "models/farms/handover.h"
#include "models/goals/completion_run.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <memory>

namespace tf::goals {

namespace {

using farms::HandedPosition;
using farms::Handover;
using farms::HandoverWay;
using ledger::OperationKind;

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

/// Up from the agent to where the money of the goal goes.
HandoverWay wayOf(const Goal& goal, const AutomationStep& step, const farms::Farm& farm) {
    HandoverWay way{.hops = {{.to = farm.wallet, .kind = OperationKind::Collection}},
                    .cause = {.kind = ledger::CauseKind::Goal, .reference = goal.id.uuid()},
                    .reason = QStringLiteral("%1: %2").arg(goal.name, stepName(step.kind))};
    if (goal.completion.destination != Destination::Farm) {
        way.hops.append({.to = farm.master, .kind = OperationKind::Collection});
    }
    if (goal.completion.destination == Destination::Vault) {
        way.hops.append({.to = goal.completion.vault, .kind = OperationKind::Transfer});
    }
    return way;
}

QJsonObject resultOf(const Handover& done) {
    QJsonArray transfers;
    QJsonArray positions;
    for (const HandedPosition& position : done.positions) {
        for (const ledger::TransferId& id : position.transfers) {
            transfers.append(id.toString());
        }
        positions.append(
            QJsonObject{{QStringLiteral("agent"), position.agent.toString()},
                        {QStringLiteral("asset"), position.quantity.asset().code()},
                        {QStringLiteral("quantity"), position.quantity.amount().toString()},
                        {QStringLiteral("price"), position.price.toString()},
                        {QStringLiteral("value"), position.value.toString()},
                        {QStringLiteral("cost"), position.cost.toString()}});
    }
    QJsonArray profits;
    for (auto it = done.profits.cbegin(); it != done.profits.cend(); ++it) {
        profits.append(QJsonObject{{QStringLiteral("agent"), it.key().toString()},
                                   {QStringLiteral("profit"), it->toString()}});
    }
    return {{QStringLiteral("transfers"), transfers},
            {QStringLiteral("positions"), positions},
            {QStringLiteral("profits"), profits}};
}

} // namespace

/// Transfers, orders, positions and figures are written with the mark of the step; the core learns
/// of it afterwards, or starts again from the books.
Result<CompletionRun::Answer> CompletionRun::handOver(const Goal& goal, const AutomationStep& step,
                                                      const QSet<AgentId>& open) {
    TF_TRY(const QSet<AgentId> shorts, m_desk.completions().shorting(step.agents));
    if (!shorts.isEmpty()) {
        return Answer{
            .isDone = false,
            .note =
                text(QT_TRANSLATE_NOOP(
                         "goals", "Short positions cannot be handed over: waits until %1 agents "
                                  "have closed theirs."))
                    .arg(shorts.size())};
    }
    if (m_core == nullptr) {
        return waitForEngine(open);
    }
    QList<farms::HandoverWish> wishes;
    for (const AgentId& id : step.agents) {
        const auto agent = m_agents.constFind(id);
        if (agent != m_agents.constEnd() && m_farms.contains(agent->farm)) {
            wishes.append({.agent = id, .way = wayOf(goal, step, m_farms[agent->farm])});
        }
    }
    // shared: std::function wants to be copied
    const auto done = std::make_shared<const Handover>(m_core->handover(wishes));
    TF_CHECK(farms::EngineStore(m_session, m_assets, m_context).write(done->output, {}));
    m_afterwards.append([this, done](farms::EngineCore& core) {
        core.handedOver(*done);
        m_handedOver += done->output.fills;
    });
    Decimal worth;
    Decimal cost;
    for (const HandedPosition& position : done->positions) {
        worth += position.value;
        cost += position.cost;
    }
    return Answer{
        .note = text(QT_TRANSLATE_NOOP("goals",
                                       "%1 positions handed over unsold, worth %2, bought for %3."))
                    .arg(done->positions.size())
                    .arg(Money(worth, goal.asset).toString(), Money(cost, goal.asset).toString()),
        .result = resultOf(*done)};
}

} // namespace tf::goals
