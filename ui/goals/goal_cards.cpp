// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_cards.h"

#include "ui/goals/goal_bars.h"
#include "ui/goals/goal_words.h"
#include "widgets/style_painting.h"
#include "widgets/theme.h"

#include <QAbstractProxyModel>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolTip>

namespace tf::ui {

using goals::GoalView;

namespace {

constexpr int cardHeight = 128;
constexpr int leastWidth = 300;
constexpr int gap = 12;
constexpr int padding = 14;
constexpr double barHeight = 6;

QString cardText(const char* text) {
    return QCoreApplication::translate("goalsUi", text);
}

/// What the last line of a card says: what it waits for, else the forecast.
QString lastLine(const GoalRow& row) {
    if (!row.view.waitsFor.isEmpty()) {
        return row.view.waitsFor;
    }
    return row.forecast.isEmpty() ? row.view.goal.stateReason : row.forecast;
}

QString badgeText(const GoalView& view) {
    return view.waitsForDecision()
               ? cardText(QT_TRANSLATE_NOOP("goalsUi", "waits for you")).toUpper()
               : stateBadge(view.goal.state);
}

class CardDelegate final : public QStyledItemDelegate {
public:
    CardDelegate(QAbstractProxyModel* proxy, GoalModel* model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_proxy(proxy)
        , m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const GoalRow& row = m_model->at(m_proxy->mapToSource(index).row());
        const widgets::Colors& colors = widgets::colorsOf(option.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect card = option.rect.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        widgets::painting::roundedBox(painter, card, isHovered ? colors.hover : colors.surface,
                                      isSelected ? colors.accent : colors.border, 8,
                                      isSelected ? 1.6 : 1);
        const QRect inner = card.adjusted(padding, 10, -padding, -10);
        const int badge = drawBadge(painter, inner, row.view, colors);
        drawWords(painter, inner, row, badge, colors);
        drawGoalBar(painter, QRectF(inner.left(), inner.top() + barTop, inner.width(), barHeight),
                    row.view.progress.fraction, barTone(row.view), colors);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const auto* const view = qobject_cast<const QListView*>(option.widget);
        return view != nullptr ? view->gridSize() : QSize(leastWidth, cardHeight);
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override {
        if (event->type() != QEvent::ToolTip || !index.isValid()) {
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        }
        const GoalRow& row = m_model->at(m_proxy->mapToSource(index).row());
        QStringList lines{row.view.goal.name, row.scope,         exactProgressWords(row.view),
                          row.forecast,       row.view.waitsFor, row.view.goal.stateReason};
        lines.removeAll(QString());
        lines.removeDuplicates();
        QToolTip::showText(event->globalPos(), items::plainTip(lines.join(u'\n')), view);
        return true;
    }

private:
    static constexpr int barTop = 74;

    /// Answers how wide it is.
    static int drawBadge(QPainter* painter, const QRect& inner, const GoalView& view,
                         const widgets::Colors& colors) {
        const widgets::Tone tone = toneOf(view.goal.state);
        const QString words = badgeText(view);
        painter->setFont(widgets::interfaceFont(10, QFont::DemiBold));
        const int width = painter->fontMetrics().horizontalAdvance(words) + 16;
        const QRectF pill(inner.right() - width, inner.top(), width, 20);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.toneFill(tone), 1.1));
        painter->drawRoundedRect(pill, 10, 10);
        painter->setPen(colors.toneText(tone));
        painter->drawText(pill, Qt::AlignCenter, words);
        return width;
    }

    static void drawLine(QPainter* painter, const QRect& line, const QString& words,
                         const QColor& color, Qt::Alignment side = Qt::AlignLeft) {
        painter->setPen(color);
        painter->drawText(line, side | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
    }

    static void drawWords(QPainter* painter, const QRect& inner, const GoalRow& row, int badge,
                          const widgets::Colors& colors) {
        constexpr int lineHeight = 20;
        const auto line = [&](int top) {
            return QRect(inner.left(), inner.top() + top, inner.width(), lineHeight);
        };
        painter->setFont(widgets::interfaceFont(13, QFont::DemiBold));
        drawLine(painter, line(0).adjusted(0, 0, -badge - 10, 0), row.view.goal.name, colors.text);
        painter->setFont(widgets::interfaceFont(12));
        drawLine(painter, line(22),
                 goals::goalKindName(row.view.goal.kind()) + QStringLiteral(" · ") + row.scope,
                 colors.muted);
        const bool hasPace = row.view.pace != goals::GoalPace::Unknown;
        const QString pace = hasPace ? goals::goalPaceName(row.view.pace) : QString();
        const int paceWidth = hasPace ? painter->fontMetrics().horizontalAdvance(pace) + 12 : 0;
        painter->setFont(widgets::interfaceFont(13));
        drawLine(painter, line(49).adjusted(0, 0, -paceWidth, 0), row.value, colors.text);
        painter->setFont(widgets::interfaceFont(12));
        const bool isBehind = row.view.pace == goals::GoalPace::Behind;
        drawLine(painter, line(49), pace, isBehind ? colors.warningText : colors.accentText,
                 Qt::AlignRight);
        drawLine(painter, line(84), lastLine(row), colors.muted);
    }

    QAbstractProxyModel* m_proxy;
    GoalModel* m_model;
};

/// Cards share the width evenly, beside a scroll bar for which the list always keeps room.
class CardView final : public QListView {
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent* event) override {
        const int bar =
            style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
        const int room = maximumViewportSize().width() - bar - 1;
        const int columns = std::max(1, room / leastWidth);
        const QSize cell(room / columns, cardHeight);
        if (gridSize() != cell) {
            setGridSize(cell);
        }
        QListView::resizeEvent(event);
    }
};

} // namespace

void GoalBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawGround(painter, cell);
    const QRectF inner = QRectF(cell.rect).adjusted(8, 0, -8, 0);
    const auto tone = static_cast<widgets::Tone>(index.data(widgets::ToneRole).toInt());
    drawGoalBar(painter, QRectF(inner.left(), inner.center().y() - 3, inner.width(), barHeight),
                index.data(widgets::ShareRole).toDouble(), tone, widgets::colorsOf(cell.palette));
}

QListView* makeGoalCards(QAbstractProxyModel* proxy, GoalModel* model, QWidget* parent) {
    auto* view = new CardView(parent);
    view->setObjectName(QStringLiteral("goalCards"));
    view->setAccessibleName(QCoreApplication::translate("goalsUi", "Goals"));
    view->setModel(proxy);
    view->setItemDelegate(new CardDelegate(proxy, model, view));
    view->setViewMode(QListView::IconMode);
    view->setMovement(QListView::Static);
    view->setResizeMode(QListView::Adjust);
    view->setUniformItemSizes(true);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setSpacing(0);
    return view;
}

} // namespace tf::ui
