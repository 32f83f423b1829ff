// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/benchmark_metrics.h"

#include "models/core/assert.h"

#include <array>
#include <cmath>

namespace tf::analytics {

namespace {

std::vector<double> differences(Sample returns, Sample benchmark) {
    TF_ASSERT(returns.size() == benchmark.size());
    std::vector<double> active(returns.size());
    for (size_t i = 0; i < active.size(); ++i) {
        active[i] = returns[i] - benchmark[i];
    }
    return active;
}

} // namespace

PairMoments PairMoments::of(Sample left, Sample right) {
    TF_ASSERT(left.size() == right.size());
    PairMoments pair{.left = Moments::of(left), .right = Moments::of(right)};
    std::array<double, 4> lanes{};
    for (size_t i = 0; i < left.size(); ++i) {
        lanes[i % 4] += (left[i] - pair.left.mean) * (right[i] - pair.right.mean);
    }
    pair.product = sumOf(lanes);
    return pair;
}

std::optional<double> beta(const PairMoments& pair) {
    if (pair.right.count < 2 || pair.right.isConstant()) {
        return std::nullopt;
    }
    return ratio(pair.product, pair.right.sum2);
}

std::optional<double> beta(Sample returns, Sample benchmark) {
    return beta(PairMoments::of(returns, benchmark));
}

std::optional<double> alpha(const PairMoments& pair, double periodsPerYear, double riskFree) {
    const auto slope = beta(pair);
    if (!slope) {
        return std::nullopt;
    }
    const double mean = pair.left.mean - riskFree - *slope * (pair.right.mean - riskFree);
    return finite(std::pow(1 + mean, periodsPerYear) - 1);
}

std::optional<double> alpha(Sample returns, Sample benchmark, double periodsPerYear,
                            double riskFree) {
    return alpha(PairMoments::of(returns, benchmark), periodsPerYear, riskFree);
}

std::optional<double> informationRatio(Sample returns, Sample benchmark, double periodsPerYear) {
    return sharpe(Moments::of(differences(returns, benchmark)), periodsPerYear);
}

std::optional<double> trackingError(Sample returns, Sample benchmark, double periodsPerYear) {
    return volatility(Moments::of(differences(returns, benchmark)), periodsPerYear);
}

std::optional<double> correlation(const PairMoments& pair) {
    if (pair.left.count < 2 || pair.left.isConstant() || pair.right.isConstant()) {
        return std::nullopt;
    }
    return ratio(pair.product, std::sqrt(pair.left.sum2) * std::sqrt(pair.right.sum2));
}

std::optional<double> correlation(Sample left, Sample right) {
    return correlation(PairMoments::of(left, right));
}

std::optional<double> capture(Sample returns, Sample benchmark, CaptureSide side,
                              double periodsPerYear) {
    TF_ASSERT(returns.size() == benchmark.size());
    const double sign = side == CaptureSide::Up ? 1 : -1;
    double own = 1;
    double market = 1;
    double count = 0;
    for (size_t i = 0; i < returns.size(); ++i) {
        const double weight = sign * benchmark[i] > 0 ? 1 : 0;
        own *= 1 + weight * returns[i];
        market *= 1 + weight * benchmark[i];
        count += weight;
    }
    const auto above = annualReturn(own, count, periodsPerYear);
    const auto below = annualReturn(market, count, periodsPerYear);
    return above && below ? ratio(*above, *below) : std::nullopt;
}

} // namespace tf::analytics
