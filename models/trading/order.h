// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/id.h"
#include "models/core/instant.h"
#include "models/market/instrument.h"

#include <QMetaEnum>
#include <QObject>
#include <optional>

namespace tf::trading {
Q_NAMESPACE

using OrderId = Id<struct OrderTag>;
using FillId = Id<struct FillTag>;
using AgentId = Id<struct AgentTag>;
using FarmId = Id<struct FarmTag>;
using market::InstrumentId;

enum class Side : quint8 { Buy = 1, Sell = 2 };
Q_ENUM_NS(Side)

/// Market; limit (this price or better); stop (market once the price is reached); stop-limit (limit
/// once reached); trailing stop (a stop that follows the best price); take-profit (market once a
/// better price is reached).
enum class OrderType : quint8 {
    Market = 1,
    Limit = 2,
    Stop = 3,
    StopLimit = 4,
    TrailingStop = 5,
    TakeProfit = 6,
};
Q_ENUM_NS(OrderType)

/// Until cancelled; until a time; the part that fills at once; all at once or nothing.
enum class TimeInForce : quint8 {
    GoodTillCancelled = 1,
    GoodTillDate = 2,
    ImmediateOrCancel = 3,
    FillOrKill = 4,
};
Q_ENUM_NS(TimeInForce)

/// Where an order stands. Unknown: the venue's answer was lost; it is asked, never sent again.
enum class OrderState : quint8 {
    Intent = 1,
    Refused = 2,
    Sent = 3,
    Open = 4,
    PartiallyFilled = 5,
    Filled = 6,
    Cancelled = 7,
    Expired = 8,
    Unknown = 9,
};
Q_ENUM_NS(OrderState)

/// What an agent asks for. Prices in quote asset per unit of base, quantity in base.
struct OrderRequest {
    OrderId id = OrderId::create();
    AgentId agent;
    FarmId farm;
    InstrumentId instrument;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce timeInForce = TimeInForce::GoodTillCancelled;
    Decimal quantity;
    std::optional<Decimal> limitPrice;    ///< Limit, StopLimit
    std::optional<Decimal> triggerPrice;  ///< Stop, StopLimit, TakeProfit
    std::optional<Decimal> trailDistance; ///< TrailingStop, in price
    std::optional<Instant> expiresAt;     ///< GoodTillDate
    bool isPostOnly = false;
    bool isReduceOnly = false;
    Instant decidedAt; ///< close of the candle that it was decided on
    QString reason;    ///< of the strategy

    bool operator==(const OrderRequest&) const = default;
};

/// An executed part of an order. A fill of a venue is booked once: its id is derived from the
/// venue's.
struct Fill {
    FillId id;
    OrderId order;
    Decimal quantity;
    Decimal price;
    Decimal fee; ///< in the quote asset, 0 or more
    Instant at;

    bool operator==(const Fill&) const = default;
};

/// An order with all that became of it.
struct Order {
    OrderRequest request;
    OrderState state = OrderState::Intent;
    Decimal filledQuantity;
    Decimal filledNotional; ///< sum of quantity * price
    Decimal fees;
    QString stateReason; ///< why refused, cancelled or expired
    int step = 0;        ///< number of states that it has been in after Intent; counts up with each
    bool isEmulated =
        false; ///< the venue lacks the type; it is watched here and sent as a market order

    Decimal openQuantity() const { return request.quantity - filledQuantity; }
    /// filledNotional / filledQuantity; nothing before the first fill.
    std::optional<Decimal> averagePrice() const;

    bool operator==(const Order&) const = default;
};

/// Whether nothing can happen to it any more.
bool isFinal(OrderState state);
/// Whether it may still fill: Sent, Open, PartiallyFilled and Unknown.
bool isWorking(OrderState state);
/// The allowed steps; a state may be confirmed again.
bool canFollow(OrderState from, OrderState to);
/// Moves the order on. WrongState when the step is not allowed.
Result<void> advance(Order& order, OrderState to, const QString& reason = {});
/// Books a fill on the order: sums and state. WrongState when it is final, OutOfRange when the fill
/// is not positive or exceeds what is open.
Result<void> addFill(Order& order, const Fill& fill);
/// Fields that the type needs and those that it must not have. InvalidArgument with a sentence.
Result<void> checkFields(const OrderRequest& request);

} // namespace tf::trading
