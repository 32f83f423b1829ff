// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/interval.h"

#include <span>
#include <vector>

namespace tf::market {

/// Prices and volume of one interval. `openMs` is its open time in epoch milliseconds UTC; a
/// decision is taken on its close. All numbers are finite, low <= open, close <= high, low > 0,
/// volume >= 0: whoever makes candles (import, feed, aggregation) sees to that.
struct Candle {
    qint64 openMs = 0;
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
    double volume = 0;

    /// (high + low + close) / 3
    double typical() const { return (high + low + close) / 3; }

    bool operator==(const Candle&) const = default;
};
static_assert(sizeof(Candle) == 48, "issue 4 allows 64 bytes for a candle");

/// A view of candles in ascending time. Steps longer than the interval are gaps; nothing is filled.
using CandleSpan = std::span<const Candle>;

/// Candles of one instrument and interval, ascending in time, without duplicates.
struct CandleSeries {
    Interval interval = Interval::OneHour;
    std::vector<Candle> candles;

    CandleSpan span() const { return candles; }
    bool operator==(const CandleSeries&) const = default;
};

} // namespace tf::market
