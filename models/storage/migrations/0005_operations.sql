-- SPDX-License-Identifier: GPL-3.0-or-later
-- What else is done to the books: writer and stop, wallets, allowances, reversal, expiry, business records
-- that are approved or confirmed before they post. Every function locks the workspace's row first.

set local search_path = farm, pg_temp;

-- Writer and emergency stop ---------------------------------------------------------------------------------

create function farm.claim_writer(p_workspace uuid, p_writer uuid, p_take_over boolean) returns bigint
    language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    state workspace_state;
    is_alive boolean;
begin
    select * into state from workspace_state where workspace_id = p_workspace for no key update;
    if not found then
        raise exception 'no workspace %', p_workspace using errcode = 'TF022';
    end if;
    -- the rank is checked with the epoch that the row has
    perform lock_workspace(p_workspace, state.writer_epoch, 2);
    is_alive := state.writer_id is not null and state.writer_server = pg_postmaster_start_time()
        and exists (select from pg_stat_activity where pid = state.writer_pid);
    if is_alive and state.writer_id <> p_writer and not p_take_over then
        raise exception 'another program writes to this workspace' using errcode = 'TF015';
    end if;
    update workspace_state
    set writer_epoch = writer_epoch + (writer_id is distinct from p_writer)::int, writer_id = p_writer,
        writer_pid = pg_backend_pid(), writer_server = pg_postmaster_start_time()
    where workspace_id = p_workspace returning writer_epoch into state.writer_epoch;
    perform pg_notify('tf_changed', 'workspace_state:' || p_workspace);
    return state.writer_epoch;
end $$;

create function farm.release_writer(p_workspace uuid, p_epoch bigint) returns void
    language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    perform lock_workspace(p_workspace, p_epoch, 2);
    update workspace_state set writer_epoch = writer_epoch + 1, writer_id = null, writer_pid = null
    where workspace_id = p_workspace;
    perform pg_notify('tf_changed', 'workspace_state:' || p_workspace);
end $$;

-- Anyone who may write may stop, whoever is the writer; starting again needs an allocator.
create function farm.set_stop(p_workspace uuid, p_actor text, p_on boolean, p_reason text) returns bigint
    language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    state workspace_state;
begin
    select * into state from workspace_state where workspace_id = p_workspace for no key update;
    perform lock_workspace(p_workspace, state.writer_epoch, case when p_on then 2 else 3 end);
    if state.stop_on is distinct from p_on then
        update workspace_state
        set stop_on = p_on, stop_epoch = stop_epoch + 1, stop_actor = p_actor, stop_reason = p_reason,
            stop_since = clock_timestamp()
        where workspace_id = p_workspace;
        perform append_audit(p_workspace, p_actor, case when p_on then 'ledger.stopped' else 'ledger.rearmed' end,
                             p_workspace, jsonb_build_object('reason', p_reason));
        perform pg_notify('tf_changed', 'workspace_state:' || p_workspace);
    end if;
    return (select stop_epoch from workspace_state where workspace_id = p_workspace);
end $$;

-- Assets and wallets ----------------------------------------------------------------------------------------

create function farm.add_asset(p_workspace uuid, p_epoch bigint, p_code text, p_scale int, p_name text)
    returns smallint language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    known assets;
begin
    perform lock_workspace(p_workspace, p_epoch, 2);
    -- assets are shared by all workspaces of a server
    perform pg_advisory_xact_lock(hashtextextended('farm.assets', 0));
    select * into known from assets where code = p_code;
    if not found then
        if p_code !~ '^[A-Z0-9]{1,16}$' then
            raise exception 'an asset code has 1 to 16 characters A-Z and 0-9' using errcode = 'TF024';
        elsif p_scale not between 0 and 18 then
            raise exception 'an asset has 0 to 18 decimals' using errcode = 'TF025';
        end if;
        insert into assets (asset_id, code, scale, name)
        values ((select max(asset_id) + 1 from assets), p_code, p_scale, p_name) returning * into known;
    elsif known.scale <> p_scale then
        raise exception '% has % decimals here', p_code, known.scale using errcode = 'TF026';
    end if;
    return known.asset_id;
