// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace tf::ui {

/// How often a figure had which size, with a line at a target: bars that reach it are green. The
/// target is always a border between two bars, so that no bar is half of each.
class Histogram final : public QWidget {
    Q_OBJECT

public:
    explicit Histogram(QWidget* parent = nullptr);

    void setValues(const QList<double>& values);
    /// `isCeiling`: values at or below the target reach it.
    void setTarget(double target, bool isCeiling, const QString& words);
    void setValueFormat(std::function<QString(double)> valueFormat);

    /// How many of the values reach the target.
    int reached() const;
    int count() const { return static_cast<int>(m_values.size()); }

    QSize sizeHint() const override { return {400, 150}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bars {
        double low = 0;
        double width = 1;
        QList<int> counts;
    };

    bool reaches(double value) const;
    Bars bars() const;
    void drawTarget(QPainter& painter, const QRectF& area, const Bars& bars) const;
    void drawEnds(QPainter& painter, const QRectF& area, const Bars& bars) const;

    QList<double> m_values; ///< ascending
    double m_target = 0;
    bool m_isCeiling = false;
    QString m_targetWords;
    std::function<QString(double)> m_valueFormat;
};

} // namespace tf::ui
