// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/moving_averages.h"

namespace tf::strategies {

/// max(h, previous close) - min(l, previous close); undefined on the first candle.
class TrueRange {
public:
    double update(const market::Candle& candle) {
        const double previous = m_close;
        m_close = candle.close;
        if (std::isnan(previous)) {
            return undefined;
        }
        return std::max(candle.high, previous) - std::min(candle.low, previous);
    }
    int first() const { return 1; }

private:
    double m_close = undefined;
};

/// Wilder's mean of the true range.
class Atr {
public:
    explicit Atr(int length)
        : m_mean(length) {}

    double update(const market::Candle& candle) {
        const double range = m_range.update(candle);
        return std::isnan(range) ? undefined : m_mean.update(range);
    }
    /// The last value again; NaN while undefined.
    double value() const { return m_mean.value(); }
    int first() const { return m_mean.first() + 1; }

private:
    TrueRange m_range;
    Rma m_mean;
};

/// Population deviation of the last n.
class Stdev {
public:
    explicit Stdev(int length)
        : m_window(length)
        , m_first(length - 1) {}

    double update(double value) {
        m_window.add(value);
        return m_window.isFull() ? m_window.deviation() : undefined;
    }
    int first() const { return m_first; }

private:
    SlidingMoments<true> m_window;
    int m_first;
};

/// Upper and lower edge of a channel and its middle.
struct Channel {
    double upper = undefined;
    double middle = undefined;
    double lower = undefined;
};

/// sma(n) +- k population deviations of the last n (J. Bollinger).
class Bollinger {
public:
    Bollinger(int length, double k)
        : m_window(length)
        , m_k(k)
        , m_first(length - 1) {}

    Channel update(double value) {
        m_window.add(value);
        if (!m_window.isFull()) {
            return {};
        }
        const double middle = m_window.mean();
        const double width = m_k * m_window.deviation();
        return {middle + width, middle, middle - width};
    }
    int first() const { return m_first; }

private:
    SlidingMoments<true> m_window;
    double m_k;
    int m_first;
};

/// Highest high and lowest low of the last n candles, the current one left out on demand.
class Donchian {
public:
    explicit Donchian(int length, bool includeCurrent = true)
        : m_high(length)
        , m_low(length)
        , m_first(includeCurrent ? length - 1 : length)
        , m_missing(length - 1)
        , m_includeCurrent(includeCurrent) {}

    Channel update(const market::Candle& candle) {
        const Channel previous = m_channel;
        const double upper = m_high.add(candle.high);
        const double lower = m_low.add(candle.low);
        if (m_missing > 0) {
            --m_missing;
            return {};
        }
        m_channel = {upper, (upper + lower) / 2, lower};
        return m_includeCurrent ? m_channel : previous;
    }
    int first() const { return m_first; }

private:
    SlidingMax m_high;
    SlidingMin m_low;
    Channel m_channel;
    int m_first;
    int m_missing;
    bool m_includeCurrent;
};

/// ema(close, n) +- k atr(atr_n) (L. Raschke's form of C. Keltner's channel).
class Keltner {
public:
    Keltner(int length, double k, int atrLength)
        : m_mean(length)
        , m_atr(atrLength)
        , m_k(k) {}

    Channel update(const market::Candle& candle) {
        const double middle = m_mean.update(candle.close);
        const double width = m_k * m_atr.update(candle);
        return {middle + width, middle, middle - width};
    }
    int first() const { return std::max(m_mean.first(), m_atr.first()); }

private:
    Ema m_mean;
    Atr m_atr;
    double m_k;
};

/// Root mean square of the percent drops from the running maximum of the window's closes (P. Martin
/// 1987).
class UlcerIndex {
public:
    explicit UlcerIndex(int length)
        : m_window(length)
        , m_first(length - 1) {}

    double update(double value) {
        m_window.add(value);
        if (!m_window.isFull()) {
            return undefined;
        }
        double highest = 0;
        double sum = 0;
        for (const double close : m_window) {
            highest = std::max(highest, close);
            const double drop = 100 * (close - highest) / highest;
            sum += drop * drop;
        }
        return std::sqrt(sum / (m_first + 1));
    }
    int first() const { return m_first; }

private:
    Window m_window;
    int m_first;
};

/// 100 log10( sum TR / (highest max(h, previous c) - lowest min(l, previous c)) ) / log10 n (E.
/// Dreiss). Undefined where nothing moved. n >= 2.
class Choppiness {
public:
    explicit Choppiness(int length)
        : m_range(length)
        , m_high(length)
        , m_low(length)
        , m_scale(100 / std::log10(static_cast<double>(length)))
        , m_first(length)
        , m_missing(length - 1) {}

    double update(const market::Candle& candle) {
        const double previous = m_close;
        m_close = candle.close;
        if (std::isnan(previous)) {
            return undefined;
        }
        const double high = std::max(candle.high, previous);
        const double low = std::min(candle.low, previous);
        const double sum = m_range.add(high - low);
        const double width = m_high.add(high) - m_low.add(low);
        if (m_missing > 0) {
            --m_missing;
            return undefined;
        }
        return width > 0 ? m_scale * std::log10(sum / width) : undefined;
    }
    int first() const { return m_first; }

private:
    SlidingSum m_range;
    SlidingMax m_high;
    SlidingMin m_low;
    double m_close = undefined;
    double m_scale;
    int m_first;
    int m_missing;
};

} // namespace tf::strategies
