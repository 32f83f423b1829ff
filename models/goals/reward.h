// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/goals/goal.h"

namespace tf::goals {

/// An agent's money when its goal completes, after positions were treated.
struct AgentMoney {
    AgentId agent;
    FarmId farm;
    Decimal profit;    ///< contribution to the goal, in its asset
    QList<Money> free; ///< per asset, neither reserved nor in a position

    bool operator==(const AgentMoney&) const = default;
};

/// What is taken from one agent.
struct CollectedPart {
    AgentId agent;
    FarmId farm;
    Money amount;     ///< > 0, in the decimals of its asset
    Decimal rewarded; ///< the profit in it, 0..amount; the rest is capital

    bool operator==(const CollectedPart&) const = default;
};

/// What to take from each agent by the policy, in the order of agents and assets given. Profit is
/// never more than is free, and of all agents together never more than the goal earned: where some
/// lost, the others' profit is cut by the same share. PrecisionExceeded where free money has more
/// decimals than its asset.
Result<QList<CollectedPart>> collectionOf(const Goal& goal, const QList<AgentMoney>& agents);

/// One asset of what is split.
struct RewardPot {
    Money amount;     ///< >= 0
    Decimal rewarded; ///< 0..amount; the rest is capital

    bool operator==(const RewardPot&) const = default;
};

/// Pots per asset of collected parts, in order of the assets' codes.
QList<RewardPot> potsOf(const QList<CollectedPart>& parts);

/// Who may get a share.
struct RewardParty {
    AgentId agent;
    FarmId farm;
    Decimal contribution; ///< what it earned for the goal; losses get nothing

    bool operator==(const RewardParty&) const = default;
};

/// Who gets a part. The numbers are stored.
enum class RewardKind : quint8 {
    Agent = 1,
    FarmReserve,
    Master,
    Capital, ///< not rewarded: belongs to the destination
};

struct RewardPart {
    RewardKind kind = RewardKind::Master;
    QUuid recipient; ///< the agent or farm; null for master and capital
    Money amount;    ///< > 0

    bool operator==(const RewardPart&) const = default;
};

/// Splits each pot by the shares. Exact: every part is the floor of its share in units of the
/// asset, the units left go by the remainder rule, and the parts of an asset sum to its amount.
/// Several farms share the reserve by what their agents earned (the same when none did); a rest
/// that the reserve gets is the largest one's, ties by id. Without an agent that may get something
/// the agents' share goes to the farm reserve, without a farm that of the reserve to the master.
/// InvalidArgument when the shares do not sum to 1, OutOfRange for negative amounts,
/// PrecisionExceeded for more decimals than the asset has.
Result<QList<RewardPart>> splitReward(const RewardShares& shares, const QList<RewardPot>& pots,
                                      QList<RewardParty> parties);

QString rewardKindName(RewardKind kind); ///< translated

} // namespace tf::goals
