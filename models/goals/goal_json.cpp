// SPDX-License-Identifier: GPL-3.0-or-later
// How goals are stored and exported. Every choice is written, so that a later default changes
// nothing.
#include "models/core/json_fields.h"
#include "models/goals/goal_progress.h"

namespace tf::goals {

namespace {

template <class Enum>
int number(Enum value) {
    return static_cast<int>(value);
}

QJsonObject toJson(const RewardShares& shares) {
    return {{QStringLiteral("agents"), shares.agents.toString()},
            {QStringLiteral("farmReserve"), shares.farmReserve.toString()},
            {QStringLiteral("master"), shares.master.toString()},
            {QStringLiteral("agentRule"), number(shares.agentRule)},
            {QStringLiteral("remainder"), number(shares.remainder)}};
}

Result<RewardShares> sharesFrom(const QJsonObject& object) {
    JsonFields fields(object);
    RewardShares shares;
    fields.read("agents", shares.agents);
    fields.read("farmReserve", shares.farmReserve);
    fields.read("master", shares.master);
    fields.readNumber("agentRule", shares.agentRule, AgentShareRule::Equally);
    fields.readNumber("remainder", shares.remainder, RemainderRule::FarmReserve);
    TF_CHECK(fields.result());
    return shares;
}

QJsonObject toJson(const TrailingLock& lock) {
    QJsonObject object{{QStringLiteral("armAt"), lock.armAt.toString()},
                       {QStringLiteral("ridesBeyondTarget"), lock.ridesBeyondTarget}};
    put(object, "giveBack", lock.giveBack);
    put(object, "giveMoney", lock.giveMoney);
    return object;
}

Result<TrailingLock> lockFrom(const QJsonObject& object) {
    JsonFields fields(object);
    TrailingLock lock;
    fields.read("armAt", lock.armAt);
    fields.read("giveBack", lock.giveBack);
    fields.read("giveMoney", lock.giveMoney);
    fields.read("ridesBeyondTarget", lock.ridesBeyondTarget);
    TF_CHECK(fields.result());
    return lock;
}

QJsonObject toJson(const GoalScope& scope) {
    QJsonObject object{{QStringLiteral("kind"), number(scope.kind)}};
    put(object, "farms", scope.farms);
    put(object, "agents", scope.agents);
    return object;
}

Result<GoalScope> scopeFrom(const QJsonObject& object) {
    JsonFields fields(object);
    GoalScope scope;
    fields.readNumber("kind", scope.kind, ScopeKind::Agents);
    fields.read("farms", scope.farms);
    fields.read("agents", scope.agents);
    TF_CHECK(fields.result());
    return scope;
}

QJsonObject toJson(const GoalFunding& funding) {
    QJsonObject object{{QStringLiteral("amount"), funding.amount.toString()}};
    put(object, "source", funding.source.uuid());
    put(object, "wallet", funding.wallet.uuid());
    return object;
}

Result<GoalFunding> fundingFrom(const QJsonObject& object) {
    JsonFields fields(object);
    GoalFunding funding;
    fields.read("amount", funding.amount);
    fields.read("source", funding.source);
    fields.read("wallet", funding.wallet);
    TF_CHECK(fields.result());
    return funding;
}

QJsonObject toJson(const Asset& asset) {
    return {{QStringLiteral("code"), asset.code()}, {QStringLiteral("scale"), asset.scale()}};
}

Result<Asset> assetFrom(const QJsonObject& object) {
    JsonFields fields(object);
    QString code;
    int scale = 0;
    fields.read("code", code);
    fields.read("scale", scale);
    TF_CHECK(fields.result());
    return code.isEmpty() ? Result<Asset>(Asset()) : Asset::create(code, scale);
}

void putMeasure(QJsonObject& object, const Goal& goal) {
    object[QStringLiteral("measure")] = number(goal.measure);
    object[QStringLiteral("target")] = goal.target.toString();
    put(object, "expression", goal.expression);
    object[QStringLiteral("positions")] = number(goal.positions);
    object[QStringLiteral("amounts")] = number(goal.amounts);
    object[QStringLiteral("period")] = number(goal.period);
    object[QStringLiteral("periodsInARow")] = goal.periodsInARow;
    object[QStringLiteral("windowDays")] = goal.windowDays;
    object[QStringLiteral("minimumTrades")] = goal.minimumTrades;
    object[QStringLiteral("minimumDays")] = goal.minimumDays;
    object[QStringLiteral("confirmMinutes")] = goal.confirmMinutes;
}

void readMeasure(JsonFields& fields, Goal& goal) {
    fields.readNumber("measure", goal.measure, Measure::Expression);
    fields.read("target", goal.target);
    fields.read("expression", goal.expression);
    fields.readNumber("positions", goal.positions, PositionBasis::WithOpen);
    fields.readNumber("amounts", goal.amounts, AmountBasis::Net);
    fields.readNumber("period", goal.period, Period::Month);
    fields.read("periodsInARow", goal.periodsInARow);
    fields.read("windowDays", goal.windowDays);
    fields.read("minimumTrades", goal.minimumTrades);
    fields.read("minimumDays", goal.minimumDays);
    fields.read("confirmMinutes", goal.confirmMinutes);
}

void putTime(QJsonObject& object, const Goal& goal) {
    put(object, "startAt", goal.startAt);
    put(object, "startValue", goal.startValue);
    put(object, "deadline", goal.deadline);
    object[QStringLiteral("priority")] = goal.priority;
    put(object, "after", goal.after);
    object[QStringLiteral("isArmed")] = goal.isArmed;
}

void readTime(JsonFields& fields, Goal& goal) {
    fields.read("startAt", goal.startAt);
    fields.read("startValue", goal.startValue);
    fields.read("deadline", goal.deadline);
    fields.read("priority", goal.priority);
    fields.read("after", goal.after);
    fields.read("isArmed", goal.isArmed);
}

} // namespace

QJsonObject CompletionPolicy::toJson() const {
    QJsonObject object{{QStringLiteral("stopEntries"), stopEntries},
                       {QStringLiteral("cancelOrders"), cancelOrders},
                       {QStringLiteral("positions"), number(positions)},
                       {QStringLiteral("collect"), number(collect)},
                       {QStringLiteral("destination"), number(destination)},
                       {QStringLiteral("shares"), goals::toJson(shares)},
                       {QStringLiteral("funding"), number(funding)},
                       {QStringLiteral("next"), number(next)},
                       {QStringLiteral("restartFactor"), restartFactor.toString()},
                       {QStringLiteral("approval"), number(approval)}};
    put(object, "vault", vault.uuid());
    put(object, "nextGoal", nextGoal.uuid());
    if (lock) {
        object[QStringLiteral("lock")] = goals::toJson(*lock);
    }
    return object;
}

Result<CompletionPolicy> CompletionPolicy::fromJson(const QJsonObject& object) {
    JsonFields fields(object);
    CompletionPolicy policy;
    fields.read("stopEntries", policy.stopEntries);
    fields.read("cancelOrders", policy.cancelOrders);
    fields.readNumber("positions", policy.positions, PositionTreatment::Transfer);
    fields.readNumber("collect", policy.collect, CollectionAmount::Everything);
    fields.readNumber("destination", policy.destination, Destination::Vault);
    fields.read("vault", policy.vault);
    fields.readNumber("funding", policy.funding, FundingUse::AddToReward);
    fields.readNumber("next", policy.next, NextAction::StartGoal);
    fields.read("restartFactor", policy.restartFactor);
    fields.read("nextGoal", policy.nextGoal);
    fields.readNumber("approval", policy.approval, Approval::Person);
    fields.readPart("shares", policy.shares, sharesFrom);
    fields.readPart("lock", policy.lock, lockFrom);
    TF_CHECK(fields.result());
    return policy;
}

QJsonObject AdjustmentRule::toJson() const {
    QJsonObject object{{QStringLiteral("trigger"), number(trigger)},
                       {QStringLiteral("threshold"), threshold.toString()},
                       {QStringLiteral("afterElapsed"), afterElapsed.toString()},
                       {QStringLiteral("action"), number(action)},
                       {QStringLiteral("step"), step.toString()},
                       {QStringLiteral("extendDays"), extendDays},
                       {QStringLiteral("mostTimes"), mostTimes},
                       {QStringLiteral("approval"), number(approval)}};
    put(object, "lowestTarget", lowestTarget);
    put(object, "highestTarget", highestTarget);
    put(object, "latestDeadline", latestDeadline);
    return object;
}

Result<AdjustmentRule> AdjustmentRule::fromJson(const QJsonObject& object) {
    JsonFields fields(object);
    AdjustmentRule rule;
    fields.readNumber("trigger", rule.trigger, AdjustmentTrigger::DeepDrawdown);
    fields.read("threshold", rule.threshold);
    fields.read("afterElapsed", rule.afterElapsed);
    fields.readNumber("action", rule.action, AdjustmentAction::ExtendDeadline);
    fields.read("step", rule.step);
    fields.read("extendDays", rule.extendDays);
    fields.read("lowestTarget", rule.lowestTarget);
    fields.read("highestTarget", rule.highestTarget);
    fields.read("latestDeadline", rule.latestDeadline);
    fields.read("mostTimes", rule.mostTimes);
    fields.readNumber("approval", rule.approval, Approval::Person);
    TF_CHECK(fields.result());
    return rule;
}

QJsonObject Goal::toJson() const {
    QJsonObject object{{QStringLiteral("schema"), 1},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("scope"), goals::toJson(scope)},
                       {QStringLiteral("asset"), goals::toJson(asset)},
                       {QStringLiteral("completion"), completion.toJson()}};
    put(object, "note", note);
    putMeasure(object, *this);
    putTime(object, *this);
    if (funding) {
        object[QStringLiteral("funding")] = goals::toJson(*funding);
    }
    QJsonArray rules;
    for (const AdjustmentRule& rule : adjustments) {
        rules.append(rule.toJson());
    }
    object[QStringLiteral("adjustments")] = rules;
    return object;
}

