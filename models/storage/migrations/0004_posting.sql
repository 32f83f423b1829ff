-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one way into the journal. A posting call books a set of transfers as if one after another, all or
-- nothing, in a fixed lock order: the workspace's state row first, so that postings are serial and the hash
-- chain has one head; everything else follows. Functions without a search_path of their own run only inside
-- those that set it.

set local search_path = farm, pg_temp;

-- Takes the workspace's row and answers it: the first act of every writing function. The caller is a
-- member with at least the rank (2 operator, 3 allocator, 4 admin).
create function farm.lock_workspace(p_workspace uuid, p_epoch bigint, p_rank int) returns farm.workspace_state
    language plpgsql as $$
declare
    state workspace_state;
begin
    if not exists (select from members m join member_roles r using (role)
                   where m.workspace_id = p_workspace and m.login = session_user and r.rank >= p_rank) then
        raise exception 'not allowed to write in workspace %', p_workspace using errcode = 'TF021';
    end if;
    if current_setting('synchronous_commit') in ('off', 'local') then
        raise exception 'synchronous_commit must be on' using errcode = 'TF016';
    end if;
    select * into strict state from workspace_state where workspace_id = p_workspace for no key update;
    if state.writer_epoch is distinct from p_epoch then
        raise exception 'writer of epoch % was replaced by epoch %', p_epoch, state.writer_epoch
            using errcode = 'TF015';
    end if;
    return state;
end $$;

-- What a request says, in one canonical text; the checker builds the same from the journal.
create function farm.request_text(p_id uuid, p_kind smallint, p_phase smallint, p_reservation uuid,
    p_reverses uuid, p_release numeric, p_closes boolean, p_cause_kind smallint, p_cause_ref uuid,
    p_reason text, p_legs text) returns text
    language sql stable as $$
    select p_id::text || '|' || p_kind || '|' || p_phase || '|' || coalesce(p_reservation::text, '')
        || '|' || coalesce(p_reverses::text, '') || '|' || coalesce(trim_scale(p_release)::text, '')
        || '|' || p_closes::int || '|' || p_cause_kind || '|' || coalesce(p_cause_ref::text, '')
        || '|' || coalesce(p_reason, '') || '|' || coalesce(p_legs, '')
$$;

-- A set of transfers as the functions hand it on: parallel arrays, one element per transfer, and
-- the legs in the order of their transfers.
create type farm.transfer_set as (
    ids uuid[], kinds smallint[], phases smallint[], reservations uuid[], reverses uuid[],
    releases numeric[], closes boolean[], expires timestamptz[], happened timestamptz[],
    reasons text[], cause_kinds smallint[], cause_refs uuid[], already_happened boolean[],
    transactions uuid[], froms uuid[], tos uuid[],
    leg_transfer int[], leg_wallet uuid[], leg_asset smallint[], leg_class smallint[],
    leg_amount numeric[]
);

-- Form: sizes, numbers, texts. What can be wrong without looking at the books.
create function farm.check_form(s farm.transfer_set, p_actor text) returns void
    language plpgsql as $$
declare
    n int := coalesce(cardinality(s.ids), 0);
    m int := coalesce(cardinality(s.leg_transfer), 0);
    bad record;
