// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital_service.h"
#include "models/farms/farm_service.h"
#include "widgets/prompter.h"

namespace tf::ui {

/// What the allocation page works on; all of it outlives the page.
struct CapitalDesk {
    capital::CapitalService& capital;
    ledger::LedgerService& ledger;
    farms::FarmService& farms;
    Jobs& jobs;
    const Clock& clock;
    widgets::Prompter& prompter;
};

} // namespace tf::ui
