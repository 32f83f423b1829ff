// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/transfer.h"

namespace tf::ledger {

/// Steps of the business record; farm.transaction_steps has the allowed ones. The numbers are kept.
enum class TransactionState {
    Requested = 1,
    Approved = 2,
    Confirming = 3, ///< "pending n/N confirmations"
    Posted = 4,
    Failed = 5,
    Cancelled = 6,
    Reversed = 7,
};

/// The business record of a movement.
struct WalletTransaction {
    TransactionId id;
    qint64 number = 0; ///< grows with time; part of the page key
    OperationKind kind = OperationKind::Transfer;
    TransactionState state = TransactionState::Requested;
    WalletId from;
    WalletId to;
    QString fromName;
    QString toName;
    Money amount;
    QString reason;
    QString actor;
    Cause cause;
    int confirmations = 0;
    int confirmationsNeeded = 0;
    QString errorCode; ///< errorName() of what made it fail
    TransactionId reverses;
    TransactionId reversedBy;
    Instant createdAt;
    Instant happenedAt;

    bool operator==(const WalletTransaction&) const = default;
};

/// One step of the record's history.
struct TransactionStep {
    TransactionState state = TransactionState::Requested;
    Instant at;
    QString actor;
    QString note;
};

/// The whole story of a record: its transfers with all legs, and its steps.
struct TransactionDetail {
    WalletTransaction transaction;
    QList<Transfer> transfers;
    QList<TransactionStep> steps;
};

/// Which records a page shows; empty fields do not filter. All conditions hold together.
struct TransactionFilter {
    QList<WalletId> wallets;  ///< either side is one of these
    bool withSubtree = false; ///< and of all wallets below them
    QList<OperationKind> kinds;
    QList<TransactionState> states;
    std::optional<Asset> asset;
    std::optional<Instant> from;  ///< createdAt >= from
    std::optional<Instant> until; ///< createdAt < until
    QString text;                 ///< substring of reason or wallet name, without regard to case

    bool operator==(const TransactionFilter&) const = default;
};

/// Position of a row in the order newest first.
struct PageKey {
    Instant createdAt;
    qint64 number = 0;

    bool operator==(const PageKey&) const = default;
};

/// Rows newest first. `next` continues after the last row looked at; absent: there are no more. A
/// page of a rarely matching filter may be short, even empty, and still have `next`.
struct TransactionPage {
    QList<WalletTransaction> rows;
    std::optional<PageKey> next;
};

/// One line of a wallet's statement.
struct StatementLine {
    qint64 sequence = 0;
    TransferId transfer;
    TransactionId transaction;
    Instant bookedAt;
    Instant happenedAt;
    OperationKind kind = OperationKind::Transfer;
    BalanceClass balanceClass = BalanceClass::Free;
    Money amount;
    Decimal hold;
    Decimal balanceAfter;
    QString counterparty; ///< name of the largest other side
    QString reason;
    QString actor;
};

struct StatementPage {
    QList<StatementLine> lines; ///< newest first
    std::optional<qint64> next; ///< continue below this sequence
};

} // namespace tf::ledger

Q_DECLARE_METATYPE(tf::ledger::TransactionId)
