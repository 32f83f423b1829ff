// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/term_model.h"

#include "ui/allocation/number_edit.h"
#include "widgets/labels.h"
#include "widgets/roles.h"

namespace tf::ui::allocation {

using Term = capital::LinearLimit::Term;

namespace {

/// Nothing while it is empty or no number.
std::optional<double> coefficientOf(const QString& text, bool& isEmpty) {
    return NumberEdit::read(NumberEdit::Kind::Plain, text, isEmpty);
}

} // namespace

TermModel::TermModel(const QList<capital::Entity>& entities, const QList<Term>& terms,
                     QObject* parent)
    : QAbstractTableModel(parent) {
    for (const capital::Entity& entity : entities) {
        const auto term = std::find_if(terms.begin(), terms.end(),
                                       [&](const Term& one) { return one.entity == entity.id; });
        const bool isFarm = entity.farmName == entity.name;
        m_rows.append(
            {.entity = entity.id,
             .name = isFarm ? entity.name : tr("%1  (%2)").arg(entity.name, entity.farmName),
             .text = term == terms.end()
                         ? QString()
                         : NumberEdit::textOf(NumberEdit::Kind::Plain, term->coefficient)});
    }
}

QList<Term> TermModel::terms() const {
    QList<Term> terms;
    for (const Row& row : m_rows) {
        bool isEmpty = false;
        const auto coefficient = coefficientOf(row.text, isEmpty);
        if (coefficient.value_or(0.0) != 0.0) { // NOLINT: what was typed as 0 is no member
            terms.append({.entity = row.entity, .coefficient = *coefficient});
        }
    }
    return terms;
}

QString TermModel::problemOf(const Row& row) {
    bool isEmpty = false;
    return coefficientOf(row.text, isEmpty) || isEmpty
               ? QString()
               : tr("Write a number, such as %1.")
                     .arg(NumberEdit::textOf(NumberEdit::Kind::Plain, 0.5));
}

bool TermModel::isRefused() const {
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) { return !problemOf(row).isEmpty(); });
}

QString TermModel::nameOf(const QUuid& entity) const {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& one) { return one.entity == entity; });
    return row == m_rows.end() ? QString() : row->name;
}

int TermModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TermModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TermModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    const QString problem = problemOf(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Name          ? row.name
               : index.column() == Coefficient ? row.text
                                               : problem;
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(widgets::plainTip(row.name)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Coefficient ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case widgets::ToneRole:
        return int(index.column() == Check ? widgets::Tone::Danger : widgets::Tone::Normal);
    default:
        return {};
    }
}

QVariant TermModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Coefficient ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const QStringList titles{tr("Member"), tr("Coefficient"), tr("Check")};
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

Qt::ItemFlags TermModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Coefficient ? plain | Qt::ItemIsEditable : plain;
}

bool TermModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || index.column() != Coefficient) {
        return false;
    }
    m_rows[index.row()].text = value.toString().trimmed();
    Q_EMIT dataChanged(index, index.siblingAtColumn(Check));
    return true;
}

} // namespace tf::ui::allocation
