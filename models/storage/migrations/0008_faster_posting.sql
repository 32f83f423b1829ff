-- SPDX-License-Identifier: GPL-3.0-or-later
-- Posting, faster: the same rules in fewer and cheaper looks. A set's lines are sorted once and not once per
-- column, what almost every call sends is recognised by whole arrays, and entries meet their balances all at
-- once. And what histories need: whether a balance's lines lie in the order in which they happened.

set local search_path = farm, pg_temp;

-- Order of happening ------------------------------------------------------------------------------------------

alter table farm.balances
    add column last_happened timestamptz(3) not null default '-infinity',
    add column is_ordered boolean not null default true;
comment on column farm.balances.last_happened is 'Latest economic time of its lines.';
comment on column farm.balances.is_ordered is
    'No line happened before the one ahead of it: a moment is found by halving, not by reading all.';

update farm.balances b
set last_happened = x.latest, is_ordered = x.is_ordered
from (select balance_id, max(happened_at) as latest, bool_and(happened_at >= previous) as is_ordered
      from (select e.balance_id, t.happened_at,
                   lag(t.happened_at, 1, '-infinity') over (partition by e.balance_id order by e.version) as previous
            from farm.entries e join farm.transfers t using (workspace_id, sequence)) l
      group by balance_id) x
where b.balance_id = x.balance_id;

-- How many lines of an ordered balance happened before a moment; 0 for a balance of others. As the owner, because
-- row security would ask for the workspace at each of its looks.
create function farm.version_at(p_balance bigint, p_moment timestamptz) returns bigint
    language plpgsql stable security definer set search_path = farm, pg_temp as $$
declare
    low bigint := 0;
    high bigint := (select version from balances where balance_id = p_balance and workspace_id = current_workspace());
    middle bigint;
begin
    while low < high loop
        middle := (low + high + 1) / 2;
        if (select t.happened_at from entries e join transfers t using (workspace_id, sequence)
                where e.balance_id = p_balance and e.version = middle) < p_moment then
            low := middle;
        else
            high := middle - 1;
        end if;
    end loop;
    return low;
end $$;
grant execute on function farm.version_at(bigint, timestamptz) to tf_app;

-- Entries and their balances -----------------------------------------------------------------------------------

-- L1 as before, and L2: an entry's asset is its balance's. Both for all entries of an INSERT at once; a foreign
-- key would look up, and lock, the hot balance once per line. Balances are never deleted (balances_stay) and
-- keep their place and asset (balances_keep).
create or replace function farm.entries_balanced() returns trigger language plpgsql
    set search_path = farm, pg_temp as $$
declare
    wrong record;
begin
    select s.sequence, s.sums_up into wrong
    from (select g.workspace_id, g.sequence, sum(g.legs) as legs, max(g.last_leg) as last_leg,
                 sum(g.moving) as moving, bool_or(g.is_stray) as is_stray, bool_and(g.total = 0) as sums_up
          from (select a.workspace_id, a.sequence, a.asset_id, count(*) as legs, max(a.leg) as last_leg,
                       count(*) filter (where a.amount <> 0) as moving, bool_or(b.balance_id is null) as is_stray,
                       sum(a.amount) as total
                from added a left join balances b on b.balance_id = a.balance_id and b.asset_id = a.asset_id
                group by a.workspace_id, a.sequence, a.asset_id) g
          group by g.workspace_id, g.sequence) s
    left join transfers t on t.workspace_id = s.workspace_id and t.sequence = s.sequence
    where t.leg_count is distinct from s.legs or s.legs <> s.last_leg or (t.phase in (1, 3) and s.moving < 2)
        or (t.phase not in (1, 3) and s.moving > 0) or s.is_stray or not s.sums_up
    limit 1;
    if not found then
        return null;
    elsif wrong.sums_up then
        raise exception 'transfer %: legs missing, added later, too few, or of another asset than their balance',
            wrong.sequence using errcode = 'TF001';
    end if;
    raise exception 'transfer % does not sum to zero', wrong.sequence using errcode = 'TF001';
end $$;

create function farm.balance_guard() returns trigger language plpgsql
    set search_path = farm, pg_temp as $$
begin
    raise exception 'a balance keeps its wallet, asset and class' using errcode = 'TF017';
end $$;
create trigger balances_keep before update of balance_id, workspace_id, wallet_id, asset_id, class on farm.balances
    for each row execute function farm.balance_guard();

