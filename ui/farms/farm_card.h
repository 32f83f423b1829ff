// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <optional>

namespace tf::ui {

/// Draws a farm of a FarmModel as a card: name, state, type, equity with its curve, profit of
/// today and in all, drawdown, agents, and how far its goal is.
class FarmCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// For cards in one row: all of this width, `gap` to the right of each included, and with room
    /// for a goal when one of them has one.
    void setCell(int width, int gap, bool hasGoals);
    /// Of such a row.
    int cellHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// In a list, cards stand under each other.
    struct Row {
        int width = 0;
        int gap = 0;
        bool hasGoals = false;
    };
    std::optional<Row> m_row;
};

} // namespace tf::ui
