// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/research_runs.h"
#include "tests/trading/made_candles.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <set>

using namespace tf;
using namespace tf::trading;
using analytics::FigureId;
using test::madeCandles;

namespace {

BacktestRequest crossRequest() {
    BacktestRequest request;
    BacktestLeg leg;
    leg.name = QStringLiteral("a");
    leg.strategy = {QStringLiteral("ma_cross"),
                    {{QStringLiteral("fast"), 5}, {QStringLiteral("slow"), 20}}};
    request.legs = {leg};
    return request;
}

SweepRequest crossSweep() {
    SweepRequest sweep;
    sweep.base = crossRequest();
    sweep.axes = {ParameterAxis::range(QStringLiteral("fast"), 4, 12, 4),
                  ParameterAxis::range(QStringLiteral("slow"), 10, 40, 10)};
    return sweep;
}

template <class T>
void expectError(const Result<T>& result, ErrorCode code) {
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().code, code);
}

} // namespace

class ResearchRunsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsEveryIndexOnce();
    void rangeHitsItsEnd();
    void gridRunsEveryCombination();
    void randomDrawsDifferentOnes();
    void threadsChangeNothing();
    void impossibleSetsSayWhy();
    void bestPointRunsAgainTheSame();
    void trialsDeflate();
    void stabilityMapAverages();
    void sweepSurvivesJson();
    void sweepCancels();
    void walkForwardTestsOnlyUnseenCandles();
    void walkForwardJoinsMoney();
    void walkForwardNeedsCandles();
    void shuffledTradesEndAlike();
    void blocksOfAllReturnsTurnTheWhole();
    void monteCarloIsSeeded();
    void lookAheadIsClean();
    void lookAheadSeesAChangedPast();
    void remainingTimeFollowsProgress();
};

void ResearchRunsTest::runsEveryIndexOnce() {
    for (const int threads : {1, 3, 8}) {
        std::vector<std::atomic<int>> seen(500);
        JobControl control;
        QVERIFY(forEachRun(500, threads, &control, &control,
                           [&](qsizetype run) { ++seen[size_t(run)]; }));
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](const auto& n) { return n == 1; }));
        QCOMPARE(control.progress(), 1.0);
    }
    QVERIFY(forEachRun(0, 2, nullptr, nullptr, [](qsizetype) { QFAIL("nothing to run"); }));
}

void ResearchRunsTest::rangeHitsItsEnd() {
    const auto axis = ParameterAxis::range(QStringLiteral("x"), 0.1, 0.5, 0.1);
    QCOMPARE(axis.values.size(), size_t(5));
    QVERIFY(ParameterAxis::range(QStringLiteral("x"), 2, 1, 1).values.empty());
    QVERIFY(ParameterAxis::range(QStringLiteral("x"), 1, 2, 0).values.empty());
}

