// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/csv_time.h"

#include <cstdint>
#include <limits>

namespace tf::market {

namespace {

constexpr qint64 dayMs = 86'400'000;

/// Days since 1970-01-01 of a Gregorian date (H. Hinnant, "chrono-compatible low-level date
/// algorithms", 2013).
constexpr qint64 daysFromCivil(int year, int month, int day) {
    year -= month <= 2 ? 1 : 0;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146'097 + dayOfEra - 719'468;
}

constexpr qint64 earliestMs = daysFromCivil(1900, 1, 1) * dayMs;
constexpr qint64 latestMs = daysFromCivil(2200, 1, 1) * dayMs;

constexpr int daysInMonth(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[month - 1];
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Walks over the text; every read answers whether it fitted.
class Cursor {
public:
    Cursor(const char* begin, const char* end)
        : m_at(begin)
        , m_end(end) {}

    bool isAtEnd() const { return m_at == m_end; }
    char peek() const { return isAtEnd() ? '\0' : *m_at; }
    void skip() { ++m_at; }
    bool skipIf(char c) {
        const bool isThere = peek() == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    bool digits(int count, int& value) {
        if (m_end - m_at < count) {
            return false;
        }
        value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (!isDigit(*m_at)) {
                return false;
            }
            value = value * 10 + (*m_at - '0');
        }
        return true;
    }
    qint64 rest() const { return m_end - m_at; }

private:
    const char* m_at;
    const char* m_end;
};

/// Milliseconds of ".5", ".123000"; digits past the third must be zero.
bool readFraction(Cursor& cursor, qint64& ms) {
    ms = 0;
    int count = 0;
    for (int unit = 100; isDigit(cursor.peek()); cursor.skip(), unit /= 10, ++count) {
        const int digit = cursor.peek() - '0';
        if (count >= 3 && digit != 0) {
            return false;
        }
        ms += qint64(digit) * unit;
    }
    return count > 0 && count <= 12;
}

bool readTimeOfDay(Cursor& cursor, qint64& ms) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    qint64 fraction = 0;
    if (!cursor.digits(2, hour)) {
        return false;
    }
    const bool hasColons = cursor.skipIf(':');
    if (!cursor.digits(2, minute)) {
        return false;
    }
    const bool hasSecond = hasColons ? cursor.skipIf(':') : isDigit(cursor.peek());
    if (hasSecond && !cursor.digits(2, second)) {
        return false;
    }
    if (hasSecond && cursor.skipIf('.') && !readFraction(cursor, fraction)) {
        return false;
    }
    ms = ((qint64(hour) * 60 + minute) * 60 + second) * 1000 + fraction;
    return hour < 24 && minute < 60 && second < 60;
}

/// "", "Z", " UTC", "+01:00", "-0530": the offset to subtract.
bool readOffset(Cursor& cursor, qint64& ms) {
    ms = 0;
    cursor.skipIf(' ');
    if (cursor.isAtEnd() || cursor.skipIf('Z')) {
        return cursor.isAtEnd();
    }
    if (cursor.rest() == 3 && cursor.skipIf('U') && cursor.skipIf('T') && cursor.skipIf('C')) {
        return true;
    }
    const int sign = cursor.peek() == '-' ? -1 : 1;
    if (!cursor.skipIf('+') && !cursor.skipIf('-')) {
        return false;
    }
    int hour = 0;
    int minute = 0;
    if (!cursor.digits(2, hour)) {
        return false;
    }
    cursor.skipIf(':');
    if (!cursor.isAtEnd() && !cursor.digits(2, minute)) {
        return false;
    }
    ms = sign * (qint64(hour) * 60 + minute) * 60'000;
    return cursor.isAtEnd() && hour <= 18 && minute < 60;
}

bool readDate(Cursor& cursor, qint64& days) {
    int year = 0;
    int month = 0;
    int day = 0;
    if (!cursor.digits(4, year)) {
        return false;
    }
    const char separator = cursor.peek();
    const bool isSeparated = separator == '-' || separator == '/' || separator == '.';
    if (isSeparated) {
        cursor.skip();
    }
    if (!cursor.digits(2, month) || (isSeparated && !cursor.skipIf(separator)) ||
        !cursor.digits(2, day)) {
        return false;
    }
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
        return false;
    }
    days = daysFromCivil(year, month, day);
    return true;
}

std::optional<qint64> inRange(qint64 ms) {
    return ms >= earliestMs && ms < latestMs ? std::optional(ms) : std::nullopt;
}

std::optional<qint64> parseIso(const char* begin, const char* end) {
    Cursor cursor(begin, end);
    qint64 days = 0;
    if (!readDate(cursor, days)) {
        return std::nullopt;
    }
    if (cursor.isAtEnd()) {
        return inRange(days * dayMs);
    }
    qint64 time = 0;
    qint64 offset = 0;
    if ((!cursor.skipIf('T') && !cursor.skipIf(' ')) || !readTimeOfDay(cursor, time) ||
        !readOffset(cursor, offset)) {
        return std::nullopt;
    }
    return inRange(days * dayMs + time - offset);
}

/// The integer part of an epoch time; a fraction must be zeros ("1609459200.0").
std::optional<qint64> parseEpoch(const char* begin, const char* end) {
    const bool isNegative = begin != end && *begin == '-';
    const char* const first = begin + (isNegative ? 1 : 0);
    const char* at = first;
    std::uint64_t value = 0; // 19 digits fit
    for (; at != end && isDigit(*at); ++at) {
        value = value * 10 + static_cast<std::uint64_t>(*at - '0');
        if (at - first >= 19) {
            return std::nullopt;
        }
    }
    const bool hasDigits = at != first;
    if (hasDigits && at != end && *at == '.') {
        for (++at; at != end && *at == '0';) {
            ++at;
        }
    }
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
    if (!hasDigits || at != end || value > largest) {
        return std::nullopt;
    }
    return isNegative ? -static_cast<qint64>(value) : static_cast<qint64>(value);
}

std::optional<qint64> scaled(qint64 value, qint64 unitsPerMs) {
    return value % unitsPerMs == 0 ? inRange(value / unitsPerMs) : std::nullopt;
}

} // namespace

