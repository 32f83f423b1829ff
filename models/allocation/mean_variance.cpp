// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/solution.h"

namespace tf::allocation {

namespace {

Error missing(const QString& what) {
    return {ErrorCode::BadParameter, QStringLiteral("%1 is needed and has no default").arg(what)};
}

double cost(const Program& program, const Vector& w) {
    return program.costRate > 0.0 ? program.costRate * (w - program.current).lpNorm<1>() : 0.0;
}

double variance(const RiskModel& risk, const Vector& w) {
    return w.dot(view(risk.covariance()) * w);
}

Solution solutionOf(QpAnswer answer, const Quadratic& quadratic, double priceScale) {
    Solution solution;
    solution.gradient = gradient(quadratic, answer.weights);
    solution.gradientScale = gradientScale(quadratic, answer.weights);
    solution.weights = std::move(answer.weights);
    solution.multipliers = std::move(answer.multipliers);
    solution.costRate = quadratic.costRate;
    solution.priceScale = priceScale;
    return solution;
}

Result<Solution> minimumVariance(const Problem& problem, const Program& program,
                                 const Method& method) {
    Quadratic quadratic{&problem.risk, method.ridge, Vector::Zero(program.size()),
                        0.5 * program.costRate};
    TF_TRY(QpAnswer answer, minimise(program, quadratic));
    Solution solution = solutionOf(std::move(answer), quadratic, 2.0);
    const Vector& w = solution.weights;
    solution.objective =
        variance(problem.risk, w) + method.ridge * w.squaredNorm() + cost(program, w);
    return solution;
}

Result<Solution> maximumUtility(const Problem& problem, const Program& program,
                                const Method& method) {
    if (!method.riskAversion) {
        return missing(QStringLiteral("risk aversion"));
    }
    const double aversion = *method.riskAversion;
    if (!(aversion > 0.0) || !std::isfinite(aversion)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("risk aversion must be above 0")};
    }
    const Quadratic quadratic{&problem.risk, 2.0 * method.ridge / aversion,
                              view(problem.mean) / aversion, program.costRate / aversion};
    TF_TRY(QpAnswer answer, minimise(program, quadratic));
    Solution solution = solutionOf(std::move(answer), quadratic, aversion);
    const Vector& w = solution.weights;
    solution.objective = view(problem.mean).dot(w) - 0.5 * aversion * variance(problem.risk, w) -
                         method.ridge * w.squaredNorm() - cost(program, w);
    return solution;
}

Result<Solution> targetReturn(const Problem& problem, const Program& program,
                              const Method& method) {
    if (!method.targetReturn) {
        return missing(QStringLiteral("target return"));
    }
    const double target = *method.targetReturn;
    if (!std::isfinite(target)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("target return is no number")};
    }
    Program bound = program;
    bound.addRow(view(problem.mean), target, target,
                 {LimitKind::TargetReturn, QStringLiteral("target return")});
    Quadratic quadratic{&problem.risk, method.ridge, Vector::Zero(program.size()),
                        0.5 * program.costRate};
    TF_TRY(QpAnswer answer, minimise(bound, quadratic));
    // The target acts on the gradient like a mean; the other rows keep their places.
    const Eigen::Index row = program.rowCount();
    const double price = answer.multipliers[row];
    Vector multipliers(row + 2);
    multipliers << answer.multipliers.head(row), answer.multipliers.tail(2);
    answer.multipliers = multipliers;
    Solution solution = solutionOf(std::move(answer), quadratic, 2.0);
    solution.gradient += price * view(problem.mean);
    solution.gradientScale += std::abs(price) * view(problem.mean).lpNorm<Eigen::Infinity>();
    const Vector& w = solution.weights;
    solution.objective =
        variance(problem.risk, w) + method.ridge * w.squaredNorm() + cost(program, w);
    return solution;
}

/// The answer at one lambda of the frontier.
Result<Solution> solveAt(const Program& program, const RiskModel& risk, const Vector& direction,
                         double lambda, const Vector& near) {
    const Quadratic quadratic{&risk, 0.0, lambda * direction, lambda * program.costRate};
    TF_TRY(QpAnswer answer, minimiseFrom(program, quadratic, near));
    return solutionOf(std::move(answer), quadratic, 1.0);
}

struct Quadratics {
    double value, slope, curvature; ///< variance along a piece: value + 2 slope t + curvature t^2

    Quadratics(const RiskModel& risk, const PathPiece& piece) {
        const Vector product = view(risk.covariance()) * piece.start;
        value = piece.start.dot(product);
        slope = piece.slope.dot(product);
        curvature = piece.slope.dot(view(risk.covariance()) * piece.slope);
    }
};

