// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farm_actions.h"

#include "models/core/when_done.h"
#include "ui/farms/farm_dialog.h"
#include "ui/shell/error_text.h"
#include "widgets/icons.h"

namespace tf::ui {

using farms::Farm;
using farms::FarmState;

FarmActions::FarmActions(const FarmDesk& desk, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page) {
    m_new = makeAction(tr("New farm …"), "add", "newFarmAction", &FarmActions::create);
    m_start = makeAction(tr("Start farm"), "start", "startFarmAction", &FarmActions::start);
    m_pause = makeAction(tr("Pause farm"), "pause", "pauseFarmAction", &FarmActions::pause);
    m_stop = makeAction(tr("Stop farm"), "stop", "stopFarmAction", &FarmActions::stop);
    m_edit = makeAction(tr("Edit farm …"), "edit", "editFarmAction", &FarmActions::edit);
    m_clone = makeAction(tr("Clone farm …"), "copy", "cloneFarmAction", &FarmActions::clone);
    m_archive = makeAction(tr("Archive farm"), "hide", "archiveFarmAction", &FarmActions::archive);
    m_remove = makeAction(tr("Remove farm"), "delete", "removeFarmAction", &FarmActions::remove);
    m_pause->setToolTip(tr("Keeps positions, enters no new ones"));
    m_stop->setToolTip(tr("Closes positions and ends"));
    m_remove->setToolTip(tr("Only a farm without agents that never ran"));
    update();
}

QAction* FarmActions::makeAction(const QString& text, const char* icon, const char* objectName,
                                 void (FarmActions::*handler)()) {
    auto* action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, m_page);
    action->setObjectName(QString::fromLatin1(objectName));
    connect(action, &QAction::triggered, this, handler);
    m_page->addAction(action);
    return action;
}

void FarmActions::setFarm(farms::FarmId farm) {
    m_farm = farm;
    update();
}

void FarmActions::update() {
    const Farm* const current = farm();
    const auto may = [current](FarmState to) {
        return current != nullptr && farms::canFollow(current->state, to);
    };
    m_start->setEnabled(may(FarmState::Running) ||
                        (current != nullptr && current->state == FarmState::Draft &&
                         !current->instruments.isEmpty()));
    m_pause->setEnabled(may(FarmState::Paused));
    m_stop->setEnabled(may(FarmState::Stopped));
    m_edit->setEnabled(current != nullptr && current->state != FarmState::Archived);
    m_clone->setEnabled(current != nullptr);
    m_archive->setEnabled(may(FarmState::Archived));
    m_remove->setEnabled(current != nullptr && !current->hasRun &&
                         m_desk.farms.agentsOf(current->id).isEmpty());
}

void FarmActions::openDialog(const Farm& farm, bool isNew) {
    auto* dialog = new FarmDialog(m_desk, farm, isNew, m_page);
    connect(dialog, &FarmDialog::saved, this, &FarmActions::saved);
    dialog->open();
}

void FarmActions::create() {
    openDialog(FarmDialog::freshFarm(), true);
}

void FarmActions::edit() {
    if (const Farm* const current = farm(); current != nullptr && m_edit->isEnabled()) {
        openDialog(*current, false);
    }
}

void FarmActions::clone() {
    if (const Farm* const current = farm()) {
        Farm copy = farms::cloned(*current, tr("%1 copy").arg(current->name));
        copy.state = FarmState::Ready;
        openDialog(copy, true);
    }
}

void FarmActions::archive() {
    const Farm* const current = farm();
    if (current == nullptr) {
        return;
    }
    m_desk.prompter.confirm(
        m_page,
        {.title = tr("Archive %1?").arg(current->name),
         .text = tr("Its figures stay. An archived farm cannot run again."),
         .acceptText = tr("Archive farm"),
         .isDangerous = true},
        [this, id = current->id](bool isAccepted) {
            if (!isAccepted) {
                return;
            }
            whenDone(m_desk.farms.setFarmState(id, FarmState::Archived, tr("archived by hand")),
                     this, [this](const Result<void>& archived) {
                         if (!archived) {
                             tell(archived.error());
                         }
                     });
        });
}

void FarmActions::remove() {
    const Farm* const current = farm();
    if (current == nullptr) {
        return;
    }
    m_desk.prompter.confirm(m_page,
                            {.title = tr("Remove %1?").arg(current->name),
                             .text = tr("It has no agents and never ran. Its wallet stays."),
                             .acceptText = tr("Remove farm"),
                             .isDangerous = true},
                            [this, id = current->id](bool isAccepted) {
                                if (!isAccepted) {
                                    return;
                                }
                                whenDone(m_desk.farms.removeFarm(id), this,
                                         [this](const Result<void>& removed) {
                                             if (!removed) {
                                                 tell(removed.error());
                                             }
                                         });
                            });
}

/// A draft becomes ready first; agents that never ran start with their farm.
void FarmActions::start() {
    const Farm* const current = farm();
    if (current == nullptr) {
        return;
    }
    if (current->state == FarmState::Draft) {
        makeReady(current->id);
    } else {
        run(current->id);
    }
}

void FarmActions::makeReady(farms::FarmId id) {
    whenDone(m_desk.farms.setFarmState(id, FarmState::Ready, tr("started by hand")), this,
             [this, id](const Result<void>& ready) {
                 if (ready) {
                     run(id);
                 } else {
                     tell(ready.error());
                 }
             });
}

void FarmActions::run(farms::FarmId id) {
    whenDone(m_desk.farms.setFarmState(id, FarmState::Running, tr("started by hand")), this,
             [this, id](const Result<void>& running) {
                 if (running) {
                     startIdleAgents(id);
                 } else {
                     tell(running.error());
                 }
             });
}

void FarmActions::startIdleAgents(farms::FarmId id) {
    QList<farms::AgentId> idle;
    for (const farms::Agent& agent : m_desk.farms.agentsOf(id)) {
        if (agent.state == farms::AgentState::Idle) {
            idle.append(agent.id);
        }
    }
    if (idle.isEmpty()) {
        return;
    }
    whenDone(
        m_desk.farms.setAgentStates(idle, farms::AgentState::Running, tr("started with the farm")),
        this, [this](const Result<QList<farms::AgentOutcome>>& outcomes) {
            if (!outcomes) {
                tell(outcomes.error());
                return;
            }
            for (const farms::AgentOutcome& outcome : *outcomes) {
                if (!outcome.result) {
                    tell(outcome.result.error());
                    return;
                }
            }
        });
}

void FarmActions::pause() {
    setState(FarmState::Paused, tr("paused by hand"));
}

void FarmActions::stop() {
    setState(FarmState::Stopped, tr("stopped by hand"));
}

void FarmActions::setState(FarmState state, const QString& reason) {
    if (farm() == nullptr) {
        return;
    }
    whenDone(m_desk.farms.setFarmState(m_farm, state, reason), this,
             [this](const Result<void>& changed) {
                 if (!changed) {
                     tell(changed.error());
                 }
             });
}

void FarmActions::tell(const Error& error) {
    m_desk.prompter.tell(m_page, widgets::Tone::Danger, tr("That did not work"), errorText(error));
}

} // namespace tf::ui
