// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/cash_flows.h"
#include "models/analytics/farm_metrics.h"
#include "models/trading/trading_store.h"

#include <QMap>

namespace tf::farms {

/// Equity over time as figures take it.
struct EquityRecord {
    QList<trading::EquitySnapshot> snapshots; ///< ascending; the rest is made of them
    std::vector<Instant> times;
    std::vector<double> equity; ///< open positions included
    std::vector<analytics::CashFlow> flows;
    std::vector<double> growth; ///< of 1 at the first time, flows taken out

    bool isEmpty() const { return times.empty(); }
};

/// Snapshots of one entity, ascending.
EquityRecord recordOf(const QList<trading::EquitySnapshot>& snapshots);

/// Several entities as one: at each moment the latest equity of each. One that begins later than
/// the first flows in with its first equity; it is no gain.
QList<trading::EquitySnapshot> together(const QList<QList<trading::EquitySnapshot>>& entities);

/// Growth at the end of each UTC day, by the day's start in milliseconds.
QMap<qint64, double> dailyGrowth(const EquityRecord& record);
/// Returns from day to day of `days`; NaN where there is no value on either side.
std::vector<double> returnsOn(const QList<qint64>& days, const QMap<qint64, double>& growth);

/// What happened from a moment on to the end of a record.
struct PeriodFigures {
    qsizetype first = 0;     ///< place of its start in the record: the last time not after it
    double timeWeighted = 0; ///< return of the money that was there, flows taken out
    std::optional<double> moneyWeighted;  ///< over the whole period; none when undefined
    Decimal result;                       ///< change of equity less flows
    QList<trading::EquitySnapshot> flows; ///< those in which capital came or went
};
/// Nothing with fewer than two moments, or where no money was there at its start.
std::optional<PeriodFigures> figuresSince(const EquityRecord& record, Instant from);

} // namespace tf::farms
