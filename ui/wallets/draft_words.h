// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/money_draft.h"

namespace tf::ui {

/// Why a field is refused, in one sentence. `facts` of the side that the problem is about.
QString problemText(const ledger::FieldProblem& problem,
                    const std::optional<ledger::WalletFacts>& facts = {}, const Asset& asset = {});

} // namespace tf::ui
