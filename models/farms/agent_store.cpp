// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/agent_store.h"

#include <QJsonDocument>

namespace tf::farms {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto selectAgents = R"(
select g.agent_id, g.name, g.wallet_id, s.farm_id, g.mode, g.state, g.state_reason, g.halted_until,
       v.number, v.strategy, v.sizing, v.created_at, v.actor, g.candle_interval, g.eliza_config, g.version, g.created_at,
       coalesce((select array_agg(i.instrument_id order by i.position)
                 from farm.agent_instruments i where i.agent_id = g.agent_id), '{}'), v.orders
from farm.trading_agents g
join farm.agent_versions v on v.agent_id = g.agent_id and v.number = g.pinned_version
left join farm.agent_farm_assignments s on s.agent_id = g.agent_id and s.until_at is null
where g.workspace_id = $1 and ($2::uuid is null or g.agent_id = $2)
order by g.created_at, g.agent_id)";

constexpr auto insertAgent = R"(
insert into farm.trading_agents (agent_id, workspace_id, name, wallet_id, mode, state, candle_interval,
                                 eliza_config, created_at)
values ($1, $2, $3, $4, $5, 1, $6, $7::jsonb, $8)
on conflict (agent_id) do nothing)";

constexpr auto insertVersion = R"(
insert into farm.agent_versions (workspace_id, agent_id, number, strategy, sizing, created_at, actor, orders)
values ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7, $8::jsonb)
on conflict (agent_id, number) do nothing)";

constexpr auto updateAgent = R"(
update farm.trading_agents
set name = $3, candle_interval = $4, eliza_config = $5::jsonb, version = version + 1
where workspace_id = $1 and agent_id = $2 and version = $6)";

constexpr auto lockAgent =
    "select 1 from farm.trading_agents where workspace_id = $1 and agent_id = $2 for update";

constexpr auto selectLastVersion =
    "select max(number) from farm.agent_versions where workspace_id = $1 and agent_id = $2";

constexpr auto updatePinned = R"(
update farm.trading_agents g set pinned_version = $3, version = version + 1
where g.workspace_id = $1 and g.agent_id = $2
  and exists (select from farm.agent_versions v where v.agent_id = g.agent_id and v.number = $3))";

constexpr auto selectVersions = R"(
select number, strategy, sizing, created_at, actor, orders from farm.agent_versions
where workspace_id = $1 and agent_id = $2 order by number desc)";

constexpr auto updateAgentState = R"(
update farm.trading_agents
set state = $4, state_reason = $5, halted_until = $6, version = version + 1
where workspace_id = $1 and agent_id = $2 and state = $3)";

constexpr auto updateWallet = R"(
update farm.trading_agents set wallet_id = $3, version = version + 1 where workspace_id = $1 and agent_id = $2)";

constexpr auto deleteInstruments =
    "delete from farm.agent_instruments where workspace_id = $1 and agent_id = $2";

constexpr auto insertInstruments = R"(
insert into farm.agent_instruments (workspace_id, agent_id, instrument_id, position)
select $1, $2, i.id, i.position from unnest($3::uuid[]) with ordinality as i (id, position))";

constexpr auto endAssignment = R"(
update farm.agent_farm_assignments set until_at = greatest(from_at, $3)
where workspace_id = $1 and agent_id = $2 and until_at is null)";

constexpr auto insertAssignment = R"(
insert into farm.agent_farm_assignments (assignment_id, workspace_id, agent_id, farm_id, role, capital_weight, from_at)
values ($1, $2, $3, $4, $5, $6, $7))";

constexpr auto selectAssignments = R"(
select assignment_id, agent_id, farm_id, role, capital_weight, from_at, until_at
from farm.agent_farm_assignments
where workspace_id = $1 and ($2::uuid is null or agent_id = $2) and ($3::uuid is null or farm_id = $3)
order by from_at desc, assignment_id desc)";

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

std::optional<Instant> optionalInstant(const Rows& rows, int row, int column) {
    return rows.isNull(row, column) ? std::nullopt : std::optional(rows.instant(row, column));
}

Result<AgentVersion> readVersion(const Rows& rows, int row, int column, int ordersColumn) {
    AgentVersion version;
    version.number = rows.int32(row, column);
    TF_TRY(version.strategy,
           strategies::StrategyConfig::fromJson(jsonObject(rows.text(row, column + 1))));
    TF_TRY(version.sizing, trading::Sizing::fromJson(jsonObject(rows.text(row, column + 2))));
    TF_TRY(version.orders, trading::OrderStyle::fromJson(jsonObject(rows.text(row, ordersColumn))));
    version.createdAt = rows.instant(row, column + 3);
    version.actor = rows.text(row, column + 4);
    return version;
}

Result<Agent> readAgent(const Rows& rows, int row) {
    Agent agent;
    agent.id = rows.id<AgentId>(row, 0);
    agent.name = rows.text(row, 1);
    agent.wallet = rows.id<ledger::WalletId>(row, 2);
    agent.farm = rows.id<FarmId>(row, 3);
    agent.mode = static_cast<AgentMode>(rows.int32(row, 4));
    agent.state = static_cast<AgentState>(rows.int32(row, 5));
    agent.stateReason = rows.text(row, 6);
    agent.haltedUntil = optionalInstant(rows, row, 7);
    TF_TRY(agent.pinned, readVersion(rows, row, 8, 18));
    agent.interval = static_cast<market::Interval>(rows.int32(row, 13));
    agent.elizaConfig = jsonObject(rows.text(row, 14));
    agent.version = rows.int32(row, 15);
    agent.createdAt = rows.instant(row, 16);
    for (const QString& id : rows.textArray(row, 17)) {
        agent.instruments.append(InstrumentId(QUuid::fromString(id)));
    }
    return agent;
}

