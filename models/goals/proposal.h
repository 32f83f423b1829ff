// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/forecast.h"

namespace tf::goals {

/// What the rules of a goal look at.
struct AdjustmentFacts {
    Instant now;
    GoalProgress progress;
    Forecast forecast;
    QHash<int, int> uses; ///< how often each rule has acted, by its position
};

/// A change that a rule asks for.
struct AdjustmentProposal {
    int rule = 0; ///< position in goal.adjustments
    std::optional<Decimal> newTarget;
    std::optional<Instant> newDeadline;
    bool isBounded = false; ///< the rule's bound cut it
    bool needsApproval = false;
    QString reason; ///< translated, with the figures

    bool operator==(const AdjustmentProposal&) const = default;
};

/// Changes that are due for an active or met goal, in the order of the rules; rules that are used
/// up, and changes that would change nothing, are left out. Apply one, then ask again.
QList<AdjustmentProposal> proposalsFor(const Goal& goal, const AdjustmentFacts& facts,
                                       const GoalWords& words = {});
/// The goal with the change. Its state stays; judge it again.
Goal adjusted(const Goal& goal, const AdjustmentProposal& proposal);

} // namespace tf::goals
