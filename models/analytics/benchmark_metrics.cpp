// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/benchmark_metrics.h"

#include "models/core/assert.h"

#include <cmath>

namespace tf::analytics {

namespace {

/// Sum of the products of both sides' distances from their means.
double productSum(Sample left, double leftMean, Sample right, double rightMean) {
    double sum = 0;
    for (size_t i = 0; i < left.size(); ++i) {
        sum += (left[i] - leftMean) * (right[i] - rightMean);
    }
    return sum;
}

std::vector<double> differences(Sample returns, Sample benchmark) {
    TF_ASSERT(returns.size() == benchmark.size());
    std::vector<double> active(returns.size());
    for (size_t i = 0; i < active.size(); ++i) {
        active[i] = returns[i] - benchmark[i];
    }
    return active;
}

} // namespace

std::optional<double> beta(Sample returns, Sample benchmark) {
    TF_ASSERT(returns.size() == benchmark.size());
    const Moments own = Moments::of(returns);
    const Moments market = Moments::of(benchmark);
    if (market.count < 2 || market.isConstant()) {
        return std::nullopt;
    }
    return ratio(productSum(returns, own.mean, benchmark, market.mean), market.sum2);
}

std::optional<double> alpha(Sample returns, Sample benchmark, double periodsPerYear,
                            double riskFree) {
    const auto slope = beta(returns, benchmark);
    if (!slope) {
        return std::nullopt;
    }
    const double count = static_cast<double>(returns.size());
    const double mean =
        sumOf(returns) / count - riskFree - *slope * (sumOf(benchmark) / count - riskFree);
    return finite(std::pow(1 + mean, periodsPerYear) - 1);
}

std::optional<double> informationRatio(Sample returns, Sample benchmark, double periodsPerYear) {
    return sharpe(Moments::of(differences(returns, benchmark)), periodsPerYear);
}

std::optional<double> trackingError(Sample returns, Sample benchmark, double periodsPerYear) {
    return volatility(Moments::of(differences(returns, benchmark)), periodsPerYear);
}

std::optional<double> correlation(Sample left, Sample right) {
    TF_ASSERT(left.size() == right.size());
    const Moments first = Moments::of(left);
    const Moments second = Moments::of(right);
    if (first.count < 2 || first.isConstant() || second.isConstant()) {
        return std::nullopt;
    }
    return ratio(productSum(left, first.mean, right, second.mean),
                 std::sqrt(first.sum2) * std::sqrt(second.sum2));
}

std::optional<double> capture(Sample returns, Sample benchmark, CaptureSide side,
                              double periodsPerYear) {
    TF_ASSERT(returns.size() == benchmark.size());
    std::vector<double> own;
    std::vector<double> market;
    for (size_t i = 0; i < returns.size(); ++i) {
        if (side == CaptureSide::Up ? benchmark[i] > 0 : benchmark[i] < 0) {
            own.push_back(returns[i]);
            market.push_back(benchmark[i]);
        }
    }
    const auto above = cagr(own, periodsPerYear);
    const auto below = cagr(market, periodsPerYear);
    return above && below ? ratio(*above, *below) : std::nullopt;
}

} // namespace tf::analytics
