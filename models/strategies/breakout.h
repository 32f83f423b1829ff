// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/directional.h"

namespace tf::strategies {

/// Bollinger squeeze: the bands were at their narrowest of `squeezeLength` candles at most `recent`
/// candles ago, and the close leaves them. Out when the close is back across the middle.
/// `falseBreak`: out when within so many candles the close is back inside the band that it left.
class BollingerSqueeze {
public:
    static constexpr bool renews = false;

    BollingerSqueeze(int length, double width, int squeezeLength, int recent, int falseBreak)
        : m_bands(length, width)
        , m_narrowest(squeezeLength)
        , m_first(length - 1 + squeezeLength - 1)
        , m_recent(recent)
        , m_falseBreak(falseBreak) {}

    Wish update(const market::Candle& candle, const Position& position) {
        const Channel bands = m_bands.update(candle.close);
        if (std::isnan(bands.middle)) {
            return {};
        }
        const double width = (bands.upper - bands.lower) / bands.middle;
        // The age counts from the candle of the squeeze, so the candle that breaks out may be it.
        m_age = width <= m_narrowest.add(width) ? 0 : m_age + 1;
        Wish wish;
        if (position.isFlat()) {
            if (m_age <= m_recent) {
                wish.enter = (candle.close > bands.upper) - (candle.close < bands.lower);
                m_level = wish.enter > 0 ? bands.upper : bands.lower;
            }
            return wish;
        }
        const int side = position.side();
        wish.leaves = side * (candle.close - bands.middle) < 0;
        if (!wish.leaves && position.barsHeld < m_falseBreak &&
            side * (candle.close - m_level) < 0) {
            wish.leaves = true;
            wish.reason = Reason::FalseBreak;
        }
        return wish;
    }
    int first() const { return m_first; }

private:
    Bollinger m_bands;
    SlidingMin m_narrowest;
    int m_first;
    int m_recent;
    int m_falseBreak;
    int m_age = 1 << 20;
    double m_level = undefined;
};

/// Opening range: the high and low of the first minutes of a session (UTC); a close above is long,
/// below short, once per side and session; out at the end of the session. Needs candles shorter
/// than the range.
class OpeningRange {
public:
    static constexpr bool renews = false;

    OpeningRange(int startMinute, int rangeMinutes, int sessionMinutes, int falseBreak)
        : m_startMs(startMinute * market::minuteMs)
        , m_rangeMs(rangeMinutes * market::minuteMs)
        , m_sessionMs(sessionMinutes * market::minuteMs)
        , m_falseBreak(falseBreak) {}

    Wish update(const market::Candle& candle, const Position& position);
    int first() const { return 0; }

private:
    void follow(const market::Candle& candle);
    Wish leave(const market::Candle& candle, const Position& position) const;

    qint64 m_startMs;
    qint64 m_rangeMs;
    qint64 m_sessionMs;
    int m_falseBreak;
    qint64 m_session = std::numeric_limits<qint64>::min(); ///< start of the current one
    qint64 m_previousMs = std::numeric_limits<qint64>::min();
    qint64 m_stepMs = market::dayMs; ///< shortest step seen: the length of a candle
    double m_high = undefined;
    double m_low = undefined;
    double m_level = undefined;
    bool m_isRangeDone = false;
    bool m_wentLong = false;
    bool m_wentShort = false;
};

/// Volatility breakout (L. Williams): the close is more than k ATR away from the close before. The
/// ATR is that of the candle before, which the break itself has not widened.
class VolatilityBreak {
public:
    static constexpr bool renews = false;

    VolatilityBreak(int length, double factor, int falseBreak)
        : m_atr(length)
        , m_factor(factor)
        , m_falseBreak(falseBreak) {}

    Wish update(const market::Candle& candle, const Position& position) {
        const double reach = m_factor * m_atr.value();
        m_atr.update(candle);
        const double up = m_close + reach;
        const double down = m_close - reach;
        m_close = candle.close;
        Wish wish;
        wish.enter = (candle.close > up) - (candle.close < down);
        if (wish.enter != 0 && wish.enter != position.side()) {
            m_level = wish.enter > 0 ? up : down;
        }
        if (position.barsHeld < m_falseBreak && position.side() * (candle.close - m_level) < 0) {
            wish.leaves = true;
            wish.reason = Reason::FalseBreak;
        }
        return wish;
    }
    int first() const { return m_atr.first(); }

private:
    Atr m_atr;
    double m_factor;
    int m_falseBreak;
    double m_close = undefined;
    double m_level = undefined;
};

} // namespace tf::strategies
