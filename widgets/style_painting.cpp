// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style_painting.h"

#include "widgets/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tf::widgets::painting {

namespace {

const Colors& of(const QStyleOption& option) {
    return colorsOf(option.palette);
}

QString kindOf(const QWidget* widget) {
    return widget != nullptr ? widget->property("tfKind").toString() : QString();
}

bool isInvalid(const QWidget* widget) {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (at->property("tfInvalid").toBool()) {
            return true;
        }
        if (qobject_cast<const QComboBox*>(at) == nullptr && at != widget) {
            return false;
        }
    }
    return false;
}

QColor pressedOrHovered(const QColor& ground, const QStyleOption& option) {
    const QColor shade = of(option).isDark ? QColor(Qt::white) : QColor(Qt::black);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On)) {
        return mixed(ground, shade, 0.10);
    }
    const bool isHovered = (option.state & QStyle::State_MouseOver) != 0 &&
                           (option.state & QStyle::State_Enabled) != 0;
    return isHovered ? mixed(ground, shade, 0.05) : ground;
}

QPen roundPen(const QColor& color, qreal width) {
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void tick(QPainter* painter, const QRectF& box, const QColor& color) {
    QPainterPath path;
    path.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52);
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
    path.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.30);
    painter->setPen(roundPen(color, 1.8));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

} // namespace

void roundedBox(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& outline,
                qreal radius, qreal width) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor buttonText(const QStyleOptionButton& option, const QWidget* widget) {
    const Colors& colors = of(option);
    const QString kind = kindOf(widget);
    if (kind == QLatin1String("primary")) {
        return colors.onFill;
    }
    if (kind == QLatin1String("danger")) {
        return (option.state & QStyle::State_Enabled) != 0 ? colors.onDanger : colors.muted;
    }
    if (kind == QLatin1String("link")) {
        return colors.accentText;
    }
    return option.palette.color(QPalette::ButtonText);
}

void button(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget) {
    const Colors& colors = of(option);
    const QString kind = kindOf(widget);
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    QColor ground = colors.surface;
    QColor outline = colors.border;
    if (kind == QLatin1String("primary") || kind == QLatin1String("danger")) {
        ground = kind == QLatin1String("primary") ? colors.fill : colors.danger;
        outline = QColor();
        if (!isEnabled) {
            ground = mixed(colors.surface, ground, kind == QLatin1String("danger") ? 0.18 : 0.5);
        }
    } else if (kind == QLatin1String("flat") || kind == QLatin1String("link") ||
               option.features.testFlag(QStyleOptionButton::Flat)) {
        outline = QColor();
        ground = (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0 && isEnabled
                     ? colors.hover
                     : QColor();
    }
    roundedBox(painter, option.rect, ground.isValid() ? pressedOrHovered(ground, option) : ground,
               outline);
    if ((option.state & QStyle::State_HasFocus) != 0 &&
        (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        roundedBox(painter, option.rect, QColor(), colors.accent, 6, 2);
    }
}

void field(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    const Colors& colors = of(option);
    const bool hasFocus = (option.state & QStyle::State_HasFocus) != 0;
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const QColor outline = isInvalid(widget) ? colors.danger
                           : hasFocus        ? colors.accent
                                             : colors.border;
    roundedBox(painter, option.rect, isEnabled ? colors.surface : colors.window, outline, 6,
               hasFocus ? 1.6 : 1.0);
}

void checkBox(QPainter* painter, const QStyleOption& option) {
    const Colors& colors = of(option);
    const bool isOn = (option.state & QStyle::State_On) != 0;
    const bool isPartly = (option.state & QStyle::State_NoChange) != 0;
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const QColor ground = isOn || isPartly
                              ? (isEnabled ? colors.fill : mixed(colors.surface, colors.fill, 0.4))
                              : colors.surface;
    roundedBox(painter, box, ground, isOn || isPartly ? QColor() : colors.muted, 3.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isOn) {
        tick(painter, box, colors.onFill);
    } else if (isPartly) {
        painter->setPen(roundPen(colors.onFill, 2));
        painter->drawLine(box.left() + 4, box.center().y() + 1, box.right() - 3,
                          box.center().y() + 1);
    }
    painter->restore();
}

void radioButton(QPainter* painter, const QStyleOption& option) {
    const Colors& colors = of(option);
    const bool isOn = (option.state & QStyle::State_On) != 0;
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(colors.surface);
    painter->setPen(QPen(isOn ? colors.accentText : colors.muted, isOn ? 1.6 : 1.0));
    painter->drawEllipse(box);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accentText);
        painter->drawEllipse(box.center(), box.width() / 4, box.height() / 4);
    }
    painter->restore();
}

void focusRing(QPainter* painter, const QStyleOption& option) {
    roundedBox(painter, option.rect, QColor(), of(option).accent, 4, 1.5);
}

