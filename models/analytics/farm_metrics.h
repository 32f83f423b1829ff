// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/attribution.h"
#include "models/analytics/return_metrics.h"
#include "models/analytics/trade_metrics.h"

/// Figures of several agents together. Below the stated sample size there is no number.
namespace tf::analytics {

inline constexpr qint64 neededPairs = 20;   ///< returns for a correlation
inline constexpr qint64 neededReturns = 30; ///< returns for a risk score
inline constexpr qint64 neededTrades = 20;  ///< trades for a judgement of a strategy

/// Correlations of return series, pair by pair over the periods in which neither is missing (NaN).
struct CorrelationMatrix {
    qsizetype size = 0;
    std::vector<std::optional<double>> values; ///< row by row; none below `neededPairs`
    std::vector<qint64> samples;

    std::optional<double> at(qsizetype row, qsizetype column) const {
        return values[static_cast<size_t>(row * size + column)];
    }
    qint64 sampleAt(qsizetype row, qsizetype column) const {
        return samples[static_cast<size_t>(row * size + column)];
    }
    /// Mean of a row's correlations with the others; none when there are none.
    std::optional<double> meanWithOthers(qsizetype row) const;
};
/// Series begin at the same period; shorter ones end earlier.
CorrelationMatrix correlationMatrix(std::span<const std::vector<double>> returns);

/// sum(w sigma) / sqrt(w' C w) (Choueifaty, Coignard 2008): 1 when all move as one. None without
/// risk.
std::optional<double> diversificationRatio(Sample weights, const Matrix& covariance);

enum class RiskPartKind { Drawdown, Volatility, WinRate, TailLoss, Correlation };

/// One part of a risk score: what was measured, and 0 (harmless) to 100 (as bad as the scale goes).
struct RiskPart {
    RiskPartKind kind = RiskPartKind::Drawdown;
    std::optional<double> measured;
    double score = 0;
    double weight = 0; ///< share of the total; 0 when nothing was measured

    bool operator==(const RiskPart&) const = default;
};

/// 0 to 100, the weighted mean of its parts; parts that are not measured leave their weight to the
/// others. None below `neededReturns`.
struct RiskScore {
    std::optional<double> total;
    std::vector<RiskPart> parts; ///< one per kind, in order
    qint64 sample = 0;           ///< returns
};

struct RiskInput {
    Sample returns; ///< nothing missing
    double periodsPerYear = 365;
    std::optional<double> winRate;         ///< none below `neededTrades`
    std::optional<double> meanCorrelation; ///< with the other agents of the farm
};
/// Linear scales: drawdown 0..50 %, volatility 0..150 % a year, win rate 60..20 %, mean of the
/// worst 5 % of returns 0..15 %, correlation 0..1; weights 30, 25, 10, 20 and 15 %.
RiskScore riskScore(const RiskInput& input);

enum class Verdict { NotEnoughData, AsExpected, Better, Worse };

/// What a strategy has shown, and how that compares with its own backtest.
struct Effectiveness {
    TradeSummary trades;
    std::optional<Interval> winRate; ///< Wilson, 95 %
    std::optional<double> tStatistic;
    std::optional<double> probabilisticSharpe; ///< of the results per trade, against 0
    std::optional<double> backtestExpectancy;
    /// Welch's t of the difference in results per trade; none below `neededTrades` on either side.
    std::optional<double> differenceT;
    Verdict verdict = Verdict::NotEnoughData; ///< Better and Worse beyond two standard errors
};
/// Results as returns on the money at stake, so that both sides are comparable.
Effectiveness effectiveness(Sample results, Sample backtestResults);

/// Drawdown from the peak, fed value by value and kept over restarts by its two numbers. Deposits
/// and withdrawals move the peak along: they are no profit and no loss.
class DrawdownTracker {
public:
    DrawdownTracker() = default;
    DrawdownTracker(double peak, double equity)
        : m_peak(peak)
        , m_equity(equity) {}

    /// The equity now, after `flow` since the last call came in (or went out, negative).
    void update(double equity, double flow = 0);

    double peak() const { return m_peak; }
    double equity() const { return m_equity; }
    /// <= 0; 0 while there is no peak.
    double drawdown() const { return m_peak > 0 ? m_equity / m_peak - 1 : 0; }

private:
    double m_peak = 0;
    double m_equity = 0;
};

} // namespace tf::analytics
