// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/trade_tabs.h"

#include "models/core/when_done.h"
#include "ui/trading/trading_words.h"

#include <QHeaderView>
#include <QTableView>

namespace tf::ui {

namespace {

QTableView* newestFirst(QTableView* table, const QList<int>& widths) {
    for (int column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(column, widths[column]);
    }
    table->sortByColumn(0, Qt::DescendingOrder);
    return table;
}

} // namespace

TradeTabs::TradeTabs(const FarmDesk& desk, widgets::Tabs* tabs, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_tabs(tabs)
    , m_orders(makeOrderModel(this))
    , m_fills(makeFillModel(this))
    , m_log(makeLogModel(this))
    , m_firstTab(tabs->count()) {
    tabs->addPage(newestFirst(makeTradeTable(m_orders, "orderTable", tr("Orders"), tabs),
                              {160, 190, 100, 110, 110, 120, 110}),
                  tr("Orders"));
    tabs->addPage(newestFirst(makeTradeTable(m_fills, "fillTable", tr("Fills"), tabs),
                              {160, 190, 100, 70, 120, 120, 110}),
                  tr("Fills"));
    tabs->addPage(newestFirst(makeTradeTable(m_log, "logTable", tr("Log"), tabs),
                              {160, 180, 170, 100, 150, 260}),
                  tr("Log"));
    connect(&desk.figures, &farms::LiveFigures::changed, this, &TradeTabs::refresh);
    connect(&desk.farms, &farms::FarmService::agentsChanged, this, &TradeTabs::refresh);
}

void TradeTabs::show(farms::FarmId farm, farms::AgentId agent) {
    if (farm == m_farm && agent == m_agent) {
        return;
    }
    m_farm = farm;
    m_agent = agent;
    if (farm.isNull() && agent.isNull()) {
        m_orders->setRows({});
        m_fills->setRows({});
        m_log->setRows({});
        return;
    }
    refresh();
}

void TradeTabs::refresh() {
    if (m_waiting > 0) {
        m_isStale = true;
    } else if (!m_farm.isNull() || !m_agent.isNull()) {
        load();
    }
}

void TradeTabs::load() {
    m_isStale = false;
    m_waiting = 3;
    const auto take = [this, farm = m_farm, agent = m_agent](auto fill) {
        return [this, farm, agent, fill](const auto& answer) {
            if (answer && farm == m_farm && agent == m_agent) {
                fill(*answer);
            }
            if (--m_waiting == 0 && m_isStale) {
                refresh();
            }
        };
    };
    const trading::TradeQuery query{.agent = m_agent, .farm = m_farm};
    whenDone(m_desk.farms.orders(query), this, take([this](const QList<trading::Order>& orders) {
                 m_orders->setRows(orderRows(orders, m_desk));
                 m_tabs->setTabCount(m_firstTab, static_cast<int>(orders.size()));
             }));
    whenDone(m_desk.farms.fills(query), this, take([this](const QList<trading::BookedFill>& fills) {
                 m_fills->setRows(fillRows(fills, m_desk));
                 m_tabs->setTabCount(m_firstTab + 1, static_cast<int>(fills.size()));
             }));
    whenDone(m_desk.farms.log({.farm = m_farm, .agent = m_agent}), this,
             take([this](const QList<farms::LogLine>& lines) {
                 m_log->setRows(logRows(lines, m_desk));
                 m_tabs->setTabCount(m_firstTab + 2, static_cast<int>(lines.size()));
             }));
}

} // namespace tf::ui
