// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_import.h"
#include "models/market/candle_store.h"
#include "models/market/csv_reader.h"
#include "models/market/market_store.h"
#include "tests/support/test_server.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTemporaryFile>
#include <benchmark/benchmark.h>

namespace {

using namespace tf;
using namespace tf::market;

/// A file as Binance's look: 13 digits of time, prices with two decimals, volume with five.
QByteArray csvText(int rows) {
    QByteArray text("timestamp,open,high,low,close,volume\n");
    quint64 state = 1;
    for (int i = 0; i < rows; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const double price = 43000 + double(state >> 54);
        const double volume = double(state >> 40) / 100000;
        text += QByteArray::number(1609459200000LL + 60'000LL * i);
        for (const double value : {price, price + 12.25, price - 9.75, price + 3.01}) {
            text += ',' + QByteArray::number(value, 'f', 2);
        }
        text += ',' + QByteArray::number(volume, 'f', 5) + '\n';
    }
    return text;
}

void parseCsv(benchmark::State& state) {
    const int rows = 1'000'000;
    QByteArray text = csvText(rows);
    for (auto _ : state) {
        QBuffer buffer(&text);
        if (!buffer.open(QIODevice::ReadOnly)) {
            state.SkipWithError("no buffer");
        }
        JobControl control;
        double sum = 0;
        const auto issues = readCsv(buffer, {}, Interval::OneMinute, control,
                                    [&](std::span<const CsvCandle> batch) {
                                        for (const CsvCandle& row : batch) {
                                            sum += row.candle.close;
                                        }
                                        return Result<void>();
                                    });
        benchmark::DoNotOptimize(sum);
        if (!issues.isOk() || issues->rejected != 0) {
            state.SkipWithError("rows were rejected");
        }
    }
    state.SetItemsProcessed(state.iterations() * rows);
    state.SetBytesProcessed(state.iterations() * text.size());
}
BENCHMARK(parseCsv)->Unit(benchmark::kMillisecond);

/// A database of the private server as traders run it (with fsync) and a file of a million rows.
class Store {
public:
    Store() {
        auto server = test::TestServer::start(test::TestServer::Durability::AsInProduct);
        TF_ASSERT(server.isOk());
        m_server = *std::move(server);
        auto database = m_server->createDatabase();
        TF_ASSERT(database.isOk());
        m_database = *std::move(database);
        session = m_database->session();
        const bool isOpen = file.open();
        TF_ASSERT(isOpen && file.write(csvText(1'000'000)) > 0 && file.flush());
    }

    /// A new instrument, so that every round imports into an empty series.
    SeriesKey newSeries() {
        Instrument instrument = proposedInstrument(
            {QStringLiteral("bench"), QStringLiteral("A%1USDT").arg(++m_count), {}}, 2);
        instrument.id = InstrumentId::create();
        const auto written = writeInstrument(*session, test::TestDatabase::workspace(), instrument);
        TF_ASSERT(written.isOk());
        return {instrument.id, Interval::OneMinute};
    }

    Result<ImportReport> import(const SeriesKey& key) {
        JobControl control;
        const ImportRequest request{.path = file.fileName(), .instrument = key.instrument};
        return importCandles(*session, test::TestDatabase::workspace(), request,
                             MarketHours::AlwaysOpen, control);
    }

    QTemporaryFile file;
    std::unique_ptr<storage::Session> session;

private:
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<test::TestDatabase> m_database;
    int m_count = 0;
};

Store& store() {
    static Store made;
    return made;
}

/// File to committed candles: parse, merge, COPY, coverage, gap register.
void importFile(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        const SeriesKey key = store().newSeries();
        state.ResumeTiming();
        const auto report = store().import(key);
        if (!report.isOk() || report->imported != 1'000'000) {
            state.SkipWithError("not imported");
        }
    }
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}
BENCHMARK(importFile)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(2);

void importFileAgain(benchmark::State& state) {
    const SeriesKey key = store().newSeries();
    if (!store().import(key).isOk()) {
        state.SkipWithError("not imported");
    }
    for (auto _ : state) {
        const auto report = store().import(key);
        if (!report.isOk() || report->duplicates != 1'000'000) {
            state.SkipWithError("not the same");
        }
    }
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}
BENCHMARK(importFileAgain)->Unit(benchmark::kMillisecond)->UseRealTime();

void readMillion(benchmark::State& state) {
    const SeriesKey key = store().newSeries();
    if (!store().import(key).isOk()) {
        state.SkipWithError("not imported");
    }
    for (auto _ : state) {
        const auto candles = readCandles(*store().session, key, 0, 4'000'000'000'000);
        if (!candles.isOk() || candles->size() != 1'000'000) {
            state.SkipWithError("not read");
        }
    }
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}
BENCHMARK(readMillion)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
