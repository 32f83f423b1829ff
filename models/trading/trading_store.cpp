// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/trading_store.h"

#include <QJsonDocument>

namespace tf::trading {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto upsertOrders = R"(
insert into farm.orders (order_id, workspace_id, agent_id, farm_id, instrument_id, side, order_type, time_in_force,
                         quantity, limit_price, trigger_price, trail_distance, expires_at, is_post_only,
                         is_reduce_only, is_emulated, decided_at, reason, state, state_reason, filled_quantity,
                         filled_notional, fees, reservation_id, last_step, updated_at)
select o.id, $1, o.agent, o.farm, o.instrument, o.side, o.type, o.tif, o.quantity, nullif(o.limit_price, '')::numeric,
       nullif(o.trigger_price, '')::numeric, nullif(o.trail, '')::numeric, nullif(o.expires, '')::timestamptz,
       o.post_only, o.reduce_only, o.emulated, o.decided, left(o.reason, 200), o.state, left(o.state_reason, 500),
       o.filled, o.notional, o.fees, nullif(o.reservation, '')::uuid, o.step, o.at
from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::smallint[], $7::smallint[], $8::smallint[],
            $9::numeric[], $10::text[], $11::text[], $12::text[], $13::text[], $14::boolean[], $15::boolean[],
            $16::boolean[], $17::timestamptz[], $18::text[], $19::smallint[], $20::text[], $21::numeric[],
            $22::numeric[], $23::numeric[], $24::text[], $25::smallint[], $26::timestamptz[])
    as o (id, agent, farm, instrument, side, type, tif, quantity, limit_price, trigger_price, trail, expires, post_only,
          reduce_only, emulated, decided, reason, state, state_reason, filled, notional, fees, reservation, step, at)
on conflict (order_id) do update
set trigger_price = excluded.trigger_price, state = excluded.state, state_reason = excluded.state_reason,
    filled_quantity = excluded.filled_quantity, filled_notional = excluded.filled_notional, fees = excluded.fees,
    reservation_id = excluded.reservation_id, last_step = excluded.last_step, updated_at = excluded.updated_at
where farm.orders.last_step <= excluded.last_step)";

constexpr auto insertSteps = R"(
insert into farm.order_steps (workspace_id, order_id, step, state, happened_at, reason)
select $1, s.id, s.step, s.state, s.at, left(s.reason, 500)
from unnest($2::uuid[], $3::smallint[], $4::smallint[], $5::timestamptz[], $6::text[]) as s (id, step, state, at, reason)
on conflict (order_id, step) do nothing)";

constexpr auto insertFills = R"(
insert into farm.fills (fill_id, workspace_id, order_id, agent_id, instrument_id, side, quantity, price, fee, result,
                        is_closing, filled_at, transfer_id)
select f.id, $1, f.order_id, f.agent, f.instrument, f.side, f.quantity, f.price, f.fee,
       case when f.closing then f.result end, f.closing, f.at, f.transfer
from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::smallint[], $7::numeric[], $8::numeric[], $9::numeric[],
            $10::numeric[], $11::boolean[], $12::timestamptz[], $13::uuid[])
    as f (id, order_id, agent, instrument, side, quantity, price, fee, result, closing, at, transfer)
on conflict (fill_id) do nothing)";

constexpr auto upsertRun = R"(
insert into farm.agent_runs (agent_id, instrument_id, workspace_id, last_candle_at, position)
select r.agent, r.instrument, $1, r.at, r.position::jsonb
from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[]) as r (agent, instrument, at, position)
on conflict (agent_id, instrument_id) do update
set last_candle_at = excluded.last_candle_at, position = excluded.position)";

constexpr auto upsertFigures = R"(
insert into farm.run_figures (entity_id, workspace_id, peak_equity, peak_at, day_start_equity, day_start_at,
                              capital_base, losing_streak, contributed, swept)
select f.entity, $1, f.peak, f.peak_at, f.day, f.day_at, f.base, f.streak, nullif(f.contributed, '')::numeric, f.swept
from unnest($2::uuid[], $3::numeric[], $4::timestamptz[], $5::numeric[], $6::timestamptz[], $7::numeric[], $8::int[],
            $9::text[], $10::numeric[])
    as f (entity, peak, peak_at, day, day_at, base, streak, contributed, swept)
