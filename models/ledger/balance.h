// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/asset.h"
#include "models/core/decimal.h"
#include "models/ledger/wallet.h"

namespace tf::ledger {

/// Where inside a wallet money lies. The numbers are those of farm.balances.class.
enum class BalanceClass { Free = 1, AtVenue = 2, InTransit = 3, Fees = 4, Suspense = 5 };

/// One row of the books: a wallet's amount of one asset in one class.
struct Balance {
    qint64 id = 0;
    WalletId wallet;
    Asset asset;
    BalanceClass balanceClass = BalanceClass::Free;
    Decimal posted;
    Decimal held;        ///< reserved by open reservations, 0..posted
    Decimal contributed; ///< net capital put in (deposits, allocations, opening …): no trading
    qint64 version = 0;  ///< number of entries

    bool operator==(const Balance&) const = default;
};

/// A wallet's, or a subtree's, money of one asset by class.
struct AssetTotal {
    Asset asset;
    Decimal free;     ///< class free, without what is reserved: this can be spent
    Decimal reserved; ///< held by open orders
    Decimal atVenue;
    Decimal inTransit;
    Decimal fees;
    Decimal suspense;
    Decimal contributed; ///< net capital put in; total() − contributed is the result in this asset

    /// free + reserved + atVenue + inTransit + suspense + fees
    Decimal total() const;
    Decimal result() const { return total() - contributed; }
    void add(const AssetTotal& other);
    bool isZero() const;

    bool operator==(const AssetTotal&) const = default;
};

/// A row of the hierarchy: the wallet, its own money, and its own with all below it.
struct WalletNode {
    Wallet wallet;
    QList<AssetTotal> own;
    QList<AssetTotal> subtree;
    /// For External wallets `own` is what the world outside gave (negative) or got (positive).

    bool operator==(const WalletNode&) const = default;
};

/// The line of `asset`, or zeroes.
AssetTotal totalOf(const QList<AssetTotal>& totals, const Asset& asset);

/// One point of a balance's history.
struct BalancePoint {
    Instant at;
    Decimal total;
};

/// The equation of an asset: master + farms + agents + goals + vaults + in transit + fees −
/// external = 0, where external is what came in from outside.
struct BookEquation {
    Asset asset;
    Decimal masters;
    Decimal farms;
    Decimal agents;
    Decimal goals;
    Decimal vaults;
    Decimal inTransit;
    Decimal fees;
    Decimal external;

    /// 0 when the books balance.
    Decimal difference() const;

    bool operator==(const BookEquation&) const = default;
};

} // namespace tf::ledger

Q_DECLARE_METATYPE(tf::ledger::AssetTotal)
