// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/transfer.h"
#include "models/trading/order.h"

namespace tf::farms {

/// What a fill does to the agent's position.
enum class FillEffect : quint8 { OpenLong, CloseLong, OpenShort, CloseShort };

/// Whose money moves in a fill on one instrument.
struct FillParties {
    ledger::WalletId agent;
    ledger::WalletId venue; ///< external: the other side
    ledger::WalletId fees;  ///< external: fees paid
    Asset base;
    Asset quote;
};

/// A fill as the venue reports it. Prices and fees may have any digits; money is rounded here.
struct FillTerms {
    FillEffect effect = FillEffect::OpenLong;
    Decimal quantity;  ///< > 0, at most the base asset's decimals
    Decimal price;     ///< > 0
    Decimal fee;       ///< >= 0, in quote, rounded up to its decimals
    Decimal cover;     ///< CloseShort: what OpenShort set aside
    Decimal spendable; ///< CloseShort: free quote that may answer for a loss beyond the cover
};

/// What a fill costs and brings, exactly.
struct FillMoney {
    Decimal notional; ///< quantity * price, half-even to the quote asset's decimals
    Decimal fee;
    Decimal change;   ///< of the agent's quote money in all classes, fee included
    Decimal forgiven; ///< CloseShort: loss beyond cover and spendable money, which the venue bears
    QList<ledger::Leg> legs; ///< sums to zero per asset; legs of zero are left out
};

/// Longs buy and sell the base asset. A short sells what the agent does not have: its full cover
/// moves from free to "at venue", and closing settles the difference in quote (no asset is
/// borrowed, no leverage). Overflow, OutOfRange when quantity or price is not positive.
Result<FillMoney> moneyOf(const FillTerms& terms, const FillParties& parties);

} // namespace tf::farms
