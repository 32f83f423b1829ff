// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_service.h"
#include "tests/farms/desk_fixture.h"

namespace tf::goals::test {

using farms::test::countOf;

/// The farms' desk with goals on it.
struct GoalsDesk : farms::test::Desk {
    explicit GoalsDesk(const tf::test::TestDatabase& testDatabase)
        : Desk(testDatabase)
        , goals(database, ledger, farms, engine, clock, tf::test::TestDatabase::workspace()) {}

    GoalService goals;
};

inline Result<void> open(GoalsDesk& desk) {
    TF_CHECK(farms::test::open(desk));
    return tf::test::await(desk.goals.refresh());
}

inline Asset practiceAsset(const GoalsDesk& desk) {
    return desk.farms.farms().first().baseAsset;
}

/// For everybody in the workspace; profit is collected to the master and shared 50, 20, 30.
inline Goal draftOf(const GoalsDesk& desk, const QString& name, Measure measure, Decimal target) {
    Goal goal;
    goal.name = name;
    goal.scope = {.kind = ScopeKind::Workspace, .farms = {}, .agents = {}};
    goal.asset = practiceAsset(desk);
    goal.measure = measure;
    goal.target = target;
    goal.completion.shares = {.agents = Decimal::literal("0.5"),
                              .farmReserve = Decimal::literal("0.2"),
                              .master = Decimal::literal("0.3")};
    return goal;
}

inline Result<void> createAndStart(GoalsDesk& desk, const Goal& goal) {
    TF_CHECK(tf::test::await(desk.goals.createGoal(goal)));
    return tf::test::await(desk.goals.startGoal(goal.id));
}

/// What became of goals, to be compared between runs.
inline QString outcomeOf(const tf::test::TestDatabase& database) {
    return database.ownerSession()
        ->query(R"(
select string_agg(x, E'\n' order by x) from (
    select 'goal ' || g.name || ' ' || g.state || ' ' || coalesce(g.finished_at::text, '') as x from farm.goals g
    union all
    select 'step ' || s.step_key || ' ' || s.state || ' ' || coalesce(s.done_at::text, '') || ' ' || (s.result ->> 'amount')
    from farm.goal_completion_steps s
    union all
    select 'reward ' || r.goal_id || ' ' || r.line || ' ' || r.wallet_id || ' ' || r.amount from farm.goal_rewards r
    union all
    select 'progress ' || p.goal_id || ' ' || (p.progress - 'at') from farm.goal_progress p
    union all
    select 'money ' || t.transfer_id from farm.transfers t where t.kind in (5, 10)) t)")
        .value()
        .text(0, 0);
}

/// The first line that differs, or nothing.
inline QString firstDifference(const QString& a, const QString& b) {
    const QStringList left = a.split(u'\n');
    const QStringList right = b.split(u'\n');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (left[i] != right[i]) {
            return left[i] + QStringLiteral("\n") + right[i];
        }
    }
    return left.size() == right.size() ? QString() : QStringLiteral("other length");
}

} // namespace tf::goals::test
