// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/series.h"
#include "models/storage/session.h"

namespace tf::market {

/// The instruments of the workspace, by venue and symbol.
Result<QList<Instrument>> readInstruments(storage::Session& session);
/// Adds or changes an instrument. Where the ledger knows an asset, its scale counts. AlreadyExists
/// when another instrument has that venue and symbol; InvalidArgument unless validate() is content.
Result<void> writeInstrument(storage::Session& session, WorkspaceId workspace,
                             const Instrument& instrument);
/// Removes an instrument with its candles. ConstraintViolated while farms or orders name it.
Result<void> deleteInstrument(storage::Session& session, InstrumentId id);

/// What is stored, by instrument and interval.
Result<QList<SeriesCoverage>> readCoverage(storage::Session& session);
/// The gap register of a series, in order of time.
Result<std::vector<Gap>> readGaps(storage::Session& session, const SeriesKey& key);
/// The imports of a series, newest first.
Result<QList<ImportRecord>> readImports(storage::Session& session, const SeriesKey& key);

/// Remembers an import; a repeated id does nothing.
Result<void> writeImport(storage::Session& session, WorkspaceId workspace,
                         const ImportReport& report);
/// Computes coverage, sparkline and gap register of a series from what is stored, inside the
/// transaction that changed it.
Result<void> refreshSeries(storage::Session& session, WorkspaceId workspace, const SeriesKey& key,
                           MarketHours hours);

} // namespace tf::market
