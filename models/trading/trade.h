// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/trade_metrics.h"
#include "models/strategies/strategy.h"

#include <QJsonArray>

namespace tf::trading {

/// One position from entry to exit. Money in quote; bars count the candles of its series from 0.
struct Trade {
    int leg = 0; ///< which of the agents of a run
    int entryBar = 0;
    int exitBar = 0;
    qint64 entryMs = 0; ///< open time of the candle that filled it
    qint64 exitMs = 0;
    double units = 0; ///< negative = short
    double entryPrice = 0;
    double exitPrice = 0;
    double fees = 0;     ///< of both fills
    double slippage = 0; ///< what spread and slippage cost in both fills
    double net = 0;      ///< result, fees included
    double worst = 0;    ///< MAE: lowest open result, <= 0, without fees
    double best = 0;     ///< MFE: highest open result, >= 0, without fees
    strategies::Reason entryReason = strategies::Reason::None;
    strategies::Reason exitReason = strategies::Reason::None;

    bool isShort() const { return units < 0; }
    /// As the performance sheet takes it.
    analytics::ClosedTrade closed() const;
    /// One row in the order of the members; `fromJson` reads it back exactly.
    QJsonArray toJson() const;
    static Trade fromJson(const QJsonArray& row);
    bool operator==(const Trade&) const = default;
};

/// One fill as the execution step makes it. Rules of rounding to a venue's digits are the venue's.
struct BarFill {
    int bar = 0;
    qint64 atMs = 0;  ///< open time of the candle
    double units = 0; ///< positive bought, negative sold
    double price = 0;
    double fee = 0;
    bool isEntry = false; ///< opens the position or adds to it
    strategies::Reason reason = strategies::Reason::None;

    bool operator==(const BarFill&) const = default;
};

/// Stable name of a reason ("stop_hit"), for exports.
const char* reasonName(strategies::Reason reason);

} // namespace tf::trading
