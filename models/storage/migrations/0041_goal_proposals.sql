-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the rules of goals ask persons for, and what became of it.

create table farm.goal_proposals (
    proposal_id uuid primary key,
    workspace_id uuid not null,
    goal_id uuid not null,
    rule smallint not null check (rule >= 0),
    action smallint not null check (action between 1 and 3),
    target_before numeric(38, 18) not null check (target_before <> 'NaN'),
    new_target numeric(38, 18) check (new_target <> 'NaN'),
    deadline_before timestamptz(3),
    new_deadline timestamptz(3),
    reason text not null default '' check (char_length(reason) <= 500),
    proposed_at timestamptz(3) not null,
    state smallint not null default 1 check (state between 1 and 4),
    decided_at timestamptz(3),
    decided_by text check (char_length(decided_by) between 1 and 120),
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id),
    check ((new_target is not null) <> (new_deadline is not null)),
    check ((decided_at is not null) = (state <> 1)),
    check ((decided_by is not null) = (state <> 1))
);
comment on table farm.goal_proposals is
    'Changes of target or deadline that a rule asks a person for: 1 open, 2 approved, 3 declined, 4 overtaken by another change of the goal';
comment on column farm.goal_proposals.rule is 'Position of the rule in the goal''s definition at that time';
comment on column farm.goal_proposals.proposed_at is 'Market time';
create unique index goal_proposals_open on farm.goal_proposals (goal_id, rule) where state = 1;
create index goal_proposals_by_goal on farm.goal_proposals (workspace_id, goal_id);

create function farm.check_goal_proposal() returns trigger
language plpgsql security definer set search_path = farm, pg_temp as $$
begin
    if old.state <> 1 then
        raise exception 'the proposal % is decided', old.proposal_id using errcode = 'TF017';
    elsif (old.goal_id, old.rule, old.target_before, old.new_target, old.deadline_before, old.new_deadline)
            is distinct from
            (new.goal_id, new.rule, new.target_before, new.new_target, new.deadline_before, new.new_deadline) then
        raise exception 'the proposal % cannot be changed', old.proposal_id using errcode = 'TF017';
    end if;
    return new;
end $$;
comment on function farm.check_goal_proposal() is 'Trigger: a proposal is decided once, and stays what it was';
create trigger check_goal_proposal before update on farm.goal_proposals
    for each row execute function farm.check_goal_proposal();
create trigger refuse_proposal_delete before delete on farm.goal_proposals
    for each row execute function farm.refuse_change();

select farm.protect_table('farm.goal_proposals', 'operator');
select farm.watch_table('farm.goal_proposals', 'goal_id');
