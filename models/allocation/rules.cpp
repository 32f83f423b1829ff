// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/rules.h"
#include "models/allocation/estimators.h"
#include "models/allocation/projection.h"
#include "models/allocation/solution.h"

namespace tf::allocation {

namespace {

Error notEnough(const QString& detail) {
    return {ErrorCode::NotEnoughData, detail};
}

Error missing(const QString& detail) {
    return {ErrorCode::BadParameter, QStringLiteral("%1 is needed and has no default").arg(detail)};
}

double budgetOf(const Constraints& limits) {
    return limits.budget.value_or(limits.budgetMaximum < noLimit ? limits.budgetMaximum : 1.0);
}

/// sum of clip(c score, lower, upper).
double clippedSum(const Program& program, const Vector& scores, double c) {
    double sum = 0.0;
    for (int i = 0; i < program.size(); ++i) {
        sum += std::clamp(c * scores[i], program.lower[i], program.upper[i]);
    }
    return sum;
}

/// One c for all such that the clipped sum is the budget: between the two breaks that enclose it
/// the sum is a straight line.
Result<Vector> proportionalClip(const Program& program, const Vector& scores, double budget) {
    Numbers breaks{0.0};
    for (int i = 0; i < program.size(); ++i) {
        if (scores[i] > 0.0) {
            for (const double limit : {program.lower[i], program.upper[i]}) {
                if (limit > 0.0 && limit < noLimit) {
                    breaks.push_back(limit / scores[i]);
                }
            }
        }
    }
    std::sort(breaks.begin(), breaks.end());
    const double tolerance = 1e-12;
    double low = 0.0;
    double high = noLimit;
    for (const double c : breaks) {
        (clippedSum(program, scores, c) < budget ? low : high) = c;
        if (high < noLimit) {
            break;
        }
    }
    const double atLow = clippedSum(program, scores, low);
    double c = low;
    if (high < noLimit && high > low) {
        const double atHigh = clippedSum(program, scores, high);
        c = atHigh > atLow
                ? low + (high - low) * std::clamp((budget - atLow) / (atHigh - atLow), 0.0, 1.0)
                : low;
    } else if (high == noLimit) {
        const double slope = clippedSum(program, scores, low + 1.0) - atLow;
        c = slope > 0.0 ? low + (budget - atLow) / slope : low;
    }
    Vector w(program.size());
    for (int i = 0; i < program.size(); ++i) {
        w[i] = std::clamp(c * scores[i], program.lower[i], program.upper[i]);
    }
    if (std::abs(w.sum() - budget) > tolerance) {
        return Error{
            ErrorCode::Infeasible,
            QStringLiteral("in conflict: budget %1 and the bounds of those with a positive score, "
                           "which allow %2. Smallest relaxation: budget by %3")
                .arg(budget)
                .arg(w.sum())
                .arg(std::abs(w.sum() - budget))};
    }
    return w;
}

Result<Vector> softmax(const Vector& scores, const Method& method) {
    if (!method.temperature) {
        return missing(QStringLiteral("temperature"));
    }
    if (!(*method.temperature > 0.0) || !std::isfinite(*method.temperature)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("temperature must be above 0")};
    }
    const Vector exponents = (scores.array() - scores.maxCoeff()) / *method.temperature;
    // Not Eigen's exp, which never reaches 0.
    const Vector values = exponents.unaryExpr([](double x) { return std::exp(x); });
    return Vector(values / values.sum());
}

bool isExcluded(const Program& program, int i) {
    return std::any_of(program.excluded.begin(), program.excluded.end(),
                       [i](const Exclusion& e) { return e.entity == i; });
}

/// Scores to weights inside the limits.
Result<Vector> distribute(const Problem& problem, const Program& program, const Method& method,
                          const Vector& scores) {
    const double budget = budgetOf(problem.constraints);
    Vector shares = scores.cwiseMax(0.0);
    if (method.transform == ScoreTransform::Softmax && method.kind == MethodKind::Momentum) {
        TF_TRY(shares, softmax(scores, method));
    }
    for (int i = 0; i < program.size(); ++i) {
        shares[i] = isExcluded(program, i) ? 0.0 : shares[i];
    }
    const double sum = shares.sum();
    if (!(sum > 0.0)) {
        if (!method.isCashAllowed) {
            return Error{ErrorCode::NoEligible, QStringLiteral("no entity has a positive score")};
        }
        return Vector(Vector::Zero(program.size()).cwiseMax(program.lower));
    }
    shares *= budget / sum;
    if (breach(program, shares) <= 1e-12) {
        return shares;
    }
    if (method.boundsPolicy == BoundsPolicy::Euclidean) {
        Projection projection(program);
        return projection.solve(shares) ? Result<Vector>(projection.closest())
                                        : conflictError(program, projection.conflict());
    }
    TF_CHECK(feasiblePoint(program, -shares));
    TF_TRY(const Vector clipped, proportionalClip(program, shares, budget));
    if (breach(program, clipped) > 1e-9) {
        return Error{
            ErrorCode::Unsupported,
            QStringLiteral("clipping meets bounds only; choose the closest feasible point for "
                           "groups and other limits")};
    }
    return clipped;
}

Result<Vector> momentumScores(const Problem& problem, const Method& method) {
    if (problem.returns.isEmpty()) {
        return notEnough(QStringLiteral("returns are needed"));
    }
    TF_TRY(const Numbers scores,
           exponentialMean(problem.returns, method.halflife, method.decay, MissingPolicy::Reject));
    return Vector(view(scores));
}

Result<Vector> gradientWeights(const Problem& problem, const Method& method) {
    if (problem.returns.isEmpty()) {
        return notEnough(QStringLiteral("returns are needed"));
    }
    if (!method.learningRate) {
        return missing(QStringLiteral("learning rate"));
    }
    if (!(*method.learningRate > 0.0) || !std::isfinite(*method.learningRate)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("learning rate must be above 0")};
    }
    const int n = problem.size();
    Vector w = Vector::Constant(n, 1.0 / n);
    if (!problem.constraints.current.empty()) {
        w = view(problem.constraints.current) / view(problem.constraints.current).sum();
    }
    const ConstMatrixMap returns = view(problem.returns);
    for (int t = 0; t < problem.returns.rows; ++t) {
        const Vector relatives = returns.row(t).transpose().array() + 1.0;
        const double wealth = w.dot(relatives);
        if (!(wealth > 0.0) || relatives.minCoeff() < 0.0) {
            return Error{ErrorCode::InvalidArgument, QStringLiteral("a return of -1 or less")};
        }
        const Vector exponents = *method.learningRate / wealth * relatives;
        const double most = exponents.maxCoeff();
        w = w.cwiseProduct(exponents.unaryExpr([most](double x) { return std::exp(x - most); }));
        w /= w.sum();
    }
    return w;
}

