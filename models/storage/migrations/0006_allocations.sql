-- SPDX-License-Identifier: GPL-3.0-or-later
-- Master wallets' settings, allocation plans with their records, prices for valuation, results of checks.

set local search_path = farm, pg_temp;

create table farm.master_wallet_configs (
    wallet_id uuid primary key,
    workspace_id uuid not null,
    kind smallint not null default 1 check (kind = 1),
    base_asset_id smallint not null references farm.assets,
    asset_ids smallint[] not null default '{}',
    allocation_method text not null check (char_length(allocation_method) between 1 and 60),
    constraints jsonb not null default '{}',
    auto_distributes boolean not null default false,
    rebalance_rule smallint not null default 1 check (rebalance_rule between 1 and 4),
    rebalance_options jsonb not null default '{}',
    reserve_fraction numeric(38, 18) not null default 0 check (reserve_fraction between 0 and 1),
    largest_farm_fraction numeric(38, 18) not null default 1 check (largest_farm_fraction between 0 and 1),
    needs_approval boolean not null default true,
    drawdown_limit numeric(38, 18) not null default 1 check (drawdown_limit between 0 and 1),
    daily_loss_limit numeric(38, 18) not null default 1 check (daily_loss_limit between 0 and 1),
    exposure_limit numeric(38, 18) not null default 1 check (exposure_limit between 0 and 1),
    emergency_policy smallint not null default 2 check (emergency_policy between 1 and 4),
    version int not null default 1 check (version > 0),
    foreign key (workspace_id, wallet_id, kind) references farm.wallets (workspace_id, wallet_id, kind)
);
comment on table farm.master_wallet_configs is
    'Settings of a master wallet: allocation, automatic distribution and rebalancing, risk limits, emergency policy.';

create table farm.allocation_plans (
    plan_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    number bigint generated always as identity,
    scope_wallet uuid not null references farm.wallets,
    kind smallint not null check (kind in (3, 4, 5, 6, 7, 10)),
    method text not null check (char_length(method) between 1 and 60),
    options jsonb not null default '{}',
    inputs_digest bytea not null default '' check (length(inputs_digest) in (0, 32)),
    certificate jsonb not null default '{}',
    reason text not null default '' check (char_length(reason) <= 500),
    cause_kind smallint not null check (cause_kind between 1 and 9),
    cause_ref uuid,
    actor text not null,
    applied_at timestamptz(3) not null,
    undone_at timestamptz(3),
    undone_by text
);
comment on table farm.allocation_plans is
    'A division of money that was applied as one: method, inputs digest and certificate.';
create index allocation_plans_by_scope on farm.allocation_plans (scope_wallet, number);

create table farm.fund_allocations (
    plan_id uuid not null references farm.allocation_plans,
    line int not null check (line > 0),
    workspace_id uuid not null,
    from_wallet uuid not null references farm.wallets,
    to_wallet uuid not null references farm.wallets,
    asset_id smallint not null references farm.assets,
    amount numeric(38, 18) not null check (amount > 0 and amount <> 'NaN'),
    weight double precision not null default 0,
    reason text not null default '' check (char_length(reason) <= 500),
    transfer_id uuid not null references farm.transfers (transfer_id),
    primary key (plan_id, line)
);
comment on table farm.fund_allocations is 'Funds assigned by a plan, one row per transfer.';
create index fund_allocations_by_target on farm.fund_allocations (to_wallet);

create table farm.price_quotes (
    workspace_id uuid not null references farm.workspaces,
    asset_id smallint not null references farm.assets,
    quote_asset_id smallint not null references farm.assets,
    source text not null check (char_length(source) between 1 and 120),
    quoted_at timestamptz(3) not null,
    rate numeric(38, 18) not null check (rate > 0 and rate <> 'NaN'),
    primary key (workspace_id, asset_id, quote_asset_id, source, quoted_at),
    check (asset_id <> quote_asset_id)
);
comment on table farm.price_quotes is 'What one unit of an asset cost in another, by whom and when: for valuation.';

create table farm.book_checks (
    workspace_id uuid not null references farm.workspaces,
    number bigint generated always as identity,
    checked_at timestamptz(3) not null,
    actor text not null,
    is_incremental boolean not null,
    posting bigint not null,
    sequence bigint not null,
    chain_hash bytea not null check (length(chain_hash) = 32),
    transfers bigint not null,
    entries bigint not null,
    finding_count bigint not null,
    findings jsonb not null default '[]',
    primary key (workspace_id, number)
);
comment on table farm.book_checks is 'Results of Verify books; an incremental check goes on from the last clean one.';

