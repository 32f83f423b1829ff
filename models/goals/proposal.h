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
    QSet<int> asked;      ///< rules whose proposals a person has not answered yet
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

using ProposalId = Id<struct GoalProposalTag>;

/// The numbers are stored. Overtaken: the goal changed otherwise before anybody decided.
enum class ProposalState : quint8 { Open = 1, Approved, Declined, Overtaken };

/// A change that a rule asked a person for.
struct GoalProposal {
    ProposalId id = ProposalId::create();
    GoalId goal;
    int rule = 0; ///< its position at that time
    AdjustmentAction action = AdjustmentAction::RaiseTarget;
    Decimal targetBefore;
    std::optional<Decimal> newTarget; ///< or a deadline; exactly one of both
    std::optional<Instant> deadlineBefore;
    std::optional<Instant> newDeadline;
    QString reason; ///< translated when it was made, with the figures
    Instant at;     ///< market time

    bool operator==(const GoalProposal&) const = default;
};

/// A goal that is reached waits with its completion until somebody has decided whether its target
/// rises.
bool holdCompletion(const QList<GoalProposal>& open);

/// Changes that are due for an active or met goal, in the order of the rules; rules that are used
/// up or wait for an answer, and changes that would change nothing, are left out. Apply one, then
/// ask again.
QList<AdjustmentProposal> proposalsFor(const Goal& goal, const AdjustmentFacts& facts,
                                       const GoalWords& words = {});
/// The goal with the change. Its state stays; judge it again.
Goal adjusted(const Goal& goal, const AdjustmentProposal& proposal);
/// "Raise the target from 200 trades to 240 trades. Reached after 50 % of the time."
QString proposalText(const Goal& goal, const GoalProposal& proposal, const GoalWords& words = {});

} // namespace tf::goals
