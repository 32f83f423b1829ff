// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the ledger on a durable server of its own (fsync and synchronous_commit on), with the
// ratio to pgbench sending the same SQL in the same run. TF_BENCH_TRANSFERS=10000000 fills the
// books first.
#include "models/core/when_done.h"
#include "models/ledger/ledger_service.h"
#include "tests/ledger/books_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryFile>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <deque>

using namespace tf;
using namespace tf::ledger;
using tf::test::Books;
using tf::test::TestServer;

namespace {

constexpr int setSize = 100;

/// One server and one set of books for all benchmarks.
struct Ground {
    std::unique_ptr<TestServer> server;
    std::unique_ptr<Books> books;
    storage::Database database;
    std::unique_ptr<LedgerService> service;
    QList<WalletId> farms;
    qint64 posted = 0;

    Ground() {
        server = TestServer::start(TestServer::Durability::AsInProduct).value();
        books = std::make_unique<Books>(*server);
        for (int farm = 0; farm < setSize; ++farm) {
            farms.append(
                books->add(WalletKind::Farm, books->main, QStringLiteral("F%1").arg(farm)));
        }
        const auto deposited = books->deposit(books->main, books->usd("10000000000"));
        TF_ASSERT(deposited.isOk());
        fill();
        const auto opened = test::await(database.open(books->database().settings()));
        TF_ASSERT(opened.isOk());
        service = std::make_unique<LedgerService>(database, books->context.workspace,
                                                  QStringLiteral("bench"));
        const auto lease = test::await(service->claimWriter(true));
        TF_ASSERT(lease.isOk());
        books->context.epoch = lease->epoch;
    }

