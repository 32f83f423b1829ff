// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/completion_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tf::goals {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto insertCompletion = R"(
insert into farm.goal_completions (goal_id, workspace_id, begun_at, figures)
values ($2, $1, $3, $4::jsonb) on conflict (goal_id) do nothing)";

constexpr auto insertStep = R"(
insert into farm.goal_completion_steps (step_key, workspace_id, goal_id, ordinal, kind, agents, farms)
values ($3, $1, $2, $4, $5, $6, $7) on conflict (step_key) do nothing)";

constexpr auto selectSteps = R"(
select step_key, ordinal, kind, agents, farms, state, note, begun_at, done_at, result
from farm.goal_completion_steps where workspace_id = $1 and goal_id = $2 order by ordinal)";

constexpr auto updateBegun = R"(
update farm.goal_completion_steps
set state = 2, note = left($3, 500), begun_at = coalesce(begun_at, $4::timestamptz)
where workspace_id = $1 and step_key = $2 and (state, note) is distinct from (2::smallint, left($3, 500)))";

constexpr auto updateDone = R"(
update farm.goal_completion_steps
set state = 3, note = left($3, 500), begun_at = coalesce(begun_at, $4::timestamptz), done_at = $4::timestamptz,
    result = $5::jsonb
where workspace_id = $1 and step_key = $2)";

constexpr auto selectResult = R"(
select result from farm.goal_completion_steps where workspace_id = $1 and goal_id = $2 and kind = $3)";

constexpr auto updateCollected = R"(
update farm.goal_completions set collected = $3, rewarded = $4 where workspace_id = $1 and goal_id = $2)";

constexpr auto updateFinished = R"(
update farm.goal_completions set finished_at = $3 where workspace_id = $1 and goal_id = $2)";

constexpr auto insertReward = R"(
insert into farm.goal_rewards (workspace_id, goal_id, line, party, agent_id, farm_id, wallet_id, asset_id, amount,
                               transfer_id)
select $1, $2, $3, $4, $5, $6, $7, a.asset_id, $9, $10 from farm.assets a where a.code = $8)";

constexpr auto selectCompletion = R"(
select begun_at, finished_at, collected, rewarded, figures from farm.goal_completions
where workspace_id = $1 and goal_id = $2)";

constexpr auto selectRewards = R"(
select party, agent_id, farm_id, wallet_id, amount, transfer_id from farm.goal_rewards
where workspace_id = $1 and goal_id = $2 order by line)";

constexpr auto selectMoney = R"(
select g.agent_id,
       coalesce((select sum(b.posted - b.held) from farm.balances b
                 where b.wallet_id = g.wallet_id and b.asset_id = a.asset_id and b.class = 1), 0),
       coalesce((select sum(b.posted) from farm.balances b
                 where b.wallet_id = g.wallet_id and b.asset_id = a.asset_id and b.class in (1, 2)), 0),
       coalesce(f.capital_base + c.contributed - coalesce(f.contributed, c.contributed), s.capital_base, 0),
       coalesce(s.equity, 0), coalesce(s.capital_base, 0),
       (select p.equity from farm.equity_snapshots p where p.entity_id = g.agent_id
        order by p.taken_at desc limit 1),
       not exists (select from farm.fills l where l.agent_id = g.agent_id group by l.instrument_id
                   having sum(case l.side when 1 then l.quantity else -l.quantity end) <> 0),
       coalesce(f.swept - s.swept, 0)
from farm.trading_agents g
join farm.assets a on a.code = $4
left join farm.goal_bases s on s.goal_id = $2 and s.entity_id = g.agent_id
left join farm.run_figures f on f.entity_id = g.agent_id
cross join lateral (
    select coalesce(sum(b.contributed), 0) as contributed from farm.balances b
    where b.wallet_id = g.wallet_id and b.asset_id = a.asset_id) c
where g.workspace_id = $1 and g.agent_id = any ($3)
order by g.agent_id)";

constexpr auto selectHolding = R"(
select distinct agent_id from (
    select agent_id from farm.fills where workspace_id = $1 and agent_id = any ($2)
    group by agent_id, instrument_id having sum(case side when 1 then quantity else -quantity end) <> 0) held)";

constexpr auto selectShorting = R"(
select distinct agent_id from (
    select agent_id from farm.fills where workspace_id = $1 and agent_id = any ($2)
    group by agent_id, instrument_id having sum(case side when 1 then quantity else -quantity end) < 0) sold)";

constexpr auto selectWorkingEntries = R"(
select count(*) from farm.orders
where workspace_id = $1 and agent_id = any ($2) and state in (1, 3, 4, 5, 9) and not is_reduce_only
  and decided_at < coalesce((select begun_at from farm.goal_completion_steps where step_key = $3), 'infinity'))";

