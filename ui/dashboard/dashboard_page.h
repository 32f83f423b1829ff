// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/items/ledger_overview.h"
#include "ui/goals/goal_desk.h"
#include "widgets/page.h"

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace tf::widgets {
class Card;
class DonutChart;
class FigureCard;
class LineChart;
class SegmentedControl;
} // namespace tf::widgets

namespace tf::ui {

/// The state of the workspace at a glance: how much, where it lies, how it moved, and what waits
/// for a decision. Every figure comes from the books.
class DashboardPage final : public widgets::Page {
    Q_OBJECT

public:
    DashboardPage(items::LedgerOverviewSource& overview, ledger::LedgerService& ledger,
                  const Clock& clock, QWidget* parent = nullptr);

    /// Shows the goals that run, and asks for the decisions that goals wait for.
    void addGoals(const GoalDesk& desk);

private:
    void buildUi();
    QWidget* makeEmptyState();
    QWidget* makeFigures();
    QWidget* makeCharts();
    widgets::Card* makeEquityCard();
    widgets::Card* makeAllocationCard();
    widgets::Card* makeWaitingCard();
    void refresh();
    void showFigures(const items::LedgerOverview& overview);
    void showAllocation(const items::LedgerOverview& overview);
    void showWaiting();
    QWidget* makeWaitingRow(const ledger::WalletTransaction& transaction);
    QList<goals::GoalId> goalsThatWait() const;
    QWidget* makeGoalRow(const goals::GoalView& view);
    QWidget* makeDecision(const QString& words, const QString& state, const QString& buttonName,
                          const QString& page, const QUuid& entity);
    void loadPerformance();
    void showPerformance(const ledger::Performance& performance);
    void showNoPerformance(const QString& reason);
    Instant periodStart() const;

    items::LedgerOverviewSource& m_overview;
    ledger::LedgerService& m_ledger;
    const Clock& m_clock;
    QStackedWidget* m_body = nullptr;
    widgets::FigureCard* m_total = nullptr;
    widgets::FigureCard* m_return = nullptr;
    widgets::FigureCard* m_unallocated = nullptr;
    widgets::FigureCard* m_reserved = nullptr;
    widgets::SegmentedControl* m_period = nullptr;
    QStackedWidget* m_equityBody = nullptr;
    widgets::LineChart* m_equity = nullptr;
    QLabel* m_equityNote = nullptr;
    widgets::DonutChart* m_allocation = nullptr;
    std::optional<GoalDesk> m_goals;
    QList<goals::GoalId> m_waitingGoals;
    QHBoxLayout* m_lower = nullptr;
    widgets::Card* m_waitingCard = nullptr;
    QVBoxLayout* m_waiting = nullptr;
    int m_question = 0; ///< answers to earlier periods are dropped
};

} // namespace tf::ui
