// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_store.h"
#include "models/goals/goal_tracker.h"

namespace tf::goals {

/// Farms and agents as goals look at them, read once.
class GoalRoom {
public:
    static Result<GoalRoom> read(storage::Session& session, WorkspaceId workspace);

    const QList<farms::Farm>& farms() const { return m_farms; } ///< not archived
    QList<GoalAgent> agentsOf(const Goal& goal) const;
    /// Whose equity makes the goal's: agents, farms or masters.
    QList<QUuid> summedEntities(const Goal& goal) const;
    /// What a tracker starts from, without openings.
    TrackerStart startOf(const Goal& goal, Instant at) const;
    /// A tracker of a goal that has started, with the bases that were kept then.
    Result<GoalTracker> trackerOf(const StoredGoal& stored, const QList<GoalBase>& bases) const;

private:
    QList<farms::Farm> m_farms;
    QList<GoalAgent> m_agents;
};

} // namespace tf::goals
