// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

namespace tf::allocation {

struct Route {
    int from = 0;
    int to = 0;
    Decimal amount;
};

/// Settles changes that sum to zero (negative gives, positive takes) with the fewest movements: as
/// many groups as possible that settle among themselves (exact up to 12 movers), largest against
/// largest within each.
std::vector<Route> settle(const std::vector<Decimal>& changes);

} // namespace tf::allocation
