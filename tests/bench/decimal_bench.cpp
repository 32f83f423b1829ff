// SPDX-License-Identifier: GPL-3.0-or-later
// Asked: add under 10 ns, multiply under 60 ns, parse under 150 ns.
#include "models/core/decimal.h"

#include <benchmark/benchmark.h>
#include <random>

using tf::Decimal;
using tf::Rounding;

namespace {

/// Amounts as they come in the product: up to millions with 8 decimals.
std::vector<Decimal> amounts(unsigned seed) {
    std::mt19937_64 engine(seed);
    std::vector<Decimal> values(1024);
    for (Decimal& value : values) {
        const auto units = static_cast<qint64>(engine() % 100'000'000'000'000);
        value = Decimal::fromUnits(units, 8).value();
    }
    return values;
}

template <class Operation>
void overPairs(benchmark::State& state, Operation operation) {
    const std::vector<Decimal> a = amounts(1);
    const std::vector<Decimal> b = amounts(2);
    size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(operation(a[i & 1023], b[i & 1023]));
        ++i;
    }
}

void decimalAdd(benchmark::State& state) {
    overPairs(state, [](Decimal a, Decimal b) { return a.plus(b); });
}
BENCHMARK(decimalAdd);

void decimalMultiply(benchmark::State& state) {
    overPairs(state, [](Decimal a, Decimal b) { return a.times(b, Rounding::HalfEven); });
}
BENCHMARK(decimalMultiply);

void decimalDivide(benchmark::State& state) {
    overPairs(state, [](Decimal a, Decimal b) { return a.dividedBy(b, Rounding::HalfEven); });
}
BENCHMARK(decimalDivide);

void decimalParse(benchmark::State& state) {
    std::vector<QByteArray> texts;
    for (const Decimal value : amounts(3)) {
        texts.push_back(value.toLatin1());
    }
    size_t i = 0;
    for (auto _ : state) {
        const QByteArray& text = texts[i++ & 1023];
        benchmark::DoNotOptimize(Decimal::parse(text.constData(), text.constEnd()));
    }
}
BENCHMARK(decimalParse);

void decimalPrint(benchmark::State& state) {
    const std::vector<Decimal> values = amounts(4);
    size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(values[i++ & 1023].toLatin1());
    }
}
BENCHMARK(decimalPrint);

} // namespace
