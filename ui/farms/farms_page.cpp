// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farms_page.h"

#include "models/goals/goal_service.h"
#include "ui/farms/farm_actions.h"
#include "ui/farms/farm_detail.h"
#include "ui/farms/farm_list.h"
#include "ui/farms/farm_totals.h"
#include "ui/farms/replay_bar.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace tf::ui {

FarmsPage::FarmsPage(const FarmDesk& desk, QWidget* parent)
    : Page(tr("Farms"), parent)
    , m_desk(desk)
    , m_actions(new FarmActions(desk, this)) {
    buildUi();
    connectSignals();
    refresh();
    m_desk.figures.refresh();
}

void FarmsPage::buildUi() {
    addHeaderAction(m_actions->newAction(), ButtonKind::Primary);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("farms"), tr("No farms yet"),
        tr("A farm is a group of agents with one kind of strategy, money of its own and limits. "
           "Create one from a template, add agents to it, give it money on the page Wallets, "
           "then start it and replay candles."),
        this);
    empty->addAction(m_actions->newAction());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildWork());
    content()->addWidget(m_stack, 1);
}

QWidget* FarmsPage::buildWork() {
    auto* work = new QWidget(this);
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    m_totals = new FarmTotals(m_desk, work);
    layout->addWidget(m_totals);
    layout->addWidget(new ReplayBar(m_desk, work));
    m_list = new FarmList(m_desk, work);
    m_list->setActions(m_actions->ofOneFarm());
    m_detail = new FarmDetail(m_desk, *m_actions, this);
    m_splitter = new QSplitter(work);
    m_splitter->setObjectName(QStringLiteral("farmSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(widgets::Theme::cardGap);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    arrange(m_list->isTable());
    layout->addWidget(m_splitter, 1);
    return work;
}

void FarmsPage::arrange(bool isTable) {
    m_splitter->setOrientation(isTable ? Qt::Vertical : Qt::Horizontal);
    m_splitter->setSizes(isTable ? QList<int>{190, 320} : QList<int>{304, 860});
}

void FarmsPage::connectSignals() {
    constexpr int burstMs = 40;
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(burstMs);
    connect(&m_refresh, &QTimer::timeout, this, &FarmsPage::refresh);
    connect(&m_desk.farms, &farms::FarmService::farmsChanged, this, &FarmsPage::refreshSoon);
    connect(&m_desk.farms, &farms::FarmService::agentsChanged, this, &FarmsPage::refreshSoon);
    connect(&m_desk.figures, &farms::LiveFigures::changed, this, &FarmsPage::refreshSoon);
    connect(&m_desk.market, &market::MarketService::instrumentsChanged, this,
            &FarmsPage::refreshSoon);
    if (m_desk.goals != nullptr) {
        connect(m_desk.goals, &goals::GoalService::goalsChanged, this, &FarmsPage::refreshSoon);
        connect(m_desk.goals, &goals::GoalService::progressChanged, this, &FarmsPage::refreshSoon);
    }
    connect(m_list, &FarmList::currentChanged, this, &FarmsPage::showCurrent);
    connect(m_list, &FarmList::activated, m_actions->editAction(), &QAction::trigger);
    connect(m_list, &FarmList::modeChanged, this, &FarmsPage::arrange);
    connect(m_list, &FarmList::agentsDropped, m_detail, &FarmDetail::moveAgents);
    connect(m_detail, &FarmDetail::agentRequested, this,
            [this](const QUuid& agent) { Q_EMIT openRequested(QStringLiteral("agents"), agent); });
    connect(m_actions, &FarmActions::saved, this, &FarmsPage::showEntity);
}

void FarmsPage::refresh() {
    m_list->refresh();
    const bool isEmpty = m_list->rows().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    setSubtitle(isEmpty ? QString()
                        : tr("%n farm(s)", "", static_cast<int>(m_list->rows().size())));
    m_totals->showRows(m_list->rows());
    showCurrent();
}

void FarmsPage::showCurrent() {
    m_actions->setFarm(m_list->current());
    m_detail->showFarm(m_list->current());
}

void FarmsPage::showEntity(const QUuid& id) {
    refresh();
    m_list->select(farms::FarmId(id));
}

} // namespace tf::ui
