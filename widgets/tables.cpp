// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables.h"

#include "widgets/delegates.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTreeView>

namespace tf::widgets {

namespace {

void styleView(QAbstractItemView* view) {
    view->setFrameShape(QFrame::NoFrame);
    view->setProperty("tfRowLines", true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTextElideMode(Qt::ElideRight);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setItemDelegate(new CellDelegate(view));
    view->setMouseTracking(true);
    view->setMinimumHeight(120);
}

void styleHeader(QHeaderView* header) {
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setFont(interfaceFont(12, QFont::DemiBold));
    header->setMinimumHeight(32);
}

QString columnTitle(const QHeaderView* header, int column) {
    const QString title =
        header->model()->headerData(column, header->orientation(), Qt::DisplayRole).toString();
    return title.isEmpty() ? QCoreApplication::translate("tables", "Column %1").arg(column + 1)
                           : title;
}

void showColumnMenu(QHeaderView* header, const QPoint& at) {
    auto* menu = new QMenu(header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < header->count(); ++column) {
        QAction* action = menu->addAction(columnTitle(header, column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last visible column stays, or there would be no header left to bring it back.
        action->setEnabled(header->isSectionHidden(column) ||
                           header->count() - header->hiddenSectionCount() > 1);
        QObject::connect(action, &QAction::toggled, header, [header, column](bool isShown) {
            header->setSectionHidden(column, !isShown);
        });
    }
    menu->popup(header->mapToGlobal(at));
}

} // namespace

void styleTable(QTableView* view, RowHeight height) {
    styleView(view);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the model gives it
    view->setSortingEnabled(true);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(static_cast<int>(height));
    view->verticalHeader()->setMinimumSectionSize(static_cast<int>(height));
    view->horizontalHeader()->setStretchLastSection(true);
    styleHeader(view->horizontalHeader());
}

void styleTree(QTreeView* view, RowHeight height) {
    styleView(view);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setAnimated(false);
    view->setProperty("tfRowHeight", static_cast<int>(height));
    styleHeader(view->header());
}

void rememberColumns(QHeaderView* header, const QString& key) {
    const QString path = QStringLiteral("columns/") + key;
    header->restoreState(QSettings().value(path).toByteArray());
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto save = [header, path] { QSettings().setValue(path, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, save);
    QObject::connect(header, &QHeaderView::sectionMoved, header, save);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, save);
    QObject::connect(header, &QHeaderView::customContextMenuRequested, header,
                     [header](const QPoint& at) { showColumnMenu(header, at); });
}

} // namespace tf::widgets
