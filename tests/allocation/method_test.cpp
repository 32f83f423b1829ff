// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/explain.h"
#include "models/allocation/frontier.h"
#include "models/allocation/hierarchical.h"
#include "models/allocation/kelly.h"
#include "tests/allocation/random_problem.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace tf;
using namespace tf::allocation;

/// Risk parity, Kelly, rules and clusters by their definitions; degenerate and infeasible problems.
class MethodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void riskBudgetsAreMet();
    void riskParityWithinBounds();
    void zeroBudget();
    void singleKelly();
    void growthGap();
    void growthWithDrawdownLimit();
    void clipMeetsTheBudget();
    void softmaxIsSafe();
    void gradientFollowsTheWinner();
    void leavesOfAllLinkages();
    void optimalOrderIsOptimal();
    void degenerate_data();
    void degenerate();
    void infeasibleNamesTheConflict_data();
    void infeasibleNamesTheConflict();
    void thresholdsGiveExactlyNothing();
    void shadowPricesInWords();
    void namesGoRound();
};

namespace {

Problem of(std::vector<Numbers> covariance, Numbers mean) {
    const int n = int(mean.size());
    Table table(n, n);
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
            table(i, j) = covariance[std::size_t(i)][std::size_t(j)];
        }
    }
    Problem problem;
    problem.mean = std::move(mean);
    problem.risk = std::move(RiskModel::create(std::move(table))).value();
    return problem;
}

Method methodOf(MethodKind kind) {
    Method method{.kind = kind};
    method.riskAversion = 3.0;
    method.kellyFraction = 1.0;
    return method;
}

double sum(const Numbers& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

} // namespace

void MethodTest::riskBudgetsAreMet() {
    for (const int n : {1, 2, 20, 100, 300}) {
        const Problem problem = factorProblem(n, 5, std::uint64_t(n));
        Method method = methodOf(MethodKind::RiskBudget);
        SplitMix random(4);
        for (int i = 0; i < n; ++i) {
            method.budgets.push_back(0.1 + random.uniform());
        }
        const double all = sum(method.budgets);
        const auto answer = optimise(problem, method);
        QVERIFY(answer.isOk());
        QCOMPARE(sum(answer->weights), 1.0);
        for (std::size_t i = 0; i < std::size_t(n); ++i) {
            QVERIFY(std::abs(answer->statistics.riskContributions[i] - method.budgets[i] / all) <
                    1e-11);
        }
    }
}

void MethodTest::riskParityWithinBounds() {
    Problem problem = factorProblem(10, 3, 2);
    problem.constraints.upper.assign(10, 0.11);
    problem.constraints.lower.assign(10, 0.08);
    const auto answer = optimise(problem, methodOf(MethodKind::EqualRisk));
    QVERIFY(answer.isOk());
    QVERIFY(std::abs(sum(answer->weights) - 1.0) < 1e-12);
    QVERIFY(answer->certificate.optimality < 1e-10);
    // Inside the box all contributions are equal; at the cap they are smaller, at the floor larger.
    double inside = 0.0;
    for (std::size_t i = 0; i < 10; ++i) {
        const double w = answer->weights[i];
        inside = w > 0.08 && w < 0.11 ? answer->statistics.riskContributions[i] : inside;
    }
    QVERIFY(inside > 0.0);
    for (std::size_t i = 0; i < 10; ++i) {
        const double rc = answer->statistics.riskContributions[i];
        const double w = answer->weights[i];
        QVERIFY(w == 0.11   ? rc <= inside + 1e-10
                : w == 0.08 ? rc >= inside - 1e-10
                            : std::abs(rc - inside) < 1e-10);
    }
}

