// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/workspace_form.h"

#include "widgets/form_rows.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace tf::ui {

WorkspaceForm::WorkspaceForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new widgets::FormRows(1, this))
    , m_name(new QLineEdit(this))
    , m_currency(new QComboBox(this)) {
    m_name->setObjectName(QStringLiteral("workspaceNameEdit"));
    m_name->setMaxLength(120);
    m_currency->setObjectName(QStringLiteral("baseCurrencyCombo"));
    m_currency->setEditable(true);
    m_currency->addItems({QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("USDT"),
                          QStringLiteral("GBP"), QStringLiteral("CHF"), QStringLiteral("JPY"),
                          QStringLiteral("BTC")});
    m_form->addRow(tr("Name"), m_name, tr("As it is shown in the window, such as North desk"));
    m_form->addRow(tr("Base currency"), m_currency, tr("Totals and reports are in this asset"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_form->setError(m_name, {}); });
    connect(m_currency, &QComboBox::currentTextChanged, this,
            [this] { m_form->setError(m_currency, {}); });
}

storage::WorkspaceDraft WorkspaceForm::draft() const {
    return {.name = m_name->text().trimmed(),
            .isPractice = false,
            .baseCurrency = m_currency->currentText().trimmed().toUpper()};
}

bool WorkspaceForm::validate() {
    m_form->clearErrors();
    const Result<void> verdict = storage::validate(draft());
    if (verdict) {
        return true;
    }
    if (verdict.error().code == ErrorCode::InvalidText) {
        m_form->setError(m_name, m_name->text().trimmed().isEmpty()
                                     ? tr("Give the workspace a name.")
                                     : tr("The name has characters that cannot be shown."));
    } else {
        m_form->setError(m_currency, tr("An asset code has 1 to 16 letters A–Z and digits."));
    }
    m_form->focusFirstError();
    return false;
}

void WorkspaceForm::focusFirst() {
    m_name->setFocus();
}

} // namespace tf::ui
