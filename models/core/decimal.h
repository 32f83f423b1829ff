// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMetaType>
#include <QString>
#include <compare>
#include <span>
#include <vector>

namespace tf {

/// What happens to the digits that do not fit.
enum class Rounding {
    Down,     ///< toward zero
    Up,       ///< away from zero
    Floor,    ///< toward negative infinity
    Ceiling,  ///< toward positive infinity
    HalfUp,   ///< to nearest, ties away from zero
    HalfEven, ///< to nearest, ties to the even digit
};

/// An exact decimal number: signed 128-bit count of 1e-18, range below 10^20 on both sides, so that
/// it equals Postgres' numeric(38,18). Made from text and integers only, never from double.
class Decimal {
public:
    static constexpr int maxScale = 18;
    __extension__ typedef __int128
        Raw; // NOLINT(modernize-use-using): only a typedef takes __extension__

    constexpr Decimal() = default;
    constexpr Decimal(int units)
        : m_raw(Raw(units) * one) {}
    constexpr Decimal(qint64 units)
        : m_raw(Raw(units) * one) {}
    Decimal(double) = delete;
    Decimal(float) = delete;

    /// Reads `[-]digits[.digits]`, ASCII only, at most 20 digits before and 18 after the point.
    /// Anything else (empty, sign +, exponent, spaces, other digits) is InvalidNumber; too large a
    /// number is Overflow, more than 18 decimals PrecisionExceeded (trailing zeros are no
    /// decimals).
    static Result<Decimal> parse(QStringView text);
    /// As above over bytes, for bulk reading.
    static Result<Decimal> parse(const char* begin, const char* end);
    /// `parse` for text written in a source file: anything malformed is a programmer error.
    static Decimal literal(const char* text);
    /// units * 10^-scale, scale 0..18. Overflow when out of range.
    static Result<Decimal> fromUnits(qint64 units, int scale);
    static constexpr Decimal fromRaw(Raw raw) {
        Decimal result;
        result.m_raw = raw;
        return result;
    }
    static constexpr Decimal largest() {
        return fromRaw(one * 10'000'000'000 * 10'000'000'000 - 1); // 10^20 less one unit
    }

    constexpr Raw raw() const { return m_raw; }
    constexpr bool isZero() const { return m_raw == 0; }
    constexpr bool isNegative() const { return m_raw < 0; }
    constexpr bool isPositive() const { return m_raw > 0; }
    constexpr int sign() const { return (m_raw > 0) - (m_raw < 0); }
    /// Number of decimals that are needed to write it exactly, 0..18.
    int scale() const;
    /// Shortest exact text, point as separator, no exponent: "-0.5", "12".
    QString toString() const;
    /// Exactly `scale` decimals after rounding (0..18).
    QString toString(int scale, Rounding rounding) const;
    QByteArray toLatin1() const;
    /// Nearest double, for charts and statistics only.
    double toDouble() const;

    /// Sum and difference; Overflow when out of range.
    Result<Decimal> plus(Decimal other) const;
    Result<Decimal> minus(Decimal other) const;
    /// Product and quotient, rounded to 18 decimals. Overflow, DivisionByZero.
    Result<Decimal> times(Decimal other, Rounding rounding) const;
    Result<Decimal> dividedBy(Decimal other, Rounding rounding) const;
    /// Rounds to `scale` decimals, 0..18. Overflow when rounding leaves the range.
    Result<Decimal> rounded(int scale, Rounding rounding) const;
    /// Largest multiple of `step` (> 0) that the mode allows. InvalidArgument when step <= 0.
    Result<Decimal> roundedToStep(Decimal step, Rounding rounding) const;
    static Result<Decimal> sum(std::span<const Decimal> values);

    /// Splits the amount by weights (all >= 0, sum > 0) into parts of `scale` decimals by largest
    /// remainder; equal remainders favour the earlier part. The parts sum to the amount exactly:
    /// digits beyond `scale` go to the part with the largest remainder. InvalidArgument otherwise.
    Result<std::vector<Decimal>> allocate(std::span<const Decimal> weights, int scale) const;

    constexpr Decimal operator-() const { return fromRaw(-m_raw); }
    constexpr Decimal abs() const { return m_raw < 0 ? -*this : *this; }
    /// For numbers that are known to stay in range; leaving it is a programmer error.
    Decimal operator+(Decimal other) const;
    Decimal operator-(Decimal other) const;
    Decimal& operator+=(Decimal other) { return *this = *this + other; }
    Decimal& operator-=(Decimal other) { return *this = *this - other; }

    constexpr bool operator==(const Decimal&) const = default;
    constexpr auto operator<=>(const Decimal&) const = default;

private:
    static constexpr Raw one = 1'000'000'000'000'000'000;

    Raw m_raw = 0;
};

size_t qHash(Decimal value, size_t seed = 0) noexcept;

} // namespace tf

Q_DECLARE_METATYPE(tf::Decimal)
