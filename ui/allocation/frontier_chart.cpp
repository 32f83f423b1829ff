// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/frontier_chart.h"

#include "widgets/chart_scale.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

namespace tf::ui::allocation {

namespace {

constexpr double targetRadius = 7;
constexpr double markRadius = 5;
constexpr double catchRadius = 12;
constexpr int axisWidth = 56;
constexpr int axisHeight = 34;
constexpr int titleHeight = 22;

using widgets::format::percent;

QString wordsOf(const RiskReturn& point) {
    return FrontierChart::tr("expected return %1, volatility %2 a year")
        .arg(percent(point.expectedReturn), percent(point.volatility));
}

/// The part of the way a → b that is nearest to p, 0..1.
double nearestPart(const QPointF& a, const QPointF& b, const QPointF& p) {
    const QPointF way = b - a;
    const double square = QPointF::dotProduct(way, way);
    return square > 0 ? std::clamp(QPointF::dotProduct(p - a, way) / square, 0.0, 1.0) : 0.0;
}

} // namespace

FrontierChart::FrontierChart(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("frontierChart"));
    setAccessibleName(tr("Efficient frontier"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FrontierChart::setCurve(QList<RiskReturn> curve, const QString& reason) {
    m_curve = std::move(curve);
    m_reason = reason;
    fitRange();
}

void FrontierChart::setMarks(QList<Mark> marks) {
    m_marks = std::move(marks);
    fitRange();
}

void FrontierChart::setCurrent(std::optional<RiskReturn> current) {
    m_current = current;
    fitRange();
}

void FrontierChart::setTarget(std::optional<RiskReturn> target) {
    m_target = target;
    setAccessibleDescription(target ? tr("Target: %1").arg(wordsOf(*target)) : m_reason);
    fitRange();
}

/// While dragging the axes stand still, so that the curve does not run away under the pointer.
void FrontierChart::fitRange() {
    update();
    if (m_isDragging) {
        return;
    }
    QList<RiskReturn> points = m_curve;
    for (const Mark& mark : std::as_const(m_marks)) {
        points.append(mark.at);
    }
    for (const auto& portfolio : {m_current, m_target}) {
        if (portfolio) {
            points.append(*portfolio);
        }
    }
    if (points.isEmpty()) {
        m_range = {};
        return; // nothing is drawn then
    }
    const auto [left, right] = std::minmax_element(
        points.begin(), points.end(),
        [](const RiskReturn& a, const RiskReturn& b) { return a.volatility < b.volatility; });
    const auto [bottom, top] =
        std::minmax_element(points.begin(), points.end(), [](const auto& a, const auto& b) {
            return a.expectedReturn < b.expectedReturn;
        });
    const double spanX = std::max(1e-4, right->volatility - left->volatility);
    const double spanY = std::max(1e-4, top->expectedReturn - bottom->expectedReturn);
    m_range = {std::max(0.0, left->volatility - 0.12 * spanX), right->volatility + 0.12 * spanX,
               bottom->expectedReturn - 0.1 * spanY, top->expectedReturn + 0.14 * spanY};
}

QRectF FrontierChart::plot() const {
    return QRectF(rect()).adjusted(axisWidth, titleHeight, -8, -axisHeight);
}

QPointF FrontierChart::pixelOf(const RiskReturn& point) const {
    const QRectF area = plot();
    const double x = (point.volatility - m_range.lowX) / (m_range.highX - m_range.lowX);
    const double y = (point.expectedReturn - m_range.lowY) / (m_range.highY - m_range.lowY);
    return {area.left() + x * area.width(), area.bottom() - y * area.height()};
}

double FrontierChart::nearestReturn(const QPointF& position) const {
    double best = m_curve.first().expectedReturn;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i + 1 < m_curve.size(); ++i) {
        const QPointF a = pixelOf(m_curve[i]);
        const QPointF b = pixelOf(m_curve[i + 1]);
        const double part = nearestPart(a, b, position);
        const QPointF away = a + part * (b - a) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < least) {
            least = distance;
            best = m_curve[i].expectedReturn +
                   part * (m_curve[i + 1].expectedReturn - m_curve[i].expectedReturn);
        }
    }
    return best;
}

void FrontierChart::moveTo(double expectedReturn) {
    Q_EMIT targetMoved(
        std::clamp(expectedReturn, m_curve.first().expectedReturn, m_curve.last().expectedReturn));
}

void FrontierChart::paintGrid(QPainter& painter) const {
    const widgets::Colors& colors = widgets::colorsOf(this);
    const QRectF area = plot();
    const widgets::ValueScale upright{m_range.lowY, m_range.highY, area.top(), area.bottom()};
    const widgets::ValueScale across{m_range.lowX, m_range.highX, area.right(), area.left()};
    painter.setFont(widgets::interfaceFont(11));
    const auto decimals = [](const QList<double>& ticks) {
        return std::max(0, widgets::tickDecimals(ticks) - 2); // as percent
    };
    const QList<double> rows = widgets::valueTicks(upright, 56);
    for (const double value : rows) {
        const double y = std::round(upright.toPixel(value)) + 0.5;
        painter.setPen(QPen(colors.border, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, y - 9, axisWidth - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                         percent(value, decimals(rows)));
    }
    const QList<double> columns = widgets::valueTicks(across, 84);
    for (const double value : columns) {
        painter.drawText(QRectF(across.toPixel(value) - 40, area.bottom() + 3, 80, 15),
                         Qt::AlignCenter, percent(value, decimals(columns)));
    }
    painter.drawText(QRectF(0, 0, width(), titleHeight - 6), Qt::AlignLeft | Qt::AlignTop,
                     tr("return a year ↑"));
    painter.drawText(QRectF(0, height() - 16, width() - 8, 16), Qt::AlignRight | Qt::AlignBottom,
                     tr("volatility a year →"));
}

void FrontierChart::paintCurve(QPainter& painter) const {
    const widgets::Colors& colors = widgets::colorsOf(this);
    if (m_curve.isEmpty() && !m_marks.isEmpty()) {
        return; // the words beneath say why
    }
    if (m_curve.isEmpty()) {
        painter.setFont(widgets::interfaceFont(13));
        painter.setPen(colors.muted);
        painter.drawText(plot().adjusted(16, 0, -16, -plot().height() * 0.6),
                         int(Qt::AlignCenter) | Qt::TextWordWrap, m_reason);
        return;
    }
    QPainterPath path(pixelOf(m_curve.first()));
    for (const RiskReturn& point : m_curve) {
        path.lineTo(pixelOf(point));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

/// Keeps lines from running through words.
void FrontierChart::paintGround(QPainter& painter, const QRectF& label) const {
    QColor ground = widgets::colorsOf(this).surface;
    ground.setAlphaF(0.8F);
    painter.fillRect(label.adjusted(-2, 1, 2, -1), ground);
}

void FrontierChart::paintMarks(QPainter& painter) const {
    const widgets::Colors& colors = widgets::colorsOf(this);
    const double radius = m_marks.size() > 60 ? 3 : markRadius;
    painter.setFont(widgets::interfaceFont(11));
    const QFontMetricsF metrics(painter.font());
    QList<QRectF> taken;
    for (const auto& portfolio : {m_current, m_target}) {
        if (portfolio) {
            taken.append(QRectF(pixelOf(*portfolio) - QPointF(46, 26), QSizeF(92, 36)));
        }
    }
    for (const Mark& mark : m_marks) {
        const QPointF at = pixelOf(mark.at);
        painter.setPen(QPen(colors.surface, 1));
        painter.setBrush(mark.color);
        painter.drawEllipse(at, radius, radius);
        const QString name = metrics.elidedText(mark.name, Qt::ElideRight, 120);
        const double room = metrics.horizontalAdvance(name);
        QRectF label(at.x() + radius + 4, at.y() - 8, room, 16);
        if (label.right() > width() - 2) {
            label.moveRight(at.x() - radius - 4);
        }
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
            return other.intersects(label);
        });
        if (isFree) {
            paintGround(painter, label);
            painter.setPen(colors.muted);
            painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, name);
            taken.append(label);
        }
        taken.append(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    }
}

QString FrontierChart::targetWord() const {
    return m_curve.isEmpty() ? tr("target") : tr("target (drag)");
}

/// Above the target; call with one.
QRectF FrontierChart::targetLabel(const QFontMetricsF& metrics) const {
    const QPointF at = pixelOf(*m_target);
    const double room = metrics.horizontalAdvance(targetWord()) + 4;
    return {at.x() - room / 2, at.y() - 28, room, 16};
}

/// Beside, below or above the present portfolio, where neither curve nor target are; call with one.
QRectF FrontierChart::currentLabel(const QFontMetricsF& metrics) const {
    const QPointF at = pixelOf(*m_current);
    const double room = metrics.horizontalAdvance(tr("now"));
    const QRectF right(at.x() + 11, at.y() - 8, room, 16);
    const auto isFree = [&](const QRectF& label) {
        const bool isCrossed =
            std::any_of(m_curve.begin(), m_curve.end(), [&](const RiskReturn& point) {
                return label.adjusted(-4, -2, 4, 2).contains(pixelOf(point));
            });
        const bool isCovered =
            m_target && (label.adjusted(-8, -8, 8, 8).contains(pixelOf(*m_target)) ||
                         label.intersects(targetLabel(metrics)));
        return !isCrossed && !isCovered && label.left() > axisWidth;
    };
    const std::array places = {right, right.translated(-22 - room, 0),
                               right.translated(-11 - room / 2, 18),
                               right.translated(-11 - room / 2, -18)};
    const auto* const free = std::find_if(places.begin(), places.end(), isFree);
    return free == places.end() ? right : *free;
}

void FrontierChart::paintPortfolios(QPainter& painter) const {
    const widgets::Colors& colors = widgets::colorsOf(this);
    painter.setFont(widgets::interfaceFont(11, QFont::DemiBold));
    if (m_current) {
        const QPointF at = pixelOf(*m_current);
        painter.setPen(QPen(colors.text, 2));
        painter.setBrush(colors.surface);
        painter.drawEllipse(at, targetRadius - 1, targetRadius - 1);
        const QRectF label = currentLabel(painter.fontMetrics());
        paintGround(painter, label);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, tr("now"));
    }
    if (m_target) {
        const QPointF at = pixelOf(*m_target);
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, targetRadius + 4, targetRadius + 4);
        }
        painter.setPen(QPen(colors.surface, 2));
        painter.setBrush(colors.accent);
        painter.drawEllipse(at, targetRadius, targetRadius);
        painter.setPen(colors.text);
        painter.drawText(targetLabel(painter.fontMetrics()), Qt::AlignCenter, targetWord());
    }
}

void FrontierChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_curve.isEmpty() || !m_marks.isEmpty() || m_target) {
        paintGrid(painter);
    }
    painter.save();
    painter.setClipRect(plot().adjusted(-8, -8, 8, 8));
    paintCurve(painter);
    paintMarks(painter);
    painter.restore();
    paintPortfolios(painter);
}

void FrontierChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_curve.size() < 2) {
        return;
    }
    const double wanted = nearestReturn(event->position());
    const bool isOnTarget =
        m_target && QLineF(pixelOf(*m_target), event->position()).length() <= catchRadius;
    if (!isOnTarget && std::none_of(m_curve.begin(), m_curve.end(), [&](const RiskReturn& point) {
            return QLineF(pixelOf(point), event->position()).length() <= 2 * catchRadius;
        })) {
        return;
    }
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    moveTo(wanted);
}

void FrontierChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_isDragging) {
        moveTo(nearestReturn(event->position()));
        return;
    }
    const bool isOverTarget = m_target && m_curve.size() > 1 &&
                              QLineF(pixelOf(*m_target), event->position()).length() <= catchRadius;
    setCursor(isOverTarget ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void FrontierChart::mouseReleaseEvent(QMouseEvent*) {
    if (m_isDragging) {
        m_isDragging = false;
        setCursor(Qt::ArrowCursor);
        fitRange();
        Q_EMIT targetDropped();
    }
}

void FrontierChart::keyPressEvent(QKeyEvent* event) {
    if (m_curve.size() < 2) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double low = m_curve.first().expectedReturn;
    const double high = m_curve.last().expectedReturn;
    const double now = m_target ? m_target->expectedReturn : low;
    const double step = (high - low) / (event->modifiers() & Qt::ShiftModifier ? 10 : 100);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveTo(now + step);
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveTo(now - step);
    case Qt::Key_Home:
        return moveTo(low);
    case Qt::Key_End:
        return moveTo(high);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FrontierChart::keyReleaseEvent(QKeyEvent* event) {
    const bool isMove = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ||
                        event->key() == Qt::Key_Left || event->key() == Qt::Key_Down ||
                        event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (isMove && !event->isAutoRepeat() && m_curve.size() > 1) {
        Q_EMIT targetDropped();
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

QString FrontierChart::tipAt(const QPointF& position) const {
    QString tip;
    double least = catchRadius;
    const auto offer = [&](const QString& name, const RiskReturn& at) {
        const double distance = QLineF(pixelOf(at), position).length();
        if (distance < least) {
            least = distance;
            tip = name + QStringLiteral(": ") + wordsOf(at);
        }
    };
    if (m_target) {
        offer(tr("Target"), *m_target);
    }
    if (m_current) {
        offer(tr("Now"), *m_current);
    }
    for (const Mark& mark : m_marks) {
        offer(mark.name, mark.at);
    }
    return tip;
}

bool FrontierChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), widgets::plainTip(tipAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tf::ui::allocation
