// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farms_page.h"

#include "models/core/when_done.h"
#include "ui/farms/farm_dialog.h"
#include "ui/farms/replay_bar.h"
#include "ui/shell/error_text.h"
#include "ui/trading/trade_tabs.h"
#include "ui/trading/trading_words.h"
#include "widgets/card.h"
#include "widgets/delegates.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui {

using farms::Farm;
using farms::FarmState;

FarmsPage::FarmsPage(const FarmDesk& desk, QWidget* parent)
    : Page(tr("Farms"), parent)
    , m_desk(desk)
    , m_model(makeFarmModel(this))
    , m_agents(makeAgentModel(false, this)) {
    buildActions();
    buildUi();
    connectSignals();
    refreshRows();
    m_desk.figures.refresh();
}

QAction* FarmsPage::makeAction(const QString& text, const char* icon, const char* objectName,
                               void (FarmsPage::*handler)()) {
    auto* action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

void FarmsPage::buildActions() {
    m_new = makeAction(tr("New farm …"), "add", "newFarmAction", &FarmsPage::createFarm);
    m_start = makeAction(tr("Start"), "start", "startFarmAction", &FarmsPage::startFarm);
    m_pause = makeAction(tr("Pause"), "pause", "pauseFarmAction", &FarmsPage::pauseFarm);
    m_stop = makeAction(tr("Stop"), "stop", "stopFarmAction", &FarmsPage::stopFarm);
    m_edit = makeAction(tr("Edit …"), "edit", "editFarmAction", &FarmsPage::editFarm);
    m_clone = makeAction(tr("Clone …"), "copy", "cloneFarmAction", &FarmsPage::cloneFarm);
    m_archive = makeAction(tr("Archive"), "hide", "archiveFarmAction", &FarmsPage::archiveFarm);
    m_remove = makeAction(tr("Remove"), "delete", "removeFarmAction", &FarmsPage::removeFarm);
    m_pause->setToolTip(tr("Keeps positions, enters no new ones"));
    m_stop->setToolTip(tr("Closes positions and ends"));
    m_remove->setToolTip(tr("Only a farm without agents that never ran"));
}

void FarmsPage::buildUi() {
    addHeaderAction(m_new, ButtonKind::Primary);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("farms"), tr("No farms yet"),
        tr("A farm is a group of agents with one kind of strategy, money of its own and limits. "
           "Create one from a template, add agents to it, give it money on the page Wallets, "
           "then start it and replay candles."),
        this);
    empty->addAction(m_new);
    auto* work = new QWidget(this);
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildFigures());
    layout->addWidget(new ReplayBar(m_desk, work));
    auto* down = new QSplitter(Qt::Vertical, work);
    down->setObjectName(QStringLiteral("farmSplitter"));
    down->setChildrenCollapsible(false);
    down->setHandleWidth(12);
    down->addWidget(buildTable());
    down->addWidget(buildDetail());
    down->setSizes({240, 260});
    layout->addWidget(down, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(work);
    content()->addWidget(m_stack, 1);
}

QWidget* FarmsPage::buildFigures() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto add = [&](const QString& title, const char* objectName) {
        auto* card = new widgets::FigureCard(title, row);
        card->setObjectName(QString::fromLatin1(objectName));
        layout->addWidget(card, 1);
        return card;
    };
    m_equity = add(tr("Equity of the farms"), "farmEquityCard");
    m_profit = add(tr("Profit on the capital base"), "farmProfitCard");
    m_drawdown = add(tr("Deepest drawdown now"), "farmDrawdownCard");
    m_running = add(tr("Agents running"), "farmRunningCard");
    return row;
}

QWidget* FarmsPage::buildTable() {
    auto* card = new widgets::Card(tr("All farms"), this);
    card->setFlush(true);
    for (QAction* action : {m_start, m_pause, m_stop, m_edit}) {
        auto* button = widgets::makeActionButton(action, ButtonKind::Normal, card);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        card->addHeaderWidget(button);
    }
    m_table = makeTradeTable(m_model, "farmTable", tr("Farms"), card);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(farmCurveColumn, new widgets::SparklineDelegate(m_table));
    const std::array widths = {210, 130, 110, 160, 170, 90, 120};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_start, m_pause, m_stop, m_edit, m_clone, m_archive, m_remove});
    card->body()->addWidget(m_table);
    card->setMinimumHeight(130);
    return card;
}

QWidget* FarmsPage::buildDetail() {
    auto* card = new widgets::Card({}, this);
    card->setFlush(true);
    m_tabs = new widgets::Tabs(card);
    m_tabs->setObjectName(QStringLiteral("farmTabs"));
    m_tabs->setAccessibleName(tr("What the farm does"));
    m_agentTable = makeTradeTable(m_agents, "farmAgentTable", tr("Agents of the farm"), card);
    const std::array widths = {230, 180, 130, 100, 110, 110, 90};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_agentTable->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    m_agentTable->sortByColumn(0, Qt::AscendingOrder);
    m_tabs->addPage(m_agentTable, tr("Agents"));
    m_trades = new TradeTabs(m_desk, m_tabs, this);
    card->body()->addWidget(m_tabs);
    card->setMinimumHeight(130);
    return card;
}

