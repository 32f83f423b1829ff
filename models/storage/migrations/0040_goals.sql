-- SPDX-License-Identifier: GPL-3.0-or-later
-- Goals: what they ask for and of whom, how far they are, everything that happened to them, and the steps that run
-- when they complete.

create table farm.goals (
    goal_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    name farm.title not null,
    kind smallint not null check (kind between 1 and 4),
    measure smallint not null check (measure between 1 and 12),
    asset_id smallint not null references farm.assets,
    scope_kind smallint not null check (scope_kind between 1 and 3),
    priority smallint not null check (priority between 1 and 9),
    definition jsonb not null,
    wallet_id uuid unique references farm.wallets,
    state smallint not null default 1 check (state between 1 and 8),
    state_reason text not null default '' check (char_length(state_reason) <= 500),
    is_armed boolean not null default false,
    is_approved boolean not null default false,
    started_at timestamptz(3),
    finished_at timestamptz(3),
    judge_from timestamptz(3),
    previous_id uuid,
    round int not null default 1 check (round > 0),
    rule_uses jsonb not null default '{}',
    version int not null default 1 check (version > 0),
    created_at timestamptz(3) not null,
    unique (workspace_id, goal_id),
    foreign key (workspace_id, previous_id) references farm.goals (workspace_id, goal_id),
    check (state = 1 or state = 8 or started_at is not null),
    check ((finished_at is not null) = (state in (5, 6, 8)))
);
comment on table farm.goals is
    'Measurable objectives (models/goals/goal.h): 1 draft, 2 active, 3 met, 4 collecting, 5 completed, 6 failed, 7 paused, 8 cancelled';
comment on column farm.goals.judge_from is
    'Market time of the last change of the target, or resumption: nothing is reached before';
comment on column farm.goals.rule_uses is 'How often each adjustment rule has acted, by its position';
create index goals_by_state on farm.goals (workspace_id, state);

create table farm.goal_steps_allowed (
    from_state smallint not null,
    to_state smallint not null,
    primary key (from_state, to_state)
);
comment on table farm.goal_steps_allowed is 'Which state of a goal may follow which (tf::goals::canFollow)';
insert into farm.goal_steps_allowed values
    (1, 2), (1, 8), (2, 3), (2, 4), (2, 6), (2, 7), (2, 8), (3, 2), (3, 4), (3, 6), (3, 7), (3, 8), (4, 5), (7, 2), (7, 8);

create function farm.check_goal_state() returns trigger
language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    if old.state <> new.state and not exists (
            select from goal_steps_allowed where from_state = old.state and to_state = new.state) then
        raise exception 'a goal of state % cannot become %', old.state, new.state using errcode = 'TF018';
    end if;
    return new;
end $$;
comment on function farm.check_goal_state() is 'Trigger: completed, failed and cancelled goals stay so, and nothing is skipped';
create trigger check_goal_state before update on farm.goals
    for each row execute function farm.check_goal_state();

create table farm.farm_goal_assignments (
    workspace_id uuid not null,
    goal_id uuid not null,
    farm_id uuid not null,
    primary key (goal_id, farm_id),
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id) on delete cascade,
    foreign key (workspace_id, farm_id) references farm.farms (workspace_id, farm_id)
);
comment on table farm.farm_goal_assignments is 'Farms that a goal is for: all of their agents, later ones too';
create index goals_by_farm on farm.farm_goal_assignments (farm_id);

create table farm.assigned_goals (
    workspace_id uuid not null,
    goal_id uuid not null,
    agent_id uuid not null,
    primary key (goal_id, agent_id),
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id) on delete cascade,
    foreign key (workspace_id, agent_id) references farm.trading_agents (workspace_id, agent_id)
);
comment on table farm.assigned_goals is 'Agents that a goal is for by name';
create index goals_by_agent on farm.assigned_goals (agent_id);

create table farm.goal_bases (
    workspace_id uuid not null,
    goal_id uuid not null,
    entity_id uuid not null,
    equity numeric(38, 18) not null check (equity <> 'NaN'),
    opening numeric(38, 18) check (opening <> 'NaN'),
    capital_base numeric(38, 18) not null check (capital_base <> 'NaN'),
    swept numeric(38, 18) not null check (swept >= 0 and swept <> 'NaN'),
    noted_at timestamptz(3) not null,
    primary key (goal_id, entity_id),
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id)
);
comment on table farm.goal_bases is
    'Equity and capital of each agent, farm or master of a goal when it started: what lies above, flows apart, is profit';
comment on column farm.goal_bases.opening is 'The last snapshot at or before the start, that later flows refer to';

create table farm.goal_progress (
    goal_id uuid primary key,
    workspace_id uuid not null,
    counted_until timestamptz(3) not null,
    progress jsonb not null,
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id) on delete cascade
);
comment on table farm.goal_progress is
    'How far each goal was at counted_until, for the eye. A program that starts counts again from the fills and snapshots';

create table farm.goal_points (
    goal_id uuid not null,
    at timestamptz(3) not null,
    workspace_id uuid not null,
    value numeric(38, 18) check (value <> 'NaN'),
    target numeric(38, 18) not null check (target <> 'NaN'),
    fraction double precision not null check (fraction between 0 and 1),
    primary key (goal_id, at),
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id) on delete cascade
);
comment on table farm.goal_points is 'The measure against its target over time, for the chart';

