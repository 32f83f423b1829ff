// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <span>
#include <vector>

namespace tf::analytics {

/// Observations in order. A missing observation is NaN until `withoutMissing` leaves it out.
using Sample = std::span<const double>;

/// Count, extremes and central moments of a sample; everything that mean, deviation, skew and
/// kurtosis need, taken in two passes so that it holds to the last digits.
struct Moments {
    qsizetype count = 0;
    double mean = 0;
    double sum2 = 0; ///< sum of (x - mean)^2
    double sum3 = 0; ///< sum of (x - mean)^3
    double sum4 = 0; ///< sum of (x - mean)^4
    double lowest = 0;
    double highest = 0;

    static Moments of(Sample values);

    /// Divides by N - 1; none for N < 2. Exactly 0 when all values are equal.
    std::optional<double> sampleDeviation() const;
    /// Divides by N; none for N = 0.
    std::optional<double> populationDeviation() const;
    /// The deviation is nothing but rounding: of returns (which come from 1 + r) when it is below
    /// some 1e-15, of other numbers the same relative to the largest.
    bool isConstant() const;
    /// Skewness with population moments; none when constant.
    std::optional<double> populationSkew() const;
    /// Plain (not excess) kurtosis with population moments; none when constant.
    std::optional<double> populationKurtosis() const;
};

/// Sum over independent lanes: faster and more exact than one running total.
double sumOf(Sample values);
/// Values that are numbers; NaN is a missing observation.
std::vector<double> withoutMissing(Sample values);
/// Pairs of which neither side is missing. The longer sample's rest is left out.
struct Pairs {
    std::vector<double> left;
    std::vector<double> right;
};
Pairs pairsWithoutMissing(Sample left, Sample right);

/// Quantile of a sorted sample by linear interpolation at position (N - 1) p. None for N = 0 or p
/// outside 0..1.
std::optional<double> quantileOfSorted(Sample sorted, double p);
/// The same for an unsorted sample, which it reorders. Linear time.
std::optional<double> quantileInPlace(std::span<double> values, double p);

double normalDensity(double x);
double normalCdf(double x);
/// Inverse of `normalCdf` to machine precision for 0 < p < 1.
std::optional<double> normalQuantile(double p);

/// Per period from per year: (1 + annual)^(1 / periodsPerYear) - 1. None for annual <= -1.
std::optional<double> perPeriod(double annual, double periodsPerYear);

/// None for NaN and infinities: an undefined figure is never a number.
std::optional<double> finite(double value);
/// numerator / denominator; none when the denominator is 0.
std::optional<double> ratio(double numerator, double denominator);

} // namespace tf::analytics
