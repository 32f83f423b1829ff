// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/market/candle.h"

namespace tf::market {

/// Whether candles of `to` can be put together from candles of `from`: 8h from 4h, not 12h from 8h.
constexpr bool canAggregate(Interval from, Interval to) {
    return lengthMs(to) >= lengthMs(from) && lengthMs(to) % lengthMs(from) == 0;
}

/// Puts candles of a longer interval together, one finer candle at a time: open of the first,
/// highest high, lowest low, close of the last, sum of the volumes (compensated by Neumaier's
/// method, so that a week of minutes loses no digit). Used by batch and live alike.
class CandleAggregator {
public:
    /// Candles that became complete, in order of time.
    struct Completed {
        std::optional<Candle> before; ///< its end passed in silence
        std::optional<Candle> now;    ///< the finer candle closed it
    };

    /// canAggregate(from, to) must hold.
    CandleAggregator(Interval from, Interval to);

    /// Takes the next finer candle (later than the one before) and answers what is complete now.
    Completed push(const Candle& fine);
    /// The longer candle whose end came without another finer one: live feeds ask when time passes.
    std::optional<Candle> closeUntil(qint64 nowMs);
    /// What was put together since the last complete candle; nothing if there is none.
    std::optional<Candle> unfinished() const;

private:
    void start(const Candle& fine, qint64 openMs);
    void add(const Candle& fine);
    Candle take();
    Candle current() const;

    Interval m_from;
    Interval m_to;
    bool m_hasCandle = false;
    Candle m_candle;
    double m_lostVolume = 0;
};

/// What happens to a last candle whose end the series does not reach.
enum class LastCandle {
    Keep,          ///< for looking at it
    DropUnfinished ///< for deciding on closes
};

/// The series in a longer interval. Empty buckets stay absent. BadParameter unless canAggregate.
Result<CandleSeries> aggregated(const CandleSeries& series, Interval to, LastCandle last);

} // namespace tf::market
