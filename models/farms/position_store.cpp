// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/position_store.h"

#include "models/farms/exact.h"

namespace tf::farms {

namespace {

// An agent opens a position with one order (a venue may fill it in parts); its last opening order
// is therefore that of the position. The candle is looked up in its block, not through the view,
// which would unfold all of them.
constexpr auto selectOpen = R"(
select h.agent_id, h.instrument_id, h.quantity, e.price, e.fee, e.since, c.close, r.last_candle_at
from (select f.agent_id, f.instrument_id, sum(case f.side when 1 then f.quantity else -f.quantity end) as quantity
      from farm.fills f
      where f.workspace_id = $1 and ($3::uuid is null or f.agent_id = $3)
        and ($2::uuid is null or f.agent_id in (
             select a.agent_id from farm.agent_farm_assignments a
             where a.workspace_id = $1 and a.farm_id = $2 and a.until_at is null))
      group by f.agent_id, f.instrument_id
      having sum(case f.side when 1 then f.quantity else -f.quantity end) <> 0) h
cross join lateral (
    select o.order_id from farm.fills o
    where o.agent_id = h.agent_id and o.instrument_id = h.instrument_id and not o.is_closing
    order by o.filled_at desc, o.fill_id desc limit 1) opening
cross join lateral (
    select round(sum(f.quantity * f.price) / sum(f.quantity), 18) as price, sum(f.fee) as fee,
           min(f.filled_at) as since
    from farm.fills f where f.order_id = opening.order_id) e
left join farm.agent_runs r on r.agent_id = h.agent_id and r.instrument_id = h.instrument_id
left join farm.trading_agents t on t.agent_id = h.agent_id
left join farm.candle_intervals i on i.candle_interval = t.candle_interval
left join lateral (
    select b.closes[array_position(b.slots, (n.number % 1024)::smallint)] as close
    from (select (extract(epoch from r.last_candle_at) * 1000 - i.origin_ms)::bigint / i.length_ms as number) n
    join farm.candle_blocks b
      on b.instrument_id = h.instrument_id and b.candle_interval = i.candle_interval
     and b.block = (n.number / 1024)::int) c on true
order by e.since desc, h.agent_id, h.instrument_id)";

} // namespace

Decimal OpenPosition::entryValue() const {
    return quantity.abs().times(entryPrice, Rounding::HalfEven).valueOr(Decimal());
}

std::optional<Decimal> OpenPosition::openResult() const {
    if (!lastClose) {
        return std::nullopt;
    }
    const auto moved = exactPrice(*lastClose).minus(entryPrice);
    const auto result = moved ? quantity.times(*moved, Rounding::HalfEven) : moved;
    const auto net = result ? result->minus(entryFee) : result;
    return net ? std::optional(*net) : std::nullopt;
}

Result<QList<OpenPosition>> PositionStore::open(const PositionQuery& query) {
    TF_TRY(const storage::Rows rows,
           m_session.query(selectOpen, storage::Params::of(m_workspace, query.farm, query.agent)));
    QList<OpenPosition> positions;
    for (int row = 0; row < rows.size(); ++row) {
        OpenPosition one{.agent = rows.id<AgentId>(row, 0),
                         .instrument = rows.id<InstrumentId>(row, 1),
                         .quantity = rows.decimal(row, 2),
                         .entryPrice = rows.decimal(row, 3),
                         .entryFee = rows.decimal(row, 4),
                         .since = rows.instant(row, 5),
                         .lastClose = std::nullopt,
                         .closedAt = std::nullopt};
        if (!rows.isNull(row, 6)) {
            one.lastClose = rows.float64(row, 6);
            one.closedAt = rows.instant(row, 7);
        }
        positions.append(one);
    }
    return positions;
}

} // namespace tf::farms
