// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agents_page.h"

#include "models/core/when_done.h"
#include "ui/agents/agent_dialog.h"
#include "ui/shell/error_text.h"
#include "ui/trading/trade_tabs.h"
#include "ui/trading/trading_words.h"
#include "widgets/card.h"
#include "widgets/fields.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

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
    m_start = make(tr("Start"), "start", "startAgentsAction");
    m_pause = make(tr("Pause"), "pause", "pauseAgentsAction");
    m_stop = make(tr("Stop"), "stop", "stopAgentsAction");
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
    down->setSizes({380, 240});
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
    for (QAction* action : {m_start, m_pause, m_stop, m_edit}) {
        auto* button = widgets::makeActionButton(action, ButtonKind::Normal, card);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        card->addHeaderWidget(button);
    }
    m_table = makeTradeTable(m_model, "agentTable", tr("Agents"), card);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const std::array widths = {210, 120, 180, 120, 90, 100, 100, 90};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_start, m_pause, m_stop, m_edit});
    connect(search, &widgets::SearchField::searchChanged,
            qobject_cast<QSortFilterProxyModel*>(m_table->model()),
            &QSortFilterProxyModel::setFilterFixedString);
    card->body()->addWidget(m_table);
    card->setMinimumHeight(160);
    return card;
}

QWidget* AgentsPage::buildDetail() {
    auto* card = new widgets::Card({}, this);
    card->setFlush(true);
    m_tabs = new widgets::Tabs(card);
    m_tabs->setObjectName(QStringLiteral("agentTabs"));
    m_tabs->setAccessibleName(tr("What the agent does"));
    QTableView* const versions =
        makeTradeTable(m_versions, "versionTable", tr("Versions of its parameters"), card);
    const std::array widths = {110, 170, 120, 200};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        versions->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    versions->sortByColumn(0, Qt::DescendingOrder);
    m_tabs->addPage(versions, tr("Versions"));
    m_trades = new TradeTabs(m_desk, m_tabs, this);
    card->body()->addWidget(m_tabs);
    card->setMinimumHeight(140);
    return card;
}

void AgentsPage::connectSignals() {
    constexpr int burstMs = 40;
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(burstMs);
    connect(&m_refresh, &QTimer::timeout, this, &AgentsPage::refreshRows);
    connect(m_new, &QAction::triggered, this, &AgentsPage::createAgent);
    connect(m_edit, &QAction::triggered, this, &AgentsPage::editAgent);
    connect(m_start, &QAction::triggered, this,
            [this] { setStates(AgentState::Running, tr("started by hand")); });
    connect(m_pause, &QAction::triggered, this,
            [this] { setStates(AgentState::Paused, tr("paused by hand")); });
    connect(m_stop, &QAction::triggered, this,
            [this] { setStates(AgentState::Stopped, tr("stopped by hand")); });
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
    const bool isOne = ids.size() == 1;
    m_trades->show({}, isOne ? ids.first() : farms::AgentId());
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
                     m_tabs->setTabCount(0, static_cast<int>(versions->size()));
                 }
             });
}

void AgentsPage::updateActions() {
    const QList<farms::AgentId> ids = selectedAgents();
    const auto canAny = [&](AgentState to) {
        return std::any_of(ids.begin(), ids.end(), [&](farms::AgentId id) {
            const farms::Agent* const agent = m_desk.farms.agent(id);
            return agent != nullptr && farms::canFollow(agent->state, to);
        });
    };
    m_start->setEnabled(canAny(AgentState::Running));
    m_pause->setEnabled(canAny(AgentState::Paused));
    m_stop->setEnabled(canAny(AgentState::Stopped));
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

void AgentsPage::setStates(AgentState state, const QString& reason) {
    const QList<farms::AgentId> ids = selectedAgents();
    if (ids.isEmpty()) {
        return;
    }
    whenDone(m_desk.farms.setAgentStates(ids, state, reason), this,
             [this, state](const Result<QList<farms::AgentOutcome>>& outcomes) {
                 if (!outcomes) {
                     m_desk.prompter.tell(this, widgets::Tone::Danger, tr("That did not work"),
                                          errorText(outcomes.error()));
                     return;
                 }
                 showOutcomes(*outcomes, state);
             });
}

/// One line of the message for each agent that stayed as it was.
void AgentsPage::showOutcomes(const QList<farms::AgentOutcome>& outcomes, AgentState state) {
    QStringList refused;
    for (const farms::AgentOutcome& outcome : outcomes) {
        if (!outcome.result) {
            const farms::Agent* const agent = m_desk.farms.agent(outcome.agent);
            refused.append(tr("%1: %2").arg(agent == nullptr ? QString() : agent->name,
                                            outcome.result.error().detail.isEmpty()
                                                ? errorText(outcome.result.error())
                                                : outcome.result.error().detail));
        }
    }
    const auto changed = outcomes.size() - refused.size();
    m_outcome->setText(tr("%1 of %2 now %3")
                           .arg(widgets::format::count(changed),
                                widgets::format::count(outcomes.size()),
                                farms::agentStateName(state)));
    if (!refused.isEmpty()) {
        m_desk.prompter.tell(
            this, widgets::Tone::Warning,
            tr("%n agent(s) stayed as they were", "", static_cast<int>(refused.size())),
            refused.join(u'\n'));
    }
}

} // namespace tf::ui
