// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/candle.h"
#include "models/strategies/strategy.h"
#include "models/trading/cost_model.h"
#include "models/trading/order.h"

#include <limits>

namespace tf::trading {

/// An order as it stands at the paper venue between two candles. Prices are NaN where the type has
/// none.
struct RestingOrder {
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    OrderType type = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::GoodTillCancelled;
    double side = 1; ///< +1 buys, -1 sells
    double open = 0; ///< units that have not filled yet
    double limit = strategies::undefined;
    double trigger = strategies::undefined; ///< TrailingStop: where it stands now
    double trail = strategies::undefined;   ///< TrailingStop: distance in price
    qint64 expiresMs = never;               ///< GoodTillDate: no candle that opens then or later
    bool isPostOnly = false;
    bool isNew = true; ///< has met no candle yet: it arrives at the open
    bool isTriggered = false;

    bool operator==(const RestingOrder&) const = default;
};

/// What the venue takes and gives.
struct MatchTerms {
    double lot = 1e-8;
    double spread = 0;                       ///< fraction of the price that market orders pay
    const SlippageModel* slippage = nullptr; ///< null: none
    double atr = strategies::undefined;
    double volumeShare = 0; ///< most of a candle's volume per order and candle; 0: no such limit
};

enum class MatchEnd : quint8 { Rests, Filled, Cancelled, Expired };
enum class MatchReason : quint8 {
    None,
    PostOnlyWouldTake,
    NotFilledAtOnce,
    TimeIsUp,
    MoneyUsedUp,
    PositionClosed,
    NewDecision,
    Withdrawn,
};

/// What one candle did to an order.
struct Match {
    double units = 0; ///< filled, >= 0
    double price = 0; ///< spread and slippage included
    double quoted = 0;
    bool isAtOpen = false; ///< at the candle's open; otherwise somewhere within
    MatchEnd end = MatchEnd::Rests;
    MatchReason reason = MatchReason::None; ///< of Cancelled and Expired
};

/// Plain, translated: "it would have filled at once".
QString matchReasonText(MatchReason reason);

/// The largest whole number of lots within `units`.
double wholeLots(double units, double lot);

/// Lets an order meet a candle, the way the backtest's exits do: what happened first within a
/// candle is not known, so the worse is assumed.
/// - Market: at the open, with spread and slippage.
/// - Limit: at the open when that is the limit or better (spread and slippage for one that arrives,
///   never beyond the limit), else at the limit when the candle touches it.
/// - Stop, TrailingStop: at the trigger, or the open when that lies beyond, with spread and
///   slippage. A trailing stop follows after the candle, so it never profits from its own high.
/// - StopLimit: once triggered a limit order; it fills in the same candle only where the trigger's
///   price is within the limit.
/// - TakeProfit: at the trigger, or the open when that is better, without slippage.
/// What does not fit into the share of the volume stays for the next candle, as a market order
/// where a trigger was reached; FillOrKill and ImmediateOrCancel give it up.
Match matchCandle(RestingOrder& order, const market::Candle& candle, const MatchTerms& terms);

} // namespace tf::trading
