// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital.h"
#include "models/storage/session.h"

namespace tf::capital {

/// What is asked for.
struct SituationQuery {
    Level level = Level::AgentsOfFarm;
    ledger::WalletId scope;
    Asset asset;
    Observation observation = Observation::Daily;
    bool withSeries = true; ///< false: money alone, which is quick
};

/// Reads a situation as of one moment of the database. Positions count at the close of the last
/// candle that an agent stepped on that instrument, else at the ledger's quotes. NotFound when the
/// scope is no farm or master of that level.
Result<Situation> readSituation(storage::Session& session, WorkspaceId workspace,
                                const SituationQuery& query, Instant now);

} // namespace tf::capital