begin
    if n = 0 or n > 500 or m > 1000 then
        raise exception 'a call posts 1 to 500 transfers with up to 1000 legs' using errcode = 'TF023';
    end if;
    if (cardinality(s.kinds), cardinality(s.phases), cardinality(s.reservations), cardinality(s.releases),
            cardinality(s.closes), cardinality(s.expires), cardinality(s.happened), cardinality(s.reasons))
            is distinct from (n, n, n, n, n, n, n, n)
        or (cardinality(s.cause_kinds), cardinality(s.cause_refs), cardinality(s.already_happened),
            cardinality(s.froms), cardinality(s.tos)) is distinct from (n, n, n, n, n)
        or (m > 0 and (cardinality(s.leg_wallet), cardinality(s.leg_asset), cardinality(s.leg_class),
            cardinality(s.leg_amount)) is distinct from (m, m, m, m)) then
        raise exception 'arrays of different length' using errcode = 'TF023';
    end if;
    if p_actor is null or char_length(p_actor) not between 1 and 120 then
        raise exception 'an actor has 1 to 120 characters' using errcode = 'TF024';
    end if;
    select bool_or(l.amount is null or l.amount in ('NaN', 'Infinity', '-Infinity') or l.amount = 0) as number,
           bool_or(abs(l.amount) >= 1e20) as range,
           bool_or(scale(l.amount) > 18 and scale(trim_scale(l.amount)) > 18) as scale,
           bool_or(l.t is null or l.t not between 1 and n or l.t < l.previous or l.wallet is null
                   or l.asset is null or l.class is null or l.class not between 1 and 5) as leg
        into bad
        from (select *, lag(t) over (order by ord) as previous
              from unnest(s.leg_transfer, s.leg_wallet, s.leg_asset, s.leg_class, s.leg_amount)
                  with ordinality u(t, wallet, asset, class, amount, ord)) l;
    if bad.number then
        raise exception 'an amount is a number and not zero' using errcode = 'TF034';
    elsif bad.range then
        raise exception 'an amount is below 10^20' using errcode = 'TF025';
    elsif bad.scale then
        raise exception 'an amount has up to 18 decimals' using errcode = 'TF009';
    elsif bad.leg then
        raise exception 'a leg names its transfer (in order), wallet, asset and class' using errcode = 'TF023';
    end if;
    select bool_or(x.id is null or x.kind is null or x.kind not between 1 and 13 or x.phase is null
                   or x.phase not between 1 and 5 or x.cause is null or x.cause not between 1 and 9) as field,
           bool_or((x.phase in (3, 4, 5)) <> (x.reservation is not null)
                   or (x.phase in (2, 4, 5)) <> (x.kind = 13)
                   or (x.phase <> 3 and (x.release is not null or x.closes))
                   or (x.phase <> 2 and x.expires is not null)) as phase,
           bool_or(x.release in ('NaN', 'Infinity', '-Infinity') or x.release < 0 or x.release >= 1e20
                   or scale(trim_scale(x.release)) > 18) as release,
           bool_or(char_length(x.reason) > 500 or x.reason ~ '[\u0001-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]') as text,
           count(distinct x.id) <> n as twice
        into bad
        from unnest(s.ids, s.kinds, s.phases, s.reservations, s.releases, s.closes, s.expires,
                    s.cause_kinds, s.reasons)
            x(id, kind, phase, reservation, release, closes, expires, cause, reason);
    if bad.field then
        raise exception 'a transfer needs id, kind, phase and cause' using errcode = 'TF023';
    elsif bad.phase then
        raise exception 'fields that do not fit the phase' using errcode = 'TF023';
    elsif bad.release then
        raise exception 'a release is a number of at least 0' using errcode = 'TF034';
    elsif bad.text then
        raise exception 'a reason is up to 500 plain characters' using errcode = 'TF024';
    elsif bad.twice then
        raise exception 'one id twice in a call' using errcode = 'TF010';
    end if;
end $$;

-- SHA-256 of each request's canonical text, in order.
create function farm.request_hashes(s farm.transfer_set) returns bytea[]
    language plpgsql as $$
begin
    return (
        select array_agg(sha256(convert_to(request_text(x.id, x.kind, x.phase, x.reservation, x.reverses,
                   x.release, x.closes, x.cause_kind, x.cause_ref, x.reason, legs.text), 'UTF8')) order by x.t)
        from unnest(s.ids, s.kinds, s.phases, s.reservations, s.reverses, s.releases, s.closes,
                    s.cause_kinds, s.cause_refs, s.reasons) with ordinality
            x(id, kind, phase, reservation, reverses, release, closes, cause_kind, cause_ref, reason, t)
        left join (
            select t, string_agg(wallet || ',' || asset || ',' || class || ',' || trim_scale(amount), ';'
                                 order by ord) as text
            from unnest(s.leg_transfer, s.leg_wallet, s.leg_asset, s.leg_class, s.leg_amount)
                with ordinality l(t, wallet, asset, class, amount, ord)
            group by t) legs on legs.t = x.t);
end $$;

-- The journal lines of a set: its legs with what they hold or release, and lines for releases that
-- no leg carries.
create type farm.line_set as (
    transfer int[], wallet uuid[], asset smallint[], class smallint[], amount numeric[], hold numeric[],
    balance bigint[], leg smallint[], version bigint[], balance_after numeric[], held_after numeric[]
);

create function farm.take_reservation(p_workspace uuid, s farm.transfer_set, i int, inout l farm.line_set)
    language plpgsql as $$
declare
    k int := array_position(l.transfer, i);
begin
    if k is null or l.transfer[k + 1] is not distinct from i or l.amount[k] <= 0 then
        raise exception 'a reservation has one positive leg' using errcode = 'TF023';
    end if;
    insert into reservations (reservation_id, workspace_id, wallet_id, asset_id, class, amount,
                              remaining, is_open, expires_at, cause_ref)
    values (s.ids[i], p_workspace, l.wallet[k], l.asset[k], l.class[k], l.amount[k], l.amount[k], true,
            s.expires[i], s.cause_refs[i]);
    l.hold[k] := l.amount[k];
    l.amount[k] := 0;
