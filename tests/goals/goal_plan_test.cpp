// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences on a goal, and the steps that follow when it is reached.
#include "models/goals/automation_plan.h"
#include "tests/goals/full_goal.h"

#include <QSet>
#include <QTest>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

class GoalPlanTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describes();
    void plans_data();
    void plans();
    void keysAreStable();
};

void GoalPlanTest::describes() {
    QHash<QUuid, QString> names{{farm.uuid(), QStringLiteral("Breakout alts")},
                                {wallet.uuid(), QStringLiteral("Treasury")}};
    const GoalWords words{
        .nameOf = [&](const QUuid& id) { return names.value(id, QStringLiteral("First goal")); }};
    QStringList texts;
    for (const GoalSentence& sentence : describe(fullGoal(), words)) {
        texts.append(sentence.text);
    }
    const QStringList expected{
        QStringLiteral("Earn 250.5 USDT."),
        QStringLiteral("Open positions count at their last price. Fees are deducted. The last 90 "
                       "days count."),
        QStringLiteral("It needs at least 50 closed trades and 30 days. The target must hold for 2 "
                       "hours without a break."),
        QStringLiteral("It starts after First goal. It counts from 2026-01-05. Profit counts from "
                       "an equity of 1000.25 USDT. It fails when the target is not reached by "
                       "2026-03-06."),
        QStringLiteral("It is for Breakout alts. 100 USDT from Treasury is set aside for it."),
        QStringLiteral("When it is reached, a person is asked first. New entries stop. Orders are "
                       "cancelled. Positions are closed at the market. The profit goes to the "
                       "master wallet."),
        QStringLiteral("Of the profit 20 % goes to the agents, 30 % to the farm reserve and 50 % "
                       "to the master. Agents share by what each earned. The largest remainders "
                       "get one unit each. The money set aside is added to it."),
        QStringLiteral("Then the goal starts anew with 120 % of the target."),
        QStringLiteral("From a profit of 100 USDT on, at most 25 % of the best profit may be given "
                       "back; then it is collected."),
        QStringLiteral("When it is met in 50 % of the time, the target rises by 20 %, to 1000 at "
                       "most."),
        QStringLiteral("When its probability is below 10 %, the deadline moves by 14 days, to "
                       "2026-05-05 at the latest. A person is asked first."),
    };
    QCOMPARE(texts, expected);
    QCOMPARE(describeTarget(goalOf(Measure::TradeCount, "200")),
             QStringLiteral("Make 200 trades."));
    QCOMPARE(describeTarget(goalOf(Measure::Sharpe, "2")),
             QStringLiteral("Reach a Sharpe ratio of 2."));
    QCOMPARE(targetText(Measure::ProfitPerTrade, Decimal(5), fullGoal().asset),
             QStringLiteral("5 USDT per trade"));
}

void GoalPlanTest::plans_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char* name, int index, const char* steps) {
        QTest::newRow(name) << index << QString::fromLatin1(steps);
    };
    row("profit to the master, then on", 0,
        "stop-entries cancel-orders treat-positions collect-agents collect-farms pay-rewards "
        "resume-entries");
    row("nothing at all", 1, "");
    row("to the farm, then stop", 2,
        "stop-entries cancel-orders treat-positions collect-agents pay-rewards stop-agents");
    row("to a vault, restart, funded", 3,
        "stop-entries cancel-orders treat-positions collect-agents collect-farms release-funding "
        "pay-rewards send-to-vault resume-entries restart-goal");
    row("prize alone", 4, "release-funding pay-rewards start-goal");
    row("funding back", 5, "release-funding");
}

void GoalPlanTest::plans() {
    QFETCH(int, index);
    QFETCH(QString, steps);
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    CompletionPolicy& policy = goal.completion;
    const CompletionPolicy idle{.stopEntries = false,
                                .cancelOrders = false,
                                .positions = PositionTreatment::Keep,
                                .collect = CollectionAmount::Nothing};
    if (index == 1) {
        policy = idle;
    } else if (index == 2) {
        policy.destination = Destination::Farm;
        policy.next = NextAction::Stop;
    } else if (index == 3) {
        policy.destination = Destination::Vault;
        policy.next = NextAction::Restart;
        goal.funding = GoalFunding{.amount = Decimal(5)};
    } else if (index > 3) {
        policy = idle;
        goal.funding = GoalFunding{.amount = Decimal(5)};
    }
    if (index == 4) {
        policy.funding = FundingUse::AddToReward;
        policy.next = NextAction::StartGoal;
    }
    const QList<GoalAgent> agents{{agentB, otherFarm, wallet}, {agentA, farm, wallet}};
    QStringList ids;
    for (const AutomationStep& step : completionPlan(goal, agents)) {
        QCOMPARE(step.ordinal, ids.size());
        QCOMPARE(step.agents, (QList<AgentId>{agentA, agentB}));
        QCOMPARE(step.farms, (QList<FarmId>{farm, otherFarm}));
        QVERIFY(!stepName(step.kind).isEmpty());
        ids.append(stepId(step.kind));
    }
    QCOMPARE(ids.join(u' '), steps);
}

void GoalPlanTest::keysAreStable() {
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    goal.id = GoalId::parse(u"0e000000-0000-7000-8000-000000000001").value();
    const QList<GoalAgent> agents{{agentB, farm, wallet}, {agentA, farm, wallet}};
    const QList<AutomationStep> plan = completionPlan(goal, agents);
    QVERIFY(plan == completionPlan(goal, {agents[1], agents[0]}));
    QCOMPARE(plan[0].key, QStringLiteral("goal/0e000000-0000-7000-8000-000000000001/stop-entries"));
    QSet<QUuid> identities;
    for (const AutomationStep& step : plan) {
        identities.insert(transferIdOf(step, QStringLiteral("a")).uuid());
        identities.insert(transferIdOf(step, QStringLiteral("b")).uuid());
    }
    QCOMPARE(identities.size(), 2 * plan.size());
    // Stored rows hold these: another value would pay twice after an update.
    QCOMPARE(stepIdentity(QStringLiteral("goal/x/pay-rewards"), QStringLiteral("y"))
                 .toString(QUuid::WithoutBraces),
             QStringLiteral("d7cc59bf-52cb-5fd0-bf7b-a4865940186a"));
    QVERIFY(releasePlan(goal).isEmpty());
    goal.funding = GoalFunding{.amount = Decimal(5)};
    QCOMPARE(releasePlan(goal).size(), 1);
}

QTEST_GUILESS_MAIN(GoalPlanTest)
#include "goal_plan_test.moc"