alter table farm.entries drop constraint entries_balance_id_asset_id_fkey;

-- Form -----------------------------------------------------------------------------------------------------------

-- What almost every set is: plain immediate transfers without a fault. Anything else is check_form's to name.
create function farm.is_plain(s farm.transfer_set, p_actor text) returns boolean
    language plpgsql as $$
declare
    n int := cardinality(s.ids);
    m int := cardinality(s.leg_transfer);
    reasons text := array_to_string(s.reasons, '');
begin
    return n between 1 and 500 and m between 2 and 1000 and char_length(p_actor) between 1 and 120
        and (cardinality(s.kinds), cardinality(s.phases), cardinality(s.reservations), cardinality(s.releases),
             cardinality(s.closes), cardinality(s.expires), cardinality(s.happened), cardinality(s.reasons))
            is not distinct from (n, n, n, n, n, n, n, n)
        and (cardinality(s.cause_kinds), cardinality(s.cause_refs), cardinality(s.already_happened),
             cardinality(s.froms), cardinality(s.tos)) is not distinct from (n, n, n, n, n)
        and (cardinality(s.leg_wallet), cardinality(s.leg_asset), cardinality(s.leg_class), cardinality(s.leg_amount))
            is not distinct from (m, m, m, m)
        and 1 = all (s.phases) and 1 <= all (s.kinds) and 12 >= all (s.kinds) and 1 <= all (s.cause_kinds)
        and 9 >= all (s.cause_kinds) and false = all (s.closes) and array_remove(s.ids, null) = s.ids
        and array_remove(s.reservations, null) = '{}' and array_remove(s.releases, null) = '{}'
        and array_remove(s.expires, null) = '{}'
        and char_length(reasons) <= 500 and reasons !~ '[\u0001-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]'
        and -1e20 < all (s.leg_amount) and 1e20 > all (s.leg_amount) and 0 <> all (s.leg_amount)
        and 1 <= all (s.leg_class) and 5 >= all (s.leg_class) and array_remove(s.leg_wallet, null) = s.leg_wallet
        and array_remove(s.leg_asset, null) = s.leg_asset and 1 <= all (s.leg_transfer) and n >= all (s.leg_transfer);
end $$;

-- Texts: the same characters as before, put together in one step each ---------------------------------------------

create or replace function farm.request_text(p_id uuid, p_kind smallint, p_phase smallint, p_reservation uuid,
    p_reverses uuid, p_release numeric, p_closes boolean, p_cause_kind smallint, p_cause_ref uuid,
    p_reason text, p_legs text) returns text
    language sql stable as $$
    select concat_ws('|', p_id, p_kind, p_phase, coalesce(p_reservation::text, ''), coalesce(p_reverses::text, ''),
        coalesce(trim_scale(p_release)::text, ''), p_closes::int, p_cause_kind, coalesce(p_cause_ref::text, ''),
        coalesce(p_reason, ''), coalesce(p_legs, ''))
$$;

create or replace function farm.transfer_text(p_sequence bigint, p_hash bytea, p_happened timestamptz,
    p_expires timestamptz, p_transaction uuid, p_is_flow boolean) returns text
    language sql stable as $$
    select concat_ws(',', p_sequence, encode(p_hash, 'hex'), (extract(epoch from p_happened) * 1000)::bigint,
        coalesce((extract(epoch from p_expires) * 1000)::bigint::text, ''), coalesce(p_transaction::text, ''),
        p_is_flow::int)
$$;

create or replace function farm.entry_text(p_sequence bigint, p_leg smallint, p_balance bigint, p_asset smallint,
    p_amount numeric, p_hold numeric, p_after numeric, p_held numeric, p_version bigint) returns text
    language sql stable as $$
    select concat_ws(',', p_sequence, p_leg, p_balance, p_asset, trim_scale(p_amount), trim_scale(p_hold),
        trim_scale(p_after), trim_scale(p_held), p_version)
$$;

create or replace function farm.request_hashes(s farm.transfer_set) returns bytea[]
    language plpgsql as $$
declare
    hashes bytea[];
