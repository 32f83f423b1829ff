// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/completion_store.h"
#include "models/goals/goal_store.h"
#include "models/ledger/posting_store.h"

namespace tf::goals {

/// Everything that is done to goals in the database: commands of persons and changes of state that
/// the watcher found due. Each function is one transaction of its own, or part of the caller's.
class GoalDesk {
public:
    GoalDesk(storage::Session& session, ledger::AssetIds& assets, ledger::WriteContext context);

    // commands of a person; `now` is the clock's
    Result<void> create(const Goal& goal, Instant now);
    Result<void> save(const Goal& goal, Instant now);
    Result<void> arm(GoalId id, const QString& reason, Instant now);
    /// Pause and resume.
    Result<void> change(GoalId id, GoalState to, const QString& reason, Instant now);
    Result<void> cancel(GoalId id, CancelledFunds funds, const QString& reason, Instant now);
    Result<void> approve(GoalId id, const QString& reason, Instant now);
    Result<void> adjust(GoalId id, const std::optional<Decimal>& target,
                        const std::optional<Instant>& deadline, const QString& reason, Instant now);

    /// A change of state that is due. False when somebody else changed the goal before. Active:
    /// `bases` are kept; Collecting: the completion and its steps are written; Failed: money that
    /// was set aside goes back.
    Result<bool> apply(const GoalTransition& transition, const QList<GoalBase>& bases = {});
    /// A rule's new target or deadline; where a person has to approve it, the proposal is kept.
    /// False when the goal has changed since.
    Result<bool> adjustByRule(const StoredGoal& before, const AdjustmentProposal& asked,
                              const GoalProgress& figures);
    /// A person's answer to a proposal, once: the change is made, or it is not. Saying the same
    /// again changes nothing; WrongState when it was answered otherwise or overtaken.
    Result<void> decide(ProposalId id, bool isApproved, Instant now);

    /// Farms and agents that the goal is for at present.
    Result<QList<GoalAgent>> agentsOf(const Goal& goal);

    GoalStore& store() { return m_store; }
    CompletionStore& completions() { return m_completions; }

private:
    Result<void> inTransaction(const std::function<Result<void>()>& work);
    static Result<void> checked(const Goal& goal);
    Result<void> applyProposal(const Goal& before, const GoalProposal& proposal, Instant now);
    Result<void> overtake(GoalId goal, Instant at);
    Result<void> checkDependencies(const Goal& goal);
    Result<void> setAside(Goal goal, Instant now);
    Result<void> release(const Goal& goal, ledger::WalletId target, Instant now);
    GoalLogLine line(GoalId id, GoalLogKind kind, const QString& detail, Instant now) const;

    storage::Session& m_session;
    ledger::AssetIds& m_assets;
    ledger::WriteContext m_context;
    GoalStore m_store;
    CompletionStore m_completions;
};

} // namespace tf::goals
