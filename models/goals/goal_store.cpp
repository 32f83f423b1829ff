// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_store.h"

#include "models/goals/proposal_store.h"

#include <QJsonDocument>

namespace tf::goals {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto selectGoals = R"(
select g.goal_id, g.definition, g.wallet_id, g.state, g.state_reason, g.is_armed, g.is_approved, g.started_at,
       g.finished_at, g.previous_id, g.round, g.rule_uses, g.version, g.created_at, g.judge_from
from farm.goals g
where g.workspace_id = $1 and ($2::uuid is null or g.goal_id = $2)
order by g.created_at, g.goal_id)";

constexpr auto lockGoal =
    "select 1 from farm.goals where workspace_id = $1 and goal_id = $2 for update";

constexpr auto insertGoal = R"(
insert into farm.goals (goal_id, workspace_id, name, kind, measure, asset_id, scope_kind, priority, definition,
                        wallet_id, is_armed, previous_id, round, created_at)
select $1, $2, $3, $4, $5, a.asset_id, $7, $8, $9::jsonb, $10, $11, $12, $13, $14
from farm.assets a where a.code = $6
on conflict (goal_id) do nothing)";

constexpr auto updateGoal = R"(
update farm.goals g
set name = $3, kind = $4, measure = $5, asset_id = a.asset_id, scope_kind = $7, priority = $8, definition = $9::jsonb,
    wallet_id = $10, is_armed = $12, version = version + 1
from farm.assets a
where g.workspace_id = $1 and g.goal_id = $2 and a.code = $6 and g.version = $11)";

constexpr auto updateState = R"(
update farm.goals
set state = $4::smallint, state_reason = left($5, 500), version = version + 1,
    started_at = case when $4::smallint = 2 then coalesce(started_at, $6::timestamptz) else started_at end,
    finished_at = case when $4::smallint in (5, 6, 8) then $6::timestamptz end,
    is_armed = is_armed and $4::smallint = 1
where workspace_id = $1 and goal_id = $2 and state = $3)";

constexpr auto updateArmed = "update farm.goals set is_armed = $3, version = version + 1 where "
                             "workspace_id = $1 and goal_id = $2";
constexpr auto updateApproved = "update farm.goals set is_approved = $3, version = version + 1 "
                                "where workspace_id = $1 and goal_id = $2";
constexpr auto updateRuleUses = "update farm.goals set rule_uses = $3::jsonb, version = version + "
                                "1 where workspace_id = $1 and goal_id = $2";

constexpr auto deleteFarms =
    "delete from farm.farm_goal_assignments where workspace_id = $1 and goal_id = $2";
constexpr auto deleteAgents =
    "delete from farm.assigned_goals where workspace_id = $1 and goal_id = $2";
constexpr auto insertFarms = R"(
insert into farm.farm_goal_assignments (workspace_id, goal_id, farm_id)
select distinct $1::uuid, $2::uuid, f from unnest($3::uuid[]) f)";
constexpr auto insertAgents = R"(
insert into farm.assigned_goals (workspace_id, goal_id, agent_id)
select distinct $1::uuid, $2::uuid, a from unnest($3::uuid[]) a)";

constexpr auto insertLog = R"(
insert into farm.goal_log (workspace_id, goal_id, happened_at, kind, from_state, to_state, cause, detail, figures, actor)
values ($1, $2, $3, $4, $5, $6, $7, left($8, 1000), $9::jsonb, $10))";

constexpr auto selectLog = R"(
select log_id, goal_id, happened_at, kind, from_state, to_state, cause, detail, figures, actor
from farm.goal_log
where workspace_id = $1 and ($2::uuid is null or goal_id = $2) and ($3::bigint is null or log_id < $3)
order by log_id desc limit $4)";

constexpr auto upsertProgress = R"(
insert into farm.goal_progress (goal_id, workspace_id, counted_until, progress)
select p.goal, $1, p.until, p.progress::jsonb
from unnest($2::uuid[], $3::timestamptz[], $4::text[]) as p (goal, until, progress)
on conflict (goal_id) do update
set counted_until = excluded.counted_until, progress = excluded.progress)";

