// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

namespace tf::farms {

/// The border between candles and money, the only place where a double becomes a Decimal.

/// A price as the shortest decimal text that reads back as the same double, cut to 18 decimals.
/// Finite and below 10^20: programmer error otherwise.
Decimal exactPrice(double price);
/// The multiple of `lot` (> 0) nearest to |units|: execution counts in lots, so that it is exact.
Decimal exactQuantity(double units, Decimal lot);

} // namespace tf::farms
