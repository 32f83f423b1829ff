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

/// Follows one goal event by event in amortised constant time. It has no state of its own that
/// would have to be stored: after a restart it is made again and fed the stored fills and equity
/// snapshots from the start on, in order of time, which gives the same progress to the bit, as long
/// as it was fed the same rows before.
///
/// What is reached is judged once per instant, after all events of that instant: what holds at an
/// event holds until the next one.
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
    const GoalProgress& judge(Instant now);
    const GoalProgress& progress() const { return m_progress; }
    /// Whether an event came since it was judged last.
    bool isDirty() const { return m_isDirty; }
    /// When judge() answers something else than progress() though no event comes.
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
        double fraction = 0;
        int periods = 0;
    };

    GoalTracker(const Goal& goal, TrackerStart start, ExpressionProgram program,
                GoalStatistics statistics, std::size_t window);

    void settle(Instant now);
    void evaluate(Instant at);
    void confirm(Instant at);
    void rollPeriod(Instant at);
    void followLock();
    Reading read() const;
    Reading readAmount(Decimal value) const;
    Reading readRatio(double value) const;
    Reading readPeriods() const;
    Reading readExpression() const;
    void readSample(const Reading& reading);

    Goal m_goal;
    TrackerStart m_start;
    ExpressionProgram m_program;
    GoalStatistics m_statistics;
    std::size_t m_window = 0;
    Instant m_now;
    Instant m_judgeFrom;
    bool m_isDirty = true;
    qint64 m_period = 0;
    Decimal m_profitAtPeriodStart;
    int m_streak = 0; ///< full periods in a row that reached the target
    GoalProgress m_progress;
};

/// Number of the UTC day, week (from Monday) or month that holds `at`; the next one is one more.
qint64 periodOf(Period period, Instant at);

} // namespace tf::goals
