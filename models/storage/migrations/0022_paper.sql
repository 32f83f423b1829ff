-- SPDX-License-Identifier: GPL-3.0-or-later
-- What paper trading needs beyond the first version: how entries are placed, flows and swept profit that survive a
-- restart, and a journal of what was done to a running agent in place of a state that grows.

alter table farm.farms add column orders jsonb not null default '{}';
alter table farm.agent_versions add column orders jsonb not null default '{}';
comment on column farm.agent_versions.orders is
    'How entries are placed: market, limit, stop or stop-limit (models/trading/order_style.h)';

alter table farm.run_figures
    add column contributed numeric(38, 18) check (contributed <> 'NaN'),
    add column swept numeric(38, 18) not null default 0 check (swept >= 0 and swept <> 'NaN');
comment on column farm.run_figures.contributed is
    'Net capital of the entity''s wallets in the books, as far as it is counted in capital_base; what the books say beyond it is a flow';
comment on column farm.run_figures.swept is 'Profit sent up by sweeps: earned, and no longer in the equity';

create table farm.agent_run_marks (
    workspace_id uuid not null,
    agent_id uuid not null,
    instrument_id uuid not null references farm.instruments,
    version int not null,
    candle_at timestamptz(3) not null,
    kind smallint not null check (kind between 1 and 4),
    units double precision not null,
    price double precision not null,
    primary key (agent_id, instrument_id, version, candle_at, kind),
    foreign key (workspace_id, agent_id) references farm.trading_agents (workspace_id, agent_id)
);
comment on table farm.agent_run_marks is
    'What the gate, the engine or a person did to a running agent at a candle, so that it can be run again: 1 entry, 2 closing by hand, 3 decisions dropped, 4 entry order withdrawn';

select farm.make_append_only('farm.agent_run_marks');
select farm.protect_table('farm.agent_run_marks', 'operator');
