// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/storage/workspace_service.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace tf::widgets {
class Prompter;
}

namespace tf::ui {

class RecentList;

/// What is shown before a workspace is open: three doors (practice, new, server) and the workspaces
/// of before.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    WelcomePage(storage::WorkspaceService& workspaces, widgets::Prompter& prompter,
                const Clock& clock, QWidget* parent = nullptr);

    /// Opens it as if its row had been clicked.
    void open(WorkspaceId id);
    /// Opens the practice workspace, made at the first time.
    void enterPractice();
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void opened(const tf::storage::OpenedWorkspace& opened);
    void openingFailed(const QString& sentence);

private:
    void buildUi();
    QWidget* makeHead();
    QWidget* makeDoors();
    QWidget* makeProgress();
    void askForNew();
    void askForServer();
    void askToForget(WorkspaceId id);
    void follow(const QFuture<Result<storage::OpenedWorkspace>>& future);
    void setBusy(bool isBusy);
    void showStep(storage::OpeningStep step);
    void refreshRecent();

    storage::WorkspaceService& m_workspaces;
    widgets::Prompter& m_prompter;
    const Clock& m_clock;
    QWidget* m_doors = nullptr;
    QLabel* m_recentTitle = nullptr;
    RecentList* m_recent = nullptr;
    QWidget* m_progress = nullptr;
    QLabel* m_step = nullptr;
    QLabel* m_failure = nullptr;
};

} // namespace tf::ui
