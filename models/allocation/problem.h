// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/risk_model.h"

#include <QString>
#include <limits>
#include <optional>

namespace tf::allocation {

inline constexpr double noLimit = std::numeric_limits<double>::infinity();

/// Who can get capital: an agent of a farm or a farm of the master.
struct Entity {
    QString name;
    QString type; ///< strategy type, for limits per type
    QString farm; ///< for limits per farm

    bool operator==(const Entity&) const = default;
};

/// minimum <= sum of the members' weights <= maximum.
struct GroupLimit {
    QString name;
    std::vector<int> members;
    double minimum = -noLimit;
    double maximum = noLimit;

    bool operator==(const GroupLimit&) const = default;
};

/// minimum <= coefficients . w <= maximum; equal for an equation.
struct LinearLimit {
    QString name;
    Numbers coefficients;
    double minimum = -noLimit;
    double maximum = noLimit;

    bool operator==(const LinearLimit&) const = default;
};

/// A measure that an entity must reach to get anything. Entities without a value fail.
struct Threshold {
    QString measure; ///< "Sharpe"
    Numbers values;  ///< one per entity; NaN = not known
    double minimum = -noLimit;
    double maximum = noLimit;

    bool operator==(const Threshold&) const = default;
};

/// One set of limits for all methods. Vectors are empty (the default holds), or one per entity.
struct Constraints {
    Numbers lower; ///< default 0; -infinity = none
    Numbers upper; ///< default 1; infinity = none
    /// Sum of the weights; absent: between budgetMinimum and budgetMaximum, the rest is cash.
    std::optional<double> budget = 1.0;
    double budgetMinimum = -noLimit;
    double budgetMaximum = noLimit;
    std::vector<GroupLimit> groups;
    std::vector<LinearLimit> linear;
    Numbers current;                  ///< weights held now, for turnover and costs
    double turnoverMaximum = noLimit; ///< of sum |w - current|, both sides counted
    double costRate = 0.0;            ///< proportional: rate x sum |w - current|
    double grossMaximum = noLimit;    ///< of sum |w|
    double capital = 0.0;             ///< money to be shared out, for capacities
    Numbers capacities;               ///< most money an entity can use; infinity = any
    int maximumPositions = 0;         ///< most weights that are not 0; 0 = any number
    double minimumPosition = 0.0;     ///< each weight is 0 or at least this
    std::vector<Threshold> thresholds;

    bool operator==(const Constraints&) const = default;
};

/// Everything that a method may look at. Which parts it needs is said at the method; a part that is
/// missing is refused by name.
struct Problem {
    std::vector<Entity> entities;
    Numbers mean;   ///< expected return per time unit
    RiskModel risk; ///< covariance in the same unit
    Table returns;  ///< T x n simple returns, oldest first; for Kelly, momentum and stability
    Numbers probabilities; ///< one per row of returns; empty = all equal
    Constraints constraints;

    /// Number of entities, from whichever part is there.
    int size() const;
    QString nameOf(int entity) const;
    bool operator==(const Problem&) const = default;
};

/// Groups by a column of the entities ("type" or "farm" in the sense of Entity), for limits that
/// are the same for each value: one GroupLimit per distinct value, in order of appearance.
std::vector<GroupLimit> groupsByType(const std::vector<Entity>& entities, double maximum);
std::vector<GroupLimit> groupsByFarm(const std::vector<Entity>& entities, double maximum);

/// InvalidArgument with a sentence when sizes disagree, a number is not finite where it must be, or
/// a lower limit is above its upper one.
Result<void> validate(const Problem& problem);

} // namespace tf::allocation
