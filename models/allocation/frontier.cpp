// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/frontier.h"

#include "models/allocation/path.h"
#include "models/allocation/projection.h"
#include "models/core/job.h"

namespace tf::allocation {

namespace {

constexpr double sameWeights = 1e-10;

Corner cornerAt(const Problem& problem, double lambda, const Vector& w) {
    Corner corner;
    corner.lambda = lambda;
    corner.weights = numbersOf(w);
    corner.expectedReturn = view(problem.mean).dot(w);
    corner.volatility = std::sqrt(std::max(0.0, portfolioVariance(problem.risk, corner.weights)));
    return corner;
}

/// At the ends, and at all corners of a singular problem, ties are resolved by what is exact there.
Result<Vector> minimumAt(const Program& program, const Problem& problem, double lambda,
                         const Vector& near) {
    Quadratic quadratic;
    quadratic.risk = &problem.risk;
    quadratic.linear = lambda * view(problem.mean);
    quadratic.costRate = lambda * program.costRate;
    TF_TRY(const QpAnswer answer, minimiseFrom(program, quadratic, near));
    return answer.weights;
}

/// Largest mean over the portfolios of least variance: the limit lambda -> 0.
Result<Vector> bottomOf(const Program& program, const Problem& problem, const Vector& near) {
    TF_TRY(const Vector least, minimumAt(program, problem, 0.0, near));
    Program face = program;
    const Table& range = problem.risk.range();
    for (int r = 0; r < range.rows; ++r) {
        const Vector row = view(range).row(r).transpose();
        face.addRow(row, row.dot(least), row.dot(least), {});
    }
    Quadratic quadratic;
    quadratic.linear = view(problem.mean);
    const auto best = minimiseFrom(face, quadratic, least);
    if (!best.isOk()) {
        return best.error().code == ErrorCode::Unbounded ? Result<Vector>(best.error())
                                                         : Result<Vector>(least);
    }
    // Of several with the same mean: least sum of squares.
    const double most = view(problem.mean).dot(best->weights);
    face.addRow(view(problem.mean), most, most, {});
    Projection projection(face);
    return projection.solve(Vector::Zero(near.size())) ? projection.closest() : best->weights;
}

} // namespace

Result<void> followPath(const Program& program, const RiskModel& risk, const Vector& direction,
                        const std::function<bool(const PathPiece&)>& visit, JobControl* control) {
    const Vector order = view(risk.covariance()).diagonal();
    TF_TRY(const Vector start, feasiblePoint(program, order));
    const double ridge = 1e-2 * safeRidge(&risk, 0.0) + (risk.scale() == 0.0 ? 1.0 : 0.0);
    ActiveSet set(program, risk.covariance().values.data(), ridge);
    const Vector zero = Vector::Zero(program.size());
    const auto failed = [](ActiveSet::State state) { return state != ActiveSet::State::Optimal; };
    if (failed(set.start(start)) || failed(set.minimise(zero, 0.0)) ||
        failed(set.polish(zero, 0.0))) {
        return Error{ErrorCode::NotConverged,
                     QStringLiteral("minimum variance end of the frontier")};
    }
    set.beginPath(direction, program.costRate, 0.0);
    const int most = 100 * (program.size() + program.rowCount()) + 1000;
    for (int piece = 0; piece < most; ++piece) {
        if (control != nullptr && control->isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        if (failed(set.findPiece())) {
            return Error{ErrorCode::NotConverged,
                         QStringLiteral("frontier at %1").arg(set.lambda())};
        }
        const PathPiece present{set.lambda(), set.nextLambda(), set.x(), set.slope()};
        if ((present.to > present.from && !visit(present)) || present.to == noLimit) {
            return {};
        }
        if (failed(set.advance())) {
            return Error{ErrorCode::NotConverged,
                         QStringLiteral("frontier at %1").arg(set.lambda())};
        }
    }
    return Error{ErrorCode::NotConverged, QStringLiteral("frontier has too many corners")};
}

Result<std::vector<Corner>> efficientFrontier(const Problem& problem, JobControl* control) {
    TF_CHECK(validate(problem));
    if (problem.mean.empty() || problem.risk.size() == 0) {
        return Error{ErrorCode::NotEnoughData,
                     QStringLiteral("a frontier needs means and covariance")};
    }
    TF_TRY(Program program, buildProgram(problem));
    const bool isSingular = problem.risk.isSingular();
    // Corners closer to zero than this are made by the ridge that a singular covariance gets.
    const double scale = view(problem.mean).lpNorm<Eigen::Infinity>();
    const double ridge = 1e-2 * safeRidge(&problem.risk, 0.0);
    const double leastLambda = isSingular ? 1e3 * ridge / std::max(1e-300, scale) : 0.0;
    std::vector<Corner> corners;
    Result<void> problemFound;
    const auto add = [&](double lambda, Vector w) {
        if (isSingular) {
            auto exact = lambda <= leastLambda ? bottomOf(program, problem, w)
                                               : minimumAt(program, problem, lambda, w);
            if (!exact.isOk()) {
                problemFound = exact.error();
                return false;
            }
            lambda = lambda <= leastLambda ? 0.0 : lambda;
            w = *exact;
        }
        tidy(program, w);
        if (corners.empty() ||
            (view(corners.back().weights) - w).lpNorm<Eigen::Infinity>() > sameWeights) {
            corners.push_back(cornerAt(problem, lambda, w));
        }
        return true;
    };
    const auto visit = [&](const PathPiece& piece) {
        const bool isLast = piece.to == noLimit;
        if (isLast && piece.slope.lpNorm<Eigen::Infinity>() > 0.0) {
            problemFound = Error{ErrorCode::Unbounded, QStringLiteral("the return has no maximum")};
            return false;
        }
        return (!isLast && piece.to <= leastLambda) || add(piece.from, piece.start);
    };
    TF_CHECK(followPath(program, problem.risk, view(problem.mean), visit, control));
    TF_CHECK(problemFound);
    return corners;
}

Numbers frontierWeights(const std::vector<Corner>& frontier, double expectedReturn) {
    TF_ASSERT(!frontier.empty());
    for (std::size_t k = 1; k < frontier.size(); ++k) {
        const Corner& from = frontier[k - 1];
        const Corner& to = frontier[k];
        if (expectedReturn < to.expectedReturn) {
            const double span = to.expectedReturn - from.expectedReturn;
            const double part =
                span > 0.0 ? std::clamp((expectedReturn - from.expectedReturn) / span, 0.0, 1.0)
                           : 0.0;
            return numbersOf((1.0 - part) * view(from.weights) + part * view(to.weights));
        }
    }
    return frontier.back().weights;
}

} // namespace tf::allocation
