// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/donut_chart.h"

#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <numbers>
#include <numeric>

namespace tf::widgets {

namespace {

constexpr double holeShare = 0.66;
constexpr int legendWidth = 170;
constexpr double largestRing = 380;
constexpr int legendRow = 26;

double total(const QList<DonutChart::Slice>& slices) {
    return std::accumulate(slices.begin(), slices.end(), 0.0,
                           [](double sum, const DonutChart::Slice& slice) {
                               return sum + std::max(0.0, slice.share);
                           });
}

} // namespace

DonutChart::DonutChart(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DonutChart::setSlices(const QList<Slice>& slices) {
    m_slices = slices;
    m_hovered = -1;
    QStringList words;
    for (const Slice& slice : slices) {
        words << slice.name + QLatin1Char(' ') + slice.value;
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void DonutChart::setCenter(const QString& figure, const QString& unit) {
    m_figure = figure;
    m_unit = unit;
    update();
}

void DonutChart::setLegendVisible(bool isVisible) {
    m_isLegendVisible = isVisible;
    updateGeometry();
    update();
}

QSize DonutChart::sizeHint() const {
    return {m_isLegendVisible ? 190 + legendWidth : 180, 180};
}

QSize DonutChart::minimumSizeHint() const {
    return {m_isLegendVisible ? 120 + legendWidth : 120, 120};
}

QRectF DonutChart::ring() const {
    const double room = m_isLegendVisible ? width() - legendWidth : width();
    const double size = std::max(40.0, std::min({room, double(height()), largestRing}) - 4);
    const double beside = m_isLegendVisible ? legendWidth : 0;
    const double left = std::max(2.0, (width() - size - beside) / 2);
    return {left, (height() - size) / 2, size, size};
}

QColor DonutChart::colorOf(int index) const {
    const QColor own = m_slices[index].color;
    return own.isValid() ? own : chartColor(index);
}

int DonutChart::sliceAt(const QPointF& point) const {
    const QRectF circle = ring();
    const QPointF arm = point - circle.center();
    const double distance = std::hypot(arm.x(), arm.y());
    if (distance > circle.width() / 2 || distance < circle.width() / 2 * holeShare) {
        const int row = static_cast<int>(
            (point.y() - (height() - legendRow * static_cast<double>(m_slices.size())) / 2) /
            legendRow);
        const bool isInLegend = m_isLegendVisible && point.x() > circle.right() + 16 && row >= 0 &&
                                row < m_slices.size();
        return isInLegend ? row : -1;
    }
    double angle = std::atan2(arm.x(), -arm.y()) / (2 * std::numbers::pi);
    angle = angle < 0 ? angle + 1 : angle;
    const double whole = total(m_slices);
    double passed = 0;
    for (int i = 0; i < m_slices.size(); ++i) {
        passed += std::max(0.0, m_slices[i].share) / whole;
        if (angle < passed) {
            return i;
        }
    }
    return -1;
}

void DonutChart::drawRing(QPainter& painter) const {
    const Colors& colors = colorsOf(this);
    const QRectF outer = ring();
    const double inset = outer.width() * (1 - holeShare) / 2;
    const QRectF hole = outer.adjusted(inset, inset, -inset, -inset);
    QPainterPath empty;
    empty.addEllipse(outer);
    empty.addEllipse(hole);
    const double whole = total(m_slices);
    if (whole <= 0) {
        painter.fillPath(empty, colors.track);
        return;
    }
    double start = 90;
    for (int i = 0; i < m_slices.size(); ++i) {
        const double span = -360 * std::max(0.0, m_slices[i].share) / whole;
        QPainterPath slice;
        slice.arcMoveTo(outer, start);
        slice.arcTo(outer, start, span);
        slice.arcTo(hole, start + span, -span);
        slice.closeSubpath();
        const bool isFaded = m_hovered >= 0 && m_hovered != i;
        painter.setBrush(isFaded ? mixed(colors.surface, colorOf(i), 0.45) : colorOf(i));
        painter.setPen(QPen(colors.surface, m_slices.size() > 1 ? 1.5 : 0));
        painter.drawPath(slice);
        start += span;
    }
}

void DonutChart::drawCenter(QPainter& painter) const {
    const Colors& colors = colorsOf(this);
    const QRectF circle = ring();
    const double room = circle.width() * holeShare - 12;
    QFont font = interfaceFont(16, QFont::DemiBold);
    while (QFontMetricsF(font).horizontalAdvance(m_figure) > room && font.pixelSize() > 10) {
        font.setPixelSize(font.pixelSize() - 1);
    }
    painter.setFont(font);
    painter.setPen(colors.text);
    const QRectF upper(circle.left(), circle.center().y() - 22, circle.width(), 24);
    painter.drawText(m_unit.isEmpty() ? upper.translated(0, 10) : upper, Qt::AlignCenter, m_figure);
    painter.setFont(interfaceFont(11));
    painter.setPen(colors.muted);
    painter.drawText(QRectF(circle.left(), circle.center().y() + 2, circle.width(), 18),
                     Qt::AlignCenter, m_unit);
}

void DonutChart::drawLegend(QPainter& painter) const {
    const Colors& colors = colorsOf(this);
    const int left = static_cast<int>(ring().right()) + 20;
    int y = (height() - legendRow * static_cast<int>(m_slices.size())) / 2;
    painter.setFont(interfaceFont(13));
    for (int i = 0; i < m_slices.size(); ++i, y += legendRow) {
        painter.fillRect(QRect(left, y + legendRow / 2 - 5, 10, 10), colorOf(i));
        const QFontMetrics metrics = painter.fontMetrics();
        const int valueWidth = metrics.horizontalAdvance(m_slices[i].value);
        const int nameRoom = width() - left - 16 - valueWidth - 6;
        const QString name = metrics.elidedText(m_slices[i].name, Qt::ElideRight, nameRoom);
        painter.setPen(colors.text);
        painter.drawText(QRect(left + 16, y, nameRoom, legendRow), Qt::AlignVCenter, name);
        painter.setPen(colors.muted);
        painter.drawText(
            QRect(left + 16 + metrics.horizontalAdvance(name) + 6, y, valueWidth + 4, legendRow),
            Qt::AlignVCenter, m_slices[i].value);
    }
}

void DonutChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRing(painter);
    drawCenter(painter);
    if (m_isLegendVisible) {
        drawLegend(painter);
    }
}

void DonutChart::mouseMoveEvent(QMouseEvent* event) {
    const int hovered = sliceAt(event->position());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
    if (hovered >= 0) {
        QToolTip::showText(
            event->globalPosition().toPoint(),
            plainTip(m_slices[hovered].name + QLatin1Char('\n') + m_slices[hovered].value), this);
    }
}

void DonutChart::mousePressEvent(QMouseEvent* event) {
    const int index = sliceAt(event->position());
    if (index >= 0) {
        Q_EMIT sliceClicked(index);
    }
}

void DonutChart::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

} // namespace tf::widgets
