// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"

#include <QHashFunctions>
#include <boost/multiprecision/cpp_int.hpp>
#include <numeric>

namespace tf {

namespace {

using Raw = Decimal::Raw;
__extension__ typedef unsigned __int128 Unsigned;
using Wide = boost::multiprecision::uint256_t;

constexpr Unsigned oneRaw = 1'000'000'000'000'000'000U;
constexpr Unsigned limit = oneRaw * oneRaw * 100; // 10^38: first magnitude out of range

constexpr auto powersOfTen = [] {
    std::array<quint64, 19> powers{};
    powers[0] = 1;
    for (size_t i = 1; i < powers.size(); ++i) {
        powers[i] = powers[i - 1] * 10;
    }
    return powers;
}();

Unsigned magnitude(Raw raw) {
    return raw < 0 ? Unsigned(0) - static_cast<Unsigned>(raw) : static_cast<Unsigned>(raw);
}

Error overflow() {
    return {ErrorCode::Overflow, QStringLiteral("decimal out of range")};
}

Result<Decimal> inRange(Unsigned value, bool isNegative) {
    if (value >= limit) {
        return overflow();
    }
    return Decimal::fromRaw(isNegative ? -static_cast<Raw>(value) : static_cast<Raw>(value));
}

/// Whether a quotient's magnitude grows by one. `half` compares the remainder with half the
/// divisor.
bool roundsAway(Rounding rounding, bool isNegative, bool hasRemainder, int half, bool isOdd) {
    if (!hasRemainder) {
        return false;
    }
    switch (rounding) {
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    case Rounding::Floor:
        return isNegative;
    case Rounding::Ceiling:
        return !isNegative;
    case Rounding::HalfUp:
        return half >= 0;
    case Rounding::HalfEven:
        return half > 0 || (half == 0 && isOdd);
    }
    return false;
}

template <class Integer>
Integer dividedRounded(const Integer& numerator, const Integer& divisor, bool isNegative,
                       Rounding rounding) {
    Integer quotient = numerator / divisor;
    const Integer remainder = numerator - quotient * divisor;
    const Integer rest = divisor - remainder;
    const int half = remainder < rest ? -1 : (rest < remainder ? 1 : 0);
    const bool isOdd = (quotient & 1) != 0;
    if (roundsAway(rounding, isNegative, remainder != 0, half, isOdd)) {
        ++quotient;
    }
    return quotient;
}

Wide widened(Unsigned value) {
    return (Wide(static_cast<quint64>(value >> 64)) << 64) | Wide(static_cast<quint64>(value));
}

using Limbs = std::array<quint64, 4>; // least significant first

quint64 low(Unsigned value) {
    return static_cast<quint64>(value);
}

quint64 high(Unsigned value) {
    return static_cast<quint64>(value >> 64);
}

Limbs wideProduct(Unsigned a, Unsigned b) {
    const Unsigned ll = Unsigned(low(a)) * low(b);
    const Unsigned lh = Unsigned(low(a)) * high(b);
    const Unsigned hl = Unsigned(high(a)) * low(b);
    const Unsigned hh = Unsigned(high(a)) * high(b);
    const Unsigned middle = Unsigned(high(ll)) + low(lh) + low(hl);
    const Unsigned upper = hh + high(lh) + high(hl) + high(middle);
    return {low(ll), low(middle), low(upper), high(upper)};
}

// 10^18 shifted so that its top bit is set, and its reciprocal.
constexpr int oneShift = 4;
constexpr quint64 oneNormal = quint64(oneRaw) << oneShift;
constexpr quint64 oneReciprocal = quint64(~Unsigned(0) / oneNormal);

/// Quotient of high:low by oneNormal (high < oneNormal); `remainder` gets the rest. Two
/// multiplications instead of a division (Möller and Granlund 2011, algorithm 4).
quint64 dividedByOne(quint64 upper, quint64 lower, quint64& remainder) {
    const Unsigned estimate = Unsigned(oneReciprocal) * upper + ((Unsigned(upper) << 64) | lower);
    quint64 quotient = high(estimate) + 1;
    remainder = lower - quotient * oneNormal;
    if (remainder > low(estimate)) {
        --quotient;
        remainder += oneNormal;
    }
    if (remainder >= oneNormal) {
        ++quotient;
        remainder -= oneNormal;
    }
    return quotient;
}

/// a * b / 10^18, all magnitudes, rounded.
Result<Decimal> productOverOne(Unsigned a, Unsigned b, bool isNegative, Rounding rounding) {
    const Limbs product = wideProduct(a, b);
    if (product[3] >= quint64(oneRaw)) { // the quotient would need more than 192 bits
        return overflow();
    }
    quint64 remainder = (product[3] << oneShift) | (product[2] >> (64 - oneShift));
    const quint64 upper = dividedByOne(
        remainder, (product[2] << oneShift) | (product[1] >> (64 - oneShift)), remainder);
    const quint64 middle = dividedByOne(
        remainder, (product[1] << oneShift) | (product[0] >> (64 - oneShift)), remainder);
    const quint64 lower = dividedByOne(remainder, product[0] << oneShift, remainder);
    if (upper != 0) {
        return overflow();
    }
    Unsigned quotient = (Unsigned(middle) << 64) | lower;
    const quint64 rest = oneNormal - remainder;
    const int half = remainder < rest ? -1 : (rest < remainder ? 1 : 0);
    if (roundsAway(rounding, isNegative, remainder != 0, half, (quotient & 1) != 0)) {
        ++quotient;
    }
    return inRange(quotient, isNegative);
}

/// a * 10^18 / divisor, all magnitudes, rounded.
Result<Decimal> scaledQuotient(Unsigned a, Unsigned divisor, bool isNegative, Rounding rounding) {
    Unsigned numerator = 0;
    if (!__builtin_mul_overflow(a, oneRaw, &numerator)) {
        return inRange(dividedRounded(numerator, divisor, isNegative, rounding), isNegative);
    }
    const Wide quotient =
        dividedRounded(Wide(widened(a) * widened(oneRaw)), widened(divisor), isNegative, rounding);
    if (quotient >= widened(limit)) {
        return overflow();
    }
    const auto lower = static_cast<quint64>(quotient & Wide(~quint64(0)));
    const auto upper = static_cast<quint64>(quotient >> 64);
    return inRange((Unsigned(upper) << 64) | lower, isNegative);
}

template <class Char>
unsigned digitOf(Char character) {
    return static_cast<unsigned>(character) - unsigned('0');
}

template <class Char>
Result<Decimal> parseRange(const Char* begin, const Char* end) {
    const auto malformed = [] {
        return Error{ErrorCode::InvalidNumber, QStringLiteral("not a decimal number")};
    };
    const Char* at = begin;
    const bool isNegative = at != end && *at == Char('-');
    at += isNegative ? 1 : 0;
    const Char* const digits = at;
    Unsigned value = 0;
    while (at != end && digitOf(*at) <= 9) {
        if (value >= limit / 10) {
            return overflow();
        }
        value = value * 10 + digitOf(*at++);
    }
    if (at == digits) {
        return malformed();
    }
    if (value >= limit / oneRaw) {
        return overflow();
    }
    int decimals = 0;
    if (at != end && *at == Char('.')) {
        const Char* const fraction = ++at;
        for (; at != end && digitOf(*at) <= 9; ++at) {
            if (decimals == Decimal::maxScale) {
                if (*at != Char('0')) {
                    return Error{ErrorCode::PrecisionExceeded,
                                 QStringLiteral("more than 18 decimals")};
                }
                continue;
            }
            value = value * 10 + digitOf(*at);
            ++decimals;
        }
        if (at == fraction) {
            return malformed();
        }
    }
    if (at != end) {
        return malformed();
    }
    value *= powersOfTen[static_cast<size_t>(Decimal::maxScale - decimals)];
    return inRange(value, isNegative);
}

QByteArray printed(Unsigned whole, quint64 fraction, int decimals, bool isNegative) {
    std::array<char, 48> buffer;
    char* const end = buffer.data() + buffer.size();
    char* at = end;
    for (int i = 0; i < decimals; ++i) {
        *--at = static_cast<char>('0' + fraction % 10);
        fraction /= 10;
    }
    if (decimals > 0) {
        *--at = '.';
    }
    do {
        *--at = static_cast<char>('0' + static_cast<int>(whole % 10));
        whole /= 10;
    } while (whole != 0);
    if (isNegative) {
        *--at = '-';
    }
    return QByteArray(at, end - at);
}

} // namespace

Result<Decimal> Decimal::parse(QStringView text) {
    return parseRange(text.utf16(), text.utf16() + text.size());
}

Result<Decimal> Decimal::parse(const char* begin, const char* end) {
    return parseRange(reinterpret_cast<const unsigned char*>(begin),
                      reinterpret_cast<const unsigned char*>(end));
}

Decimal Decimal::literal(const char* text) {
    const Result<Decimal> result = parse(text, text + std::char_traits<char>::length(text));
    TF_ASSERT(result.isOk());
    return result.value();
}

Result<Decimal> Decimal::fromUnits(qint64 units, int scale) {
    TF_ASSERT(scale >= 0 && scale <= maxScale);
    const Unsigned factor = powersOfTen[static_cast<size_t>(maxScale - scale)];
    return inRange(magnitude(units) * factor, units < 0);
}

int Decimal::scale() const {
    auto fraction = static_cast<quint64>(magnitude(m_raw) % oneRaw);
    if (fraction == 0) {
        return 0;
    }
    int scale = maxScale;
    while (fraction % 10 == 0) {
        fraction /= 10;
        --scale;
    }
    return scale;
}

QByteArray Decimal::toLatin1() const {
    const Unsigned value = magnitude(m_raw);
    const int decimals = scale();
    const auto fraction = static_cast<quint64>(value % oneRaw) /
                          powersOfTen[static_cast<size_t>(maxScale - decimals)];
    return printed(value / oneRaw, fraction, decimals, m_raw < 0);
}

QString Decimal::toString() const {
    return QString::fromLatin1(toLatin1());
}

QString Decimal::toString(int scale, Rounding rounding) const {
    TF_ASSERT(scale >= 0 && scale <= maxScale);
    const Unsigned unit = powersOfTen[static_cast<size_t>(maxScale - scale)];
    const Unsigned count = dividedRounded(magnitude(m_raw), unit, m_raw < 0, rounding);
    const Unsigned perWhole = powersOfTen[static_cast<size_t>(scale)];
    return QString::fromLatin1(printed(count / perWhole, static_cast<quint64>(count % perWhole),
                                       scale, m_raw < 0 && count != 0));
}

double Decimal::toDouble() const {
    // Correctly rounded by the library's text conversion; the plain quotient would round twice.
    return toLatin1().toDouble();
}

Result<Decimal> Decimal::plus(Decimal other) const {
    Raw sum = 0;
    if (__builtin_add_overflow(m_raw, other.m_raw, &sum) || magnitude(sum) >= limit) {
        return overflow();
    }
    return fromRaw(sum);
}

Result<Decimal> Decimal::minus(Decimal other) const {
    return plus(-other);
}

Result<Decimal> Decimal::times(Decimal other, Rounding rounding) const {
    const bool isResultNegative = (m_raw < 0) != (other.m_raw < 0);
    return productOverOne(magnitude(m_raw), magnitude(other.m_raw), isResultNegative, rounding);
}

Result<Decimal> Decimal::dividedBy(Decimal other, Rounding rounding) const {
    if (other.isZero()) {
        return Error{ErrorCode::DivisionByZero, {}};
    }
    const bool isResultNegative = (m_raw < 0) != (other.m_raw < 0);
    return scaledQuotient(magnitude(m_raw), magnitude(other.m_raw), isResultNegative, rounding);
}

Result<Decimal> Decimal::rounded(int scale, Rounding rounding) const {
    TF_ASSERT(scale >= 0 && scale <= maxScale);
    const Unsigned unit = powersOfTen[static_cast<size_t>(maxScale - scale)];
    return inRange(dividedRounded(magnitude(m_raw), unit, m_raw < 0, rounding) * unit, m_raw < 0);
}

Result<Decimal> Decimal::roundedToStep(Decimal step, Rounding rounding) const {
    if (step.m_raw <= 0) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("step must be above zero")};
    }
    const Unsigned unit = magnitude(step.m_raw);
    const Unsigned count = dividedRounded(magnitude(m_raw), unit, m_raw < 0, rounding);
    Unsigned value = 0;
    if (__builtin_mul_overflow(count, unit, &value)) {
        return overflow();
    }
    return inRange(value, m_raw < 0);
}

