// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goals_page.h"

#include "models/core/when_done.h"
#include "ui/goals/goal_detail.h"
#include "ui/goals/goal_dialogs.h"
#include "ui/goals/goal_list.h"
#include "ui/shell/error_text.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "widgets/toast.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace tf::ui {

using goals::Goal;
using goals::GoalId;
using goals::GoalState;
using goals::GoalView;

namespace {

constexpr int burstMs = 60;

bool canAdjust(GoalState state) {
    return state == GoalState::Draft || state == GoalState::Active || state == GoalState::Met ||
           state == GoalState::Paused;
}

} // namespace

GoalsPage::GoalsPage(const GoalDesk& desk, QWidget* parent)
    : Page(tr("Goals"), parent)
    , m_desk(desk)
    , m_unfinished(desk.workspace) {
    buildActions();
    buildUi();
    connectSignals();
    showUnfinished();
    refreshList();
}

QAction* GoalsPage::makeAction(const QString& text, const char* icon, const char* objectName,
                               void (GoalsPage::*handler)()) {
    auto* action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

void GoalsPage::buildActions() {
    m_new = makeAction(tr("New goal …"), "add", "newGoalAction", &GoalsPage::newGoal);
    m_resumeUnfinished =
        makeAction(tr("Go on"), "edit", "resumeUnfinishedAction", &GoalsPage::resumeUnfinished);
    m_discardUnfinished = makeAction(tr("Discard"), "delete", "discardUnfinishedAction",
                                     &GoalsPage::discardUnfinished);
    m_approve = makeAction(tr("Approve …"), "check", "approveGoalAction", &GoalsPage::approve);
    m_start = makeAction(tr("Start"), "start", "startGoalAction", &GoalsPage::start);
    m_pause = makeAction(tr("Pause"), "pause", "pauseGoalAction", &GoalsPage::pause);
    m_resume = makeAction(tr("Resume"), "start", "resumeGoalAction", &GoalsPage::resume);
    m_adjust = makeAction(tr("Adjust …"), "edit", "adjustGoalAction", &GoalsPage::adjust);
    m_clone = makeAction(tr("Clone …"), "copy", "cloneGoalAction", &GoalsPage::cloneGoal);
    m_cancel = makeAction(tr("Cancel …"), "close", "cancelGoalAction", &GoalsPage::cancel);
    m_pause->setToolTip(tr("Nothing is judged meanwhile, the deadline included"));
}

void GoalsPage::buildUi() {
    addHeaderAction(m_new, ButtonKind::Primary);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("goals"), tr("No goals yet"),
        tr("A goal says when enough is enough: 200 trades, 5,000 of profit, a Sharpe ratio above "
           "2. The program watches it and acts when it is reached: it stops the agents, collects "
           "what they earned and shares it out."),
        this);
    empty->addAction(m_new);
    m_list = new GoalList(m_desk, this);
    m_list->setMinimumHeight(180);
    m_list->addContextActions({m_approve, m_start, m_pause, m_resume, m_adjust, m_clone, m_cancel});
    setSearchTarget(m_list->searchField());
    m_detail = new GoalDetail(m_desk, this);
    m_detail->setMinimumHeight(220);
    for (QAction* const action :
         {m_approve, m_start, m_pause, m_resume, m_adjust, m_clone, m_cancel}) {
        const ButtonKind kind = action == m_approve ? ButtonKind::Primary : ButtonKind::Normal;
        m_detail->addHeaderWidget(widgets::makeActionButton(action, kind, m_detail));
    }
    auto* down = new QSplitter(Qt::Vertical, this);
    down->setObjectName(QStringLiteral("goalSplitter"));
    down->setChildrenCollapsible(false);
    down->setHandleWidth(widgets::Theme::cardGap);
    down->addWidget(m_list);
    down->addWidget(m_detail);
    down->setStretchFactor(0, 1);
    down->setStretchFactor(1, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(down);
    content()->addWidget(buildUnfinished());
    content()->addWidget(m_stack, 1);
}

QWidget* GoalsPage::buildUnfinished() {
    auto* strip = new widgets::Card({}, this);
    m_unfinishedStrip = strip;
    auto* line = new QHBoxLayout;
    line->setSpacing(widgets::Theme::grid);
    m_unfinishedWords = widgets::makeLabel({}, widgets::TextStyle::Body, strip);
    m_unfinishedWords->setObjectName(QStringLiteral("unfinishedWords"));
    m_unfinishedWords->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_unfinishedWords, 1);
    line->addWidget(widgets::makeActionButton(m_discardUnfinished, ButtonKind::Normal, strip));
    line->addWidget(widgets::makeActionButton(m_resumeUnfinished, ButtonKind::Normal, strip));
    strip->body()->addLayout(line);
    strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return strip;
}

