// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"
#include "models/trading/backtest.h"

#include <QUuid>

namespace tf::trading {

/// A backtest that a person kept under a name.
struct KeptRun {
    QUuid id;
    QString name; ///< 1..200 characters
    QStringList tags;
    Instant keptAt; ///< set by the database
    market::InstrumentId instrument;
    market::Interval interval = market::Interval::OneHour;
    BacktestResult result;
};

/// The newest kept runs of the workspace, oldest first. FileDamaged when one cannot be read.
Result<std::vector<KeptRun>> readKeptRuns(storage::Session& session, WorkspaceId workspace,
                                          int most);
/// Keeps a run; a repeated id does nothing.
Result<void> writeKeptRun(storage::Session& session, WorkspaceId workspace, const KeptRun& run);
/// Forgets it; an unknown id is fine.
Result<void> deleteKeptRun(storage::Session& session, WorkspaceId workspace, QUuid id);

} // namespace tf::trading