void MethodTest::zeroBudget() {
    const Problem problem =
        of({{0.04, 0.01, 0.0}, {0.01, 0.09, 0.0}, {0.0, 0.0, 0.01}}, {0.1, 0.1, 0.1});
    Method method = methodOf(MethodKind::RiskBudget);
    method.budgets = {0.5, 0.5, 0.0};
    const auto answer = optimise(problem, method);
    QVERIFY(answer.isOk());
    QCOMPARE(answer->weights[2], 0.0);
    method.budgets = {0.5, -0.5, 1.0};
    QCOMPARE(optimise(problem, method).error().code, ErrorCode::InvalidArgument);
    method.budgets.clear();
    QCOMPARE(optimise(problem, method).error().code, ErrorCode::BadParameter);
}

void MethodTest::singleKelly() {
    const auto even = kellySingle(0.6, 1.0, 1.0, 1.0, 1.0);
    QVERIFY(std::abs(even->fraction - 0.2) < 1e-15);
    QVERIFY(std::abs(even->growth - (0.6 * std::log(1.2) + 0.4 * std::log(0.8))) < 1e-15);
    QCOMPARE(kellySingle(0.4, 1.0, 1.0, 1.0, 1.0)->fraction, 0.0);
    QCOMPARE(kellySingle(0.9, 5.0, 1.0, 1.0, 0.25)->fraction, 0.25);
    QCOMPARE(kellySingle(1.2, 1.0, 1.0, 1.0, 1.0).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(kellySingle(0.5, 1.0, 0.0, 1.0, 1.0).error().code, ErrorCode::Unbounded);
    const Numbers trades{0.02, -0.01, 0.03, -0.02, 0.01};
    const auto perUnit = kellyFromTrades(trades, KellyForm::PerUnit, 1.0, noLimit);
    const auto payoff = kellyFromTrades(trades, KellyForm::Payoff, 1.0, noLimit);
    QVERIFY(std::abs(perUnit->full - (0.6 / 0.015 - 0.4 / 0.02)) < 1e-12);
    QVERIFY(std::abs(payoff->full - (0.6 - 0.4 / (0.02 / 0.015))) < 1e-12);
    QCOMPARE(kellyFromTrades({0.1, 0.2}, KellyForm::PerUnit, 1.0, 1.0).error().code,
             ErrorCode::Unbounded);
    QCOMPARE(kellyFromTrades({}, KellyForm::PerUnit, 1.0, 1.0).error().code,
             ErrorCode::NotEnoughData);
    // Two outcomes: the empirical answer is the formula.
    const auto empirical = kellyEmpirical({1.0, 1.0, 1.0, -1.0, -1.0}, 1.0, 1.0);
    QVERIFY(std::abs(empirical->full - 0.2) < 1e-13);
    QCOMPARE(kellyEmpirical({-0.1, 0.05}, 1.0, 1.0)->fraction, 0.0);
}

void MethodTest::growthGap() {
    for (int k = 0; k < caseCount(12, 200); ++k) {
        SplitMix random{std::uint64_t(k)};
        Problem problem;
        const int n = 2 + random.below(12);
        problem.returns = randomReturns(50 + random.below(300), n, random);
        Method method = methodOf(MethodKind::KellyGrowth);
        method.hasCash = k % 2 == 0;
        if (method.hasCash) {
            problem.constraints.budget.reset();
            problem.constraints.budgetMaximum = 1.0;
        }
        const auto answer = optimise(problem, method);
        QVERIFY2(answer.isOk(), qPrintable(QString::number(k)));
        // Cover 1984: the best growth is within ln max E[x_i / w.x] of this one.
        double most = 0.0;
        for (int i = method.hasCash ? -1 : 0; i < n; ++i) {
            double mean = 0.0;
            for (int t = 0; t < problem.returns.rows; ++t) {
                double wealth = method.hasCash ? 1.0 - sum(answer->weights) : 0.0;
                for (int j = 0; j < n; ++j) {
                    wealth += answer->weights[std::size_t(j)] * (1.0 + problem.returns(t, j));
                }
                mean += (i < 0 ? 1.0 : 1.0 + problem.returns(t, i)) / wealth / problem.returns.rows;
            }
            most = std::max(most, mean);
        }
        QVERIFY2(std::log(most) < 1e-12,
                 qPrintable(QStringLiteral("%1: %2").arg(k).arg(std::log(most))));
        QVERIFY(answer->certificate.optimality < 1e-8);
    }
}

void MethodTest::growthWithDrawdownLimit() {
    SplitMix random(3);
    Problem problem;
    problem.returns = randomReturns(300, 5, random);
    problem.constraints.budget.reset();
    problem.constraints.budgetMaximum = 1.0;
    Method method = methodOf(MethodKind::KellyGrowth);
    const auto free = optimise(problem, method);
    method.drawdownLevel = 0.95;
    method.drawdownProbability = 0.05;
    const auto limited = optimise(problem, method);
    QVERIFY(free.isOk() && limited.isOk());
    QVERIFY(*limited->growthRate < *free->growthRate);
    const double power = std::log(0.05) / std::log(0.95);
    double moment = 0.0;
    for (int t = 0; t < 300; ++t) {
        double wealth = 1.0;
        for (int j = 0; j < 5; ++j) {
            wealth += limited->weights[std::size_t(j)] * problem.returns(t, j);
        }
        moment += std::pow(wealth, -power) / 300;
    }
    QVERIFY2(std::abs(moment - 1.0) < 1e-10, qPrintable(QString::number(moment - 1.0)));
    QVERIFY(limited->certificate.optimality < 1e-7);
}

void MethodTest::clipMeetsTheBudget() {
    Problem problem;
    problem.mean = {0.1, 0.1, 0.1, 0.1};
    Method method = methodOf(MethodKind::Performance);
    method.scores = {8.0, 1.0, 1.0, -2.0};
    problem.constraints.upper = {0.5, 1.0, 1.0, 1.0};
    const auto clipped = optimise(problem, method);
    QVERIFY(clipped.isOk());
    QCOMPARE(clipped->weights, (Numbers{0.5, 0.25, 0.25, 0.0}));
    method.boundsPolicy = BoundsPolicy::Euclidean;
    const auto closest = optimise(problem, method);
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(std::abs(closest->weights[i] - Numbers{0.5, 0.2, 0.2, 0.1}[i]) < 1e-12);
    }
    method.boundsPolicy = BoundsPolicy::ProportionalClip;
    problem.constraints.upper = {0.2, 0.2, 0.2, 1.0};
    QCOMPARE(optimise(problem, method).error().code, ErrorCode::Infeasible);
    method.scores = {-1.0, 0.0, -3.0, -2.0};
    problem.constraints.upper.clear();
    QCOMPARE(optimise(problem, method).error().code, ErrorCode::NoEligible);
    method.isCashAllowed = true;
    const auto cash = optimise(problem, method);
    QVERIFY(cash.isOk());
    QCOMPARE(cash->weights, Numbers(4, 0.0));
    QCOMPARE(cash->cash, 1.0);
}

