// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/table.h"

#include <QString>
#include <optional>

namespace tf::allocation {

/// How the weights are decided.
enum class MethodKind {
    // modern portfolio theory
    MinimumVariance,
    MaximumSharpe,
    MaximumUtility,
    TargetReturn,
    TargetRisk,
    // risk parity
    EqualRisk,
    RiskBudget,
    // momentum
    Momentum,
    ExponentiatedGradient,
    // Kelly
    KellySingle,
    KellyQuadratic,
    KellyGrowth,
    // rules
    Performance,
    RiskAdjusted,
    // diversified
    MaximumDiversification,
    HierarchicalRiskParity,
    InverseVolatility,
    InverseVariance,
    EqualWeight,
};

/// How scores become weights.
enum class ScoreTransform { PositiveProportional, Softmax };
/// How weights that miss the limits are brought inside them.
enum class BoundsPolicy {
    ProportionalClip, ///< clip(c x score, lower, upper), one c for all, meeting the budget
    Euclidean,        ///< the closest feasible point
};
/// What a return is divided by.
enum class RiskMeasure { Volatility, Variance, Downside };
enum class Linkage { Single, Complete, Average, Ward };
enum class LeafOrder { TreePreorder, Optimal };

/// A method and its options. Options without a value have no default: a method that needs one
/// refuses without it (BadParameter).
struct Method {
    MethodKind kind = MethodKind::MinimumVariance;
    double riskFree = 0.0;
    double ridge = 0.0;                 ///< l2 |w|^2 in the objective
    std::optional<double> riskAversion; ///< utility; 1/risk tolerance, > 0
    std::optional<double> targetReturn;
    std::optional<double> targetVolatility;
    Numbers budgets; ///< risk budgets, >= 0, made to sum 1
    // momentum, performance, risk-adjusted
    std::optional<double> halflife; ///< of the exponential weights, in observations
    std::optional<double> decay;    ///< or weight decay^k, 0 < decay <= 1
    Numbers scores;                 ///< given scores instead of computed ones
    ScoreTransform transform = ScoreTransform::PositiveProportional;
    std::optional<double> temperature;  ///< softmax, > 0
    std::optional<double> learningRate; ///< exponentiated gradient, > 0
    BoundsPolicy boundsPolicy = BoundsPolicy::ProportionalClip;
    bool isCashAllowed = false; ///< nothing positive: all cash instead of the error NoEligible
    RiskMeasure riskMeasure = RiskMeasure::Volatility;
    Numbers riskValues;     ///< given risks instead of computed ones
    double benchmark = 0.0; ///< for downside deviation
    // Kelly
    std::optional<double> kellyFraction; ///< multiplies the full answer
    std::optional<double> maximumFraction;
    bool hasCash = true;                       ///< growth: what is not invested earns cashReturn
    double cashReturn = 0.0;                   ///< per period
    std::optional<double> drawdownLevel;       ///< alpha: wealth relative to the start, 0..1
    std::optional<double> drawdownProbability; ///< beta: most likely to ever fall below alpha
    Numbers winProbabilities, winsPerUnit, lossesPerUnit; ///< KellySingle, one per entity
    // hierarchical
    Linkage linkage = Linkage::Single;
    LeafOrder leafOrder = LeafOrder::TreePreorder;
    RiskMeasure clusterMeasure = RiskMeasure::Variance; ///< Variance or Volatility

    bool operator==(const Method&) const = default;
};

/// One sentence that explains the method to traders, in their language.
QString methodSentence(MethodKind kind);
/// Stable name ("minimum_variance") for storage and logs.
QString methodName(MethodKind kind);
std::optional<MethodKind> methodFromName(const QString& name);

} // namespace tf::allocation