void GoalsPage::connectSignals() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(burstMs);
    connect(&m_refresh, &QTimer::timeout, this, &GoalsPage::refreshList);
    connect(&m_desk.goals, &goals::GoalService::goalsChanged, this, &GoalsPage::refreshSoon);
    connect(&m_desk.goals, &goals::GoalService::progressChanged, this, &GoalsPage::refreshSoon);
    connect(&m_desk.farms, &farms::FarmService::farmsChanged, this, &GoalsPage::refreshSoon);
    connect(&m_desk.farms, &farms::FarmService::agentsChanged, this, &GoalsPage::refreshSoon);
    connect(m_list, &GoalList::currentChanged, this, &GoalsPage::showCurrent);
    connect(m_list, &GoalList::activated, this, [this] {
        if (m_adjust->isEnabled()) {
            m_adjust->trigger();
        }
    });
    connect(m_detail, &GoalDetail::booksRequested, this, [this](const QUuid& entity) {
        Q_EMIT openRequested(QStringLiteral("wallets"), entity);
    });
    connect(m_detail, &GoalDetail::agentRequested, this,
            [this](const QUuid& agent) { Q_EMIT openRequested(QStringLiteral("agents"), agent); });
}

void GoalsPage::refreshSoon() {
    if (!m_refresh.isActive()) {
        m_refresh.start();
    }
}

void GoalsPage::refreshList() {
    m_list->refresh();
    const bool isEmpty = m_desk.goals.goals().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    setSubtitle(summary());
    if (!m_wanted.isNull() && m_desk.goals.goal(GoalId(m_wanted)) != nullptr) {
        m_list->select(GoalId(std::exchange(m_wanted, {})));
    }
    m_list->selectFirst();
    showCurrent();
}

QString GoalsPage::summary() const {
    int running = 0;
    int waiting = 0;
    for (const GoalView& view : m_desk.goals.goals()) {
        running += view.goal.state == GoalState::Active ? 1 : 0;
        waiting += view.waitsForDecision() ? 1 : 0;
    }
    if (m_desk.goals.goals().isEmpty()) {
        return {};
    }
    const QString words = tr("%1 goals, %2 active")
                              .arg(widgets::format::count(m_desk.goals.goals().size()),
                                   widgets::format::count(running));
    return waiting == 0 ? words : words + tr(", %n wait(s) for you", "", waiting);
}

const GoalView* GoalsPage::current() const {
    return m_desk.goals.goal(m_list->current());
}

void GoalsPage::showCurrent() {
    const GoalView* const view = current();
    constexpr int titleWidth = 380;
    m_detail->setTitle(view == nullptr
                           ? QString()
                           : fontMetrics().elidedText(view->goal.name, Qt::ElideRight, titleWidth));
    m_detail->show(view == nullptr ? GoalId() : view->goal.id);
    updateActions();
}

void GoalsPage::updateActions() {
    const GoalView* const view = current();
    const auto state = view == nullptr ? GoalState::Completed : view->goal.state;
    const auto offer = [](QAction* action, bool isPossible) {
        action->setEnabled(isPossible);
        action->setVisible(isPossible);
    };
    offer(m_approve, view != nullptr && view->waitsForApproval());
    offer(m_start, view != nullptr && state == GoalState::Draft && !view->goal.isArmed);
    offer(m_pause, view != nullptr && goals::canFollow(state, GoalState::Paused));
    offer(m_resume, state == GoalState::Paused);
    offer(m_adjust, view != nullptr && canAdjust(state));
    m_adjust->setText(state == GoalState::Draft ? tr("Edit …") : tr("Adjust …"));
    offer(m_clone, view != nullptr);
    offer(m_cancel, view != nullptr && goals::canFollow(state, GoalState::Cancelled));
}

