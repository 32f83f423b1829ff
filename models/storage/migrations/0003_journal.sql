-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal: postings (links of the hash chain), transfers, entries; reservations; the business
-- records with their allowed steps; allowances.

create table farm.operation_kinds (
    kind smallint primary key,
    name text not null unique,
    is_flow boolean not null
);
comment on table farm.operation_kinds is
    'What a movement is for. is_flow: it moves capital; the others are results of trading.';
insert into farm.operation_kinds values
    (1, 'deposit', true), (2, 'withdrawal', true), (3, 'transfer', true), (4, 'allocation', true),
    (5, 'collection', true), (6, 'rebalance', true), (7, 'sweep', true), (8, 'trade', false),
    (9, 'fee', false), (10, 'reward', true), (11, 'reversal', true),
    (12, 'opening balance', true), (13, 'reservation', false);

create table farm.transaction_states (
    state smallint primary key,
    name text not null unique
);
comment on table farm.transaction_states is 'Steps of a business record.';
insert into farm.transaction_states values
    (1, 'requested'), (2, 'approved'), (3, 'confirming'), (4, 'posted'), (5, 'failed'),
    (6, 'cancelled'), (7, 'reversed');

create table farm.transaction_steps (
    from_state smallint not null references farm.transaction_states,
    to_state smallint not null references farm.transaction_states,
    primary key (from_state, to_state)
);
comment on table farm.transaction_steps is 'The allowed steps; the history refers to it.';
insert into farm.transaction_steps values
    (1, 2), (1, 5), (1, 6), (2, 3), (2, 4), (2, 5), (2, 6), (3, 3), (3, 4), (3, 5), (3, 6), (4, 7);

create table farm.wallet_transactions (
    transaction_id uuid primary key,
    workspace_id uuid not null,
    number bigint generated always as identity,
    kind smallint not null check (kind between 1 and 13),
    state smallint not null check (state between 1 and 7),
    initial_state smallint not null check (initial_state between 1 and 7),
    -- wallets and assets are never deleted, and posting looks them up for the whole set at once: foreign
    -- keys would look up each row again
    from_wallet uuid,
    to_wallet uuid,
    asset_id smallint,
    amount numeric(38, 18) check (amount >= 0 and amount <> 'NaN'),
    reason text check (char_length(reason) between 1 and 500),
    actor text not null,
    cause_kind smallint not null check (cause_kind between 1 and 9),
    cause_ref uuid,
    confirmations int not null default 0 check (confirmations >= 0),
    confirmations_needed int not null default 0 check (confirmations_needed >= 0),
    error_code text check (char_length(error_code) between 1 and 60),
    reverses uuid references farm.wallet_transactions,
    created_at timestamptz(3) not null,
    happened_at timestamptz(3) not null
);
comment on table farm.wallet_transactions is
    'The business record of a movement: deposit, withdrawal, allocation, trade … with its state. Posts a transfer when it completes.';
create index wallet_transactions_by_time on farm.wallet_transactions (workspace_id, created_at, number);
create index wallet_transactions_by_from on farm.wallet_transactions (from_wallet, created_at, number);
create index wallet_transactions_by_to on farm.wallet_transactions (to_wallet, created_at, number);
create unique index wallet_transactions_reversed on farm.wallet_transactions (reverses)
    where reverses is not null;

create table farm.wallet_transaction_history (
    transaction_id uuid not null references farm.wallet_transactions,
    step smallint not null check (step > 0),
    workspace_id uuid not null references farm.workspaces,
    from_state smallint not null,
    to_state smallint not null,
    actor text not null,
    note text not null default '' check (char_length(note) <= 500),
    at timestamptz(3) not null,
    primary key (transaction_id, step),
    foreign key (from_state, to_state) references farm.transaction_steps
);
comment on table farm.wallet_transaction_history is
    'Steps after the first state of a business record; never changed.';

