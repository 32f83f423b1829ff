// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goal_rows.h"
#include "widgets/delegates.h"

class QAbstractProxyModel;
class QListView;

namespace tf::ui {

/// The progress column of the table: a bar in the colour of what it says.
class GoalBarDelegate final : public widgets::CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// A list view that shows each goal as a card; as many side by side as there is room for. Cards are
/// painted, so that a thousand scroll as well as ten.
QListView* makeGoalCards(QAbstractProxyModel* proxy, GoalModel* model, QWidget* parent);

} // namespace tf::ui
