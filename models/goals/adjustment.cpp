// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/adjustment.h"

#include "models/goals/field_checks.h"

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

bool isPace(AdjustmentTrigger trigger) {
    return trigger == AdjustmentTrigger::BehindPace || trigger == AdjustmentTrigger::AheadOfPace;
}

void checkTrigger(const AdjustmentRule& rule, FieldChecks& checks) {
    const Decimal most = isPace(rule.trigger) ? Decimal(10) : Decimal(1);
    checks.require(rule.threshold.isPositive() && rule.threshold <= most, "threshold",
                   isPace(rule.trigger)
                       ? QT_TRANSLATE_NOOP("goals",
                                           "Enter more than 0 and at most 10; 1 is exactly "
                                           "on track.")
                       : QT_TRANSLATE_NOOP("goals", "Enter more than 0 % and at most 100 %."));
    checks.require(!rule.afterElapsed.isNegative() && rule.afterElapsed < Decimal(1),
                   "afterElapsed", QT_TRANSLATE_NOOP("goals", "Enter 0 % to 99 % of the time."));
    checks.require(!isPace(rule.trigger) || rule.afterElapsed >= Decimal::literal("0.05"),
                   "afterElapsed",
                   QT_TRANSLATE_NOOP("goals", "Wait for at least 5 % of the time: before that the "
                                              "pace means nothing."));
}

void checkBounds(const AdjustmentRule& rule, FieldChecks& checks) {
    switch (rule.action) {
    case AdjustmentAction::RaiseTarget:
        checks.require(rule.highestTarget && rule.highestTarget->isPositive(), "highestTarget",
                       QT_TRANSLATE_NOOP("goals", "Enter the highest target that it may set."));
        checks.require(rule.step.isPositive() && rule.step <= Decimal(10), "step",
                       QT_TRANSLATE_NOOP("goals", "Enter more than 0 % and at most 1000 %."));
        break;
    case AdjustmentAction::LowerTarget:
        checks.require(rule.lowestTarget && rule.lowestTarget->isPositive(), "lowestTarget",
                       QT_TRANSLATE_NOOP("goals", "Enter the lowest target that it may set."));
        checks.require(rule.step.isPositive() && rule.step < Decimal(1), "step",
                       QT_TRANSLATE_NOOP("goals", "Enter more than 0 % and less than 100 %."));
        break;
    case AdjustmentAction::ExtendDeadline:
        checks.require(rule.latestDeadline.has_value(), "latestDeadline",
                       QT_TRANSLATE_NOOP("goals", "Enter the latest deadline that it may set."));
        checks.require(rule.extendDays >= 1 && rule.extendDays <= 3650, "extendDays",
                       QT_TRANSLATE_NOOP("goals", "Enter 1 to 3650 days."));
        break;
    }
}

} // namespace

QList<FieldProblem> validate(const AdjustmentRule& rule, const QString& prefix) {
    FieldChecks checks(prefix + u'.');
    checkTrigger(rule, checks);
    checkBounds(rule, checks);
    checks.require(rule.mostTimes >= 1 && rule.mostTimes <= 100, "mostTimes",
                   QT_TRANSLATE_NOOP("goals", "Enter 1 to 100 times."));
    return checks.take();
}

QString adjustmentTriggerName(AdjustmentTrigger trigger) {
    switch (trigger) {
    case AdjustmentTrigger::MetEarly:
        return text(QT_TRANSLATE_NOOP("goals", "the goal is met early"));
    case AdjustmentTrigger::BehindPace:
        return text(QT_TRANSLATE_NOOP("goals", "it is behind its pace"));
    case AdjustmentTrigger::AheadOfPace:
        return text(QT_TRANSLATE_NOOP("goals", "it is ahead of its pace"));
    case AdjustmentTrigger::Unlikely:
        return text(QT_TRANSLATE_NOOP("goals", "it is unlikely to be met"));
    case AdjustmentTrigger::DeepDrawdown:
        return text(QT_TRANSLATE_NOOP("goals", "the drawdown is deep"));
    }
    return {};
}

QString adjustmentActionName(AdjustmentAction action) {
    switch (action) {
    case AdjustmentAction::RaiseTarget:
        return text(QT_TRANSLATE_NOOP("goals", "raise the target"));
    case AdjustmentAction::LowerTarget:
        return text(QT_TRANSLATE_NOOP("goals", "lower the target"));
    case AdjustmentAction::ExtendDeadline:
        return text(QT_TRANSLATE_NOOP("goals", "extend the deadline"));
    }
    return {};
}

} // namespace tf::goals
