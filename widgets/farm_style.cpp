// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/farm_style.h"

#include "widgets/icons.h"
#include "widgets/style_painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>

namespace tf::widgets {

namespace {

template <class Option>
const Option& as(const QStyleOption* option) {
    return *static_cast<const Option*>(option);
}

bool isInsideBox(const QWidget* widget) {
    return widget != nullptr && (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
                                 qobject_cast<const QComboBox*>(widget->parentWidget()));
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element) {
    switch (static_cast<int>(element)) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    default:
        return Qt::DownArrow;
    }
}

bool isPlain(const QWidget* widget) {
    return widget != nullptr && widget->property("tfPlain").toBool();
}

} // namespace

FarmStyle::FarmStyle()
    : QProxyStyle(QStringLiteral("fusion")) {}

void FarmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const {
    const Colors& colors = colorsOf(option->palette);
    switch (static_cast<int>(element)) {
    case PE_PanelButtonCommand:
        painting::button(painter, as<QStyleOptionButton>(option), widget);
        return;
    case PE_PanelLineEdit:
        if (!isInsideBox(widget) && as<QStyleOptionFrame>(option).lineWidth > 0) {
            painting::field(painter, *option, widget);
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_FrameFocusRect:
        if (element == PE_FrameFocusRect && !qobject_cast<const QAbstractItemView*>(widget) &&
            !qobject_cast<const QAbstractButton*>(widget)) {
            painting::focusRing(painter, *option);
        }
        return;
    case PE_Frame:
    case PE_FrameTabWidget:
        if (!isPlain(widget) && element == PE_Frame) {
            painting::roundedBox(painter, option->rect, colors.surface, colors.border, 6);
        }
        return;
    case PE_FrameGroupBox:
        painting::groupBoxFrame(painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        painting::checkBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        painting::radioButton(painter, *option);
        return;
    case PE_IndicatorBranch:
        painting::branch(painter, *option);
        return;
    case PE_PanelItemViewRow:
        painting::rowGround(painter, as<QStyleOptionViewItem>(option), widget);
        return;
    case PE_PanelItemViewItem:
        painting::itemGround(painter, as<QStyleOptionViewItem>(option), widget);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painting::roundedBox(painter, option->rect, colors.surface, colors.border, 0);
        return;
    case PE_PanelTipLabel:
        painting::roundedBox(painter, option->rect, colors.surface, colors.border, 0);
        return;
    case PE_IndicatorHeaderArrow:
        return; // the header's label has drawn it
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft:
        painting::chevron(painter, option->rect, colors.muted, arrowOf(element));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FarmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    switch (static_cast<int>(element)) {
    case CE_ComboBoxLabel: {
        auto label = as<QStyleOptionComboBox>(option);
        constexpr int margins = 2; // that Qt leaves beside the text
        const int room =
            subControlRect(CC_ComboBox, &label, SC_ComboBoxEditField, widget).width() - margins;
        label.currentText = label.fontMetrics.elidedText(label.currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_PushButtonLabel: {
        auto label = as<QStyleOptionButton>(option);
        const QColor words = painting::buttonText(label, widget);
        label.palette.setColor(QPalette::ButtonText, words);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_HeaderSection:
        painting::headerSection(painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colorsOf(option->palette).surface);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            colorsOf(option->palette).border);
        return;
    case CE_HeaderLabel:
        painting::headerLabel(painter, as<QStyleOptionHeader>(option));
        return;
    case CE_TabBarTabShape:
        painting::tabShape(painter, as<QStyleOptionTab>(option));
        return;
    case CE_TabBarTabLabel:
        painting::tabLabel(painter, as<QStyleOptionTab>(option));
        return;
    case CE_ProgressBar:
        painting::progressBar(painter, as<QStyleOptionProgressBar>(option));
        return;
    case CE_MenuItem:
        painting::menuItem(painter, as<QStyleOptionMenuItem>(option));
        return;
    case CE_MenuBarItem:
        painting::menuBarItem(painter, as<QStyleOptionMenuItem>(option));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colorsOf(option->palette).surface);
        return;
    case CE_ShapedFrame:
        if (as<QStyleOptionFrame>(option).frameShape == QFrame::StyledPanel) {
            drawPrimitive(PE_Frame, option, painter, widget);
            return;
        }
        if (as<QStyleOptionFrame>(option).frameShape == QFrame::HLine ||
            as<QStyleOptionFrame>(option).frameShape == QFrame::VLine) {
            const bool isFlat = as<QStyleOptionFrame>(option).frameShape == QFrame::HLine;
            const QRect r = option->rect;
            painter->fillRect(isFlat ? QRect(r.left(), r.center().y(), r.width(), 1)
                                     : QRect(r.center().x(), r.top(), 1, r.height()),
                              colorsOf(option->palette).border);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FarmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    const auto rectOf = [&](SubControl part) {
        return subControlRect(control, option, part, widget);
    };
    switch (static_cast<int>(control)) {
    case CC_ScrollBar:
        painting::scrollBar(painter, as<QStyleOptionSlider>(option), rectOf(SC_ScrollBarSlider));
        return;
    case CC_ComboBox:
        painting::comboBox(painter, as<QStyleOptionComboBox>(option), widget);
        return;
    case CC_SpinBox:
        painting::field(painter, *option, widget);
        if (as<QStyleOptionSpinBox>(option).buttonSymbols != QAbstractSpinBox::NoButtons) {
            painting::spinArrows(painter, rectOf(SC_SpinBoxUp), rectOf(SC_SpinBoxDown),
                                 as<QStyleOptionSpinBox>(option));
        }
        return;
    case CC_Slider:
        painting::slider(painter, as<QStyleOptionSlider>(option), rectOf(SC_SliderGroove),
                         rectOf(SC_SliderHandle));
        return;
    case CC_ToolButton: {
        const auto& button = as<QStyleOptionToolButton>(option);
        painting::toolButton(painter, button, button.rect);
        QStyleOptionToolButton label = button;
        if (!(widget != nullptr && widget->property("tfNoArrow").toBool()) &&
            button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
            !button.features.testFlag(QStyleOptionToolButton::PopupDelay)) {
            label.rect.adjust(0, 0, -12, 0);
            painting::chevron(
                painter,
                QRect(button.rect.right() - 18, button.rect.top(), 14, button.rect.height()),
                colorsOf(option->palette).muted, Qt::DownArrow);
        }
        drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect FarmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const {
    const QRect r = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        return r.adjusted(10, 1, -28, -1);
    }
    if (control == CC_SpinBox) {
        const bool hasButtons =
            as<QStyleOptionSpinBox>(option).buttonSymbols != QAbstractSpinBox::NoButtons;
        switch (static_cast<int>(subControl)) {
        case SC_SpinBoxEditField:
            return r.adjusted(7, 1, hasButtons ? -24 : -7, -1);
        case SC_SpinBoxUp:
            return hasButtons ? QRect(r.right() - 23, r.top() + 2, 20, r.height() / 2 - 2)
                              : QRect();
        case SC_SpinBoxDown:
            return hasButtons ? QRect(r.right() - 23, r.center().y() + 1, 20, r.height() / 2 - 2)
                              : QRect();
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the whole length is groove.
        const auto& bar = as<QStyleOptionSlider>(option);
        const bool isFlat = bar.orientation == Qt::Horizontal;
        const int length = isFlat ? r.width() : r.height();
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        const int thumb =
            range <= 0 ? length
                       : std::clamp(static_cast<int>(qint64(length) * bar.pageStep /
                                                     std::max<qint64>(1, range + bar.pageStep)),
                                    std::min(28, length), length);
        const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                  length - thumb, bar.upsideDown);
        const auto part = [&](int from, int size) {
            return isFlat ? QRect(r.left() + from, r.top(), size, r.height())
                          : QRect(r.left(), r.top() + from, r.width(), size);
        };
        switch (static_cast<int>(subControl)) {
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSlider:
            return part(start, thumb);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect FarmStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const {
    if (element == SE_LineEditContents && !isInsideBox(widget)) {
        return option->rect.adjusted(8, 1, -8, -1);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) {
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int FarmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const {
    switch (static_cast<int>(metric)) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? 16 : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_TreeViewIndentation:
        return 20;
    case PM_HeaderMargin:
        return 8;
    case PM_SplitterWidth:
        return 12;
    case PM_FocusFrameHMargin:
        return 8;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 18;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FarmStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                  const QSize& contents, const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (static_cast<int>(type)) {
    case CT_PushButton:
        size.setWidth(std::max(contents.width() + 26, 48));
        size.setHeight(std::max(contents.height() + 12, 32));
        return size;
    case CT_LineEdit:
        return size.expandedTo(QSize(0, 32));
    case CT_ComboBox:
        return QSize(contents.width() + 44, std::max(size.height(), 32));
    case CT_SpinBox:
        return QSize(contents.width() + 36, 32);
    case CT_ToolButton:
        return size.expandedTo(QSize(28, 28));
    case CT_HeaderSection:
        return QSize(size.width(), std::max(size.height(), 32));
    case CT_MenuItem: {
        const auto& item = as<QStyleOptionMenuItem>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator) {
            return QSize(size.width(), 9);
        }
        return QSize(contents.width() + 64, std::max(28, contents.height() + 8));
    }
    case CT_MenuBarItem:
        return QSize(contents.width() + 16, 28);
    case CT_ProgressBar:
        return QSize(size.width(), 12);
    default:
        return size;
    }
}

int FarmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* result) const {
    switch (static_cast<int>(hint)) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_TabBar_ElideMode:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_SloppySubMenus:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon FarmStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                              const QWidget* widget) const {
    switch (static_cast<int>(pixmap)) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(QStringLiteral("close"), Tone::Muted);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"), Tone::Danger);
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("information"), Tone::Accent);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), Tone::Accent);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void FarmStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget) ||
        qobject_cast<QLineEdit*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

} // namespace tf::widgets
