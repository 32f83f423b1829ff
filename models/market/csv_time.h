// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

namespace tf::market {

/// How a file writes the opening time of its candles.
enum class TimeFormat {
    EpochSeconds,
    EpochMilliseconds,
    EpochMicroseconds,
    EpochNanoseconds,
    Iso8601 ///< year first: 2021-01-31, 2021-01-31T10:00:00.5+01:00, 2021.01.31 10:00, 20210131
};

/// Milliseconds UTC of the text in [begin, end), or nothing when it is no time of that format.
/// Years 1900 to 2199; a time without an offset is UTC; parts below a millisecond must be zero.
std::optional<qint64> parseTime(const char* begin, const char* end, TimeFormat format);

/// Milliseconds after midnight of "10:30", "10:30:05" or "103005", for files with a column of its
/// own for the time of day.
std::optional<qint64> parseTimeOfDay(const char* begin, const char* end);

/// The format that a time column's text has, or nothing when it is no time at all. Epoch units are
/// told apart by size: they do not overlap between 1973 and 5138.
std::optional<TimeFormat> detectTimeFormat(const char* begin, const char* end);

} // namespace tf::market
