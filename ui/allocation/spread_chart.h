// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/stability.h"

#include <QColor>
#include <QWidget>

namespace tf::ui::allocation {

/// How far each weight would have moved had history gone a little otherwise: a line from 5 to 95 %
/// of the drawn histories, a box for their middle half, a tick at the median, and the chosen weight
/// as a dot. A wide line says that the data do not decide this weight.
class SpreadChart final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        QColor color;
        double chosen = 0.0;
        tf::allocation::WeightSpread spread;
    };

    explicit SpreadChart(QWidget* parent = nullptr);

    void setRows(QList<Row> rows);
    int rowCount() const { return int(m_rows.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    double pixelOf(double weight) const;
    void paintRow(QPainter& painter, int index) const;
    static QString wordsOf(const Row& row);

    QList<Row> m_rows;
    double m_low = 0.0;
    double m_high = 1.0;
};

} // namespace tf::ui::allocation
