// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_page.h"

#include "models/allocation/hierarchical.h"
#include "ui/allocation/allocation_words.h"
#include "ui/allocation/apply_dialog.h"
#include "ui/allocation/automation_dialog.h"
#include "ui/allocation/compare_tab.h"
#include "ui/allocation/correlation_map.h"
#include "ui/allocation/decisions_tab.h"
#include "ui/allocation/frontier_tab.h"
#include "ui/allocation/history_tab.h"
#include "ui/allocation/limits_tab.h"
#include "ui/allocation/method_form.h"
#include "ui/allocation/outcome_card.h"
#include "ui/allocation/plan_tab.h"
#include "ui/allocation/spread_tab.h"
#include "widgets/column_scroll.h"
#include "widgets/icons.h"
#include "widgets/segmented_control.h"
#include "widgets/theme.h"
#include "widgets/toast.h"

#include <QAction>
#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace tf::ui {

using namespace allocation;

namespace {

constexpr std::chrono::milliseconds burst(150);
constexpr std::chrono::milliseconds hintDelay(400);
/// While agents trade, money changes all the time and plans need not follow each fill.
constexpr std::chrono::milliseconds tradingBurst(3'000);

/// Strong correlations beside each other: in the order of a first portfolio of equal risk, the
/// tree of the hierarchical method.
QList<int> orderOf(const capital::Inputs& inputs) {
    tf::allocation::Method method{.kind = tf::allocation::MethodKind::HierarchicalRiskParity};
    tf::allocation::Problem open = inputs.problem;
    open.constraints = {};
    const auto tree = tf::allocation::optimise(open, method);
    QList<int> order;
    if (tree && int(tree->leafOrder.size()) == inputs.problem.size()) {
        order = QList<int>(tree->leafOrder.begin(), tree->leafOrder.end());
    } else {
        for (int i = 0; i < inputs.problem.size(); ++i) {
            order.append(i);
        }
    }
    return order;
}

QFrame* makeScroll(QWidget* widget, const char* name, QWidget* parent) {
    auto* scroll = new widgets::ColumnScroll(parent);
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setWidget(widget);
    widget->setAutoFillBackground(false);
    return scroll;
}

} // namespace

AllocationPage::AllocationPage(const CapitalDesk& desk, QWidget* parent)
    : Page(tr("Allocation"), parent)
    , m_desk(desk)
    , m_session(desk) {
    buildActions();
    buildUi();
    connectSignals();
    showState();
    m_session.refresh();
}

QAction* AllocationPage::makeAction(const QString& text, const char* icon, const char* objectName,
                                    void (AllocationPage::*handler)()) {
    auto* action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

void AllocationPage::buildActions() {
    m_compareAction = makeAction(tr("Compare methods"), "research", "compareMethodsAction",
                                 &AllocationPage::compareMethods);
    m_automationAction = makeAction(tr("Save as rule …"), "calendar", "automationAction",
                                    &AllocationPage::openAutomation);
    m_applyAction =
        makeAction(tr("Apply plan …"), "check", "applyPlanAction", &AllocationPage::applyPlan);
    addHeaderAction(m_compareAction);
    addHeaderAction(m_automationAction);
    addHeaderAction(m_applyAction, ButtonKind::Primary);
}

void AllocationPage::buildUi() {
    m_empty = new widgets::EmptyState(
        QStringLiteral("allocation"), tr("Nobody to share money with yet"),
        tr("Create a farm with agents on the page Farms and give it money on the page Wallets. "
           "Once "
           "its agents have traded for some days, methods here decide who gets how much."),
        this);
    auto* work = new QSplitter(Qt::Vertical, this);
    work->setObjectName(QStringLiteral("allocationSplitter"));
    work->setChildrenCollapsible(false);
    work->setHandleWidth(widgets::Theme::cardGap);
    auto* upper = new QSplitter(Qt::Horizontal, work);
    upper->setObjectName(QStringLiteral("allocationColumns"));
    upper->setChildrenCollapsible(false);
    upper->setHandleWidth(widgets::Theme::cardGap);
    upper->addWidget(buildMethodCard());
    upper->addWidget(buildMiddleCard());
    auto* outcome = new OutcomeCard(m_session, upper);
    outcome->setMinimumWidth(340);
    outcome->setMaximumWidth(640);
    upper->addWidget(outcome);
    upper->setStretchFactor(0, 0);
    upper->setStretchFactor(1, 3);
    upper->setStretchFactor(2, 2);
    upper->setSizes({252, 430, 450});
    work->addWidget(upper);
    work->addWidget(buildPlanCard());
    work->setStretchFactor(0, 3);
    work->setStretchFactor(1, 1);
    work->setSizes({430, 220});
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new QWidget(m_stack)); // until the books have been looked at
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    content()->addWidget(m_stack, 1);
}

QWidget* AllocationPage::buildMethodCard() {
    auto* card = new widgets::Card(tr("Method"), this);
    m_form = new MethodForm(m_session, card);
    card->body()->addWidget(makeScroll(m_form, "methodScroll", card), 1);
    card->setMaximumWidth(360);
    return card;
}

QWidget* AllocationPage::buildMiddleCard() {
    auto* card = new widgets::Card({}, this);
    m_middle = new widgets::Tabs(card);
    m_middle->setObjectName(QStringLiteral("allocationTabs"));
    m_middle->setAccessibleName(tr("Views"));
    m_middle->addPage(new FrontierTab(m_session, m_middle), tr("Frontier"));
    m_limits = new LimitsTab(m_session, m_middle);
    m_middle->addPage(m_limits, tr("Limits"));
    m_middle->addPage(buildCorrelation(), tr("Correlation"));
    m_middle->addPage(new SpreadTab(m_session, m_middle), tr("Certainty"));
    m_compare = new CompareTab(m_session, m_middle);
    m_middle->addPage(m_compare, tr("Methods"));
    card->body()->addWidget(m_middle);
    card->setMinimumWidth(340);
    return card;
}

QWidget* AllocationPage::buildCorrelation() {
    auto* map = new CorrelationMap(m_middle);
    connect(&m_session, &AllocationSession::inputsChanged, map, [this, map] {
        const capital::Inputs* inputs = m_session.inputs();
        if (inputs == nullptr || inputs->problem.risk.size() == 0) {
            map->setCorrelation({}, {}, {});
            return;
        }
        if (map->property("digest").toByteArray() == inputs->situationDigest &&
            map->property("count").toInt() == inputs->problem.size()) {
            return; // limits move, correlations stay
        }
        map->setProperty("digest", inputs->situationDigest);
        map->setProperty("count", inputs->problem.size());
        QStringList names;
        for (int i = 0; i < inputs->problem.size(); ++i) {
            names.append(inputs->problem.nameOf(i));
        }
        map->setCorrelation(names, inputs->problem.risk.correlation(), orderOf(*inputs));
    });
    return map;
}

QWidget* AllocationPage::buildPlanCard() {
    auto* card = new widgets::Card({}, this);
    m_lower = new widgets::Tabs(card);
    m_lower->setObjectName(QStringLiteral("planTabs"));
    m_lower->setAccessibleName(tr("Plan and history"));
    m_lower->addPage(new PlanTab(m_session, m_lower), tr("Plan"));
    m_history = new HistoryTab(m_session, m_lower);
    m_lower->addPage(m_history, tr("History"));
    m_waiting = new WaitingTab(m_session, m_lower);
    m_lower->addPage(m_waiting, tr("Waiting"));
    m_decisions = new DecisionsTab(m_session, m_lower);
    m_lower->addPage(m_decisions, tr("Decisions"));
    card->body()->addWidget(m_lower);
    card->setMinimumHeight(150);
    return card;
}

void AllocationPage::connectSignals() {
    m_refresh.setSingleShot(true);
    m_hint.setSingleShot(true);
    m_hint.setInterval(hintDelay);
    connect(&m_hint, &QTimer::timeout, this, &AllocationPage::showWork);
    connect(&m_refresh, &QTimer::timeout, &m_session, &AllocationSession::refresh);
    const auto soon = [this] { refreshSoon(burst); };
    connect(&m_desk.farms, &farms::FarmService::farmsChanged, this, soon);
    connect(&m_desk.farms, &farms::FarmService::agentsChanged, this, soon);
    connect(&m_desk.capital, &capital::CapitalService::plansChanged, this, soon);
    connect(&m_desk.ledger, &ledger::LedgerService::walletsChanged, this, [this] {
        if (isVisible()) {
            refreshSoon(tradingBurst); // a hidden page reads when it is shown
        }
    });
    for (const auto signal : {&AllocationSession::scopesChanged, &AllocationSession::planChanged,
                              &AllocationSession::busyChanged, &AllocationSession::inputsChanged}) {
        connect(&m_session, signal, this, &AllocationPage::showState);
    }
    connect(m_form, &MethodForm::refusedChanged, this, [this](bool isRefused) {
        m_isFormRefused = isRefused;
        updateActions();
    });
    connect(m_limits, &LimitsTab::refusedChanged, this, [this](bool isRefused) {
        m_areLimitsRefused = isRefused;
        updateActions();
    });
    connect(m_form, &MethodForm::entitiesRequested, m_limits, &LimitsTab::chooseParticipants);
    connect(m_history, &HistoryTab::countChanged, this,
            [this](int count) { m_lower->setTabCount(1, count > 0 ? count : -1); });
    connect(m_waiting, &WaitingTab::countChanged, this,
            [this](int count) { m_lower->setTabCount(2, count > 0 ? count : -1); });
}

void AllocationPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_wasShown) {
        refreshSoon(burst);
    }
    m_wasShown = true;
}

