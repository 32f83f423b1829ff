// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/market_hours.h"

#include "models/market/interval.h"

#include <QDate>

namespace tf::market {

namespace {

constexpr qint64 hourMs = 60 * minuteMs;

enum Weekday { Monday = 1, Thursday = 4, Friday = 5, Saturday = 6, Sunday = 7 };

/// The n-th such weekday of a month, n from 1; n = -1 is the last.
QDate weekdayOfMonth(int year, int month, int weekday, int n) {
    if (n > 0) {
        const QDate first(year, month, 1);
        return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
    }
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

/// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
QDate easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

bool isNewYorkSummer(QDate day) {
    const int year = day.year();
    if (year < 1967) {
        return false;
    }
    const QDate begin = year >= 2007   ? weekdayOfMonth(year, 3, Sunday, 2)
                        : year >= 1987 ? weekdayOfMonth(year, 4, Sunday, 1)
                                       : weekdayOfMonth(year, 4, Sunday, -1);
    const QDate end =
        year >= 2007 ? weekdayOfMonth(year, 11, Sunday, 1) : weekdayOfMonth(year, 10, Sunday, -1);
    return begin <= day && day < end;
}

/// UTC of a New York wall time that is not in the night of a clock change.
qint64 newYorkMs(QDate day, qint64 ofDayMs) {
    const qint64 midnight = (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayMs;
    return midnight + ofDayMs + (isNewYorkSummer(day) ? 4 : 5) * hourMs;
}

/// A fixed holiday that falls on a weekend is kept on the nearest weekday.
QDate observed(QDate day) {
    return day.addDays(day.dayOfWeek() == Saturday ? -1 : day.dayOfWeek() == Sunday ? 1 : 0);
}

bool isUnscheduledClosing(QDate day) {
    static const QList<QDate> days = {{2001, 9, 11}, {2001, 9, 12}, {2001, 9, 13},  {2001, 9, 14},
                                      {2004, 6, 11}, {2007, 1, 2},  {2012, 10, 29}, {2012, 10, 30},
                                      {2018, 12, 5}, {2025, 1, 9}};
    return days.contains(day);
}

bool isStockHoliday(QDate day) {
    const int year = day.year();
    const QDate newYear(year, 1, 1);
    // New Year's Day on a Saturday is not moved into the old year.
    const QDate keptNewYear = newYear.dayOfWeek() == Saturday ? newYear : observed(newYear);
    return day == keptNewYear || (year >= 1998 && day == weekdayOfMonth(year, 1, Monday, 3)) ||
           day == weekdayOfMonth(year, 2, Monday, 3) || day == easterSunday(year).addDays(-2) ||
           day == weekdayOfMonth(year, 5, Monday, -1) ||
           (year >= 2022 && day == observed({year, 6, 19})) || day == observed({year, 7, 4}) ||
           day == weekdayOfMonth(year, 9, Monday, 1) ||
           day == weekdayOfMonth(year, 11, Thursday, 4) || day == observed({year, 12, 25}) ||
           isUnscheduledClosing(day);
}

std::optional<TimeSpan> stockSession(QDate day) {
    if (day.dayOfWeek() >= Saturday || isStockHoliday(day)) {
        return std::nullopt;
    }
    return TimeSpan{newYorkMs(day, 9 * hourMs + 30 * minuteMs), newYorkMs(day, 16 * hourMs)};
}

/// The forex day `day` runs from 17:00 of the day before to 17:00.
std::optional<TimeSpan> forexSession(QDate day) {
    const bool isHoliday =
        (day.month() == 12 && day.day() == 25) || (day.month() == 1 && day.day() == 1);
    if (day.dayOfWeek() >= Saturday || isHoliday) {
        return std::nullopt;
    }
    return TimeSpan{newYorkMs(day.addDays(-1), 17 * hourMs), newYorkMs(day, 17 * hourMs)};
}

std::optional<TimeSpan> session(MarketHours hours, QDate day) {
    switch (hours) {
    case MarketHours::AlwaysOpen:
        break;
    case MarketHours::ForexWeek:
        return forexSession(day);
    case MarketHours::UsStocks:
        return stockSession(day);
    }
    return std::nullopt;
}

QDate dayOf(qint64 ms) {
    return QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() +
                                candleOpenMs(ms, Interval::OneDay) / dayMs);
}

} // namespace

std::vector<TimeSpan> closedSpans(MarketHours hours, qint64 fromMs, qint64 toMs) {
    std::vector<TimeSpan> closed;
    if (hours == MarketHours::AlwaysOpen || fromMs >= toMs) {
        return closed;
    }
    constexpr int longestPause = 10; // days; September 2001 had six
    const QDate last = dayOf(toMs).addDays(longestPause);
    std::optional<qint64> closedSince;
    for (QDate day = dayOf(fromMs).addDays(-longestPause); day <= last; day = day.addDays(1)) {
        const std::optional<TimeSpan> open = session(hours, day);
        if (!open) {
            continue;
        }
        if (closedSince && *closedSince < open->startMs && open->startMs > fromMs &&
            *closedSince < toMs) {
            closed.push_back({*closedSince, open->startMs});
        }
        closedSince = open->endMs;
    }
    return closed;
}

} // namespace tf::market