void MethodTest::softmaxIsSafe() {
    Problem problem;
    problem.mean = {0.0, 0.0};
    Method method = methodOf(MethodKind::Momentum);
    method.transform = ScoreTransform::Softmax;
    method.scores = {5000.0, 5000.0 + std::log(3.0)};
    QCOMPARE(optimise(problem, method).error().code, ErrorCode::BadParameter);
    method.temperature = 1.0;
    const auto answer = optimise(problem, method);
    QVERIFY(std::abs(answer->weights[0] - 0.25) < 1e-12);
    method.temperature = 1e-300;
    QCOMPARE(optimise(problem, method)->weights, (Numbers{0.0, 1.0}));
}

void MethodTest::gradientFollowsTheWinner() {
    Problem problem;
    problem.returns = Table(1, 2);
    problem.returns(0, 0) = 0.1;
    problem.returns(0, 1) = -0.1;
    Method method = methodOf(MethodKind::ExponentiatedGradient);
    method.learningRate = 0.5;
    const auto answer = optimise(problem, method);
    const double up = std::exp(0.5 * 1.1);
    const double down = std::exp(0.5 * 0.9);
    QVERIFY(std::abs(answer->weights[0] - up / (up + down)) < 1e-15);
}

void MethodTest::leavesOfAllLinkages() {
    Table d(4, 4);
    const double pairs[6][3] = {{0, 1, 0.1}, {2, 3, 0.2}, {0, 2, 0.5},
                                {0, 3, 0.7}, {1, 2, 0.6}, {1, 3, 0.9}};
    for (const auto& pair : pairs) {
        d(int(pair[0]), int(pair[1])) = d(int(pair[1]), int(pair[0])) = pair[2];
    }
    const double heights[] = {0.5, 0.9, 0.675};
    for (int linkage = 0; linkage < 3; ++linkage) {
        const auto merges = cluster(d, Linkage(linkage));
        QCOMPARE(merges.size(), std::size_t(3));
        QVERIFY(std::abs(merges[2].height - heights[linkage]) < 1e-15);
        QCOMPARE(leavesOf(merges, 4), (std::vector<int>{0, 1, 2, 3}));
    }
    QCOMPARE(cluster(d, Linkage::Ward).size(), std::size_t(3));
    QCOMPARE(leavesOf({}, 1), std::vector<int>{0});
}

