// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/explain.h"
#include "models/allocation/frontier.h"
#include "models/allocation/walk_forward.h"
#include "models/capital/capital.h"

namespace tf::capital {

/// A situation made ready for optimisers: estimated once, optimised as often as a slider moves.
/// Column k of the problem is situation.entities[participants[k]]. For the page's charts:
/// allocation::efficientFrontier(problem), frontierWeights, problem.risk.correlation().
struct Inputs {
    Situation situation;
    Settings settings;
    std::vector<int> participants;
    std::vector<Instant> periods; ///< of the rows of problem.returns
    allocation::Problem problem;
    allocation::Method method; ///< of the settings, with the numbers of each entity filled in
    QList<LeftOut> leftOut;
    QByteArray situationDigest; ///< SHA-256 of the situation with its series
    QByteArray digest;          ///< SHA-256 of that and the settings

    const Entity& entity(int column) const {
        return situation.entities[participants[std::size_t(column)]];
    }
};

/// Estimates means and risk of those who can take part. NotEnoughData when nobody can, with the
/// reason of each; BadParameter when the settings are not valid.
Result<Inputs> makeInputs(const Situation& situation, const Settings& settings);
/// The same with other limits, method and rules: nothing is estimated again unless the settings
/// change who takes part or how it is estimated. For sliders.
Result<Inputs> withSettings(const Inputs& inputs, const Settings& settings);

/// Weights by the settings' method; fast enough for every frame. Errors as allocation::optimise.
Result<allocation::Answer> optimise(const Inputs& inputs, JobControl* control = nullptr);
/// Any weights, as a point of the frontier is, with their measures; the certificate claims nothing.
allocation::Answer answerFor(const Inputs& inputs, const allocation::Numbers& weights);

/// The way to the answer's weights, down to single transfers between wallets. Fast.
Result<Proposal> makeProposal(const Inputs& inputs, const allocation::Answer& answer);
/// What the binding limits cost, as sentences: solves again without each of the dearest.
Result<QStringList> priceSentences(const Inputs& inputs, const allocation::Answer& answer,
                                   JobControl* control = nullptr);
/// As the ledger takes it. `targets` are kept in its options, for the drift of later days.
ledger::AllocationPlan planOf(const Proposal& proposal, const QString& reason,
                              const ledger::Cause& cause);

/// How wild the money is as it lies now.
Regime presentRegime(const Inputs& inputs);
/// Measures of one entity's series, for thresholds and tables; NaN where it is not known.
double measureOf(const Entity& entity, Measure measure, const Settings& settings);

/// A method judged beside others.
struct Comparison {
    allocation::Method method;
    Result<allocation::Answer> answer = Error{};           ///< the error says why there is none
    Result<allocation::WalkForward> walkForward = Error{}; ///< net of costs
    double yearlyReturn = 0.0;                             ///< of the walk-forward
    double yearlyVolatility = 0.0;
    double maximumDrawdown = 0.0; ///< 0..1
};

/// How methods are judged on the past.
struct WalkForwardRules {
    int window = 60; ///< periods to estimate on
    int step = 7;    ///< periods between rebalances
    double costRate = 0.001;
};

/// Each method with its default options completed. Cancelled when asked to.
Result<QList<Comparison>> compareMethods(const Inputs& inputs,
                                         const QList<allocation::Method>& methods,
                                         const WalkForwardRules& rules, JobControl* control);

} // namespace tf::capital
