// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/goals/goal.h"

namespace tf::ui {

/// A goal whose wizard was left half way.
struct UnfinishedGoal {
    goals::Goal goal; ///< may be invalid still
    int step = 0;
    bool isStored = false; ///< a draft of the workspace that was being changed
};

/// Keeps half-drafted goals of a workspace in the settings of this computer: the workspace itself
/// takes only goals that can stand.
class UnfinishedGoals final {
public:
    explicit UnfinishedGoals(WorkspaceId workspace);

    QList<UnfinishedGoal> all() const;
    void keep(const UnfinishedGoal& unfinished);
    void drop(goals::GoalId id);

private:
    QString m_key;
};

} // namespace tf::ui
