// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_statistics.h"

#include "models/analytics/return_metrics.h"

namespace tf::goals {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 hourMs = 3'600'000;
constexpr double daysPerYear = 365;
constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// A sum that stays at the end of the range instead of leaving it: nobody has 10^20 of anything,
/// and a figure must not end the program.
Decimal plus(Decimal a, Decimal b) {
    constexpr Decimal::Raw most = Decimal::largest().raw();
    Decimal::Raw sum = 0;
    if (__builtin_add_overflow(a.raw(), b.raw(), &sum) || sum > most || sum < -most) {
        return a.isNegative() ? -Decimal::largest() : Decimal::largest();
    }
    return Decimal::fromRaw(sum);
}

double orNan(const std::optional<double>& value) {
    return value ? *value : undefined;
}

} // namespace

qint64 dayOf(Instant at) {
    const qint64 ms = at.toMs();
    return ms >= 0 ? ms / dayMs : -((-ms + dayMs - 1) / dayMs);
}

void GoalStatistics::Sums::add(const Item& item, int sign) {
    const auto change = [sign](Decimal& sum, Decimal by) {
        if (!by.isZero()) { // an entry has no result
            sum = plus(sum, sign > 0 ? by : -by);
        }
    };
    change(result, item.result);
    change(turnover, item.turnover);
    change(fees, item.fee);
    entries += item.isEntry ? sign : 0;
    if (!item.isTrade) {
        return;
    }
    trades += sign;
    change(tradeResult, item.result);
    if (item.result.isPositive()) {
        won += sign;
        change(wins, item.result);
    } else if (item.result.isNegative()) {
        lost += sign;
        change(losses, -item.result);
    }
}

GoalStatistics::GoalStatistics(PositionBasis positions, AmountBasis amounts,
                               std::vector<qint64> windowsMs, Instant start)
    : m_positions(positions)
    , m_amounts(amounts)
    , m_now(start) {
    TF_ASSERT(!windowsMs.empty() && windowsMs.front() == 0);
    for (const qint64 ms : windowsMs) {
        m_windows.push_back({.ms = ms});
        m_shortestMs = m_shortestMs == 0 || (ms > 0 && ms < m_shortestMs) ? ms : m_shortestMs;
    }
    startDay(dayOf(start));
    m_today.isPartial = start != start.startOfDay();
    findBoundary();
}

void GoalStatistics::watch(std::optional<Decimal> opening) {
    m_equities.push_back(opening);
    if (opening) {
        m_equity = plus(m_equity, *opening);
        m_openings = plus(m_openings, *opening);
    }
}

void GoalStatistics::setStartValue(Decimal value) {
    m_shift = plus(m_openings, -value);
    m_profitAtDayStart = profit(0);
}

/// The index follows a gain on the equity before it.
void GoalStatistics::grow(double gain, double base) {
    m_todayHasEvents = true;
    if (gain == 0 || !(base > 0)) {
        return;
    }
    m_index *= std::max(0.0, 1 + gain / base);
    m_peak = std::max(m_peak, m_index);
    m_deepest = std::max(m_deepest, m_peak > 0 ? 1 - m_index / m_peak : 0);
    m_today.high = std::max(m_today.high, m_index);
    m_today.low = std::min(m_today.low, m_index);
    m_today.deepest = std::max(m_today.deepest, m_today.high > 0 ? 1 - m_index / m_today.high : 0);
}

void GoalStatistics::onFill(const FillEvent& fill) {
    const bool counts = !fill.isSelfTrade;
    Item item{.at = m_now,
              .result = {},
              .turnover = counts ? fill.notional : Decimal(),
              .fee = fill.fee,
              .isTrade = counts && fill.net.has_value(),
              .isEntry = counts && !fill.net};
    m_fees = plus(m_fees, fill.fee);
    if (fill.net) {
        item.result = m_amounts == AmountBasis::Net ? *fill.net : plus(*fill.net, fill.closedFees);
        m_closedNet = plus(m_closedNet, *fill.net);
    }
    if (m_positions == PositionBasis::Closed) {
        // The equity of closed trades: openings, flows and what was realised so far.
        grow(approximately(item.result), approximately(m_equity));
        m_equity = plus(m_equity, item.result);
    }
    m_todayHasEvents = true;
    m_today.turnover += approximately(item.turnover);
    m_today.entries += item.isEntry ? 1 : 0;
    if (item.isTrade) {
        const double result = approximately(item.result);
        ++m_today.trades;
        m_today.won += result > 0 ? 1 : 0;
        m_today.wins += std::max(0.0, result);
        m_today.losses += std::max(0.0, -result);
    }
    for (Window& window : m_windows) {
        window.sums.add(item, 1);
    }
    if (m_shortestMs > 0) {
        m_items.push_back(item);
        expectLeaving();
    }
}

