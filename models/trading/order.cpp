// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/order.h"

namespace tf::trading {

namespace {

Error wrong(const char* sentence) {
    return {ErrorCode::InvalidArgument, QString::fromLatin1(sentence)};
}

struct NeededFields {
    bool limit = false;
    bool trigger = false;
    bool trail = false;
};

NeededFields neededBy(OrderType type) {
    switch (type) {
    case OrderType::Market:
        return {};
    case OrderType::Limit:
        return {.limit = true};
    case OrderType::Stop:
    case OrderType::TakeProfit:
        return {.trigger = true};
    case OrderType::StopLimit:
        return {.limit = true, .trigger = true};
    case OrderType::TrailingStop:
        return {.trail = true};
    }
    return {};
}

bool isPresentAsNeeded(const std::optional<Decimal>& value, bool isNeeded) {
    return value.has_value() == isNeeded && (!value || value->isPositive());
}

} // namespace

std::optional<Decimal> Order::averagePrice() const {
    if (!filledQuantity.isPositive()) {
        return std::nullopt;
    }
    const Result<Decimal> price = filledNotional.dividedBy(filledQuantity, Rounding::HalfEven);
    return price ? std::optional(price.value()) : std::nullopt;
}

bool isFinal(OrderState state) {
    switch (state) {
    case OrderState::Refused:
    case OrderState::Filled:
    case OrderState::Cancelled:
    case OrderState::Expired:
        return true;
    case OrderState::Intent:
    case OrderState::Sent:
    case OrderState::Open:
    case OrderState::PartiallyFilled:
    case OrderState::Unknown:
        return false;
    }
    return false;
}

bool isWorking(OrderState state) {
    return !isFinal(state) && state != OrderState::Intent;
}

bool canFollow(OrderState from, OrderState to) {
    using enum OrderState;
    if (isFinal(from)) {
        return false;
    }
    switch (to) {
    case Intent:
        return false;
    case Refused:
        return from == Intent || from == Sent || from == Unknown;
    case Sent:
        return from == Intent;
    case Open:
        return from == Sent || from == Unknown || from == Open;
    case PartiallyFilled:
    case Filled:
        return from != Intent;
    case Cancelled:
    case Expired:
        return true;
    case Unknown:
        return from == Sent || from == Open || from == PartiallyFilled || from == Unknown;
    }
    return false;
}

Result<void> advance(Order& order, OrderState to, const QString& reason) {
    if (!canFollow(order.state, to)) {
        return Error{
            ErrorCode::WrongState,
            QStringLiteral("an order cannot go from %1 to %2")
                .arg(QString::fromLatin1(
                         QMetaEnum::fromType<OrderState>().valueToKey(int(order.state))),
                     QString::fromLatin1(QMetaEnum::fromType<OrderState>().valueToKey(int(to))))};
    }
    order.state = to;
    ++order.step;
    if (!reason.isEmpty()) {
        order.stateReason = reason;
    }
    return {};
}

Result<void> addFill(Order& order, const Fill& fill) {
    if (!canFollow(order.state, OrderState::PartiallyFilled)) {
        return Error{ErrorCode::WrongState, QStringLiteral("a fill of an order that cannot fill")};
    }
    if (!fill.quantity.isPositive() || !fill.price.isPositive() || fill.fee.isNegative() ||
        fill.quantity > order.openQuantity()) {
        return Error{ErrorCode::OutOfRange,
                     QStringLiteral("fill of %1 at %2 on open %3")
                         .arg(fill.quantity.toString(), fill.price.toString(),
                              order.openQuantity().toString())};
    }
    TF_TRY(const Decimal notional, fill.quantity.times(fill.price, Rounding::HalfEven));
    TF_TRY(const Decimal filledNotional, order.filledNotional.plus(notional));
    TF_TRY(const Decimal fees, order.fees.plus(fill.fee));
    order.filledNotional = filledNotional;
    order.fees = fees;
    order.filledQuantity += fill.quantity;
    order.state = order.openQuantity().isZero() ? OrderState::Filled : OrderState::PartiallyFilled;
    ++order.step;
    return {};
}

Result<void> checkFields(const OrderRequest& request) {
    if (!request.quantity.isPositive()) {
        return wrong("the quantity must be above zero");
    }
    const NeededFields needed = neededBy(request.type);
    if (!isPresentAsNeeded(request.limitPrice, needed.limit)) {
        return wrong("limit and stop-limit orders, and no others, have a limit price above zero");
    }
    if (!isPresentAsNeeded(request.triggerPrice, needed.trigger)) {
        return wrong("stop, stop-limit and take-profit orders, and no others, have a trigger price "
                     "above zero");
    }
    if (!isPresentAsNeeded(request.trailDistance, needed.trail)) {
        return wrong("trailing stops, and no others, have a distance above zero");
    }
    if (request.expiresAt.has_value() != (request.timeInForce == TimeInForce::GoodTillDate)) {
        return wrong("orders that are good till a date, and no others, have that date");
    }
    if (request.isPostOnly && request.type != OrderType::Limit) {
        return wrong("only a limit order can be post-only");
    }
    const bool isImmediate = request.timeInForce == TimeInForce::ImmediateOrCancel ||
                             request.timeInForce == TimeInForce::FillOrKill;
    if (request.isPostOnly && isImmediate) {
        return wrong("a post-only order rests, so it cannot be immediate");
    }
    return {};
}

} // namespace tf::trading
