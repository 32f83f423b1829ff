-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person chose on the allocation page, proposals that wait for approval, the log of every decision about
-- capital. Plans that were applied are farm.allocation_plans; a master's automation is farm.master_wallet_configs.

create table farm.capital_settings (
    workspace_id uuid not null references farm.workspaces,
    scope_wallet uuid not null references farm.wallets,
    level smallint not null check (level between 1 and 3),
    settings jsonb not null,
    actor text not null check (char_length(actor) between 1 and 120),
    saved_at timestamptz(3) not null,
    primary key (scope_wallet, level)
);
comment on table farm.capital_settings is
    'Method, estimators, limits and plan rules that were used last for a farm or master (models/capital/capital.h)';

create table farm.capital_proposals (
    proposal_id uuid primary key,
    workspace_id uuid not null references farm.workspaces,
    scope_wallet uuid not null references farm.wallets,
    submitted_at timestamptz(3) not null,
    actor text not null check (char_length(actor) between 1 and 120),
    code smallint not null check (code > 0),
    proposal jsonb not null,
    dismissed_at timestamptz(3),
    dismissed_by text check (char_length(dismissed_by) between 1 and 120),
    dismissed_note text check (char_length(dismissed_note) <= 500),
    check ((dismissed_at is null) = (dismissed_by is null))
);
comment on table farm.capital_proposals is
    'Proposals for a person to approve. One whose id is in allocation_plans was applied: the books alone say so.';
create index capital_proposals_by_scope on farm.capital_proposals (workspace_id, scope_wallet, submitted_at);

create table farm.capital_decisions (
    decision_id bigint generated always as identity primary key,
    workspace_id uuid not null references farm.workspaces,
    scope_wallet uuid not null references farm.wallets,
    decided_at timestamptz(3) not null,
    kind smallint not null check (kind between 1 and 3),
    code smallint not null check (code > 0),
    detail text not null default '' check (char_length(detail) <= 1000),
    proposal_id uuid,
    actor text not null check (char_length(actor) between 1 and 120)
);
comment on table farm.capital_decisions is
    'What the automation and persons decided about capital and why, "did nothing" too (models/capital/rebalance_rule.h)';
create index capital_decisions_by_scope on farm.capital_decisions (workspace_id, scope_wallet, decision_id desc);

select farm.make_append_only('farm.capital_decisions');
select farm.protect_table('farm.capital_settings', 'allocator');
select farm.protect_table('farm.capital_proposals', 'allocator');
select farm.protect_table('farm.capital_decisions', 'allocator');
select farm.watch_table('farm.capital_settings', 'scope_wallet');
select farm.watch_table('farm.capital_proposals', 'proposal_id');
select farm.watch_table('farm.capital_decisions', 'scope_wallet');
