// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/trade_tabs.h"

#include "models/core/when_done.h"
#include "ui/trading/trading_words.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

namespace tf::ui {

namespace {

/// While the engine runs, figures change many times a second; a person reads slower.
constexpr int pauseMs = 500;
enum OrderScope { WorkingOrders, AllOrders };

QTableView* newestFirst(QTableView* table, int timeColumn, const QList<int>& widths) {
    for (int column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(column, widths[column]);
    }
    table->sortByColumn(timeColumn, Qt::DescendingOrder);
    table->setMinimumHeight(90);
    return table;
}

/// A table in a card of its own.
widgets::Card* inCard(const QString& title, QTableView* table, QWidget* parent) {
    auto* card = new widgets::Card(title, parent);
    card->setFlush(true);
    card->body()->addWidget(table, 1);
    return card;
}

/// A page of the tabs: room between the bar and the card.
QWidget* page(QWidget* content, widgets::Tabs* tabs) {
    auto* box = new QWidget(tabs);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->addWidget(content);
    return box;
}

} // namespace

TradeTabs::TradeTabs(const FarmDesk& desk, widgets::Tabs* tabs, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_tabs(tabs)
    , m_positions(makePositionModel(this))
    , m_orders(makeOrderModel(this))
    , m_fills(makeFillModel(this))
    , m_refusals(makeLogModel(this))
    , m_log(makeLogModel(this)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isStale) {
            refresh();
        }
    });
    tabs->installEventFilter(this);
    connect(&desk.figures, &farms::LiveFigures::changed, this, &TradeTabs::refresh);
    connect(&desk.farms, &farms::FarmService::agentsChanged, this, &TradeTabs::refresh);
}

void TradeTabs::addPositionsPage() {
    auto* parts = new QSplitter(Qt::Vertical, m_tabs);
    parts->setObjectName(QStringLiteral("positionSplitter"));
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(widgets::Theme::cardGap);
    m_positionsCard = inCard(
        tr("Open positions"),
        newestFirst(makeTradeTable(m_positions, "positionTable", tr("Open positions"), parts), 7,
                    {140, 90, 56, 90, 95, 95, 120}),
        parts);
    m_ordersCard = inCard(tr("Orders"),
                          newestFirst(makeTradeTable(m_orders, "orderTable", tr("Orders"), parts),
                                      0, {172, 120, 92, 90, 125, 105, 100}),
                          parts);
    m_orderScope = new widgets::SegmentedControl({tr("Working"), tr("All")}, m_ordersCard);
    m_orderScope->setObjectName(QStringLiteral("orderScope"));
    m_orderScope->setAccessibleName(tr("Which orders"));
    m_orderScope->setCurrent(AllOrders);
    m_ordersCard->addHeaderWidget(m_orderScope);
    connect(m_orderScope, &widgets::SegmentedControl::currentChanged, this, [this] {
        m_pause.stop();
        refresh();
    });
    parts->addWidget(m_positionsCard);
    parts->addWidget(m_ordersCard);
    parts->setSizes({180, 260});
    m_positionsTab = m_tabs->addPage(page(parts, m_tabs), tr("Positions and orders"));
}

void TradeTabs::addHistoryPages() {
    QTableView* const fills = newestFirst(makeTradeTable(m_fills, "fillTable", tr("Fills"), m_tabs),
                                          0, {172, 140, 92, 60, 110, 110, 100});
    QTableView* const refusals =
        newestFirst(makeTradeTable(m_refusals, "refusalTable", tr("Refused orders"), m_tabs), 0,
                    {172, 170, 130, 90, 120, 360});
    QTableView* const log = newestFirst(makeTradeTable(m_log, "logTable", tr("Log"), m_tabs), 0,
                                        {172, 170, 130, 90, 120, 360});
    m_historyTab = m_tabs->addPage(page(inCard({}, fills, m_tabs), m_tabs), tr("Fills"));
    m_tabs->addPage(page(inCard({}, refusals, m_tabs), m_tabs), tr("Refused"));
    m_tabs->addPage(page(inCard({}, log, m_tabs), m_tabs), tr("Log"));
}

