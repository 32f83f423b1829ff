// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/sliding.h"
#include "models/strategies/strategy.h"

#include <algorithm>
#include <array>

namespace tf::strategies {

/// Swing highs and lows: a high that the `strength` candles on either side do not exceed, known
/// that many candles later; lows alike. The last eight of each are kept as resistance and support.
class Pivots {
public:
    static constexpr int memory = 8;

    explicit Pivots(int strength)
        : m_width(2 * strength + 1)
        , m_highest(m_width)
        , m_lowest(m_width)
        , m_oldHigh(strength)
        , m_oldLow(strength) {}

    void update(const market::Candle& candle) {
        const double high = m_oldHigh.add(candle.high);
        const double low = m_oldLow.add(candle.low);
        const double highest = m_highest.add(candle.high);
        const double lowest = m_lowest.add(candle.low);
        if (m_seen < m_width - 1) {
            ++m_seen;
            return;
        }
        m_highs.age();
        m_lows.age();
        // Of equal neighbours only the first is a swing.
        if (high == highest && !m_highs.isRecent(high, m_width / 2)) {
            m_highs.add(high);
        }
        if (low == lowest && !m_lows.isRecent(low, m_width / 2)) {
            m_lows.add(low);
        }
    }

    /// The n-th last swing high or low, 0 the newest; NaN while there is none.
    double high(int n) const { return m_highs.at(n); }
    double low(int n) const { return m_lows.at(n); }
    /// Whether a swing low (high) lies within `tolerance` of the price.
    bool isSupport(double price, double tolerance) const { return m_lows.has(price, tolerance); }
    bool isResistance(double price, double tolerance) const {
        return m_highs.has(price, tolerance);
    }
    int first() const { return m_width - 1; }

private:
    class Levels {
    public:
        void add(double level) {
            m_next = (m_next + 1) % memory;
            m_levels[static_cast<std::size_t>(m_next)] = level;
            m_count = m_count < memory ? m_count + 1 : memory;
            m_age = 0;
        }
        void age() { m_age = std::min(m_age + 1, 1 << 20); }
        /// Whether the newest level is that one and at most `candles` old.
        bool isRecent(double level, int candles) const {
            return m_count > 0 && m_age <= candles && at(0) == level;
        }
        double at(int n) const {
            return n < m_count ? m_levels[static_cast<std::size_t>((m_next - n + memory) % memory)]
                               : undefined;
        }
        bool has(double price, double tolerance) const {
            for (int n = 0; n < m_count; ++n) {
                if (std::abs(at(n) - price) <= tolerance) {
                    return true;
                }
            }
            return false;
        }

    private:
        std::array<double, memory> m_levels{};
        int m_next = 0;
        int m_count = 0;
        int m_age = 0;
    };

    int m_width;
    int m_seen = 0;
    SlidingMax m_highest;
    SlidingMin m_lowest;
    Lag m_oldHigh;
    Lag m_oldLow;
    Levels m_highs;
    Levels m_lows;
};

} // namespace tf::strategies
