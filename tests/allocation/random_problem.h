// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/optimiser.h"
#include "models/allocation/random.h"

namespace tf::allocation {

/// The factor model of shared/data/portfolio/README.md: covariance B B' + diag(D), means.
Problem factorProblem(int n, int factors, std::uint64_t seed);
/// Returns of T periods, normal enough, with one common factor.
Table randomReturns(int rows, int columns, SplitMix& random);
/// A problem that is feasible by construction, with a random choice of all kinds of constraints;
/// sometimes the covariance is singular.
Problem randomProblem(int n, SplitMix& random);
/// Problems for which a normal run has time, or all of them when TF_NIGHTLY is set.
int caseCount(int normal, int nightly);

} // namespace tf::allocation
