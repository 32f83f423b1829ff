// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/plan.h"
#include "models/allocation/plan_routes.h"
#include "tests/allocation/random_problem.h"

#include <QTest>

using namespace tf;
using namespace tf::allocation;

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsSumToTheWhole();
    void largestRemainder();
    void refusesImpossibleWeights();
    void toTarget();
    void toTheEdgeOnly();
    void belowTheMinimumNothingMoves();
    void reservedMoneyStays();
    void fewestTransfers();
    void throughThePool();
    void depositIsSharedOut();
    void randomPlansKeepEveryRule();
    void riskBeforeAndAfter();
};

namespace {

Decimal money(const char* text) {
    return Decimal::literal(text);
}

Holding holding(const char* name, const char* current, double weight, const char* reserved = "0") {
    return {QString::fromLatin1(name), money(current), money(reserved), weight};
}

Pool pool(const char* current, const char* reserved = "0") {
    return {QStringLiteral("Master"), money(current), money(reserved)};
}

} // namespace

void PlanTest::partsSumToTheWhole() {
    SplitMix random(1);
    for (int k = 0; k < 100000; ++k) {
        Numbers weights(std::size_t(1 + random.below(12)));
        double sum = 0.0;
        for (double& weight : weights) {
            weight = random.uniform() < 0.2 ? 0.0 : random.uniform();
            sum += weight;
        }
        const double filled = random.uniform() < 0.5 ? 1.0 : random.uniform();
        for (double& weight : weights) {
            weight = sum > 0.0 ? weight * filled / sum : 0.0;
        }
        const int scale = random.below(19);
        const auto units = qint64(random.next() >> unsigned(1 + random.below(60)));
        const Decimal total = Decimal::fromUnits(units, scale).valueOr(Decimal(7));
        const auto parts = quantise(weights, total, scale);
        QVERIFY2(parts.isOk(), qPrintable(QString::number(k)));
        Decimal all;
        for (std::size_t i = 0; i < parts->size(); ++i) {
            QVERIFY(!(*parts)[i].isNegative());
            QVERIFY(i >= weights.size() || weights[i] > 0.0 || (*parts)[i].isZero());
            all += (*parts)[i];
        }
        QCOMPARE(all, total);
    }
}

void PlanTest::largestRemainder() {
    const auto parts = quantise({1.0 / 3, 1.0 / 3, 1.0 / 3}, money("100"), 2);
    QVERIFY(parts.isOk());
    QCOMPARE((*parts)[0], money("33.34"));
    QCOMPARE((*parts)[1], money("33.33"));
    QCOMPARE((*parts)[2], money("33.33"));
    QVERIFY((*parts)[3].isZero());
}

