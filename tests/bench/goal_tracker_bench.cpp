// SPDX-License-Identifier: GPL-3.0-or-later
// Asked: microseconds per event; 1,000 active goals over 200 agents slow the engine by at most 2 %.
#include "models/goals/forecast.h"
#include "models/goals/goal_book.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace tf;
using namespace tf::goals;

namespace {

constexpr int agentCount = 200;
constexpr qint64 hourMs = 3'600'000;
const Instant start = Instant::fromMs(1'767'571'200'000); // 2026-01-05

const QList<AgentId>& agents() {
    static const QList<AgentId> ids = [] {
        QList<AgentId> made;
        for (int i = 0; i < agentCount; ++i) {
            made.append(AgentId::create());
        }
        return made;
    }();
    return ids;
}

Goal goalOf(Measure measure, int windowDays) {
    Goal goal;
    goal.asset = Asset::create(u"USDT", 8).value();
    goal.measure = measure;
    goal.target = measure == Measure::Drawdown ? Decimal::literal("0.5") : Decimal(1'000'000'000);
    goal.windowDays = measure == Measure::ProfitPerPeriod ? 0 : windowDays;
    goal.minimumTrades = 30;
    goal.minimumDays = 30;
    goal.confirmMinutes = 60;
    goal.state = GoalState::Active;
    if (measure == Measure::Expression) {
        goal.expression = QStringLiteral(
            "sharpe(90d) > 2 and drawdown < 0.1 and trades >= 50 or profit(24h) > 1e9");
    }
    return goal;
}

GoalTracker trackerOf(const Goal& goal, int first, int count) {
    TrackerStart from{.at = start};
    for (int i = first; i < first + count; ++i) {
        const AgentId agent = agents()[i % agentCount];
        from.agents.append(agent);
        from.entities.append({.entity = agent.uuid(), .opening = Decimal(10'000)});
    }
    return std::move(GoalTracker::create(goal, from)).value();
}

/// One hour after the other of all agents: an equity each, and fills of every tenth.
class Market {
public:
    EquitySnapshot equity(int agent, Instant now) {
        const auto change = static_cast<qint64>(m_random() % 2001) - 1000;
        Decimal& value = m_equity[static_cast<std::size_t>(agent)];
        value += Decimal::fromUnits(change, 2).value();
        return {.entity = agents()[agent].uuid(), .at = now, .equity = value, .flow = {}};
    }
    FillEvent fill(int agent, Instant now) {
        FillEvent event{.agent = agents()[agent],
                        .at = now,
                        .notional = Decimal(1000),
                        .fee = Decimal::literal("0.4")};
        if (m_random() % 2) {
            event.net =
                Decimal::fromUnits(static_cast<qint64>(m_random() % 2001) - 1000, 2).value();
            event.closedFees = Decimal::literal("0.8");
        }
        return event;
    }

private:
    std::mt19937_64 m_random{1};
    std::vector<Decimal> m_equity = std::vector<Decimal>(agentCount, Decimal(10'000));
};

/// One goal over one agent: an equity, judged; a fill every tenth hour.
void oneGoal(benchmark::State& state) {
    const auto measure = static_cast<Measure>(state.range(0));
    const Goal goal = goalOf(measure, static_cast<int>(state.range(1)));
    GoalTracker tracker = trackerOf(goal, 0, 1);
    Market market;
    Instant now = start;
    qint64 events = 0;
    for (auto _ : state) {
        now = now + std::chrono::milliseconds(hourMs);
        if (events % 10 == 0) {
            tracker.onFill(market.fill(0, now));
        }
        tracker.onEquity(0, market.equity(0, now));
        benchmark::DoNotOptimize(tracker.judge(now));
        ++events;
    }
    state.SetItemsProcessed(events);
    state.SetLabel(traitsOf(measure).id);
}
BENCHMARK(oneGoal)->ArgsProduct({{1, 3, 4, 5, 6, 10, 12}, {0, 90}})->Iterations(20'000);

/// 1,000 goals: 950 over one agent each, 40 over 20 agents, 10 over all. Per iteration one hour:
/// 200 equities, 20 fills, judged once. Compare with what 200 agents cost the engine in that hour.
void thousandGoals(benchmark::State& state) {
    GoalBook book;
    constexpr std::array measures{
        Measure::TradeCount, Measure::ProfitTotal, Measure::ProfitPerPeriod, Measure::Sharpe,
        Measure::Drawdown,   Measure::WinRate,     Measure::Expression};
    for (int i = 0; i < 1000; ++i) {
        const Measure measure = measures[static_cast<std::size_t>(i) % measures.size()];
        const int count = i < 950 ? 1 : i < 990 ? 20 : agentCount;
        book.add(trackerOf(goalOf(measure, i % 2 ? 90 : 0), i, count));
    }
    Market market;
    Instant now = start;
    for (auto _ : state) {
        now = now + std::chrono::milliseconds(hourMs);
        for (int agent = 0; agent < agentCount; ++agent) {
            if (agent % 10 == 0) {
                book.onFill(market.fill(agent, now));
            }
            book.onEquity(market.equity(agent, now));
        }
        benchmark::DoNotOptimize(book.judge(now));
    }
    state.counters["per agent and hour"] =
        benchmark::Counter(double(state.iterations()) * agentCount,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(thousandGoals)->Unit(benchmark::kMicrosecond)->Iterations(2'000);

/// A clock tick in which nothing happened.
void idleTick(benchmark::State& state) {
    GoalBook book;
    for (int i = 0; i < 1000; ++i) {
        book.add(trackerOf(goalOf(Measure::ProfitTotal, 0), i, 1));
    }
    Instant now = start;
    book.judge(now);
    for (auto _ : state) {
        now = now + std::chrono::milliseconds(1);
        benchmark::DoNotOptimize(book.judge(now));
    }
}
BENCHMARK(idleTick)->Unit(benchmark::kMicrosecond);

/// 1,000 paths of a year, as a goals page asks for one goal.
void foresee(benchmark::State& state) {
    const auto measure = static_cast<Measure>(state.range(0));
    Goal goal = goalOf(measure, static_cast<int>(state.range(1)));
    GoalTracker tracker = trackerOf(goal, 0, 1);
    Market market;
    Instant now = start;
    for (int hour = 0; hour < 100 * 24; ++hour) {
        now = now + std::chrono::milliseconds(hourMs);
        if (hour % 10 == 0) {
            tracker.onFill(market.fill(0, now));
        }
        tracker.onEquity(0, market.equity(0, now));
    }
    tracker.judge(now);
    for (auto _ : state) {
        benchmark::DoNotOptimize(forecast(tracker, {.now = now}));
    }
    state.SetLabel(traitsOf(measure).id);
}
BENCHMARK(foresee)
    ->Args({3, 0})
    ->Args({6, 90})
    ->Args({8, 0})
    ->Unit(benchmark::kMillisecond)
    ->MinTime(0.5);

} // namespace
