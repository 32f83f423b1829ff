// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/reward.h"

#include <QCoreApplication>
#include <boost/multiprecision/cpp_int.hpp>
#include <map>
#include <numeric>

namespace tf::goals {

namespace {

using Wide = boost::multiprecision::cpp_int; ///< products of three Decimals have some 380 bits

Wide wide(Decimal value) {
    // In two halves: boost takes no __int128 where the language is strict.
    const auto low = static_cast<quint64>(value.raw());
    const auto high = static_cast<qint64>(value.raw() >> 64);
    return (Wide(high) << 64) + low;
}

Decimal powerOfTen(int exponent) {
    return Decimal::fromUnits(1, 18 - exponent).value(); // 10^exponent units of 1e-18
}

/// Whole units of the asset; PrecisionExceeded when there are more decimals.
Result<Wide> unitsOf(const Money& money) {
    if (money.amount().isNegative()) {
        return Error{ErrorCode::OutOfRange, money.toString()};
    }
    if (money.amount().scale() > money.asset().scale()) {
        return Error{ErrorCode::PrecisionExceeded, money.toString()};
    }
    return Wide(wide(money.amount()) / wide(powerOfTen(18 - money.asset().scale())));
}

Money moneyOf(const Wide& units, const Asset& asset) {
    const Wide raw = units * wide(powerOfTen(18 - asset.scale()));
    const auto low = static_cast<quint64>(raw & Wide(~quint64(0)));
    const auto high = static_cast<quint64>(raw >> 64);
    return {Decimal::fromRaw((static_cast<Decimal::Raw>(high) << 64) | low), asset};
}

/// Who gets a part, and its weight; all weights of a split sum to the same total.
struct Claim {
    RewardKind kind = RewardKind::Master;
    QUuid recipient;
    Wide weight;
};

Wide sumOf(const std::vector<Claim>& claims) {
    return std::accumulate(claims.begin(), claims.end(), Wide(0),
                           [](const Wide& sum, const Claim& claim) { return sum + claim.weight; });
}

std::vector<Claim> agentClaims(AgentShareRule rule, const QList<RewardParty>& parties) {
    std::vector<Claim> claims;
    for (const RewardParty& party : parties) {
        const bool earned = party.contribution.isPositive();
        const Wide weight = rule == AgentShareRule::Equally ? Wide(1)
                            : earned                        ? wide(party.contribution)
                                                            : Wide(0);
        claims.push_back({RewardKind::Agent, party.agent.uuid(), weight});
    }
    return claims;
}

std::vector<Claim> farmClaims(const QList<RewardParty>& parties) {
    std::map<FarmId, Wide> earned;
    for (const RewardParty& party : parties) {
        earned[party.farm] += party.contribution.isPositive() ? wide(party.contribution) : Wide(0);
    }
    std::vector<Claim> claims;
    for (const auto& [farm, weight] : earned) {
        claims.push_back({RewardKind::FarmReserve, farm.uuid(), weight});
    }
    if (sumOf(claims) == 0) {
        for (Claim& claim : claims) {
            claim.weight = 1;
        }
    }
    return claims;
}

/// All claims over one common total: agents by id, farms by id, master.
std::vector<Claim> claimsOf(const RewardShares& shares, const QList<RewardParty>& parties) {
    std::vector<Claim> agents = agentClaims(shares.agentRule, parties);
    std::vector<Claim> farms = farmClaims(parties);
    Wide ofAgents = wide(shares.agents);
    Wide ofFarms = wide(shares.farmReserve);
    Wide ofMaster = wide(shares.master);
    Wide agentTotal = sumOf(agents);
    if (agentTotal == 0) {
        ofFarms += ofAgents;
        agents.clear();
        agentTotal = 1;
    }
    Wide farmTotal = sumOf(farms);
    if (farmTotal == 0) {
        ofMaster += ofFarms;
        farms.clear();
        farmTotal = 1;
    }
    for (Claim& claim : agents) {
        claim.weight *= ofAgents * farmTotal;
    }
    for (Claim& claim : farms) {
        claim.weight *= ofFarms * agentTotal;
    }
    std::vector<Claim> all = std::move(agents);
    all.insert(all.end(), farms.begin(), farms.end());
    all.push_back({RewardKind::Master, {}, ofMaster * agentTotal * farmTotal});
    return all;
}

/// The claim that gets all units that do not divide; by largest remainder none does.
std::size_t receiverOfRest(RemainderRule rule, const std::vector<Claim>& claims) {
    std::size_t receiver = claims.size() - 1; // the master
    if (rule == RemainderRule::FarmReserve) {
        for (std::size_t i = claims.size(); i-- > 0;) {
            const bool isFarm = claims[i].kind == RewardKind::FarmReserve;
            const bool isFirst = claims[receiver].kind != RewardKind::FarmReserve;
            if (isFarm && (isFirst || claims[i].weight >= claims[receiver].weight)) {
                receiver = i;
            }
        }
    }
    return receiver;
}

/// Whole units for each claim; they sum to `units`.
std::vector<Wide> unitsPerClaim(const Wide& units, const std::vector<Claim>& claims,
                                RemainderRule rule) {
    const Wide total = sumOf(claims);
    std::vector<Wide> parts;
    std::vector<Wide> remainders;
    Wide left = units;
    for (const Claim& claim : claims) {
        const Wide product = units * claim.weight;
        parts.emplace_back(product / total);
        remainders.emplace_back(product % total);
        left -= parts.back();
    }
    if (rule != RemainderRule::LargestRemainder) {
        parts[receiverOfRest(rule, claims)] += left;
        return parts;
    }
    std::vector<std::size_t> order(claims.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left) {
        ++parts[order[i]];
    }
    return parts;
}

} // namespace

Result<QList<RewardPart>> splitReward(const RewardShares& shares, const QList<RewardPot>& pots,
                                      QList<RewardParty> parties) {
    const bool isWhole = !shares.agents.isNegative() && !shares.farmReserve.isNegative() &&
                         !shares.master.isNegative() && shares.agents <= Decimal(1) &&
                         shares.farmReserve <= Decimal(1) && shares.master <= Decimal(1) &&
                         shares.agents + shares.farmReserve + shares.master == Decimal(1);
    if (!isWhole) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("shares do not sum to 1")};
    }
    std::sort(parties.begin(), parties.end(),
              [](const RewardParty& a, const RewardParty& b) { return a.agent < b.agent; });
    const std::vector<Claim> claims = claimsOf(shares, parties);
    QList<RewardPart> result;
    for (const RewardPot& pot : pots) {
        TF_TRY(const Wide whole, unitsOf(pot.amount));
        TF_TRY(const Wide rewarded, unitsOf({pot.rewarded, pot.amount.asset()}));
        if (rewarded > whole) {
            return Error{ErrorCode::OutOfRange, QStringLiteral("more profit than money")};
        }
        const std::vector<Wide> units = unitsPerClaim(rewarded, claims, shares.remainder);
        TF_ASSERT(std::accumulate(units.begin(), units.end(), Wide(0)) == rewarded);
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (units[i] > 0) {
                result.append(
                    {claims[i].kind, claims[i].recipient, moneyOf(units[i], pot.amount.asset())});
            }
        }
        if (whole > rewarded) {
            result.append({RewardKind::Capital, {}, moneyOf(whole - rewarded, pot.amount.asset())});
        }
    }
    return result;
}

