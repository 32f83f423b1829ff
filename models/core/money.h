// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/asset.h"
#include "models/core/decimal.h"

namespace tf {

/// An amount of one asset. Adding or comparing different assets is a programmer error; conversion
/// needs a rate and its name.
class Money {
public:
    Money() = default;
    Money(Decimal amount, Asset asset)
        : m_amount(amount)
        , m_asset(asset) {}

    Decimal amount() const { return m_amount; }
    const Asset& asset() const { return m_asset; }
    bool isZero() const { return m_amount.isZero(); }
    bool isNegative() const { return m_amount.isNegative(); }
    /// "12.5 USDT": exact, for logs and exports.
    QString toString() const;

    /// Overflow when the sum leaves Decimal's range.
    Result<Money> plus(const Money& other) const;
    Result<Money> minus(const Money& other) const;
    /// amount * rate in `target`, rounded to target's scale. rate: target units for one of ours.
    Result<Money> convertedTo(const Asset& target, Decimal rate, Rounding rounding) const;
    Money operator-() const { return {-m_amount, m_asset}; }

    bool operator==(const Money&) const = default;
    std::strong_ordering operator<=>(const Money& other) const;

private:
    Decimal m_amount;
    Asset m_asset;
};

} // namespace tf

Q_DECLARE_METATYPE(tf::Money)