constexpr auto selectFree = R"(
select coalesce(sum(b.posted - b.held), 0)
from farm.balances b join farm.assets a on a.asset_id = b.asset_id
where b.workspace_id = $1 and b.wallet_id = $2 and a.code = $3 and b.class = 1)";

constexpr auto selectKindAndRoot =
    "select kind, root_id from farm.wallets where workspace_id = $1 and wallet_id = $2";

constexpr auto updateBase = R"(
update farm.run_figures set capital_base = capital_base + $3, swept = swept + $3 where workspace_id = $1 and entity_id = $2)";

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

std::optional<Instant> instant(const Rows& rows, int row, int column) {
    return rows.isNull(row, column) ? std::nullopt : std::optional(rows.instant(row, column));
}

template <class SomeId>
QList<SomeId> ids(const QStringList& texts) {
    QList<SomeId> found;
    for (const QString& text : texts) {
        found.append(SomeId(QUuid::fromString(text)));
    }
    return found;
}

template <class SomeId>
std::vector<QUuid> uuids(const QList<SomeId>& ids) {
    std::vector<QUuid> found;
    for (const SomeId& id : ids) {
        found.push_back(id.uuid());
    }
    return found;
}

CompletionStep readStep(const Rows& rows, int row) {
    CompletionStep step;
    step.step = {.kind = static_cast<StepKind>(rows.int32(row, 2)),
                 .ordinal = rows.int32(row, 1),
                 .key = rows.text(row, 0),
                 .agents = ids<AgentId>(rows.textArray(row, 3)),
                 .farms = ids<FarmId>(rows.textArray(row, 4))};
    step.state = static_cast<StepState>(rows.int32(row, 5));
    step.note = rows.text(row, 6);
    step.begunAt = instant(rows, row, 7);
    step.doneAt = instant(rows, row, 8);
    const QJsonObject result = jsonObject(rows.text(row, 9));
    for (const QJsonValue id : result[QStringLiteral("transfers")].toArray()) {
        step.transfers.append(ledger::TransferId(QUuid::fromString(id.toString())));
    }
    if (const Result<Decimal> amount =
            Decimal::parse(result[QStringLiteral("amount")].toString())) {
        step.amount = *amount;
    }
    return step;
}

QSet<AgentId> agentsIn(const Rows& rows) {
    QSet<AgentId> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.insert(rows.id<AgentId>(row, 0));
    }
    return found;
}

} // namespace

Result<void> CompletionStore::begin(GoalId goal, const QList<AutomationStep>& steps,
                                    const GoalProgress& figures, Instant at) {
    TF_CHECK(m_session.execute(insertCompletion,
                               Params::of(m_workspace, goal, at, jsonText(figures.toJson()))));
    for (const AutomationStep& step : steps) {
        TF_CHECK(m_session.execute(insertStep, Params::of(m_workspace, goal, step.key, step.ordinal,
                                                          static_cast<int>(step.kind),
                                                          uuids(step.agents), uuids(step.farms))));
    }
    return {};
}

Result<QList<CompletionStep>> CompletionStore::steps(GoalId goal) {
    TF_TRY(const Rows rows, m_session.query(selectSteps, Params::of(m_workspace, goal)));
    QList<CompletionStep> steps;
    for (int row = 0; row < rows.size(); ++row) {
        steps.append(readStep(rows, row));
    }
    return steps;
}

Result<void> CompletionStore::noteBegun(const AutomationStep& step, const QString& note,
                                        Instant at) {
    return m_session.execute(updateBegun, Params::of(m_workspace, step.key, note, at));
}

Result<void> CompletionStore::noteDone(const AutomationStep& step, const QString& note,
                                       const QJsonObject& result, Instant at) {
    return m_session.execute(updateDone,
                             Params::of(m_workspace, step.key, note, at, jsonText(result)));
}

Result<QJsonObject> CompletionStore::resultOf(GoalId goal, StepKind kind) {
    TF_TRY(const Rows rows,
           m_session.query(selectResult, Params::of(m_workspace, goal, static_cast<int>(kind))));
    return rows.isEmpty() ? QJsonObject() : jsonObject(rows.text(0, 0));
}

Result<void> CompletionStore::setCollected(GoalId goal, Decimal collected, Decimal rewarded) {
    return m_session.execute(updateCollected, Params::of(m_workspace, goal, collected, rewarded));
}

Result<void> CompletionStore::finish(GoalId goal, Instant at) {
    return m_session.execute(updateFinished, Params::of(m_workspace, goal, at));
}

