// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wallet_tree_model.h"

namespace tf::items {

/// A row of the tree. Amounts and the name's sort key are worked out when they are first needed.
struct WalletTreeModel::Node {
    enum class Load { NotLoaded, Asked, Loaded };

    ledger::WalletNode value;
    Node* parent = nullptr;
    int row = 0;
    Rows children;
    Load load = Load::NotLoaded;
    std::optional<ledger::Performance> performance;
    mutable std::optional<WalletAmounts> amounts;
};

} // namespace tf::items