void MethodTest::optimalOrderIsOptimal() {
    for (int k = 0; k < 20; ++k) {
        SplitMix random{std::uint64_t(k)};
        const int n = 2 + random.below(6);
        Table d(n, n);
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < i; ++j) {
                d(i, j) = d(j, i) = random.uniform();
            }
        }
        const auto merges = cluster(d, Linkage::Average);
        const auto length = [&d](const std::vector<int>& order) {
            double total = 0.0;
            for (std::size_t i = 1; i < order.size(); ++i) {
                total += d(order[i - 1], order[i]);
            }
            return total;
        };
        // Every order of the tree: each merge may be turned round.
        double best = noLimit;
        for (unsigned turns = 0; turns < (1U << merges.size()); ++turns) {
            auto turned = merges;
            for (std::size_t m = 0; m < merges.size(); ++m) {
                if ((turns >> m) & 1U) {
                    std::swap(turned[m].left, turned[m].right);
                }
            }
            best = std::min(best, length(leavesOf(turned, n)));
        }
        const auto order = optimalLeaves(merges, d);
        QCOMPARE(int(order.size()), n);
        QVERIFY(std::abs(length(order) - best) < 1e-12);
    }
}

void MethodTest::degenerate_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("outcome"); // empty: solved
    const auto row = [](const char* input, MethodKind kind, const char* outcome) {
        QTest::newRow(qPrintable(QString::fromLatin1(input) + u' ' + methodName(kind)))
            << QString::fromLatin1(input) << int(kind) << QString::fromLatin1(outcome);
    };
    using enum MethodKind;
    for (const MethodKind kind :
         {MinimumVariance, MaximumSharpe, MaximumUtility, EqualRisk, MaximumDiversification,
          HierarchicalRiskParity, InverseVolatility, EqualWeight, KellyQuadratic, RiskAdjusted}) {
        row("one entity", kind, "");
        row("copies", kind, "");
        row("tied means", kind, "");
        row("more entities than observations", kind, "");
        const bool needsGain = kind == MaximumSharpe;
        row("all-negative means", kind,
            needsGain              ? "NoPositiveReturn"
            : kind == RiskAdjusted ? "NoEligible"
                                   : "");
        const bool needsRisk = kind == EqualRisk || kind == HierarchicalRiskParity ||
                               kind == InverseVolatility || kind == RiskAdjusted;
        row("cash", kind, needsRisk ? "Singular" : needsGain ? "Unbounded" : "");
    }
}

