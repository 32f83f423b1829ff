// SPDX-License-Identifier: GPL-3.0-or-later
// How goals are stored and exported. Every choice is written, so that a later default changes
// nothing.
#include "models/goals/goal_progress.h"
#include "models/goals/json_fields.h"

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
    shares.agents = fields.decimal("agents").value_or(shares.agents);
    shares.farmReserve = fields.decimal("farmReserve").value_or(shares.farmReserve);
    shares.master = fields.decimal("master").value_or(shares.master);
    shares.agentRule = fields.choice("agentRule", AgentShareRule::Equally, shares.agentRule);
    shares.remainder = fields.choice("remainder", RemainderRule::FarmReserve, shares.remainder);
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
    lock.armAt = fields.decimal("armAt").value_or(Decimal());
    lock.giveBack = fields.decimal("giveBack");
    lock.giveMoney = fields.decimal("giveMoney");
    lock.ridesBeyondTarget = fields.flag("ridesBeyondTarget", false);
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
    scope.kind = fields.choice("kind", ScopeKind::Agents, scope.kind);
    for (const QUuid& id : fields.uuids("farms")) {
        scope.farms.append(FarmId(id));
    }
    for (const QUuid& id : fields.uuids("agents")) {
        scope.agents.append(AgentId(id));
    }
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
    funding.amount = fields.decimal("amount").value_or(Decimal());
    funding.source = ledger::WalletId(fields.uuid("source").value_or(QUuid()));
    funding.wallet = ledger::WalletId(fields.uuid("wallet").value_or(QUuid()));
    TF_CHECK(fields.result());
    return funding;
}

QJsonObject toJson(const Asset& asset) {
    return {{QStringLiteral("code"), asset.code()}, {QStringLiteral("scale"), asset.scale()}};
}

Result<Asset> assetFrom(const QJsonObject& object) {
    JsonFields fields(object);
    const QString code = fields.text("code").value_or(QString());
    const int scale = fields.integer("scale", 0);
    TF_CHECK(fields.result());
    return code.isEmpty() ? Result<Asset>(Asset()) : Asset::create(code, scale);
}

template <class T>
Result<void> readPart(const std::optional<QJsonObject>& object, T& part,
                      Result<T> (*read)(const QJsonObject&)) {
    if (object) {
        TF_TRY(part, read(*object));
    }
    return {};
}

