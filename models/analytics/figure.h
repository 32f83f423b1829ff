// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>
#include <optional>
#include <span>

namespace tf::analytics {

/// Every figure of the performance sheet. The order is the sheet's.
enum class FigureId {
    // result
    StartEquity,
    EndEquity,
    NetDeposits,
    NetProfit,
    TotalReturn,
    MoneyWeightedReturn,
    MoneyWeightedAnnual,
    Cagr,
    CagrCalendar,
    BestPeriod,
    WorstPeriod,
    PositivePeriods,
    BestMonth,
    WorstMonth,
    PositiveMonths,
    // risk
    Volatility,
    DownsideDeviation,
    Sharpe,
    Sortino,
    Calmar,
    Omega,
    GainToPain,
    TailRatio,
    Skew,
    Kurtosis,
    // drawdown
    MaxDrawdown,
    MaxDrawdownAbs,
    MaxDrawdownPeak,
    MaxDrawdownTrough,
    MaxDrawdownRecovery,
    MaxDrawdownDuration,
    CurrentDrawdown,
    CurrentDrawdownSince,
    AverageDrawdown,
    UlcerIndex,
    UlcerPerformance,
    // tail
    Var95,
    Cvar95,
    Var99,
    Cvar99,
    VarNormal95,
    CvarNormal95,
    VarCornishFisher95,
    // evidence
    Observations,
    TStatistic,
    ProbabilisticSharpe,
    DeflatedSharpe,
    Trials,
    MinimumTrackRecord,
    // benchmark
    BenchmarkReturn,
    Beta,
    Alpha,
    Correlation,
    InformationRatio,
    TrackingError,
    UpCapture,
    DownCapture,
    // trades
    Trades,
    Wins,
    Losses,
    WinRate,
    WinRateLow,
    WinRateHigh,
    GrossProfit,
    GrossLoss,
    ProfitFactor,
    AverageWin,
    AverageLoss,
    PayoffRatio,
    Expectancy,
    ExpectancyRatio,
    Sqn,
    Kelly,
    LargestWin,
    LargestLoss,
    MaxConsecutiveWins,
    MaxConsecutiveLosses,
    RecoveryFactor,
    AverageMae,
    AverageMfe,
    WorstMae,
    AverageHolding,
    LongTrades,
    ShortTrades,
    // cost
    Exposure,
    Turnover,
    TurnoverAnnual,
    Fees,
    FeesOfGross,
    SlippageCost,
    CostPerTrade,
};

enum class FigureGroup { Result, Risk, Drawdown, Tail, Evidence, Benchmark, Trades, Costs };

/// How the number is to be written.
enum class FigureUnit {
    Money,    ///< in the sheet's currency
    Fraction, ///< 0.05 = 5 %
    Ratio,
    Count,
    Time, ///< milliseconds since 1970, UTC
    Span, ///< milliseconds
};

/// Which rows are behind the number.
enum class FigureRows { Equity, Returns, Months, Flows, Trades, Benchmark };

/// Why a figure has no value.
enum class Absence {
    None,
    TooFewObservations,
    NoDeviation,
    NoDownside,
    NoDrawdown,
    NotRecovered,
    NoBenchmark,
    NoTrades,
    NoWin,
    NoLoss,
    NoEquity,
    NotDefined, ///< the formula has no value for these numbers (lost more than all, no solution)
    NotRecorded,
};

/// What is fixed about a figure.
struct FigureDefinition {
    FigureId figure;
    const char* id; ///< stable, as in the definitions: "max_drawdown"
    FigureGroup group;
    FigureUnit unit;
    FigureRows rows;
    const char* name;    ///< English; `figureName` translates
    const char* formula; ///< the same in every language, but words in it are translated
};

/// One figure of a sheet: value, or the reason why there is none, with what it was taken from.
struct Figure {
    FigureId figure = FigureId::StartEquity;
    std::optional<double> value;
    Absence absence = Absence::None;
    qint64 sample = 0; ///< how many rows went in
    Instant from;
    Instant to;
    qsizetype firstRow = 0; ///< of the rows behind it, -1 for all
    qsizetype lastRow = -1;

    bool operator==(const Figure&) const = default;
};

const FigureDefinition& definitionOf(FigureId figure);
/// All definitions in the sheet's order.
std::span<const FigureDefinition> figureDefinitions();
/// By stable id.
std::optional<FigureId> figureById(QStringView id);

/// Translated.
QString figureName(FigureId figure);
QString figureFormula(FigureId figure);
QString figureGroupName(FigureGroup group);
/// A sentence; empty for None.
QString absenceText(Absence absence);

} // namespace tf::analytics
