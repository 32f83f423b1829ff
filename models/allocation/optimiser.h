// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/method.h"
#include "models/allocation/problem.h"

namespace tf {
class JobControl;
}

namespace tf::allocation {

/// Proof that an answer is what its method defines, computed from the answer alone.
struct Certificate {
    /// Largest breach of a limit.
    double feasibility = 0.0;
    /// Largest breach of the optimality conditions (Karush, Kuhn, Tucker), relative to the
    /// gradient; for risk parity the largest miss of a risk budget.
    double optimality = 0.0;
    /// Upper limit of what a better answer could gain, in the unit of the objective; negative where
    /// the method has no objective.
    double gap = -1.0;

    bool operator==(const Certificate&) const = default;
};

enum class LimitKind {
    Lower,
    Upper,
    Budget,
    Group,
    Linear,
    Turnover,
    Gross,
    TargetReturn,
    TargetRisk
};

/// What a limit that binds costs.
struct ShadowPrice {
    LimitKind kind = LimitKind::Upper;
    int entity = -1; ///< for Lower and Upper
    QString name;    ///< entity or limit
    double limit = 0.0;
    /// Gain of the objective for one unit more room (>= 0 for inequalities).
    double price = 0.0;

    bool operator==(const ShadowPrice&) const = default;
};

/// Measures of a portfolio.
struct Statistics {
    double expectedReturn = 0.0;
    double volatility = 0.0;
    std::optional<double> sharpe;          ///< absent without volatility
    Numbers riskContributions;             ///< sum 1; empty without volatility
    Numbers marginalRisk;                  ///< d volatility / d weight
    double herfindahl = 0.0;               ///< sum w^2
    std::optional<double> effectiveNumber; ///< 1 / herfindahl
    std::optional<double> effectiveBets;   ///< 1 / sum rc^2
    std::optional<double> diversificationRatio;
    double turnover = 0.0; ///< against the current weights, 0 without them
    double cost = 0.0;

    bool operator==(const Statistics&) const = default;
};

/// Why an entity gets exactly nothing.
struct Exclusion {
    int entity = -1;
    QString reason;

    bool operator==(const Exclusion&) const = default;
};

/// What an optimiser answers.
struct Answer {
    Numbers weights;
    double cash = 0.0;      ///< 1 - sum of the weights when the budget is open, else budget - sum
    double objective = 0.0; ///< in the method's own terms
    Certificate certificate;
    std::vector<ShadowPrice> shadowPrices;
    Statistics statistics;
    std::vector<Exclusion> excluded;
    Numbers scores;                   ///< momentum, performance, risk-adjusted
    std::vector<int> leafOrder;       ///< hierarchical
    std::optional<double> growthRate; ///< Kelly, per period
    Numbers fullKelly;                ///< Kelly before fraction and cap

    bool operator==(const Answer&) const = default;
};

/// The one entry: weights of `problem` by `method`. Pure, deterministic, independent of threads.
/// Errors: InvalidArgument, BadParameter (an option is missing), NotEnoughData (a part of the
/// problem is missing), Infeasible (the detail names the limits in conflict and the smallest
/// relaxation), NoEligible, NoPositiveReturn, Unbounded, Singular, NotPositiveDefinite,
/// NotConverged, Cancelled.
Result<Answer> optimise(const Problem& problem, const Method& method,
                        JobControl* control = nullptr);

/// Measures of any weights. Needs the risk model; expected return only with means.
Statistics measure(const Problem& problem, const Numbers& weights, double riskFree);

} // namespace tf::allocation
