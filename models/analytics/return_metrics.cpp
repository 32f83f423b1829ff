// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/return_metrics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace tf::analytics {

namespace {

constexpr size_t laneCount = 4;

/// What lies above and below a threshold.
struct Partials {
    double above = 0;        ///< sum of max(r - t, 0)
    double below = 0;        ///< sum of max(t - r, 0)
    double belowSquared = 0; ///< sum of max(t - r, 0)^2
};

Partials partialsOf(Sample returns, double threshold) {
    std::array<double, laneCount> above{};
    std::array<double, laneCount> below{};
    std::array<double, laneCount> squared{};
    const auto add = [&](size_t lane, double r) {
        const double excess = r - threshold;
        const double gain = excess > 0 ? excess : 0;
        const double loss = gain - excess;
        above[lane] += gain;
        below[lane] += loss;
        squared[lane] += loss * loss;
    };
    const size_t whole = returns.size() / laneCount * laneCount;
    for (size_t i = 0; i < whole; i += laneCount) {
        for (size_t lane = 0; lane < laneCount; ++lane) {
            add(lane, returns[i + lane]);
        }
    }
    for (size_t i = whole; i < returns.size(); ++i) {
        add(i - whole, returns[i]);
    }
    return {sumOf(above), sumOf(below), sumOf(squared)};
}

struct SharpeShape {
    double sharpe = 0;   ///< per period
    double variance = 0; ///< of its estimator, times n - 1
};

std::optional<SharpeShape> sharpeShape(const Moments& returns, double riskFree) {
    const auto ratioPerPeriod = sharpe(returns, 1, riskFree);
    const auto skewness = returns.populationSkew();
    const auto tails = returns.populationKurtosis();
    if (!ratioPerPeriod || !skewness || !tails) {
        return std::nullopt;
    }
    const double sr = *ratioPerPeriod;
    const double variance = 1 - *skewness * sr + (*tails - 1) / 4 * sr * sr;
    if (!(variance > 0)) {
        return std::nullopt;
    }
    return SharpeShape{sr, variance};
}

} // namespace

double growthOf(Sample returns) {
    std::array<double, laneCount> lanes{1, 1, 1, 1};
    const size_t whole = returns.size() / laneCount * laneCount;
    for (size_t i = 0; i < whole; i += laneCount) {
        for (size_t lane = 0; lane < laneCount; ++lane) {
            lanes[lane] *= 1 + returns[i + lane];
        }
    }
    for (size_t i = whole; i < returns.size(); ++i) {
        lanes[0] *= 1 + returns[i];
    }
    const double growth = (lanes[0] * lanes[1]) * (lanes[2] * lanes[3]);
    if (std::isfinite(growth) && growth != 0) {
        return growth;
    }
    double running = 1; // one lane alone may leave the range of double though the whole does not
    for (const double r : returns) {
        running *= 1 + r;
    }
    return running;
}

std::vector<double> returnsOf(Sample values) {
    std::vector<double> returns(values.empty() ? 0 : values.size() - 1);
    for (size_t i = 0; i < returns.size(); ++i) {
        returns[i] = values[i] > 0 ? values[i + 1] / values[i] - 1
                                   : std::numeric_limits<double>::quiet_NaN();
    }
    return returns;
}

std::optional<double> totalReturn(Sample returns) {
    return returns.empty() ? std::nullopt : finite(growthOf(returns) - 1);
}

std::optional<double> annualReturn(double growth, double count, double periodsPerYear) {
    if (!(count > 0) || !(growth >= 0)) {
        return std::nullopt;
    }
    return finite(std::pow(growth, periodsPerYear / count) - 1);
}

std::optional<double> cagr(Sample returns, double periodsPerYear) {
    return annualReturn(growthOf(returns), static_cast<double>(returns.size()), periodsPerYear);
}

std::optional<double> cagrCalendar(double start, double end, double days, double yearDays) {
    return start > 0 ? annualReturn(end / start, days, yearDays) : std::nullopt;
}

std::optional<double> volatility(const Moments& returns, double periodsPerYear) {
    const auto deviation = returns.sampleDeviation();
    return deviation ? finite(*deviation * std::sqrt(periodsPerYear)) : std::nullopt;
}

std::optional<double> sharpe(const Moments& returns, double periodsPerYear, double riskFree) {
    const auto deviation = returns.sampleDeviation();
    if (!deviation || returns.isConstant()) {
        return std::nullopt;
    }
    return finite((returns.mean - riskFree) / *deviation * std::sqrt(periodsPerYear));
}

std::optional<double> downsideDeviation(Sample returns, double periodsPerYear, double acceptable) {
    if (returns.empty()) {
        return std::nullopt;
    }
    const double squares = partialsOf(returns, acceptable).belowSquared;
    return finite(std::sqrt(squares / static_cast<double>(returns.size())) *
                  std::sqrt(periodsPerYear));
}

std::optional<double> sortino(Sample returns, double periodsPerYear, double acceptable) {
    const auto downside = downsideDeviation(returns, periodsPerYear, acceptable);
    if (!downside) {
        return std::nullopt;
    }
    const double mean = sumOf(returns) / static_cast<double>(returns.size());
    return ratio((mean - acceptable) * periodsPerYear, *downside);
}

