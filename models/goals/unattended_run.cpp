// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/unattended_run.h"

#include "models/goals/completion_run.h"

namespace tf::goals {

namespace {

Result<void> finish(GoalDesk& desk, CompletionRun& run, StoredGoal stored,
                    const CountedGoal& counted) {
    for (;;) {
        AdvanceFacts facts{.now = counted.until,
                           .isApproved = stored.isApproved,
                           .isHeld = holdCompletion(stored.proposals)};
        if (stored.goal.state == GoalState::Collecting) {
            TF_TRY(const RunOutcome outcome, run.run(stored.goal));
            facts.areStepsDone = outcome == RunOutcome::Done;
        }
        const std::optional<GoalTransition> next = advance(stored.goal, counted.progress, facts);
        const bool isMeant =
            next && (next->to == GoalState::Collecting || next->to == GoalState::Completed);
        if (!isMeant) {
            return {}; // everything else is judged with the market
        }
        TF_TRY(const bool isApplied, desk.apply(*next));
        if (!isApplied || next->to == GoalState::Completed) {
            return {};
        }
        TF_TRY(stored, desk.store().goal(stored.goal.id));
    }
}

/// What was counted says nothing of a target that was set since: the market has to judge it.
bool isJudged(const StoredGoal& stored, const GoalProgress& progress) {
    const bool isOlder =
        stored.judgeFrom && (!progress.reachedSince || *progress.reachedSince < *stored.judgeFrom);
    return progress.target == stored.goal.target && !isOlder;
}

} // namespace

Result<void> runUnattended(storage::Session& session, ledger::AssetIds& assets,
                           const ledger::WriteContext& context, Instant now) {
    GoalDesk desk(session, assets, context);
    TF_TRY(const QList<CountedGoal> counted, desk.store().counted());
    TF_TRY(QList<StoredGoal> goals, desk.store().goals());
    std::stable_sort(goals.begin(), goals.end(), [](const StoredGoal& a, const StoredGoal& b) {
        return a.goal.priority < b.goal.priority;
    });
    for (const StoredGoal& stored : std::as_const(goals)) {
        const bool isFree =
            stored.isApproved || stored.goal.completion.approval == Approval::Automatic;
        const bool isMet = stored.goal.state == GoalState::Met && isFree;
        if (!isMet && stored.goal.state != GoalState::Collecting) {
            continue;
        }
        CountedGoal known{.goal = stored.goal.id, .until = now, .progress = {}};
        for (const CountedGoal& one : counted) {
            known = one.goal == stored.goal.id ? one : known;
        }
        if (isMet && !isJudged(stored, known.progress)) {
            continue;
        }
        CompletionRun run(session, assets, context, nullptr, known.until);
        TF_CHECK(finish(desk, run, stored, known));
    }
    return {};
}

} // namespace tf::goals