select farm.make_append_only('farm.fund_allocations');
select farm.make_append_only('farm.book_checks');
select farm.protect_table('farm.master_wallet_configs');
select farm.protect_table('farm.allocation_plans');
select farm.protect_table('farm.fund_allocations');
select farm.protect_table('farm.price_quotes');
select farm.protect_table('farm.book_checks');
select farm.watch_table('farm.master_wallet_configs', 'wallet_id');
select farm.watch_table('farm.allocation_plans', 'plan_id');
create trigger plans_stay before delete on farm.allocation_plans
    for each row execute function farm.refuse_change();
create trigger plans_stay_all before truncate on farm.allocation_plans
    for each statement execute function farm.refuse_change();

-- p_version: of the row that the person saw, 0 for a new one. Answers the new version.
create function farm.save_master_config(p_workspace uuid, p_epoch bigint, p_actor text, p_wallet uuid, p_version int,
    p_base_asset int, p_assets int[], p_method text, p_constraints jsonb, p_auto boolean, p_rule int,
    p_rule_options jsonb, p_reserve numeric, p_largest numeric, p_approval boolean, p_drawdown numeric,
    p_daily_loss numeric, p_exposure numeric, p_policy int) returns int
    language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    known int;
begin
    perform lock_workspace(p_workspace, p_epoch, 3);
    if not exists (select from wallets where wallet_id = p_wallet and workspace_id = p_workspace and kind = 1) then
        raise exception 'no master wallet %', p_wallet using errcode = 'TF022';
    end if;
    select version into known from master_wallet_configs where wallet_id = p_wallet;
    if coalesce(known, 0) <> p_version then
        raise exception 'settings of version % were changed by somebody else', p_version using errcode = 'TF027';
    end if;
    if known is not null then
        delete from master_wallet_configs where wallet_id = p_wallet;
    end if;
    insert into master_wallet_configs values (p_wallet, p_workspace, 1, p_base_asset, p_assets, p_method, p_constraints,
        p_auto, p_rule, p_rule_options, p_reserve, p_largest, p_approval, p_drawdown, p_daily_loss, p_exposure,
        p_policy, coalesce(known, 0) + 1);
    perform append_audit(p_workspace, p_actor, 'master.configured', p_wallet, jsonb_build_object('method', p_method,
        'auto', p_auto, 'rule', p_rule, 'policy', p_policy, 'version', coalesce(known, 0) + 1));
    return coalesce(known, 0) + 1;
end $$;

-- Posts a set of any size in calls of 500, still one database transaction.
create function farm.post_chunks(p_workspace uuid, p_actor text, s farm.transfer_set) returns void
    language plpgsql as $$
declare
    state workspace_state;
    n int := cardinality(s.ids);
begin
    for low in 1 .. n by 500 loop
        select * into state from workspace_state where workspace_id = p_workspace;
        perform post_set(state, p_actor, case when n <= 500 then s else
            part_of(s, (select array_agg(k) from generate_series(low, least(low + 499, n)) k)) end);
    end loop;
end $$;

-- A set of two-legged movements.
create function farm.moves(p_ids uuid[], p_kind int, p_cause_kind int, p_cause_ref uuid, p_froms uuid[], p_tos uuid[],
    p_assets smallint[], p_amounts numeric[], p_reasons text[]) returns farm.transfer_set
    language plpgsql as $$
declare
    s transfer_set := plain_set(p_ids, p_kind, 1, p_cause_kind, p_cause_ref);
begin
    s.froms := p_froms;
    s.tos := p_tos;
    s.reasons := p_reasons;
    select array_agg(k order by k, side), array_agg(case side when 1 then p_froms[k] else p_tos[k] end order by k, side),
           array_agg(p_assets[k] order by k, side), array_agg(1::smallint order by k, side),
           array_agg(case side when 1 then -p_amounts[k] else p_amounts[k] end order by k, side)
        into s.leg_transfer, s.leg_wallet, s.leg_asset, s.leg_class, s.leg_amount
        from generate_series(1, cardinality(p_ids)) k, generate_series(1, 2) side;
    return s;
end $$;

create function farm.record_plan(p_workspace uuid, p_actor text, p_plan uuid, p_scope uuid, p_kind int, p_method text,
    p_options jsonb, p_digest bytea, p_certificate jsonb, p_reason text, p_cause_kind int, p_cause_ref uuid)
    returns void language sql as $$
    insert into allocation_plans (plan_id, workspace_id, scope_wallet, kind, method, options, inputs_digest, certificate,
        reason, cause_kind, cause_ref, actor, applied_at)
    values (p_plan, p_workspace, p_scope, p_kind, p_method, p_options, p_digest, p_certificate, p_reason, p_cause_kind,
            p_cause_ref, p_actor, clock_timestamp())
