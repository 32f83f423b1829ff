-- SPDX-License-Identifier: GPL-3.0-or-later
-- Instruments, their candles in blocks, where the candles came from, and which are absent.

create table farm.instruments (
    instrument_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    venue text not null check (venue ~ '^[a-z0-9_-]{1,40}$'),
    symbol text not null check (symbol ~ '^[!-~]{1,40}$'),
    base_code text not null check (base_code ~ '^[A-Z0-9]{1,16}$'),
    base_scale smallint not null check (base_scale between 0 and 18),
    quote_code text not null check (quote_code ~ '^[A-Z0-9]{1,16}$' and quote_code <> base_code),
    quote_scale smallint not null check (quote_scale between 0 and 18),
    tick_size numeric(38,18) not null check (tick_size > 0),
    lot_size numeric(38,18) not null check (lot_size > 0),
    min_notional numeric(38,18) not null check (min_notional >= 0),
    maker_fee_bps numeric(38,18) not null check (maker_fee_bps between -100 and 1000),
    taker_fee_bps numeric(38,18) not null check (taker_fee_bps between -100 and 1000),
    market_hours smallint not null check (market_hours between 0 and 2),
    is_simulated boolean not null,
    unique (workspace_id, venue, symbol),
    unique (workspace_id, instrument_id)
);
comment on table farm.instruments is 'Tradable pairs with the rules of their venue (models/market/instrument.h)';

create table farm.candle_intervals (
    candle_interval smallint primary key,
    name text not null unique,
    length_ms bigint not null check (length_ms > 0),
    origin_ms bigint not null
);
comment on table farm.candle_intervals is 'Lengths of candles (models/market/interval.h); they open at origin + n * length';
insert into farm.candle_intervals values
    (0, '1m', 60000, 0), (1, '3m', 180000, 0), (2, '5m', 300000, 0), (3, '15m', 900000, 0), (4, '30m', 1800000, 0),
    (5, '1h', 3600000, 0), (6, '2h', 7200000, 0), (7, '4h', 14400000, 0), (8, '6h', 21600000, 0),
    (9, '8h', 28800000, 0), (10, '12h', 43200000, 0), (11, '1d', 86400000, 0), (12, '1w', 604800000, 345600000);

create table farm.candle_series (
    workspace_id uuid not null,
    instrument_id uuid not null,
    candle_interval smallint not null references farm.candle_intervals,
    candles bigint not null check (candles > 0),
    first_at timestamptz(3) not null,
    last_at timestamptz(3) not null check (last_at >= first_at),
    sparkline float8[] not null,
    primary key (instrument_id, candle_interval),
    foreign key (workspace_id, instrument_id) references farm.instruments (workspace_id, instrument_id) on delete cascade
);
comment on table farm.candle_series is 'What is stored of an instrument in an interval, kept by the import; sparkline: some closes up to the last';

-- A block covers 1,024 candle opens in a row and holds those that are there, a column per array: a
-- thousandth of the rows that a row per candle would make, and still plain SQL through the view farm.candles.
-- double precision: a candle is an observation that indicators compute on, not money that must add up; the nearest
-- double gives back every digit that an exchange sends (up to 15).
create table farm.candle_blocks (
    workspace_id uuid not null,
    instrument_id uuid not null,
    candle_interval smallint not null references farm.candle_intervals,
    block int not null,
    candles smallint not null check (candles between 1 and 1024),
    slots smallint[] not null check (cardinality(slots) = candles and slots[1] >= 0 and slots[candles] < 1024),
    opens float8[] not null check (cardinality(opens) = candles),
    highs float8[] not null check (cardinality(highs) = candles),
    lows float8[] not null check (cardinality(lows) = candles),
    closes float8[] not null check (cardinality(closes) = candles),
    volumes float8[] not null check (cardinality(volumes) = candles),
    primary key (instrument_id, candle_interval, block),
    foreign key (workspace_id, instrument_id) references farm.instruments (workspace_id, instrument_id) on delete cascade
);
comment on table farm.candle_blocks is
    'Candles: number n of a block opens at origin + (block * 1024 + slots[n]) * length of its interval, UTC';
-- Prices hardly compress and compressing them costs more than writing them.
alter table farm.candle_blocks
    alter slots set storage external, alter opens set storage external, alter highs set storage external,
    alter lows set storage external, alter closes set storage external, alter volumes set storage external;

create view farm.candles with (security_invoker) as
select b.workspace_id, b.instrument_id, i.name as candle_interval,
       to_timestamp((i.origin_ms + (b.block::bigint * 1024 + c.slot) * i.length_ms) / 1000.0)::timestamptz(3) as opened_at,
       c.open, c.high, c.low, c.close, c.volume
from farm.candle_blocks b
join farm.candle_intervals i using (candle_interval)
cross join lateral unnest(b.slots, b.opens, b.highs, b.lows, b.closes, b.volumes)
    as c (slot, open, high, low, close, volume);
comment on view farm.candles is 'One row per stored candle';

create table farm.candle_imports (
    import_id uuid primary key,
    workspace_id uuid not null,
    instrument_id uuid not null,
    candle_interval smallint not null references farm.candle_intervals,
    source text not null check (char_length(source) between 1 and 400),
    imported_at timestamptz(3) not null default clock_timestamp(),
    first_at timestamptz(3) not null,
    last_at timestamptz(3) not null check (last_at >= first_at),
    imported bigint not null check (imported >= 0),
    replaced bigint not null check (replaced >= 0),
    duplicates bigint not null check (duplicates >= 0),
    rejected bigint not null check (rejected >= 0),
    rejected_ms bigint[] not null check (cardinality(rejected_ms) <= 1000),
    foreign key (workspace_id, instrument_id) references farm.instruments (workspace_id, instrument_id) on delete cascade
);
comment on table farm.candle_imports is
    'Each import with what it covered: tells silence of an exchange from what nobody imported. rejected_ms: opens of rejected rows, the first 1,000';
create index candle_imports_of_series on farm.candle_imports (instrument_id, candle_interval, imported_at);

create table farm.candle_gaps (
    workspace_id uuid not null,
    instrument_id uuid not null,
    candle_interval smallint not null,
    start_at timestamptz(3) not null,
    candles bigint not null check (candles > 0),
    cause smallint not null check (cause between 0 and 2),
    primary key (instrument_id, candle_interval, start_at),
    foreign key (instrument_id, candle_interval) references farm.candle_series on delete cascade
);
comment on table farm.candle_gaps is
    'Absent candles between stored ones; cause 0 exchange silent, 1 market closed, 2 import missing (models/market/gap.h)';

grant select on farm.candle_intervals, farm.candles to tf_app;
select farm.protect_table('farm.instruments', 'operator');
select farm.protect_table('farm.candle_series', 'operator');
select farm.protect_table('farm.candle_blocks', 'operator');
select farm.protect_table('farm.candle_imports', 'operator');
select farm.protect_table('farm.candle_gaps', 'operator');
select farm.watch_table('farm.instruments', 'instrument_id');
select farm.watch_table('farm.candle_series', 'instrument_id');
