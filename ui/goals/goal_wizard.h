// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goal_desk.h"
#include "ui/goals/unfinished_goals.h"
#include "ui/goals/wizard_choices.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tf::ui {

class AdjustPage;
class CompletionPage;
class ReviewPage;
class RewardsPage;
class ScopePage;
class StepList;
class TargetPage;
class TimePage;
class WizardPage;

/// Creates or changes a goal step by step. Going back loses nothing, leaving half way keeps what
/// was entered. Show it with `open()`; it deletes itself when closed.
class GoalWizard final : public QDialog {
    Q_OBJECT

public:
    /// New: not stored yet. Draft: stored, not started. Running: only target, deadline, priority,
    /// name and what happens on completion can change.
    enum class Task { New, Draft, Running };

    GoalWizard(const GoalDesk& desk, const goals::Goal& goal, Task task, QWidget* parent = nullptr);

    /// A goal of the workspace to begin with.
    static goals::Goal freshGoal(const GoalDesk& desk);
    /// Goes on where somebody stopped, as far as all steps before are in order.
    void resumeAt(int step);

    const goals::Goal& goal() const { return m_goal; }

    void reject() override;

Q_SIGNALS:
    /// It is stored; `sentence` says what was done.
    void saved(const tf::goals::GoalId& goal, const QString& sentence);
    /// Closed half way; what was entered is kept.
    void keptUnfinished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    void buildPages();
    void addPage(WizardPage* page);
    QBoxLayout* buildFooter();
    QPushButton* addButton(QBoxLayout* footer, const QString& text, const char* objectName);
    void loadWallets();
    void loadVaults(const QList<ledger::WalletId>& masters);

    void update();
    void showStep();
    void showButtons();
    void goTo(int step);
    void next();
    QList<WizardPage*> steps() const;
    int currentStep() const;
    WizardPage* currentPage() const { return m_page; }
    bool isFineUpTo(int step);

    void askLater();
    void askHistory();
    void askExample();

    void finish(bool startsNow);
    bool showLeftover();
    void store(bool startsNow);
    void start();
    void storeRunning();
    void fail(const Error& error, const QString& prefix = {});
    void succeed(const QString& sentence);
    void setBusy(bool isBusy);
    void keep();

    GoalDesk m_desk;
    goals::Goal m_goal;
    goals::Goal m_before; ///< as it was opened
    Task m_task;
    WizardChoices m_choices;
    UnfinishedGoals m_unfinished;
    QList<WizardPage*> m_pages;
    WizardPage* m_page = nullptr;
    int m_furthest = 0;
    bool m_isUpdating = false;
    bool m_isEdited = false;
    bool m_isBusy = false;
    int m_question = 0; ///< answers to earlier questions are dropped
    QTimer m_pause;

    StepList* m_stepList = nullptr;
    QStackedWidget* m_stack = nullptr;
    ScopePage* m_scopePage = nullptr;
    TargetPage* m_targetPage = nullptr;
    TimePage* m_timePage = nullptr;
    AdjustPage* m_adjustPage = nullptr;
    CompletionPage* m_completionPage = nullptr;
    RewardsPage* m_rewardsPage = nullptr;
    ReviewPage* m_reviewPage = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_saveDraft = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace tf::ui
