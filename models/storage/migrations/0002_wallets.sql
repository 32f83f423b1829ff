-- SPDX-License-Identifier: GPL-3.0-or-later
-- Assets, wallets with their kind rules, balances by class, and the row that orders all writing.

create table farm.assets (
    asset_id smallint primary key,
    code text not null unique check (code ~ '^[A-Z0-9]{1,16}$'),
    scale smallint not null check (scale between 0 and 18),
    name text not null default '' check (char_length(name) <= 120)
);
comment on table farm.assets is
    'Currencies and tokens. A scale never changes: another scale is another asset.';

insert into farm.assets (asset_id, code, scale, name) values
    (1, 'USD', 8, 'US dollar'), (2, 'EUR', 8, 'Euro'), (3, 'GBP', 8, 'Pound sterling'),
    (4, 'USDT', 8, 'Tether'), (5, 'USDC', 8, 'USD Coin'), (6, 'BTC', 8, 'Bitcoin'),
    (7, 'ETH', 18, 'Ether'), (8, 'SOL', 9, 'Solana'), (9, 'BNB', 18, 'BNB'),
    (10, 'XRP', 6, 'XRP'), (11, 'ADA', 6, 'Cardano'), (12, 'DOGE', 8, 'Dogecoin'),
    (13, 'LTC', 8, 'Litecoin'), (14, 'DOT', 10, 'Polkadot'), (15, 'AVAX', 18, 'Avalanche'),
    (16, 'LINK', 18, 'Chainlink'), (17, 'MATIC', 18, 'Polygon');

create table farm.wallet_kinds (
    kind smallint primary key,
    name text not null unique
);
comment on table farm.wallet_kinds is 'Names of wallet kinds (models/ledger/wallet.h).';
insert into farm.wallet_kinds values
    (1, 'master'), (2, 'farm'), (3, 'agent'), (4, 'goal'), (5, 'vault'), (6, 'external');

create table farm.wallet_kind_rules (
    kind smallint not null references farm.wallet_kinds,
    parent_kind smallint not null references farm.wallet_kinds,
    primary key (kind, parent_kind)
);
comment on table farm.wallet_kind_rules is
    'Which kind lies under which. Kinds strictly descend, so no cycle is possible.';
insert into farm.wallet_kind_rules values (2, 1), (3, 2), (4, 1), (4, 2), (5, 1);

create table farm.wallets (
    wallet_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    kind smallint not null references farm.wallet_kinds,
    parent_id uuid,
    parent_kind smallint,
    root_id uuid not null,
    status smallint not null default 1 check (status between 1 and 3),
    purpose smallint not null default 0 check (purpose between 0 and 3),
    name farm.title not null check (btrim(name) <> '' and name !~ '[\u061c\u200e\u200f\u2028\u2029\ufeff]'),
    created_at timestamptz(3) not null default clock_timestamp(),
    unique (workspace_id, wallet_id, kind),
    foreign key (workspace_id, parent_id, parent_kind)
        references farm.wallets (workspace_id, wallet_id, kind),
    foreign key (kind, parent_kind) references farm.wallet_kind_rules,
    check ((parent_id is null) = (parent_kind is null)),
    check ((parent_id is null) = (kind in (1, 6))),
    check (parent_id is not null or root_id = wallet_id),
    check ((kind = 6) = (purpose <> 0))
);
comment on table farm.wallets is 'Places that hold balances: master, farm, agent, goal, vault, external.';
create index wallets_by_parent on farm.wallets (parent_id) where parent_id is not null;
create index wallets_by_root on farm.wallets (workspace_id, root_id);
create unique index wallets_system on farm.wallets (workspace_id, purpose) where purpose in (1, 2);

