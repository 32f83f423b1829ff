// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/proposal.h"
#include "models/storage/session.h"

namespace tf::goals {

/// A proposal and what became of it.
struct StoredProposal {
    GoalProposal proposal;
    ProposalState state = ProposalState::Open;
};

/// All SQL on proposals. Each function is one step of the caller's transaction.
class ProposalStore {
public:
    ProposalStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    /// Open ones in order of their time; a null id means those of all goals.
    Result<QList<GoalProposal>> open(GoalId goal);
    /// NotFound when there is none.
    Result<StoredProposal> proposal(ProposalId id);
    Result<void> insert(const GoalProposal& proposal);
    /// Only open ones; JournalImmutable when it was decided before.
    Result<void> decide(ProposalId id, ProposalState state, const QString& actor, Instant at);
    /// All open ones of the goal.
    Result<void> overtake(GoalId goal, const QString& actor, Instant at);

private:
    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::goals