struct Found {
    double lambda = -1.0;
    Vector weights;
};

/// max (numerator'w - riskFree) / volatility lies on the frontier where lambda = variance / excess
/// (the fixed point of Dinkelbach 1967); the frontier says which piece, the iteration removes the
/// rounding.
class RatioSearch {
public:
    RatioSearch(const RiskModel& risk, const Vector& numerator, double riskFree)
        : m_risk(risk)
        , m_numerator(numerator)
        , m_riskFree(riskFree) {}

    bool visit(const PathPiece& piece) {
        const Quadratics q(m_risk, piece);
        const double excess = m_numerator.dot(piece.start) - m_riskFree;
        const double rise = m_numerator.dot(piece.slope);
        m_bestExcess = std::max(m_bestExcess, excess);
        const double gapNow = q.value - piece.from * excess;
        const double fall = excess + piece.from * rise - 2.0 * q.slope;
        if (gapNow <= 0.0) {
            m_found = {piece.from, piece.start};
        } else if (fall > 0.0 && piece.from + gapNow / fall <= piece.to) {
            const double lambda = piece.from + gapNow / fall;
            m_found = {lambda, piece.at(lambda)};
        } else {
            m_hasRay = piece.to == noLimit && rise > 0.0;
            return true;
        }
        return false;
    }

    Result<Solution> finish(const Program& program) const {
        if (m_found.lambda < 0.0) {
            return m_hasRay
                       ? Error{ErrorCode::Unbounded, QStringLiteral("the ratio rises without end")}
                       : Error{ErrorCode::NoPositiveReturn,
                               QStringLiteral("no feasible portfolio earns more than %1; the best "
                                              "one earns %2")
                                   .arg(m_riskFree)
                                   .arg(m_bestExcess + m_riskFree)};
        }
        double lambda = m_found.lambda;
        Solution solution;
        Vector near = m_found.weights;
        for (int pass = 0; pass < 8; ++pass) {
            TF_TRY(solution, solveAt(program, m_risk, m_numerator, lambda, near));
            near = solution.weights;
            const double excess = m_numerator.dot(near) - m_riskFree;
            const double square = variance(m_risk, near);
            if (square <= 1e-15 * m_risk.scale()) {
                return Error{
                    ErrorCode::Unbounded,
                    QStringLiteral("a portfolio without risk earns more than the riskless rate")};
            }
            const double next = square / excess;
            const bool isDone = !(excess > 0.0) || std::abs(next - lambda) <= 4e-16 * lambda;
            solution.objective = excess / std::sqrt(square);
            solution.priceScale = 1.0 / (std::sqrt(square) * lambda);
            if (isDone) {
                break;
            }
            lambda = next;
        }
        return solution;
    }

private:
    const RiskModel& m_risk;
    const Vector m_numerator;
    double m_riskFree;
    double m_bestExcess = -noLimit;
    bool m_hasRay = false;
    Found m_found;
};

Result<Solution> maximumRatio(const Problem& problem, const Program& program,
                              const Vector& numerator, double riskFree, JobControl* control) {
    if (program.costRate > 0.0) {
        return Error{ErrorCode::Unsupported, QStringLiteral("a ratio cannot be reduced by a cost")};
    }
    RatioSearch search(problem.risk, numerator, riskFree);
    const auto visit = [&search](const PathPiece& piece) { return search.visit(piece); };
    TF_CHECK(followPath(program, problem.risk, numerator, visit, control));
    return search.finish(program);
}

/// Where the frontier reaches a volatility.
class RiskSearch {
public:
    RiskSearch(const RiskModel& risk, double target)
        : m_risk(risk)
        , m_target(target) {}

    bool visit(const PathPiece& piece) {
        const Quadratics q(m_risk, piece);
        const double missing = m_target * m_target - q.value;
        if (m_least < 0.0) {
            m_least = q.value;
        }
        if (missing < 0.0 && piece.from == 0.0 && missing < -1e-12 * q.value) {
            return false;
        }
        // value + 2 slope t + curvature t^2 = target^2, the root in the direction of the path
        const double root = std::sqrt(std::max(0.0, q.slope * q.slope + q.curvature * missing));
        const double t = q.slope + root > 0.0 ? std::max(0.0, missing) / (q.slope + root) : noLimit;
        if (piece.from + t <= piece.to && t < noLimit) {
            m_found = {piece.from + t, piece.at(piece.from + t)};
            return false;
        }
        if (piece.to == noLimit) {
            m_isSlack = true;
            m_found = {piece.from, piece.start};
        }
        return true;
    }