end $$;

create function farm.create_wallet(p_workspace uuid, p_epoch bigint, p_wallet uuid, p_kind int, p_parent uuid,
    p_name text, p_purpose int) returns void
    language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    known wallets;
    parent wallets;
begin
    perform lock_workspace(p_workspace, p_epoch, 2);
    select * into known from wallets where wallet_id = p_wallet;
    if found then
        if (known.workspace_id, known.kind, known.parent_id) is distinct from (p_workspace, p_kind::smallint, p_parent) then
            raise exception 'wallet % is there with other content', p_wallet using errcode = 'TF010';
        end if;
        return;
    end if;
    if p_name is null or char_length(p_name) not between 1 and 120 or btrim(p_name) = ''
        or p_name ~ '[\u0001-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]' then
        raise exception 'a name has 1 to 120 plain characters' using errcode = 'TF024';
    end if;
    select * into parent from wallets where wallet_id = p_parent and workspace_id = p_workspace;
    if p_parent is not null and not found or (p_parent is null) <> (p_kind in (1, 6))
        or (p_parent is not null and not exists (select from wallet_kind_rules r
            where r.kind = p_kind and r.parent_kind = parent.kind)) then
        raise exception 'a wallet of kind % does not lie there', p_kind using errcode = 'TF007';
    elsif parent.status = 3 then
        raise exception '% is closed', parent.name using errcode = 'TF005';
    elsif p_kind = 6 and p_purpose <> 3 then
        raise exception 'only wallets of venues are added' using errcode = 'TF026';
    end if;
    insert into wallets (wallet_id, workspace_id, kind, parent_id, parent_kind, root_id, purpose, name)
    values (p_wallet, p_workspace, p_kind, p_parent, parent.kind, coalesce(parent.root_id, p_wallet), p_purpose, p_name);
end $$;

create function farm.rename_wallet(p_workspace uuid, p_epoch bigint, p_wallet uuid, p_name text) returns void
    language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    perform lock_workspace(p_workspace, p_epoch, 2);
    if p_name is null or char_length(p_name) not between 1 and 120 or btrim(p_name) = ''
        or p_name ~ '[\u0001-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]' then
        raise exception 'a name has 1 to 120 plain characters' using errcode = 'TF024';
    end if;
    update wallets set name = p_name where wallet_id = p_wallet and workspace_id = p_workspace;
    if not found then
        raise exception 'no wallet %', p_wallet using errcode = 'TF022';
    end if;
end $$;

create function farm.set_wallet_status(p_workspace uuid, p_epoch bigint, p_actor text, p_wallet uuid,
    p_status int, p_reason text) returns void
    language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    known wallets;
begin
    perform lock_workspace(p_workspace, p_epoch, 2);
    select * into known from wallets where wallet_id = p_wallet and workspace_id = p_workspace;
    if not found then
        raise exception 'no wallet %', p_wallet using errcode = 'TF022';
    elsif known.status = p_status then
        return;
    elsif known.purpose in (1, 2) then
        raise exception 'the wallets of the world outside stay open' using errcode = 'TF018';
    elsif known.status = 3 then
        raise exception '% is closed', known.name using errcode = 'TF005';
    elsif p_status = 3 and (exists (select from balances where wallet_id = p_wallet and (posted <> 0 or held <> 0))
            or exists (select from wallets where parent_id = p_wallet and status <> 3)) then
        raise exception '% is not empty', known.name using errcode = 'TF006';
    end if;
    update wallets set status = p_status where wallet_id = p_wallet;
    perform append_audit(p_workspace, p_actor, 'wallet.status', p_wallet,
                         jsonb_build_object('from', known.status, 'to', p_status, 'reason', p_reason));
end $$;

-- Allowances ------------------------------------------------------------------------------------------------

