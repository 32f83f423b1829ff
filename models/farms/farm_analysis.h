// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/farm_metrics.h"
#include "models/analytics/performance_sheet.h"
#include "models/farms/farm_track.h"

namespace tf::farms {

/// What one agent earned for its farm. A null agent is the rest: what the farm earned beside its
/// agents of now (agents that left, differences at an opening).
struct Contribution {
    AgentId agent;
    QString name;
    Decimal money;                ///< change of equity less what flowed in
    std::optional<double> linked; ///< Carino's; none when there is no farm return

    bool operator==(const Contribution&) const = default;
};

/// How the strategies of one type did in the farm.
struct TypeEffect {
    strategies::FarmType type = strategies::FarmType::Custom;
    QStringList strategies; ///< kinds, in order of their agents
    int agents = 0;
    analytics::Effectiveness figures; ///< results are returns on the money at stake
    qint64 backtestTrades = 0;        ///< of the agents' own kept backtests
};

/// All figures of a farm.
struct FarmAnalysis {
    FarmId farm;
    analytics::PerformanceSheet sheet; ///< figures below their sample size are absent
    std::vector<Instant> times;
    std::vector<double> equity;        ///< with open positions, flows included
    std::vector<double> drawdown;      ///< from the peak of the curve without flows, <= 0
    QList<Contribution> contributions; ///< money and linked returns add up to profit and return
    Decimal profit;                    ///< of the farm: change of equity less flows
    std::optional<double> totalReturn; ///< time-weighted
    analytics::CorrelationMatrix correlation; ///< of daily returns, agents as in the track
    QStringList agentNames;
    std::optional<double> diversification; ///< none below `analytics::neededPairs` common days
    qint64 commonDays = 0;                 ///< on which every agent with money has a return
    QList<TypeEffect> types;
    analytics::RiskScore risk;
    qint64 days = 0; ///< daily returns of the farm
    qint64 trades = 0;
};

/// Pure; takes milliseconds for thousands of snapshots: not for the GUI thread.
FarmAnalysis analyse(const FarmTrack& track);

/// Closed trades of booked fills (oldest first): what was opened on an instrument is closed in
/// order. What is not recorded of a fill (excursions, slippage) is 0. Parallel to the agents that
/// made them.
struct ClosedTrades {
    std::vector<analytics::ClosedTrade> trades;
    std::vector<AgentId> agents;
};
ClosedTrades closedTrades(const QList<trading::BookedFill>& fills);

/// The parts in units of 10^-decimals, each within one unit of its value, so that they add up to
/// the rounded total (largest remainder): for columns that a person adds up.
std::vector<qint64> partsThatAddUp(const std::vector<double>& parts, double total, int decimals);
/// The same for amounts whose sum is `total`, which is cut toward zero as amounts on screen are.
QList<Decimal> partsThatAddUp(const QList<Decimal>& parts, Decimal total, int decimals);

} // namespace tf::farms
