// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/dense.h"
#include "models/allocation/optimiser.h"

namespace tf::allocation {

/// Where a row or bound of a program comes from, for words.
struct LimitName {
    LimitKind kind = LimitKind::Linear;
    QString name;
};

/// The limits of a problem as numbers: lower <= w <= upper, rowLower <= rows w <= rowUpper,
/// sum |w - current| <= turnoverMaximum, sum |w| <= grossMaximum.
struct Program {
    Vector lower, upper;
    Matrix rows; ///< m x n
    Vector rowLower, rowUpper;
    std::vector<LimitName> rowNames;
    Vector current; ///< reference of turnover and cost; zero without one
    bool hasCurrent = false;
    double turnoverMaximum = noLimit;
    double grossMaximum = noLimit;
    double costRate = 0.0;
    const Problem* problem = nullptr; ///< for the names of the entities; outlives this
    std::vector<Exclusion> excluded;

    QString nameOf(int entity) const { return problem->nameOf(entity); }
    int size() const { return int(lower.size()); }
    int rowCount() const { return int(rows.rows()); }
    void addRow(const Vector& coefficients, double minimum, double maximum, LimitName name);
    /// Kinks in the objective or in a limit at `current`.
    bool hasTurnover() const { return turnoverMaximum < noLimit; }
    bool hasGross() const { return grossMaximum < noLimit; }
};

/// Applies thresholds, capacities, budget and groups. InvalidArgument, NoEligible (all fail their
/// thresholds), Infeasible (a lower limit above an upper one).
Result<Program> buildProgram(const Problem& problem);

/// Largest breach of a limit by w.
double breach(const Program& program, const Vector& w);

} // namespace tf::allocation
