// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/estimate.h"
#include "models/allocation/optimiser.h"

namespace tf::allocation {

/// How one weight spreads when history is drawn again.
struct WeightSpread {
    double mean = 0.0;
    double deviation = 0.0;
    double lowest = 0.0, low = 0.0, median = 0.0, high = 0.0,
           highest = 0.0; ///< 5, 25, 50, 75, 95 %

    bool operator==(const WeightSpread&) const = default;
};

struct Stability {
    std::vector<WeightSpread> weights; ///< one per entity
    int samples = 0;
    int refused = 0; ///< drawn histories for which the method has no answer

    bool operator==(const Stability&) const = default;
};

/// Stationary bootstrap (Politis and Romano 1994): draws histories from problem.returns in blocks
/// of `meanBlock` observations on average, estimates and optimises each. The same seed gives the
/// same bits. Cancelled; NotEnoughData below 10 observations or when no draw has an answer.
Result<Stability> bootstrapWeights(const Problem& problem, const EstimatorChoice& choice,
                                   const Method& method, int samples, double meanBlock,
                                   quint64 seed, JobControl* control = nullptr);

} // namespace tf::allocation
