// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_list.h"

#include "ui/goals/goal_cards.h"
#include "widgets/fields.h"
#include "widgets/labels.h"
#include "widgets/roles.h"
#include "widgets/segmented_control.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui {

using goals::Goal;
using goals::GoalId;
using goals::GoalState;
using goals::GoalView;

namespace {

const QString shapeKey = QStringLiteral("goals/shape");
enum Shape { Cards, Table };

} // namespace

GoalFilter::GoalFilter(GoalModel* model, const GoalDesk& desk, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_desk(desk) {
    setSourceModel(model);
    setSortRole(widgets::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void GoalFilter::setNeedle(const QString& needle) {
    m_needle = needle.trimmed();
    invalidateFilter();
}

void GoalFilter::setFarm(farms::FarmId farm) {
    m_farm = farm;
    m_agents.clear();
    for (const farms::Agent& agent : m_desk.farms.agentsOf(farm)) {
        m_agents.insert(agent.id);
    }
    invalidateFilter();
}

void GoalFilter::setStates(States states) {
    m_states = states;
    invalidateFilter();
}

void GoalFilter::setKind(std::optional<goals::GoalKind> kind) {
    m_kind = kind;
    invalidateFilter();
}

bool GoalFilter::fitsFarm(const Goal& goal) const {
    switch (goal.scope.kind) {
    case goals::ScopeKind::Workspace:
        return true;
    case goals::ScopeKind::Farms:
        return goal.scope.farms.contains(m_farm);
    case goals::ScopeKind::Agents:
        return std::any_of(goal.scope.agents.begin(), goal.scope.agents.end(),
                           [this](farms::AgentId id) { return m_agents.contains(id); });
    }
    return false;
}

bool GoalFilter::fitsState(const GoalView& view) const {
    switch (m_states) {
    case States::All:
        return true;
    case States::Unfinished:
        return !goals::isFinal(view.goal.state);
    case States::NeedDecision:
        return view.waitsForDecision();
    case States::Drafts:
        return view.goal.state == GoalState::Draft;
    case States::Completed:
        return view.goal.state == GoalState::Completed;
    case States::Failed:
        return view.goal.state == GoalState::Failed || view.goal.state == GoalState::Cancelled;
    }
    return true;
}

bool GoalFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const GoalRow& one = m_model->at(row);
    const Goal& goal = one.view.goal;
    return (m_needle.isEmpty() || goal.name.contains(m_needle, Qt::CaseInsensitive) ||
            one.scope.contains(m_needle, Qt::CaseInsensitive) ||
            goal.note.contains(m_needle, Qt::CaseInsensitive)) &&
           (!m_kind || goal.kind() == *m_kind) && fitsState(one.view) &&
           (m_farm.isNull() || fitsFarm(goal));
}

GoalList::GoalList(const GoalDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_model(makeGoalModel(this))
    , m_filter(new GoalFilter(m_model, desk, this)) {
    buildHeader();
    setFlush(true); // after its header, which it gives room
    buildViews();
    fillFarms();
    connect(&m_desk.farms, &farms::FarmService::farmsChanged, this, &GoalList::fillFarms);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &GoalList::showEmptyNote);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &GoalList::showEmptyNote);
}

void GoalList::buildHeader() {
    m_search = new widgets::SearchField(tr("Find goal"), this);
    m_search->setObjectName(QStringLiteral("goalSearch"));
    const auto combo = [this](const QString& name, const char* objectName) {
        auto* box = new QComboBox(this);
        box->setObjectName(QString::fromLatin1(objectName));
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(13);
        return box;
    };
    m_farms = combo(tr("Farm"), "goalFarmFilter");
    m_states = combo(tr("State"), "goalStateFilter");
    const QStringList words = {tr("All states"), tr("Not finished"), tr("Needs a decision"),
                               tr("Drafts"),     tr("Completed"),    tr("Failed or cancelled")};
    m_states->addItems(words);
    m_kinds = combo(tr("Type"), "goalTypeFilter");
    m_kinds->addItem(tr("All types"));
    for (const goals::GoalKind kind :
         {goals::GoalKind::TradeVolume, goals::GoalKind::ProfitTarget,
          goals::GoalKind::StrategyPerformance, goals::GoalKind::Custom}) {
        m_kinds->addItem(goals::goalKindName(kind), static_cast<int>(kind));
    }
    m_shape = new widgets::SegmentedControl({tr("Cards"), tr("Table")}, this);
    m_shape->setObjectName(QStringLiteral("goalShape"));
    m_shape->setAccessibleName(tr("Cards or table"));
    for (QWidget* const one : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_farms),
                               static_cast<QWidget*>(m_states), static_cast<QWidget*>(m_kinds),
                               static_cast<QWidget*>(m_shape)}) {
        addHeaderWidget(one);
    }
    connect(m_search, &widgets::SearchField::searchChanged, m_filter, &GoalFilter::setNeedle);
    connect(m_farms, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setFarm(farms::FarmId(m_farms->currentData().toUuid())); });
    connect(m_states, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_filter->setStates(static_cast<GoalFilter::States>(index)); });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kinds->currentData();
        m_filter->setKind(kind.isValid() ? std::optional(static_cast<goals::GoalKind>(kind.toInt()))
                                         : std::nullopt);
    });
    m_states->setCurrentIndex(static_cast<int>(GoalFilter::States::All));
    m_filter->setStates(GoalFilter::States::All);
}

