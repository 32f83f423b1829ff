// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/estimate.h"
#include "models/allocation/stability.h"
#include "models/allocation/walk_forward.h"
#include "models/core/job.h"
#include "tests/allocation/random_problem.h"

#include <QTest>
#include <cmath>

using namespace tf;
using namespace tf::allocation;

class EstimatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleMoments();
    void missingIsNeverZero();
    void exponentialWeightsSumToOne();
    void ewmaUnbiasedFactor();
    void shrinkageLiesBetween_data();
    void shrinkageLiesBetween();
    void ledoitWolfAgainstTheFormula();
    void nonlinearKeepsTheTrace();
    void nonlinearWithFewObservations();
    void spectralClip();
    void jamesSteinShrinks();
    void badInputIsNamed();
    void bootstrapIsRepeatable();
    void walkForwardPaysCosts();
    void cancels();
};

namespace {

Table table(std::initializer_list<std::initializer_list<double>> rows) {
    Table result(int(rows.size()), int(rows.begin()->size()));
    int t = 0;
    for (const auto& row : rows) {
        int j = 0;
        for (const double value : row) {
            result(t, j++) = value;
        }
        ++t;
    }
    return result;
}

double trace(const Table& matrix) {
    double sum = 0.0;
    for (int i = 0; i < matrix.rows; ++i) {
        sum += matrix(i, i);
    }
    return sum;
}

const double absent = std::nan("");

} // namespace

void EstimatorTest::sampleMoments() {
    const Table returns = table({{0.1, 0.0}, {-0.1, 0.2}, {0.3, 0.1}});
    const auto mean = sampleMean(returns, MissingPolicy::Reject);
    QVERIFY(std::abs((*mean)[0] - 0.1) < 1e-16 && std::abs((*mean)[1] - 0.1) < 1e-16);
    const auto covariance = sampleCovariance(returns, 1);
    QVERIFY(covariance.isOk());
    QVERIFY(std::abs(covariance->matrix(0, 0) - 0.04) < 1e-16);
    QVERIFY(std::abs(covariance->matrix(0, 1) + 0.01) < 1e-16);
    QCOMPARE(covariance->matrix(1, 0), covariance->matrix(0, 1));
    const auto geometric = geometricMean(table({{0.1}, {-0.1}}), MissingPolicy::Reject, 2.0);
    QVERIFY(std::abs((*geometric)[0] - (1.1 * 0.9 - 1.0)) < 1e-15);
    const auto log = logReturns(table({{1.0}, {2.0}}));
    QCOMPARE((*log)(0, 0), std::log(2.0));
}

void EstimatorTest::missingIsNeverZero() {
    const Table returns = table({{0.1, absent}, {0.2, 0.4}, {0.3, 0.1}, {absent, 0.2}});
    QCOMPARE(sampleCovariance(returns, 1).error().code, ErrorCode::InvalidArgument);
    const auto complete = sampleMean(returns, MissingPolicy::Complete);
    QVERIFY(std::abs((*complete)[0] - 0.25) < 1e-15 && std::abs((*complete)[1] - 0.25) < 1e-15);
    const auto own = sampleMean(returns, MissingPolicy::PerAsset);
    QVERIFY(std::abs((*own)[0] - 0.2) < 1e-15 && std::abs((*own)[1] - 0.7 / 3) < 1e-15);
    const auto pairwise = sampleCovariance(returns, 1, MissingPolicy::Pairwise);
    QVERIFY(std::abs(pairwise->matrix(0, 0) - 0.01) < 1e-15);
    QVERIFY(std::abs(pairwise->matrix(0, 1) + 0.015) < 1e-15);
    const auto prices = simpleReturns(table({{1.0}, {absent}, {2.0}, {3.0}}));
    QVERIFY(std::isnan((*prices)(0, 0)) && std::isnan((*prices)(1, 0)));
    QCOMPARE((*prices)(2, 0), 0.5);
}

void EstimatorTest::exponentialWeightsSumToOne() {
    const auto weights = exponentialWeights(4, 1.0, std::nullopt);
    QCOMPARE(*weights, (Numbers{1.0 / 15, 2.0 / 15, 4.0 / 15, 8.0 / 15}));
    QCOMPARE(exponentialWeights(4, std::nullopt, 0.5).value(), *weights);
    QCOMPARE(exponentialWeights(4, std::nullopt, std::nullopt).error().code,
             ErrorCode::BadParameter);
    QCOMPARE(exponentialWeights(4, std::nullopt, 1.5).error().code, ErrorCode::InvalidArgument);
}

