// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/table.h"

namespace tf::allocation {

/// factor * X'X, symmetric to the bit. The one place where covariances of long series spend their
/// time.
Table gram(const Table& x, double factor);

} // namespace tf::allocation
