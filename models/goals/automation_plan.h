// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal.h"
#include "models/ledger/transfer.h"

namespace tf::goals {

/// Steps of a completion in the order in which they run. The numbers are stored.
enum class StepKind : quint8 {
    StopEntries = 1, ///< agents: keep positions, enter no more
    CancelOrders,    ///< agents: working orders are cancelled, the answers awaited
    TreatPositions,  ///< agents: closed and awaited until flat; Transfer: handed over unsold
    CollectAgents,   ///< one posting: agents -> their farms
    CollectFarms,    ///< one posting: farms -> master (destination Master or Vault)
    ReleaseFunding,  ///< goal wallet -> its source, or to where the rewards are paid from
    PayRewards,      ///< one posting: parts to agents, farm reserves and master
    SendToVault,     ///< master's part and collected capital -> vault
    StopAgents,      ///< next action Stop
    ResumeEntries,   ///< next action GoOn, Restart, StartGoal, where entries were stopped
    RestartGoal,     ///< next action Restart: nextRound(goal) is created and started
    StartGoal,       ///< next action StartGoal
};

/// One step, done at most once. Doing it again after a crash in its middle must end the same.
struct AutomationStep {
    StepKind kind = StepKind::StopEntries;
    int ordinal = 0;       ///< from 0 within the plan
    QString key;           ///< "goal/<id>/<name of the step>", unique in the workspace
    QList<AgentId> agents; ///< that it is about, in order of their ids
    QList<FarmId> farms;   ///< that it is about, in order of their ids

    bool operator==(const AutomationStep&) const = default;
};

/// An agent that the goal is for when it completes.
struct GoalAgent {
    AgentId agent;
    FarmId farm;
    ledger::WalletId wallet;

    bool operator==(const GoalAgent&) const = default;
};

/// Steps for a goal that completes, by its policy. Deterministic: the same goal and agents give the
/// same keys, so it is safe to make it again; the runner stores it once, when collecting begins.
QList<AutomationStep> completionPlan(const Goal& goal, const QList<GoalAgent>& agents);
/// Steps for a goal that fails or is cancelled: its own funds, if it has any.
QList<AutomationStep> releasePlan(const Goal& goal);

/// The identity of what a step posts or creates: the same key and subject always give the same
/// UUID (version 5), so that a repeat is the same command to the ledger.
QUuid stepIdentity(const QString& stepKey, const QString& subject = {});
ledger::TransferId transferIdOf(const AutomationStep& step, const QString& subject);

/// Stable: "stop-entries".
QString stepId(StepKind kind);
/// Translated: "Stop new entries".
QString stepName(StepKind kind);

} // namespace tf::goals
