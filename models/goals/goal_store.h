// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_view.h"
#include "models/storage/session.h"

#include <QHash>

namespace tf::goals {

/// A goal with what only the store and the watcher need to know of it.
struct StoredGoal {
    Goal goal;
    bool isApproved = false;
    std::optional<Instant> judgeFrom; ///< nothing is reached before
    QHash<int, int> ruleUses;         ///< how often each adjustment rule has acted, by position
    QList<GoalProposal> proposals;    ///< open ones

    bool operator==(const StoredGoal&) const = default;
};

/// An entity's equity and capital when a goal began to count.
struct GoalBase {
    QUuid entity; ///< agent, farm or master wallet
    Decimal equity;
    std::optional<Decimal> opening; ///< the last snapshot at or before `at`: flows follow it
    Decimal capitalBase;
    Decimal swept; ///< profit that had been sent up
    Instant at;

    bool operator==(const GoalBase&) const = default;
};

/// A goal's progress as it was at a time.
struct CountedGoal {
    GoalId goal;
    Instant until;
    GoalProgress progress;

    bool operator==(const CountedGoal&) const = default;
};

struct StepCount {
    int all = 0;
    int done = 0;

    bool operator==(const StepCount&) const = default;
};

/// All SQL on goals themselves. Each function is one step of the caller's transaction.
class GoalStore {
public:
    GoalStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    Result<QList<StoredGoal>> goals();
    Result<StoredGoal> goal(GoalId id);
    /// The same, and nobody else changes it before the transaction ends.
    Result<StoredGoal> lockedGoal(GoalId id);
    /// A draft; inserting it again changes nothing.
    Result<void> insert(const Goal& goal);
    /// Definition, name, priority, scope. Conflict when the row has another version.
    Result<void> update(const Goal& goal);
    /// WrongState when the goal is not in `from`. Sets when it started and finished. The market
    /// time of the first candle is the start.
    Result<void> setState(GoalId id, GoalState from, GoalState to, const QString& reason,
                          Instant at);
    Result<void> setArmed(GoalId id, bool isArmed);
    Result<void> setApproved(GoalId id, bool isApproved);
    Result<void> setRuleUses(GoalId id, const QHash<int, int>& uses);

    Result<void> append(const GoalLogLine& line);
    Result<QList<GoalLogLine>> log(GoalId id, const std::optional<qint64>& before, int limit);

    Result<void> save(const QList<CountedGoal>& counted);
    Result<QList<CountedGoal>> counted();
    Result<void> append(const QHash<GoalId, QList<GoalPoint>>& points);
    Result<QList<GoalPoint>> points(GoalId id);
    Result<void> insertBases(GoalId id, const QList<GoalBase>& bases);
    /// Of one goal, or of all that have begun.
    Result<QHash<GoalId, QList<GoalBase>>> bases(std::optional<GoalId> id = std::nullopt);
    /// Latest equity less base less capital flows since, for each agent.
    Result<QList<GoalContribution>> contributions(GoalId id);
    /// The last snapshot of each at or before `at` as equity; as capital base the same with all
    /// flows since.
    Result<QHash<QUuid, GoalBase>> equitiesAt(const QList<QUuid>& entities, Instant at);
    Result<void> setJudgeFrom(GoalId id, std::optional<Instant> at);
    /// The market time up to which the goal was counted, or equity was noted, becomes its
    /// judge_from: progress is written less often than what it is counted from.
    Result<void> judgeFromNow(GoalId id);
    /// What agents earned, flows apart, in the last days that were booked.
    Result<QHash<AgentId, Decimal>> recentProfits(const QList<GoalAgent>& agents, int days);
    Result<QHash<GoalId, StepCount>> stepCounts();

private:
    Result<void> addProposals(QList<StoredGoal>& goals, GoalId goal);
    Result<void> writeScope(const Goal& goal);

    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::goals
