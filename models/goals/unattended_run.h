// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/posting_store.h"

namespace tf::goals {

/// Goes on with goals that a person approved or that are completing, where no engine runs: as far
/// as they get without one.
Result<void> runUnattended(storage::Session& session, ledger::AssetIds& assets,
                           const ledger::WriteContext& context, Instant now);

} // namespace tf::goals
