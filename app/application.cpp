// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/pages.h"
#include "app/screenshot_run.h"
#include "app/startup_timer.h"
#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "ui/shell/shell_actions.h"
#include "ui/welcome/welcome_page.h"
#include "widgets/format.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTimer>

namespace tf::app {

namespace {

Q_LOGGING_CATEGORY(appLog, "tf.app")

const QString welcomeKey = QStringLiteral("welcome");

/// Leaves a core for the window.
int workerThreads() {
    return std::max(1, QThread::idealThreadCount() - 1);
}

void print(const QString& line) {
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Application::Application(const CommandLine& commandLine, const QDir& dataFolder, QObject* parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_jobs(workerThreads())
    , m_secrets(QStringLiteral("trading-farm"))
    , m_workspaces(dataFolder, m_secrets, m_clock)
    , m_instance(SingleInstance::runtimeFolder(dataFolder)) {
    m_theme.setAppearance(m_preferences.appearance());
    m_translations.apply(m_preferences.language());
    connect(&m_preferences, &ui::Preferences::appearanceChanged, &m_theme,
            &widgets::Theme::setAppearance);
    connect(&m_preferences, &ui::Preferences::languageChanged, this, &Application::applyLanguage);
    connect(&m_systemAppearance, &SystemAppearance::isDarkChanged, &m_theme,
            &widgets::Theme::setSystemIsDark);
    connect(&m_instance, &SingleInstance::handedOver, this, [](bool isHeard) {
        if (!isHeard) {
            qCWarning(appLog) << "the running window did not answer";
        }
        QCoreApplication::exit(isHeard ? 0 : 1);
    });
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] {
        if (m_window) {
            m_window->raiseToFront();
        }
    });
    connect(&m_instance, &SingleInstance::openFileRequested, this, &Application::openFile);
    connect(&m_workspaces, &storage::WorkspaceService::passwordNotStored, this,
            [this](const Error& reason) {
                widgets::Toast::show(m_window.get(), ui::errorText(reason), widgets::Tone::Warning);
            });
}

Application::~Application() {
    shutDown();
}

void Application::start() {
    const WorkspaceId wanted = wantedWorkspace();
    const QString key = wanted.isNull() ? welcomeKey : wanted.toString();
    if (!m_instance.claim(key)) {
        m_instance.handOver(key, m_commandLine.files);
        return;
    }
    makeWindow();
    showWelcome();
    m_window->show();
    if (!wanted.isNull()) {
        m_welcome->open(wanted);
    } else if (!m_commandLine.workspace.isEmpty()) {
        m_welcome->showFailure(
            tr("There is no workspace called “%1” here.").arg(m_commandLine.workspace));
    }
}

WorkspaceId Application::wantedWorkspace() const {
    const QString& name = m_commandLine.workspace;
    for (const storage::Workspace& workspace : m_workspaces.workspaces()) {
        const bool isNamed = workspace.name == name || workspace.id.toString() == name;
        const bool isLast = name.isEmpty() && m_preferences.opensLastWorkspace() &&
                            workspace.id == m_preferences.lastWorkspace();
        if (isNamed || isLast) {
            return workspace.id;
        }
    }
    return {};
}

void Application::makeWindow() {
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/tf/icons/logo.svg")));
    // The tray keeps the program alive, so the last window alone must not end it.
    QApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<ui::MainWindow>(m_jobs);
    if (ui::TrayIcon::isPossible()) {
        m_tray = std::make_unique<ui::TrayIcon>(*m_window);
    }
    connectWindow();
}

void Application::connectWindow() {
    m_window->setClosingHides(m_tray != nullptr && m_preferences.staysInTray());
    connect(&m_preferences, &ui::Preferences::staysInTrayChanged, m_window.get(),
            [this](bool stays) { m_window->setClosingHides(m_tray != nullptr && stays); });
    connect(m_window.get(), &ui::MainWindow::painted, this, &Application::onPainted);
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, [] { QCoreApplication::quit(); });
    const ui::ShellActions& actions = m_window->actions();
    connect(actions.action("closeWorkspace"), &QAction::triggered, this,
            &Application::closeWorkspace);
    const auto look = [&](const char* id, widgets::Appearance appearance) {
        connect(actions.action(id), &QAction::triggered, this,
                [this, appearance] { m_preferences.setAppearance(appearance); });
    };
    look("appearanceSystem", widgets::Appearance::System);
    look("appearanceLight", widgets::Appearance::Light);
    look("appearanceDark", widgets::Appearance::Dark);
}

void Application::applyLanguage() {
    m_translations.apply(m_preferences.language());
    // Texts are set when a window is built, so a new language builds a new window.
    QTimer::singleShot(0, this, [this] {
        m_tray.reset();
        m_window.reset();
        m_welcome = nullptr;
        makeWindow();
        if (m_open) {
            showWorkspace();
        } else {
            showWelcome();
        }
        m_window->show();
    });
}

void Application::showWelcome(const QString& failure) {
    m_welcome = new ui::WelcomePage(m_workspaces, m_prompter, m_clock);
    connect(m_welcome, &ui::WelcomePage::opened, this, &Application::open);
    connect(m_welcome, &ui::WelcomePage::openingFailed, this, &Application::onOpeningFailed);
    m_window->showWelcome(m_welcome);
    if (!failure.isEmpty()) {
        m_welcome->showFailure(failure);
    }
}

void Application::open(const storage::OpenedWorkspace& opened) {
    if (!m_instance.claim(opened.workspace.id.toString())) {
        m_welcome->showFailure(
            tr("%1 is already open in another window of this program.").arg(opened.workspace.name));
        return;
    }
    m_open = std::make_unique<OpenWorkspace>(ProgramParts{.clock = m_clock,
                                                          .jobs = m_jobs,
                                                          .prompter = m_prompter,
                                                          .preferences = m_preferences,
                                                          .workspaces = m_workspaces},
                                             opened);
    connect(&m_open->services().goals, &goals::GoalService::goalNotified, this,
            &Application::onGoalNotified);
    whenDone(m_open->connect(), this,
             [this](const Result<void>& connected) { onConnected(connected); });
}

/// What a person wants to know of at once: in the window, and in the tray while it is hidden.
void Application::onGoalNotified(goals::GoalNoticeKind kind, const goals::GoalId& id) {
    const goals::GoalView* view = m_open ? m_open->services().goals.goal(id) : nullptr;
    if (view == nullptr || !m_window) {
        return;
    }
    const bool isBad =
        kind == goals::GoalNoticeKind::Failed || kind == goals::GoalNoticeKind::Unlikely;
    const QString text = goals::noticeText(kind, view->goal.name);
    widgets::Toast::show(m_window.get(), text,
                         isBad ? widgets::Tone::Warning : widgets::Tone::Accent);
    if (m_tray) {
        m_tray->notify(tr("Goals"), text);
    }
}

void Application::onConnected(const Result<void>& connected) {
    if (!connected) {
        m_open.reset();
        m_welcome->showFailure(ui::errorText(connected.error()));
        onOpeningFailed(ui::errorText(connected.error()));
        return;
    }
    m_preferences.setLastWorkspace(m_open->workspace().id);
    m_welcome = nullptr;
    showWorkspace();
    for (const QString& file : std::exchange(m_commandLine.files, {})) {
        openFile(file);
    }
    Q_EMIT workspaceShown();
    if (m_commandLine.measuresStartup) {
        QTimer::singleShot(0, this, &Application::measure);
    } else if (!m_commandLine.screenshotsFolder.isEmpty()) {
        takeScreenshots();
    }
}

void Application::showWorkspace() {
    const storage::Workspace& workspace = m_open->workspace();
    storage::Database& database = m_open->services().database;
    connect(&database, &storage::Database::stateChanged, m_window.get(),
            [this](storage::ConnectionState state) { showConnection(state); });
    showConnection(database.state());
    connect(&m_open->services().overview, &items::LedgerOverviewSource::changed, m_window.get(),
            [this] { showEquity(); });
    connect(&m_open->services().masterEquity, &farms::MasterEquity::changed, m_window.get(),
            [this] { showDay(); });
    m_window->showWorkspace({.id = workspace.id.toString(),
                             .name = workspace.name,
                             .isPractice = workspace.isPractice,
                             .mode = ui::TradingMode::Paper},
                            makePages(m_open->services()));
    showEquity();
    showDay();
}

void Application::showEquity() {
    const std::optional<items::LedgerOverview>& overview = m_open->services().overview.overview();
    if (!overview || overview->masters.isEmpty()) {
        m_window->topBar().setEquity(std::nullopt);
        return;
    }
    const ledger::Valuation& total = overview->total;
    m_window->topBar().setEquity(Money(total.total, total.currency),
                                 total.isComplete() ? QString() : tr("incomplete: rates missing"));
}

void Application::showDay() {
    const std::optional<farms::MasterOverview>& equity = m_open->services().masterEquity.overview();
    if (!equity || !equity->latestDay) {
        m_window->topBar().setDayShare(std::nullopt);
        return;
    }
    const farms::DayResult& day = *equity->latestDay;
    const bool isToday = m_open->services().clock.now().startOfDay() == day.day;
    m_window->topBar().setDayShare(
        day.share, isToday ? tr("today") : tr("on %1").arg(widgets::format::date(day.day)));
}

void Application::openFile(const QString& path) {
    if (m_window && !m_window->openFile(path)) {
        widgets::Toast::show(m_window.get(),
                             tr("No page can read %1.").arg(QFileInfo(path).fileName()),
                             widgets::Tone::Warning);
    }
}

void Application::showConnection(storage::ConnectionState state) {
    ui::TopBar& bar = m_window->topBar();
    switch (state) {
    case storage::ConnectionState::Connecting:
        bar.setConnection(tr("connecting"), widgets::Tone::Warning);
        return;
    case storage::ConnectionState::Connected:
        bar.setConnection(tr("connected"), widgets::Tone::Accent);
        return;
    case storage::ConnectionState::Lost:
        bar.setConnection(tr("connection lost, trying again"), widgets::Tone::Danger);
        return;
    case storage::ConnectionState::Closed:
        bar.setConnection(tr("closed"), widgets::Tone::Muted);
        return;
    }
}

void Application::closeWorkspace() {
    showWelcome(); // the pages go first, then what they stand on
    m_jobs.cancelAll();
    m_open.reset();
    m_preferences.setLastWorkspace({});
    m_instance.claim(welcomeKey);
}

void Application::onOpeningFailed(const QString& sentence) {
    // Nobody looks at the window of these runs, so the reason goes to whoever started them.
    if (m_commandLine.measuresStartup || !m_commandLine.screenshotsFolder.isEmpty()) {
        print(QStringLiteral("first painted window: %1 ms").arg(m_paintedAfterMs));
        print(sentence);
        QCoreApplication::exit(1);
    }
}

void Application::onPainted() {
    m_paintedAfterMs = msSinceProcessStart();
    const bool isOpening = !wantedWorkspace().isNull();
    if (m_commandLine.measuresStartup && !isOpening) {
        measure();
    } else if (!m_commandLine.screenshotsFolder.isEmpty() && !isOpening) {
        takeScreenshots();
    }
}

void Application::measure() {
    print(QStringLiteral("first painted window: %1 ms").arg(m_paintedAfterMs));
    if (m_open) {
        print(QStringLiteral("workspace ready: %1 ms").arg(msSinceProcessStart()));
    }
    QCoreApplication::quit();
}

void Application::takeScreenshots() {
    auto* run = new ScreenshotRun(*m_window, m_theme, QDir(m_commandLine.screenshotsFolder), this);
    connect(run, &ScreenshotRun::finished, this, [this, run](int pictures) {
        print(
            QStringLiteral("%1 pictures in %2").arg(pictures).arg(m_commandLine.screenshotsFolder));
        run->deleteLater();
        if (m_open) {
            QCoreApplication::quit();
        } else {
            m_welcome->enterPractice(); // its pages come next
        }
    });
    if (m_open) {
        run->startPages();
    } else {
        run->startWith(welcomeKey);
    }
}

void Application::shutDown() {
    // 1. No more clicks: the window and its pages. 2. Work in the background is asked to end.
    // 3. The services of the workspace and its connections. 4. By their place among the members:
    // the private server, unless another program uses it, then waiting for the jobs.
    m_tray.reset();
    m_window.reset();
    m_jobs.cancelAll();
    m_open.reset();
}

} // namespace tf::app