void AllocationPage::showState() {
    m_stack->setCurrentIndex(!m_session.hasLooked() ? 0 : m_session.scopes().isEmpty() ? 1 : 2);
    if (!m_session.isBusy()) {
        m_hint.stop();
        setSubtitle({});
    } else if (!m_hint.isActive()) {
        m_hint.start();
    }
    updateActions();
}

void AllocationPage::showWork() {
    setSubtitle(m_session.isBusy() ? tr("working …") : QString());
}

bool AllocationPage::isWorking() const {
    return !m_session.hasLooked() || m_session.isBusy();
}

void AllocationPage::showEntity(const QUuid& plan) {
    whenDone(m_desk.capital.waiting({}), this,
             [this, plan](const Result<QList<capital::WaitingProposal>>& all) {
                 for (const capital::WaitingProposal& one : all.valueOr({})) {
                     if (one.proposal.id.uuid() == plan) {
                         m_session.choose({one.proposal.level, one.proposal.scope,
                                           one.proposal.scopeName, one.proposal.asset});
                         m_lower->setCurrentWidget(m_waiting);
                         m_waiting->showPlan(one.proposal.id);
                     }
                 }
             });
}

void AllocationPage::updateActions() {
    const bool isRefused = m_isFormRefused || m_areLimitsRefused;
    const capital::Proposal* proposal = m_session.proposal();
    m_compareAction->setEnabled(m_session.inputs() != nullptr);
    const bool isMaster =
        m_session.scope() && m_session.scope()->level != capital::Level::AgentsOfFarm;
    m_automationAction->setEnabled(isMaster && !isRefused);
    m_automationAction->setToolTip(
        isMaster || !m_session.scope()
            ? tr("Repeat this division by calendar, drift or change of regime")
            : tr("Rules belong to a master: choose its farms or all its agents"));
    const bool canApply = proposal != nullptr && !proposal->movements.isEmpty() &&
                          !m_session.isBusy() && !m_session.isDragging() && !isRefused;
    m_applyAction->setEnabled(canApply);
    m_applyAction->setToolTip(canApply    ? tr("Look at the transfers once more, then book them")
                              : isRefused ? tr("Some settings cannot be used yet")
                              : proposal  ? tr("There is nothing to move")
                                          : tr("There is no plan yet"));
}

