// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/frontier.h"
#include "tests/allocation/random_problem.h"

#include <QTest>
#include <numeric>

using namespace tf;
using namespace tf::allocation;

/// Random problems with all kinds of limits; the conditions of Karush, Kuhn and Tucker as oracle,
/// and nobody better along the way to other feasible points.
class OptimiserPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsProven_data();
    void everyAnswerIsProven();
    void problemsThatOnceWentWrong_data();
    void problemsThatOnceWentWrong();
    void positionsAgreeWithEnumeration();
    void permutedEntities();
    void scaledUnits();
    void copiesShareEqually();
    void sameBitsAgain();
    void frontierIsTheUtilityPath();

private:
    static Method methodOf(MethodKind kind, const Problem& problem, SplitMix& random);
    static QString complaintAbout(MethodKind kind, int number);
};

namespace {

constexpr std::uint64_t seed = 20260101;

double objective(const Problem& p, const Method& m, const Numbers& w) {
    const Statistics s = measure(p, w, m.riskFree);
    const double variance = s.volatility * s.volatility;
    switch (m.kind) {
    case MethodKind::MaximumUtility:
        return s.expectedReturn - 0.5 * *m.riskAversion * variance - s.cost;
    case MethodKind::MaximumSharpe:
        return *s.sharpe;
    case MethodKind::MaximumDiversification:
        return *s.diversificationRatio;
    case MethodKind::TargetRisk:
        return s.expectedReturn - s.cost;
    default:
        return -variance - s.cost;
    }
}

/// Feasible points to compare with: answers of other methods on the same limits.
std::vector<Numbers> otherPoints(const Problem& problem, SplitMix& random) {
    std::vector<Numbers> points;
    for (int k = 0; k < 2; ++k) {
        Problem other = problem;
        for (double& mean : other.mean) {
            mean = 0.2 * random.uniform();
        }
        Method method{.kind = MethodKind::MaximumUtility};
        method.riskAversion = 1.0 + 5.0 * random.uniform();
        const auto answer = optimise(other, method);
        if (answer.isOk()) {
            points.push_back(answer->weights);
        }
    }
    return points;
}

template <class T>
QString failureOf(const Result<T>& result) {
    return result.isOk() ? QString()
                         : errorName(result.error().code) + u' ' + result.error().detail;
}

bool isAllowedRefusal(const Error& error, MethodKind kind) {
    const bool isRatio =
        kind == MethodKind::MaximumSharpe || kind == MethodKind::MaximumDiversification;
    return isRatio && (error.code == ErrorCode::NoPositiveReturn ||
                       error.code == ErrorCode::Unbounded || error.code == ErrorCode::Unsupported);
}

} // namespace

Method OptimiserPropertyTest::methodOf(MethodKind kind, const Problem& problem, SplitMix& random) {
    Method method{.kind = kind};
    method.riskFree = 0.01;
    method.riskAversion = std::exp(4.0 * random.uniform());
    // Targets between the ends of the frontier, so that they can be met.
    const auto frontier = efficientFrontier(problem);
    if (frontier.isOk()) {
        const double part = random.uniform();
        const Corner& low = frontier->front();
        const Corner& high = frontier->back();
        method.targetReturn =
            low.expectedReturn + part * (high.expectedReturn - low.expectedReturn);
        method.targetVolatility = low.volatility + part * (high.volatility - low.volatility);
    }
    return method;
}

void OptimiserPropertyTest::everyAnswerIsProven_data() {
    QTest::addColumn<int>("kind");
    for (const MethodKind kind :
         {MethodKind::MinimumVariance, MethodKind::MaximumUtility, MethodKind::TargetReturn,
          MethodKind::TargetRisk, MethodKind::MaximumSharpe, MethodKind::MaximumDiversification}) {
        QTest::newRow(qPrintable(methodName(kind))) << int(kind);
    }
}

/// What is wrong with the answer to a random problem; empty when all is well.
QString OptimiserPropertyTest::complaintAbout(MethodKind kind, int number) {
    SplitMix random(seed + std::uint64_t(1000 * int(kind)) * 100 + std::uint64_t(number));
    const int n = 1 + random.below(number % 4 == 0 ? 60 : 15);
    const Problem problem = randomProblem(n, random);
    const Method method = methodOf(kind, problem, random);
    const auto answer = optimise(problem, method);
    if (!answer.isOk()) {
        return isAllowedRefusal(answer.error(), kind) ? QString() : failureOf(answer);
    }
    const Certificate& proof = answer->certificate;
    if (!(proof.feasibility <= 1e-9) || !(proof.optimality <= 1e-8)) {
        return QStringLiteral("limits missed by %1, conditions by %2")
            .arg(proof.feasibility)
            .arg(proof.optimality);
    }
    const double own = objective(problem, method, answer->weights);
    for (const Numbers& point : otherPoints(problem, random)) {
        Numbers between(point);
        for (std::size_t i = 0; i < between.size(); ++i) {
            between[i] = 0.9 * answer->weights[i] + 0.1 * point[i];
        }
        const Statistics s = measure(problem, between, 0.0);
        const bool isOutside =
            kind == MethodKind::TargetReturn ||
            (kind == MethodKind::TargetRisk && s.volatility > *method.targetVolatility);
        const double theirs = objective(problem, method, between);
        if (!isOutside && theirs > own + 1e-11 + 1e-9 * std::abs(own)) {
            return QStringLiteral("%1 beats %2").arg(theirs, 0, 'g', 17).arg(own, 0, 'g', 17);
        }
    }
    return {};
}