bool GoalStatistics::onEquity(std::size_t entity, const EquitySnapshot& point) {
    std::optional<Decimal>& equity = m_equities[entity];
    if (!equity) {
        equity = point.equity;
        m_equity = plus(m_equity, point.equity);
        m_todayHasEvents = true;
        return true;
    }
    const Decimal net = plus(plus(point.equity, -*equity), -point.flow);
    if (m_todayHasEvents && net.isZero() && point.flow.isZero() && m_fees == m_feesAtEquity) {
        return false;
    }
    equity = point.equity;
    m_entityProfit = plus(m_entityProfit, net);
    if (m_positions == PositionBasis::Closed) {
        m_equity = plus(m_equity, point.flow);
        m_todayHasEvents = true;
    } else {
        Decimal gain = net;
        if (m_amounts == AmountBasis::Gross) {
            gain = plus(gain, plus(m_fees, -m_feesAtEquity));
        }
        grow(approximately(gain), approximately(m_equity));
        m_equity = plus(plus(m_equity, net), point.flow);
    }
    m_feesAtEquity = m_fees;
    noteProfit(m_now);
    return true;
}

/// Keeps the newest profit of each hour, which is as fine as a rolling window of days needs.
void GoalStatistics::noteProfit(Instant at) {
    if (m_shortestMs == 0 || m_positions == PositionBasis::Closed) {
        return;
    }
    const Decimal total = profit(0);
    const bool isSameHour =
        !m_points.empty() && m_points.back().at.toMs() / hourMs == at.toMs() / hourMs;
    const quint64 last = m_droppedPoints + m_points.size();
    const bool isTaken = std::any_of(m_windows.begin(), m_windows.end(), [last](const Window& w) {
        return w.ms > 0 && w.profitHead >= last;
    });
    if (isSameHour && !isTaken) {
        m_points.back() = {at, total};
    } else {
        m_points.push_back({at, total});
    }
    expectLeaving();
}

void GoalStatistics::moveTo(Instant now) {
    m_now = std::max(m_now, now);
    if (m_now < m_nextBoundary) {
        return;
    }
    const qint64 day = dayOf(m_now);
    if (day > m_today.day) {
        startDay(day);
    }
    dropOld();
    findBoundary();
}

GoalDay GoalStatistics::today() const {
    GoalDay day = m_today;
    day.growth = m_today.open > 0 ? m_index / m_today.open : 1;
    day.profit = approximately(plus(profit(0), -m_profitAtDayStart));
    return day;
}

void GoalStatistics::startDay(qint64 day) {
    if (m_todayHasEvents) {
        m_days.push_back(today());
    }
    m_today = {.day = day, .open = m_index, .high = m_index, .low = m_index};
    m_profitAtDayStart = profit(0);
    m_todayHasEvents = false;
    for (const Window& window : m_windows) {
        window.days.reset();
    }
}

void GoalStatistics::dropOld() {
    quint64 keptItems = m_droppedItems + m_items.size();
    quint64 keptPoints = m_droppedPoints + m_points.size();
    for (Window& window : m_windows) {
        if (window.ms == 0) {
            continue;
        }
        const Instant edge = m_now - std::chrono::milliseconds(window.ms);
        while (window.head < m_droppedItems + m_items.size() &&
               m_items[window.head - m_droppedItems].at <= edge) {
            window.sums.add(m_items[window.head - m_droppedItems], -1);
            ++window.head;
        }
        while (window.profitHead < m_droppedPoints + m_points.size() &&
               m_points[window.profitHead - m_droppedPoints].at <= edge) {
            window.profitBase = m_points[window.profitHead - m_droppedPoints].profit;
            ++window.profitHead;
        }
        keptItems = std::min(keptItems, window.head);
        keptPoints = std::min(keptPoints, window.profitHead);
    }
    for (; m_droppedItems < keptItems; ++m_droppedItems) {
        m_items.pop_front();
    }
    for (; m_droppedPoints < keptPoints; ++m_droppedPoints) {
        m_points.pop_front();
    }
}

/// What came in just now leaves the shortest window first, unless something older does.
void GoalStatistics::expectLeaving() {
    m_nextBoundary = std::min(m_nextBoundary, m_now + std::chrono::milliseconds(m_shortestMs));
}

