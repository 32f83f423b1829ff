// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/valuation.h"

#include <span>

namespace tf::ledger {

/// Value of a wallet at a moment, with the capital that flowed in (positive) or out at that moment.
/// `value` is before the flow.
struct ValuePoint {
    Instant at;
    Decimal value;
    Decimal flow;
};

/// What a wallet earned over a period in one currency, capital movements set apart.
struct Performance {
    Asset currency;
    Instant from;
    Instant until;
    Decimal startValue;
    Decimal endValue;
    Decimal flowsIn;  ///< deposits, allocations, opening balances …
    Decimal flowsOut; ///< withdrawals, collections …, as a positive amount
    Decimal result;   ///< endValue − startValue − flowsIn + flowsOut
    /// Product of the returns between flows, minus 1 (time-weighted, GIPS). Absent when capital was
    /// never positive.
    std::optional<double> timeWeighted;
    /// Internal rate of return per year (money-weighted). Absent when there is none.
    std::optional<double> moneyWeighted;
    QList<Asset> missing; ///< no rate at some point: left out of all values
    QList<ValuePoint> points;
};

/// Returns between points chained; a sub-period that starts with no capital is skipped.
std::optional<double> timeWeightedReturn(std::span<const ValuePoint> points);
/// The yearly rate r that makes sum(flow_i (1+r)^((T−t_i)/year)) equal the end value, where the
/// first point's value counts as a flow in. Bracketed Newton, to 1e-12.
std::optional<double> moneyWeightedReturn(std::span<const ValuePoint> points);

} // namespace tf::ledger