on conflict (entity_id) do update
set peak_equity = excluded.peak_equity, peak_at = excluded.peak_at, day_start_equity = excluded.day_start_equity,
    day_start_at = excluded.day_start_at, capital_base = excluded.capital_base,
    losing_streak = excluded.losing_streak, contributed = excluded.contributed, swept = excluded.swept)";

constexpr auto insertSnapshots = R"(
insert into farm.equity_snapshots (entity_id, taken_at, workspace_id, equity, flow)
select s.entity, s.at, $1, s.equity, s.flow
from unnest($2::uuid[], $3::timestamptz[], $4::numeric[], $5::numeric[]) as s (entity, at, equity, flow)
on conflict (entity_id, taken_at) do update set equity = excluded.equity, flow = excluded.flow)";

constexpr auto selectOrders = R"(
select order_id, agent_id, farm_id, instrument_id, side, order_type, time_in_force, quantity, limit_price,
       trigger_price, trail_distance, expires_at, is_post_only, is_reduce_only, is_emulated, decided_at, reason,
       state, state_reason, filled_quantity, filled_notional, fees, last_step
from farm.orders
where workspace_id = $1 and ($2::uuid is null or agent_id = $2) and ($3::uuid is null or farm_id = $3)
  and ($4::uuid is null or instrument_id = $4) and (not $5 or state in (1, 3, 4, 5, 9))
  and ($6::timestamptz is null or decided_at < $6)
order by decided_at desc, order_id desc limit $7)";

constexpr auto selectFills = R"(
select f.fill_id, f.order_id, f.quantity, f.price, f.fee, f.filled_at, f.agent_id, f.instrument_id, f.side, f.result,
       f.transfer_id
from farm.fills f join farm.orders o on o.order_id = f.order_id
where f.workspace_id = $1 and ($2::uuid is null or f.agent_id = $2) and ($3::uuid is null or o.farm_id = $3)
  and ($4::uuid is null or f.instrument_id = $4) and ($5::timestamptz is null or f.filled_at < $5)
order by f.filled_at desc, f.fill_id desc limit $6)";

constexpr auto selectOpenPositions = R"(
select count(*) from (
    select instrument_id from farm.fills where workspace_id = $1 and agent_id = $2
    group by instrument_id having sum(case side when 1 then quantity else -quantity end) <> 0) open)";

constexpr auto insertMarks = R"(
insert into farm.agent_run_marks (workspace_id, agent_id, instrument_id, version, candle_at, kind, units, price)
select $1, m.agent, m.instrument, m.version, m.at, m.kind, m.units, m.price
from unnest($2::uuid[], $3::uuid[], $4::int[], $5::timestamptz[], $6::smallint[], $7::double precision[],
            $8::double precision[]) as m (agent, instrument, version, at, kind, units, price)
on conflict do nothing)";

constexpr auto selectMarks = R"(
select m.agent_id, m.instrument_id, m.version, m.candle_at, m.kind, m.units, m.price
from farm.agent_run_marks m join farm.trading_agents g on g.agent_id = m.agent_id and g.pinned_version = m.version
where m.workspace_id = $1
order by m.agent_id, m.instrument_id, m.candle_at, m.kind)";

constexpr auto selectRuns = "select agent_id, instrument_id, last_candle_at, position from "
                            "farm.agent_runs where workspace_id = $1 "
                            "order by agent_id, instrument_id";

constexpr auto selectFigures = R"(
select entity_id, peak_equity, peak_at, day_start_equity, day_start_at, capital_base, losing_streak, contributed, swept
from farm.run_figures where workspace_id = $1 order by entity_id)";

constexpr auto shiftContributedSql = R"(
update farm.run_figures set contributed = contributed + $3
where workspace_id = $1 and entity_id = any ($2::uuid[]))";

// A snapshot at midnight closes the day before. Read by entity, as the primary key lies; the newest
// moment is looked up once, which the planner would otherwise do for every snapshot.
constexpr auto selectDailyEquity = R"(
with newest as materialized (
    select max(s.taken_at) as at from farm.run_figures f
    cross join lateral (select e.taken_at from farm.equity_snapshots e
                        where e.entity_id = f.entity_id order by e.taken_at desc limit 1) s
    where f.workspace_id = $1),
recent as (
    select s.entity_id, s.taken_at, s.equity, s.flow, date_trunc('day', s.taken_at - interval '1 ms', 'UTC') as day
    from newest, farm.run_figures f
    cross join lateral (
        select e.entity_id, e.taken_at, e.equity, e.flow from farm.equity_snapshots e
        where e.entity_id = f.entity_id and e.taken_at > newest.at - $2 * interval '1 day') s
    where f.workspace_id = $1)
