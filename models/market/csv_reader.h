// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/market/candle.h"
#include "models/market/csv_format.h"
#include "models/market/row_issue.h"

#include <QIODevice>
#include <functional>
#include <span>

namespace tf::market {

/// A candle and the line of its file.
struct CsvCandle {
    qint64 line = 0;
    Candle candle;
};

/// Gets the good rows of a file in its order, a few thousand at a time. Its error ends reading.
using CsvSink = std::function<Result<void>(std::span<const CsvCandle>)>;

/// The longest line that is read; longer ones are skipped and reported.
inline constexpr qsizetype longestCsvLine = 64 * 1024;

/// Reads candles from `device` to `sink` in bounded memory (about 2 MiB however large or hostile
/// the file is) and answers which rows were rejected or noted. Every candle that it hands out
/// fulfils Candle's conditions and opens on `interval`'s grid; daily candles stamped at some hour
/// of their day are moved to midnight UTC. Duplicates are the receiver's affair.
/// BadParameter when the format cannot be read (see unusableRoles), FileNotReadable, Cancelled.
Result<RowIssues> readCsv(QIODevice& device, const CsvFormat& format, Interval interval,
                          JobControl& control, const CsvSink& sink);

} // namespace tf::market
