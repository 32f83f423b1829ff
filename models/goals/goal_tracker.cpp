// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_tracker.h"

#include <chrono>

namespace tf::goals {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr double nearlyThere = 0.999; ///< most that a fraction shows while something is missing

/// A ratio with 6 decimals, away from being reached, so that what is shown as the target is the
/// target. A ratio is a figure, never money.
std::optional<Decimal> shownRatio(double value, bool isCeiling) {
    const double units = value * 1e6;
    if (!(std::abs(units) < 9e15)) {
        return std::nullopt;
    }
    const double nearest = std::round(units);
    const double kept = std::abs(units - nearest) < 1e-6 ? nearest
                        : isCeiling                      ? std::ceil(units)
                                                         : std::floor(units);
    return Decimal::fromUnits(static_cast<qint64>(kept), 6).value();
}

double part(double value, double whole) {
    return whole > 0 ? std::clamp(value / whole, 0.0, nearlyThere) : nearlyThere;
}

std::vector<qint64> windowsOf(const Goal& goal, const ExpressionProgram& program) {
    std::vector<qint64> windows{0};
    std::vector<qint64> wanted = program.windows();
    wanted.insert(wanted.begin(), goal.windowDays * dayMs);
    for (const qint64 ms : wanted) {
        if (std::find(windows.begin(), windows.end(), ms) == windows.end()) {
            windows.push_back(ms);
        }
    }
    return windows;
}

} // namespace

qint64 periodOf(Period period, Instant at) {
    const qint64 day = dayOf(at);
    switch (period) {
    case Period::Day:
        return day;
    case Period::Week: {
        const qint64 fromMonday = day + 3; // 1970-01-01 was a Thursday
        return fromMonday >= 0 ? fromMonday / 7 : -((6 - fromMonday) / 7);
    }
    case Period::Month: {
        const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
        return int(date.year()) * qint64(12) + unsigned(date.month()) - 1;
    }
    }
    return day;
}

Result<GoalTracker> GoalTracker::create(const Goal& goal, TrackerStart start) {
    ExpressionProgram program;
    if (goal.measure == Measure::Expression) {
        const ParsedExpression parsed = parseExpression(goal.expression);
        if (!parsed.expression) {
            return Error{
                ErrorCode::SyntaxError,
                QStringLiteral("%1 at %2").arg(parsed.error.sentence).arg(parsed.error.position)};
        }
        program = ExpressionProgram(*parsed.expression);
    }
    const std::vector<qint64> windows = windowsOf(goal, program);
    const std::size_t own = goal.windowDays > 0 ? 1 : 0;
    program.bind(windows, own);
    GoalStatistics statistics(goal.positions, goal.amounts, windows, start.at);
    for (const WatchedEntity& entity : start.entities) {
        statistics.watch(entity.opening);
    }
    if (goal.startValue) {
        statistics.setStartValue(*goal.startValue);
    }
    return GoalTracker(goal, std::move(start), std::move(program), std::move(statistics), own);
}

GoalTracker::GoalTracker(const Goal& goal, TrackerStart start, ExpressionProgram program,
                         GoalStatistics statistics, std::size_t window)
    : m_goal(goal)
    , m_start(std::move(start))
    , m_program(std::move(program))
    , m_statistics(std::move(statistics))
    , m_window(window)
    , m_now(m_start.at)
    , m_judgeFrom(m_start.judgeFrom.value_or(m_start.at))
    , m_period(periodOf(goal.period, m_start.at))
    , m_profitAtPeriodStart(m_statistics.profit(0)) {
    m_progress.goal = goal.id;
    m_progress.at = m_start.at;
    m_progress.target = goal.target;
}

void GoalTracker::onFill(const FillEvent& fill) {
    settle(fill.at);
    m_statistics.onFill(fill);
    m_isDirty = true;
}

void GoalTracker::onEquity(std::size_t entity, const EquitySnapshot& point) {
    settle(point.at);
    m_isDirty = m_statistics.onEquity(entity, point) || m_isDirty;
}

Instant GoalTracker::nextDue() const {
    Instant due = m_statistics.nextBoundary();
    if (m_progress.reachedSince && !m_progress.confirmedAt) {
        due = std::min(due, *m_progress.reachedSince + std::chrono::minutes(m_goal.confirmMinutes));
    }
    return m_progress.at < m_judgeFrom ? std::min(due, m_judgeFrom) : due;
}

