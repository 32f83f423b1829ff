// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital_service.h"
#include "models/farms/master_equity.h"
#include "models/items/ledger_overview.h"
#include "ui/goals/goal_desk.h"
#include "ui/trading/farm_desk.h"

namespace tf::ui {

/// What the dashboard shows; all of it outlives the page.
struct DashboardDesk {
    items::LedgerOverviewSource& overview;
    farms::MasterEquity& equity;
    FarmDesk farms;
    GoalDesk goals;
    capital::CapitalService& capital;
};

} // namespace tf::ui
