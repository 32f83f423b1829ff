// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/price_action.h"

namespace tf::strategies {

Formation InsideBar::update(const market::Candle& candle, double) {
    const market::Candle before = m_previous;
    const bool hadPrevious = m_hasPrevious;
    m_previous = candle;
    m_hasPrevious = true;
    if (m_left > 0) {
        --m_left;
        if (candle.close > m_mother.high || candle.close < m_mother.low) {
            m_left = 0;
            return candle.close > m_mother.high ? Formation{1, m_mother.low}
                                                : Formation{-1, m_mother.high};
        }
    }
    // While a mother waits, candles inside it are no new ones.
    if (m_left == 0 && hadPrevious && candle.high < before.high && candle.low > before.low) {
        m_mother = before;
        m_left = m_wait;
    }
    return {};
}

} // namespace tf::strategies
