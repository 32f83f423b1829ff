// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_view.h"
#include "models/goals/reward.h"

namespace tf::goals {

/// A wallet in which collected money lies before it is shared out.
struct RewardHolder {
    ledger::WalletId wallet;
    ledger::WalletId master; ///< above it; itself for masters
    Decimal rewarded;        ///< profit that is shared out
    Decimal capital;         ///< stays

    bool operator==(const RewardHolder&) const = default;
};

/// How parts leave the holders: every part to its wallet, from that wallet itself where it holds
/// money, then from the holders in their order.
struct RewardPayment {
    QList<RewardLine> lines;         ///< they add up to what the holders held
    QList<ledger::WalletId> sources; ///< of each line; its own wallet: the money lies there
    QList<RewardHolder> holders;     ///< with what is left: the master's part and capital
};

/// `walletOf` names the wallet of an agent or farm. Parts must add up to what the holders have of
/// profit and capital together. With `isMasterPaid` the master's part goes up from its holder;
/// otherwise it lies where it belongs.
RewardPayment paymentOf(const QList<RewardPart>& parts, QList<RewardHolder> holders,
                        const QHash<QUuid, ledger::WalletId>& walletOf, bool isMasterPaid);

} // namespace tf::goals
