// SPDX-License-Identifier: GPL-3.0-or-later
// The replay of a farm: 200 agents on one-minute candles of one month (TF_BENCH_DAYS=30), every
// fill posted in the ledger, on a durable server of its own. Target: under 60 seconds.
#include "tests/farms/desk_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace tf;
using namespace tf::farms;
using namespace tf::farms::test;

namespace {

constexpr int agentsPerFarm = 40;

void need(const Result<void>& step) {
    if (!step) {
        qFatal("%s: %s", qPrintable(errorName(step.error().code)), qPrintable(step.error().detail));
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int days = qEnvironmentVariable("TF_BENCH_DAYS", QStringLiteral("30")).toInt();
    auto server =
        tf::test::TestServer::start(tf::test::TestServer::Durability::AsInProduct).value();
    auto database = server->createDatabase().value();
    Desk desk(*database);
    need(open(desk));
    need(setUp(desk, {.seed = 11,
                      .simulatedDays = days,
                      .simulatedInterval = market::Interval::OneMinute,
                      .agentsPerFarm = agentsPerFarm}));
    printf("%lld stored candles, %lld agents that run\n",
           static_cast<long long>(
               countOf(*database, "select coalesce(sum(candles), 0) from farm.candle_series")),
           static_cast<long long>(
               countOf(*database, "select count(*) from farm.trading_agents where state = 2")));
    QElapsedTimer timer;
    EngineProgress progress;
    QObject::connect(&desk.engine, &TradingEngine::progressed, &application,
                     [&](const EngineProgress& now) { progress = now; });
    timer.start();
    need(runToTheEnd(desk, std::nullopt, 1'800'000));
    const double seconds = static_cast<double>(timer.elapsed()) / 1'000;
    printf("%d agents, %d days of minutes: %.1f s, %lld candles, %lld fills, %lld transfers, "
           "%.0f candles/s\n",
           5 * agentsPerFarm, days, seconds, static_cast<long long>(progress.candles),
           static_cast<long long>(progress.fills), static_cast<long long>(progress.transfers),
           static_cast<double>(progress.candles) / seconds);
    return 0;
}
