// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/breakout.h"

namespace tf::strategies {

Wish OpeningRange::update(const market::Candle& candle, const Position& position) {
    follow(candle);
    const qint64 elapsed = candle.openMs - m_session;
    const bool isOpen = elapsed >= 0 && elapsed < m_sessionMs;
    if (!position.isFlat()) {
        return leave(candle, position);
    }
    Wish wish;
    // The last candle of a session takes no entry: it would fill after the end.
    const bool isLast = elapsed + m_stepMs >= m_sessionMs;
    if (!isOpen || !m_isRangeDone || isLast) {
        return wish;
    }
    const bool up = candle.close > m_high && !m_wentLong;
    const bool down = candle.close < m_low && !m_wentShort;
    wish.enter = up - down;
    m_wentLong = m_wentLong || up;
    m_wentShort = m_wentShort || down;
    m_level = up ? m_high : m_low;
    return wish;
}

void OpeningRange::follow(const market::Candle& candle) {
    if (candle.openMs > m_previousMs && m_previousMs != std::numeric_limits<qint64>::min()) {
        m_stepMs = std::min(m_stepMs, candle.openMs - m_previousMs);
    }
    m_previousMs = candle.openMs;
    const qint64 session =
        market::candleOpenMs(candle.openMs - m_startMs, market::Interval::OneDay) + m_startMs;
    if (session != m_session) {
        m_session = session;
        m_high = undefined;
        m_low = undefined;
        m_isRangeDone = false;
        m_wentLong = false;
        m_wentShort = false;
    }
    if (candle.openMs - m_session < m_rangeMs) {
        m_high = std::isnan(m_high) ? candle.high : std::max(m_high, candle.high);
        m_low = std::isnan(m_low) ? candle.low : std::min(m_low, candle.low);
    } else {
        m_isRangeDone = !std::isnan(m_high);
    }
}

Wish OpeningRange::leave(const market::Candle& candle, const Position& position) const {
    Wish wish;
    const int side = position.side();
    if (candle.openMs - m_session + m_stepMs >= m_sessionMs) {
        wish.leaves = true;
        wish.reason = Reason::TimeStop;
    } else if (position.barsHeld < m_falseBreak && side * (candle.close - m_level) < 0) {
        wish.leaves = true;
        wish.reason = Reason::FalseBreak;
    }
    return wish;
}

} // namespace tf::strategies
