// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/active_set.h"

namespace tf::allocation {

/// What is minimised: w'(covariance + ridge I)w/2 - linear'w + costRate sum |w - current|.
/// Without a risk model the covariance is zero.
struct Quadratic {
    const RiskModel* risk = nullptr;
    double ridge = 0.0;
    Vector linear;
    double costRate = 0.0;
};

struct QpAnswer {
    Vector weights;
    /// Of the rows, of turnover, of gross: gradient + rows' multipliers = reduced gradient.
    Vector multipliers;
};

/// A point inside all limits, from which few weights are not at a limit if possible; entities with
/// small `order` first. Infeasible with the conflict in words.
Result<Vector> feasiblePoint(const Program& program, const Vector& order);

/// The minimum. Where it is not unique, the one with the least sum of squares, so that copies share
/// equally. Infeasible, Unbounded, NotConverged.
Result<QpAnswer> minimise(const Program& program, const Quadratic& quadratic);
/// As above from a point that is known to be feasible.
Result<QpAnswer> minimiseFrom(const Program& program, const Quadratic& quadratic,
                              const Vector& start);

/// Gradient without the kinks: (covariance + ridge I)w - linear.
Vector gradient(const Quadratic& quadratic, const Vector& w);
/// Size of the numbers that gradient() adds up: its rounding is relative to this.
double gradientScale(const Quadratic& quadratic, const Vector& w);
/// Removes negative zeros and makes the sum meet an equation of the budget to the last bit that
/// doubles allow.
void tidy(const Program& program, Vector& w);
/// The smallest ridge that makes factors of a singular covariance safe.
double safeRidge(const RiskModel* risk, double ridge);

/// Largest breach of the optimality conditions relative to the size of what the gradient is summed
/// from, and an upper limit of the gain that is left (duality gap).
Certificate certify(const Program& program, const Vector& w, const Vector& gradient,
                    double gradientScale, const Vector& multipliers, double costRate);

} // namespace tf::allocation
