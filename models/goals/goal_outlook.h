// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_store.h"
#include "models/goals/goal_tracker.h"

namespace tf::goals {

/// What lies before a goal, counted anew from the books.
struct CountedOutlook {
    GoalOutlook outlook;
    GoalPace pace = GoalPace::Unknown;

    bool operator==(const CountedOutlook&) const = default;
};

/// What looking ahead needs of a goal.
struct OutlookBasis {
    GoalTracker tracker;          ///< counted up to `now`
    std::vector<GoalDay> earlier; ///< its agents' days before its start
    Instant now;                  ///< of the last thing that was booked
};

/// Of all goals that run, from the books. Takes its time: for the background.
Result<std::vector<OutlookBasis>> outlookBases(storage::Session& session, WorkspaceId workspace);
/// Takes milliseconds: the forecast's paths.
CountedOutlook outlookOf(const OutlookBasis& basis);
/// How often the draft would have been reached before.
Result<DraftHistory> historyOfDraft(storage::Session& session, WorkspaceId workspace,
                                    const Goal& draft);
/// Its reward in money, by what its agents earned lately.
Result<RewardPreview> rewardOfDraft(storage::Session& session, WorkspaceId workspace,
                                    const Goal& draft);

} // namespace tf::goals