void OptimiserPropertyTest::everyAnswerIsProven() {
    QFETCH(int, kind);
    const int count = caseCount(120, 5100);
    QStringList complaints;
    for (int k = 0; k < count; ++k) {
        const QString complaint = complaintAbout(MethodKind(kind), k);
        if (!complaint.isEmpty()) {
            complaints.append(QStringLiteral("case %1: %2").arg(k).arg(complaint));
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void OptimiserPropertyTest::problemsThatOnceWentWrong_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number");
    const auto add = [](const char* name, MethodKind kind, int number) {
        QTest::newRow(name) << int(kind) << number;
    };
    // All with covariances of fewer observations than entities, and limits that leave little room.
    add("one feasible point, limits missed by 1e-7", MethodKind::MaximumUtility, 789);
    add("one feasible point at two bounds", MethodKind::TargetRisk, 345);
    add("turnover leaves an edge", MethodKind::TargetReturn, 1246);
    add("group of nothing", MethodKind::TargetRisk, 526);
    add("group of nothing and a band", MethodKind::TargetRisk, 725);
    add("shorts, costs and gross limit", MethodKind::TargetRisk, 1147);
}

void OptimiserPropertyTest::problemsThatOnceWentWrong() {
    QFETCH(int, kind);
    QFETCH(int, number);
    const QString complaint = complaintAbout(MethodKind(kind), number);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void OptimiserPropertyTest::positionsAgreeWithEnumeration() {
    const int count = caseCount(8, 100);
    for (int k = 0; k < count; ++k) {
        SplitMix random(seed + std::uint64_t(k));
        const int n = 4 + random.below(3);
        Problem problem = factorProblem(n, 2, random.next());
        const int most = 1 + random.below(3);
        problem.constraints.maximumPositions = most;
        problem.constraints.minimumPosition = 0.1;
        Method method{.kind =
                          k % 2 == 0 ? MethodKind::MinimumVariance : MethodKind::MaximumUtility};
        method.riskAversion = 3.0;
        const auto answer = optimise(problem, method);
        QVERIFY2(answer.isOk(), qPrintable(QString::number(k)));
        double best = -noLimit;
        for (unsigned set = 1; set < (1U << unsigned(n)); ++set) {
            Problem fixed = problem;
            fixed.constraints.maximumPositions = 0;
            fixed.constraints.minimumPosition = 0.0;
            fixed.constraints.lower.assign(std::size_t(n), 0.0);
            fixed.constraints.upper.assign(std::size_t(n), 0.0);
            int held = 0;
            for (int i = 0; i < n; ++i) {
                if ((set >> unsigned(i)) & 1U) {
                    ++held;
                    fixed.constraints.lower[std::size_t(i)] = 0.1;
                    fixed.constraints.upper[std::size_t(i)] = 1.0;
                }
            }
            const auto one = optimise(fixed, method);
            if (held <= most && one.isOk()) {
                best = std::max(best, objective(problem, method, one->weights));
            }
        }
        QVERIFY(std::abs(best - objective(problem, method, answer->weights)) <= 1e-10);
    }
}

void OptimiserPropertyTest::permutedEntities() {
    for (int k = 0; k < 20; ++k) {
        SplitMix random(seed + std::uint64_t(k));
        const int n = 2 + random.below(12);
        const Problem problem = factorProblem(n, 3, random.next());
        std::vector<int> order(static_cast<std::size_t>(n));
        std::iota(order.begin(), order.end(), 0);
        for (int i = n - 1; i > 0; --i) {
            std::swap(order[std::size_t(i)], order[std::size_t(random.below(i + 1))]);
        }
        Problem permuted;
        Table covariance(n, n);
        for (int i = 0; i < n; ++i) {
            permuted.mean.push_back(problem.mean[std::size_t(order[std::size_t(i)])]);
            for (int j = 0; j < n; ++j) {
                covariance(i, j) =
                    problem.risk.covariance()(order[std::size_t(i)], order[std::size_t(j)]);
            }
        }
        permuted.risk = std::move(RiskModel::create(covariance)).value();
        for (const MethodKind kind : {MethodKind::MinimumVariance, MethodKind::MaximumSharpe,
                                      MethodKind::EqualRisk, MethodKind::MaximumDiversification}) {
            const auto a = optimise(problem, Method{.kind = kind});
            const auto b = optimise(permuted, Method{.kind = kind});
            QVERIFY(a.isOk() && b.isOk());
            for (int i = 0; i < n; ++i) {
                QVERIFY(std::abs(a->weights[std::size_t(order[std::size_t(i)])] -
                                 b->weights[std::size_t(i)]) <= 1e-9);
            }
        }
    }
}

void OptimiserPropertyTest::scaledUnits() {
    for (const double unit : {1e-6, 1.0 / 52.0, 1e4}) {
        const Problem problem = factorProblem(12, 3, 7);
        Problem scaled = problem;
        Table covariance = problem.risk.covariance();
        for (double& value : covariance.values) {
            value *= unit;
        }
        for (double& value : scaled.mean) {
            value *= unit;
        }
        scaled.risk = std::move(RiskModel::create(covariance)).value();
        for (const MethodKind kind :
             {MethodKind::MinimumVariance, MethodKind::MaximumSharpe, MethodKind::MaximumUtility,
              MethodKind::EqualRisk, MethodKind::HierarchicalRiskParity,
              MethodKind::MaximumDiversification}) {
            Method method{.kind = kind};
            method.riskAversion = 4.0;
            const auto a = optimise(problem, method);
            const auto b = optimise(scaled, method);
            QVERIFY2(a.isOk() && b.isOk(), qPrintable(methodName(kind)));
            for (std::size_t i = 0; i < 12; ++i) {
                QVERIFY2(std::abs(a->weights[i] - b->weights[i]) <= 1e-9,
                         qPrintable(methodName(kind)));
            }
        }
    }
}

void OptimiserPropertyTest::copiesShareEqually() {
    const int n = 8;
    const Problem problem = factorProblem(n, 3, 11);
    Problem doubled;
    Table covariance(n + 1, n + 1);
    for (int j = 0; j <= n; ++j) {
        doubled.mean.push_back(problem.mean[std::size_t(j % n)]);
        for (int i = 0; i <= n; ++i) {
            covariance(i, j) = problem.risk.covariance()(i % n, j % n);
        }
    }
    doubled.risk = std::move(RiskModel::create(covariance)).value();
    QVERIFY(doubled.risk.isSingular());
    for (const MethodKind kind : {MethodKind::MinimumVariance, MethodKind::MaximumSharpe,
                                  MethodKind::MaximumUtility, MethodKind::MaximumDiversification}) {
        Method method{.kind = kind};
        method.riskAversion = 2.0;
        const auto single = optimise(problem, method);
        const auto shared = optimise(doubled, method);
        QVERIFY2(single.isOk() && shared.isOk(), qPrintable(methodName(kind)));
        QVERIFY2(std::abs(shared->weights[0] - shared->weights[std::size_t(n)]) <= 1e-9,
                 qPrintable(methodName(kind)));
        QVERIFY2(std::abs(shared->weights[0] * 2.0 - single->weights[0]) <= 1e-9,
                 qPrintable(methodName(kind)));
    }
}

void OptimiserPropertyTest::sameBitsAgain() {
    SplitMix random(3);
    const Problem problem = randomProblem(25, random);
    Method method{.kind = MethodKind::MaximumUtility};
    method.riskAversion = 5.0;
    QVERIFY(*optimise(problem, method) == *optimise(problem, method));
}

void OptimiserPropertyTest::frontierIsTheUtilityPath() {
    const int count = caseCount(40, 400);
    for (int k = 0; k < count; ++k) {
        SplitMix random(seed + std::uint64_t(k));
        const int n = 2 + random.below(k % 5 == 0 ? 50 : 12);
        Problem problem = factorProblem(n, 3, random.next());
        problem.constraints.upper.assign(std::size_t(n), std::max(0.3, 1.5 / n));
        if (k % 2 == 0) {
            problem.constraints.groups.push_back({QStringLiteral("first half"), {}, 0.2, 0.7});
            for (int i = 0; i < (n + 1) / 2; ++i) {
                problem.constraints.groups.back().members.push_back(i);
            }
        }
        const auto frontier = efficientFrontier(problem);
        if (!frontier.isOk() && frontier.error().code == ErrorCode::Infeasible) {
            continue;
        }
        QVERIFY2(frontier.isOk(),
                 qPrintable(QStringLiteral("case %1: ").arg(k) + failureOf(frontier)));
        for (std::size_t c = 1; c < frontier->size(); ++c) {
            const Corner& low = (*frontier)[c - 1];
            const Corner& high = (*frontier)[c];
            QVERIFY(high.expectedReturn >= low.expectedReturn - 1e-14);
            QVERIFY(high.lambda > low.lambda);
        }
        const Corner& last = frontier->back();
        const double lambda = last.lambda * random.uniform() + 1e-9;
        Method method{.kind = MethodKind::MaximumUtility};
        method.riskAversion = 1.0 / lambda;
        const auto direct = optimise(problem, method);
        QVERIFY(direct.isOk());
        const Numbers onPath = frontierWeights(*frontier, direct->statistics.expectedReturn);
        for (std::size_t i = 0; i < onPath.size(); ++i) {
            QVERIFY2(std::abs(onPath[i] - direct->weights[i]) <= 1e-8,
                     qPrintable(QStringLiteral("case %1 entity %2: %3 %4")
                                    .arg(k)
                                    .arg(i)
                                    .arg(onPath[i])
                                    .arg(direct->weights[i])));
        }
    }
}

QTEST_GUILESS_MAIN(OptimiserPropertyTest)
#include "optimiser_property_test.moc"
