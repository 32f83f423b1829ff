-- SPDX-License-Identifier: GPL-3.0-or-later
-- Points of the goals' charts lie together as they were written: a thousand goals on a fast replay wrote thirty thousand
-- rows a month, each with a check of its goal.

alter table farm.goal_points rename to goal_single_points;

create table farm.goal_points (
    goal_id uuid not null,
    starts_at timestamptz(3) not null,
    workspace_id uuid not null,
    at timestamptz(3)[] not null,
    value numeric(38, 18)[] not null check (not ('NaN' = any (value))),
    target numeric(38, 18)[] not null check (not ('NaN' = any (target))),
    fraction double precision[] not null check (0 <= all (fraction) and 1 >= all (fraction)),
    primary key (goal_id, starts_at),
    foreign key (workspace_id, goal_id) references farm.goals (workspace_id, goal_id) on delete cascade,
    check (cardinality(at) > 0 and at[1] = starts_at),
    check (array_position(at, null) is null and array_position(target, null) is null
           and array_position(fraction, null) is null),
    check (cardinality(value) = cardinality(at) and cardinality(target) = cardinality(at)
           and cardinality(fraction) = cardinality(at))
);
comment on table farm.goal_points is
    'The measure against its target over time, for the chart: as many points as were written at once, ascending';

insert into farm.goal_points (goal_id, starts_at, workspace_id, at, value, target, fraction)
select goal_id, min(at), workspace_id, array_agg(at order by at), array_agg(value order by at),
       array_agg(target order by at), array_agg(fraction order by at)
from farm.goal_single_points group by goal_id, workspace_id;
drop table farm.goal_single_points;

select farm.protect_table('farm.goal_points', 'operator');
