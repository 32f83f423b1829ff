// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/estimators.h"
#include "models/allocation/problem.h"

namespace tf::allocation {

enum class MeanEstimator { Sample, Geometric, Exponential, JamesStein };
enum class CovarianceEstimator {
    Sample,
    Exponential,
    LedoitWolfIdentity,
    LedoitWolfDiagonal,
    LedoitWolfConstantCorrelation,
    LedoitWolfSingleIndex,
    Oracle,
    AnalyticalNonlinear,
    QuadraticInverse,
    Semicovariance,
};

/// How means and covariance come from a history, as a person chose it.
struct EstimatorChoice {
    MeanEstimator mean = MeanEstimator::Sample;
    CovarianceEstimator covariance = CovarianceEstimator::LedoitWolfIdentity;
    MissingPolicy missing = MissingPolicy::Complete;
    double halflife = 60.0;      ///< observations, for the exponential ones
    double periodsPerYear = 1.0; ///< both are multiplied by it
    double benchmark = 0.0;      ///< semicovariance

    bool operator==(const EstimatorChoice&) const = default;
};

/// Mean and covariance of `returns` by choice, into `problem` (whose returns become `returns`
/// without missing rows). A covariance that came out indefinite from pairwise data is repaired.
Result<void> estimate(const Table& returns, const EstimatorChoice& choice, Problem& problem);

} // namespace tf::allocation
