// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/table.h"

namespace tf::allocation {

/// factor * X'X of X (rows x columns, column after column), symmetric to the bit. The one place
/// where covariances of long series spend their time: uses AVX2 where the processor has it.
Table gram(const double* x, int rows, int columns, double factor);

} // namespace tf::allocation