template <class T>
Result<void> readPart(const std::optional<QJsonObject>& object, std::optional<T>& part,
                      Result<T> (*read)(const QJsonObject&)) {
    if (object) {
        TF_TRY(part, read(*object));
    }
    return {};
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
    goal.measure = fields.choice("measure", Measure::Expression, goal.measure);
    goal.target = fields.decimal("target").value_or(Decimal());
    goal.expression = fields.text("expression").value_or(QString());
    goal.positions = fields.choice("positions", PositionBasis::WithOpen, goal.positions);
    goal.amounts = fields.choice("amounts", AmountBasis::Net, goal.amounts);
    goal.period = fields.choice("period", Period::Month, goal.period);
    goal.periodsInARow = fields.integer("periodsInARow", goal.periodsInARow);
    goal.windowDays = fields.integer("windowDays", 0);
    goal.minimumTrades = fields.integer("minimumTrades", 0);
    goal.minimumDays = fields.integer("minimumDays", 0);
    goal.confirmMinutes = fields.integer("confirmMinutes").value_or(0);
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
    goal.startAt = fields.instant("startAt");
    goal.startValue = fields.decimal("startValue");
    goal.deadline = fields.instant("deadline");
    goal.priority = fields.integer("priority", goal.priority);
    for (const QUuid& id : fields.uuids("after")) {
        goal.after.append(GoalId(id));
    }
    goal.isArmed = fields.flag("isArmed", false);
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
    policy.stopEntries = fields.flag("stopEntries", policy.stopEntries);
    policy.cancelOrders = fields.flag("cancelOrders", policy.cancelOrders);
    policy.positions = fields.choice("positions", PositionTreatment::Transfer, policy.positions);
    policy.collect = fields.choice("collect", CollectionAmount::Everything, policy.collect);
    policy.destination = fields.choice("destination", Destination::Vault, policy.destination);
    policy.vault = ledger::WalletId(fields.uuid("vault").value_or(QUuid()));
    policy.funding = fields.choice("funding", FundingUse::AddToReward, policy.funding);
    policy.next = fields.choice("next", NextAction::StartGoal, policy.next);
    policy.restartFactor = fields.decimal("restartFactor").value_or(policy.restartFactor);
    policy.nextGoal = GoalId(fields.uuid("nextGoal").value_or(QUuid()));
    policy.approval = fields.choice("approval", Approval::Person, policy.approval);
    const std::optional<QJsonObject> shares = fields.object("shares");
    const std::optional<QJsonObject> lock = fields.object("lock");
    TF_CHECK(fields.result());
    TF_CHECK(readPart(shares, policy.shares, sharesFrom));
    TF_CHECK(readPart(lock, policy.lock, lockFrom));
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
    rule.trigger = fields.choice("trigger", AdjustmentTrigger::DeepDrawdown, rule.trigger);
    rule.threshold = fields.decimal("threshold").value_or(Decimal());
    rule.afterElapsed = fields.decimal("afterElapsed").value_or(Decimal());
    rule.action = fields.choice("action", AdjustmentAction::ExtendDeadline, rule.action);
    rule.step = fields.decimal("step").value_or(Decimal());
    rule.extendDays = fields.integer("extendDays", 0);
    rule.lowestTarget = fields.decimal("lowestTarget");
    rule.highestTarget = fields.decimal("highestTarget");
    rule.latestDeadline = fields.instant("latestDeadline");
    rule.mostTimes = fields.integer("mostTimes", rule.mostTimes);
    rule.approval = fields.choice("approval", Approval::Person, rule.approval);
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
    if (fields.integer("schema", 1) != 1) {
        return Error{ErrorCode::BadParameter, QStringLiteral("a goal of a later version")};
    }
    goal.name = fields.text("name").value_or(QString());
    goal.note = fields.text("note").value_or(QString());
    readMeasure(fields, goal);
    readTime(fields, goal);
    const std::optional<QJsonObject> scope = fields.object("scope");
    const std::optional<QJsonObject> asset = fields.object("asset");
    const std::optional<QJsonObject> funding = fields.object("funding");
    const std::optional<QJsonObject> completion = fields.object("completion");
    const QList<QJsonObject> rules = fields.objects("adjustments");
    TF_CHECK(fields.result());
    TF_CHECK(readPart(scope, goal.scope, scopeFrom));
    TF_CHECK(readPart(asset, goal.asset, assetFrom));
    TF_CHECK(readPart(funding, goal.funding, fundingFrom));
    TF_CHECK(readPart(completion, goal.completion, CompletionPolicy::fromJson));
    for (const QJsonObject& rule : rules) {
        TF_TRY(const AdjustmentRule read, AdjustmentRule::fromJson(rule));
        goal.adjustments.append(read);
    }
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
    progress.goal = GoalId(fields.uuid("goal").value_or(QUuid()));
    progress.at = fields.instant("at").value_or(Instant());
    progress.value = fields.decimal("value");
    progress.target = fields.decimal("target").value_or(Decimal());
    progress.fraction = fields.real("fraction").value_or(0);
    progress.shortfall = fields.choice("shortfall", Shortfall::NoFigure, progress.shortfall);
    progress.isReached = fields.flag("isReached", false);
    progress.trades = fields.integer("trades", 0);
    progress.days = fields.integer("days", 0);
    progress.reachedSince = fields.instant("reachedSince");
    progress.confirmedAt = fields.instant("confirmedAt");
    progress.profit = fields.decimal("profit").value_or(Decimal());
    progress.bestProfit = fields.decimal("bestProfit").value_or(Decimal());
    progress.floor = fields.decimal("floor");
    progress.isFloorTouched = fields.flag("isFloorTouched", false);
    progress.drawdown = fields.real("drawdown").value_or(0);
    progress.periodsReached = fields.integer("periodsReached", 0);
    TF_CHECK(fields.result());
    return progress;
}

} // namespace tf::goals
