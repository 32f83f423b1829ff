// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_rows.h"

#include "widgets/fields.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QGridLayout>

namespace tf::widgets {

FormRows::FormRows(int columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns) {
    m_grid = new QGridLayout(this);
    m_grid->setHorizontalSpacing(Theme::cardGap);
    m_grid->setVerticalSpacing(Theme::cardGap);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void FormRows::addRow(const QString& label, QWidget* field, const QString& hint) {
    auto* cell = new QVBoxLayout;
    cell->setSpacing(4);
    QLabel* title = makeLabel(label, TextStyle::Small, this);
    title->setBuddy(field);
    auto* note = makeParagraph({}, TextStyle::Small, this);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(label);
    }
    cell->addWidget(title);
    cell->addWidget(field);
    cell->addWidget(note);
    cell->addStretch(1);
    m_grid->addLayout(cell, m_next / m_columns, m_next % m_columns);
    ++m_next;
    m_rows.insert(field, {.note = note, .hint = hint, .error = {}});
    m_order << field;
    showNote(field);
    if (auto* edit = qobject_cast<MoneyEdit*>(field)) {
        connect(edit, &MoneyEdit::errorTextChanged, this,
                [this, edit](const QString& sentence) { setError(edit, sentence); });
    }
}

void FormRows::addWide(QWidget* widget) {
    const int row = (m_next + m_columns - 1) / m_columns;
    m_grid->addWidget(widget, row, 0, 1, m_columns);
    m_next = (row + 1) * m_columns;
}

void FormRows::setError(QWidget* field, const QString& sentence) {
    const auto row = m_rows.find(field);
    if (row == m_rows.end()) {
        return;
    }
    row->error = sentence;
    setFieldInvalid(field, !sentence.isEmpty());
    field->setAccessibleDescription(sentence.isEmpty() ? row->hint : sentence);
    showNote(field);
}

void FormRows::setHint(QWidget* field, const QString& hint) {
    const auto row = m_rows.find(field);
    if (row != m_rows.end()) {
        row->hint = hint;
        showNote(field);
    }
}

QString FormRows::error(QWidget* field) const {
    return m_rows.value(field).error;
}

void FormRows::clearErrors() {
    for (QWidget* field : std::as_const(m_order)) {
        setError(field, {});
    }
}

bool FormRows::hasErrors() const {
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) { return !row.error.isEmpty(); });
}

void FormRows::focusFirstError() {
    for (QWidget* field : std::as_const(m_order)) {
        if (!m_rows[field].error.isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FormRows::showNote(QWidget* field) {
    const Row& row = m_rows[field];
    row.note->setText(row.error.isEmpty() ? row.hint : row.error);
    setTone(row.note, row.error.isEmpty() ? Tone::Muted : Tone::Danger);
    row.note->setVisible(!row.note->text().isEmpty());
}

} // namespace tf::widgets