$$;

-- Applies a plan: all transfers and their records, or nothing. A plan that is there answers its transfers.
create function farm.apply_plan(p_workspace uuid, p_epoch bigint, p_actor text, p_plan uuid, p_scope uuid, p_kind int,
    p_method text, p_options jsonb, p_digest bytea, p_certificate jsonb, p_reason text, p_cause_kind int, p_cause_ref uuid,
    p_ids uuid[], p_froms uuid[], p_tos uuid[], p_assets smallint[], p_amounts numeric[], p_weights double precision[],
    p_reasons text[])
    returns table (transfer_id uuid, sequence bigint, booked_ms bigint, was_there boolean)
    language plpgsql security definer set search_path = farm, pg_temp
    set plan_cache_mode = force_generic_plan set jit = off as $$
declare
    n int := cardinality(p_ids);
    reasons text[];
begin
    perform lock_workspace(p_workspace, p_epoch, 3);
    if exists (select from allocation_plans where plan_id = p_plan) then
        if (select array_agg(f.transfer_id order by f.line) from fund_allocations f
                where f.plan_id = p_plan and f.workspace_id = p_workspace) is distinct from p_ids then
            raise exception 'plan % is there with other content', p_plan using errcode = 'TF010';
        end if;
        return query select r.transfer_id, r.sequence, r.booked_ms, true from results_of(p_ids) r;
        return;
    end if;
    if n not between 1 and 10000 or (cardinality(p_froms), cardinality(p_tos), cardinality(p_assets),
            cardinality(p_amounts), cardinality(p_weights), cardinality(p_reasons)) is distinct from (n, n, n, n, n, n) then
        raise exception 'a plan has 1 to 10000 transfers' using errcode = 'TF023';
    elsif exists (select from unnest(p_amounts) a
            where a is null or a in ('NaN', 'Infinity', '-Infinity') or a <= 0 or a >= 1e20) then
        raise exception 'a plan moves amounts above 0' using errcode = 'TF034';
    end if;
    reasons := (select array_agg(coalesce(nullif(u.r, ''), nullif(p_reason, '')) order by u.ord)
                from unnest(p_reasons) with ordinality u(r, ord));
    perform record_plan(p_workspace, p_actor, p_plan, p_scope, p_kind, p_method, p_options, p_digest, p_certificate,
                        p_reason, p_cause_kind, p_cause_ref);
    perform post_chunks(p_workspace, p_actor, moves(p_ids, p_kind, p_cause_kind, coalesce(p_cause_ref, p_plan), p_froms,
                                                    p_tos, p_assets, p_amounts, reasons));
    insert into fund_allocations (plan_id, line, workspace_id, from_wallet, to_wallet, asset_id, amount, weight, reason,
                                  transfer_id)
    select p_plan, u.line, p_workspace, u.from_wallet, u.to_wallet, u.asset, u.amount, u.weight, coalesce(u.reason, ''), u.id
    from unnest(p_ids, p_froms, p_tos, p_assets, p_amounts, p_weights, p_reasons) with ordinality
        u(id, from_wallet, to_wallet, asset, amount, weight, reason, line);
    return query select * from results_of(p_ids);
end $$;

-- Counter-entries for all of a plan, last first. Undoing twice answers the same.
create function farm.undo_plan(p_workspace uuid, p_epoch bigint, p_actor text, p_plan uuid, p_reason text)
    returns table (transfer_id uuid, sequence bigint, booked_ms bigint, was_there boolean)
    language plpgsql security definer set search_path = farm, pg_temp
    set plan_cache_mode = force_generic_plan set jit = off as $$
declare
    state workspace_state := lock_workspace(p_workspace, p_epoch, 3);
    originals uuid[] := (select array_agg(f.transfer_id order by f.line desc) from fund_allocations f
                         where f.plan_id = p_plan and f.workspace_id = p_workspace);
    ids uuid[] := (select array_agg(md5('undo' || o)::uuid order by ord) from unnest(originals) with ordinality u(o, ord));
begin
    if originals is null then
        raise exception 'no plan %', p_plan using errcode = 'TF022';
    end if;
    for low in 1 .. cardinality(ids) by 500 loop
        select * into state from workspace_state where workspace_id = p_workspace;
        perform reverse_set(state, p_actor, ids[low : low + 499], originals[low : low + 499], p_reason);
    end loop;
    update allocation_plans set undone_at = clock_timestamp(), undone_by = p_actor
    where plan_id = p_plan and undone_at is null;
    return query select * from results_of(ids);
end $$;

