// SPDX-License-Identifier: GPL-3.0-or-later
// What rules change or ask for, and what persons answer.
#include "models/goals/goal_desk.h"
#include "models/goals/proposal_store.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

QJsonObject figuresOf(const GoalProposal& proposal) {
    QJsonObject figures{{QStringLiteral("targetBefore"), proposal.targetBefore.toString()}};
    if (proposal.newTarget) {
        figures[QStringLiteral("newTarget")] = proposal.newTarget->toString();
    }
    if (proposal.newDeadline) {
        figures[QStringLiteral("newDeadline")] = proposal.newDeadline->toString();
    }
    return figures;
}

GoalProposal proposalOf(const Goal& before, const AdjustmentProposal& asked, Instant at) {
    return {.goal = before.id,
            .rule = asked.rule,
            .action = before.adjustments[asked.rule].action,
            .targetBefore = before.target,
            .newTarget = asked.newTarget,
            .deadlineBefore = before.deadline,
            .newDeadline = asked.newDeadline,
            .reason = asked.reason,
            .at = at};
}

} // namespace

Result<bool> GoalDesk::adjustByRule(const StoredGoal& before, const AdjustmentProposal& asked,
                                    const GoalProgress& figures) {
    bool isApplied = false;
    const Result<void> done = inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(before.goal.id));
        isApplied = stored.goal.version == before.goal.version;
        if (!isApplied) {
            return {};
        }
        const GoalId id = before.goal.id;
        const GoalProposal proposal = proposalOf(before.goal, asked, figures.at);
        if (asked.needsApproval) {
            TF_CHECK(ProposalStore(m_session, m_context.workspace).insert(proposal));
        } else {
            TF_CHECK(overtake(id, figures.at));
            TF_CHECK(m_store.update(adjusted(before.goal, asked)));
            TF_CHECK(m_store.setJudgeFrom(id, figures.at));
        }
        QHash<int, int> uses = stored.ruleUses;
        ++uses[asked.rule];
        TF_CHECK(m_store.setRuleUses(id, uses));
        const GoalLogKind kind =
            asked.needsApproval ? GoalLogKind::Proposal : GoalLogKind::Adjusted;
        GoalLogLine changed = line(id, kind, asked.reason, figures.at);
        changed.figures = figures.toJson();
        const QJsonObject change = figuresOf(proposal);
        for (auto it = change.begin(); it != change.end(); ++it) {
            changed.figures[it.key()] = it.value();
        }
        return m_store.append(changed);
    });
    return done ? Result<bool>(isApplied) : Result<bool>(done.error());
}

Result<void> GoalDesk::decide(ProposalId id, bool isApproved, Instant now) {
    return inTransaction([&]() -> Result<void> {
        ProposalStore proposals(m_session, m_context.workspace);
        TF_TRY(const StoredProposal known, proposals.proposal(id));
        const GoalId goal = known.proposal.goal;
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(goal)); // whoever decides has this
        TF_TRY(const StoredProposal asked, proposals.proposal(id));
        const ProposalState wanted = isApproved ? ProposalState::Approved : ProposalState::Declined;
        if (asked.state == wanted) {
            return {}; // said before
        }
        if (asked.state != ProposalState::Open) {
            return Error{ErrorCode::WrongState,
                         text(QT_TRANSLATE_NOOP("goals", "The proposal is not open any more."))};
        }
        TF_CHECK(proposals.decide(id, wanted, m_context.actor, now));
        if (isApproved) {
            TF_CHECK(applyProposal(stored.goal, asked.proposal, now));
        }
        GoalLogLine said = line(goal, isApproved ? GoalLogKind::Adjusted : GoalLogKind::Proposal,
                                (isApproved ? text(QT_TRANSLATE_NOOP("goals", "Approved: %1"))
                                            : text(QT_TRANSLATE_NOOP("goals", "Declined: %1")))
                                    .arg(proposalText(stored.goal, asked.proposal)),
                                now);
        said.figures = figuresOf(asked.proposal);
        return m_store.append(said);
    });
}

Result<void> GoalDesk::applyProposal(const Goal& before, const GoalProposal& proposal,
                                     Instant now) {
    Goal goal = before;
    goal.target = proposal.newTarget.value_or(goal.target);
    goal.deadline = proposal.newDeadline ? proposal.newDeadline : goal.deadline;
    TF_CHECK(checked(goal));
    TF_CHECK(m_store.update(goal));
    TF_CHECK(overtake(goal.id, now)); // they were reckoned from what was
    return m_store.judgeFromNow(goal.id);
}

Result<void> GoalDesk::overtake(GoalId goal, Instant at) {
    return ProposalStore(m_session, m_context.workspace).overtake(goal, m_context.actor, at);
}

} // namespace tf::goals
