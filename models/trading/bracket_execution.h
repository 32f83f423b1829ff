// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/candle.h"

#include <optional>
#include <vector>

namespace tf::trading {

/// Trailing stop of a bracket. Fractions.
struct BracketTrailing {
    double positive =
        0; ///< distance once the best profit exceeds `offset`; 0: always the stop loss
    double offset = 0;
    bool onlyAfterOffset = false; ///< nothing moves before the offset is reached

    bool operator==(const BracketTrailing&) const = default;
};

/// Stop and target as fractions of the entry price: rule set SIGNAL_BRACKET of DEFINITIONS.md,
/// section 8. No fees.
struct BracketRules {
    double stopLoss = 0.1;
    double takeProfit = 1;
    bool usesExitSignal = false;
    std::optional<BracketTrailing> trailing;

    bool operator==(const BracketRules&) const = default;
};

/// The signals on the close of one candle.
struct BracketFlags {
    bool entersLong = false;
    bool exitsLong = false;
    bool entersShort = false;
    bool exitsShort = false;
};

enum class BracketExit : quint8 { ExitSignal, StopLoss, Target, TrailingStop, EndOfSeries };

struct BracketTrade {
    int entryBar = 0;
    int exitBar = 0;
    bool isShort = false;
    double entryPrice = 0;
    double exitPrice = 0;
    BracketExit reason = BracketExit::EndOfSeries;

    /// Simple return of the trade.
    double profit() const {
        return isShort ? 1 - exitPrice / entryPrice : exitPrice / entryPrice - 1;
    }
    bool operator==(const BracketTrade&) const = default;
};

/// Follows one bracket candle by candle.
class BracketStep {
public:
    explicit BracketStep(const BracketRules& rules)
        : m_rules(rules) {}

    bool isOpen() const { return m_isOpen; }
    bool isShort() const { return m_trade.isShort; }
    /// Fills an entry at the open of the candle, which then is checked like any other.
    void enter(const market::Candle& candle, int bar, bool isShort);
    /// One candle with a position open; `leaves`: the exit flag of the candle before. Answers the
    /// trade when it ends.
    std::optional<BracketTrade> check(const market::Candle& candle, int bar, bool leaves);
    /// What is open ends at the open of the last candle.
    std::optional<BracketTrade> finish(const market::Candle& last, int bar);

private:
    BracketTrade closed(double price, int bar, BracketExit reason);
    void trail(const market::Candle& candle);
    bool isStopHit(const market::Candle& candle) const;
    double stopPrice(const market::Candle& candle, bool isEntryBar) const;
    std::optional<double> targetPrice(const market::Candle& candle) const;

    BracketRules m_rules;
    BracketTrade m_trade;
    double m_side = 1;
    double m_stop = 0;
    double m_distance = 0; ///< of the stop from the best price, as last used
    bool m_isOpen = false;
    bool m_hasMoved = false;
};

/// Runs flags over candles: a flag on candle i enters at the open of i + 1, not on the last candle.
std::vector<BracketTrade> runBrackets(market::CandleSpan candles,
                                      std::span<const BracketFlags> flags,
                                      const BracketRules& rules);

} // namespace tf::trading