create table farm.postings (
    workspace_id uuid not null,
    posting bigint not null,
    first_sequence bigint not null,
    transfer_count int not null check (transfer_count > 0),
    booked_at timestamptz(3) not null,
    writer_epoch bigint not null,
    actor text not null check (char_length(actor) between 1 and 120),
    previous_hash bytea not null check (length(previous_hash) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (workspace_id, posting)
);
comment on table farm.postings is
    'One row per posting call, a link of the SHA-256 chain over everything that the call wrote to the journal.';

create table farm.transfers (
    workspace_id uuid not null,
    sequence bigint not null,
    transfer_id uuid not null,
    posting bigint not null,
    kind smallint not null check (kind between 1 and 13),
    phase smallint not null check (phase between 1 and 5),
    cause_kind smallint not null check (cause_kind between 1 and 9),
    is_flow boolean not null,
    closes_reservation boolean not null,
    leg_count smallint not null check (leg_count > 0),
    happened_at timestamptz(3) not null,
    request_hash bytea not null check (length(request_hash) = 32),
    transaction_id uuid,
    reservation_id uuid,
    reverses_id uuid,
    cause_ref uuid,
    expires_at timestamptz(3),
    release numeric(38, 18),
    reason text,
    primary key (workspace_id, sequence),
    constraint transfers_id_key unique (transfer_id),
    check ((phase in (3, 4, 5)) = (reservation_id is not null)),
    check ((phase in (1, 3)) = (transaction_id is not null))
);
comment on table farm.transfers is
    'Posted sets of entries; sequence is gap-free per workspace. Never changed, only reversed.';
create index transfers_by_transaction on farm.transfers (transaction_id) where transaction_id is not null;
create unique index transfers_reversed on farm.transfers (reverses_id) where reverses_id is not null;
create unique index transfers_voided on farm.transfers (reservation_id) where phase in (4, 5);
create index transfers_by_reservation on farm.transfers (reservation_id)
    where reservation_id is not null;

create table farm.entries (
    workspace_id uuid not null,
    sequence bigint not null,
    leg smallint not null check (leg > 0),
    asset_id smallint not null,
    balance_id bigint not null,
    version bigint not null check (version > 0),
    amount numeric(38, 18) not null check (amount <> 'NaN'),
    hold numeric(38, 18) not null check (hold <> 'NaN'),
    balance_after numeric(38, 18) not null check (balance_after <> 'NaN'),
    held_after numeric(38, 18) not null check (held_after >= 0 and held_after <> 'NaN'),
    primary key (workspace_id, sequence, leg),
    unique (balance_id, version),
    foreign key (balance_id, asset_id) references farm.balances (balance_id, asset_id),
    check (amount <> 0 or hold <> 0)
);
comment on table farm.entries is
    'Lines of the journal: change of a balance (amount) and of what is reserved of it (hold), and what both were afterwards.';

create table farm.reservations (
    reservation_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    wallet_id uuid not null references farm.wallets,
    asset_id smallint not null references farm.assets,
    class smallint not null,
    amount numeric(38, 18) not null check (amount > 0 and amount <> 'NaN'),
    remaining numeric(38, 18) not null check (remaining >= 0 and remaining <= amount),
    is_open boolean not null,
    expires_at timestamptz(3),
    cause_ref uuid,
    check (is_open or remaining = 0)
) with (fillfactor = 70);
comment on table farm.reservations is
    'Money held for orders: what the pending transfer took and what is left of it. Follows from the journal; the checker compares.';
create index reservations_open on farm.reservations (workspace_id, wallet_id) where is_open;
create index reservations_expiring on farm.reservations (workspace_id, expires_at)
    where is_open and expires_at is not null;

create table farm.allowances (
    wallet_id uuid not null references farm.wallets,
    scope smallint not null check (scope in (1, 2)),
    asset_id smallint not null references farm.assets,
    workspace_id uuid not null references farm.workspaces,
    amount numeric(38, 18) not null check (amount >= 0 and amount <> 'NaN'),
    period_ms bigint check (period_ms > 0),
    used numeric(38, 18) not null default 0 check (used >= 0 and used <> 'NaN'),
    period_start timestamptz(3) not null,
    primary key (wallet_id, scope, asset_id)
);
comment on table farm.allowances is
    'Limits per child and asset: what it may draw from its parent (1), what it may spend (2); one-off or per period.';

-- L1: one INSERT brings all legs of its transfers, they sum to zero per asset, and what moves money
-- has two or more. A second INSERT for the same transfer has no leg numbers left. This is also the
-- entries' foreign key to transfers, checked for the whole set at once.
create function farm.entries_balanced() returns trigger language plpgsql
    set search_path = farm, pg_temp as $$
declare
    wrong bigint;
begin
    select s.sequence into wrong
    from (select workspace_id, sequence, count(*) as legs, max(leg) as last_leg,
                 count(*) filter (where amount <> 0) as moving
          from added group by workspace_id, sequence) s
    left join transfers t on t.workspace_id = s.workspace_id and t.sequence = s.sequence
    where t.leg_count is distinct from s.legs or s.legs <> s.last_leg or (t.phase in (1, 3) and s.moving < 2)
        or (t.phase not in (1, 3) and s.moving > 0)
    limit 1;
    if found then
        raise exception 'transfer %: legs missing, added later, or too few', wrong using errcode = 'TF001';
    end if;
    select sequence into wrong from added group by workspace_id, sequence, asset_id
    having sum(amount) <> 0 limit 1;
    if found then
        raise exception 'transfer % does not sum to zero', wrong using errcode = 'TF001';
    end if;
    return null;
end $$;
create trigger entries_balanced after insert on farm.entries
    referencing new table as added for each statement execute function farm.entries_balanced();

select farm.make_append_only('farm.postings');
select farm.make_append_only('farm.transfers');
select farm.make_append_only('farm.entries');
select farm.make_append_only('farm.wallet_transaction_history');
create trigger transactions_stay before delete on farm.wallet_transactions
    for each row execute function farm.refuse_change();
create trigger transactions_stay_all before truncate on farm.wallet_transactions
    for each statement execute function farm.refuse_change();

-- L14: a state changes by a step of the table, and the rest of the record never.
create function farm.transaction_guard() returns trigger language plpgsql
    set search_path = farm, pg_temp as $$
begin
    if (new.transaction_id, new.workspace_id, new.number, new.kind, new.initial_state, new.actor,
            new.created_at, new.cause_kind, new.confirmations_needed)
            is distinct from (old.transaction_id, old.workspace_id, old.number, old.kind,
            old.initial_state, old.actor, old.created_at, old.cause_kind, old.confirmations_needed)
        or (new.from_wallet, new.to_wallet, new.asset_id, new.amount, new.reason, new.cause_ref, new.reverses)
            is distinct from (old.from_wallet, old.to_wallet, old.asset_id, old.amount, old.reason,
            old.cause_ref, old.reverses) then
        raise exception 'a business record keeps its content' using errcode = 'TF017';
    end if;
    if (new.state <> old.state or new.confirmations <> old.confirmations) and not exists (
            select from transaction_steps where from_state = old.state and to_state = new.state) then
        raise exception 'no step from state % to %', old.state, new.state using errcode = 'TF018';
    end if;
    return new;
end $$;
create trigger transaction_guard before update on farm.wallet_transactions
    for each row execute function farm.transaction_guard();

select farm.protect_table('farm.wallet_transactions');
select farm.protect_table('farm.wallet_transaction_history');
select farm.protect_table('farm.postings');
select farm.protect_table('farm.transfers');
select farm.protect_table('farm.entries');
select farm.protect_table('farm.reservations');
select farm.protect_table('farm.allowances');
select farm.watch_table('farm.allowances', 'wallet_id');
grant select on farm.operation_kinds, farm.transaction_states, farm.transaction_steps to tf_app;
