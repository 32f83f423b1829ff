// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/position_rows.h"

#include "ui/trading/trading_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

namespace format = widgets::format;
using items::CellTone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(positions)
};

using Column = items::RowsColumn<PositionRow>;

QString priceText(const PositionRow& row, const Decimal& price) {
    return format::number(price, row.priceDecimals);
}

QList<Column> namesAndSize() {
    return {
        Column(Words::tr("Agent"), [](const PositionRow& row) { return row.agent; }),
        Column(Words::tr("Instrument"), [](const PositionRow& row) { return row.pair; }),
        Column(Words::tr("Side"),
               [](const PositionRow& row) {
                   return row.position.quantity.isNegative() ? Words::tr("short")
                                                             : Words::tr("long");
               }),
        Column(Words::tr("Quantity"),
               [](const PositionRow& row) { return format::exact(row.position.quantity.abs()); })
            .right()
            .valued([](const PositionRow& row) { return row.position.quantity.toDouble(); }),
        Column(Words::tr("Entry price"),
               [](const PositionRow& row) { return priceText(row, row.position.entryPrice); })
            .right()
            .valued([](const PositionRow& row) { return row.position.entryPrice.toDouble(); })
            .tipped([](const PositionRow& row) {
                return Words::tr("Average of the fills that opened it: %1")
                    .arg(format::exact(row.position.entryPrice));
            }),
    };
}

QList<Column> worth() {
    return {
        Column(Words::tr("Last close"),
               [](const PositionRow& row) {
                   return row.position.lastClose
                              ? format::number(*row.position.lastClose, row.priceDecimals)
                              : Words::tr("no price");
               })
            .right()
            .toned([](const PositionRow& row) {
                return row.position.lastClose ? CellTone::Normal : CellTone::Warning;
            })
            .valued([](const PositionRow& row) { return row.position.lastClose.value_or(0); })
            .tipped([](const PositionRow& row) {
                return row.position.closedAt
                           ? Words::tr("Close of the candle that opened at %1 UTC, the last that "
                                       "the agent has seen")
                                 .arg(format::dateTime(*row.position.closedAt))
                           : Words::tr("The last candle that the agent has seen is not stored. "
                                       "The open result is not known.");
            }),
        Column(Words::tr("Open result"),
               [](const PositionRow& row) {
                   const auto result = row.position.openResult();
                   return result ? format::signedNumber(*result, 2) + u' ' + row.quote
                                 : Words::tr("not known");
               })
            .right()
            .toned([](const PositionRow& row) {
                const auto result = row.position.openResult();
                return !result                ? CellTone::Warning
                       : result->isNegative() ? CellTone::Bad
                                              : CellTone::Good;
            })
            .valued([](const PositionRow& row) {
                return row.position.openResult().value_or(Decimal()).toDouble();
            })
            .tipped([](const PositionRow&) {
                return Words::tr("Quantity x (last close − entry price), less the fee of the "
                                 "entry. The fee of closing is still to come.");
            }),
        Column(Words::tr("Open since (UTC)"),
               [](const PositionRow& row) { return format::dateTime(row.position.since); })
            .valued([](const PositionRow& row) { return row.position.since.toMs(); }),
    };
}

} // namespace

PositionModel* makePositionModel(QObject* parent) {
    return new PositionModel(
        namesAndSize() + worth(),
        [](const PositionRow& row) {
            return row.position.agent.uuid().toRfc4122() +
                   row.position.instrument.uuid().toRfc4122();
        },
        parent);
}

QList<PositionRow> positionRows(const QList<farms::OpenPosition>& positions, const FarmDesk& desk) {
    QList<PositionRow> rows;
    for (const farms::OpenPosition& position : positions) {
        const farms::Agent* const agent = desk.farms.agent(position.agent);
        const auto instrument = desk.market.instrument(position.instrument);
        rows.append({.position = position,
                     .agent = agent == nullptr ? QString() : agent->name,
                     .pair = pairsOf(desk.market, {position.instrument}),
                     .quote = instrument ? instrument->quote.code() : QString(),
                     .priceDecimals = instrument ? instrument->tickSize.scale() : 8});
    }
    return rows;
}

} // namespace tf::ui