create table farm.goal_log (
    log_id bigint generated always as identity primary key,
    workspace_id uuid not null,
    goal_id uuid not null,
    happened_at timestamptz(3) not null,
    kind smallint not null check (kind between 1 and 5),
    from_state smallint check (from_state between 1 and 8),
    to_state smallint check (to_state between 1 and 8),
    cause smallint check (cause between 1 and 10),
    detail text not null default '' check (char_length(detail) <= 1000),
    figures jsonb not null default '{}',
    actor text not null check (char_length(actor) between 1 and 120),
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id)
);
comment on table farm.goal_log is
    'Everything that happened to goals with the figures behind it: 1 state, 2 saved, 3 adjusted, 4 step of the completion, 5 proposal of a rule';
create index goal_log_by_goal on farm.goal_log (goal_id, log_id desc);

create table farm.goal_completions (
    goal_id uuid primary key,
    workspace_id uuid not null,
    begun_at timestamptz(3) not null,
    finished_at timestamptz(3),
    collected numeric(38, 18) not null default 0 check (collected >= 0 and collected <> 'NaN'),
    rewarded numeric(38, 18) not null default 0 check (rewarded >= 0 and rewarded <> 'NaN'),
    figures jsonb not null,
    unique (workspace_id, goal_id),
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id)
);
comment on table farm.goal_completions is 'A goal completes once: the figures that it completed with, and what came in';

create table farm.goal_completion_steps (
    step_key text primary key check (char_length(step_key) between 1 and 120),
    workspace_id uuid not null,
    goal_id uuid not null,
    ordinal smallint not null check (ordinal >= 0),
    kind smallint not null check (kind between 1 and 12),
    agents uuid[] not null,
    farms uuid[] not null,
    state smallint not null default 1 check (state between 1 and 3),
    note text not null default '' check (char_length(note) <= 500),
    begun_at timestamptz(3),
    done_at timestamptz(3),
    result jsonb not null default '{}',
    unique (goal_id, ordinal),
    foreign key (workspace_id, goal_id) references farm.goal_completions (workspace_id, goal_id),
    check ((done_at is not null) = (state = 3))
);
comment on table farm.goal_completion_steps is
    'What is done when a goal completes, each step at most once: 1 waits, 2 begun, 3 done; result: transfers and amounts';

create function farm.check_goal_step() returns trigger
language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    if old.state = 3 then
        raise exception 'the step % is done' , old.step_key using errcode = 'TF017';
    elsif new.state < old.state or (old.step_key, old.goal_id, old.ordinal, old.kind) is distinct from
            (new.step_key, new.goal_id, new.ordinal, new.kind) then
        raise exception 'the step % cannot be changed so', old.step_key using errcode = 'TF018';
    end if;
    return new;
end $$;
comment on function farm.check_goal_step() is 'Trigger: a step that is done stays done';
create trigger check_goal_step before update on farm.goal_completion_steps
    for each row execute function farm.check_goal_step();
create trigger refuse_step_delete before delete on farm.goal_completion_steps
    for each row execute function farm.refuse_change();
create trigger refuse_completion_delete before delete on farm.goal_completions
    for each row execute function farm.refuse_change();

create table farm.goal_rewards (
    workspace_id uuid not null,
    goal_id uuid not null,
    line smallint not null check (line >= 0),
    party smallint not null check (party between 1 and 4),
    agent_id uuid,
    farm_id uuid,
    wallet_id uuid not null references farm.wallets,
    asset_id smallint not null references farm.assets,
    amount numeric(38, 18) not null check (amount >= 0 and amount <> 'NaN'),
    transfer_id uuid,
    primary key (goal_id, line),
    foreign key (workspace_id, goal_id) references farm.goal_completions (workspace_id, goal_id)
);
comment on table farm.goal_rewards is
    'Who got which part: 1 agent, 2 farm reserve, 3 master, 4 capital that belongs to the destination; the parts add up to what was collected. Without transfer_id the money lay there already';

select farm.make_append_only('farm.goal_bases');
select farm.make_append_only('farm.goal_log');
select farm.make_append_only('farm.goal_rewards');

grant select on farm.goal_steps_allowed to tf_app;
select farm.protect_table('farm.goals', 'operator');
select farm.protect_table('farm.farm_goal_assignments', 'operator');
select farm.protect_table('farm.assigned_goals', 'operator');
select farm.protect_table('farm.goal_bases', 'operator');
select farm.protect_table('farm.goal_progress', 'operator');
select farm.protect_table('farm.goal_points', 'operator');
select farm.protect_table('farm.goal_log', 'operator');
select farm.protect_table('farm.goal_completions', 'operator');
select farm.protect_table('farm.goal_completion_steps', 'operator');
select farm.protect_table('farm.goal_rewards', 'operator');
select farm.watch_table('farm.goals', 'goal_id');
select farm.watch_table('farm.goal_progress', 'goal_id');
select farm.watch_table('farm.goal_completion_steps', 'goal_id');
