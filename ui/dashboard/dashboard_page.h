// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboard_desk.h"
#include "widgets/page.h"

class QLabel;
class QStackedWidget;

namespace tf::widgets {
class Card;
class DonutChart;
class EmptyState;
class FigureCard;
} // namespace tf::widgets

namespace tf::ui {

class EquityCard;
class RebalanceLine;

/// The state of the workspace at a glance: how much and how it moved, where it lies, the farms,
/// the goals, and what waits for a decision. Money comes from the books, the curve and all figures
/// of it from the snapshots that the engine takes while agents trade.
class DashboardPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit DashboardPage(const DashboardDesk& desk, QWidget* parent = nullptr);

    bool isWorking() const override;

private:
    void buildUi();
    QWidget* buildBoard();
    widgets::EmptyState* buildEmptyState();
    widgets::EmptyState* buildErrorState();
    QWidget* buildFigures();
    QWidget* buildCharts();
    widgets::Card* buildAllocation();
    QWidget* buildFarms();
    QWidget* buildLower();
    void connectSignals();
    void showBooks();
    void showFailure(const Error& error);
    void showTotal();
    void showAllocation(const items::LedgerOverview& overview);
    void showEquity();
    void showReturn();
    void showDrawdown(const farms::MasterOverview& equity);
    void showRisk(const farms::MasterOverview& equity);

    DashboardDesk m_desk;
    QStackedWidget* m_body = nullptr;
    QWidget* m_loading = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    widgets::EmptyState* m_error = nullptr;
    QWidget* m_board = nullptr;
    widgets::FigureCard* m_total = nullptr;
    widgets::FigureCard* m_return = nullptr;
    widgets::FigureCard* m_drawdown = nullptr;
    widgets::FigureCard* m_risk = nullptr;
    EquityCard* m_equity = nullptr;
    widgets::DonutChart* m_allocation = nullptr;
    QList<QUuid> m_slices; ///< the wallet of each slice; null: several
    QLabel* m_where = nullptr;
    RebalanceLine* m_rebalance = nullptr;
};

/// "▲ 10,702.11 today, 0.84 %", or the day when that is not today.
QString dayWords(const farms::DayResult& day, const Asset& asset, Instant now);

} // namespace tf::ui
