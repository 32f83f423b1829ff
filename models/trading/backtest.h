// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/performance_sheet.h"
#include "models/core/job.h"
#include "models/market/instrument.h"
#include "models/strategies/catalogue.h"
#include "models/trading/execution.h"

namespace tf::trading {

/// One agent of a backtest: a strategy on one series.
struct BacktestLeg {
    QString name; ///< of the agent, for attribution
    strategies::StrategyConfig strategy;
    market::InstrumentId instrument;
    QString symbol; ///< of the instrument, for people
    market::Interval interval = market::Interval::OneHour;
    double share = 0;  ///< of the capital that it may use, 0..1; 0 = an equal part
    double lot = 1e-8; ///< units are multiples of it
    double multiplier = 1;
    double tick = 0; ///< prices of orders that rest are multiples of it; 0: any price

    bool operator==(const BacktestLeg&) const = default;
};

/// Everything that decides a backtest but the candles. A value: the same request over the same
/// candles gives the same result, always.
struct BacktestRequest {
    QString name;
    std::vector<BacktestLeg> legs; ///< share one capital; one interval for all
    std::optional<Instant> from;   ///< first candle's open at or after
    std::optional<Instant> to;     ///< last candle's open before
    double capital = 10'000;       ///< in quote
    CostModel costs;
    Sizing sizing;
    OrderStyle orders; ///< how entries are placed
    int latencyBars = 0;
    bool closesAtEnd = true; ///< see ExecutionRules
    double riskFreeAnnual = 0;
    analytics::Sampling sampling = analytics::Sampling::Daily;
    double periodsPerYear = 365; ///< of the sampling
    qint64 trials = 1;           ///< parameter sets tried to find this one
    double trialVariance = 0;    ///< of their Sharpe ratios per period

    /// InvalidArgument or BadParameter with the first thing that is wrong.
    Result<void> check() const;
    QJsonObject toJson() const;
    static Result<BacktestRequest> fromJson(const QJsonObject& json);
    bool operator==(const BacktestRequest&) const = default;
};

/// The candles of one leg. A view: must outlive the run.
struct SeriesInput {
    market::CandleSpan candles;
    qint64 gaps = 0;          ///< registered gaps inside
    bool isSimulated = false; ///< made-up candles, marked wherever they show
};

/// What one agent did for the whole.
struct LegResult {
    QString name;
    QString symbol;
    qint64 trades = 0;
    double profit = 0; ///< its trades' net results and its open result
    double fees = 0;
    double slippage = 0;
    qint64 bars = 0; ///< candles of its series
    qint64 barsInMarket = 0;
    double contribution = 0; ///< profit / capital; adds up to the return of the whole
    /// Carino's over the days of the run; adds up to the total return. 0 where undefined.
    double linkedContribution = 0;

    bool operator==(const LegResult&) const = default;
};

/// What came of a backtest.
struct BacktestResult {
    BacktestRequest request;
    std::vector<Instant> times;  ///< open times of the candles, of all legs together
    std::vector<double> equity;  ///< at the close of each, open positions included
    std::vector<Trade> trades;   ///< in order of exit
    std::vector<LegResult> legs; ///< as in the request
    std::vector<double>
        benchmark; ///< value of holding the instruments in equal parts from the start
    analytics::PerformanceSheet sheet;
    qint64 candles = 0;      ///< agent-candles that were stepped
    qint64 barsInMarket = 0; ///< times with any position open
    qint64 gaps = 0;         ///< registered gaps inside the series
    bool isFree = false;     ///< ran without costs: must be marked wherever it shows
    bool isSimulated = false;

    double finalEquity() const { return equity.empty() ? request.capital : equity.back(); }
    /// Exact: curves are packed doubles, other numbers are written with all their digits.
    QJsonObject toJson() const;
    static Result<BacktestResult> fromJson(const QJsonObject& json);
    bool operator==(const BacktestResult&) const = default;
};

/// Runs a request over its series, one per leg. NotEnoughData without candles, Cancelled within
/// 100 ms of `control`'s word; progress goes to it.
Result<BacktestResult> runBacktest(const BacktestRequest& request,
                                   std::span<const SeriesInput> series,
                                   JobControl* control = nullptr);
/// The same as one of many runs: heeds `cancel` and reports no progress.
Result<BacktestResult> runBacktestQuietly(const BacktestRequest& request,
                                          std::span<const SeriesInput> series,
                                          const JobControl* cancel = nullptr);
/// The part of a series that a request asks for.
market::CandleSpan candlesWithin(market::CandleSpan candles, std::optional<Instant> from,
                                 std::optional<Instant> to);
/// The execution rules of one leg.
ExecutionRules executionRules(const BacktestRequest& request, const BacktestLeg& leg);

} // namespace tf::trading
