// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/description.h"

namespace tf::goals {

/// Why a measure does not count yet.
enum class Shortfall : quint8 {
    None = 1,
    TooFewTrades,
    TooFewDays,
    NoFigure, ///< the formula has no value (no loss, no deviation, nothing traded)
};

/// How far a goal is, with all figures that decide about it. Money is exact.
struct GoalProgress {
    GoalId goal;
    Instant at;                   ///< of the event behind it
    std::optional<Decimal> value; ///< of the measure; ratios rounded to 6 decimals
    Decimal target;               ///< as it was at that time
    double fraction = 0;          ///< 0..1 of the way, minimum samples too; 1 only when reached
    Shortfall shortfall = Shortfall::NoFigure;
    bool isReached = false;              ///< target and minimum sample, now
    int trades = 0;                      ///< closed ones within the window
    int days = 0;                        ///< daily returns within the window
    std::optional<Instant> reachedSince; ///< since when without a break
    std::optional<Instant> confirmedAt;  ///< end of the confirmation window; stays once set
    Decimal profit;                      ///< net with open positions since the start, without flows
    Decimal bestProfit;
    std::optional<Decimal> floor; ///< of the trailing lock, once it is armed
    bool isFloorTouched = false;  ///< stays once set
    double drawdown = 0;          ///< 0..1, deepest since the start
    int periodsReached = 0;       ///< ProfitPerPeriod: in a row, the present one included

    bool operator==(const GoalProgress&) const = default;
    QJsonObject toJson() const;
    /// BadParameter for unknown keys and malformed values.
    static Result<GoalProgress> fromJson(const QJsonObject& object);
};

/// Why a goal changed its state. The numbers are stored.
enum class TransitionCause : quint8 {
    Person = 1,
    DependenciesMet, ///< an armed draft starts
    TargetReached,
    TargetLost, ///< within the confirmation window
    Confirmed,  ///< the confirmation window is over, or there is none
    FloorTouched,
    Approved,
    DeadlinePassed,
    StepsDone,
    Adjusted, ///< a rule changed the target, which is not reached any more
};

/// One change of state with the figures that caused it.
struct GoalTransition {
    GoalId goal;
    GoalState from = GoalState::Draft;
    GoalState to = GoalState::Draft;
    TransitionCause cause = TransitionCause::Person;
    Instant at;
    GoalProgress figures;

    bool operator==(const GoalTransition&) const = default;
};

/// What judging a goal needs besides its progress.
struct AdvanceFacts {
    Instant now;
    bool areDependenciesMet = true; ///< all goals of `after` have completed
    bool isApproved = false;        ///< a person approved the completion
    bool areStepsDone = false;      ///< Collecting: all completion steps are done
    bool isHeld = false; ///< somebody has to decide first whether it may be reached so soon; its
                         ///< floor does not wait
};

/// The one change of state that is due, or nothing. Call again with the new state until nothing is
/// due. A confirmation that began before the deadline may end after it; a confirmed goal that waits
/// for approval neither falls back nor fails.
std::optional<GoalTransition> advance(const Goal& goal, const GoalProgress& progress,
                                      const AdvanceFacts& facts);

/// A sentence, translated: "The target is reached and held."
QString causeText(TransitionCause cause);
/// "120 trades of 200 trades." or why there is no figure; translated.
QString progressText(const Goal& goal, const GoalProgress& progress, const GoalWords& words);
/// What the minimum sample lacks, translated; empty for None.
QString shortfallText(const Goal& goal, const GoalProgress& progress);

} // namespace tf::goals
