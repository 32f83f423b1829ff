// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/proposal.h"
#include "models/capital/rebalance_rule.h"
#include "models/market/instrument.h"
#include "models/storage/session.h"

namespace tf::capital {

/// One line of what was decided about a master's or farm's money.
struct DecisionLine {
    qint64 id = 0;
    ledger::WalletId scope;
    Instant at;
    DecisionKind kind = DecisionKind::Wait;
    DecisionCode code = DecisionCode::RuleIsManual;
    QString detail;
    ProposalId proposal; ///< null: none was made
    QString actor;

    bool operator==(const DecisionLine&) const = default;
};

/// A proposal that waits for a person.
struct WaitingProposal {
    Proposal proposal;
    Instant submittedAt;
    QString actor;
    DecisionCode why = DecisionCode::FirstPlan;
};

/// All SQL on capital. Each function is one step of the caller's transaction.
class CapitalStore {
public:
    CapitalStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    /// Returns per period of agents, farms and masters, from their equity snapshots.
    Result<QHash<QUuid, QList<ReturnPoint>>> returns(const std::vector<QUuid>& entities,
                                                     Observation observation);
    /// Of closed trades, by agent.
    Result<QHash<QUuid, TradeFigures>> trades();

    Result<std::optional<Settings>> settings(Level level, ledger::WalletId scope);
    Result<void> save(Level level, ledger::WalletId scope, const Settings& settings,
                      const QString& actor, Instant at);

    /// Writing the same proposal again changes nothing.
    Result<void> submit(const WaitingProposal& proposal);
    /// Neither applied nor dismissed, newest first; a null scope asks for all.
    Result<QList<WaitingProposal>> waiting(ledger::WalletId scope);
    /// NotFound, or WrongState when it was applied or dismissed.
    Result<WaitingProposal> waitingOne(ProposalId id);
    Result<void> dismiss(ProposalId id, const QString& actor, const QString& note, Instant at);

    Result<void> append(const DecisionLine& line);
    /// Newest first, below `before`; a null scope asks for all.
    Result<QList<DecisionLine>> decisions(ledger::WalletId scope,
                                          const std::optional<qint64>& before, int limit);

private:
    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::capital
