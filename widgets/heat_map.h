// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace tf::widgets {

/// Numbers in a grid with their colour: months by year, a figure over two parameters. Every cell
/// says its number too, so that colour is never the only sign. Arrow keys move, Enter chooses.
class HeatMap final : public QWidget {
    Q_OBJECT

public:
    enum class Scale {
        AroundZero, ///< gains green, losses red
        FromLowest, ///< the higher the stronger
        Signed,     ///< −1 to 1, neither side good or bad: two hues, the stronger the farther
    };
    struct Cell {
        std::optional<double> value; ///< none: an empty cell
        QString text;
        QString tip = {};
    };

    explicit HeatMap(const QString& objectName, const QString& name, QWidget* parent = nullptr);

    /// Cells row by row.
    void setMap(const QStringList& columns, const QStringList& rows, QList<Cell> cells,
                Scale scale);
    const QList<Cell>& cells() const { return m_cells; }
    int currentCell() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int cell);
    void cellChosen(int cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF cellRect(int cell) const;
    int cellAt(const QPointF& position) const;
    QColor colorOf(double value) const;
    void paintCell(QPainter& painter, int cell) const;
    void setCurrent(int cell);
    double labelWidth() const;

    QStringList m_columns;
    QStringList m_rows;
    QList<Cell> m_cells;
    Scale m_scale = Scale::AroundZero;
    double m_lowest = 0;
    double m_highest = 0;
    int m_current = -1;
};

/// A scroll area around the map that shows the card's ground.
QWidget* scrolled(HeatMap* map, const QString& objectName, QWidget* parent);

} // namespace tf::widgets
