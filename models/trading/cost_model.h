// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/market/candle.h"

#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace tf::trading {

/// What a venue takes for a fill: fixed + units x price x rate + units x perUnit.
struct FeeModel {
    double rate = 0.001; ///< of the notional
    double fixed = 0;    ///< per fill, in quote
    double perUnit = 0;  ///< per unit (contract) and side, in quote

    double of(double units, double price) const {
        return fixed + units * price * rate + units * perUnit;
    }
    bool operator==(const FeeModel&) const = default;
};

enum class SlippageKind : quint8 {
    None,
    FixedBps,    ///< `bps` of the price
    Volatility,  ///< `rangeShare` of the average true range of 14 candles
    VolumeShare, ///< `impact` x (units / volume of the candle)^2; entries take at most
                 ///< `volumeLimit`
};

/// How much worse than quoted market and stop orders fill. Targets are limit orders: no slippage.
struct SlippageModel {
    SlippageKind kind = SlippageKind::FixedBps;
    double bps = 2;
    double rangeShare = 0.1;
    double impact = 0.1;
    double volumeLimit = 0.025; ///< share of the candle's volume

    /// Fraction of the price. `atr` is NaN while undefined: no slippage then.
    double fraction(double units, const market::Candle& candle, double atr) const;
    /// The most units that an entry may take out of this candle; infinite but for VolumeShare.
    double mostUnits(const market::Candle& candle) const;
    bool needsRange() const { return kind == SlippageKind::Volatility; }
    bool operator==(const SlippageModel&) const = default;
};

/// Everything that trading costs. The default is on, and what `none` gives is marked as free.
struct CostModel {
    FeeModel fees;
    double spread = 0.0005; ///< entries pay it: open x (1 + spread) to buy, (1 - spread) to sell
    SlippageModel slippage;

    static CostModel none();
    bool isFree() const;
    /// InvalidArgument when a part is negative or not finite.
    Result<void> check() const;

    QJsonObject toJson() const;
    static Result<CostModel> fromJson(const QJsonObject& json);
    bool operator==(const CostModel&) const = default;
};

} // namespace tf::trading