void GoalList::buildViews() {
    m_cards = makeGoalCards(m_filter, m_model, this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("goalTable"));
    m_table->setAccessibleName(tr("Goals"));
    m_table->setModel(m_filter);
    widgets::styleTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(static_cast<int>(GoalColumn::Progress),
                                      new GoalBarDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const std::array widths = {220, 130, 130, 110, 110, 190, 190, 80};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the service orders them
    m_selection = m_table->selectionModel();
    m_cards->setSelectionModel(m_selection);
    m_none = widgets::makeLabel(tr("No goal fits the filters."), widgets::TextStyle::Muted, this);
    m_none->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    body()->addWidget(m_stack, 1);
    connect(m_shape, &widgets::SegmentedControl::currentChanged, this, [this](int shape) {
        QSettings().setValue(shapeKey, shape);
        showEmptyNote();
        if (const QModelIndex at = m_selection->currentIndex(); at.isValid()) {
            m_cards->scrollTo(at);
            m_table->scrollTo(at);
        }
    });
    m_shape->setCurrent(QSettings().value(shapeKey, Cards).toInt() == Table ? Table : Cards);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &GoalList::currentChanged);
    connect(m_cards, &QListView::activated, this, &GoalList::activated);
    connect(m_table, &QTableView::activated, this, &GoalList::activated);
}

void GoalList::showEmptyNote() {
    const bool isEmpty = m_filter->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 2 : m_shape->current());
}

QWidget* GoalList::searchField() const {
    return m_search;
}

void GoalList::fillFarms() {
    const QVariant before = m_farms->currentData();
    const QSignalBlocker blocker(m_farms);
    m_farms->clear();
    m_farms->addItem(tr("All farms"));
    for (const farms::Farm& farm : m_desk.farms.farms()) {
        m_farms->addItem(farm.name, farm.id.uuid());
    }
    m_farms->setCurrentIndex(std::max(0, before.isValid() ? m_farms->findData(before) : 0));
}

void GoalList::refresh() {
    m_model->setRows(goalRows(m_desk));
    showEmptyNote();
}

GoalId GoalList::current() const {
    const QModelIndex at = m_selection->currentIndex();
    return at.isValid() ? m_model->at(m_filter->mapToSource(at).row()).view.goal.id : GoalId();
}

int GoalList::sourceRowOf(GoalId goal) const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).view.goal.id == goal) {
            return row;
        }
    }
    return -1;
}

void GoalList::select(GoalId goal) {
    const int row = sourceRowOf(goal);
    if (row < 0) {
        return;
    }
    if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid()) {
        m_search->clear();
        m_filter->setNeedle({});
        m_farms->setCurrentIndex(0);
        m_states->setCurrentIndex(0);
        m_kinds->setCurrentIndex(0);
    }
    const QModelIndex at = m_filter->mapFromSource(m_model->index(row, 0));
    m_selection->setCurrentIndex(at,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_cards->scrollTo(at);
    m_table->scrollTo(at);
}

void GoalList::selectFirst() {
    if (!m_selection->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_selection->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::ClearAndSelect |
                                                                QItemSelectionModel::Rows);
    }
}

void GoalList::addContextActions(const QList<QAction*>& actions) {
    for (QAbstractItemView* const view :
         {static_cast<QAbstractItemView*>(m_cards), static_cast<QAbstractItemView*>(m_table)}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions(actions);
    }
}

} // namespace tf::ui
