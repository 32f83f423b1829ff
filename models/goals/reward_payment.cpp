// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/reward_payment.h"

namespace tf::goals {

namespace {

class Payment {
public:
    Payment(QList<RewardHolder> holders) { m_payment.holders = std::move(holders); }

    void pay(RewardLine line, Decimal amount) {
        // What lies there already need not move; the rest comes from wherever there is some.
        for (const bool isOwn : {true, false}) {
            for (RewardHolder& holder : m_payment.holders) {
                if ((holder.wallet == line.wallet) != isOwn || !amount.isPositive()) {
                    continue;
                }
                const Decimal taken = std::min(amount, holder.rewarded);
                if (taken.isPositive()) {
                    holder.rewarded -= taken;
                    amount -= taken;
                    add(line, holder.wallet, taken);
                }
            }
        }
        TF_ASSERT(amount.isZero()); // the parts are what the holders have
    }

    void addRest(bool isMasterPaid) {
        for (RewardHolder& holder : m_payment.holders) {
            RewardLine master;
            master.kind = RewardKind::Master;
            master.wallet = isMasterPaid ? holder.master : holder.wallet;
            if (holder.rewarded.isPositive()) {
                add(master, holder.wallet, holder.rewarded);
                holder.rewarded = isMasterPaid ? Decimal() : holder.rewarded;
            }
            if (holder.capital.isPositive()) {
                RewardLine capital;
                capital.kind = RewardKind::Capital;
                capital.wallet = holder.wallet;
                add(capital, holder.wallet, holder.capital);
            }
        }
    }
    RewardPayment take() { return std::move(m_payment); }

private:
    void add(RewardLine line, ledger::WalletId from, Decimal amount) {
        line.amount = amount;
        m_payment.lines.append(line);
        m_payment.sources.append(from);
    }

    RewardPayment m_payment;
};

} // namespace

RewardPayment paymentOf(const QList<RewardPart>& parts, QList<RewardHolder> holders,
                        const QHash<QUuid, ledger::WalletId>& walletOf, bool isMasterPaid) {
    Payment payment(std::move(holders));
    for (const RewardPart& part : parts) {
        if (part.kind != RewardKind::Agent && part.kind != RewardKind::FarmReserve) {
            continue; // what is left is the master's, and capital
        }
        RewardLine line;
        line.kind = part.kind;
        line.wallet = walletOf.value(part.recipient);
        if (part.kind == RewardKind::Agent) {
            line.agent = AgentId(part.recipient);
        } else {
            line.farm = FarmId(part.recipient);
        }
        payment.pay(line, part.amount.amount());
    }
    payment.addRest(isMasterPaid);
    return payment.take();
}

} // namespace tf::goals
