// SPDX-License-Identifier: GPL-3.0-or-later
// What 1,000 active goals cost an engine with 200 agents that posts everything, on a durable server
// of its own: time of the goals' part of the engine's thread, waiting for the database included,
// against all the rest of it. Asked: at most 2 %. First the replay of engine_bench, one month of
// minutes; then two months of hours, where every close notes an equity. TF_BENCH_GOALS and
// TF_BENCH_DAYS (of minutes) change the sizes.
#include "models/goals/goal_watcher.h"
#include "tests/goals/goals_desk.h"

#include <QCoreApplication>
#include <cstdio>
#include <ctime>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

namespace {

/// Time on the engine's thread, in seconds.
struct Stopwatch {
    double processor = 0;
    double clock = 0;

    static Stopwatch now() {
        return {.processor = read(CLOCK_THREAD_CPUTIME_ID), .clock = read(CLOCK_MONOTONIC)};
    }
    void addSince(const Stopwatch& from) {
        clock += read(CLOCK_MONOTONIC) - from.clock; // first: the other one is a system call
        processor += read(CLOCK_THREAD_CPUTIME_ID) - from.processor;
    }

private:
    static double read(clockid_t id) {
        timespec time{};
        clock_gettime(id, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    }
};

/// The watcher with a stopwatch around each of its parts.
class TimedWatcher final : public farms::EngineHook {
public:
    explicit TimedWatcher(const Clock& clock)
        : m_watcher(clock) {}

    Result<void> begin(storage::Session& session, const ledger::WriteContext& context,
                       farms::EngineCore& core) override {
        const Stopwatch from = Stopwatch::now();
        const auto done = m_watcher.begin(session, context, core);
        beginning.addSince(from);
        m_startedAt = Stopwatch::now();
        return done;
    }
    void note(const farms::EngineCore& core) override {
        const Stopwatch from = Stopwatch::now();
        m_watcher.note(core);
        counting.addSince(from);
        ++notes;
    }
    Result<void> write(storage::Session& session, bool isLast) override {
        const Stopwatch from = Stopwatch::now();
        const auto done = m_watcher.write(session, isLast);
        writing.addSince(from);
        all = {};
        all.addSince(m_startedAt);
        return done;
    }
    bool wantsToAct() const override { return m_watcher.wantsToAct(); }
    Result<void> act(storage::Session& session, farms::EngineCore& core) override {
        const Stopwatch from = Stopwatch::now();
        const auto done = m_watcher.act(session, core);
        acting.addSince(from);
        return done;
    }

