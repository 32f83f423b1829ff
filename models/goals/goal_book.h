// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_tracker.h"

namespace tf::goals {

/// All goals that are followed: passes each event to the goals that it concerns.
class GoalBook {
public:
    /// Replaces a tracker of the same goal.
    void add(GoalTracker tracker);
    void remove(GoalId goal);
    /// Nothing where the goal is not followed.
    GoalTracker* tracker(GoalId goal);
    qsizetype size() const { return m_slots.size(); }

    void onFill(const FillEvent& fill);
    void onEquity(const EquitySnapshot& point);
    /// Judges what is due; answers the goals whose progress changed, in the order of their ids.
    QList<GoalId> judge(Instant now);

private:
    void listen(qsizetype slot, bool isOn);
    GoalTracker& at(qsizetype slot) { return *m_trackers[static_cast<std::size_t>(slot)].tracker; }

    struct Slot {
        std::optional<GoalTracker> tracker;
        GoalProgress reported;
    };
    std::vector<Slot> m_trackers;
    QHash<GoalId, qsizetype> m_slots;
    QHash<AgentId, QList<qsizetype>> m_byAgent;
    QHash<QUuid, QList<qsizetype>> m_byEntity;
};

} // namespace tf::goals
