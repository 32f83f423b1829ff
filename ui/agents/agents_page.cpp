// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agents_page.h"

#include "models/core/when_done.h"
#include "ui/agents/agent_dialog.h"
#include "ui/agents/agent_trades.h"
#include "ui/trading/agent_actions.h"
#include "ui/trading/trade_tabs.h"
#include "ui/trading/trading_words.h"
#include "widgets/card.h"
#include "widgets/fields.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui {

using farms::AgentState;

AgentsPage::AgentsPage(const FarmDesk& desk, QWidget* parent)
    : Page(tr("Agents"), parent)
    , m_desk(desk)
    , m_actions(new AgentActions(desk, QStringLiteral("AgentsAction"), this))
    , m_model(makeAgentModel(true, this))
    , m_versions(makeVersionModel(this)) {
    buildActions();
    buildUi();
    connectSignals();
    refreshRows();
    m_desk.figures.refresh();
}

void AgentsPage::buildActions() {
    const auto make = [this](const QString& text, const char* icon, const char* objectName) {
        auto* action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QString::fromLatin1(objectName));
        addAction(action);
        return action;
    };
    m_new = make(tr("New agent …"), "add", "newAgentAction");
    m_edit = make(tr("Parameters …"), "edit", "editAgentAction");
}

void AgentsPage::buildUi() {
    addHeaderAction(m_new, ButtonKind::Primary);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("agents"), tr("No agents yet"),
        tr("An agent runs one strategy on its instruments with money of its own, in a farm. Create "
           "a farm on the page Farms, then its agents here, and give them money on the page "
           "Wallets."),
        this);
    empty->addAction(m_new);
    auto* down = new QSplitter(Qt::Vertical, this);
    down->setObjectName(QStringLiteral("agentSplitter"));
    down->setChildrenCollapsible(false);
    down->setHandleWidth(12);
    down->addWidget(buildTable());
    down->addWidget(buildDetail());
    down->setSizes({260, 360});
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(down);
    content()->addWidget(m_stack, 1);
}