Result<Decimal> Decimal::sum(std::span<const Decimal> values) {
    Decimal total;
    for (const Decimal value : values) {
        TF_TRY(total, total.plus(value));
    }
    return total;
}

Result<std::vector<Decimal>> Decimal::allocate(std::span<const Decimal> weights, int scale) const {
    TF_ASSERT(scale >= 0 && scale <= maxScale);
    const bool isAnyNegative = std::any_of(weights.begin(), weights.end(),
                                           [](Decimal weight) { return weight.isNegative(); });
    TF_TRY(const Decimal total, sum(weights));
    if (isAnyNegative || !total.isPositive()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("weights must not be negative and must not all be zero")};
    }
    const Unsigned unit = powersOfTen[static_cast<size_t>(maxScale - scale)];
    const Unsigned units = magnitude(m_raw) / unit;
    const Wide divisor = widened(magnitude(total.m_raw));
    std::vector<Unsigned> parts;
    std::vector<Wide> remainders;
    Unsigned given = 0;
    for (const Decimal weight : weights) {
        const Wide product = widened(units) * widened(magnitude(weight.m_raw));
        const Wide quotient = product / divisor;
        const auto lower = static_cast<quint64>(quotient & Wide(~quint64(0)));
        parts.push_back((Unsigned(static_cast<quint64>(quotient >> 64)) << 64) | lower);
        remainders.push_back(product - quotient * divisor);
        given += parts.back();
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    TF_ASSERT(units - given < order.size() || units == given);
    for (size_t i = 0; i < static_cast<size_t>(units - given); ++i) {
        ++parts[order[i]];
    }
    std::vector<Decimal> result;
    for (const Unsigned part : parts) {
        const auto value = static_cast<Raw>(part * unit);
        result.push_back(fromRaw(m_raw < 0 ? -value : value));
    }
    const auto dust = static_cast<Raw>(magnitude(m_raw) % unit);
    const size_t first =
        remainders[order[0]] == 0
            ? static_cast<size_t>(std::max_element(weights.begin(), weights.end()) -
                                  weights.begin())
            : order[0];
    result[first].m_raw += m_raw < 0 ? -dust : dust;
    return result;
}

Decimal Decimal::operator+(Decimal other) const {
    Raw sum = 0;
    const bool isWrapped = __builtin_add_overflow(m_raw, other.m_raw, &sum);
    TF_ASSERT(!isWrapped && magnitude(sum) < limit);
    return fromRaw(sum);
}

Decimal Decimal::operator-(Decimal other) const {
    return *this + (-other);
}

size_t qHash(Decimal value, size_t seed) noexcept {
    const auto raw = static_cast<Unsigned>(value.raw());
    return qHashMulti(seed, static_cast<quint64>(raw >> 64), static_cast<quint64>(raw));
}

} // namespace tf
