// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/farm_metrics.h"

#include "models/analytics/benchmark_metrics.h"
#include "models/analytics/drawdown.h"
#include "models/core/assert.h"

#include <algorithm>
#include <cmath>

namespace tf::analytics {

namespace {

constexpr double confidence = 0.95;
constexpr double decisiveT = 2;

/// 0 at `harmless`, 100 at `worst` and beyond.
double scaled(double measured, double harmless, double worst) {
    return 100 * std::clamp((measured - harmless) / (worst - harmless), 0.0, 1.0);
}

RiskPart part(RiskPartKind kind, double weight, std::optional<double> measured, double harmless,
              double worst) {
    if (!measured) {
        return {.kind = kind, .measured = {}, .score = 0, .weight = 0};
    }
    return {.kind = kind,
            .measured = measured,
            .score = scaled(*measured, harmless, worst),
            .weight = weight};
}

std::optional<double> welchT(const Moments& a, const Moments& b) {
    if (a.count < neededTrades || b.count < neededTrades) {
        return std::nullopt;
    }
    const double error = a.sum2 / static_cast<double>((a.count - 1) * a.count) +
                         b.sum2 / static_cast<double>((b.count - 1) * b.count);
    return ratio(a.mean - b.mean, std::sqrt(error));
}

} // namespace

std::optional<double> CorrelationMatrix::meanWithOthers(qsizetype row) const {
    double sum = 0;
    qint64 count = 0;
    for (qsizetype column = 0; column < size; ++column) {
        if (const auto value = at(row, column); value && column != row) {
            sum += *value;
            ++count;
        }
    }
    return ratio(sum, static_cast<double>(count));
}

CorrelationMatrix correlationMatrix(std::span<const std::vector<double>> returns) {
    CorrelationMatrix matrix;
    matrix.size = std::ssize(returns);
    const size_t size = returns.size();
    matrix.values.resize(size * size);
    matrix.samples.resize(size * size);
    for (size_t row = 0; row < size; ++row) {
        for (size_t column = row; column < size; ++column) {
            const Pairs pairs = pairsWithoutMissing(returns[row], returns[column]);
            const qint64 sample = std::ssize(pairs.left);
            const auto value =
                sample >= neededPairs ? correlation(pairs.left, pairs.right) : std::nullopt;
            for (const size_t cell : {row * size + column, column * size + row}) {
                matrix.values[cell] = value;
                matrix.samples[cell] = sample;
            }
        }
    }
    return matrix;
}

std::optional<double> diversificationRatio(Sample weights, const Matrix& covariance) {
    TF_ASSERT(covariance.size() == weights.size());
    double separate = 0;
    double together = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        separate += weights[i] * std::sqrt(covariance[i][i]);
        for (size_t k = 0; k < weights.size(); ++k) {
            together += weights[i] * weights[k] * covariance[i][k];
        }
    }
    return together > 0 ? ratio(separate, std::sqrt(together)) : std::nullopt;
}

RiskScore riskScore(const RiskInput& input) {
    RiskScore score;
    score.sample = std::ssize(input.returns);
    const auto drawdown = drawdownOfReturns(input.returns);
    const auto tail = cvarHistorical(input.returns, 1 - confidence);
    const auto depth = drawdown ? std::optional(-drawdown->deepest) : std::nullopt;
    const auto loss = tail ? std::optional(std::max(0.0, -*tail)) : std::nullopt;
    score.parts = {
        part(RiskPartKind::Drawdown, 0.30, depth, 0, 0.5),
        part(RiskPartKind::Volatility, 0.25,
             volatility(Moments::of(input.returns), input.periodsPerYear), 0, 1.5),
        part(RiskPartKind::WinRate, 0.10, input.winRate, 0.6, 0.2),
        part(RiskPartKind::TailLoss, 0.20, loss, 0, 0.15),
        part(RiskPartKind::Correlation, 0.15, input.meanCorrelation, 0, 1),
    };
    double weights = 0;
    double sum = 0;
    for (const RiskPart& each : score.parts) {
        weights += each.weight;
        sum += each.weight * each.score;
    }
    for (RiskPart& each : score.parts) {
        each.weight = weights > 0 ? each.weight / weights : 0;
    }
    score.total = score.sample >= neededReturns ? ratio(sum, weights) : std::nullopt;
    return score;
}

Effectiveness effectiveness(Sample results, Sample backtestResults) {
    const Moments own = Moments::of(results);
    const Moments tested = Moments::of(backtestResults);
    Effectiveness judged;
    judged.trades = summarizeTrades(results);
    if (tested.count >= neededTrades) {
        judged.backtestExpectancy = tested.mean;
    }
    if (own.count < neededTrades) {
        return judged;
    }
    judged.winRate = wilsonInterval(judged.trades.wins, judged.trades.trades, confidence);
    judged.tStatistic = tStatistic(own);
    judged.probabilisticSharpe = probabilisticSharpe(own);
    judged.differenceT = welchT(own, tested);
    if (judged.differenceT) {
        judged.verdict = *judged.differenceT > decisiveT    ? Verdict::Better
                         : *judged.differenceT < -decisiveT ? Verdict::Worse
                                                            : Verdict::AsExpected;
    }
    return judged;
}

void DrawdownTracker::update(double equity, double flow) {
    if (flow != 0 && m_equity > 0) {
        m_peak *= std::max(0.0, (m_equity + flow) / m_equity);
    }
    m_equity = equity;
    m_peak = std::max(m_peak, equity);
}

} // namespace tf::analytics
