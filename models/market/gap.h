// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/candle.h"
#include "models/market/market_hours.h"

#include <QMetaType>
#include <QString>

namespace tf::market {

/// Why candles are absent. The numbers are stored: never renumber them.
enum class GapCause : quint8 {
    ExchangeSilent = 0, ///< a source covered the time and had no candle
    MarketClosed = 1,   ///< weekend, night or holiday of the instrument's market
    ImportMissing = 2,  ///< no import covered the time, or its row was rejected
};

/// Stable name of a cause ("ExchangeSilent"), for exports and tests.
QString gapCauseName(GapCause cause);

/// Candles that are absent between two that are there.
struct Gap {
    qint64 startMs = 0; ///< open time of the first absent candle
    qint64 candles = 0; ///< how many are absent
    GapCause cause = GapCause::ExchangeSilent;

    bool operator==(const Gap&) const = default;
};

/// Where stored candles came from, to tell silence of the exchange from missing imports.
struct ImportCoverage {
    std::vector<TimeSpan> files; ///< from a file's first candle to the end of its last, any order
    std::vector<qint64> rejectedMs; ///< open times of rejected rows, any order
};

/// Finds the gaps of a series from the stretches in which it has no hole. A gap with several causes
/// (silent on Friday, closed on Saturday) becomes several entries.
class GapFinder {
public:
    GapFinder(Interval interval, MarketHours hours, ImportCoverage coverage);

    /// The gaps between candles that open at `lastMs` and `nextMs` with none between them.
    std::vector<Gap> between(qint64 lastMs, qint64 nextMs) const;

private:
    std::vector<qint64> borders(qint64 startMs, qint64 endMs,
                                const std::vector<TimeSpan>& closed) const;
    GapCause causeAt(qint64 openMs, const std::vector<TimeSpan>& closed) const;

    Interval m_interval;
    MarketHours m_hours;
    ImportCoverage m_coverage; ///< ordered, spans merged
};

/// All gaps of candles in ascending order.
std::vector<Gap> findGaps(CandleSpan candles, const GapFinder& finder);

/// What a result says about the gaps in the time that it used.
struct GapSummary {
    qint64 gaps = 0;    ///< without those in which the market was closed
    qint64 candles = 0; ///< absent in them

    bool operator==(const GapSummary&) const = default;
};

/// The gaps that touch [fromMs, toMs). A result that touched one carries this beside its figures.
GapSummary gapsWithin(std::span<const Gap> gaps, Interval interval, qint64 fromMs, qint64 toMs);

} // namespace tf::market

Q_DECLARE_METATYPE(tf::market::Gap)