create function farm.set_allowance(p_workspace uuid, p_epoch bigint, p_actor text, p_wallet uuid, p_scope int,
    p_asset int, p_amount numeric, p_period_ms bigint) returns void
    language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    perform lock_workspace(p_workspace, p_epoch, 3);
    if not exists (select from wallets where wallet_id = p_wallet and workspace_id = p_workspace and parent_id is not null) then
        raise exception 'no child wallet %', p_wallet using errcode = 'TF022';
    elsif not exists (select from assets where asset_id = p_asset) then
        raise exception 'no asset %', p_asset using errcode = 'TF008';
    elsif p_amount is null or p_amount in ('NaN', 'Infinity', '-Infinity') or p_amount < 0 or p_amount >= 1e20
        or scale(trim_scale(p_amount)) > 18 then
        raise exception 'an allowance is an amount of at least 0' using errcode = 'TF034';
    end if;
    insert into allowances (wallet_id, scope, asset_id, workspace_id, amount, period_ms, period_start)
    values (p_wallet, p_scope, p_asset, p_workspace, p_amount, p_period_ms, clock_timestamp())
    on conflict (wallet_id, scope, asset_id) do update
        set amount = excluded.amount,
            used = case when allowances.period_ms is distinct from excluded.period_ms then 0 else allowances.used end,
            period_start = case when allowances.period_ms is distinct from excluded.period_ms
                                then excluded.period_start else allowances.period_start end,
            period_ms = excluded.period_ms;
    perform append_audit(p_workspace, p_actor, 'allowance.set', p_wallet,
        jsonb_build_object('scope', p_scope, 'asset', p_asset, 'amount', p_amount::text, 'period_ms', p_period_ms));
end $$;

create function farm.remove_allowance(p_workspace uuid, p_epoch bigint, p_actor text, p_wallet uuid, p_scope int,
    p_asset int) returns void
    language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    perform lock_workspace(p_workspace, p_epoch, 3);
    delete from allowances where wallet_id = p_wallet and scope = p_scope and asset_id = p_asset
        and workspace_id = p_workspace;
    if not found then
        raise exception 'no such allowance' using errcode = 'TF022';
    end if;
    perform append_audit(p_workspace, p_actor, 'allowance.removed', p_wallet,
                         jsonb_build_object('scope', p_scope, 'asset', p_asset));
end $$;

-- Reversal --------------------------------------------------------------------------------------------------

-- The counter-entries of transfers, as a set.
create function farm.mirror_of(p_workspace uuid, p_ids uuid[], p_originals uuid[], p_reason text)
    returns farm.transfer_set language plpgsql as $$
declare
    s transfer_set;
    n int := cardinality(p_ids);
    wrong record;
begin
    select u.original, t.phase, t.kind, r.transfer_id as reversal into wrong
        from unnest(p_ids, p_originals) u(id, original)
        left join transfers t on t.transfer_id = u.original and t.workspace_id = p_workspace
        left join transfers r on r.reverses_id = u.original and r.transfer_id <> u.id
        where t.transfer_id is null or t.phase not in (1, 3) or t.kind = 11 or r.transfer_id is not null
        limit 1;
    if found then
        raise exception 'transfer % can not be reversed', wrong.original using errcode =
            (case when wrong.phase is null then 'TF022' when wrong.reversal is not null then 'TF012' else 'TF013' end);
    end if;
    s.ids := p_ids;
    s.reverses := p_originals;
    s.kinds := array_fill(11::smallint, array[n]);
    s.phases := array_fill(1::smallint, array[n]);
    s.reservations := array_fill(null::uuid, array[n]);
    s.cause_refs := s.reservations;
    s.transactions := s.reservations;
    s.releases := array_fill(null::numeric, array[n]);
    s.closes := array_fill(false, array[n]);
    s.already_happened := s.closes;
    s.expires := array_fill(null::timestamptz, array[n]);
    s.happened := s.expires;
    s.reasons := array_fill(nullif(p_reason, ''), array[n]);
    s.cause_kinds := array_fill(1::smallint, array[n]);
    select array_agg(w.to_wallet order by u.ord), array_agg(w.from_wallet order by u.ord) into s.froms, s.tos
        from unnest(p_originals) with ordinality u(original, ord)
        join transfers t on t.transfer_id = u.original
        join wallet_transactions w on w.transaction_id = t.transaction_id;
    select array_agg(u.ord::int order by u.ord, e.leg), array_agg(b.wallet_id order by u.ord, e.leg),
           array_agg(e.asset_id order by u.ord, e.leg), array_agg(b.class order by u.ord, e.leg),
           array_agg(-e.amount order by u.ord, e.leg)
        into s.leg_transfer, s.leg_wallet, s.leg_asset, s.leg_class, s.leg_amount
        from unnest(p_originals) with ordinality u(original, ord)
        join transfers t on t.transfer_id = u.original
        join entries e on e.workspace_id = t.workspace_id and e.sequence = t.sequence and e.amount <> 0
        join balances b on b.balance_id = e.balance_id;
    return s;