const GoalProgress& GoalTracker::judge(Instant now) {
    settle(now);
    if (m_isDirty || (m_now >= m_judgeFrom && m_progress.at < m_judgeFrom)) {
        evaluate(m_now);
    }
    confirm(m_now);
    return m_progress;
}

/// Judges what happened before `now`, boundary by boundary, and goes there.
void GoalTracker::settle(Instant now) {
    if (now <= m_now) {
        return;
    }
    if (m_isDirty) {
        evaluate(m_now);
    }
    while (m_statistics.nextBoundary() < now) {
        m_now = m_statistics.nextBoundary();
        m_statistics.moveTo(m_now);
        rollPeriod(m_now);
        evaluate(m_now);
    }
    confirm(now);
    m_isDirty = m_isDirty || m_statistics.nextBoundary() == now;
    m_now = now;
    m_statistics.moveTo(now);
    rollPeriod(now);
}

void GoalTracker::change(const Goal& goal, Instant at) {
    TF_ASSERT(goal.measure == m_goal.measure && goal.windowDays == m_goal.windowDays &&
              goal.positions == m_goal.positions && goal.amounts == m_goal.amounts);
    settle(at);
    if (goal.completion.lock != m_goal.completion.lock) {
        m_progress.floor.reset();
        m_progress.isFloorTouched = false;
    }
    m_goal = goal;
    m_judgeFrom = std::max(m_judgeFrom, at);
    m_progress.reachedSince.reset();
    m_progress.confirmedAt.reset();
    m_progress.isReached = false;
    m_isDirty = true;
}

QList<ComparisonState> GoalTracker::comparisons() const {
    return m_goal.measure == Measure::Expression ? m_program.comparisons(m_statistics)
                                                 : QList<ComparisonState>();
}

/// A new period begins: the one before reached the target at its end or ends the row.
void GoalTracker::rollPeriod(Instant at) {
    if (m_goal.measure != Measure::ProfitPerPeriod) {
        return;
    }
    const qint64 period = periodOf(m_goal.period, at);
    if (period == m_period) {
        return;
    }
    const Decimal now = m_statistics.profit(0);
    const bool isNext = period == m_period + 1;
    const bool hasReached = now - m_profitAtPeriodStart >= m_goal.target;
    m_streak = isNext && hasReached ? m_streak + 1 : 0;
    m_period = period;
    m_profitAtPeriodStart = now;
    m_isDirty = true;
}

/// What is reached holds until something changes it.
void GoalTracker::confirm(Instant at) {
    const std::chrono::minutes window(m_goal.confirmMinutes);
    if (m_progress.reachedSince && !m_progress.confirmedAt &&
        at - *m_progress.reachedSince >= window) {
        m_progress.confirmedAt = *m_progress.reachedSince + window;
    }
}

void GoalTracker::evaluate(Instant at) {
    confirm(at);
    m_isDirty = false;
    m_progress.at = at;
    m_progress.target = m_goal.target;
    readSample(read());
    m_progress.profit = m_statistics.netProfit();
    m_progress.bestProfit = std::max(m_progress.bestProfit, m_progress.profit);
    m_progress.drawdown = m_statistics.deepestDrawdown();
    followLock();
    if (!m_progress.isReached || at < m_judgeFrom) {
        m_progress.reachedSince.reset();
    } else if (!m_progress.reachedSince) {
        m_progress.reachedSince = at;
    }
    confirm(at);
}

/// Fills in what the reading means together with the minimum sample.
void GoalTracker::readSample(const Reading& reading) {
    m_progress.value = reading.value;
    m_progress.trades = m_statistics.trades(m_window);
    m_progress.days = m_statistics.days(m_window);
    m_progress.periodsReached = reading.periods;
    m_progress.shortfall = m_progress.trades < m_goal.minimumTrades ? Shortfall::TooFewTrades
                           : m_progress.days < m_goal.minimumDays   ? Shortfall::TooFewDays
                           : !reading.value                         ? Shortfall::NoFigure
                                                                    : Shortfall::None;
    m_progress.isReached = reading.isEnough && m_progress.shortfall == Shortfall::None;
    m_progress.fraction =
        m_progress.isReached
            ? 1
            : std::min({reading.fraction, part(m_progress.trades, m_goal.minimumTrades),
                        part(m_progress.days, m_goal.minimumDays)});
}

