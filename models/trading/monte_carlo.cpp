// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/monte_carlo.h"

#include "models/analytics/return_metrics.h"
#include "models/trading/parallel_runs.h"

#include <random>

namespace tf::trading {

namespace {

constexpr int fanPoints = 100;

/// Uniform index below `count`, the same on every platform.
size_t drawIndex(std::mt19937_64& random, size_t count) {
    return static_cast<size_t>(random() % count);
}

/// Each trade's result as a share of the equity before it.
std::vector<double> tradeReturns(const BacktestResult& backtest) {
    std::vector<double> returns;
    double equity = backtest.request.capital;
    for (const Trade& trade : backtest.trades) {
        if (equity > 0) {
            returns.push_back(trade.net / equity);
        }
        equity += trade.net;
    }
    return returns;
}

std::vector<double> sampleOf(const MonteCarloRequest& request, const BacktestResult& backtest) {
    if (request.resampling != Resampling::ReturnBlocks) {
        return tradeReturns(backtest);
    }
    return analytics::withoutMissing(
        analytics::returnsOf(analytics::dailyValues(backtest.times, backtest.equity)));
}

void draw(const MonteCarloRequest& request, std::span<const double> sample, quint64 seed,
          std::vector<double>& drawn) {
    std::mt19937_64 random(seed);
    drawn.assign(sample.begin(), sample.end());
    switch (request.resampling) {
    case Resampling::ShuffledTrades:
        for (size_t i = drawn.size(); i > 1; --i) {
            std::swap(drawn[i - 1], drawn[drawIndex(random, i)]);
        }
        return;
    case Resampling::DrawnTrades:
        for (double& each : drawn) {
            each = sample[drawIndex(random, sample.size())];
        }
        return;
    case Resampling::ReturnBlocks: {
        const auto block = static_cast<size_t>(request.blockLength);
        for (size_t i = 0; i < drawn.size(); i += block) {
            const size_t start = drawIndex(random, sample.size());
            for (size_t k = i; k < std::min(i + block, drawn.size()); ++k) {
                drawn[k] = sample[(start + k - i) % sample.size()];
            }
        }
        return;
    }
    }
}

struct Path {
    double finalEquity = 0;
    double maxDrawdown = 0;
    std::array<double, fanPoints + 1> fan{};
};

Path follow(std::span<const double> returns, double capital) {
    Path path;
    double equity = capital;
    double peak = capital;
    size_t next = 0;
    for (size_t i = 0; i <= returns.size(); ++i) {
        while (next <= fanPoints && i * fanPoints >= next * returns.size()) {
            path.fan[next++] = equity;
        }
        if (i < returns.size()) {
            equity = std::max(0.0, equity * (1 + returns[i]));
            peak = std::max(peak, equity);
            path.maxDrawdown = std::min(path.maxDrawdown, equity / peak - 1);
        }
    }
    path.finalEquity = equity;
    return path;
}

Distribution distributionOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double p) { return *analytics::quantileOfSorted(values, p); };
    return {.lowest = values.front(),
            .q05 = at(0.05),
            .q25 = at(0.25),
            .median = at(0.5),
            .q75 = at(0.75),
            .q95 = at(0.95),
            .highest = values.back(),
            .mean = analytics::Moments::of(values).mean};
}

template <class Get>
std::vector<double> collect(const std::vector<Path>& paths, Get get) {
    std::vector<double> values;
    values.reserve(paths.size());
    for (const Path& path : paths) {
        values.push_back(get(path));
    }
    return values;
}

MonteCarloResult summarize(const MonteCarloRequest& request, const std::vector<Path>& paths,
                           double capital) {
    MonteCarloResult result;
    result.request = request;
    result.finals = collect(paths, [](const Path& path) { return path.finalEquity; });
    const auto drawdowns = collect(paths, [](const Path& path) { return path.maxDrawdown; });
    result.finalEquity = distributionOf(result.finals);
    result.totalReturn = distributionOf(
        collect(paths, [&](const Path& path) { return path.finalEquity / capital - 1; }));
    result.maxDrawdown = distributionOf(drawdowns);
    for (size_t i = 0; i <= fanPoints; ++i) {
        result.fan.push_back(
            {.progress = static_cast<double>(i) / fanPoints,
             .equity = distributionOf(collect(paths, [i](const Path& p) { return p.fan[i]; }))});
    }
    const auto share = [&](auto test, const std::vector<double>& values) {
        return static_cast<double>(std::count_if(values.begin(), values.end(), test)) /
               static_cast<double>(values.size());
    };
    result.lossProbability = share([&](double v) { return v < capital; }, result.finals);
    result.ruinProbability = share([&](double v) { return v <= -request.ruin; }, drawdowns);
    return result;
}

} // namespace

Result<MonteCarloResult> runMonteCarlo(const MonteCarloRequest& request,
                                       const BacktestResult& backtest, JobControl* control) {
    if (request.runs < 1 || request.runs > 1'000'000 || request.blockLength < 1 ||
        !(request.ruin > 0 && request.ruin <= 1)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("runs, block length or ruin")};
    }
    const std::vector<double> sample = sampleOf(request, backtest);
    if (sample.size() < 2) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("fewer than two to draw from")};
    }
    std::vector<Path> paths(static_cast<size_t>(request.runs));
    const bool isDone =
        forEachRun(request.runs, request.threads, control, control, [&](qsizetype run) {
            std::vector<double> drawn;
            draw(request, sample, seedOfRun(request.seed, static_cast<quint64>(run)), drawn);
            paths[static_cast<size_t>(run)] = follow(drawn, backtest.request.capital);
        });
    if (!isDone) {
        return Error{ErrorCode::Cancelled, {}};
    }
    MonteCarloResult result = summarize(request, paths, backtest.request.capital);
    result.sample = std::ssize(sample);
    return result;
}

} // namespace tf::trading
