// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goal_wizard.h"
#include "widgets/page.h"

#include <QTimer>

class QStackedWidget;

namespace tf::ui {

class GoalDetail;
class GoalList;

/// All goals with how far they are, one of them in full, and everything that can be done with it.
class GoalsPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit GoalsPage(const GoalDesk& desk, QWidget* parent = nullptr);

    void showEntity(const QUuid& id) override;

private:
    void buildActions();
    QAction* makeAction(const QString& text, const char* icon, const char* objectName,
                        void (GoalsPage::*handler)());
    void buildUi();
    QWidget* buildUnfinished();
    void connectSignals();
    void refreshSoon();
    void refreshList();
    void showCurrent();
    void showUnfinished();
    void updateActions();
    QString summary() const;
    const goals::GoalView* current() const;

    void newGoal();
    void resumeUnfinished();
    void discardUnfinished();
    void adjust();
    void cloneGoal();
    void start();
    void pause();
    void resume();
    void approve();
    void cancel();
    GoalWizard* openWizard(const goals::Goal& goal, GoalWizard::Task task);
    void watch(const QFuture<Result<void>>& done);

    GoalDesk m_desk;
    UnfinishedGoals m_unfinished;
    QTimer m_refresh;
    QUuid m_wanted; ///< to be shown once it is there
    QStackedWidget* m_stack = nullptr;
    GoalList* m_list = nullptr;
    GoalDetail* m_detail = nullptr;
    QWidget* m_unfinishedStrip = nullptr;
    QLabel* m_unfinishedWords = nullptr;
    QAction* m_new = nullptr;
    QAction* m_resumeUnfinished = nullptr;
    QAction* m_discardUnfinished = nullptr;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_resume = nullptr;
    QAction* m_approve = nullptr;
    QAction* m_adjust = nullptr;
    QAction* m_clone = nullptr;
    QAction* m_cancel = nullptr;
};

} // namespace tf::ui