void GoalStatistics::findBoundary() {
    m_nextBoundary = Instant::fromMs((m_today.day + 1) * dayMs);
    for (const Window& window : m_windows) {
        if (window.ms == 0) {
            continue;
        }
        const std::chrono::milliseconds length(window.ms);
        if (window.head < m_droppedItems + m_items.size()) {
            m_nextBoundary =
                std::min(m_nextBoundary, m_items[window.head - m_droppedItems].at + length);
        }
        if (window.profitHead < m_droppedPoints + m_points.size()) {
            m_nextBoundary =
                std::min(m_nextBoundary, m_points[window.profitHead - m_droppedPoints].at + length);
        }
    }
}

Decimal GoalStatistics::profit(std::size_t index) const {
    const Window& window = m_windows[index];
    if (m_positions == PositionBasis::Closed) {
        return window.sums.result;
    }
    Decimal total = plus(m_entityProfit, m_shift);
    if (m_amounts == AmountBasis::Gross) {
        total = plus(total, m_feesAtEquity);
    }
    return window.ms == 0 ? total : plus(total, -window.profitBase);
}

Decimal GoalStatistics::netProfit() const {
    return m_equities.empty() ? m_closedNet : plus(m_entityProfit, m_shift);
}

int GoalStatistics::days(std::size_t window) const {
    return static_cast<int>(dayCache(window).count);
}

const GoalStatistics::DayCache& GoalStatistics::dayCache(std::size_t window) const {
    const Window& whole = m_windows[window];
    if (!whole.days) {
        whole.days = makeDayCache(whole);
    }
    return *whole.days;
}

GoalStatistics::DayCache GoalStatistics::makeDayCache(const Window& window) const {
    const qint64 first =
        window.ms == 0 ? std::numeric_limits<qint64>::min() : m_today.day - window.ms / dayMs;
    auto day = m_days.end();
    while (day != m_days.begin() && std::prev(day)->day >= first) {
        --day;
    }
    DayCache cache;
    std::vector<double> returns;
    for (; day != m_days.end(); ++day) {
        if (!day->isPartial) {
            returns.push_back(day->growth - 1);
        }
        cache.growth *= day->growth;
        if (cache.peak > 0) {
            cache.deepest = std::max(cache.deepest, 1 - day->low / cache.peak);
        }
        cache.deepest = std::max(cache.deepest, day->deepest);
        cache.peak = std::max(cache.peak, day->high);
    }
    const analytics::Moments moments = analytics::Moments::of(returns);
    cache.count = static_cast<qint64>(returns.size());
    cache.sharpe = orNan(analytics::sharpe(moments, daysPerYear));
    cache.sortino = orNan(analytics::sortino(returns, daysPerYear));
    cache.volatility = orNan(analytics::volatility(moments, daysPerYear));
    return cache;
}

double GoalStatistics::drawdown(std::size_t window) const {
    if (m_windows[window].ms == 0) {
        return m_deepest;
    }
    const DayCache& past = dayCache(window);
    const double across = past.peak > 0 ? 1 - m_today.low / past.peak : 0;
    return std::max({past.deepest, m_today.deepest, across});
}

double GoalStatistics::totalReturn(std::size_t window) const {
    if (m_windows[window].ms == 0) {
        return m_index - 1;
    }
    return dayCache(window).growth * today().growth - 1;
}

double GoalStatistics::figure(GoalFigure figure, std::size_t window) const {
    const Sums& sums = m_windows[window].sums;
    switch (figure) {
    case GoalFigure::Trades:
        return sums.trades;
    case GoalFigure::Entries:
        return sums.entries;
    case GoalFigure::Wins:
        return sums.won;
    case GoalFigure::Losses:
        return sums.lost;
    case GoalFigure::WinRate:
        return sums.trades > 0 ? static_cast<double>(sums.won) / sums.trades : undefined;
    case GoalFigure::ProfitFactor:
        return orNan(analytics::ratio(approximately(sums.wins), approximately(sums.losses)));
    case GoalFigure::ProfitPerTrade:
        return sums.trades > 0 ? approximately(sums.tradeResult) / sums.trades : undefined;
    case GoalFigure::Profit:
        return approximately(profit(window));
    case GoalFigure::Turnover:
        return approximately(sums.turnover);
    case GoalFigure::Fees:
        return approximately(sums.fees);
    case GoalFigure::Return:
        return totalReturn(window);
    case GoalFigure::Sharpe:
        return dayCache(window).sharpe;
    case GoalFigure::Sortino:
        return dayCache(window).sortino;
    case GoalFigure::Volatility:
        return dayCache(window).volatility;
    case GoalFigure::Drawdown:
        return drawdown(window);
    case GoalFigure::Days:
        return days(window);
    case GoalFigure::Equity:
        return approximately(m_equity);
    }
    return undefined;
}

} // namespace tf::goals
