// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/allocation.h"
#include "models/ledger/allowance.h"

namespace tf::ledger {

/// The fields that the dialogs of the Wallets page edit.
enum class DraftField { Name, Source, Target, Asset, Amount, Parts, Reason, Period };

/// Why a field is not acceptable. The page has a sentence for each.
enum class DraftProblem {
    Missing,
    NotANumber,
    NotPositive,
    TooManyDecimals,
    TooLarge,
    AboveAvailable,
    AboveAllowance,
    SameWallet,
    WrongDirection, ///< the kind of movement does not go between these wallets
    SourceFrozen,
    WalletClosed,
    BadText,
    TooLong,
    PercentsAbove100,
    WeightsZero,
    SameTargetTwice,
};

struct FieldProblem {
    DraftField field = DraftField::Amount;
    DraftProblem problem = DraftProblem::Missing;
    int row = -1; ///< of Parts

    bool operator==(const FieldProblem&) const = default;
};

/// What a dialog knows of a wallet while the person types.
struct WalletFacts {
    Wallet wallet;
    Decimal available;                ///< free and not reserved, of the chosen asset
    std::optional<Decimal> drawLeft;  ///< allowance that its parent's money is limited to
    std::optional<Decimal> spendLeft; ///< allowance that limits what leaves it
};

/// Deposit, withdrawal, transfer, allocation or collection of one amount. Deposits need no source
/// and withdrawals no target: the other side is the world outside.
struct MoneyDraft {
    OperationKind kind = OperationKind::Transfer;
    WalletId source;
    WalletId target;
    Asset asset;
    std::optional<Decimal> amount; ///< absent: not a number
    QString reason;
};

/// Balances before and after, for the preview on both sides.
struct MoneyPreview {
    Decimal sourceBefore;
    Decimal sourceAfter;
    Decimal targetBefore;
    Decimal targetAfter;
};

/// Every problem, in the order of the fields. Empty: may be submitted.
QList<FieldProblem> validate(const MoneyDraft& draft, const std::optional<WalletFacts>& source,
                             const std::optional<WalletFacts>& target);
QList<FieldProblem> validate(const AllocationDraft& draft, const WalletFacts& source,
                             const QList<WalletFacts>& targets);
QList<FieldProblem> validate(const AllowanceDraft& draft, const Wallet& wallet);
MoneyPreview preview(const MoneyDraft& draft, const std::optional<WalletFacts>& source,
                     const std::optional<WalletFacts>& target);
/// Whether `kind` goes from a wallet to another: allocation to a descendant, collection and sweep
/// to an ancestor, transfers between own wallets of one master or two masters, deposits from and
/// withdrawals to the world outside.
bool isDirectionAllowed(OperationKind kind, const Wallet& from, const Wallet& to);

} // namespace tf::ledger
