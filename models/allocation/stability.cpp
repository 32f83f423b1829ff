// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/stability.h"

#include "models/allocation/random.h"
#include "models/core/job.h"

#include <cmath>

namespace tf::allocation {

namespace {

Table drawn(const Table& returns, double meanBlock, SplitMix& random) {
    Table sample(returns.rows, returns.columns);
    int row = random.below(returns.rows);
    for (int t = 0; t < returns.rows; ++t) {
        const bool isNewBlock = t > 0 && random.uniform() * meanBlock < 1.0;
        row = isNewBlock ? random.below(returns.rows) : t > 0 ? (row + 1) % returns.rows : row;
        for (int j = 0; j < returns.columns; ++j) {
            sample(t, j) = returns(row, j);
        }
    }
    return sample;
}

double quantile(const Numbers& sorted, double part) {
    const double position = part * double(sorted.size() - 1);
    const std::size_t below = std::size_t(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - double(below)) * (sorted[above] - sorted[below]);
}

WeightSpread spreadOf(Numbers values) {
    std::sort(values.begin(), values.end());
    WeightSpread spread;
    for (const double value : values) {
        spread.mean += value / double(values.size());
    }
    double square = 0.0;
    for (const double value : values) {
        square += (value - spread.mean) * (value - spread.mean);
    }
    spread.deviation = values.size() > 1 ? std::sqrt(square / double(values.size() - 1)) : 0.0;
    spread.lowest = quantile(values, 0.05);
    spread.low = quantile(values, 0.25);
    spread.median = quantile(values, 0.5);
    spread.high = quantile(values, 0.75);
    spread.highest = quantile(values, 0.95);
    return spread;
}

} // namespace

Result<Stability> bootstrapWeights(const Problem& problem, const EstimatorChoice& choice,
                                   const Method& method, int samples, double meanBlock,
                                   quint64 seed, JobControl* control) {
    if (samples < 1 || !(meanBlock >= 1.0)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("samples and block of at least 1")};
    }
    TF_TRY(const Table returns, withoutMissing(problem.returns, choice.missing));
    if (returns.rows < 10) {
        return Error{ErrorCode::NotEnoughData,
                     QStringLiteral("%1 observations, 10 needed").arg(returns.rows)};
    }
    Stability stability;
    std::vector<Numbers> weights(std::size_t(returns.columns));
    for (int k = 0; k < samples; ++k) {
        if (control != nullptr && control->isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        // A stream of its own for each draw: independent of who computes which.
        SplitMix random(seed + 0x9E3779B97F4A7C15ULL * quint64(k + 1));
        Problem sample = problem;
        const auto estimated = estimate(drawn(returns, meanBlock, random), choice, sample);
        const auto answer =
            estimated.isOk() ? optimise(sample, method) : Result<Answer>(estimated.error());
        ++(answer.isOk() ? stability.samples : stability.refused);
        for (std::size_t i = 0; answer.isOk() && i < weights.size(); ++i) {
            weights[i].push_back(answer->weights[i]);
        }
        if (control != nullptr) {
            control->setProgress(double(k + 1) / samples);
        }
    }
    if (stability.samples == 0) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("no drawn history has an answer")};
    }
    for (Numbers& values : weights) {
        stability.weights.push_back(spreadOf(std::move(values)));
    }
    return stability;
}

} // namespace tf::allocation