void MethodTest::degenerate() {
    QFETCH(QString, input);
    QFETCH(int, kind);
    QFETCH(QString, outcome);
    Problem problem = factorProblem(4, 2, 5);
    if (input == u"one entity") {
        problem = of({{0.04}}, {0.1});
    } else if (input == u"copies") {
        problem =
            of({{0.04, 0.04, 0.01}, {0.04, 0.04, 0.01}, {0.01, 0.01, 0.09}}, {0.1, 0.1, 0.12});
    } else if (input == u"tied means") {
        problem.mean.assign(4, 0.1);
    } else if (input == u"all-negative means") {
        problem.mean = {-0.1, -0.2, -0.05, -0.3};
    } else if (input == u"cash") {
        problem = of({{0.0, 0.0, 0.0}, {0.0, 0.04, 0.01}, {0.0, 0.01, 0.09}}, {0.02, 0.1, 0.12});
    } else {
        SplitMix random(6);
        Problem fewer;
        fewer.returns = randomReturns(6, 12, random);
        fewer.mean.assign(12, 0.01);
        fewer.mean[3] = 0.02;
        Table covariance(12, 12);
        for (int i = 0; i < 12; ++i) {
            for (int j = 0; j < 12; ++j) {
                double meanI = 0.0;
                double meanJ = 0.0;
                for (int t = 0; t < 6; ++t) {
                    meanI += fewer.returns(t, i) / 6;
                    meanJ += fewer.returns(t, j) / 6;
                }
                for (int t = 0; t < 6; ++t) {
                    covariance(i, j) +=
                        (fewer.returns(t, i) - meanI) * (fewer.returns(t, j) - meanJ) / 5;
                }
            }
        }
        fewer.risk = std::move(RiskModel::create(covariance)).value();
        QVERIFY(fewer.risk.isSingular());
        problem = fewer;
    }
    const auto answer = optimise(problem, methodOf(MethodKind(kind)));
    if (!outcome.isEmpty()) {
        QVERIFY(!answer.isOk());
        QCOMPARE(errorName(answer.error().code), outcome);
        return;
    }
    QVERIFY2(answer.isOk(), answer.isOk() ? "" : qPrintable(answer.error().detail));
    QVERIFY(std::abs(sum(answer->weights) - 1.0) <= 1e-12);
    for (const double w : answer->weights) {
        QVERIFY(w >= 0.0 && !std::signbit(w));
    }
    if (input == u"copies" && kind != int(MethodKind::HierarchicalRiskParity)) {
        QVERIFY(std::abs(answer->weights[0] - answer->weights[1]) <= 1e-9);
    }
}

void MethodTest::infeasibleNamesTheConflict_data() {
    QTest::addColumn<Constraints>("limits");
    QTest::addColumn<QStringList>("words");
    Constraints caps;
    caps.upper.assign(4, 0.2);
    QTest::newRow("caps") << caps
                          << QStringList{QStringLiteral("budget"), QStringLiteral("#0 <= 0.2"),
                                         QStringLiteral("by 0.2")};
    Constraints group;
    group.groups = {{QStringLiteral("half"), {0, 1}, -noLimit, 0.3}};
    group.upper = {1.0, 1.0, 0.3, 0.3};
    QTest::newRow("group") << group
                           << QStringList{QStringLiteral("half <= 0.3"), QStringLiteral("by 0.1")};
    Constraints floors;
    floors.lower.assign(4, 0.3);
    QTest::newRow("floors") << floors
                            << QStringList{QStringLiteral("#1 >= 0.3"), QStringLiteral("by 0.2")};
    Constraints crossed;
    crossed.lower.assign(4, 0.6);
    crossed.upper.assign(4, 0.5);
    QTest::newRow("crossed") << crossed << QStringList{QStringLiteral("#0"), QStringLiteral("0.1")};
    Constraints turnover;
    turnover.current = {1.0, 0.0, 0.0, 0.0};
    turnover.upper.assign(4, 0.4);
    turnover.turnoverMaximum = 1.0;
    QTest::newRow("turnover") << turnover
                              << QStringList{QStringLiteral("turnover"), QStringLiteral("1.2"),
                                             QStringLiteral("0.2")};
    Constraints linear;
    linear.linear = {{QStringLiteral("tilt"), {1.0, 2.0, 3.0, 4.0}, 5.0, noLimit}};
    QTest::newRow("linear") << linear
                            << QStringList{QStringLiteral("tilt >= 5"), QStringLiteral("budget")};
    Constraints positions;
    positions.maximumPositions = 2;
    positions.upper.assign(4, 0.4);
    QTest::newRow("positions") << positions << QStringList{QStringLiteral("maximum count 2")};
}

