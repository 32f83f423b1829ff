// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/optimiser.h"

#include "models/allocation/solution.h"

namespace tf::allocation {

namespace {

constexpr double atLimit = 1e-11;

Result<Solution> solveContinuous(const Problem& problem, const Program& program,
                                 const Method& method, JobControl* control) {
    using enum MethodKind;
    switch (method.kind) {
    case MinimumVariance:
    case MaximumSharpe:
    case MaximumUtility:
    case TargetReturn:
    case TargetRisk:
    case MaximumDiversification:
    case KellyQuadratic:
        return solveMeanVariance(problem, program, method, control);
    case EqualRisk:
    case RiskBudget:
        return solveRiskParity(problem, program, method);
    case KellyGrowth:
        return solveGrowth(problem, program, method, control);
    case KellySingle:
        return solveIndependentKelly(problem, program, method);
    case HierarchicalRiskParity:
        return solveHierarchical(problem, program, method);
    case Momentum:
    case ExponentiatedGradient:
    case Performance:
    case RiskAdjusted:
    case InverseVolatility:
    case InverseVariance:
    case EqualWeight:
        return solveRule(problem, program, method);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown method")};
}

void addPrice(Answer& answer, ShadowPrice price) {
    if (price.price > 0.0) {
        answer.shadowPrices.push_back(std::move(price));
    }
}

void addRowPrices(const Program& program, const Solution& solution, double noise, Answer& answer) {
    const Eigen::Index m = program.rowCount();
    const auto priceOf = [&](double multiplier) {
        return std::abs(multiplier) > noise ? std::abs(multiplier) * solution.priceScale : 0.0;
    };
    for (int row = 0; row < m; ++row) {
        const double nu = solution.multipliers[row];
        const LimitName& name = program.rowNames[std::size_t(row)];
        const double limit = nu > 0.0 ? program.rowUpper[row] : program.rowLower[row];
        // An equation may gain in either direction; the price then says for which one.
        addPrice(answer, {name.kind, -1, name.name, limit, priceOf(nu)});
    }
    addPrice(answer, {LimitKind::Turnover, -1, QStringLiteral("turnover"), program.turnoverMaximum,
                      program.hasTurnover() ? priceOf(solution.multipliers[m]) : 0.0});
    addPrice(answer, {LimitKind::Gross, -1, QStringLiteral("gross exposure"), program.grossMaximum,
                      program.hasGross() ? priceOf(solution.multipliers[m + 1]) : 0.0});
}

void addBoundPrices(const Program& program, const Solution& solution, double noise,
                    Answer& answer) {
    Vector reduced = solution.gradient;
    if (program.rowCount() > 0) {
        reduced += program.rows.transpose() * solution.multipliers.head(program.rowCount());
    }
    const Eigen::Index m = program.rowCount();
    const double turnover =
        solution.costRate + (program.hasTurnover() ? solution.multipliers[m] : 0.0);
    const double gross = program.hasGross() ? solution.multipliers[m + 1] : 0.0;
    for (int i = 0; i < program.size(); ++i) {
        const double w = solution.weights[i];
        const auto kink = [w](double reference, double weight) {
            return w == reference ? 0.0 : w > reference ? weight : -weight;
        };
        const double slope = reduced[i] + kink(program.current[i], turnover) + kink(0.0, gross);
        const bool isUpper = program.upper[i] - w < atLimit && slope < -noise;
        const bool isLower = w - program.lower[i] < atLimit && slope > noise;
        if (program.lower[i] < program.upper[i] && (isUpper || isLower)) {
            addPrice(answer, {isUpper ? LimitKind::Upper : LimitKind::Lower, i, program.nameOf(i),
                              isUpper ? program.upper[i] : program.lower[i],
                              std::abs(slope) * solution.priceScale});
        }
    }
}

void prove(const Program& program, const Solution& solution, Answer& answer) {
    if (solution.gradient.size() == 0) {
        answer.certificate.feasibility = std::max(0.0, breach(program, solution.weights));
        answer.certificate.optimality = solution.miss;
        return;
    }
    answer.certificate = certify(program, solution.weights, solution.gradient,
                                 solution.gradientScale, solution.multipliers, solution.costRate);
    answer.certificate.gap *= solution.priceScale;
    const double noise = 1e-9 * (solution.gradientScale + 1e-300);
    addRowPrices(program, solution, noise, answer);
    addBoundPrices(program, solution, noise, answer);
    std::stable_sort(answer.shadowPrices.begin(), answer.shadowPrices.end(),
                     [](const ShadowPrice& a, const ShadowPrice& b) { return a.price > b.price; });
}

bool isKelly(MethodKind kind) {
    using enum MethodKind;
    return kind == KellyQuadratic || kind == KellyGrowth;
}

} // namespace

Result<Answer> optimise(const Problem& problem, const Method& method, JobControl* control) {
    TF_CHECK(validate(problem));
    TF_TRY(const Program program, buildProgram(problem));
    const Constraints& limits = problem.constraints;
    const bool hasPositions = limits.maximumPositions > 0 || limits.minimumPosition > 0.0;
    TF_TRY(Solution solution, hasPositions ? solveWithPositions(problem, program, method, control)
                                           : solveContinuous(problem, program, method, control));
    Answer answer;
    prove(program, solution, answer);
    Vector w = solution.weights;
    if (isKelly(method.kind)) {
        answer.fullKelly = numbersOf(w);
        w *= method.kellyFraction.value_or(1.0);
    } else if (solution.fullKelly.size() > 0) {
        answer.fullKelly = numbersOf(solution.fullKelly);
    }
    w.array() += 0.0;
    answer.weights = numbersOf(w);
    answer.cash = limits.budget.value_or(1.0) - w.sum();
    answer.objective = solution.objective;
    answer.excluded = program.excluded;
    answer.growthRate = solution.growthRate;
    answer.leafOrder = solution.leafOrder;
    answer.scores = numbersOf(solution.scores);
    answer.statistics = measure(problem, answer.weights, method.riskFree);
    return answer;
}

Statistics measure(const Problem& problem, const Numbers& weights, double riskFree) {
    Statistics result;
    const ConstVectorMap w = view(weights);
    result.herfindahl = w.squaredNorm();
    if (result.herfindahl > 0.0) {
        result.effectiveNumber = 1.0 / result.herfindahl;
    }
    if (!problem.mean.empty()) {
        result.expectedReturn = view(problem.mean).dot(w);
    }
    const Constraints& limits = problem.constraints;
    if (!limits.current.empty()) {
        result.turnover = (w - view(limits.current)).lpNorm<1>();
        result.cost = limits.costRate * result.turnover;
    }
    if (problem.risk.size() == 0) {
        return result;
    }
    // Only the columns of those who are held.
    const ConstMatrixMap covariance = view(problem.risk.covariance());
    Vector product = Vector::Zero(w.size());
    for (int j = 0; j < w.size(); ++j) {
        if (w[j] != 0.0) {
            product += w[j] * covariance.col(j);
        }
    }
    const double variance = w.dot(product);
    result.volatility = std::sqrt(std::max(0.0, variance));
    if (!(result.volatility > 0.0)) {
        return result;
    }
    result.marginalRisk = numbersOf(product / result.volatility);
    const Vector contributions = w.cwiseProduct(product) / variance;
    result.riskContributions = numbersOf(contributions);
    result.effectiveBets = 1.0 / contributions.squaredNorm();
    result.diversificationRatio = view(problem.risk.volatilities()).dot(w) / result.volatility;
    if (!problem.mean.empty()) {
        result.sharpe = (result.expectedReturn - riskFree) / result.volatility;
    }
    return result;
}

} // namespace tf::allocation
