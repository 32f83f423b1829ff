// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/ledger/balance.h"

#include <QByteArray>

namespace tf::ledger {

using TransferId = Id<struct TransferTag>;
using TransactionId = Id<struct WalletTransactionTag>;

/// What a movement is for. The numbers are those of farm.operation_kinds.
enum class OperationKind {
    Deposit = 1,
    Withdrawal = 2,
    Transfer = 3,
    Allocation = 4,
    Collection = 5,
    Rebalance = 6,
    Sweep = 7,
    Trade = 8,
    Fee = 9,
    Reward = 10,
    Reversal = 11,
    OpeningBalance = 12,
    Reservation = 13,
};

/// Immediate; pending (reserves); post (spends a reservation, wholly or in part); void (gives the
/// rest of a reservation back); expire (void by time).
enum class TransferPhase { Immediate = 1, Pending = 2, Post = 3, Void = 4, Expire = 5 };

/// What made a movement happen, for "link to cause".
enum class CauseKind {
    Person = 1,
    Order = 2,
    Goal = 3,
    RebalancePlan = 4,
    SweepRule = 5,
    Import = 6,
    Reward = 7,
    AutoDistribution = 8,
    Reconciliation = 9,
};

struct Cause {
    CauseKind kind = CauseKind::Person;
    QUuid reference = {}; ///< the order, goal, plan …; null for a person

    bool operator==(const Cause&) const = default;
};

/// One side of a transfer: the balance's change. Money that leaves is negative.
struct Leg {
    WalletId wallet;
    Money amount;
    BalanceClass balanceClass = BalanceClass::Free;

    bool operator==(const Leg&) const = default;
};

/// What is asked of the ledger. The id is made once by the caller and kept for every retry: a
/// repeat with the same content answers the first result, other content is KeyReused.
struct TransferRequest {
    TransferId id = TransferId::create();
    OperationKind kind = OperationKind::Transfer;
    TransferPhase phase = TransferPhase::Immediate;
    /// Immediate and post: sums to zero per asset, two legs or more, one per balance. Pending: one
    /// leg, the (positive) amount to reserve. Void: none.
    QList<Leg> legs;
    TransferId reservation; ///< post and void: the pending transfer
    /// Post: how much of the reservation this consumes; absent: what its leg takes.
    std::optional<Decimal> release;
    bool closesReservation = false;    ///< post: what remains is released too
    std::optional<Instant> expiresAt;  ///< pending
    std::optional<Instant> happenedAt; ///< economic time (fill time, replay clock); absent: now
    QString reason;                    ///< up to 500 characters
    Cause cause;
    bool alreadyHappened = false; ///< a fill that the venue has executed: booked even while stopped

    static TransferRequest move(OperationKind kind, WalletId from, WalletId to, Money amount,
                                QString reason = {});
    static TransferRequest reserve(WalletId wallet, Money amount, Cause cause);
    static TransferRequest voidOf(TransferId reservation, Cause cause);
};

/// Everything that can be known without the books: balance (NotBalanced), at least two legs, one
/// per balance, assets' scales (PrecisionExceeded), sizes, phase and fields that fit it.
Result<void> validate(const TransferRequest& request);

/// A line of the journal.
struct Entry {
    WalletId wallet;
    QString walletName;
    Money amount;
    Decimal hold; ///< change of the reserved amount
    BalanceClass balanceClass = BalanceClass::Free;
    Decimal balanceAfter;
    Decimal heldAfter;
    qint64 balanceVersion = 0;
};

/// A posted transfer with its lines.
struct Transfer {
    TransferId id;
    qint64 sequence = 0; ///< gap-free per workspace
    qint64 posting = 0;  ///< link of the hash chain
    OperationKind kind = OperationKind::Transfer;
    TransferPhase phase = TransferPhase::Immediate;
    TransactionId transaction;
    TransferId reservation;
    TransferId reverses;
    TransferId reversedBy;
    QString actor;
    QString reason;
    Instant bookedAt;
    Instant happenedAt;
    QByteArray contentHash;
    QList<Entry> entries;
};

/// What posting answers for each request, in the order asked.
struct PostingResult {
    TransferId id;
    qint64 sequence = 0;
    Instant bookedAt;
    bool wasThere = false; ///< an earlier call had posted it

    bool operator==(const PostingResult&) const = default;
};

/// Most transfers and legs in one posting call.
inline constexpr int maxTransfersPerPosting = 500;
inline constexpr int maxLegsPerPosting = 1000;

} // namespace tf::ledger