void FarmsPage::connectSignals() {
    constexpr int burstMs = 40;
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(burstMs);
    connect(&m_refresh, &QTimer::timeout, this, &FarmsPage::refreshRows);
    connect(&m_desk.farms, &farms::FarmService::farmsChanged, this, &FarmsPage::refreshSoon);
    connect(&m_desk.farms, &farms::FarmService::agentsChanged, this, &FarmsPage::refreshSoon);
    connect(&m_desk.figures, &farms::LiveFigures::changed, this, &FarmsPage::refreshSoon);
    connect(&m_desk.market, &market::MarketService::instrumentsChanged, this,
            &FarmsPage::refreshSoon);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FarmsPage::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] { m_edit->trigger(); });
    connect(m_agentTable, &QTableView::activated, this, [this] {
        for (const int row : selectedRows(m_agentTable)) {
            Q_EMIT openRequested(QStringLiteral("agents"), m_agents->at(row).agent.id.uuid());
            return;
        }
    });
}

void FarmsPage::refreshRows() {
    m_model->setRows(farmRows(m_desk));
    const bool isEmpty = m_model->rows().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    setSubtitle(isEmpty ? QString() : tr("%n farm(s)", "", static_cast<int>(m_model->rowCount())));
    if (!isEmpty && selectedRows(m_table).isEmpty()) {
        m_table->selectRow(0);
    }
    showTotals();
    showCurrent();
}

/// Farms of one base asset are summed; of several, nothing is: there is no rate here.
void FarmsPage::showTotals() {
    Decimal equity;
    Decimal profit;
    std::optional<double> deepest;
    QString deepestName;
    QStringList assets;
    int running = 0;
    int agents = 0;
    for (const FarmRow& row : m_model->rows()) {
        running += row.running;
        agents += row.agents;
        if (!row.figures || row.farm.state == FarmState::Archived) {
            continue;
        }
        equity += row.figures->equity;
        profit += row.figures->profit();
        assets.append(row.farm.baseAsset.code());
        if (const auto drawdown = row.figures->drawdown();
            drawdown && (!deepest || *drawdown < *deepest)) {
            deepest = drawdown;
            deepestName = row.farm.name;
        }
    }
    assets.removeDuplicates();
    m_running->setFigure(widgets::format::count(running));
    m_running->setContext(tr("of %1").arg(widgets::format::count(agents)));
    if (assets.size() != 1) {
        const QString why =
            assets.isEmpty() ? tr("no run yet") : tr("several assets, not summed up");
        m_equity->setUnknown(why);
        m_profit->setUnknown(why);
    } else {
        m_equity->setFigure(widgets::format::number(equity, 2));
        m_equity->setContext(assets.first());
        m_profit->setFigure(widgets::format::signedNumber(profit, 2));
        m_profit->setContext(assets.first());
    }
    if (deepest) {
        m_drawdown->setFigure(widgets::format::percent(*deepest));
        m_drawdown->setContext(deepestName);
    } else {
        m_drawdown->setUnknown(tr("no run yet"));
    }
}

const Farm* FarmsPage::currentFarm() const {
    const QList<int> rows = selectedRows(m_table);
    return rows.isEmpty() ? nullptr : m_desk.farms.farm(m_model->at(rows.first()).farm.id);
}

void FarmsPage::showCurrent() {
    const Farm* const farm = currentFarm();
    const QList<farms::Agent> agents =
        farm == nullptr ? QList<farms::Agent>() : m_desk.farms.agentsOf(farm->id);
    m_agents->setRows(agentRows(agents, m_desk));
    m_tabs->setTabCount(0, static_cast<int>(agents.size()));
    m_trades->show(farm == nullptr ? farms::FarmId() : farm->id, {});
    updateActions();
}

void FarmsPage::updateActions() {
    const Farm* const farm = currentFarm();
    const auto may = [farm](FarmState to) {
        return farm != nullptr && farms::canFollow(farm->state, to);
    };
    m_start->setEnabled(
        may(FarmState::Running) ||
        (farm != nullptr && farm->state == FarmState::Draft && !farm->instruments.isEmpty()));
    m_pause->setEnabled(may(FarmState::Paused));
    m_stop->setEnabled(may(FarmState::Stopped));
    m_edit->setEnabled(farm != nullptr && farm->state != FarmState::Archived);
    m_clone->setEnabled(farm != nullptr);
    m_archive->setEnabled(may(FarmState::Archived));
    m_remove->setEnabled(farm != nullptr && !farm->hasRun &&
                         m_desk.farms.agentsOf(farm->id).isEmpty());
}