end $$;

-- A step of business records, with its line in the history.
create function farm.step_transactions(p_transactions uuid[], p_state int, p_actor text, p_note text) returns void
    language sql as $$
    with old as (
        select w.transaction_id, w.workspace_id, w.state,
               coalesce((select max(h.step) from wallet_transaction_history h
                         where h.transaction_id = w.transaction_id), 0) as step
        from wallet_transactions w where w.transaction_id = any (p_transactions)
    ), stepped as (
        update wallet_transactions w set state = p_state from old
        where w.transaction_id = old.transaction_id and old.state <> p_state
        returning w.transaction_id
    )
    insert into wallet_transaction_history (transaction_id, step, workspace_id, from_state, to_state, actor, note, at)
    select old.transaction_id, old.step + 1, old.workspace_id, old.state, p_state, p_actor,
           coalesce(p_note, ''), clock_timestamp()
    from old join stepped using (transaction_id)
$$;

create function farm.reverse_set(state farm.workspace_state, p_actor text, p_ids uuid[], p_originals uuid[],
    p_reason text) returns void language plpgsql as $$
declare
    s transfer_set := mirror_of(state.workspace_id, p_ids, p_originals, p_reason);
    fresh int[] := post_set(state, p_actor, s);
    reversed uuid[] := (select array_agg(distinct t.transaction_id) from unnest(fresh) k
                        join transfers t on t.transfer_id = p_originals[k]);
    ids text := array_to_string(reversed, ',');
begin
    perform step_transactions(reversed, 7, p_actor, p_reason);
    if ids <> '' then -- the posting told of the new records only
        perform pg_notify('tf_changed', 'wallet_transactions:' || case when length(ids) < 7399 then ids else '' end);
    end if;
end $$;

create function farm.results_of(p_ids uuid[])
    returns table (transfer_id uuid, sequence bigint, booked_ms bigint, was_there boolean)
    language sql stable as $$
    select t.transfer_id, t.sequence, (extract(epoch from p.booked_at) * 1000)::bigint, false
    from unnest(p_ids) with ordinality u(id, ord)
    join transfers t on t.transfer_id = u.id
    join postings p on p.workspace_id = t.workspace_id and p.posting = t.posting
    order by u.ord
$$;

create function farm.reverse_transfers(p_workspace uuid, p_epoch bigint, p_actor text, p_ids uuid[],
    p_originals uuid[], p_reason text)
    returns table (transfer_id uuid, sequence bigint, booked_ms bigint, was_there boolean)
    language plpgsql security definer set search_path = farm, pg_temp
    set plan_cache_mode = force_generic_plan set jit = off as $$
begin
    if cardinality(p_ids) not between 1 and 500 or cardinality(p_ids) <> cardinality(p_originals) then
        raise exception 'a call reverses 1 to 500 transfers' using errcode = 'TF023';
    elsif char_length(p_reason) > 500 then
        raise exception 'a reason is up to 500 characters' using errcode = 'TF024';
    end if;
    perform reverse_set(lock_workspace(p_workspace, p_epoch, 2), p_actor, p_ids, p_originals, p_reason);
    return query select * from results_of(p_ids);
