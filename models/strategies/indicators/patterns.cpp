// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/indicators/patterns.h"

#include <algorithm>
#include <cmath>

namespace tf::strategies {

CandlePatterns::Value CandlePatterns::update(const market::Candle& candle) {
    m_twoAgo = m_previous;
    m_previous = m_now;
    m_now = measured(candle);
    if (m_count < first()) {
        ++m_count;
        return {};
    }
    return tested();
}

CandlePatterns::Shape CandlePatterns::measured(const market::Candle& candle) {
    Shape shape;
    shape.open = candle.open;
    shape.high = candle.high;
    shape.low = candle.low;
    shape.close = candle.close;
    shape.isWhite = candle.close >= candle.open;
    shape.top = std::max(candle.open, candle.close);
    shape.bottom = std::min(candle.open, candle.close);
    shape.body = std::abs(candle.close - candle.open);
    shape.meanBody = m_meanBody;
    shape.meanRange = m_meanRange;
    shape.nearRange = m_nearRange;
    m_meanBody = m_bodies.add(shape.body) / 10;
    m_meanRange = m_ranges.add(candle.high - candle.low) / 10;
    m_nearRange = m_nearRanges.add(candle.high - candle.low) / 5;
    return shape;
}

CandlePatterns::Value CandlePatterns::tested() const {
    return {m_now.body <= 0.1 * m_now.meanRange ? 100 : 0,
            engulfing(),
            hammer(),
            shootingStar(),
            harami(),
            morningStar(),
            eveningStar(),
            piercing(),
            darkCloud(),
            marubozu()};
}

int CandlePatterns::engulfing() const {
    const bool covers = m_now.top > m_previous.top && m_now.bottom < m_previous.bottom;
    if (!covers || m_now.isWhite == m_previous.isWhite) {
        return 0;
    }
    return m_now.isWhite ? 100 : -100;
}

int CandlePatterns::hammer() const {
    const bool holds = m_now.body < m_now.meanBody && m_now.lowerShadow() > m_now.body &&
                       m_now.upperShadow() < 0.1 * m_now.meanRange &&
                       m_now.bottom <= m_previous.low + 0.2 * m_previous.nearRange;
    return holds ? 100 : 0;
}

int CandlePatterns::shootingStar() const {
    const bool holds = m_now.body < m_now.meanBody && m_now.upperShadow() > m_now.body &&
                       m_now.lowerShadow() < 0.1 * m_now.meanRange && m_now.bottom > m_previous.top;
    return holds ? -100 : 0;
}

int CandlePatterns::harami() const {
    const bool holds = m_previous.body > m_previous.meanBody && m_now.body <= m_now.meanBody &&
                       m_now.top < m_previous.top && m_now.bottom > m_previous.bottom;
    if (!holds) {
        return 0;
    }
    return m_previous.isWhite ? -100 : 100;
}

int CandlePatterns::morningStar() const {
    const bool holds = !m_twoAgo.isWhite && m_twoAgo.body > m_twoAgo.meanBody &&
                       m_previous.body <= m_previous.meanBody && m_previous.top < m_twoAgo.bottom &&
                       m_now.isWhite && m_now.body > m_now.meanBody &&
                       m_now.close > m_twoAgo.close + 0.3 * m_twoAgo.body;
    return holds ? 100 : 0;
}

int CandlePatterns::eveningStar() const {
    const bool holds = m_twoAgo.isWhite && m_twoAgo.body > m_twoAgo.meanBody &&
                       m_previous.body <= m_previous.meanBody && m_previous.bottom > m_twoAgo.top &&
                       !m_now.isWhite && m_now.body > m_now.meanBody &&
                       m_now.close < m_twoAgo.close - 0.3 * m_twoAgo.body;
    return holds ? -100 : 0;
}

int CandlePatterns::piercing() const {
    const bool holds =
        !m_previous.isWhite && m_previous.body > m_previous.meanBody && m_now.isWhite &&
        m_now.body > m_now.meanBody && m_now.open < m_previous.low &&
        m_now.close > m_previous.close + 0.5 * m_previous.body && m_now.close < m_previous.open;
    return holds ? 100 : 0;
}

int CandlePatterns::darkCloud() const {
    // Its own body may be of any length.
    const bool holds = m_previous.isWhite && m_previous.body > m_previous.meanBody &&
                       !m_now.isWhite && m_now.open > m_previous.high &&
                       m_now.close < m_previous.close - 0.5 * m_previous.body &&
                       m_now.close > m_previous.open;
    return holds ? -100 : 0;
}

int CandlePatterns::marubozu() const {
    const double limit = 0.1 * m_now.meanRange;
    const bool holds =
        m_now.body > m_now.meanBody && m_now.upperShadow() < limit && m_now.lowerShadow() < limit;
    if (!holds) {
        return 0;
    }
    return m_now.isWhite ? 100 : -100;
}

} // namespace tf::strategies
