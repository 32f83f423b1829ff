// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/position_rows.h"
#include "ui/trading/trade_rows.h"
#include "widgets/segmented_control.h"

#include <QTimer>

namespace tf::widgets {
class Card;
}

namespace tf::ui {

/// Tabs with the open positions and orders, the fills, the refusals and the log of a farm or of an
/// agent, newest first. Follows the engine while it is seen.
class TradeTabs final : public QObject {
    Q_OBJECT

public:
    /// Rows that are loaded of each kind: the newest.
    static constexpr int mostRows = 5'000;

    TradeTabs(const FarmDesk& desk, widgets::Tabs* tabs, QObject* parent = nullptr);

    /// Behind the pages that the tabs have. They come in two steps, so that others can stand
    /// between them.
    void addPositionsPage();
    void addHistoryPages();

    /// Null ids: nothing is shown.
    void show(farms::FarmId farm, farms::AgentId agent);
    void refresh();

Q_SIGNALS:
    /// The newest first.
    void fillsShown(const QList<tf::trading::BookedFill>& fills);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isNobody() const { return m_farm.isNull() && m_agent.isNull(); }
    void load();
    void clear();
    void showPositions(const QList<farms::OpenPosition>& positions);
    void showOrders(const QList<trading::Order>& orders);
    void showFills(const QList<trading::BookedFill>& fills);
    void showLog(const QList<farms::LogLine>& lines);
    void countPositionsAndOrders();

    FarmDesk m_desk;
    widgets::Tabs* m_tabs;
    PositionModel* m_positions;
    OrderModel* m_orders;
    FillModel* m_fills;
    LogModel* m_refusals;
    LogModel* m_log;
    int m_positionsTab = -1;
    int m_historyTab = -1; ///< the first of fills, refusals, log
    widgets::Card* m_positionsCard = nullptr;
    widgets::Card* m_ordersCard = nullptr;
    widgets::SegmentedControl* m_orderScope = nullptr;
    farms::FarmId m_farm;
    farms::AgentId m_agent;
    QTimer m_pause; ///< between two loads
    int m_waiting = 0;
    bool m_isStale = false;
};

} // namespace tf::ui
