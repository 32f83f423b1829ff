// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/sweep.h"

namespace tf::trading {

/// Search parameters on one stretch of candles, then trade the best on the next, and so on.
struct WalkForwardRequest {
    SweepRequest sweep; ///< what is searched on each training stretch
    int trainBars = 2'000;
    int testBars = 500;
    bool isAnchored = false; ///< every training stretch begins at the first candle

    bool operator==(const WalkForwardRequest&) const = default;
};

/// One step: the same figures from training and test side by side.
struct WalkForwardWindow {
    Instant trainFrom;
    Instant trainTo; ///< open time of its last candle
    Instant testFrom;
    Instant testTo;
    QJsonObject parameters; ///< best in training; empty when no run had the objective
    analytics::PerformanceSheet train;
    analytics::PerformanceSheet test;
    qint64 trials = 0;
    std::optional<double> deflatedSharpe; ///< of the training's best

    bool operator==(const WalkForwardWindow&) const = default;
};

struct WalkForwardResult {
    WalkForwardRequest request;
    std::vector<WalkForwardWindow> windows;
    std::vector<Instant> times; ///< of all test stretches
    std::vector<double> equity; ///< tests joined: each begins with the money the last one left
    std::vector<Trade> trades;  ///< of the tests; bars count from the first candle of all
    analytics::PerformanceSheet sheet; ///< of the joined tests, with all trials counted
    qint64 trials = 0;
    /// Mean annual growth of the tests / mean annual growth of the trainings.
    std::optional<double> efficiency;

    bool operator==(const WalkForwardResult&) const = default;
};

/// One agent on one series. NotEnoughData when no window fits; as `runSweep` otherwise.
Result<WalkForwardResult> runWalkForward(const WalkForwardRequest& request,
                                         const SeriesInput& series, JobControl* control = nullptr);

} // namespace tf::trading