constexpr auto selectProgress =
    "select goal_id, counted_until, progress from farm.goal_progress where workspace_id = $1";

constexpr auto insertPoints = R"(
insert into farm.goal_points (goal_id, starts_at, workspace_id, at, value, target, fraction)
select p.goal, min(p.at), $1, array_agg(p.at order by p.at), array_agg(nullif(p.value, '')::numeric order by p.at),
       array_agg(p.target order by p.at), array_agg(p.fraction order by p.at)
from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::numeric[], $6::double precision[])
    as p (goal, at, value, target, fraction)
group by p.goal
on conflict (goal_id, starts_at) do update
set at = excluded.at, value = excluded.value, target = excluded.target, fraction = excluded.fraction)";

constexpr auto selectPoints = R"(
select distinct on (u.at) u.at, u.value, u.target, u.fraction
from farm.goal_points p cross join unnest(p.at, p.value, p.target, p.fraction) as u (at, value, target, fraction)
where p.workspace_id = $1 and p.goal_id = $2
order by u.at, p.starts_at desc)";

constexpr auto insertBases = R"(
insert into farm.goal_bases (workspace_id, goal_id, entity_id, equity, opening, capital_base, swept, noted_at)
select $1, $2, b.entity, b.equity, nullif(b.opening, '')::numeric, b.base, b.swept, b.at
from unnest($3::uuid[], $4::numeric[], $5::text[], $6::numeric[], $7::numeric[], $8::timestamptz[])
    as b (entity, equity, opening, base, swept, at)
on conflict (goal_id, entity_id) do nothing)";

constexpr auto selectBases = R"(
select entity_id, equity, capital_base, noted_at, opening, swept, goal_id from farm.goal_bases
where workspace_id = $1 and ($2::uuid is null or goal_id = $2) order by goal_id, entity_id)";

constexpr auto selectContributions = R"(
select b.entity_id, coalesce(
    (select s.equity from farm.equity_snapshots s
     where s.entity_id = b.entity_id and s.taken_at > b.noted_at order by s.taken_at desc limit 1)
    - coalesce(b.opening, b.equity)
    - (select sum(s.flow) from farm.equity_snapshots s
       where s.entity_id = b.entity_id and s.taken_at > b.noted_at), 0)
from farm.goal_bases b join farm.trading_agents a on a.agent_id = b.entity_id
where b.workspace_id = $1 and b.goal_id = $2
order by b.entity_id)";

constexpr auto selectEquitiesAt = R"(
select e.id, s.equity,
       s.equity + coalesce((select sum(l.flow) from farm.equity_snapshots l
                            where l.entity_id = e.id and l.taken_at > s.taken_at), 0),
       s.taken_at, s.equity, 0
from unnest($2::uuid[]) as e (id)
cross join lateral (
    select p.equity, p.taken_at from farm.equity_snapshots p
    where p.entity_id = e.id and p.workspace_id = $1 and p.taken_at <= $3 order by p.taken_at desc limit 1) s)";

constexpr auto updateJudgeFrom =
    "update farm.goals set judge_from = $3 where workspace_id = $1 and goal_id = $2";
constexpr auto updateJudgeFromNow = R"(
update farm.goals g
set judge_from = greatest(p.counted_until, (select max(s.taken_at) from farm.equity_snapshots s where s.workspace_id = $1))
from farm.goal_progress p where g.workspace_id = $1 and g.goal_id = $2 and p.goal_id = g.goal_id)";

constexpr auto selectRecentProfits = R"(
select a.id, l.equity - f.equity - coalesce(
    (select sum(s.flow) from farm.equity_snapshots s
     where s.entity_id = a.id and s.taken_at > f.taken_at and s.taken_at <= l.taken_at), 0)
