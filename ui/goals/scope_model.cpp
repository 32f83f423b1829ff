// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/scope_model.h"

#include "widgets/labels.h"
#include "widgets/roles.h"

namespace tf::ui {

namespace {

enum Column { NameColumn, GroupColumn, AssetColumn, StateColumn, columns };

} // namespace

void ScopeModel::setRows(const QList<Row>& rows, const QString& groupTitle) {
    beginResetModel();
    m_rows = rows;
    m_groupTitle = groupTitle;
    endResetModel();
}

QList<QUuid> ScopeModel::chosen() const {
    QList<QUuid> ids;
    for (const Row& row : m_rows) {
        if (m_chosen.contains(row.id)) {
            ids.append(row.id);
        }
    }
    return ids;
}

void ScopeModel::setChosen(const QList<QUuid>& ids) {
    m_chosen = QSet<QUuid>(ids.begin(), ids.end());
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

int ScopeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScopeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ScopeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        return m_chosen.contains(row.id) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == widgets::ToneRole && index.column() != NameColumn) {
        return static_cast<int>(widgets::Tone::Muted);
    }
    if (role == widgets::EntityRole) {
        return row.id;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case GroupColumn:
        return row.group;
    case AssetColumn:
        return row.asset;
    default:
        return row.state;
    }
}

bool ScopeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != NameColumn) {
        return false;
    }
    const QUuid id = m_rows.at(index.row()).id;
    if (value.toInt() == Qt::Checked) {
        m_chosen.insert(id);
    } else {
        m_chosen.remove(id);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ScopeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case GroupColumn:
        return m_groupTitle;
    case AssetColumn:
        return tr("Counts in");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace tf::ui