std::optional<double> calmar(std::optional<double> cagr, std::optional<double> maxDrawdown) {
    return cagr && maxDrawdown ? ratio(*cagr, std::abs(*maxDrawdown)) : std::nullopt;
}

std::optional<double> omega(Sample returns, double threshold) {
    const Partials partials = partialsOf(returns, threshold);
    return ratio(partials.above, partials.below);
}

std::optional<double> gainToPain(Sample returns) {
    const Partials partials = partialsOf(returns, 0);
    return ratio(partials.above - partials.below, partials.below);
}

TailRisk tailRiskInPlace(std::span<double> returns, double tail) {
    TailRisk risk{.var = quantileInPlace(returns, tail), .cvar = {}};
    if (!risk.var) {
        return risk;
    }
    double sum = 0;
    size_t count = 0;
    for (const double r : returns) {
        const bool isTail = r <= *risk.var;
        sum += isTail ? r : 0.0;
        count += isTail ? 1 : 0;
    }
    risk.cvar = ratio(sum, static_cast<double>(count));
    return risk;
}

std::optional<double> varHistorical(Sample returns, double tail) {
    std::vector<double> copy(returns.begin(), returns.end());
    return quantileInPlace(copy, tail);
}

std::optional<double> cvarHistorical(Sample returns, double tail) {
    std::vector<double> copy(returns.begin(), returns.end());
    return tailRiskInPlace(copy, tail).cvar;
}

std::optional<double> varNormal(const Moments& returns, double tail) {
    const auto deviation = returns.sampleDeviation();
    const auto z = normalQuantile(tail);
    return deviation && z ? finite(returns.mean + *z * *deviation) : std::nullopt;
}

std::optional<double> cvarNormal(const Moments& returns, double tail) {
    const auto deviation = returns.sampleDeviation();
    const auto z = normalQuantile(tail);
    return deviation && z ? finite(returns.mean - *deviation * normalDensity(*z) / tail)
                          : std::nullopt;
}

std::optional<double> varCornishFisher(const Moments& returns, double tail) {
    const auto deviation = returns.sampleDeviation();
    const auto quantile = normalQuantile(tail);
    const auto skewness = returns.populationSkew();
    const auto tails = returns.populationKurtosis();
    if (!deviation || !quantile || !skewness || !tails) {
        return std::nullopt;
    }
    const double z = *quantile;
    const double s = *skewness;
    const double k = *tails - 3;
    const double adjusted = z + (z * z - 1) * s / 6 + (z * z * z - 3 * z) * k / 24 -
                            (2 * z * z * z - 5 * z) * s * s / 36;
    return finite(returns.mean + *deviation * adjusted);
}

std::optional<double> tailRatio(Sample returns) {
    std::vector<double> copy(returns.begin(), returns.end());
    const auto high = quantileInPlace(copy, 0.95);
    const auto low = quantileInPlace(copy, 0.05);
    return high && low ? ratio(std::abs(*high), std::abs(*low)) : std::nullopt;
}

std::optional<double> skew(const Moments& returns) {
    const auto population = returns.populationSkew();
    if (!population || returns.count < 3) {
        return std::nullopt;
    }
    const double n = static_cast<double>(returns.count);
    return finite(*population * std::sqrt(n * (n - 1)) / (n - 2));
}

std::optional<double> kurtosis(const Moments& returns) {
    const auto population = returns.populationKurtosis();
    if (!population || returns.count < 4) {
        return std::nullopt;
    }
    const double n = static_cast<double>(returns.count);
    return finite((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (*population - 3) + 6));
}

std::optional<double> tStatistic(const Moments& values) {
    return sharpe(values, static_cast<double>(values.count));
}

std::optional<double> probabilisticSharpe(const Moments& returns, double benchmark,
                                          double riskFree) {
    const auto shape = sharpeShape(returns, riskFree);
    if (!shape) {
        return std::nullopt;
    }
    const double freedom = static_cast<double>(returns.count - 1);
    return finite(
        normalCdf((shape->sharpe - benchmark) * std::sqrt(freedom) / std::sqrt(shape->variance)));
}

std::optional<double> expectedBestSharpe(qint64 trials, double trialVariance) {
    if (trials < 1 || !(trialVariance >= 0)) {
        return std::nullopt;
    }
    if (trials == 1) {
        return 0.0;
    }
    const double n = static_cast<double>(trials);
    const double gamma = std::numbers::egamma;
    const double best = (1 - gamma) * *normalQuantile(1 - 1 / n) +
                        gamma * *normalQuantile(1 - 1 / (n * std::numbers::e));
    return finite(std::sqrt(trialVariance) * best);
}

std::optional<double> deflatedSharpe(const Moments& returns, qint64 trials, double trialVariance) {
    const auto benchmark = expectedBestSharpe(trials, trialVariance);
    return benchmark ? probabilisticSharpe(returns, *benchmark) : std::nullopt;
}

std::optional<double> minimumTrackRecord(const Moments& returns, double benchmark,
                                         double confidence) {
    const auto shape = sharpeShape(returns, 0);
    const auto z = normalQuantile(confidence);
    if (!shape || !z || !(shape->sharpe > benchmark)) {
        return std::nullopt;
    }
    const double distance = *z / (shape->sharpe - benchmark);
    return finite(1 + shape->variance * distance * distance);
}

} // namespace tf::analytics
