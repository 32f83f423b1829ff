// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/shell_actions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "widgets/icons.h"
#include "widgets/toast.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace tf::ui {

namespace {

const QSize smallest(960, 600);
const QSize usual(1440, 900);

QString layoutKey(const char* part) {
    return QStringLiteral("window/") + QLatin1String(part);
}

} // namespace

MainWindow::MainWindow(Jobs& jobs, QWidget* parent)
    : QMainWindow(parent)
    , m_actions(new ShellActions(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Trading Farm"));
    setMinimumSize(smallest);
    setAcceptDrops(true);
    buildUi(jobs);
    connectActions();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildUi(Jobs& jobs) {
    m_topBar = new TopBar(m_actions->menu(), this);
    m_sidebar = new Sidebar(this);
    m_pages = new PageStack(this);
    m_workspaceView = new QWidget(this);
    auto* columns = new QHBoxLayout(m_workspaceView);
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    columns->addWidget(m_pages, 1);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_workspaceView);
    m_statusLine = new StatusLine(jobs, this);
    auto* frame = new QWidget(this);
    auto* rows = new QVBoxLayout(frame);
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    rows->addWidget(m_body, 1);
    rows->addWidget(m_statusLine);
    setCentralWidget(frame);
}

void MainWindow::connectActions() {
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString& id) { showPage(id); });
    connect(m_pages, &PageStack::pageShown, this, &MainWindow::onPageShown);
    const auto on = [this](const char* id, auto act) {
        connect(m_actions->action(id), &QAction::triggered, this, act);
    };
    on("palette", [this] { openPalette(); });
    on("find", [this] { findOnPage(); });
    on("fullScreen", [this] { toggleFullScreen(); });
    on("settings", [this] { showPage(QStringLiteral("settings")); });
    on("menu", [this] { m_topBar->openMenu(); });
    on("quit", [this] { Q_EMIT quitRequested(); });
    on("help", [this] { (new HelpDialog(*m_actions, m_pages->pages(), this))->open(); });
    on("about", [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::showWelcome(QWidget* welcome) {
    setWindowTitle(QStringLiteral("Trading Farm"));
    m_workspaceId.clear();
    m_pages->setPages({});
    m_sidebar->setPages({});
    fillPageMenu();
    m_topBar->setWorkspace({}, false, TradingMode::Paper);
    m_topBar->setEquity(std::nullopt);
    m_topBar->setDayShare(std::nullopt);
    m_body->addWidget(welcome);
    m_body->setCurrentWidget(welcome);
    m_actions->action("closeWorkspace")->setEnabled(false);
    m_actions->action("settings")->setEnabled(false);
}

void MainWindow::showWorkspace(const WorkspaceMark& mark, const QList<PageDescription>& pages) {
    m_workspaceId = mark.id;
    setWindowTitle(QStringLiteral("%1 – Trading Farm").arg(mark.name));
    m_topBar->setWorkspace(mark.name, mark.isPractice, mark.mode);
    m_pages->setPages(pages);
    m_sidebar->setPages(pages);
    fillPageMenu();
    m_actions->action("closeWorkspace")->setEnabled(true);
    m_actions->action("settings")->setEnabled(true);
    const QString last = QSettings().value(layoutKey("page/") + mark.id).toString();
    if (!pages.isEmpty() && !showPage(last)) {
        showPage(pages.first().id);
    }
    m_body->setCurrentWidget(m_workspaceView);
    while (m_body->count() > 1) {
        QWidget* welcome = m_body->widget(1);
        m_body->removeWidget(welcome);
        welcome->deleteLater();
    }
}

bool MainWindow::showPage(const QString& id, const QUuid& entity) {
    return m_pages->showPage(id, entity);
}

QString MainWindow::currentPageId() const {
    return m_pages->currentId();
}

bool MainWindow::openFile(const QString& path) {
    return m_pages->openFile(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile() && !openFile(url.toLocalFile())) {
            widgets::Toast::show(
                this, tr("No page can read %1.").arg(QFileInfo(url.toLocalFile()).fileName()),
                widgets::Tone::Warning);
        }
    }
}

void MainWindow::onPageShown(const QString& id) {
    m_sidebar->setCurrent(id);
    QSettings().setValue(layoutKey("page/") + m_workspaceId, id);
}

void MainWindow::fillPageMenu() {
    QMenu* menu = m_actions->pageMenu();
    for (QAction* action : menu->actions()) {
        delete action;
    }
    int number = 0;
    for (const PageDescription& page : m_pages->pages()) {
        auto* action = new QAction(widgets::icon(page.icon), page.title, menu);
        action->setObjectName(page.id + QStringLiteral("PageAction"));
        if (++number <= 9) {
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        }
        connect(action, &QAction::triggered, this, [this, id = page.id] { showPage(id); });
        menu->addAction(action);
        addAction(action); // a shortcut works only where its action lives
    }
    menu->menuAction()->setVisible(number > 0);
}

QList<CommandEntry> MainWindow::paletteEntries() {
    QList<CommandEntry> entries;
    if (widgets::Page* page = m_pages->currentPage()) {
        entries << ShellActions::entries(page->actions(), page->title());
    }
    for (const PageDescription& page : m_pages->pages()) {
        entries << CommandEntry{.title = page.title,
                                .detail = tr("Page"),
                                .shortcut = {},
                                .icon = page.icon,
                                .run = [this, id = page.id] { showPage(id); }};
    }
    entries << m_actions->entries();
    for (const PageDescription& page : m_pages->pages()) {
        for (const Entity& entity : page.entities ? page.entities() : QList<Entity>()) {
            entries << CommandEntry{
                .title = entity.name,
                .detail = entity.kind,
                .shortcut = {},
                .icon = page.icon,
                .run = [this, id = page.id, at = entity.id] { showPage(id, at); }};
        }
    }
    return entries;
}

void MainWindow::openPalette() {
    if (findChild<CommandPalette*>() == nullptr) {
        (new CommandPalette(paletteEntries(), this))->open();
    }
}

void MainWindow::findOnPage() {
    const widgets::Page* page = m_pages->currentPage();
    if (page != nullptr && page->searchTarget() != nullptr) {
        page->searchTarget()->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::toggleFullScreen() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::raiseToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::restoreLayout() {
    const QByteArray geometry = QSettings().value(layoutKey("geometry")).toByteArray();
    if (!restoreGeometry(geometry)) {
        const QSize room = screen()->availableGeometry().size();
        resize(usual.boundedTo(room));
    }
}

void MainWindow::saveLayout() const {
    QSettings().setValue(layoutKey("geometry"), saveGeometry());
}

bool MainWindow::event(QEvent* event) {
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_hasPainted) {
        m_hasPainted = true;
        // Children paint after their parent, in the same pass: the next turn of the loop is after
        // it.
        QTimer::singleShot(0, this, &MainWindow::painted);
    }
    return isHandled;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveLayout();
    if (m_isClosingHiding) {
        hide();
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT quitRequested();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    const QRect room = screen()->availableGeometry();
    if (!m_isRestored && !isMaximized() && !isFullScreen() && !room.contains(frameGeometry())) {
        // The screen of the last time is gone or smaller now.
        resize(size().boundedTo(room.size()));
        move(room.topLeft());
    }
    m_isRestored = true;
}

} // namespace tf::ui