std::optional<qint64> parseTime(const char* begin, const char* end, TimeFormat format) {
    if (format == TimeFormat::Iso8601) {
        return parseIso(begin, end);
    }
    const std::optional<qint64> value = parseEpoch(begin, end);
    if (!value) {
        return std::nullopt;
    }
    switch (format) {
    case TimeFormat::EpochSeconds:
        return *value<latestMs&& * value> - latestMs ? inRange(*value * 1000) : std::nullopt;
    case TimeFormat::EpochMilliseconds:
        return inRange(*value);
    case TimeFormat::EpochMicroseconds:
        return scaled(*value, 1000);
    case TimeFormat::EpochNanoseconds:
        return scaled(*value, 1'000'000);
    case TimeFormat::Iso8601:
        break;
    }
    return std::nullopt;
}

std::optional<qint64> parseTimeOfDay(const char* begin, const char* end) {
    Cursor cursor(begin, end);
    qint64 ms = 0;
    return readTimeOfDay(cursor, ms) && cursor.isAtEnd() ? std::optional(ms) : std::nullopt;
}

std::optional<TimeFormat> detectTimeFormat(const char* begin, const char* end) {
    if (parseIso(begin, end)) {
        return TimeFormat::Iso8601; // also 20210131, which as epoch seconds would be 1970
    }
    const std::optional<qint64> value = parseEpoch(begin, end);
    if (!value || *value < 100'000'000) {
        return std::nullopt;
    }
    if (*value < 100'000'000'000) {
        return TimeFormat::EpochSeconds;
    }
    if (*value < 100'000'000'000'000) {
        return TimeFormat::EpochMilliseconds;
    }
    return *value < 100'000'000'000'000'000 ? TimeFormat::EpochMicroseconds
                                            : TimeFormat::EpochNanoseconds;
}

} // namespace tf::market
