// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/numbers.h"
#include "models/core/instant.h"

/// Returns in the presence of deposits and withdrawals: a flow is never profit.
namespace tf::analytics {

/// Money put in (positive) or taken out (negative).
struct CashFlow {
    Instant at;
    double amount = 0;
    /// Equity just before the flow, when it was taken: then the interval splits there exactly.
    std::optional<double> equityBefore;

    bool operator==(const CashFlow&) const = default;
};

/// Time-weighted returns between the points of an equity curve, one shorter than it. A flow counts
/// at the first point at or after it, whose equity includes it; without `equityBefore` it is taken
/// to have come at the end of its interval. NaN where the equity before is not positive.
std::vector<double> timeWeightedReturns(std::span<const Instant> times, Sample equity,
                                        std::span<const CashFlow> flows);

/// Money-weighted return over the whole span: the constant rate at which start equity and flows
/// grow to the end equity. `annual` is (1 + rate)^(365 days / span) - 1.
struct MoneyWeightedReturn {
    double whole = 0;
    double annual = 0;

    bool operator==(const MoneyWeightedReturn&) const = default;
};
/// Of several rates the one nearest to 0. None when there is none, or the span is empty.
std::optional<MoneyWeightedReturn> moneyWeightedReturn(Instant from, double startEquity, Instant to,
                                                       double endEquity,
                                                       std::span<const CashFlow> flows);

} // namespace tf::analytics
