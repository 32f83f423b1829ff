// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/return_metrics.h"

/// Figures of returns against a benchmark's returns of the same periods. Both samples have equal
/// length and nothing missing (`pairsWithoutMissing`). None = undefined.
namespace tf::analytics {

/// The moments of both sides and sum((l - mean l) (r - mean r)).
struct PairMoments {
    Moments left;
    Moments right;
    double product = 0;

    static PairMoments of(Sample left, Sample right);
};

/// covariance(r, b) / variance(b), both sample; N >= 2, the benchmark not constant.
std::optional<double> beta(const PairMoments& pair);
std::optional<double> beta(Sample returns, Sample benchmark);
/// (1 + mean(r - rf - beta (b - rf)))^periodsPerYear - 1 (Jensen 1968, compounded)
std::optional<double> alpha(const PairMoments& pair, double periodsPerYear, double riskFree = 0);
std::optional<double> alpha(Sample returns, Sample benchmark, double periodsPerYear,
                            double riskFree = 0);
/// mean(r - b) / sample deviation(r - b); times sqrt(periodsPerYear) unless that is 1.
std::optional<double> informationRatio(Sample returns, Sample benchmark, double periodsPerYear);
/// Sample deviation(r - b) x sqrt(periodsPerYear)
std::optional<double> trackingError(Sample returns, Sample benchmark, double periodsPerYear);
/// Pearson's; none when either side is constant.
std::optional<double> correlation(const PairMoments& pair);
std::optional<double> correlation(Sample left, Sample right);

enum class CaptureSide {
    Up,   ///< periods with b > 0
    Down, ///< periods with b < 0
};
/// cagr of r over the periods of one side, divided by the cagr of b over the same periods.
std::optional<double> capture(Sample returns, Sample benchmark, CaptureSide side,
                              double periodsPerYear);

} // namespace tf::analytics