from unnest($2::uuid[]) as a (id)
cross join lateral (
    select equity, taken_at from farm.equity_snapshots
    where entity_id = a.id and workspace_id = $1 order by taken_at desc limit 1) l
cross join lateral (
    select equity, taken_at from farm.equity_snapshots
    where entity_id = a.id and taken_at >= l.taken_at - make_interval(days => $3::int) order by taken_at limit 1) f)";

constexpr auto selectStepCounts = R"(
select goal_id, count(*), count(*) filter (where state = 3) from farm.goal_completion_steps
where workspace_id = $1 group by goal_id)";

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

template <class Enum>
int number(Enum value) {
    return static_cast<int>(value);
}

template <class Enum>
std::optional<int> number(const std::optional<Enum>& value) {
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

template <class Enum>
std::optional<Enum> choice(const Rows& rows, int row, int column) {
    return rows.isNull(row, column) ? std::nullopt
                                    : std::optional(static_cast<Enum>(rows.int32(row, column)));
}

std::optional<Instant> instant(const Rows& rows, int row, int column) {
    return rows.isNull(row, column) ? std::nullopt : std::optional(rows.instant(row, column));
}

template <class SomeId>
std::vector<QUuid> uuids(const QList<SomeId>& ids) {
    std::vector<QUuid> result;
    for (const SomeId& id : ids) {
        result.push_back(id.uuid());
    }
    return result;
}

QUuid walletOf(const Goal& goal) {
    return goal.funding ? goal.funding->wallet.uuid() : QUuid();
}

QJsonObject toJson(const QHash<int, int>& uses) {
    QJsonObject object;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        object[QString::number(it.key())] = it.value();
    }
    return object;
}

QHash<int, int> usesFrom(const QJsonObject& object) {
    QHash<int, int> uses;
    for (auto it = object.begin(); it != object.end(); ++it) {
        uses[it.key().toInt()] = it.value().toInt();
    }
    return uses;
}

Result<StoredGoal> readGoal(const Rows& rows, int row) {
    StoredGoal stored;
    TF_TRY(stored.goal, Goal::fromJson(jsonObject(rows.text(row, 1))));
    Goal& goal = stored.goal;
    goal.id = rows.id<GoalId>(row, 0);
    if (goal.funding) {
        goal.funding->wallet = rows.id<ledger::WalletId>(row, 2);
    }
    goal.state = static_cast<GoalState>(rows.int32(row, 3));
    goal.stateReason = rows.text(row, 4);
    goal.isArmed = rows.boolean(row, 5);
    stored.isApproved = rows.boolean(row, 6);
    goal.startedAt = instant(rows, row, 7);
    goal.finishedAt = instant(rows, row, 8);
    goal.previous = rows.id<GoalId>(row, 9);
    goal.round = rows.int32(row, 10);
    stored.ruleUses = usesFrom(jsonObject(rows.text(row, 11)));
    goal.version = rows.int32(row, 12);
    goal.createdAt = rows.instant(row, 13);
    stored.judgeFrom = instant(rows, row, 14);
    return stored;
}

GoalLogLine readLogLine(const Rows& rows, int row) {
    return {.id = rows.int64(row, 0),
            .goal = rows.id<GoalId>(row, 1),
            .at = rows.instant(row, 2),
            .kind = static_cast<GoalLogKind>(rows.int32(row, 3)),
            .from = choice<GoalState>(rows, row, 4),
            .to = choice<GoalState>(rows, row, 5),
            .cause = choice<TransitionCause>(rows, row, 6),
            .detail = rows.text(row, 7),
            .figures = jsonObject(rows.text(row, 8)),
            .actor = rows.text(row, 9)};
}

GoalBase readBase(const Rows& rows, int row) {
    return {.entity = rows.uuid(row, 0),
            .equity = rows.decimal(row, 1),
            .capitalBase = rows.decimal(row, 2),
            .at = rows.instant(row, 3)};
}

