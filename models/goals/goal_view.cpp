// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_view.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

} // namespace

QString goalPaceName(GoalPace pace) {
    switch (pace) {
    case GoalPace::Unknown:
        return text("no pace yet");
    case GoalPace::Ahead:
        return text("ahead");
    case GoalPace::OnTrack:
        return text("on track");
    case GoalPace::Behind:
        return text("behind");
    }
    return {};
}

QString noticeText(GoalNoticeKind kind, const QString& goalName) {
    switch (kind) {
    case GoalNoticeKind::Met:
        return text("Goal “%1” has reached its target.").arg(goalName);
    case GoalNoticeKind::ApprovalNeeded:
        return text("Goal “%1” is met and waits for your approval.").arg(goalName);
    case GoalNoticeKind::Completed:
        return text("Goal “%1” is completed.").arg(goalName);
    case GoalNoticeKind::Failed:
        return text("Goal “%1” has missed its deadline.").arg(goalName);
    case GoalNoticeKind::Unlikely:
        return text("Goal “%1” has become unlikely.").arg(goalName);
    }
    return {};
}

bool isInScope(const GoalScope& scope, AgentId agent, FarmId farm) {
    switch (scope.kind) {
    case ScopeKind::Workspace:
        return !farm.isNull();
    case ScopeKind::Farms:
        return scope.farms.contains(farm);
    case ScopeKind::Agents:
        return !farm.isNull() && scope.agents.contains(agent);
    }
    return false;
}

GoalPace goalPaceOf(const Goal& goal, const GoalProgress& progress, Instant now) {
    const bool isRunning = goal.state == GoalState::Active || goal.state == GoalState::Met;
    if (!isRunning || !goal.deadline || !goal.startedAt || !progress.value ||
        *goal.deadline <= *goal.startedAt || traitsOf(goal.measure).isCeiling) {
        return GoalPace::Unknown;
    }
    const double all = static_cast<double>((*goal.deadline - *goal.startedAt).count());
    const double elapsed =
        std::clamp(static_cast<double>((now - *goal.startedAt).count()) / all, 0.0, 1.0);
    constexpr double tenth = 0.1;
    if (progress.isReached || progress.fraction > elapsed + tenth * elapsed) {
        return GoalPace::Ahead;
    }
    return progress.fraction < elapsed - tenth * elapsed ? GoalPace::Behind : GoalPace::OnTrack;
}

} // namespace tf::goals
