// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/day_run.h"

#include "models/goals/goal_tracker.h"

namespace tf::goals {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr double yearRoot = 19.104973174542799; ///< sqrt(365)
constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

} // namespace

void DayRun::Sums::add(const GoalDay& day, Measure measure, int sign) {
    trades += sign * day.trades;
    returns += day.isPartial ? 0 : sign;
    const double r = day.isPartial ? 0 : day.growth - 1;
    switch (measure) {
    case Measure::TradeCount:
        entries += sign * day.entries;
        return;
    case Measure::Turnover:
        turnover += sign * day.turnover;
        return;
    case Measure::ProfitTotal:
        profit += sign * day.profit;
        return;
    case Measure::ProfitPerTrade:
    case Measure::ProfitFactor:
        wins += sign * day.wins;
        losses += sign * day.losses;
        return;
    case Measure::WinRate:
        won += sign * day.won;
        return;
    case Measure::Sharpe:
        sum += sign * r;
        squares += sign * r * r;
        return;
    case Measure::Sortino:
        sum += sign * r;
        below += r < 0 ? sign * r * r : 0;
        return;
    case Measure::TotalReturn:
        logGrowth += sign * std::log(std::max(day.growth, 1e-12));
        return;
    case Measure::ProfitPerPeriod: // followed by itself
    case Measure::Drawdown:
    case Measure::Expression:
        return;
    }
}

DayRun::DayRun(const Goal& goal)
    : m_goal(&goal)
    , m_target(goal.target.toDouble()) {}

void DayRun::add(const GoalDay& day, qint64 at) {
    m_sums.add(day, m_goal->measure, 1);
    if (m_goal->measure == Measure::ProfitPerPeriod) {
        addPeriod(day, at);
    } else if (m_goal->measure == Measure::Drawdown) {
        followIndex(day);
    }
    if (m_goal->windowDays == 0) {
        return;
    }
    m_days.push_back(day);
    m_places.push_back(at);
    while (m_places[m_first] <= at - m_goal->windowDays) {
        m_sums.add(m_days[m_first++], m_goal->measure, -1);
    }
}

/// The day's own path, moved to where the index stands.
void DayRun::followIndex(const GoalDay& day) {
    const double before = m_index;
    m_index = before * day.growth;
    const double scale = day.open > 0 ? before / day.open : 0;
    m_deepest = std::max({m_deepest, day.deepest, m_peak > 0 ? 1 - day.low * scale / m_peak : 0});
    m_peak = std::max({m_peak, m_index, day.high * scale});
}

void DayRun::addPeriod(const GoalDay& day, qint64 at) {
    const qint64 period = periodOf(m_goal->period, Instant::fromMs(at * dayMs));
    if (m_period && period != *m_period) {
        m_streak = period == *m_period + 1 && m_inPeriod >= m_target ? m_streak + 1 : 0;
        m_inPeriod = 0;
    }
    m_period = period;
    m_inPeriod += day.profit;
}

double DayRun::sharpe() const {
    const double n = m_sums.returns;
    if (n < 2) {
        return undefined;
    }
    const double mean = m_sums.sum / n;
    const double variance = (m_sums.squares - n * mean * mean) / (n - 1);
    return variance > 1e-18 ? mean / std::sqrt(variance) * yearRoot : undefined;
}

double DayRun::sortino() const {
    const double n = m_sums.returns;
    return n > 0 && m_sums.below > 1e-18 ? m_sums.sum / n / std::sqrt(m_sums.below / n) * yearRoot
                                         : undefined;
}

double DayRun::drawdown() const {
    if (m_goal->windowDays == 0) {
        return m_deepest;
    }
    double deepest = 0;
    double index = 1;
    double peak = 1;
    for (std::size_t i = m_first; i < m_days.size(); ++i) {
        const GoalDay& day = m_days[i];
        const double scale = day.open > 0 ? index / day.open : 0;
        deepest = std::max({deepest, day.deepest, 1 - day.low * scale / peak});
        index *= day.growth;
        peak = std::max({peak, index, day.high * scale});
    }
    return deepest;
}

double DayRun::value() const {
    switch (m_goal->measure) {
    case Measure::TradeCount:
        return m_goal->positions == PositionBasis::Closed ? m_sums.trades : m_sums.entries;
    case Measure::Turnover:
        return m_sums.turnover;
    case Measure::ProfitTotal:
        return m_sums.profit;
    case Measure::ProfitPerTrade:
        return m_sums.trades > 0 ? (m_sums.wins - m_sums.losses) / m_sums.trades : undefined;
    case Measure::ProfitPerPeriod:
        return m_inPeriod;
    case Measure::Sharpe:
        return sharpe();
    case Measure::Sortino:
        return sortino();
    case Measure::ProfitFactor:
        return m_sums.losses > 0 ? m_sums.wins / m_sums.losses : undefined;
    case Measure::WinRate:
        return m_sums.trades > 0 ? double(m_sums.won) / m_sums.trades : undefined;
    case Measure::Drawdown:
        return drawdown();
    case Measure::TotalReturn:
        return std::exp(m_sums.logGrowth) - 1;
    case Measure::Expression:
        return undefined;
    }
    return undefined;
}

bool DayRun::isEnough(const Goal& goal, double value) {
    const double target = goal.target.toDouble();
    return traitsOf(goal.measure).isCeiling ? value <= target : value >= target;
}

bool DayRun::isReached() const {
    if (m_sums.trades < m_goal->minimumTrades || m_sums.returns < m_goal->minimumDays) {
        return false;
    }
    const double now = value();
    if (m_goal->measure == Measure::ProfitPerPeriod) {
        return m_streak + (now >= m_target ? 1 : 0) >= m_goal->periodsInARow;
    }
    return traitsOf(m_goal->measure).isCeiling ? now <= m_target : now >= m_target;
}

} // namespace tf::goals