Assignment readAssignment(const Rows& rows, int row) {
    return {.id = rows.id<AssignmentId>(row, 0),
            .agent = rows.id<AgentId>(row, 1),
            .farm = rows.id<FarmId>(row, 2),
            .role = rows.text(row, 3),
            .capitalWeight = rows.decimal(row, 4),
            .from = rows.instant(row, 5),
            .until = optionalInstant(rows, row, 6)};
}

} // namespace

Result<QList<Agent>> AgentStore::agents() {
    TF_TRY(const Rows rows, m_session.query(selectAgents, Params::of(m_workspace, AgentId())));
    QList<Agent> agents;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(Agent agent, readAgent(rows, row));
        agents.append(std::move(agent));
    }
    return agents;
}

Result<Agent> AgentStore::agent(AgentId id) {
    TF_TRY(const Rows rows, m_session.query(selectAgents, Params::of(m_workspace, id)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("agent ") + id.toString()};
    }
    return readAgent(rows, 0);
}

Result<Agent> AgentStore::lockedAgent(AgentId id) {
    TF_CHECK(m_session.execute(lockAgent, Params::of(m_workspace, id)));
    return agent(id);
}

Result<void> AgentStore::insert(const Agent& agent) {
    TF_CHECK(m_session.execute(
        insertAgent, Params::of(agent.id, m_workspace, agent.name, agent.wallet,
                                static_cast<int>(agent.mode), static_cast<int>(agent.interval),
                                jsonText(agent.elizaConfig), agent.createdAt)));
    TF_CHECK(m_session.execute(insertVersion, Params::of(m_workspace, agent.id, 1,
                                                         jsonText(agent.pinned.strategy.toJson()),
                                                         jsonText(agent.pinned.sizing.toJson()),
                                                         agent.createdAt, agent.pinned.actor,
                                                         jsonText(agent.pinned.orders.toJson()))));
    return writeInstruments(agent);
}

Result<void> AgentStore::update(const Agent& agent) {
    TF_TRY(const Rows rows,
           m_session.query(updateAgent, Params::of(m_workspace, agent.id, agent.name,
                                                   static_cast<int>(agent.interval),
                                                   jsonText(agent.elizaConfig), agent.version)));
    if (rows.affected() == 0) {
        return Error{ErrorCode::Conflict, QStringLiteral("agent ") + agent.id.toString()};
    }
    return writeInstruments(agent);
}

Result<void> AgentStore::writeInstruments(const Agent& agent) {
    std::vector<QUuid> ids;
    for (const InstrumentId& id : agent.instruments) {
        ids.push_back(id.uuid());
    }
    TF_CHECK(m_session.execute(deleteInstruments, Params::of(m_workspace, agent.id)));
    return m_session.execute(insertInstruments, Params::of(m_workspace, agent.id, ids));
}

Result<int> AgentStore::addVersion(AgentId id, const AgentVersion& version) {
    TF_TRY(const Rows locked, m_session.query(lockAgent, Params::of(m_workspace, id)));
    if (locked.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("agent ") + id.toString()};
    }
    TF_TRY(const Rows last, m_session.query(selectLastVersion, Params::of(m_workspace, id)));
    const int number = last.int32(0, 0) + 1;
    TF_CHECK(m_session.execute(
        insertVersion, Params::of(m_workspace, id, number, jsonText(version.strategy.toJson()),
                                  jsonText(version.sizing.toJson()), version.createdAt,
                                  version.actor, jsonText(version.orders.toJson()))));
    TF_CHECK(pin(id, number));
    return number;
}

Result<void> AgentStore::pin(AgentId id, int number) {
    TF_TRY(const Rows rows, m_session.query(updatePinned, Params::of(m_workspace, id, number)));
    if (rows.affected() == 0) {
        return Error{ErrorCode::NotFound, QStringLiteral("version %1").arg(number)};
    }
    return {};
}

Result<QList<AgentVersion>> AgentStore::versions(AgentId id) {
    TF_TRY(const Rows rows, m_session.query(selectVersions, Params::of(m_workspace, id)));
    QList<AgentVersion> versions;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(AgentVersion version, readVersion(rows, row, 0, 5));
        versions.append(std::move(version));
    }
    return versions;
}

Result<void> AgentStore::setState(AgentId id, AgentState from, AgentState to, const QString& reason,
                                  const std::optional<Instant>& haltedUntil) {
    TF_TRY(const Rows rows, m_session.query(updateAgentState,
                                            Params::of(m_workspace, id, static_cast<int>(from),
                                                       static_cast<int>(to), reason, haltedUntil)));
    if (rows.affected() == 0) {
        return Error{ErrorCode::WrongState,
                     QStringLiteral("the agent is no longer %1").arg(agentStateName(from))};
    }
    return {};
}

Result<void> AgentStore::setWallet(AgentId id, ledger::WalletId wallet) {
    return m_session.execute(updateWallet, Params::of(m_workspace, id, wallet));
}

Result<void> AgentStore::assign(const Assignment& assignment) {
    TF_CHECK(unassign(assignment.agent, assignment.from));
    return m_session.execute(
        insertAssignment, Params::of(assignment.id, m_workspace, assignment.agent, assignment.farm,
                                     assignment.role, assignment.capitalWeight, assignment.from));
}

Result<void> AgentStore::unassign(AgentId id, Instant at) {
    return m_session.execute(endAssignment, Params::of(m_workspace, id, at));
}

Result<QList<Assignment>> AgentStore::assignments(AgentId agent, FarmId farm) {
    TF_TRY(const Rows rows,
           m_session.query(selectAssignments, Params::of(m_workspace, agent, farm)));
    QList<Assignment> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append(readAssignment(rows, row));
    }
    return found;
}

} // namespace tf::farms