void FarmsPage::showEntity(const QUuid& id) {
    refreshRows();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).farm.id.uuid() == id) {
            selectRows(m_table, {row});
            return;
        }
    }
}

void FarmsPage::openDialog(const Farm& farm, bool isNew) {
    auto* dialog = new FarmDialog(m_desk, farm, isNew, this);
    connect(dialog, &FarmDialog::saved, this, &FarmsPage::showEntity);
    dialog->open();
}

void FarmsPage::createFarm() {
    openDialog(FarmDialog::freshFarm(), true);
}

void FarmsPage::editFarm() {
    if (const Farm* const farm = currentFarm(); farm != nullptr && m_edit->isEnabled()) {
        openDialog(*farm, false);
    }
}

void FarmsPage::cloneFarm() {
    if (const Farm* const farm = currentFarm()) {
        Farm copy = farms::cloned(*farm, tr("%1 copy").arg(farm->name));
        copy.state = FarmState::Ready;
        openDialog(copy, true);
    }
}

void FarmsPage::archiveFarm() {
    const Farm* const farm = currentFarm();
    if (farm == nullptr) {
        return;
    }
    m_desk.prompter.confirm(this,
                            {.title = tr("Archive %1?").arg(farm->name),
                             .text = tr("Its figures stay. An archived farm cannot run again."),
                             .acceptText = tr("Archive farm"),
                             .isDangerous = true},
                            [this](bool isAccepted) {
                                if (isAccepted) {
                                    setState(FarmState::Archived, tr("archived by hand"));
                                }
                            });
}

void FarmsPage::removeFarm() {
    const Farm* const farm = currentFarm();
    if (farm == nullptr) {
        return;
    }
    m_desk.prompter.confirm(this,
                            {.title = tr("Remove %1?").arg(farm->name),
                             .text = tr("It has no agents and never ran. Its wallet stays."),
                             .acceptText = tr("Remove farm"),
                             .isDangerous = true},
                            [this, id = farm->id](bool isAccepted) {
                                if (!isAccepted) {
                                    return;
                                }
                                whenDone(m_desk.farms.removeFarm(id), this,
                                         [this](const Result<void>& removed) {
                                             if (!removed) {
                                                 tell(removed.error());
                                             }
                                         });
                            });
}

/// A draft becomes ready first; agents that never ran start with their farm.
void FarmsPage::startFarm() {
    const Farm* const farm = currentFarm();
    if (farm == nullptr) {
        return;
    }
    if (farm->state == FarmState::Draft) {
        makeReady(farm->id);
    } else {
        run(farm->id);
    }
}

void FarmsPage::makeReady(farms::FarmId id) {
    whenDone(m_desk.farms.setFarmState(id, FarmState::Ready, tr("started by hand")), this,
             [this, id](const Result<void>& ready) {
                 if (ready) {
                     run(id);
                 } else {
                     tell(ready.error());
                 }
             });
}

void FarmsPage::run(farms::FarmId id) {
    whenDone(m_desk.farms.setFarmState(id, FarmState::Running, tr("started by hand")), this,
             [this, id](const Result<void>& running) {
                 if (running) {
                     startIdleAgents(id);
                 } else {
                     tell(running.error());
                 }
             });
}

void FarmsPage::startIdleAgents(farms::FarmId id) {
    QList<farms::AgentId> idle;
    for (const farms::Agent& agent : m_desk.farms.agentsOf(id)) {
        if (agent.state == farms::AgentState::Idle) {
            idle.append(agent.id);
        }
    }
    if (idle.isEmpty()) {
        return;
    }
    whenDone(
        m_desk.farms.setAgentStates(idle, farms::AgentState::Running, tr("started with the farm")),
        this, [this](const Result<QList<farms::AgentOutcome>>& outcomes) {
            if (!outcomes) {
                tell(outcomes.error());
                return;
            }
            for (const farms::AgentOutcome& outcome : *outcomes) {
                if (!outcome.result) {
                    tell(outcome.result.error());
                    return;
                }
            }
        });
}

void FarmsPage::pauseFarm() {
    setState(FarmState::Paused, tr("paused by hand"));
}

void FarmsPage::stopFarm() {
    setState(FarmState::Stopped, tr("stopped by hand"));
}

void FarmsPage::setState(FarmState state, const QString& reason) {
    const Farm* const farm = currentFarm();
    if (farm == nullptr) {
        return;
    }
    whenDone(m_desk.farms.setFarmState(farm->id, state, reason), this,
             [this](const Result<void>& changed) {
                 if (!changed) {
                     tell(changed.error());
                 }
             });
}

void FarmsPage::tell(const Error& error) {
    m_desk.prompter.tell(this, widgets::Tone::Danger, tr("That did not work"), errorText(error));
}

} // namespace tf::ui