    TransferRequest transfer(int farm) const {
        return TransferRequest::move(OperationKind::Allocation, books->main, farms[farm],
                                     books->usd("0.00000001"));
    }
    QList<TransferRequest> set() const {
        QList<TransferRequest> set;
        for (int farm = 0; farm < setSize; ++farm) {
            set.append(transfer(farm));
        }
        return set;
    }

private:
    void fill() {
        const int wanted = qEnvironmentVariableIntValue("TF_BENCH_TRANSFERS");
        for (; posted < wanted; posted += 5 * setSize) {
            QList<TransferRequest> requests;
            for (int part = 0; part < 5; ++part) {
                requests += set();
            }
            TF_ASSERT(books->postings().post(requests).isOk());
        }
        if (wanted == 0) {
            return; // statistics of empty tables would bind the session to plans for empty tables
        }
        auto owner = books->database().ownerSession();
        for (const char* sql : {"analyze farm.wallets", "analyze farm.balances",
                                "analyze farm.transfers", "analyze farm.entries",
                                "analyze farm.wallet_transactions", "analyze farm.postings"}) {
            TF_ASSERT(owner->execute(sql).isOk());
        }
    }
};

Ground& ground() {
    static Ground shared;
    return shared;
}

void addLatencies(benchmark::State& state, std::vector<double>& milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[size_t(share * double(milliseconds.size() - 1))];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
}

double elapsedMs(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

void singleThroughService(benchmark::State& state) {
    Ground& ground = ::ground();
    std::vector<double> latencies;
    int farm = 0;
    for (auto iteration : state) {
        QElapsedTimer timer;
        timer.start();
        const auto outcome = test::await(ground.service->post({ground.transfer(farm++ % setSize)}));
        latencies.push_back(elapsedMs(timer));
        TF_ASSERT(outcome.isOk());
    }
    state.SetItemsProcessed(state.iterations());
    addLatencies(state, latencies);
}

/// Single transfers, each awaited, as many of them on their way at once as the argument says.
void singlesInFlight(benchmark::State& state) {
    Ground& ground = ::ground();
    std::vector<double> latencies;
    struct OnTheWay {
        QElapsedTimer since;
        QFuture<Result<QList<PostingResult>>> answer;
    };
    std::deque<OnTheWay> pending;
    int farm = 0;
    const auto send = [&] {
        OnTheWay next;
        next.since.start();
        next.answer = ground.service->post({ground.transfer(farm++ % setSize)});
        pending.push_back(next);
    };
    for (int i = 0; i < state.range(0); ++i) {
        send();
    }
    for (auto iteration : state) {
        const auto outcome = test::await(pending.front().answer);
        TF_ASSERT(outcome.isOk());
        latencies.push_back(elapsedMs(pending.front().since));
        pending.pop_front();
        send();
    }
    for (const OnTheWay& rest : pending) {
        TF_ASSERT(test::await(rest.answer).isOk());
    }
    state.SetItemsProcessed(state.iterations());
    addLatencies(state, latencies);
}

void setThroughService(benchmark::State& state) {
    Ground& ground = ::ground();
    for (auto iteration : state) {
        const auto outcome = test::await(ground.service->post(ground.set()));
        TF_ASSERT(outcome.isOk());
    }
    state.SetItemsProcessed(state.iterations() * setSize);
}

void singleThroughStore(benchmark::State& state) {
    Ground& ground = ::ground();
    int farm = 0;
    for (auto iteration : state) {
        const TransferRequest request = ground.transfer(farm++ % setSize);
        TF_ASSERT(ground.books->postings().post({&request, 1}).isOk());
    }
    state.SetItemsProcessed(state.iterations());
}

/// The same call from pgbench, prepared, over the same socket.
QByteArray pgbenchScript(const Ground& ground, int transfers) {
    const QString main = ground.books->main.toString();
    return QStringLiteral(
               "with f as (select array_agg(wallet_id order by wallet_id) as ids from farm.wallets "
               "where parent_id = '%3' and name ~ '^F[0-9]+$') "
               "select count(*) from farm.post_transfers('%1', %2, 'pgbench', "
               "(select array_agg(gen_random_uuid()) from generate_series(1, %4)), "
               "array_fill(4::smallint, array[%4]), array_fill(1::smallint, array[%4]), "
               "array_fill(null::uuid, array[%4]), array_fill(-1::numeric, array[%4]), "
               "array_fill(false, array[%4]), array_fill(0::bigint, array[%4]), "
               "array_fill(0::bigint, array[%4]), array_fill(''::text, array[%4]), "
               "array_fill(1::smallint, array[%4]), array_fill(null::uuid, array[%4]), "
               "array_fill(false, array[%4]), array_fill('%3'::uuid, array[%4]), "
               "(select f.ids[1 : %4] from f), "
               "(select array_agg((n + 1) / 2 order by n) from generate_series(1, 2 * %4) n), "
               "(select array_agg(case n % 2 when 1 then '%3'::uuid else f.ids[n / 2] end order by "
               "n) "
               "from generate_series(1, 2 * %4) n, f), "
               "array_fill(4::smallint, array[2 * %4]), array_fill(1::smallint, array[2 * %4]), "
               "(select array_agg(case n % 2 when 1 then -0.00000001 else 0.00000001 end order by "
               "n) "
               "from generate_series(1, 2 * %4) n));")
        .arg(ground.books->context.workspace.toString())
        .arg(ground.books->context.epoch)
        .arg(main)
        .arg(transfers)
        .toUtf8();
}

void throughPgbench(benchmark::State& state) {
    Ground& ground = ::ground();
    const int transfers = int(state.range(0));
    QTemporaryFile script;
    TF_ASSERT(script.open() && script.write(pgbenchScript(ground, transfers)) > 0 &&
              script.flush());
    double rate = 0.0;
    for (auto iteration : state) {
        QProcess pgbench;
        pgbench.start(ground.server->server().binaries().program("pgbench"),
                      {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"),
                       QStringLiteral("-T"), QStringLiteral("3"), QStringLiteral("-f"),
                       script.fileName(),
                       QString::fromUtf8(ground.books->database().settings().connectionString)});
        if (!pgbench.waitForFinished(60'000) || pgbench.exitCode() != 0) {
            state.SkipWithError("pgbench does not run here");
            break;
        }
        const QString text = QString::fromUtf8(pgbench.readAllStandardOutput());
        rate = text.section(QStringLiteral("tps = "), 1).section(u' ', 0, 0).toDouble();
    }
    state.counters["transfers/s"] = rate * transfers;
}

void readBalance(benchmark::State& state) {
    Ground& ground = ::ground();
    for (auto iteration : state) {
        TF_ASSERT(ground.books->read().balances({ground.books->main}).isOk());
    }
}

void readNewestLines(benchmark::State& state) {
    Ground& ground = ::ground();
    for (auto iteration : state) {
        TF_ASSERT(ground.books->records()
                      .statement(ground.books->main, ground.books->usdt, {}, 100)
                      .isOk());
    }
}

void readNewestRecords(benchmark::State& state) {
    Ground& ground = ::ground();
    for (auto iteration : state) {
        TF_ASSERT(ground.books->records().page({}, {}, 100).isOk());
    }
}

void checkBooks(benchmark::State& state) {
    Ground& ground = ::ground();
    qint64 entries = 0;
    for (auto iteration : state) {
        const BooksReport report = ground.books->verify();
        TF_ASSERT(report.isClean());
        entries += report.entries;
    }
    state.SetItemsProcessed(entries);
}

} // namespace

BENCHMARK(singleThroughService)->Unit(benchmark::kMillisecond)->MinTime(3)->UseRealTime();
BENCHMARK(singlesInFlight)
    ->Arg(8)
    ->Arg(32)
    ->Unit(benchmark::kMillisecond)
    ->MinTime(3)
    ->UseRealTime();
BENCHMARK(singleThroughStore)->Unit(benchmark::kMillisecond)->MinTime(3)->UseRealTime();
BENCHMARK(throughPgbench)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(setThroughService)->Unit(benchmark::kMillisecond)->MinTime(3)->UseRealTime();
BENCHMARK(throughPgbench)
    ->Arg(setSize)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(readBalance)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readNewestLines)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readNewestRecords)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(checkBooks)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    ground().service.reset();
    ground().database.close();
    ground().books.reset();
    ground().server.reset();
    return 0;
}
