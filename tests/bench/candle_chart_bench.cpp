// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/candle_chart.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QMouseEvent>
#include <benchmark/benchmark.h>
#include <cmath>

namespace {

using namespace tf::widgets;

constexpr int million = 1'000'000;

std::vector<ChartCandle> candles() {
    std::vector<ChartCandle> made;
    double price = 100;
    for (int i = 0; i < million; ++i) {
        const double close = price * (1 + 0.002 * std::sin(i * 0.7) + 0.001 * std::sin(i * 0.013));
        made.push_back({i * 60'000LL, price, std::max(price, close) * 1.001,
                        std::min(price, close) * 0.999, close, 100 + 50 * std::sin(i)});
        price = close;
    }
    return made;
}

/// A chart of a million candles with three indicators over a 4K-wide window.
std::unique_ptr<CandleChart> millionChart(int width, int height) {
    auto chart = std::make_unique<CandleChart>();
    chart->resize(width, height);
    chart->setCandles(CandleBars(candles()));
    std::vector<ChartLine> lines;
    for (int pane = 0; pane < 3; ++pane) {
        std::vector<double> values(million);
        for (std::size_t i = 0; i < million; ++i) {
            values[i] = pane == 0 ? chart->bars().at(i).close * 1.01 : std::sin(double(i) * 0.01);
        }
        lines.push_back(
            {.name = QStringLiteral("line"), .values = std::move(values), .pane = pane});
    }
    chart->setLines(std::move(lines));
    return chart;
}

/// Time of one frame while panning at the zoom of range(0) visible candles.
void panFrame(benchmark::State& state) {
    const auto chart = millionChart(2'560, 1'440);
    QImage image(chart->size(), QImage::Format_RGB32);
    chart->showTimes(0, (state.range(0) - 1) * 60'000LL);
    double direction = 0.003;
    for (auto _ : state) {
        const qint64 before = chart->firstVisibleMs();
        chart->pan(direction);
        direction = chart->firstVisibleMs() == before ? -direction : direction;
        chart->setPriceDecimals(2); // draws anew even where there is no room to pan
        chart->render(&image);
    }
}
BENCHMARK(panFrame)->Arg(150)->Arg(2'000)->Arg(50'000)->Arg(million)->Unit(benchmark::kMillisecond);

void zoomFrame(benchmark::State& state) {
    const auto chart = millionChart(2'560, 1'440);
    QImage image(chart->size(), QImage::Format_RGB32);
    chart->showAll();
    double factor = 0.9;
    for (auto _ : state) {
        factor = chart->visibleCount() < 20 ? 1 / 0.9 : chart->visibleCount() > 9e5 ? 0.9 : factor;
        chart->zoom(factor);
        chart->render(&image);
    }
}
BENCHMARK(zoomFrame)->Unit(benchmark::kMillisecond);

void buildBars(benchmark::State& state) {
    const std::vector<ChartCandle> made = candles();
    for (auto _ : state) {
        CandleBars bars(made);
        benchmark::DoNotOptimize(bars.size());
    }
}
BENCHMARK(buildBars)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
