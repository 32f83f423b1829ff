// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/backtest.h"

namespace tf::trading {

enum class Resampling : quint8 {
    ShuffledTrades, ///< the same trades in another order
    DrawnTrades,    ///< trades drawn with replacement
    ReturnBlocks,   ///< blocks of daily returns drawn with replacement, joined in a circle
};

struct MonteCarloRequest {
    Resampling resampling = Resampling::DrawnTrades;
    int runs = 1'000;
    int blockLength = 20; ///< returns per block
    quint64 seed = 1;
    double ruin = 0.5; ///< a drawdown this deep counts as ruin
    int threads = 0;   ///< 0 = all cores; has no influence on results

    bool operator==(const MonteCarloRequest&) const = default;
};

/// Quantiles of one figure over all runs.
struct Distribution {
    double lowest = 0;
    double q05 = 0;
    double q25 = 0;
    double median = 0;
    double q75 = 0;
    double q95 = 0;
    double highest = 0;
    double mean = 0;

    bool operator==(const Distribution&) const = default;
};

/// Quantiles of the equity after the same share of the way, for a fan chart.
struct FanPoint {
    double progress = 0; ///< 0..1
    Distribution equity;

    bool operator==(const FanPoint&) const = default;
};

struct MonteCarloResult {
    MonteCarloRequest request;
    qint64 sample = 0; ///< trades or returns that were drawn from
    Distribution finalEquity;
    Distribution totalReturn;
    Distribution maxDrawdown;   ///< <= 0
    std::vector<double> finals; ///< of every run, in its order: for a histogram
    std::vector<FanPoint> fan;
    double lossProbability = 0; ///< share of runs that end below the start
    double ruinProbability = 0; ///< share of runs with a drawdown of `ruin` or more

    bool operator==(const MonteCarloResult&) const = default;
};

/// How else it might have gone. Trades are taken as shares of the equity at their entry.
/// NotEnoughData for fewer than two trades or returns, InvalidArgument, Cancelled.
Result<MonteCarloResult> runMonteCarlo(const MonteCarloRequest& request,
                                       const BacktestResult& backtest,
                                       JobControl* control = nullptr);

} // namespace tf::trading
