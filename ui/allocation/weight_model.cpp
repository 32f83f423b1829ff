// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/weight_model.h"

#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/palette.h"
#include "widgets/roles.h"

#include <QPixmap>
#include <algorithm>

namespace tf::ui::allocation {

using widgets::Tone;

WeightModel::WeightModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_entityWord(tr("Farm")) {}

void WeightModel::setLevel(const QString& entityWord) {
    m_entityWord = entityWord;
    Q_EMIT headerDataChanged(Qt::Horizontal, Name, Name);
}

void WeightModel::setRows(const QList<WeightRow>& rows) {
    m_mostRisk = 1e-9;
    for (const WeightRow& row : rows) {
        m_mostRisk = std::max(m_mostRisk, row.risk);
    }
    const bool isSame =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const WeightRow& a, const WeightRow& b) { return a.id == b.id; });
    if (isSame) {
        m_rows = rows;
        if (!rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int WeightModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WeightModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WeightModel::textOf(const WeightRow& row, int column) const {
    switch (column) {
    case Name:
        return row.name;
    case Now:
        return widgets::format::percent(row.now);
    case Target:
        return row.target ? widgets::format::percent(*row.target) : QString();
    case Transfer:
        return row.transfer ? widgets::format::signedNumber(*row.transfer, 2) : QString();
    default:
        return {};
    }
}

QVariant WeightModel::sortValueOf(const WeightRow& row, int column) {
    switch (column) {
    case Now:
        return row.now;
    case Target:
        return row.target.value_or(-1.0);
    case Transfer:
        return row.transfer ? row.transfer->toDouble() : 0.0;
    case Risk:
        return row.risk;
    default:
        return row.name;
    }
}

QVariant WeightModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const WeightRow& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::DecorationRole: {
        if (column != Name) {
            return {};
        }
        QPixmap square(10, 10);
        square.fill(row.color);
        return square;
    }
    case Qt::ToolTipRole:
        if (column == Risk) {
            return tr("%1 of the risk").arg(widgets::format::percent(row.risk));
        }
        return row.note.isEmpty() ? QVariant() : QVariant(widgets::plainTip(row.note));
    case Qt::TextAlignmentRole:
        return int((column == Name || column == Risk ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == Risk ? widgets::format::percent(row.risk) : textOf(row, column);
    case widgets::ShareRole:
        return column == Risk ? QVariant(std::clamp(row.risk / m_mostRisk, 0.0, 1.0)) : QVariant();
    case widgets::SortRole:
        return sortValueOf(row, column);
    case widgets::StrongRole:
        return column == Target;
    case widgets::EntityRole:
        return row.id;
    case widgets::ToneRole:
        if (column == Transfer && row.transfer && !row.transfer->isZero()) {
            return int(row.transfer->isNegative() ? Tone::Danger : Tone::Accent);
        }
        return int(column == Name && !row.note.isEmpty() ? Tone::Warning : Tone::Normal);
    default:
        return {};
    }
}

QVariant WeightModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Name || section == Risk ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    }
    const QStringList titles{m_entityWord, tr("Now"), tr("Target"), tr("Transfer"), tr("Risk")};
    if (role == Qt::ToolTipRole && section == Risk) {
        return tr("How much of the whole risk comes from here");
    }
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace tf::ui::allocation