void chevron(QPainter* painter, const QRectF& rect, const QColor& color, Qt::ArrowType arrow) {
    const QPointF c = rect.center();
    QPolygonF angle;
    switch (arrow) {
    case Qt::RightArrow:
        angle << QPointF(c.x() - 1.8, c.y() - 3.6) << QPointF(c.x() + 1.8, c.y())
              << QPointF(c.x() - 1.8, c.y() + 3.6);
        break;
    case Qt::LeftArrow:
        angle << QPointF(c.x() + 1.8, c.y() - 3.6) << QPointF(c.x() - 1.8, c.y())
              << QPointF(c.x() + 1.8, c.y() + 3.6);
        break;
    case Qt::UpArrow:
        angle << QPointF(c.x() - 3.6, c.y() + 1.8) << QPointF(c.x(), c.y() - 1.8)
              << QPointF(c.x() + 3.6, c.y() + 1.8);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        angle << QPointF(c.x() - 3.6, c.y() - 1.8) << QPointF(c.x(), c.y() + 1.8)
              << QPointF(c.x() + 3.6, c.y() - 1.8);
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(roundPen(color, 1.4));
    painter->drawPolyline(angle);
    painter->restore();
}

void branch(QPainter* painter, const QStyleOption& option) {
    if ((option.state & QStyle::State_Children) != 0) {
        chevron(painter, option.rect, of(option).muted,
                (option.state & QStyle::State_Open) != 0 ? Qt::DownArrow : Qt::RightArrow);
    }
}

void itemGround(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget) {
    if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option.rect, option.backgroundBrush);
    }
    rowGround(painter, option, widget);
}

void rowGround(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget) {
    const Colors& colors = of(option);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, colors.accentSoft);
    } else if ((option.state & QStyle::State_MouseOver) != 0 &&
               (option.state & QStyle::State_Enabled) != 0) {
        painter->fillRect(option.rect, colors.hover);
    }
    if (widget != nullptr && widget->property("tfRowLines").toBool()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colors.border);
    }
}

void headerSection(QPainter* painter, const QStyleOptionHeader& option) {
    const Colors& colors = of(option);
    painter->fillRect(option.rect, (option.state & QStyle::State_MouseOver) != 0 &&
                                           (option.state & QStyle::State_Enabled) != 0
                                       ? mixed(colors.surface, colors.hover, 0.7)
                                       : colors.surface);
    if (option.orientation == Qt::Horizontal) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colors.border);
    }
}

void headerLabel(QPainter* painter, const QStyleOptionHeader& option) {
    const Colors& colors = of(option);
    QRect rect = option.rect;
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isRight = (option.textAlignment & Qt::AlignRight) != 0;
    if (isSorted) {
        const QRect arrow = isRight ? QRect(rect.left() - 2, rect.top(), 12, rect.height())
                                    : QRect(rect.right() - 10, rect.top(), 12, rect.height());
        chevron(painter, arrow, colors.accentText,
                option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow);
        rect = isRight ? rect.adjusted(12, 0, 0, 0) : rect.adjusted(0, 0, -12, 0);
    }
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(12);
    painter->setFont(font);
    painter->setPen(isSorted ? colors.text : colors.muted);
    painter->drawText(rect, static_cast<int>(option.textAlignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width()));
    painter->restore();
}

void tabShape(QPainter* painter, const QStyleOptionTab& option) {
    const Colors& colors = of(option);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(
            QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2),
            colors.accent);
    }
    if ((option.state & QStyle::State_HasFocus) != 0 &&
        (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        roundedBox(painter, option.rect.adjusted(2, 4, -2, -4), QColor(), colors.accent, 4, 1.5);
    }
}

void tabLabel(QPainter* painter, const QStyleOptionTab& option) {
    const Colors& colors = of(option);
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    QFont font = painter->font();
    font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const bool isLit = isChosen || (option.state & QStyle::State_MouseOver) != 0;
    painter->setPen((option.state & QStyle::State_Enabled) == 0
                        ? mixed(colors.surface, colors.muted, 0.5)
                    : isLit ? colors.text
                            : colors.muted);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
}

void progressBar(QPainter* painter, const QStyleOptionProgressBar& option) {
    const Colors& colors = of(option);
    const int height = std::min(6, option.rect.height());
    const QRect track(option.rect.left(), option.rect.center().y() - height / 2 + 1,
                      option.rect.width(), height);
    roundedBox(painter, track, colors.track, QColor(), height / 2.0);
    const bool isBusy = option.minimum == 0 && option.maximum == 0;
    const double span = std::max(1, option.maximum - option.minimum);
    const double share =
        isBusy ? 0.3 : std::clamp((option.progress - option.minimum) / span, 0.0, 1.0);
    QRect done = track;
    done.setWidth(static_cast<int>(std::lround(track.width() * share)));
    if (done.width() > 0) {
        roundedBox(painter, done, colors.accent, QColor(), height / 2.0);
    }
}

