// SPDX-License-Identifier: GPL-3.0-or-later
// How the goal wizard ends: stored, started, or left half way.
#include "models/core/when_done.h"
#include "ui/goals/goal_wizard.h"
#include "ui/goals/review_page.h"
#include "ui/goals/wizard_page.h"
#include "ui/shell/error_text.h"

#include <QLabel>

namespace tf::ui {

using goals::Goal;

/// Sends the person to the first step with a problem; problems without a step are told here.
bool GoalWizard::showLeftover() {
    QStringList homeless;
    const QList<WizardPage*> all = steps();
    for (const goals::FieldProblem& problem : goals::validate(m_goal)) {
        const auto owner = std::find_if(all.begin(), all.end(), [&](const WizardPage* page) {
            return page->owns(problem.field);
        });
        if (owner != all.end()) {
            (*owner)->reveal();
            goTo(static_cast<int>(owner - all.begin()));
            m_page->focusFirstError();
            return true;
        }
        homeless.append(problem.sentence);
    }
    m_reviewPage->showLeftover(homeless);
    return !homeless.isEmpty();
}

void GoalWizard::finish(bool startsNow) {
    update();
    if (m_isBusy || showLeftover()) {
        return;
    }
    setBusy(true);
    if (m_task == Task::Running) {
        storeRunning();
    } else {
        store(startsNow);
    }
}

void GoalWizard::store(bool startsNow) {
    const auto done =
        m_task == Task::New ? m_desk.goals.createGoal(m_goal) : m_desk.goals.saveGoal(m_goal);
    whenDone(done, this, [this, startsNow](const Result<void>& stored) {
        if (!stored) {
            fail(stored.error());
            return;
        }
        m_unfinished.drop(m_goal.id);
        if (startsNow) {
            start();
        } else {
            succeed(tr("“%1” is saved as a draft").arg(m_goal.name));
        }
    });
}

void GoalWizard::start() {
    whenDone(m_desk.goals.startGoal(m_goal.id), this, [this](const Result<void>& started) {
        if (started) {
            succeed(tr("“%1” starts").arg(m_goal.name));
            return;
        }
        // It is stored by now: another attempt must save the same draft, not make a second one.
        m_task = Task::Draft;
        whenDone(m_desk.goals.refresh(), this, [this, error = started.error()](const auto&) {
            if (const goals::GoalView* const stored = m_desk.goals.goal(m_goal.id)) {
                m_goal.version = stored->goal.version;
            }
            fail(error, tr("It is saved as a draft, but could not start. "));
        });
    });
}

/// First what may be saved as it is, then target and deadline, which the engine judges anew.
void GoalWizard::storeRunning() {
    const auto adjust = [this] {
        const std::optional<Decimal> target =
            m_goal.target != m_before.target ? std::optional(m_goal.target) : std::nullopt;
        const std::optional<Instant> deadline =
            m_goal.deadline != m_before.deadline ? m_goal.deadline : std::nullopt;
        if (!target && !deadline) {
            succeed(tr("“%1” is changed").arg(m_goal.name));
            return;
        }
        whenDone(m_desk.goals.adjustGoal(m_goal.id, target, deadline, tr("adjusted by hand")), this,
                 [this](const Result<void>& adjusted) {
                     if (adjusted) {
                         succeed(tr("“%1” is adjusted").arg(m_goal.name));
                     } else {
                         fail(adjusted.error());
                     }
                 });
    };
    Goal definition = m_goal;
    definition.target = m_before.target;
    definition.deadline = m_before.deadline;
    if (definition == m_before) {
        adjust();
        return;
    }
    whenDone(m_desk.goals.saveGoal(definition), this, [this, adjust](const Result<void>& stored) {
        if (stored) {
            adjust();
        } else {
            fail(stored.error());
        }
    });
}

void GoalWizard::fail(const Error& error, const QString& prefix) {
    setBusy(false);
    m_error->setText(prefix + errorText(error));
    m_error->show();
}

void GoalWizard::succeed(const QString& sentence) {
    whenDone(m_desk.goals.refresh(), this, [this, sentence](const Result<void>&) {
        m_isBusy = false;
        Q_EMIT saved(m_goal.id, sentence);
        accept();
    });
}

void GoalWizard::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    if (isBusy) {
        m_error->hide();
    }
    showButtons();
}

void GoalWizard::keep() {
    if (m_isEdited && m_task != Task::Running) {
        m_unfinished.keep(
            {.goal = m_goal, .step = currentStep(), .isStored = m_task == Task::Draft});
    }
}

/// Esc, the close button, and Close.
void GoalWizard::reject() {
    if (m_isBusy) {
        return;
    }
    if (!m_isEdited) {
        QDialog::reject();
        return;
    }
    if (m_task != Task::Running) {
        keep();
        Q_EMIT keptUnfinished();
        QDialog::reject();
        return;
    }
    m_desk.prompter.confirm(this,
                            {.title = tr("Discard the changes?"),
                             .text = tr("The goal goes on as it was."),
                             .acceptText = tr("Discard changes")},
                            [this](bool isAccepted) {
                                if (isAccepted) {
                                    QDialog::reject();
                                }
                            });
}

} // namespace tf::ui
