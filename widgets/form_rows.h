// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace tf::widgets {

/// A form: label above field, reason of a refusal beneath it. MoneyEdit fields report theirs by
/// themselves; for the rest the dialog calls `setError(field, sentence)` with what
/// `validate(draft)` in models/ found.
class FormRows final : public QWidget {
    Q_OBJECT

public:
    /// Fields stand in this many columns, filled from left to right.
    explicit FormRows(int columns = 1, QWidget* parent = nullptr);

    /// Adds a field; `hint` is the muted line beneath it while there is no error. Sets buddy and
    /// accessible name from the label.
    void addRow(const QString& label, QWidget* field, const QString& hint = {});
    /// Adds something over the whole width without a label.
    void addWide(QWidget* widget);

    void setError(QWidget* field, const QString& sentence);
    void setHint(QWidget* field, const QString& hint);
    QString error(QWidget* field) const;
    void clearErrors();
    bool hasErrors() const;
    /// Puts the focus on the first refused field.
    void focusFirstError();

private:
    struct Row {
        QLabel* note = nullptr;
        QString hint;
        QString error;
    };

    void showNote(QWidget* field);

    QGridLayout* m_grid = nullptr;
    int m_columns;
    int m_next = 0;
    QHash<QWidget*, Row> m_rows;
    QList<QWidget*> m_order;
};

} // namespace tf::widgets
