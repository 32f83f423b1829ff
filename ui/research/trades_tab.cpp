// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/trades_tab.h"

#include "ui/research/cell_table_model.h"
#include "ui/research/trade_table_model.h"
#include "ui/trading/parameter_field.h"
#include "widgets/candle_chart.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>

namespace tf::ui::research {

namespace {

constexpr qint64 candlesAround = 30;

} // namespace

TradesTab::TradesTab(QWidget* parent)
    : QWidget(parent)
    , m_model(new TradeTableModel(this)) {
    auto* chartCard = new widgets::Card({}, this);
    m_chart = new widgets::CandleChart(chartCard);
    m_chart->setObjectName(QStringLiteral("tradeChart"));
    m_chart->setAccessibleName(tr("Candles with trades"));
    m_legs = makeCombo(QStringLiteral("legCombo"), chartCard);
    m_legs->setAccessibleName(tr("Agent whose candles show"));
    constexpr int roomForNames = 360;
    m_legs->setMinimumWidth(roomForNames);
    chartCard->body()->addWidget(m_legs, 0, Qt::AlignLeft);
    chartCard->body()->addWidget(m_chart, 1);
    auto* tableCard = new widgets::Card({}, this);
    tableCard->setFlush(true);
    m_table = makeTable(m_model, QStringLiteral("tradeTable"), tr("Trades"), tableCard);
    tableCard->body()->addWidget(m_table);
    const std::array widths = {56, 150, 56, 164, 164, 92, 82, 108, 96, 96, 76, 92, 92, 72, 150};
    for (int column = 0; column < TradeTableModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("tradeSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(widgets::Theme::cardGap);
    splitter->addWidget(chartCard);
    splitter->addWidget(tableCard);
    splitter->setSizes({300, 200});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TradesTab::showTrade);
    connect(m_legs, &QComboBox::activated, this, &TradesTab::showLeg);
    connect(m_chart, &widgets::CandleChart::markerClicked, this, &TradesTab::selectTrade);
}

void TradesTab::showRun(const ResearchRunPtr& run) {
    m_run = run;
    m_legs->clear();
    for (const trading::LegResult& leg : run->result.legs) {
        m_legs->addItem(QStringLiteral("%1, %2").arg(leg.name, leg.symbol));
    }
    m_legs->setVisible(run->order.isTeam());
    m_table->setColumnHidden(TradeTableModel::Agent, !run->order.isTeam());
    m_leg = -1;
    showLeg(0);
    m_chart->setWatermark(run->result.isSimulated ? tr("SIMULATED") : QString());
    m_model->setRun(run);
    m_table->sortByColumn(TradeTableModel::Number, Qt::AscendingOrder);
}

void TradesTab::showLeg(int leg) {
    if (leg == m_leg) {
        return;
    }
    m_leg = leg;
    m_legs->setCurrentIndex(leg);
    m_chart->setPriceDecimals(m_run->order.instruments[leg].tickSize.scale());
    m_chart->setCandles(m_run->legs[leg].bars);
    m_chart->setMarkers(m_run->legs[leg].markers);
}

void TradesTab::showTrade() {
    const int row = currentRow(m_table);
    if (row < 0 || !m_run) {
        return;
    }
    const trading::Trade& trade = m_run->result.trades[static_cast<std::size_t>(row)];
    showLeg(trade.leg);
    const qint64 around = candlesAround * market::lengthMs(m_run->order.interval);
    m_chart->showTimes(trade.entryMs - around, trade.exitMs + around);
}

void TradesTab::selectTrade(const QUuid& marker) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(m_table->model());
    const QModelIndex index =
        proxy->mapFromSource(m_model->index(static_cast<int>(tradeOfMarker(marker)), 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

} // namespace tf::ui::research
