// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "widgets/candle_chart.h"
#include "widgets/candle_painter.h"

#include <QImage>
#include <QSignalSpy>
#include <QWheelEvent>
#include <cmath>
#include <random>

using namespace tf;
using namespace tf::widgets;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 startMs = 1'640'995'200'000; // 2022-01-01

std::vector<ChartCandle> walk(int count, quint64 seed = 1) {
    std::mt19937_64 random(seed);
    std::vector<ChartCandle> candles;
    double price = 100;
    for (int i = 0; i < count; ++i) {
        const double step = (double(random() >> 11) * 0x1p-53 - 0.497) * 0.4;
        const double close = std::max(1.0, price + step);
        const double reach = double(random() % 100) / 400;
        candles.push_back({startMs + i * minuteMs, price, std::max(price, close) + reach,
                           std::min(price, close) - reach, close, double(random() % 1000)});
        price = close;
    }
    return candles;
}

std::vector<double> average(const std::vector<ChartCandle>& candles, std::size_t length) {
    std::vector<double> values(candles.size(), std::nan(""));
    double sum = 0;
    for (std::size_t i = 0; i < candles.size(); ++i) {
        sum += candles[i].close - (i >= length ? candles[i - length].close : 0);
        values[i] = i + 1 >= length ? sum / double(length) : values[i];
    }
    return values;
}

ChartBar slowBar(const std::vector<ChartCandle>& candles, std::size_t first, std::size_t last) {
    ChartBar bar{first, last, candles[first]};
    for (std::size_t i = first + 1; i <= last; ++i) {
        bar.candle.high = std::max(bar.candle.high, candles[i].high);
        bar.candle.low = std::min(bar.candle.low, candles[i].low);
        bar.candle.close = candles[i].close;
        bar.candle.volume += candles[i].volume; // whole numbers: the order does not matter
    }
    return bar;
}

QImage painted(CandleChart& chart) {
    QImage image(chart.size(), QImage::Format_RGB32);
    chart.render(&image);
    return image;
}

} // namespace

class CandleChartTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void barsEqualTheirCandles();
    void appendedBarsEqualBuiltOnes();
    void barsKeepTheirGroups();
    void ticksAreRoundAndApart_data();
    void ticksAreRoundAndApart();
    void timeStepsFollowTheCalendar();
    void viewStartsAtTheLatest();
    void keysMoveAndZoom();
    void wheelZoomsAboutThePointer();
    void dragPans();
    void appendFollowsTheEnd();
    void keptTimesSurviveAnotherInterval();
    void markersCanBeClicked();
    void crosshairIsReadAloud();
    void emptyAndFlatChartsPaint();
    void extremePricesPaint();
    void millionCandlesPaint();
    void screenshots();
};

