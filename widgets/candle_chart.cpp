// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/candle_chart.h"

#include "widgets/candle_painter.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace tf::widgets {

namespace {

constexpr double fewestCandles = 8;
constexpr double usualCandles = 150;
constexpr double marginPart = 0.04; ///< of the view, free behind the last candle

} // namespace

CandleChart::CandleChart(QWidget* parent)
    : QWidget(parent)
    , m_placeholder(tr("No candles")) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Candle chart"));
    setCursor(Qt::CrossCursor);
}

void CandleChart::setCandles(CandleBars bars, View view) {
    const qint64 from = firstVisibleMs();
    const qint64 to = lastVisibleMs();
    const bool keepsTimes = view == View::KeepTimes && !m_bars.isEmpty();
    m_bars = std::move(bars);
    m_lines.clear();
    m_markers.clear();
    m_gaps.clear();
    m_crosshair.reset();
    if (keepsTimes) {
        showTimes(from, to);
    } else {
        showLatest();
    }
    invalidate();
}

void CandleChart::appendCandle(const ChartCandle& candle) {
    const auto before = static_cast<double>(m_bars.size());
    const bool showsEnd = m_first + m_count >= before;
    m_bars.append(candle);
    if (showsEnd) {
        setView(m_first + static_cast<double>(m_bars.size()) - before, m_count);
    }
    invalidate();
}

void CandleChart::setLines(std::vector<ChartLine> lines) {
    m_lines = std::move(lines);
    invalidate();
}

void CandleChart::setMarkers(QList<ChartMarker> markers) {
    m_markers = std::move(markers);
    std::stable_sort(
        m_markers.begin(), m_markers.end(),
        [](const ChartMarker& a, const ChartMarker& b) { return a.timeMs < b.timeMs; });
    invalidate();
}

void CandleChart::setGaps(QList<ChartGap> gaps) {
    m_gaps = std::move(gaps);
    std::sort(m_gaps.begin(), m_gaps.end(),
              [](const ChartGap& a, const ChartGap& b) { return a.startMs < b.startMs; });
    invalidate();
}

void CandleChart::setPriceDecimals(int decimals) {
    m_priceDecimals = decimals;
    invalidate();
}

void CandleChart::setWatermark(const QString& text) {
    m_watermark = text;
    invalidate();
}

void CandleChart::setVolumeVisible(bool isVisible) {
    m_isVolumeVisible = isVisible;
    invalidate();
}

void CandleChart::setLogarithmic(bool isLogarithmic) {
    if (m_isLogarithmic != isLogarithmic) {
        m_isLogarithmic = isLogarithmic;
        invalidate();
        Q_EMIT logarithmicChanged(isLogarithmic);
    }
}

void CandleChart::setPlaceholder(const QString& text) {
    m_placeholder = text;
    invalidate();
}

qint64 CandleChart::firstVisibleMs() const {
    if (m_bars.isEmpty()) {
        return 0;
    }
    const double last = static_cast<double>(m_bars.size() - 1);
    return m_bars.at(static_cast<std::size_t>(std::clamp(std::floor(m_first), 0.0, last))).timeMs;
}

qint64 CandleChart::lastVisibleMs() const {
    if (m_bars.isEmpty()) {
        return 0;
    }
    const double last = static_cast<double>(m_bars.size() - 1);
    const double edge = std::clamp(std::ceil(m_first + m_count) - 1, 0.0, last);
    return m_bars.at(static_cast<std::size_t>(edge)).timeMs;
}

void CandleChart::showTimes(qint64 fromMs, qint64 toMs) {
    const auto from = static_cast<double>(m_bars.indexAt(fromMs));
    const auto to = static_cast<double>(m_bars.indexAt(toMs));
    setView(from, to - from + 1);
}

void CandleChart::showAll() {
    const auto size = static_cast<double>(m_bars.size());
    setView(0, size * (1 + marginPart));
}

void CandleChart::showLatest() {
    const auto size = static_cast<double>(m_bars.size());
    const double count = std::clamp(size, fewestCandles, usualCandles);
    setView(size - count * (1 - marginPart), count);
}

