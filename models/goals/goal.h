// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/adjustment.h"
#include "models/goals/completion_policy.h"
#include "models/goals/measure.h"

namespace tf::goals {

using trading::AgentId;
using trading::FarmId;

// The numbers of all enumerations here are stored.

/// Only what is closed counts, or open positions at their last price too.
enum class PositionBasis : quint8 { Closed = 1, WithOpen };
/// Before or after fees.
enum class AmountBasis : quint8 { Gross = 1, Net };
/// Calendar periods, UTC; weeks begin on Monday.
enum class Period : quint8 { Day = 1, Week, Month };

/// Whom the goal is for. What they do is counted together, as of one.
enum class ScopeKind : quint8 { Workspace = 1, Farms, Agents };

struct GoalScope {
    ScopeKind kind = ScopeKind::Farms;
    QList<FarmId> farms;   ///< Farms only; all of their agents, later ones too
    QList<AgentId> agents; ///< Agents only

    bool operator==(const GoalScope&) const = default;
};

/// Money set aside in the goal's own wallet while it runs.
struct GoalFunding {
    Decimal amount;          ///< in the goal's asset, > 0
    ledger::WalletId source; ///< where it came from and may go back to
    ledger::WalletId wallet; ///< of kind Goal; null until it was made

    bool operator==(const GoalFunding&) const = default;
};

/// Draft (may wait for other goals); active; met (the target is reached, and the confirmation
/// window or a person's approval is awaited); collecting (completion steps run); completed; failed
/// (the deadline passed); paused (nothing is judged, deadline included); cancelled.
enum class GoalState : quint8 {
    Draft = 1,
    Active,
    Met,
    Collecting,
    Completed,
    Failed,
    Paused,
    Cancelled,
};

/// What happens to the funds of a goal that is cancelled.
enum class CancelledFunds : quint8 { BackToSource = 1, ToMaster };

/// A measurable objective with everything that decides when it is met and what happens then.
struct Goal {
    GoalId id = GoalId::create();
    QString name;
    QString note;
    GoalScope scope;
    Asset asset; ///< of all money in it: the base asset of its farms

    Measure measure = Measure::ProfitTotal;
    Decimal target;     ///< unit by the measure; Expression: not used
    QString expression; ///< Expression only
    PositionBasis positions = PositionBasis::WithOpen;
    AmountBasis amounts = AmountBasis::Net;
    Period period = Period::Month; ///< ProfitPerPeriod only
    int periodsInARow = 1;         ///< ProfitPerPeriod only: this many must each reach the target
    int windowDays = 0;            ///< rolling window up to now; 0: since the start
    int minimumTrades = 0;         ///< closed ones within the window
    int minimumDays = 0;           ///< days with a daily return within the window
    qint64 confirmMinutes = 0;     ///< how long the target must hold without a break

    std::optional<Instant> startAt; ///< may lie in the past; absent: when it is started
    std::optional<Decimal>
        startValue; ///< equity that profit counts from; absent: that at the start
    std::optional<Instant> deadline;
    int priority = 5;     ///< 1 (collects first) .. 9
    QList<GoalId> after;  ///< starts only when all of these have completed
    bool isArmed = false; ///< Draft: starts by itself when `after` and `startAt` allow
    std::optional<GoalFunding> funding;
    CompletionPolicy completion;
    QList<AdjustmentRule> adjustments;

    GoalState state = GoalState::Draft;
    QString stateReason; ///< of the last change, for people
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    GoalId previous; ///< the round before ("collect and continue"); null for the first
    int round = 1;
    int version = 0; ///< of the stored row; saving an older one is Conflict
    Instant createdAt;

    GoalKind kind() const { return traitsOf(measure).kind; }
    bool operator==(const Goal&) const = default;

    /// Definition without identity, state and stored row: what a person decided.
    QJsonObject toJson() const;
    /// Reads it into a draft with a new id. BadParameter for unknown keys and malformed values.
    static Result<Goal> fromJson(const QJsonObject& object);
};

/// Everything that is wrong with a goal as a person drafted it, by field ("target",
/// "scope.farms", "completion.shares.agents", "adjustments[0].step"); empty when it can be saved.
QList<FieldProblem> validate(const Goal& goal);
/// Whether the state may follow. Completed, failed and cancelled goals stay so.
bool canFollow(GoalState from, GoalState to);
/// Completed, failed or cancelled.
bool isFinal(GoalState state);
bool isRunning(GoalState state); ///< active or met: measured, and not completing
/// The next round of a goal that restarts: new id (derived from the old one, so that a repeated
/// restart is the same goal), target times the policy's factor, the same length of time. OutOfRange
/// when the new target cannot be.
Result<Goal> nextRound(const Goal& goal, Instant now);
/// A copy for a new goal: new id and name, draft, no wallet, no start.
Goal cloned(const Goal& goal, const QString& name);

QString goalStateName(GoalState state); ///< translated, lower case
QString periodName(Period period);      ///< translated, lower case: "month"

} // namespace tf::goals
