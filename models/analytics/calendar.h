// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/numbers.h"
#include "models/core/instant.h"

/// Curves cut at days and months, UTC.
namespace tf::analytics {

/// Index of the last point of each UTC day. Times ascend.
std::vector<qsizetype> lastOfEachDay(std::span<const Instant> times);
/// The curve's value at the last point of each UTC day.
std::vector<double> dailyValues(std::span<const Instant> times, Sample curve);

struct MonthReturn {
    int year = 0;
    int month = 0; ///< 1..12
    double value = 0;

    bool operator==(const MonthReturn&) const = default;
};
/// Return of each calendar month of the curve; the first one from the curve's first value. Months
/// without a point are absent.
std::vector<MonthReturn> monthlyReturns(std::span<const Instant> times, Sample curve);

} // namespace tf::analytics
