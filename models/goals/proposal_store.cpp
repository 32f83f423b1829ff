// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/proposal_store.h"

namespace tf::goals {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto selectOpen = R"(
select proposal_id, goal_id, rule, action, target_before, new_target, deadline_before, new_deadline, reason,
       proposed_at, state
from farm.goal_proposals
where workspace_id = $1 and state = 1 and ($2::uuid is null or goal_id = $2)
order by proposed_at, proposal_id)";

constexpr auto selectOne = R"(
select proposal_id, goal_id, rule, action, target_before, new_target, deadline_before, new_deadline, reason,
       proposed_at, state
from farm.goal_proposals
where workspace_id = $1 and proposal_id = $2)";

constexpr auto insertProposal = R"(
insert into farm.goal_proposals (proposal_id, workspace_id, goal_id, rule, action, target_before, new_target,
                                 deadline_before, new_deadline, reason, proposed_at)
values ($2, $1, $3, $4, $5, $6, $7, $8, $9, left($10, 500), $11))";

constexpr auto updateDecided = R"(
update farm.goal_proposals set state = $3, decided_by = $4, decided_at = $5
where workspace_id = $1 and proposal_id = $2)";

constexpr auto updateOvertaken = R"(
update farm.goal_proposals set state = 4, decided_by = $3, decided_at = $4
where workspace_id = $1 and goal_id = $2 and state = 1)";

GoalProposal readProposal(const Rows& rows, int row) {
    const auto instant = [&](int column) {
        return rows.isNull(row, column) ? std::nullopt : std::optional(rows.instant(row, column));
    };
    return {.id = rows.id<ProposalId>(row, 0),
            .goal = rows.id<GoalId>(row, 1),
            .rule = rows.int32(row, 2),
            .action = static_cast<AdjustmentAction>(rows.int32(row, 3)),
            .targetBefore = rows.decimal(row, 4),
            .newTarget = rows.isNull(row, 5) ? std::nullopt : std::optional(rows.decimal(row, 5)),
            .deadlineBefore = instant(6),
            .newDeadline = instant(7),
            .reason = rows.text(row, 8),
            .at = rows.instant(row, 9)};
}

} // namespace

Result<QList<GoalProposal>> ProposalStore::open(GoalId goal) {
    TF_TRY(const Rows rows, m_session.query(selectOpen, Params::of(m_workspace, goal)));
    QList<GoalProposal> proposals;
    for (int row = 0; row < rows.size(); ++row) {
        proposals.append(readProposal(rows, row));
    }
    return proposals;
}

Result<StoredProposal> ProposalStore::proposal(ProposalId id) {
    TF_TRY(const Rows rows, m_session.query(selectOne, Params::of(m_workspace, id)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("proposal ") + id.toString()};
    }
    return StoredProposal{.proposal = readProposal(rows, 0),
                          .state = static_cast<ProposalState>(rows.int32(0, 10))};
}

Result<void> ProposalStore::insert(const GoalProposal& proposal) {
    return m_session.execute(insertProposal,
                             Params::of(m_workspace, proposal.id, proposal.goal, proposal.rule,
                                        static_cast<int>(proposal.action), proposal.targetBefore,
                                        proposal.newTarget, proposal.deadlineBefore,
                                        proposal.newDeadline, proposal.reason, proposal.at));
}

Result<void> ProposalStore::decide(ProposalId id, ProposalState state, const QString& actor,
                                   Instant at) {
    return m_session.execute(updateDecided,
                             Params::of(m_workspace, id, static_cast<int>(state), actor, at));
}

Result<void> ProposalStore::overtake(GoalId goal, const QString& actor, Instant at) {
    return m_session.execute(updateOvertaken, Params::of(m_workspace, goal, actor, at));
}

} // namespace tf::goals
