// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates.h"

#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/style_painting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tf::widgets {

namespace {

constexpr int dotSpace = 14;

Tone toneOf(const QModelIndex& index) {
    const QVariant tone = index.data(ToneRole);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Normal;
}

QPolygonF lineThrough(const QRectF& rect, const QList<double>& values) {
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
    const double span = std::max(*largest - *smallest, 1e-12);
    const double step = rect.width() / static_cast<double>(values.size() - 1);
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        line << QPointF(rect.left() + step * static_cast<double>(i),
                        rect.bottom() - rect.height() * (values[i] - *smallest) / span);
    }
    return line;
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    if (index.data(StrongRole).toBool()) {
        option->font.setWeight(QFont::DemiBold);
    }
    const Colors& colors = colorsOf(option->palette);
    const QColor words = colors.toneText(toneOf(index));
    option->palette.setColor(QPalette::Text, words);
    option->palette.setColor(QPalette::HighlightedText, words);
}

void CellDelegate::drawGround(QPainter* painter, const QStyleOptionViewItem& option) {
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    if (!index.data(DotRole).toBool()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawGround(painter, cell);
    const Colors& colors = colorsOf(cell.palette);
    const QRect inner = cell.rect.adjusted(8, 0, -8, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.toneFill(toneOf(index)));
    painter->drawEllipse(QPointF(inner.left() + 5, inner.center().y() + 1), 4.5, 4.5);
    painter->setPen(colors.text);
    painter->setFont(cell.font);
    const QRect words = inner.adjusted(dotSpace + 2, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int dot = index.data(DotRole).toBool() ? dotSpace : 0;
    QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(dot, 0);
    const QVariant height =
        option.widget != nullptr ? option.widget->property("tfRowHeight") : QVariant();
    return height.isValid() ? QSize(size.width() + 16, height.toInt()) : size;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString words = index.data(Qt::DisplayRole).toString();
    if (tip.isEmpty() && option.fontMetrics.horizontalAdvance(words) + 16 > option.rect.width()) {
        tip = words;
    }
    QToolTip::showText(event->globalPos(), plainTip(tip), view);
    return true;
}

void drawSparkline(QPainter* painter, const QRectF& rect, const QList<double>& values,
                   const QColor& color, bool isFilled) {
    if (values.size() < 2) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPolygonF line = lineThrough(rect, values);
    if (isFilled) {
        QPolygonF area = line;
        area << rect.bottomRight() << rect.bottomLeft();
        QColor ground = color;
        ground.setAlphaF(0.12F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawPolygon(area);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->restore();
}

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawGround(painter, cell);
    const auto values = index.data(SparklineRole).value<QList<double>>();
    if (values.size() < 2) {
        return;
    }
    const Colors& colors = colorsOf(cell.palette);
    const QRectF line = QRectF(cell.rect).adjusted(8, 0, -8, 0);
    const double height = std::min(16.0, line.height() - 8);
    drawSparkline(painter,
                  QRectF(line.left(), line.center().y() - height / 2, line.width(), height), values,
                  values.last() >= values.first() ? colors.accent : colors.muted, false);
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    return QSize(104, CellDelegate::sizeHint(option, index).height());
}

void ShareBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawGround(painter, cell);
    const QVariant share = index.data(ShareRole);
    if (!share.isValid()) {
        return;
    }
    const Colors& colors = colorsOf(cell.palette);
    QRect track(cell.rect.left() + 8, cell.rect.center().y() - 2, cell.rect.width() - 16, 6);
    painting::roundedBox(painter, track, colors.track, QColor(), 3);
    track.setWidth(
        static_cast<int>(std::lround(track.width() * std::clamp(share.toDouble(), 0.0, 1.0))));
    if (track.width() > 0) {
        painting::roundedBox(painter, track, colors.accent, QColor(), 3);
    }
}

QSize ShareBarDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    return QSize(112, CellDelegate::sizeHint(option, index).height());
}

} // namespace tf::widgets
