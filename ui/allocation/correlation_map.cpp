// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/correlation_map.h"

#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace tf::ui::allocation {

namespace {

constexpr double leastNamed = 13; ///< cells of fewer pixels leave the names to the pointer
constexpr double leastNumbered = 30;
constexpr int footHeight = 26;
constexpr int topMargin = 10;
constexpr int most = 128; ///< pixels for names

} // namespace

CorrelationMap::CorrelationMap(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("correlationMap"));
    setAccessibleName(tr("Correlations"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CorrelationMap::setCorrelation(const QStringList& names,
                                    const tf::allocation::Table& correlation,
                                    const QList<int>& order) {
    m_names = names;
    m_correlation = correlation;
    m_order = order;
    m_row = m_column = -1;
    setAccessibleDescription(tr("Correlations of %n series", "", count()));
    update();
}

QRectF CorrelationMap::square() const {
    const double left = count() * leastNamed > height() - topMargin - footHeight ? 0 : most;
    const double size =
        std::max(0.0, std::min(width() - left, double(height()) - topMargin - footHeight));
    return {left, topMargin, size, size};
}

double CorrelationMap::valueAt(int row, int column) const {
    return m_correlation(m_order[row], m_order[column]);
}

/// Two ends that the colour-blind can tell apart, the ground of the card between.
QColor CorrelationMap::colorOf(double value) const {
    const QColor end = value < 0 ? QColor(0xE6, 0x9F, 0x00) : QColor(0x00, 0x72, 0xB2);
    return widgets::mixed(widgets::colorsOf(this).surface, end,
                          0.04 + 0.86 * std::min(1.0, std::abs(value)));
}

void CorrelationMap::paintCells(QPainter& painter) const {
    const QRectF area = square();
    const double cell = area.width() / count();
    painter.setFont(widgets::interfaceFont(cell >= 40 ? 11 : 10));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < count(); ++row) {
        for (int column = 0; column < count(); ++column) {
            const double value = valueAt(row, column);
            const QRectF rect(
                std::floor(area.left() + column * cell), std::floor(area.top() + row * cell),
                std::ceil(cell) - (cell > 8 ? 1 : 0), std::ceil(cell) - (cell > 8 ? 1 : 0));
            const QColor ground = colorOf(value);
            painter.fillRect(rect, ground);
            if (cell >= leastNumbered) {
                const bool isWhiteBetter = widgets::contrast(ground, Qt::white) >
                                           widgets::contrast(ground, QColor(0x11, 0x16, 0x14));
                painter.setPen(isWhiteBetter ? Qt::white : QColor(0x11, 0x16, 0x14));
                painter.drawText(rect, Qt::AlignCenter, widgets::format::number(value, 2));
            }
        }
    }
    if (m_row >= 0) {
        painter.setPen(QPen(widgets::colorsOf(this).text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            QRectF(area.left() + m_column * cell, area.top() + m_row * cell, cell, cell));
    }
}

void CorrelationMap::paintNames(QPainter& painter) const {
    const QRectF area = square();
    const double cell = area.width() / count();
    if (area.left() <= 0) {
        return;
    }
    painter.setFont(widgets::interfaceFont(11));
    painter.setPen(widgets::colorsOf(this).text);
    const QFontMetrics metrics(painter.font());
    for (int row = 0; row < count(); ++row) {
        painter.drawText(QRectF(0, area.top() + row * cell, most - 8, cell),
                         Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_names[m_order[row]], Qt::ElideRight, most - 8));
    }
}

void CorrelationMap::paintKey(QPainter& painter) const {
    const QRectF area = square();
    painter.setFont(widgets::interfaceFont(11));
    painter.setPen(widgets::colorsOf(this).muted);
    const double top = area.bottom() + 9;
    double x = 0;
    const auto write = [&](const QString& text) {
        const double room = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(x, top, room, 14), Qt::AlignVCenter, text);
        x += room + 6;
    };
    write(widgets::format::number(-1.0, 0));
    for (int step = 0; step <= 20; ++step, x += 5) {
        painter.fillRect(QRectF(x, top + 2, 5, 10), colorOf(step / 10.0 - 1.0));
    }
    x += 6;
    write(QStringLiteral("+1"));
    x += 10;
    write(tr("The lower, the better they spread risk."));
}

void CorrelationMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (count() == 0) {
        return;
    }
    paintCells(painter);
    paintNames(painter);
    paintKey(painter);
}

void CorrelationMap::setCurrent(int row, int column) {
    if (row < 0 || column < 0 || row >= count() || column >= count()) {
        return;
    }
    m_row = row;
    m_column = column;
    setAccessibleDescription(row == column
                                 ? m_names[m_order[row]]
                                 : tr("%1 and %2: %3")
                                       .arg(m_names[m_order[row]], m_names[m_order[column]],
                                            widgets::format::number(valueAt(row, column), 2)));
    update();
}

void CorrelationMap::mouseMoveEvent(QMouseEvent* event) {
    const QRectF area = square();
    if (count() == 0 || !area.contains(event->position())) {
        leaveEvent(event);
        return;
    }
    const double cell = area.width() / count();
    setCurrent(int((event->position().y() - area.top()) / cell),
               int((event->position().x() - area.left()) / cell));
    QToolTip::showText(event->globalPosition().toPoint(), widgets::plainTip(reading()), this);
}

void CorrelationMap::leaveEvent(QEvent*) {
    if (!hasFocus()) {
        m_row = m_column = -1;
        update();
    }
}

void CorrelationMap::keyPressEvent(QKeyEvent* event) {
    const int row = std::max(0, m_row);
    const int column = std::max(0, m_column);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(row, column - 1);
    case Qt::Key_Right:
        return setCurrent(row, column + 1);
    case Qt::Key_Up:
        return setCurrent(row - 1, column);
    case Qt::Key_Down:
        return setCurrent(row + 1, column);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tf::ui::allocation