begin
    select array_agg(sha256(convert_to(request_text(s.ids[g.t], s.kinds[g.t], s.phases[g.t], s.reservations[g.t],
               s.reverses[g.t], s.releases[g.t], s.closes[g.t], s.cause_kinds[g.t], s.cause_refs[g.t],
               s.reasons[g.t], g.text), 'UTF8')))
        into hashes
        from (select l.t, string_agg(concat_ws(',', l.wallet, l.asset, l.class, trim_scale(l.amount)), ';') as text
              from (select * from unnest(s.leg_transfer, s.leg_wallet, s.leg_asset, s.leg_class, s.leg_amount)
                        with ordinality u(t, wallet, asset, class, amount, ord)
                    order by t, ord) l
              group by l.t order by l.t) g;
    if cardinality(hashes) = cardinality(s.ids) then
        return hashes;
    end if;
    return ( -- voids have no legs
        select array_agg(sha256(convert_to(request_text(x.id, x.kind, x.phase, x.reservation, x.reverses, x.release,
                   x.closes, x.cause_kind, x.cause_ref, x.reason, legs.text), 'UTF8')) order by x.t)
        from unnest(s.ids, s.kinds, s.phases, s.reservations, s.reverses, s.releases, s.closes, s.cause_kinds,
                    s.cause_refs, s.reasons) with ordinality
            x(id, kind, phase, reservation, reverses, release, closes, cause_kind, cause_ref, reason, t)
        left join (
            select t, string_agg(concat_ws(',', wallet, asset, class, trim_scale(amount)), ';' order by ord) as text
            from unnest(s.leg_transfer, s.leg_wallet, s.leg_asset, s.leg_class, s.leg_amount)
                with ordinality l(t, wallet, asset, class, amount, ord)
            group by t) legs on legs.t = x.t);
end $$;

-- Lines ------------------------------------------------------------------------------------------------------------

-- Balance, version and results of each line, in order; for saying what is wrong with a set that was refused.
create or replace function farm.weigh_lines(p_workspace uuid, s farm.transfer_set, l farm.line_set)
    returns farm.line_set language plpgsql as $$
declare
    r line_set;
begin
    select array_agg(x.t), array_agg(x.wallet), array_agg(x.asset), array_agg(x.class), array_agg(x.amount),
           array_agg(x.hold), array_agg(x.after), array_agg(x.held)
        into r.transfer, r.wallet, r.asset, r.class, r.amount, r.hold, r.balance_after, r.held_after
        from (select u.*, b.posted + sum(u.amount) over moves as after, b.held + sum(u.hold) over moves as held
              from unnest(l.transfer, l.wallet, l.asset, l.class, l.amount, l.hold)
                  with ordinality u(t, wallet, asset, class, amount, hold, ord)
              left join balances b on b.wallet_id = u.wallet and b.asset_id = u.asset and b.class = u.class
              window moves as (partition by b.balance_id order by u.t, u.ord)
              order by u.t, u.ord) x;
    return r;
end $$;

-- Weighs a set's lines against their balances and, unless one is refused or has no balance yet, writes entries and
-- balances. Answers the entries' part of the posting's text.
create function farm.write_entries(state farm.workspace_state, s farm.transfer_set, l farm.line_set, p_flows boolean[],
    p_now timestamptz, out entries_text text, out is_missing boolean, out is_refused boolean)
    language plpgsql as $$
