// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/solution.h"

namespace tf::allocation {

/// Weights of a method without limits brought inside them by the stated policy.
Result<Vector> insideLimits(const Problem& problem, const Program& program, const Method& method,
                            const Vector& weights);

} // namespace tf::allocation