void EstimatorTest::ewmaUnbiasedFactor() {
    SplitMix random(5);
    const Table returns = randomReturns(40, 3, random);
    // Equal weights: the unbiased estimate is the sample covariance.
    const auto flat = ewmaCovariance(returns, std::nullopt, 1.0, EwmaMean::Weighted, false);
    const auto sample = sampleCovariance(returns, 1);
    for (std::size_t k = 0; k < 9; ++k) {
        QVERIFY(std::abs(flat->matrix.values[k] - sample->matrix.values[k]) < 1e-15);
    }
}

void EstimatorTest::shrinkageLiesBetween_data() {
    QTest::addColumn<int>("target");
    for (int target = 0; target < 4; ++target) {
        QTest::newRow(qPrintable(QString::number(target))) << target;
    }
}

void EstimatorTest::shrinkageLiesBetween() {
    QFETCH(int, target);
    SplitMix random(6);
    for (const int rows : {8, 60, 2000}) {
        const Table returns = randomReturns(rows, 12, random);
        for (const Normaliser n : {Normaliser::Observations, Normaliser::ObservationsLessOne}) {
            const auto shrunk = ledoitWolf(returns, ShrinkageTarget(target), n);
            QVERIFY(shrunk.isOk());
            QVERIFY(*shrunk->shrinkage >= 0.0 && *shrunk->shrinkage <= 1.0);
            const double divisor = n == Normaliser::Observations ? rows : rows - 1;
            const auto sample = sampleCovariance(returns, 1);
            QVERIFY(
                std::abs(trace(shrunk->matrix) / (trace(sample->matrix) * (rows - 1) / divisor) -
                         1.0) < 1e-12);
        }
    }
}

void EstimatorTest::ledoitWolfAgainstTheFormula() {
    SplitMix random(7);
    const int rows = 30;
    const int n = 4;
    Table x = randomReturns(rows, n, random);
    for (int j = 0; j < n; ++j) {
        double mean = 0.0;
        for (int t = 0; t < rows; ++t) {
            mean += x(t, j) / rows;
        }
        for (int t = 0; t < rows; ++t) {
            x(t, j) -= mean;
        }
    }
    const auto s = [&](int i, int j) {
        double sum = 0.0;
        for (int t = 0; t < rows; ++t) {
            sum += x(t, i) * x(t, j) / rows;
        }
        return sum;
    };
    // Constant correlation, written with loops (Ledoit and Wolf 2004, appendix B).
    double mean = 0.0;
    for (int i = 0; i < n; ++i) {
        for (int j = i + 1; j < n; ++j) {
            mean += 2.0 * s(i, j) / std::sqrt(s(i, i) * s(j, j)) / (n * (n - 1));
        }
    }
    double pi = 0.0;
    double rho = 0.0;
    double gamma = 0.0;
    const auto theta = [&](int ii, int i, int j) {
        double sum = 0.0;
        for (int t = 0; t < rows; ++t) {
            sum += (x(t, ii) * x(t, ii) - s(ii, ii)) * (x(t, i) * x(t, j) - s(i, j)) / rows;
        }
        return sum;
    };
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
            double variance = 0.0;
            for (int t = 0; t < rows; ++t) {
                variance += std::pow(x(t, i) * x(t, j) - s(i, j), 2) / rows;
            }
            pi += variance;
            const double target = i == j ? s(i, i) : mean * std::sqrt(s(i, i) * s(j, j));
            gamma += std::pow(target - s(i, j), 2);
            rho += i == j ? variance
                          : mean / 2 *
                                (std::sqrt(s(j, j) / s(i, i)) * theta(i, i, j) +
                                 std::sqrt(s(i, i) / s(j, j)) * theta(j, i, j));
        }
    }
    const auto shrunk =
        ledoitWolf(x, ShrinkageTarget::ConstantCorrelation, Normaliser::Observations);
    QVERIFY(std::abs(*shrunk->shrinkage - std::clamp((pi - rho) / gamma / rows, 0.0, 1.0)) < 1e-10);
}

void EstimatorTest::nonlinearKeepsTheTrace() {
    SplitMix random(8);
    const Table returns = randomReturns(120, 20, random);
    const auto sample = sampleCovariance(returns, 1);
    const auto quadratic = quadraticInverse(returns);
    QVERIFY(std::abs(trace(quadratic->matrix) / trace(sample->matrix) - 1.0) < 1e-12);
    const auto analytical = analyticalNonlinear(returns);
    QVERIFY(std::abs(trace(analytical->matrix) / trace(sample->matrix) - 1.0) < 0.2);
    QVERIFY(RiskModel::create(analytical->matrix).isOk() &&
            RiskModel::create(quadratic->matrix).isOk());
}

