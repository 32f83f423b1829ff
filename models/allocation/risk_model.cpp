// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/risk_model.h"

#include "models/allocation/dense.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

namespace tf::allocation {

namespace {

/// Eigenvalues of a correlation matrix below this are rounding.
constexpr double zeroEigenvalue = 1e-11;
constexpr double negativeEigenvalue = -1e-9;

Result<void> examine(Table& covariance) {
    const int n = covariance.rows;
    if (n == 0 || covariance.columns != n) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("covariance is not square")};
    }
    MatrixMap matrix = view(covariance);
    if (!matrix.allFinite()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("covariance has a value that is no number")};
    }
    if (matrix.diagonal().minCoeff() < 0.0) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("covariance has a negative variance")};
    }
    const double scale = matrix.cwiseAbs().maxCoeff();
    for (int j = 0; j < n; ++j) {
        for (int i = 0; i < j; ++i) {
            if (std::abs(matrix(i, j) - matrix(j, i)) > 1e-9 * scale) {
                return Error{ErrorCode::InvalidArgument,
                             QStringLiteral("covariance is not symmetric")};
            }
            matrix(i, j) = matrix(j, i) = 0.5 * (matrix(i, j) + matrix(j, i));
        }
    }
    return {};
}

/// True when an ordinary Cholesky of the correlation matrix stays far from rounding: the usual
/// case.
bool isClearlyDefinite(const Matrix& correlation) {
    const Eigen::LLT<Matrix> factor(correlation);
    return factor.info() == Eigen::Success && factor.matrixLLT().diagonal().minCoeff() > 1e-5;
}

} // namespace

Result<RiskModel> RiskModel::create(Table covariance) {
    TF_CHECK(examine(covariance));
    RiskModel model;
    model.m_covariance = std::move(covariance);
    model.m_scale = view(model.m_covariance).diagonal().maxCoeff();
    const Table correlationTable = model.correlation();
    Matrix correlation = view(correlationTable);
    const Numbers volatilities = model.volatilities();
    for (int i = 0; i < model.size(); ++i) {
        if (volatilities[std::size_t(i)] == 0.0) {
            if (view(model.m_covariance).col(i).cwiseAbs().maxCoeff() > 0.0) {
                return Error{ErrorCode::NotPositiveDefinite,
                             QStringLiteral("an entity without variance has covariances")};
            }
            correlation(i, i) = 0.0;
        }
    }
    if (isClearlyDefinite(correlation)) {
        return model;
    }
    const Eigen::SelfAdjointEigenSolver<Matrix> eigen(correlation);
    if (eigen.eigenvalues().minCoeff() < negativeEigenvalue) {
        return Error{ErrorCode::NotPositiveDefinite,
                     QStringLiteral("eigenvalue %1 of the correlation matrix")
                         .arg(eigen.eigenvalues().minCoeff())};
    }
    const double least = zeroEigenvalue * std::max(1.0, eigen.eigenvalues().maxCoeff());
    const int n = model.size();
    const int nulls = int((eigen.eigenvalues().array() <= least).count());
    if (nulls > 0) {
        model.m_isSingular = true;
        model.m_range = tableOf(eigen.eigenvectors().rightCols(n - nulls).transpose() *
                                view(volatilities).asDiagonal());
    }
    return model;
}

Table RiskModel::correlation() const {
    Table result(size(), size());
    const Numbers sigma = volatilities();
    for (int j = 0; j < size(); ++j) {
        for (int i = 0; i < size(); ++i) {
            const double product = sigma[std::size_t(i)] * sigma[std::size_t(j)];
            result(i, j) = i == j ? 1.0 : product > 0.0 ? m_covariance(i, j) / product : 0.0;
        }
    }
    return result;
}

Numbers RiskModel::volatilities() const {
    return numbersOf(view(m_covariance).diagonal().cwiseSqrt());
}

Numbers covarianceTimes(const RiskModel& risk, const Numbers& weights) {
    return numbersOf(view(risk.covariance()) * view(weights));
}

double portfolioVariance(const RiskModel& risk, const Numbers& weights) {
    return view(weights).dot(view(risk.covariance()) * view(weights));
}

} // namespace tf::allocation
