// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farm_card.h"

#include "ui/farms/farm_rows.h"
#include "widgets/delegates.h"
#include "widgets/palette.h"
#include "widgets/style_painting.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tf::ui {

namespace {

constexpr int cardHeight = 128;
constexpr int gap = 8; ///< below each card
constexpr int padding = 12;
constexpr int lineHeight = 20;

QModelIndex cellOf(const QModelIndex& index, FarmColumn column) {
    return index.siblingAtColumn(static_cast<int>(column));
}

QString textOf(const QModelIndex& index, FarmColumn column) {
    return cellOf(index, column).data().toString();
}

widgets::Tone toneOf(const QModelIndex& index, FarmColumn column) {
    return static_cast<widgets::Tone>(cellOf(index, column).data(widgets::ToneRole).toInt());
}

/// Words in a line of the card, cut where the room ends.
void drawWords(QPainter* painter, const QRect& rect, Qt::Alignment side, const QString& words,
               const QFont& font, const QColor& color) {
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
}

/// Name at the left, dot and state at the right.
void drawHead(QPainter* painter, const QRect& line, const QModelIndex& index,
              const widgets::Colors& colors) {
    const QString state = textOf(index, FarmColumn::State);
    const QFont small = widgets::interfaceFont(12);
    const int width = QFontMetrics(small).horizontalAdvance(state) + 16;
    QRect right = line;
    right.setLeft(line.right() - width);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.toneFill(toneOf(index, FarmColumn::State)));
    painter->drawEllipse(QPointF(right.left() + 4, right.center().y() + 1), 4, 4);
    drawWords(painter, right.adjusted(14, 0, 4, 0), Qt::AlignLeft, state, small, colors.text);
    drawWords(painter, line.adjusted(0, 0, -width - gap, 0), Qt::AlignLeft,
              textOf(index, FarmColumn::Name), widgets::interfaceFont(14, QFont::DemiBold),
              colors.text);
}

void drawGoal(QPainter* painter, const QRect& line, const QModelIndex& index,
              const widgets::Colors& colors) {
    const double progress = cellOf(index, FarmColumn::Goal).data(widgets::SortRole).toDouble();
    QRect bar(line.left(), line.center().y() - 2, line.width() / 3, 5);
    widgets::painting::roundedBox(painter, bar, colors.track, QColor(), 2);
    bar.setWidth(static_cast<int>(bar.width() * std::clamp(progress, 0.0, 1.0)));
    widgets::painting::roundedBox(painter, bar, colors.accent, QColor(), 2);
    drawWords(painter, line.adjusted(line.width() / 3 + gap, 0, 0, 0), Qt::AlignLeft,
              textOf(index, FarmColumn::Goal), widgets::interfaceFont(12), colors.muted);
}

/// "Today +12.00", the label muted and the figure in its tone.
void drawFigure(QPainter* painter, QRect cell, const QString& label, const QString& figure,
                const QColor& color, const widgets::Colors& colors) {
    const QFont small = widgets::interfaceFont(12);
    drawWords(painter, cell, Qt::AlignLeft, label, small, colors.muted);
    cell.adjust(QFontMetrics(small).horizontalAdvance(label) + 6, 0, 0, 0);
    drawWords(painter, cell, Qt::AlignLeft, figure.isEmpty() ? QStringLiteral("–") : figure, small,
              color);
}

} // namespace

void FarmCardDelegate::setCell(int width, int gap, bool hasGoals) {
    m_row = Row{.width = width, .gap = gap, .hasGoals = hasGoals};
}

int FarmCardDelegate::cellHeight() const {
    return cardHeight + (m_row && m_row->hasGoals ? lineHeight : 0);
}

void FarmCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const widgets::Colors& colors = widgets::colorsOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = m_row ? option.rect.adjusted(0, 0, -1 - m_row->gap, -1)
                             : option.rect.adjusted(0, 0, -1, -gap);
    widgets::painting::roundedBox(painter, card,
                                  isSelected  ? colors.accentSoft
                                  : isHovered ? colors.hover
                                              : colors.surface,
                                  isSelected ? colors.accent : colors.border, 8);
    QRect line = card.adjusted(padding, padding - 2, -padding, 0);
    line.setHeight(lineHeight);
    drawHead(painter, line, index, colors);
    line.translate(0, lineHeight);
    drawWords(painter, line, Qt::AlignLeft, textOf(index, FarmColumn::Type),
              widgets::interfaceFont(12), colors.muted);
    drawWords(painter, line, Qt::AlignRight,
              tr("%1 agents run").arg(textOf(index, FarmColumn::Running)),
              widgets::interfaceFont(12), colors.muted);
    line.translate(0, lineHeight + 4);
    const auto curve =
        cellOf(index, FarmColumn::Curve).data(widgets::SparklineRole).value<QList<double>>();
    QRect left = line;
    left.setWidth(curve.size() < 2 ? line.width() : line.width() * 3 / 5);
    drawWords(painter, left, Qt::AlignLeft, textOf(index, FarmColumn::Equity),
              widgets::interfaceFont(15, QFont::DemiBold),
              colors.toneText(toneOf(index, FarmColumn::Equity)));
    if (curve.size() >= 2) {
        widgets::drawSparkline(painter,
                               QRectF(line.left() + line.width() * 0.64, line.top() + 1,
                                      line.width() * 0.36, lineHeight - 2),
                               curve, curve.last() >= curve.first() ? colors.accent : colors.muted,
                               true);
    }
    line.translate(0, lineHeight + 2);
    drawFigure(painter, line, tr("Profit"), textOf(index, FarmColumn::Profit),
               colors.toneText(toneOf(index, FarmColumn::Profit)), colors);
    line.translate(0, lineHeight - 2);
    QRect half = line;
    half.setWidth(line.width() / 2);
    drawFigure(painter, half, tr("Today"), textOf(index, FarmColumn::Today),
               colors.toneText(toneOf(index, FarmColumn::Today)), colors);
    half.moveLeft(half.right() + gap);
    drawFigure(painter, half, tr("Drawdown"), textOf(index, FarmColumn::Drawdown), colors.text,
               colors);
    if (!textOf(index, FarmColumn::Goal).isEmpty()) {
        drawGoal(painter, line.translated(0, lineHeight), index, colors);
    }
    painter->restore();
}

QSize FarmCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (m_row) {
        return {m_row->width, cellHeight()};
    }
    constexpr int leastWidth = 240;
    const int goal = textOf(index, FarmColumn::Goal).isEmpty() ? 0 : lineHeight;
    return {leastWidth, cardHeight + goal + gap};
}

} // namespace tf::ui
