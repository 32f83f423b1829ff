// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/item_roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMimeData>
#include <QSet>
#include <functional>

namespace tf::items {

/// One column of a RowsModel: its title and what a cell says.
template <class Row>
class RowsColumn final {
public:
    template <class T>
    using Of = std::function<T(const Row&)>;

    RowsColumn(QString columnTitle, Of<QString> cellText)
        : title(std::move(columnTitle))
        , text(std::move(cellText)) {}

    RowsColumn right() const {
        RowsColumn column = *this;
        column.alignment = Qt::AlignRight;
        return column;
    }
    RowsColumn toned(Of<CellTone> cellTone) const {
        RowsColumn column = *this;
        column.tone = std::move(cellTone);
        return column;
    }
    RowsColumn valued(Of<QVariant> cellValue) const {
        RowsColumn column = *this;
        column.value = std::move(cellValue);
        return column;
    }
    RowsColumn tipped(Of<QString> cellTip) const {
        RowsColumn column = *this;
        column.tip = std::move(cellTip);
        return column;
    }

    /// With a dot in its tone before the words.
    RowsColumn dotted() const {
        RowsColumn column = *this;
        column.isDotted = true;
        return column;
    }

    QString title;
    Of<QString> text;
    bool isDotted = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    Of<CellTone> tone;
    Of<QVariant> value;
    Of<QString> tip;
};

inline QList<QByteArray> draggedKeys(const QMimeData& data, const QString& mimeType) {
    QList<QByteArray> keys;
    for (const QByteArray& key : data.data(mimeType).split(' ')) {
        keys.append(QByteArray::fromHex(key));
    }
    return keys;
}

/// A small table of values that are replaced as a whole: rows that stay the same stay, those that
/// changed, came or went are told exactly. `key` names a row; order is that of the list.
template <class Row>
class RowsModel final : public QAbstractTableModel {
public:
    using Key = std::function<QByteArray(const Row&)>;

    RowsModel(QList<RowsColumn<Row>> columns, Key key, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key)) {}

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        if (!index.isValid()) {
            return {};
        }
        const Row& row = m_rows.at(index.row());
        const RowsColumn<Row>& column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::ToolTipRole:
            return column.tip ? QVariant(plainTip(column.tip(row))) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue<int>(static_cast<int>(column.alignment | Qt::AlignVCenter));
        case SortRole:
            return column.value ? column.value(row) : QVariant(column.text(row));
        case DotRole:
            return column.isDotted;
        case ShareRole:
        case SparklineRole:
            return column.value ? column.value(row) : QVariant();
        case ToneRole:
            return static_cast<int>(column.tone ? column.tone(row) : CellTone::Normal);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return QVariant::fromValue<int>(
                static_cast<int>(m_columns.at(section).alignment | Qt::AlignVCenter));
        }
        return role == Qt::DisplayRole ? QVariant(m_columns.at(section).title) : QVariant();
    }

    /// Rows can be dragged; the data of `mimeType` are their keys, as `draggedKeys` reads them.
    void allowDrag(const QString& mimeType) { m_dragType = mimeType; }
    /// `accepts` says whether the keys of `mimeType` may be dropped on a row, `drop` does it.
    void allowDrop(const QString& mimeType,
                   std::function<bool(const Row&, const QList<QByteArray>&)> accepts,
                   std::function<void(const Row&, const QList<QByteArray>&)> drop) {
        m_dropType = mimeType;
        m_accepts = std::move(accepts);
        m_drop = std::move(drop);
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        flags.setFlag(Qt::ItemIsDragEnabled, index.isValid() && !m_dragType.isEmpty());
        flags.setFlag(Qt::ItemIsDropEnabled, index.isValid() && !m_dropType.isEmpty());
        return flags;
    }
    QStringList mimeTypes() const override {
        return m_dragType.isEmpty() ? QStringList{m_dropType} : QStringList{m_dragType};
    }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override {
        QSet<int> rows;
        for (const QModelIndex& index : indexes) {
            rows.insert(index.row());
        }
        QList<int> ordered(rows.begin(), rows.end());
        std::sort(ordered.begin(), ordered.end());
        QByteArrayList keys;
        for (const int row : ordered) {
            keys.append(m_keys.at(row).toHex());
        }
        auto* data = new QMimeData;
        data->setData(m_dragType, keys.join(' '));
        return data;
    }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override {
        Q_UNUSED(action)
        Q_UNUSED(row)
        Q_UNUSED(column)
        return parent.isValid() && m_accepts && data->hasFormat(m_dropType) &&
               m_accepts(m_rows.at(parent.row()), draggedKeys(*data, m_dropType));
    }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override {
        if (!canDropMimeData(data, action, row, column, parent)) {
            return false;
        }
        m_drop(m_rows.at(parent.row()), draggedKeys(*data, m_dropType));
        return true;
    }

    const QList<Row>& rows() const { return m_rows; }
    const Row& at(int row) const { return m_rows.at(row); }

    /// Linear in the number of rows unless known ones changed places among themselves. Keys must
    /// be unique.
    void setRows(const QList<Row>& rows) {
        QList<QByteArray> keys;
        QHash<QByteArray, qsizetype> places;
        keys.reserve(rows.size());
        places.reserve(rows.size());
        for (const Row& row : rows) {
            keys.append(m_key(row));
            places.insert(keys.last(), keys.size() - 1);
        }
        removeGone(places);
        arrange(places);
        insertNew(rows, keys);
        renew(rows);
    }

