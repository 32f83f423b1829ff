// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/backtest.h"

namespace tf::trading {

/// What one cut showed.
struct LookAheadCut {
    Instant lastCandle; ///< the data ended here
    bool isSame = true; ///< equity and trades before the cut are those of the whole run
    std::optional<Instant> firstDifference;

    bool operator==(const LookAheadCut&) const = default;
};

struct LookAheadReport {
    std::vector<LookAheadCut> cuts;

    /// No cut changed the past: the strategy knew nothing of the future.
    bool isClean() const;
    bool operator==(const LookAheadReport&) const = default;
};

/// The first time at which the shorter run's past differs from the whole run's. The shorter one's
/// last time does not count: there it closes what is open.
std::optional<Instant> firstDifference(const BacktestResult& part, const BacktestResult& whole);

/// Runs the request again with the data cut off at `cuts` evenly spread times and compares the
/// past. NotEnoughData when the series are too short for that; as `runBacktest` otherwise.
Result<LookAheadReport> checkLookAhead(const BacktestRequest& request,
                                       std::span<const SeriesInput> series, int cuts = 10,
                                       JobControl* control = nullptr, int threads = 0);

} // namespace tf::trading