begin
    with line as materialized (
        select y.*, (not y.allow_negative and y.after < y.held) or y.status = 3
                or (y.status = 2 and y.amount < y.hold and s.kinds[y.t] not in (5, 7, 11)
                    and not s.already_happened[y.t]) or y.wallet_workspace <> state.workspace_id
                or min_scale(y.amount) > y.scale or min_scale(y.hold) > y.scale
                or (s.kinds[y.t] not in (8, 9, 11, 13) and y.wallet is distinct from
                    case when y.amount < 0 then s.froms[y.t] else s.tos[y.t] end) as is_refused
        from (
            select u.*, b.balance_id, b.allow_negative, w.status, w.workspace_id as wallet_workspace, a.scale,
                   (row_number() over legs)::smallint as leg, b.version + row_number() over moves as version,
                   b.posted + sum(u.amount) over moves as after, b.held + sum(u.hold) over moves as held,
                   u.happened >= lag(u.happened, 1, b.last_happened) over moves as rises
            from (select *, coalesce(s.happened[z.t], p_now) as happened
                  from unnest(l.transfer, l.wallet, l.asset, l.class, l.amount, l.hold)
                      with ordinality z(t, wallet, asset, class, amount, hold, ord)) u
            left join balances b on b.wallet_id = u.wallet and b.asset_id = u.asset and b.class = u.class
            left join wallets w on w.wallet_id = u.wallet
            left join assets a on a.asset_id = u.asset
            window legs as (partition by u.t order by u.ord rows unbounded preceding),
                   moves as (partition by b.balance_id order by u.t, u.ord rows unbounded preceding)) y
    ), verdict as materialized (
        select string_agg(entry_text(state.last_sequence + t, leg, balance_id, asset, amount, hold, after, held,
                                     version), ';') as text,
               bool_or(x.balance_id is null) as is_missing, coalesce(bool_or(x.is_refused), false) as is_refused
        from (select * from line order by t, leg) x
    ), written as (
        insert into entries (workspace_id, sequence, leg, asset_id, balance_id, version, amount, hold, balance_after,
                             held_after)
        select state.workspace_id, state.last_sequence + t, leg, asset, balance_id, version, amount, hold, after, held
        from line where (select not v.is_missing and not v.is_refused from verdict v)
    ), moved as (
        update balances b
        set posted = b.posted + d.amount, held = b.held + d.hold, contributed = b.contributed + d.flow,
            version = b.version + d.count, last_happened = greatest(b.last_happened, d.latest),
            is_ordered = b.is_ordered and d.rises
        from (select balance_id, sum(amount) as amount, sum(hold) as hold, count(*) as count,
                     max(happened) as latest, bool_and(rises) as rises,
                     coalesce(sum(amount) filter (where coalesce(p_flows[t], s.kinds[t] not in (8, 9, 13))), 0) as flow
              from line where (select not v.is_missing and not v.is_refused from verdict v)
              group by balance_id) d
        where b.balance_id = d.balance_id
    )
    select v.text, v.is_missing, v.is_refused into entries_text, is_missing, is_refused from verdict v;
end $$;

-- Writes a set to the journal: records, posting, transfers, entries, balances, head; or says what is wrong with it.
drop function farm.write_lines(farm.workspace_state, text, farm.transfer_set, farm.line_set, bytea[], timestamptz);
create function farm.write_set(inout state farm.workspace_state, p_actor text, s farm.transfer_set,
    l farm.line_set, p_hashes bytea[], p_now timestamptz) language plpgsql as $$
declare
    n int := cardinality(s.ids);
    counts smallint[];
    assets smallint[];
    amounts numeric[];
    flows boolean[]; -- null: of its kind
    originals uuid[];
    transfers_text text;
    entries record;
    head bytea;
