// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "ui/welcome/connect_dialog.h"
#include "ui/welcome/door_card.h"
#include "ui/welcome/recent_list.h"
#include "ui/welcome/workspace_form.h"
#include "widgets/labels.h"
#include "widgets/prompter.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QIcon>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace tf::ui {

using storage::OpenedWorkspace;
using storage::OpeningStep;
using storage::Workspace;
using widgets::TextStyle;

namespace {

constexpr int columnWidth = 900;

QString stepText(OpeningStep step) {
    switch (step) {
    case OpeningStep::StartingServer:
        return WelcomePage::tr("Starting the database …");
    case OpeningStep::BackingUp:
        return WelcomePage::tr("Making a backup before the upgrade …");
    case OpeningStep::Migrating:
        return WelcomePage::tr("Preparing the workspace …");
    case OpeningStep::Connecting:
        return WelcomePage::tr("Connecting …");
    case OpeningStep::Done:
        return WelcomePage::tr("Opening …");
    }
    return {};
}

} // namespace

WelcomePage::WelcomePage(storage::WorkspaceService& workspaces, widgets::Prompter& prompter,
                         const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_workspaces(workspaces)
    , m_prompter(prompter)
    , m_clock(clock) {
    setObjectName(QStringLiteral("welcomePage"));
    buildUi();
    refreshRecent();
    connect(&m_workspaces, &storage::WorkspaceService::workspacesChanged, this,
            &WelcomePage::refreshRecent);
    connect(&m_workspaces, &storage::WorkspaceService::stepChanged, this, &WelcomePage::showStep);
}

void WelcomePage::buildUi() {
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_failure = widgets::makeParagraph({}, TextStyle::Body, column);
    m_failure->setObjectName(QStringLiteral("failureLabel"));
    widgets::setTone(m_failure, widgets::Tone::Danger);
    m_failure->hide();
    m_recentTitle = widgets::makeLabel(tr("Open again"), TextStyle::CardTitle, column);
    m_recent = new RecentList(column);
    connect(m_recent, &RecentList::openRequested, this, &WelcomePage::open);
    connect(m_recent, &RecentList::forgetRequested, this, &WelcomePage::askToForget);
    m_doors = makeDoors();
    m_progress = makeProgress();
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 32, 24, 32);
    rows->setSpacing(16);
    rows->addStretch(1);
    for (QWidget* widget :
         QList<QWidget*>{makeHead(), m_doors, m_progress, m_failure, m_recentTitle, m_recent}) {
        rows->addWidget(widget);
    }
    rows->addStretch(3);
    auto* inner = new QWidget(this);
    auto* centred = new QHBoxLayout(inner);
    centred->addStretch(1);
    centred->addWidget(column, 1000);
    centred->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
}

