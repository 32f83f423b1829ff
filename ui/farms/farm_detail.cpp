// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farm_detail.h"

#include "ui/farms/analytics_tab.h"
#include "ui/farms/farm_actions.h"
#include "ui/farms/suggestion_card.h"
#include "ui/trading/agent_actions.h"
#include "ui/trading/trade_tabs.h"
#include "ui/trading/trading_words.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/page.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace tf::ui {

using widgets::Page;

namespace {

widgets::Tone badgeTone(farms::FarmState state) {
    return state == farms::FarmState::Running ? widgets::Tone::Accent
                                              : static_cast<widgets::Tone>(toneOf(state));
}

} // namespace

FarmDetail::FarmDetail(const FarmDesk& desk, FarmActions& actions, QWidget* page)
    : QWidget(page)
    , m_desk(desk)
    , m_agentActions(new AgentActions(desk, QStringLiteral("FarmAgentsAction"), page))
    , m_agents(makeAgentModel(false, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildHead(actions));
    m_tabs = new widgets::Tabs(this);
    m_tabs->setObjectName(QStringLiteral("farmTabs"));
    m_tabs->setAccessibleName(tr("What the farm does"));
    m_tabs->addPage(buildAgents(), tr("Agents"));
    m_trades = new TradeTabs(m_desk, m_tabs, this);
    m_trades->addPositionsPage();
    m_analytics = new AnalyticsTab(m_desk, m_tabs);
    m_tabs->addPage(m_analytics, tr("Analytics"));
    m_trades->addHistoryPages();
    rememberTab(m_tabs, QStringLiteral("farm"));
    layout->addWidget(m_tabs, 1);
    connectSignals();
}

QWidget* FarmDetail::buildHead(FarmActions& actions) {
    auto* head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(widgets::Theme::grid);
    m_name = widgets::makeLabel({}, widgets::TextStyle::Figure, head);
    m_name->setObjectName(QStringLiteral("farmName"));
    m_state = new widgets::Badge({}, widgets::Tone::Muted, head);
    m_about = widgets::makeLabel({}, widgets::TextStyle::Muted, head);
    m_about->setObjectName(QStringLiteral("farmAbout"));
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_name);
    line->addWidget(m_state);
    line->addWidget(m_about, 1);
    for (QAction* action : {actions.editAction(), actions.startAction(), actions.pauseAction(),
                            actions.stopAction()}) {
        auto* button = widgets::makeActionButton(action, Page::ButtonKind::Normal, head);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        line->addWidget(button);
    }
    auto* more = new QToolButton(head);
    more->setObjectName(QStringLiteral("moreFarmActions"));
    more->setText(tr("More"));
    constexpr int withArrow = 78;
    more->setMinimumWidth(withArrow);
    more->setAccessibleName(tr("More to do with the farm"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    menu->addActions({actions.cloneAction(), actions.archiveAction(), actions.removeAction()});
    more->setMenu(menu);
    line->addWidget(more);
    return head;
}

QWidget* FarmDetail::buildAgents() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    auto* card = new widgets::Card(tr("Agents of the farm"), page);
    card->setFlush(true);
    m_outcome = widgets::makeLabel({}, widgets::TextStyle::Muted, card);
    m_outcome->setObjectName(QStringLiteral("farmAgentOutcome"));
    card->addHeaderWidget(m_outcome);
    for (QAction* action : m_agentActions->actions()) {
        auto* button = widgets::makeActionButton(action, Page::ButtonKind::Normal, card);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        card->addHeaderWidget(button);
    }
    m_agentTable = makeTradeTable(m_agents, "farmAgentTable", tr("Agents of the farm"), card);
    m_agentTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_agentTable->setDragEnabled(true);
    m_agentTable->setDragDropMode(QAbstractItemView::DragOnly);
    m_agentTable->setToolTip(tr("Drag agents onto another farm to move them there"));
    const std::array widths = {150, 130, 105, 90, 85, 70, 85, 80};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_agentTable->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    m_agentTable->setColumnHidden(static_cast<int>(widths.size()), true); // the state's tip has it
    shareRoom(m_agentTable, {0, 1});
    m_agentTable->sortByColumn(0, Qt::AscendingOrder);
    m_agentTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_agentTable->addActions(m_agentActions->actions());
    card->body()->addWidget(m_agentTable);
    layout->addWidget(card, 2);
    m_suggestions = new SuggestionCard(m_desk, page);
    layout->addWidget(m_suggestions, 1);
    return page;
}

void FarmDetail::connectSignals() {
    connect(m_agentTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FarmDetail::updateSelection);
    connect(m_agentTable, &QTableView::activated, this, [this] {
        for (const int row : selectedRows(m_agentTable)) {
            Q_EMIT agentRequested(m_agents->at(row).agent.id.uuid());
            return;
        }
    });
    connect(m_agentActions, &AgentActions::told, m_outcome, &QLabel::setText);
    connect(m_suggestions, &SuggestionCard::accepted, this, &FarmDetail::moveAgents);
}

void FarmDetail::moveAgents(const QList<farms::AgentId>& agents, farms::FarmId to) {
    m_agentActions->moveTo(agents, to);
}

void FarmDetail::showFarm(farms::FarmId id) {
    const QList<farms::Agent> agents =
        id.isNull() ? QList<farms::Agent>() : m_desk.farms.agentsOf(id);
    if (id != m_farm || agents.isEmpty()) {
        m_outcome->setText(agents.isEmpty()
                               ? tr("None yet: make them on the page Agents, or drag some here")
                               : QString());
    }
    m_farm = id;
    m_agents->setRows(agentRows(agents, m_desk));
    m_tabs->setTabCount(0, static_cast<int>(agents.size()));
    m_trades->show(id, {});
    m_analytics->showFarm(id);
    m_suggestions->showFarm(id);
    showHead();
    updateSelection();
}

void FarmDetail::showHead() {
    const farms::Farm* const farm = m_desk.farms.farm(m_farm);
    setEnabled(farm != nullptr);
    if (farm == nullptr) {
        m_name->setText(tr("No farm chosen"));
        m_about->clear();
        m_state->hide();
        return;
    }
    m_name->setText(farm->name);
    m_state->setContent(farms::farmStateName(farm->state).toUpper(), badgeTone(farm->state));
    m_state->setToolTip(widgets::plainTip(farm->stateReason));
    m_state->show();
    m_about->setText(
        tr("%1, since %2")
            .arg(farms::farmTypeName(farm->type), widgets::format::date(farm->createdAt)));
    m_about->setToolTip(widgets::plainTip(
        farms::describeFarm(*farm, pairsOf(m_desk.market, farm->instruments)
                                       .split(QStringLiteral(", "), Qt::SkipEmptyParts))));
}

void FarmDetail::updateSelection() {
    QList<farms::AgentId> ids;
    for (const int row : selectedRows(m_agentTable)) {
        ids.append(m_agents->at(row).agent.id);
    }
    m_agentActions->setSelection(ids);
}

} // namespace tf::ui
