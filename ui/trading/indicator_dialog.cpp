// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/indicator_dialog.h"

#include "models/strategies/indicators/indicator.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace tf::ui {

IndicatorDialog::IndicatorDialog(const QList<ChosenIndicator>& indicators, QWidget* parent)
    : Dialog(tr("Parameters of indicators"), tr("Show"), parent) {
    setObjectName(QStringLiteral("indicatorDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows = new widgets::FormRows(2, this);
    for (const ChosenIndicator& indicator : indicators) {
        addSection(indicator);
    }
    content()->addWidget(m_rows);
    connect(this, &Dialog::submitRequested, this, [this] {
        Q_EMIT chosen(this->indicators());
        accept();
    });
    check();
}

void IndicatorDialog::addSection(const ChosenIndicator& indicator) {
    const strategies::IndicatorKind* const kind = strategies::findIndicatorKind(indicator.kind);
    if (kind == nullptr) {
        return;
    }
    m_rows->addWide(widgets::makeLabel(strategies::translated(kind->name),
                                       widgets::TextStyle::CardTitle, m_rows));
    if (kind->parameters.empty()) {
        m_rows->addWide(
            widgets::makeLabel(tr("It has no parameters."), widgets::TextStyle::Muted, m_rows));
    }
    Section section{.kind = indicator.kind, .fields = {}};
    for (const strategies::ParameterSpec& spec : kind->parameters) {
        const QString id = QString::fromLatin1(spec.id);
        const ParameterField field = makeParameterField(
            spec, [this] { check(); }, m_rows);
        // two indicators may have a parameter of one name
        field.control->setObjectName(indicator.kind + u'_' + id);
        const QJsonValue value = indicator.parameters.value(id);
        field.setValue(value.isUndefined() ? strategies::initialValue(spec) : value);
        m_rows->addRow(field.label, field.control, field.hint);
        section.fields.insert(id, field);
    }
    m_sections.append(section);
}

QList<ChosenIndicator> IndicatorDialog::indicators() const {
    QList<ChosenIndicator> list;
    for (const Section& section : m_sections) {
        ChosenIndicator one{.kind = section.kind, .parameters = {}};
        for (auto field = section.fields.begin(); field != section.fields.end(); ++field) {
            one.parameters.insert(field.key(), field->value());
        }
        list.append(one);
    }
    return list;
}

void IndicatorDialog::check() {
    m_rows->clearErrors();
    const QList<ChosenIndicator> now = indicators();
    bool isFine = true;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const strategies::IndicatorKind& kind = *strategies::findIndicatorKind(now[i].kind);
        for (const strategies::ParameterProblem& problem :
             strategies::checkIndicator(kind, now[i].parameters)) {
            isFine = false;
            const auto field = m_sections[i].fields.constFind(problem.parameter);
            if (field != m_sections[i].fields.constEnd()) {
                m_rows->setError(field->control, problem.sentence);
            }
        }
    }
    submitButton()->setEnabled(isFine);
}

} // namespace tf::ui