GoalBase readWholeBase(const Rows& rows, int row) {
    GoalBase base = readBase(rows, row);
    base.opening = rows.isNull(row, 4) ? std::nullopt : std::optional(rows.decimal(row, 4));
    base.swept = rows.decimal(row, 5);
    return base;
}

Error noGoal(GoalId id) {
    return {ErrorCode::NotFound, QStringLiteral("goal ") + id.toString()};
}

/// Texts of times of which a thousand goals share few.
class InstantTexts {
public:
    const QString& of(Instant at) {
        QString& text = m_texts[at.toMs()];
        if (text.isEmpty()) {
            text = at.toString();
        }
        return text;
    }

private:
    QHash<qint64, QString> m_texts;
};

} // namespace

Result<QList<StoredGoal>> GoalStore::goals() {
    TF_TRY(const Rows rows, m_session.query(selectGoals, Params::of(m_workspace, GoalId())));
    QList<StoredGoal> goals;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(StoredGoal goal, readGoal(rows, row));
        goals.append(std::move(goal));
    }
    TF_CHECK(addProposals(goals, {}));
    return goals;
}

Result<void> GoalStore::addProposals(QList<StoredGoal>& goals, GoalId goal) {
    TF_TRY(const QList<GoalProposal> open, ProposalStore(m_session, m_workspace).open(goal));
    for (const GoalProposal& proposal : open) {
        const auto found = std::find_if(goals.begin(), goals.end(), [&](const StoredGoal& stored) {
            return stored.goal.id == proposal.goal;
        });
        if (found != goals.end()) {
            found->proposals.append(proposal);
        }
    }
    return {};
}

Result<StoredGoal> GoalStore::goal(GoalId id) {
    TF_TRY(const Rows rows, m_session.query(selectGoals, Params::of(m_workspace, id)));
    if (rows.isEmpty() || id.isNull()) {
        return noGoal(id);
    }
    TF_TRY(const StoredGoal stored, readGoal(rows, 0));
    QList<StoredGoal> one{stored};
    TF_CHECK(addProposals(one, id));
    return one.first();
}

Result<StoredGoal> GoalStore::lockedGoal(GoalId id) {
    TF_CHECK(m_session.execute(lockGoal, Params::of(m_workspace, id)));
    return goal(id);
}

Result<void> GoalStore::insert(const Goal& goal) {
    TF_TRY(
        const Rows rows,
        m_session.query(insertGoal,
                        Params::of(goal.id, m_workspace, goal.name, number(goal.kind()),
                                   number(goal.measure), goal.asset.code(), number(goal.scope.kind),
                                   goal.priority, jsonText(goal.toJson()), walletOf(goal),
                                   goal.isArmed, goal.previous, goal.round, goal.createdAt)));
    if (rows.affected() == 0) {
        return this->goal(goal.id)
                   ? Result<void>()
                   : Result<void>(Error{ErrorCode::AssetMismatch,
                                        QStringLiteral("no asset ") + goal.asset.code()});
    }
    return writeScope(goal);
}

Result<void> GoalStore::update(const Goal& goal) {
    TF_TRY(const Rows rows,
           m_session.query(updateGoal, Params::of(m_workspace, goal.id, goal.name,
                                                  number(goal.kind()), number(goal.measure),
                                                  goal.asset.code(), number(goal.scope.kind),
                                                  goal.priority, jsonText(goal.toJson()),
                                                  walletOf(goal), goal.version, goal.isArmed)));
    if (rows.affected() == 0) {
        return Error{ErrorCode::Conflict, QStringLiteral("goal ") + goal.id.toString()};
    }
    return writeScope(goal);
}

Result<void> GoalStore::writeScope(const Goal& goal) {
    const Params id = Params::of(m_workspace, goal.id);
    TF_CHECK(m_session.execute(deleteFarms, id));
    TF_CHECK(m_session.execute(deleteAgents, id));
    if (goal.scope.kind == ScopeKind::Farms) {
        return m_session.execute(insertFarms,
                                 Params::of(m_workspace, goal.id, uuids(goal.scope.farms)));
    }
    if (goal.scope.kind == ScopeKind::Agents) {
        return m_session.execute(insertAgents,
                                 Params::of(m_workspace, goal.id, uuids(goal.scope.agents)));
    }
    return {};
}

