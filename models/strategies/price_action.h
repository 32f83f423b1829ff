// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/directional.h"
#include "models/strategies/indicators/patterns.h"
#include "models/strategies/pivots.h"

namespace tf::strategies {

/// A pattern that a detector found on a candle: its side and its far end, beyond which it is wrong.
struct Formation {
    int side = 0; ///< +1 bullish, -1 bearish, 0 none
    double extreme = undefined;
};

/// How a pattern must lie to count.
struct LevelSettings {
    bool needsLevel = true;   ///< only at a swing low (long) or swing high (short)
    int strength = 3;         ///< candles on each side of a swing
    double tolerance = 0.5;   ///< how near to the level, in ATR
    double stopBuffer = 0.25; ///< how far beyond the pattern the stop lies, in ATR
    int atrLength = 14;
};

/// Trades the patterns of a detector at swing support and resistance. The stop lies beyond the
/// pattern; targets come from the shared rules. A detector has
///   Formation update(const market::Candle&, double atr)   and   int first() const.
template <class Detector>
class AtSwing {
public:
    static constexpr bool renews = false;

    AtSwing(Detector detector, const LevelSettings& settings)
        : m_detector(std::move(detector))
        , m_settings(settings)
        , m_pivots(settings.strength)
        , m_atr(settings.atrLength) {}

    Wish update(const market::Candle& candle, const Position&) {
        const double range = m_atr.update(candle);
        const Formation found = m_detector.update(candle, range);
        const bool counts = !m_settings.needsLevel || isAtLevel(found, range);
        // The candle itself may complete a swing only after it was judged.
        m_pivots.update(candle);
        Wish wish;
        if (found.side != 0 && counts) {
            wish.enter = found.side;
            wish.stop = found.extreme - found.side * m_settings.stopBuffer * range;
        }
        return wish;
    }
    int first() const {
        const int levels = m_settings.needsLevel ? m_pivots.first() : 0;
        return std::max({m_detector.first(), levels, m_atr.first()});
    }

private:
    bool isAtLevel(const Formation& found, double range) const {
        const double tolerance = m_settings.tolerance * range;
        return found.side > 0 ? m_pivots.isSupport(found.extreme, tolerance)
                              : m_pivots.isResistance(found.extreme, tolerance);
    }

    Detector m_detector;
    LevelSettings m_settings;
    Pivots m_pivots;
    Atr m_atr;
};

/// A long shadow, small body at its other end: the price was rejected there. The shadow is at least
/// `ratio` bodies and two thirds of the candle, which is at least half an ATR high.
class PinBar {
public:
    explicit PinBar(double ratio)
        : m_ratio(ratio) {}

    Formation update(const market::Candle& candle, double range) const {
        const double height = candle.high - candle.low;
        const double body = std::abs(candle.close - candle.open);
        const double lower = std::min(candle.open, candle.close) - candle.low;
        const double upper = candle.high - std::max(candle.open, candle.close);
        if (!(height > 0 && height >= 0.5 * range)) {
            return {};
        }
        const auto rejects = [&](double shadow) {
            return shadow >= m_ratio * body && 3 * shadow >= 2 * height;
        };
        if (rejects(lower)) {
            return {1, candle.low};
        }
        return rejects(upper) ? Formation{-1, candle.high} : Formation{};
    }
    int first() const { return 0; }

private:
    double m_ratio;
};

/// A body that engulfs the one before, of the other colour (DEFINITIONS.md, section 7).
class EngulfingBar {
public:
    Formation update(const market::Candle& candle, double) {
        const int hit = CandlePatterns::at(m_patterns.update(candle), Pattern::Engulfing);
        const market::Candle before = m_previous;
        m_previous = candle;
        if (hit == 0) {
            return {};
        }
        return hit > 0 ? Formation{1, std::min(candle.low, before.low)}
                       : Formation{-1, std::max(candle.high, before.high)};
    }
    int first() const { return m_patterns.first(); }

private:
    CandlePatterns m_patterns;
    market::Candle m_previous;
};

/// A candle within the range of the one before (the mother), then a close beyond the mother within
/// `wait` candles.
class InsideBar {
public:
    explicit InsideBar(int wait)
        : m_wait(wait) {}

    Formation update(const market::Candle& candle, double);
    int first() const { return 2; }

private:
    int m_wait;
    int m_left = 0; ///< candles in which the mother may still be broken
    market::Candle m_mother;
    market::Candle m_previous;
    bool m_hasPrevious = false;
};

/// Morning star (long) and evening star (short) of DEFINITIONS.md, section 7.
class StarReversal {
public:
    Formation update(const market::Candle& candle, double) {
        const CandlePatterns::Value hits = m_patterns.update(candle);
        const double low = m_low.add(candle.low);
        const double high = m_high.add(candle.high);
        if (CandlePatterns::at(hits, Pattern::MorningStar) != 0) {
            return {1, low};
        }
        return CandlePatterns::at(hits, Pattern::EveningStar) != 0 ? Formation{-1, high}
                                                                   : Formation{};
    }
    int first() const { return m_patterns.first(); }

private:
    CandlePatterns m_patterns;
    SlidingMin m_low{3};
    SlidingMax m_high{3};
};

/// Market structure: higher swing highs with higher swing lows are an up trend, lower ones a down
/// trend. Enters when such a structure appears, with the last swing as stop; out when the close
/// breaks that swing.
class SwingStructure {
public:
    static constexpr bool renews = false;

    explicit SwingStructure(int strength)
        : m_pivots(strength) {}

    Wish update(const market::Candle& candle, const Position& position) {
        m_pivots.update(candle);
        const bool up = m_pivots.high(0) > m_pivots.high(1) && m_pivots.low(0) > m_pivots.low(1);
        const bool down = m_pivots.high(0) < m_pivots.high(1) && m_pivots.low(0) < m_pivots.low(1);
        const int state = up - down;
        Wish wish;
        if (state != m_state && state != 0) {
            const double stop = state > 0 ? m_pivots.low(0) : m_pivots.high(0);
            if (state * (candle.close - stop) > 0) {
                wish.enter = state;
                wish.stop = stop;
            }
        }
        m_state = state;
        wish.leaves =
            position.isLong() ? candle.close < m_pivots.low(0) : candle.close > m_pivots.high(0);
        return wish;
    }
    int first() const { return m_pivots.first(); }

private:
    Pivots m_pivots;
    int m_state = 0;
};

} // namespace tf::strategies
