// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_wizard.h"

#include "models/core/when_done.h"
#include "ui/goals/adjust_page.h"
#include "ui/goals/completion_pages.h"
#include "ui/goals/goal_words.h"
#include "ui/goals/review_page.h"
#include "ui/goals/scope_page.h"
#include "ui/goals/step_list.h"
#include "ui/goals/target_page.h"
#include "ui/goals/time_page.h"
#include "ui/goals/what_pages.h"
#include "ui/shell/error_text.h"
#include "widgets/labels.h"
#include "widgets/page.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

namespace tf::ui {

using goals::Goal;
using widgets::TextStyle;

namespace {

constexpr int pauseMs = 350;

WizardChoices choicesOf(const GoalDesk& desk) {
    WizardChoices choices;
    choices.farms = desk.farms.farms();
    choices.agents = desk.farms.agents();
    for (const goals::GoalView& view : desk.goals.goals()) {
        choices.goals.append(view.goal);
    }
    choices.base = desk.base;
    choices.now = desk.clock.now();
    return choices;
}

QFrame* makeRule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace

GoalWizard::GoalWizard(const GoalDesk& desk, const Goal& goal, Task task, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_goal(goal)
    , m_before(goal)
    , m_task(task)
    , m_choices(choicesOf(desk))
    , m_unfinished(desk.workspace) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("goalWizard"));
    setWindowTitle(task == Task::New     ? tr("New goal")
                   : task == Task::Draft ? tr("Change draft")
                                         : tr("Adjust %1").arg(goal.name));
    buildUi();
    buildPages();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        askHistory();
        askExample();
    });
    loadWallets();
    m_page = steps().first();
    showStep();
    constexpr QSize usual(940, 650);
    resize(usual);
}

Goal GoalWizard::freshGoal(const GoalDesk& desk) {
    Goal goal;
    goal.scope.kind = goals::ScopeKind::Workspace;
    goal.asset = desk.base;
    goal.measure = goals::Measure::TradeCount;
    applyDefaults(goal);
    return goal;
}

void GoalWizard::buildUi() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QLabel* const title = widgets::makeLabel(windowTitle(), TextStyle::Strong, this);
    title->setContentsMargins(widgets::Theme::pageMargin, 12, widgets::Theme::pageMargin, 12);
    title->setMinimumWidth(0);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(title);
    layout->addWidget(makeRule(this));
    auto* middle = new QHBoxLayout;
    m_stepList = new StepList(this);
    m_stack = new QStackedWidget(this);
    middle->addWidget(m_stepList);
    middle->addWidget(m_stack, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(makeRule(this));
    layout->addLayout(buildFooter());
    connect(m_stepList, &StepList::stepClicked, this, &GoalWizard::goTo);
}

QBoxLayout* GoalWizard::buildFooter() {
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(widgets::Theme::pageMargin, 12, widgets::Theme::pageMargin, 12);
    footer->setSpacing(widgets::Theme::grid);
    auto* words = new QVBoxLayout;
    m_note = widgets::makeLabel({}, TextStyle::Muted, this);
    m_note->setObjectName(QStringLiteral("wizardNote"));
    m_error = widgets::makeParagraph({}, TextStyle::Body, this);
    m_error->setObjectName(QStringLiteral("wizardError"));
    widgets::setTone(m_error, widgets::Tone::Danger);
    m_error->hide();
    words->addWidget(m_note);
    words->addWidget(m_error);
    footer->addLayout(words, 1);
    m_close = addButton(footer, tr("Close"), "cancelButton");
    m_back = addButton(footer, tr("Back"), "backButton");
    m_saveDraft = addButton(footer, tr("Save as draft"), "saveDraftButton");
    m_next = addButton(footer, tr("Next"), "nextButton");
    m_next->setDefault(true);
    widgets::setButtonKind(m_next, widgets::Page::ButtonKind::Primary);
    connect(m_close, &QPushButton::clicked, this, &GoalWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(currentStep() - 1); });
    connect(m_saveDraft, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_next, &QPushButton::clicked, this, &GoalWizard::next);
    return footer;
}

