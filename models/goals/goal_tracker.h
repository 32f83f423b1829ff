// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/expression.h"
#include "models/goals/goal_progress.h"

namespace tf::goals {

/// Whose equity a goal follows: what it is about is the sum of them.
struct WatchedEntity {
    QUuid entity;                   ///< agent, farm or master wallet, as in EquitySnapshot
    std::optional<Decimal> opening; ///< the last equity at or before the start

    bool operator==(const WatchedEntity&) const = default;
};

/// What a tracker starts from.
struct TrackerStart {
    Instant at;                       ///< the goal's start
    QList<AgentId> agents;            ///< whose fills count
    QList<WatchedEntity> entities;    ///< distinct: its agents, or its farms, or all masters
    std::optional<Instant> judgeFrom; ///< nothing is reached before: last change of the target, or
                                      ///< resumption; absent: the start
};

/// What decides about a goal's state.
struct GoalStanding {
    bool isReached = false;              ///< target and minimum sample, now
    bool isFloorTouched = false;         ///< stays once set
    std::optional<Instant> reachedSince; ///< since when without a break
    std::optional<Instant> confirmedAt;  ///< end of the confirmation window; stays once set

    bool operator==(const GoalStanding&) const = default;
};

/// Follows one goal event by event in amortised constant time. It has no state of its own that
/// would have to be stored: after a restart it is made again and fed the stored fills and equity
/// snapshots from the start on, in order of time, which gives the same progress to the bit, as long
/// as it was fed the same rows before.
///
/// What is reached is judged once per instant, after all events of that instant: what holds at an
/// event holds until the next one. Only what decides is kept judged; the other figures are worked
/// out when they are asked for.
class GoalTracker {
public:
    /// SyntaxError where the expression is none.
    static Result<GoalTracker> create(const Goal& goal, TrackerStart start);

    const Goal& goal() const { return m_goal; }
    const TrackerStart& start() const { return m_start; }

    /// Events of the goal's agents and entities in order of time; an earlier one counts as of now.
    void onFill(const FillEvent& fill);
    void onEquity(std::size_t entity, const EquitySnapshot& point); ///< of start().entities
    /// Everything up to `now` judged.
    const GoalStanding& judge(Instant now);
    const GoalStanding& standing() const { return m_standing; }
    /// All figures as they stand; after judge().
    GoalProgress progress() const;
    /// Whether an event came since it was judged last.
    bool isDirty() const { return m_isDirty; }
    /// When judge() answers something else though no event comes.
    Instant nextDue() const;

    /// The goal's target, deadline, confirmation or policy changed: judged anew from `at` on. The
    /// measure, its basis and windows must be the same.
    void change(const Goal& goal, Instant at);

    const GoalStatistics& statistics() const { return m_statistics; }
    std::size_t window() const { return m_window; } ///< the goal's own, in statistics()
    /// Custom goals: each comparison as it stands; empty for others.
    QList<ComparisonState> comparisons() const;

private:
    struct Reading {
        std::optional<Decimal> value;
        bool isEnough = false; ///< the target itself, without samples
        int periods = 0;
    };

    GoalTracker(const Goal& goal, TrackerStart start, ExpressionProgram program,
                GoalStatistics statistics, std::size_t window);

    void settle(Instant now);
    void evaluate(Instant at);
    void confirm(Instant at) {
        if (m_standing.reachedSince && !m_standing.confirmedAt) {
            confirmHeld(at);
        }
    }
    void confirmHeld(Instant at);
    void rollPeriod(Instant at);
    void followLock();
    bool isTargetReached() const;
    Reading read() const;
    Reading readAmount(Decimal value) const;
    Reading readRatio(double value) const;
    Reading readPeriods() const;
    Reading readExpression() const;
    double nearnessOf(const Reading& reading) const;

    // What every event touches comes first and lies together.
    Instant m_now;
    Instant m_judgeFrom;
    Instant m_judgedAt; ///< of the last event or boundary that was judged
    bool m_isDirty = true;
    bool m_hasPeriods = false; ///< ProfitPerPeriod
    bool m_hasLock = false;    ///< a trailing one
    std::size_t m_window = 0;
    GoalStanding m_standing;
    Decimal m_bestProfit;
    std::optional<Decimal> m_floor;
    GoalStatistics m_statistics;
    qint64 m_period = 0;
    Decimal m_profitAtPeriodStart;
    int m_streak = 0; ///< full periods in a row that reached the target
    ExpressionProgram m_program;
    Goal m_goal;
    TrackerStart m_start;
};

/// Number of the UTC day, week (from Monday) or month that holds `at`; the next one is one more.
qint64 periodOf(Period period, Instant at);

} // namespace tf::goals
