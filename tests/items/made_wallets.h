// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/balance.h"
#include "models/ledger/valuation.h"

/// Wallets for tests of the tree, without a database.
namespace tf::test {

inline Asset asset(const char* code, int scale) {
    return Asset::create(QString::fromLatin1(code), scale).value();
}

inline ledger::AssetTotal total(const Asset& asset, const char* free, const char* reserved = "0") {
    ledger::AssetTotal total;
    total.asset = asset;
    total.free = Decimal::literal(free);
    total.reserved = Decimal::literal(reserved);
    total.contributed = total.total();
    return total;
}

inline ledger::WalletNode wallet(ledger::WalletKind kind, const QString& name,
                                 ledger::WalletId parent = {},
                                 const QList<ledger::AssetTotal>& own = {}, int childCount = 0) {
    ledger::WalletNode node;
    node.wallet.id = ledger::WalletId::create();
    node.wallet.kind = kind;
    node.wallet.name = name;
    node.wallet.parent = parent;
    node.wallet.childCount = childCount;
    node.own = own;
    node.subtree = own;
    return node;
}

} // namespace tf::test
