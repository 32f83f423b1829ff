// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/trading/execution.h"

#include <memory>

namespace tf::trading {

/// One agent of a portfolio run.
struct PortfolioAgent {
    market::CandleSpan candles;
    std::unique_ptr<strategies::Strategy> strategy;
    ExecutionStep step;
    double share = 1; ///< of the equity that its entries are sized by
};

/// What a portfolio run writes.
struct PortfolioRun {
    std::vector<Instant> times; ///< the union of all agents' candles
    std::vector<double> equity;
    qint64 barsInMarket = 0;
    /// Cumulated result of each agent at the end of each UTC day: [day][agent].
    std::vector<std::vector<double>> dailyResults;
    std::vector<double> dailyEquity; ///< at the end of the same days
};

/// Runs agents that share one account, time by time. Series may be unaligned: at each time the
/// agents that have a candle act, the others are valued at their last close. Entries of one time
/// are sized by the same equity and take cover in the order of `agents`. Heeds `cancel`, reports to
/// `progress`; both may be absent.
Result<PortfolioRun> runPortfolio(std::span<PortfolioAgent> agents, Account& account,
                                  const JobControl* cancel = nullptr,
                                  JobControl* progress = nullptr);

} // namespace tf::trading
