// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/estimate.h"
#include "models/allocation/optimiser.h"

namespace tf::allocation {

/// A method judged as it would have been used: estimated on a window, held for a while, and again.
struct WalkForward {
    Numbers returns;               ///< net of costs, one per period after the first window
    std::vector<Numbers> weights;  ///< at each rebalance
    std::vector<int> rebalancedAt; ///< row of the history where those weights began
    double turnover = 0.0;         ///< mean of sum |w - drifted| per rebalance
    int refused = 0;               ///< rebalances without an answer: the old weights stayed

    bool operator==(const WalkForward&) const = default;
};

/// Rebalances every `step` rows on the last `window` rows; between, weights drift with their
/// returns and cash earns nothing. Costs costRate x turnover. NotEnoughData when no row follows the
/// window; Cancelled.
Result<WalkForward> walkForward(const Problem& problem, const EstimatorChoice& choice,
                                const Method& method, int window, int step, double costRate,
                                JobControl* control = nullptr);

} // namespace tf::allocation
