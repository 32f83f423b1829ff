// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/figure.h"

#include "models/core/assert.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tf::analytics {

namespace {

using enum FigureGroup;
using U = FigureUnit;
using R = FigureRows;
using F = FigureId;

// clang-format off
constexpr std::array definitions = {
    FigureDefinition{F::StartEquity, "start_equity", Result, U::Money, R::Equity, QT_TRANSLATE_NOOP("Figure", "Start equity"), QT_TRANSLATE_NOOP("Figure", "first equity")},
    FigureDefinition{F::EndEquity, "end_equity", Result, U::Money, R::Equity, QT_TRANSLATE_NOOP("Figure", "End equity"), QT_TRANSLATE_NOOP("Figure", "last equity")},
    FigureDefinition{F::NetDeposits, "net_deposits", Result, U::Money, R::Flows, QT_TRANSLATE_NOOP("Figure", "Net deposits"), QT_TRANSLATE_NOOP("Figure", "deposits - withdrawals after the start")},
    FigureDefinition{F::NetProfit, "net_profit", Result, U::Money, R::Equity, QT_TRANSLATE_NOOP("Figure", "Net profit"), QT_TRANSLATE_NOOP("Figure", "end equity - start equity - net deposits")},
    FigureDefinition{F::TotalReturn, "total_return", Result, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Return (time-weighted)"), QT_TRANSLATE_NOOP("Figure", "product(1 + r) - 1, r without flows")},
    FigureDefinition{F::MoneyWeightedReturn, "money_weighted_return", Result, U::Fraction, R::Flows, QT_TRANSLATE_NOOP("Figure", "Return (money-weighted)"), QT_TRANSLATE_NOOP("Figure", "the constant rate at which start equity and flows grow to the end equity")},
    FigureDefinition{F::MoneyWeightedAnnual, "irr", Result, U::Fraction, R::Flows, QT_TRANSLATE_NOOP("Figure", "Internal rate of return"), QT_TRANSLATE_NOOP("Figure", "(1 + money-weighted return)^(365 days / span) - 1")},
    FigureDefinition{F::Cagr, "cagr", Result, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Annual growth"), QT_TRANSLATE_NOOP("Figure", "product(1 + r)^(periods per year / N) - 1")},
    FigureDefinition{F::CagrCalendar, "cagr_calendar", Result, U::Fraction, R::Equity, QT_TRANSLATE_NOOP("Figure", "Annual growth by calendar"), QT_TRANSLATE_NOOP("Figure", "(1 + total return)^(365 days / span) - 1")},
    FigureDefinition{F::BestPeriod, "best_period", Result, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Best period"), QT_TRANSLATE_NOOP("Figure", "largest r")},
    FigureDefinition{F::WorstPeriod, "worst_period", Result, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Worst period"), QT_TRANSLATE_NOOP("Figure", "smallest r")},
    FigureDefinition{F::PositivePeriods, "positive_periods", Result, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Positive periods"), QT_TRANSLATE_NOOP("Figure", "periods with r > 0 / N")},
    FigureDefinition{F::BestMonth, "best_month", Result, U::Fraction, R::Months, QT_TRANSLATE_NOOP("Figure", "Best month"), QT_TRANSLATE_NOOP("Figure", "largest return of a calendar month")},
    FigureDefinition{F::WorstMonth, "worst_month", Result, U::Fraction, R::Months, QT_TRANSLATE_NOOP("Figure", "Worst month"), QT_TRANSLATE_NOOP("Figure", "smallest return of a calendar month")},
    FigureDefinition{F::PositiveMonths, "positive_months", Result, U::Fraction, R::Months, QT_TRANSLATE_NOOP("Figure", "Positive months"), QT_TRANSLATE_NOOP("Figure", "months with a return > 0 / months")},
    FigureDefinition{F::Volatility, "volatility", Risk, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Volatility"), QT_TRANSLATE_NOOP("Figure", "sample deviation(r) x sqrt(periods per year)")},
    FigureDefinition{F::DownsideDeviation, "downside_deviation", Risk, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Downside deviation"), QT_TRANSLATE_NOOP("Figure", "sqrt(mean of min(r - acceptable, 0)^2) x sqrt(periods per year)")},
    FigureDefinition{F::Sharpe, "sharpe", Risk, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "Sharpe ratio"), QT_TRANSLATE_NOOP("Figure", "mean(r - risk-free) / sample deviation x sqrt(periods per year)")},
    FigureDefinition{F::Sortino, "sortino", Risk, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "Sortino ratio"), QT_TRANSLATE_NOOP("Figure", "mean(r - acceptable) x periods per year / downside deviation")},
    FigureDefinition{F::Calmar, "calmar", Risk, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "Calmar ratio"), QT_TRANSLATE_NOOP("Figure", "annual growth / abs(maximum drawdown)")},
    FigureDefinition{F::Omega, "omega", Risk, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "Omega ratio"), QT_TRANSLATE_NOOP("Figure", "sum(max(r - acceptable, 0)) / sum(max(acceptable - r, 0))")},
    FigureDefinition{F::GainToPain, "gain_to_pain", Risk, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "Gain to pain"), QT_TRANSLATE_NOOP("Figure", "sum(r) / abs(sum of negative r)")},
    FigureDefinition{F::TailRatio, "tail_ratio", Risk, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "Tail ratio"), QT_TRANSLATE_NOOP("Figure", "abs(95 % quantile) / abs(5 % quantile)")},
    FigureDefinition{F::Skew, "skew", Risk, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "Skewness"), QT_TRANSLATE_NOOP("Figure", "bias-corrected sample skewness of r")},
    FigureDefinition{F::Kurtosis, "kurtosis", Risk, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "Excess kurtosis"), QT_TRANSLATE_NOOP("Figure", "bias-corrected excess kurtosis of r")},
    FigureDefinition{F::MaxDrawdown, "max_drawdown", Drawdown, U::Fraction, R::Equity, QT_TRANSLATE_NOOP("Figure", "Maximum drawdown"), QT_TRANSLATE_NOOP("Figure", "min(value / peak - 1), without flows")},
    FigureDefinition{F::MaxDrawdownAbs, "max_drawdown_abs", Drawdown, U::Money, R::Equity, QT_TRANSLATE_NOOP("Figure", "Maximum drawdown in money"), QT_TRANSLATE_NOOP("Figure", "min(value - peak), net of flows")},
    FigureDefinition{F::MaxDrawdownPeak, "max_drawdown_peak", Drawdown, U::Time, R::Equity, QT_TRANSLATE_NOOP("Figure", "Drawdown began"), QT_TRANSLATE_NOOP("Figure", "time of the peak before the maximum drawdown")},
    FigureDefinition{F::MaxDrawdownTrough, "max_drawdown_trough", Drawdown, U::Time, R::Equity, QT_TRANSLATE_NOOP("Figure", "Drawdown bottom"), QT_TRANSLATE_NOOP("Figure", "time of the maximum drawdown")},
    FigureDefinition{F::MaxDrawdownRecovery, "max_drawdown_recovery", Drawdown, U::Time, R::Equity, QT_TRANSLATE_NOOP("Figure", "Drawdown recovered"), QT_TRANSLATE_NOOP("Figure", "first time at or above the peak again")},
    FigureDefinition{F::MaxDrawdownDuration, "max_drawdown_duration", Drawdown, U::Count, R::Equity, QT_TRANSLATE_NOOP("Figure", "Longest drawdown"), QT_TRANSLATE_NOOP("Figure", "most steps from a peak to the first value at or above it, or to the end")},
    FigureDefinition{F::CurrentDrawdown, "current_drawdown", Drawdown, U::Fraction, R::Equity, QT_TRANSLATE_NOOP("Figure", "Current drawdown"), QT_TRANSLATE_NOOP("Figure", "last value / peak - 1")},
    FigureDefinition{F::CurrentDrawdownSince, "current_drawdown_since", Drawdown, U::Time, R::Equity, QT_TRANSLATE_NOOP("Figure", "Under water since"), QT_TRANSLATE_NOOP("Figure", "time of the last peak")},
    FigureDefinition{F::AverageDrawdown, "average_drawdown", Drawdown, U::Fraction, R::Equity, QT_TRANSLATE_NOOP("Figure", "Average drawdown"), QT_TRANSLATE_NOOP("Figure", "mean depth of all drawdowns")},
    FigureDefinition{F::UlcerIndex, "ulcer_index", Drawdown, U::Fraction, R::Equity, QT_TRANSLATE_NOOP("Figure", "Ulcer index"), QT_TRANSLATE_NOOP("Figure", "sqrt(mean of squared drawdowns)")},
    FigureDefinition{F::UlcerPerformance, "ulcer_performance", Drawdown, U::Ratio, R::Equity, QT_TRANSLATE_NOOP("Figure", "Ulcer performance index"), QT_TRANSLATE_NOOP("Figure", "(annual growth - annual risk-free rate) / ulcer index")},
    FigureDefinition{F::Var95, "var_historical_95", Tail, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Value at risk 95 %"), QT_TRANSLATE_NOOP("Figure", "5 % quantile of r, linear interpolation")},
    FigureDefinition{F::Cvar95, "cvar_historical_95", Tail, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Expected shortfall 95 %"), QT_TRANSLATE_NOOP("Figure", "mean of r at or below the 5 % quantile")},
    FigureDefinition{F::Var99, "var_historical_99", Tail, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Value at risk 99 %"), QT_TRANSLATE_NOOP("Figure", "1 % quantile of r, linear interpolation")},
    FigureDefinition{F::Cvar99, "cvar_historical_99", Tail, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Expected shortfall 99 %"), QT_TRANSLATE_NOOP("Figure", "mean of r at or below the 1 % quantile")},
    FigureDefinition{F::VarNormal95, "var_normal_95", Tail, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Value at risk 95 %, normal"), QT_TRANSLATE_NOOP("Figure", "mean + z x sample deviation")},
    FigureDefinition{F::CvarNormal95, "cvar_normal_95", Tail, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Expected shortfall 95 %, normal"), QT_TRANSLATE_NOOP("Figure", "mean - sample deviation x phi(z) / 0.05")},
    FigureDefinition{F::VarCornishFisher95, "var_cornish_fisher_95", Tail, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Value at risk 95 %, Cornish-Fisher"), QT_TRANSLATE_NOOP("Figure", "mean + z x sample deviation, z corrected for skew and kurtosis")},
    FigureDefinition{F::Observations, "observations", Evidence, U::Count, R::Returns, QT_TRANSLATE_NOOP("Figure", "Observations"), QT_TRANSLATE_NOOP("Figure", "number of returns N")},
    FigureDefinition{F::TStatistic, "t_stat", Evidence, U::Ratio, R::Returns, QT_TRANSLATE_NOOP("Figure", "t statistic"), QT_TRANSLATE_NOOP("Figure", "mean(r) / (sample deviation / sqrt(N))")},
    FigureDefinition{F::ProbabilisticSharpe, "psr", Evidence, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Probabilistic Sharpe ratio"), QT_TRANSLATE_NOOP("Figure", "probability that the true Sharpe ratio is above 0, given length, skew and kurtosis")},
    FigureDefinition{F::DeflatedSharpe, "deflated_sharpe", Evidence, U::Fraction, R::Returns, QT_TRANSLATE_NOOP("Figure", "Deflated Sharpe ratio"), QT_TRANSLATE_NOOP("Figure", "as the probabilistic one, against the best that so many trials show by luck")},
    FigureDefinition{F::Trials, "trials", Evidence, U::Count, R::Returns, QT_TRANSLATE_NOOP("Figure", "Trials"), QT_TRANSLATE_NOOP("Figure", "parameter sets that were tried to find this one")},
    FigureDefinition{F::MinimumTrackRecord, "minimum_track_record", Evidence, U::Count, R::Returns, QT_TRANSLATE_NOOP("Figure", "Minimum track record"), QT_TRANSLATE_NOOP("Figure", "observations needed for a Sharpe ratio above 0 at 95 % confidence")},
    FigureDefinition{F::BenchmarkReturn, "benchmark_return", Benchmark, U::Fraction, R::Benchmark, QT_TRANSLATE_NOOP("Figure", "Benchmark return"), QT_TRANSLATE_NOOP("Figure", "last benchmark value / first - 1")},
    FigureDefinition{F::Beta, "beta", Benchmark, U::Ratio, R::Benchmark, QT_TRANSLATE_NOOP("Figure", "Beta"), QT_TRANSLATE_NOOP("Figure", "covariance(r, b) / variance(b)")},
    FigureDefinition{F::Alpha, "alpha", Benchmark, U::Fraction, R::Benchmark, QT_TRANSLATE_NOOP("Figure", "Alpha"), QT_TRANSLATE_NOOP("Figure", "(1 + mean(r - rf - beta (b - rf)))^(periods per year) - 1")},
    FigureDefinition{F::Correlation, "correlation", Benchmark, U::Ratio, R::Benchmark, QT_TRANSLATE_NOOP("Figure", "Correlation"), QT_TRANSLATE_NOOP("Figure", "covariance(r, b) / (deviation(r) x deviation(b))")},
    FigureDefinition{F::InformationRatio, "information_ratio", Benchmark, U::Ratio, R::Benchmark, QT_TRANSLATE_NOOP("Figure", "Information ratio"), QT_TRANSLATE_NOOP("Figure", "mean(r - b) / sample deviation(r - b) x sqrt(periods per year)")},
    FigureDefinition{F::TrackingError, "tracking_error", Benchmark, U::Fraction, R::Benchmark, QT_TRANSLATE_NOOP("Figure", "Tracking error"), QT_TRANSLATE_NOOP("Figure", "sample deviation(r - b) x sqrt(periods per year)")},
    FigureDefinition{F::UpCapture, "up_capture", Benchmark, U::Ratio, R::Benchmark, QT_TRANSLATE_NOOP("Figure", "Up capture"), QT_TRANSLATE_NOOP("Figure", "annual growth over periods with b > 0 / that of the benchmark")},
    FigureDefinition{F::DownCapture, "down_capture", Benchmark, U::Ratio, R::Benchmark, QT_TRANSLATE_NOOP("Figure", "Down capture"), QT_TRANSLATE_NOOP("Figure", "annual growth over periods with b < 0 / that of the benchmark")},
    FigureDefinition{F::Trades, "trades", FigureGroup::Trades, U::Count, R::Trades, QT_TRANSLATE_NOOP("Figure", "Trades"), QT_TRANSLATE_NOOP("Figure", "closed trades")},
    FigureDefinition{F::Wins, "wins", FigureGroup::Trades, U::Count, R::Trades, QT_TRANSLATE_NOOP("Figure", "Wins"), QT_TRANSLATE_NOOP("Figure", "trades with a net result > 0")},
    FigureDefinition{F::Losses, "losses", FigureGroup::Trades, U::Count, R::Trades, QT_TRANSLATE_NOOP("Figure", "Losses"), QT_TRANSLATE_NOOP("Figure", "trades with a net result < 0")},
    FigureDefinition{F::WinRate, "win_rate", FigureGroup::Trades, U::Fraction, R::Trades, QT_TRANSLATE_NOOP("Figure", "Win rate"), QT_TRANSLATE_NOOP("Figure", "wins / trades")},
    FigureDefinition{F::WinRateLow, "win_rate_low", FigureGroup::Trades, U::Fraction, R::Trades, QT_TRANSLATE_NOOP("Figure", "Win rate, lower bound"), QT_TRANSLATE_NOOP("Figure", "Wilson score interval, 95 %")},
    FigureDefinition{F::WinRateHigh, "win_rate_high", FigureGroup::Trades, U::Fraction, R::Trades, QT_TRANSLATE_NOOP("Figure", "Win rate, upper bound"), QT_TRANSLATE_NOOP("Figure", "Wilson score interval, 95 %")},
    FigureDefinition{F::GrossProfit, "gross_profit", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Gross profit"), QT_TRANSLATE_NOOP("Figure", "sum of wins")},
    FigureDefinition{F::GrossLoss, "gross_loss", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Gross loss"), QT_TRANSLATE_NOOP("Figure", "sum of losses")},
    FigureDefinition{F::ProfitFactor, "profit_factor", FigureGroup::Trades, U::Ratio, R::Trades, QT_TRANSLATE_NOOP("Figure", "Profit factor"), QT_TRANSLATE_NOOP("Figure", "gross profit / abs(gross loss)")},
    FigureDefinition{F::AverageWin, "avg_win", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Average win"), QT_TRANSLATE_NOOP("Figure", "gross profit / wins")},
    FigureDefinition{F::AverageLoss, "avg_loss", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Average loss"), QT_TRANSLATE_NOOP("Figure", "gross loss / losses")},
    FigureDefinition{F::PayoffRatio, "payoff_ratio", FigureGroup::Trades, U::Ratio, R::Trades, QT_TRANSLATE_NOOP("Figure", "Payoff ratio"), QT_TRANSLATE_NOOP("Figure", "average win / abs(average loss)")},
    FigureDefinition{F::Expectancy, "expectancy", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Expectancy"), QT_TRANSLATE_NOOP("Figure", "mean net result of a trade")},
    FigureDefinition{F::ExpectancyRatio, "expectancy_ratio", FigureGroup::Trades, U::Ratio, R::Trades, QT_TRANSLATE_NOOP("Figure", "Expectancy ratio"), QT_TRANSLATE_NOOP("Figure", "expectancy / abs(average loss)")},
    FigureDefinition{F::Sqn, "sqn", FigureGroup::Trades, U::Ratio, R::Trades, QT_TRANSLATE_NOOP("Figure", "System quality number"), QT_TRANSLATE_NOOP("Figure", "sqrt(trades) x mean / sample deviation of net results")},
    FigureDefinition{F::Kelly, "kelly", FigureGroup::Trades, U::Fraction, R::Trades, QT_TRANSLATE_NOOP("Figure", "Kelly fraction"), QT_TRANSLATE_NOOP("Figure", "win rate - (1 - win rate) / payoff ratio")},
    FigureDefinition{F::LargestWin, "largest_win", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Largest win"), QT_TRANSLATE_NOOP("Figure", "largest net result")},
    FigureDefinition{F::LargestLoss, "largest_loss", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Largest loss"), QT_TRANSLATE_NOOP("Figure", "smallest net result")},
    FigureDefinition{F::MaxConsecutiveWins, "max_consecutive_wins", FigureGroup::Trades, U::Count, R::Trades, QT_TRANSLATE_NOOP("Figure", "Longest winning streak"), QT_TRANSLATE_NOOP("Figure", "most wins in a row; a zero ends a run")},
    FigureDefinition{F::MaxConsecutiveLosses, "max_consecutive_losses", FigureGroup::Trades, U::Count, R::Trades, QT_TRANSLATE_NOOP("Figure", "Longest losing streak"), QT_TRANSLATE_NOOP("Figure", "most losses in a row; a zero ends a run")},
    FigureDefinition{F::RecoveryFactor, "recovery_factor", FigureGroup::Trades, U::Ratio, R::Trades, QT_TRANSLATE_NOOP("Figure", "Recovery factor"), QT_TRANSLATE_NOOP("Figure", "net result / abs(maximum drawdown of the cumulated results)")},
    FigureDefinition{F::AverageMae, "average_mae", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Average adverse excursion"), QT_TRANSLATE_NOOP("Figure", "mean of the worst open result during a trade (MAE)")},
    FigureDefinition{F::AverageMfe, "average_mfe", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Average favourable excursion"), QT_TRANSLATE_NOOP("Figure", "mean of the best open result during a trade (MFE)")},
    FigureDefinition{F::WorstMae, "worst_mae", FigureGroup::Trades, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Worst adverse excursion"), QT_TRANSLATE_NOOP("Figure", "lowest open result of any trade")},
    FigureDefinition{F::AverageHolding, "average_holding", FigureGroup::Trades, U::Span, R::Trades, QT_TRANSLATE_NOOP("Figure", "Average holding time"), QT_TRANSLATE_NOOP("Figure", "mean of exit time - entry time")},
    FigureDefinition{F::LongTrades, "long_trades", FigureGroup::Trades, U::Count, R::Trades, QT_TRANSLATE_NOOP("Figure", "Long trades"), QT_TRANSLATE_NOOP("Figure", "trades that bought first")},
    FigureDefinition{F::ShortTrades, "short_trades", FigureGroup::Trades, U::Count, R::Trades, QT_TRANSLATE_NOOP("Figure", "Short trades"), QT_TRANSLATE_NOOP("Figure", "trades that sold first")},
    FigureDefinition{F::Exposure, "exposure", Costs, U::Fraction, R::Equity, QT_TRANSLATE_NOOP("Figure", "Time in the market"), QT_TRANSLATE_NOOP("Figure", "bars with an open position / bars")},
    FigureDefinition{F::Turnover, "turnover", Costs, U::Ratio, R::Trades, QT_TRANSLATE_NOOP("Figure", "Turnover"), QT_TRANSLATE_NOOP("Figure", "(entry values + exit values) / 2 / mean equity")},
    FigureDefinition{F::TurnoverAnnual, "turnover_annual", Costs, U::Ratio, R::Trades, QT_TRANSLATE_NOOP("Figure", "Turnover per year"), QT_TRANSLATE_NOOP("Figure", "turnover x 365 days / span")},
    FigureDefinition{F::Fees, "fees", Costs, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Fees"), QT_TRANSLATE_NOOP("Figure", "sum of the fees of all trades")},
    FigureDefinition{F::FeesOfGross, "fees_of_gross", Costs, U::Fraction, R::Trades, QT_TRANSLATE_NOOP("Figure", "Fees of gross profit"), QT_TRANSLATE_NOOP("Figure", "fees / gross profit")},
    FigureDefinition{F::SlippageCost, "slippage_cost", Costs, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Spread and slippage"), QT_TRANSLATE_NOOP("Figure", "sum of units x (fill price - quoted price), against us")},
    FigureDefinition{F::CostPerTrade, "cost_per_trade", Costs, U::Money, R::Trades, QT_TRANSLATE_NOOP("Figure", "Cost per trade"), QT_TRANSLATE_NOOP("Figure", "(fees + spread and slippage) / trades")},
};
// clang-format on

static_assert(definitions.size() == static_cast<size_t>(FigureId::CostPerTrade) + 1);

QString translated(const char* text) {
    return QCoreApplication::translate("Figure", text);
}

} // namespace

const FigureDefinition& definitionOf(FigureId figure) {
    const FigureDefinition& definition = definitions[static_cast<size_t>(figure)];
    TF_ASSERT(definition.figure == figure);
    return definition;
}

std::span<const FigureDefinition> figureDefinitions() {
    return definitions;
}

std::optional<FigureId> figureById(QStringView id) {
    const auto found =
        std::find_if(definitions.begin(), definitions.end(),
                     [id](const FigureDefinition& d) { return id == QLatin1String(d.id); });
    return found == definitions.end() ? std::nullopt : std::optional(found->figure);
}

QString figureName(FigureId figure) {
    return translated(definitionOf(figure).name);
}

QString figureFormula(FigureId figure) {
    return translated(definitionOf(figure).formula);
}

QString figureGroupName(FigureGroup group) {
    switch (group) {
    case Result:
        return translated(QT_TRANSLATE_NOOP("Figure", "Result"));
    case Risk:
        return translated(QT_TRANSLATE_NOOP("Figure", "Risk"));
    case Drawdown:
        return translated(QT_TRANSLATE_NOOP("Figure", "Drawdown"));
    case Tail:
        return translated(QT_TRANSLATE_NOOP("Figure", "Tail"));
    case Evidence:
        return translated(QT_TRANSLATE_NOOP("Figure", "Evidence"));
    case Benchmark:
        return translated(QT_TRANSLATE_NOOP("Figure", "Benchmark"));
    case FigureGroup::Trades:
        return translated(QT_TRANSLATE_NOOP("Figure", "Trades"));
    case Costs:
        return translated(QT_TRANSLATE_NOOP("Figure", "Exposure and costs"));
    }
    return {};
}

QString absenceText(Absence absence) {
    switch (absence) {
    case Absence::None:
        return {};
    case Absence::TooFewObservations:
        return translated(QT_TRANSLATE_NOOP("Figure", "Not enough data: too few observations."));
    case Absence::NoDeviation:
        return translated(QT_TRANSLATE_NOOP("Figure", "All observations are equal."));
    case Absence::NoDownside:
        return translated(QT_TRANSLATE_NOOP("Figure", "Nothing lies below the threshold."));
    case Absence::NoDrawdown:
        return translated(QT_TRANSLATE_NOOP("Figure", "There was no drawdown."));
    case Absence::NotRecovered:
        return translated(QT_TRANSLATE_NOOP("Figure", "Not recovered yet."));
    case Absence::NoBenchmark:
        return translated(QT_TRANSLATE_NOOP("Figure", "No benchmark was given."));
    case Absence::NoTrades:
        return translated(QT_TRANSLATE_NOOP("Figure", "There are no closed trades."));
    case Absence::NoWin:
        return translated(QT_TRANSLATE_NOOP("Figure", "There is no winning trade."));
    case Absence::NoLoss:
        return translated(QT_TRANSLATE_NOOP("Figure", "There is no losing trade."));
    case Absence::NoEquity:
        return translated(QT_TRANSLATE_NOOP("Figure", "There is no equity history."));
    case Absence::NotDefined:
        return translated(
            QT_TRANSLATE_NOOP("Figure", "The formula has no value for these numbers."));
    case Absence::NotRecorded:
        return translated(QT_TRANSLATE_NOOP("Figure", "This was not recorded."));
    }
    return {};
}

} // namespace tf::analytics