void GoalsPage::showUnfinished() {
    const QList<UnfinishedGoal> all = m_unfinished.all();
    m_unfinishedStrip->setVisible(!all.isEmpty());
    m_resumeUnfinished->setEnabled(!all.isEmpty());
    m_discardUnfinished->setEnabled(!all.isEmpty());
    if (all.isEmpty()) {
        return;
    }
    const UnfinishedGoal& last = all.last();
    QString words = last.isStored
                        ? tr("Not finished: changes of the draft “%1”").arg(last.goal.name)
                        : tr("Not finished: new goal “%1”").arg(last.goal.name);
    if (all.size() > 1) {
        words += tr(", and %n more", "", static_cast<int>(all.size()) - 1);
    }
    m_unfinishedWords->setText(words);
    m_unfinishedWords->setToolTip(widgets::plainTip(words));
}

void GoalsPage::showEntity(const QUuid& id) {
    m_wanted = id;
    refreshList();
}

GoalWizard* GoalsPage::openWizard(const Goal& goal, GoalWizard::Task task) {
    auto* wizard = new GoalWizard(m_desk, goal, task, this);
    connect(wizard, &GoalWizard::saved, this, [this](const GoalId& id, const QString& sentence) {
        showEntity(id.uuid());
        widgets::Toast::show(this, sentence);
    });
    connect(wizard, &GoalWizard::keptUnfinished, this,
            [this] { widgets::Toast::show(this, tr("Kept as unfinished: go on any time")); });
    connect(wizard, &QDialog::finished, this, &GoalsPage::showUnfinished);
    wizard->open();
    return wizard;
}

void GoalsPage::newGoal() {
    openWizard(GoalWizard::freshGoal(m_desk), GoalWizard::Task::New);
}

void GoalsPage::resumeUnfinished() {
    const QList<UnfinishedGoal> all = m_unfinished.all();
    if (!all.isEmpty()) {
        const UnfinishedGoal& last = all.last();
        openWizard(last.goal, last.isStored ? GoalWizard::Task::Draft : GoalWizard::Task::New)
            ->resumeAt(last.step);
    }
}

void GoalsPage::discardUnfinished() {
    const QList<UnfinishedGoal> all = m_unfinished.all();
    if (all.isEmpty()) {
        return;
    }
    m_desk.prompter.confirm(
        this,
        {.title = tr("Discard what was entered?"),
         .text = tr("“%1” was never saved as a goal.").arg(all.last().goal.name),
         .acceptText = tr("Discard"),
         .isDangerous = true},
        [this, id = all.last().goal.id](bool isAccepted) {
            if (isAccepted) {
                m_unfinished.drop(id);
                showUnfinished();
            }
        });
}

void GoalsPage::adjust() {
    if (const GoalView* const view = current()) {
        openWizard(view->goal, view->goal.state == GoalState::Draft ? GoalWizard::Task::Draft
                                                                    : GoalWizard::Task::Running);
    }
}

void GoalsPage::cloneGoal() {
    if (const GoalView* const view = current()) {
        openWizard(goals::cloned(view->goal, tr("%1 copy").arg(view->goal.name)),
                   GoalWizard::Task::New);
    }
}

void GoalsPage::start() {
    if (const GoalView* const view = current()) {
        watch(m_desk.goals.startGoal(view->goal.id));
    }
}

void GoalsPage::pause() {
    if (const GoalView* const view = current()) {
        watch(m_desk.goals.pauseGoal(view->goal.id, tr("paused by hand")));
    }
}

void GoalsPage::resume() {
    if (const GoalView* const view = current()) {
        watch(m_desk.goals.resumeGoal(view->goal.id, tr("resumed by hand")));
    }
}

void GoalsPage::approve() {
    if (const GoalView* const view = current()) {
        (new ApproveGoalDialog(m_desk, *view, this))->open();
    }
}

void GoalsPage::cancel() {
    if (const GoalView* const view = current()) {
        (new CancelGoalDialog(m_desk, *view, this))->open();
    }
}

void GoalsPage::watch(const QFuture<Result<void>>& done) {
    whenDone(done, this, [this](const Result<void>& result) {
        if (!result) {
            m_desk.prompter.tell(this, widgets::Tone::Danger, tr("That did not work"),
                                 errorText(result.error()));
        }
    });
}

} // namespace tf::ui