    bool isSlack() const { return m_isSlack; }
    const Found& found() const { return m_found; }
    double leastVolatility() const { return std::sqrt(m_least); }

private:
    const RiskModel& m_risk;
    double m_target;
    double m_least = -1.0;
    bool m_isSlack = false;
    Found m_found;
};

Result<Solution> targetRisk(const Problem& problem, const Program& program, const Method& method,
                            JobControl* control) {
    if (!method.targetVolatility) {
        return missing(QStringLiteral("target volatility"));
    }
    const double target = *method.targetVolatility;
    if (!(target >= 0.0) || !std::isfinite(target)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("target volatility must not be negative")};
    }
    RiskSearch search(problem.risk, target);
    const auto visit = [&search](const PathPiece& piece) { return search.visit(piece); };
    TF_CHECK(followPath(program, problem.risk, view(problem.mean), visit, control));
    const Found& found = search.found();
    if (found.lambda < 0.0) {
        return Error{
            ErrorCode::Infeasible,
            QStringLiteral("in conflict: volatility <= %1 and the other limits, which allow %2 "
                           "at least. Smallest relaxation: target volatility by %3")
                .arg(target)
                .arg(search.leastVolatility())
                .arg(search.leastVolatility() - target)};
    }
    Solution solution;
    if (search.isSlack()) {
        Quadratic linear;
        linear.linear = view(problem.mean);
        linear.costRate = program.costRate;
        TF_TRY(QpAnswer top, minimiseFrom(program, linear, found.weights));
        top.weights = found.weights;
        tidy(program, top.weights);
        solution = solutionOf(std::move(top), linear, 1.0);
    } else {
        TF_TRY(solution,
               solveAt(program, problem.risk, view(problem.mean), found.lambda, found.weights));
        solution.priceScale = 1.0 / std::max(1e-300, found.lambda);
    }
    solution.objective = view(problem.mean).dot(solution.weights) - cost(program, solution.weights);
    return solution;
}

Result<Solution> quadraticKelly(const Problem& problem, const Program& program,
                                const Method& method) {
    if (!method.kellyFraction) {
        return missing(QStringLiteral("Kelly fraction"));
    }
    const Vector excess = view(problem.mean).array() - method.riskFree;
    const Quadratic quadratic{&problem.risk, 0.0, excess, program.costRate};
    TF_TRY(QpAnswer answer, minimise(program, quadratic));
    Solution solution = solutionOf(std::move(answer), quadratic, 1.0);
    solution.fullKelly = solution.weights;
    const Vector w = *method.kellyFraction * solution.weights;
    const double growth = method.riskFree + excess.dot(w) - 0.5 * variance(problem.risk, w);
    solution.growthRate = growth;
    solution.objective = growth - cost(program, w);
    return solution;
}

} // namespace

bool isMeanVariance(MethodKind kind) {
    using enum MethodKind;
    return kind == MinimumVariance || kind == MaximumSharpe || kind == MaximumUtility ||
           kind == TargetReturn || kind == TargetRisk || kind == MaximumDiversification ||
           kind == KellyQuadratic;
}

Result<Solution> solveMeanVariance(const Problem& problem, const Program& program,
                                   const Method& method, JobControl* control) {
    const MethodKind kind = method.kind;
    if (problem.risk.size() == 0) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("a covariance is needed")};
    }
    const bool needsMean =
        kind != MethodKind::MinimumVariance && kind != MethodKind::MaximumDiversification;
    if (needsMean && problem.mean.empty()) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("expected returns are needed")};
    }
    if (!(method.ridge >= 0.0) || !std::isfinite(method.ridge) || !std::isfinite(method.riskFree)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("ridge or riskless rate")};
    }
    if (kind == MethodKind::MaximumUtility) {
        return maximumUtility(problem, program, method);
    }
    if (kind == MethodKind::TargetReturn) {
        return targetReturn(problem, program, method);
    }
    if (kind == MethodKind::TargetRisk) {
        return targetRisk(problem, program, method, control);
    }
    if (kind == MethodKind::MaximumSharpe) {
        return maximumRatio(problem, program, view(problem.mean), method.riskFree, control);
    }
    if (kind == MethodKind::MaximumDiversification) {
        return maximumRatio(problem, program, view(problem.risk.volatilities()), 0.0, control);
    }
    return kind == MethodKind::KellyQuadratic ? quadraticKelly(problem, program, method)
                                              : minimumVariance(problem, program, method);
}

} // namespace tf::allocation
