// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/candle_chart.h"
#include "widgets/palette.h"

#include <QFontMetricsF>
#include <QRectF>
#include <vector>

class QPainter;

namespace tf::widgets {

/// What of a CandleChart is to be drawn, and where.
struct CandleScene {
    const CandleBars& bars;
    const std::vector<ChartLine>& lines;
    const QList<ChartMarker>& markers;
    const QList<ChartGap>& gaps;
    double first = 0; ///< index at the left edge of the plot
    double count = 1;
    bool isVolumeVisible = true;
    bool isLogarithmic = false;
    int priceDecimals = -1;
    QString watermark;
    const Colors& colors;
    QFont font;
    QSizeF size;
};

/// Draws a CandleScene: made for one painting, asked for places by the widget.
class CandlePainter {
public:
    explicit CandlePainter(const CandleScene& scene);

    static constexpr double axisWidth = 76;
    static constexpr double axisHeight = 24;

    /// The area of candles and panes, without the axes.
    static QRectF plotRect(const QSizeF& size);
    /// Number of candles in a bar at this zoom: the power of two that makes bars readable.
    static std::size_t barWidth(double pixelsPerCandle);

    void draw(QPainter& painter) const;
    /// The lines through `position`, the values on the axes and the legend of the bar there.
    void drawCrosshair(QPainter& painter, const QPointF& position) const;
    /// The legend of the last visible bar.
    void drawRestingLegend(QPainter& painter) const;
    /// Where a marker's triangle stands; nothing when it is not visible.
    std::optional<QRectF> markerRect(const ChartMarker& marker) const;
    /// The figures of the bar at x in words, for screen readers.
    QString readingAt(double x) const;

private:
    /// A pane: where it lies, its values, and which pane number of ChartLine it shows.
    struct Pane {
        QRectF rect;
        ValueScale scale;
        int number = 0;
    };

    void layoutPanes();
    void findBars();
    ValueScale priceScale(const QRectF& rect) const;
    ValueScale lineScale(const QRectF& rect, int pane) const;
    double x(double index) const;
    double barCenter(const ChartBar& bar) const;
    double barPixels() const;
    const ChartBar* barAt(double x) const;
    QColor lineColor(std::size_t index) const;
    int decimals() const;

    void drawGrid(QPainter& painter) const;
    void drawTimeAxis(QPainter& painter) const;
    void drawVolume(QPainter& painter) const;
    void drawCandles(QPainter& painter) const;
    void drawGaps(QPainter& painter) const;
    void drawLines(QPainter& painter, const Pane& pane) const;
    void drawLine(QPainter& painter, const Pane& pane, const ChartLine& line,
                  const QColor& color) const;
    void drawHistogram(QPainter& painter, const Pane& pane, const ChartLine& line) const;
    void drawMarkers(QPainter& painter) const;
    void drawMarkerText(QPainter& painter, const ChartMarker& marker, const QRectF& rect,
                        std::vector<QRectF>& taken) const;
    void drawLastPrice(QPainter& painter) const;
    void drawWatermark(QPainter& painter) const;
    void drawLegend(QPainter& painter, const ChartBar& bar) const;
    void drawPaneLegend(QPainter& painter, const Pane& pane, const ChartBar& bar) const;
    void drawAxisTag(QPainter& painter, const QRectF& rect, const QString& text,
                     const QColor& ground, const QColor& words) const;

    const CandleScene& m_scene;
    QRectF m_plot;
    std::vector<ChartBar> m_visible;
    std::vector<Pane> m_panes; ///< [0] are the prices
    QList<double> m_priceTicks;
};

} // namespace tf::widgets
