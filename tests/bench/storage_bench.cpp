// SPDX-License-Identifier: GPL-3.0-or-later
// What waiting for the database costs: starting the private server, opening a session, one
// statement through a lane and back, bulk copy.
#include "models/storage/migrator.h"
#include "tests/support/test_server.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>

using namespace tf;
using namespace tf::storage;

namespace {

PrivateServerOptions productOptions(const QDir& folder) {
    PrivateServerOptions options;
    options.folder = folder;
    return options;
}

/// Goal: under 2 s, initdb included.
void firstStart(benchmark::State& state) {
    for (auto _ : state) {
        const test::TestFolder folder;
        auto server = PrivateServer::start(productOptions(folder.dir()));
        TF_ASSERT(server.isOk());
        state.PauseTiming();
        *server = nullptr;
        state.ResumeTiming();
    }
}

/// Goal: under 0.5 s.
void laterStart(benchmark::State& state) {
    const test::TestFolder folder;
    TF_ASSERT(PrivateServer::start(productOptions(folder.dir())).isOk());
    for (auto _ : state) {
        auto server = PrivateServer::start(productOptions(folder.dir()));
        TF_ASSERT(server.isOk());
        state.PauseTiming();
        *server = nullptr;
        state.ResumeTiming();
    }
}

struct Bed {
    Bed() {
        auto started = test::TestServer::start(test::TestServer::Durability::AsInProduct);
        TF_ASSERT(started.isOk());
        server = *std::move(started);
        auto made = server->createDatabase();
        TF_ASSERT(made.isOk());
        database = *std::move(made);
    }
    std::unique_ptr<test::TestServer> server;
    std::unique_ptr<test::TestDatabase> database;
};

void openSession(benchmark::State& state) {
    const Bed bed;
    for (auto _ : state) {
        benchmark::DoNotOptimize(bed.database->session());
    }
}

void migrateEmptyDatabase(benchmark::State& state) {
    const Bed bed;
    for (auto _ : state) {
        state.PauseTiming();
        const auto empty = bed.server->createEmptyDatabase();
        TF_ASSERT(empty.isOk());
        const auto owner = (*empty)->ownerSession();
        state.ResumeTiming();
        TF_ASSERT(Migrator().migrate(*owner).isOk());
    }
}

void statement(benchmark::State& state) {
    const Bed bed;
    const auto session = bed.database->session();
    for (auto _ : state) {
        TF_ASSERT(session->query("select $1::numeric", Params::of(Decimal(1))).isOk());
    }
}

void jobThroughLane(benchmark::State& state) {
    const Bed bed;
    Database database;
    auto opened = database.open(bed.database->settings());
    opened.waitForFinished();
    for (auto _ : state) {
        auto job = database.run([](Session& session) -> Result<int> {
            TF_TRY(const Rows rows, session.query("select 1"));
            return rows.int32(0, 0);
        });
        job.waitForFinished();
        TF_ASSERT(job.result().isOk());
    }
}

void copyRows(benchmark::State& state) {
    const Bed bed;
    const auto owner = bed.database->ownerSession();
    TF_ASSERT(owner->executeScript("create table farm.numbers (n bigint)").isOk());
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i) {
        lines += QByteArray::number(i) + "\n";
    }
    for (auto _ : state) {
        const auto copied =
            owner->copyIn("copy farm.numbers from stdin", [&](QByteArray& chunk) -> Result<bool> {
                chunk = lines;
                return false;
            });
        TF_ASSERT(copied.isOk());
    }
    state.SetItemsProcessed(state.iterations() * 100'000);
}

BENCHMARK(firstStart)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();
BENCHMARK(laterStart)->Unit(benchmark::kMillisecond)->Iterations(10)->UseRealTime();
BENCHMARK(openSession)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(migrateEmptyDatabase)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();
BENCHMARK(statement)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(jobThroughLane)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(copyRows)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
