// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/volatility.h"

namespace tf::strategies {

/// Wilder's directional movement: DI from bar n, ADX from bar 2n-1. Sums of TR, +DM and -DM over
/// bars 1..n, then S = S - S/n + x. Where nothing moved, DI and DX are 0.
class Adx {
public:
    struct Value {
        double plusDi = undefined;
        double minusDi = undefined;
        double adx = undefined;
    };

    explicit Adx(int length)
        : m_rate(1.0 / length)
        , m_length(length)
        , m_missing(length + 1)
        , m_mean(length) {}

    Value update(const market::Candle& candle) {
        const market::Candle previous = m_previous;
        m_previous = candle;
        if (m_missing == m_length + 1) {
            --m_missing;
            return {};
        }
        addMovement(candle, previous);
        if (m_missing > 0 && --m_missing > 0) {
            return {};
        }
        Value value;
        value.plusDi = m_range > 0 ? 100 * m_plus / m_range : 0;
        value.minusDi = m_range > 0 ? 100 * m_minus / m_range : 0;
        const double sum = value.plusDi + value.minusDi;
        value.adx = m_mean.update(sum > 0 ? 100 * std::abs(value.plusDi - value.minusDi) / sum : 0);
        return value;
    }
    /// Of adx.
    int first() const { return 2 * m_length - 1; }

private:
    void addMovement(const market::Candle& candle, const market::Candle& previous) {
        const double up = candle.high - previous.high;
        const double down = previous.low - candle.low;
        const double range =
            std::max(candle.high, previous.close) - std::min(candle.low, previous.close);
        // While the first n are summed nothing is forgotten.
        const double kept = m_missing > 0 ? 0 : m_rate;
        m_range += range - m_range * kept;
        m_plus += (up > down && up > 0 ? up : 0) - m_plus * kept;
        m_minus += (down > up && down > 0 ? down : 0) - m_minus * kept;
    }

    double m_rate;
    double m_range = 0;
    double m_plus = 0;
    double m_minus = 0;
    int m_length;
    int m_missing;
    Rma m_mean;
    market::Candle m_previous;
};

/// A band of k ATR around the middle of the candle that only tightens while the trend lasts (O.
/// Seban). Direction +1 or -1; the line is the lower band in an up trend, the upper in a down
/// trend.
class Supertrend {
public:
    struct Value {
        double line = undefined;
        double direction = undefined;
    };

    Supertrend(int length, double k)
        : m_atr(length)
        , m_k(k) {}

    Value update(const market::Candle& candle) {
        const double previousClose = m_close;
        const double width = m_k * m_atr.update(candle);
        m_close = candle.close;
        if (std::isnan(width)) {
            return {};
        }
        const double middle = (candle.high + candle.low) / 2;
        if (m_direction == 0) {
            m_upper = middle + width;
            m_lower = middle - width;
            m_direction = candle.close > m_lower && candle.close >= middle ? 1 : -1;
        } else {
            tighten(middle + width, middle - width, previousClose);
        }
        return {m_direction > 0 ? m_lower : m_upper, static_cast<double>(m_direction)};
    }
    int first() const { return m_atr.first(); }

private:
    void tighten(double upper, double lower, double previousClose) {
        m_upper = upper < m_upper || previousClose > m_upper ? upper : m_upper;
        m_lower = lower > m_lower || previousClose < m_lower ? lower : m_lower;
        if (m_direction > 0) {
            m_direction = m_close <= m_lower ? -1 : 1;
        } else {
            m_direction = m_close > m_upper ? 1 : -1;
        }
    }

    Atr m_atr;
    double m_k;
    double m_close = undefined;
    double m_upper = 0;
    double m_lower = 0;
    int m_direction = 0;
};

/// Wilder's parabolic stop and reverse, from bar 1.
class Psar {
public:
    Psar(double step, double maximum)
        : m_step(step)
        , m_maximum(maximum)
        , m_rate(step) {}

