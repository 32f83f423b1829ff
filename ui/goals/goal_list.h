// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goal_rows.h"
#include "widgets/card.h"

#include <QSortFilterProxyModel>

class QComboBox;
class QItemSelectionModel;
class QListView;
class QStackedWidget;
class QTableView;

namespace tf::widgets {
class SearchField;
class SegmentedControl;
} // namespace tf::widgets

namespace tf::ui {

/// Goals that fit what was typed and chosen.
class GoalFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    GoalFilter(GoalModel* model, const GoalDesk& desk, QObject* parent = nullptr);

    void setNeedle(const QString& needle);
    void setFarm(farms::FarmId farm); ///< null: all
    /// Unfinished ones are those that can still change.
    enum class States { All, Unfinished, NeedDecision, Drafts, Completed, Failed };
    void setStates(States states);
    void setKind(std::optional<goals::GoalKind> kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool fitsFarm(const goals::Goal& goal) const;
    bool fitsState(const goals::GoalView& view) const;

    GoalModel* m_model;
    GoalDesk m_desk;
    QString m_needle;
    farms::FarmId m_farm;
    QSet<farms::AgentId> m_agents; ///< of that farm
    States m_states = States::Unfinished;
    std::optional<goals::GoalKind> m_kind;
};

/// All goals as cards or as a table, with search and filters; both views share one selection.
class GoalList final : public widgets::Card {
    Q_OBJECT

public:
    explicit GoalList(const GoalDesk& desk, QWidget* parent = nullptr);

    GoalModel* model() const { return m_model; }
    QWidget* searchField() const;
    void refresh();
    goals::GoalId current() const;
    /// Clears filters that would hide it.
    void select(goals::GoalId goal);
    void selectFirst();
    void addContextActions(const QList<QAction*>& actions);

Q_SIGNALS:
    void currentChanged();
    void activated();

private:
    void buildHeader();
    void buildViews();
    void fillFarms();
    void showEmptyNote();
    int sourceRowOf(goals::GoalId goal) const;

    GoalDesk m_desk;
    GoalModel* m_model;
    GoalFilter* m_filter;
    widgets::SearchField* m_search = nullptr;
    QComboBox* m_farms = nullptr;
    QComboBox* m_states = nullptr;
    QComboBox* m_kinds = nullptr;
    widgets::SegmentedControl* m_shape = nullptr;
    QStackedWidget* m_stack = nullptr;
    QListView* m_cards = nullptr;
    QTableView* m_table = nullptr;
    QItemSelectionModel* m_selection = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace tf::ui
