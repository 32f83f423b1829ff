// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/agent_rows.h"

#include "ui/trading/trading_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trading)
};

using Column = items::RowsColumn<AgentRow>;

std::optional<Decimal> profitOf(const AgentRow& row) {
    return row.figures ? std::optional(row.figures->profit()) : std::nullopt;
}

std::optional<Decimal> todayOf(const AgentRow& row) {
    return row.figures ? row.figures->profitToday() : std::nullopt;
}

QVariant sortable(const std::optional<Decimal>& value) {
    return value ? value->toDouble() : -std::numeric_limits<double>::max();
}

items::CellTone toneOfProfit(const std::optional<Decimal>& profit) {
    if (!profit || profit->isZero()) {
        return items::CellTone::Muted;
    }
    return profit->isNegative() ? items::CellTone::Bad : items::CellTone::Good;
}

QList<Column> figureColumns() {
    const auto equity = [](const AgentRow& row) {
        return row.figures ? std::optional(row.figures->equity) : std::nullopt;
    };
    const auto drawdown = [](const AgentRow& row) {
        return row.figures ? row.figures->drawdown() : std::nullopt;
    };
    return {
        Column(Words::tr("Equity"),
               [equity](const AgentRow& row) { return figureText(equity(row), false); })
            .right()
            .toned([](const AgentRow& row) {
                return row.figures ? items::CellTone::Normal : items::CellTone::Muted;
            })
            .valued([equity](const AgentRow& row) { return sortable(equity(row)); }),
        Column(Words::tr("Today"),
               [](const AgentRow& row) {
                   const auto today = todayOf(row);
                   return today ? figureText(today, true) : QString();
               })
            .right()
            .toned([](const AgentRow& row) { return toneOfProfit(todayOf(row)); })
            .valued([](const AgentRow& row) { return sortable(todayOf(row)); }),
        Column(Words::tr("Profit"),
               [](const AgentRow& row) {
                   return row.figures ? figureText(profitOf(row), true) : QString();
               })
            .right()
            .toned([](const AgentRow& row) { return toneOfProfit(profitOf(row)); })
            .valued([](const AgentRow& row) { return sortable(profitOf(row)); }),
        Column(Words::tr("Drawdown"),
               [drawdown](const AgentRow& row) {
                   return drawdown(row) ? widgets::format::percent(*drawdown(row)) : QString();
               })
            .right()
            .valued([drawdown](const AgentRow& row) { return drawdown(row).value_or(1.0); }),
        Column(Words::tr("Reason"), [](const AgentRow& row) { return row.agent.stateReason; })
            .toned([](const AgentRow&) { return items::CellTone::Muted; })
            .tipped([](const AgentRow& row) { return row.agent.stateReason; }),
    };
}

} // namespace

QString agentMimeType() {
    return QStringLiteral("application/x-trading-farm-agents");
}

QList<AgentRow> agentRows(const QList<farms::Agent>& agents, const FarmDesk& desk) {
    QList<AgentRow> rows;
    rows.reserve(agents.size());
    for (const farms::Agent& agent : agents) {
        const farms::Farm* const farm = desk.farms.farm(agent.farm);
        rows.append({.agent = agent,
                     .farm = farm == nullptr ? Words::tr("no farm") : farm->name,
                     .pairs = pairsOf(desk.market, agent.instruments),
                     .figures = desk.figures.of(agent.id.uuid())});
    }
    return rows;
}

AgentModel* makeAgentModel(bool withFarm, QObject* parent) {
    QList<Column> columns{
        Column(Words::tr("Agent"), [](const AgentRow& row) { return row.agent.name; })};
    if (withFarm) {
        columns.append(Column(Words::tr("Farm"), [](const AgentRow& row) { return row.farm; }));
    }
    columns += {
        Column(Words::tr("Strategy"),
               [](const AgentRow& row) {
                   return Words::tr("%1, v%2")
                       .arg(strategyName(row.agent.pinned.strategy))
                       .arg(row.agent.pinned.number);
               })
            .toned([](const AgentRow&) { return items::CellTone::Muted; }),
        Column(Words::tr("Instruments"),
               [](const AgentRow& row) {
                   return row.pairs + u' ' + market::intervalName(row.agent.interval);
               }),
        Column(Words::tr("State"),
               [](const AgentRow& row) { return farms::agentStateName(row.agent.state); })
            .dotted()
            .toned([](const AgentRow& row) { return toneOf(row.agent.state); })
            .tipped([](const AgentRow& row) { return row.agent.stateReason; }),
    };
    columns += figureColumns();
    auto* model = new AgentModel(
        columns, [](const AgentRow& row) { return row.agent.id.uuid().toRfc4122(); }, parent);
    model->allowDrag(agentMimeType());
    return model;
}

} // namespace tf::ui