-- Takes all free money of an asset from wallets and what lies below them up to an ancestor, as a plan of
-- kind collection. What is reserved stays. Answers the sum; a collection that is there answers its own.
create function farm.collect_funds(p_workspace uuid, p_epoch bigint, p_actor text, p_plan uuid, p_wallets uuid[],
    p_target uuid, p_asset int, p_reason text, p_cause_kind int, p_cause_ref uuid) returns numeric
    language plpgsql security definer set search_path = farm, pg_temp
    set plan_cache_mode = force_generic_plan set jit = off as $$
declare
    ids uuid[];
    froms uuid[];
    amounts numeric[];
    n int;
begin
    perform lock_workspace(p_workspace, p_epoch, 2);
    if exists (select from allocation_plans where plan_id = p_plan) then
        return (select coalesce(sum(amount), 0) from fund_allocations where plan_id = p_plan and workspace_id = p_workspace);
    end if;
    select array_agg(md5(p_plan::text || b.wallet_id)::uuid order by b.wallet_id), array_agg(b.wallet_id order by b.wallet_id),
           array_agg(b.posted - b.held order by b.wallet_id), count(*)
        into ids, froms, amounts, n
        from balances b join wallets w on w.wallet_id = b.wallet_id
        where w.workspace_id = p_workspace and (w.wallet_id = any (p_wallets) or w.parent_id = any (p_wallets)
                or (w.root_id = any (p_wallets) and w.wallet_id <> w.root_id))
            and w.wallet_id <> p_target and w.status <> 3
            and b.asset_id = p_asset and b.class = 1 and b.posted > b.held;
    if n = 0 then
        return 0;
    end if;
    perform record_plan(p_workspace, p_actor, p_plan, p_target, 5, 'collect', '{}', '', '{}', p_reason, p_cause_kind,
                        p_cause_ref);
    perform post_chunks(p_workspace, p_actor, moves(ids, 5, p_cause_kind, coalesce(p_cause_ref, p_plan), froms,
        array_fill(p_target, array[n]), array_fill(p_asset::smallint, array[n]), amounts,
        array_fill(nullif(p_reason, ''), array[n])));
    insert into fund_allocations (plan_id, line, workspace_id, from_wallet, to_wallet, asset_id, amount, transfer_id)
    select p_plan, u.line, p_workspace, u.from_wallet, p_target, p_asset, u.amount, u.id
    from unnest(ids, froms, amounts) with ordinality u(id, from_wallet, amount, line);
    return (select sum(a) from unnest(amounts) a);
end $$;

create function farm.record_quotes(p_workspace uuid, p_assets smallint[], p_quotes smallint[], p_rates numeric[],
    p_sources text[], p_times_ms bigint[]) returns void
    language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    if not exists (select from members m join member_roles r using (role)
                   where m.workspace_id = p_workspace and m.login = session_user and r.rank >= 2) then
        raise exception 'not allowed to write in workspace %', p_workspace using errcode = 'TF021';
    elsif exists (select from unnest(p_rates) r where r is null or r in ('NaN', 'Infinity', '-Infinity') or r <= 0
                  or r >= 1e20) then
        raise exception 'a rate is a number above 0' using errcode = 'TF034';
    end if;
    insert into price_quotes (workspace_id, asset_id, quote_asset_id, source, quoted_at, rate)
    select distinct on (u.asset, u.quote, u.source, u.at_ms) p_workspace, u.asset, u.quote, u.source,
           to_timestamp(u.at_ms / 1000.0), u.rate
    from unnest(p_assets, p_quotes, p_rates, p_sources, p_times_ms) u(asset, quote, rate, source, at_ms)
    on conflict (workspace_id, asset_id, quote_asset_id, source, quoted_at) do update set rate = excluded.rate;
    perform pg_notify('tf_changed', 'price_quotes:');
end $$;

create function farm.record_check(p_workspace uuid, p_actor text, p_incremental boolean, p_posting bigint,
    p_sequence bigint, p_hash bytea, p_transfers bigint, p_entries bigint, p_findings bigint, p_found jsonb)
    returns void language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    if not exists (select from members where workspace_id = p_workspace and login = session_user) then
        raise exception 'not a member of workspace %', p_workspace using errcode = 'TF021';
    end if;
    insert into book_checks (workspace_id, checked_at, actor, is_incremental, posting, sequence, chain_hash, transfers,
                             entries, finding_count, findings)
    values (p_workspace, clock_timestamp(), p_actor, p_incremental, p_posting, p_sequence, p_hash, p_transfers,
            p_entries, p_findings, p_found);
end $$;

grant execute on function farm.save_master_config, farm.apply_plan, farm.undo_plan, farm.collect_funds,
    farm.record_quotes, farm.record_check to tf_app;

set local search_path to default;
