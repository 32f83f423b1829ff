// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/moving_averages.h"

namespace tf::strategies {

/// Wilder's relative strength: 100 - 100 / (1 + gains/losses); 100 when there are no losses.
class Rsi {
public:
    explicit Rsi(int length)
        : m_gains(length)
        , m_losses(length)
        , m_first(length) {}

    double update(double value) {
        const double change = value - m_last;
        m_last = value;
        if (std::isnan(change)) {
            return undefined;
        }
        const double gain = m_gains.update(change > 0 ? change : 0);
        const double loss = m_losses.update(change < 0 ? -change : 0);
        if (loss == 0) {
            return 100;
        }
        return 100 - 100 / (1 + gain / loss);
    }
    int first() const { return m_first; }

private:
    Rma m_gains;
    Rma m_losses;
    double m_last = undefined;
    int m_first;
};

/// 100 (x / x[n ago] - 1)
class Roc {
public:
    explicit Roc(int length)
        : m_old(length)
        , m_first(length) {}

    double update(double value) { return 100 * (value / m_old.add(value) - 1); }
    int first() const { return m_first; }

private:
    Lag m_old;
    int m_first;
};

/// ema(fast) - ema(slow), its ema as signal, their difference as histogram (G. Appel 1979).
class Macd {
public:
    struct Value {
        double macd = undefined;
        double signal = undefined;
        double histogram = undefined;
    };

    Macd(int fast, int slow, int signal)
        : m_fast(fast)
        , m_slow(slow)
        , m_signal(signal) {}

    Value update(double value) {
        Value result;
        const double fast = m_fast.update(value);
        const double slow = m_slow.update(value);
        result.macd = fast - slow;
        if (!std::isnan(result.macd)) {
            result.signal = m_signal.update(result.macd);
            result.histogram = result.macd - result.signal;
        }
        return result;
    }
    /// Of signal and histogram.
    int first() const { return std::max(m_fast.first(), m_slow.first()) + m_signal.first(); }

private:
    Ema m_fast;
    Ema m_slow;
    Ema m_signal;
};

/// Where the close lies in the range of the last n candles, smoothed: raw = 100 (c - low)/(high -
/// low), 0 when the range is 0; k = sma(raw), d = sma(k) (G. Lane).
class Stochastic {
public:
    struct Value {
        double k = undefined;
        double d = undefined;
    };

    Stochastic(int length, int smoothK, int smoothD)
        : m_high(length)
        , m_low(length)
        , m_k(smoothK)
        , m_d(smoothD)
        , m_first(length - 1)
        , m_missing(length - 1) {}

    Value update(const market::Candle& candle) {
        const double high = m_high.add(candle.high);
        const double low = m_low.add(candle.low);
        if (m_missing > 0) {
            --m_missing;
            return {};
        }
        const double range = high - low;
        const double k = m_k.update(range > 0 ? 100 * (candle.close - low) / range : 0);
        return {k, std::isnan(k) ? undefined : m_d.update(k)};
    }
    /// Of d.
    int first() const { return m_first + m_k.first() + m_d.first(); }

private:
    SlidingMax m_high;
    SlidingMin m_low;
    Sma m_k;
    Sma m_d;
    int m_first;
    int m_missing;
};

/// -100 (high - c)/(high - low) over the last n candles; 0 when the range is 0 (L. Williams).
class WilliamsR {
public:
    explicit WilliamsR(int length)
        : m_high(length)
        , m_low(length)
        , m_first(length - 1)
        , m_missing(length - 1) {}

    double update(const market::Candle& candle) {
        const double high = m_high.add(candle.high);
        const double low = m_low.add(candle.low);
        if (m_missing > 0) {
            --m_missing;
            return undefined;
        }
        const double range = high - low;
        return range > 0 ? -100 * (high - candle.close) / range : 0;
    }
    int first() const { return m_first; }

private:
    SlidingMax m_high;
    SlidingMin m_low;
    int m_first;
    int m_missing;
};

/// (tp - sma tp) / (0.015 mean absolute deviation); 0 when nothing deviates (D. Lambert 1980).
class Cci {
public:
    explicit Cci(int length)
        : m_mean(length)
        , m_window(length) {}

    double update(const market::Candle& candle) {
        const double typical = candle.typical();
        const double mean = m_mean.update(typical);
        m_window.add(typical);
        if (!m_window.isFull()) {
            return undefined;
        }
        double deviation = 0;
        for (const double value : m_window) {
            deviation += std::abs(value - mean);
        }
        deviation /= m_mean.first() + 1;
        return deviation > 0 ? (typical - mean) / (0.015 * deviation) : 0;
    }
    int first() const { return m_mean.first(); }

private:
    Sma m_mean;
    Window m_window;
};

/// 100 (n - candles since the extreme of the last n+1)/n; of equal extremes the newest (T. Chande
/// 1995).
class Aroon {
public:
    struct Value {
        double up = undefined;
        double down = undefined;
    };

    explicit Aroon(int length)
        : m_length(length)
        , m_high(length + 1, {-std::numeric_limits<double>::infinity(), 0})
        , m_low(length + 1, {std::numeric_limits<double>::infinity(), 0}) {}

    Value update(const market::Candle& candle) {
        const Place high = m_high.add({candle.high, m_count});
        const Place low = m_low.add({candle.low, m_count});
        const qint64 now = m_count++;
        if (now < m_length) {
            return {};
        }
        return {percent(now - high.index), percent(now - low.index)};
    }
    int first() const { return m_length; }

private:
    struct Place {
        double value = 0;
        qint64 index = 0;
    };
    struct NewestHigh {
        Place operator()(Place older, Place newer) const {
            return older.value > newer.value ? older : newer;
        }
    };
    struct NewestLow {
        Place operator()(Place older, Place newer) const {
            return older.value < newer.value ? older : newer;
        }
    };
    double percent(qint64 age) const {
        return 100.0 * static_cast<double>(m_length - age) / m_length;
    }

    int m_length;
    qint64 m_count = 0;
    SlidingAggregate<Place, NewestHigh> m_high;
    SlidingAggregate<Place, NewestLow> m_low;
};

} // namespace tf::strategies
