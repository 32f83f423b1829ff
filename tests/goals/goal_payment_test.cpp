// SPDX-License-Identifier: GPL-3.0-or-later
// Random completions: what was collected is paid out to the last unit, from where it lies.
#include "models/goals/reward_payment.h"
#include "tests/support/verify.h"

#include <random>

using namespace tf;
using namespace tf::goals;

namespace {

Decimal unitsOf(std::mt19937_64& random, qint64 most) {
    return Decimal::fromUnits(static_cast<qint64>(random() % static_cast<quint64>(most)), 8)
        .value();
}

struct RandomCompletion {
    explicit RandomCompletion(quint64 seed)
        : random(seed) {
        const int farms = 1 + static_cast<int>(random() % 4);
        const int masters = 1 + static_cast<int>(random() % 2);
        for (int i = 0; i < masters; ++i) {
            masterIds.append(ledger::WalletId::create());
        }
        for (int i = 0; i < farms; ++i) {
            const FarmId farm = FarmId::create();
            const auto wallet = ledger::WalletId::create();
            walletOf[farm.uuid()] = wallet;
            const ledger::WalletId master = masterIds[i % masters];
            isAtFarm = random() % 2 == 0;
            RewardHolder holder{.wallet = wallet, .master = master};
            holder.rewarded = unitsOf(random, 1'000'000'000'000);
            holder.capital = random() % 3 == 0 ? unitsOf(random, 1'000'000'000'000) : Decimal();
            holders.append(holder);
            for (quint64 k = random() % 6; k > 0; --k) {
                const AgentId agent = AgentId::create();
                walletOf[agent.uuid()] = ledger::WalletId::create();
                parties.append(
                    {.agent = agent,
                     .farm = farm,
                     .contribution = unitsOf(random, 1'000'000) - unitsOf(random, 500'000)});
            }
        }
        const qint64 agents = static_cast<qint64>(random() % 101);
        const qint64 reserve = static_cast<qint64>(random() % static_cast<quint64>(101 - agents));
        shares.agents = Decimal::fromUnits(agents, 2).value();
        shares.farmReserve = Decimal::fromUnits(reserve, 2).value();
        shares.master = Decimal::fromUnits(100 - agents - reserve, 2).value();
        shares.agentRule = static_cast<AgentShareRule>(1 + random() % 2);
        shares.remainder = static_cast<RemainderRule>(1 + random() % 3);
    }

    std::mt19937_64 random;
    bool isAtFarm = false;
    QList<ledger::WalletId> masterIds;
    QList<RewardHolder> holders;
    QList<RewardParty> parties;
    QHash<QUuid, ledger::WalletId> walletOf;
    RewardShares shares;
};

} // namespace

class GoalPaymentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreWhatWasCollected() {
        const Asset usdt = Asset::create(u"USDT", 8).value();
        for (quint64 seed = 1; seed <= 2'000; ++seed) {
            RandomCompletion made(seed);
            Decimal sum;
            RewardPot pot{.amount = Money(Decimal(), usdt), .rewarded = {}};
            for (const RewardHolder& holder : std::as_const(made.holders)) {
                sum += holder.rewarded + holder.capital;
                pot.rewarded += holder.rewarded;
            }
            pot.amount = Money(sum, usdt);
            const auto parts = splitReward(made.shares, {pot}, made.parties);
            TF_VERIFY(parts);
            const RewardPayment payment =
                paymentOf(*parts, made.holders, made.walletOf, made.isAtFarm);
            const QByteArray name = "seed " + QByteArray::number(seed);
            QHash<ledger::WalletId, Decimal> moved;
            Decimal lines;
            for (qsizetype i = 0; i < payment.lines.size(); ++i) {
                const RewardLine& line = payment.lines[i];
                QVERIFY2(line.amount.isPositive() && !line.wallet.isNull(), name.constData());
                lines += line.amount;
                moved[payment.sources[i]] -= line.amount;
                moved[line.wallet] += line.amount;
            }
            QVERIFY2(lines == sum, name.constData());
            // Nobody pays more than lies with him, and what is left is told.
            for (qsizetype i = 0; i < made.holders.size(); ++i) {
                const RewardHolder& before = made.holders[i];
                const RewardHolder& after = payment.holders[i];
                Decimal paid;
                for (qsizetype k = 0; k < payment.lines.size(); ++k) {
                    const bool isOut = payment.sources[k] == before.wallet &&
                                       payment.lines[k].wallet != before.wallet;
                    paid += isOut ? payment.lines[k].amount : Decimal();
                }
                QVERIFY2(paid <= before.rewarded, name.constData());
                QVERIFY2(after.capital == before.capital, name.constData());
            }
            Decimal kinds[5];
            for (const RewardLine& line : payment.lines) {
                kinds[static_cast<int>(line.kind)] += line.amount;
            }
            for (const RewardPart& part : *parts) {
                kinds[static_cast<int>(part.kind)] -= part.amount.amount();
            }
            for (const Decimal& rest : kinds) {
                QVERIFY2(rest.isZero(), name.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(GoalPaymentTest)
#include "goal_payment_test.moc"
