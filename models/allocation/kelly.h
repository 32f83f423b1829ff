// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/table.h"
#include "models/core/result.h"

namespace tf::allocation {

/// A stake on one repeated bet (Kelly 1956).
struct KellyStake {
    double fraction = 0.0; ///< of the capital, after fraction and cap
    double full = 0.0;     ///< before both, at least 0
    double growth = 0.0;   ///< expected ln growth per bet at `fraction`

    bool operator==(const KellyStake&) const = default;
};

/// p/loss - q/win per unit staked, win and loss per unit > 0. InvalidArgument; Unbounded when a
/// loss is impossible (p = 1 or loss = 0).
Result<KellyStake> kellySingle(double winProbability, double winPerUnit, double lossPerUnit,
                               double kellyFraction, double maximumFraction);

enum class KellyForm {
    PerUnit, ///< p/average loss - q/average win, of trade returns
    Payoff,  ///< p - q/payoff, payoff = average win / average loss
};
/// From trade results (> 0 win, < 0 loss, 0 is a trade only). NotEnoughData without trades;
/// Unbounded without a loss; no win: 0.
Result<KellyStake> kellyFromTrades(const Numbers& trades, KellyForm form, double kellyFraction,
                                   double maximumFraction);

/// argmax over f >= 0 of mean ln(1 + f r), to the last bits. Unbounded when no r is negative and
/// one is positive.
Result<KellyStake> kellyEmpirical(const Numbers& returns, double kellyFraction,
                                  double maximumFraction);

} // namespace tf::allocation