begin
    select array_agg(x.legs), array_agg(l.asset[x.first]), array_agg(abs(l.amount[x.first]))
        into counts, assets, amounts
        from (select t, count(*)::smallint as legs, min(ord)::int as first
              from unnest(l.transfer) with ordinality u(t, ord) group by t order by t) x;
    if cardinality(counts) is distinct from n then
        raise exception 'a transfer without legs' using errcode = 'TF001';
    elsif array_remove(s.reverses, null) <> '{}' then
        select array_agg(o.is_flow order by u.t), array_agg(o.transaction_id order by u.t) into flows, originals
            from unnest(s.reverses) with ordinality u(reverses, t)
            left join transfers o on o.transfer_id = u.reverses;
    end if;

    with set as materialized (
        select u.*, coalesce(u.happened_at, p_now) as at
        from unnest(s.ids, s.kinds, s.phases, s.cause_kinds, s.closes, s.happened, s.transactions, s.reservations,
                    s.reverses, s.cause_refs, s.expires, s.releases, s.reasons, s.froms, s.tos, counts, assets,
                    amounts, originals, p_hashes, flows) with ordinality
            u(id, kind, phase, cause_kind, closes, happened_at, transaction, reservation, reverses, cause_ref, expires,
              release, reason, from_wallet, to_wallet, legs, asset, amount, original, hash, flow, t)
    ), records as (
        insert into wallet_transactions (transaction_id, workspace_id, kind, state, initial_state, from_wallet,
            to_wallet, asset_id, amount, reason, actor, cause_kind, cause_ref, reverses, created_at, happened_at)
        select id, state.workspace_id, kind, 4, 4, from_wallet, to_wallet, asset, amount, reason, p_actor, cause_kind,
               cause_ref, original, p_now, at
        from set where phase in (1, 3) and transaction is null
    ), added as (
        insert into transfers (workspace_id, sequence, transfer_id, posting, kind, phase, cause_kind, is_flow,
            closes_reservation, leg_count, happened_at, request_hash, transaction_id, reservation_id,
            reverses_id, cause_ref, expires_at, release, reason)
        select state.workspace_id, state.last_sequence + t, id, state.last_posting + 1, kind, phase, cause_kind,
               coalesce(flow, kind not in (8, 9, 13)), closes, legs, at, hash,
               case when phase in (1, 3) then coalesce(transaction, id) end, reservation, reverses, cause_ref,
               expires, release, reason
        from set
        returning sequence, request_hash, happened_at, expires_at, transaction_id, is_flow)
    select string_agg(transfer_text(sequence, request_hash, happened_at, expires_at, transaction_id, is_flow),
                      ';' order by sequence) into transfers_text from added;

    entries := write_entries(state, s, l, flows, p_now);
    if entries.is_missing then -- the first time that a wallet sees an asset
        perform open_balances(state.workspace_id, l);
        entries := write_entries(state, s, l, flows, p_now);
    end if;
    if entries.is_missing or entries.is_refused then
        perform refuse_lines(state.workspace_id, s, weigh_lines(state.workspace_id, s, l));
    end if;

    head := sha256(state.chain_hash || convert_to(posting_text(state.last_posting + 1, p_now, state.writer_epoch,
        p_actor, state.last_sequence + 1, transfers_text, entries.entries_text), 'UTF8'));
    with link as (
        insert into postings (workspace_id, posting, first_sequence, transfer_count, booked_at, writer_epoch, actor,
                              previous_hash, hash)
        values (state.workspace_id, state.last_posting + 1, state.last_sequence + 1, n, p_now, state.writer_epoch,
                p_actor, state.chain_hash, head))
    update workspace_state w
    set last_sequence = w.last_sequence + n, last_posting = w.last_posting + 1, last_booked_at = p_now,
        chain_hash = head
    where w.workspace_id = state.workspace_id;
    state.last_sequence := state.last_sequence + n;
    state.last_posting := state.last_posting + 1;
    state.last_booked_at := p_now;
    state.chain_hash := head;
end $$;

create or replace function farm.notify_posting(p_wallets uuid[], p_transactions uuid[]) returns void
    language plpgsql as $$
declare
    wallets text := array_to_string(p_wallets, ',');
    transactions text := array_to_string(p_transactions, ',');
begin
    if cardinality(p_wallets) > 2 then
        wallets := (select string_agg(w::text, ',') from (select distinct w from unnest(p_wallets) w) d);
    end if;
    perform pg_notify('tf_changed', 'balances:' || case when length(wallets) < 7399 then wallets else '' end),
            case when transactions <> '' then pg_notify('tf_changed', 'wallet_transactions:'
                || case when length(transactions) < 7399 then transactions else '' end) end;
end $$;

-- The whole of it ----------------------------------------------------------------------------------------------------

-- The first act of every writing function, as before: one look where everything is in order.
create or replace function farm.lock_workspace(p_workspace uuid, p_epoch bigint, p_rank int)
    returns farm.workspace_state language plpgsql as $$
declare
    state workspace_state;
begin
    if current_setting('synchronous_commit') in ('off', 'local') then
        raise exception 'synchronous_commit must be on' using errcode = 'TF016';
    end if;
    select w.* into state from workspace_state w
        where w.workspace_id = p_workspace
            and exists (select from members m join member_roles r using (role)
                        where m.workspace_id = p_workspace and m.login = session_user and r.rank >= p_rank)
        for no key update;
    if not found then
        raise exception 'not allowed to write in workspace %', p_workspace using errcode = 'TF021';
    elsif state.writer_epoch is distinct from p_epoch then
        raise exception 'writer of epoch % was replaced by epoch %', p_epoch, state.writer_epoch
            using errcode = 'TF015';
    end if;
    return state;
end $$;

-- Books a set under the workspace's lock. Answers the state after it, and the numbers of those transfers that were
-- new; null for all of them.
create function farm.book_set(inout state farm.workspace_state, p_actor text, s farm.transfer_set, out fresh int[])
    language plpgsql as $$
declare
    now_ms timestamptz := greatest(date_trunc('milliseconds', clock_timestamp()), state.last_booked_at);
    hashes bytea[] := request_hashes(s);
    l line_set;
    look record;
    wrong record;
