// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/completion_policy.h"

#include "models/goals/field_checks.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

bool isShare(Decimal value) {
    return !value.isNegative() && value <= Decimal(1);
}

void checkShares(const RewardShares& shares, FieldChecks& checks) {
    const char* const outside = QT_TRANSLATE_NOOP("goals", "Enter 0 % to 100 %.");
    checks.require(isShare(shares.agents), "completion.shares.agents", outside);
    checks.require(isShare(shares.farmReserve), "completion.shares.farmReserve", outside);
    checks.require(isShare(shares.master), "completion.shares.master", outside);
    if (!checks.isClean()) {
        return;
    }
    checks.require(shares.agents + shares.farmReserve + shares.master == Decimal(1),
                   "completion.shares.master",
                   QT_TRANSLATE_NOOP("goals", "The three shares must add up to 100 %."));
}

void checkLock(const TrailingLock& lock, FieldChecks& checks) {
    checks.require(lock.armAt.isPositive(), "completion.lock.armAt",
                   QT_TRANSLATE_NOOP("goals", "Enter the profit from which it is protected."));
    checks.require(lock.giveBack.has_value() != lock.giveMoney.has_value(),
                   "completion.lock.giveBack",
                   QT_TRANSLATE_NOOP("goals", "Enter either a percentage or an amount that may be "
                                              "given back."));
    checks.require(!lock.giveBack || (lock.giveBack->isPositive() && *lock.giveBack < Decimal(1)),
                   "completion.lock.giveBack",
                   QT_TRANSLATE_NOOP("goals", "Enter more than 0 % and less than 100 %."));
    checks.require(!lock.giveMoney || lock.giveMoney->isPositive(), "completion.lock.giveMoney",
                   QT_TRANSLATE_NOOP("goals", "Enter an amount above zero."));
    checks.require(!lock.giveMoney || *lock.giveMoney < lock.armAt, "completion.lock.giveMoney",
                   QT_TRANSLATE_NOOP("goals", "The amount must be less than the profit from which "
                                              "it is protected."));
}

} // namespace

QList<FieldProblem> validate(const CompletionPolicy& policy) {
    FieldChecks checks;
    checkShares(policy.shares, checks);
    const bool closes = policy.positions != PositionTreatment::Keep;
    checks.require(!closes || policy.stopEntries, "completion.stopEntries",
                   QT_TRANSLATE_NOOP("goals", "Positions can only be closed when new entries stop, "
                                              "otherwise they would be opened again."));
    checks.require(!closes || policy.cancelOrders, "completion.cancelOrders",
                   QT_TRANSLATE_NOOP("goals", "Positions can only be closed when orders are "
                                              "cancelled first."));
    const bool takesAll = policy.collect == CollectionAmount::Everything;
    checks.require(!takesAll || policy.stopEntries, "completion.stopEntries",
                   QT_TRANSLATE_NOOP("goals", "Everything can only be collected when new entries "
                                              "stop."));
    checks.require(!takesAll || policy.next != NextAction::GoOn, "completion.next",
                   QT_TRANSLATE_NOOP("goals", "Agents cannot go on without capital: collect only "
                                              "profit, or stop afterwards."));
    checks.require(!takesAll || policy.next != NextAction::Restart, "completion.next",
                   QT_TRANSLATE_NOOP("goals", "Agents cannot start anew without capital: collect "
                                              "only profit, or stop afterwards."));
    checks.require(policy.positions != PositionTreatment::Transfer ||
                       policy.collect == CollectionAmount::Everything,
                   "completion.positions",
                   QT_TRANSLATE_NOOP("goals", "Positions can only move up when everything is "
                                              "collected."));
    checks.require(policy.destination != Destination::Vault || !policy.vault.isNull(),
                   "completion.vault", QT_TRANSLATE_NOOP("goals", "Choose the vault."));
    checks.require(policy.next != NextAction::Restart ||
                       (policy.restartFactor >= Decimal::literal("0.01") &&
                        policy.restartFactor <= Decimal(100)),
                   "completion.restartFactor",
                   QT_TRANSLATE_NOOP("goals", "Enter 1 % to 10000 % of the old target."));
    checks.require(policy.next != NextAction::StartGoal || !policy.nextGoal.isNull(),
                   "completion.nextGoal",
                   QT_TRANSLATE_NOOP("goals", "Choose the goal that starts afterwards."));
    if (policy.lock) {
        checkLock(*policy.lock, checks);
    }
    return checks.take();
}

