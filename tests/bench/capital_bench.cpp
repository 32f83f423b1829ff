// SPDX-License-Identifier: GPL-3.0-or-later
// Asked: everything that follows a drag, for 50 agents with a year of days, within a frame (16 ms).
#include "models/capital/method_list.h"
#include "tests/capital/situation_fixture.h"

#include <benchmark/benchmark.h>

using namespace tf;
using namespace tf::capital;

namespace {

Situation fiftyAgents() {
    QList<Entity> agents;
    for (int i = 0; i < 50; ++i) {
        agents.append(test::agent(QStringLiteral("Agent %1").arg(i), "1000", "800",
                                  test::dailyReturns(365, quint32(i + 1), 0.0002 * (i % 7 - 2))));
    }
    return test::farmOf(agents, "5000", "5000");
}

/// New limits from a slider: weights with proof, plan and every transfer.
void drag(benchmark::State& state, allocation::MethodKind kind) {
    Settings settings;
    settings.method = defaultMethod(kind);
    const Inputs inputs = makeInputs(fiftyAgents(), settings).value();
    int step = 0;
    for (auto _ : state) {
        settings.limits.maximum = 0.05 + 0.0005 * (++step % 100);
        const Inputs moved = withSettings(inputs, settings).value();
        const allocation::Answer answer = optimise(moved).value();
        benchmark::DoNotOptimize(makeProposal(moved, answer).value().moved);
    }
}
void dragMinimumVariance(benchmark::State& state) {
    drag(state, allocation::MethodKind::MinimumVariance);
}
BENCHMARK(dragMinimumVariance)->Unit(benchmark::kMicrosecond);
void dragEqualRisk(benchmark::State& state) {
    drag(state, allocation::MethodKind::EqualRisk);
}
BENCHMARK(dragEqualRisk)->Unit(benchmark::kMicrosecond);
void dragMaximumSharpe(benchmark::State& state) {
    drag(state, allocation::MethodKind::MaximumSharpe);
}
BENCHMARK(dragMaximumSharpe)->Unit(benchmark::kMicrosecond);

void estimateFifty(benchmark::State& state) {
    const Situation situation = fiftyAgents();
    Settings settings;
    for (auto _ : state) {
        benchmark::DoNotOptimize(makeInputs(situation, settings).value().digest);
    }
}
BENCHMARK(estimateFifty)->Unit(benchmark::kMicrosecond);

} // namespace