QPushButton* GoalWizard::addButton(QBoxLayout* footer, const QString& text,
                                   const char* objectName) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    footer->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void GoalWizard::buildPages() {
    m_scopePage = new ScopePage(m_choices);
    m_targetPage = new TargetPage;
    m_timePage = new TimePage(m_choices);
    m_adjustPage = new AdjustPage(m_choices.now);
    m_completionPage = new CompletionPage(m_choices);
    m_rewardsPage = new RewardsPage(m_choices);
    m_reviewPage = new ReviewPage(m_choices);
    for (WizardPage* const page :
         {static_cast<WizardPage*>(new KindPage), static_cast<WizardPage*>(new MeasurePage),
          static_cast<WizardPage*>(m_scopePage), static_cast<WizardPage*>(m_targetPage),
          static_cast<WizardPage*>(m_timePage), static_cast<WizardPage*>(m_adjustPage),
          static_cast<WizardPage*>(m_completionPage), static_cast<WizardPage*>(m_rewardsPage),
          static_cast<WizardPage*>(m_reviewPage)}) {
        addPage(page);
    }
    if (m_task == Task::Running) {
        m_targetPage->lockAllButTarget();
        m_timePage->lockStart(m_goal);
    }
}

void GoalWizard::addPage(WizardPage* page) {
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_stack->addWidget(area);
    m_pages.append(page);
    page->open(m_goal);
    connect(page, &WizardPage::edited, this, [this] {
        m_isEdited = true;
        update();
    });
}

void GoalWizard::loadWallets() {
    for (const farms::Farm& farm : m_choices.farms) {
        if (farm.state != farms::FarmState::Archived) {
            m_choices.sources.append({farm.wallet, tr("Farm %1").arg(farm.name)});
        }
    }
    whenDone(m_desk.ledger.reader().wallets(ledger::WalletQuery::roots()), this,
             [this](const Result<QList<ledger::WalletNode>>& nodes) {
                 if (!nodes) {
                     fail(nodes.error());
                     return;
                 }
                 QList<WalletChoice> masters;
                 QList<ledger::WalletId> ids;
                 for (const ledger::WalletNode& node : *nodes) {
                     const ledger::Wallet& wallet = node.wallet;
                     if (wallet.kind == ledger::WalletKind::Master &&
                         wallet.status == ledger::WalletStatus::Active) {
                         masters.append({wallet.id, tr("Master %1").arg(wallet.name)});
                         ids.append(wallet.id);
                     }
                 }
                 m_choices.sources = masters + m_choices.sources;
                 m_scopePage->offerSources();
                 loadVaults(ids);
             });
}

void GoalWizard::loadVaults(const QList<ledger::WalletId>& masters) {
    for (const ledger::WalletId& master : masters) {
        whenDone(m_desk.ledger.reader().wallets(ledger::WalletQuery::childrenOf(master)), this,
                 [this](const Result<QList<ledger::WalletNode>>& nodes) {
                     if (!nodes) {
                         return;
                     }
                     for (const ledger::WalletNode& node : *nodes) {
                         if (node.wallet.kind == ledger::WalletKind::Vault &&
                             node.wallet.status == ledger::WalletStatus::Active) {
                             m_choices.vaults.append({node.wallet.id, node.wallet.name});
                         }
                     }
                     m_completionPage->offerVaults();
                     update();
                 });
    }
}

QList<WizardPage*> GoalWizard::steps() const {
    QList<WizardPage*> needed;
    for (WizardPage* const page : m_pages) {
        const bool isFixed =
            m_task == Task::Running && (page == m_scopePage || page == m_adjustPage ||
                                        page == m_pages.at(0) || page == m_pages.at(1));
        if (!isFixed && page->isNeeded(m_goal)) {
            needed.append(page);
        }
    }
    return needed;
}

int GoalWizard::currentStep() const {
    return static_cast<int>(steps().indexOf(m_page));
}

/// The page that was typed into speaks first; the others follow, then all are read once more.
void GoalWizard::update() {
    if (m_isUpdating) {
        return;
    }
    const QScopedValueRollback updating(m_isUpdating, true);
    m_page->read(m_goal);
    for (WizardPage* const page : std::as_const(m_pages)) {
        page->adapt(m_goal);
        page->read(m_goal);
    }
    showButtons();
    askLater();
}

bool GoalWizard::isFineUpTo(int step) {
    const QList<goals::FieldProblem> problems = goals::validate(m_goal);
    const QList<WizardPage*> all = steps();
    bool isFine = true;
    for (int i = 0; i <= step && i < all.size(); ++i) {
        isFine = all.at(i)->judge(problems) && isFine;
    }
    return isFine;
}