end $$;

-- Post, void, expire: finds what the transfer gives back of its reservation and puts it on the leg
-- that spends from the same balance, or on a line of its own.
create function farm.use_reservation(p_workspace uuid, s farm.transfer_set, i int, p_now timestamptz,
    inout l farm.line_set) language plpgsql as $$
declare
    r reservations;
    k int := array_position(l.transfer, i);
    back numeric;
begin
    select * into r from reservations where reservation_id = s.reservations[i] and workspace_id = p_workspace
        for no key update;
    if not found then
        raise exception 'no reservation %', s.reservations[i] using errcode = 'TF022';
    elsif not r.is_open then
        raise exception 'reservation % is resolved', r.reservation_id using errcode = 'TF011';
    elsif s.phases[i] = 5 and (r.expires_at is null or r.expires_at > p_now) then
        raise exception 'reservation % has not expired', r.reservation_id using errcode = 'TF018';
    elsif s.phases[i] in (4, 5) and k is not null then
        raise exception 'a void moves nothing' using errcode = 'TF023';
    end if;
    while k is not null and (l.wallet[k], l.asset[k], l.class[k]) is distinct from (r.wallet_id, r.asset_id, r.class)
    loop
        k := case when l.transfer[k + 1] = i then k + 1 end;
    end loop;
    back := case when s.phases[i] in (4, 5) or s.closes[i] then r.remaining
                 else coalesce(s.releases[i], greatest(-l.amount[k], 0), 0) end;
    if greatest(back, coalesce(s.releases[i], 0)) > r.remaining then
        raise exception 'reservation % has % left, not %', r.reservation_id, trim_scale(r.remaining),
            trim_scale(greatest(back, s.releases[i])) using errcode = 'TF035';
    elsif k is not null then
        l.hold[k] := -back;
    elsif back > 0 then
        l.transfer := l.transfer || i;
        l.wallet := l.wallet || r.wallet_id;
        l.asset := l.asset || r.asset_id;
        l.class := l.class || r.class;
        l.amount := l.amount || 0::numeric;
        l.hold := l.hold || -back;
    end if;
    update reservations set remaining = remaining - back, is_open = remaining > back
        where reservation_id = r.reservation_id;
end $$;

create function farm.lines_of(p_workspace uuid, s farm.transfer_set, p_now timestamptz) returns farm.line_set
    language plpgsql as $$
declare
    l line_set;
begin
    l.transfer := coalesce(s.leg_transfer, '{}');
    l.wallet := coalesce(s.leg_wallet, '{}');
    l.asset := coalesce(s.leg_asset, '{}');
    l.class := coalesce(s.leg_class, '{}');
    l.amount := coalesce(s.leg_amount, '{}');
    l.hold := array_fill(0::numeric, array[cardinality(l.transfer)]);
    if s.phases <> array_fill(1::smallint, array[cardinality(s.phases)]) then
        for i in 1 .. cardinality(s.phases) loop
            if s.phases[i] = 2 then
                l := take_reservation(p_workspace, s, i, l);
            elsif s.phases[i] > 2 then
                l := use_reservation(p_workspace, s, i, p_now, l);
            end if;
        end loop;
    end if;
    return l;
end $$;

-- Makes the balance rows that a set meets for the first time.
create function farm.open_balances(p_workspace uuid, l farm.line_set) returns void
    language sql as $$
    insert into balances (workspace_id, wallet_id, asset_id, class, allow_negative)
    select distinct p_workspace, u.wallet, u.asset, u.class, w.kind = 6
    from unnest(l.wallet, l.asset, l.class) u(wallet, asset, class)
    join wallets w on w.wallet_id = u.wallet and w.workspace_id = p_workspace
    join assets a on a.asset_id = u.asset
    on conflict (wallet_id, asset_id, class) do nothing
$$;

-- Says what is wrong with the lines, by the first one that is.
create function farm.refuse_lines(p_workspace uuid, s farm.transfer_set, l farm.line_set) returns void
    language plpgsql as $$
declare
    x record;
