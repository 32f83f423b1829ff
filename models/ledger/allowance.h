// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/ledger/wallet.h"

namespace tf::ledger {

/// What an allowance limits: what a child may take from its parent, or what it may spend (anything
/// that leaves it but for its parent; reserving counts, releasing gives back).
enum class AllowanceScope { Draw = 1, Spend = 2 };

/// A limit per child and asset, enforced by the database. Without one there is no limit but the
/// balance.
struct Allowance {
    WalletId wallet;
    AllowanceScope scope = AllowanceScope::Draw;
    Money limit;
    /// Absent: one-off. Otherwise `used` begins again at 0 each time this span has passed.
    std::optional<std::chrono::milliseconds> period;
    Decimal used;
    Instant periodStart;
    std::optional<Instant> resetsAt;

    Decimal left() const;

    bool operator==(const Allowance&) const = default;
};

struct AllowanceDraft {
    WalletId wallet;
    AllowanceScope scope = AllowanceScope::Draw;
    Asset asset;
    std::optional<Decimal> limit = {}; ///< absent: not a number
    std::optional<std::chrono::milliseconds> period = {};
};

} // namespace tf::ledger
