// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_scroll.h"

#include <QEvent>
#include <QScrollBar>

namespace tf::widgets {

ColumnScroll::ColumnScroll(QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event) {
    constexpr int air = 4;
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        setMinimumWidth(widget()->minimumSizeHint().width() +
                        verticalScrollBar()->sizeHint().width() + air);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tf::widgets
