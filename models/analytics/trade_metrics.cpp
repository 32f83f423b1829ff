// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/trade_metrics.h"

#include "models/analytics/drawdown.h"
#include "models/analytics/return_metrics.h"

#include <algorithm>
#include <cmath>

namespace tf::analytics {

namespace {

void count(Sample results, TradeSummary& summary) {
    qint64 winRun = 0;
    qint64 lossRun = 0;
    for (const double result : results) {
        winRun = result > 0 ? winRun + 1 : 0;
        lossRun = result < 0 ? lossRun + 1 : 0;
        summary.wins += result > 0 ? 1 : 0;
        summary.losses += result < 0 ? 1 : 0;
        summary.grossProfit += std::max(result, 0.0);
        summary.grossLoss += std::min(result, 0.0);
        summary.maxConsecutiveWins = std::max(summary.maxConsecutiveWins, winRun);
        summary.maxConsecutiveLosses = std::max(summary.maxConsecutiveLosses, lossRun);
    }
    summary.trades = std::ssize(results);
    summary.net = sumOf(results);
    summary.maxDrawdownAbs = drawdownOfResults(results).deepestAmount;
}

void addRatios(TradeSummary& summary) {
    const double loss = std::abs(summary.grossLoss);
    summary.winRate = ratio(static_cast<double>(summary.wins), static_cast<double>(summary.trades));
    summary.profitFactor = ratio(summary.grossProfit, loss);
    summary.averageWin = ratio(summary.grossProfit, static_cast<double>(summary.wins));
    summary.averageLoss = ratio(summary.grossLoss, static_cast<double>(summary.losses));
    summary.recoveryFactor = ratio(summary.net, std::abs(summary.maxDrawdownAbs));
    if (summary.averageWin && summary.averageLoss) {
        summary.payoffRatio = ratio(*summary.averageWin, std::abs(*summary.averageLoss));
    }
    if (summary.expectancy && summary.averageLoss) {
        summary.expectancyRatio = ratio(*summary.expectancy, std::abs(*summary.averageLoss));
    }
    if (summary.payoffRatio && summary.winRate) {
        summary.kelly = finite(*summary.winRate - (1 - *summary.winRate) / *summary.payoffRatio);
    }
}

} // namespace

TradeSummary summarizeTrades(Sample results) {
    TradeSummary summary;
    if (results.empty()) {
        return summary;
    }
    count(results, summary);
    const Moments moments = Moments::of(results);
    summary.expectancy = finite(moments.mean);
    summary.sqn = tStatistic(moments);
    if (summary.wins > 0) {
        summary.largestWin = moments.highest;
    }
    if (summary.losses > 0) {
        summary.largestLoss = moments.lowest;
    }
    addRatios(summary);
    return summary;
}

std::optional<Interval> wilsonIntervalAt(qint64 successes, qint64 trials, double z) {
    if (trials < 1 || successes < 0 || successes > trials || !(z >= 0)) {
        return std::nullopt;
    }
    const double n = static_cast<double>(trials);
    const double share = static_cast<double>(successes) / n;
    const double weight = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / weight;
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / weight;
    return Interval{std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::optional<Interval> wilsonInterval(qint64 successes, qint64 trials, double confidence) {
    const auto z = normalQuantile((1 + confidence) / 2);
    return z ? wilsonIntervalAt(successes, trials, *z) : std::nullopt;
}

} // namespace tf::analytics