void GoalTracker::followLock() {
    const std::optional<TrailingLock>& lock = m_goal.completion.lock;
    if (!lock) {
        m_progress.floor.reset();
        return;
    }
    if (m_progress.bestProfit >= lock->armAt) {
        const Decimal floor = floorOf(*lock, m_progress.bestProfit);
        m_progress.floor = std::max(m_progress.floor.value_or(floor), floor);
    }
    const bool isTouched = m_progress.floor && m_progress.profit <= *m_progress.floor;
    m_progress.isFloorTouched = m_progress.isFloorTouched || (isTouched && m_now >= m_judgeFrom);
}

GoalTracker::Reading GoalTracker::read() const {
    const int trades = m_statistics.trades(m_window);
    switch (m_goal.measure) {
    case Measure::TradeCount:
        return readAmount(m_goal.positions == PositionBasis::Closed
                              ? Decimal(trades)
                              : Decimal(m_statistics.entries(m_window)));
    case Measure::Turnover:
        return readAmount(m_statistics.turnover(m_window));
    case Measure::ProfitTotal:
        return readAmount(m_statistics.profit(m_window));
    case Measure::ProfitPerTrade:
        return trades == 0 ? Reading{}
                           : readAmount(m_statistics.tradeResult(m_window)
                                            .dividedBy(Decimal(trades), Rounding::Floor)
                                            .value());
    case Measure::ProfitPerPeriod:
        return readPeriods();
    case Measure::Sharpe:
        return readRatio(m_statistics.figure(GoalFigure::Sharpe, m_window));
    case Measure::Sortino:
        return readRatio(m_statistics.figure(GoalFigure::Sortino, m_window));
    case Measure::ProfitFactor:
        return readRatio(m_statistics.figure(GoalFigure::ProfitFactor, m_window));
    case Measure::WinRate:
        return readRatio(m_statistics.figure(GoalFigure::WinRate, m_window));
    case Measure::Drawdown:
        return readRatio(m_statistics.figure(GoalFigure::Drawdown, m_window));
    case Measure::TotalReturn:
        return readRatio(m_statistics.figure(GoalFigure::Return, m_window));
    case Measure::Expression:
        return readExpression();
    }
    return {};
}

GoalTracker::Reading GoalTracker::readAmount(Decimal value) const {
    const bool isEnough = value >= m_goal.target;
    return {.value = value,
            .isEnough = isEnough,
            .fraction = part(approximately(value), approximately(m_goal.target))};
}

GoalTracker::Reading GoalTracker::readRatio(double value) const {
    const bool isCeiling = traitsOf(m_goal.measure).isCeiling;
    const std::optional<Decimal> shown = shownRatio(value, isCeiling);
    if (!shown) {
        return {};
    }
    if (!isCeiling) {
        return readAmount(*shown);
    }
    const bool isEnough = *shown <= m_goal.target;
    return {.value = shown, .isEnough = isEnough, .fraction = isEnough ? nearlyThere : 0};
}

GoalTracker::Reading GoalTracker::readPeriods() const {
    const Decimal now = m_statistics.profit(0) - m_profitAtPeriodStart;
    Reading reading = readAmount(now);
    reading.periods = m_streak + (reading.isEnough ? 1 : 0);
    const double steps = std::min(m_streak, m_goal.periodsInARow - 1) + reading.fraction;
    reading.fraction = std::min(nearlyThere, steps / m_goal.periodsInARow);
    reading.isEnough = reading.periods >= m_goal.periodsInARow;
    return reading;
}

GoalTracker::Reading GoalTracker::readExpression() const {
    const ExpressionState state = m_program.state(m_statistics);
    if (!state.isDefined) {
        return {.value = {}, .isEnough = false, .fraction = state.nearness};
    }
    return {
        .value = Decimal(state.holds ? 1 : 0), .isEnough = state.holds, .fraction = state.nearness};
}

} // namespace tf::goals
