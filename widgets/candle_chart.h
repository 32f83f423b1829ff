// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/candle_bars.h"
#include "widgets/chart_scale.h"

#include <QColor>
#include <QPixmap>
#include <QUuid>
#include <QWidget>

namespace tf::widgets {

struct CandleScene;

/// Values drawn along the candles: a moving average over the prices, an oscillator below them.
struct ChartLine {
    enum class Style { Line, Histogram };

    QString name;
    std::vector<double> values; ///< one per candle, NaN where there is none
    int pane = 0;               ///< 0: over the prices; 1, 2 …: panes of their own below
    Style style = Style::Line;
    QColor color = {}; ///< none: the chart palette by place
    bool isDashed = false;
};

/// A trade or signal at a time and price.
struct ChartMarker {
    enum class Kind { Buy, Sell };

    Kind kind = Kind::Buy;
    qint64 timeMs = 0;
    double price = 0;
    QString text; ///< "buy 4.2 at 3,104.50"
    QUuid id;
};

/// A stretch without candles, marked between its neighbours.
struct ChartGap {
    qint64 startMs = 0;
    qint64 endMs = 0;
    QString text; ///< "5 candles absent: exchange silent"
};

/// Candles with volume, lines, markers and gaps; zoom by wheel, pan by drag and keys, crosshair.
/// Candles stand side by side (closed markets take no room; other gaps get a mark).
///
/// Painted by itself and not with Qt Charts: QCandlestickSeries keeps a graphics item per candle
/// and is unusable beyond some thousand, while this draws at most one bar per few pixels from
/// summaries, whatever the series' length: a million candles pan and zoom within a frame.
class CandleChart final : public QWidget {
    Q_OBJECT

public:
    explicit CandleChart(QWidget* parent = nullptr);

    /// Replaces the candles and removes lines, markers and gaps. Shows the latest 150 unless the
    /// view is kept, which shows the same times again.
    enum class View { ShowLatest, KeepTimes };
    void setCandles(CandleBars bars, View view = View::ShowLatest);
    /// Appends or replaces the last candle; a view that shows the end follows it.
    void appendCandle(const ChartCandle& candle);
    const CandleBars& bars() const { return m_bars; }

    void setLines(std::vector<ChartLine> lines);
    const std::vector<ChartLine>& lines() const { return m_lines; }
    void setMarkers(QList<ChartMarker> markers); ///< any order
    const QList<ChartMarker>& markers() const { return m_markers; }
    void setGaps(QList<ChartGap> gaps);
    /// Digits of prices in the legend; -1: as the axis needs.
    void setPriceDecimals(int decimals);
    /// Written across the chart, for made-up candles: "SIMULATED".
    void setWatermark(const QString& text);
    void setVolumeVisible(bool isVisible);
    void setLogarithmic(bool isLogarithmic);
    bool isLogarithmic() const { return m_isLogarithmic; }
    /// What stands in the middle while there are no candles.
    void setPlaceholder(const QString& text);

    /// Open times of the first and last visible candle.
    qint64 firstVisibleMs() const;
    qint64 lastVisibleMs() const;
    double visibleCount() const { return m_count; }
    void showTimes(qint64 fromMs, qint64 toMs);
    void showAll();
    void showLatest();
    /// Centres the candle at `timeMs` and puts the crosshair there.
    void showMoment(qint64 timeMs);

    QSize sizeHint() const override { return {900, 460}; }
    QSize minimumSizeHint() const override { return {280, 180}; }

public Q_SLOTS:
    /// factor < 1 shows fewer candles.
    void zoom(double factor);
    /// Parts of the visible width; negative goes back in time.
    void pan(double part);

Q_SIGNALS:
    void viewChanged();
    void markerClicked(const QUuid& id);
    void logarithmicChanged(bool isLogarithmic);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    CandleScene scene() const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void setView(double first, double count);
    void zoomAt(double factor, double x);
    void moveCrosshair(int steps);
    void setCrosshair(std::optional<QPointF> position);
    QRectF plotRect() const;
    double firstLimit(double count) const;
    double indexAtX(double x) const;
    double xOfIndex(double index) const;
    const ChartMarker* markerAt(const QPointF& position) const;
    void invalidate();

    CandleBars m_bars;
    std::vector<ChartLine> m_lines;
    QList<ChartMarker> m_markers; ///< by time
    QList<ChartGap> m_gaps;       ///< by time
    QString m_watermark;
    QString m_placeholder;
    int m_priceDecimals = -1;
    bool m_isVolumeVisible = true;
    bool m_isLogarithmic = false;
    double m_first = 0; ///< index at the left edge
    double m_count = 1; ///< candles between the edges
    std::optional<QPointF> m_crosshair;
    std::optional<QPointF> m_dragFrom;
    double m_dragFirst = 0;
    bool m_wasDragged = false;
    QPixmap m_layer; ///< everything but the crosshair
    bool m_isLayerFresh = false;
};

} // namespace tf::widgets
