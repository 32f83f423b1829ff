// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/optimiser.h"

namespace tf::allocation {

/// A portfolio where the efficient frontier has a corner: from here on other entities are held or
/// other limits bind. Between corners the weights are linear.
struct Corner {
    double lambda = 0.0; ///< risk tolerance: minimises w'Sw/2 - lambda mu'w
    Numbers weights;
    double expectedReturn = 0.0;
    double volatility = 0.0;

    bool operator==(const Corner&) const = default;
};

/// The efficient frontier from minimum variance (limit lambda -> 0 when several are minimal) to
/// maximum return (the least risky one), without duplicates. Needs means and risk model. Costs, if
/// any, are scaled with lambda like the means. Critical line (Markowitz 1956, Best 1996).
/// Infeasible; Unbounded when the return has no maximum.
Result<std::vector<Corner>> efficientFrontier(const Problem& problem,
                                              JobControl* control = nullptr);

/// The point of a frontier with this expected return, between its corners; the ends beyond. For
/// dragging a target within a frame.
Numbers frontierWeights(const std::vector<Corner>& frontier, double expectedReturn);

} // namespace tf::allocation