end $$;

-- Reservations whose time has passed -------------------------------------------------------------------------

-- A set of transfers that all look alike but for ids and what the arrays say.
create function farm.plain_set(p_ids uuid[], p_kind int, p_phase int, p_cause_kind int, p_cause_ref uuid)
    returns farm.transfer_set language plpgsql as $$
declare
    s transfer_set;
    n int := cardinality(p_ids);
begin
    s.ids := p_ids;
    s.kinds := array_fill(p_kind::smallint, array[n]);
    s.phases := array_fill(p_phase::smallint, array[n]);
    s.reservations := array_fill(null::uuid, array[n]);
    s.reverses := s.reservations;
    s.transactions := s.reservations;
    s.froms := s.reservations;
    s.tos := s.reservations;
    s.cause_refs := array_fill(p_cause_ref, array[n]);
    s.cause_kinds := array_fill(p_cause_kind::smallint, array[n]);
    s.releases := array_fill(null::numeric, array[n]);
    s.closes := array_fill(false, array[n]);
    s.already_happened := s.closes;
    s.expires := array_fill(null::timestamptz, array[n]);
    s.happened := s.expires;
    s.reasons := array_fill(null::text, array[n]);
    return s;
end $$;

create function farm.expire_reservations(p_workspace uuid, p_epoch bigint, p_actor text) returns int
    language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    state workspace_state := lock_workspace(p_workspace, p_epoch, 2);
    due uuid[] := (select array_agg(r.reservation_id order by r.reservation_id)
                   from (select reservation_id from reservations
                         where workspace_id = p_workspace and is_open and expires_at <= clock_timestamp()
                         order by reservation_id limit 500) r);
    s transfer_set;
begin
    if due is null then
        return 0;
    end if;
    s := plain_set((select array_agg(md5('expire' || d)::uuid order by d) from unnest(due) d), 13, 5, 2, null);
    s.reservations := due;
    perform post_set(state, p_actor, s);
    return cardinality(due);
end $$;

-- Business records that are approved or confirmed before they post -------------------------------------------

create function farm.request_transaction(p_workspace uuid, p_epoch bigint, p_actor text, p_id uuid, p_kind int,
    p_from uuid, p_to uuid, p_asset int, p_amount numeric, p_reason text, p_cause_kind int, p_cause_ref uuid,
    p_confirmations_needed int) returns void
    language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    known wallet_transactions;
    asset assets;
begin
    perform lock_workspace(p_workspace, p_epoch, 2);
    select * into asset from assets where asset_id = p_asset;
    if not found then
        raise exception 'no asset %', p_asset using errcode = 'TF008';
    elsif p_amount is null or p_amount in ('NaN', 'Infinity', '-Infinity') or p_amount <= 0 then
        raise exception 'an amount is above 0' using errcode = 'TF034';
    elsif p_amount >= 1e20 then
        raise exception 'an amount is below 10^20' using errcode = 'TF025';
    elsif scale(trim_scale(p_amount)) > asset.scale then
        raise exception '% has % decimals', asset.code, asset.scale using errcode = 'TF009';
    elsif char_length(p_reason) > 500 then
        raise exception 'a reason is up to 500 characters' using errcode = 'TF024';
    elsif (select direction_fits(p_kind::smallint, f, t) from wallets f, wallets t
           where f.wallet_id = p_from and t.wallet_id = p_to and f.workspace_id = p_workspace
             and t.workspace_id = p_workspace) is not true then
        raise exception 'this kind does not go between these wallets' using errcode = 'TF007';
    end if;
    select * into known from wallet_transactions where transaction_id = p_id;
    if found then
        if (known.workspace_id, known.kind, known.from_wallet, known.to_wallet, known.asset_id, known.amount)
                is distinct from (p_workspace, p_kind::smallint, p_from, p_to, p_asset::smallint, p_amount) then
            raise exception 'record % is there with other content', p_id using errcode = 'TF010';
        end if;
        return;
    end if;
    insert into wallet_transactions (transaction_id, workspace_id, kind, state, initial_state, from_wallet, to_wallet,
        asset_id, amount, reason, actor, cause_kind, cause_ref, confirmations_needed, created_at, happened_at)
    values (p_id, p_workspace, p_kind, 1, 1, p_from, p_to, p_asset, p_amount, nullif(p_reason, ''), p_actor,
            p_cause_kind, p_cause_ref, p_confirmations_needed, clock_timestamp(), clock_timestamp());
    perform pg_notify('tf_changed', 'wallet_transactions:' || p_id);
