// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/wizard_page.h"

#include "ui/goals/choice_list.h"
#include "ui/goals/number_field.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"
#include "widgets/segmented_control.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace tf::ui {

using goals::FieldProblem;

WizardPage::WizardPage(const QString& step, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_step(step)
    , m_sentence(widgets::makeParagraph({}, widgets::TextStyle::Muted, this))
    , m_body(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::Theme::pageMargin, 20, widgets::Theme::pageMargin, 16);
    layout->setSpacing(4);
    layout->addWidget(widgets::makeLabel(title, widgets::TextStyle::Figure, this));
    layout->addWidget(m_sentence);
    layout->addSpacing(widgets::Theme::cardGap);
    m_body->setSpacing(widgets::Theme::cardGap);
    layout->addLayout(m_body, 1);
}

bool WizardPage::isNeeded(const goals::Goal&) const {
    return true;
}

void WizardPage::open(const goals::Goal& goal) {
    const QScopedValueRollback filling(m_isFilling, true);
    fill(goal);
    adapt(goal);
}

bool WizardPage::owns(const QString& field) const {
    return m_fields.contains(m_aliases.value(field, field));
}

void WizardPage::adapt(const goals::Goal&) {}

QHBoxLayout* WizardPage::addLine() {
    auto* line = new QHBoxLayout;
    line->setSpacing(widgets::Theme::cardGap);
    m_body->addLayout(line);
    return line;
}

void WizardPage::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

void WizardPage::addField(QBoxLayout* line, const QString& field, const QString& label,
                          QWidget* control, const QString& hint) {
    auto* rows = new widgets::FormRows(1, this);
    if (control->objectName().isEmpty()) {
        control->setObjectName(field);
    }
    rows->addRow(label, control, hint);
    QLabel* title = nullptr;
    for (QLabel* const one : rows->findChildren<QLabel*>()) {
        title = one->buddy() == control ? one : title;
    }
    rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    line->addWidget(rows, 1, Qt::AlignTop);
    m_fields.insert(field, {.rows = rows, .control = control, .label = title});
    m_order.append(field);
    listen(field, control);
}

void WizardPage::listen(const QString& field, QWidget* control) {
    const auto changed = [this, field] { touch(field); };
    if (auto* edit = qobject_cast<QLineEdit*>(control)) {
        connect(edit, &QLineEdit::textChanged, this, changed);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(control)) {
        connect(text, &QPlainTextEdit::textChanged, this, changed);
    } else if (auto* combo = qobject_cast<QComboBox*>(control)) {
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
    } else if (auto* box = qobject_cast<QCheckBox*>(control)) {
        connect(box, &QCheckBox::toggled, this, changed);
    } else if (auto* date = qobject_cast<QDateTimeEdit*>(control)) {
        connect(date, &QDateTimeEdit::dateTimeChanged, this, changed);
    } else if (auto* words = qobject_cast<widgets::SegmentedControl*>(control)) {
        connect(words, &widgets::SegmentedControl::currentChanged, this, changed);
    } else if (auto* list = qobject_cast<ChoiceList*>(control)) {
        connect(list, &ChoiceList::valueChanged, this, changed);
    }
}

void WizardPage::touch(const QString& field) {
    if (!m_isFilling) {
        m_touched.insert(field);
        Q_EMIT edited();
    }
}

void WizardPage::setFieldVisible(const QString& field, bool isVisible) {
    m_fields.value(field).rows->setVisible(isVisible);
}

void WizardPage::setLabel(const QString& field, const QString& label) {
    const Field& one = m_fields[field];
    one.label->setText(label);
    one.control->setAccessibleName(label);
}

void WizardPage::hideLabel(const QString& field) {
    m_fields[field].label->hide();
}

void WizardPage::setHint(const QString& field, const QString& hint) {
    const Field& one = m_fields[field];
    one.rows->setHint(one.control, hint);
}

QString WizardPage::complaintOf(const QString& field, const QList<FieldProblem>& problems) const {
    const Field& one = m_fields[field];
    if (!one.rows->isVisibleTo(this)) {
        return {};
    }
    if (const auto* number = qobject_cast<const NumberField*>(one.control)) {
        if (const QString complaint = number->complaint(); !complaint.isEmpty()) {
            return complaint;
        }
    }
    const auto found =
        std::find_if(problems.begin(), problems.end(), [&](const FieldProblem& problem) {
            return m_aliases.value(problem.field, problem.field) == field;
        });
    return found == problems.end() ? QString() : found->sentence;
}

bool WizardPage::judge(const QList<FieldProblem>& problems) {
    const QList<FieldProblem> all = ownProblems() + problems;
    bool isFine = true;
    for (const QString& field : std::as_const(m_order)) {
        const QString complaint = complaintOf(field, all);
        isFine = isFine && complaint.isEmpty();
        const bool isShown = m_isRevealed || m_touched.contains(field);
        const Field& one = m_fields[field];
        one.rows->setError(one.control, isShown ? complaint : QString());
    }
    return isFine;
}

void WizardPage::reveal() {
    m_isRevealed = true;
}

bool WizardPage::hasVisibleErrors() const {
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field& field) { return field.rows->hasErrors(); });
}

void WizardPage::focusFirst() {
    for (const QString& field : std::as_const(m_order)) {
        const Field& one = m_fields[field];
        if (one.rows->isVisibleTo(this) && one.control->isEnabled() &&
            one.control->focusPolicy() != Qt::NoFocus) {
            one.control->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void WizardPage::focusFirstError() {
    for (const QString& field : std::as_const(m_order)) {
        const Field& one = m_fields[field];
        if (one.rows->hasErrors()) {
            one.control->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace tf::ui
