// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_store.h"

namespace tf::goals {

/// What lies before a goal, counted anew from the books.
struct CountedOutlook {
    GoalOutlook outlook;
    GoalPace pace = GoalPace::Unknown;

    bool operator==(const CountedOutlook&) const = default;
};

/// Looks ahead for all goals that run, each as of the last thing that was booked. Takes its time:
/// for the background.
Result<QHash<GoalId, CountedOutlook>> outlooksOf(storage::Session& session, WorkspaceId workspace);
/// How often the draft would have been reached before.
Result<DraftHistory> historyOfDraft(storage::Session& session, WorkspaceId workspace,
                                    const Goal& draft);
/// Its reward in money, by what its agents earned lately.
Result<RewardPreview> rewardOfDraft(storage::Session& session, WorkspaceId workspace,
                                    const Goal& draft);

} // namespace tf::goals
