-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders with every state that they were in, fills, what a running agent must remember, and equity over time.

create table farm.orders (
    order_id uuid primary key,
    workspace_id uuid not null,
    agent_id uuid not null,
    farm_id uuid not null,
    instrument_id uuid not null references farm.instruments,
    side smallint not null check (side between 1 and 2),
    order_type smallint not null check (order_type between 1 and 6),
    time_in_force smallint not null check (time_in_force between 1 and 4),
    quantity numeric(38, 18) not null check (quantity > 0 and quantity <> 'NaN'),
    limit_price numeric(38, 18) check (limit_price > 0 and limit_price <> 'NaN'),
    trigger_price numeric(38, 18) check (trigger_price > 0 and trigger_price <> 'NaN'),
    trail_distance numeric(38, 18) check (trail_distance > 0 and trail_distance <> 'NaN'),
    expires_at timestamptz(3),
    is_post_only boolean not null default false,
    is_reduce_only boolean not null default false,
    is_emulated boolean not null default false,
    decided_at timestamptz(3) not null,
    reason text not null default '' check (char_length(reason) <= 200),
    state smallint not null check (state between 1 and 9),
    state_reason text not null default '' check (char_length(state_reason) <= 500),
    filled_quantity numeric(38, 18) not null default 0 check (filled_quantity >= 0 and filled_quantity <= quantity),
    filled_notional numeric(38, 18) not null default 0 check (filled_notional >= 0),
    fees numeric(38, 18) not null default 0 check (fees >= 0),
    reservation_id uuid,
    last_step smallint not null check (last_step >= 0),
    updated_at timestamptz(3) not null,
    unique (workspace_id, order_id),
    foreign key (workspace_id, agent_id) references farm.trading_agents (workspace_id, agent_id),
    foreign key (workspace_id, farm_id) references farm.farms (workspace_id, farm_id)
);
comment on table farm.orders is 'Orders as they stand (models/trading/order.h); order_steps has every state they were in';
create index orders_working on farm.orders (workspace_id, agent_id) where state in (1, 3, 4, 5, 9);
create index orders_by_agent on farm.orders (agent_id, decided_at desc, order_id desc);

create table farm.order_steps (
    workspace_id uuid not null,
    order_id uuid not null,
    step smallint not null check (step >= 0),
    state smallint not null check (state between 1 and 9),
    happened_at timestamptz(3) not null,
    reason text not null default '' check (char_length(reason) <= 500),
    primary key (order_id, step),
    foreign key (workspace_id, order_id) references farm.orders (workspace_id, order_id)
);
comment on table farm.order_steps is 'Every state of every order, in order';

create table farm.fills (
    fill_id uuid primary key,
    workspace_id uuid not null,
    order_id uuid not null,
    agent_id uuid not null,
    instrument_id uuid not null references farm.instruments,
    side smallint not null check (side between 1 and 2),
    quantity numeric(38, 18) not null check (quantity > 0 and quantity <> 'NaN'),
    price numeric(38, 18) not null check (price > 0 and price <> 'NaN'),
    fee numeric(38, 18) not null check (fee >= 0 and fee <> 'NaN'),
    result numeric(38, 18),
    is_closing boolean not null,
    filled_at timestamptz(3) not null,
    transfer_id uuid not null,
    foreign key (workspace_id, order_id) references farm.orders (workspace_id, order_id)
);
comment on table farm.fills is
    'Executed parts of orders, each booked by one ledger transfer; result: profit of the closed part in quote, fees of both sides included';
create index fills_by_agent on farm.fills (agent_id, filled_at desc, fill_id desc);

create table farm.agent_runs (
    agent_id uuid not null,
    instrument_id uuid not null references farm.instruments,
    workspace_id uuid not null,
    last_candle_at timestamptz(3),
    position jsonb not null,
    primary key (agent_id, instrument_id),
    foreign key (workspace_id, agent_id) references farm.trading_agents (workspace_id, agent_id)
);
comment on table farm.agent_runs is
    'How far an agent has come on an instrument and what it holds there; written in the transaction of its fills';

create table farm.run_figures (
    entity_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    peak_equity numeric(38, 18) not null,
    peak_at timestamptz(3) not null,
    day_start_equity numeric(38, 18) not null,
    day_start_at timestamptz(3) not null,
    capital_base numeric(38, 18) not null,
    losing_streak int not null default 0
);
comment on table farm.run_figures is
    'Peak, start of day, capital base and streak of an agent, farm or master wallet, so that drawdown survives a restart';

create table farm.equity_snapshots (
    entity_id uuid not null,
    taken_at timestamptz(3) not null,
    workspace_id uuid not null references farm.workspaces,
    equity numeric(38, 18) not null check (equity <> 'NaN'),
    flow numeric(38, 18) not null check (flow <> 'NaN'),
    primary key (entity_id, taken_at)
);
comment on table farm.equity_snapshots is
    'Equity of an agent, farm or master in its base asset, open positions at the last close; flow: capital in minus out since the one before';

select farm.make_append_only('farm.order_steps');
select farm.make_append_only('farm.fills');

select farm.protect_table('farm.orders', 'operator');
select farm.protect_table('farm.order_steps', 'operator');
select farm.protect_table('farm.fills', 'operator');
select farm.protect_table('farm.agent_runs', 'operator');
select farm.protect_table('farm.run_figures', 'operator');
select farm.protect_table('farm.equity_snapshots', 'operator');