Result<Vector> riskValues(const Problem& problem, const Method& method) {
    if (!method.riskValues.empty()) {
        const Vector given = view(method.riskValues);
        const bool isValid =
            given.size() == problem.size() && given.allFinite() && given.minCoeff() >= 0.0;
        return isValid ? Result<Vector>(given)
                       : Error{ErrorCode::InvalidArgument,
                               QStringLiteral("a given risk is negative or no number")};
    }
    if (method.riskMeasure == RiskMeasure::Downside) {
        if (problem.returns.isEmpty()) {
            return notEnough(QStringLiteral("returns are needed for downside deviation"));
        }
        TF_TRY(const CovarianceEstimate below, semicovariance(problem.returns, method.benchmark));
        return Vector(view(below.matrix).diagonal().cwiseSqrt());
    }
    if (problem.risk.size() == 0) {
        return notEnough(QStringLiteral("a covariance is needed"));
    }
    const Vector variances = view(problem.risk.covariance()).diagonal();
    return method.riskMeasure == RiskMeasure::Variance ? variances : Vector(variances.cwiseSqrt());
}

Result<Vector> inverseOf(const Program& program, const Vector& risks) {
    for (int i = 0; i < program.size(); ++i) {
        if (!(risks[i] > 0.0)) {
            return Error{ErrorCode::Singular,
                         QStringLiteral("%1 has no risk").arg(program.nameOf(i))};
        }
    }
    return Vector(risks.cwiseInverse());
}

Result<Vector> meansOf(const Problem& problem) {
    if (!problem.mean.empty()) {
        return Vector(view(problem.mean));
    }
    if (problem.returns.isEmpty()) {
        return notEnough(QStringLiteral("expected returns are needed"));
    }
    TF_TRY(const Numbers means, sampleMean(problem.returns, MissingPolicy::Reject));
    return Vector(view(means));
}

Result<Vector> performanceScores(const Problem& problem) {
    if (problem.returns.isEmpty()) {
        return meansOf(problem);
    }
    const ConstMatrixMap returns = view(problem.returns);
    return Vector((returns.array() + 1.0).colwise().prod().transpose() - 1.0);
}

Result<Vector> scoresOf(const Problem& problem, const Program& program, const Method& method) {
    using enum MethodKind;
    if (!method.scores.empty()) {
        const Vector given = view(method.scores);
        const bool isValid = given.size() == program.size() && given.allFinite();
        return isValid ? Result<Vector>(given)
                       : Error{ErrorCode::InvalidArgument, QStringLiteral("a score is no number")};
    }
    if (method.kind == Momentum) {
        return momentumScores(problem, method);
    }
    if (method.kind == ExponentiatedGradient) {
        return gradientWeights(problem, method);
    }
    if (method.kind == Performance) {
        return performanceScores(problem);
    }
    if (method.kind == EqualWeight) {
        return Vector(Vector::Ones(program.size()));
    }
    Method measured = method;
    if (method.kind != RiskAdjusted) {
        measured.riskMeasure =
            method.kind == InverseVariance ? RiskMeasure::Variance : RiskMeasure::Volatility;
    }
    TF_TRY(const Vector risks, riskValues(problem, measured));
    TF_TRY(const Vector inverse, inverseOf(program, risks));
    if (method.kind != RiskAdjusted) {
        return inverse;
    }
    TF_TRY(const Vector means, meansOf(problem));
    return Vector((means.array() - method.riskFree).max(0.0) * inverse.array());
}

} // namespace

Result<Solution> solveRule(const Problem& problem, const Program& program, const Method& method) {
    Solution solution;
    TF_TRY(solution.scores, scoresOf(problem, program, method));
    TF_TRY(solution.weights, distribute(problem, program, method, solution.scores));
    tidy(program, solution.weights);
    return solution;
}

Result<Vector> insideLimits(const Problem& problem, const Program& program, const Method& method,
                            const Vector& w) {
    Method plain = method;
    plain.transform = ScoreTransform::PositiveProportional;
    return distribute(problem, program, plain, w);
}

} // namespace tf::allocation