void AllocationPage::compareMethods() {
    m_middle->setCurrentWidget(m_compare);
    m_compare->start();
}

void AllocationPage::openAutomation() {
    const Scope scope = *m_session.scope();
    whenDone(m_desk.capital.automation(scope.wallet), this,
             [this, scope](const Result<capital::Automation>& automation) {
                 if (!automation && automation.error().code != ErrorCode::NotFound) {
                     m_desk.prompter.tell(this, widgets::Tone::Danger,
                                          tr("The rule of %1 cannot be read").arg(scope.name),
                                          refusalText(automation.error()));
                     return;
                 }
                 auto* dialog =
                     new AutomationDialog(m_desk, scope, automation.valueOr(capital::Automation()),
                                          m_session.settings(), this);
                 connect(dialog, &AutomationDialog::saved, this, [this, scope] {
                     widgets::Toast::show(this, tr("The rule of %1 was saved.").arg(scope.name),
                                          widgets::Tone::Accent);
                 });
                 dialog->open();
             });
}

void AllocationPage::applyPlan() {
    if (m_session.proposal() == nullptr) {
        return;
    }
    auto* dialog = new ApplyDialog(m_desk, *m_session.proposal(), this);
    connect(dialog, &ApplyDialog::applied, this, &AllocationPage::afterApply);
    dialog->open();
}

void AllocationPage::afterApply(const capital::ProposalId& plan) {
    m_session.refresh();
    m_lower->setCurrentWidget(m_history);
    widgets::Toast::show(this, tr("The plan was applied."), widgets::Tone::Accent,
                         {tr("Undo"), [this, plan] { m_history->undo(plan); }});
}

} // namespace tf::ui
