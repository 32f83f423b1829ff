// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/candle.h"

#include <random>

namespace tf::trading::test {

/// A random walk with ranges around it; the same seed gives the same candles. Some candles are
/// absent when `missing` is above 0.
inline std::vector<market::Candle> madeCandles(int count, unsigned seed, double volatility = 0.01,
                                               double missing = 0) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> step(0, volatility);
    std::uniform_real_distribution<double> part(0, 1);
    std::vector<market::Candle> candles;
    double price = 100;
    for (int i = 0; i < count; ++i) {
        market::Candle candle;
        candle.openMs = 1'600'000'200'000 + qint64(i) * 3'600'000;
        candle.open = price * (1 + step(random) / 10);
        candle.close = candle.open * std::exp(step(random));
        candle.high = std::max(candle.open, candle.close) * (1 + volatility * part(random));
        candle.low = std::min(candle.open, candle.close) * (1 - volatility * part(random));
        candle.volume = 1'000 * (0.5 + part(random));
        price = candle.close;
        if (part(random) >= missing) {
            candles.push_back(candle);
        }
    }
    return candles;
}

} // namespace tf::trading::test
