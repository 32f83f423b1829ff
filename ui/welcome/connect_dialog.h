// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace_service.h"
#include "widgets/dialog.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui {

class WorkspaceForm;

/// Connecting to a server in two steps: address and password, then which workspace there, or a new
/// one. The password leaves the field only towards the service.
class ConnectDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    explicit ConnectDialog(storage::WorkspaceService& workspaces, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const tf::storage::OpenedWorkspace& opened);

private:
    void buildUi();
    QWidget* makeAddressStep();
    QWidget* makeChoiceStep();
    void onSubmit();
    void lookUp();
    void showChoices(const QList<storage::Workspace>& found);
    void openChoice();
    void finish(const QFuture<Result<storage::OpenedWorkspace>>& future);
    void onError(const Error& error);

    storage::WorkspaceService& m_workspaces;
    QStackedWidget* m_steps = nullptr;
    widgets::FormRows* m_address = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_password = nullptr;
    QListWidget* m_choices = nullptr;
    WorkspaceForm* m_newWorkspace = nullptr;
    QList<storage::Workspace> m_found;
};

} // namespace tf::ui
