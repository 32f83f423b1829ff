// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/bracket_execution.h"

#include "models/core/assert.h"

#include <algorithm>

namespace tf::trading {

void BracketStep::enter(const market::Candle& candle, int bar, bool isShort) {
    m_trade = {.entryBar = bar, .isShort = isShort, .entryPrice = candle.open};
    m_side = isShort ? -1 : 1;
    m_distance = m_rules.stopLoss;
    m_stop = candle.open * (1 - m_side * m_distance);
    m_hasMoved = false;
    m_isOpen = true;
}

BracketTrade BracketStep::closed(double price, int bar, BracketExit reason) {
    m_isOpen = false;
    m_trade.exitBar = bar;
    m_trade.exitPrice = price;
    m_trade.reason = reason;
    return m_trade;
}

bool BracketStep::isStopHit(const market::Candle& candle) const {
    return m_trade.isShort ? candle.high >= m_stop : candle.low <= m_stop;
}

void BracketStep::trail(const market::Candle& candle) {
    if (!m_rules.trailing || isStopHit(candle)) {
        return;
    }
    const BracketTrailing& trailing = *m_rules.trailing;
    const double best = m_trade.isShort ? candle.low : candle.high;
    const double profit = m_side * (best / m_trade.entryPrice - 1);
    if (trailing.onlyAfterOffset && profit < trailing.offset) {
        return;
    }
    const bool isTight = trailing.positive > 0 && profit > trailing.offset;
    const double distance = isTight ? trailing.positive : m_rules.stopLoss;
    const double moved = best * (1 - m_side * distance);
    if (m_side * (moved - m_stop) > 0) {
        m_stop = moved;
        m_distance = distance;
        m_hasMoved = true;
    }
}

/// Where a hit stop fills. The whole candle beyond it: at the open. A trailing stop in the candle
/// of the entry: as if the price had gone up as far as it must, and then straight down.
double BracketStep::stopPrice(const market::Candle& candle, bool isEntryBar) const {
    const bool isBeyond = m_trade.isShort ? candle.low > m_stop : candle.high < m_stop;
    if (isBeyond) {
        return candle.open;
    }
    if (!m_hasMoved || !isEntryBar) {
        return m_stop;
    }
    const BracketTrailing& trailing = *m_rules.trailing;
    const bool isAfterOffset = trailing.onlyAfterOffset && trailing.positive > 0;
    const double shift = isAfterOffset ? trailing.offset - trailing.positive : -m_distance;
    const double price = candle.open * (1 + m_side * shift);
    return m_trade.isShort ? std::min(candle.high, price) : std::max(candle.low, price);
}

std::optional<double> BracketStep::targetPrice(const market::Candle& candle) const {
    const double target = m_trade.entryPrice * (1 + m_side * m_rules.takeProfit);
    const bool isReached = m_trade.isShort ? candle.low <= target : candle.high >= target;
    return isReached ? std::optional(target) : std::nullopt;
}

std::optional<BracketTrade> BracketStep::check(const market::Candle& candle, int bar, bool leaves) {
    TF_ASSERT(m_isOpen);
    if (leaves && m_rules.usesExitSignal) {
        return closed(candle.open, bar, BracketExit::ExitSignal);
    }
    trail(candle);
    const bool isHit = isStopHit(candle);
    const bool isEntryBar = bar == m_trade.entryBar;
    if (isHit && !m_hasMoved) {
        return closed(stopPrice(candle, isEntryBar), bar, BracketExit::StopLoss);
    }
    if (const auto target = targetPrice(candle)) {
        return closed(*target, bar, BracketExit::Target);
    }
    if (isHit) {
        return closed(stopPrice(candle, isEntryBar), bar, BracketExit::TrailingStop);
    }
    return std::nullopt;
}

std::optional<BracketTrade> BracketStep::finish(const market::Candle& last, int bar) {
    return m_isOpen ? std::optional(closed(last.open, bar, BracketExit::EndOfSeries))
                    : std::nullopt;
}

std::vector<BracketTrade> runBrackets(market::CandleSpan candles,
                                      std::span<const BracketFlags> flags,
                                      const BracketRules& rules) {
    TF_ASSERT(candles.size() == flags.size());
    std::vector<BracketTrade> trades;
    BracketStep step(rules);
    for (size_t i = 1; i < candles.size(); ++i) {
        const BracketFlags& before = flags[i - 1];
        const int bar = static_cast<int>(i);
        const bool isLast = i + 1 == candles.size();
        bool leaves = false;
        if (step.isOpen()) {
            leaves = step.isShort() ? before.exitsShort : before.exitsLong;
        } else if (!isLast && before.entersLong && !before.exitsLong && !before.entersShort) {
            step.enter(candles[i], bar, false);
        } else if (!isLast && before.entersShort && !before.exitsShort && !before.entersLong) {
            step.enter(candles[i], bar, true);
        }
        if (step.isOpen()) {
            if (const auto trade = step.check(candles[i], bar, leaves)) {
                trades.push_back(*trade);
            }
        }
    }
    if (!candles.empty()) {
        if (const auto trade = step.finish(candles.back(), static_cast<int>(candles.size()) - 1)) {
            trades.push_back(*trade);
        }
    }
    return trades;
}

} // namespace tf::trading
