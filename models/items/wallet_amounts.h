// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/valuation.h"

#include <QHash>
#include <optional>

namespace tf::items {

/// In what amounts are shown: everything converted into one currency, or the money of one asset.
struct WalletUnit {
    Asset asset;
    bool isConverted = true;

    bool operator==(const WalletUnit&) const = default;
};

/// A wallet's money in the unit that is shown.
struct WalletAmounts {
    Decimal free;
    Decimal reserved;
    Decimal atVenue;
    Decimal inTransit;
    Decimal other; ///< fees and suspense
    Decimal below; ///< in the wallets below it
    Decimal total;
    Decimal contributed;  ///< net capital, of the subtree
    QList<Asset> leftOut; ///< no rate or a stale one: in none of the amounts
};

/// Rates into one unit, each looked up once.
class UnitConverter {
public:
    UnitConverter() = default;
    UnitConverter(const WalletUnit& unit, const ledger::RateTable& rates)
        : m_unit(unit)
        , m_rates(rates) {}

    const WalletUnit& unit() const { return m_unit; }
    const ledger::RateTable& rates() const { return m_rates; }
    /// Absent for an asset that is left out.
    std::optional<Decimal> rate(const Asset& asset) const;
    /// `amount` in the unit, rounded half-even to its scale; 0 for an asset that is left out.
    Decimal converted(Decimal amount, const Asset& asset) const;
    /// The wallet's money. Parts and `below` sum to `total` exactly: what rounding each part leaves
    /// over goes to `below`, or to the largest part where nothing lies below.
    WalletAmounts amounts(const ledger::WalletNode& node) const;

private:
    bool counts(const Asset& asset) const;
    void addOwn(WalletAmounts& sums, const ledger::AssetTotal& total) const;

    WalletUnit m_unit;
    ledger::RateTable m_rates;
    mutable QHash<Asset, std::optional<Decimal>> m_known;
};

} // namespace tf::items