void GoalWizard::showButtons() {
    const QList<WizardPage*> all = steps();
    const int current = currentStep();
    const QList<goals::FieldProblem> problems = goals::validate(m_goal);
    m_furthest = std::min(std::max(m_furthest, current), static_cast<int>(all.size()) - 1);
    QList<StepList::Step> rows;
    bool isReachable = true;
    for (int i = 0; i < all.size(); ++i) {
        const bool isFine = all.at(i)->judge(problems);
        rows.append({.name = all.at(i)->step(),
                     .isDone = isFine && i < m_furthest,
                     .isReachable = isReachable && i <= m_furthest && !m_isBusy});
        isReachable = isReachable && isFine;
    }
    m_stepList->setSteps(rows, current);
    const bool isLast = current == all.size() - 1;
    m_back->setEnabled(current > 0 && !m_isBusy);
    m_next->setText(!isLast                   ? tr("Next")
                    : m_task == Task::Running ? tr("Save changes")
                                              : tr("Start goal"));
    m_next->setAccessibleName(m_next->text());
    m_next->setEnabled(!m_page->hasVisibleErrors() && !m_isBusy);
    m_saveDraft->setVisible(isLast && m_task != Task::Running);
    m_saveDraft->setEnabled(m_next->isEnabled());
    m_close->setEnabled(!m_isBusy);
    const bool isKept = m_isEdited && m_task != Task::Running;
    m_note->setText(isKept ? tr("Kept as unfinished when you close it") : QString());
}

void GoalWizard::showStep() {
    m_stack->setCurrentIndex(static_cast<int>(m_pages.indexOf(m_page)));
    m_error->hide();
    update();
    m_page->focusFirst();
}

void GoalWizard::goTo(int step) {
    const QList<WizardPage*> all = steps();
    if (step < 0 || step >= all.size() || m_isBusy) {
        return;
    }
    m_page = all.at(step);
    keep();
    showStep();
}

void GoalWizard::resumeAt(int step) {
    for (int i = 0; i < step && i + 1 < steps().size() && isFineUpTo(i); ++i) {
        m_page = steps().at(i + 1);
    }
    showStep();
}

void GoalWizard::next() {
    update();
    const int current = currentStep();
    if (!m_page->judge(goals::validate(m_goal))) {
        m_page->reveal();
        showButtons();
        m_page->focusFirstError();
        return;
    }
    if (current + 1 < steps().size()) {
        goTo(current + 1);
    } else {
        finish(m_task != Task::Running);
    }
}

void GoalWizard::askLater() {
    m_pause.start();
}

void GoalWizard::askHistory() {
    if (m_page != m_targetPage) {
        return;
    }
    const int question = ++m_question;
    whenDone(m_desk.goals.historyOf(m_goal), this,
             [this, question](const Result<goals::DraftHistory>& history) {
                 if (question != m_question) {
                     return;
                 }
                 if (history) {
                     m_targetPage->showHistory(*history);
                 } else if (history.error().code == ErrorCode::NotFound) {
                     m_targetPage->showNoHistory(
                         tr("They have no past yet that it could be held against."));
                 } else {
                     m_targetPage->showNoHistory(errorText(history.error()));
                 }
             });
}

void GoalWizard::askExample() {
    if (m_page != m_rewardsPage) {
        return;
    }
    if (!m_rewardsPage->judge(goals::validate(m_goal))) {
        m_rewardsPage->showNoExample(tr("The example follows when the shares add up to 100 %."));
        return;
    }
    const int question = ++m_question;
    if (!m_rewardsPage->hasExample()) {
        m_rewardsPage->showNoExample(tr("Being computed …"));
    }
    whenDone(m_desk.goals.rewardPreview(m_goal), this,
             [this, question, goal = m_goal](const Result<goals::RewardPreview>& preview) {
                 if (question != m_question) {
                     return;
                 }
                 if (preview) {
                     m_rewardsPage->showExample(*preview, goal);
                 } else {
                     m_rewardsPage->showNoExample(errorText(preview.error()));
                 }
             });
}

void GoalWizard::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->matches(QKeySequence::Back) ||
                        (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier);
    if (isBack) {
        goTo(currentStep() - 1);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace tf::ui