void CandleChart::showMoment(qint64 timeMs) {
    const auto index = static_cast<double>(m_bars.indexAt(timeMs));
    setView(index - m_count / 2, m_count);
    setCrosshair(QPointF(xOfIndex(index + 0.5), plotRect().center().y()));
}

void CandleChart::zoom(double factor) {
    zoomAt(factor, m_crosshair ? m_crosshair->x() : plotRect().right());
}

void CandleChart::pan(double part) {
    setView(m_first + part * m_count, m_count);
}

double CandleChart::firstLimit(double count) const {
    return static_cast<double>(m_bars.size()) - count * (1 - marginPart);
}

void CandleChart::setView(double first, double count) {
    const auto size = static_cast<double>(m_bars.size());
    count = std::clamp(count, fewestCandles, std::max(fewestCandles, size * (1 + marginPart)));
    const double latest = firstLimit(count);
    first = std::clamp(first, std::min(0.0, latest), std::max(0.0, latest));
    if (first != m_first || count != m_count) { // NOLINT: the same numbers mean the same view
        m_first = first;
        m_count = count;
        invalidate();
        Q_EMIT viewChanged();
    }
}

void CandleChart::zoomAt(double factor, double x) {
    const QRectF plot = plotRect();
    const double part = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    const auto size = static_cast<double>(m_bars.size());
    const double count = std::clamp(m_count * factor, fewestCandles,
                                    std::max(fewestCandles, size * (1 + marginPart)));
    setView(m_first + part * (m_count - count), count);
}

QRectF CandleChart::plotRect() const {
    return CandlePainter::plotRect(size());
}

double CandleChart::indexAtX(double x) const {
    const QRectF plot = plotRect();
    return m_first + (x - plot.left()) / plot.width() * m_count;
}

double CandleChart::xOfIndex(double index) const {
    const QRectF plot = plotRect();
    return plot.left() + (index - m_first) / m_count * plot.width();
}

void CandleChart::invalidate() {
    m_isLayerFresh = false;
    update();
}

CandleScene CandleChart::scene() const {
    return {.bars = m_bars,
            .lines = m_lines,
            .markers = m_markers,
            .gaps = m_gaps,
            .first = m_first,
            .count = m_count,
            .isVolumeVisible = m_isVolumeVisible,
            .isLogarithmic = m_isLogarithmic,
            .priceDecimals = m_priceDecimals,
            .watermark = m_watermark,
            .colors = colorsOf(this),
            .font = interfaceFont(11),
            .size = size()};
}

void CandleChart::paintEvent(QPaintEvent*) {
    const CandleScene drawn = scene();
    const CandlePainter candles(drawn);
    if (!m_isLayerFresh || m_layer.size() != size() * devicePixelRatioF()) {
        m_layer = QPixmap(size() * devicePixelRatioF());
        m_layer.setDevicePixelRatio(devicePixelRatioF());
        QPainter layer(&m_layer);
        candles.draw(layer);
        m_isLayerFresh = true;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_layer);
    if (m_bars.isEmpty()) {
        painter.setPen(colorsOf(this).muted);
        painter.drawText(rect(), Qt::AlignCenter, m_placeholder);
    } else if (m_crosshair) {
        candles.drawCrosshair(painter, *m_crosshair);
    } else {
        candles.drawRestingLegend(painter);
    }
    if (hasFocus()) {
        painter.setPen(colorsOf(this).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void CandleChart::resizeEvent(QResizeEvent*) {
    m_isLayerFresh = false;
}

void CandleChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        invalidate();
    }
    QWidget::changeEvent(event);
}

void CandleChart::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        pan(-0.1 * (isSideways ? turned.x() : turned.y()) / 120.0);
    } else {
        zoomAt(std::pow(0.85, turned.y() / 120.0), event->position().x());
    }
    event->accept();
}

void CandleChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_dragFrom = event->position();
        m_dragFirst = m_first;
        m_wasDragged = false;
    }
}

void CandleChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        const double moved = event->position().x() - m_dragFrom->x();
        m_wasDragged = m_wasDragged || std::abs(moved) > 3;
        if (m_wasDragged) {
            setView(m_dragFirst - moved / plotRect().width() * m_count, m_count);
        }
    }
    const bool isInside = plotRect().contains(event->position());
    setCrosshair(isInside ? std::optional(event->position()) : std::nullopt);
}

void CandleChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragFrom) {
        return;
    }
    m_dragFrom.reset();
    const ChartMarker* marker = m_wasDragged ? nullptr : markerAt(event->position());
    if (marker != nullptr) {
        Q_EMIT markerClicked(marker->id);
    }
}

void CandleChart::leaveEvent(QEvent*) {
    setCrosshair(std::nullopt);
}

bool CandleChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const ChartMarker* marker = markerAt(help->pos());
        QString text = marker != nullptr ? marker->text : QString();
        for (const ChartGap& gap : m_gaps) {
            const double x = xOfIndex(static_cast<double>(m_bars.indexAt(gap.endMs)));
            if (text.isEmpty() && std::abs(x - help->pos().x()) < 4) {
                text = gap.text;
            }
        }
        // plain text, whatever stands in it
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

const ChartMarker* CandleChart::markerAt(const QPointF& position) const {
    const CandleScene drawn = scene();
    const CandlePainter candles(drawn);
    for (const ChartMarker& marker : m_markers) {
        const auto rect = candles.markerRect(marker);
        if (rect && rect->adjusted(-3, -3, 3, 3).contains(position)) {
            return &marker;
        }
    }
    return nullptr;
}

void CandleChart::setCrosshair(std::optional<QPointF> position) {
    if (m_crosshair != position) {
        m_crosshair = position;
        update();
    }
}

/// The crosshair goes from bar to bar by keys, and its figures are read to screen readers.
void CandleChart::moveCrosshair(int steps) {
    const QRectF plot = plotRect();
    const double pixels = plot.width() / m_count;
    const auto width = static_cast<double>(CandlePainter::barWidth(pixels));
    const double x = m_crosshair ? m_crosshair->x() : xOfIndex(double(m_bars.size()) - 0.5);
    const double index = (std::floor(indexAtX(x) / width) + steps + 0.5) * width;
    const double bounded = std::clamp(index, 0.5, std::max(0.5, double(m_bars.size()) - 0.5));
    if (xOfIndex(bounded) < plot.left() || xOfIndex(bounded) > plot.right()) {
        pan(steps < 0 ? -0.25 : 0.25);
    }
    const double y = m_crosshair ? m_crosshair->y() : plot.center().y();
    setCrosshair(QPointF(xOfIndex(bounded), y));
    const CandleScene drawn = scene();
    setAccessibleDescription(CandlePainter(drawn).readingAt(m_crosshair->x()));
}

void CandleChart::keyPressEvent(QKeyEvent* event) {
    if (m_bars.isEmpty() || !handleKey(event->key(), event->modifiers())) {
        QWidget::keyPressEvent(event);
    }
}

bool CandleChart::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    const bool isShifted = modifiers.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = key == Qt::Key_Left ? -1 : 1;
        isShifted ? moveCrosshair(direction) : pan(0.1 * direction);
        return true;
    }
    case Qt::Key_PageUp:
        pan(-0.9);
        return true;
    case Qt::Key_PageDown:
        pan(0.9);
        return true;
    case Qt::Key_Home:
        setView(0, m_count);
        return true;
    case Qt::Key_End:
        setView(firstLimit(m_count), m_count);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        zoom(0.8);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        zoom(1.25);
        return true;
    case Qt::Key_0:
    case Qt::Key_A:
        showAll();
        return true;
    case Qt::Key_L:
        setLogarithmic(!m_isLogarithmic);
        return true;
    case Qt::Key_Escape:
        if (!m_crosshair) {
            return false;
        }
        setCrosshair(std::nullopt);
        return true;
    default:
        return false;
    }
}

} // namespace tf::widgets
