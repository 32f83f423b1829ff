// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/numbers.h"

/// Figures of a list of simple returns without missing observations. Percentages are fractions,
/// `periodsPerYear` annualises (365 for daily crypto, 252 for trading days), rates named without
/// "annual" are per period. None = undefined, for every function here also for an empty sample.
namespace tf::analytics {

/// product(1 + r)
double growthOf(Sample returns);
/// v[i] / v[i-1] - 1, one shorter than the values; NaN where the previous value is not positive.
std::vector<double> returnsOf(Sample values);

/// product(1 + r) - 1
std::optional<double> totalReturn(Sample returns);
/// growth^(periodsPerYear / N) - 1. None when growth is negative (more than all was lost).
std::optional<double> annualReturn(double growth, double count, double periodsPerYear);
std::optional<double> cagr(Sample returns, double periodsPerYear);
/// (end / start)^(yearDays / days) - 1. None for start <= 0, days <= 0 or a negative end.
std::optional<double> cagrCalendar(double start, double end, double days, double yearDays);

/// Sample deviation times sqrt(periodsPerYear); N >= 2.
std::optional<double> volatility(const Moments& returns, double periodsPerYear);
/// mean(r - rf) / sample deviation x sqrt(periodsPerYear) (Sharpe 1994). None when constant.
std::optional<double> sharpe(const Moments& returns, double periodsPerYear, double riskFree = 0);
/// sqrt(mean over all N of min(r - mar, 0)^2) x sqrt(periodsPerYear)
std::optional<double> downsideDeviation(Sample returns, double periodsPerYear,
                                        double acceptable = 0);
/// mean(r - mar) x periodsPerYear / downside deviation (Sortino 1991). None without a downside.
std::optional<double> sortino(Sample returns, double periodsPerYear, double acceptable = 0);
/// cagr / abs(max drawdown); none without a drawdown.
std::optional<double> calmar(std::optional<double> cagr, std::optional<double> maxDrawdown);
/// sum(max(r - t, 0)) / sum(max(t - r, 0)); none when nothing is below t (Keating, Shadwick 2002).
std::optional<double> omega(Sample returns, double threshold = 0);
/// sum(r) / abs(sum of negative r); none without a negative return.
std::optional<double> gainToPain(Sample returns);

/// The `tail` quantile of the returns: negative = loss.
std::optional<double> varHistorical(Sample returns, double tail);
/// Mean of all returns <= that quantile.
std::optional<double> cvarHistorical(Sample returns, double tail);
/// Both in one linear pass over a sample that it reorders.
struct TailRisk {
    std::optional<double> var;
    std::optional<double> cvar;
};
TailRisk tailRiskInPlace(std::span<double> returns, double tail);
/// m + z s, z the normal quantile of `tail`
std::optional<double> varNormal(const Moments& returns, double tail);
/// m - s phi(z) / tail
std::optional<double> cvarNormal(const Moments& returns, double tail);
/// m + s zc, zc by Cornish and Fisher from population skew and excess kurtosis.
std::optional<double> varCornishFisher(const Moments& returns, double tail);
/// abs(95 % quantile) / abs(5 % quantile)
std::optional<double> tailRatio(Sample returns);

/// Bias-corrected sample skewness G1; N >= 3, not constant.
std::optional<double> skew(const Moments& returns);
/// Bias-corrected excess kurtosis G2; N >= 4, not constant.
std::optional<double> kurtosis(const Moments& returns);
/// mean / (sample deviation / sqrt(N))
std::optional<double> tStatistic(const Moments& values);

/// Probabilistic Sharpe ratio (Bailey, Lopez de Prado 2012): the probability that the true Sharpe
/// ratio per period exceeds `benchmark`, given length, skew and kurtosis of the sample.
std::optional<double> probabilisticSharpe(const Moments& returns, double benchmark = 0,
                                          double riskFree = 0);
/// The Sharpe ratio per period that the best of `trials` skill-less trials is expected to show,
/// when their Sharpe ratios have the variance `trialVariance`. 0 for one trial.
std::optional<double> expectedBestSharpe(qint64 trials, double trialVariance);
/// Deflated Sharpe ratio (Bailey, Lopez de Prado 2014): the probabilistic one against
/// `expectedBestSharpe`. Trials >= 1.
std::optional<double> deflatedSharpe(const Moments& returns, qint64 trials, double trialVariance);
/// Observations needed until the Sharpe ratio exceeds `benchmark` (both per period) with the given
/// confidence. None when it does not exceed it.
std::optional<double> minimumTrackRecord(const Moments& returns, double benchmark,
                                         double confidence);

} // namespace tf::analytics
