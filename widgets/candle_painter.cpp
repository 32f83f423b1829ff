// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/candle_painter.h"

#include "models/core/instant.h"
#include "widgets/format.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace tf::widgets {

namespace {

constexpr double barPixelsAtLeast = 4;
constexpr double legendHeight = 40;
constexpr double volumeShare = 0.2;
constexpr double paneShare = 0.22;
constexpr double markerSize = 9;
constexpr double markerGap = 5;
constexpr int mostMarkers = 2'000;
constexpr int mostMarkerTexts = 8;

/// Extends low … high by a value, if it is one.
struct Span {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    bool isEmpty() const { return low > high; }
};

QString timeText(qint64 timeMs) {
    const QString text = format::dateTime(Instant::fromMs(timeMs));
    return text.endsWith(QStringLiteral(":00")) ? text.chopped(3) : text;
}

QPolygonF triangle(const QRectF& rect, bool pointsUp) {
    const double tip = pointsUp ? rect.top() : rect.bottom();
    const double base = pointsUp ? rect.bottom() : rect.top();
    return {
        {QPointF(rect.center().x(), tip), QPointF(rect.right(), base), QPointF(rect.left(), base)}};
}

double valueAt(const ChartLine& line, std::size_t index) {
    return index < line.values.size() ? line.values[index]
                                      : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

CandlePainter::CandlePainter(const CandleScene& scene)
    : m_scene(scene)
    , m_plot(plotRect(scene.size)) {
    findBars();
    layoutPanes();
    if (!m_visible.empty()) {
        m_priceTicks = valueTicks(m_panes[0].scale, 44);
    }
}

QRectF CandlePainter::plotRect(const QSizeF& size) {
    return {0, 0, std::max(40.0, size.width() - axisWidth),
            std::max(40.0, size.height() - axisHeight)};
}

std::size_t CandlePainter::barWidth(double pixelsPerCandle) {
    std::size_t width = 1;
    while (static_cast<double>(width) * pixelsPerCandle < barPixelsAtLeast &&
           width < (std::size_t(1) << 40)) {
        width *= 2;
    }
    return width;
}

void CandlePainter::findBars() {
    if (m_scene.bars.isEmpty()) {
        return;
    }
    const auto last = static_cast<double>(m_scene.bars.size() - 1);
    const double from = std::clamp(std::floor(m_scene.first), 0.0, last);
    const double to = std::clamp(std::floor(m_scene.first + m_scene.count), 0.0, last);
    m_visible = m_scene.bars.bars(static_cast<std::size_t>(from), static_cast<std::size_t>(to),
                                  barWidth(m_plot.width() / m_scene.count));
}

void CandlePainter::layoutPanes() {
    int panes = 0;
    for (const ChartLine& line : m_scene.lines) {
        panes = std::max(panes, line.pane);
    }
    const double height = m_plot.height() * std::min(paneShare, 0.6 / std::max(1, panes));
    QRectF rect = m_plot.adjusted(0, 0, 0, -height * panes);
    m_panes.push_back({rect, priceScale(rect), 0});
    for (int number = 1; number <= panes; ++number) {
        rect = QRectF(0, rect.bottom(), m_plot.width(), height);
        m_panes.push_back({rect, lineScale(rect, number), number});
    }
}

ValueScale CandlePainter::priceScale(const QRectF& rect) const {
    Span span;
    for (const ChartBar& bar : m_visible) {
        span.include(bar.candle.low);
        span.include(bar.candle.high);
    }
    ValueScale scale;
    scale.top = rect.top() + legendHeight;
    scale.bottom = rect.bottom() - (m_scene.isVolumeVisible ? rect.height() * volumeShare : 8) - 4;
    scale.isLogarithmic = m_scene.isLogarithmic;
    if (span.isEmpty()) {
        return scale;
    }
    // Lines over the prices widen the scale, as far as they do not crush the candles.
    const double room = (span.high - span.low) * 0.4;
    const Span candles = span;
    for (const ChartLine& line : m_scene.lines) {
        for (const ChartBar& bar : m_visible) {
            const double value = line.pane == 0 ? valueAt(line, bar.last) : std::nan("");
            span.include(std::clamp(value, candles.low - room, candles.high + room));
        }
    }
    const double flat = span.high > span.low ? 0 : std::abs(span.high) * 0.01 + 1e-12;
    scale.low = span.low - flat;
    scale.high = span.high + flat;
    scale.isLogarithmic = m_scene.isLogarithmic && scale.low > 0;
    return scale;
}

ValueScale CandlePainter::lineScale(const QRectF& rect, int pane) const {
    Span span;
    for (const ChartLine& line : m_scene.lines) {
        if (line.pane != pane) {
            continue;
        }
        if (line.style == ChartLine::Style::Histogram) {
            span.include(0);
        }
        for (const ChartBar& bar : m_visible) {
            span.include(valueAt(line, bar.last));
        }
    }
    ValueScale scale{0, 1, rect.top() + 24, rect.bottom() - 8, false};
    if (!span.isEmpty()) {
        const double flat = span.high > span.low ? 0 : std::abs(span.high) * 0.05 + 1e-12;
        scale.low = span.low - flat;
        scale.high = span.high + flat;
    }
    return scale;
}

double CandlePainter::x(double index) const {
    return m_plot.left() + (index - m_scene.first) / m_scene.count * m_plot.width();
}

double CandlePainter::barPixels() const {
    const double pixelsPerCandle = m_plot.width() / m_scene.count;
    return pixelsPerCandle * static_cast<double>(barWidth(pixelsPerCandle));
}

double CandlePainter::barCenter(const ChartBar& bar) const {
    return x(static_cast<double>(bar.first)) + barPixels() / 2;
}

const ChartBar* CandlePainter::barAt(double position) const {
    const ChartBar* found = nullptr;
    for (const ChartBar& bar : m_visible) {
        if (found == nullptr || x(static_cast<double>(bar.first)) <= position) {
            found = &bar;
        }
    }
    return found;
}

QColor CandlePainter::lineColor(std::size_t index) const {
    const QColor own = m_scene.lines[index].color;
    return own.isValid() ? own : chartColor(static_cast<int>(index));
}

int CandlePainter::decimals() const {
    return m_scene.priceDecimals >= 0 ? m_scene.priceDecimals : tickDecimals(m_priceTicks) + 1;
}

void CandlePainter::draw(QPainter& painter) const {
    painter.fillRect(QRectF(QPointF(), m_scene.size), m_scene.colors.surface);
    painter.setFont(m_scene.font);
    if (m_visible.empty()) {
        return;
    }
    drawGrid(painter);
    drawTimeAxis(painter);
    drawWatermark(painter);
    painter.save();
    painter.setClipRect(m_panes[0].rect);
    drawGaps(painter);
    if (m_scene.isVolumeVisible) {
        drawVolume(painter);
    }
    drawCandles(painter);
    drawLines(painter, m_panes[0]);
    drawMarkers(painter);
    painter.restore();
    for (std::size_t i = 1; i < m_panes.size(); ++i) {
        painter.save();
        painter.setClipRect(m_panes[i].rect);
        drawLines(painter, m_panes[i]);
        painter.restore();
    }
    drawLastPrice(painter);
}

void CandlePainter::drawGrid(QPainter& painter) const {
    const QColor grid = mixed(m_scene.colors.surface, m_scene.colors.border, 0.7);
    for (const Pane& pane : m_panes) {
        const QList<double> ticks = pane.number == 0 ? m_priceTicks : valueTicks(pane.scale, 32);
        const int digits = tickDecimals(ticks);
        for (const double tick : ticks) {
            const double y = std::round(pane.scale.toPixel(tick)) + 0.5;
            painter.setPen(grid);
            painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            painter.setPen(m_scene.colors.muted);
            painter.drawText(QRectF(m_plot.right() + 8, y - 10, axisWidth - 10, 20),
                             Qt::AlignVCenter | Qt::AlignLeft,
                             valueText(tick, digits, pane.number > 0));
        }
        painter.setPen(m_scene.colors.border);
        const double bottom = std::round(pane.rect.bottom()) - 0.5;
        painter.drawLine(QPointF(m_plot.left(), bottom), QPointF(m_plot.right(), bottom));
    }
}

void CandlePainter::drawTimeAxis(QPainter& painter) const {
    const qint64 span = m_visible.back().candle.timeMs - m_visible.front().candle.timeMs;
    const double pixels = std::max(1.0, barCenter(m_visible.back()) - barCenter(m_visible.front()));
    const TimeStep step = timeStepFor(static_cast<double>(span) / pixels, 84);
    const QColor grid = mixed(m_scene.colors.surface, m_scene.colors.border, 0.7);
    double lastText = -1e9;
    for (std::size_t i = 1; i < m_visible.size(); ++i) {
        const qint64 time = m_visible[i].candle.timeMs;
        if (stepNumber(time, step) == stepNumber(m_visible[i - 1].candle.timeMs, step)) {
            continue;
        }
        const double center = barCenter(m_visible[i]);
        const double at = std::round(center) + 0.5;
        if (at - lastText < 60 || at > m_plot.right() - 20 || at < m_plot.left() + 20) {
            continue; // closed markets bring ticks together
        }
        lastText = at;
        painter.setPen(grid);
        painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        painter.setPen(m_scene.colors.muted);
        painter.drawText(QRectF(at - 50, m_plot.bottom() + 2, 100, axisHeight - 4), Qt::AlignCenter,
                         tickText(stepStartMs(time, step), step));
    }
}

void CandlePainter::drawVolume(QPainter& painter) const {
    double largest = 0;
    for (const ChartBar& bar : m_visible) {
        largest = std::max(largest, bar.candle.volume);
    }
    if (largest <= 0) {
        return;
    }
    const QRectF& rect = m_panes[0].rect;
    const double height = rect.height() * volumeShare - 8;
    const double body = std::max(1.0, std::floor(barPixels() * 0.7));
    const QColor up = mixed(m_scene.colors.surface, m_scene.colors.accent, 0.3);
    const QColor down = mixed(m_scene.colors.surface, m_scene.colors.danger, 0.3);
    for (const ChartBar& bar : m_visible) {
        const double size = std::max(1.0, std::round(bar.candle.volume / largest * height));
        const double left = std::round(barCenter(bar) - body / 2);
        painter.fillRect(QRectF(left, std::round(rect.bottom() - 1 - size), body, size),
                         bar.candle.close >= bar.candle.open ? up : down);
    }
}

/// Rising candles are outlined over a light ground, falling ones filled: colour is not the only
/// sign.
void CandlePainter::drawCandles(QPainter& painter) const {
    const ValueScale& scale = m_panes[0].scale;
    double body = std::max(1.0, std::floor(barPixels() * 0.7));
    body -= body > 2 && std::fmod(body, 2) == 0 ? 1 : 0; // odd: the wick stands in the middle
    const QColor risingGround = mixed(m_scene.colors.surface, m_scene.colors.accent, 0.35);
    for (const ChartBar& bar : m_visible) {
        const ChartCandle& candle = bar.candle;
        const bool isRising = candle.close >= candle.open;
        const QColor color = isRising ? m_scene.colors.accent : m_scene.colors.danger;
        const double left = std::round(barCenter(bar) - body / 2);
        const double wick = left + std::floor(body / 2);
        const double high = std::round(scale.toPixel(candle.high));
        const double low = std::round(scale.toPixel(candle.low));
        const double upper = std::round(scale.toPixel(std::max(candle.open, candle.close)));
        const double lower = std::round(scale.toPixel(std::min(candle.open, candle.close)));
        painter.fillRect(QRectF(wick, high, 1, std::max(1.0, low - high + 1)), color);
        const QRectF box(left, upper, body, std::max(1.0, lower - upper + 1));
        painter.fillRect(box, color);
        if (isRising && body >= 5 && box.height() >= 3) {
            painter.fillRect(box.adjusted(1, 1, -1, -1), risingGround);
        }
    }
}

void CandlePainter::drawGaps(QPainter& painter) const {
    if (m_scene.gaps.isEmpty()) {
        return;
    }
    const qint64 from = m_visible.front().candle.timeMs;
    const qint64 to = m_visible.back().candle.timeMs;
    auto gap = std::lower_bound(m_scene.gaps.begin(), m_scene.gaps.end(), from,
                                [](const ChartGap& g, qint64 time) { return g.endMs < time; });
    painter.setPen(QPen(m_scene.colors.warning, 1, Qt::DotLine));
    double last = -10;
    for (; gap != m_scene.gaps.end() && gap->startMs <= to; ++gap) {
        const std::size_t next = m_scene.bars.indexAt(gap->endMs);
        const double at = std::round(x(static_cast<double>(next))) + 0.5;
        if (at - last >= 3) {
            painter.drawLine(QPointF(at, m_panes[0].rect.top() + legendHeight),
                             QPointF(at, m_panes[0].rect.bottom()));
            last = at;
        }
    }
}

void CandlePainter::drawLines(QPainter& painter, const Pane& pane) const {
    for (std::size_t i = 0; i < m_scene.lines.size(); ++i) {
        const ChartLine& line = m_scene.lines[i];
        if (line.pane != pane.number) {
            continue;
        }
        if (line.style == ChartLine::Style::Histogram) {
            drawHistogram(painter, pane, line);
        } else {
            drawLine(painter, pane, line, lineColor(i));
        }
    }
}

void CandlePainter::drawLine(QPainter& painter, const Pane& pane, const ChartLine& line,
                             const QColor& color) const {
    // Segment by segment: a polyline is stroked as one path, which takes seconds when an oscillator
    // zigzags over the whole height.
    QList<QLineF> segments;
    std::optional<QPointF> before;
    for (const ChartBar& bar : m_visible) {
        const double value = valueAt(line, bar.last);
        if (!std::isfinite(value)) {
            before.reset();
            continue;
        }
        const QPointF point(barCenter(bar), pane.scale.toPixel(value));
        if (before) {
            segments.append({*before, point});
        }
        before = point;
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, 1.5, line.isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLines(segments);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CandlePainter::drawHistogram(QPainter& painter, const Pane& pane,
                                  const ChartLine& line) const {
    const double zero = std::round(pane.scale.toPixel(0));
    const double body = std::max(1.0, std::floor(barPixels() * 0.7));
    for (const ChartBar& bar : m_visible) {
        const double value = valueAt(line, bar.last);
        if (std::isfinite(value)) {
            const double y = std::round(pane.scale.toPixel(value));
            const QColor& color = value >= 0 ? m_scene.colors.accent : m_scene.colors.danger;
            painter.fillRect(QRectF(std::round(barCenter(bar) - body / 2), std::min(y, zero), body,
                                    std::max(1.0, std::abs(y - zero))),
                             mixed(m_scene.colors.surface, color, 0.6));
        }
    }
}

std::optional<QRectF> CandlePainter::markerRect(const ChartMarker& marker) const {
    if (m_visible.empty() || marker.timeMs < m_visible.front().candle.timeMs) {
        return std::nullopt;
    }
    const std::size_t index = m_scene.bars.indexAt(marker.timeMs);
    if (index < m_visible.front().first || index > m_visible.back().last) {
        return std::nullopt;
    }
    const std::size_t width = m_visible.size() > 1 ? m_visible[1].first - m_visible[0].first : 1;
    const std::size_t place = (index - m_visible.front().first) / width;
    const ChartBar& bar = m_visible[std::min(place, m_visible.size() - 1)];
    const bool isBuy = marker.kind == ChartMarker::Kind::Buy;
    const double edge = m_panes[0].scale.toPixel(isBuy ? bar.candle.low : bar.candle.high);
    const double top = isBuy ? edge + markerGap : edge - markerGap - markerSize;
    return QRectF(barCenter(bar) - markerSize / 2, top, markerSize, markerSize);
}

void CandlePainter::drawMarkers(QPainter& painter) const {
    const auto first = std::lower_bound(
        m_scene.markers.begin(), m_scene.markers.end(), m_visible.front().candle.timeMs,
        [](const ChartMarker& marker, qint64 time) { return marker.timeMs < time; });
    std::vector<std::pair<const ChartMarker*, QRectF>> shown;
    for (auto it = first; it != m_scene.markers.end() && shown.size() < mostMarkers; ++it) {
        const auto rect = markerRect(*it);
        if (!rect) {
            break;
        }
        shown.emplace_back(&*it, *rect);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const auto& [marker, rect] : shown) {
        const bool isBuy = marker->kind == ChartMarker::Kind::Buy;
        painter.setPen(QPen(m_scene.colors.surface, 1));
        painter.setBrush(chartColor(isBuy ? 0 : 1));
        painter.drawPolygon(triangle(rect, isBuy));
    }
    if (shown.size() <= mostMarkerTexts) {
        std::vector<QRectF> taken;
        for (const auto& [marker, rect] : shown) {
            taken.push_back(rect);
        }
        for (auto it = shown.rbegin(); it != shown.rend(); ++it) { // the newest come first
            drawMarkerText(painter, *it->first, it->second, taken);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Beside the marker, where nothing else stands; without room the tip alone tells it.
void CandlePainter::drawMarkerText(QPainter& painter, const ChartMarker& marker, const QRectF& rect,
                                   std::vector<QRectF>& taken) const {
    constexpr double gap = 6;
    const double width = painter.fontMetrics().horizontalAdvance(marker.text) + 2;
    const QRectF right(rect.right() + gap, rect.center().y() - 9, width, 18);
    for (const QRectF& place : {right, right.translated(-width - rect.width() - 2 * gap, 0)}) {
        const bool isFree = place.left() > m_plot.left() && place.right() < m_plot.right() &&
                            std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                                return other.intersects(place);
                            });
        if (isFree) {
            QColor ground = m_scene.colors.surface;
            ground.setAlphaF(0.8F);
            painter.fillRect(place.adjusted(-2, 1, 2, -1), ground);
            painter.setPen(m_scene.colors.muted);
            painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, marker.text);
            taken.push_back(place);
            return;
        }
    }
}

void CandlePainter::drawLastPrice(QPainter& painter) const {
    const ChartCandle& last = m_scene.bars.at(m_scene.bars.size() - 1);
    const double y = std::round(m_panes[0].scale.toPixel(last.close)) + 0.5;
    if (y < m_panes[0].scale.top - 8 || y > m_panes[0].rect.bottom() - 10) {
        return;
    }
    const bool isRising = last.close >= last.open;
    const QColor color = isRising ? m_scene.colors.accent : m_scene.colors.danger;
    painter.setPen(QPen(color, 1, Qt::DotLine));
    painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    drawAxisTag(painter, {m_plot.right() + 2, y - 10, axisWidth - 4, 20},
                valueText(last.close, decimals()),
                isRising ? m_scene.colors.fill : m_scene.colors.danger,
                isRising ? m_scene.colors.onFill : m_scene.colors.onDanger);
}

void CandlePainter::drawWatermark(QPainter& painter) const {
    if (m_scene.watermark.isEmpty()) {
        return;
    }
    QFont font = m_scene.font;
    font.setPixelSize(static_cast<int>(std::clamp(m_plot.width() / 14, 20.0, 72.0)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(mixed(m_scene.colors.surface, m_scene.colors.warning, 0.16));
    painter.drawText(m_panes[0].rect, Qt::AlignCenter, m_scene.watermark);
    painter.setFont(m_scene.font);
}

void CandlePainter::drawAxisTag(QPainter& painter, const QRectF& rect, const QString& text,
                                const QColor& ground, const QColor& words) const {
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(words);
    painter.drawText(rect.adjusted(5, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void CandlePainter::drawCrosshair(QPainter& painter, const QPointF& position) const {
    const ChartBar* bar = barAt(position.x());
    if (bar == nullptr) {
        return;
    }
    painter.setFont(m_scene.font);
    painter.setPen(QPen(m_scene.colors.muted, 1, Qt::DashLine));
    const double center = std::round(barCenter(*bar)) + 0.5;
    painter.drawLine(QPointF(center, m_plot.top()), QPointF(center, m_plot.bottom()));
    const double y = std::round(position.y()) + 0.5;
    painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    for (const Pane& pane : m_panes) {
        if (pane.rect.contains(QPointF(1, y))) {
            const double value = pane.scale.toValue(y);
            drawAxisTag(painter, {m_plot.right() + 2, y - 10, axisWidth - 4, 20},
                        valueText(value, pane.number == 0 ? decimals() : 2, pane.number > 0),
                        m_scene.colors.text, m_scene.colors.surface);
        }
    }
    const QString time = timeText(bar->candle.timeMs);
    const double width = painter.fontMetrics().horizontalAdvance(time) + 12;
    const double left = std::clamp(center - width / 2, 0.0, m_plot.right() - width);
    drawAxisTag(painter, {left, m_plot.bottom() + 2, width, 20}, time, m_scene.colors.text,
                m_scene.colors.surface);
    drawLegend(painter, *bar);
}

void CandlePainter::drawRestingLegend(QPainter& painter) const {
    if (!m_visible.empty()) {
        painter.setFont(m_scene.font);
        drawLegend(painter, m_visible.back());
    }
}

QString CandlePainter::readingAt(double position) const {
    const ChartBar* bar = barAt(position);
    if (bar == nullptr) {
        return {};
    }
    const ChartCandle& candle = bar->candle;
    return QStringLiteral("%1 O %2 H %3 L %4 C %5 V %6")
        .arg(timeText(candle.timeMs), valueText(candle.open, decimals()),
             valueText(candle.high, decimals()), valueText(candle.low, decimals()),
             valueText(candle.close, decimals()), valueText(candle.volume, 2, true));
}

void CandlePainter::drawLegend(QPainter& painter, const ChartBar& bar) const {
    const ChartCandle& candle = bar.candle;
    const bool isRising = candle.close >= candle.open;
    double at = m_plot.left() + 10;
    const auto write = [&](const QString& text, const QColor& color) {
        painter.setPen(color);
        const QRectF rect(at, m_plot.top() + 4, 400, 16);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
        at += painter.fontMetrics().horizontalAdvance(text) + 4;
    };
    const auto figure = [&](const QString& name, const QString& value) {
        at += 6;
        write(name, m_scene.colors.muted);
        write(value, m_scene.colors.text);
    };
    write(timeText(candle.timeMs), m_scene.colors.muted);
    figure(QStringLiteral("O"), valueText(candle.open, decimals()));
    figure(QStringLiteral("H"), valueText(candle.high, decimals()));
    figure(QStringLiteral("L"), valueText(candle.low, decimals()));
    figure(QStringLiteral("C"), valueText(candle.close, decimals()));
    at += 4;
    write(format::signedPercent(candle.close / candle.open - 1, 2),
          isRising ? m_scene.colors.accentText : m_scene.colors.dangerText);
    if (m_scene.isVolumeVisible) {
        figure(QStringLiteral("V"), valueText(candle.volume, 2, true));
    }
    for (const Pane& pane : m_panes) {
        drawPaneLegend(painter, pane, bar);
    }
}

void CandlePainter::drawPaneLegend(QPainter& painter, const Pane& pane, const ChartBar& bar) const {
    double at = m_plot.left() + 10;
    const double top = pane.rect.top() + (pane.number == 0 ? 21 : 4);
    for (std::size_t i = 0; i < m_scene.lines.size(); ++i) {
        const ChartLine& line = m_scene.lines[i];
        if (line.pane != pane.number) {
            continue;
        }
        const double value = valueAt(line, bar.last);
        const QString text =
            line.name + QLatin1Char(' ') +
            (std::isfinite(value) ? valueText(value, pane.number == 0 ? decimals() : 2)
                                  : QStringLiteral("–"));
        const double width = painter.fontMetrics().horizontalAdvance(text);
        if (at + 14 + width > m_plot.right()) {
            return; // the rest has no room
        }
        painter.fillRect(QRectF(at, top + 7, 10, 2), lineColor(i));
        painter.setPen(m_scene.colors.text);
        painter.drawText(QRectF(at + 14, top, width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        at += width + 30;
    }
}

} // namespace tf::widgets
