// SPDX-License-Identifier: GPL-3.0-or-later
// What the watcher does about goals when something is due.
#include "models/goals/completion_run.h"
#include "models/goals/goal_watcher.h"
#include "models/goals/past_store.h"
#include "models/goals/proposal.h"

namespace tf::goals {

namespace {

using farms::EngineCore;
using storage::Session;

constexpr auto retryAfter = std::chrono::minutes(1);

/// A change after which the target is judged anew.
bool isJudgedAnew(const Goal& before, const Goal& now) {
    return before.target != now.target || before.deadline != now.deadline ||
           before.confirmMinutes != now.confirmMinutes ||
           before.completion.lock != now.completion.lock ||
           before.completion.approval != now.completion.approval ||
           (before.state == GoalState::Paused && now.state == GoalState::Active);
}

} // namespace

Result<void> GoalWatcher::act(Session& session, EngineCore& core) {
    m_now = core.now();
    if (m_isStale.exchange(false)) {
        GoalStore store(session, m_context.workspace);
        TF_TRY(const QList<StoredGoal> goals, store.goals());
        TF_CHECK(follow(session, goals));
    }
    const QList<GoalId> due = std::exchange(m_due, {});
    for (const GoalId& id : due) {
        if (m_seats.contains(id)) {
            TF_CHECK(advanceGoal(session, core, id));
        }
        if (!core.pendingFills().isEmpty()) {
            break; // what was traded is written first
        }
    }
    lookForDue();
    return {};
}

/// Goals as the database has them now; those that are counted go on.
Result<void> GoalWatcher::follow(Session& session, const QList<StoredGoal>& goals) {
    TF_TRY(m_room, GoalRoom::read(session, m_context.workspace));
    GoalStore store(session, m_context.workspace);
    for (const StoredGoal& stored : goals) {
        const GoalId id = stored.goal.id;
        m_states[id] = stored.goal.state;
        if (isFinal(stored.goal.state)) {
            m_seats.remove(id);
            m_book.remove(id);
            continue;
        }
        const auto seat = m_seats.find(id);
        if (seat == m_seats.end()) {
            m_seats[id] = {.stored = stored};
            continue;
        }
        const Seat before = *seat;
        seat->stored = stored;
        seat->blockedUntil.reset();
        TF_CHECK(notice(store, before, stored));
    }
    lookForDue();
    return {};
}

Result<void> GoalWatcher::notice(GoalStore& store, const Seat& before, const StoredGoal& now) {
    if (m_book.tracker(now.goal.id) == nullptr || !isJudgedAnew(before.stored.goal, now.goal)) {
        return {};
    }
    m_book.change(now.goal, m_now);
    return store.setJudgeFrom(now.goal.id, m_now);
}

Result<void> GoalWatcher::advanceGoal(Session& session, EngineCore& core, GoalId id) {
    GoalDesk desk(session, m_assets, m_context);
    for (;;) {
        Seat& seat = m_seats[id];
        Goal& goal = seat.stored.goal;
        AdvanceFacts known = facts(seat);
        if (goal.state == GoalState::Collecting) {
            TF_TRY(known.areStepsDone, runSteps(session, core, seat));
        } else {
            TF_TRY(const bool isChanged, applyRules(desk, seat));
            if (isChanged) {
                continue;
            }
        }
        std::optional<GoalTransition> next = advance(goal, progressOf(seat), known);
        if (!next) {
            return {};
        }
        QList<GoalBase> bases;
        const bool isStart = next->from == GoalState::Draft;
        const bool isBackdated = isStart && goal.startAt && *goal.startAt < m_now;
        if (isStart) {
            next->at = isBackdated ? *goal.startAt : m_now;
            TF_TRY(bases, basesOf(desk.store(), core, goal, next->at));
        }
        TF_TRY(const bool isApplied, desk.apply(*next, bases));
        if (!isApplied) {
            m_isStale = true; // somebody else changed it
            return {};
        }
        TF_TRY(seat.stored, desk.store().goal(id));
        m_states[id] = goal.state;
        addPoint(seat);
        if (isStart) {
            TF_CHECK(startCounting(session, desk.store(), seat, isBackdated));
        }
        if (isFinal(goal.state)) {
            TF_CHECK(
                desk.store().save({{.goal = id, .until = m_now, .progress = progressOf(seat)}}));
            m_book.remove(id);
            m_seats.remove(id);
            m_isStale = true; // others may have waited for it, or were made by it
            return {};
        }
    }
}

Result<bool> GoalWatcher::runSteps(Session& session, EngineCore& core, Seat& seat) {
    CompletionRun run(session, m_assets, m_context, &core, m_now);
    TF_TRY(const RunOutcome outcome, run.run(seat.stored.goal));
    for (trading::BookedFill& fill : run.takeHandedOver()) {
        fill.fill.at = m_now; // as all fills that become known
        m_book.onFill(m_reader.read(fill, true));
    }
    seat.blockedUntil.reset();
    if (outcome == RunOutcome::Blocked) {
        seat.blockedUntil = m_now + retryAfter;
    }
    return outcome == RunOutcome::Done;
}

/// Once a day, and when the target is reached, before anything follows from it.
Result<bool> GoalWatcher::applyRules(GoalDesk& desk, Seat& seat) {
    const Goal& goal = seat.stored.goal;
    const GoalTracker* tracker = m_book.tracker(goal.id);
    const bool isAsked = dayOf(m_now) > seat.ruleDay || progressOf(seat).isReached;
    if (goal.adjustments.isEmpty() || tracker == nullptr || !isRunning(goal.state) || !isAsked) {
        return false;
    }
    seat.ruleDay = dayOf(m_now);
    const bool looksAhead =
        std::any_of(goal.adjustments.begin(), goal.adjustments.end(),
                    [](const auto& rule) { return rule.trigger == AdjustmentTrigger::Unlikely; });
    AdjustmentFacts known{.now = m_now, .progress = progressOf(seat), .uses = seat.stored.ruleUses};
    for (const GoalProposal& open : std::as_const(seat.stored.proposals)) {
        known.asked.insert(open.rule);
    }
    if (looksAhead) {
        known.forecast = forecast(*tracker, {.now = m_now, .paths = 300});
    }
    const QList<AdjustmentProposal> proposals = proposalsFor(goal, known);
    if (proposals.isEmpty()) {
        return false;
    }
    TF_TRY(const bool isApplied,
           desk.adjustByRule(seat.stored, proposals.first(), progressOf(seat)));
    if (!isApplied) {
        m_isStale = true;
        return false;
    }
    const Seat before = seat;
    TF_TRY(seat.stored, desk.store().goal(goal.id));
    TF_CHECK(notice(desk.store(), before, seat.stored));
    return true;
}

/// Equity and capital of everybody in the goal, as they are now. For a start in the past only the
/// snapshots of that time are known: profit is then what lies above the capital.
Result<QList<GoalBase>> GoalWatcher::basesOf(GoalStore& store, const EngineCore& core,
                                             const Goal& goal, Instant at) const {
    QHash<QUuid, Decimal> equities;
    for (const GoalAgent& one : m_room.agentsOf(goal)) {
        if (core.knows(one.agent)) {
            equities[one.agent.uuid()] = core.agentEquity(one.agent);
        }
    }
    for (const farms::Farm& farm : m_room.farms()) {
        equities[farm.id.uuid()] = core.farmEquity(farm.id);
        equities[farm.master.uuid()] = core.masterEquity(farm.master);
    }
    TF_TRY(const auto openings, store.equitiesAt(equities.keys(), at));
    QList<GoalBase> bases;
    for (auto it = equities.cbegin(); it != equities.cend(); ++it) {
        const trading::RunFigures* figures = core.figures(it.key());
        GoalBase base{.entity = it.key(), .equity = it.value(), .at = at};
        base.capitalBase = figures != nullptr ? figures->capitalBase : it.value();
        base.swept = figures != nullptr ? figures->swept : Decimal();
        if (const auto known = openings.constFind(it.key()); known != openings.constEnd()) {
            base.opening = known->equity;
            if (at < m_now) {
                base.equity = std::max(known->capitalBase, base.capitalBase);
            }
        }
        bases.append(base);
    }
    return bases;
}

Result<void> GoalWatcher::startCounting(Session& session, GoalStore& store, Seat& seat,
                                        bool isBackdated) {
    const GoalId id = seat.stored.goal.id;
    TF_TRY(const auto bases, store.bases(id));
    TF_TRY(GoalTracker tracker, m_room.trackerOf(seat.stored, bases.value(id)));
    if (isBackdated) {
        std::vector<GoalTracker> one;
        one.push_back(std::move(tracker));
        FillReader reader;
        GoalBook past;
        TF_CHECK(PastStore(session, m_context.workspace).replay(std::move(one), past, reader));
        tracker = *past.tracker(id);
    }
    tracker.judge(m_now);
    m_book.add(std::move(tracker));
    return {};
}

} // namespace tf::goals
