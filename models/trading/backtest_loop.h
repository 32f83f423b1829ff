// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/strategies/strategy.h"
#include "models/trading/execution.h"

namespace tf::trading {

/// Candles between two looks at the cancel flag: some milliseconds.
inline constexpr size_t barsBetweenLooks = 1 << 16;

/// A strategy behind the virtual interface, for loops over concrete ones.
struct ErasedStrategy {
    strategies::Strategy* strategy = nullptr;

    int warmUp() const { return strategy->warmUp(); }
    strategies::Intent step(const market::Candle& candle, const strategies::Position& position) {
        return strategy->step(candle, position);
    }
};

/// One agent alone on its account over a whole series: the hot loop. Writes the equity at each
/// close; the last is replaced when what is open is closed at the end (rule 8). False when
/// cancelled.
template <strategies::StepStrategy S>
bool runBars(S& strategy, market::CandleSpan candles, ExecutionStep& step, Account& account,
             std::span<double> equity, const JobControl* control) {
    for (size_t begin = 0; begin < candles.size(); begin += barsBetweenLooks) {
        if (control != nullptr && control->isCancelled()) {
            return false;
        }
        const size_t end = std::min(begin + barsBetweenLooks, candles.size());
        for (size_t i = begin; i < end; ++i) {
            const market::Candle& candle = candles[i];
            const int bar = static_cast<int>(i);
            step.bar(candle, bar, account);
            equity[i] = account.cash + step.openResult(candle.close);
            step.decide(strategy.step(candle, step.position()), bar);
        }
    }
    if (!candles.empty()) {
        const size_t trades = step.trades().size();
        step.finish(candles.back(), static_cast<int>(candles.size()) - 1, account);
        if (step.trades().size() > trades) {
            equity.back() = account.cash;
        }
    }
    return true;
}

} // namespace tf::trading