void CandleChartTest::barsEqualTheirCandles() {
    const auto candles = walk(5'000);
    const CandleBars bars(candles);
    std::mt19937_64 random(2);
    for (int i = 0; i < 3'000; ++i) {
        const std::size_t a = random() % candles.size();
        const std::size_t b = random() % candles.size();
        const ChartBar bar = bars.bar(std::min(a, b), std::max(a, b));
        QCOMPARE(bar, slowBar(candles, std::min(a, b), std::max(a, b)));
    }
    QCOMPARE(bars.indexAt(0), 0U);
    QCOMPARE(bars.indexAt(startMs + 7 * minuteMs + 1), 7U);
    QCOMPARE(bars.indexAt(startMs * 2), candles.size() - 1);
}

void CandleChartTest::appendedBarsEqualBuiltOnes() {
    const auto candles = walk(1'100);
    CandleBars grown;
    for (std::size_t i = 0; i < candles.size(); ++i) {
        ChartCandle forming = candles[i];
        forming.close = forming.low;
        grown.append(forming);
        grown.append(candles[i]); // replaces the forming one
        if (i % 97 == 0 || i + 1 == candles.size()) {
            for (std::size_t first = 0; first <= i; first += 31) {
                QCOMPARE(grown.bar(first, i), slowBar(candles, first, i));
            }
        }
    }
    QCOMPARE(grown.candles(), candles);
}

void CandleChartTest::barsKeepTheirGroups() {
    const CandleBars bars(walk(1'003));
    const auto some = bars.bars(130, 300, 16);
    QCOMPARE(some.front().first, 128U);
    QCOMPARE(some.back().last, 303U);
    QCOMPARE(bars.bars(990, 5'000, 16).back().last, 1'002U);
    QVERIFY(CandleBars().bars(0, 10, 1).empty());
    QCOMPARE(CandlePainter::barWidth(8), 1U);
    QCOMPARE(CandlePainter::barWidth(0.001), 4096U);
}

void CandleChartTest::ticksAreRoundAndApart_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("isLogarithmic");
    QTest::newRow("thousands") << 42'000.0 << 47'300.0 << false;
    QTest::newRow("shib") << 0.0000283 << 0.0000311 << false;
    QTest::newRow("one tick of a dear coin") << 9'999'999.99 << 10'000'000.0 << false;
    QTest::newRow("below a double's steps") << 1e7 << 1e7 + 4e-9 << false;
    QTest::newRow("logarithmic") << 1.0 << 60'000.0 << true;
    QTest::newRow("around zero") << -3.0 << 4.0 << false;
}

void CandleChartTest::ticksAreRoundAndApart() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, isLogarithmic);
    const ValueScale scale{low, high, 0, 400, isLogarithmic};
    const QList<double> ticks = valueTicks(scale, 40);
    QVERIFY(ticks.size() <= 20);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        QVERIFY(ticks[i] >= low && ticks[i] <= high);
        QVERIFY(i == 0 || scale.toPixel(ticks[i - 1]) - scale.toPixel(ticks[i]) >= 20);
        QVERIFY(std::abs(scale.toValue(scale.toPixel(ticks[i])) - ticks[i]) <= 1e-9 * high);
    }
    QVERIFY(tickDecimals(ticks) <= 12);
}

void CandleChartTest::timeStepsFollowTheCalendar() {
    QCOMPARE(timeStepFor(60'000.0 / 8, 80), TimeStep::FifteenMinutes);
    QCOMPARE(timeStepFor(86'400'000.0 / 8, 80), TimeStep::Month);
    QCOMPARE(timeStepFor(1e18, 80), TimeStep::Decade);
    QVERIFY(stepNumber(4 * 86'400'000LL, TimeStep::Week) >
            stepNumber(4 * 86'400'000LL - 1, TimeStep::Week)); // 5 January 1970 was a Monday
    QCOMPARE(stepNumber(startMs, TimeStep::Month), stepNumber(startMs - 1, TimeStep::Month) + 1);
    QCOMPARE(stepNumber(-1, TimeStep::Day), -1);
    QCOMPARE(tickText(startMs + 90 * minuteMs, TimeStep::Hour), QStringLiteral("01:30"));
    QCOMPARE(tickText(startMs, TimeStep::Month), QStringLiteral("2022"));
}

void CandleChartTest::viewStartsAtTheLatest() {
    CandleChart chart;
    chart.resize(1'000, 500);
    chart.setCandles(CandleBars(walk(10'000)));
    QCOMPARE(chart.lastVisibleMs(), startMs + 9'999 * minuteMs);
    QCOMPARE(chart.visibleCount(), 150.0);
    chart.showAll();
    QCOMPARE(chart.firstVisibleMs(), startMs);
    QCOMPARE(chart.lastVisibleMs(), startMs + 9'999 * minuteMs);
    chart.showTimes(startMs + 100 * minuteMs, startMs + 199 * minuteMs);
    QCOMPARE(chart.firstVisibleMs(), startMs + 100 * minuteMs);
    QCOMPARE(chart.lastVisibleMs(), startMs + 199 * minuteMs);
    chart.showMoment(startMs + 5'000 * minuteMs);
    QCOMPARE(chart.firstVisibleMs(), startMs + 4'950 * minuteMs);
}

void CandleChartTest::keysMoveAndZoom() {
    CandleChart chart;
    chart.resize(1'000, 500);
    chart.setCandles(CandleBars(walk(10'000)));
    QSignalSpy changes(&chart, &CandleChart::viewChanged);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.firstVisibleMs(), startMs);
    QTest::keyClick(&chart, Qt::Key_Left); // nothing lies before
    QCOMPARE(chart.firstVisibleMs(), startMs);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.firstVisibleMs(), startMs + 15 * minuteMs);
    QTest::keyClick(&chart, Qt::Key_PageDown);
    QCOMPARE(chart.firstVisibleMs(), startMs + 150 * minuteMs);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.lastVisibleMs(), startMs + 9'999 * minuteMs);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QCOMPARE(chart.visibleCount(), 187.5);
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(&chart, Qt::Key_Plus);
    }
    QCOMPARE(chart.visibleCount(), 8.0);
    QTest::keyClick(&chart, Qt::Key_A);
    QCOMPARE(chart.firstVisibleMs(), startMs);
    QTest::keyClick(&chart, Qt::Key_L);
    QVERIFY(chart.isLogarithmic());
    QVERIFY(changes.count() >= 10);
}

void CandleChartTest::wheelZoomsAboutThePointer() {
    CandleChart chart;
    chart.resize(1'000, 500);
    chart.setCandles(CandleBars(walk(10'000)));
    chart.showTimes(startMs + 1'000 * minuteMs, startMs + 1'999 * minuteMs);
    const QPointF left(1, 200);
    QWheelEvent in(left, left, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                   false);
    QCoreApplication::sendEvent(&chart, &in);
    QVERIFY(std::abs(chart.visibleCount() - 850) < 1e-9);
    QVERIFY(std::abs(double(chart.firstVisibleMs() - startMs) / minuteMs - 1'000) <= 1);
    QWheelEvent sideways(left, left, {}, {-120, 0}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
    QCoreApplication::sendEvent(&chart, &sideways);
    QVERIFY(std::abs(double(chart.firstVisibleMs() - startMs) / minuteMs - 1'085) <= 1);
}

void CandleChartTest::dragPans() {
    CandleChart chart;
    chart.resize(1'000, 500);
    chart.setCandles(CandleBars(walk(10'000)));
    const qint64 before = chart.firstVisibleMs();
    QTest::mousePress(&chart, Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(&chart, {762, 200});
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {762, 200});
    const double moved = double(before - chart.firstVisibleMs()) / minuteMs;
    QVERIFY2(std::abs(moved - 75) <= 1, qPrintable(QString::number(moved)));
}

void CandleChartTest::appendFollowsTheEnd() {
    CandleChart chart;
    chart.resize(1'000, 500);
    auto candles = walk(2'010);
    const std::vector<ChartCandle> later(candles.begin() + 2'000, candles.end());
    candles.resize(2'000);
    chart.setCandles(CandleBars(candles));
    for (const ChartCandle& candle : later) {
        chart.appendCandle(candle);
    }
    QCOMPARE(chart.lastVisibleMs(), later.back().timeMs);
    QTest::keyClick(&chart, Qt::Key_Home);
    ChartCandle next = later.back();
    next.timeMs += minuteMs;
    chart.appendCandle(next);
    QCOMPARE(chart.firstVisibleMs(), startMs);
}

void CandleChartTest::keptTimesSurviveAnotherInterval() {
    CandleChart chart;
    chart.resize(1'000, 500);
    const auto candles = walk(10'000);
    chart.setCandles(CandleBars(candles));
    chart.showTimes(startMs + 3'000 * minuteMs, startMs + 3'599 * minuteMs);
    std::vector<ChartCandle> fives;
    for (std::size_t i = 0; i + 4 < candles.size(); i += 5) {
        fives.push_back(slowBar(candles, i, i + 4).candle);
    }
    chart.setCandles(CandleBars(fives), CandleChart::View::KeepTimes);
    QCOMPARE(chart.firstVisibleMs(), startMs + 3'000 * minuteMs);
    QCOMPARE(chart.visibleCount(), 120.0);
}

void CandleChartTest::markersCanBeClicked() {
    CandleChart chart;
    chart.resize(1'000, 500);
    const auto candles = walk(100);
    chart.setCandles(CandleBars(candles));
    const ChartMarker marker{ChartMarker::Kind::Buy, candles[50].timeMs, candles[50].close,
                             QStringLiteral("buy <b>1</b>"), QUuid::createUuid()};
    chart.setMarkers({marker});
    QSignalSpy clicks(&chart, &CandleChart::markerClicked);
    for (int y = 0; y < 500 && clicks.isEmpty(); y += 4) {
        for (int x = 380; x < 560 && clicks.isEmpty(); x += 6) {
            QTest::mouseClick(&chart, Qt::LeftButton, {}, {x, y});
        }
    }
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks[0][0].toUuid(), marker.id);
}

void CandleChartTest::crosshairIsReadAloud() {
    CandleChart chart;
    chart.resize(1'000, 500);
    chart.setCandles(CandleBars(walk(100)));
    chart.setPriceDecimals(2);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    const QString first = chart.accessibleDescription();
    QVERIFY2(first.contains(QStringLiteral("O ")), qPrintable(first));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(chart.accessibleDescription() != first);
    QTest::keyClick(&chart, Qt::Key_Escape);
}

void CandleChartTest::emptyAndFlatChartsPaint() {
    CandleChart chart;
    chart.resize(600, 300);
    static_cast<void>(painted(chart));
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::mouseMove(&chart, {200, 100});
    chart.setCandles(CandleBars({{startMs, 5, 5, 5, 5, 0}}));
    static_cast<void>(painted(chart));
    chart.setLines({{.name = QStringLiteral("none"), .values = {}}});
    chart.setLogarithmic(true);
    static_cast<void>(painted(chart));
    chart.resize(1, 1);
    static_cast<void>(painted(chart));
}

void CandleChartTest::extremePricesPaint() {
    for (const double scale : {1e-10, 1e5}) {
        CandleChart chart;
        chart.resize(600, 300);
        auto candles = walk(300);
        for (ChartCandle& candle : candles) {
            candle = {candle.timeMs,      candle.open * scale,  candle.high * scale,
                      candle.low * scale, candle.close * scale, candle.volume * 1e10};
        }
        chart.setCandles(CandleBars(candles));
        static_cast<void>(painted(chart));
    }
}

void CandleChartTest::millionCandlesPaint() {
    CandleChart chart;
    chart.resize(2'560, 1'440);
    auto candles = walk(1'000'000);
    chart.setCandles(CandleBars(candles));
    chart.setLines({{.name = QStringLiteral("SMA 50"), .values = average(candles, 50)}});
    chart.showAll();
    const QImage all = painted(chart);
    chart.zoom(0.5);
    QVERIFY(painted(chart) != all);
}

void CandleChartTest::screenshots() {
    CandleChart chart;
    chart.resize(1'120, 560);
    auto candles = walk(3'000, 9);
    candles.erase(candles.begin() + 2'950, candles.begin() + 2'956);
    chart.setCandles(CandleBars(candles));
    chart.setPriceDecimals(2);
    std::vector<double> oscillator = average(candles, 20);
    for (std::size_t i = 0; i < oscillator.size(); ++i) {
        oscillator[i] = candles[i].close - oscillator[i];
    }
    chart.setLines({{.name = QStringLiteral("SMA 20"), .values = average(candles, 20)},
                    {.name = QStringLiteral("SMA 50"), .values = average(candles, 50)},
                    {.name = QStringLiteral("Distance"),
                     .values = oscillator,
                     .pane = 1,
                     .style = ChartLine::Style::Histogram}});
    chart.setMarkers({{ChartMarker::Kind::Buy, candles[2'900].timeMs, candles[2'900].close,
                       QStringLiteral("buy 4.2 at 3,104.50"), QUuid()},
                      {ChartMarker::Kind::Sell, candles[2'960].timeMs, candles[2'960].close,
                       QStringLiteral("sell, trailing stop, +412.90"), QUuid()}});
    chart.setGaps({{startMs + 2'950 * minuteMs, startMs + 2'956 * minuteMs,
                    QStringLiteral("6 candles absent: exchange silent")}});
    test::saveScreenshot(&chart, QStringLiteral("candle-chart"));
    chart.setWatermark(QStringLiteral("SIMULATED"));
    chart.showAll();
    chart.setLogarithmic(true);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    test::saveScreenshot(&chart, QStringLiteral("candle-chart-all"));
}

TF_GUI_TEST_MAIN(CandleChartTest)
#include "candle_chart_test.moc"
