// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/agent_actions.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "ui/trading/move_dialog.h"
#include "widgets/format.h"
#include "widgets/icons.h"

namespace tf::ui {

using farms::AgentState;

AgentActions::AgentActions(const FarmDesk& desk, const QString& prefix, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page) {
    m_start = makeAction(tr("Start"), "start", QStringLiteral("start") + prefix,
                         tr("Lets the selected agents enter positions"));
    m_pause = makeAction(tr("Pause"), "pause", QStringLiteral("pause") + prefix,
                         tr("The selected agents keep their positions and enter no new ones"));
    m_stop = makeAction(tr("Stop"), "stop", QStringLiteral("stop") + prefix,
                        tr("The selected agents end"));
    m_move = makeAction(tr("Move …"), "transfer", QStringLiteral("move") + prefix,
                        tr("Into another farm, with their money"));
    connect(m_start, &QAction::triggered, this,
            [this] { setStates(AgentState::Running, tr("started by hand")); });
    connect(m_pause, &QAction::triggered, this,
            [this] { setStates(AgentState::Paused, tr("paused by hand")); });
    connect(m_stop, &QAction::triggered, this,
            [this] { setStates(AgentState::Stopped, tr("stopped by hand")); });
    connect(m_move, &QAction::triggered, this, &AgentActions::openMove);
    setSelection({});
}

QAction* AgentActions::makeAction(const QString& text, const char* icon, const QString& objectName,
                                  const QString& tip) {
    auto* action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, m_page);
    action->setObjectName(objectName);
    action->setToolTip(tip);
    m_page->addAction(action);
    return action;
}

void AgentActions::setSelection(const QList<farms::AgentId>& agents) {
    m_selection = agents;
    const auto canAny = [&](AgentState to) {
        return std::any_of(agents.begin(), agents.end(), [&](farms::AgentId id) {
            const farms::Agent* const agent = m_desk.farms.agent(id);
            return agent != nullptr && farms::canFollow(agent->state, to);
        });
    };
    m_start->setEnabled(canAny(AgentState::Running));
    m_pause->setEnabled(canAny(AgentState::Paused));
    m_stop->setEnabled(canAny(AgentState::Stopped));
    const auto& farms = m_desk.farms.farms();
    const auto open = std::count_if(farms.begin(), farms.end(), [](const farms::Farm& farm) {
        return farm.state != farms::FarmState::Archived;
    });
    m_move->setEnabled(!agents.isEmpty() && open > 1);
}

void AgentActions::setStates(AgentState state, const QString& reason) {
    if (m_selection.isEmpty()) {
        return;
    }
    whenDone(
        m_desk.farms.setAgentStates(m_selection, state, reason), this,
        [this, state](const Result<QList<farms::AgentOutcome>>& outcomes) {
            if (outcomes) {
                showOutcomes(*outcomes, [state](const QString& changed, const QString& all) {
                    return tr("%1 of %2 now %3").arg(changed, all, farms::agentStateName(state));
                });
            } else {
                tell(outcomes.error());
            }
        });
}

void AgentActions::openMove() {
    if (!m_selection.isEmpty()) {
        (new MoveDialog(m_desk, m_selection, m_page))->open();
    }
}

void AgentActions::moveTo(const QList<farms::AgentId>& agents, farms::FarmId to) {
    const farms::Farm* const farm = m_desk.farms.farm(to);
    if (farm == nullptr || agents.isEmpty()) {
        return;
    }
    whenDone(m_desk.farms.moveAgents(agents, to, tr("moved by hand")), this,
             [this, name = farm->name](const Result<QList<farms::AgentOutcome>>& outcomes) {
                 if (outcomes) {
                     showOutcomes(*outcomes, [name](const QString& changed, const QString& all) {
                         return tr("%1 of %2 moved to %3").arg(changed, all, name);
                     });
                 } else {
                     tell(outcomes.error());
                 }
             });
}

/// One line of the message for each agent that stayed as it was.
void AgentActions::showOutcomes(const QList<farms::AgentOutcome>& outcomes, const Told& words) {
    QStringList refused;
    for (const farms::AgentOutcome& outcome : outcomes) {
        if (!outcome.result) {
            const farms::Agent* const agent = m_desk.farms.agent(outcome.agent);
            refused.append(tr("%1: %2").arg(agent == nullptr ? QString() : agent->name,
                                            refusalText(outcome.result.error())));
        }
    }
    Q_EMIT told(words(widgets::format::count(outcomes.size() - refused.size()),
                      widgets::format::count(outcomes.size())));
    if (!refused.isEmpty()) {
        m_desk.prompter.tell(
            m_page, widgets::Tone::Warning,
            tr("%n agent(s) stayed as they were", "", static_cast<int>(refused.size())),
            refused.join(u'\n'));
    }
}

void AgentActions::tell(const Error& error) {
    m_desk.prompter.tell(m_page, widgets::Tone::Danger, tr("That did not work"), errorText(error));
}

QString refusalText(const Error& error) {
    return error.detail.isEmpty() ? errorText(error) : error.detail;
}

} // namespace tf::ui
