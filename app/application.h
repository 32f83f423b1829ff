// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/open_workspace.h"
#include "app/single_instance.h"
#include "app/system_appearance.h"
#include "app/translations.h"
#include "models/storage/secret_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tray_icon.h"
#include "widgets/theme.h"

namespace tf::ui {
class WelcomePage;
}

namespace tf::app {

/// Builds every object of the program and owns every lifetime; nothing else does. Members stand in
/// the order in which they are built, shutDown() says in which order they go.
class Application final : public QObject {
    Q_OBJECT

public:
    Application(const CommandLine& commandLine, const QDir& dataFolder, QObject* parent = nullptr);
    ~Application() override;

    /// Shows the window, or hands over to the one that is already there and ends the program.
    void start();

    ui::MainWindow* window() const { return m_window.get(); }
    OpenWorkspace* openWorkspace() const { return m_open.get(); }

Q_SIGNALS:
    /// The workspace is connected and its first page stands in the window.
    void workspaceShown();

private:
    WorkspaceId wantedWorkspace() const;
    void makeWindow();
    void connectWindow();
    void applyLanguage();
    void showWelcome(const QString& failure = {});
    void open(const storage::OpenedWorkspace& opened);
    void onGoalNotified(goals::GoalNoticeKind kind, const goals::GoalId& id);
    void onConnected(const Result<void>& connected);
    void showWorkspace();
    void showEquity();
    void showDay();
    void openFile(const QString& path);
    void showConnection(storage::ConnectionState state);
    void closeWorkspace();
    void onOpeningFailed(const QString& sentence);
    void onPainted();
    void measure();
    void takeScreenshots();
    void shutDown();

    CommandLine m_commandLine;
    SystemClock m_clock;
    ui::Preferences m_preferences;
    Translations m_translations;
    widgets::Theme m_theme;
    SystemAppearance m_systemAppearance;
    Jobs m_jobs;
    widgets::DialogPrompter m_prompter;
    storage::KeychainSecretStore m_secrets;
    storage::WorkspaceService m_workspaces;
    SingleInstance m_instance;
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::TrayIcon> m_tray;
    ui::WelcomePage* m_welcome = nullptr; ///< owned by the window while it is shown
    qint64 m_paintedAfterMs = 0;
};

} // namespace tf::app