begin
    for x in
        select u.*, w.status, w.workspace_id, w.name, a.scale, a.code, b.allow_negative,
               s.kinds[u.t] as kind, s.froms[u.t] as from_wallet, s.tos[u.t] as to_wallet
        from unnest(l.transfer, l.wallet, l.asset, l.class, l.amount, l.hold, l.balance_after, l.held_after)
             with ordinality u(t, wallet, asset, class, amount, hold, after, held, ord)
        left join wallets w on w.wallet_id = u.wallet
        left join assets a on a.asset_id = u.asset
        left join balances b on b.wallet_id = u.wallet and b.asset_id = u.asset and b.class = u.class
        order by u.t, u.ord
    loop
        if x.workspace_id is distinct from p_workspace then
            raise exception 'no wallet %', x.wallet using errcode = 'TF022';
        elsif x.scale is null then
            raise exception 'no asset %', x.asset using errcode = 'TF008';
        elsif scale(trim_scale(x.amount)) > x.scale or scale(trim_scale(x.hold)) > x.scale then
            raise exception '% has % decimals', x.code, x.scale using errcode = 'TF009';
        elsif x.status = 3 then
            raise exception '% is closed', x.name using errcode = 'TF005';
        elsif x.status = 2 and x.amount < x.hold and not s.already_happened[x.t] and x.kind not in (5, 7, 11) then
            raise exception '% is frozen', x.name using errcode = 'TF004';
        elsif x.kind not in (8, 9, 11, 13)
            and x.wallet is distinct from (case when x.amount < 0 then x.from_wallet else x.to_wallet end) then
            raise exception 'a % goes from one wallet to one other', (select name from operation_kinds k
                where k.kind = x.kind) using errcode = 'TF023';
        elsif not x.allow_negative and x.after < x.held then
            raise exception '% lacks % %', x.name, trim_scale(x.held - x.after), x.code
                using errcode = 'TF002';
        end if;
    end loop;
    raise exception 'lines refused' using errcode = 'TF023';
end $$;

-- Whether a kind of movement goes from one wallet to another.
create function farm.direction_fits(p_kind smallint, f farm.wallets, t farm.wallets) returns boolean
    language sql stable as $$
    select case p_kind
        when 1 then f.purpose = 1 and t.kind <> 6
        when 12 then f.purpose = 1 and t.kind <> 6
        when 2 then f.kind <> 6 and t.purpose = 1
        when 4 then f.kind <> 6 and f.wallet_id <> t.wallet_id and f.wallet_id in (t.parent_id, t.root_id)
        when 5 then t.kind <> 6 and f.wallet_id <> t.wallet_id and t.wallet_id in (f.parent_id, f.root_id)
        when 7 then t.kind <> 6 and f.wallet_id <> t.wallet_id and t.wallet_id in (f.parent_id, f.root_id)
        when 8 then f.purpose = 3 or t.purpose = 3
        when 9 then f.kind <> 6 and t.kind = 6
        when 11 then true
        when 13 then true
        else f.kind <> 6 and t.kind <> 6
    end
$$;

-- Balance, version and results of each line, in order; refuses what the books do not allow.
create function farm.weigh_lines(p_workspace uuid, s farm.transfer_set, l farm.line_set) returns farm.line_set
    language plpgsql as $$
declare
    r line_set;
    is_refused boolean;
    is_missing boolean;
begin
    for attempt in 1 .. 2 loop
        select array_agg(x.t order by x.t, x.ord), array_agg(x.wallet order by x.t, x.ord),
               array_agg(x.asset order by x.t, x.ord), array_agg(x.class order by x.t, x.ord),
               array_agg(x.amount order by x.t, x.ord), array_agg(x.hold order by x.t, x.ord),
               array_agg(x.balance_id order by x.t, x.ord), array_agg(x.leg order by x.t, x.ord),
               array_agg(x.version order by x.t, x.ord), array_agg(x.after order by x.t, x.ord),
               array_agg(x.held order by x.t, x.ord), bool_or(x.balance_id is null), bool_or(x.is_refused)
            into r.transfer, r.wallet, r.asset, r.class, r.amount, r.hold, r.balance, r.leg, r.version,
                 r.balance_after, r.held_after, is_missing, is_refused
            from (
                select y.*, (not y.allow_negative and y.after < y.held) or y.status = 3
                        or (y.status = 2 and y.amount < y.hold and s.kinds[y.t] not in (5, 7, 11)
                            and not s.already_happened[y.t]) or y.wallet_workspace <> p_workspace
                        or scale(trim_scale(y.amount)) > y.scale or scale(trim_scale(y.hold)) > y.scale
                        or (s.kinds[y.t] not in (8, 9, 11, 13) and y.wallet is distinct from
                            case when y.amount < 0 then s.froms[y.t] else s.tos[y.t] end) as is_refused
                from (
                    select u.t, u.ord, u.wallet, u.asset, u.class, u.amount, u.hold, b.balance_id,
                           b.allow_negative, w.status, w.workspace_id as wallet_workspace, a.scale,
                           (row_number() over (partition by u.t order by u.ord))::smallint as leg,
                           b.version + row_number() over moves as version,
                           b.posted + sum(u.amount) over moves as after,
                           b.held + sum(u.hold) over moves as held
                    from unnest(l.transfer, l.wallet, l.asset, l.class, l.amount, l.hold)
                        with ordinality u(t, wallet, asset, class, amount, hold, ord)
                    left join balances b on b.wallet_id = u.wallet and b.asset_id = u.asset and b.class = u.class
                    left join wallets w on w.wallet_id = u.wallet
                    left join assets a on a.asset_id = u.asset
                    window moves as (partition by b.balance_id order by u.t, u.ord)) y) x;
        exit when not is_missing or attempt = 2;
        perform open_balances(p_workspace, l);
    end loop;
    if is_missing or is_refused then
        perform refuse_lines(p_workspace, s, r);
    end if;
    return r;
