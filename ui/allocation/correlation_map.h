// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/table.h"

#include <QStringList>
#include <QWidget>

namespace tf::ui::allocation {

/// Correlations of the entities in a square: blue falls together with the others, orange moves
/// against. Numbers stand in the cells while there is room; the pointer and the arrow keys read
/// each.
class CorrelationMap final : public QWidget {
    Q_OBJECT

public:
    explicit CorrelationMap(QWidget* parent = nullptr);

    /// `correlation` is square with one row per name; `order` says in which order they are drawn.
    void setCorrelation(const QStringList& names, const tf::allocation::Table& correlation,
                        const QList<int>& order);
    /// What the current cell says.
    QString reading() const { return accessibleDescription(); }

    QSize sizeHint() const override { return {420, 340}; }
    QSize minimumSizeHint() const override { return {260, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int count() const { return int(m_order.size()); }
    QRectF square() const;
    double valueAt(int row, int column) const;
    QColor colorOf(double value) const;
    void paintCells(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    void setCurrent(int row, int column);

    QStringList m_names;
    tf::allocation::Table m_correlation;
    QList<int> m_order;
    int m_row = -1;
    int m_column = -1;
};

} // namespace tf::ui::allocation
