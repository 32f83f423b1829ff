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
    : m_now(start.at)
    , m_judgeFrom(start.judgeFrom.value_or(start.at))
    , m_judgedAt(start.at)
    , m_hasPeriods(goal.measure == Measure::ProfitPerPeriod)
    , m_hasLock(goal.completion.lock.has_value())
    , m_window(window)
    , m_statistics(std::move(statistics))
    , m_period(periodOf(goal.period, start.at))
    , m_profitAtPeriodStart(m_statistics.profit(0))
    , m_program(std::move(program))
    , m_goal(goal)
    , m_start(std::move(start)) {}

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
    if (m_standing.reachedSince && !m_standing.confirmedAt) {
        due = std::min(due, *m_standing.reachedSince + std::chrono::minutes(m_goal.confirmMinutes));
    }
    return m_judgedAt < m_judgeFrom ? std::min(due, m_judgeFrom) : due;
}

const GoalStanding& GoalTracker::judge(Instant now) {
    settle(now);
    if (m_isDirty || (m_now >= m_judgeFrom && m_judgedAt < m_judgeFrom)) {
        evaluate(m_now);
    }
    confirm(m_now);
    return m_standing;
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
        m_floor.reset();
        m_standing.isFloorTouched = false;
    }
    m_goal = goal;
    m_hasLock = goal.completion.lock.has_value();
    m_judgeFrom = std::max(m_judgeFrom, at);
    m_standing.reachedSince.reset();
    m_standing.confirmedAt.reset();
    m_standing.isReached = false;
    m_isDirty = true;
}

QList<ComparisonState> GoalTracker::comparisons() const {
    return m_goal.measure == Measure::Expression ? m_program.comparisons(m_statistics)
                                                 : QList<ComparisonState>();
}

/// A new period begins: the one before reached the target at its end or ends the row.
void GoalTracker::rollPeriod(Instant at) {
    if (!m_hasPeriods) {
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
void GoalTracker::confirmHeld(Instant at) {
    const std::chrono::minutes window(m_goal.confirmMinutes);
    if (at - *m_standing.reachedSince >= window) {
        m_standing.confirmedAt = *m_standing.reachedSince + window;
    }
}

void GoalTracker::evaluate(Instant at) {
    confirm(at);
    m_isDirty = false;
    m_judgedAt = at;
    m_standing.isReached = isTargetReached();
    followLock();
    if (!m_standing.isReached || at < m_judgeFrom) {
        m_standing.reachedSince.reset();
    } else if (!m_standing.reachedSince) {
        m_standing.reachedSince = at;
    }
    confirm(at);
}

bool GoalTracker::isTargetReached() const {
    if (m_statistics.trades(m_window) < m_goal.minimumTrades ||
        m_statistics.days(m_window) < m_goal.minimumDays) {
        return false;
    }
    return read().isEnough;
}

void GoalTracker::followLock() {
    const Decimal profit = m_statistics.netProfit();
    m_bestProfit = std::max(m_bestProfit, profit);
    if (!m_hasLock) {
        return;
    }
    const TrailingLock& lock = *m_goal.completion.lock;
    if (m_bestProfit >= lock.armAt) {
        const Decimal floor = floorOf(lock, m_bestProfit);
        m_floor = std::max(m_floor.value_or(floor), floor);
    }
    const bool isTouched = m_floor && profit <= *m_floor;
    m_standing.isFloorTouched = m_standing.isFloorTouched || (isTouched && m_now >= m_judgeFrom);
}

GoalProgress GoalTracker::progress() const {
    const Reading reading = read();
    GoalProgress progress{.goal = m_goal.id,
                          .at = m_judgedAt,
                          .value = reading.value,
                          .target = m_goal.target,
                          .isReached = m_standing.isReached,
                          .trades = m_statistics.trades(m_window),
                          .days = m_statistics.days(m_window),
                          .reachedSince = m_standing.reachedSince,
                          .confirmedAt = m_standing.confirmedAt,
                          .profit = m_statistics.netProfit(),
                          .bestProfit = m_bestProfit,
                          .floor = m_floor,
                          .isFloorTouched = m_standing.isFloorTouched,
                          .drawdown = m_statistics.deepestDrawdown(),
                          .periodsReached = reading.periods};
    progress.shortfall = progress.trades < m_goal.minimumTrades ? Shortfall::TooFewTrades
                         : progress.days < m_goal.minimumDays   ? Shortfall::TooFewDays
                         : !reading.value                       ? Shortfall::NoFigure
                                                                : Shortfall::None;
    progress.fraction =
        progress.isReached
            ? 1
            : std::min({nearnessOf(reading), part(progress.trades, m_goal.minimumTrades),
                        part(progress.days, m_goal.minimumDays)});
    return progress;
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
    return {.value = value, .isEnough = value >= m_goal.target};
}

GoalTracker::Reading GoalTracker::readRatio(double value) const {
    const bool isCeiling = traitsOf(m_goal.measure).isCeiling;
    const std::optional<Decimal> shown = shownRatio(value, isCeiling);
    if (!shown) {
        return {};
    }
    return isCeiling ? Reading{.value = shown, .isEnough = *shown <= m_goal.target}
                     : readAmount(*shown);
}

GoalTracker::Reading GoalTracker::readPeriods() const {
    Reading reading = readAmount(m_statistics.profit(0) - m_profitAtPeriodStart);
    reading.periods = m_streak + (reading.isEnough ? 1 : 0);
    reading.isEnough = reading.periods >= m_goal.periodsInARow;
    return reading;
}

GoalTracker::Reading GoalTracker::readExpression() const {
    const ExpressionState state = m_program.state(m_statistics);
    return state.isDefined ? Reading{.value = Decimal(state.holds ? 1 : 0), .isEnough = state.holds}
                           : Reading{};
}

/// 0..1 of the way to the target, samples aside.
double GoalTracker::nearnessOf(const Reading& reading) const {
    if (m_goal.measure == Measure::Expression) {
        return m_program.state(m_statistics).nearness;
    }
    if (!reading.value) {
        return 0;
    }
    if (traitsOf(m_goal.measure).isCeiling) {
        return reading.isEnough ? nearlyThere : 0;
    }
    const double nearness = part(approximately(*reading.value), approximately(m_goal.target));
    if (m_goal.measure != Measure::ProfitPerPeriod) {
        return nearness;
    }
    const double periods = std::min(m_streak, m_goal.periodsInARow - 1) + nearness;
    return std::min(nearlyThere, periods / m_goal.periodsInARow);
}

} // namespace tf::goals
