// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_progress.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

struct Step {
    GoalState to;
    TransitionCause cause;
};

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

bool isOver(const Goal& goal, Instant now) {
    return goal.deadline && now >= *goal.deadline;
}

/// Whether what is reached now was reached before the deadline.
bool isInTime(const Goal& goal, const GoalProgress& progress) {
    return !goal.deadline || !progress.reachedSince || *progress.reachedSince <= *goal.deadline;
}

bool ridesOn(const Goal& goal) {
    return goal.completion.lock && goal.completion.lock->ridesBeyondTarget;
}

std::optional<Step> fromDraft(const Goal& goal, const AdvanceFacts& facts) {
    const bool isTime = !goal.startAt || *goal.startAt <= facts.now;
    if (goal.isArmed && facts.areDependenciesMet && isTime) {
        return Step{GoalState::Active, TransitionCause::DependenciesMet};
    }
    return std::nullopt;
}

std::optional<Step> fromActive(const Goal& goal, const GoalProgress& progress,
                               const AdvanceFacts& facts) {
    const bool isAutomatic = goal.completion.approval == Approval::Automatic;
    if (progress.isFloorTouched) {
        return Step{isAutomatic ? GoalState::Collecting : GoalState::Met,
                    TransitionCause::FloorTouched};
    }
    if (!ridesOn(goal) && isInTime(goal, progress)) {
        if (progress.confirmedAt && isAutomatic && !facts.isHeld) {
            return Step{GoalState::Collecting, TransitionCause::Confirmed};
        }
        if (progress.confirmedAt || progress.isReached) {
            return Step{GoalState::Met, TransitionCause::TargetReached};
        }
    }
    if (isOver(goal, facts.now)) {
        return Step{GoalState::Failed, TransitionCause::DeadlinePassed};
    }
    return std::nullopt;
}

std::optional<Step> fromMet(const Goal& goal, const GoalProgress& progress,
                            const AdvanceFacts& facts) {
    if (facts.isHeld && progress.confirmedAt && !progress.isFloorTouched) {
        return std::nullopt;
    }
    if (progress.confirmedAt || progress.isFloorTouched) {
        if (goal.completion.approval == Approval::Person) {
            return facts.isApproved
                       ? std::optional(Step{GoalState::Collecting, TransitionCause::Approved})
                       : std::nullopt;
        }
        return Step{GoalState::Collecting, progress.isFloorTouched ? TransitionCause::FloorTouched
                                                                   : TransitionCause::Confirmed};
    }
    if (progress.isReached) {
        return std::nullopt;
    }
    return isOver(goal, facts.now) ? Step{GoalState::Failed, TransitionCause::DeadlinePassed}
                                   : Step{GoalState::Active, TransitionCause::TargetLost};
}

std::optional<Step> stepFrom(const Goal& goal, const GoalProgress& progress,
                             const AdvanceFacts& facts) {
    switch (goal.state) {
    case GoalState::Draft:
        return fromDraft(goal, facts);
    case GoalState::Active:
        return fromActive(goal, progress, facts);
    case GoalState::Met:
        return fromMet(goal, progress, facts);
    case GoalState::Collecting:
        return facts.areStepsDone
                   ? std::optional(Step{GoalState::Completed, TransitionCause::StepsDone})
                   : std::nullopt;
    case GoalState::Completed:
    case GoalState::Failed:
    case GoalState::Paused:
    case GoalState::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<GoalTransition> advance(const Goal& goal, const GoalProgress& progress,
                                      const AdvanceFacts& facts) {
    const std::optional<Step> step = stepFrom(goal, progress, facts);
    if (!step) {
        return std::nullopt;
    }
    TF_ASSERT(canFollow(goal.state, step->to));
    return GoalTransition{.goal = goal.id,
                          .from = goal.state,
                          .to = step->to,
                          .cause = step->cause,
                          .at = facts.now,
                          .figures = progress};
}

QString causeText(TransitionCause cause) {
    switch (cause) {
    case TransitionCause::Person:
        return text(QT_TRANSLATE_NOOP("goals", "A person decided it."));
    case TransitionCause::DependenciesMet:
        return text(QT_TRANSLATE_NOOP("goals", "What it waited for is there."));
    case TransitionCause::TargetReached:
        return text(QT_TRANSLATE_NOOP("goals", "The target is reached."));
    case TransitionCause::TargetLost:
        return text(QT_TRANSLATE_NOOP("goals", "The target did not hold long enough."));
    case TransitionCause::Confirmed:
        return text(QT_TRANSLATE_NOOP("goals", "The target is reached and held."));
    case TransitionCause::FloorTouched:
        return text(QT_TRANSLATE_NOOP("goals", "The profit fell back to its floor."));
    case TransitionCause::Approved:
        return text(QT_TRANSLATE_NOOP("goals", "A person approved the completion."));
    case TransitionCause::DeadlinePassed:
        return text(
            QT_TRANSLATE_NOOP("goals", "The deadline passed before the target was reached."));
    case TransitionCause::StepsDone:
        return text(QT_TRANSLATE_NOOP("goals", "All steps of the completion are done."));
    case TransitionCause::Adjusted:
        return text(QT_TRANSLATE_NOOP("goals", "A rule changed the target."));
    }
    return {};
}

QString progressText(const Goal& goal, const GoalProgress& progress, const GoalWords& words) {
    if (!progress.value) {
        return shortfallText(goal, progress);
    }
    if (goal.measure == Measure::Expression) {
        return progress.isReached
                   ? text(QT_TRANSLATE_NOOP("goals", "The condition is true."))
                   : text(QT_TRANSLATE_NOOP("goals", "The condition is not true yet."));
    }
    const QString now = targetText(goal.measure, *progress.value, goal.asset, words);
    const QString wanted = targetText(goal.measure, progress.target, goal.asset, words);
    return traitsOf(goal.measure).isCeiling
               ? text(QT_TRANSLATE_NOOP("goals", "%1; at most %2 is allowed.")).arg(now, wanted)
               : text(QT_TRANSLATE_NOOP("goals", "%1 of %2.")).arg(now, wanted);
}

QString shortfallText(const Goal& goal, const GoalProgress& progress) {
    switch (progress.shortfall) {
    case Shortfall::None:
        return {};
    case Shortfall::TooFewTrades:
        return text(QT_TRANSLATE_NOOP("goals", "%1 of at least %2 trades so far."))
            .arg(progress.trades)
            .arg(goal.minimumTrades);
    case Shortfall::TooFewDays:
        return text(QT_TRANSLATE_NOOP("goals", "%1 of at least %2 days so far."))
            .arg(progress.days)
            .arg(goal.minimumDays);
    case Shortfall::NoFigure:
        return text(QT_TRANSLATE_NOOP("goals", "Nothing to measure yet."));
    }
    return {};
}

} // namespace tf::goals
