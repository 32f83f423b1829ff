// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace tf::market {

/// What reading one number out of bytes gave.
enum class NumberStatus { Ok, Empty, Malformed, TooLarge };

namespace detail {

inline constexpr std::array<double, 23> powersOfTen = {
    1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// The correctly rounded slow path: exponents, long mantissas.
inline NumberStatus parseLongNumber(const char* begin, const char* end, char point, double& value) {
    constexpr std::ptrdiff_t longest = 128; // no exchange writes a price that long
    if (end - begin > longest) {
        return NumberStatus::Malformed;
    }
    char text[longest];
    const auto length = static_cast<std::size_t>(end - begin);
    std::memcpy(text, begin, length);
    for (std::size_t i = 0; i < length; ++i) {
        const char c = text[i];
        const bool isNumeric =
            (c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e' || c == 'E' || c == point;
        if (!isNumeric) {
            return NumberStatus::Malformed; // "inf", "nan" and hex are no prices
        }
        text[i] = c == point ? '.' : c;
    }
    const auto [stop, error] = std::from_chars(text, text + length, value);
    if (error == std::errc::result_out_of_range) {
        return NumberStatus::TooLarge;
    }
    return error == std::errc() && stop == text + length ? NumberStatus::Ok
                                                         : NumberStatus::Malformed;
}

} // namespace detail

/// Reads the whole of [begin, end) as a number, correctly rounded to the nearest double, so that
/// writing it in its shortest form gives the digits back. Up to 15 digits without an exponent take
/// the exact short way of W. D. Clinger, "How to read floating point numbers accurately" (1990):
/// both the digits as an integer and the power of ten are exact doubles, hence one division rounds
/// once.
inline NumberStatus parseNumber(const char* begin, const char* end, char point, double& value) {
    const char* at = begin;
    const bool isNegative = at != end && *at == '-';
    at += isNegative ? 1 : 0;
    if (at == end) {
        return isNegative ? NumberStatus::Malformed : NumberStatus::Empty;
    }
    std::uint64_t digits = 0;
    int count = 0;
    while (at != end && static_cast<unsigned char>(*at - '0') < 10) {
        digits = digits * 10 + static_cast<unsigned char>(*at++ - '0');
        ++count;
    }
    int decimals = 0;
    if (at != end && *at == point) {
        const char* first = ++at;
        while (at != end && static_cast<unsigned char>(*at - '0') < 10) {
            digits = digits * 10 + static_cast<unsigned char>(*at++ - '0');
        }
        decimals = static_cast<int>(at - first);
    }
    constexpr std::uint64_t exactBelow = std::uint64_t(1) << 53;
    const int length = count + decimals;
    if (at == end && length > 0 && length <= 19 && digits < exactBelow && decimals <= 22) {
        const double magnitude =
            static_cast<double>(digits) / detail::powersOfTen[static_cast<std::size_t>(decimals)];
        value = isNegative ? -magnitude : magnitude;
        return NumberStatus::Ok;
    }
    return detail::parseLongNumber(begin, end, point, value);
}

} // namespace tf::market
