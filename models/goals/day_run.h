// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_statistics.h"

namespace tf::goals {

/// A goal's measure over days that follow each other, each at constant cost (a drawdown in a
/// window: its length). For looking ahead and back, in doubles; keeps what the measure needs.
class DayRun {
public:
    explicit DayRun(const Goal& goal);

    /// The next day; `at` is where it lies in the calendar.
    void add(const GoalDay& day, qint64 at);

    double value() const; ///< NaN where undefined
    int trades() const { return m_sums.trades; }
    int days() const { return m_sums.returns; }
    /// Target and minimum sample.
    bool isReached() const;
    /// Whether a value is enough for the goal, sample aside.
    static bool isEnough(const Goal& goal, double value);

private:
    struct Sums {
        int trades = 0;
        int entries = 0;
        int won = 0;
        double wins = 0;
        double losses = 0;
        double turnover = 0;
        double profit = 0;
        double logGrowth = 0;
        int returns = 0;
        double sum = 0;
        double squares = 0;
        double below = 0; ///< squares of negative returns

        void add(const GoalDay& day, Measure measure, int sign);
    };

    double sharpe() const;
    double sortino() const;
    double drawdown() const;
    void followIndex(const GoalDay& day);
    void addPeriod(const GoalDay& day, qint64 at);

    const Goal* m_goal;
    double m_target = 0;
    Sums m_sums;
    std::vector<GoalDay> m_days; ///< kept only for windows
    std::vector<qint64> m_places;
    std::size_t m_first = 0;
    double m_index = 1;
    double m_peak = 1;
    double m_deepest = 0;
    std::optional<qint64> m_period;
    double m_inPeriod = 0;
    int m_streak = 0;
};

} // namespace tf::goals
