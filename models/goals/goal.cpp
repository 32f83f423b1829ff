// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal.h"

#include "models/goals/automation_plan.h"
#include "models/goals/expression.h"
#include "models/goals/field_checks.h"

namespace tf::goals {

namespace {

constexpr int mostDays = 3650;
constexpr int mostText = 2000;

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

void checkScope(const GoalScope& scope, FieldChecks& checks) {
    checks.require(scope.kind != ScopeKind::Farms || !scope.farms.isEmpty(), "scope.farms",
                   QT_TRANSLATE_NOOP("goals", "Choose at least one farm."));
    checks.require(scope.kind != ScopeKind::Agents || !scope.agents.isEmpty(), "scope.agents",
                   QT_TRANSLATE_NOOP("goals", "Choose at least one agent."));
}

void checkTarget(const Goal& goal, FieldChecks& checks) {
    const MeasureTraits& traits = traitsOf(goal.measure);
    if (traits.unit == TargetUnit::Condition) {
        checks.require(!goal.expression.trimmed().isEmpty(), "expression",
                       QT_TRANSLATE_NOOP("goals", "Enter a condition, such as sharpe(90d) > 2."));
        const ParsedExpression parsed = parseExpression(goal.expression);
        if (!parsed.expression && !goal.expression.trimmed().isEmpty()) {
            checks.add("expression", parsed.error.sentence);
        }
        return;
    }
    if (goal.target < traits.lowest || goal.target > traits.highest) {
        checks.add("target", text(QT_TRANSLATE_NOOP("goals", "Enter a target from %1 to %2."))
                                 .arg(traits.lowest.toString(), traits.highest.toString()));
        return;
    }
    checks.require(traits.unit != TargetUnit::Count || goal.target.scale() == 0, "target",
                   QT_TRANSLATE_NOOP("goals", "Enter a whole number."));
    if (traits.unit == TargetUnit::Money && goal.target.scale() > goal.asset.scale()) {
        checks.add("target", text(QT_TRANSLATE_NOOP("goals", "%1 has only %2 decimals."))
                                 .arg(goal.asset.code())
                                 .arg(goal.asset.scale()));
    }
}

void checkSample(const Goal& goal, FieldChecks& checks) {
    const MeasureTraits& traits = traitsOf(goal.measure);
    if (goal.minimumTrades < traits.leastTrades || goal.minimumTrades > 1'000'000) {
        checks.add("minimumTrades",
                   text(QT_TRANSLATE_NOOP(
                            "goals",
                            "Enter %1 trades or more: with fewer, luck alone reaches the target."))
                       .arg(traits.leastTrades));
    }
    if (goal.minimumDays < traits.leastDays || goal.minimumDays > mostDays) {
        checks.add("minimumDays",
                   text(QT_TRANSLATE_NOOP("goals",
                                          "Enter %1 to %2 days: with fewer, luck alone reaches the "
                                          "target."))
                       .arg(traits.leastDays)
                       .arg(mostDays));
    }
    checks.require(goal.windowDays >= 0 && goal.windowDays <= mostDays, "windowDays",
                   QT_TRANSLATE_NOOP("goals", "Enter 0 (since the start) to 3650 days."));
    checks.require(goal.windowDays == 0 || goal.windowDays >= goal.minimumDays, "windowDays",
                   QT_TRANSLATE_NOOP("goals", "The window must be at least as long as the minimum "
                                              "of days."));
    checks.require(goal.measure != Measure::ProfitPerPeriod || goal.windowDays == 0, "windowDays",
                   QT_TRANSLATE_NOOP("goals", "A profit per period has no other window."));
    checks.require(goal.periodsInARow >= 1 && goal.periodsInARow <= 120, "periodsInARow",
                   QT_TRANSLATE_NOOP("goals", "Enter 1 to 120 periods."));
    checks.require(goal.confirmMinutes >= 0 && goal.confirmMinutes <= 525'600, "confirmMinutes",
                   QT_TRANSLATE_NOOP("goals", "Enter 0 to 525600 minutes, which is a year."));
}

void checkTime(const Goal& goal, FieldChecks& checks) {
    checks.require(!goal.startValue || goal.startValue->isPositive(), "startValue",
                   QT_TRANSLATE_NOOP("goals", "Enter an amount above zero, or leave it empty."));
    const std::optional<Instant> start = goal.startedAt ? goal.startedAt : goal.startAt;
    checks.require(!start || !goal.deadline || *goal.deadline > *start, "deadline",
                   QT_TRANSLATE_NOOP("goals", "The deadline must be after the start."));
    const std::chrono::hours needed(24 * goal.minimumDays);
    checks.require(!start || !goal.deadline || *goal.deadline <= *start ||
                       *goal.deadline - *start >= needed,
                   "deadline",
                   QT_TRANSLATE_NOOP("goals", "The deadline comes before the minimum of days can "
                                              "have passed."));
    checks.require(goal.priority >= 1 && goal.priority <= 9, "priority",
                   QT_TRANSLATE_NOOP("goals", "Enter 1 (first) to 9 (last)."));
    checks.require(!goal.after.contains(goal.id), "after",
                   QT_TRANSLATE_NOOP("goals", "A goal cannot wait for itself."));
}

void checkFunding(const Goal& goal, FieldChecks& checks) {
    if (!goal.funding) {
        checks.require(goal.completion.funding == FundingUse::BackToSource, "completion.funding",
                       QT_TRANSLATE_NOOP("goals", "Without money set aside, none can be added to "
                                                  "the reward."));
        return;
    }
    checks.require(goal.funding->amount.isPositive(), "funding.amount",
                   QT_TRANSLATE_NOOP("goals", "Enter an amount above zero."));
    if (goal.funding->amount.scale() > goal.asset.scale()) {
        checks.add("funding.amount", text(QT_TRANSLATE_NOOP("goals", "%1 has only %2 decimals."))
                                         .arg(goal.asset.code())
                                         .arg(goal.asset.scale()));
    }
    checks.require(!goal.funding->source.isNull(), "funding.source",
                   QT_TRANSLATE_NOOP("goals", "Choose the wallet that the money comes from."));
}

/// What a rule asks of the goal that it belongs to.
void checkRule(const Goal& goal, const AdjustmentRule& rule, const QString& prefix,
               FieldChecks& all) {
    FieldChecks checks(prefix + u'.');
    const bool changesTarget = rule.action != AdjustmentAction::ExtendDeadline;
    checks.require(
        !changesTarget || goal.measure != Measure::Expression, "action",
        QT_TRANSLATE_NOOP("goals", "An expression has no target that could be changed."));
    const bool needsDeadline = rule.trigger != AdjustmentTrigger::DeepDrawdown || !changesTarget;
    checks.require(!needsDeadline || goal.deadline.has_value(), "trigger",
                   QT_TRANSLATE_NOOP("goals", "This rule needs a goal with a deadline."));
    const MeasureTraits& traits = traitsOf(goal.measure);
    const auto fits = [&](const std::optional<Decimal>& bound) {
        return !bound || (*bound >= traits.lowest && *bound <= traits.highest);
    };
    checks.require(!changesTarget || fits(rule.lowestTarget), "lowestTarget",
                   QT_TRANSLATE_NOOP("goals", "This cannot be a target of the goal."));
    checks.require(!changesTarget || fits(rule.highestTarget), "highestTarget",
                   QT_TRANSLATE_NOOP("goals", "This cannot be a target of the goal."));
    all.add(checks.take());
}

} // namespace

QList<FieldProblem> validate(const Goal& goal) {
    FieldChecks checks;
    checks.require(ledger::checkWalletName(goal.name).isOk(), "name",
                   QT_TRANSLATE_NOOP("goals", "Enter a name of 1 to 120 visible characters."));
    checks.require(goal.note.size() <= mostText, "note",
                   QT_TRANSLATE_NOOP("goals", "A note may have at most 2000 characters."));
    checks.require(goal.asset.isValid(), "asset",
                   QT_TRANSLATE_NOOP("goals", "Choose the asset in which the goal counts."));
    checkScope(goal.scope, checks);
    checkTarget(goal, checks);
    checkSample(goal, checks);
    checkTime(goal, checks);
    checkFunding(goal, checks);
    checks.add(validate(goal.completion));
    checks.require(goal.completion.next != NextAction::StartGoal ||
                       goal.completion.nextGoal != goal.id,
                   "completion.nextGoal",
                   QT_TRANSLATE_NOOP("goals", "A goal cannot start itself: restart it instead."));
    for (qsizetype i = 0; i < goal.adjustments.size(); ++i) {
        const QString prefix = QStringLiteral("adjustments[%1]").arg(i);
        checks.add(validate(goal.adjustments[i], prefix));
        checkRule(goal, goal.adjustments[i], prefix, checks);
    }
    return checks.take();
}

bool canFollow(GoalState from, GoalState to) {
    switch (from) {
    case GoalState::Draft:
        return to == GoalState::Active || to == GoalState::Cancelled;
    case GoalState::Active:
        return to == GoalState::Met || to == GoalState::Collecting || to == GoalState::Failed ||
               to == GoalState::Paused || to == GoalState::Cancelled;
    case GoalState::Met:
        return to == GoalState::Active || to == GoalState::Collecting || to == GoalState::Failed ||
               to == GoalState::Paused || to == GoalState::Cancelled;
    case GoalState::Collecting:
        return to == GoalState::Completed;
    case GoalState::Paused:
        return to == GoalState::Active || to == GoalState::Cancelled;
    case GoalState::Completed:
    case GoalState::Failed:
    case GoalState::Cancelled:
        return false;
    }
    return false;
}

bool isRunning(GoalState state) {
    return state == GoalState::Active || state == GoalState::Met;
}

bool isFinal(GoalState state) {
    return state == GoalState::Completed || state == GoalState::Failed ||
           state == GoalState::Cancelled;
}

Result<Goal> nextRound(const Goal& goal, Instant now) {
    Goal next = goal;
    next.id = GoalId(stepIdentity(QStringLiteral("goal/%1/next-round").arg(goal.id.toString())));
    next.previous = goal.id;
    next.round = goal.round + 1;
    next.state = GoalState::Draft;
    next.stateReason.clear();
    next.startAt.reset();
    next.startValue.reset();
    next.startedAt.reset();
    next.finishedAt.reset();
    next.after.clear();
    next.funding.reset();
    next.completion.funding = FundingUse::BackToSource;
    next.isArmed = true;
    next.version = 0;
    next.createdAt = now;
    const MeasureTraits& traits = traitsOf(goal.measure);
    if (traits.unit != TargetUnit::Condition) {
        TF_TRY(const Decimal exact,
               goal.target.times(goal.completion.restartFactor, Rounding::HalfUp));
        const int scale = traits.unit == TargetUnit::Count   ? 0
                          : traits.unit == TargetUnit::Money ? goal.asset.scale()
                                                             : 6;
        TF_TRY(next.target, exact.rounded(scale, Rounding::HalfUp));
        if (next.target < traits.lowest || next.target > traits.highest) {
            return Error{ErrorCode::OutOfRange,
                         QStringLiteral("next target %1").arg(next.target.toString())};
        }
    }
    if (goal.deadline && goal.startedAt) {
        next.deadline = now + (*goal.deadline - *goal.startedAt);
    }
    return next;
}

Goal cloned(const Goal& goal, const QString& name) {
    Goal copy = goal;
    copy.id = GoalId::create();
    copy.name = name;
    copy.state = GoalState::Draft;
    copy.stateReason.clear();
    copy.startAt.reset();
    copy.startValue.reset();
    copy.startedAt.reset();
    copy.finishedAt.reset();
    copy.isArmed = false;
    copy.previous = {};
    copy.round = 1;
    copy.version = 0;
    copy.createdAt = {};
    if (copy.funding) {
        copy.funding->wallet = {};
    }
    return copy;
}

QString goalStateName(GoalState state) {
    switch (state) {
    case GoalState::Draft:
        return text(QT_TRANSLATE_NOOP("goals", "draft"));
    case GoalState::Active:
        return text(QT_TRANSLATE_NOOP("goals", "active"));
    case GoalState::Met:
        return text(QT_TRANSLATE_NOOP("goals", "met"));
    case GoalState::Collecting:
        return text(QT_TRANSLATE_NOOP("goals", "collecting"));
    case GoalState::Completed:
        return text(QT_TRANSLATE_NOOP("goals", "completed"));
    case GoalState::Failed:
        return text(QT_TRANSLATE_NOOP("goals", "failed"));
    case GoalState::Paused:
        return text(QT_TRANSLATE_NOOP("goals", "paused"));
    case GoalState::Cancelled:
        return text(QT_TRANSLATE_NOOP("goals", "cancelled"));
    }
    return {};
}

QString periodName(Period period) {
    switch (period) {
    case Period::Day:
        return text(QT_TRANSLATE_NOOP("goals", "day"));
    case Period::Week:
        return text(QT_TRANSLATE_NOOP("goals", "week"));
    case Period::Month:
        return text(QT_TRANSLATE_NOOP("goals", "month"));
    }
    return {};
}

} // namespace tf::goals
