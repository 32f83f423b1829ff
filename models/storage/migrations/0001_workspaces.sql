-- SPDX-License-Identifier: GPL-3.0-or-later
-- Workspaces, members and their rights, settings, audit log; and the tools with which later migrations
-- protect their tables: protect_table, watch_table, require_role.
-- Identity is session_user, which no SET can change; the session variable farm.workspace only chooses among
-- the workspaces of which session_user is a member.

alter default privileges revoke execute on functions from public;
grant usage on schema farm to tf_app;
grant select on farm.schema_migrations to tf_app;

create domain farm.title as text
    check (length(value) between 1 and 120 and value !~ '[\u0001-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]');
comment on domain farm.title is 'A name that a person gives: 1 to 120 characters, none of them a control or a bidi override';

create table farm.workspaces (
    workspace_id uuid primary key,
    name farm.title not null,
    is_practice boolean not null,
    base_currency text not null check (base_currency ~ '^[A-Z0-9]{1,16}$'),
    created_at timestamptz(3) not null default clock_timestamp()
);
comment on table farm.workspaces is 'Everything else belongs to one of these; a private server keeps one per database';

create table farm.member_roles (
    role text primary key,
    rank smallint not null unique check (rank > 0)
);
comment on table farm.member_roles is 'What members may do; a higher rank includes the lower ones';
insert into farm.member_roles (role, rank) values ('viewer', 1), ('operator', 2), ('allocator', 3), ('admin', 4);

create table farm.members (
    workspace_id uuid not null references farm.workspaces,
    member_id uuid not null,
    login text not null check (length(login) between 1 and 63),
    name farm.title not null,
    role text not null references farm.member_roles,
    primary key (workspace_id, member_id),
    unique (workspace_id, login)
);
create index members_login on farm.members (login);
comment on table farm.members is 'Who works in a workspace; login is the database role (session_user)';

create table farm.settings (
    workspace_id uuid not null references farm.workspaces,
    key text not null check (key ~ '^[a-z][a-z0-9_.]{0,119}$'),
    value jsonb not null,
    changed_at timestamptz(3) not null default clock_timestamp(),
    primary key (workspace_id, key)
);
comment on table farm.settings is 'Settings that everybody in the workspace shares';

