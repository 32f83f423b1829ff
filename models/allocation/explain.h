// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/optimiser.h"

namespace tf::allocation {

/// What a limit costs altogether: the objective without it less the objective with it.
struct LimitCost {
    ShadowPrice limit;
    double cost = 0.0;       ///< >= 0, in the unit of the objective
    bool isInfinite = false; ///< without it there is no answer (unbounded)

    bool operator==(const LimitCost&) const = default;
};

/// "Sharpe", "variance", "utility", ...: what the objective of a method counts.
QString objectiveName(MethodKind kind);
/// "Proven optimal: ..." or what the certificate does not show.
QString certificateSentence(const Certificate& certificate);
/// "One point more than 40 % for Breakout would gain 0.0012 Sharpe."
QString priceSentence(const ShadowPrice& price, MethodKind kind);
/// "The 40 % cap on Breakout costs 0.12 Sharpe."
QString costSentence(const LimitCost& cost, MethodKind kind);

/// Solves again without each of the `most` dearest limits of `answer`. Budget and targets stay.
Result<std::vector<LimitCost>> limitCosts(const Problem& problem, const Method& method,
                                          const Answer& answer, int most,
                                          JobControl* control = nullptr);

} // namespace tf::allocation
