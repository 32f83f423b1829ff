// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/cell_table_model.h"

#include "widgets/labels.h"
#include "widgets/roles.h"
#include "widgets/tables.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace tf::ui::research {

int CellTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int CellTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant CellTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Cell& cell = m_cells[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::TextAlignmentRole:
        return int((cell.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::ToneRole:
        return static_cast<int>(cell.tone);
    case widgets::StrongRole:
        return cell.isStrong;
    case widgets::SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && !m_cells.isEmpty()) {
        const bool isRight = m_cells.first()[section].isRight;
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

void CellTableModel::setCells(const QStringList& headers, QList<QList<Cell>> cells) {
    beginResetModel();
    m_headers = headers;
    m_cells = std::move(cells);
    endResetModel();
}

QTableView* makeTable(QAbstractItemModel* model, const QString& objectName, const QString& name,
                      QWidget* parent) {
    auto* view = new QTableView(parent);
    auto* proxy = new QSortFilterProxyModel(view);
    proxy->setSourceModel(model);
    proxy->setSortRole(widgets::SortRole);
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setModel(proxy);
    widgets::styleTable(view);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->setDefaultSectionSize(104);
    view->sortByColumn(-1, Qt::AscendingOrder); // in the order of the model until a person sorts
    return view;
}

QList<int> selectedRows(const QTableView* view) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(view->model());
    QList<int> rows;
    for (const QModelIndex& index : view->selectionModel()->selectedRows()) {
        rows.append(proxy->mapToSource(index).row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

int currentRow(const QTableView* view) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(view->model());
    const QModelIndex index = view->currentIndex();
    return proxy != nullptr && index.isValid() ? proxy->mapToSource(index).row() : -1;
}

} // namespace tf::ui::research