    Stopwatch beginning;
    Stopwatch counting;
    Stopwatch writing;
    Stopwatch acting;
    Stopwatch all;
    qint64 notes = 0;

private:
    GoalWatcher m_watcher;
    Stopwatch m_startedAt;
};

/// What is replayed.
struct Scene {
    const char* name;
    market::Interval interval;
    int days;
};

int sizeOf(const char* variable, int usual) {
    const int wanted = qEnvironmentVariableIntValue(variable);
    return wanted > 0 ? wanted : usual;
}

/// Measures in turn, every second one over a window.
Goal outOfReach(const GoalsDesk& desk, int number) {
    constexpr std::array measures{
        Measure::TradeCount, Measure::ProfitTotal, Measure::ProfitPerPeriod, Measure::Sharpe,
        Measure::Drawdown,   Measure::WinRate,     Measure::Expression};
    const Measure measure = measures[static_cast<size_t>(number) % measures.size()];
    const MeasureTraits& traits = traitsOf(measure);
    Goal goal = draftOf(desk, QStringLiteral("Goal %1").arg(number), measure,
                        std::min(Decimal(900'000), traits.highest));
    goal.minimumDays = std::max(traits.leastDays, measure == Measure::Drawdown ? 90 : 0);
    goal.minimumTrades = std::max(traits.leastTrades, measure == Measure::WinRate ? 10'000 : 0);
    if (measure == Measure::Expression) {
        goal.target = {};
        goal.expression =
            QStringLiteral("profit > 900000 and sharpe(30d) > 2 or trades(24h) > 9000");
    } else if (measure != Measure::ProfitPerPeriod) {
        goal.windowDays = number % 2 == 0 ? 0 : 90;
    }
    return goal;
}

/// As in goal_tracker_bench: of a hundred, 95 on one agent, four on a farm, one on all.
QList<Goal> draftsOf(const GoalsDesk& desk, int count) {
    const QList<farms::Agent>& agents = desk.farms.agents();
    const QList<farms::Farm>& all = desk.farms.farms();
    QList<Goal> drafts;
    for (int i = 0; i < count; ++i) {
        Goal goal = outOfReach(desk, i);
        const int place = i % 100;
        if (place < 95) {
            goal.scope = {
                .kind = ScopeKind::Agents, .farms = {}, .agents = {agents[i % agents.size()].id}};
        } else if (place < 99) {
            goal.scope = {
                .kind = ScopeKind::Farms, .farms = {all[place % all.size()].id}, .agents = {}};
        }
        drafts.append(goal);
    }
    return drafts;
}

Result<void> prepare(GoalsDesk& desk, const tf::test::TestDatabase& database, const Scene& scene,
                     int goals) {
    TF_CHECK(open(desk));
    farms::PracticeSetup setup(desk.ledger, desk.market, desk.farms, desk.clock,
                               {.seed = 11,
                                .simulatedDays = scene.days,
                                .simulatedInterval = scene.interval,
                                .agentsPerFarm = 40});
    QSignalSpy finished(&setup, &farms::PracticeSetup::finished);
    setup.start();
    finished.wait(600'000);
    const auto session = database.session();
    ledger::AssetIds assets;
    GoalDesk one(*session, assets,
                 {.workspace = tf::test::TestDatabase::workspace(),
                  .epoch = desk.ledger.epoch(),
                  .actor = QStringLiteral("bench")});
    for (const Goal& draft : draftsOf(desk, goals)) {
        TF_CHECK(one.create(draft, desk.clock.now()));
        TF_CHECK(one.arm(draft.id, {}, desk.clock.now()));
    }
    return {};
}

Result<void> replay(tf::test::TestServer& server, const Scene& scene, int goals) {
    TF_TRY(const auto database, server.createDatabase());
    GoalsDesk desk(*database);
    TF_CHECK(prepare(desk, *database, scene, goals));
    const auto watcher = std::make_shared<TimedWatcher>(desk.clock);
    desk.engine.setHook(watcher);
    QSignalSpy finished(&desk.engine, &farms::TradingEngine::finished);
    farms::EngineRun run = desk.run();
    run.settings = {};
    TF_CHECK(desk.engine.start(std::move(run)));
    if (!finished.wait(1'800'000)) {
        return Error{ErrorCode::Timeout, QStringLiteral("the replay did not end")};
    }
    std::printf("%s: %d days, agents %lld, goals %d, closes %lld\n", scene.name, scene.days,
                static_cast<long long>(desk.farms.agents().size()), goals,
                static_cast<long long>(watcher->notes));
    const auto line = [&](const char* what, double Stopwatch::*part) {
        const double counting = watcher->counting.*part;
        const double writing = watcher->writing.*part;
        const double acting = watcher->acting.*part;
        const double all = watcher->all.*part;
        const double rest = all - counting - writing - acting;
        std::printf("  %-14s engine %.3f s, of it goals: counting %.3f s, writing %.3f s, starting "
                    "them once %.3f s; counting and writing cost %.2f %% of the rest\n",
                    what, all, counting, writing, acting, 100 * (counting + writing) / rest);
    };
    line("clock", &Stopwatch::clock);
    line("processor", &Stopwatch::processor);
    std::printf("  counting: %.1f ns per goal and close\n",
                1e9 * watcher->counting.processor / static_cast<double>(watcher->notes) / goals);
    return {};
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto server =
        tf::test::TestServer::start(tf::test::TestServer::Durability::AsInProduct).value();
    const int goals = sizeOf("TF_BENCH_GOALS", 1000);
    const Scene scenes[] = {
        {.name = "minutes",
         .interval = market::Interval::OneMinute,
         .days = sizeOf("TF_BENCH_DAYS", 30)},
        {.name = "hours", .interval = market::Interval::OneHour, .days = 60},
    };
    for (const Scene& scene : scenes) {
        if (const Result<void> done = replay(*server, scene, goals); !done) {
            qCritical("%s: %s", scene.name, qPrintable(done.error().detail));
            return 1;
        }
    }
    return 0;
}
