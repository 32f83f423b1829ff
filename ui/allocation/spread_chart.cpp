// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/spread_chart.h"

#include "widgets/chart_scale.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace tf::ui::allocation {

namespace {

constexpr int rowHeight = 26;
constexpr int axisHeight = 22;
constexpr int nameWidth = 150;
constexpr int margin = 16;

using widgets::format::percent;

} // namespace

SpreadChart::SpreadChart(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("spreadChart"));
    setAccessibleName(tr("Distribution of the weights"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SpreadChart::sizeHint() const {
    return {420, axisHeight + rowHeight * std::max(1, rowCount()) + 4};
}

QString SpreadChart::wordsOf(const Row& row) {
    return tr("%1: chosen %2; half of the histories give %3 to %4, nine of ten %5 to %6")
        .arg(row.name, percent(row.chosen), percent(row.spread.low), percent(row.spread.high),
             percent(row.spread.lowest), percent(row.spread.highest));
}

void SpreadChart::setRows(QList<Row> rows) {
    m_rows = std::move(rows);
    m_low = 0.0;
    m_high = 0.05;
    QStringList words;
    for (const Row& row : std::as_const(m_rows)) {
        m_low = std::min({m_low, row.spread.lowest, row.chosen});
        m_high = std::max({m_high, row.spread.highest, row.chosen});
        words.append(wordsOf(row));
    }
    setAccessibleDescription(words.mid(0, 12).join(u'\n'));
    updateGeometry();
    update();
}

double SpreadChart::pixelOf(double weight) const {
    const double room = width() - nameWidth - 2 * margin;
    return nameWidth + margin + room * (weight - m_low) / (m_high - m_low);
}

void SpreadChart::paintRow(QPainter& painter, int index) const {
    const widgets::Colors& colors = widgets::colorsOf(this);
    const Row& row = m_rows[index];
    const double y = axisHeight + rowHeight * index + rowHeight / 2.0;
    painter.setFont(widgets::interfaceFont(12));
    painter.setPen(colors.text);
    painter.drawText(QRectF(0, y - 10, nameWidth - 4, 20), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, nameWidth - 8));
    const QColor line = row.color;
    painter.setPen(QPen(line, 2));
    painter.drawLine(QPointF(pixelOf(row.spread.lowest), y),
                     QPointF(pixelOf(row.spread.highest), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(widgets::mixed(colors.surface, line, 0.55));
    painter.drawRoundedRect(
        QRectF(pixelOf(row.spread.low), y - 6,
               std::max(2.0, pixelOf(row.spread.high) - pixelOf(row.spread.low)), 12),
        3, 3);
    painter.setPen(QPen(colors.text, 2));
    painter.drawLine(QPointF(pixelOf(row.spread.median), y - 6),
                     QPointF(pixelOf(row.spread.median), y + 6));
    painter.setPen(QPen(colors.surface, 2));
    painter.setBrush(colors.accent);
    painter.drawEllipse(QPointF(pixelOf(row.chosen), y), 5, 5);
}

void SpreadChart::paintEvent(QPaintEvent*) {
    const widgets::Colors& colors = widgets::colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::ValueScale scale{m_low, m_high, pixelOf(m_high), pixelOf(m_low)};
    const QList<double> ticks = widgets::valueTicks(scale, 70);
    painter.setFont(widgets::interfaceFont(11));
    for (const double tick : ticks) {
        const double x = std::round(scale.toPixel(tick)) + 0.5;
        painter.setPen(QPen(colors.border, 1));
        painter.drawLine(QPointF(x, axisHeight - 4), QPointF(x, height()));
        painter.setPen(colors.muted);
        painter.drawText(QRectF(x - 35, 0, 70, axisHeight - 6), Qt::AlignCenter,
                         percent(tick, std::max(0, widgets::tickDecimals(ticks) - 2)));
    }
    for (int i = 0; i < rowCount(); ++i) {
        paintRow(painter, i);
    }
}

bool SpreadChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = (help->pos().y() - axisHeight) / rowHeight;
        const bool isRow = help->pos().y() >= axisHeight && index < rowCount();
        QToolTip::showText(help->globalPos(),
                           widgets::plainTip(isRow ? wordsOf(m_rows[index]) : QString()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tf::ui::allocation
