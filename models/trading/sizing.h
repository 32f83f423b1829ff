// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/trading/cost_model.h"

#include <QJsonObject>

namespace tf::trading {

enum class SizingMethod : quint8 {
    AllIn,          ///< everything: DEFINITIONS.md, section 8, rule 6
    FixedUnits,     ///< `value` units; refused when they are not covered
    FixedAmount,    ///< `value` in quote
    EquityFraction, ///< `value` of equity
    StopRisk,       ///< lose `value` of equity when the stop is hit (`atrMultiple` ATR without one)
    VolatilityTarget, ///< the position's yearly volatility is `value` of equity
    KellyFraction,    ///< `value` x the Kelly fraction of the last trades, capped at `maximum`
};

/// How many units an entry takes. Everything but FixedUnits is cut to what is covered: there is no
/// leverage, long or short.
struct Sizing {
    SizingMethod method = SizingMethod::AllIn;
    double value = 1;
    double atrMultiple = 2; ///< StopRisk without a stop
    double maximum = 1;     ///< share of equity that no position exceeds
    int kellyTrades = 20;  ///< trades needed before the Kelly fraction counts; `starting` till then
    double starting = 0.1; ///< share of equity until then

    bool needsRange() const {
        return method == SizingMethod::StopRisk || method == SizingMethod::VolatilityTarget;
    }
    /// InvalidArgument with a sentence for values that cannot be meant.
    Result<void> check() const;

    QJsonObject toJson() const;
    static Result<Sizing> fromJson(const QJsonObject& json);
    bool operator==(const Sizing&) const = default;
};

/// Results of the trades so far, as far as the Kelly fraction needs them.
struct TradeRecord {
    int wins = 0;
    int losses = 0;
    double won = 0;  ///< sum of results > 0
    double lost = 0; ///< sum of -results < 0

    void add(double net);
    /// W - (1 - W) / payoff, not below 0; 1 without a loss.
    double kelly() const;
    int count() const { return wins + losses; }
};

/// What is known at the open where an entry would fill.
struct EntryTerms {
    double equity = 0;       ///< after the closings at this open
    double cover = 0;        ///< of it not yet bound by positions
    double open = 0;         ///< quoted price
    double price = 0;        ///< fill price, spread and slippage included
    double stop = 0;         ///< NaN without one
    double atr = 0;          ///< NaN while undefined
    double volatility = 0;   ///< yearly, of returns; NaN while undefined
    double lot = 1;          ///< units are multiples of it
    double multiplier = 1;   ///< money per unit and point
    double mostUnits = 0;    ///< that the candle gives
    bool isMargined = false; ///< cover is not asked for (contracts)
};

/// Units >= 0, a multiple of the lot; 0 = no entry.
double entryUnits(const Sizing& sizing, const FeeModel& fees, const TradeRecord& record,
                  const EntryTerms& terms);

} // namespace tf::trading