end $$;

-- Counts what a set takes of the allowances that its wallets have; refuses what is above one. What has
-- happened already is counted and not refused.
create function farm.count_allowances(s farm.transfer_set, l farm.line_set, p_now timestamptz) returns void
    language plpgsql as $$
declare
    x record;
begin
    for x in
        with line as (
            select u.*, s.kinds[u.t] as kind, s.phases[u.t] as phase, s.froms[u.t] as from_wallet,
                   s.tos[u.t] as to_wallet, s.already_happened[u.t] as is_fact, w.parent_id, w.name
            from unnest(l.transfer, l.wallet, l.asset, l.amount, l.hold) u(t, wallet, asset, amount, hold)
            join wallets w on w.wallet_id = u.wallet
            where w.kind <> 6
        ), use as (
            select wallet, 1::smallint as scope, asset, sum(amount) as amount, bool_and(is_fact) as is_fact
            from line where amount > 0 and from_wallet = parent_id and kind in (3, 4, 6, 10)
            group by wallet, asset
            union all
            select wallet, 2::smallint, asset, sum(hold - amount), bool_and(is_fact)
            from line
            where (hold > amount or hold < 0) and kind <> 11
                and (kind in (8, 9, 13) or to_wallet is distinct from parent_id)
            group by wallet, asset
        )
        update allowances a
        set used = greatest(0, use.amount + case when p_now < a.period_start + a.period_ms * interval '1 ms'
                                                    or a.period_ms is null then a.used else 0 end),
            period_start = case when a.period_ms is null then a.period_start
                else a.period_start + floor(extract(epoch from p_now - a.period_start) * 1000 / a.period_ms)
                     * a.period_ms * interval '1 ms' end
        from use join wallets w on w.wallet_id = use.wallet join assets c on c.asset_id = use.asset
        where a.wallet_id = use.wallet and a.scope = use.scope and a.asset_id = use.asset
        returning a.used > a.amount and use.amount > 0 and not use.is_fact as is_above, w.name, a.used,
                  a.amount, c.code
    loop
        if x.is_above then
            raise exception '% would use % of an allowance of % %', x.name, trim_scale(x.used),
                trim_scale(x.amount), x.code using errcode = 'TF003';
        end if;
    end loop;
end $$;

-- The canonical text of a posting: all that it writes to the journal.
create function farm.posting_text(p_posting bigint, p_booked timestamptz, p_epoch bigint, p_actor text,
    p_first bigint, p_transfers text, p_entries text) returns text
    language sql stable as $$
    select p_posting || '|' || (extract(epoch from p_booked) * 1000)::bigint || '|' || p_epoch || '|' || p_actor
        || '|' || p_first || E'\n' || p_transfers || E'\n' || p_entries
$$;

create function farm.transfer_text(p_sequence bigint, p_hash bytea, p_happened timestamptz, p_expires timestamptz,
    p_transaction uuid, p_is_flow boolean) returns text
    language sql stable as $$
    select p_sequence || ',' || encode(p_hash, 'hex') || ',' || (extract(epoch from p_happened) * 1000)::bigint
        || ',' || coalesce((extract(epoch from p_expires) * 1000)::bigint::text, '')
        || ',' || coalesce(p_transaction::text, '') || ',' || p_is_flow::int
$$;

create function farm.entry_text(p_sequence bigint, p_leg smallint, p_balance bigint, p_asset smallint,
    p_amount numeric, p_hold numeric, p_after numeric, p_held numeric, p_version bigint) returns text
    language sql stable as $$
    select p_sequence || ',' || p_leg || ',' || p_balance || ',' || p_asset || ',' || trim_scale(p_amount)
        || ',' || trim_scale(p_hold) || ',' || trim_scale(p_after) || ',' || trim_scale(p_held) || ',' || p_version
$$;

-- Tells every program what changed; more ids than a notice holds mean "anything".
create function farm.notify_posting(p_wallets uuid[], p_transactions uuid[]) returns void
    language plpgsql as $$
declare
    wallets text := (select string_agg(distinct w::text, ',') from unnest(p_wallets) w);
    transactions text := array_to_string(p_transactions, ',');
