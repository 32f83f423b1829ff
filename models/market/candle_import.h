// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/market/series.h"
#include "models/storage/session.h"

namespace tf::market {

/// Imports a file in one transaction: good rows are merged into the stored series, bad ones are
/// reported, and when anything fails or is cancelled nothing is stored. Importing a file again
/// changes nothing; importing what was missing closes gaps. Where a stored candle has other values
/// the file's count: the last candle of an earlier download was often not complete.
/// FileNotReadable, Cancelled, BadParameter (see readCsv), and what the database answers.
Result<ImportReport> importCandles(storage::Session& session, WorkspaceId workspace,
                                   const ImportRequest& request, MarketHours hours,
                                   JobControl& control);

/// Stores candles that are in memory (a simulated market) the same way; `source` names them.
Result<ImportReport> storeCandles(storage::Session& session, WorkspaceId workspace,
                                  const SeriesKey& key, MarketHours hours, CandleSpan candles,
                                  const QString& source);

} // namespace tf::market
