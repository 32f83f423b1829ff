// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/attribution.h"

#include "models/core/assert.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace tf::analytics {

namespace {

constexpr int largestGame = 20;

/// ln(1 + R) / R, 1 at R = 0.
double linkFactor(double r) {
    return r == 0 ? 1 : std::log1p(r) / r;
}

double dot(Sample left, Sample right) {
    double sum = 0;
    for (size_t i = 0; i < left.size(); ++i) {
        sum += left[i] * right[i];
    }
    return sum;
}

/// s! (n - s - 1)! / n! for every size s of the coalition that is joined.
std::vector<double> joinWeights(int players) {
    std::vector<double> weights(static_cast<size_t>(players));
    double weight = 1.0 / players;
    for (int size = 0; size < players; ++size) {
        weights[static_cast<size_t>(size)] = weight;
        weight *= static_cast<double>(size + 1) / static_cast<double>(players - size - 1);
    }
    return weights;
}

} // namespace

std::optional<std::vector<double>> contributions(Sample profits, double startEquity) {
    if (startEquity == 0) {
        return std::nullopt;
    }
    std::vector<double> shares(profits.begin(), profits.end());
    for (double& share : shares) {
        share /= startEquity;
    }
    return shares;
}

std::optional<std::vector<double>> linkedContributions(const Matrix& weights,
                                                       const Matrix& returns) {
    TF_ASSERT(weights.size() == returns.size());
    if (weights.empty()) {
        return std::nullopt;
    }
    std::vector<double> linked(weights.front().size(), 0.0);
    double growth = 1;
    for (size_t period = 0; period < weights.size(); ++period) {
        TF_ASSERT(weights[period].size() == linked.size() &&
                  returns[period].size() == linked.size());
        const double whole = dot(weights[period], returns[period]);
        if (!(whole > -1)) {
            return std::nullopt;
        }
        growth *= 1 + whole;
        for (size_t agent = 0; agent < linked.size(); ++agent) {
            linked[agent] += weights[period][agent] * returns[period][agent] * linkFactor(whole);
        }
    }
    const double factor = linkFactor(growth - 1);
    for (double& part : linked) {
        part /= factor;
    }
    return linked;
}

std::optional<std::vector<double>> riskContributions(Sample weights, const Matrix& covariance) {
    TF_ASSERT(covariance.size() == weights.size());
    std::vector<double> parts(weights.size());
    double variance = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        TF_ASSERT(covariance[i].size() == weights.size());
        parts[i] = weights[i] * dot(covariance[i], weights);
        variance += parts[i];
    }
    if (!(variance > 0)) {
        return std::nullopt;
    }
    for (double& part : parts) {
        part /= std::sqrt(variance);
    }
    return parts;
}

std::optional<std::vector<double>> shapley(int players,
                                           const std::function<double(quint32 set)>& worth) {
    if (players < 1 || players > largestGame) {
        return std::nullopt;
    }
    const quint32 sets = quint32(1) << players;
    std::vector<double> worths(sets);
    for (quint32 set = 0; set < sets; ++set) {
        worths[set] = worth(set);
    }
    const std::vector<double> weights = joinWeights(players);
    std::vector<double> values(static_cast<size_t>(players), 0.0);
    for (quint32 set = 0; set < sets; ++set) {
        const double weight =
            weights[std::min(static_cast<size_t>(std::popcount(set)), weights.size() - 1)];
        for (int player = 0; player < players; ++player) {
            const quint32 joined = set | quint32(1) << player;
            if (joined != set) {
                values[static_cast<size_t>(player)] += weight * (worths[joined] - worths[set]);
            }
        }
    }
    return values;
}

std::vector<SegmentEffect> brinsonFachler(std::span<const Segment> segments) {
    double benchmark = 0;
    for (const Segment& segment : segments) {
        benchmark += segment.benchmarkWeight * segment.benchmarkReturn;
    }
    std::vector<SegmentEffect> effects;
    effects.reserve(segments.size());
    for (const Segment& segment : segments) {
        const double tilt = segment.ownWeight - segment.benchmarkWeight;
        const double skill = segment.ownReturn - segment.benchmarkReturn;
        effects.push_back({.allocation = tilt * (segment.benchmarkReturn - benchmark),
                           .selection = segment.benchmarkWeight * skill,
                           .interaction = tilt * skill});
    }
    return effects;
}

} // namespace tf::analytics
