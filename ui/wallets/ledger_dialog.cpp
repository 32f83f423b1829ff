// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/ledger_dialog.h"

#include "ui/shell/error_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tf::ui {

namespace {

/// After these nobody knows whether the command was booked: only the same one may be sent again.
bool isOutcomeOpen(ErrorCode code) {
    return code == ErrorCode::OutcomeUnknown || code == ErrorCode::ConnectionLost ||
           code == ErrorCode::Timeout;
}

} // namespace

LedgerDialog::LedgerDialog(const WalletsContext& context, const QString& title,
                           const QString& submitText, QWidget* parent)
    : Dialog(title, submitText, parent)
    , m_context(context)
    , m_facts(new FactsBoard(context.service, this))
    , m_form(new widgets::FormRows(1, this)) {
    content()->addWidget(m_form);
    connect(this, &Dialog::submitRequested, this, &LedgerDialog::onSubmit);
    connect(m_facts, &FactsBoard::changed, this, [this] {
        if (!m_isSending) {
            refresh();
        }
    });
    connect(m_facts, &FactsBoard::failed, this, &LedgerDialog::showFailure);
}

QLineEdit* LedgerDialog::addTextRow(const QString& label, const QString& objectName,
                                    const QString& hint) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setMaxLength(2000); // longer than allowed, so that the check can say so
    form()->addRow(label, edit, hint);
    connect(edit, &QLineEdit::textEdited, this, [this, edit] {
        touch(edit);
        refresh();
    });
    return edit;
}

void LedgerDialog::onSubmit() {
    if (m_isSending) {
        return;
    }
    if (!m_isOutcomeUnknown && !check(true)) {
        form()->focusFirstError();
        return;
    }
    send();
}

void LedgerDialog::startSending() {
    m_isSending = true;
    setBusy(true);
    m_form->setEnabled(false);
}

void LedgerDialog::stopSending() {
    m_isSending = false;
    setBusy(false);
}

void LedgerDialog::refuse(const Error& error) {
    if (isOutcomeOpen(error.code)) {
        m_isOutcomeUnknown = true;
        submitButton()->setText(tr("Ask again"));
        cancelButton()->setText(tr("Close"));
    } else {
        m_isOutcomeUnknown = false;
        m_form->setEnabled(true);
    }
    showFailure(error);
}

void LedgerDialog::showFailure(const Error& error) {
    QString sentence = errorText(error);
    if (m_isOutcomeUnknown) {
        sentence += QLatin1Char(' ') +
                    tr("It is not known whether it was booked. Asking again books it at most "
                       "once.");
    }
    showError(sentence);
}

} // namespace tf::ui
