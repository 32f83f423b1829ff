// SPDX-License-Identifier: GPL-3.0-or-later
// What 1,000 active goals cost an engine with 200 agents: processor time of the goals' part of the
// engine's thread against all the rest of it, on the real database. TF_BENCH_GOALS and
// TF_BENCH_DAYS change the sizes.
#include "models/goals/goal_watcher.h"
#include "tests/goals/goals_desk.h"

#include <QCoreApplication>
#include <cstdio>
#include <ctime>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

namespace {

double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// The watcher with a stopwatch around each of its parts.
class TimedWatcher final : public farms::EngineHook {
public:
    explicit TimedWatcher(const Clock& clock)
        : m_watcher(clock) {}

    Result<void> begin(storage::Session& session, const ledger::WriteContext& context,
                       farms::EngineCore& core) override {
        const double from = threadSeconds();
        const auto done = m_watcher.begin(session, context, core);
        beginning = threadSeconds() - from;
        startedAt = threadSeconds();
        return done;
    }
    void note(const farms::EngineCore& core) override {
        const double from = threadSeconds();
        m_watcher.note(core);
        counting += threadSeconds() - from;
        ++notes;
    }
    Result<void> write(storage::Session& session, bool isLast) override {
        const double from = threadSeconds();
        const auto done = m_watcher.write(session, isLast);
        writing += threadSeconds() - from;
        endedAt = threadSeconds();
        return done;
    }
    bool wantsToAct() const override { return m_watcher.wantsToAct(); }
    Result<void> act(storage::Session& session, farms::EngineCore& core) override {
        const double from = threadSeconds();
        const auto done = m_watcher.act(session, core);
        acting += threadSeconds() - from;
        return done;
    }

    double beginning = 0;
    double counting = 0;
    double writing = 0;
    double acting = 0;
    double startedAt = 0;
    double endedAt = 0;
    qint64 notes = 0;

private:
    GoalWatcher m_watcher;
};

int sizeOf(const char* variable, int usual) {
    const int wanted = qEnvironmentVariableIntValue(variable);
    return wanted > 0 ? wanted : usual;
}

/// Goals out of reach: three of four on single agents, the rest on farms.
QList<Goal> draftsOf(const GoalsDesk& desk, int count) {
    constexpr std::array measures{Measure::ProfitTotal, Measure::TradeCount, Measure::Turnover,
                                  Measure::Sharpe};
    QList<Goal> drafts;
    for (int i = 0; i < count; ++i) {
        Goal goal = draftOf(desk, QStringLiteral("Goal %1").arg(i),
                            measures[static_cast<size_t>(i) % measures.size()], Decimal(900'000));
        if (goal.measure == Measure::Sharpe) {
            goal.target = Decimal(20);
            goal.minimumDays = traitsOf(goal.measure).leastDays;
            goal.minimumTrades = traitsOf(goal.measure).leastTrades;
        }
        const QList<farms::Agent>& agents = desk.farms.agents();
        const QList<farms::Farm>& all = desk.farms.farms();
        if (i % 4 != 3) {
            goal.scope = {
                .kind = ScopeKind::Agents, .farms = {}, .agents = {agents[i % agents.size()].id}};
        } else {
            goal.scope = {
                .kind = ScopeKind::Farms, .farms = {all[i % all.size()].id}, .agents = {}};
        }
        drafts.append(goal);
    }
    return drafts;
}

Result<void> prepare(GoalsDesk& desk, const tf::test::TestDatabase& database, int goals) {
    TF_CHECK(open(desk));
    farms::PracticeSetup setup(
        desk.ledger, desk.market, desk.farms, desk.clock,
        {.seed = 7, .simulatedDays = sizeOf("TF_BENCH_DAYS", 60), .agentsPerFarm = 40});
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

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto server = tf::test::TestServer::start().value();
    const auto database = server->createDatabase().value();
    GoalsDesk desk(*database);
    const int goals = sizeOf("TF_BENCH_GOALS", 1000);
    if (const Result<void> ready = prepare(desk, *database, goals); !ready) {
        qCritical("%s", qPrintable(ready.error().detail));
        return 1;
    }
    const auto watcher = std::make_shared<TimedWatcher>(desk.clock);
    desk.engine.setHook(watcher);
    QSignalSpy finished(&desk.engine, &farms::TradingEngine::finished);
    farms::EngineRun run = desk.run();
    run.settings = {};
    if (!desk.engine.start(std::move(run)) || !finished.wait(1'200'000)) {
        return 2;
    }
    const double all = watcher->endedAt - watcher->startedAt;
    const double ours = watcher->counting + watcher->writing;
    std::printf("agents %lld, goals %d, batches %lld\n",
                static_cast<long long>(desk.farms.agents().size()), goals,
                static_cast<long long>(watcher->notes));
    std::printf("engine's thread %.3f s, of it counting %.3f s, writing %.3f s; starting the goals "
                "once %.3f s, reading the past %.3f s\n",
                all, watcher->counting, watcher->writing, watcher->acting, watcher->beginning);
    std::printf("goals cost %.2f %% of the rest; %.2f us per goal and batch\n",
                100 * ours / (all - ours - watcher->acting),
                1e6 * watcher->counting / static_cast<double>(watcher->notes) / goals);
    return 0;
}
