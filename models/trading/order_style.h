// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/trading/order.h"

#include <QJsonObject>

namespace tf::trading {

/// How an agent's entries are placed at the open after the decision, and how its stop follows.
/// Distances are fractions of the open. Exits fill whole: who must get out, gets out.
struct OrderStyle {
    OrderType entry = OrderType::Market; ///< Market, Limit, Stop or StopLimit
    double offset = 0;      ///< Limit: so much better; Stop and StopLimit: trigger so much beyond
    double limitOffset = 0; ///< StopLimit: the limit lies so much beyond the trigger
    TimeInForce timeInForce = TimeInForce::GoodTillCancelled;
    int candles = 0;         ///< GoodTillDate: withdrawn after so many candles, >= 1
    bool isPostOnly = false; ///< Limit
    double volumeShare = 0;  ///< most of a candle's volume that its fills take; 0: no such limit
    double trail = 0; ///< the stop follows the best price since the entry at this distance; 0: none

    /// Whether entries may rest or fill in parts; otherwise they fill whole at the open.
    bool rests() const { return entry != OrderType::Market || volumeShare > 0; }
    /// InvalidArgument with a translated sentence for what cannot be meant.
    Result<void> check() const;

    QJsonObject toJson() const;
    /// An empty object is the default: market orders.
    static Result<OrderStyle> fromJson(const QJsonObject& json);
    bool operator==(const OrderStyle&) const = default;
};

/// What it does, in one translated sentence; empty for plain market orders.
QString describeOrders(const OrderStyle& style);

} // namespace tf::trading