    double update(const market::Candle& candle) {
        const market::Candle previous = m_previous;
        m_previous = candle;
        if (m_count == 0) {
            m_count = 1;
            return undefined;
        }
        if (m_count == 1) {
            m_count = 2;
            start(previous, candle);
            return advance(candle, candle);
        }
        return advance(previous, candle);
    }
    int first() const { return 1; }

private:
    void start(const market::Candle& first, const market::Candle& second) {
        const double down = first.low - second.low;
        m_isUp = !(down > 0 && down > second.high - first.high);
        m_extreme = m_isUp ? second.high : second.low;
        m_stop = m_isUp ? first.low : first.high;
    }
    double advance(const market::Candle& previous, const market::Candle& candle) {
        double result = m_stop;
        if (m_isUp ? candle.low <= m_stop : candle.high >= m_stop) {
            m_isUp = !m_isUp;
            result = clamped(m_extreme, previous, candle);
            m_stop = result;
            m_rate = std::min(m_step, m_maximum);
            m_extreme = m_isUp ? candle.high : candle.low;
        } else if (m_isUp ? candle.high > m_extreme : candle.low < m_extreme) {
            m_extreme = m_isUp ? candle.high : candle.low;
            m_rate = std::min(m_rate + m_step, m_maximum);
        }
        m_stop = clamped(m_stop + m_rate * (m_extreme - m_stop), previous, candle);
        return result;
    }
    /// Never inside the last two candles.
    double clamped(double stop, const market::Candle& previous,
                   const market::Candle& candle) const {
        return m_isUp ? std::min({stop, previous.low, candle.low})
                      : std::max({stop, previous.high, candle.high});
    }

    double m_step;
    double m_maximum;
    double m_rate;
    double m_stop = 0;
    double m_extreme = 0;
    bool m_isUp = true;
    int m_count = 0;
    market::Candle m_previous;
};

/// sum |h - previous l| / sum TR and sum |l - previous h| / sum TR over the last n (E. Botes, D.
/// Siepman 2010). Undefined where nothing moved.
class Vortex {
public:
    struct Value {
        double plus = undefined;
        double minus = undefined;
    };

    explicit Vortex(int length)
        : m_plus(length)
        , m_minus(length)
        , m_range(length)
        , m_first(length)
        , m_missing(length) {}

    Value update(const market::Candle& candle) {
        const market::Candle previous = m_previous;
        m_previous = candle;
        if (m_missing == m_first) {
            --m_missing;
            return {};
        }
        const double plus = m_plus.add(std::abs(candle.high - previous.low));
        const double minus = m_minus.add(std::abs(candle.low - previous.high));
        const double range = m_range.add(std::max(candle.high, previous.close) -
                                         std::min(candle.low, previous.close));
        if (m_missing > 0) {
            --m_missing;
            return {};
        }
        return range > 0 ? Value{plus / range, minus / range} : Value{};
    }
    int first() const { return m_first; }

private:
    SlidingSum m_plus;
    SlidingSum m_minus;
    SlidingSum m_range;
    market::Candle m_previous;
    int m_first;
    int m_missing;
};

/// Slope per candle of the least-squares line through the last n. n >= 2.
class Slope {
public:
    explicit Slope(int length)
        : m_window(length)
        , m_first(length - 1) {}

    double update(double value) {
        m_window.add(value);
        return m_window.isFull() ? m_window.slope() : undefined;
    }
    int first() const { return m_first; }

private:
    SlidingWeightedMoments m_window;
    int m_first;
};

/// Averaged candles: open0 = (o+c)/2, then the mean of the last averaged open and close.
class HeikinAshi {
public:
    market::Candle update(const market::Candle& candle) {
        market::Candle result = candle;
        result.close = (candle.open + candle.high + candle.low + candle.close) / 4;
        result.open =
            m_hasLast ? (m_last.open + m_last.close) / 2 : (candle.open + candle.close) / 2;
        result.high = std::max({candle.high, result.open, result.close});
        result.low = std::min({candle.low, result.open, result.close});
        m_last = result;
        m_hasLast = true;
        return result;
    }
    int first() const { return 0; }

private:
    market::Candle m_last;
    bool m_hasLast = false;
};

/// Middles of the ranges of three lengths, undisplaced (G. Hosoda 1969).
class Ichimoku {
public:
    struct Value {
        double tenkan = undefined;
        double kijun = undefined;
        double spanA = undefined;
        double spanB = undefined;
    };

    Ichimoku(int tenkan, int kijun, int senkou)
        : m_tenkan(tenkan)
        , m_kijun(kijun)
        , m_senkou(senkou) {}

    Value update(const market::Candle& candle) {
        Value value;
        value.tenkan = m_tenkan.update(candle).middle;
        value.kijun = m_kijun.update(candle).middle;
        value.spanA = (value.tenkan + value.kijun) / 2;
        value.spanB = m_senkou.update(candle).middle;
        return value;
    }
    int first() const { return std::max({m_tenkan.first(), m_kijun.first(), m_senkou.first()}); }

private:
    Donchian m_tenkan;
    Donchian m_kijun;
    Donchian m_senkou;
};

} // namespace tf::strategies
