// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the allocation issue. Anchors there were taken on one core of such a machine.
#include "models/allocation/estimators.h"
#include "models/allocation/frontier.h"
#include "tests/allocation/random_problem.h"

#include <benchmark/benchmark.h>

using namespace tf;
using namespace tf::allocation;

namespace {

/// Anchor: 20 us (cvxopt 550 us) for n = 20; 5 ms for n = 1000 with few held.
void minimumVariance(benchmark::State& state) {
    const Problem problem = factorProblem(int(state.range(0)), 10, 1);
    const Method method{.kind = MethodKind::MinimumVariance};
    for (auto _ : state) {
        auto answer = optimise(problem, method);
        benchmark::DoNotOptimize(answer);
    }
}

/// Anchor: 80 us (cvxcla 1.9 ms) for n = 20; 40 ms (1.75 s) for n = 500.
void frontier(benchmark::State& state) {
    const Problem problem = factorProblem(int(state.range(0)), 10, 2);
    std::size_t corners = 0;
    for (auto _ : state) {
        const auto answer = efficientFrontier(problem);
        corners = answer->size();
        benchmark::DoNotOptimize(corners);
    }
    state.counters["corners"] = double(corners);
}

/// Many held: each at most 5/n.
void frontierCapped(benchmark::State& state) {
    Problem problem = factorProblem(int(state.range(0)), 10, 2);
    problem.constraints.upper.assign(std::size_t(state.range(0)), 5.0 / double(state.range(0)));
    std::size_t corners = 0;
    for (auto _ : state) {
        const auto answer = efficientFrontier(problem);
        corners = answer->size();
        benchmark::DoNotOptimize(corners);
    }
    state.counters["corners"] = double(corners);
}

/// Anchor: 20 us for n = 20, 40 ms for n = 1000.
void equalRisk(benchmark::State& state) {
    const Problem problem = factorProblem(int(state.range(0)), 10, 3);
    const Method method{.kind = MethodKind::EqualRisk};
    for (auto _ : state) {
        auto answer = optimise(problem, method);
        benchmark::DoNotOptimize(answer);
    }
}

/// Anchor: 5 ms (23 ms) for T = 5000, n = 36.
void growthOptimal(benchmark::State& state) {
    SplitMix random(4);
    Problem problem;
    problem.returns = randomReturns(5000, 36, random);
    Method method{.kind = MethodKind::KellyGrowth};
    method.kellyFraction = 1.0;
    method.hasCash = false;
    for (auto _ : state) {
        auto answer = optimise(problem, method);
        benchmark::DoNotOptimize(answer);
    }
    const auto answer = optimise(problem, method);
    if (!answer.isOk()) {
        state.SkipWithError(qPrintable(answer.error().detail));
        return;
    }
    state.counters["held"] = double(std::count_if(answer->weights.begin(), answer->weights.end(),
                                                  [](double w) { return w > 0.0; }));
    state.counters["gap"] = answer->certificate.gap;
}

/// Anchor: 7 ms for T = 1000, n = 500.
void ledoitWolfCovariance(benchmark::State& state) {
    SplitMix random(5);
    const Table returns = randomReturns(1000, 500, random);
    for (auto _ : state) {
        auto estimate =
            ledoitWolf(returns, ShrinkageTarget::ScaledIdentity, Normaliser::Observations);
        benchmark::DoNotOptimize(estimate);
    }
}

/// A drag of the target within a frame: weights of a point of a known frontier, and its risks.
void dragOneFrame(benchmark::State& state) {
    const Problem problem = factorProblem(50, 10, 6);
    const auto corners = efficientFrontier(problem).value();
    double target = corners.front().expectedReturn;
    for (auto _ : state) {
        target += 1e-7;
        const Statistics statistics = measure(problem, frontierWeights(corners, target), 0.0);
        benchmark::DoNotOptimize(statistics.volatility);
    }
}

BENCHMARK(minimumVariance)->Arg(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(minimumVariance)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(frontier)->Arg(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(frontier)->Arg(500)->Unit(benchmark::kMillisecond);
BENCHMARK(frontierCapped)->Arg(500)->Unit(benchmark::kMillisecond);
BENCHMARK(equalRisk)->Arg(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(equalRisk)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(growthOptimal)->Unit(benchmark::kMillisecond);
BENCHMARK(ledoitWolfCovariance)->Unit(benchmark::kMillisecond);
BENCHMARK(dragOneFrame)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