begin
    perform pg_notify('tf_changed', 'balances:' || case when length(wallets) < 7399 then wallets else '' end);
    if transactions <> '' then
        perform pg_notify('tf_changed',
            'wallet_transactions:' || case when length(transactions) < 7399 then transactions else '' end);
    end if;
end $$;

-- Writes a weighed set to the journal: records, posting, transfers, entries, balances, head.
create function farm.write_lines(state farm.workspace_state, p_actor text, s farm.transfer_set,
    l farm.line_set, p_hashes bytea[], p_now timestamptz) returns void
    language plpgsql as $$
declare
    n int := cardinality(s.ids);
    counts smallint[];
    firsts int[];
    flows boolean[];
    originals uuid[];
    transfers_text text;
    entries_text text;
    head bytea;
begin
    select array_agg(x.legs order by x.t), array_agg(x.first order by x.t) into counts, firsts
        from (select t, count(*)::smallint as legs, min(ord)::int as first
              from unnest(l.transfer) with ordinality u(t, ord) group by t) x;
    if cardinality(counts) is distinct from n then
        raise exception 'a transfer without legs' using errcode = 'TF001';
    end if;
    select array_agg(coalesce(o.is_flow, u.kind not in (8, 9, 13)) order by u.t),
           array_agg(o.transaction_id order by u.t)
        into flows, originals
        from unnest(s.kinds, s.reverses) with ordinality u(kind, reverses, t)
        left join transfers o on o.transfer_id = u.reverses;

    insert into wallet_transactions (transaction_id, workspace_id, kind, state, initial_state, from_wallet,
        to_wallet, asset_id, amount, reason, actor, cause_kind, cause_ref, reverses, created_at, happened_at)
    select u.id, state.workspace_id, u.kind, 4, 4, u.from_wallet, u.to_wallet, l.asset[firsts[u.t]],
           abs(l.amount[firsts[u.t]]), u.reason, p_actor, u.cause_kind, u.cause_ref,
           originals[u.t], p_now, coalesce(u.happened, p_now)
    from unnest(s.ids, s.kinds, s.phases, s.froms, s.tos, s.reasons, s.cause_kinds, s.cause_refs, s.happened,
                s.transactions) with ordinality
        u(id, kind, phase, from_wallet, to_wallet, reason, cause_kind, cause_ref, happened, transaction, t)
    where u.phase in (1, 3) and u.transaction is null;

    with added as (
        insert into transfers (workspace_id, sequence, transfer_id, posting, kind, phase, cause_kind, is_flow,
            closes_reservation, leg_count, happened_at, request_hash, transaction_id, reservation_id,
            reverses_id, cause_ref, expires_at, release, reason)
        select state.workspace_id, state.last_sequence + u.t, u.id, state.last_posting + 1, u.kind, u.phase,
               u.cause_kind, flows[u.t], u.closes, counts[u.t], coalesce(u.happened, p_now), p_hashes[u.t],
               case when u.phase in (1, 3) then coalesce(u.transaction, u.id) end, u.reservation, u.reverses, u.cause_ref,
               u.expires, u.release, u.reason
        from unnest(s.ids, s.kinds, s.phases, s.cause_kinds, s.closes, s.happened, s.transactions,
                    s.reservations, s.reverses, s.cause_refs, s.expires, s.releases, s.reasons) with ordinality
            u(id, kind, phase, cause_kind, closes, happened, transaction, reservation, reverses, cause_ref,
              expires, release, reason, t)
        returning sequence, request_hash, happened_at, expires_at, transaction_id, is_flow)
    select string_agg(transfer_text(sequence, request_hash, happened_at, expires_at, transaction_id, is_flow),
                      ';' order by sequence) into transfers_text from added;

    with added as (
        insert into entries (workspace_id, sequence, leg, asset_id, balance_id, version, amount, hold,
            balance_after, held_after)
        select state.workspace_id, state.last_sequence + u.t, u.leg, u.asset, u.balance, u.version, u.amount,
               u.hold, u.after, u.held
        from unnest(l.transfer, l.leg, l.asset, l.balance, l.version, l.amount, l.hold, l.balance_after,
                    l.held_after) u(t, leg, asset, balance, version, amount, hold, after, held)
        returning *)
    select string_agg(entry_text(sequence, leg, balance_id, asset_id, amount, hold, balance_after, held_after,
                                 version), ';' order by sequence, leg) into entries_text from added;

    update balances b
    set posted = b.posted + d.amount, held = b.held + d.hold, contributed = b.contributed + d.flow,
        version = b.version + d.count
    from (select balance, sum(amount) as amount, sum(hold) as hold, count(*) as count,
                 sum(case when flows[t] then amount else 0 end) as flow
          from unnest(l.transfer, l.balance, l.amount, l.hold) u(t, balance, amount, hold)
          group by balance) d
    where b.balance_id = d.balance;

    head := sha256(state.chain_hash || convert_to(posting_text(state.last_posting + 1, p_now, state.writer_epoch,
        p_actor, state.last_sequence + 1, transfers_text, entries_text), 'UTF8'));
    insert into postings (workspace_id, posting, first_sequence, transfer_count, booked_at, writer_epoch, actor,
                          previous_hash, hash)
    values (state.workspace_id, state.last_posting + 1, state.last_sequence + 1, n, p_now, state.writer_epoch,
            p_actor, state.chain_hash, head);
    update workspace_state w
    set last_sequence = w.last_sequence + n, last_posting = w.last_posting + 1, last_booked_at = p_now,
        chain_hash = head
    where w.workspace_id = state.workspace_id;
