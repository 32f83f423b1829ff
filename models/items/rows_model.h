// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/item_roles.h"

#include <QAbstractTableModel>
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

    const QList<Row>& rows() const { return m_rows; }
    const Row& at(int row) const { return m_rows.at(row); }

    void setRows(const QList<Row>& rows) {
        removeGone(rows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            place(rows.at(i), static_cast<int>(i));
        }
    }

private:
    void removeGone(const QList<Row>& rows) {
        QList<QByteArray> keys;
        for (const Row& row : rows) {
            keys.append(m_key(row));
        }
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (!keys.contains(m_key(m_rows.at(i)))) {
                beginRemoveRows({}, i, i);
                m_rows.removeAt(i);
                endRemoveRows();
            }
        }
    }

    /// Rows above `to` are already as they should be.
    void place(const Row& row, int to) {
        int from = to;
        while (from < m_rows.size() && m_key(m_rows.at(from)) != m_key(row)) {
            ++from;
        }
        if (from == m_rows.size()) {
            beginInsertRows({}, to, to);
            m_rows.insert(to, row);
            endInsertRows();
            return;
        }
        if (from != to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        }
        if constexpr (requires(const Row& a, const Row& b) { a == b; }) {
            if (m_rows.at(to) == row) {
                return;
            }
        }
        m_rows[to] = row;
        Q_EMIT dataChanged(index(to, 0), index(to, columnCount() - 1));
    }

    QList<RowsColumn<Row>> m_columns;
    Key m_key;
    QList<Row> m_rows;
};

} // namespace tf::items
