// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/farm_analysis.h"

#include "models/analytics/benchmark_metrics.h"
#include "models/farms/equity_record.h"

#include <QHash>
#include <QMap>
#include <cmath>
#include <numeric>

namespace tf::farms {

namespace {

using analytics::FigureId;
using trading::EquitySnapshot;

std::vector<double> drawdownsOf(const std::vector<double>& curve) {
    std::vector<double> drawdowns;
    double peak = 0;
    for (const double value : curve) {
        peak = std::max(peak, value);
        drawdowns.push_back(peak > 0 ? std::min(0.0, value / peak - 1) : 0);
    }
    return drawdowns;
}

// --- contributions

/// Profit of each period (column) between two snapshots of the farm, exact.
using Profits = std::vector<Decimal>;

Decimal profitBetween(const EquitySnapshot& before, const EquitySnapshot& after) {
    return after.equity - before.equity - after.flow;
}

/// The agent's profits, each in the farm's period in which it fell.
Profits profitsOf(const QList<EquitySnapshot>& own, const std::vector<Instant>& times) {
    Profits profits(times.empty() ? 0 : times.size() - 1);
    for (qsizetype i = 1; i < own.size(); ++i) {
        const auto end = std::lower_bound(times.begin(), times.end(), own[i].at);
        if (end != times.begin() && end != times.end()) {
            profits[static_cast<size_t>(end - times.begin() - 1)] +=
                profitBetween(own[i - 1], own[i]);
        }
    }
    return profits;
}

Decimal sumOf(const Profits& profits) {
    return std::accumulate(profits.begin(), profits.end(), Decimal());
}

/// Each part of each period over the farm's equity before it; the parts' returns are 1 each, so
/// that weight x return is the part's contribution. Periods that began with nothing have no return.
std::optional<std::vector<double>> linked(const std::vector<Profits>& parts,
                                          const QList<EquitySnapshot>& farm) {
    analytics::Matrix shares;
    for (qsizetype period = 0; period + 1 < farm.size(); ++period) {
        const double start = farm[period].equity.toDouble();
        if (!(start > 0)) {
            continue;
        }
        std::vector<double> row;
        for (const Profits& part : parts) {
            row.push_back(part[static_cast<size_t>(period)].toDouble() / start);
        }
        shares.push_back(std::move(row));
    }
    const analytics::Matrix ones(shares.size(), std::vector<double>(parts.size(), 1.0));
    return analytics::linkedContributions(shares, ones);
}

void addContributions(const FarmTrack& track, const EquityRecord& farm, FarmAnalysis& analysis) {
    if (track.equity.size() < 2) {
        return;
    }
    Profits rest;
    for (qsizetype i = 1; i < track.equity.size(); ++i) {
        rest.push_back(profitBetween(track.equity[i - 1], track.equity[i]));
    }
    analysis.profit = sumOf(rest);
    std::vector<Profits> parts;
    for (const AgentTrack& agent : track.agents) {
        parts.push_back(profitsOf(agent.equity, farm.times));
        for (size_t period = 0; period < rest.size(); ++period) {
            rest[period] -= parts.back()[period];
        }
        analysis.contributions.append(
            {.agent = agent.id, .name = agent.name, .money = sumOf(parts.back()), .linked = {}});
    }
    const bool hasRest = std::any_of(rest.begin(), rest.end(),
                                     [](const Decimal& profit) { return !profit.isZero(); });
    if (hasRest) {
        parts.push_back(rest);
        analysis.contributions.append(
            {.agent = {}, .name = {}, .money = sumOf(rest), .linked = {}});
    }
    if (const auto shares = linked(parts, track.equity)) {
        for (size_t i = 0; i < shares->size(); ++i) {
            analysis.contributions[static_cast<qsizetype>(i)].linked = (*shares)[i];
        }
    }
}

// --- the agents together

void addCorrelation(const FarmTrack& track, const EquityRecord& farm, FarmAnalysis& analysis) {
    const QList<qint64> days = dailyGrowth(farm).keys();
    std::vector<std::vector<double>> returns;
    std::vector<double> weights; ///< of the agents that have money now
    std::vector<std::vector<double>> weighted;
    for (const AgentTrack& agent : track.agents) {
        analysis.agentNames.append(agent.name);
        returns.push_back(returnsOn(days, dailyGrowth(recordOf(agent.equity))));
        const double equity = agent.equity.isEmpty() ? 0 : agent.equity.last().equity.toDouble();
        if (equity > 0) {
            weights.push_back(equity);
            weighted.push_back(returns.back());
        }
    }
    analysis.correlation = analytics::correlationMatrix(returns);
    std::vector<std::vector<double>> complete(weights.size());
    const size_t count = weighted.empty() ? 0 : weighted.front().size();
    for (size_t day = 0; day < count; ++day) {
        const bool isComplete =
            std::none_of(weighted.begin(), weighted.end(),
                         [day](const std::vector<double>& one) { return std::isnan(one[day]); });
        for (size_t i = 0; isComplete && i < weights.size(); ++i) {
            complete[i].push_back(weighted[i][day]);
        }
    }
    analysis.commonDays = complete.empty() ? 0 : std::ssize(complete.front());
    if (weights.size() < 2 || analysis.commonDays < analytics::neededPairs) {
        return;
    }
    const double whole = std::accumulate(weights.begin(), weights.end(), 0.0);
    analytics::Matrix covariance(weights.size(), std::vector<double>(weights.size()));
    for (size_t i = 0; i < weights.size(); ++i) {
        weights[i] /= whole;
        for (size_t k = 0; k < covariance.size(); ++k) {
            covariance[i][k] = analytics::PairMoments::of(complete[i], complete[k]).product /
                               static_cast<double>(analysis.commonDays - 1);
        }
    }
    analysis.diversification = analytics::diversificationRatio(weights, covariance);
}

strategies::FarmType typeOf(const strategies::StrategyConfig& strategy) {
    const strategies::StrategyKind* const kind = strategies::findStrategyKind(strategy.kind);
    return kind == nullptr ? strategies::FarmType::Custom : kind->farmType;
}

void addTypes(const FarmTrack& track, const ClosedTrades& closed, FarmAnalysis& analysis) {
    QMap<strategies::FarmType, TypeEffect> effects;
    QMap<strategies::FarmType, std::vector<double>> results;
    QMap<strategies::FarmType, std::vector<double>> tested;
    QHash<AgentId, strategies::FarmType> types;
    for (const AgentTrack& agent : track.agents) {
        const strategies::FarmType type = typeOf(agent.strategy);
        types.insert(agent.id, type);
        TypeEffect& effect = effects[type];
        effect.type = type;
        ++effect.agents;
        if (!effect.strategies.contains(agent.strategy.kind)) {
            effect.strategies.append(agent.strategy.kind);
        }
        auto& own = tested[type];
        own.insert(own.end(), agent.backtestResults.begin(), agent.backtestResults.end());
    }
    for (size_t i = 0; i < closed.trades.size(); ++i) {
        const auto type = types.constFind(closed.agents[i]);
        if (type != types.constEnd() && closed.trades[i].entryValue > 0) {
            results[*type].push_back(closed.trades[i].net / closed.trades[i].entryValue);
        }
    }
    for (TypeEffect& effect : effects) {
        effect.backtestTrades = std::ssize(tested[effect.type]);
        effect.figures = analytics::effectiveness(results[effect.type], tested[effect.type]);
        analysis.types.append(effect);
    }
}

void addRisk(const EquityRecord& farm, const ClosedTrades& closed, FarmAnalysis& analysis) {
    const QMap<qint64, double> days = dailyGrowth(farm);
    const std::vector<double> returns = analytics::withoutMissing(returnsOn(days.keys(), days));
    analysis.days = std::ssize(returns);
    analytics::RiskInput input{.returns = returns};
    if (std::ssize(closed.trades) >= analytics::neededTrades) {
        const auto wins =
            std::count_if(closed.trades.begin(), closed.trades.end(),
                          [](const analytics::ClosedTrade& trade) { return trade.net > 0; });
        input.winRate = static_cast<double>(wins) / static_cast<double>(closed.trades.size());
    }
    double sum = 0;
    int pairs = 0;
    for (qsizetype row = 0; row < analysis.correlation.size; ++row) {
        for (qsizetype column = 0; column < row; ++column) {
            if (const auto value = analysis.correlation.at(row, column)) {
                sum += *value;
                ++pairs;
            }
        }
    }
    if (pairs > 0) {
        input.meanCorrelation = sum / pairs;
    }
    analysis.risk = analytics::riskScore(input);
}

// --- the sheet

bool isCount(FigureId id) {
    return id == FigureId::Observations || id == FigureId::Trials;
}

/// Ratios of trades; counts, sums and extremes say what they are whatever the sample.
bool isRatioOfTrades(FigureId id) {
    switch (id) {
    case FigureId::WinRate:
    case FigureId::WinRateLow:
    case FigureId::WinRateHigh:
    case FigureId::ProfitFactor:
    case FigureId::PayoffRatio:
    case FigureId::Expectancy:
    case FigureId::ExpectancyRatio:
    case FigureId::Sqn:
    case FigureId::Kelly:
    case FigureId::RecoveryFactor:
        return true;
    default:
        return false;
    }
}

void withhold(analytics::Figure& figure, analytics::Absence absence) {
    figure.value.reset();
    figure.absence = absence;
}

/// Takes out what the sample does not carry and what live fills do not tell.
void withholdUnknown(analytics::PerformanceSheet& sheet) {
    using analytics::FigureGroup;
    for (const FigureId id : {FigureId::AverageMae, FigureId::AverageMfe, FigureId::WorstMae,
                              FigureId::SlippageCost, FigureId::CostPerTrade}) {
        withhold(sheet.figures[static_cast<size_t>(id)], analytics::Absence::NotRecorded);
    }
    for (analytics::Figure& figure : sheet.figures) {
        const analytics::FigureDefinition& definition = analytics::definitionOf(figure.figure);
        const bool isOfReturns =
            definition.rows == analytics::FigureRows::Returns &&
            (definition.group == FigureGroup::Risk || definition.group == FigureGroup::Tail ||
             definition.group == FigureGroup::Evidence);
        const bool isThin =
            (isOfReturns && !isCount(figure.figure) && figure.sample < analytics::neededReturns) ||
            (isRatioOfTrades(figure.figure) && figure.sample < analytics::neededTrades);
        if (figure.value && isThin) {
            withhold(figure, analytics::Absence::TooFewObservations);
        }
    }
}

/// value x part / whole
Decimal scaled(Decimal value, Decimal part, Decimal whole) {
    const auto share = part.dividedBy(whole, Rounding::HalfEven);
    const auto product = share ? value.times(*share, Rounding::HalfEven) : share;
    return product.valueOr(Decimal());
}

} // namespace

ClosedTrades closedTrades(const QList<trading::BookedFill>& fills) {
    struct Open {
        Decimal quantity = {};
        Decimal notional = {};
        Decimal fees = {};
        Instant at = {};
        bool isShort = false;
    };
    ClosedTrades closed;
    QHash<QPair<AgentId, InstrumentId>, Open> openOf;
    for (const trading::BookedFill& fill : fills) {
        Open& open = openOf[{fill.agent, fill.instrument}];
        const Decimal notional =
            fill.fill.quantity.times(fill.fill.price, Rounding::HalfEven).valueOr(Decimal());
        if (!fill.result) {
            if (open.quantity.isZero()) {
                open = {.at = fill.fill.at, .isShort = fill.side == trading::Side::Sell};
            }
            open.quantity += fill.fill.quantity;
            open.notional += notional;
            open.fees += fill.fill.fee;
            continue;
        }
        const double share =
            open.quantity.isPositive()
                ? std::min(1.0, fill.fill.quantity.toDouble() / open.quantity.toDouble())
                : 0;
        closed.agents.push_back(fill.agent);
        closed.trades.push_back({.entry = open.at,
                                 .exit = fill.fill.at,
                                 .net = fill.result->toDouble(),
                                 .fees = open.fees.toDouble() * share + fill.fill.fee.toDouble(),
                                 .entryValue = open.notional.toDouble() * share,
                                 .exitValue = notional.toDouble(),
                                 .isShort = open.isShort});
        if (share >= 1) {
            open = {};
        } else {
            const Decimal kept = open.quantity - fill.fill.quantity;
            open.notional = scaled(open.notional, kept, open.quantity);
            open.fees = scaled(open.fees, kept, open.quantity);
            open.quantity = kept;
        }
    }
    return closed;
}

FarmAnalysis analyse(const FarmTrack& track) {
    FarmAnalysis analysis;
    analysis.farm = track.farm;
    const EquityRecord farm = recordOf(track.equity);
    const ClosedTrades closed = closedTrades(track.fills);
    analysis.sheet = analytics::PerformanceSheet::of(
        {.times = farm.times, .equity = farm.equity, .flows = farm.flows, .trades = closed.trades});
    withholdUnknown(analysis.sheet);
    analysis.times = farm.times;
    analysis.equity = farm.equity;
    analysis.drawdown = drawdownsOf(farm.growth);
    analysis.totalReturn = analysis.sheet.value(FigureId::TotalReturn);
    analysis.trades = std::ssize(closed.trades);
    addContributions(track, farm, analysis);
    addCorrelation(track, farm, analysis);
    addTypes(track, closed, analysis);
    addRisk(farm, closed, analysis);
    return analysis;
}

std::vector<qint64> partsThatAddUp(const std::vector<double>& parts, double total, int decimals) {
    const double unit = std::pow(10.0, decimals);
    std::vector<qint64> rounded;
    std::vector<std::pair<double, size_t>> remainders;
    qint64 left = std::llround(total * unit);
    for (size_t i = 0; i < parts.size(); ++i) {
        const double floor = std::floor(parts[i] * unit);
        rounded.push_back(static_cast<qint64>(floor));
        remainders.emplace_back(parts[i] * unit - floor, i);
        left -= rounded.back();
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (size_t i = 0; left > 0 && i < remainders.size(); ++i, --left) {
        ++rounded[remainders[i].second];
    }
    return rounded;
}

QList<Decimal> partsThatAddUp(const QList<Decimal>& parts, Decimal total, int decimals) {
    const auto rounded = [decimals](Decimal value, Rounding mode) {
        return value.rounded(decimals, mode).valueOr(value);
    };
    const Decimal unit = Decimal::fromUnits(1, decimals).value();
    QList<Decimal> shown;
    std::vector<std::pair<Decimal, qsizetype>> remainders;
    Decimal left = rounded(total, Rounding::Down);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        shown.append(rounded(parts[i], Rounding::Floor));
        remainders.emplace_back(parts[i] - shown.last(), i);
        left -= shown.last();
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (size_t i = 0; left.isPositive() && i < remainders.size(); ++i) {
        shown[remainders[i].second] += unit;
        left -= unit;
    }
    return shown;
}

} // namespace tf::farms
