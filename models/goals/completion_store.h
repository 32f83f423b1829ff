// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_view.h"
#include "models/storage/session.h"

namespace tf::goals {

/// What an agent's books say when its profit is to be collected, in the goal's asset.
struct AgentBooks {
    AgentId agent;
    Decimal free;        ///< can be moved
    Decimal total;       ///< free, reserved and at the venue
    Decimal capitalBase; ///< now
    Decimal startEquity; ///< when the goal started
    Decimal startBase;
    Decimal swept;                     ///< profit that was sent up since the start
    std::optional<Decimal> lastEquity; ///< of the latest snapshot
    bool isFlat = true;                ///< holds no position

    bool operator==(const AgentBooks&) const = default;
};

/// All SQL on completions. Each function is one step of the caller's transaction.
class CompletionStore {
public:
    CompletionStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    /// With its steps; beginning again changes nothing.
    Result<void> begin(GoalId goal, const QList<AutomationStep>& steps, const GoalProgress& figures,
                       Instant at);
    Result<QList<CompletionStep>> steps(GoalId goal);
    /// Begun with a note, as often as it likes.
    Result<void> noteBegun(const AutomationStep& step, const QString& note, Instant at);
    /// Done; JournalImmutable when it was before.
    Result<void> noteDone(const AutomationStep& step, const QString& note,
                          const QJsonObject& result, Instant at);
    /// What the step's result was; empty until it is done.
    Result<QJsonObject> resultOf(GoalId goal, StepKind kind);
    Result<void> setCollected(GoalId goal, Decimal collected, Decimal rewarded);
    Result<void> finish(GoalId goal, Instant at);
    Result<void> insertRewards(GoalId goal, const Asset& asset, const QList<RewardLine>& lines);
    /// NotFound until it has begun.
    Result<GoalCompletion> completion(GoalId goal);

    Result<QList<AgentBooks>> booksOf(GoalId goal, const QList<AgentId>& agents,
                                      const Asset& asset);
    /// Those of the agents that hold a position.
    Result<QSet<AgentId>> holding(const QList<AgentId>& agents);
    /// Those that are short on an instrument.
    Result<QSet<AgentId>> shorting(const QList<AgentId>& agents);
    /// Working orders that would enter and were placed before the step began.
    Result<int> workingEntries(const AutomationStep& step);
    Result<Decimal> freeOf(ledger::WalletId wallet, const Asset& asset);
    /// The wallet itself when masters and farms may have goals below them, else the master above.
    Result<ledger::WalletId> goalParent(ledger::WalletId wallet);
    Result<ledger::WalletId> masterOf(ledger::WalletId wallet);
    /// Profit that was taken away was earned: the capital of the entity stays what it was.
    Result<void> noteProfitTaken(QUuid entity, Decimal amount);

private:
    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::goals
