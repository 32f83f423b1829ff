// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/directional.h"
#include "models/strategies/indicators/momentum.h"

namespace tf::strategies {

/// Fast mean crosses slow mean: below on the candle before and above now is long, the reverse
/// short, both strictly.
template <class Mean>
class MeanCross {
public:
    static constexpr bool renews = true;

    MeanCross(int fast, int slow)
        : m_fast(fast)
        , m_slow(slow) {}

    Wish update(const market::Candle& candle, const Position&) {
        const double before = m_difference;
        m_difference = m_fast.update(candle.close) - m_slow.update(candle.close);
        Wish wish;
        wish.enter = (before < 0 && m_difference > 0) - (before > 0 && m_difference < 0);
        return wish;
    }
    int first() const { return std::max(m_fast.first(), m_slow.first()); }

private:
    Mean m_fast;
    Mean m_slow;
    double m_difference = undefined;
};

/// Close crosses its mean: the last difference that was not zero had the other sign.
template <class Mean>
class PriceCross {
public:
    static constexpr bool renews = false;

    explicit PriceCross(int length)
        : m_mean(length) {}

    Wish update(const market::Candle& candle, const Position&) {
        const double difference = candle.close - m_mean.update(candle.close);
        const int sign = (difference > 0) - (difference < 0);
        Wish wish;
        if (sign != 0) {
            wish.enter = m_sign == -sign ? sign : 0;
            m_sign = sign;
        }
        return wish;
    }
    int first() const { return m_mean.first(); }

private:
    Mean m_mean;
    int m_sign = 0;
};

/// Close leaves the channel of the candles before: flat and above the highest high of `entry`
/// candles is long; long and below the lowest low of `exit` candles is out. Mirrored for shorts.
/// `falseBreak`: also out when, within so many candles, the close is back inside what it left.
class ChannelBreak {
public:
    static constexpr bool renews = false;

    ChannelBreak(int entry, int exit, int falseBreak)
        : m_entry(entry, false)
        , m_exit(exit, false)
        , m_falseBreak(falseBreak) {}

    Wish update(const market::Candle& candle, const Position& position) {
        const Channel entry = m_entry.update(candle);
        const Channel exit = m_exit.update(candle);
        Wish wish;
        if (position.isFlat()) {
            wish.enter = (candle.close > entry.upper) - (candle.close < entry.lower);
            m_level = wish.enter > 0 ? entry.upper : entry.lower;
            return wish;
        }
        const int side = position.side();
        wish.leaves = side > 0 ? candle.close < exit.lower : candle.close > exit.upper;
        if (!wish.leaves && position.barsHeld < m_falseBreak &&
            side * (candle.close - m_level) < 0) {
            wish.leaves = true;
            wish.reason = Reason::FalseBreak;
        }
        return wish;
    }
    int first() const { return std::max(m_entry.first(), m_exit.first()); }

private:
    Donchian m_entry;
    Donchian m_exit;
    int m_falseBreak;
    double m_level = undefined;
};

/// Enters when the supertrend turns.
class SupertrendTurn {
public:
    static constexpr bool renews = false;

    SupertrendTurn(int length, double width)
        : m_trend(length, width) {}

    Wish update(const market::Candle& candle, const Position&) {
        const double before = m_direction;
        m_direction = m_trend.update(candle).direction;
        Wish wish;
        wish.enter = (before < 0 && m_direction > 0) - (before > 0 && m_direction < 0);
        return wish;
    }
    int first() const { return m_trend.first(); }

private:
    Supertrend m_trend;
    double m_direction = undefined;
};

/// MACD crosses its signal. With `confirmsByZero` only on the side of zero that agrees: the MACD
/// itself above zero for long.
class MacdCross {
public:
    static constexpr bool renews = false;

    MacdCross(int fast, int slow, int signal, bool confirmsByZero)
        : m_macd(fast, slow, signal)
        , m_confirmsByZero(confirmsByZero) {}

    Wish update(const market::Candle& candle, const Position& position) {
        const double before = m_histogram;
        const Macd::Value value = m_macd.update(candle.close);
        m_histogram = value.histogram;
        const int cross = (before < 0 && m_histogram > 0) - (before > 0 && m_histogram < 0);
        Wish wish;
        if (cross == 0) {
            return wish;
        }
        if (m_confirmsByZero && cross * value.macd < 0) {
            wish.leaves = cross == -position.side();
            return wish;
        }
        wish.enter = cross;
        return wish;
    }
    int first() const { return m_macd.first(); }

private:
    Macd m_macd;
    double m_histogram = undefined;
    bool m_confirmsByZero;
};

/// Time-series momentum (T. Moskowitz, Y. Ooi, L. Pedersen 2012): the sign of the return over the
/// look-back. Enters when it comes to exceed the threshold (a fraction), leaves when it turns
/// against the position.
class Momentum {
public:
    static constexpr bool renews = false;

    Momentum(int lookback, double threshold)
        : m_change(lookback)
        , m_threshold(100 * threshold) {}

    Wish update(const market::Candle& candle, const Position& position) {
        const double change = m_change.update(candle.close);
        const int state = (change > m_threshold) - (change < -m_threshold);
        Wish wish;
        wish.enter = state != m_state ? state : 0;
        wish.leaves = position.side() * change < 0;
        m_state = state;
        return wish;
    }
    int first() const { return m_change.first(); }

private:
    Roc m_change;
    double m_threshold;
    int m_state = 0;
};

/// Only when flat: RSI comes back up through `low` is long, comes back down through `high` short.
class RsiReversal {
public:
    static constexpr bool renews = false;

    RsiReversal(int length, double low, double high)
        : m_rsi(length)
        , m_low(low)
        , m_high(high) {}

    Wish update(const market::Candle& candle, const Position& position) {
        const double before = m_value;
        m_value = m_rsi.update(candle.close);
        Wish wish;
        if (position.isFlat()) {
            wish.enter =
                (before < m_low && m_value >= m_low) - (before > m_high && m_value <= m_high);
        }
        return wish;
    }
    int first() const { return m_rsi.first(); }

private:
    Rsi m_rsi;
    double m_low;
    double m_high;
    double m_value = undefined;
};

} // namespace tf::strategies
