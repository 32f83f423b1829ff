// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/automation_plan.h"
#include "models/goals/proposal.h"
#include "models/goals/reward.h"

#include <QMetaType>

namespace tf::goals {

using GoalPace = Pace;

/// When, and how probably, a goal is reached if its agents go on as they did.
struct GoalOutlook {
    std::optional<Instant> date;       ///< median of the simulated ways
    std::optional<double> probability; ///< 0..1: by the deadline, or within a year without one
    QString why;                       ///< translated: why there is none ("not enough data …")

    bool operator==(const GoalOutlook&) const = default;
};

/// A goal as pages show it.
struct GoalView {
    Goal goal;
    GoalProgress progress;
    std::optional<Instant> countedUntil; ///< market time of the progress; absent: never counted
    GoalPace pace = GoalPace::Unknown;
    GoalOutlook outlook;
    bool isApproved = false;
    QList<GoalProposal> proposals; ///< of its rules, which nobody has answered yet
    QString waitsFor; ///< translated, whole sentence: what happens next depends on this; may be
                      ///< empty
    int steps = 0;    ///< of the completion, once it has begun
    int stepsDone = 0;

    /// Met and confirmed, and a person has to say yes.
    bool waitsForApproval() const {
        return goal.state == GoalState::Met && goal.completion.approval == Approval::Person &&
               !isApproved && (progress.confirmedAt || progress.isFloorTouched);
    }
    /// A person has to decide something.
    bool waitsForDecision() const { return waitsForApproval() || !proposals.isEmpty(); }
    bool operator==(const GoalView&) const = default;
};

/// What a line of the goal log is about. The numbers are stored.
enum class GoalLogKind : quint8 { State = 1, Saved, Adjusted, Step, Proposal };

/// One thing that happened to a goal, with the figures behind it.
struct GoalLogLine {
    qint64 id = 0;
    GoalId goal;
    Instant at; ///< market time for what the engine decided, else the clock's
    GoalLogKind kind = GoalLogKind::State;
    std::optional<GoalState> from;
    std::optional<GoalState> to;
    std::optional<TransitionCause> cause;
    QString detail;
    QJsonObject figures; ///< GoalProgress::toJson, or what the step did
    QString actor;

    bool operator==(const GoalLogLine&) const = default;
};

/// The measure at a moment, for the chart.
struct GoalPoint {
    Instant at;
    std::optional<Decimal> value;
    Decimal target;
    double fraction = 0;

    bool operator==(const GoalPoint&) const = default;
};

/// What an agent earned for a goal since its start, net.
struct GoalContribution {
    AgentId agent;
    Decimal profit;

    bool operator==(const GoalContribution&) const = default;
};

enum class StepState : quint8 { Waiting = 1, Begun, Done };

/// A step of a completion and what became of it.
struct CompletionStep {
    AutomationStep step;
    StepState state = StepState::Waiting;
    QString note; ///< what it waits for, or what it did; translated when it was written
    std::optional<Instant> begunAt;
    std::optional<Instant> doneAt;
    QList<ledger::TransferId> transfers; ///< that it posted
    std::optional<Decimal> amount;       ///< that it moved, in the goal's asset

    bool operator==(const CompletionStep&) const = default;
};

using RewardLineKind = RewardKind;

/// A part of the collected money. The parts of a goal add up to what was collected.
struct RewardLine {
    RewardLineKind kind = RewardLineKind::Agent;
    AgentId agent; ///< Agent only
    FarmId farm;   ///< FarmReserve only
    ledger::WalletId wallet;
    Decimal amount;
    ledger::TransferId transfer; ///< null: the money lay there already

    bool operator==(const RewardLine&) const = default;
};

/// All about a goal's completion.
struct GoalCompletion {
    Instant begunAt;
    std::optional<Instant> finishedAt;
    Decimal collected; ///< from all agents, capital included, in the goal's asset
    Decimal rewarded;  ///< the profit in it
    GoalProgress figures;
    QList<CompletionStep> steps;
    QList<RewardLine> rewards;

    bool operator==(const GoalCompletion&) const = default;
};

/// The measure of a draft over past windows of its length, one after another.
struct DraftHistory {
    int windows = 0; ///< with enough sample
    int reached = 0; ///< of them
    int tooSmall = 0;
    int windowDays = 0;
    QList<double> values; ///< one per window with enough sample, oldest first
    QString sentence;     ///< translated: "Reached in 14 of 52 past windows of 30 days."

    bool operator==(const DraftHistory&) const = default;
};

/// The reward of a draft in money: for the target of a profit goal, else for an example.
struct RewardPreview {
    Decimal profit; ///< that is split
    bool isExample = false;
    QList<RewardLine> lines; ///< without transfers; they add up to `profit`

    bool operator==(const RewardPreview&) const = default;
};

/// What a person wants to know about at once.
enum class GoalNoticeKind : quint8 { Met, ApprovalNeeded, Proposal, Completed, Failed, Unlikely };

/// Whether a goal of this scope is for an agent of this farm; one without a farm belongs to none.
bool isInScope(const GoalScope& scope, AgentId agent, FarmId farm);
QString goalPaceName(GoalPace pace); ///< translated, lower case
/// Translated: "Goal “Spring” is completed."
QString noticeText(GoalNoticeKind kind, const QString& goalName);

} // namespace tf::goals

Q_DECLARE_METATYPE(tf::goals::GoalNoticeKind)
