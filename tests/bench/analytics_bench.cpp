// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/performance_sheet.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace tf;
using namespace tf::analytics;

namespace {

struct History {
    std::vector<Instant> times;
    std::vector<double> equity;
    std::vector<ClosedTrade> trades;
};

History makeHistory(int points) {
    History history;
    std::mt19937_64 random(1);
    std::normal_distribution<double> step(0, 0.001);
    double value = 1e6;
    for (int i = 0; i < points; ++i) {
        history.times.push_back(Instant::fromMs(1'600'000'000'000 + qint64(i) * 60'000));
        history.equity.push_back(value);
        value *= 1 + step(random);
        if (i % 50 == 0) {
            ClosedTrade trade;
            trade.entry = trade.exit = history.times.back();
            trade.net = step(random);
            history.trades.push_back(trade);
        }
    }
    return history;
}

/// The target of the issue: a full report of 1 M equity points under 100 ms.
void fullReport(benchmark::State& state, Sampling sampling) {
    const History history = makeHistory(1'000'000);
    for (auto _ : state) {
        const auto sheet = PerformanceSheet::of({.times = history.times,
                                                 .equity = history.equity,
                                                 .trades = history.trades,
                                                 .benchmark = history.equity,
                                                 .sampling = sampling,
                                                 .periodsPerYear = 525'600});
        benchmark::DoNotOptimize(sheet.figures.data());
    }
}

} // namespace

BENCHMARK_CAPTURE(fullReport, of_1M_points_each, Sampling::EachPoint)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fullReport, of_1M_points_daily, Sampling::Daily)->Unit(benchmark::kMillisecond);
