// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roles.h"

#include <QStyledItemDelegate>

namespace tf::widgets {

/// Draws cells by their roles: tone, dot, strong words. `styleTable` and `styleTree` install it.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Tooltips of cells are plain text, and cut words are shown whole.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    static void drawGround(QPainter* painter, const QStyleOptionViewItem& option);
};

/// A small line of the values in SparklineRole; green when it ends above its start, else muted.
class SparklineDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A bar for the share in ShareRole (0..1); the percentage is the tooltip of the model.
class ShareBarDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Draws values as a line into `rect`; used by the delegate and by cards.
void drawSparkline(QPainter* painter, const QRectF& rect, const QList<double>& values,
                   const QColor& color, bool isFilled);

} // namespace tf::widgets
