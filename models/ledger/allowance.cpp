// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/allowance.h"

#include <algorithm>

namespace tf::ledger {

Decimal Allowance::left() const {
    return std::max(Decimal(0), limit.amount() - used);
}

} // namespace tf::ledger
