// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farm_list.h"

#include "ui/farms/farm_card.h"
#include "ui/trading/agent_rows.h"
#include "ui/trading/trading_words.h"
#include "widgets/delegates.h"
#include "widgets/segmented_control.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui {

namespace {

enum Mode { Cards, Table };

QString modeKey() {
    return QStringLiteral("farms/isTable");
}

QList<farms::AgentId> agentsOf(const QList<QByteArray>& keys) {
    QList<farms::AgentId> agents;
    for (const QByteArray& key : keys) {
        agents.append(farms::AgentId(QUuid::fromRfc4122(key)));
    }
    return agents;
}

void acceptAgents(QAbstractItemView* view) {
    view->setAcceptDrops(true);
    view->setDragDropMode(QAbstractItemView::DropOnly);
    view->setDragDropOverwriteMode(true); // onto a farm, not between two
    view->setDropIndicatorShown(true);
}

} // namespace

FarmList::FarmList(const FarmDesk& desk, QWidget* parent)
    : Card(tr("All farms"), parent)
    , m_desk(desk)
    , m_model(makeFarmModel(this)) {
    setFlush(true);
    allowDrops();
    buildUi();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FarmList::currentChanged);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_table), static_cast<QAbstractItemView*>(m_cards)}) {
        connect(view, &QAbstractItemView::activated, this, &FarmList::activated);
    }
    connect(m_mode, &widgets::SegmentedControl::currentChanged, this, [this](int mode) {
        m_views->setCurrentIndex(mode);
        QSettings().setValue(modeKey(), mode == Table);
        Q_EMIT modeChanged(mode == Table);
    });
    m_mode->setCurrent(QSettings().value(modeKey()).toBool() ? Table : Cards);
}

void FarmList::buildUi() {
    m_mode = new widgets::SegmentedControl({tr("Cards"), tr("Table")}, this);
    m_mode->setObjectName(QStringLiteral("farmMode"));
    m_mode->setAccessibleName(tr("Show farms as"));
    addHeaderWidget(m_mode);
    buildTable();
    buildCards();
    m_views = new QStackedWidget(this);
    auto* cards = new QWidget(m_views);
    auto* layout = new QVBoxLayout(cards);
    layout->setContentsMargins(widgets::Theme::cardGap, 4, widgets::Theme::grid, 4);
    layout->addWidget(m_cards);
    m_views->addWidget(cards);
    m_views->addWidget(m_table);
    body()->addWidget(m_views, 1);
    setMinimumWidth(280);
    setMinimumHeight(150);
}

void FarmList::buildTable() {
    m_table = makeTradeTable(m_model, "farmTable", tr("Farms"), this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(static_cast<int>(FarmColumn::Curve),
                                      new widgets::SparklineDelegate(m_table));
    const std::array widths = {190, 120, 100, 150, 110, 170, 90, 110, 150, 120};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    m_table->sortByColumn(static_cast<int>(FarmColumn::Name), Qt::AscendingOrder);
    widgets::rememberColumns(m_table->horizontalHeader(), QStringLiteral("farms"));
    acceptAgents(m_table);
}

/// The same rows in the same order, with the same choice, as the table.
void FarmList::buildCards() {
    m_cards = new QListView(this);
    m_cards->setObjectName(QStringLiteral("farmCards"));
    m_cards->setAccessibleName(tr("Farms"));
    m_cards->setModel(m_table->model());
    m_cards->setSelectionModel(m_table->selectionModel());
    m_cards->setItemDelegate(new FarmCardDelegate(m_cards));
    m_cards->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setMouseTracking(true);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    acceptAgents(m_cards);
}

void FarmList::allowDrops() {
    const auto accepts = [this](const FarmRow& row, const QList<QByteArray>& keys) {
        const QList<farms::AgentId> agents = agentsOf(keys);
        return row.farm.state != farms::FarmState::Archived &&
               std::any_of(agents.begin(), agents.end(), [&](farms::AgentId id) {
                   const farms::Agent* const agent = m_desk.farms.agent(id);
                   return agent != nullptr && agent->farm != row.farm.id;
               });
    };
    m_model->allowDrop(agentMimeType(), accepts,
                       [this](const FarmRow& row, const QList<QByteArray>& keys) {
                           Q_EMIT agentsDropped(agentsOf(keys), row.farm.id);
                       });
}

void FarmList::setActions(const QList<QAction*>& actions) {
    for (QWidget* view : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_cards)}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions(actions);
    }
}

void FarmList::refresh() {
    m_model->setRows(farmRows(m_desk));
    const auto& rows = m_model->rows();
    const bool hasGoals = std::any_of(rows.begin(), rows.end(),
                                      [](const FarmRow& row) { return row.goal.has_value(); });
    m_table->setColumnHidden(static_cast<int>(FarmColumn::Goal), !hasGoals);
    if (!rows.isEmpty() && current().isNull()) {
        m_table->selectRow(0);
    }
}

farms::FarmId FarmList::current() const {
    const QList<int> rows = selectedRows(m_table);
    return rows.isEmpty() ? farms::FarmId() : m_model->at(rows.first()).farm.id;
}

void FarmList::select(farms::FarmId farm) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).farm.id == farm) {
            selectRows(m_table, {row});
            const QModelIndex at = m_table->currentIndex();
            m_table->scrollTo(at);
            m_cards->scrollTo(at);
            return;
        }
    }
}

bool FarmList::isTable() const {
    return m_mode->current() == Table;
}

} // namespace tf::ui
