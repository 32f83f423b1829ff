-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people and reports read. security_invoker: row security of the one who asks holds.

create view farm.vault_balances with (security_invoker = true) as
    select w.workspace_id, w.wallet_id as vault_id, w.name, a.code as asset, b.class, b.posted, b.held,
           b.posted - b.held as available
    from farm.wallets w
    join farm.balances b using (wallet_id)
    join farm.assets a using (asset_id)
    where w.kind = 5;
comment on view farm.vault_balances is 'Money in wallets whose funds lie at linked accounts.';

create view farm.transaction_logs with (security_invoker = true) as
    select t.workspace_id, t.sequence, t.transfer_id, t.transaction_id, p.booked_at, t.happened_at, k.name as kind,
           t.phase, p.actor, t.reason, w.wallet_id, w.name as wallet, a.code as asset, b.class, e.leg, e.amount, e.hold,
           e.balance_after, e.held_after, t.cause_kind, t.cause_ref, t.reservation_id, t.reverses_id
    from farm.transfers t
    join farm.postings p using (workspace_id, posting)
    join farm.operation_kinds k on k.kind = t.kind
    join farm.entries e using (workspace_id, sequence)
    join farm.balances b using (balance_id)
    join farm.wallets w on w.wallet_id = b.wallet_id
    join farm.assets a on a.asset_id = e.asset_id;
comment on view farm.transaction_logs is 'The journal, one row per entry, with names.';

create view farm.wallet_performance with (security_invoker = true) as
    select b.workspace_id, b.wallet_id, w.name, a.code as asset, sum(b.posted) as balance,
           sum(b.contributed) as contributed, sum(b.posted - b.contributed) as result,
           coalesce(sum(f.deposited), 0) as deposited, coalesce(sum(f.withdrawn), 0) as withdrawn,
           coalesce(sum(f.received), 0) as received, coalesce(sum(f.given), 0) as given,
           coalesce(sum(f.opening), 0) as opening, coalesce(sum(f.traded), 0) as traded,
           coalesce(sum(f.fees), 0) as fees
    from farm.balances b
    join farm.wallets w using (wallet_id)
    join farm.assets a on a.asset_id = b.asset_id
    left join lateral (
        select sum(e.amount) filter (where t.kind = 1) as deposited,
               -sum(e.amount) filter (where t.kind = 2) as withdrawn,
               sum(e.amount) filter (where t.kind in (3, 4, 5, 6, 7, 10) and e.amount > 0) as received,
               -sum(e.amount) filter (where t.kind in (3, 4, 5, 6, 7, 10) and e.amount < 0) as given,
               sum(e.amount) filter (where t.kind = 12) as opening,
               sum(e.amount) filter (where t.kind = 8) as traded,
               -sum(e.amount) filter (where t.kind = 9) as fees
        from farm.entries e join farm.transfers t using (workspace_id, sequence)
        where e.balance_id = b.balance_id) f on true
    group by b.workspace_id, b.wallet_id, w.name, a.code;
comment on view farm.wallet_performance is
    'Per wallet and asset: capital that flowed in and out, kept apart from what trading made of it. Opening balances are capital, never profit.';

grant select on farm.vault_balances, farm.transaction_logs, farm.wallet_performance to tf_app;

-- The last version of a balance before a sequence, found by halving along (balance_id, version): a deep page
-- of a statement costs as much as the first.
create function farm.version_before(p_balance bigint, p_sequence bigint) returns bigint
    language plpgsql stable set search_path = farm, pg_temp as $$
declare
    low bigint := 0;
    high bigint := (select version from balances where balance_id = p_balance);
    middle bigint;
begin
    while low < high loop
        middle := (low + high + 1) / 2;
        if (select e.sequence from entries e where e.balance_id = p_balance and e.version = middle) < p_sequence then
            low := middle;
        else
            high := middle - 1;
        end if;
    end loop;
    return low;
end $$;
grant execute on function farm.version_before(bigint, bigint) to tf_app;
