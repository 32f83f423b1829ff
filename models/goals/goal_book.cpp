// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_book.h"

namespace tf::goals {

namespace {

/// Of a place without a goal.
constexpr Instant never = Instant::fromMs(std::numeric_limits<qint64>::max());

} // namespace

void GoalBook::add(GoalTracker tracker) {
    const GoalId id = tracker.goal().id;
    remove(id);
    const auto free = std::find_if(m_trackers.begin(), m_trackers.end(),
                                   [](const Slot& one) { return !one.tracker; });
    const auto slot = static_cast<std::size_t>(free - m_trackers.begin());
    if (free == m_trackers.end()) {
        m_trackers.emplace_back();
        m_dueAt.emplace_back();
    }
    m_slots.insert(id, slot);
    const GoalStanding reported = tracker.standing();
    m_trackers[slot] = {.reported = reported, .tracker = std::move(tracker)};
    listen(slot);
    judged(slot);
    touch(slot);
}

void GoalBook::remove(GoalId goal) {
    const auto found = m_slots.constFind(goal);
    if (found == m_slots.constEnd()) {
        return;
    }
    stopListening(*found);
    std::erase(m_touched, *found);
    m_trackers[*found] = {};
    m_dueAt[*found] = never;
    m_slots.erase(found);
}

void GoalBook::listen(std::size_t slot) {
    const TrackerStart& start = m_trackers[slot].tracker->start();
    for (const AgentId& agent : start.agents) {
        m_byAgent[agent].push_back({.slot = slot});
    }
    std::size_t place = 0;
    for (const WatchedEntity& entity : start.entities) {
        m_byEntity[entity.entity].push_back({.slot = slot, .entity = place++});
    }
}

void GoalBook::stopListening(std::size_t slot) {
    const auto isOfSlot = [slot](const Listener& one) { return one.slot == slot; };
    const TrackerStart& start = m_trackers[slot].tracker->start();
    for (const AgentId& agent : start.agents) {
        std::erase_if(m_byAgent[agent], isOfSlot);
    }
    for (const WatchedEntity& entity : start.entities) {
        std::erase_if(m_byEntity[entity.entity], isOfSlot);
    }
}

const GoalTracker* GoalBook::tracker(GoalId goal) const {
    const auto found = m_slots.constFind(goal);
    return found == m_slots.constEnd() ? nullptr : &*m_trackers[*found].tracker;
}

void GoalBook::change(const Goal& goal, Instant at) {
    const auto found = m_slots.constFind(goal.id);
    if (found != m_slots.constEnd()) {
        m_trackers[*found].tracker->change(goal, at);
        m_trackers[*found].tracker->judge(at);
        judged(*found);
    }
}

void GoalBook::onFill(const FillEvent& fill) {
    const auto found = m_byAgent.constFind(fill.agent);
    if (found == m_byAgent.constEnd()) {
        return;
    }
    for (const Listener& listener : *found) {
        m_trackers[listener.slot].tracker->onFill(fill);
        touch(listener.slot);
    }
}

void GoalBook::onEquity(const EquitySnapshot& point) {
    const auto found = m_byEntity.constFind(point.entity);
    if (found == m_byEntity.constEnd()) {
        return;
    }
    for (const Listener& listener : *found) {
        m_trackers[listener.slot].tracker->onEquity(listener.entity, point);
        touch(listener.slot);
    }
}

QList<GoalId> GoalBook::judge(Instant now) {
    for (std::size_t slot = 0; slot < m_dueAt.size(); ++slot) {
        if (m_dueAt[slot] <= now) {
            touch(slot);
        }
    }
    QList<GoalId> changed;
    for (const std::size_t index : m_touched) {
        Slot& slot = m_trackers[index];
        slot.isTouched = false;
        if (!slot.tracker || (!slot.tracker->isDirty() && m_dueAt[index] > now)) {
            continue;
        }
        const GoalStanding& standing = slot.tracker->judge(now);
        if (standing != slot.reported) {
            slot.reported = standing;
            changed.append(slot.tracker->goal().id);
        }
        judged(index);
    }
    m_touched.clear();
    std::sort(changed.begin(), changed.end());
    return changed;
}

QList<GoalProgress> GoalBook::changedSince(quint64 revision) const {
    QList<GoalProgress> changed;
    changed.reserve(size());
    for (const Slot& slot : m_trackers) {
        if (slot.tracker && slot.judgedAt > revision) {
            changed.append(slot.tracker->progress());
        }
    }
    return changed;
}

void GoalBook::judged(std::size_t slot) {
    m_trackers[slot].judgedAt = ++m_revision;
    m_dueAt[slot] = m_trackers[slot].tracker->nextDue();
}

void GoalBook::touch(std::size_t slot) {
    if (!m_trackers[slot].isTouched) {
        m_trackers[slot].isTouched = true;
        m_touched.push_back(slot);
    }
}

} // namespace tf::goals
