// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/path.h"

namespace tf::allocation {

/// What a method found, with what is needed to prove it: at the minimum of a function with
/// `gradient` at the weights, gradient + rows'multipliers pushes only against limits.
struct Solution {
    Vector weights;
    Vector gradient;            ///< empty: the method has no objective (rules)
    double gradientScale = 0.0; ///< of the numbers it was summed from
    Vector multipliers;         ///< rows, turnover, gross
    double costRate = 0.0;
    /// Unit of the method's objective per unit of the minimised function.
    double priceScale = 1.0;
    double objective = 0.0;
    /// Methods without gradient: what they missed.
    double miss = 0.0;
    Vector fullKelly;
    std::optional<double> growthRate;
    std::vector<int> leafOrder;
    Vector scores;
};

/// Minimum variance, maximum utility, target return, target risk, maximum Sharpe, maximum
/// diversification, quadratic Kelly (Markowitz 1952; Choueifaty and Coignard 2008; Thorp 2006).
Result<Solution> solveMeanVariance(const Problem& problem, const Program& program,
                                   const Method& method, JobControl* control);
/// Equal and budgeted risk contributions.
Result<Solution> solveRiskParity(const Problem& problem, const Program& program,
                                 const Method& method);
/// Growth-optimal portfolio, with an optional limit on drawdown.
Result<Solution> solveGrowth(const Problem& problem, const Program& program, const Method& method,
                             JobControl* control);
/// One bet per entity.
Result<Solution> solveIndependentKelly(const Problem& problem, const Program& program,
                                       const Method& method);
/// Momentum, performance, risk-adjusted, inverse volatility and variance, equal weight.
Result<Solution> solveRule(const Problem& problem, const Program& program, const Method& method);
/// Hierarchical risk parity.
Result<Solution> solveHierarchical(const Problem& problem, const Program& program,
                                   const Method& method);

/// True when the method has an objective and limits that a search over positions can use.
bool isMeanVariance(MethodKind kind);
/// At most k weights, each 0 or at least a minimum: branch and bound over solveMeanVariance (Land
/// and Doig 1960). NotConverged after 200000 branches; Cancelled.
Result<Solution> solveWithPositions(const Problem& problem, const Program& program,
                                    const Method& method, JobControl* control);

} // namespace tf::allocation
