// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/problem.h"
#include "models/core/decimal.h"

namespace tf::allocation {

/// One who holds money and shall hold a share of the whole: an agent, a farm.
struct Holding {
    QString name;
    Decimal current;     ///< >= 0
    Decimal reserved;    ///< behind open orders and positions: never taken
    double weight = 0.0; ///< target share of the whole, >= 0

    bool operator==(const Holding&) const = default;
};

/// The wallet that all are paid from: gives what is not allocated, keeps the rest.
struct Pool {
    QString name;
    Decimal current;
    Decimal reserved;

    bool operator==(const Pool&) const = default;
};

enum class RebalanceTo { Target, BandEdge };
enum class TransferRoute {
    Direct, ///< from whoever has too much to whoever has too little
    ByPool, ///< everything through the pool
};

struct PlanRules {
    RebalanceTo to = RebalanceTo::Target;
    double band = 0.0;       ///< share: whoever is this close to the target does not move
    Decimal minimumTransfer; ///< smaller movements do not happen
    int scale = 2;           ///< decimals of the asset
    double costRate = 0.0;   ///< of the money moved, for the estimate
    TransferRoute route = TransferRoute::Direct;

    bool operator==(const PlanRules&) const = default;
};

/// Money on its way. -1 is the pool.
struct PlannedTransfer {
    int from = -1;
    int to = -1;
    Decimal amount;
    QString reason;

    bool operator==(const PlannedTransfer&) const = default;
};

/// Money that a target asks for but that is reserved; the person may ask that agent to reduce.
struct Shortfall {
    int holding = -1; ///< -1: the pool
    Decimal amount;
    QString reason;

    bool operator==(const Shortfall&) const = default;
};

struct PlanRow {
    Decimal current, target, after;
    QString reason; ///< why it moves, or why not

    bool operator==(const PlanRow&) const = default;
};

/// What will move and why. Sums are exact: rows and pool hold the same money before and after.
struct Plan {
    Decimal total;
    std::vector<PlanRow> rows; ///< one per holding
    PlanRow pool;
    std::vector<PlannedTransfer> transfers;
    std::vector<Shortfall> shortfalls;
    Decimal moved;         ///< sum of the transfers
    Decimal expectedCost;  ///< costRate x moved, rounded up
    double turnover = 0.0; ///< sum |after - current| / total over the holdings
    std::optional<double> riskBefore, riskAfter; ///< volatility, when a risk model was given

    bool operator==(const Plan&) const = default;
};

/// Shares to money by largest remainder: parts of `scale` decimals that sum to `total` exactly;
/// what the weights leave (their sum may be below 1) is the last part. InvalidArgument for negative
/// weights, a sum above 1 + 1e-9, or a negative total.
Result<std::vector<Decimal>> quantise(const Numbers& weights, Decimal total, int scale);

/// Plans the way from what is held to the weights. Nothing reserved is taken, nothing is overdrawn;
/// the fewest transfers that do it (exactly for up to 12 movers, else by matching the largest).
/// InvalidArgument, Overflow.
Result<Plan> makePlan(const std::vector<Holding>& holdings, const Pool& pool,
                      const PlanRules& rules, const RiskModel* risk = nullptr);

} // namespace tf::allocation
