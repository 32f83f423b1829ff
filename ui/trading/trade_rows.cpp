// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/trade_rows.h"

#include "ui/trading/trading_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

namespace format = widgets::format;
using items::CellTone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trading)
};

QString agentName(const FarmDesk& desk, farms::AgentId id) {
    const farms::Agent* const agent = desk.farms.agent(id);
    return agent == nullptr ? QString() : agent->name;
}

QString pairName(const FarmDesk& desk, market::InstrumentId id) {
    return id.isNull() ? QString() : pairsOf(desk.market, {id});
}

QString kindName(farms::LogKind kind) {
    switch (kind) {
    case farms::LogKind::State:
        return Words::tr("state");
    case farms::LogKind::RefusedByGate:
        return Words::tr("refused by the risk gate");
    case farms::LogKind::RefusedByCoordination:
        return Words::tr("refused by coordination");
    case farms::LogKind::Sweep:
        return Words::tr("profit swept");
    case farms::LogKind::Parameters:
        return Words::tr("parameters");
    case farms::LogKind::Assignment:
        return Words::tr("assignment");
    }
    return {};
}

bool isRefusal(farms::LogKind kind) {
    return kind == farms::LogKind::RefusedByGate || kind == farms::LogKind::RefusedByCoordination;
}

template <class Row>
items::RowsColumn<Row> timeColumn(std::function<Instant(const Row&)> at) {
    return items::RowsColumn<Row>(Words::tr("Time (UTC)"),
                                  [at](const Row& row) { return format::dateTime(at(row)); })
        .valued([at](const Row& row) { return at(row).toMs(); });
}

template <class Row>
items::RowsColumn<Row> numberColumn(const QString& title,
                                    std::function<std::optional<Decimal>(const Row&)> value) {
    return items::RowsColumn<Row>(title,
                                  [value](const Row& row) {
                                      const auto number = value(row);
                                      return number ? format::exact(*number) : QString();
                                  })
        .right()
        .valued([value](const Row& row) { return value(row).value_or(Decimal()).toDouble(); });
}

std::optional<Decimal> shortened(const std::optional<Decimal>& price) {
    constexpr int priceDecimals = 8;
    return price ? std::optional(price->rounded(priceDecimals, Rounding::HalfEven).valueOr(*price))
                 : std::nullopt;
}

} // namespace

OrderModel* makeOrderModel(QObject* parent) {
    using Column = items::RowsColumn<OrderRow>;
    return new OrderModel(
        {
            timeColumn<OrderRow>([](const OrderRow& row) { return row.order.request.decidedAt; }),
            Column(Words::tr("Agent"), [](const OrderRow& row) { return row.agent; }),
            Column(Words::tr("Instrument"), [](const OrderRow& row) { return row.pair; }),
            Column(Words::tr("Order"),
                   [](const OrderRow& row) {
                       return sideName(row.order.request.side) + u' ' +
                              orderTypeName(row.order.request.type);
                   }),
            numberColumn<OrderRow>(
                Words::tr("Quantity"),
                [](const OrderRow& row) { return std::optional(row.order.request.quantity); }),
            numberColumn<OrderRow>(
                Words::tr("Average price"),
                [](const OrderRow& row) { return shortened(row.order.averagePrice()); }),
            Column(Words::tr("State"),
                   [](const OrderRow& row) { return orderStateName(row.order.state); })
                .dotted()
                .toned([](const OrderRow& row) { return toneOf(row.order.state); }),
            Column(Words::tr("Reason"),
                   [](const OrderRow& row) {
                       return row.order.stateReason.isEmpty() ? row.order.request.reason
                                                              : row.order.stateReason;
                   })
                .toned([](const OrderRow&) { return CellTone::Muted; }),
        },
        [](const OrderRow& row) { return row.order.request.id.uuid().toRfc4122(); }, parent);
}

FillModel* makeFillModel(QObject* parent) {
    using Column = items::RowsColumn<FillRow>;
    return new FillModel(
        {
            timeColumn<FillRow>([](const FillRow& row) { return row.fill.fill.at; }),
            Column(Words::tr("Agent"), [](const FillRow& row) { return row.agent; }),
            Column(Words::tr("Instrument"), [](const FillRow& row) { return row.pair; }),
            Column(Words::tr("Side"), [](const FillRow& row) { return sideName(row.fill.side); }),
            numberColumn<FillRow>(
                Words::tr("Quantity"),
                [](const FillRow& row) { return std::optional(row.fill.fill.quantity); }),
            numberColumn<FillRow>(
                Words::tr("Price"),
                [](const FillRow& row) { return std::optional(row.fill.fill.price); }),
            numberColumn<FillRow>(
                Words::tr("Fee"),
                [](const FillRow& row) { return std::optional(row.fill.fill.fee); }),
            Column(Words::tr("Result"),
                   [](const FillRow& row) {
                       return row.fill.result ? format::signedNumber(*row.fill.result, 2)
                                              : QString();
                   })
                .right()
                .toned([](const FillRow& row) {
                    return row.fill.result && row.fill.result->isNegative() ? CellTone::Bad
                                                                            : CellTone::Good;
                })
                .valued([](const FillRow& row) {
                    return row.fill.result.value_or(Decimal()).toDouble();
                }),
        },
        [](const FillRow& row) { return row.fill.fill.id.uuid().toRfc4122(); }, parent);
}

LogModel* makeLogModel(QObject* parent) {
    using Column = items::RowsColumn<LogRow>;
    return new LogModel(
        {
            timeColumn<LogRow>([](const LogRow& row) { return row.line.at; }),
            Column(Words::tr("What"), [](const LogRow& row) { return kindName(row.line.kind); })
                .toned([](const LogRow& row) {
                    return isRefusal(row.line.kind) ? CellTone::Warning : CellTone::Normal;
                }),
            Column(Words::tr("Agent"), [](const LogRow& row) { return row.agent; }),
            Column(Words::tr("Instrument"), [](const LogRow& row) { return row.pair; }),
            Column(Words::tr("Code"), [](const LogRow& row) { return row.line.code; })
                .toned([](const LogRow&) { return CellTone::Muted; }),
            Column(Words::tr("Reason"), [](const LogRow& row) { return row.line.detail; })
                .tipped([](const LogRow& row) { return row.line.detail; }),
            Column(Words::tr("By"), [](const LogRow& row) { return row.line.actor; })
                .toned([](const LogRow&) { return CellTone::Muted; }),
        },
        [](const LogRow& row) { return QByteArray::number(row.line.id); }, parent);
}

QList<OrderRow> orderRows(const QList<trading::Order>& orders, const FarmDesk& desk) {
    QList<OrderRow> rows;
    for (const trading::Order& order : orders) {
        rows.append({.order = order,
                     .agent = agentName(desk, order.request.agent),
                     .pair = pairName(desk, order.request.instrument)});
    }
    return rows;
}

QList<FillRow> fillRows(const QList<trading::BookedFill>& fills, const FarmDesk& desk) {
    QList<FillRow> rows;
    for (const trading::BookedFill& fill : fills) {
        rows.append({.fill = fill,
                     .agent = agentName(desk, fill.agent),
                     .pair = pairName(desk, fill.instrument)});
    }
    return rows;
}

QList<LogRow> logRows(const QList<farms::LogLine>& lines, const FarmDesk& desk) {
    QList<LogRow> rows;
    for (const farms::LogLine& line : lines) {
        rows.append({.line = line,
                     .agent = agentName(desk, line.agent),
                     .pair = pairName(desk, line.instrument)});
    }
    return rows;
}

} // namespace tf::ui
