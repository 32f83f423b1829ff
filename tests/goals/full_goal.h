// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/goals/goal_fixture.h"

namespace tf::goals::test {

inline const FarmId farm = FarmId::parse(u"0f000000-0000-7000-8000-000000000001").value();
inline const FarmId otherFarm = FarmId::parse(u"0f000000-0000-7000-8000-000000000002").value();
inline const ledger::WalletId wallet =
    ledger::WalletId::parse(u"0b000000-0000-7000-8000-000000000001").value();

/// A goal in which nothing is wrong and every option is used.
inline Goal fullGoal() {
    Goal goal = goalOf(Measure::ProfitTotal, "250.5");
    goal.state = GoalState::Draft;
    goal.id = GoalId::parse(u"0e000000-0000-7000-8000-000000000001").value();
    goal.note = QStringLiteral("Until the summer <b>");
    goal.scope = {.kind = ScopeKind::Farms, .farms = {farm}, .agents = {}};
    goal.windowDays = 90;
    goal.minimumTrades = 50;
    goal.minimumDays = 30;
    goal.confirmMinutes = 120;
    goal.startAt = monday;
    goal.startValue = dec("1000.25");
    goal.deadline = at(60);
    goal.priority = 2;
    goal.after = {GoalId::create()};
    goal.isArmed = true;
    goal.funding = GoalFunding{.amount = Decimal(100), .source = wallet, .wallet = {}};
    goal.completion.shares.agents = dec("0.2");
    goal.completion.shares.farmReserve = dec("0.3");
    goal.completion.shares.master = dec("0.5");
    goal.completion.funding = FundingUse::AddToReward;
    goal.completion.next = NextAction::Restart;
    goal.completion.restartFactor = dec("1.2");
    goal.completion.approval = Approval::Person;
    goal.completion.lock = TrailingLock{.armAt = Decimal(100), .giveBack = dec("0.25")};
    goal.adjustments = {{.trigger = AdjustmentTrigger::MetEarly,
                         .threshold = dec("0.5"),
                         .action = AdjustmentAction::RaiseTarget,
                         .step = dec("0.2"),
                         .highestTarget = Decimal(1000)},
                        {.trigger = AdjustmentTrigger::Unlikely,
                         .threshold = dec("0.1"),
                         .afterElapsed = dec("0.5"),
                         .action = AdjustmentAction::ExtendDeadline,
                         .extendDays = 14,
                         .latestDeadline = at(120),
                         .mostTimes = 2,
                         .approval = Approval::Person}};
    return goal;
}

inline QStringList fieldsOf(const QList<FieldProblem>& problems) {
    QStringList fields;
    for (const FieldProblem& problem : problems) {
        fields.append(problem.field);
    }
    return fields;
}

} // namespace tf::goals::test