void ResearchRunsTest::gridRunsEveryCombination() {
    const auto candles = madeCandles(2'000, 1);
    const SeriesInput series{.candles = candles};
    const auto result = runSweep(crossSweep(), {&series, 1});
    QVERIFY(result.isOk());
    QCOMPARE(result->points.size(), size_t(12));
    QSet<QByteArray> different;
    for (const SweepPoint& point : result->points) {
        different.insert(QJsonDocument(point.parameters).toJson());
    }
    QCOMPARE(different.size(), 12);
    QVERIFY(result->best.has_value());
    for (const SweepPoint& point : result->points) {
        QVERIFY(!point.objective ||
                *point.objective <= *result->points[size_t(*result->best)].objective);
    }
}

void ResearchRunsTest::randomDrawsDifferentOnes() {
    const auto candles = madeCandles(500, 2);
    const SeriesInput series{.candles = candles};
    SweepRequest sweep = crossSweep();
    sweep.method = SweepMethod::Random;
    sweep.randomRuns = 7;
    const auto result = runSweep(sweep, {&series, 1});
    QCOMPARE(result->points.size(), size_t(7));
    std::set<std::vector<int>> different;
    for (const SweepPoint& point : result->points) {
        different.insert(point.positions);
    }
    QCOMPARE(different.size(), size_t(7));
    sweep.randomRuns = 1'000; // more than there are: all of them
    QCOMPARE(runSweep(sweep, {&series, 1})->points.size(), size_t(12));
}

void ResearchRunsTest::threadsChangeNothing() {
    const auto candles = madeCandles(2'000, 3);
    const SeriesInput series{.candles = candles};
    SweepRequest sweep = crossSweep();
    sweep.threads = 1;
    const auto one = runSweep(sweep, {&series, 1});
    sweep.threads = 4;
    auto four = runSweep(sweep, {&series, 1});
    four->request.threads = 1;
    QVERIFY(*one == *four);
}

void ResearchRunsTest::impossibleSetsSayWhy() {
    const auto candles = madeCandles(1'000, 4);
    const SeriesInput series{.candles = candles};
    const auto result = runSweep(crossSweep(), {&series, 1});
    int problems = 0;
    for (const SweepPoint& point : result->points) {
        const bool isPossible = point.parameters[QStringLiteral("fast")].toInt() <
                                point.parameters[QStringLiteral("slow")].toInt();
        QCOMPARE(point.hasRun(), isPossible);
        problems += isPossible ? 0 : 1;
    }
    QCOMPARE(problems, 1);
    QCOMPARE(result->trials, 11);
    SweepRequest sweep = crossSweep();
    sweep.axes.front().parameter = QStringLiteral("no such");
    expectError(runSweep(sweep, {&series, 1}), ErrorCode::InvalidArgument);
    sweep.axes.clear();
    expectError(runSweep(sweep, {&series, 1}), ErrorCode::InvalidArgument);
}

void ResearchRunsTest::bestPointRunsAgainTheSame() {
    const auto candles = madeCandles(2'000, 5);
    const SeriesInput series{.candles = candles};
    const auto sweep = runSweep(crossSweep(), {&series, 1});
    const SweepPoint& best = sweep->points[size_t(*sweep->best)];
    const auto again = runBacktest(requestOf(*sweep, best), {&series, 1});
    for (const FigureId id : {FigureId::Sharpe, FigureId::TotalReturn, FigureId::ProfitFactor}) {
        QCOMPARE(again->sheet.value(id), best.value(id));
    }
    QCOMPARE(again->sheet.value(FigureId::Trials), std::optional(11.0));
    QCOMPARE(again->sheet.value(FigureId::DeflatedSharpe), sweep->deflatedSharpe);
}

void ResearchRunsTest::trialsDeflate() {
    const auto candles = madeCandles(2'000, 6);
    const SeriesInput series{.candles = candles};
    const auto sweep = runSweep(crossSweep(), {&series, 1});
    const SweepPoint& best = sweep->points[size_t(*sweep->best)];
    QVERIFY(sweep->trialVariance > 0);
    QVERIFY(*sweep->deflatedSharpe < *best.value(FigureId::ProbabilisticSharpe));
}

void ResearchRunsTest::stabilityMapAverages() {
    const auto candles = madeCandles(1'000, 7);
    const SeriesInput series{.candles = candles};
    const auto sweep = runSweep(crossSweep(), {&series, 1});
    const StabilityMap map = stabilityMap(*sweep, 0, 1, FigureId::TotalReturn);
    QCOMPARE(map.columns, 3);
    QCOMPARE(map.rows, 4);
    QVERIFY(!map.cell(2, 0).value); // fast 12, slow 10
    QCOMPARE(map.cell(0, 0).value, sweep->points[0].value(FigureId::TotalReturn));
    const double corner = (*map.cell(0, 0).value + *map.cell(1, 0).value + *map.cell(0, 1).value +
                           *map.cell(1, 1).value) /
                          4;
    QVERIFY(qAbs(*map.cell(0, 0).neighbourhood - corner) < 1e-12);
    const StabilityMap line = stabilityMap(*sweep, 0, 0, FigureId::TotalReturn);
    QCOMPARE(line.rows, 1);
    QCOMPARE(line.cell(0, 0).runs, 4);
    QCOMPARE(line.cell(2, 0).runs, 3);
}

void ResearchRunsTest::sweepSurvivesJson() {
    SweepRequest sweep = crossSweep();
    sweep.objective = FigureId::Calmar;
    sweep.seed = 18'446'744'073'709'551'615ULL;
    const QByteArray text = QJsonDocument(sweep.toJson()).toJson();
    const auto back = SweepRequest::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back.isOk());
    QVERIFY(*back == sweep);
}

void ResearchRunsTest::sweepCancels() {
    const auto candles = madeCandles(1'000, 8);
    const SeriesInput series{.candles = candles};
    JobControl control;
    control.cancel();
    expectError(runSweep(crossSweep(), {&series, 1}, &control), ErrorCode::Cancelled);
    WalkForwardRequest walk{.sweep = crossSweep(), .trainBars = 300, .testBars = 100};
    expectError(runWalkForward(walk, series, &control), ErrorCode::Cancelled);
    const auto backtest = runBacktest(crossRequest(), {&series, 1});
    expectError(runMonteCarlo({}, *backtest, &control), ErrorCode::Cancelled);
    expectError(checkLookAhead(crossRequest(), {&series, 1}, 5, &control), ErrorCode::Cancelled);
}

void ResearchRunsTest::walkForwardTestsOnlyUnseenCandles() {
    const auto candles = madeCandles(2'100, 9);
    const SeriesInput series{.candles = candles};
    for (const bool isAnchored : {false, true}) {
        const WalkForwardRequest walk{
            .sweep = crossSweep(), .trainBars = 600, .testBars = 300, .isAnchored = isAnchored};
        const auto result = runWalkForward(walk, series);
        QVERIFY(result.isOk());
        QCOMPARE(result->windows.size(), size_t(5));
        QCOMPARE(result->equity.size(), size_t(1'500));
        QCOMPARE(result->trials, 55);
        Instant last;
        for (const WalkForwardWindow& window : result->windows) {
            QVERIFY(window.trainFrom < window.trainTo && window.trainTo < window.testFrom);
            QVERIFY(window.testFrom > last);
            last = window.testTo;
        }
        QCOMPARE(result->windows.front().testFrom.toMs(), candles[600].openMs);
        QCOMPARE(last.toMs(), candles.back().openMs);
        for (const Trade& trade : result->trades) {
            QVERIFY(trade.entryBar > 600);
            QCOMPARE(candles[size_t(trade.entryBar)].openMs, trade.entryMs);
        }
        QCOMPARE(result->sheet.value(FigureId::Trials), std::optional(55.0));
    }
}

void ResearchRunsTest::walkForwardJoinsMoney() {
    const auto candles = madeCandles(2'000, 10);
    const SeriesInput series{.candles = candles};
    const WalkForwardRequest walk{.sweep = crossSweep(), .trainBars = 500, .testBars = 250};
    const auto result = runWalkForward(walk, series);
    double money = walk.sweep.base.capital;
    for (const Trade& trade : result->trades) {
        money += trade.net;
    }
    QVERIFY(qAbs(money - result->equity.back()) < 1e-6);
    double growth = 1;
    for (const WalkForwardWindow& window : result->windows) {
        growth *=
            *window.test.value(FigureId::EndEquity) / *window.test.value(FigureId::StartEquity);
    }
    QVERIFY(qAbs(growth - result->equity.back() / walk.sweep.base.capital) < 1e-9);
}

void ResearchRunsTest::walkForwardNeedsCandles() {
    const auto candles = madeCandles(100, 11);
    const SeriesInput series{.candles = candles};
    const WalkForwardRequest walk{.sweep = crossSweep(), .trainBars = 500, .testBars = 250};
    expectError(runWalkForward(walk, series), ErrorCode::NotEnoughData);
}

void ResearchRunsTest::shuffledTradesEndAlike() {
    const auto candles = madeCandles(3'000, 12);
    const SeriesInput series{.candles = candles};
    const auto backtest = runBacktest(crossRequest(), {&series, 1});
    const auto result =
        runMonteCarlo({.resampling = Resampling::ShuffledTrades, .runs = 200}, *backtest);
    QVERIFY(result.isOk());
    QCOMPARE(result->sample, qint64(backtest->trades.size()));
    // The order of factors does not change a product, only the way down.
    QVERIFY(qAbs(result->finalEquity.lowest / backtest->finalEquity() - 1) < 1e-9);
    QVERIFY(qAbs(result->finalEquity.highest / backtest->finalEquity() - 1) < 1e-9);
    QVERIFY(result->maxDrawdown.lowest < result->maxDrawdown.highest);
    QCOMPARE(result->fan.front().equity.median, backtest->request.capital);
    QCOMPARE(result->fan.back().equity, result->finalEquity);
}

void ResearchRunsTest::blocksOfAllReturnsTurnTheWhole() {
    const auto candles = madeCandles(3'000, 13);
    const SeriesInput series{.candles = candles};
    const auto backtest = runBacktest(crossRequest(), {&series, 1});
    const auto days = backtest->sheet.value(FigureId::Observations);
    const auto result = runMonteCarlo({.resampling = Resampling::ReturnBlocks,
                                       .runs = 100,
                                       .blockLength = static_cast<int>(*days)},
                                      *backtest);
    // One block as long as the history is the history, begun somewhere: the same end.
    const double growth = 1 + *backtest->sheet.value(FigureId::TotalReturn);
    QVERIFY(qAbs(result->finalEquity.highest - result->finalEquity.lowest) < 1e-6);
    QVERIFY(qAbs(result->totalReturn.median - (growth - 1)) < 0.2);
}

void ResearchRunsTest::monteCarloIsSeeded() {
    const auto candles = madeCandles(3'000, 14);
    const SeriesInput series{.candles = candles};
    const auto backtest = runBacktest(crossRequest(), {&series, 1});
    MonteCarloRequest request{.runs = 300, .seed = 5, .threads = 1};
    const auto one = runMonteCarlo(request, *backtest);
    request.threads = 4;
    const auto four = runMonteCarlo(request, *backtest);
    QVERIFY(one->finals == four->finals);
    request.seed = 6;
    QVERIFY(runMonteCarlo(request, *backtest)->finals != one->finals);
    QVERIFY(one->lossProbability >= 0 && one->lossProbability <= 1);
    request.runs = 0;
    expectError(runMonteCarlo(request, *backtest), ErrorCode::InvalidArgument);
    BacktestResult none = *backtest;
    none.trades.clear();
    expectError(runMonteCarlo({}, none), ErrorCode::NotEnoughData);
}

void ResearchRunsTest::lookAheadIsClean() {
    const auto candles = madeCandles(2'000, 15);
    const SeriesInput series{.candles = candles};
    const auto report = checkLookAhead(crossRequest(), {&series, 1}, 8);
    QVERIFY(report.isOk());
    QCOMPARE(report->cuts.size(), size_t(8));
    QVERIFY(report->isClean());
    expectError(checkLookAhead(crossRequest(), {&series, 1}, 5'000), ErrorCode::NotEnoughData);
}

void ResearchRunsTest::lookAheadSeesAChangedPast() {
    const auto candles = madeCandles(2'000, 16);
    const SeriesInput series{.candles = candles};
    const auto whole = runBacktest(crossRequest(), {&series, 1});
    BacktestRequest shorter = crossRequest();
    shorter.to = whole->times[1'000];
    const auto part = runBacktest(shorter, {&series, 1});
    QVERIFY(!firstDifference(*part, *whole));
    BacktestResult changed = *whole;
    changed.equity[500] *= 1.001;
    QCOMPARE(firstDifference(*part, changed), std::optional(whole->times[500]));
    changed = *whole;
    changed.trades[3].entryBar += 1;
    QCOMPARE(firstDifference(*part, changed),
             std::optional(Instant::fromMs(whole->trades[3].exitMs)));
}

void ResearchRunsTest::remainingTimeFollowsProgress() {
    using std::chrono::milliseconds;
    QCOMPARE(remainingTime(0.25, milliseconds(100)), std::optional(milliseconds(300)));
    QCOMPARE(remainingTime(1, milliseconds(100)), std::optional(milliseconds(0)));
    QVERIFY(!remainingTime(0, milliseconds(100)));
    QVERIFY(!remainingTime(-1, milliseconds(100)));
}

QTEST_GUILESS_MAIN(ResearchRunsTest)
#include "research_runs_test.moc"
