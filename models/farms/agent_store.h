// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"
#include "models/storage/session.h"

namespace tf::farms {

/// All SQL on agents, their versions and assignments. Each function is one step of the caller's
/// transaction.
class AgentStore {
public:
    AgentStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    Result<QList<Agent>> agents();
    Result<Agent> agent(AgentId id);
    /// The same, and nobody else changes it before the transaction ends.
    Result<Agent> lockedAgent(AgentId id);
    /// With its first version. The wallet must be there already.
    Result<void> insert(const Agent& agent);
    /// Name, instruments, interval, eliza_config. Conflict when the row has another version.
    Result<void> update(const Agent& agent);
    /// Adds a version (its number is given here) and pins the agent to it; answers its number.
    Result<int> addVersion(AgentId id, const AgentVersion& version);
    /// Pins the agent to a version that it has. NotFound.
    Result<void> pin(AgentId id, int number);
    Result<QList<AgentVersion>> versions(AgentId id);
    /// WrongState when the agent is not in `from`.
    Result<void> setState(AgentId id, AgentState from, AgentState to, const QString& reason,
                          const std::optional<Instant>& haltedUntil = std::nullopt);

    /// Gives the agent another wallet; the old one is the caller's to empty and close.
    Result<void> setWallet(AgentId id, ledger::WalletId wallet);

    /// Ends the open assignment of the agent, if there is one, and opens this one.
    Result<void> assign(const Assignment& assignment);
    /// Ends the open assignment.
    Result<void> unassign(AgentId id, Instant at);
    /// History, newest first; a null id does not filter.
    Result<QList<Assignment>> assignments(AgentId agent, FarmId farm);

private:
    Result<void> writeInstruments(const Agent& agent);

    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::farms