select entity_id, day, (array_agg(equity order by taken_at desc))[1], sum(flow)
from recent group by entity_id, day order by entity_id, day)";

constexpr auto selectLatestSnapshots = R"(
select f.entity_id, s.taken_at, s.equity, s.flow
from farm.run_figures f
cross join lateral (
    select e.taken_at, e.equity, e.flow from farm.equity_snapshots e
    where e.entity_id = f.entity_id order by e.taken_at desc limit 1) s
where f.workspace_id = $1)";

constexpr auto selectSnapshots = R"(
select taken_at, equity, flow from farm.equity_snapshots
where workspace_id = $1 and entity_id = $2 and taken_at >= $3 and taken_at < $4
order by taken_at)";

std::optional<Decimal> optionalDecimal(const Rows& rows, int row, int column) {
    return rows.isNull(row, column) ? std::nullopt : std::optional(rows.decimal(row, column));
}

std::optional<Instant> optionalInstant(const Rows& rows, int row, int column) {
    return rows.isNull(row, column) ? std::nullopt : std::optional(rows.instant(row, column));
}

/// Columns of a set, to be sent as arrays for unnest.
class Columns {
public:
    template <class Row, class Get>
    static std::vector<QUuid> uuids(const QList<Row>& rows, Get get) {
        return column<QUuid>(rows, get);
    }
    template <class Row, class Get>
    static std::vector<Decimal> decimals(const QList<Row>& rows, Get get) {
        return column<Decimal>(rows, get);
    }
    template <class Row, class Get>
    static std::vector<int> integers(const QList<Row>& rows, Get get) {
        return column<int>(rows, get);
    }
    template <class Row, class Get>
    static QStringList texts(const QList<Row>& rows, Get get) {
        QStringList values;
        for (const Row& row : rows) {
            values.append(get(row));
        }
        return values;
    }

private:
    template <class T, class Row, class Get>
    static std::vector<T> column(const QList<Row>& rows, Get get) {
        std::vector<T> values;
        values.reserve(static_cast<size_t>(rows.size()));
        for (const Row& row : rows) {
            values.push_back(get(row));
        }
        return values;
    }
};

QString flagText(bool value) {
    return value ? QStringLiteral("t") : QStringLiteral("f");
}

QString textOf(const std::optional<Decimal>& value) {
    return value ? value->toString() : QString();
}

/// The last change of each order, in the order of their first.
QList<OrderChange> newestOf(const QList<OrderChange>& changes) {
    QList<OrderChange> newest;
    QHash<OrderId, qsizetype> places;
    for (const OrderChange& change : changes) {
        const auto place = places.constFind(change.order.request.id);
        if (place == places.constEnd()) {
            places[change.order.request.id] = newest.size();
            newest.append(change);
        } else {
            newest[*place] = change;
        }
    }
    return newest;
}

Params orderParams(WorkspaceId workspace, const QList<OrderChange>& rows) {
    using Row = OrderChange;
    const auto request = [](auto get) {
        return [get](const Row& row) { return get(row.order.request); };
    };
    using Ask = OrderRequest;
    Params params = Params::of(
        workspace, Columns::uuids(rows, request([](const Ask& r) { return r.id.uuid(); })),
        Columns::uuids(rows, request([](const Ask& r) { return r.agent.uuid(); })),
        Columns::uuids(rows, request([](const Ask& r) { return r.farm.uuid(); })),
        Columns::uuids(rows, request([](const Ask& r) { return r.instrument.uuid(); })),
        Columns::integers(rows, request([](const Ask& r) { return int(r.side); })),
        Columns::integers(rows, request([](const Ask& r) { return int(r.type); })),
        Columns::integers(rows, request([](const Ask& r) { return int(r.timeInForce); })),
        Columns::decimals(rows, request([](const Ask& r) { return r.quantity; })),
        Columns::texts(rows, request([](const Ask& r) { return textOf(r.limitPrice); })),
        Columns::texts(rows, request([](const Ask& r) { return textOf(r.triggerPrice); })),
        Columns::texts(rows, request([](const Ask& r) { return textOf(r.trailDistance); })));
    params
        .add(Columns::texts(rows, request([](const Ask& r) {
                                return r.expiresAt ? r.expiresAt->toString() : QString();
                            })))
        .add(Columns::texts(rows, request([](const Ask& r) { return flagText(r.isPostOnly); })))
        .add(Columns::texts(rows, request([](const Ask& r) { return flagText(r.isReduceOnly); })))
        .add(Columns::texts(rows, [](const Row& r) { return flagText(r.order.isEmulated); }))
        .add(Columns::texts(rows, request([](const Ask& r) { return r.decidedAt.toString(); })))
        .add(Columns::texts(rows, request([](const Ask& r) { return r.reason; })))
        .add(Columns::integers(rows, [](const Row& r) { return int(r.order.state); }))
        .add(Columns::texts(rows, [](const Row& r) { return r.order.stateReason; }))
        .add(Columns::decimals(rows, [](const Row& r) { return r.order.filledQuantity; }))
        .add(Columns::decimals(rows, [](const Row& r) { return r.order.filledNotional; }))
        .add(Columns::decimals(rows, [](const Row& r) { return r.order.fees; }))
        .add(Columns::texts(rows,
                            [](const Row& r) {
                                return r.reservation.isNull() ? QString()
                                                              : r.reservation.toString();
                            }))
        .add(Columns::integers(rows, [](const Row& r) { return r.order.step; }))
        .add(Columns::texts(rows, [](const Row& r) { return r.at.toString(); }));
    return params;
}

