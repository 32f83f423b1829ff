// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/farms/farm_rows.h"
#include "widgets/card.h"

class QListView;
class QStackedWidget;
class QTableView;

namespace tf::widgets {
class SegmentedControl;
}

namespace tf::ui {

/// All farms as cards or as a table, with one choice for both. Agents can be dropped on a farm.
class FarmList final : public widgets::Card {
    Q_OBJECT

public:
    explicit FarmList(const FarmDesk& desk, QWidget* parent = nullptr);

    /// Of cards and table; both show `actions` as their context menu.
    void setActions(const QList<QAction*>& actions);
    void refresh();
    const QList<FarmRow>& rows() const { return m_model->rows(); }
    /// Null while there is none.
    farms::FarmId current() const;
    void select(farms::FarmId farm);
    bool isTable() const;

Q_SIGNALS:
    void currentChanged();
    void activated();
    void modeChanged(bool isTable);
    void agentsDropped(const QList<tf::farms::AgentId>& agents, const tf::farms::FarmId& farm);

private:
    void buildUi();
    void buildTable();
    void buildCards();
    void allowDrops();

    FarmDesk m_desk;
    FarmModel* m_model;
    widgets::SegmentedControl* m_mode = nullptr;
    QStackedWidget* m_views = nullptr;
    QListView* m_cards = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tf::ui
