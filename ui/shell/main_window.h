// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "ui/shell/command_list_model.h"
#include "ui/shell/page_description.h"
#include "ui/shell/top_bar.h"

#include <QMainWindow>

class QStackedWidget;

namespace tf::ui {

class PageStack;
class ShellActions;
class Sidebar;
class StatusLine;

/// What the window shows of the open workspace.
struct WorkspaceMark {
    QString id; ///< settings of the window are kept under it
    QString name;
    bool isPractice = false;
    TradingMode mode = TradingMode::Paper;
};

/// The one window: top bar, sidebar, pages, status line. It arranges and knows no service; who
/// opens workspaces and builds pages tells it what to show.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Jobs& jobs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the page before a workspace is open. The window owns it from then on.
    void showWelcome(QWidget* welcome);
    void showWorkspace(const WorkspaceMark& mark, const QList<PageDescription>& pages);
    bool showPage(const QString& id, const QUuid& entity = {});
    QString currentPageId() const;
    /// Hands a file to the page that takes its kind; false when none does.
    bool openFile(const QString& path);

    TopBar& topBar() { return *m_topBar; }
    StatusLine& statusLine() { return *m_statusLine; }
    PageStack& pages() { return *m_pages; }
    ShellActions& actions() { return *m_actions; }

    /// Brings the window to the front, also when it was hidden in the tray.
    void raiseToFront();
    /// While on, closing the window hides it.
    void setClosingHides(bool isHiding) { m_isClosingHiding = isHiding; }
    void openPalette();

Q_SIGNALS:
    /// The window has painted itself for the first time.
    void painted();
    void quitRequested();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildUi(Jobs& jobs);
    void connectActions();
    void fillPageMenu();
    QList<CommandEntry> paletteEntries();
    void onPageShown(const QString& id);
    void findOnPage();
    void toggleFullScreen();
    void restoreLayout();
    void saveLayout() const;

    TopBar* m_topBar = nullptr;
    Sidebar* m_sidebar = nullptr;
    PageStack* m_pages = nullptr;
    QStackedWidget* m_body = nullptr;
    QWidget* m_workspaceView = nullptr;
    StatusLine* m_statusLine = nullptr;
    ShellActions* m_actions = nullptr;
    QString m_workspaceId;
    bool m_isClosingHiding = false;
    bool m_hasPainted = false;
    bool m_isRestored = false;
};

} // namespace tf::ui