void TradeTabs::show(farms::FarmId farm, farms::AgentId agent) {
    if (farm == m_farm && agent == m_agent) {
        return;
    }
    m_farm = farm;
    m_agent = agent;
    m_pause.stop();
    clear();
    refresh();
}

void TradeTabs::clear() {
    showPositions({});
    showOrders({});
    showFills({});
    showLog({});
}

bool TradeTabs::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && m_isStale) {
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void TradeTabs::refresh() {
    if (isNobody()) {
        return;
    }
    if (m_waiting > 0 || m_pause.isActive() || !m_tabs->isVisible()) {
        m_isStale = true;
        return;
    }
    load();
}

void TradeTabs::load() {
    m_isStale = false;
    m_waiting = 4;
    m_pause.start();
    const auto take = [this, farm = m_farm, agent = m_agent](auto fill) {
        return [this, farm, agent, fill](const auto& answer) {
            if (answer && farm == m_farm && agent == m_agent) {
                (this->*fill)(*answer);
            }
            if (--m_waiting == 0 && m_isStale) {
                refresh();
            }
        };
    };
    const bool isWorkingOnly = m_orderScope != nullptr && m_orderScope->current() == WorkingOrders;
    const trading::TradeQuery query{.agent = m_agent, .farm = m_farm, .limit = mostRows};
    trading::TradeQuery orders = query;
    orders.onlyWorking = isWorkingOnly;
    whenDone(m_desk.farms.positions({.farm = m_farm, .agent = m_agent}), this,
             take(&TradeTabs::showPositions));
    whenDone(m_desk.farms.orders(orders), this, take(&TradeTabs::showOrders));
    whenDone(m_desk.farms.fills(query), this, take(&TradeTabs::showFills));
    whenDone(m_desk.farms.log({.farm = m_farm, .agent = m_agent, .limit = mostRows}), this,
             take(&TradeTabs::showLog));
}

void TradeTabs::showPositions(const QList<farms::OpenPosition>& positions) {
    m_positions->setRows(positionRows(positions, m_desk));
    countPositionsAndOrders();
}

void TradeTabs::showOrders(const QList<trading::Order>& orders) {
    m_orders->setRows(orderRows(orders, m_desk));
    countPositionsAndOrders();
}

void TradeTabs::countPositionsAndOrders() {
    if (m_positionsTab < 0) {
        return;
    }
    const auto& orders = m_orders->rows();
    const auto working = std::count_if(orders.begin(), orders.end(), [](const OrderRow& row) {
        return trading::isWorking(row.order.state);
    });
    m_tabs->setTabCount(m_positionsTab, static_cast<int>(m_positions->rows().size() + working));
    m_positionsCard->setTitle(
        m_positions->rows().isEmpty()
            ? tr("No open position")
            : tr("Open positions: %1").arg(widgets::format::count(m_positions->rows().size())));
    m_ordersCard->setTitle(
        orders.size() >= mostRows
            ? tr("The newest %1 orders, %2 working")
                  .arg(widgets::format::count(orders.size()), widgets::format::count(working))
            : tr("Orders: %1, %2 working")
                  .arg(widgets::format::count(orders.size()), widgets::format::count(working)));
}

void TradeTabs::showFills(const QList<trading::BookedFill>& fills) {
    m_fills->setRows(fillRows(fills, m_desk));
    if (m_historyTab >= 0) {
        m_tabs->setTabCount(m_historyTab, static_cast<int>(fills.size()));
    }
    Q_EMIT fillsShown(fills);
}

void TradeTabs::showLog(const QList<farms::LogLine>& lines) {
    QList<farms::LogLine> refusals;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(refusals),
                 [](const farms::LogLine& line) { return isRefusal(line.kind); });
    m_refusals->setRows(logRows(refusals, m_desk));
    m_log->setRows(logRows(lines, m_desk));
    if (m_historyTab >= 0) {
        m_tabs->setTabCount(m_historyTab + 1, static_cast<int>(refusals.size()));
        m_tabs->setTabCount(m_historyTab + 2, static_cast<int>(lines.size()));
    }
}

} // namespace tf::ui
