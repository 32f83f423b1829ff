// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/farms/farm.h"

namespace tf::goals {

using farms::FieldProblem;
using GoalId = Id<struct GoalTag>;

// The numbers of all enumerations here are stored.

/// Open positions of the goal's agents: stay; are closed at the market; or what is held goes up
/// unsold, to where the money goes. Shorts hold nothing that could go: until they are closed, the
/// completion waits.
enum class PositionTreatment : quint8 { Keep = 1, Close, Transfer };

/// What is collected from each agent: nothing; its profit since the goal's start, never more than
/// is free; all that is free.
enum class CollectionAmount : quint8 { Nothing = 1, ProfitOnly, Everything };

/// Where collected money ends: in its own farm's wallet, in the master above, or in a vault.
enum class Destination : quint8 { Farm = 1, Master, Vault };

/// How the agents' part is shared among them: by what each earned for the goal (a loss gets
/// nothing; when nobody earned, the part goes to the farm reserve), or the same for each.
enum class AgentShareRule : quint8 { ByContribution = 1, Equally };

/// Who gets the units that do not divide: parts are rounded down, then one unit each to the largest
/// remainders (ties: agents in order of their ids, farm reserve, master); or all to the master; or
/// all to the farm reserve.
enum class RemainderRule : quint8 { LargestRemainder = 1, Master, FarmReserve };

/// Afterwards: agents are stopped; agents go on without a goal; the same goal starts anew with
/// another target ("collect and continue"); another goal starts.
enum class NextAction : quint8 { Stop = 1, GoOn, Restart, StartGoal };

enum class Approval : quint8 { Automatic = 1, Person };

/// Money that was set aside for the goal: back to where it came from, or into the reward.
enum class FundingUse : quint8 { BackToSource = 1, AddToReward };

/// Fractions of the rewarded profit, 0..1; they sum to exactly 1. Capital that was collected with
/// it is not rewarded: it belongs to the destination.
struct RewardShares {
    Decimal agents;
    Decimal farmReserve;
    Decimal master = Decimal(1);
    AgentShareRule agentRule = AgentShareRule::ByContribution;
    RemainderRule remainder = RemainderRule::LargestRemainder;

    bool operator==(const RewardShares&) const = default;
};

/// A floor under the goal's profit. Once profit reaches `armAt`, the floor is the best profit less
/// what may be given back, and never falls; profit at or below it completes the goal.
struct TrailingLock {
    Decimal armAt;                    ///< profit in the goal's asset, > 0
    std::optional<Decimal> giveBack;  ///< fraction of the best profit, 0..1; or
    std::optional<Decimal> giveMoney; ///< an amount, > 0; exactly one of both
    bool ridesBeyondTarget = false;   ///< reaching the target does not complete, only the floor

    bool operator==(const TrailingLock&) const = default;
};

/// What happens, in this order, when a goal completes. Declared with the goal.
struct CompletionPolicy {
    bool stopEntries = true;
    bool cancelOrders = true;
    PositionTreatment positions = PositionTreatment::Close;
    CollectionAmount collect = CollectionAmount::ProfitOnly;
    Destination destination = Destination::Master;
    ledger::WalletId vault; ///< Vault only
    RewardShares shares;
    FundingUse funding = FundingUse::BackToSource;
    NextAction next = NextAction::GoOn;
    Decimal restartFactor = Decimal(1); ///< Restart: of the old target, 0.01..100
    GoalId nextGoal;                    ///< StartGoal
    Approval approval = Approval::Automatic;
    std::optional<TrailingLock> lock;

    bool operator==(const CompletionPolicy&) const = default;
    QJsonObject toJson() const;
    /// BadParameter for unknown keys and malformed values.
    static Result<CompletionPolicy> fromJson(const QJsonObject& object);
};

/// What is wrong, by field ("completion.shares.agents"); empty when it can be saved.
QList<FieldProblem> validate(const CompletionPolicy& policy);

/// The floor under a best profit (> 0): less what may be given back, rounded down to 18 decimals.
Decimal floorOf(const TrailingLock& lock, Decimal bestProfit);

QString positionTreatmentName(PositionTreatment treatment); ///< translated, as are all below
QString collectionAmountName(CollectionAmount amount);
QString destinationName(Destination destination);
QString agentShareRuleName(AgentShareRule rule);
QString remainderRuleName(RemainderRule rule);
QString nextActionName(NextAction action);
QString approvalName(Approval approval);

} // namespace tf::goals