void MethodTest::infeasibleNamesTheConflict() {
    QFETCH(Constraints, limits);
    QFETCH(QStringList, words);
    Problem problem = factorProblem(4, 2, 5);
    problem.constraints = limits;
    const auto answer = optimise(problem, methodOf(MethodKind::MinimumVariance));
    QVERIFY(!answer.isOk());
    QCOMPARE(answer.error().code, ErrorCode::Infeasible);
    for (const QString& word : words) {
        QVERIFY2(answer.error().detail.contains(word), qPrintable(answer.error().detail));
    }
}

void MethodTest::thresholdsGiveExactlyNothing() {
    Problem problem = factorProblem(4, 2, 5);
    problem.constraints.thresholds = {
        {QStringLiteral("Sharpe"), {1.0, 0.2, std::nan(""), 0.9}, 0.5, noLimit}};
    for (const MethodKind kind :
         {MethodKind::MinimumVariance, MethodKind::EqualRisk, MethodKind::EqualWeight,
          MethodKind::HierarchicalRiskParity, MethodKind::MaximumSharpe}) {
        const auto answer = optimise(problem, methodOf(kind));
        QVERIFY2(answer.isOk(), qPrintable(methodName(kind)));
        QCOMPARE(answer->weights[1], 0.0);
        QCOMPARE(answer->weights[2], 0.0);
        QCOMPARE(answer->excluded.size(), std::size_t(2));
        QCOMPARE(answer->excluded[0].reason, QStringLiteral("Sharpe 0.2 is below 0.5"));
        QVERIFY(std::abs(sum(answer->weights) - 1.0) < 1e-12);
    }
    problem.constraints.thresholds[0].minimum = 5.0;
    QCOMPARE(optimise(problem, methodOf(MethodKind::MinimumVariance)).error().code,
             ErrorCode::NoEligible);
}

void MethodTest::shadowPricesInWords() {
    Problem problem = factorProblem(6, 2, 9);
    problem.entities.resize(6);
    for (int i = 0; i < 6; ++i) {
        problem.entities[std::size_t(i)].name = QStringLiteral("Agent %1").arg(i);
    }
    problem.constraints.upper.assign(6, 0.3);
    const Method method = methodOf(MethodKind::MaximumSharpe);
    const auto answer = optimise(problem, method);
    QVERIFY(answer.isOk());
    int caps = 0;
    for (const ShadowPrice& price : answer->shadowPrices) {
        if (price.kind != LimitKind::Upper) {
            continue;
        }
        ++caps;
        // The price is the slope of the best Sharpe in the limit.
        Problem wider = problem;
        wider.constraints.upper[std::size_t(price.entity)] += 1e-6;
        const auto better = optimise(wider, method);
        QVERIFY(std::abs((better->objective - answer->objective) / 1e-6 - price.price) <
                1e-4 * (1.0 + price.price));
        QVERIFY(priceSentence(price, method.kind).contains(QStringLiteral("30 % cap on Agent")));
    }
    QVERIFY(caps > 0);
    const auto costs = limitCosts(problem, method, *answer, 3);
    QVERIFY(costs.isOk() && !costs->empty());
    QVERIFY(costs->front().cost > 0.0);
    QVERIFY(costSentence(costs->front(), method.kind).contains(QStringLiteral("Sharpe")));
    QVERIFY(certificateSentence(answer->certificate).startsWith(QStringLiteral("Proven optimal")));
}

void MethodTest::namesGoRound() {
    for (int kind = 0; kind <= int(MethodKind::EqualWeight); ++kind) {
        QCOMPARE(methodFromName(methodName(MethodKind(kind))), std::optional(MethodKind(kind)));
        QVERIFY(methodSentence(MethodKind(kind)).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(MethodTest)
#include "method_test.moc"
