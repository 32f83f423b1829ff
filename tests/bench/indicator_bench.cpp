// SPDX-License-Identifier: GPL-3.0-or-later
// Nanoseconds per candle of each indicator, one core. Issue 4 names times, of which three times is
// allowed (100,000 candles, so that memory does not hide the arithmetic): SMA 1, EMA 2, RSI 5, ATR
// 2, ADX 7, MACD 2, Bollinger 2, Stochastic 10.
#include "models/strategies/indicators/indicator.h"
#include "models/strategies/indicators/momentum.h"
#include "models/strategies/indicators/patterns.h"
#include "models/strategies/indicators/trend.h"
#include "models/strategies/indicators/volume.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace tf;
using namespace tf::strategies;

namespace {

const std::vector<market::Candle>& candles() {
    static const std::vector<market::Candle> series = [] {
        std::vector<market::Candle> made;
        std::mt19937_64 random(7);
        std::normal_distribution<double> step(0, 0.01);
        double price = 100;
        for (int i = 0; i < 100'000; ++i) {
            const double open = price;
            price *= std::exp(step(random));
            const double high = std::max(open, price) * (1 + std::abs(step(random)));
            const double low = std::min(open, price) * (1 - std::abs(step(random)));
            made.push_back({i * market::minuteMs, open, high, low, price, 1 + i % 97 * 1.5});
        }
        return made;
    }();
    return series;
}

void report(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * static_cast<qint64>(candles().size()));
    state.counters["ns_per_candle"] = benchmark::Counter(
        static_cast<double>(candles().size()) * 1e-9,
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

double sum(double value) {
    return value;
}
double sum(const Channel& value) {
    return value.upper + value.middle + value.lower;
}
double sum(const Macd::Value& value) {
    return value.macd + value.signal + value.histogram;
}
double sum(const Adx::Value& value) {
    return value.adx + value.plusDi + value.minusDi;
}
double sum(const Stochastic::Value& value) {
    return value.k + value.d;
}
double sum(const Supertrend::Value& value) {
    return value.line + value.direction;
}
double sum(const Aroon::Value& value) {
    return value.up + value.down;
}
double sum(const CandlePatterns::Value& value) {
    int total = 0;
    for (const int hit : value) {
        total += hit;
    }
    return total;
}

template <class T, class Input>
void measure(benchmark::State& state, const T& fresh, Input input) {
    const market::CandleSpan series = candles();
    for (auto unused : state) {
        T indicator = fresh;
        double total = 0;
        for (const market::Candle& candle : series) {
            const double value = sum(indicator.update(input(candle)));
            total += value == value ? value : 0;
        }
        benchmark::DoNotOptimize(total);
    }
    report(state);
}

constexpr auto ofClose = [](const market::Candle& candle) { return candle.close; };
constexpr auto ofCandle = [](const market::Candle& candle) -> const market::Candle& {
    return candle;
};

#define TF_INDICATOR_BENCH(name, input, ...)                                                       \
    void name(benchmark::State& state) {                                                           \
        measure(state, __VA_ARGS__, input);                                                        \
    }                                                                                              \
    BENCHMARK(name)->Unit(benchmark::kMillisecond)

TF_INDICATOR_BENCH(sma20, ofClose, Sma(20));
TF_INDICATOR_BENCH(ema20, ofClose, Ema(20));
TF_INDICATOR_BENCH(rsi14, ofClose, Rsi(14));
TF_INDICATOR_BENCH(atr14, ofCandle, Atr(14));
TF_INDICATOR_BENCH(adx14, ofCandle, Adx(14));
TF_INDICATOR_BENCH(macd12_26_9, ofClose, Macd(12, 26, 9));
TF_INDICATOR_BENCH(bollinger20, ofClose, Bollinger(20, 2));
TF_INDICATOR_BENCH(stochastic14, ofCandle, Stochastic(14, 3, 3));
TF_INDICATOR_BENCH(wma20, ofClose, Wma(20));
TF_INDICATOR_BENCH(hma16, ofClose, Hma(16));
TF_INDICATOR_BENCH(kama10, ofClose, Kama(10));
TF_INDICATOR_BENCH(donchian20, ofCandle, Donchian(20));
TF_INDICATOR_BENCH(supertrend10, ofCandle, Supertrend(10, 3));
TF_INDICATOR_BENCH(cci20, ofCandle, Cci(20));
TF_INDICATOR_BENCH(aroon25, ofCandle, Aroon(25));
TF_INDICATOR_BENCH(psar, ofCandle, Psar(0.02, 0.2));
TF_INDICATOR_BENCH(mfi14, ofCandle, Mfi(14));
TF_INDICATOR_BENCH(patterns, ofCandle, CandlePatterns());

/// What a chart pays: the erased batch call with its output columns.
void erasedBollinger(benchmark::State& state) {
    const auto fresh = createIndicator(u"bollinger", {});
    std::vector<std::vector<double>> columns;
    for (auto unused : state) {
        (*fresh)->clone()->run(candles(), columns);
        benchmark::DoNotOptimize(columns.data());
    }
    report(state);
}
BENCHMARK(erasedBollinger)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
