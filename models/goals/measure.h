// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

namespace tf::goals {

/// What a goal is about. The numbers are stored.
enum class GoalKind : quint8 { TradeVolume = 1, ProfitTarget, StrategyPerformance, Custom };

/// What is measured. The numbers are stored.
enum class Measure : quint8 {
    TradeCount = 1,  ///< trades closed, or opened (basis); self-trades are none
    Turnover,        ///< sum of quantity * price of all fills; self-trades are none
    ProfitTotal,     ///< in the goal's asset, since the start or in the window
    ProfitPerTrade,  ///< mean result of the closed trades
    ProfitPerPeriod, ///< in one UTC day, week (from Monday) or month
    Sharpe,          ///< of daily returns, annualised by 365
    Sortino,         ///< of daily returns against 0, annualised by 365
    ProfitFactor,    ///< sum of wins / sum of losses of closed trades
    WinRate,         ///< share of closed trades that won
    Drawdown,        ///< deepest fall from a peak, 0..1; met while it is at most the target
    TotalReturn,     ///< time-weighted, a fraction: flows change nothing
    Expression,      ///< a condition over all of them (expression.h)
};

/// How a target is written.
enum class TargetUnit : quint8 { Count, Money, Ratio, Fraction, Condition };

/// What is fixed about a measure.
struct MeasureTraits {
    Measure measure;
    GoalKind kind;
    TargetUnit unit;
    bool isCeiling;       ///< the target is the most that is allowed, not the least
    bool choosesPosition; ///< closed or with open positions makes a difference
    bool choosesAmounts;  ///< gross or net makes a difference
    int leastTrades;      ///< a smaller minimum sample proves nothing and is refused
    int leastDays;
    Decimal lowest;  ///< target that may be asked for, inclusive
    Decimal highest; ///< inclusive
    const char* id;  ///< stable, as in exports: "profit_per_trade"
};

const MeasureTraits& traitsOf(Measure measure);
/// Measures of a kind, in order.
QList<Measure> measuresOf(GoalKind kind);

QString goalKindName(GoalKind kind);  ///< translated: "Profit target"
QString measureName(Measure measure); ///< translated, lower case: "profit per trade"
/// Translated sentence: what exactly is counted.
QString measureExplanation(Measure measure);

} // namespace tf::goals
