// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/sliding.h"
#include "models/strategies/strategy.h"

#include <algorithm>
#include <cmath>

namespace tf::strategies {

/// Every indicator is a value with `update`, which takes the next candle or number and answers the
/// new value (NaN while undefined), and `first()`, the index of the first defined one. Batch and
/// live use the same update, so they agree bit for bit. Definitions: DEFINITIONS.md, section 6.

/// Simple mean of the last n.
class Sma {
public:
    explicit Sma(int length)
        : m_window(length)
        , m_first(length - 1) {}

    double update(double value) {
        m_window.add(value);
        return m_window.isFull() ? m_window.mean() : undefined;
    }
    int first() const { return m_first; }

private:
    SlidingMoments<false> m_window;
    int m_first;
};

/// Mean that forgets exponentially: seeded with the mean of the first n, then e += alpha (x - e).
class ExponentialMean {
public:
    ExponentialMean(int length, double alpha)
        : m_alpha(alpha)
        , m_length(length)
        , m_missing(length) {}

    double update(double value) {
        if (m_missing > 0) {
            return seed(value);
        }
        m_value += m_alpha * (value - m_value);
        return m_value;
    }
    /// The last value again; NaN while undefined.
    double value() const { return m_value; }
    int first() const { return m_length - 1; }

private:
    double seed(double value) {
        // Sums of differences to the first value: a flat seed is exact.
        if (m_missing == m_length) {
            m_firstValue = value;
        }
        m_sum += value - m_firstValue;
        if (--m_missing == 0) {
            m_value = m_firstValue + m_sum / m_length;
        }
        return m_value;
    }

    double m_alpha;
    double m_value = undefined;
    double m_sum = 0;
    double m_firstValue = 0;
    int m_length;
    int m_missing;
};

/// Exponential mean, alpha 2/(n+1).
class Ema : public ExponentialMean {
public:
    explicit Ema(int length)
        : ExponentialMean(length, 2.0 / (length + 1)) {}
};

/// Wilder's mean, alpha 1/n (J. W. Wilder 1978).
class Rma : public ExponentialMean {
public:
    explicit Rma(int length)
        : ExponentialMean(length, 1.0 / length) {}
};

/// Linearly weighted mean of the last n, newest weight n.
class Wma {
public:
    explicit Wma(int length)
        : m_window(length)
        , m_first(length - 1) {}

    double update(double value) {
        m_window.add(value);
        return m_window.isFull() ? m_window.weightedMean() : undefined;
    }
    int first() const { return m_first; }

private:
    SlidingWeightedMoments m_window;
    int m_first;
};

/// 2 e1 - e2, each ema seeded on the first n values of its own input (P. Mulloy 1994).
class Dema {
public:
    explicit Dema(int length)
        : m_once(length)
        , m_twice(length) {}

    double update(double value) {
        const double once = m_once.update(value);
        if (std::isnan(once)) {
            return undefined;
        }
        return 2 * once - m_twice.update(once);
    }
    int first() const { return 2 * m_once.first(); }

private:
    Ema m_once;
    Ema m_twice;
};

/// 3 e1 - 3 e2 + e3 (P. Mulloy 1994).
class Tema {
public:
    explicit Tema(int length)
        : m_once(length)
        , m_twice(length)
        , m_thrice(length) {}

    double update(double value) {
        const double once = m_once.update(value);
        const double twice = std::isnan(once) ? undefined : m_twice.update(once);
        if (std::isnan(twice)) {
            return undefined;
        }
        return 3 * once - 3 * twice + m_thrice.update(twice);
    }
    int first() const { return 3 * m_once.first(); }

private:
    Ema m_once;
    Ema m_twice;
    Ema m_thrice;
};

/// wma( 2 wma(x, n/2) - wma(x, n), floor(sqrt n) ) (A. Hull 2005). n >= 2.
class Hma {
public:
    explicit Hma(int length)
        : m_half(std::max(1, length / 2))
        , m_full(length)
        , m_smooth(static_cast<int>(std::sqrt(static_cast<double>(length)))) {}

    double update(double value) {
        const double half = m_half.update(value);
        const double full = m_full.update(value);
        return std::isnan(full) ? undefined : m_smooth.update(2 * half - full);
    }
    int first() const { return m_full.first() + m_smooth.first(); }

private:
    Wma m_half;
    Wma m_full;
    Wma m_smooth;
};

/// Kaufman's adaptive mean between the rates of a fast and a slow ema, start value x[n-1] (P.
/// Kaufman 1995). Where nothing moves it takes the slow rate.
class Kama {
public:
    explicit Kama(int length, int fast = 2, int slow = 30)
        : m_length(length)
        , m_slow(2.0 / (slow + 1))
        , m_span(2.0 / (fast + 1) - m_slow)
        , m_old(length)
        , m_path(length) {}

    double update(double value) {
        const double old = m_old.add(value);
        const double step = m_count == 0 ? 0 : std::abs(value - m_last);
        m_last = value;
        // The window of steps takes none for the first value, which has no predecessor.
        const double path = m_count == 0 ? 0 : m_path.add(step);
        if (m_count++ < m_length) {
            m_value = value;
            return undefined;
        }
        m_count = m_length + 1;
        const double efficiency = path > 0 ? std::abs(value - old) / path : 0;
        const double rate = efficiency * m_span + m_slow;
        m_value += rate * rate * (value - m_value);
        return m_value;
    }
    int first() const { return m_length; }

private:
    int m_length;
    int m_count = 0;
    double m_slow;
    double m_span;
    double m_last = 0;
    double m_value = 0;
    Lag m_old;
    SlidingSum m_path;
};

} // namespace tf::strategies
