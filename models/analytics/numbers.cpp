// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace tf::analytics {

namespace {

constexpr size_t laneCount = 8;

/// Applies `term` to every value and adds up in lanes.
template <class Term>
double laneSum(Sample values, Term term) {
    std::array<double, laneCount> lanes{};
    const size_t whole = values.size() / laneCount * laneCount;
    for (size_t i = 0; i < whole; i += laneCount) {
        for (size_t lane = 0; lane < laneCount; ++lane) {
            lanes[lane] += term(values[i + lane]);
        }
    }
    double rest = 0;
    for (size_t i = whole; i < values.size(); ++i) {
        rest += term(values[i]);
    }
    for (size_t step = laneCount / 2; step > 0; step /= 2) {
        for (size_t lane = 0; lane < step; ++lane) {
            lanes[lane] += lanes[lane + step];
        }
    }
    return lanes[0] + rest;
}

/// Mean with the second-pass correction: the residual of the first is added back.
double exactMean(Sample values) {
    const double count = static_cast<double>(values.size());
    const double first = laneSum(values, [](double x) { return x; }) / count;
    return first + laneSum(values, [first](double x) { return x - first; }) / count;
}

void addCentralSums(Sample values, Moments& moments) {
    std::array<double, laneCount> lanes2{};
    std::array<double, laneCount> lanes3{};
    std::array<double, laneCount> lanes4{};
    const double mean = moments.mean;
    const auto add = [&](size_t lane, double value) {
        const double d = value - mean;
        const double square = d * d;
        lanes2[lane] += square;
        lanes3[lane] += square * d;
        lanes4[lane] += square * square;
    };
    const size_t whole = values.size() / laneCount * laneCount;
    for (size_t i = 0; i < whole; i += laneCount) {
        for (size_t lane = 0; lane < laneCount; ++lane) {
            add(lane, values[i + lane]);
        }
    }
    for (size_t i = whole; i < values.size(); ++i) {
        add(i - whole, values[i]);
    }
    moments.sum2 = sumOf(lanes2);
    moments.sum3 = sumOf(lanes3);
    moments.sum4 = sumOf(lanes4);
}

void addExtremes(Sample values, Moments& moments) {
    std::array<double, laneCount> low;
    std::array<double, laneCount> high;
    low.fill(values[0]);
    high.fill(values[0]);
    const size_t whole = values.size() / laneCount * laneCount;
    for (size_t i = 0; i < whole; i += laneCount) {
        for (size_t lane = 0; lane < laneCount; ++lane) {
            low[lane] = std::min(low[lane], values[i + lane]);
            high[lane] = std::max(high[lane], values[i + lane]);
        }
    }
    for (size_t i = whole; i < values.size(); ++i) {
        low[0] = std::min(low[0], values[i]);
        high[0] = std::max(high[0], values[i]);
    }
    moments.lowest = *std::min_element(low.begin(), low.end());
    moments.highest = *std::max_element(high.begin(), high.end());
}

/// Abramowitz and Stegun 26.2.23: within 4.5e-4 for the lower tail, 0 < p <= 0.5.
double roughNormalQuantile(double p) {
    const double t = std::sqrt(-2 * std::log(p));
    const double above = 2.515517 + t * (0.802853 + t * 0.010328);
    const double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    return above / below - t;
}

} // namespace

Moments Moments::of(Sample values) {
    Moments moments;
    moments.count = static_cast<qsizetype>(values.size());
    if (values.empty()) {
        return moments;
    }
    addExtremes(values, moments);
    if (moments.lowest == moments.highest) {
        moments.mean = moments.lowest;
        return moments;
    }
    moments.mean = exactMean(values);
    addCentralSums(values, moments);
    return moments;
}

std::optional<double> Moments::sampleDeviation() const {
    if (count < 2) {
        return std::nullopt;
    }
    return finite(std::sqrt(sum2 / static_cast<double>(count - 1)));
}

std::optional<double> Moments::populationDeviation() const {
    if (count < 1) {
        return std::nullopt;
    }
    return finite(std::sqrt(sum2 / static_cast<double>(count)));
}

bool Moments::isConstant() const {
    if (count == 0 || lowest == highest) {
        return true;
    }
    const double scale = std::max({1.0, std::abs(lowest), std::abs(highest)});
    return highest - lowest <= 8 * std::numeric_limits<double>::epsilon() * scale;
}

std::optional<double> Moments::populationSkew() const {
    if (isConstant()) {
        return std::nullopt;
    }
    const double n = static_cast<double>(count);
    const double variance = sum2 / n;
    return finite(sum3 / n / (variance * std::sqrt(variance)));
}

std::optional<double> Moments::populationKurtosis() const {
    if (isConstant()) {
        return std::nullopt;
    }
    const double n = static_cast<double>(count);
    const double variance = sum2 / n;
    return finite(sum4 / n / (variance * variance));
}

double sumOf(Sample values) {
    return laneSum(values, [](double x) { return x; });
}

std::vector<double> withoutMissing(Sample values) {
    std::vector<double> present;
    present.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(present),
                 [](double x) { return !std::isnan(x); });
    return present;
}

Pairs pairsWithoutMissing(Sample left, Sample right) {
    Pairs pairs;
    const size_t count = std::min(left.size(), right.size());
    pairs.left.reserve(count);
    pairs.right.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        if (!std::isnan(left[i]) && !std::isnan(right[i])) {
            pairs.left.push_back(left[i]);
            pairs.right.push_back(right[i]);
        }
    }
    return pairs;
}

std::optional<double> quantileOfSorted(Sample sorted, double p) {
    if (sorted.empty() || !(p >= 0 && p <= 1)) {
        return std::nullopt;
    }
    const double position = static_cast<double>(sorted.size() - 1) * p;
    const auto below = static_cast<size_t>(position);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] +
           (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::optional<double> quantileInPlace(std::span<double> values, double p) {
    if (values.empty() || !(p >= 0 && p <= 1)) {
        return std::nullopt;
    }
    const double position = static_cast<double>(values.size() - 1) * p;
    const auto below = static_cast<size_t>(position);
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), nth, values.end());
    const double fraction = position - static_cast<double>(below);
    if (below + 1 == values.size() || fraction == 0) {
        return *nth;
    }
    return *nth + fraction * (*std::min_element(nth + 1, values.end()) - *nth);
}

double normalDensity(double x) {
    return std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
}

double normalCdf(double x) {
    return std::erfc(-x / std::numbers::sqrt2) / 2;
}

std::optional<double> normalQuantile(double p) {
    if (!(p > 0 && p < 1)) {
        return std::nullopt;
    }
    if (p > 0.5) {
        return -*normalQuantile(1 - p);
    }
    double x = roughNormalQuantile(p);
    for (int step = 0; step < 4; ++step) { // Halley: the error is cubed each time
        const double error = (normalCdf(x) - p) / normalDensity(x);
        x -= error / (1 + x * error / 2);
    }
    return finite(x);
}

std::optional<double> perPeriod(double annual, double periodsPerYear) {
    if (!(annual > -1) || !(periodsPerYear > 0)) {
        return std::nullopt;
    }
    return finite(std::expm1(std::log1p(annual) / periodsPerYear));
}

std::optional<double> finite(double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> ratio(double numerator, double denominator) {
    return denominator == 0 ? std::nullopt : finite(numerator / denominator);
}

} // namespace tf::analytics