create table farm.balances (
    balance_id bigint generated always as identity primary key,
    workspace_id uuid not null references farm.workspaces,
    wallet_id uuid not null references farm.wallets,
    asset_id smallint not null references farm.assets,
    class smallint not null check (class between 1 and 5),
    allow_negative boolean not null,
    posted numeric(38, 18) not null default 0 check (posted <> 'NaN'),
    held numeric(38, 18) not null default 0 check (held >= 0 and held <> 'NaN'),
    contributed numeric(38, 18) not null default 0 check (contributed <> 'NaN'),
    version bigint not null default 0,
    unique (wallet_id, asset_id, class),
    unique (balance_id, asset_id),
    check (allow_negative or posted - held >= 0)
) with (fillfactor = 70);
comment on table farm.balances is
    'The newest state of each wallet, asset and class: always the last entry''s balance_after. Only posting functions change it.';

create table farm.workspace_state (
    workspace_id uuid primary key references farm.workspaces,
    stop_on boolean not null default false,
    stop_epoch bigint not null default 0,
    stop_actor text not null default '',
    stop_reason text not null default '',
    stop_since timestamptz(3) not null default clock_timestamp(),
    writer_epoch bigint not null default 0,
    writer_id uuid,
    writer_pid int,
    writer_server timestamptz,
    last_sequence bigint not null default 0,
    last_posting bigint not null default 0,
    last_booked_at timestamptz(3) not null default '-infinity',
    chain_hash bytea not null default decode(repeat('00', 32), 'hex') check (length(chain_hash) = 32)
) with (fillfactor = 50);
comment on table farm.workspace_state is
    'One row per workspace. Every writing function locks it first, so that postings are one after another: stop, writer epoch, head of the hash chain.';

-- What never changes of a wallet, whoever asks.
create function farm.wallet_guard() returns trigger language plpgsql
    set search_path = farm, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'wallets are closed, not deleted' using errcode = 'TF017';
    end if;
    if (new.wallet_id, new.workspace_id, new.kind, new.purpose, new.root_id)
            is distinct from (old.wallet_id, old.workspace_id, old.kind, old.purpose, old.root_id)
        or new.parent_id is distinct from old.parent_id then
        raise exception 'a wallet keeps its kind and its place' using errcode = 'TF007';
    end if;
    if old.status = 3 and new.status <> 3 then
        raise exception 'a closed wallet stays closed' using errcode = 'TF005';
    end if;
    return new;
end $$;
create trigger wallet_guard before update or delete on farm.wallets
    for each row execute function farm.wallet_guard();

create trigger balances_stay before delete on farm.balances
    for each row execute function farm.refuse_change();
create trigger balances_stay_all before truncate on farm.balances
    for each statement execute function farm.refuse_change();
create trigger wallets_stay_all before truncate on farm.wallets
    for each statement execute function farm.refuse_change();
create trigger assets_stay before update or delete on farm.assets
    for each row execute function farm.refuse_change();

select farm.protect_table('farm.wallets');
select farm.protect_table('farm.balances');
select farm.protect_table('farm.workspace_state');
select farm.watch_table('farm.wallets', 'wallet_id');
grant select on farm.assets, farm.wallet_kinds, farm.wallet_kind_rules to tf_app;

-- A workspace is born with its state and the two wallets that mirror the world outside.
create function farm.workspace_born() returns trigger language plpgsql
    security definer set search_path = farm, pg_temp as $$
declare
    outside uuid := gen_random_uuid();
    fees uuid := gen_random_uuid();
begin
    insert into workspace_state (workspace_id) values (new.workspace_id);
    insert into wallets (wallet_id, workspace_id, kind, root_id, purpose, name) values
        (outside, new.workspace_id, 6, outside, 1, 'Outside'),
        (fees, new.workspace_id, 6, fees, 2, 'Fees');
    return null;
end $$;
create trigger workspace_born after insert on farm.workspaces
    for each row execute function farm.workspace_born();
do $$
declare
    w uuid;
    outside uuid;
    fees uuid;
begin
    for w in select workspace_id from farm.workspaces loop
        outside := gen_random_uuid();
        fees := gen_random_uuid();
        insert into farm.workspace_state (workspace_id) values (w);
        insert into farm.wallets (wallet_id, workspace_id, kind, root_id, purpose, name) values
            (outside, w, 6, outside, 1, 'Outside'), (fees, w, 6, fees, 2, 'Fees');
    end loop;
end $$;