Result<void> GoalStore::setState(GoalId id, GoalState from, GoalState to, const QString& reason,
                                 Instant at) {
    TF_TRY(const Rows rows, m_session.query(updateState, Params::of(m_workspace, id, number(from),
                                                                    number(to), reason, at)));
    if (rows.affected() == 0) {
        return Error{ErrorCode::WrongState,
                     QStringLiteral("the goal is no longer %1").arg(goalStateName(from))};
    }
    return {};
}

Result<void> GoalStore::setArmed(GoalId id, bool isArmed) {
    return m_session.execute(updateArmed, Params::of(m_workspace, id, isArmed));
}

Result<void> GoalStore::setApproved(GoalId id, bool isApproved) {
    return m_session.execute(updateApproved, Params::of(m_workspace, id, isApproved));
}

Result<void> GoalStore::setRuleUses(GoalId id, const QHash<int, int>& uses) {
    return m_session.execute(updateRuleUses, Params::of(m_workspace, id, jsonText(toJson(uses))));
}

Result<void> GoalStore::append(const GoalLogLine& line) {
    return m_session.execute(insertLog,
                             Params::of(m_workspace, line.goal, line.at, number(line.kind),
                                        number(line.from), number(line.to), number(line.cause),
                                        line.detail, jsonText(line.figures), line.actor));
}

Result<QList<GoalLogLine>> GoalStore::log(GoalId id, const std::optional<qint64>& before,
                                          int limit) {
    TF_TRY(const Rows rows, m_session.query(selectLog, Params::of(m_workspace, id, before, limit)));
    QList<GoalLogLine> lines;
    for (int row = 0; row < rows.size(); ++row) {
        lines.append(readLogLine(rows, row));
    }
    return lines;
}

Result<void> GoalStore::save(const QList<CountedGoal>& counted) {
    if (counted.isEmpty()) {
        return {};
    }
    std::vector<QUuid> goals;
    QStringList times;
    QStringList progress;
    InstantTexts texts;
    for (const CountedGoal& one : counted) {
        goals.push_back(one.goal.uuid());
        times.append(texts.of(one.until));
        progress.append(jsonText(one.progress.toJson()));
    }
    return m_session.execute(upsertProgress, Params::of(m_workspace, goals, times, progress));
}

Result<QList<CountedGoal>> GoalStore::counted() {
    TF_TRY(const Rows rows, m_session.query(selectProgress, Params::of(m_workspace)));
    QList<CountedGoal> counted;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const GoalProgress progress, GoalProgress::fromJson(jsonObject(rows.text(row, 2))));
        counted.append(
            {.goal = rows.id<GoalId>(row, 0), .until = rows.instant(row, 1), .progress = progress});
    }
    return counted;
}

Result<void> GoalStore::append(const QHash<GoalId, QList<GoalPoint>>& points) {
    std::vector<QUuid> goals;
    QStringList times;
    QStringList values;
    std::vector<Decimal> targets;
    QStringList fractions;
    InstantTexts texts;
    for (auto it = points.cbegin(); it != points.cend(); ++it) {
        for (const GoalPoint& point : *it) {
            goals.push_back(it.key().uuid());
            times.append(texts.of(point.at));
            values.append(point.value ? point.value->toString() : QString());
            targets.push_back(point.target);
            fractions.append(QString::number(point.fraction, 'g', 17));
        }
    }
    return goals.empty() ? Result<void>()
                         : m_session.execute(insertPoints, Params::of(m_workspace, goals, times,
                                                                      values, targets, fractions));
}

