// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goal_desk.h"
#include "widgets/dialog.h"

class QLineEdit;

namespace tf::ui {

class ChoiceList;

/// Cancels a goal after saying in money what that means, and where money set aside goes.
class CancelGoalDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    CancelGoalDialog(const GoalDesk& desk, const goals::GoalView& view, QWidget* parent = nullptr);

private:
    void submit();

    GoalDesk m_desk;
    goals::GoalId m_goal;
    ChoiceList* m_funds = nullptr;
    QLineEdit* m_reason;
};

/// Says what will be done with which money when a person lets a goal complete.
class ApproveGoalDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    ApproveGoalDialog(const GoalDesk& desk, const goals::GoalView& view, QWidget* parent = nullptr);

private:
    void submit();

    GoalDesk m_desk;
    goals::GoalId m_goal;
    QLineEdit* m_reason;
};

} // namespace tf::ui
