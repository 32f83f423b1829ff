// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/proposal.h"

namespace tf::capital {

/// The transfers between wallets that make a plan's changes happen, in an order in which each is
/// covered. A farm gives what lies in its own wallet first, then its agents' free money in
/// proportion; what it gets it hands on when `passesOn`. By the pool, money goes up and down the
/// hierarchy (agent, farm, master) with one transfer per wallet and direction at most.
Result<QList<Movement>> movementsOf(const Inputs& inputs, const allocation::Plan& plan);

} // namespace tf::capital
