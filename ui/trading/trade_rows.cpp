// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/trade_rows.h"

#include "models/farms/coordination.h"
#include "models/trading/risk_gate.h"
#include "ui/trading/trading_words.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QHash>

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

/// The plain sentence of a gate's or coordination's code; empty for another.
QString refusalSentence(const QString& code) {
    for (int i = 0; i <= static_cast<int>(trading::lastGateCode); ++i) {
        if (code == trading::gateCodeName(static_cast<trading::GateCode>(i))) {
            return trading::gateSentence(static_cast<trading::GateCode>(i));
        }
    }
    for (int i = 0; i <= static_cast<int>(farms::CoordinationCode::NoQuorum); ++i) {
        if (code == farms::coordinationCodeName(static_cast<farms::CoordinationCode>(i))) {
            return farms::coordinationSentence(static_cast<farms::CoordinationCode>(i));
        }
    }
    return {};
}

QString reasonOf(const LogRow& row) {
    const QString sentence = isRefusal(row.line.kind) ? refusalSentence(row.line.code) : QString();
    return sentence.isEmpty() || row.line.detail.isEmpty()
               ? sentence + row.line.detail
               : sentence + QStringLiteral(" (") + row.line.detail + u')';
}

/// Names of agents and pairs, each looked up once.
class Names {
public:
    explicit Names(const FarmDesk& desk)
        : m_desk(desk) {}

    QString agent(farms::AgentId id) {
        const auto known = m_agents.constFind(id);
        return known != m_agents.constEnd() ? *known : *m_agents.insert(id, agentName(m_desk, id));
    }
    QString pair(market::InstrumentId id) {
        const auto known = m_pairs.constFind(id);
        return known != m_pairs.constEnd() ? *known : *m_pairs.insert(id, pairName(m_desk, id));
    }

private:
    const FarmDesk& m_desk;
    QHash<farms::AgentId, QString> m_agents;
    QHash<market::InstrumentId, QString> m_pairs;
};

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
            Column(Words::tr("Reason"), reasonOf).tipped(reasonOf),
            Column(Words::tr("By"), [](const LogRow& row) { return row.line.actor; })
                .toned([](const LogRow&) { return CellTone::Muted; }),
        },
        [](const LogRow& row) { return QByteArray::number(row.line.id); }, parent);
}

bool isRefusal(farms::LogKind kind) {
    return kind == farms::LogKind::RefusedByGate || kind == farms::LogKind::RefusedByCoordination;
}

QList<OrderRow> orderRows(const QList<trading::Order>& orders, const FarmDesk& desk) {
    QList<OrderRow> rows;
    rows.reserve(orders.size());
    Names names(desk);
    for (const trading::Order& order : orders) {
        rows.append({.order = order,
                     .agent = names.agent(order.request.agent),
                     .pair = names.pair(order.request.instrument)});
    }
    return rows;
}

QList<FillRow> fillRows(const QList<trading::BookedFill>& fills, const FarmDesk& desk) {
    QList<FillRow> rows;
    rows.reserve(fills.size());
    Names names(desk);
    for (const trading::BookedFill& fill : fills) {
        rows.append(
            {.fill = fill, .agent = names.agent(fill.agent), .pair = names.pair(fill.instrument)});
    }
    return rows;
}

QList<LogRow> logRows(const QList<farms::LogLine>& lines, const FarmDesk& desk) {
    QList<LogRow> rows;
    rows.reserve(lines.size());
    Names names(desk);
    for (const farms::LogLine& line : lines) {
        rows.append(
            {.line = line, .agent = names.agent(line.agent), .pair = names.pair(line.instrument)});
    }
    return rows;
}

} // namespace tf::ui
