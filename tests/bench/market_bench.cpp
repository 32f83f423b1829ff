// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/csv_reader.h"

#include <QBuffer>
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

} // namespace