begin
    select bool_or(o.transfer_id is not null) as is_known,
           bool_or(u.kind not in (11, 13) and direction_fits(u.kind, f, t) is not true) as is_lost,
           exists (select from allowances) as has_allowances into look
        from unnest(s.ids, s.kinds, s.froms, s.tos) u(id, kind, from_wallet, to_wallet)
        left join transfers o on o.transfer_id = u.id
        left join wallets f on f.wallet_id = u.from_wallet
        left join wallets t on t.wallet_id = u.to_wallet;
    if look.is_known then
        fresh := coalesce(new_ones(state.workspace_id, s, hashes), '{}');
        if fresh = '{}' then
            return;
        end if;
        s := part_of(s, fresh);
        hashes := (select array_agg(hashes[k] order by k) from unnest(fresh) k);
    end if;
    if state.stop_on and exists (
            select from unnest(s.kinds, s.phases, s.already_happened) u(kind, phase, fact)
            where not (phase in (4, 5) or kind in (5, 7, 11) or fact)) then
        raise exception 'the emergency stop is on' using errcode = 'TF014';
    elsif look.is_lost then
        select u.kind, f.name as from_name, t.name as to_name into wrong
            from unnest(s.kinds, s.froms, s.tos) u(kind, from_wallet, to_wallet)
            left join wallets f on f.wallet_id = u.from_wallet
            left join wallets t on t.wallet_id = u.to_wallet
            where u.kind not in (11, 13) and direction_fits(u.kind, f, t) is not true limit 1;
        if found then -- and not one that had been posted
            raise exception 'a % does not go from % to %', (select name from operation_kinds where kind = wrong.kind),
                wrong.from_name, wrong.to_name using errcode = 'TF007';
        end if;
    end if;
    l := lines_of(state.workspace_id, s, now_ms);
    state := write_set(state, p_actor, s, l, hashes, now_ms);
    if look.has_allowances then
        perform count_allowances(s, l, now_ms);
    end if;
    if 1 = all (s.phases) and array_remove(s.transactions, null) = '{}' then
        perform notify_posting(l.wallet, s.ids);
    else
        perform notify_posting(l.wallet, (select array_agg(coalesce(u.transaction, u.id))
            from unnest(s.ids, s.transactions, s.phases) u(id, transaction, phase) where u.phase in (1, 3)));
    end if;
end $$;

-- One movement of capital between two balances that are there, with nothing against it: book_set's work without its
-- arrays, in half the time. Null, and nothing written, where anything is unusual: book_set does it or says why not.
create function farm.book_move(state farm.workspace_state, p_actor text, s farm.transfer_set)
    returns farm.workspace_state language plpgsql as $$
declare
    now_ms timestamptz := greatest(date_trunc('milliseconds', clock_timestamp()), state.last_booked_at);
    amount numeric := s.leg_amount[2];
    hash bytea;
    x record;