namespace {

/// The profit that is taken of each agent, in the goal's asset.
Result<std::vector<Decimal>> profitsOf(const Goal& goal, const QList<AgentMoney>& agents) {
    const int scale = goal.asset.scale();
    std::vector<Decimal> profits;
    Decimal earned;
    Decimal wanted;
    for (const AgentMoney& agent : agents) {
        Decimal free;
        for (const Money& money : agent.free) {
            free = money.asset() == goal.asset ? money.amount() : free;
        }
        const Decimal taken = std::max(Decimal(), std::min(agent.profit, free));
        TF_TRY(const Decimal profit, taken.rounded(scale, Rounding::Down));
        TF_TRY(earned, earned.plus(agent.profit));
        TF_TRY(wanted, wanted.plus(profit));
        profits.push_back(profit);
    }
    TF_TRY(const Decimal most, std::max(earned, Decimal()).rounded(scale, Rounding::Down));
    return wanted > most ? most.allocate(profits, scale) : profits;
}

} // namespace

Result<QList<CollectedPart>> collectionOf(const Goal& goal, const QList<AgentMoney>& agents) {
    QList<CollectedPart> parts;
    if (goal.completion.collect == CollectionAmount::Nothing) {
        return parts;
    }
    TF_TRY(const std::vector<Decimal> profits, profitsOf(goal, agents));
    const bool takesAll = goal.completion.collect == CollectionAmount::Everything;
    for (qsizetype i = 0; i < agents.size(); ++i) {
        const Decimal profit = profits[static_cast<std::size_t>(i)];
        for (const Money& free : agents[i].free) {
            const bool isGoals = free.asset() == goal.asset;
            const Decimal rewarded = isGoals ? profit : Decimal();
            const Money amount = takesAll ? free : Money(rewarded, free.asset());
            TF_CHECK(unitsOf(amount));
            if (!amount.isZero()) {
                parts.append({agents[i].agent, agents[i].farm, amount, rewarded});
            }
        }
    }
    return parts;
}

QList<RewardPot> potsOf(const QList<CollectedPart>& parts) {
    std::map<QString, RewardPot> pots;
    for (const CollectedPart& part : parts) {
        RewardPot& pot = pots[part.amount.asset().code()];
        pot.amount = Money(pot.amount.amount() + part.amount.amount(), part.amount.asset());
        pot.rewarded += part.rewarded;
    }
    QList<RewardPot> all;
    for (const auto& [code, pot] : pots) {
        all.append(pot);
    }
    return all;
}

QString rewardKindName(RewardKind kind) {
    switch (kind) {
    case RewardKind::Agent:
        return QCoreApplication::translate("goals", "agent");
    case RewardKind::FarmReserve:
        return QCoreApplication::translate("goals", "farm reserve");
    case RewardKind::Master:
        return QCoreApplication::translate("goals", "master");
    case RewardKind::Capital:
        return QCoreApplication::translate("goals", "returned capital");
    }
    return {};
}

} // namespace tf::goals
