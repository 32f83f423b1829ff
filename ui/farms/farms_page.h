// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/farms/farm_rows.h"
#include "ui/trading/agent_rows.h"
#include "widgets/page.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace tf::widgets {
class FigureCard;
class Tabs;
} // namespace tf::widgets

namespace tf::ui {

class TradeTabs;

/// All farms with their figures, what their agents do, and the replay of stored candles.
class FarmsPage final : public widgets::Page {
    Q_OBJECT

public:
    FarmsPage(const FarmDesk& desk, QWidget* parent = nullptr);

    void showEntity(const QUuid& id) override;

private:
    void buildActions();
    QAction* makeAction(const QString& text, const char* icon, const char* objectName,
                        void (FarmsPage::*handler)());
    void buildUi();
    QWidget* buildFigures();
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
    void showTotals();
    void showCurrent();
    void updateActions();
    const farms::Farm* currentFarm() const;

    void createFarm();
    void editFarm();
    void cloneFarm();
    void archiveFarm();
    void removeFarm();
    void startFarm();
    void pauseFarm();
    void stopFarm();
    void openDialog(const farms::Farm& farm, bool isNew);
    void makeReady(farms::FarmId id);
    void run(farms::FarmId id);
    void startIdleAgents(farms::FarmId id);
    void setState(farms::FarmState state, const QString& reason);
    void tell(const Error& error);

    FarmDesk m_desk;
    QTimer m_refresh;
    FarmModel* m_model;
    AgentModel* m_agents;
    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_clone = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_agentTable = nullptr;
    widgets::Tabs* m_tabs = nullptr;
    TradeTabs* m_trades = nullptr;
    widgets::FigureCard* m_equity = nullptr;
    widgets::FigureCard* m_profit = nullptr;
    widgets::FigureCard* m_drawdown = nullptr;
    widgets::FigureCard* m_running = nullptr;
};

} // namespace tf::ui