void EstimatorTest::nonlinearWithFewObservations() {
    SplitMix random(9);
    const Table returns = randomReturns(15, 40, random);
    for (const auto& shrunk : {analyticalNonlinear(returns), quadraticInverse(returns)}) {
        QVERIFY(shrunk.isOk());
        const auto risk = RiskModel::create(shrunk->matrix);
        QVERIFY(risk.isOk());
        QVERIFY(!risk->isSingular());
    }
}

void EstimatorTest::spectralClip() {
    const Table indefinite = table({{1.0, 0.9, -0.9}, {0.9, 1.0, 0.9}, {-0.9, 0.9, 1.0}});
    QCOMPARE(RiskModel::create(indefinite).error().code, ErrorCode::NotPositiveDefinite);
    const auto repaired = RiskModel::create(clipSpectrum(indefinite));
    QVERIFY(repaired.isOk());
    QVERIFY(repaired->isSingular());
}

void EstimatorTest::jamesSteinShrinks() {
    SplitMix random(10);
    const Table returns = randomReturns(50, 6, random);
    const auto plain = sampleMean(returns, MissingPolicy::Reject);
    const auto shrunk = jamesSteinMean(returns);
    QVERIFY(shrunk.isOk());
    const auto spread = [](const Numbers& m) {
        return *std::max_element(m.begin(), m.end()) - *std::min_element(m.begin(), m.end());
    };
    QVERIFY(spread(*shrunk) < spread(*plain));
    QCOMPARE(jamesSteinMean(randomReturns(5, 6, random)).error().code, ErrorCode::NotEnoughData);
}

void EstimatorTest::badInputIsNamed() {
    QCOMPARE(simpleReturns(table({{1.0}, {0.0}})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(simpleReturns(table({{1.0}})).error().code, ErrorCode::NotEnoughData);
    QCOMPARE(sampleCovariance(table({{1.0}}), 1).error().code, ErrorCode::NotEnoughData);
    QCOMPARE(RiskModel::create(table({{1.0, 2.0}, {0.0, 1.0}})).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(RiskModel::create(table({{-1.0}})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(RiskModel::create(table({{absent}})).error().code, ErrorCode::InvalidArgument);
}

void EstimatorTest::bootstrapIsRepeatable() {
    SplitMix random(11);
    Problem problem;
    problem.returns = randomReturns(80, 5, random);
    const EstimatorChoice choice;
    const Method method{.kind = MethodKind::MinimumVariance};
    const auto once = bootstrapWeights(problem, choice, method, 50, 5.0, 42);
    const auto again = bootstrapWeights(problem, choice, method, 50, 5.0, 42);
    QVERIFY(once.isOk() && again.isOk());
    QVERIFY(*once == *again);
    QCOMPARE(once->samples, 50);
    double sum = 0.0;
    for (const WeightSpread& spread : once->weights) {
        QVERIFY(spread.lowest <= spread.median && spread.median <= spread.highest);
        sum += spread.mean;
    }
    QVERIFY(std::abs(sum - 1.0) < 1e-9);
}

void EstimatorTest::walkForwardPaysCosts() {
    SplitMix random(12);
    Problem problem;
    problem.returns = randomReturns(120, 4, random);
    const Method method{.kind = MethodKind::EqualWeight};
    const auto free = walkForward(problem, {}, method, 60, 20, 0.0);
    const auto paid = walkForward(problem, {}, method, 60, 20, 0.01);
    QVERIFY(free.isOk() && paid.isOk());
    QCOMPARE(free->returns.size(), std::size_t(60));
    QCOMPARE(free->rebalancedAt, (std::vector<int>{60, 80, 100}));
    double mean = 0.0;
    for (int j = 0; j < 4; ++j) {
        mean += problem.returns(60, j) / 4;
    }
    QVERIFY(std::abs(free->returns[0] - mean) < 1e-15);
    QVERIFY(std::abs(paid->returns[0] - (0.99 * (1.0 + mean) - 1.0)) < 1e-15);
    QCOMPARE(walkForward(problem, {}, method, 120, 20, 0.0).error().code, ErrorCode::NotEnoughData);
}

void EstimatorTest::cancels() {
    SplitMix random(13);
    Problem problem;
    problem.returns = randomReturns(80, 5, random);
    JobControl control;
    control.cancel();
    const Method method{.kind = MethodKind::MinimumVariance};
    QCOMPARE(bootstrapWeights(problem, {}, method, 50, 5.0, 42, &control).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(walkForward(problem, {}, method, 40, 5, 0.0, &control).error().code,
             ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(EstimatorTest)
#include "estimator_test.moc"