QWidget* WelcomePage::makeHead() {
    auto* head = new QWidget(this);
    auto* logo = new QLabel(head);
    logo->setPixmap(
        QIcon(QStringLiteral(":/tf/icons/logo.svg")).pixmap(QSize(48, 48), devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = widgets::makeLabel(tr("Welcome to Trading Farm"), TextStyle::Title, head);
    title->setFont(widgets::interfaceFont(24, QFont::DemiBold));
    words->addWidget(title);
    words->addWidget(
        widgets::makeLabel(tr("Many trading agents, one exact set of books. Choose where to work."),
                           TextStyle::Muted, head));
    auto* line = new QHBoxLayout(head);
    line->setSpacing(16);
    line->addWidget(logo);
    line->addLayout(words, 1);
    return head;
}

QWidget* WelcomePage::makeDoors() {
    auto* doors = new QWidget(this);
    auto* line = new QHBoxLayout(doors);
    line->setSpacing(widgets::Theme::cardGap);
    const auto add = [&](const DoorCard::Words& words, const char* name, bool isPrimary, auto act) {
        auto* door = new DoorCard(words, QString::fromLatin1(name), isPrimary, doors);
        connect(door, &DoorCard::chosen, this, act);
        line->addWidget(door, 1);
    };
    add({QStringLiteral("reward"), tr("Practice"),
         tr("A workspace to try everything with play money. It carries the mark PRACTICE for ever "
            "and can never trade real funds."),
         tr("Start practising")},
        "practiceButton", true, [this] { enterPractice(); });
    add({QStringLiteral("new"), tr("New workspace"),
         tr("Your own books on this computer. The database comes with the program; there is "
            "nothing to set up."),
         tr("Create workspace")},
        "newWorkspaceButton", false, [this] { askForNew(); });
    add({QStringLiteral("server"), tr("Connect to a server"),
         tr("Work with your desk on one Postgres server, each with a role: viewer, operator, "
            "allocator or admin."),
         tr("Connect")},
        "connectButton", false, [this] { askForServer(); });
    return doors;
}

QWidget* WelcomePage::makeProgress() {
    auto* progress = new QWidget(this);
    m_step = widgets::makeLabel({}, TextStyle::Muted, progress);
    m_step->setObjectName(QStringLiteral("stepLabel"));
    auto* bar = new QProgressBar(progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Opening the workspace"));
    auto* rows = new QVBoxLayout(progress);
    rows->addWidget(m_step);
    rows->addWidget(bar);
    progress->hide();
    return progress;
}

void WelcomePage::enterPractice() {
    const QList<Workspace>& known = m_workspaces.workspaces();
    const auto practice =
        std::find_if(known.begin(), known.end(), [](const Workspace& w) { return w.isPractice; });
    if (practice != known.end()) {
        open(practice->id);
    } else {
        follow(m_workspaces.create(
            {.name = tr("Practice"), .isPractice = true, .baseCurrency = QStringLiteral("USDT")}));
    }
}

void WelcomePage::askForNew() {
    auto* dialog = new widgets::Dialog(tr("New workspace"), tr("Create workspace"), this);
    dialog->setObjectName(QStringLiteral("newWorkspaceDialog"));
    auto* form = new WorkspaceForm(dialog);
    dialog->content()->addWidget(form);
    connect(dialog, &widgets::Dialog::submitRequested, this, [this, dialog, form] {
        if (form->validate()) {
            dialog->accept();
            follow(m_workspaces.create(form->draft()));
        }
    });
    dialog->open();
    form->focusFirst();
}

void WelcomePage::askForServer() {
    auto* dialog = new ConnectDialog(m_workspaces, this);
    connect(dialog, &ConnectDialog::opened, this, &WelcomePage::opened);
    dialog->open();
}

void WelcomePage::askToForget(WorkspaceId id) {
    m_prompter.confirm(this,
                       {.title = tr("Take it from the list?"),
                        .text = tr("The workspace is no longer offered here. Its data stays where "
                                   "it is and can be connected again."),
                        .acceptText = tr("Take from list")},
                       [this, id](bool isAccepted) {
                           if (!isAccepted) {
                               return;
                           }
                           if (const Result<void> done = m_workspaces.forget(id); !done) {
                               showFailure(errorText(done.error()));
                           }
                       });
}

void WelcomePage::open(WorkspaceId id) {
    follow(m_workspaces.open(id));
}

void WelcomePage::follow(const QFuture<Result<OpenedWorkspace>>& future) {
    setBusy(true);
    showStep(OpeningStep::StartingServer);
    whenDone(future, this, [this](const Result<OpenedWorkspace>& result) {
        setBusy(false);
        if (result) {
            Q_EMIT opened(*result);
        } else {
            showFailure(errorText(result.error()));
            Q_EMIT openingFailed(errorText(result.error()));
        }
    });
}

void WelcomePage::setBusy(bool isBusy) {
    m_doors->setEnabled(!isBusy);
    m_recent->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    if (isBusy) {
        m_failure->hide();
    }
}

void WelcomePage::showStep(OpeningStep step) {
    m_step->setText(stepText(step));
}

void WelcomePage::showFailure(const QString& sentence) {
    m_failure->setText(sentence);
    m_failure->show();
}

void WelcomePage::refreshRecent() {
    m_recent->setWorkspaces(m_workspaces.workspaces(), m_clock.now());
    m_recentTitle->setVisible(!m_workspaces.workspaces().isEmpty());
}

} // namespace tf::ui
