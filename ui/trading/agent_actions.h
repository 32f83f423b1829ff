// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/farm_desk.h"

#include <QAction>
#include <QObject>
#include <functional>

namespace tf::ui {

/// What can be done with the agents that are selected in a table: start, pause, stop, move. Every
/// agent has its own outcome.
class AgentActions final : public QObject {
    Q_OBJECT

public:
    /// Actions and dialogs belong to `page`; object names begin with `prefix`.
    AgentActions(const FarmDesk& desk, const QString& prefix, QWidget* page);

    void setSelection(const QList<farms::AgentId>& agents);
    const QList<farms::AgentId>& selection() const { return m_selection; }
    /// Start, pause, stop, move.
    QList<QAction*> actions() const { return {m_start, m_pause, m_stop, m_move}; }
    QAction* startAction() const { return m_start; }
    QAction* pauseAction() const { return m_pause; }
    QAction* stopAction() const { return m_stop; }
    QAction* moveAction() const { return m_move; }

    /// Moves these agents as the dialog does, without asking where to: they were dropped there.
    void moveTo(const QList<farms::AgentId>& agents, farms::FarmId to);

Q_SIGNALS:
    /// "3 of 4 now paused"
    void told(const QString& outcome);

private:
    QAction* makeAction(const QString& text, const char* icon, const QString& objectName,
                        const QString& tip);
    void setStates(farms::AgentState state, const QString& reason);
    void openMove();
    /// How many of how many were changed, in words.
    using Told = std::function<QString(const QString& changed, const QString& all)>;
    void showOutcomes(const QList<farms::AgentOutcome>& outcomes, const Told& words);
    void tell(const Error& error);

    FarmDesk m_desk;
    QWidget* m_page;
    QList<farms::AgentId> m_selection;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_move = nullptr;
};

/// The sentence of a refusal: what the service said of this agent, else that of its code.
QString refusalText(const Error& error);

} // namespace tf::ui
