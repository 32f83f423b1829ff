// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/farms/live_figures.h"
#include "models/market/market_service.h"
#include "widgets/prompter.h"

namespace tf::goals {
class GoalService;
}

namespace tf::ui {

/// What the pages of farms and agents work on; all of it outlives them.
struct FarmDesk {
    farms::FarmService& farms;
    farms::LiveFigures& figures;
    farms::TradingEngine& engine;
    market::MarketService& market;
    ledger::LedgerService& ledger;
    widgets::Prompter& prompter;
    const Clock& clock;
    Asset currency;                      ///< of the workspace's totals
    goals::GoalService* goals = nullptr; ///< none: farms are shown without their goals
};

} // namespace tf::ui
