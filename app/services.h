// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/rebalancer.h"
#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/farms/farm_service.h"
#include "models/farms/live_figures.h"
#include "models/farms/master_equity.h"
#include "models/goals/goal_service.h"
#include "models/items/ledger_overview.h"
#include "models/ledger/ledger_service.h"
#include "models/market/market_service.h"
#include "models/storage/backup_service.h"
#include "models/storage/database.h"
#include "models/storage/workspace_service.h"
#include "models/trading/research_service.h"
#include "ui/settings/preferences.h"
#include "widgets/prompter.h"

namespace tf::app {

/// What pages may be given. The first block lives as long as the program, the second as long as
/// the workspace is open: OpenWorkspace owns it and outlives every page.
struct Services {
    const Clock& clock;
    Jobs& jobs;
    widgets::Prompter& prompter;
    ui::Preferences& preferences;
    storage::WorkspaceService& workspaces;

    const storage::Workspace& workspace;
    storage::Database& database;
    ledger::LedgerService& ledger;
    items::LedgerOverviewSource& overview;
    storage::BackupService& backups;
    market::MarketService& market;
    trading::ResearchService& research;
    farms::TradingEngine& engine;
    farms::FarmService& farms;
    farms::LiveFigures& figures;
    farms::MasterEquity& masterEquity;
    capital::CapitalService& capital;
    capital::Rebalancer& rebalancer;
    goals::GoalService& goals;
};

} // namespace tf::app