Result<QList<GoalPoint>> GoalStore::points(GoalId id) {
    TF_TRY(const Rows rows, m_session.query(selectPoints, Params::of(m_workspace, id)));
    QList<GoalPoint> points;
    for (int row = 0; row < rows.size(); ++row) {
        points.append(
            {.at = rows.instant(row, 0),
             .value = rows.isNull(row, 1) ? std::nullopt : std::optional(rows.decimal(row, 1)),
             .target = rows.decimal(row, 2),
             .fraction = rows.float64(row, 3)});
    }
    return points;
}

Result<void> GoalStore::insertBases(GoalId id, const QList<GoalBase>& bases) {
    std::vector<QUuid> entities;
    std::vector<Decimal> equities;
    std::vector<Decimal> capitals;
    std::vector<Decimal> swept;
    QStringList openings;
    QStringList times;
    for (const GoalBase& base : bases) {
        entities.push_back(base.entity);
        equities.push_back(base.equity);
        openings.append(base.opening ? base.opening->toString() : QString());
        swept.push_back(base.swept);
        capitals.push_back(base.capitalBase);
        times.append(base.at.toString());
    }
    return m_session.execute(goals::insertBases, Params::of(m_workspace, id, entities, equities,
                                                            openings, capitals, swept, times));
}

Result<QHash<GoalId, QList<GoalBase>>> GoalStore::bases(std::optional<GoalId> id) {
    TF_TRY(const Rows rows, m_session.query(selectBases, Params::of(m_workspace, id)));
    QHash<GoalId, QList<GoalBase>> bases;
    for (int row = 0; row < rows.size(); ++row) {
        bases[rows.id<GoalId>(row, 6)].append(readWholeBase(rows, row));
    }
    return bases;
}

Result<QList<GoalContribution>> GoalStore::contributions(GoalId id) {
    TF_TRY(const Rows rows, m_session.query(selectContributions, Params::of(m_workspace, id)));
    QList<GoalContribution> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append({.agent = rows.id<AgentId>(row, 0), .profit = rows.decimal(row, 1)});
    }
    return found;
}

Result<QHash<QUuid, GoalBase>> GoalStore::equitiesAt(const QList<QUuid>& entities, Instant at) {
    TF_TRY(const Rows rows,
           m_session.query(
               selectEquitiesAt,
               Params::of(m_workspace, std::vector<QUuid>(entities.begin(), entities.end()), at)));
    QHash<QUuid, GoalBase> found;
    for (int row = 0; row < rows.size(); ++row) {
        const GoalBase base = readWholeBase(rows, row);
        found[base.entity] = base;
    }
    return found;
}

Result<void> GoalStore::setJudgeFrom(GoalId id, std::optional<Instant> at) {
    return m_session.execute(updateJudgeFrom, Params::of(m_workspace, id, at));
}

Result<void> GoalStore::judgeFromNow(GoalId id) {
    return m_session.execute(updateJudgeFromNow, Params::of(m_workspace, id));
}

Result<QHash<AgentId, Decimal>> GoalStore::recentProfits(const QList<GoalAgent>& agents, int days) {
    std::vector<QUuid> ids;
    for (const GoalAgent& one : agents) {
        ids.push_back(one.agent.uuid());
    }
    TF_TRY(const Rows rows,
           m_session.query(selectRecentProfits, Params::of(m_workspace, ids, days)));
    QHash<AgentId, Decimal> found;
    for (int row = 0; row < rows.size(); ++row) {
        found[rows.id<AgentId>(row, 0)] = rows.decimal(row, 1);
    }
    return found;
}

Result<QHash<GoalId, StepCount>> GoalStore::stepCounts() {
    TF_TRY(const Rows rows, m_session.query(selectStepCounts, Params::of(m_workspace)));
    QHash<GoalId, StepCount> counts;
    for (int row = 0; row < rows.size(); ++row) {
        counts[rows.id<GoalId>(row, 0)] = {.all = rows.int32(row, 1), .done = rows.int32(row, 2)};
    }
    return counts;
}

} // namespace tf::goals
