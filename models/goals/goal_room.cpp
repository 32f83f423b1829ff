// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_room.h"

#include "models/farms/agent_store.h"
#include "models/farms/farm_store.h"

namespace tf::goals {

Result<GoalRoom> GoalRoom::read(storage::Session& session, WorkspaceId workspace) {
    GoalRoom room;
    TF_TRY(const QList<farms::Farm> farms, farms::FarmStore(session, workspace).farms());
    for (const farms::Farm& farm : farms) {
        if (farm.state != farms::FarmState::Archived) {
            room.m_farms.append(farm);
        }
    }
    TF_TRY(const QList<farms::Agent> agents, farms::AgentStore(session, workspace).agents());
    for (const farms::Agent& agent : agents) {
        room.m_agents.append({.agent = agent.id, .farm = agent.farm, .wallet = agent.wallet});
    }
    return room;
}

QList<GoalAgent> GoalRoom::agentsOf(const Goal& goal) const {
    QList<GoalAgent> found;
    for (const GoalAgent& one : m_agents) {
        if (isInScope(goal.scope, one.agent, one.farm)) {
            found.append(one);
        }
    }
    return found;
}

QList<QUuid> GoalRoom::summedEntities(const Goal& goal) const {
    QList<QUuid> entities;
    switch (goal.scope.kind) {
    case ScopeKind::Agents:
        for (const GoalAgent& one : agentsOf(goal)) {
            entities.append(one.agent.uuid());
        }
        break;
    case ScopeKind::Farms:
        for (const FarmId& farm : goal.scope.farms) {
            if (!entities.contains(farm.uuid())) {
                entities.append(farm.uuid());
            }
        }
        break;
    case ScopeKind::Workspace:
        for (const farms::Farm& farm : m_farms) {
            if (!entities.contains(farm.master.uuid())) {
                entities.append(farm.master.uuid());
            }
        }
        break;
    }
    return entities;
}

TrackerStart GoalRoom::startOf(const Goal& goal, Instant at) const {
    TrackerStart start{.at = at};
    for (const GoalAgent& one : agentsOf(goal)) {
        start.agents.append(one.agent);
    }
    for (const QUuid& entity : summedEntities(goal)) {
        start.entities.append({.entity = entity});
    }
    return start;
}

Result<GoalTracker> GoalRoom::trackerOf(const StoredGoal& stored,
                                        const QList<GoalBase>& bases) const {
    TF_ASSERT(stored.goal.startedAt.has_value());
    TrackerStart start = startOf(stored.goal, *stored.goal.startedAt);
    start.judgeFrom = stored.judgeFrom;
    for (WatchedEntity& entity : start.entities) {
        for (const GoalBase& base : bases) {
            entity.opening = base.entity == entity.entity ? base.opening : entity.opening;
        }
    }
    return GoalTracker::create(stored.goal, std::move(start));
}

} // namespace tf::goals
