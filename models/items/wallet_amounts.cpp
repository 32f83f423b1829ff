// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wallet_amounts.h"

#include <array>

namespace tf::items {

std::optional<Decimal> UnitConverter::rate(const Asset& asset) const {
    if (asset == m_unit.asset) {
        return Decimal(1);
    }
    if (!m_unit.isConverted) {
        return std::nullopt;
    }
    const auto known = m_known.constFind(asset);
    if (known != m_known.constEnd()) {
        return *known;
    }
    const ledger::Conversion conversion = m_rates.convert(asset, m_unit.asset);
    const bool isUsable = conversion.state == ledger::RateState::Fresh;
    return *m_known.insert(asset, isUsable ? std::optional(conversion.rate) : std::nullopt);
}

Decimal UnitConverter::converted(Decimal amount, const Asset& asset) const {
    if (asset == m_unit.asset) {
        return amount;
    }
    const std::optional<Decimal> factor = rate(asset);
    if (!factor || amount.isZero()) {
        return {};
    }
    const auto product = amount.times(*factor, Rounding::HalfEven);
    if (!product) {
        return {};
    }
    return product->rounded(m_unit.asset.scale(), Rounding::HalfEven).valueOr(*product);
}

bool UnitConverter::counts(const Asset& asset) const {
    return m_unit.isConverted || asset == m_unit.asset;
}

void UnitConverter::addOwn(WalletAmounts& sums, const ledger::AssetTotal& total) const {
    sums.free += converted(total.free, total.asset);
    sums.reserved += converted(total.reserved, total.asset);
    sums.atVenue += converted(total.atVenue, total.asset);
    sums.inTransit += converted(total.inTransit, total.asset);
    sums.other += converted(total.fees + total.suspense, total.asset);
}

WalletAmounts UnitConverter::amounts(const ledger::WalletNode& node) const {
    WalletAmounts sums;
    for (const ledger::AssetTotal& total : node.own) {
        if (counts(total.asset)) {
            addOwn(sums, total);
        }
    }
    for (const ledger::AssetTotal& total : node.subtree) {
        if (!counts(total.asset)) {
            continue;
        }
        if (!rate(total.asset) && !total.total().isZero()) {
            sums.leftOut.append(total.asset);
        }
        sums.total += converted(total.total(), total.asset);
        sums.contributed += converted(total.contributed, total.asset);
    }
    const Decimal own = sums.free + sums.reserved + sums.atVenue + sums.inTransit + sums.other;
    const Decimal rest = sums.total - own;
    if (node.wallet.childCount > 0) {
        sums.below = rest;
    } else if (!rest.isZero()) {
        const std::array<Decimal*, 5> parts = {&sums.free, &sums.reserved, &sums.atVenue,
                                               &sums.inTransit, &sums.other};
        Decimal* largest =
            *std::max_element(parts.begin(), parts.end(), [](const Decimal* a, const Decimal* b) {
                return a->abs() < b->abs();
            });
        *largest += rest;
    }
    return sums;
}

} // namespace tf::items
