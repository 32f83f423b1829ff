// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_watcher.h"

#include "models/goals/past_store.h"

#include <QElapsedTimer>

namespace tf::goals {

namespace {

using farms::EngineCore;
using storage::Session;

constexpr std::chrono::milliseconds writeEvery = std::chrono::seconds(5);
/// Writing many goals takes its time: then it rests so many times as long.
constexpr int restAfterWriting = 400;
constexpr std::chrono::milliseconds tellEvery(250);
constexpr std::chrono::milliseconds tellManyEvery(1'000);
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 closePoints = 4 * hourMs;
constexpr qint64 widePoints = 24 * hourMs;
constexpr qsizetype manyGoals = 100; ///< with more, charts get a point a day, pages a look a second

bool isCounted(const Goal& goal) {
    return goal.startedAt && !isFinal(goal.state);
}

bool isHappening(std::optional<Instant>& last, Instant now, std::chrono::milliseconds every) {
    if (last && now - *last < every && now >= *last) {
        return false;
    }
    last = now;
    return true;
}

} // namespace

void GoalWatcher::setListener(Listener listener) {
    const QMutexLocker lock(&m_mutex);
    m_listener = std::move(listener);
}

Result<void> GoalWatcher::begin(Session& session, const ledger::WriteContext& context,
                                EngineCore& core) {
    m_context = context;
    m_context.actor = QStringLiteral("goal");
    m_book = GoalBook();
    m_reader = FillReader();
    m_seats.clear();
    m_due.clear();
    m_written = 0;
    m_told = 0;
    m_points.clear();
    m_seenFills = 0;
    m_seenSnapshots = 0;
    m_now = core.now();
    m_isStale = false;
    return load(session);
}

/// Everything as the database has it, counted from the books.
Result<void> GoalWatcher::load(Session& session) {
    TF_TRY(m_room, GoalRoom::read(session, m_context.workspace));
    GoalStore store(session, m_context.workspace);
    TF_TRY(const QList<StoredGoal> goals, store.goals());
    TF_TRY(const auto bases, store.bases());
    m_states.clear();
    std::vector<GoalTracker> trackers;
    for (const StoredGoal& stored : goals) {
        m_states[stored.goal.id] = stored.goal.state;
        if (isFinal(stored.goal.state)) {
            continue;
        }
        m_seats[stored.goal.id] = {.stored = stored};
        if (isCounted(stored.goal)) {
            TF_TRY(GoalTracker tracker, m_room.trackerOf(stored, bases.value(stored.goal.id)));
            trackers.push_back(std::move(tracker));
        }
    }
    TF_CHECK(PastStore(session, m_context.workspace).replay(std::move(trackers), m_book, m_reader));
    m_book.judge(m_now);
    lookForDue();
    return {};
}

void GoalWatcher::note(const EngineCore& core) {
    m_now = core.now();
    feed(core);
    lookAt(m_book.judge(m_now));
    notePoints();
    if (m_now >= m_nextLook) {
        lookForDue();
    }
    tell(false);
}

void GoalWatcher::feed(const EngineCore& core) {
    const QList<trading::BookedFill>& fills = core.pendingFills();
    for (; m_seenFills < fills.size(); ++m_seenFills) {
        trading::BookedFill fill = fills[m_seenFills];
        fill.fill.at = m_now; // when it became known, as the past is read too
        m_book.onFill(m_reader.read(fill));
    }
    const QList<EquitySnapshot>& snapshots = core.pendingSnapshots();
    if (m_seenSnapshots < snapshots.size()) {
        QList<EquitySnapshot> fresh = snapshots.mid(m_seenSnapshots);
        m_seenSnapshots = snapshots.size();
        std::sort(fresh.begin(), fresh.end(), [](const EquitySnapshot& a, const EquitySnapshot& b) {
            return a.entity < b.entity; // byte by byte, as the database sorts
        });
        for (const EquitySnapshot& point : std::as_const(fresh)) {
            m_book.onEquity(point);
        }
    }
}

/// Nothing of a goal that is not counted yet.
GoalProgress GoalWatcher::progressOf(const Seat& seat) const {
    const GoalTracker* tracker = m_book.tracker(seat.stored.goal.id);
    return tracker != nullptr ? tracker->progress() : GoalProgress();
}

AdvanceFacts GoalWatcher::facts(const Seat& seat) const {
    const QList<GoalId>& after = seat.stored.goal.after;
    return {.now = m_now,
            .areDependenciesMet = std::all_of(
                after.begin(), after.end(),
                [&](const GoalId& id) { return m_states.value(id) == GoalState::Completed; }),
            .isApproved = seat.stored.isApproved,
            .isHeld = holdCompletion(seat.stored.proposals)};
}

bool GoalWatcher::isDue(const Seat& seat) const {
    const Goal& goal = seat.stored.goal;
    if (m_now == Instant()) {
        return false; // the market has not begun
    }
    if (goal.state == GoalState::Collecting) {
        return !seat.blockedUntil || m_now >= *seat.blockedUntil;
    }
    const bool isRuleDay =
        !goal.adjustments.isEmpty() && dayOf(m_now) > seat.ruleDay && isRunning(goal.state);
    return isRuleDay || advance(goal, progressOf(seat), facts(seat)).has_value();
}

/// The next time at which the goal may become due though nothing happens.
std::optional<Instant> GoalWatcher::nextLook(const Seat& seat) const {
    const Goal& goal = seat.stored.goal;
    std::optional<Instant> next;
    const auto consider = [&](std::optional<Instant> at) {
        if (at && *at > m_now && (!next || *at < *next)) {
            next = at;
        }
    };
    consider(goal.deadline);
    consider(goal.startAt);
    consider(seat.blockedUntil);
    if (!goal.adjustments.isEmpty()) {
        consider(m_now.startOfDay() + std::chrono::hours(24));
    }
    return next;
}

void GoalWatcher::lookForDue() {
    constexpr qint64 endOfTimeMs = 253'000'000'000'000;
    m_due.clear();
    m_nextLook = m_now == Instant() ? Instant() : Instant::fromMs(endOfTimeMs);
    for (auto it = m_seats.cbegin(); it != m_seats.cend(); ++it) {
        m_nextLook = std::min(m_nextLook, nextLook(*it).value_or(m_nextLook));
    }
    lookAt(m_seats.keys());
}

void GoalWatcher::lookAt(const QList<GoalId>& goals) {
    bool isChanged = false;
    for (const GoalId& id : goals) {
        if (!m_due.contains(id) && isDue(m_seats[id])) {
            m_due.append(id);
            isChanged = true;
        }
    }
    if (isChanged) {
        std::sort(m_due.begin(), m_due.end(), [&](const GoalId& a, const GoalId& b) {
            const int left = m_seats[a].stored.goal.priority;
            const int right = m_seats[b].stored.goal.priority;
            return left != right ? left < right : a < b;
        });
    }
}

void GoalWatcher::notePoints() {
    const qint64 every = m_book.size() > manyGoals ? widePoints : closePoints;
    const qint64 slot = m_now.toMs() / every;
    if (slot == m_lastPoint) {
        return;
    }
    m_lastPoint = slot;
    for (auto it = m_seats.cbegin(); it != m_seats.cend(); ++it) {
        if (isCounted(it->stored.goal)) {
            addPoint(*it);
        }
    }
}

void GoalWatcher::addPoint(const Seat& seat) {
    QList<GoalPoint>& points = m_points[seat.stored.goal.id];
    if (!points.isEmpty() && points.last().at == m_now) {
        points.removeLast();
    }
    const GoalProgress progress = progressOf(seat);
    points.append({.at = m_now,
                   .value = progress.value,
                   .target = seat.stored.goal.target,
                   .fraction = progress.fraction});
}

QList<CountedGoal> GoalWatcher::countedSince(quint64 revision) const {
    QList<CountedGoal> counted;
    for (const GoalProgress& progress : m_book.changedSince(revision)) {
        counted.append({.goal = progress.goal, .until = m_now, .progress = progress});
    }
    return counted;
}

void GoalWatcher::tell(bool isLast) {
    const bool isNews = m_told != m_book.revision();
    const auto every = m_book.size() > manyGoals ? tellManyEvery : tellEvery;
    if (!isNews || (!isHappening(m_lastTold, m_clock.now(), every) && !isLast)) {
        return;
    }
    const QList<CountedGoal> counted = countedSince(std::exchange(m_told, m_book.revision()));
    const QMutexLocker lock(&m_mutex);
    if (m_listener) {
        m_listener(counted);
    }
}

Result<void> GoalWatcher::write(Session& session, bool isLast) {
    m_seenFills = 0; // what was pending is taken
    m_seenSnapshots = 0;
    if (!isLast &&
        !isHappening(m_lastWrite, m_clock.now(), std::max(writeEvery, m_restOfWriting))) {
        return {};
    }
    QElapsedTimer writing;
    writing.start();
    GoalStore store(session, m_context.workspace);
    TF_CHECK(store.save(countedSince(m_written)));
    TF_CHECK(store.append(m_points));
    m_written = m_book.revision();
    m_points.clear();
    m_restOfWriting = std::chrono::milliseconds(writing.elapsed() * restAfterWriting);
    if (isLast) {
        tell(true);
    }
    return {};
}

} // namespace tf::goals