begin
    if s.leg_amount[1] <> -amount or amount < 0 or s.leg_asset[1] <> s.leg_asset[2] or s.kinds[1] in (8, 9, 11, 13)
        or s.leg_wallet[1] is distinct from s.froms[1] or s.leg_wallet[2] is distinct from s.tos[1]
        or s.happened[1] is not null or state.stop_on then
        return null;
    end if;
    select f.balance_id as from_id, f.version + 1 as from_version, f.posted - amount as from_after, f.held as from_held,
           t.balance_id as to_id, t.version + 1 as to_version, t.posted + amount as to_after, t.held as to_held into x
        from balances f join wallets fw on fw.wallet_id = f.wallet_id, balances t join wallets tw on tw.wallet_id = t.wallet_id
        where f.wallet_id = s.froms[1] and f.asset_id = s.leg_asset[1] and f.class = s.leg_class[1]
            and t.wallet_id = s.tos[1] and t.asset_id = s.leg_asset[2] and t.class = s.leg_class[2]
            and fw.workspace_id = state.workspace_id and tw.workspace_id = state.workspace_id
            and fw.status = 1 and tw.status = 1 and direction_fits(s.kinds[1], fw, tw) and f.balance_id <> t.balance_id
            and (f.allow_negative or f.posted - amount >= f.held)
            and min_scale(amount) <= (select scale from assets where asset_id = s.leg_asset[1])
            and not exists (select from transfers where transfer_id = s.ids[1])
            and not exists (select from allowances);
    if not found then
        return null;
    end if;
    hash := sha256(convert_to(request_text(s.ids[1], s.kinds[1], 1::smallint, null, null, null, false, s.cause_kinds[1],
        s.cause_refs[1], s.reasons[1],
        concat_ws(',', s.froms[1], s.leg_asset[1], s.leg_class[1], trim_scale(-amount)) || ';'
            || concat_ws(',', s.tos[1], s.leg_asset[2], s.leg_class[2], trim_scale(amount))), 'UTF8'));
    insert into wallet_transactions (transaction_id, workspace_id, kind, state, initial_state, from_wallet, to_wallet,
        asset_id, amount, reason, actor, cause_kind, cause_ref, created_at, happened_at)
    values (s.ids[1], state.workspace_id, s.kinds[1], 4, 4, s.froms[1], s.tos[1], s.leg_asset[1], amount, s.reasons[1],
            p_actor, s.cause_kinds[1], s.cause_refs[1], now_ms, now_ms);
    state.last_sequence := state.last_sequence + 1;
    state.last_posting := state.last_posting + 1;
    insert into transfers (workspace_id, sequence, transfer_id, posting, kind, phase, cause_kind, is_flow,
        closes_reservation, leg_count, happened_at, request_hash, transaction_id, cause_ref, reason)
    values (state.workspace_id, state.last_sequence, s.ids[1], state.last_posting, s.kinds[1], 1, s.cause_kinds[1], true,
            false, 2, now_ms, hash, s.ids[1], s.cause_refs[1], s.reasons[1]);
    insert into entries (workspace_id, sequence, leg, asset_id, balance_id, version, amount, hold, balance_after,
                         held_after)
    values (state.workspace_id, state.last_sequence, 1, s.leg_asset[1], x.from_id, x.from_version, -amount, 0,
            x.from_after, x.from_held),
           (state.workspace_id, state.last_sequence, 2, s.leg_asset[2], x.to_id, x.to_version, amount, 0, x.to_after,
            x.to_held);
    update balances b
    set posted = b.posted + case b.balance_id when x.to_id then amount else -amount end,
        contributed = b.contributed + case b.balance_id when x.to_id then amount else -amount end,
        version = b.version + 1, last_happened = greatest(b.last_happened, now_ms),
        is_ordered = b.is_ordered and now_ms >= b.last_happened
    where b.balance_id in (x.from_id, x.to_id);
    hash := sha256(state.chain_hash || convert_to(posting_text(state.last_posting, now_ms, state.writer_epoch, p_actor,
        state.last_sequence, transfer_text(state.last_sequence, hash, now_ms, null, s.ids[1], true),
        entry_text(state.last_sequence, 1::smallint, x.from_id, s.leg_asset[1], -amount, 0, x.from_after, x.from_held,
                   x.from_version) || ';'
            || entry_text(state.last_sequence, 2::smallint, x.to_id, s.leg_asset[2], amount, 0, x.to_after, x.to_held,
                          x.to_version)), 'UTF8'));
    insert into postings (workspace_id, posting, first_sequence, transfer_count, booked_at, writer_epoch, actor,
                          previous_hash, hash)
    values (state.workspace_id, state.last_posting, state.last_sequence, 1, now_ms, state.writer_epoch, p_actor,
            state.chain_hash, hash);
    update workspace_state w
    set last_sequence = state.last_sequence, last_posting = state.last_posting, last_booked_at = now_ms,
        chain_hash = hash
    where w.workspace_id = state.workspace_id;
    state.last_booked_at := now_ms;
    state.chain_hash := hash;
    perform notify_posting(s.leg_wallet, s.ids);
    return state;
end $$;

create or replace function farm.post_set(state farm.workspace_state, p_actor text, s farm.transfer_set) returns int[]
    language plpgsql as $$
declare
    booked record := book_set(state, p_actor, s);
begin
    return coalesce(booked.fresh, (select array_agg(k) from generate_series(1, cardinality(s.ids)) k));
end $$;

