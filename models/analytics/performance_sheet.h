// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendar.h"
#include "models/analytics/cash_flows.h"
#include "models/analytics/figure.h"
#include "models/analytics/trade_metrics.h"

#include <QJsonObject>

namespace tf::analytics {

/// Of what the returns are taken.
enum class Sampling {
    Daily,     ///< the last equity of each UTC day; the usual for 1m to 1d candles
    EachPoint, ///< every equity point
};

/// What a sheet is made from. Views: they must outlive the call only.
struct SheetInput {
    std::span<const Instant> times; ///< ascending
    Sample equity;                  ///< one per time, open positions included
    std::span<const CashFlow> flows = {};
    std::span<const ClosedTrade> trades = {};
    Sample benchmark = {}; ///< value of the benchmark at each time, or empty
    Sampling sampling = Sampling::Daily;
    double periodsPerYear = 365; ///< of the sampling
    double riskFreeAnnual = 0;
    double acceptableAnnual = 0;             ///< minimum acceptable return of Sortino and Omega
    qint64 trials = 1;                       ///< parameter sets tried to find this one
    double trialVariance = 0;                ///< of their Sharpe ratios per period
    std::optional<qint64> barsInMarket = {}; ///< of times.size() bars
};

/// All figures of a track record, each with its sample or the reason why there is none.
struct PerformanceSheet {
    std::vector<Figure> figures; ///< one per FigureId, in its order
    std::vector<MonthReturn> months;
    Sampling sampling = Sampling::Daily;
    double periodsPerYear = 365;

    static PerformanceSheet of(const SheetInput& input);

    const Figure& figure(FigureId id) const;
    std::optional<double> value(FigureId id) const { return figure(id).value; }

    /// Exact: every number is written with the digits that bring it back.
    QJsonObject toJson() const;
    static Result<PerformanceSheet> fromJson(const QJsonObject& json);
    /// Lines `id,name,value,unit,formula,sample,from,to,reason`, RFC 4180.
    QString toCsv() const;

    bool operator==(const PerformanceSheet&) const = default;
};

} // namespace tf::analytics