Result<Goal> Goal::fromJson(const QJsonObject& object) {
    JsonFields fields(object);
    Goal goal;
    int schema = 1;
    fields.read("schema", schema);
    if (schema != 1) {
        return Error{ErrorCode::BadParameter, QStringLiteral("a goal of a later version")};
    }
    fields.read("name", goal.name);
    fields.read("note", goal.note);
    readMeasure(fields, goal);
    readTime(fields, goal);
    fields.readPart("scope", goal.scope, scopeFrom);
    fields.readPart("asset", goal.asset, assetFrom);
    fields.readPart("funding", goal.funding, fundingFrom);
    fields.readPart("completion", goal.completion, CompletionPolicy::fromJson);
    fields.readParts("adjustments", goal.adjustments, AdjustmentRule::fromJson);
    TF_CHECK(fields.result());
    return goal;
}

QJsonObject GoalProgress::toJson() const {
    QJsonObject object{{QStringLiteral("at"), at.toString()},
                       {QStringLiteral("target"), target.toString()},
                       {QStringLiteral("fraction"), fraction},
                       {QStringLiteral("shortfall"), number(shortfall)},
                       {QStringLiteral("isReached"), isReached},
                       {QStringLiteral("trades"), trades},
                       {QStringLiteral("days"), days},
                       {QStringLiteral("profit"), profit.toString()},
                       {QStringLiteral("bestProfit"), bestProfit.toString()},
                       {QStringLiteral("isFloorTouched"), isFloorTouched},
                       {QStringLiteral("drawdown"), drawdown},
                       {QStringLiteral("periodsReached"), periodsReached}};
    put(object, "goal", goal.uuid());
    put(object, "value", value);
    put(object, "reachedSince", reachedSince);
    put(object, "confirmedAt", confirmedAt);
    put(object, "floor", floor);
    return object;
}

Result<GoalProgress> GoalProgress::fromJson(const QJsonObject& object) {
    JsonFields fields(object);
    GoalProgress progress;
    fields.read("goal", progress.goal);
    fields.read("at", progress.at);
    fields.read("value", progress.value);
    fields.read("target", progress.target);
    fields.read("fraction", progress.fraction);
    fields.readNumber("shortfall", progress.shortfall, Shortfall::NoFigure);
    fields.read("isReached", progress.isReached);
    fields.read("trades", progress.trades);
    fields.read("days", progress.days);
    fields.read("reachedSince", progress.reachedSince);
    fields.read("confirmedAt", progress.confirmedAt);
    fields.read("profit", progress.profit);
    fields.read("bestProfit", progress.bestProfit);
    fields.read("floor", progress.floor);
    fields.read("isFloorTouched", progress.isFloorTouched);
    fields.read("drawdown", progress.drawdown);
    fields.read("periodsReached", progress.periodsReached);
    TF_CHECK(fields.result());
    return progress;
}

} // namespace tf::goals