end $$;

-- Only some of a set's transfers, by their numbers.
create function farm.part_of(s farm.transfer_set, p_keep int[]) returns farm.transfer_set
    language plpgsql as $$
declare
    r transfer_set;
begin
    select array_agg(s.ids[k] order by k), array_agg(s.kinds[k] order by k), array_agg(s.phases[k] order by k),
           array_agg(s.reservations[k] order by k), array_agg(s.reverses[k] order by k),
           array_agg(s.releases[k] order by k), array_agg(s.closes[k] order by k),
           array_agg(s.expires[k] order by k), array_agg(s.happened[k] order by k),
           array_agg(s.reasons[k] order by k), array_agg(s.cause_kinds[k] order by k),
           array_agg(s.cause_refs[k] order by k), array_agg(s.already_happened[k] order by k),
           array_agg(s.transactions[k] order by k), array_agg(s.froms[k] order by k),
           array_agg(s.tos[k] order by k)
        into r.ids, r.kinds, r.phases, r.reservations, r.reverses, r.releases, r.closes, r.expires, r.happened,
             r.reasons, r.cause_kinds, r.cause_refs, r.already_happened, r.transactions, r.froms, r.tos
        from unnest(p_keep) k;
    select array_agg(array_position(p_keep, u.t) order by u.ord), array_agg(u.wallet order by u.ord),
           array_agg(u.asset order by u.ord), array_agg(u.class order by u.ord), array_agg(u.amount order by u.ord)
        into r.leg_transfer, r.leg_wallet, r.leg_asset, r.leg_class, r.leg_amount
        from unnest(s.leg_transfer, s.leg_wallet, s.leg_asset, s.leg_class, s.leg_amount) with ordinality
            u(t, wallet, asset, class, amount, ord)
        where u.t = any (p_keep);
    return r;
end $$;

-- The numbers of those transfers that are not in the books yet. KeyReused where an id has other content.
create function farm.new_ones(p_workspace uuid, s farm.transfer_set, p_hashes bytea[]) returns int[]
    language plpgsql as $$
declare
    used uuid;
begin
    select t.transfer_id into used
        from unnest(s.ids, p_hashes) u(id, hash) join transfers t on t.transfer_id = u.id
        where t.workspace_id <> p_workspace or t.request_hash <> u.hash limit 1;
    if found then
        raise exception 'transfer % is in the books with other content', used using errcode = 'TF010';
    end if;
    return (select array_agg(u.t::int order by u.t) from unnest(s.ids) with ordinality u(id, t)
            where not exists (select from transfers t where t.transfer_id = u.id));
end $$;

-- Books a set under the workspace's lock. Answers the numbers of the transfers that were new.
create function farm.post_set(state farm.workspace_state, p_actor text, s farm.transfer_set) returns int[]
    language plpgsql as $$
declare
    now_ms timestamptz := greatest(date_trunc('milliseconds', clock_timestamp()), state.last_booked_at);
    hashes bytea[] := request_hashes(s);
    fresh int[];
    l line_set;
    wrong record;