private:
    void removeGone(const QHash<QByteArray, qsizetype>& places) {
        for (qsizetype last = m_keys.size() - 1; last >= 0; --last) {
            if (places.contains(m_keys.at(last))) {
                continue;
            }
            qsizetype first = last;
            while (first > 0 && !places.contains(m_keys.at(first - 1))) {
                --first;
            }
            beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
            m_rows.remove(first, last - first + 1);
            m_keys.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Brings the known rows into their new order.
    void arrange(const QHash<QByteArray, qsizetype>& places) {
        const auto isBefore = [&](const QByteArray& a, const QByteArray& b) {
            return places.value(a) < places.value(b);
        };
        if (std::is_sorted(m_keys.cbegin(), m_keys.cend(), isBefore)) {
            return;
        }
        QList<QByteArray> wanted = m_keys;
        std::sort(wanted.begin(), wanted.end(), isBefore);
        for (qsizetype to = 0; to < wanted.size(); ++to) {
            const qsizetype from = m_keys.indexOf(wanted.at(to), to);
            if (from != to) {
                beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {},
                              static_cast<int>(to));
                m_rows.move(from, to);
                m_keys.move(from, to);
                endMoveRows();
            }
        }
    }

    void insertNew(const QList<Row>& rows, const QList<QByteArray>& keys) {
        for (qsizetype first = 0; first < keys.size(); ++first) {
            const bool isKnown = first < m_keys.size();
            if (isKnown && m_keys.at(first) == keys.at(first)) {
                continue;
            }
            qsizetype end = first + 1;
            while (end < keys.size() && !(isKnown && keys.at(end) == m_keys.at(first))) {
                ++end;
            }
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(end - 1));
            m_rows = m_rows.first(first) + rows.sliced(first, end - first) + m_rows.sliced(first);
            m_keys = m_keys.first(first) + keys.sliced(first, end - first) + m_keys.sliced(first);
            endInsertRows();
            first = end - 1;
        }
    }

    /// Neighbours that changed are told together.
    void renew(const QList<Row>& rows) {
        for (qsizetype first = 0; first < rows.size(); ++first) {
            qsizetype end = first;
            while (end < rows.size() && hasChanged(m_rows.at(end), rows.at(end))) {
                m_rows[end] = rows.at(end);
                ++end;
            }
            if (end > first) {
                Q_EMIT dataChanged(index(static_cast<int>(first), 0),
                                   index(static_cast<int>(end - 1), columnCount() - 1));
                first = end;
            }
        }
    }

    static bool hasChanged(const Row& before, const Row& after) {
        if constexpr (requires { before == after; }) {
            return !(before == after);
        }
        return true;
    }

    QList<RowsColumn<Row>> m_columns;
    Key m_key;
    QList<Row> m_rows;
    QString m_dragType;
    QString m_dropType;
    std::function<bool(const Row&, const QList<QByteArray>&)> m_accepts;
    std::function<void(const Row&, const QList<QByteArray>&)> m_drop;
    QList<QByteArray> m_keys; ///< of the rows, in their order
};

} // namespace tf::items