Order readOrder(const Rows& rows, int row) {
    Order order;
    OrderRequest& request = order.request;
    request.id = rows.id<OrderId>(row, 0);
    request.agent = rows.id<AgentId>(row, 1);
    request.farm = rows.id<FarmId>(row, 2);
    request.instrument = rows.id<InstrumentId>(row, 3);
    request.side = static_cast<Side>(rows.int32(row, 4));
    request.type = static_cast<OrderType>(rows.int32(row, 5));
    request.timeInForce = static_cast<TimeInForce>(rows.int32(row, 6));
    request.quantity = rows.decimal(row, 7);
    request.limitPrice = optionalDecimal(rows, row, 8);
    request.triggerPrice = optionalDecimal(rows, row, 9);
    request.trailDistance = optionalDecimal(rows, row, 10);
    request.expiresAt = optionalInstant(rows, row, 11);
    request.isPostOnly = rows.boolean(row, 12);
    request.isReduceOnly = rows.boolean(row, 13);
    order.isEmulated = rows.boolean(row, 14);
    request.decidedAt = rows.instant(row, 15);
    request.reason = rows.text(row, 16);
    order.state = static_cast<OrderState>(rows.int32(row, 17));
    order.stateReason = rows.text(row, 18);
    order.filledQuantity = rows.decimal(row, 19);
    order.filledNotional = rows.decimal(row, 20);
    order.fees = rows.decimal(row, 21);
    order.step = rows.int32(row, 22);
    return order;
}

BookedFill readFill(const Rows& rows, int row) {
    return {.fill = {.id = rows.id<FillId>(row, 0),
                     .order = rows.id<OrderId>(row, 1),
                     .quantity = rows.decimal(row, 2),
                     .price = rows.decimal(row, 3),
                     .fee = rows.decimal(row, 4),
                     .at = rows.instant(row, 5)},
            .agent = rows.id<AgentId>(row, 6),
            .instrument = rows.id<InstrumentId>(row, 7),
            .side = static_cast<Side>(rows.int32(row, 8)),
            .result = optionalDecimal(rows, row, 9),
            .transfer = rows.id<ledger::TransferId>(row, 10)};
}

} // namespace

Result<void> TradingStore::save(const QList<OrderChange>& changes) {
    if (changes.isEmpty()) {
        return {};
    }
    using Row = OrderChange;
    TF_CHECK(m_session.execute(upsertOrders, orderParams(m_workspace, newestOf(changes))));
    return m_session.execute(
        insertSteps,
        Params::of(m_workspace,
                   Columns::uuids(changes, [](const Row& c) { return c.order.request.id.uuid(); }),
                   Columns::integers(changes, [](const Row& c) { return c.order.step; }),
                   Columns::integers(changes, [](const Row& c) { return int(c.order.state); }),
                   Columns::texts(changes, [](const Row& c) { return c.at.toString(); }),
                   Columns::texts(changes, [](const Row& c) { return c.order.stateReason; })));
}