begin
    if exists (select from transfers where transfer_id = any (s.ids)) then
        fresh := new_ones(state.workspace_id, s, hashes);
        if fresh is null then
            return '{}';
        end if;
        s := part_of(s, fresh);
        hashes := (select array_agg(hashes[k] order by k) from unnest(fresh) k);
    end if;
    if state.stop_on and exists (
            select from unnest(s.kinds, s.phases, s.already_happened) u(kind, phase, fact)
            where not (phase in (4, 5) or kind in (5, 7, 11) or fact)) then
        raise exception 'the emergency stop is on' using errcode = 'TF014';
    end if;
    select u.kind, f.name as from_name, t.name as to_name into wrong
        from unnest(s.kinds, s.froms, s.tos) u(kind, from_wallet, to_wallet)
        left join wallets f on f.wallet_id = u.from_wallet
        left join wallets t on t.wallet_id = u.to_wallet
        where u.kind not in (11, 13) and direction_fits(u.kind, f, t) is not true limit 1;
    if found then
        raise exception 'a % does not go from % to %', (select name from operation_kinds where kind = wrong.kind),
            wrong.from_name, wrong.to_name using errcode = 'TF007';
    end if;
    l := weigh_lines(state.workspace_id, s, lines_of(state.workspace_id, s, now_ms));
    if exists (select from allowances where wallet_id = any (l.wallet)) then
        perform count_allowances(s, l, now_ms);
    end if;
    perform write_lines(state, p_actor, s, l, hashes, now_ms);
    perform notify_posting(l.wallet, (select array_agg(coalesce(u.transaction, u.id))
        from unnest(s.ids, s.transactions, s.phases) u(id, transaction, phase) where u.phase in (1, 3)));
    return coalesce(fresh, (select array_agg(k) from generate_series(1, cardinality(s.ids)) k));
end $$;

-- The posting function of the program. In its arrays the null uuid, '', time 0 and release -1 stand for
-- absent, as do nulls.
create function farm.post_transfers(p_workspace uuid, p_epoch bigint, p_actor text,
    p_ids uuid[], p_kinds smallint[], p_phases smallint[], p_reservations uuid[], p_releases numeric[],
    p_closes boolean[], p_expires_ms bigint[], p_happened_ms bigint[], p_reasons text[],
    p_cause_kinds smallint[], p_cause_refs uuid[], p_already_happened boolean[], p_froms uuid[], p_tos uuid[],
    p_leg_transfers int[], p_leg_wallets uuid[], p_leg_assets smallint[], p_leg_classes smallint[],
    p_leg_amounts numeric[])
    returns table (transfer_id uuid, sequence bigint, booked_ms bigint, was_there boolean)
    language plpgsql security definer set search_path = farm, pg_temp
    set plan_cache_mode = force_generic_plan set jit = off as $$
declare
    s transfer_set;
    state workspace_state;
    fresh int[];
    absent constant uuid := '00000000-0000-0000-0000-000000000000';
begin
    s.ids := p_ids; s.kinds := p_kinds; s.phases := p_phases; s.closes := p_closes;
    s.cause_kinds := p_cause_kinds; s.already_happened := p_already_happened;
    s.leg_transfer := p_leg_transfers; s.leg_wallet := p_leg_wallets; s.leg_asset := p_leg_assets;
    s.leg_class := p_leg_classes; s.leg_amount := p_leg_amounts;
    s.froms := p_froms; s.tos := p_tos;
    s.reverses := array_fill(null::uuid, array[cardinality(p_ids)]);
    s.transactions := s.reverses;
    select array_agg(case when u.e <> 0 then to_timestamp(u.e / 1000.0) end order by u.ord),
           array_agg(case when u.h <> 0 then to_timestamp(u.h / 1000.0) end order by u.ord),
           array_agg(nullif(u.reservation, absent) order by u.ord), array_agg(nullif(u.cause, absent) order by u.ord),
           array_agg(nullif(u.release, -1) order by u.ord), array_agg(nullif(u.reason, '') order by u.ord)
        into s.expires, s.happened, s.reservations, s.cause_refs, s.releases, s.reasons
        from unnest(p_expires_ms, p_happened_ms, p_reservations, p_cause_refs, p_releases, p_reasons)
            with ordinality u(e, h, reservation, cause, release, reason, ord);
    perform check_form(s, p_actor);
    if 11 = any (p_kinds) then
        raise exception 'reversals are made by reverse_transfers' using errcode = 'TF023';
    end if;
    state := lock_workspace(p_workspace, p_epoch, 2);
    fresh := post_set(state, p_actor, s);
    if cardinality(fresh) = cardinality(p_ids) then
        return query
            select u.id, state.last_sequence + u.ord, (extract(epoch from w.last_booked_at) * 1000)::bigint, false
            from unnest(p_ids) with ordinality u(id, ord)
            join workspace_state w on w.workspace_id = p_workspace
            order by u.ord;
        return;
    end if;
    return query
        select t.transfer_id, t.sequence, (extract(epoch from p.booked_at) * 1000)::bigint,
               u.ord::int <> all (fresh)
        from unnest(p_ids) with ordinality u(id, ord)
        join transfers t on t.transfer_id = u.id
        join postings p on p.workspace_id = t.workspace_id and p.posting = t.posting
        order by u.ord;
end $$;
grant execute on function farm.post_transfers to tf_app;

set local search_path to default;
