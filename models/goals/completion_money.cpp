// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a completion that move money.
#include "models/goals/completion_run.h"

#include <QJsonArray>

namespace tf::goals {

namespace {

using ledger::OperationKind;
using ledger::TransferRequest;

/// `taken`: profit that was in the agent's equity until now.
QJsonObject toJson(const CollectedPart& part, Decimal taken) {
    return {{QStringLiteral("agent"), part.agent.toString()},
            {QStringLiteral("farm"), part.farm.toString()},
            {QStringLiteral("amount"), part.amount.amount().toString()},
            {QStringLiteral("rewarded"), part.rewarded.toString()},
            {QStringLiteral("taken"), taken.toString()}};
}

Decimal decimalOf(const QJsonObject& object, const char* key) {
    return Decimal::parse(object[QLatin1String(key)].toString()).valueOr(Decimal());
}

template <class SomeId>
SomeId idOf(const QJsonObject& object, const char* key) {
    return SomeId(QUuid::fromString(object[QLatin1String(key)].toString()));
}

} // namespace

TransferRequest CompletionRun::move(const Goal& goal, const AutomationStep& step,
                                    OperationKind kind, ledger::WalletId from, ledger::WalletId to,
                                    Decimal amount) const {
    TransferRequest move =
        TransferRequest::move(kind, from, to, Money(amount, goal.asset),
                              QStringLiteral("%1: %2").arg(goal.name, stepName(step.kind)));
    move.id = transferIdOf(step, from.toString() + u'>' + to.toString());
    move.cause = {.kind = kind == OperationKind::Reward ? ledger::CauseKind::Reward
                                                        : ledger::CauseKind::Goal,
                  .reference = goal.id.uuid()};
    move.happenedAt = m_now;
    return move;
}

/// One set of postings. The result names the transfers and their sum.
Result<CompletionRun::Answer> CompletionRun::post(const Goal& goal,
                                                  const QList<TransferRequest>& moves) {
    ledger::PostingStore store(m_session, m_assets, m_context);
    const std::span<const TransferRequest> all(moves.data(),
                                               static_cast<std::size_t>(moves.size()));
    for (std::size_t begin = 0; begin < all.size(); begin += ledger::maxTransfersPerPosting) {
        const std::size_t size =
            std::min<std::size_t>(ledger::maxTransfersPerPosting, all.size() - begin);
        TF_CHECK(store.post(all.subspan(begin, size)));
    }
    QJsonArray ids;
    Decimal sum;
    for (const TransferRequest& move : moves) {
        ids.append(move.id.toString());
        sum += move.legs.last().amount.amount();
    }
    for (const auto& [entity, amount] : std::as_const(m_taken)) {
        TF_CHECK(m_desk.completions().noteProfitTaken(entity, amount));
        m_afterwards.append([entity = entity, amount = amount](farms::EngineCore& core) {
            core.noteProfitTaken(entity, amount);
        });
    }
    return Answer{
        .note = Money(sum, goal.asset).toString(),
        .result = {{QStringLiteral("transfers"), ids}, {QStringLiteral("amount"), sum.toString()}}};
}

void CompletionRun::noteProfitTaken(QUuid entity, Decimal amount) {
    if (amount.isPositive()) {
        m_taken.append({entity, amount});
    }
}

/// What the step of the positions noted.
Result<QHash<AgentId, Decimal>> CompletionRun::handedProfits(const Goal& goal) {
    TF_TRY(const QJsonObject result,
           m_desk.completions().resultOf(goal.id, StepKind::TreatPositions));
    QHash<AgentId, Decimal> profits;
    for (const QJsonValue value : result[QStringLiteral("profits")].toArray()) {
        const QJsonObject one = value.toObject();
        profits[idOf<AgentId>(one, "agent")] = decimalOf(one, "profit");
    }
    return profits;
}

/// Profit is what lies above the equity at the start and the capital that came since. What a sweep
/// took is not there any more; what went with positions is not in the equity, but what is free may
/// pay for it.
Result<QList<CompletionRun::Purse>> CompletionRun::pursesOf(const Goal& goal,
                                                            const AutomationStep& step) {
    TF_TRY(const QList<AgentBooks> books,
           m_desk.completions().booksOf(goal.id, step.agents, goal.asset));
    TF_TRY(const auto handed, handedProfits(goal));
    QList<Purse> found;
    for (const AgentBooks& one : books) {
        const auto agent = m_agents.constFind(one.agent);
        if (agent == m_agents.constEnd() || !m_farms.contains(agent->farm)) {
            continue;
        }
        const bool isKnown = m_core != nullptr && m_core->knows(one.agent);
        const Decimal equity = isKnown      ? m_core->agentEquity(one.agent)
                               : one.isFlat ? one.total
                                            : one.lastEquity.value_or(one.total);
        const Decimal profit = equity - one.startEquity - (one.capitalBase - one.startBase);
        found.append({.money = {.agent = one.agent,
                                .farm = agent->farm,
                                .profit = profit + handed.value(one.agent),
                                .free = {Money(std::max(one.free, Decimal()), goal.asset)}},
                      .inEquity = profit,
                      .contribution = profit + one.swept});
    }
    return found;
}

Result<CompletionRun::Answer> CompletionRun::collectAgents(const Goal& goal,
                                                           const AutomationStep& step) {
    TF_TRY(const QList<Purse> purses, pursesOf(goal, step));
    QList<AgentMoney> money;
    QJsonArray parties;
    QHash<AgentId, Decimal> inEquity;
    for (const Purse& one : purses) {
        money.append(one.money);
        inEquity[one.money.agent] = one.inEquity;
        parties.append(QJsonObject{{QStringLiteral("agent"), one.money.agent.toString()},
                                   {QStringLiteral("farm"), one.money.farm.toString()},
                                   {QStringLiteral("contribution"), one.contribution.toString()}});
    }
    TF_TRY(const QList<CollectedPart> parts, collectionOf(goal, money));
    QList<TransferRequest> moves;
    QJsonArray kept;
    for (const CollectedPart& part : parts) {
        moves.append(move(goal, step, OperationKind::Collection, m_agents[part.agent].wallet,
                          m_farms[part.farm].wallet, part.amount.amount()));
        const Decimal taken = std::min(part.rewarded, std::max(inEquity[part.agent], Decimal()));
        noteProfitTaken(part.agent.uuid(), taken);
        kept.append(toJson(part, taken));
    }
    TF_TRY(Answer answer, post(goal, moves));
    answer.result[QStringLiteral("parts")] = kept;
    answer.result[QStringLiteral("parties")] = parties;
    return answer;
}

Result<CompletionRun::Collected> CompletionRun::collected(const Goal& goal) {
    TF_TRY(const QJsonObject result,
           m_desk.completions().resultOf(goal.id, StepKind::CollectAgents));
    Collected found;
    for (const QJsonValue value : result[QStringLiteral("parts")].toArray()) {
        const QJsonObject part = value.toObject();
        found.parts.append({.agent = idOf<AgentId>(part, "agent"),
                            .farm = idOf<FarmId>(part, "farm"),
                            .amount = Money(decimalOf(part, "amount"), goal.asset),
                            .rewarded = decimalOf(part, "rewarded")});
        // Completions that began before positions could be handed over do not say.
        const bool isSaid = part.contains(QStringLiteral("taken"));
        found.profits[found.parts.last().farm] += decimalOf(part, isSaid ? "taken" : "rewarded");
    }
    for (const QJsonValue value : result[QStringLiteral("parties")].toArray()) {
        const QJsonObject party = value.toObject();
        found.parties.append({.agent = idOf<AgentId>(party, "agent"),
                              .farm = idOf<FarmId>(party, "farm"),
                              .contribution = decimalOf(party, "contribution")});
    }
    return found;
}

Result<CompletionRun::Answer> CompletionRun::collectFarms(const Goal& goal,
                                                          const AutomationStep& step) {
    TF_TRY(const Collected all, collected(goal));
    QMap<FarmId, Decimal> amounts;
    for (const CollectedPart& part : all.parts) {
        amounts[part.farm] += part.amount.amount();
    }
    QList<TransferRequest> moves;
    for (auto it = amounts.cbegin(); it != amounts.cend(); ++it) {
        const farms::Farm& farm = m_farms[it.key()];
        moves.append(
            move(goal, step, OperationKind::Collection, farm.wallet, farm.master, it.value()));
        noteProfitTaken(it.key().uuid(), all.profits.value(it.key()));
    }
    return post(goal, moves);
}

Result<CompletionRun::Answer> CompletionRun::releaseFunding(const Goal& goal,
                                                            const AutomationStep& step) {
    const ledger::WalletId wallet = goal.funding->wallet;
    TF_TRY(const Decimal free, m_desk.completions().freeOf(wallet, goal.asset));
    ledger::WalletId target = goal.funding->source;
    if (goal.completion.funding == FundingUse::AddToReward) {
        TF_TRY(target, m_desk.completions().masterOf(wallet));
        if (goal.completion.destination == Destination::Farm && !step.farms.isEmpty()) {
            target = m_farms[step.farms.first()].wallet;
        }
    }
    QList<TransferRequest> moves;
    if (free.isPositive()) {
        moves.append(move(goal, step, OperationKind::Collection, wallet, target, free));
    }
    TF_TRY(Answer answer, post(goal, moves));
    answer.result[QStringLiteral("to")] = target.toString();
    return answer;
}

/// Where the money lies before it is shared: the farms' wallets or the masters above them.
Result<QList<RewardHolder>> CompletionRun::holders(const Goal& goal, const Collected& all) {
    const bool isAtFarm = goal.completion.destination == Destination::Farm;
    QList<RewardHolder> found;
    const auto holderOf = [&](ledger::WalletId wallet, ledger::WalletId master) -> RewardHolder& {
        for (RewardHolder& holder : found) {
            if (holder.wallet == wallet) {
                return holder;
            }
        }
        found.append({.wallet = wallet, .master = master});
        return found.last();
    };
    for (const CollectedPart& part : all.parts) {
        const farms::Farm& farm = m_farms[part.farm];
        RewardHolder& holder = holderOf(isAtFarm ? farm.wallet : farm.master, farm.master);
        holder.rewarded += part.rewarded;
        holder.capital += part.amount.amount() - part.rewarded;
    }
    if (goal.funding && goal.completion.funding == FundingUse::AddToReward) {
        TF_TRY(const QJsonObject released,
               m_desk.completions().resultOf(goal.id, StepKind::ReleaseFunding));
        const auto wallet = idOf<ledger::WalletId>(released, "to");
        TF_TRY(const ledger::WalletId master, m_desk.completions().masterOf(wallet));
        holderOf(wallet, master).rewarded += decimalOf(released, "amount");
    }
    return found;
}

Result<CompletionRun::Answer> CompletionRun::payRewards(const Goal& goal,
                                                        const AutomationStep& step) {
    TF_TRY(Collected all, collected(goal));
    TF_TRY(const QList<RewardHolder> before, holders(goal, all));
    RewardPot pot{.amount = Money(Decimal(), goal.asset), .rewarded = {}};
    Decimal sum;
    for (const RewardHolder& holder : before) {
        pot.rewarded += holder.rewarded;
        sum += holder.rewarded + holder.capital;
    }
    pot.amount = Money(sum, goal.asset);
    QHash<QUuid, ledger::WalletId> walletOf;
    for (const RewardParty& party : std::as_const(all.parties)) {
        walletOf[party.agent.uuid()] = m_agents[party.agent].wallet;
        walletOf[party.farm.uuid()] = m_farms[party.farm].wallet;
    }
    TF_TRY(const QList<RewardPart> parts,
           splitReward(goal.completion.shares, {pot}, std::move(all.parties)));
    RewardPayment payment =
        paymentOf(parts, before, walletOf, goal.completion.destination == Destination::Farm);
    QList<TransferRequest> moves;
    for (qsizetype i = 0; i < payment.lines.size(); ++i) {
        RewardLine& line = payment.lines[i];
        if (payment.sources[i] != line.wallet) {
            moves.append(move(goal, step, OperationKind::Reward, payment.sources[i], line.wallet,
                              line.amount));
            line.transfer = moves.last().id;
        }
    }
    TF_TRY(Answer answer, post(goal, moves));
    TF_CHECK(m_desk.completions().insertRewards(goal.id, goal.asset, payment.lines));
    TF_CHECK(m_desk.completions().setCollected(goal.id, sum, pot.rewarded));
    QJsonArray left;
    for (const RewardHolder& holder : std::as_const(payment.holders)) {
        left.append(
            QJsonObject{{QStringLiteral("wallet"), holder.wallet.toString()},
                        {QStringLiteral("amount"), (holder.rewarded + holder.capital).toString()}});
    }
    answer.result[QStringLiteral("left")] = left;
    return answer;
}

Result<CompletionRun::Answer> CompletionRun::sendToVault(const Goal& goal,
                                                         const AutomationStep& step) {
    TF_TRY(const QJsonObject paid, m_desk.completions().resultOf(goal.id, StepKind::PayRewards));
    QList<TransferRequest> moves;
    for (const QJsonValue value : paid[QStringLiteral("left")].toArray()) {
        const QJsonObject holder = value.toObject();
        const Decimal amount = decimalOf(holder, "amount");
        if (amount.isPositive()) {
            moves.append(move(goal, step, OperationKind::Transfer,
                              idOf<ledger::WalletId>(holder, "wallet"), goal.completion.vault,
                              amount));
        }
    }
    return post(goal, moves);
}

} // namespace tf::goals
