// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_tracker.h"

namespace tf::goals {

/// All goals that are followed: passes each event to the goals that it concerns, and judges only
/// those that an event or the time touched.
class GoalBook {
public:
    /// Replaces a tracker of the same goal.
    void add(GoalTracker tracker);
    void remove(GoalId goal);
    /// Nothing where the goal is not followed.
    const GoalTracker* tracker(GoalId goal) const;
    qsizetype size() const { return m_slots.size(); }
    /// As GoalTracker::change(), judged at once.
    void change(const Goal& goal, Instant at);

    void onFill(const FillEvent& fill);
    void onEquity(const EquitySnapshot& point);
    /// Judges what is due; answers the goals of which something changed that decides about their
    /// state, in the order of their ids.
    QList<GoalId> judge(Instant now);

    /// Grows whenever a goal is judged.
    quint64 revision() const { return m_revision; }
    /// Progress of the goals that were judged after a revision; figures may be the same as before.
    QList<GoalProgress> changedSince(quint64 revision) const;

private:
    struct Slot {
        quint64 judgedAt = 0; ///< revision
        bool isTouched = false;
        GoalStanding reported;
        std::optional<GoalTracker> tracker;
    };
    struct Listener {
        std::size_t slot = 0;
        std::size_t entity = 0; ///< its place in the tracker's start
    };

    void judged(std::size_t slot);
    void touch(std::size_t slot);
    void listen(std::size_t slot);
    void stopListening(std::size_t slot);

    std::vector<Slot> m_trackers;
    std::vector<Instant> m_dueAt; ///< of each slot: when it is judged though nothing happens
    std::vector<std::size_t> m_touched;
    quint64 m_revision = 0;
    QHash<GoalId, std::size_t> m_slots;
    QHash<AgentId, std::vector<Listener>> m_byAgent;
    QHash<QUuid, std::vector<Listener>> m_byEntity;
};

} // namespace tf::goals