create table farm.audit_log (
    workspace_id uuid not null references farm.workspaces,
    seq bigint not null check (seq > 0),
    happened_at timestamptz(3) not null,
    actor text not null,
    action text not null check (action ~ '^[a-z][a-z0-9_.]{0,119}$'),
    subject_id uuid,
    detail jsonb not null default '{}',
    prev_hash bytea not null check (length(prev_hash) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (workspace_id, seq)
);
comment on table farm.audit_log is 'Who did what when; append-only, each row hashed together with the one before';

create table farm.audit_heads (
    workspace_id uuid primary key references farm.workspaces,
    seq bigint not null check (seq >= 0),
    happened_at timestamptz(3) not null,
    hash bytea not null check (length(hash) = 32)
);
comment on table farm.audit_heads is 'The end of each audit chain; its row lock puts writers in order';

-- Who asks, and what may they do ---------------------------------------------------------------------------

create function farm.current_workspace() returns uuid
language plpgsql stable security definer set search_path = farm, pg_temp as $$
declare
    asked uuid := nullif(current_setting('farm.workspace', true), '')::uuid;
    found_id uuid;
    count_of int;
begin
    select min(m.workspace_id::text)::uuid, count(*) into found_id, count_of
    from members m
    where m.login = session_user and (asked is null or m.workspace_id = asked);
    -- without a choice only the single membership is meant
    return case when count_of = 1 then found_id end;
end $$;
comment on function farm.current_workspace() is
    'The workspace in which session_user works and of which it is a member; null when it is of none or undecided';

create function farm.current_rank() returns smallint
language sql stable security definer set search_path = farm, pg_temp as $$
    select coalesce((
        select r.rank from members m join member_roles r using (role)
        where m.workspace_id = current_workspace() and m.login = session_user), 0::smallint)
$$;
comment on function farm.current_rank() is 'Rank of session_user in the current workspace, 0 for a stranger';

create function farm.rank_of(role_name text) returns smallint
language sql stable security definer set search_path = farm, pg_temp as $$
    select rank from member_roles where role = role_name
$$;
comment on function farm.rank_of(text) is 'Rank of a role by name';

create function farm.require_role(role_name text) returns uuid
language plpgsql stable security definer set search_path = farm, pg_temp as $$
declare
    workspace uuid := current_workspace();
begin
    if workspace is null or current_rank() < rank_of(role_name) then
        raise exception 'needs the role %', role_name using errcode = 'TF021';
    end if;
    return workspace;
end $$;
comment on function farm.require_role(text) is
    'The current workspace when session_user has at least this role there, else TF021; first line of every SECURITY DEFINER function';

create function farm.my_workspaces()
returns table (workspace_id uuid, name text, is_practice boolean, base_currency text, role text)
language sql stable security definer set search_path = farm, pg_temp as $$
    select w.workspace_id, w.name::text, w.is_practice, w.base_currency, m.role
    from workspaces w join members m using (workspace_id)
    where m.login = session_user
    order by w.name, w.workspace_id
$$;
comment on function farm.my_workspaces() is 'Every workspace of which session_user is a member';

-- Tools of the migrations ----------------------------------------------------------------------------------

create function farm.protect_table(protected regclass, write_role text default null) returns void
language plpgsql as $$
declare
    rank smallint := farm.rank_of(write_role);
begin
    if write_role is not null and rank is null then
        raise exception 'no role %', write_role;
    end if;
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy owner_all on %s to tf_owner using (true) with check (true)', protected);
    execute format('create policy member_read on %s for select to tf_app
                    using (workspace_id = (select farm.current_workspace()))', protected);
    execute format('grant select on %s to tf_app', protected);
    if write_role is null then
        return;
    end if;
    execute format('create policy member_insert on %s for insert to tf_app
                    with check (workspace_id = (select farm.current_workspace())
                                and (select farm.current_rank()) >= %s)', protected, rank);
    execute format('create policy member_update on %s for update to tf_app
                    using (workspace_id = (select farm.current_workspace()) and (select farm.current_rank()) >= %s)
                    with check (workspace_id = (select farm.current_workspace()))', protected, rank);
    execute format('create policy member_delete on %s for delete to tf_app
                    using (workspace_id = (select farm.current_workspace())
                           and (select farm.current_rank()) >= %s)', protected, rank);
    execute format('grant insert, update, delete on %s to tf_app', protected);
end $$;
comment on function farm.protect_table(regclass, text) is
    'Row-level security for a table with workspace_id: members read theirs; write_role and above write it, null: only functions do';

create function farm.notify_changed() returns trigger
language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    ids text;
begin
    execute format('select string_agg(id::text, '','') from (select distinct %I as id from changed_rows limit 200) r',
                   tg_argv[0]) into ids;
    if ids is not null then
        -- a notice holds 8000 bytes; 200 ids or more mean "the whole table"
        perform pg_notify('tf_changed', tg_table_name || ':' || case when length(ids) < 7399 then ids else '' end);
    end if;
    return null;
end $$;
comment on function farm.notify_changed() is 'Statement trigger of watch_table: tells listeners which ids changed';

create function farm.watch_table(watched regclass, id_column name) returns void
language plpgsql as $$
begin
    execute format('create trigger notify_insert after insert on %s referencing new table as changed_rows
                    for each statement execute function farm.notify_changed(%L)', watched, id_column);
    execute format('create trigger notify_update after update on %s referencing new table as changed_rows
                    for each statement execute function farm.notify_changed(%L)', watched, id_column);
    execute format('create trigger notify_delete after delete on %s referencing old table as changed_rows
                    for each statement execute function farm.notify_changed(%L)', watched, id_column);
end $$;
comment on function farm.watch_table(regclass, name) is
    'Sends NOTIFY tf_changed with ''table:uuid,uuid'' after each statement that changes rows of the table';

create function farm.refuse_change() returns trigger
language plpgsql as $$
begin
    raise exception '% of % is refused: its rows are permanent', tg_op, tg_table_name using errcode = 'TF017';
end $$;
comment on function farm.refuse_change() is 'Trigger function for append-only tables';

create function farm.make_append_only(permanent regclass) returns void
language plpgsql as $$
begin
    execute format('create trigger refuse_row_change before update or delete on %s
                    for each row execute function farm.refuse_change()', permanent);
    execute format('create trigger refuse_truncate before truncate on %s
                    for each statement execute function farm.refuse_change()', permanent);
end $$;
comment on function farm.make_append_only(regclass) is 'Rows of the table can be inserted and nothing else, by its owner too';

create function farm.count_rows() returns table (table_name text, row_count bigint)
language plpgsql stable set search_path = farm, pg_temp as $$
begin
    for table_name in
        select c.relname from pg_catalog.pg_class c
        where c.relnamespace = 'farm'::regnamespace and c.relkind = 'r' order by c.relname
    loop
        execute format('select count(*) from farm.%I', table_name) into row_count;
        return next;
    end loop;
end $$;
comment on function farm.count_rows() is 'Rows per table, to compare a restored backup with its manifest';

-- Audit log ------------------------------------------------------------------------------------------------

create function farm.audit_hash(entry farm.audit_log) returns bytea
language sql stable set search_path = farm, pg_temp as $$
    select sha256(entry.prev_hash || convert_to(jsonb_build_array(
        entry.workspace_id, entry.seq, (extract(epoch from entry.happened_at) * 1000)::bigint, entry.actor,
        entry.action, entry.subject_id, entry.detail)::text, 'UTF8'))
$$;
comment on function farm.audit_hash(farm.audit_log) is 'What the hash of an audit row must be';

create function farm.append_audit(workspace uuid, actor_name text, action_name text, subject uuid, details jsonb)
returns bigint
language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    head audit_heads;
    entry audit_log;
begin
    insert into audit_heads (workspace_id, seq, happened_at, hash)
    values (workspace, 0, '-infinity', decode(repeat('00', 32), 'hex'))
    on conflict do nothing;
    select * into strict head from audit_heads h where h.workspace_id = workspace for update;
    entry.workspace_id := workspace;
    entry.seq := head.seq + 1;
    entry.happened_at := greatest(clock_timestamp()::timestamptz(3), head.happened_at + interval '1 ms');
    entry.actor := actor_name;
    entry.action := action_name;
    entry.subject_id := subject;
    entry.detail := coalesce(details, '{}');
    entry.prev_hash := head.hash;
    entry.hash := audit_hash(entry);
    insert into audit_log select (entry).*;
    update audit_heads h set seq = entry.seq, happened_at = entry.happened_at, hash = entry.hash
    where h.workspace_id = workspace;
    return entry.seq;
end $$;
comment on function farm.append_audit(uuid, text, text, uuid, jsonb) is
    'Appends to a workspace''s chain; for other functions of the schema, which know the workspace already';

create function farm.write_audit(action_name text, subject uuid default null, details jsonb default '{}')
returns bigint
language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    return append_audit(require_role('viewer'), session_user::text, action_name, subject, details);
end $$;
comment on function farm.write_audit(text, uuid, jsonb) is 'Appends what session_user does to the current workspace''s audit log';

create function farm.verify_audit() returns bigint
language sql stable security definer set search_path = farm, pg_temp as $$
    with chain as (
        select a.seq, a.hash, a.prev_hash, audit_hash(a) as right_hash,
               row_number() over (order by a.seq) as right_seq,
               lag(a.hash, 1, decode(repeat('00', 32), 'hex')) over (order by a.seq) as right_prev
        from audit_log a where a.workspace_id = current_workspace()
    ), bad as (
        select right_seq as seq from chain
        where seq <> right_seq or hash <> right_hash or prev_hash <> right_prev
        union all
        select h.seq from audit_heads h cross join (
            select coalesce(max(c.seq), 0) as seq,
                   coalesce((array_agg(c.hash order by c.seq desc))[1], decode(repeat('00', 32), 'hex')) as hash
            from chain c) last_row
        where h.workspace_id = current_workspace() and (h.seq, h.hash) is distinct from (last_row.seq, last_row.hash)
    )
    select min(seq) from bad
$$;
comment on function farm.verify_audit() is
    'Number of the first audit row of the current workspace that is wrong or missing; null when the chain is whole';

-- Workspaces and members -----------------------------------------------------------------------------------

create function farm.create_workspace(
    workspace uuid, title text, practice boolean, currency text, admin_id uuid, admin_login text) returns void
language plpgsql set search_path = farm, pg_temp as $$
begin
    insert into workspaces (workspace_id, name, is_practice, base_currency)
    values (workspace, title, practice, currency);
    perform append_audit(workspace, admin_login, 'workspace.created', workspace,
                         jsonb_build_object('name', title, 'practice', practice, 'currency', currency));
    insert into members (workspace_id, member_id, login, name, role)
    values (workspace, admin_id, admin_login, admin_login, 'admin');
end $$;
comment on function farm.create_workspace(uuid, text, boolean, text, uuid, text) is
    'A new workspace with its first admin; only the owner of the schema may';

create function farm.keep_an_admin() returns trigger
language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    if exists (select from workspaces w where w.workspace_id = old.workspace_id)
       and not exists (select from members m where m.workspace_id = old.workspace_id and m.role = 'admin') then
        raise exception 'the workspace would have no admin left' using errcode = 'TF018';
    end if;
    return null;
end $$;
create constraint trigger keep_an_admin after update or delete on farm.members
    deferrable initially deferred for each row execute function farm.keep_an_admin();

create function farm.audit_members() returns trigger
language plpgsql security definer set search_path = farm, pg_temp as $$
declare
    member members := case when tg_op = 'DELETE' then old else new end;
begin
    if tg_op = 'UPDATE' and (new.workspace_id, new.member_id) is distinct from (old.workspace_id, old.member_id) then
        raise exception 'a member keeps its id and its workspace' using errcode = 'TF018';
    end if;
    perform append_audit(member.workspace_id, session_user::text, 'member.' || lower(tg_op), member.member_id,
                         jsonb_build_object('login', member.login, 'role', member.role));
    return null;
end $$;
create trigger audit_members after insert or update or delete on farm.members
    for each row execute function farm.audit_members();

alter table farm.workspaces enable row level security;
alter table farm.workspaces force row level security;
create policy owner_all on farm.workspaces to tf_owner using (true) with check (true);
create policy member_read on farm.workspaces for select to tf_app
    using (workspace_id = (select farm.current_workspace()));
create policy member_update on farm.workspaces for update to tf_app
    using (workspace_id = (select farm.current_workspace()) and (select farm.current_rank()) >= 4)
    with check (workspace_id = (select farm.current_workspace()));
grant select, update (name) on farm.workspaces to tf_app;
grant select on farm.member_roles to tf_app;

select farm.protect_table('farm.members', 'admin');
select farm.protect_table('farm.settings', 'admin');
select farm.protect_table('farm.audit_log');
select farm.protect_table('farm.audit_heads');
select farm.make_append_only('farm.audit_log');
select farm.watch_table('farm.workspaces', 'workspace_id');
select farm.watch_table('farm.members', 'member_id');
select farm.watch_table('farm.settings', 'workspace_id');

grant execute on function farm.current_workspace(), farm.current_rank(), farm.rank_of(text), farm.require_role(text),
    farm.my_workspaces(), farm.write_audit(text, uuid, jsonb), farm.verify_audit(), farm.audit_hash(farm.audit_log)
    to tf_app;
