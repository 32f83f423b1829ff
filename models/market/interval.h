// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>
#include <array>
#include <optional>

namespace tf::market {

/// How long one candle lasts, in ascending order. The numbers are stored: never renumber them.
enum class Interval : quint8 {
    OneMinute = 0,
    ThreeMinutes = 1,
    FiveMinutes = 2,
    FifteenMinutes = 3,
    ThirtyMinutes = 4,
    OneHour = 5,
    TwoHours = 6,
    FourHours = 7,
    SixHours = 8,
    EightHours = 9,
    TwelveHours = 10,
    OneDay = 11,
    OneWeek = 12,
};

inline constexpr std::array allIntervals = {
    Interval::OneMinute,      Interval::ThreeMinutes,  Interval::FiveMinutes,
    Interval::FifteenMinutes, Interval::ThirtyMinutes, Interval::OneHour,
    Interval::TwoHours,       Interval::FourHours,     Interval::SixHours,
    Interval::EightHours,     Interval::TwelveHours,   Interval::OneDay,
    Interval::OneWeek};

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 dayMs = 1'440 * minuteMs;

/// Length in milliseconds.
constexpr qint64 lengthMs(Interval interval) {
    constexpr std::array<qint64, allIntervals.size()> minutes = {
        1, 3, 5, 15, 30, 60, 120, 240, 360, 480, 720, 1'440, 10'080};
    return minutes[static_cast<std::size_t>(interval)] * minuteMs;
}

/// "1m" … "1w", the names that exchanges use.
constexpr QLatin1String intervalName(Interval interval) {
    constexpr std::array<QLatin1String, allIntervals.size()> names = {
        QLatin1String("1m"),  QLatin1String("3m"), QLatin1String("5m"),  QLatin1String("15m"),
        QLatin1String("30m"), QLatin1String("1h"), QLatin1String("2h"),  QLatin1String("4h"),
        QLatin1String("6h"),  QLatin1String("8h"), QLatin1String("12h"), QLatin1String("1d"),
        QLatin1String("1w")};
    return names[static_cast<std::size_t>(interval)];
}

/// The interval with that name; nothing for any other text.
inline std::optional<Interval> intervalFromName(QStringView name) {
    for (const Interval interval : allIntervals) {
        if (name == intervalName(interval)) {
            return interval;
        }
    }
    return std::nullopt;
}

/// The interval of exactly that length; nothing when there is none.
constexpr std::optional<Interval> intervalOfLength(qint64 milliseconds) {
    for (const Interval interval : allIntervals) {
        if (lengthMs(interval) == milliseconds) {
            return interval;
        }
    }
    return std::nullopt;
}

/// Open time of the candle that holds the moment `epochMs` (UTC; weeks begin on Monday).
constexpr qint64 candleOpenMs(qint64 epochMs, Interval interval) {
    const qint64 length = lengthMs(interval);
    // 1970-01-05 was a Monday.
    const qint64 origin = interval == Interval::OneWeek ? 4 * dayMs : 0;
    const qint64 rest = (epochMs - origin) % length;
    return epochMs - (rest < 0 ? rest + length : rest);
}

/// Average number of such candles in a year of a market that never closes (365 days).
constexpr double candlesPerYear(Interval interval) {
    return 365.0 * static_cast<double>(dayMs) / static_cast<double>(lengthMs(interval));
}

} // namespace tf::market
