// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/agent_rows.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace tf::widgets {
class Badge;
class Tabs;
} // namespace tf::widgets

namespace tf::ui {

class AgentActions;
class AnalyticsTab;
class FarmActions;
class SuggestionCard;
class TradeTabs;

/// One farm: its agents, what they hold and ordered, its figures, its log.
class FarmDetail final : public QWidget {
    Q_OBJECT

public:
    FarmDetail(const FarmDesk& desk, FarmActions& actions, QWidget* page);

    void showFarm(farms::FarmId farm);
    /// Agents from elsewhere, dropped on a farm or suggested for it.
    void moveAgents(const QList<farms::AgentId>& agents, farms::FarmId to);

Q_SIGNALS:
    void agentRequested(const QUuid& agent);

private:
    QWidget* buildHead(FarmActions& actions);
    QWidget* buildAgents();
    void connectSignals();
    void showHead();
    void updateSelection();

    FarmDesk m_desk;
    farms::FarmId m_farm;
    AgentActions* m_agentActions;
    AgentModel* m_agents;
    QLabel* m_name = nullptr;
    widgets::Badge* m_state = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_outcome = nullptr;
    QTableView* m_agentTable = nullptr;
    widgets::Tabs* m_tabs = nullptr;
    TradeTabs* m_trades = nullptr;
    AnalyticsTab* m_analytics = nullptr;
    SuggestionCard* m_suggestions = nullptr;
};

} // namespace tf::ui