Decimal floorOf(const TrailingLock& lock, Decimal bestProfit) {
    if (lock.giveMoney) {
        return bestProfit - *lock.giveMoney;
    }
    const Decimal kept = Decimal(1) - lock.giveBack.value_or(Decimal());
    const Result<Decimal> floor = bestProfit.times(kept, Rounding::Down);
    TF_ASSERT(floor.isOk()); // kept is at most 1
    return *floor;
}

QString positionTreatmentName(PositionTreatment treatment) {
    switch (treatment) {
    case PositionTreatment::Keep:
        return text(QT_TRANSLATE_NOOP("goals", "Keep them open"));
    case PositionTreatment::Close:
        return text(QT_TRANSLATE_NOOP("goals", "Close them at the market"));
    case PositionTreatment::Transfer:
        return text(QT_TRANSLATE_NOOP("goals", "Move what is held up, unsold"));
    }
    return {};
}

QString collectionAmountName(CollectionAmount amount) {
    switch (amount) {
    case CollectionAmount::Nothing:
        return text(QT_TRANSLATE_NOOP("goals", "Nothing"));
    case CollectionAmount::ProfitOnly:
        return text(QT_TRANSLATE_NOOP("goals", "The profit only"));
    case CollectionAmount::Everything:
        return text(QT_TRANSLATE_NOOP("goals", "Everything"));
    }
    return {};
}

QString destinationName(Destination destination) {
    switch (destination) {
    case Destination::Farm:
        return text(QT_TRANSLATE_NOOP("goals", "The farm's wallet"));
    case Destination::Master:
        return text(QT_TRANSLATE_NOOP("goals", "The master wallet"));
    case Destination::Vault:
        return text(QT_TRANSLATE_NOOP("goals", "A vault"));
    }
    return {};
}

QString agentShareRuleName(AgentShareRule rule) {
    switch (rule) {
    case AgentShareRule::ByContribution:
        return text(QT_TRANSLATE_NOOP("goals", "By what each agent earned"));
    case AgentShareRule::Equally:
        return text(QT_TRANSLATE_NOOP("goals", "The same for each agent"));
    }
    return {};
}

QString remainderRuleName(RemainderRule rule) {
    switch (rule) {
    case RemainderRule::LargestRemainder:
        return text(QT_TRANSLATE_NOOP("goals", "The largest remainders get one unit each"));
    case RemainderRule::Master:
        return text(QT_TRANSLATE_NOOP("goals", "The master gets what does not divide"));
    case RemainderRule::FarmReserve:
        return text(QT_TRANSLATE_NOOP("goals", "The farm reserve gets what does not divide"));
    }
    return {};
}

QString nextActionName(NextAction action) {
    switch (action) {
    case NextAction::Stop:
        return text(QT_TRANSLATE_NOOP("goals", "Stop the agents"));
    case NextAction::GoOn:
        return text(QT_TRANSLATE_NOOP("goals", "Go on trading"));
    case NextAction::Restart:
        return text(QT_TRANSLATE_NOOP("goals", "Collect and continue with a new target"));
    case NextAction::StartGoal:
        return text(QT_TRANSLATE_NOOP("goals", "Start another goal"));
    }
    return {};
}

QString approvalName(Approval approval) {
    switch (approval) {
    case Approval::Automatic:
        return text(QT_TRANSLATE_NOOP("goals", "By itself"));
    case Approval::Person:
        return text(QT_TRANSLATE_NOOP("goals", "After a person approved it"));
    }
    return {};
}

} // namespace tf::goals
