// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/table.h"
#include "models/core/result.h"

#include <optional>

namespace tf::allocation {

/// What happens to missing observations (NaN). They never become zero.
enum class MissingPolicy {
    Reject,   ///< InvalidArgument
    Complete, ///< only rows in which nothing is missing
    PerAsset, ///< each entity's mean over what it has; covariances over common rows
    Pairwise, ///< each pair over its common rows, means included
};

/// Prices (T+1 x n, oldest first, > 0 or NaN) to simple or log returns (T x n).
Result<Table> simpleReturns(const Table& prices);
Result<Table> logReturns(const Table& prices);
/// Applies Reject or Complete; the others leave NaN in. NotEnoughData when no row is left.
Result<Table> withoutMissing(const Table& returns, MissingPolicy policy);

/// Exponential weights by age: 2^(-k/halflife) or decay^k, k = 0 for the newest, sum 1. One of the
/// two must be there (BadParameter). Oldest first, like the observations.
Result<Numbers> exponentialWeights(int count, std::optional<double> halflife,
                                   std::optional<double> decay);

/// Mean per period times periodsPerYear.
Result<Numbers> sampleMean(const Table& returns, MissingPolicy policy, double periodsPerYear = 1.0);
/// prod(1 + r)^(periodsPerYear / count) - 1. InvalidArgument for a return below -1.
Result<Numbers> geometricMean(const Table& returns, MissingPolicy policy, double periodsPerYear);
/// Mean by exponentialWeights over what each entity has.
Result<Numbers> exponentialMean(const Table& returns, std::optional<double> halflife,
                                std::optional<double> decay, MissingPolicy policy);
/// Sample means drawn towards their grand mean (James and Stein 1961, in the form of Jorion 1986):
/// intensity min(1, (n - 2)/T / d'C^-1 d), d = distance from the grand mean. Needs n > 2, T > n
/// + 1.
Result<Numbers> jamesSteinMean(const Table& returns);

/// A covariance estimate; shrinkage where the method has one.
struct CovarianceEstimate {
    Table matrix;
    std::optional<double> shrinkage;
};

/// Divides by count - ddof (0 or 1). Pairwise estimates may be indefinite: see clipSpectrum.
Result<CovarianceEstimate> sampleCovariance(const Table& returns, int ddof,
                                            MissingPolicy policy = MissingPolicy::Reject);

enum class EwmaMean { Zero, Weighted, FullSample };
/// sum a (r - m)(r - m)', divided by 1 - sum a^2 when unbiased.
Result<CovarianceEstimate> ewmaCovariance(const Table& returns, std::optional<double> halflife,
                                          std::optional<double> decay, EwmaMean mean,
                                          bool isBiased);

enum class ShrinkageTarget { ScaledIdentity, Diagonal, ConstantCorrelation, SingleIndex };
/// What sums of squares are divided by: T (scikit-learn) or T-1 (the authors' code).
enum class Normaliser { Observations, ObservationsLessOne };
/// delta F + (1 - delta) S, delta = clip((pi - rho)/gamma/N, 0, 1) (Ledoit and Wolf 2003, 2004a,
/// b). `market` (T values) is the index of SingleIndex; empty = the mean of all entities.
Result<CovarianceEstimate> ledoitWolf(const Table& returns, ShrinkageTarget target,
                                      Normaliser normaliser, const Numbers& market = {});
/// Oracle approximating shrinkage to a scaled identity (Chen, Wiesel, Eldar, Hero 2010).
Result<CovarianceEstimate> oracleApproximating(const Table& returns);
/// Analytical nonlinear shrinkage (Ledoit and Wolf 2020), N = T - 1.
Result<CovarianceEstimate> analyticalNonlinear(const Table& returns);
/// Quadratic-inverse shrinkage (Ledoit and Wolf 2022), N = T - 1.
Result<CovarianceEstimate> quadraticInverse(const Table& returns);
/// D'D/T with D = min(r - benchmark, 0).
Result<CovarianceEstimate> semicovariance(const Table& returns, double benchmark);

/// Negative eigenvalues to 0.
Table clipSpectrum(const Table& covariance);
/// Correlations of a covariance; InvalidArgument when a variance is not above 0.
Result<Table> correlationOf(const Table& covariance);

} // namespace tf::allocation
