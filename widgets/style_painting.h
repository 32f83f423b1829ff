// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/// The pieces that FarmStyle draws. Each takes the option of the matching Qt element.
namespace tf::widgets::painting {

void roundedBox(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& outline,
                qreal radius = 6, qreal width = 1);
void button(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
/// The colour of words on a button of this kind.
QColor buttonText(const QStyleOptionButton& option, const QWidget* widget);
void field(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void checkBox(QPainter* painter, const QStyleOption& option);
void radioButton(QPainter* painter, const QStyleOption& option);
void focusRing(QPainter* painter, const QStyleOption& option);
void branch(QPainter* painter, const QStyleOption& option);
void itemGround(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget);
/// The whole row of a tree, under its branches too.
void rowGround(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget);
void headerSection(QPainter* painter, const QStyleOptionHeader& option);
void headerLabel(QPainter* painter, const QStyleOptionHeader& option);
void tabShape(QPainter* painter, const QStyleOptionTab& option);
void tabLabel(QPainter* painter, const QStyleOptionTab& option);
void progressBar(QPainter* painter, const QStyleOptionProgressBar& option);
void menuItem(QPainter* painter, const QStyleOptionMenuItem& option);
void menuBarItem(QPainter* painter, const QStyleOptionMenuItem& option);
void scrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle);
void comboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
void spinArrows(QPainter* painter, const QRect& up, const QRect& down,
                const QStyleOptionSpinBox& option);
void toolButton(QPainter* painter, const QStyleOptionToolButton& option, const QRect& rect);
void slider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove,
            const QRect& handle);
void groupBoxFrame(QPainter* painter, const QStyleOption& option);
/// A down or right pointing angle in the middle of `rect`.
void chevron(QPainter* painter, const QRectF& rect, const QColor& color, Qt::ArrowType arrow);

} // namespace tf::widgets::painting
