// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farm_rows.h"

#include "ui/goals/goal_rows.h"
#include "ui/trading/trading_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(farms)
};

using Column = items::RowsColumn<FarmRow>;
using items::CellTone;

QVariant sortable(const std::optional<Decimal>& value) {
    return value ? value->toDouble() : -std::numeric_limits<double>::max();
}

std::optional<Decimal> equityOf(const FarmRow& row) {
    return row.figures ? std::optional(row.figures->equity) : std::nullopt;
}

std::optional<Decimal> profitOf(const FarmRow& row) {
    return row.figures ? std::optional(row.figures->profit()) : std::nullopt;
}

std::optional<Decimal> todayOf(const FarmRow& row) {
    return row.figures ? row.figures->profitToday() : std::nullopt;
}

std::optional<double> drawdownOf(const FarmRow& row) {
    return row.figures ? row.figures->drawdown() : std::nullopt;
}

CellTone toneOfProfit(const std::optional<Decimal>& profit) {
    if (!profit || profit->isZero()) {
        return CellTone::Muted;
    }
    return profit->isNegative() ? CellTone::Bad : CellTone::Good;
}

QString profitText(const FarmRow& row) {
    if (!row.figures) {
        return {};
    }
    const QString profit = figureText(profitOf(row), true);
    if (!row.figures->capitalBase.isPositive()) {
        return profit;
    }
    const double share = row.figures->profit().toDouble() / row.figures->capitalBase.toDouble();
    return Words::tr("%1  (%2)").arg(profit, widgets::format::signedPercent(share));
}

QList<Column> figureColumns() {
    return {
        Column(Words::tr("Equity"),
               [](const FarmRow& row) {
                   const QString text = figureText(equityOf(row), false);
                   return row.figures ? text + u' ' + row.farm.baseAsset.code() : text;
               })
            .right()
            .toned(
                [](const FarmRow& row) { return row.figures ? CellTone::Normal : CellTone::Muted; })
            .valued([](const FarmRow& row) { return sortable(equityOf(row)); }),
        Column(Words::tr("Today"),
               [](const FarmRow& row) {
                   const auto today = todayOf(row);
                   return today ? widgets::format::signedNumber(*today, 2) : QString();
               })
            .right()
            .toned([](const FarmRow& row) { return toneOfProfit(todayOf(row)); })
            .valued([](const FarmRow& row) { return sortable(todayOf(row)); })
            .tipped([](const FarmRow& row) {
                return row.figures ? Words::tr("Earned on %1, UTC, open positions included")
                                         .arg(widgets::format::date(row.figures->at))
                                   : QString();
            }),
        Column(Words::tr("Profit"), profitText)
            .right()
            .toned([](const FarmRow& row) { return toneOfProfit(profitOf(row)); })
            .valued([](const FarmRow& row) { return sortable(profitOf(row)); })
            .tipped([](const FarmRow& row) {
                return row.figures ? Words::tr("Equity and %1 %3 that was sent up, less the "
                                               "capital base of %2 %3. Deposits are no profit.")
                                         .arg(figureText(row.figures->swept, false),
                                              figureText(row.figures->capitalBase, false),
                                              row.farm.baseAsset.code())
                                   : QString();
            }),
        Column(Words::tr("Drawdown"),
               [](const FarmRow& row) {
                   const auto drawdown = drawdownOf(row);
                   return drawdown ? widgets::format::percent(*drawdown) : QString();
               })
            .right()
            .valued([](const FarmRow& row) { return drawdownOf(row).value_or(1.0); }),
        Column(Words::tr("Agents running"),
               [](const FarmRow& row) {
                   return Words::tr("%1 of %2").arg(row.running).arg(row.agents);
               })
            .right()
            .valued([](const FarmRow& row) { return row.running; }),
        Column(Words::tr("Goal"),
               [](const FarmRow& row) { return row.goal ? row.goal->text : QString(); })
            .valued([](const FarmRow& row) { return row.goal ? row.goal->progress : -1.0; }),
        Column(Words::tr("Equity over time"), [](const FarmRow&) { return QString(); })
            .valued([](const FarmRow& row) { return QVariant::fromValue(row.curve); }),
    };
}

} // namespace

std::optional<GoalMark> goalMark(const FarmDesk& desk, farms::FarmId farm) {
    if (desk.goals == nullptr) {
        return std::nullopt;
    }
    const QList<const goals::GoalView*> running = runningGoals(*desk.goals, farm);
    if (running.isEmpty()) {
        return std::nullopt;
    }
    const goals::GoalView& first = *running.first();
    return GoalMark{.text = progressWords(first), .progress = first.progress.fraction};
}

QList<FarmRow> farmRows(const FarmDesk& desk) {
    QHash<farms::FarmId, std::pair<int, int>> counts;
    for (const farms::Agent& agent : desk.farms.agents()) {
        auto& [all, running] = counts[agent.farm];
        ++all;
        running += agent.state == farms::AgentState::Running ? 1 : 0;
    }
    QList<FarmRow> rows;
    for (const farms::Farm& farm : desk.farms.farms()) {
        const auto [all, running] = counts.value(farm.id);
        rows.append({.farm = farm,
                     .agents = all,
                     .running = running,
                     .figures = desk.figures.of(farm.id.uuid()),
                     .curve = desk.figures.curve(farm.id),
                     .goal = goalMark(desk, farm.id)});
    }
    return rows;
}

FarmModel* makeFarmModel(QObject* parent) {
    QList<Column> columns{
        Column(Words::tr("Farm"), [](const FarmRow& row) { return row.farm.name; }),
        Column(Words::tr("Type"),
               [](const FarmRow& row) { return farms::farmTypeName(row.farm.type); })
            .toned([](const FarmRow&) { return CellTone::Muted; }),
        Column(Words::tr("State"),
               [](const FarmRow& row) { return farms::farmStateName(row.farm.state); })
            .dotted()
            .toned([](const FarmRow& row) { return toneOf(row.farm.state); })
            .tipped([](const FarmRow& row) { return row.farm.stateReason; }),
    };
    columns += figureColumns();
    return new FarmModel(
        columns, [](const FarmRow& row) { return row.farm.id.uuid().toRfc4122(); }, parent);
}

} // namespace tf::ui
