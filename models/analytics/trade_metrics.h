// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/numbers.h"
#include "models/core/instant.h"

/// Figures of closed trades. A result is net, fees included: a win is > 0, a loss < 0, zero counts
/// as a trade only.
namespace tf::analytics {

/// One closed trade as the figures see it. Money in one currency.
struct ClosedTrade {
    Instant entry;
    Instant exit;
    double net = 0;
    double fees = 0;
    double slippage = 0;   ///< what spread and slippage cost, >= 0
    double entryValue = 0; ///< units x entry price, >= 0
    double exitValue = 0;  ///< units x exit price, >= 0
    double worst = 0;      ///< MAE: lowest open result during the trade, <= 0
    double best = 0;       ///< MFE: highest open result during the trade, >= 0
    qint64 bars = 0;       ///< bars held
    bool isShort = false;

    bool operator==(const ClosedTrade&) const = default;
};

/// All trade figures of a list of results. None = undefined.
struct TradeSummary {
    qint64 trades = 0;
    qint64 wins = 0;
    qint64 losses = 0;
    double grossProfit = 0;
    double grossLoss = 0; ///< <= 0
    double net = 0;
    qint64 maxConsecutiveWins = 0; ///< a zero ends a run
    qint64 maxConsecutiveLosses = 0;
    double maxDrawdownAbs = 0; ///< of the cumulated results, <= 0
    std::optional<double> winRate;
    std::optional<double> profitFactor;
    std::optional<double> averageWin;
    std::optional<double> averageLoss;
    std::optional<double> payoffRatio;
    std::optional<double> expectancy;
    std::optional<double> expectancyRatio;
    std::optional<double> sqn; ///< system quality number (Tharp): sqrt(trades) x mean / deviation
    std::optional<double> kelly;
    std::optional<double> largestWin;
    std::optional<double> largestLoss;
    std::optional<double> recoveryFactor;
};
TradeSummary summarizeTrades(Sample results);

struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};
/// Wilson's score interval (1927) of a share; `confidence` in 0..1. None without trials.
std::optional<Interval> wilsonInterval(qint64 successes, qint64 trials, double confidence);
/// The same for a given normal quantile (1.96 for 95 %).
std::optional<Interval> wilsonIntervalAt(qint64 successes, qint64 trials, double z);

} // namespace tf::analytics
