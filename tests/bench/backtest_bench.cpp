// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/dispatch.h"
#include "models/trading/backtest.h"
#include "models/trading/backtest_loop.h"
#include "models/trading/portfolio_loop.h"
#include "models/trading/sweep.h"
#include "tests/trading/made_candles.h"

#include <benchmark/benchmark.h>

using namespace tf;
using namespace tf::trading;

namespace {

strategies::StrategyConfig crossConfig(int fast, int slow) {
    return {QStringLiteral("ma_cross"),
            {{QStringLiteral("fast"), fast}, {QStringLiteral("slow"), slow}}};
}

BacktestRequest crossRequest() {
    BacktestRequest request;
    BacktestLeg leg;
    leg.name = QStringLiteral("bench");
    leg.strategy = crossConfig(10, 30);
    request.legs = {leg};
    return request;
}

const std::vector<market::Candle>& million() {
    static const auto candles = test::madeCandles(1'000'000, 1, 0.002);
    return candles;
}

void countCandles(benchmark::State& state, double perIteration) {
    state.counters["candles/s"] = benchmark::Counter(
        perIteration * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

/// SMA cross with full trade log, fees and equity curve. Target 20 M candles/s, stretch 100 M.
void smaCrossLoop(benchmark::State& state) {
    const BacktestRequest request = crossRequest();
    const auto& candles = million();
    std::vector<double> equity(candles.size());
    for (auto _ : state) {
        ExecutionStep step(executionRules(request, request.legs.front()));
        Account account{request.capital};
        const auto done =
            strategies::withStrategy(request.legs.front().strategy, [&](auto strategy) {
                return runBars(strategy, candles, step, account, equity, nullptr);
            });
        benchmark::DoNotOptimize(done.isOk());
        benchmark::DoNotOptimize(equity.data());
        state.counters["trades"] = static_cast<double>(step.trades().size());
    }
    countCandles(state, 1e6);
}

/// The same with benchmark curve and the whole performance sheet.
void smaCrossWithSheet(benchmark::State& state) {
    const BacktestRequest request = crossRequest();
    const SeriesInput series{.candles = million()};
    for (auto _ : state) {
        const auto result = runBacktest(request, {&series, 1});
        benchmark::DoNotOptimize(result.isOk());
    }
    countCandles(state, 1e6);
}

/// 100 agents on one series and one capital, time by time. Target 50 M agent-candles/s.
void hundredAgents(benchmark::State& state) {
    const market::CandleSpan candles{million().data(), 20'000};
    const BacktestRequest request = crossRequest();
    for (auto _ : state) {
        std::vector<PortfolioAgent> agents;
        for (int i = 0; i < 100; ++i) {
            agents.push_back(
                {.candles = candles,
                 .strategy = *strategies::createStrategy(crossConfig(5 + i, 40 + i)),
                 .step = ExecutionStep(executionRules(request, request.legs.front()), i),
                 .share = 0.01});
        }
        Account account{request.capital};
        const auto run = runPortfolio(agents, account, nullptr);
        benchmark::DoNotOptimize(run.isOk());
    }
    countCandles(state, 100.0 * static_cast<double>(candles.size()));
}

/// 1,000 runs over 100 k candles with their sheets on two threads. Target 10 s.
void sweepOfThousand(benchmark::State& state) {
    SweepRequest sweep;
    sweep.base = crossRequest();
    sweep.axes = {ParameterAxis::range(QStringLiteral("fast"), 3, 27, 1),
                  ParameterAxis::range(QStringLiteral("slow"), 30, 69, 1)};
    sweep.threads = 2;
    const SeriesInput series{.candles = {million().data(), 100'000}};
    for (auto _ : state) {
        const auto result = runSweep(sweep, {&series, 1});
        state.counters["runs"] = static_cast<double>(result->trials);
    }
    countCandles(state, 1e8);
}

} // namespace

BENCHMARK(smaCrossLoop)->Unit(benchmark::kMillisecond);
BENCHMARK(smaCrossWithSheet)->Unit(benchmark::kMillisecond);
BENCHMARK(hundredAgents)->Unit(benchmark::kMillisecond);
BENCHMARK(sweepOfThousand)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
