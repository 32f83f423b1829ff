// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace tf::widgets {

/// Shares of a whole as a ring with a figure in its middle and, if wanted, a legend beside it.
/// Slices keep their order and take the chart palette unless they bring a colour.
class DonutChart final : public QWidget {
    Q_OBJECT

public:
    struct Slice {
        QString name;
        double share = 0; ///< of the whole; the ring shows shares over their sum
        QString value;    ///< formatted, for legend and tooltip
        QColor color = {};
    };

    explicit DonutChart(QWidget* parent = nullptr);

    void setSlices(const QList<Slice>& slices);
    void setCenter(const QString& figure, const QString& unit);
    void setLegendVisible(bool isVisible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sliceClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF ring() const;
    int sliceAt(const QPointF& point) const;
    QColor colorOf(int index) const;
    void drawRing(QPainter& painter) const;
    void drawCenter(QPainter& painter) const;
    void drawLegend(QPainter& painter) const;

    QList<Slice> m_slices;
    QString m_figure;
    QString m_unit;
    bool m_isLegendVisible = true;
    int m_hovered = -1;
};

} // namespace tf::widgets
