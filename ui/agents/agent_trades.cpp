// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agent_trades.h"

#include "ui/trading/market_chart.h"
#include "ui/trading/trading_words.h"
#include "widgets/candle_chart.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace tf::ui {

namespace format = widgets::format;
using widgets::ChartMarker;

namespace {

QString markerText(const trading::BookedFill& fill, int decimals) {
    const QString text = AgentTrades::tr("%1 %2 at %3")
                             .arg(sideName(fill.side), format::exact(fill.fill.quantity),
                                  format::number(fill.fill.price, decimals));
    return fill.result ? text + QStringLiteral(", ") + format::signedNumber(*fill.result, 2) : text;
}

} // namespace

AgentTrades::AgentTrades(const FarmDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    m_chart = new MarketChart(desk.market, this);
    m_chart->setObjectName(QStringLiteral("agentChart"));
    m_instruments = new QComboBox(m_chart);
    m_instruments->setObjectName(QStringLiteral("agentChartInstrument"));
    m_instruments->setAccessibleName(tr("Instrument"));
    m_chart->addHeaderWidget(m_instruments);
    layout->addWidget(m_chart);
    connect(m_instruments, &QComboBox::activated, this, &AgentTrades::chooseInstrument);
    connect(m_chart, &MarketChart::seriesShown, this, &AgentTrades::mark);
}

market::InstrumentId AgentTrades::instrument() const {
    return market::InstrumentId(m_instruments->currentData().toUuid());
}

void AgentTrades::showAgent(farms::AgentId id) {
    if (id == m_agent) {
        return;
    }
    m_agent = id;
    m_fills.clear();
    m_isNew = true;
    const farms::Agent* const agent = m_desk.farms.agent(id);
    const QSignalBlocker blocker(m_instruments);
    m_instruments->clear();
    if (agent != nullptr) {
        for (const market::InstrumentId& one : agent->instruments) {
            m_instruments->addItem(pairsOf(m_desk.market, {one}), one.uuid());
        }
    }
    m_instruments->setVisible(m_instruments->count() > 1);
    chooseInstrument();
}

void AgentTrades::chooseInstrument() {
    const farms::Agent* const agent = m_desk.farms.agent(m_agent);
    m_chart->showInstrument(instrument(),
                            agent == nullptr ? std::nullopt : std::optional(agent->interval));
    m_chart->setTitle(agent == nullptr
                          ? tr("Choose one agent to see its trades")
                          : tr("%1: trades on %2").arg(agent->name, m_instruments->currentText()));
    mark();
}

void AgentTrades::setFills(const QList<trading::BookedFill>& fills) {
    m_fills = fills;
    mark();
}

void AgentTrades::mark() {
    const auto known = m_desk.market.instrument(instrument());
    const int decimals = known ? known->tickSize.scale() : 8;
    QList<ChartMarker> markers;
    for (const trading::BookedFill& fill : std::as_const(m_fills)) {
        if (fill.instrument == instrument()) {
            markers.append({.kind = fill.side == trading::Side::Buy ? ChartMarker::Kind::Buy
                                                                    : ChartMarker::Kind::Sell,
                            .timeMs = fill.fill.at.toMs(),
                            .price = fill.fill.price.toDouble(),
                            .text = markerText(fill, decimals),
                            .id = fill.fill.id.uuid()});
        }
    }
    m_chart->chart()->setMarkers(markers);
    if (m_isNew && !markers.isEmpty() && !m_chart->chart()->bars().isEmpty()) {
        m_isNew = false;
        showLatestFill();
    }
}

/// Candles may have been stored long before or after those that the agent ran on.
void AgentTrades::showLatestFill() {
    constexpr int before = 110;
    constexpr int after = 30;
    const farms::Agent* const agent = m_desk.farms.agent(m_agent);
    for (const trading::BookedFill& fill : std::as_const(m_fills)) { // newest first
        if (fill.instrument == instrument() && agent != nullptr) {
            const qint64 length = market::lengthMs(agent->interval);
            m_chart->chart()->showTimes(fill.fill.at.toMs() - before * length,
                                        fill.fill.at.toMs() + after * length);
            return;
        }
    }
}

} // namespace tf::ui
