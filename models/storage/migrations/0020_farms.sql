-- SPDX-License-Identifier: GPL-3.0-or-later
-- Farms, trading agents with the versions of their parameters, who was in which farm when, and the log of both.

create table farm.farms (
    farm_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    name farm.title not null,
    farm_type smallint not null check (farm_type between 0 and 4),
    base_asset_id smallint not null references farm.assets,
    wallet_id uuid not null unique references farm.wallets,
    master_id uuid not null references farm.wallets,
    strategy jsonb not null,
    sizing jsonb not null,
    limits jsonb not null,
    coordination jsonb not null,
    sweep jsonb not null,
    state smallint not null default 1 check (state between 1 and 6),
    state_reason text not null default '' check (char_length(state_reason) <= 500),
    has_run boolean not null default false,
    version int not null default 1 check (version > 0),
    created_at timestamptz(3) not null,
    unique (workspace_id, farm_id)
);
comment on table farm.farms is 'Groups of agents with one kind of strategy (models/farms/farm.h)';
create index farms_by_master on farm.farms (workspace_id, master_id);

create table farm.farm_instruments (
    workspace_id uuid not null,
    farm_id uuid not null,
    instrument_id uuid not null references farm.instruments,
    position smallint not null,
    primary key (farm_id, instrument_id),
    foreign key (workspace_id, farm_id) references farm.farms (workspace_id, farm_id) on delete cascade
);
comment on table farm.farm_instruments is 'What a farm trades, in the order in which a person put it';

create table farm.trading_agents (
    agent_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    name farm.title not null,
    wallet_id uuid not null unique references farm.wallets,
    mode smallint not null check (mode between 1 and 2),
    state smallint not null default 1 check (state between 1 and 6),
    state_reason text not null default '' check (char_length(state_reason) <= 500),
    halted_until timestamptz(3),
    pinned_version int not null default 1,
    candle_interval smallint not null check (candle_interval between 0 and 12),
    eliza_config jsonb not null default '{}',
    version int not null default 1 check (version > 0),
    created_at timestamptz(3) not null,
    unique (workspace_id, agent_id)
);
comment on table farm.trading_agents is 'One strategy with parameters on instruments, with its own wallet (models/farms/agent.h)';

create table farm.agent_versions (
    workspace_id uuid not null,
    agent_id uuid not null,
    number int not null check (number > 0),
    strategy jsonb not null,
    sizing jsonb not null,
    created_at timestamptz(3) not null,
    actor text not null,
    primary key (agent_id, number),
    foreign key (workspace_id, agent_id) references farm.trading_agents (workspace_id, agent_id)
);
comment on table farm.agent_versions is 'Parameters of agents; every change adds a row, none is ever edited';
alter table farm.trading_agents add foreign key (agent_id, pinned_version)
    references farm.agent_versions (agent_id, number) deferrable initially deferred;

create table farm.agent_instruments (
    workspace_id uuid not null,
    agent_id uuid not null,
    instrument_id uuid not null references farm.instruments,
    position smallint not null,
    primary key (agent_id, instrument_id),
    foreign key (workspace_id, agent_id) references farm.trading_agents (workspace_id, agent_id)
);
comment on table farm.agent_instruments is 'What an agent trades';

create table farm.agent_farm_assignments (
    assignment_id uuid primary key,
    workspace_id uuid not null,
    agent_id uuid not null,
    farm_id uuid not null,
    role text not null default '' check (char_length(role) <= 60),
    capital_weight numeric(38, 18) not null check (capital_weight > 0 and capital_weight <> 'NaN'),
    from_at timestamptz(3) not null,
    until_at timestamptz(3) check (until_at >= from_at),
    foreign key (workspace_id, agent_id) references farm.trading_agents (workspace_id, agent_id),
    foreign key (workspace_id, farm_id) references farm.farms (workspace_id, farm_id)
);
comment on table farm.agent_farm_assignments is 'Which agent was in which farm from when to when; the open one has no until_at';
create unique index one_open_assignment on farm.agent_farm_assignments (agent_id) where until_at is null;
create index assignments_by_farm on farm.agent_farm_assignments (farm_id, from_at);

create table farm.farm_log (
    log_id bigint generated always as identity primary key,
    workspace_id uuid not null references farm.workspaces,
    farm_id uuid,
    agent_id uuid,
    instrument_id uuid,
    happened_at timestamptz(3) not null,
    kind smallint not null check (kind between 1 and 6),
    code text not null check (char_length(code) between 1 and 60),
    detail text not null default '' check (char_length(detail) <= 1000),
    actor text not null
);
comment on table farm.farm_log is
    'What happened in farms: 1 state, 2 refused by the gate, 3 refused by coordination, 4 sweep, 5 parameters, 6 assignment';
create index farm_log_by_farm on farm.farm_log (farm_id, log_id desc);
create index farm_log_by_agent on farm.farm_log (agent_id, log_id desc);

select farm.make_append_only('farm.agent_versions');
select farm.make_append_only('farm.farm_log');

select farm.protect_table('farm.farms', 'operator');
select farm.protect_table('farm.farm_instruments', 'operator');
select farm.protect_table('farm.trading_agents', 'operator');
select farm.protect_table('farm.agent_versions', 'operator');
select farm.protect_table('farm.agent_instruments', 'operator');
select farm.protect_table('farm.agent_farm_assignments', 'operator');
select farm.protect_table('farm.farm_log', 'operator');
select farm.watch_table('farm.farms', 'farm_id');
select farm.watch_table('farm.trading_agents', 'agent_id');
select farm.watch_table('farm.agent_farm_assignments', 'agent_id');
