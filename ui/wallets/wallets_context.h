// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/items/text_format.h"
#include "models/ledger/ledger_service.h"
#include "widgets/prompter.h"

namespace tf::ui {

/// What the page and its dialogs work with. All of it outlives the page.
struct WalletsContext {
    ledger::LedgerService& service;
    const Clock& clock;
    Jobs& jobs;
    widgets::Prompter& prompter;
    Asset baseCurrency;

    const ledger::LedgerReader& reader() const { return service.reader(); }
};

/// What a toast can take back.
struct UndoStep {
    ledger::TransferId transfer;
    ledger::AllocationPlanId plan;

    bool isPossible() const { return !transfer.isNull() || !plan.isNull(); }
};

/// The item models' texts in the locale of the application.
items::TextFormat localizedText();

} // namespace tf::ui
