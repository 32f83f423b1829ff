// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

namespace tf {

QString Money::toString() const {
    return m_amount.toString() + u' ' + m_asset.code();
}

Result<Money> Money::plus(const Money& other) const {
    TF_ASSERT(m_asset == other.m_asset);
    TF_TRY(const Decimal sum, m_amount.plus(other.m_amount));
    return Money(sum, m_asset);
}

Result<Money> Money::minus(const Money& other) const {
    return plus(-other);
}

Result<Money> Money::convertedTo(const Asset& target, Decimal rate, Rounding rounding) const {
    TF_TRY(const Decimal product, m_amount.times(rate, rounding));
    TF_TRY(const Decimal amount, product.rounded(target.scale(), rounding));
    return Money(amount, target);
}

std::strong_ordering Money::operator<=>(const Money& other) const {
    TF_ASSERT(m_asset == other.m_asset);
    return m_amount <=> other.m_amount;
}

} // namespace tf
