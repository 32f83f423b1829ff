// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/estimate.h"

namespace tf::allocation {

namespace {

Result<CovarianceEstimate> covarianceOf(const Table& returns, const EstimatorChoice& choice) {
    using enum CovarianceEstimator;
    const auto n = Normaliser::Observations;
    switch (choice.covariance) {
    case Sample:
        return sampleCovariance(returns, 1, choice.missing);
    case Exponential:
        return ewmaCovariance(returns, choice.halflife, std::nullopt, EwmaMean::Weighted, false);
    case LedoitWolfIdentity:
        return ledoitWolf(returns, ShrinkageTarget::ScaledIdentity, n);
    case LedoitWolfDiagonal:
        return ledoitWolf(returns, ShrinkageTarget::Diagonal, n);
    case LedoitWolfConstantCorrelation:
        return ledoitWolf(returns, ShrinkageTarget::ConstantCorrelation, n);
    case LedoitWolfSingleIndex:
        return ledoitWolf(returns, ShrinkageTarget::SingleIndex, n);
    case Oracle:
        return oracleApproximating(returns);
    case AnalyticalNonlinear:
        return analyticalNonlinear(returns);
    case QuadraticInverse:
        return quadraticInverse(returns);
    case Semicovariance:
        return semicovariance(returns, choice.benchmark);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown covariance estimator")};
}

Result<Numbers> meanOf(const Table& returns, const EstimatorChoice& choice) {
    switch (choice.mean) {
    case MeanEstimator::Sample:
        return sampleMean(returns, choice.missing);
    case MeanEstimator::Geometric:
        return geometricMean(returns, choice.missing, 1.0);
    case MeanEstimator::Exponential:
        return exponentialMean(returns, choice.halflife, std::nullopt, choice.missing);
    case MeanEstimator::JamesStein:
        return jamesSteinMean(returns);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown mean estimator")};
}

} // namespace

Result<void> estimate(const Table& returns, const EstimatorChoice& choice, Problem& problem) {
    TF_TRY(const Table kept, withoutMissing(returns, choice.missing));
    if (kept.rows < 2) {
        return Error{ErrorCode::NotEnoughData,
                     QStringLiteral("%1 observations, 2 needed").arg(kept.rows)};
    }
    TF_TRY(problem.mean, meanOf(kept, choice));
    TF_TRY(CovarianceEstimate covariance, covarianceOf(kept, choice));
    if (choice.missing == MissingPolicy::Pairwise || choice.missing == MissingPolicy::PerAsset) {
        covariance.matrix = clipSpectrum(covariance.matrix);
    }
    for (double& value : covariance.matrix.values) {
        value *= choice.periodsPerYear;
    }
    for (double& value : problem.mean) {
        value *= choice.periodsPerYear;
    }
    TF_TRY(problem.risk, RiskModel::create(std::move(covariance.matrix)));
    problem.returns = kept;
    return {};
}

} // namespace tf::allocation
