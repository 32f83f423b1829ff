// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace tf::market {

/// When a market trades. The numbers are stored: never renumber them.
enum class MarketHours : quint8 {
    AlwaysOpen = 0, ///< crypto
    ForexWeek = 1,  ///< Sunday 17:00 to Friday 17:00 in New York; not 25 December and 1 January
    UsStocks = 2,   ///< 9:30 to 16:00 in New York on the days of the New York Stock Exchange
};

/// Milliseconds UTC from `startMs` to before `endMs`.
struct TimeSpan {
    qint64 startMs = 0;
    qint64 endMs = 0;

    bool operator==(const TimeSpan&) const = default;
};

/// The spans in which the market is closed and that overlap [fromMs, toMs), in order, whole (they
/// may reach beyond). Holidays of the New York Stock Exchange by its rule 7.2, with summer time as
/// the USA had it since 1967 and unscheduled closings since 1998; half days count as full ones.
std::vector<TimeSpan> closedSpans(MarketHours hours, qint64 fromMs, qint64 toMs);

} // namespace tf::market
