// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMetaType>
#include <QString>
#include <chrono>
#include <compare>

namespace tf {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Years 1 to 9999.
class Instant {
public:
    constexpr Instant() = default;
    static constexpr Instant fromMs(qint64 ms) {
        Instant instant;
        instant.m_ms = ms;
        return instant;
    }
    /// ISO-8601 date, or date and time with optional fraction and offset (none means UTC).
    /// InvalidText for anything else.
    static Result<Instant> parse(QStringView text);

    constexpr qint64 toMs() const { return m_ms; }
    /// "2026-11-29T13:21:45.000Z"
    QString toString() const;
    /// "2026-11-29"
    QString toDateString() const;
    /// Midnight UTC of the same day.
    Instant startOfDay() const;

    constexpr Instant operator+(std::chrono::milliseconds span) const {
        return fromMs(m_ms + span.count());
    }
    constexpr Instant operator-(std::chrono::milliseconds span) const {
        return fromMs(m_ms - span.count());
    }
    constexpr std::chrono::milliseconds operator-(Instant other) const {
        return std::chrono::milliseconds(m_ms - other.m_ms);
    }
    constexpr bool operator==(const Instant&) const = default;
    constexpr auto operator<=>(const Instant&) const = default;

private:
    qint64 m_ms = 0;
};

size_t qHash(Instant instant, size_t seed = 0) noexcept;

} // namespace tf

Q_DECLARE_METATYPE(tf::Instant)
