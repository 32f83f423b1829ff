// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/connect_dialog.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "ui/welcome/workspace_form.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace tf::ui {

ConnectDialog::ConnectDialog(storage::WorkspaceService& workspaces, QWidget* parent)
    : Dialog(tr("Connect to a server"), tr("Continue"), parent)
    , m_workspaces(workspaces) {
    setObjectName(QStringLiteral("connectDialog"));
    buildUi();
    connect(this, &Dialog::submitRequested, this, &ConnectDialog::onSubmit);
}

void ConnectDialog::buildUi() {
    setIntroduction(tr("A Postgres 15 server of your desk, Supabase, Neon or your own. The "
                       "connection must be encrypted; the password is kept in the keychain only."));
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(makeAddressStep());
    m_steps->addWidget(makeChoiceStep());
    content()->addWidget(m_steps);
    m_url->setFocus();
}

QWidget* ConnectDialog::makeAddressStep() {
    m_address = new widgets::FormRows(1, this);
    m_url = new QLineEdit(m_address);
    m_url->setObjectName(QStringLiteral("urlEdit"));
    m_url->setPlaceholderText(QStringLiteral("postgresql://user@host:5432/database"));
    m_url->setMaxLength(2000);
    m_password = new QLineEdit(m_address);
    m_password->setObjectName(QStringLiteral("passwordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(storage::SecretStore::maxBytes);
    m_address->addRow(tr("Address"), m_url, tr("The direct address, not a transaction pooler"));
    m_address->addRow(tr("Password"), m_password);
    connect(m_url, &QLineEdit::textEdited, this, [this] { m_address->setError(m_url, {}); });
    return m_address;
}

QWidget* ConnectDialog::makeChoiceStep() {
    auto* step = new QWidget(this);
    m_choices = new QListWidget(step);
    m_choices->setObjectName(QStringLiteral("workspaceList"));
    m_choices->setAccessibleName(tr("Workspaces on this server"));
    m_newWorkspace = new WorkspaceForm(step);
    auto* layout = new QVBoxLayout(step);
    layout->addWidget(
        widgets::makeLabel(tr("Workspaces on this server"), widgets::TextStyle::Small, step));
    layout->addWidget(m_choices, 1);
    layout->addWidget(m_newWorkspace);
    connect(m_choices, &QListWidget::currentRowChanged, this,
            [this](int row) { m_newWorkspace->setVisible(row == m_found.size()); });
    return step;
}

void ConnectDialog::onSubmit() {
    if (m_steps->currentIndex() == 0) {
        lookUp();
    } else {
        openChoice();
    }
}

void ConnectDialog::lookUp() {
    if (m_url->text().trimmed().isEmpty()) {
        m_address->setError(m_url, tr("Enter the address of the database."));
        m_url->setFocus();
        return;
    }
    setBusy(true);
    whenDone(m_workspaces.workspacesAt(m_url->text().trimmed(), m_password->text().toUtf8()), this,
             [this](const Result<QList<storage::Workspace>>& found) {
                 setBusy(false);
                 if (found) {
                     showChoices(*found);
                 } else {
                     onError(found.error());
                 }
             });
}

void ConnectDialog::showChoices(const QList<storage::Workspace>& found) {
    m_found = found;
    m_choices->clear();
    for (const storage::Workspace& workspace : found) {
        m_choices->addItem(workspace.name);
    }
    m_choices->addItem(tr("Create a new workspace here"));
    m_choices->setCurrentRow(0);
    m_newWorkspace->setVisible(found.isEmpty());
    m_steps->setCurrentIndex(1);
    submitButton()->setText(tr("Open"));
    m_choices->setFocus();
}

void ConnectDialog::openChoice() {
    const int row = m_choices->currentRow();
    const QByteArray password = m_password->text().toUtf8();
    if (row < m_found.size()) {
        finish(m_workspaces.connectTo(m_found[std::max(0, row)], password));
    } else if (m_newWorkspace->validate()) {
        finish(m_workspaces.createAt(m_url->text().trimmed(), password, m_newWorkspace->draft()));
    }
}

void ConnectDialog::finish(const QFuture<Result<storage::OpenedWorkspace>>& future) {
    setBusy(true);
    whenDone(future, this, [this](const Result<storage::OpenedWorkspace>& result) {
        setBusy(false);
        if (result) {
            m_password->clear();
            accept();
            Q_EMIT opened(*result);
        } else {
            onError(result.error());
        }
    });
}

void ConnectDialog::onError(const Error& error) {
    if (error.code == ErrorCode::UrlMalformed) {
        m_steps->setCurrentIndex(0);
        submitButton()->setText(tr("Continue"));
        m_address->setError(m_url, errorText(error));
        m_url->setFocus();
    } else {
        showError(errorText(error));
    }
}

} // namespace tf::ui