QWidget* AgentsPage::buildTable() {
    auto* card = new widgets::Card(tr("All agents"), this);
    card->setFlush(true);
    auto* search = new widgets::SearchField(tr("Find agent"), card);
    search->setObjectName(QStringLiteral("agentSearch"));
    search->setAccessibleName(tr("Find agent"));
    search->setMaximumWidth(240);
    setSearchTarget(search);
    m_outcome = widgets::makeLabel({}, widgets::TextStyle::Muted, card);
    m_outcome->setObjectName(QStringLiteral("agentOutcome"));
    card->addHeaderWidget(m_outcome);
    card->addHeaderWidget(search);
    for (QAction* action : m_actions->actions() + QList{m_edit}) {
        auto* button = widgets::makeActionButton(action, ButtonKind::Normal, card);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        card->addHeaderWidget(button);
    }
    m_table = makeTradeTable(m_model, "agentTable", tr("Agents"), card);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const std::array widths = {180, 120, 180, 120, 90, 90, 80, 90, 85, 120};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    shareRoom(m_table, {0, 2});
    m_table->sortByColumn(0, Qt::AscendingOrder);
    widgets::rememberColumns(m_table->horizontalHeader(), QStringLiteral("agents"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(m_actions->actions() + QList{m_edit});
    connect(search, &widgets::SearchField::searchChanged,
            qobject_cast<QSortFilterProxyModel*>(m_table->model()),
            &QSortFilterProxyModel::setFilterFixedString);
    card->body()->addWidget(m_table);
    card->setMinimumHeight(160);
    return card;
}

QWidget* AgentsPage::buildDetail() {
    m_tabs = new widgets::Tabs(this);
    m_tabs->setObjectName(QStringLiteral("agentTabs"));
    m_tabs->setAccessibleName(tr("What the agent does"));
    m_chart = new AgentTrades(m_desk, m_tabs);
    m_tabs->addPage(m_chart, tr("Trades"));
    m_trades = new TradeTabs(m_desk, m_tabs, this);
    m_trades->addPositionsPage();
    auto* page = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    auto* card = new widgets::Card({}, page);
    card->setFlush(true);
    layout->addWidget(card);
    QTableView* const versions =
        makeTradeTable(m_versions, "versionTable", tr("Versions of its parameters"), card);
    const std::array widths = {110, 170, 120, 160};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        versions->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    versions->sortByColumn(0, Qt::DescendingOrder);
    card->body()->addWidget(versions);
    m_versionsTab = m_tabs->addPage(page, tr("Versions"));
    m_trades->addHistoryPages();
    rememberTab(m_tabs, QStringLiteral("agent"));
    m_tabs->setMinimumHeight(200);
    return m_tabs;
}

void AgentsPage::connectSignals() {
    constexpr int burstMs = 40;
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(burstMs);
    connect(&m_refresh, &QTimer::timeout, this, &AgentsPage::refreshRows);
    connect(m_new, &QAction::triggered, this, &AgentsPage::createAgent);
    connect(m_edit, &QAction::triggered, this, &AgentsPage::editAgent);
    connect(m_actions, &AgentActions::told, m_outcome, &QLabel::setText);
    connect(m_trades, &TradeTabs::fillsShown, m_chart, &AgentTrades::setFills);
    connect(m_table, &QTableView::activated, this, &AgentsPage::editAgent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AgentsPage::showCurrent);
    connect(&m_desk.farms, &farms::FarmService::agentsChanged, this, &AgentsPage::refreshSoon);
    connect(&m_desk.farms, &farms::FarmService::farmsChanged, this, &AgentsPage::refreshSoon);
    connect(&m_desk.figures, &farms::LiveFigures::changed, this, &AgentsPage::refreshSoon);
    connect(&m_desk.market, &market::MarketService::instrumentsChanged, this,
            &AgentsPage::refreshSoon);
}

void AgentsPage::refreshRows() {
    m_model->setRows(agentRows(m_desk.farms.agents(), m_desk));
    const bool isEmpty = m_model->rows().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    const auto& agents = m_desk.farms.agents();
    const auto running = std::count_if(agents.begin(), agents.end(), [](const farms::Agent& agent) {
        return agent.state == AgentState::Running;
    });
    setSubtitle(
        isEmpty ? QString()
                : tr("%1 agents, %2 running")
                      .arg(widgets::format::count(agents.size()), widgets::format::count(running)));
    if (!m_pendingEntity.isNull()) {
        showEntity(m_pendingEntity);
    } else if (!isEmpty && selectedRows(m_table).isEmpty()) {
        m_table->selectRow(0);
    }
    showCurrent();
}

QList<farms::AgentId> AgentsPage::selectedAgents() const {
    QList<farms::AgentId> ids;
    for (const int row : selectedRows(m_table)) {
        ids.append(m_model->at(row).agent.id);
    }
    return ids;
}

void AgentsPage::showCurrent() {
    const QList<farms::AgentId> ids = selectedAgents();
    const farms::AgentId one = ids.size() == 1 ? ids.first() : farms::AgentId();
    m_chart->showAgent(one);
    m_trades->show({}, one);
    showVersions();
    updateActions();
}

void AgentsPage::showVersions() {
    const QList<farms::AgentId> ids = selectedAgents();
    if (ids.size() != 1) {
        m_versions->setRows({});
        return;
    }
    whenDone(m_desk.farms.versions(ids.first()), this,
             [this, id = ids.first()](const Result<QList<farms::AgentVersion>>& versions) {
                 const farms::Agent* const agent = m_desk.farms.agent(id);
                 if (versions && agent != nullptr && selectedAgents() == QList{id}) {
                     m_versions->setRows(versionRows(*versions, agent->pinned.number));
                     m_tabs->setTabCount(m_versionsTab, static_cast<int>(versions->size()));
                 }
             });
}

void AgentsPage::updateActions() {
    const QList<farms::AgentId> ids = selectedAgents();
    m_actions->setSelection(ids);
    m_edit->setEnabled(ids.size() == 1);
}

void AgentsPage::showEntity(const QUuid& id) {
    m_pendingEntity = id;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).agent.id.uuid() == id) {
            m_pendingEntity = {};
            selectRows(m_table, {row});
            return;
        }
    }
}

void AgentsPage::createAgent() {
    const QList<farms::AgentId> ids = selectedAgents();
    const farms::Agent* const current = ids.isEmpty() ? nullptr : m_desk.farms.agent(ids.first());
    auto* dialog = new AgentDialog(m_desk, current == nullptr ? farms::FarmId() : current->farm,
                                   std::nullopt, this);
    connect(dialog, &AgentDialog::saved, this, &AgentsPage::showEntity);
    dialog->open();
}

void AgentsPage::editAgent() {
    const QList<farms::AgentId> ids = selectedAgents();
    const farms::Agent* const agent = ids.size() == 1 ? m_desk.farms.agent(ids.first()) : nullptr;
    if (agent != nullptr) {
        (new AgentDialog(m_desk, agent->farm, *agent, this))->open();
    }
}

} // namespace tf::ui