void PlanTest::refusesImpossibleWeights() {
    QCOMPARE(quantise({0.7, 0.4}, money("1"), 2).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(quantise({-0.1}, money("1"), 2).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(quantise({std::nan("")}, money("1"), 2).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(quantise({0.5}, money("-1"), 2).error().code, ErrorCode::InvalidArgument);
}

void PlanTest::toTarget() {
    PlanRules rules;
    rules.costRate = 0.001;
    const auto plan =
        makePlan({holding("A", "600", 0.4), holding("B", "400", 0.6)}, pool("0"), rules);
    QVERIFY(plan.isOk());
    QCOMPARE(plan->transfers.size(), std::size_t(1));
    QCOMPARE(plan->transfers[0].from, 0);
    QCOMPARE(plan->transfers[0].to, 1);
    QCOMPARE(plan->transfers[0].amount, money("200"));
    QCOMPARE(
        plan->transfers[0].reason,
        QStringLiteral(
            "A is 20.00 % above its target of 40.00 %; B is 20.00 % below its target of 60.00 %"));
    QCOMPARE(plan->expectedCost, money("0.2"));
    QCOMPARE(plan->turnover, 0.4);
}

void PlanTest::toTheEdgeOnly() {
    PlanRules rules;
    rules.to = RebalanceTo::BandEdge;
    rules.band = 0.05;
    const auto plan =
        makePlan({holding("A", "600", 0.5), holding("B", "250", 0.25), holding("C", "150", 0.25)},
                 pool("0"), rules);
    QVERIFY(plan.isOk());
    // C rises to 20 %, which A pays on its way down to 55 %; B stays.
    QCOMPARE(plan->rows[0].after, money("550"));
    QCOMPARE(plan->rows[1].after, money("250"));
    QCOMPARE(plan->rows[2].after, money("200"));
    const auto quiet =
        makePlan({holding("A", "540", 0.5), holding("B", "460", 0.5)}, pool("0"), rules);
    QVERIFY(quiet.isOk() && quiet->transfers.empty());
    QVERIFY(quiet->rows[0].reason.contains(u"within the band"));
}

void PlanTest::belowTheMinimumNothingMoves() {
    PlanRules rules;
    rules.minimumTransfer = money("50");
    const auto plan =
        makePlan({holding("A", "520", 0.5), holding("B", "480", 0.5)}, pool("0"), rules);
    QVERIFY(plan.isOk());
    QVERIFY(plan->transfers.empty());
    QVERIFY(plan->rows[0].reason.contains(u"below the minimum transfer"));
}

void PlanTest::reservedMoneyStays() {
    const auto plan = makePlan({holding("A", "800", 0.2, "700"), holding("B", "200", 0.8)},
                               pool("0"), PlanRules{});
    QVERIFY(plan.isOk());
    QCOMPARE(plan->rows[0].after, money("700"));
    QCOMPARE(plan->shortfalls.size(), std::size_t(1));
    QCOMPARE(plan->shortfalls[0].holding, 0);
    QCOMPARE(plan->shortfalls[0].amount, money("500"));
    QVERIFY(plan->shortfalls[0].reason.contains(u"reserved"));
}

void PlanTest::fewestTransfers() {
    // Two pairs that settle among themselves, although the largest do not fit.
    const std::vector<Decimal> changes{money("-5"), money("-3"), money("3"), money("5"),
                                       money("0")};
    QCOMPARE(settle(changes).size(), std::size_t(2));
    // Largest first would need 4; two groups need 3.
    const std::vector<Decimal> tricky{money("-6"), money("-4"), money("-5"), money("10"),
                                      money("5")};
    QCOMPARE(settle(tricky).size(), std::size_t(3));
}

void PlanTest::throughThePool() {
    PlanRules rules;
    rules.route = TransferRoute::ByPool;
    const auto plan =
        makePlan({holding("A", "600", 0.4), holding("B", "400", 0.6)}, pool("0"), rules);
    QVERIFY(plan.isOk());
    QCOMPARE(plan->transfers.size(), std::size_t(2));
    QCOMPARE(plan->transfers[0].to, -1);
    QCOMPARE(plan->transfers[1].from, -1);
}

void PlanTest::depositIsSharedOut() {
    const auto plan =
        makePlan({holding("A", "0", 0.3), holding("B", "0", 0.6)}, pool("1000", "50"), PlanRules{});
    QVERIFY(plan.isOk());
    QCOMPARE(plan->rows[0].after, money("300"));
    QCOMPARE(plan->rows[1].after, money("600"));
    QCOMPARE(plan->pool.after, money("100"));
    const auto kept = makePlan({holding("A", "0", 1.0)}, pool("1000", "50"), PlanRules{});
    QVERIFY(kept.isOk());
    QCOMPARE(kept->pool.after, money("50"));
    QCOMPARE(kept->shortfalls.front().holding, -1);
}

void PlanTest::randomPlansKeepEveryRule() {
    const int count = caseCount(4000, 40000);
    for (int k = 0; k < count; ++k) {
        SplitMix random{std::uint64_t(k)};
        const int n = 1 + random.below(k % 10 == 0 ? 40 : 10);
        std::vector<Holding> holdings;
        Numbers raw;
        double sum = 0.0;
        for (int i = 0; i < n; ++i) {
            raw.push_back(random.uniform());
            sum += raw.back();
        }
        const double filled = random.uniform() < 0.5 ? 1.0 : random.uniform();
        const auto amount = [&random] {
            return Decimal::fromUnits(random.below(1000000), 2).valueOr(Decimal());
        };
        for (int i = 0; i < n; ++i) {
            holdings.push_back({QString::number(i), amount(),
                                random.uniform() < 0.5 ? Decimal() : amount(),
                                raw[std::size_t(i)] / sum * filled});
        }
        const Pool from{QStringLiteral("pool"), amount(),
                        random.uniform() < 0.7 ? Decimal() : amount()};
        PlanRules rules;
        rules.to = k % 2 == 0 ? RebalanceTo::Target : RebalanceTo::BandEdge;
        rules.band = 0.1 * random.uniform();
        rules.route = k % 3 == 0 ? TransferRoute::ByPool : TransferRoute::Direct;
        rules.minimumTransfer = k % 4 == 0 ? money("100") : Decimal();
        const auto plan = makePlan(holdings, from, rules);
        QVERIFY2(plan.isOk(), qPrintable(QString::number(k)));
        Decimal all = plan->pool.after;
        QVERIFY(plan->pool.after >= std::min(from.current, from.reserved));
        for (int i = 0; i < n; ++i) {
            const Holding& held = holdings[std::size_t(i)];
            const PlanRow& row = plan->rows[std::size_t(i)];
            QVERIFY2(row.after >= std::min(held.current, held.reserved),
                     qPrintable(QString::number(k)));
            // Nobody is moved past its target.
            QVERIFY((row.after - row.target).abs() <= (held.current - row.target).abs());
            QVERIFY(!row.reason.isEmpty());
            all += row.after;
        }
        QCOMPARE(all, plan->total);
        for (const PlannedTransfer& transfer : plan->transfers) {
            QVERIFY(transfer.amount.isPositive() && transfer.amount >= rules.minimumTransfer);
            QVERIFY(transfer.from != transfer.to && !transfer.reason.isEmpty());
        }
        QVERIFY(int(plan->transfers.size()) <= n);
    }
}

void PlanTest::riskBeforeAndAfter() {
    const Problem problem = factorProblem(2, 1, 3);
    const auto plan = makePlan({holding("A", "600", 0.4), holding("B", "400", 0.6)}, pool("0"),
                               PlanRules{}, &problem.risk);
    QVERIFY(plan.isOk());
    QCOMPARE(*plan->riskBefore, std::sqrt(portfolioVariance(problem.risk, {0.6, 0.4})));
    QCOMPARE(*plan->riskAfter, std::sqrt(portfolioVariance(problem.risk, {0.4, 0.6})));
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
