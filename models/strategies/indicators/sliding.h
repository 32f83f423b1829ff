// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace tf::strategies {

/// The last n values under an associative operation, in constant amortised time and without ever
/// taking a value out again (M. van Herk, 1992, for extremes): the window is the tail of the last
/// full block of n, whose suffix results are kept, and the head of the current block, whose prefix
/// result is kept. So a sum has no drift after any number of updates, and a huge value leaves no
/// trace once it is out of the window.
/// Operation: `T operator()(T older, T newer)` with the neutral element `identity`.
template <class T, class Operation>
class SlidingAggregate {
public:
    explicit SlidingAggregate(int length, T identity = T())
        : m_length(static_cast<std::size_t>(length))
        , m_identity(identity)
        , m_prefix(identity)
        , m_suffix(m_length + 1, identity) {}

    /// Takes a value and answers the result over the last n values, or over all while fewer came.
    T add(T value) {
        m_prefix = Operation()(m_prefix, value);
        const T result = Operation()(m_suffix[m_index + 1], m_prefix);
        m_suffix[m_index] = value;
        if (++m_index == m_length) {
            closeBlock();
        }
        return result;
    }

private:
    void closeBlock() {
        for (std::size_t k = m_length - 1; k-- > 0;) {
            m_suffix[k] = Operation()(m_suffix[k], m_suffix[k + 1]);
        }
        m_prefix = m_identity;
        m_index = 0;
    }

    std::size_t m_length;
    std::size_t m_index = 0;
    T m_identity;
    T m_prefix;
    std::vector<T> m_suffix;
};

namespace detail {
struct Plus {
    double operator()(double a, double b) const { return a + b; }
};
struct Larger {
    double operator()(double a, double b) const { return a > b ? a : b; }
};
struct Smaller {
    double operator()(double a, double b) const { return a < b ? a : b; }
};
} // namespace detail

/// Sum of the last n values. Exactly zero when all are.
class SlidingSum : public SlidingAggregate<double, detail::Plus> {
public:
    explicit SlidingSum(int length)
        : SlidingAggregate(length) {}
};

/// Largest of the last n values.
class SlidingMax : public SlidingAggregate<double, detail::Larger> {
public:
    explicit SlidingMax(int length)
        : SlidingAggregate(length, -std::numeric_limits<double>::infinity()) {}
};

/// Smallest of the last n values.
class SlidingMin : public SlidingAggregate<double, detail::Smaller> {
public:
    explicit SlidingMin(int length)
        : SlidingAggregate(length, std::numeric_limits<double>::infinity()) {}
};

/// Mean and population variance of the last n values. Sums are taken of the differences to a value
/// that is itself in the window, so nothing cancels: a flat window has its own price as mean and
/// exactly zero variance, at 1e-8 as at 1e7 (shifted data, Chan, Golub, LeVeque 1983).
template <bool WithVariance>
class SlidingMoments {
public:
    explicit SlidingMoments(int length)
        : m_length(static_cast<std::size_t>(length))
        , m_missing(length)
        , m_inverse(1.0 / length)
        , m_sums(m_length + 1)
        , m_squares(WithVariance ? m_length + 1 : 0) {}

    void add(double value) {
        if (m_missing > 0) [[unlikely]] {
            if (m_missing-- == static_cast<int>(m_length)) {
                m_shift = value;
            }
        }
        double* const sums = m_sums.data() + m_index;
        sums[0] = value;
        if (++m_index == m_length) [[unlikely]] {
            closeBlock(value);
            return;
        }
        const double difference = value - m_shift;
        m_prefix += difference;
        m_sum = m_prefix + sums[1];
        if constexpr (WithVariance) {
            m_prefixSquare += difference * difference;
            m_square = m_prefixSquare + m_squares[m_index];
        }
    }

    bool isFull() const { return m_missing == 0; }
    double mean() const { return m_shift + m_sum * m_inverse; }
    double variance() const requires WithVariance {
        const double variance = (m_square - m_sum * m_sum * m_inverse) * m_inverse;
        return variance > 0 ? variance : 0;
    }
    double deviation() const requires WithVariance { return std::sqrt(variance()); }

private:
    struct Totals {
        double sum = 0;
        double square = 0;
    };

