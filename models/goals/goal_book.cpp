// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_book.h"

namespace tf::goals {

void GoalBook::add(GoalTracker tracker) {
    const GoalId id = tracker.goal().id;
    remove(id);
    const auto free = std::find_if(m_trackers.begin(), m_trackers.end(),
                                   [](const Slot& one) { return !one.tracker; });
    const qsizetype slot = free - m_trackers.begin();
    if (free == m_trackers.end()) {
        m_trackers.emplace_back();
    }
    const GoalProgress reported = tracker.progress();
    m_trackers[static_cast<std::size_t>(slot)] = {std::move(tracker), reported};
    m_slots.insert(id, slot);
    listen(slot, true);
}

void GoalBook::remove(GoalId goal) {
    const auto found = m_slots.find(goal);
    if (found == m_slots.end()) {
        return;
    }
    listen(*found, false);
    m_trackers[static_cast<std::size_t>(*found)].tracker.reset();
    m_slots.erase(found);
}

GoalTracker* GoalBook::tracker(GoalId goal) {
    const auto found = m_slots.constFind(goal);
    return found == m_slots.constEnd() ? nullptr : &at(*found);
}

void GoalBook::listen(qsizetype slot, bool isOn) {
    const auto change = [slot, isOn](QList<qsizetype>& listeners) {
        listeners.removeAll(slot);
        if (isOn) {
            listeners.append(slot);
        }
    };
    const TrackerStart& start = at(slot).start();
    for (const AgentId& agent : start.agents) {
        change(m_byAgent[agent]);
    }
    for (const WatchedEntity& entity : start.entities) {
        change(m_byEntity[entity.entity]);
    }
}

void GoalBook::onFill(const FillEvent& fill) {
    const auto found = m_byAgent.constFind(fill.agent);
    if (found == m_byAgent.constEnd()) {
        return;
    }
    for (const qsizetype slot : *found) {
        at(slot).onFill(fill);
    }
}

void GoalBook::onEquity(const EquitySnapshot& point) {
    const auto found = m_byEntity.constFind(point.entity);
    if (found == m_byEntity.constEnd()) {
        return;
    }
    for (const qsizetype slot : *found) {
        at(slot).onEquity(point);
    }
}

QList<GoalId> GoalBook::judge(Instant now) {
    QList<GoalId> changed;
    for (Slot& slot : m_trackers) {
        if (!slot.tracker || !slot.tracker->isDue(now)) {
            continue;
        }
        const GoalProgress& progress = slot.tracker->judge(now);
        slot.reported.at = progress.at;
        if (!(slot.reported == progress)) {
            slot.reported = progress;
            changed.append(progress.goal);
        }
    }
    std::sort(changed.begin(), changed.end());
    return changed;
}

} // namespace tf::goals