Result<void> TradingStore::save(const QList<BookedFill>& fills) {
    if (fills.isEmpty()) {
        return {};
    }
    using Row = BookedFill;
    return m_session.execute(
        insertFills,
        Params::of(
            m_workspace, Columns::uuids(fills, [](const Row& f) { return f.fill.id.uuid(); }),
            Columns::uuids(fills, [](const Row& f) { return f.fill.order.uuid(); }),
            Columns::uuids(fills, [](const Row& f) { return f.agent.uuid(); }),
            Columns::uuids(fills, [](const Row& f) { return f.instrument.uuid(); }),
            Columns::integers(fills, [](const Row& f) { return int(f.side); }),
            Columns::decimals(fills, [](const Row& f) { return f.fill.quantity; }),
            Columns::decimals(fills, [](const Row& f) { return f.fill.price; }),
            Columns::decimals(fills, [](const Row& f) { return f.fill.fee; }),
            Columns::decimals(fills, [](const Row& f) { return f.result.value_or(Decimal()); }),
            Columns::texts(fills, [](const Row& f) { return flagText(f.result.has_value()); }),
            Columns::texts(fills, [](const Row& f) { return f.fill.at.toString(); }),
            Columns::uuids(fills, [](const Row& f) { return f.transfer.uuid(); })));
}

Result<void> TradingStore::save(const QList<RunState>& runs) {
    if (runs.isEmpty()) {
        return {};
    }
    using Row = RunState;
    const auto at = [](const Row& run) {
        // An agent that has not stepped yet stands before all time.
        return run.lastCandleAt ? run.lastCandleAt->toString() : QStringLiteral("-infinity");
    };
    const auto position = [](const Row& run) {
        return QString::fromUtf8(QJsonDocument(run.position).toJson(QJsonDocument::Compact));
    };
    return m_session.execute(
        upsertRun,
        Params::of(m_workspace, Columns::uuids(runs, [](const Row& r) { return r.agent.uuid(); }),
                   Columns::uuids(runs, [](const Row& r) { return r.instrument.uuid(); }),
                   Columns::texts(runs, at), Columns::texts(runs, position)));
}

Result<void> TradingStore::save(const QList<RunMark>& marks) {
    if (marks.isEmpty()) {
        return {};
    }
    using Row = RunMark;
    constexpr int exact = 17; // digits that read back as the same double
    return m_session.execute(
        insertMarks,
        Params::of(m_workspace, Columns::uuids(marks, [](const Row& m) { return m.agent.uuid(); }),
                   Columns::uuids(marks, [](const Row& m) { return m.instrument.uuid(); }),
                   Columns::integers(marks, [](const Row& m) { return m.version; }),
                   Columns::texts(marks, [](const Row& m) { return m.at.toString(); }),
                   Columns::integers(marks, [](const Row& m) { return int(m.kind); }),
                   Columns::texts(
                       marks, [](const Row& m) { return QString::number(m.units, 'g', exact); }),
                   Columns::texts(
                       marks, [](const Row& m) { return QString::number(m.price, 'g', exact); })));
}

Result<void> TradingStore::save(const QList<RunFigures>& figures) {
    if (figures.isEmpty()) {
        return {};
    }
    using Row = RunFigures;
    return m_session.execute(
        upsertFigures,
        Params::of(m_workspace, Columns::uuids(figures, [](const Row& f) { return f.entity; }),
                   Columns::decimals(figures, [](const Row& f) { return f.peakEquity; }),
                   Columns::texts(figures, [](const Row& f) { return f.peakAt.toString(); }),
                   Columns::decimals(figures, [](const Row& f) { return f.dayStartEquity; }),
                   Columns::texts(figures, [](const Row& f) { return f.dayStartAt.toString(); }),
                   Columns::decimals(figures, [](const Row& f) { return f.capitalBase; }),
                   Columns::integers(figures, [](const Row& f) { return f.losingStreak; }),
                   Columns::texts(figures, [](const Row& f) { return textOf(f.contributed); }),
                   Columns::decimals(figures, [](const Row& f) { return f.swept; })));
}

Result<void> TradingStore::save(const QList<EquitySnapshot>& snapshots) {
    if (snapshots.isEmpty()) {
        return {};
    }
    using Row = EquitySnapshot;
    return m_session.execute(
        insertSnapshots,
        Params::of(m_workspace, Columns::uuids(snapshots, [](const Row& s) { return s.entity; }),
                   Columns::texts(snapshots, [](const Row& s) { return s.at.toString(); }),
                   Columns::decimals(snapshots, [](const Row& s) { return s.equity; }),
                   Columns::decimals(snapshots, [](const Row& s) { return s.flow; })));
}

