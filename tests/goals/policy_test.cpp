// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a drafted goal, by field.
#include "tests/goals/full_goal.h"

#include <QTest>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

namespace {

using Change = void (*)(Goal&);

struct Wrong {
    const char* name;
    const char* field;
    Change change;
};

const Wrong wrongs[] = {
    {"no name", "name", [](Goal& g) { g.name.clear(); }},
    {"a name of bidi marks", "name", [](Goal& g) { g.name = QStringLiteral("a\u202eb"); }},
    {"no asset", "asset", [](Goal& g) { g.asset = {}; }},
    {"no farm", "scope.farms", [](Goal& g) { g.scope.farms.clear(); }},
    {"no agent", "scope.agents", [](Goal& g) { g.scope = {.kind = ScopeKind::Agents}; }},
    {"no target", "target", [](Goal& g) { g.target = {}; }},
    {"negative target", "target", [](Goal& g) { g.target = Decimal(-5); }},
    {"too many decimals", "target", [](Goal& g) { g.target = dec("0.000000011"); }},
    {"half a trade", "target",
     [](Goal& g) {
         g.measure = Measure::TradeCount;
         g.target = dec("1.5");
     }},
    {"a win rate above all", "target",
     [](Goal& g) {
         g.measure = Measure::WinRate;
         g.target = Decimal(2);
     }},
    {"a Sharpe of luck", "minimumTrades",
     [](Goal& g) {
         g.measure = Measure::Sharpe;
         g.target = Decimal(2);
         g.minimumTrades = 20;
     }},
    {"a Sharpe of a week", "minimumDays",
     [](Goal& g) {
         g.measure = Measure::Sharpe;
         g.target = Decimal(2);
         g.minimumDays = 7;
     }},
    {"an average of one", "minimumTrades",
     [](Goal& g) {
         g.measure = Measure::ProfitPerTrade;
         g.minimumTrades = 1;
     }},
    {"window shorter than the sample", "windowDays", [](Goal& g) { g.windowDays = 20; }},
    {"negative window", "windowDays", [](Goal& g) { g.windowDays = -1; }},
    {"a period with a window", "windowDays", [](Goal& g) { g.measure = Measure::ProfitPerPeriod; }},
    {"no period in a row", "periodsInARow", [](Goal& g) { g.periodsInARow = 0; }},
    {"confirmed after years", "confirmMinutes", [](Goal& g) { g.confirmMinutes = 9'000'000; }},
    {"an empty start value", "startValue", [](Goal& g) { g.startValue = Decimal(0); }},
    {"deadline before the start", "deadline", [](Goal& g) { g.deadline = at(-1); }},
    {"deadline before the sample", "deadline", [](Goal& g) { g.deadline = at(20); }},
    {"priority", "priority", [](Goal& g) { g.priority = 0; }},
    {"waits for itself", "after", [](Goal& g) { g.after.append(g.id); }},
    {"empty expression", "expression", [](Goal& g) { g.measure = Measure::Expression; }},
    {"wrong expression", "expression",
     [](Goal& g) {
         g.measure = Measure::Expression;
         g.expression = QStringLiteral("sharp > 2");
     }},
    {"no money set aside", "funding.amount", [](Goal& g) { g.funding->amount = {}; }},
    {"set aside from nowhere", "funding.source", [](Goal& g) { g.funding->source = {}; }},
    {"nothing to add", "completion.funding", [](Goal& g) { g.funding.reset(); }},
    {"shares of 90 %", "completion.shares.master",
     [](Goal& g) { g.completion.shares.master = dec("0.4"); }},
    {"negative share", "completion.shares.agents",
     [](Goal& g) { g.completion.shares.agents = dec("-0.2"); }},
    {"closes while entering", "completion.stopEntries",
     [](Goal& g) { g.completion.stopEntries = false; }},
    {"closes while ordering", "completion.cancelOrders",
     [](Goal& g) { g.completion.cancelOrders = false; }},
    {"no vault", "completion.vault",
     [](Goal& g) { g.completion.destination = Destination::Vault; }},
    {"goes on without capital", "completion.next",
     [](Goal& g) { g.completion.collect = CollectionAmount::Everything; }},
    {"moves positions alone", "completion.positions",
     [](Goal& g) { g.completion.positions = PositionTreatment::Transfer; }},
    {"restarts from nothing", "completion.restartFactor",
     [](Goal& g) { g.completion.restartFactor = {}; }},
    {"no next goal", "completion.nextGoal",
     [](Goal& g) { g.completion.next = NextAction::StartGoal; }},
    {"starts itself", "completion.nextGoal",
     [](Goal& g) {
         g.completion.next = NextAction::StartGoal;
         g.completion.nextGoal = g.id;
     }},
    {"a lock from nothing", "completion.lock.armAt",
     [](Goal& g) { g.completion.lock->armAt = {}; }},
    {"a lock with both", "completion.lock.giveBack",
     [](Goal& g) { g.completion.lock->giveMoney = Decimal(5); }},
    {"a lock that gives all", "completion.lock.giveMoney",
     [](Goal& g) {
         g.completion.lock = TrailingLock{.armAt = Decimal(5), .giveMoney = Decimal(5)};
     }},
    {"raises without end", "adjustments[0].highestTarget",
     [](Goal& g) { g.adjustments[0].highestTarget.reset(); }},
    {"raises by nothing", "adjustments[0].step", [](Goal& g) { g.adjustments[0].step = {}; }},
    {"early beyond the end", "adjustments[0].threshold",
     [](Goal& g) { g.adjustments[0].threshold = Decimal(2); }},
    {"extends without end", "adjustments[1].latestDeadline",
     [](Goal& g) { g.adjustments[1].latestDeadline.reset(); }},
    {"extends no deadline", "adjustments[1].trigger", [](Goal& g) { g.deadline.reset(); }},
    {"acts never", "adjustments[1].mostTimes", [](Goal& g) { g.adjustments[1].mostTimes = 0; }},
    {"a pace from the first minute", "adjustments[0].afterElapsed",
     [](Goal& g) { g.adjustments[0].trigger = AdjustmentTrigger::BehindPace; }},
    {"raises an expression", "adjustments[0].action",
     [](Goal& g) {
         g.measure = Measure::Expression;
         g.expression = QStringLiteral("trades > 2");
     }},
};

} // namespace

class PolicyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullGoalIsRight();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void measuresAreInOrder();
};

void PolicyTest::fullGoalIsRight() {
    QCOMPARE(fieldsOf(validate(fullGoal())), QStringList());
}

void PolicyTest::saysWhatIsWrong_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(wrongs); ++i) {
        QTest::newRow(wrongs[i].name) << static_cast<int>(i);
    }
}

void PolicyTest::saysWhatIsWrong() {
    QFETCH(int, index);
    Goal goal = fullGoal();
    wrongs[index].change(goal);
    const QList<FieldProblem> problems = validate(goal);
    QVERIFY2(fieldsOf(problems).contains(QLatin1String(wrongs[index].field)),
             qPrintable(fieldsOf(problems).join(u' ')));
    for (const FieldProblem& problem : problems) {
        QVERIFY(problem.sentence.endsWith(u'.'));
        QVERIFY(!problem.sentence.contains(QStringLiteral("%1")));
    }
}

void PolicyTest::measuresAreInOrder() {
    int count = 0;
    for (const GoalKind kind : {GoalKind::TradeVolume, GoalKind::ProfitTarget,
                                GoalKind::StrategyPerformance, GoalKind::Custom}) {
        for (const Measure measure : measuresOf(kind)) {
            QCOMPARE(traitsOf(measure).kind, kind);
            QVERIFY(!measureName(measure).isEmpty());
            QVERIFY(measureExplanation(measure).endsWith(u'.'));
            ++count;
        }
    }
    QCOMPARE(count, 12);
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
