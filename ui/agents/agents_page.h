// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agents/version_rows.h"
#include "ui/trading/agent_rows.h"
#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QTableView;

namespace tf::widgets {
class Tabs;
}

namespace tf::ui {

class AgentActions;
class AgentTrades;
class TradeTabs;

/// All agents of the workspace; several at once are started, paused and stopped.
class AgentsPage final : public widgets::Page {
    Q_OBJECT

public:
    AgentsPage(const FarmDesk& desk, QWidget* parent = nullptr);

    void showEntity(const QUuid& id) override;

private:
    void buildActions();
    void buildUi();
    QWidget* buildTable();
    QWidget* buildDetail();
    void connectSignals();
    void refreshRows();
    /// A burst of changes is one look at the lists.
    void refreshSoon() {
        if (!m_refresh.isActive()) {
            m_refresh.start();
        }
    }
    void showCurrent();
    void showVersions();
    void updateActions();
    QList<farms::AgentId> selectedAgents() const;

    void createAgent();
    void editAgent();

    FarmDesk m_desk;
    QTimer m_refresh;
    AgentActions* m_actions;
    AgentModel* m_model;
    VersionModel* m_versions;
    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_outcome = nullptr;
    widgets::Tabs* m_tabs = nullptr;
    TradeTabs* m_trades = nullptr;
    AgentTrades* m_chart = nullptr;
    int m_versionsTab = -1;
    QUuid m_pendingEntity; ///< asked for before it was loaded
};

} // namespace tf::ui
