// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/goals/goal_service.h"
#include "widgets/prompter.h"

namespace tf::ui {

/// What the page of goals and its wizard work on; all of it outlives them.
struct GoalDesk {
    goals::GoalService& goals;
    farms::FarmService& farms;
    ledger::LedgerService& ledger;
    const Clock& clock;
    widgets::Prompter& prompter;
    WorkspaceId workspace;
    Asset base; ///< of the workspace

    QString nameOf(const QUuid& id) const;
};

} // namespace tf::ui
