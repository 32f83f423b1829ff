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
    return paceName(pace);
}

QString noticeText(GoalNoticeKind kind, const QString& goalName) {
    switch (kind) {
    case GoalNoticeKind::Met:
        return text(QT_TRANSLATE_NOOP("goals", "Goal “%1” has reached its target.")).arg(goalName);
    case GoalNoticeKind::ApprovalNeeded:
        return text(QT_TRANSLATE_NOOP("goals", "Goal “%1” is met and waits for your approval."))
            .arg(goalName);
    case GoalNoticeKind::Proposal:
        return text(QT_TRANSLATE_NOOP("goals", "A rule of goal “%1” asks for your decision."))
            .arg(goalName);
    case GoalNoticeKind::Completed:
        return text(QT_TRANSLATE_NOOP("goals", "Goal “%1” is completed.")).arg(goalName);
    case GoalNoticeKind::Failed:
        return text(QT_TRANSLATE_NOOP("goals", "Goal “%1” has missed its deadline.")).arg(goalName);
    case GoalNoticeKind::Unlikely:
        return text(QT_TRANSLATE_NOOP("goals", "Goal “%1” has become unlikely.")).arg(goalName);
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

} // namespace tf::goals