end $$;

create function farm.post_record(state farm.workspace_state, p_actor text, r farm.wallet_transactions) returns void
    language plpgsql as $$
declare
    s transfer_set := plain_set(array[r.transaction_id], r.kind, 1, r.cause_kind, r.cause_ref);
begin
    s.transactions := array[r.transaction_id];
    s.froms := array[r.from_wallet];
    s.tos := array[r.to_wallet];
    s.reasons := array[r.reason];
    s.already_happened := array[r.confirmations_needed > 0];
    s.leg_transfer := array[1, 1];
    s.leg_wallet := array[r.from_wallet, r.to_wallet];
    s.leg_asset := array[r.asset_id, r.asset_id];
    s.leg_class := array[1::smallint, 1::smallint];
    s.leg_amount := array[-r.amount, r.amount];
    perform post_set(state, p_actor, s);
    perform step_transactions(array[r.transaction_id], 4, p_actor, '');
end $$;

-- Approves (2), confirms (3, with n of N), fails (5) or cancels (6) a record. An approved record without
-- confirmations to wait for, and one with all of them, posts at once. Answers the state reached.
create function farm.step_transaction(p_workspace uuid, p_epoch bigint, p_actor text, p_id uuid, p_state int,
    p_confirmations int, p_note text, p_error text) returns int
    language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    state workspace_state := lock_workspace(p_workspace, p_epoch, case when p_state = 2 then 3 else 2 end);
    r wallet_transactions;
begin
    select * into r from wallet_transactions where transaction_id = p_id and workspace_id = p_workspace for no key update;
    if not found then
        raise exception 'no record %', p_id using errcode = 'TF022';
    elsif p_state not in (2, 3, 5, 6) then
        raise exception 'records are posted and reversed by posting' using errcode = 'TF018';
    elsif r.state = 4 and p_state in (2, 3) then
        return 4;
    elsif r.state <> p_state and not exists (
            select from transaction_steps where from_state = r.state and to_state = p_state) then
        raise exception 'no step from state % to %', r.state, p_state using errcode = 'TF018';
    elsif p_state = 3 and (p_confirmations is null or p_confirmations < 0) then
        raise exception 'confirmations are at least 0' using errcode = 'TF025';
    end if;
    perform step_transactions(array[p_id], p_state, p_actor, p_note);
    update wallet_transactions
    set confirmations = case when p_state = 3 then p_confirmations else confirmations end,
        error_code = case when p_state = 5 then p_error else error_code end
    where transaction_id = p_id and p_state in (3, 5) returning * into r;
    if (p_state = 2 and not exists (select from wallet_transactions
            where transaction_id = p_id and confirmations_needed > 0))
        or (p_state = 3 and r.confirmations >= r.confirmations_needed) then
        select * into r from wallet_transactions where transaction_id = p_id;
        perform post_record(state, p_actor, r);
    end if;
    perform pg_notify('tf_changed', 'wallet_transactions:' || p_id);
    return (select w.state from wallet_transactions w where w.transaction_id = p_id);
end $$;

grant execute on function farm.claim_writer, farm.release_writer, farm.set_stop, farm.add_asset, farm.create_wallet,
    farm.rename_wallet, farm.set_wallet_status, farm.set_allowance, farm.remove_allowance, farm.reverse_transfers,
    farm.expire_reservations, farm.request_transaction, farm.step_transaction to tf_app;

set local search_path to default;
