// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/completion_policy.h"

namespace tf::goals {

// The numbers of all enumerations here are stored.

/// When a rule speaks. Elapsed is the part of the time from start to deadline that is over.
enum class AdjustmentTrigger : quint8 {
    MetEarly = 1, ///< reached while elapsed <= threshold
    BehindPace,   ///< progress / elapsed < threshold
    AheadOfPace,  ///< progress / elapsed > threshold
    Unlikely,     ///< forecast probability < threshold
    DeepDrawdown, ///< drawdown since the start > threshold
};

enum class AdjustmentAction : quint8 { RaiseTarget = 1, LowerTarget, ExtendDeadline };

/// One rule that changes a goal by its performance, within bounds.
struct AdjustmentRule {
    AdjustmentTrigger trigger = AdjustmentTrigger::MetEarly;
    Decimal threshold;    ///< see the trigger; fractions 0..1, pace 0..10
    Decimal afterElapsed; ///< not before this fraction of the time, 0..1
    AdjustmentAction action = AdjustmentAction::RaiseTarget;
    Decimal step;       ///< Raise, Lower: fraction of the present target, above 0, at most 10
    int extendDays = 0; ///< Extend: 1..3650
    std::optional<Decimal> lowestTarget;  ///< Lower never goes below
    std::optional<Decimal> highestTarget; ///< Raise never goes above
    std::optional<Instant> latestDeadline;
    int mostTimes = 1; ///< how often it may act on one goal, 1..100
    Approval approval = Approval::Automatic;

    bool operator==(const AdjustmentRule&) const = default;
    QJsonObject toJson() const;
    /// BadParameter for unknown keys and malformed values.
    static Result<AdjustmentRule> fromJson(const QJsonObject& object);
};

/// What is wrong with one rule; `prefix` ("adjustments[0]") begins the field names.
QList<FieldProblem> validate(const AdjustmentRule& rule, const QString& prefix);

/// Translated, lower case: "the goal is met early".
QString adjustmentTriggerName(AdjustmentTrigger trigger);
QString adjustmentActionName(AdjustmentAction action);

} // namespace tf::goals
