// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/table.h"
#include "models/core/result.h"

namespace tf::allocation {

/// A covariance matrix that has been examined once: finite, symmetric, positive semidefinite.
/// Optimisers take this type, so that moving a slider does not examine it again.
class RiskModel {
public:
    RiskModel() = default;
    /// Examines `covariance` (n x n, per time unit). InvalidArgument: not square, not finite,
    /// asymmetric beyond 1e-9 of its largest element, negative variance. NotPositiveDefinite: an
    /// eigenvalue of the correlation matrix below -1e-9.
    static Result<RiskModel> create(Table covariance);

    int size() const { return m_covariance.rows; }
    const Table& covariance() const { return m_covariance; }
    double variance(int i) const { return m_covariance(i, i); }
    /// Largest variance: the scale of tolerances.
    double scale() const { return m_scale; }
    /// True when some portfolio that is not zero has no risk: copies, more entities than
    /// observations, cash.
    bool isSingular() const { return m_isSingular; }
    /// Rows r with r'w = 0 exactly for riskless w, when singular: an orthonormal basis of the range
    /// of the correlation matrix times the volatilities.
    const Table& range() const { return m_range; }
    /// The correlation matrix. Entities without variance correlate 0 with all others.
    Table correlation() const;
    Numbers volatilities() const;

    bool operator==(const RiskModel&) const = default;

private:
    Table m_covariance;
    Table m_range;
    double m_scale = 0.0;
    bool m_isSingular = false;
};

/// What a portfolio w costs in risk: w'Sw.
double portfolioVariance(const RiskModel& risk, const Numbers& weights);
/// Sw.
Numbers covarianceTimes(const RiskModel& risk, const Numbers& weights);

} // namespace tf::allocation
