// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/trade_rows.h"
#include "widgets/segmented_control.h"

namespace tf::ui {

/// Tabs with the orders, the fills and the log of a farm or of an agent, newest first.
/// Follows the engine while it shows something.
class TradeTabs final : public QObject {
    Q_OBJECT

public:
    /// Adds its pages behind those that `tabs` has.
    TradeTabs(const FarmDesk& desk, widgets::Tabs* tabs, QObject* parent = nullptr);

    /// Null ids: nothing is shown.
    void show(farms::FarmId farm, farms::AgentId agent);
    void refresh();

private:
    void load();

    FarmDesk m_desk;
    widgets::Tabs* m_tabs;
    OrderModel* m_orders;
    FillModel* m_fills;
    LogModel* m_log;
    int m_firstTab;
    farms::FarmId m_farm;
    farms::AgentId m_agent;
    int m_waiting = 0;
    bool m_isStale = false;
};

} // namespace tf::ui