Result<QList<Order>> TradingStore::orders(const TradeQuery& query) {
    TF_TRY(const Rows rows,
           m_session.query(selectOrders,
                           Params::of(m_workspace, query.agent, query.farm, query.instrument,
                                      query.onlyWorking, query.before, query.limit)));
    QList<Order> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append(readOrder(rows, row));
    }
    return found;
}

Result<QList<BookedFill>> TradingStore::fills(const TradeQuery& query) {
    TF_TRY(const Rows rows,
           m_session.query(selectFills, Params::of(m_workspace, query.agent, query.farm,
                                                   query.instrument, query.before, query.limit)));
    QList<BookedFill> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append(readFill(rows, row));
    }
    return found;
}

Result<bool> TradingStore::isFlat(AgentId agent) {
    TF_TRY(const Rows rows, m_session.query(selectOpenPositions, Params::of(m_workspace, agent)));
    return rows.int64(0, 0) == 0;
}

Result<QList<RunState>> TradingStore::runs() {
    TF_TRY(const Rows rows, m_session.query(selectRuns, Params::of(m_workspace)));
    QList<RunState> found;
    for (int row = 0; row < rows.size(); ++row) {
        const bool hasStepped = !rows.isNull(row, 2) && rows.text(row, 2) != u"-infinity";
        found.append(
            {.agent = rows.id<AgentId>(row, 0),
             .instrument = rows.id<InstrumentId>(row, 1),
             .lastCandleAt = hasStepped ? std::optional(rows.instant(row, 2)) : std::nullopt,
             .position = QJsonDocument::fromJson(rows.text(row, 3).toUtf8()).object()});
    }
    return found;
}

Result<QList<RunMark>> TradingStore::marks() {
    TF_TRY(const Rows rows, m_session.query(selectMarks, Params::of(m_workspace)));
    QList<RunMark> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append({.agent = rows.id<AgentId>(row, 0),
                      .instrument = rows.id<InstrumentId>(row, 1),
                      .version = rows.int32(row, 2),
                      .at = rows.instant(row, 3),
                      .kind = static_cast<RunMarkKind>(rows.int32(row, 4)),
                      .units = rows.text(row, 5).toDouble(),
                      .price = rows.text(row, 6).toDouble()});
    }
    return found;
}

Result<QList<RunFigures>> TradingStore::figures() {
    TF_TRY(const Rows rows, m_session.query(selectFigures, Params::of(m_workspace)));
    QList<RunFigures> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append({.entity = rows.uuid(row, 0),
                      .peakEquity = rows.decimal(row, 1),
                      .peakAt = rows.instant(row, 2),
                      .dayStartEquity = rows.decimal(row, 3),
                      .dayStartAt = rows.instant(row, 4),
                      .capitalBase = rows.decimal(row, 5),
                      .losingStreak = rows.int32(row, 6),
                      .contributed = optionalDecimal(rows, row, 7),
                      .swept = rows.decimal(row, 8)});
    }
    return found;
}

Result<void> TradingStore::shiftContributed(const std::vector<QUuid>& entities, Decimal amount) {
    return m_session.execute(shiftContributedSql, Params::of(m_workspace, entities, amount));
}

Result<QList<DailyEquity>> TradingStore::dailyEquity(int days) {
    TF_TRY(const Rows rows, m_session.query(selectDailyEquity, Params::of(m_workspace, days)));
    QList<DailyEquity> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append({.entity = rows.uuid(row, 0),
                      .day = rows.instant(row, 1),
                      .equity = rows.decimal(row, 2),
                      .flow = rows.decimal(row, 3)});
    }
    return found;
}

Result<QList<EquitySnapshot>> TradingStore::snapshots(QUuid entity, Instant from, Instant until) {
    TF_TRY(const Rows rows,
           m_session.query(selectSnapshots, Params::of(m_workspace, entity, from, until)));
    QList<EquitySnapshot> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append({.entity = entity,
                      .at = rows.instant(row, 0),
                      .equity = rows.decimal(row, 1),
                      .flow = rows.decimal(row, 2)});
    }
    return found;
}

Result<QList<EquitySnapshot>> TradingStore::latestSnapshots() {
    TF_TRY(const Rows rows, m_session.query(selectLatestSnapshots, Params::of(m_workspace)));
    QList<EquitySnapshot> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append({.entity = rows.uuid(row, 0),
                      .at = rows.instant(row, 1),
                      .equity = rows.decimal(row, 2),
                      .flow = rows.decimal(row, 3)});
    }
    return found;
}

} // namespace tf::trading
