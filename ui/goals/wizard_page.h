// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui {

/// One step of the goal wizard. It keeps what was typed for as long as the wizard is open, says
/// beside each field what is wrong with it, and knows whether the step applies at all.
class WizardPage : public QWidget {
    Q_OBJECT

public:
    /// `step` stands in the list of steps, `title` above the page.
    WizardPage(const QString& step, const QString& title, QWidget* parent = nullptr);

    const QString& step() const { return m_step; }
    /// A step that a goal does not need is left out.
    virtual bool isNeeded(const goals::Goal& goal) const;
    /// Shows a goal in the fields; before anything is typed.
    void open(const goals::Goal& goal);
    /// What the fields say, written into the goal.
    virtual void read(goals::Goal& goal) const = 0;
    /// Brings labels, units and what can be chosen in line with the other steps; never changes what
    /// was typed.
    virtual void adapt(const goals::Goal& goal);

    /// Takes what is wrong with the whole goal and shows what belongs to this page, beside fields
    /// that were touched. Whether the page can stand.
    bool judge(const QList<goals::FieldProblem>& problems);
    /// From now on untouched fields complain too.
    void reveal();
    /// A complaint is on show.
    bool hasVisibleErrors() const;
    bool owns(const QString& field) const;
    void focusFirst();
    void focusFirstError();

Q_SIGNALS:
    void edited();

protected:
    virtual void fill(const goals::Goal& goal) = 0;
    /// What validate() cannot see.
    virtual QList<goals::FieldProblem> ownProblems() const { return {}; }

    QVBoxLayout* body() const { return m_body; }
    QHBoxLayout* addLine();
    /// The muted sentence under the title.
    void setSentence(const QString& sentence);
    /// A control with label and room for its complaint, known to validate() as `field`.
    void addField(QBoxLayout* line, const QString& field, const QString& label, QWidget* control,
                  const QString& hint = {});
    /// Problems of `other` are shown at `field` too.
    void addAlias(const QString& other, const QString& field) { m_aliases.insert(other, field); }
    void setFieldVisible(const QString& field, bool isVisible);
    void setLabel(const QString& field, const QString& label);
    void hideLabel(const QString& field);
    void setHint(const QString& field, const QString& hint);
    void touch(const QString& field);
    bool isFilling() const { return m_isFilling; }

private:
    struct Field {
        widgets::FormRows* rows = nullptr;
        QWidget* control = nullptr;
        QLabel* label = nullptr;
    };

    void listen(const QString& field, QWidget* control);
    QString complaintOf(const QString& field, const QList<goals::FieldProblem>& problems) const;

    QString m_step;
    QLabel* m_sentence = nullptr;
    QVBoxLayout* m_body = nullptr;
    QHash<QString, Field> m_fields;
    QHash<QString, QString> m_aliases;
    QStringList m_order;
    QSet<QString> m_touched;
    bool m_isFilling = false;
    bool m_isRevealed = false;
};

} // namespace tf::ui