void menuBarItem(QPainter* painter, const QStyleOptionMenuItem& option) {
    const Colors& colors = of(option);
    painter->fillRect(option.rect, colors.surface);
    if ((option.state & (QStyle::State_Selected | QStyle::State_Sunken)) != 0) {
        roundedBox(painter, option.rect.adjusted(1, 2, -1, -2), colors.accentSoft, QColor(), 4);
    }
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      option.text);
}

namespace {

void menuMark(QPainter* painter, const QStyleOptionMenuItem& option) {
    const QRect mark(option.rect.left() + 12, option.rect.center().y() - 8, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        tick(painter, mark, of(option).accentText);
        painter->restore();
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, mark, Qt::AlignCenter,
                          (option.state & QStyle::State_Enabled) != 0 ? QIcon::Normal
                                                                      : QIcon::Disabled);
    }
}

} // namespace

void menuItem(QPainter* painter, const QStyleOptionMenuItem& option) {
    const Colors& colors = of(option);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
            colors.border);
        return;
    }
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    if ((option.state & QStyle::State_Selected) != 0 && isEnabled) {
        roundedBox(painter, option.rect.adjusted(4, 1, -4, -1), colors.accentSoft, QColor(), 4);
    }
    menuMark(painter, option);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect words = option.rect.adjusted(38, 0, -16, 0);
    painter->setPen(isEnabled ? colors.text : mixed(colors.surface, colors.muted, 0.6));
    painter->drawText(words,
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      parts.first());
    if (parts.size() > 1) {
        painter->setPen(colors.muted);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts[1]);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        chevron(painter,
                QRect(option.rect.right() - 22, option.rect.top(), 16, option.rect.height()),
                colors.muted, Qt::RightArrow);
    }
}

void scrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle) {
    const Colors& colors = of(option);
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool isLit = (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0;
    const QRect thumb = option.orientation == Qt::Vertical ? handle.adjusted(3, 2, -2, -2)
                                                           : handle.adjusted(2, 3, -2, -2);
    roundedBox(painter, thumb, mixed(colors.surface, colors.muted, isLit ? 0.65 : 0.35), QColor(),
               2.5);
}

void comboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget) {
    field(painter, option, widget);
    chevron(painter, QRect(option.rect.right() - 22, option.rect.top(), 16, option.rect.height()),
            of(option).muted, Qt::DownArrow);
}

void spinArrows(QPainter* painter, const QRect& up, const QRect& down,
                const QStyleOptionSpinBox& option) {
    const Colors& colors = of(option);
    const auto colorOf = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled.testFlag(step) ? colors.muted
                                                 : mixed(colors.surface, colors.muted, 0.4);
    };
    chevron(painter, QRectF(up).translated(0, 1), colorOf(QAbstractSpinBox::StepUpEnabled),
            Qt::UpArrow);
    chevron(painter, QRectF(down).translated(0, -1), colorOf(QAbstractSpinBox::StepDownEnabled),
            Qt::DownArrow);
}

void toolButton(QPainter* painter, const QStyleOptionToolButton& option, const QRect& rect) {
    const Colors& colors = of(option);
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    if ((option.state & QStyle::State_On) != 0) {
        roundedBox(painter, rect, colors.accentSoft, QColor(), 5);
    } else if ((option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0 &&
               isEnabled) {
        roundedBox(painter, rect, colors.hover, QColor(), 5);
    }
    if ((option.state & QStyle::State_HasFocus) != 0 &&
        (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        roundedBox(painter, rect, QColor(), colors.accent, 5, 1.5);
    }
}

void slider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove,
            const QRect& handle) {
    const Colors& colors = of(option);
    const bool isFlat = option.orientation == Qt::Horizontal;
    const QRect track = isFlat ? QRect(groove.left(), groove.center().y() - 1, groove.width(), 4)
                               : QRect(groove.center().x() - 1, groove.top(), 4, groove.height());
    roundedBox(painter, track, colors.track, QColor(), 2);
    QRect done = track;
    if (isFlat) {
        done.setRight(handle.center().x());
    } else {
        done.setTop(handle.center().y());
    }
    roundedBox(painter, done, colors.accent, QColor(), 2);
    const QRect knob(handle.center() - QPoint(7, 7), QSize(15, 15));
    const bool hasFocus = (option.state & QStyle::State_HasFocus) != 0;
    roundedBox(painter, knob, colors.surface, colors.accent, 7.5, hasFocus ? 2.5 : 1.5);
}

void groupBoxFrame(QPainter* painter, const QStyleOption& option) {
    roundedBox(painter, option.rect, of(option).surface, of(option).border, 8);
}

} // namespace tf::widgets::painting