create or replace function farm.post_transfers(p_workspace uuid, p_epoch bigint, p_actor text,
    p_ids uuid[], p_kinds smallint[], p_phases smallint[], p_reservations uuid[], p_releases numeric[],
    p_closes boolean[], p_expires_ms bigint[], p_happened_ms bigint[], p_reasons text[],
    p_cause_kinds smallint[], p_cause_refs uuid[], p_already_happened boolean[], p_froms uuid[], p_tos uuid[],
    p_leg_transfers int[], p_leg_wallets uuid[], p_leg_assets smallint[], p_leg_classes smallint[],
    p_leg_amounts numeric[])
    returns table (transfer_id uuid, sequence bigint, booked_ms bigint, was_there boolean)
    language plpgsql security definer set search_path = farm, pg_temp
    set plan_cache_mode = force_generic_plan set jit = off
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    s transfer_set;
    state workspace_state;
    moved workspace_state;
    booked record;
    n int := cardinality(p_ids);
    absent constant uuid := '00000000-0000-0000-0000-000000000000';
begin
    s.ids := p_ids; s.kinds := p_kinds; s.phases := p_phases; s.closes := p_closes;
    s.cause_kinds := p_cause_kinds; s.already_happened := p_already_happened;
    s.leg_transfer := p_leg_transfers; s.leg_wallet := p_leg_wallets; s.leg_asset := p_leg_assets;
    s.leg_class := p_leg_classes; s.leg_amount := p_leg_amounts;
    s.froms := p_froms; s.tos := p_tos;
    s.reverses := array_fill(null::uuid, array[n]);
    s.transactions := s.reverses;
    s.reservations := array_replace(p_reservations, absent, null);
    s.cause_refs := array_replace(p_cause_refs, absent, null);
    s.releases := array_replace(p_releases, -1, null);
    s.reasons := array_replace(p_reasons, '', null);
    if 0 = all (p_expires_ms) and 0 = all (p_happened_ms) and cardinality(p_expires_ms) = n
            and cardinality(p_happened_ms) = n then
        s.expires := array_fill(null::timestamptz, array[n]);
        s.happened := s.expires;
    else
        select array_agg(case when u.e <> 0 then to_timestamp(u.e / 1000.0) end order by u.ord),
               array_agg(case when u.h <> 0 then to_timestamp(u.h / 1000.0) end order by u.ord)
            into s.expires, s.happened
            from unnest(p_expires_ms, p_happened_ms) with ordinality u(e, h, ord);
    end if;
    if is_plain(s, p_actor) is not true then
        perform check_form(s, p_actor);
    elsif n = 1 and cardinality(s.leg_amount) = 2 then
        state := lock_workspace(p_workspace, p_epoch, 2);
        moved := book_move(state, p_actor, s);
        if moved.workspace_id is not null then
            transfer_id := p_ids[1];
            sequence := moved.last_sequence;
            booked_ms := extract(epoch from moved.last_booked_at) * 1000;
            was_there := false;
            return next;
            return;
        end if;
    elsif n > 1 then
        if s.leg_transfer <> (select array_agg(t order by t) from unnest(s.leg_transfer) t)
                or n <> (select count(distinct id) from unnest(s.ids) id) then
            perform check_form(s, p_actor);
        end if;
    end if;
    if 11 = any (p_kinds) then
        raise exception 'reversals are made by reverse_transfers' using errcode = 'TF023';
    end if;
    state := lock_workspace(p_workspace, p_epoch, 2);
    booked := book_set(state, p_actor, s);
    if booked.fresh is null then
        was_there := false;
        booked_ms := extract(epoch from (booked.state).last_booked_at) * 1000;
        for k in 1 .. n loop
            transfer_id := p_ids[k];
            sequence := state.last_sequence + k;
            return next;
        end loop;
        return;
    end if;
    return query
        select t.transfer_id, t.sequence, (extract(epoch from p.booked_at) * 1000)::bigint,
               u.ord::int <> all (booked.fresh)
        from unnest(p_ids) with ordinality u(id, ord)
        join transfers t on t.transfer_id = u.id
        join postings p on p.workspace_id = t.workspace_id and p.posting = t.posting
        order by u.ord;
end $$;

-- Few rows are looked up by key in tables of any size: statistics of an empty table must not suggest otherwise.
alter function farm.reverse_transfers(uuid, bigint, text, uuid[], uuid[], text)
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off;
alter function farm.apply_plan(uuid, bigint, text, uuid, uuid, int, text, jsonb, bytea, jsonb, text, int, uuid,
    uuid[], uuid[], uuid[], smallint[], numeric[], double precision[], text[])
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off;
alter function farm.undo_plan(uuid, bigint, text, uuid, text)
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off;
alter function farm.collect_funds(uuid, bigint, text, uuid, uuid[], uuid, int, text, int, uuid)
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off;

set local search_path to default;
