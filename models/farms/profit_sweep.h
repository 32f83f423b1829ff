// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm.h"

namespace tf::farms {

/// What a sweep looks at. Money in the farm's base asset.
struct SweepFacts {
    Decimal equity;      ///< free, reserved, at venue and open positions at the last close
    Decimal capitalBase; ///< capital in minus capital out: what must stay
    Decimal free;        ///< neither reserved nor in a position
    Instant now;
    std::optional<Instant> lastSweep; ///< absent: never; then the schedule starts now
};

/// Whether the schedule asks for a sweep at `now`: at the first close of a new UTC day or week
/// (from Monday); Threshold at any close.
bool isSweepDue(const SweepPolicy& policy, const SweepFacts& facts);
/// Amount to move, 0 or more, rounded down to `scale` decimals: the fraction of the profit, never
/// more than what is free, 0 below the threshold.
Decimal sweepAmount(const SweepPolicy& policy, const SweepFacts& facts, int scale);

} // namespace tf::farms