    void closeBlock(double last) {
        const Totals totals = toSuffixes(m_sums.data(), m_squares.data(), m_length, last);
        m_shift = last;
        m_sum = totals.sum;
        m_square = totals.square;
        m_prefix = 0;
        m_prefixSquare = 0;
        m_index = 0;
    }
    /// Turns the values of a block into suffix sums of their differences to `last`.
    static Totals toSuffixes(double* sums, double* squares, std::size_t length, double last) {
        double sum = 0;
        double square = 0;
        for (double *s = sums + length, *q = squares + length; s != sums;) {
            const double difference = *--s - last;
            sum += difference;
            *s = sum;
            if constexpr (WithVariance) {
                square += difference * difference;
                *--q = square;
            }
        }
        return {sum, square};
    }

    std::size_t m_length;
    std::size_t m_index = 0;
    int m_missing;
    double m_inverse;
    double m_shift = 0;
    double m_sum = 0;
    double m_square = 0;
    double m_prefix = 0;
    double m_prefixSquare = 0;
    std::vector<double> m_sums;
    std::vector<double> m_squares;
};

/// Linearly weighted mean (newest weight n, oldest 1) and plain mean of the last n values, by the
/// same two blocks and shift.
class SlidingWeightedMoments {
public:
    explicit SlidingWeightedMoments(int length)
        : m_length(static_cast<std::size_t>(length))
        , m_missing(length)
        , m_sums(m_length + 1)
        , m_weighted(m_length + 1) {}

    void add(double value) {
        if (m_missing > 0) {
            if (m_missing-- == static_cast<int>(m_length)) {
                m_shift = value;
            }
        }
        const std::size_t index = m_index++;
        if (m_index == m_length) {
            m_sums[index] = value;
            closeBlock(value);
            return;
        }
        const double difference = value - m_shift;
        m_prefix += difference;
        m_prefixMoment += static_cast<double>(index) * difference;
        m_sum = m_prefix + m_sums[m_index];
        // In the head of the block the value at j has weight n - index + j.
        m_moment =
            static_cast<double>(m_length - index) * m_prefix + m_prefixMoment + m_weighted[m_index];
        m_sums[index] = value;
    }

    bool isFull() const { return m_missing == 0; }
    double weightedMean() const {
        const double n = static_cast<double>(m_length);
        return m_shift + m_moment / (n * (n + 1) / 2);
    }
    /// Slope of the least-squares line per step; n >= 2.
    double slope() const {
        const double n = static_cast<double>(m_length);
        return (m_moment - (n + 1) / 2 * m_sum) / (n * (n * n - 1) / 12);
    }

private:
    void closeBlock(double last) {
        double sum = 0;
        double moment = 0;
        for (std::size_t k = m_length; k-- > 0;) {
            sum += m_sums[k] - last;
            moment += sum;
            m_sums[k] = sum;
            m_weighted[k] = moment;
        }
        m_shift = last;
        m_sum = sum;
        m_moment = moment;
        m_prefix = 0;
        m_prefixMoment = 0;
        m_index = 0;
    }

    std::size_t m_length;
    std::size_t m_index = 0;
    int m_missing;
    double m_shift = 0;
    double m_sum = 0;
    double m_moment = 0;
    double m_prefix = 0;
    double m_prefixMoment = 0;
    std::vector<double> m_sums;
    std::vector<double> m_weighted;
};

/// The value of n updates ago.
class Lag {
public:
    explicit Lag(int length)
        : m_values(static_cast<std::size_t>(length), std::numeric_limits<double>::quiet_NaN()) {}

    /// Takes a value and answers the one n updates before it; NaN while there is none.
    double add(double value) {
        const double old = m_values[m_index];
        m_values[m_index] = value;
        m_index = m_index + 1 == m_values.size() ? 0 : m_index + 1;
        return old;
    }

private:
    std::vector<double> m_values;
    std::size_t m_index = 0;
};

/// The last n values in order, oldest first, contiguous: for what has no sliding form.
class Window {
public:
    explicit Window(int length)
        : m_length(static_cast<std::size_t>(length))
        , m_values(2 * m_length) {}

    void add(double value) {
        m_values[m_next] = value;
        m_values[m_next + m_length] = value;
        m_next = m_next + 1 == m_length ? 0 : m_next + 1;
        m_count += m_count < m_length;
    }
    bool isFull() const { return m_count == m_length; }
    /// n values, oldest first; only when full.
    const double* begin() const { return m_values.data() + m_next; }
    const double* end() const { return begin() + m_length; }

private:
    std::size_t m_length;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    std::vector<double> m_values;
};

/// A running total that keeps the digits which a plain one loses (Neumaier 1974).
class CompensatedSum {
public:
    void add(double value) {
        const double sum = m_sum + value;
        m_lost +=
            std::abs(m_sum) >= std::abs(value) ? (m_sum - sum) + value : (value - sum) + m_sum;
        m_sum = sum;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace tf::strategies
