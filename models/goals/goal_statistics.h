// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal.h"
#include "models/goals/goal_event.h"

#include <deque>

namespace tf::goals {

/// Figures that measures and expressions are made of.
enum class GoalFigure : quint8 {
    Trades, ///< closed
    Entries,
    Wins,
    Losses,
    WinRate,
    ProfitFactor,
    Profit,
    ProfitPerTrade,
    Turnover,
    Fees,
    Return,
    Sharpe,
    Sortino,
    Volatility,
    Drawdown,
    Days,
    Equity,
};

/// One UTC day of what a goal is about.
struct GoalDay {
    qint64 day = 0;         ///< since 1970-01-01
    bool isPartial = false; ///< the start lies within: it has no daily return
    double growth = 1;      ///< 1 + time-weighted return of the day
    double open = 1;        ///< of the index that is 1 at the start and follows the growth
    double high = 1;
    double low = 1;
    double deepest = 0; ///< fall from a peak within the day, 0..1
    double profit = 0;  ///< by the basis
    double wins = 0;    ///< sums of results
    double losses = 0;  ///< >= 0
    double turnover = 0;
    int trades = 0;
    int entries = 0;
    int won = 0;

    bool operator==(const GoalDay&) const = default;
};

/// Running figures of one goal in one basis over several windows, all from one copy of the past.
/// Money is exact, ratios are doubles as `models/analytics` defines them. An event costs amortised
/// constant time; figures of days are computed once per day.
///
/// Windows: fills leave a window exactly when it has passed over them; profit with open positions
/// looks back to the last equity of an hour; daily returns are of full UTC days that had an event,
/// the newest `window` days before today. Since the start (window 0): everything.
class GoalStatistics {
public:
    /// `windowsMs`: distinct lengths, the first 0 for "since the start".
    GoalStatistics(PositionBasis positions, AmountBasis amounts, std::vector<qint64> windowsMs,
                   Instant start);

    /// One more entity whose equity is part of the goal's; they are counted from 0. Without an
    /// opening its first point is the opening.
    void watch(std::optional<Decimal> opening);
    /// Profit counts as if the openings were this in sum.
    void setStartValue(Decimal value);

    /// Events in order of time, after moveTo(their time).
    void onFill(const FillEvent& fill);
    /// Whether any figure could change by it: an agent without positions stands where it stood.
    bool onEquity(std::size_t entity, const EquitySnapshot& point);
    /// The next time at which something leaves a window or a day ends without an event.
    Instant nextBoundary() const { return m_nextBoundary; }
    /// Goes on to a time, at most the next boundary.
    void moveTo(Instant now);

    /// NaN where undefined. `window` counts the constructor's windows.
    double figure(GoalFigure figure, std::size_t window) const;
    Decimal profit(std::size_t window) const; ///< by the basis
    Decimal turnover(std::size_t window) const { return m_windows[window].sums.turnover; }
    /// Result of the trades that count, by the basis.
    Decimal tradeResult(std::size_t window) const { return m_windows[window].sums.tradeResult; }
    int trades(std::size_t window) const { return m_windows[window].sums.trades; }
    int entries(std::size_t window) const { return m_windows[window].sums.entries; }
    int days(std::size_t window) const;
    /// Net with open positions since the start, without flows; of closed trades where no equity is
    /// known.
    Decimal netProfit() const;
    Decimal equity() const { return m_equity; }
    double deepestDrawdown() const { return m_deepest; }
    /// Past days that had an event, oldest first.
    const std::deque<GoalDay>& history() const { return m_days; }
    /// The present day so far.
    GoalDay today() const;

private:
    struct Item {
        Instant at;
        Decimal result;
        Decimal turnover;
        Decimal fee;
        bool isTrade = false;
        bool isEntry = false;
    };
    struct Sums {
        Decimal result; ///< of all that closed, self-trades too
        Decimal tradeResult;
        Decimal wins;
        Decimal losses; ///< >= 0
        Decimal turnover;
        Decimal fees;
        int trades = 0;
        int entries = 0;
        int won = 0;
        int lost = 0;

        void add(const Item& item, int sign);
    };
    struct ProfitPoint {
        Instant at;
        Decimal profit;
    };
    /// Figures that change once a day.
    struct DayCache {
        qint64 count = 0;
        double sharpe = 0;
        double sortino = 0;
        double volatility = 0;
        double growth = 1; ///< of the full days
        double peak = 0;   ///< of the index over the full days; 0: none
        double deepest = 0;
    };
    struct Window {
        qint64 ms = 0;
        Sums sums;
        quint64 head = 0;       ///< number of items that have left it
        quint64 profitHead = 0; ///< number of profit points at or before its beginning
        Decimal profitBase;     ///< the newest of them
        mutable std::optional<DayCache> days; ///< made when asked for
    };

    void grow(double gain, double base);
    void noteProfit(Instant at);
    void dropOld();
    void findBoundary();
    void expectLeaving();
    void startDay(qint64 day);
    const DayCache& dayCache(std::size_t window) const;
    DayCache makeDayCache(const Window& window) const;
    double drawdown(std::size_t window) const;
    double totalReturn(std::size_t window) const;

    // What every event touches comes first and lies together.
    PositionBasis m_positions;
    AmountBasis m_amounts;
    bool m_todayHasEvents = false;
    Instant m_now;
    Instant m_nextBoundary;
    qint64 m_shortestMs = 0; ///< shortest window, 0 when all are since the start
    std::vector<Window> m_windows;
    Decimal m_equity;
    Decimal m_closedNet;
    Decimal m_fees;
    Decimal m_feesAtEquity; ///< fees that the last equity knows of
    Decimal m_entityProfit;
    Decimal m_openings;
    Decimal m_shift;                                ///< openings less the start value
    std::vector<std::optional<Decimal>> m_equities; ///< of each entity
    double m_index = 1;
    double m_peak = 1;
    double m_deepest = 0;
    GoalDay m_today;
    Decimal m_profitAtDayStart;

    std::deque<Item> m_items;
    quint64 m_droppedItems = 0;
    std::deque<ProfitPoint> m_points;
    quint64 m_droppedPoints = 0;
    std::deque<GoalDay> m_days;
};

/// Days since 1970-01-01, UTC.
qint64 dayOf(Instant at);

/// For statistics: within two units in the last place. Much faster than the correctly rounded
/// toDouble(), which goes through text, and than the compiler's own conversion of 128 bits.
inline double approximately(Decimal value) {
    const Decimal::Raw raw = value.raw();
    const double high = static_cast<double>(static_cast<qint64>(raw >> 64));
    const double low = static_cast<double>(static_cast<quint64>(raw));
    return (high * 0x1p64 + low) / 1e18;
}

} // namespace tf::goals
