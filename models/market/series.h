// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/market/csv_format.h"
#include "models/market/gap.h"
#include "models/market/instrument.h"
#include "models/market/row_issue.h"

#include <QUuid>
#include <memory>

namespace tf::market {

/// One stored series: an instrument in an interval.
struct SeriesKey {
    InstrumentId instrument = {};
    Interval interval = Interval::OneMinute;

    bool operator==(const SeriesKey&) const = default;
};

/// What is stored of a series.
struct SeriesCoverage {
    SeriesKey key;
    qint64 candles = 0;
    Instant first; ///< opens of the first and last candle
    Instant last;
    QList<double> sparkline; ///< some closes up to the last
    qint64 gaps = 0;         ///< without those in which the market was closed
    qint64 absent = 0;       ///< candles in them

    bool operator==(const SeriesCoverage&) const = default;
};

/// Candles for a chart, a backtest or a replay, and what one must know about them.
struct LoadedSeries {
    CandleSeries series;
    Interval storedInterval = Interval::OneMinute; ///< differs when they were put together
    std::vector<Gap> gaps;                         ///< of the stored interval, that touch the span
    GapSummary gapSummary;                         ///< results that used the candles carry it
    bool isSimulated = false;
};
/// shared: charts, backtests and replays read one copy of what may be 100 MB
using LoadedSeriesPtr = std::shared_ptr<const LoadedSeries>;

/// The stored interval from which candles of `wanted` are made: the same, else the finest that adds
/// up to it; nothing when none does.
std::optional<Interval> sourceInterval(const QList<Interval>& stored, Interval wanted);

/// A file to import, as a person confirmed it.
struct ImportRequest {
    QString path;
    CsvFormat format = {};
    Interval interval = Interval::OneMinute;
    InstrumentId instrument = {};
    QUuid id = newUuid(); ///< of the import
};

/// What an import did. Everything or nothing of a file is stored.
struct ImportReport {
    QUuid id;
    SeriesKey key;
    QString source; ///< file name
    qint64 imported = 0;
    qint64 replaced = 0;   ///< had other values in the store
    qint64 duplicates = 0; ///< were there already, or twice in the file
    RowIssues issues;      ///< rejected and noted rows
    Instant first;         ///< opens of the first and last candle of the file
    Instant last;
    QList<Gap> gaps; ///< of the series between first and last

    bool operator==(const ImportReport&) const = default;
};

/// A past import, as the store remembers it.
struct ImportRecord {
    QUuid id;
    QString source;
    Instant importedAt;
    Instant first;
    Instant last;
    qint64 imported = 0;
    qint64 replaced = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;

    bool operator==(const ImportRecord&) const = default;
};

/// What a file seems to be, for a person to confirm: its layout, the instrument (known or
/// proposed), the interval if it can be told.
struct ImportPlan {
    QString path;
    CsvPreview preview;
    std::optional<Interval> interval;
    Instrument instrument;
    bool isKnownInstrument = false;
};

} // namespace tf::market

Q_DECLARE_METATYPE(tf::market::ImportReport)
Q_DECLARE_METATYPE(tf::market::SeriesCoverage)
