// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/proposal.h"

#include "models/analytics/drawdown.h"
#include "models/analytics/return_metrics.h"
#include "models/capital/movements.h"
#include "models/core/job.h"

namespace tf::capital {

namespace {

using allocation::Answer;
using allocation::Numbers;

std::optional<double> at(const Numbers& numbers, std::size_t i) {
    return numbers.empty() ? std::nullopt : std::optional(numbers[i]);
}

Result<allocation::Plan> planMoney(const Inputs& inputs, const Answer& answer) {
    const Situation& situation = inputs.situation;
    std::vector<allocation::Holding> holdings;
    for (std::size_t column = 0; column < answer.weights.size(); ++column) {
        const Entity& entity = inputs.entity(int(column));
        holdings.push_back(
            {.name = entity.name,
             .current = entity.current,
             .reserved = inputs.settings.onlyGives ? entity.current : entity.reserved(),
             .weight = answer.weights[column]});
    }
    const allocation::Pool pool{.name = situation.scopeName,
                                .current = situation.poolCurrent,
                                .reserved = situation.poolCurrent - situation.poolFree};
    allocation::PlanRules rules = inputs.settings.rules;
    rules.scale = situation.asset.scale();
    const bool hasRisk = inputs.problem.risk.size() > 0;
    return allocation::makePlan(holdings, pool, rules, hasRisk ? &inputs.problem.risk : nullptr);
}

void addShares(const Inputs& inputs, const Answer& answer, const allocation::Plan& plan,
               Proposal& proposal) {
    const Numbers& current = inputs.problem.constraints.current;
    const Numbers before =
        allocation::measure(inputs.problem, current, inputs.method.riskFree).riskContributions;
    for (std::size_t column = 0; column < plan.rows.size(); ++column) {
        const Entity& entity = inputs.entity(int(column));
        const allocation::PlanRow& row = plan.rows[column];
        proposal.shares.append({.entity = entity.id,
                                .name = entity.name,
                                .current = row.current,
                                .target = row.target,
                                .after = row.after,
                                .weightBefore = current[column],
                                .weight = answer.weights[column],
                                .riskBefore = at(before, column),
                                .risk = at(answer.statistics.riskContributions, column),
                                .reason = row.reason});
    }
    for (const allocation::Exclusion& excluded : answer.excluded) {
        proposal.shares[excluded.entity].reason = excluded.reason;
    }
}

void addShortfalls(const Inputs& inputs, const allocation::Plan& plan, Proposal& proposal) {
    for (const allocation::Shortfall& shortfall : plan.shortfalls) {
        if (shortfall.holding >= 0 && inputs.settings.onlyGives) {
            continue; // nothing was asked of anybody
        }
        const bool isPool = shortfall.holding < 0;
        proposal.shortfalls.append(
            {.entity = isPool ? QUuid() : inputs.entity(shortfall.holding).id,
             .name = isPool ? inputs.situation.scopeName : inputs.entity(shortfall.holding).name,
             .amount = shortfall.amount,
             .reason = shortfall.reason});
    }
}

/// Half of all changes: what one gives is what others get.
Decimal movedOnce(const allocation::Plan& plan) {
    Decimal given = std::max(plan.pool.current - plan.pool.after, Decimal());
    for (const allocation::PlanRow& row : plan.rows) {
        given += std::max(row.current - row.after, Decimal());
    }
    return given;
}

/// Returns of the money as it lies now, for the regime.
std::vector<double> presentReturns(const Inputs& inputs) {
    std::vector<double> returns;
    const allocation::Table& table = inputs.problem.returns;
    const Numbers& weights = inputs.problem.constraints.current;
    for (int row = 0; row < table.rows; ++row) {
        double sum = 0.0;
        for (int column = 0; column < table.columns; ++column) {
            sum += weights[std::size_t(column)] * table(row, column);
        }
        returns.push_back(sum);
    }
    return returns;
}

QJsonObject certificateOf(const Proposal& proposal) {
    const allocation::Certificate& certificate = proposal.certificate;
    return {{QStringLiteral("feasibility"), certificate.feasibility},
            {QStringLiteral("optimality"), certificate.optimality},
            {QStringLiteral("gap"), certificate.gap},
            {QStringLiteral("sentence"), allocation::certificateSentence(certificate)}};
}

QJsonObject optionsOf(const Proposal& proposal) {
    QJsonObject targets;
    for (const Share& share : proposal.shares) {
        targets[share.entity.toString(QUuid::WithoutBraces)] = share.weight;
    }
    return {{QStringLiteral("settings"), proposal.settings.toJson()},
            {QStringLiteral("level"), static_cast<int>(proposal.level)},
            {QStringLiteral("targets"), targets},
            {QStringLiteral("regime"), static_cast<int>(proposal.regime)},
            {QStringLiteral("turnover"), proposal.turnover}};
}

/// Whether money only goes down the hierarchy, which is what an allocation is.
bool onlyGoesDown(const Proposal& proposal) {
    return std::all_of(
        proposal.movements.begin(), proposal.movements.end(), [&](const Movement& movement) {
            const ledger::WalletId from = movement.transfer.from;
            const bool isPassedOn =
                std::any_of(proposal.movements.begin(), proposal.movements.end(),
                            [&](const Movement& other) { return other.transfer.to == from; });
            const bool comesUp = movement.transfer.to == proposal.scope;
            return !comesUp && (from == proposal.scope || isPassedOn);
        });
}

} // namespace

Result<Answer> optimise(const Inputs& inputs, JobControl* control) {
    return allocation::optimise(inputs.problem, inputs.method, control);
}

Answer answerFor(const Inputs& inputs, const Numbers& weights) {
    Answer answer;
    answer.weights = weights;
    double sum = 0.0;
    for (const double weight : weights) {
        sum += weight;
    }
    answer.cash = inputs.problem.constraints.budget.value_or(1.0) - sum;
    answer.statistics = allocation::measure(inputs.problem, weights, inputs.method.riskFree);
    answer.certificate = {.feasibility = 0.0, .optimality = 1.0, .gap = -1.0};
    return answer;
}

Result<Proposal> makeProposal(const Inputs& inputs, const Answer& answer) {
    TF_TRY(const allocation::Plan plan, planMoney(inputs, answer));
    Proposal proposal;
    TF_TRY(proposal.movements, movementsOf(inputs, plan));
    const Situation& situation = inputs.situation;
    proposal.id = ProposalId::create();
    proposal.level = situation.level;
    proposal.scope = situation.scope;
    proposal.scopeName = situation.scopeName;
    proposal.asset = situation.asset;
    proposal.at = situation.at;
    proposal.settings = inputs.settings;
    addShares(inputs, answer, plan, proposal);
    addShortfalls(inputs, plan, proposal);
    proposal.leftOut = inputs.leftOut;
    proposal.total = plan.total;
    proposal.poolBefore = plan.pool.current;
    proposal.poolTarget = plan.pool.target;
    proposal.poolAfter = plan.pool.after;
    proposal.moved = movedOnce(plan);
    TF_TRY(const Decimal rate,
           Decimal::parse(QString::number(inputs.settings.rules.costRate, 'f', 12)));
    TF_TRY(const Decimal cost, proposal.moved.times(rate, Rounding::Up));
    TF_TRY(proposal.expectedCost, cost.rounded(situation.asset.scale(), Rounding::Up));
    proposal.turnover = plan.turnover;
    proposal.volatilityBefore = plan.riskBefore;
    proposal.volatilityAfter = plan.riskAfter;
    proposal.certificate = answer.certificate;
    proposal.statistics = answer.statistics;
    proposal.digest = inputs.digest;
    proposal.regime = presentRegime(inputs);
    return proposal;
}

Regime presentRegime(const Inputs& inputs) {
    return regimeOf(presentReturns(inputs), regimeWindow);
}

Result<QStringList> priceSentences(const Inputs& inputs, const Answer& answer,
                                   JobControl* control) {
    constexpr int most = 3;
    TF_TRY(const std::vector<allocation::LimitCost> costs,
           allocation::limitCosts(inputs.problem, inputs.method, answer, most, control));
    QStringList sentences;
    for (const allocation::LimitCost& cost : costs) {
        sentences.append(allocation::costSentence(cost, inputs.method.kind));
    }
    return sentences;
}

ledger::AllocationPlan planOf(const Proposal& proposal, const QString& reason,
                              const ledger::Cause& cause) {
    ledger::AllocationPlan plan;
    plan.id = proposal.id;
    plan.scope = proposal.scope;
    plan.kind = onlyGoesDown(proposal) ? ledger::OperationKind::Allocation
                                       : ledger::OperationKind::Rebalance;
    plan.method = allocation::methodName(proposal.settings.method.kind);
    plan.options = optionsOf(proposal);
    plan.inputsDigest = proposal.digest;
    plan.certificate = certificateOf(proposal);
    plan.reason = reason;
    plan.cause = cause;
    for (const Movement& movement : proposal.movements) {
        plan.transfers.append(movement.transfer);
    }
    return plan;
}

Result<QList<Comparison>> compareMethods(const Inputs& inputs,
                                         const QList<allocation::Method>& methods,
                                         const WalkForwardRules& rules, JobControl* control) {
    QList<Comparison> comparisons;
    allocation::EstimatorChoice choice = inputs.settings.estimator;
    const double yearly = periodsPerYear(inputs.settings.observation);
    choice.periodsPerYear = yearly;
    for (const allocation::Method& method : methods) {
        Settings settings = inputs.settings;
        settings.method = method;
        Comparison comparison{.method = method};
        const Result<Inputs> own = withSettings(inputs, settings);
        comparison.answer = own ? optimise(*own, control) : Result<Answer>(own.error());
        // On the past, each period may only know what came before it: not the trades of today.
        comparison.walkForward =
            own ? allocation::walkForward(own->problem, choice, method, rules.window, rules.step,
                                          rules.costRate, control)
                : Result<allocation::WalkForward>(own.error());
        if (control != nullptr && control->isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        if (comparison.walkForward) {
            const Numbers& returns = comparison.walkForward->returns;
            const auto drawdown = analytics::drawdownOfReturns(returns);
            comparison.yearlyReturn = analytics::cagr(returns, yearly).value_or(0.0);
            comparison.yearlyVolatility =
                analytics::volatility(analytics::Moments::of(returns), yearly).value_or(0.0);
            comparison.maximumDrawdown = drawdown ? -drawdown->deepest : 0.0;
        }
        comparisons.append(std::move(comparison));
    }
    return comparisons;
}

} // namespace tf::capital
