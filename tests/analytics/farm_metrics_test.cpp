// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/farm_metrics.h"

#include <QTest>
#include <limits>
#include <random>

using namespace tf::analytics;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> noise(int count, unsigned seed, double mean = 0, double deviation = 0.01) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> draw(mean, deviation);
    std::vector<double> values(static_cast<size_t>(count));
    for (double& value : values) {
        value = draw(random);
    }
    const double shift = mean - sumOf(values) / count;
    for (double& value : values) {
        value += shift; // the mean is exact: no verdict hangs on the seed
    }
    return values;
}

} // namespace

class FarmMetricsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correlatesPairwise();
    void tooFewPairsGiveNoNumber();
    void diversification();
    void riskPartsMakeTheTotal();
    void unmeasuredPartsLeaveTheirWeight();
    void riskNeedsReturns();
    void comparesWithItsBacktest();
    void fewTradesGiveNoVerdict();
    void flowsAreNoDrawdown();
    void trackerGoesOnAfterARestart();
};

void FarmMetricsTest::correlatesPairwise() {
    const auto a = noise(200, 1);
    std::vector<double> opposite = a;
    for (double& value : opposite) {
        value = -2 * value;
    }
    auto late = a;
    std::fill(late.begin(), late.begin() + 50, missing);
    const std::vector series{a, opposite, late, noise(200, 2)};
    const auto matrix = correlationMatrix(series);
    QVERIFY(qAbs(*matrix.at(0, 0) - 1) < 1e-12);
    QVERIFY(qAbs(*matrix.at(0, 1) + 1) < 1e-12);
    QVERIFY(qAbs(*matrix.at(2, 0) - 1) < 1e-12);
    QCOMPARE(matrix.sampleAt(2, 0), 150);
    QCOMPARE(matrix.at(1, 3), matrix.at(3, 1));
    QVERIFY(qAbs(*matrix.at(0, 3)) < 0.3);
    const double mean = (*matrix.at(0, 1) + *matrix.at(0, 2) + *matrix.at(0, 3)) / 3;
    QVERIFY(qAbs(*matrix.meanWithOthers(0) - mean) < 1e-12);
}

void FarmMetricsTest::tooFewPairsGiveNoNumber() {
    const std::vector series{noise(19, 3), noise(200, 4), std::vector<double>(50, 0.01)};
    const auto matrix = correlationMatrix(series);
    QVERIFY(!matrix.at(0, 1));
    QCOMPARE(matrix.sampleAt(0, 1), 19);
    QVERIFY(!matrix.at(1, 2)); // constant
    QVERIFY(!matrix.meanWithOthers(0));
}

void FarmMetricsTest::diversification() {
    const std::vector<double> half{0.5, 0.5};
    QVERIFY(qAbs(*diversificationRatio(half, {{0.04, 0.04}, {0.04, 0.04}}) - 1) < 1e-12);
    QVERIFY(qAbs(*diversificationRatio(half, {{0.04, 0}, {0, 0.04}}) - std::sqrt(2.0)) < 1e-12);
    QVERIFY(!diversificationRatio(half, {{0, 0}, {0, 0}}));
}

void FarmMetricsTest::riskPartsMakeTheTotal() {
    const auto returns = noise(300, 5, -0.001, 0.03);
    const auto score = riskScore({.returns = returns, .winRate = 0.4, .meanCorrelation = 0.5});
    QCOMPARE(score.parts.size(), size_t(5));
    double sum = 0;
    double weights = 0;
    for (const RiskPart& part : score.parts) {
        QVERIFY(part.score >= 0 && part.score <= 100);
        sum += part.weight * part.score;
        weights += part.weight;
    }
    QVERIFY(qAbs(weights - 1) < 1e-12);
    QVERIFY(qAbs(*score.total - sum) < 1e-9);
    QVERIFY(qAbs(score.parts[2].score - 50) < 1e-9);
    QVERIFY(qAbs(score.parts[4].score - 50) < 1e-9);
    const auto calm = noise(300, 5, 0.001, 0.001);
    const auto calmer = riskScore({.returns = calm, .winRate = 0.4, .meanCorrelation = 0.5});
    QVERIFY(*calmer.total < *score.total);
}

void FarmMetricsTest::unmeasuredPartsLeaveTheirWeight() {
    const auto returns = noise(300, 6);
    const auto score = riskScore({.returns = returns});
    QCOMPARE(score.parts[2].weight, 0.0);
    QCOMPARE(score.parts[4].weight, 0.0);
    QVERIFY(qAbs(score.parts[0].weight - 0.30 / 0.75) < 1e-12);
    QVERIFY(score.total.has_value());
}

void FarmMetricsTest::riskNeedsReturns() {
    const auto returns = noise(29, 7);
    const auto score = riskScore({.returns = returns});
    QVERIFY(!score.total);
    QCOMPARE(score.sample, 29);
}

void FarmMetricsTest::comparesWithItsBacktest() {
    const auto tested = noise(200, 8, 0.01, 0.02);
    QCOMPARE(effectiveness(noise(100, 9, 0.01, 0.02), tested).verdict, Verdict::AsExpected);
    QCOMPARE(effectiveness(noise(100, 9, 0.03, 0.02), tested).verdict, Verdict::Better);
    const auto worse = effectiveness(noise(100, 9, -0.01, 0.02), tested);
    QCOMPARE(worse.verdict, Verdict::Worse);
    QVERIFY(*worse.differenceT < -2);
    QVERIFY(*worse.probabilisticSharpe < 0.05);
    QVERIFY(worse.winRate->low < *worse.trades.winRate);
    QVERIFY(worse.winRate->high > *worse.trades.winRate);
}

void FarmMetricsTest::fewTradesGiveNoVerdict() {
    const auto few = effectiveness(noise(19, 10), noise(200, 11));
    QCOMPARE(few.verdict, Verdict::NotEnoughData);
    QVERIFY(!few.winRate && !few.tStatistic);
    QVERIFY(few.backtestExpectancy.has_value());
    QCOMPARE(effectiveness(noise(200, 10), {}).verdict, Verdict::NotEnoughData);
}

void FarmMetricsTest::flowsAreNoDrawdown() {
    DrawdownTracker tracker;
    tracker.update(100);
    tracker.update(90);
    QVERIFY(qAbs(tracker.drawdown() + 0.1) < 1e-12);
    tracker.update(135, 45); // half as much again came in
    QVERIFY(qAbs(tracker.drawdown() + 0.1) < 1e-12);
    tracker.update(67.5, -67.5); // half went out
    QVERIFY(qAbs(tracker.drawdown() + 0.1) < 1e-12);
    tracker.update(80);
    QCOMPARE(tracker.drawdown(), 0.0);
    tracker.update(0, -80);
    tracker.update(50, 50);
    QCOMPARE(tracker.drawdown(), 0.0);
}

void FarmMetricsTest::trackerGoesOnAfterARestart() {
    DrawdownTracker first;
    first.update(100);
    first.update(80);
    DrawdownTracker second(first.peak(), first.equity());
    second.update(75);
    QVERIFY(qAbs(second.drawdown() + 0.25) < 1e-12);
}

QTEST_GUILESS_MAIN(FarmMetricsTest)
#include "farm_metrics_test.moc"
