// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QColor>
#include <QWidget>
#include <functional>
#include <span>

class QAbstractAxis;
class QChart;
class QChartView;

namespace tf::widgets {

/// A curve with at most about `most` points: first, last, and of each stretch its lowest and
/// highest, so that no peak is lost.
QList<QPointF> thinned(std::span<const Instant> times, std::span<const double> values,
                       qsizetype most = 2'000);

/// Lines over time or over numbers, on Qt Charts, in our look: quiet grid, chart palette, the first
/// line green and filled if asked. The pointer reads values. Not for candles (Markets has its own).
class LineChart final : public QWidget {
    Q_OBJECT

public:
    enum class XAxis { Time, Number };

    struct Line {
        QString name;
        QList<QPointF> points; ///< x: milliseconds since 1970 (Time) or a number; y: value
        QColor color = {};     ///< none: accent for the first, then the chart palette
        bool isFilled = false;
        bool isDashed = false;
    };

    explicit LineChart(XAxis axis, QWidget* parent = nullptr);
    ~LineChart() override;

    void setLines(const QList<Line>& lines);
    /// How y values are written on axis and tooltip (default: plain number).
    void setValueFormat(std::function<QString(double)> valueFormat);
    void setAxisTitles(const QString& x, const QString& y);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void addLine(int index);
    void addArea(const Line& line, const QColor& color);
    void addAxes();
    QAbstractAxis* makeValueAxis(double smallest, double largest) const;
    QAbstractAxis* makeBaseAxis(double left, double right) const;
    void drawReading(const QPointF& position);
    QString xText(double x) const;

    XAxis m_axis;
    QList<Line> m_lines;
    QString m_xTitle;
    QString m_yTitle;
    std::function<QString(double)> m_valueFormat;
    int m_parts = 5; ///< labels of the x axis, by width
    QChartView* m_view = nullptr;
};

} // namespace tf::widgets
