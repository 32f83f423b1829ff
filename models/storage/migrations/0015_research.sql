-- SPDX-License-Identifier: GPL-3.0-or-later
-- Backtests that a person kept, to come back to and to compare.

create table farm.kept_runs (
    run_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    instrument_id uuid not null,
    candle_interval smallint not null references farm.candle_intervals,
    name text not null check (char_length(name) between 1 and 200),
    tags text[] not null default '{}' check (cardinality(tags) <= 20),
    kept_at timestamptz(3) not null default clock_timestamp(),
    result text not null,
    foreign key (workspace_id, instrument_id) references farm.instruments (workspace_id, instrument_id) on delete cascade
);
comment on table farm.kept_runs is
    'Kept backtests; result: request, curves, trades and figures as models/trading/backtest_json.cpp writes them';
create index kept_runs_by_time on farm.kept_runs (workspace_id, kept_at desc, run_id);

select farm.protect_table('farm.kept_runs', 'operator');
select farm.watch_table('farm.kept_runs', 'run_id');