Result<void> CompletionStore::insertRewards(GoalId goal, const Asset& asset,
                                            const QList<RewardLine>& lines) {
    int number = 0;
    for (const RewardLine& line : lines) {
        TF_CHECK(m_session.execute(insertReward, Params::of(m_workspace, goal, number++,
                                                            static_cast<int>(line.kind), line.agent,
                                                            line.farm, line.wallet, asset.code(),
                                                            line.amount, line.transfer)));
    }
    return {};
}

Result<GoalCompletion> CompletionStore::completion(GoalId goal) {
    TF_TRY(const Rows rows, m_session.query(selectCompletion, Params::of(m_workspace, goal)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("completion of ") + goal.toString()};
    }
    GoalCompletion completion;
    completion.begunAt = rows.instant(0, 0);
    completion.finishedAt = instant(rows, 0, 1);
    completion.collected = rows.decimal(0, 2);
    completion.rewarded = rows.decimal(0, 3);
    TF_TRY(completion.figures, GoalProgress::fromJson(jsonObject(rows.text(0, 4))));
    TF_TRY(completion.steps, steps(goal));
    TF_TRY(const Rows rewards, m_session.query(selectRewards, Params::of(m_workspace, goal)));
    for (int row = 0; row < rewards.size(); ++row) {
        completion.rewards.append({.kind = static_cast<RewardLineKind>(rewards.int32(row, 0)),
                                   .agent = rewards.id<AgentId>(row, 1),
                                   .farm = rewards.id<FarmId>(row, 2),
                                   .wallet = rewards.id<ledger::WalletId>(row, 3),
                                   .amount = rewards.decimal(row, 4),
                                   .transfer = rewards.id<ledger::TransferId>(row, 5)});
    }
    return completion;
}

Result<QList<AgentBooks>> CompletionStore::booksOf(GoalId goal, const QList<AgentId>& agents,
                                                   const Asset& asset) {
    TF_TRY(const Rows rows, m_session.query(selectMoney, Params::of(m_workspace, goal,
                                                                    uuids(agents), asset.code())));
    QList<AgentBooks> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append(
            {.agent = rows.id<AgentId>(row, 0),
             .free = rows.decimal(row, 1),
             .total = rows.decimal(row, 2),
             .capitalBase = rows.decimal(row, 3),
             .startEquity = rows.decimal(row, 4),
             .startBase = rows.decimal(row, 5),
             .swept = rows.decimal(row, 8),
             .lastEquity = rows.isNull(row, 6) ? std::nullopt : std::optional(rows.decimal(row, 6)),
             .isFlat = rows.boolean(row, 7)});
    }
    return found;
}

Result<QSet<AgentId>> CompletionStore::holding(const QList<AgentId>& agents) {
    TF_TRY(const Rows rows, m_session.query(selectHolding, Params::of(m_workspace, uuids(agents))));
    return agentsIn(rows);
}

Result<QSet<AgentId>> CompletionStore::shorting(const QList<AgentId>& agents) {
    TF_TRY(const Rows rows,
           m_session.query(selectShorting, Params::of(m_workspace, uuids(agents))));
    return agentsIn(rows);
}

Result<int> CompletionStore::workingEntries(const AutomationStep& step) {
    TF_TRY(const Rows rows, m_session.query(selectWorkingEntries,
                                            Params::of(m_workspace, uuids(step.agents), step.key)));
    return rows.int32(0, 0);
}

Result<Decimal> CompletionStore::freeOf(ledger::WalletId wallet, const Asset& asset) {
    TF_TRY(const Rows rows,
           m_session.query(selectFree, Params::of(m_workspace, wallet, asset.code())));
    return rows.decimal(0, 0);
}

Result<ledger::WalletId> CompletionStore::goalParent(ledger::WalletId wallet) {
    TF_TRY(const Rows rows, m_session.query(selectKindAndRoot, Params::of(m_workspace, wallet)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("wallet ") + wallet.toString()};
    }
    const auto kind = static_cast<ledger::WalletKind>(rows.int32(0, 0));
    const bool isParent = kind == ledger::WalletKind::Master || kind == ledger::WalletKind::Farm;
    return isParent ? wallet : rows.id<ledger::WalletId>(0, 1);
}

Result<ledger::WalletId> CompletionStore::masterOf(ledger::WalletId wallet) {
    TF_TRY(const Rows rows, m_session.query(selectKindAndRoot, Params::of(m_workspace, wallet)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("wallet ") + wallet.toString()};
    }
    return rows.id<ledger::WalletId>(0, 1);
}

Result<void> CompletionStore::noteProfitTaken(QUuid entity, Decimal amount) {
    return m_session.execute(updateBase, Params::of(m_workspace, entity, amount));
}

} // namespace tf::goals
