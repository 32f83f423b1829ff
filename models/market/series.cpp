// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/series.h"

#include "models/market/aggregation.h"

namespace tf::market {

std::optional<Interval> sourceInterval(const QList<Interval>& stored, Interval wanted) {
    if (stored.contains(wanted)) {
        return wanted;
    }
    for (const Interval interval : allIntervals) {
        if (stored.contains(interval) && canAggregate(interval, wanted)) {
            return interval;
        }
    }
    return std::nullopt;
}

} // namespace tf::market
