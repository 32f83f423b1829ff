// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/money_draft.h"

#include <QSet>

namespace tf::ledger {

namespace {

constexpr qsizetype longestReason = 500;
constexpr std::chrono::milliseconds shortestPeriod = std::chrono::minutes(1);

class Problems {
public:
    void add(DraftField field, DraftProblem problem, int row = -1) {
        m_list.append({.field = field, .problem = problem, .row = row});
    }
    const QList<FieldProblem>& list() const { return m_list; }

private:
    QList<FieldProblem> m_list;
};

std::optional<DraftProblem> amountProblem(const std::optional<Decimal>& amount,
                                          const Asset& asset) {
    if (!amount) {
        return DraftProblem::NotANumber;
    }
    if (!amount->isPositive()) {
        return DraftProblem::NotPositive;
    }
    if (amount->scale() > asset.scale()) {
        return DraftProblem::TooManyDecimals;
    }
    return std::nullopt;
}

std::optional<DraftProblem> reasonProblem(const QString& reason) {
    if (reason.size() > longestReason) {
        return DraftProblem::TooLong;
    }
    for (const QChar character : reason) {
        const bool isControl = character.category() == QChar::Other_Control && character != u'\n' &&
                               character != u'\t';
        const bool isFormat = character.category() == QChar::Other_Format;
        if (isControl || isFormat || character.isNull()) {
            return DraftProblem::BadText;
        }
    }
    return reason.isValidUtf16() ? std::nullopt : std::optional(DraftProblem::BadText);
}

/// The side that a kind of movement does not ask for is the world outside.
bool needsSource(OperationKind kind) {
    return kind != OperationKind::Deposit && kind != OperationKind::OpeningBalance;
}

bool needsTarget(OperationKind kind) {
    return kind != OperationKind::Withdrawal;
}

void checkSource(Problems& problems, const MoneyDraft& draft,
                 const std::optional<WalletFacts>& source) {
    if (!needsSource(draft.kind)) {
        return;
    }
    if (!source) {
        problems.add(DraftField::Source, DraftProblem::Missing);
    } else if (source->wallet.status == WalletStatus::Closed) {
        problems.add(DraftField::Source, DraftProblem::WalletClosed);
    } else if (source->wallet.status == WalletStatus::Frozen &&
               draft.kind != OperationKind::Collection && draft.kind != OperationKind::Sweep) {
        problems.add(DraftField::Source, DraftProblem::SourceFrozen);
    }
}

void checkTarget(Problems& problems, const MoneyDraft& draft,
                 const std::optional<WalletFacts>& source,
                 const std::optional<WalletFacts>& target) {
    if (!needsTarget(draft.kind)) {
        return;
    }
    if (!target) {
        problems.add(DraftField::Target, DraftProblem::Missing);
    } else if (target->wallet.status == WalletStatus::Closed) {
        problems.add(DraftField::Target, DraftProblem::WalletClosed);
    } else if (source && needsSource(draft.kind)) {
        if (source->wallet.id == target->wallet.id) {
            problems.add(DraftField::Target, DraftProblem::SameWallet);
        } else if (!isDirectionAllowed(draft.kind, source->wallet, target->wallet)) {
            problems.add(DraftField::Target, DraftProblem::WrongDirection);
        }
    }
}

void checkAmount(Problems& problems, const MoneyDraft& draft,
                 const std::optional<WalletFacts>& source,
                 const std::optional<WalletFacts>& target) {
    if (!draft.asset.isValid()) {
        problems.add(DraftField::Asset, DraftProblem::Missing);
        return;
    }
    if (const auto problem = amountProblem(draft.amount, draft.asset)) {
        problems.add(DraftField::Amount, *problem);
        return;
    }
    const bool isDraw = source && target && target->wallet.parent == source->wallet.id;
    const bool isReturn = source && target && source->wallet.parent == target->wallet.id;
    if (source && needsSource(draft.kind) && *draft.amount > source->available) {
        problems.add(DraftField::Amount, DraftProblem::AboveAvailable);
    } else if ((isDraw && target->drawLeft && *draft.amount > *target->drawLeft) ||
               (source && !isReturn && source->spendLeft && *draft.amount > *source->spendLeft)) {
        problems.add(DraftField::Amount, DraftProblem::AboveAllowance);
    }
}

void checkParts(Problems& problems, const AllocationDraft& draft, const WalletFacts& source,
                const QList<WalletFacts>& targets) {
    QSet<WalletId> seen;
    for (int row = 0; row < int(draft.parts.size()); ++row) {
        const AllocationPart& part = draft.parts[row];
        const bool needsValue = draft.mode == AllocationMode::Amount ||
                                draft.mode == AllocationMode::Percent ||
                                draft.mode == AllocationMode::ByWeight;
        if (seen.contains(part.target)) {
            problems.add(DraftField::Parts, DraftProblem::SameTargetTwice, row);
        }
        seen.insert(part.target);
        if (needsValue && !part.value) {
            problems.add(DraftField::Parts, DraftProblem::NotANumber, row);
        } else if (part.value && part.value->isNegative()) {
            problems.add(DraftField::Parts, DraftProblem::NotPositive, row);
        } else if (draft.mode == AllocationMode::Amount &&
                   part.value->scale() > draft.asset.scale()) {
            problems.add(DraftField::Parts, DraftProblem::TooManyDecimals, row);
        }
    }
    for (int row = 0; row < int(targets.size()); ++row) {
        const Wallet& target = targets[row].wallet;
        if (target.status == WalletStatus::Closed) {
            problems.add(DraftField::Parts, DraftProblem::WalletClosed, row);
        } else if (!isDirectionAllowed(OperationKind::Allocation, source.wallet, target)) {
            problems.add(DraftField::Parts, DraftProblem::WrongDirection, row);
        }
    }
}

DraftProblem problemOf(const Error& error) {
    if (error.code == ErrorCode::InsufficientFunds) {
        return DraftProblem::AboveAvailable;
    }
    return error.code == ErrorCode::NotBalanced ? DraftProblem::PercentsAbove100
                                                : DraftProblem::WeightsZero;
}

void checkDivision(Problems& problems, const AllocationDraft& draft, const WalletFacts& source,
                   const QList<WalletFacts>& targets) {
    const Result<QList<Decimal>> amounts = divide(draft, source.available);
    if (!amounts.isOk()) {
        problems.add(DraftField::Amount, problemOf(amounts.error()));
        return;
    }
    Decimal sum;
    for (int row = 0; row < int(amounts->size()); ++row) {
        sum += amounts->at(row);
        const bool isDirect = row < targets.size() &&
                              targets[row].wallet.parent == source.wallet.id &&
                              targets[row].drawLeft.has_value();
        if (isDirect && amounts->at(row) > *targets[row].drawLeft) {
            problems.add(DraftField::Parts, DraftProblem::AboveAllowance, row);
        }
    }
    if (sum.isZero()) {
        problems.add(DraftField::Amount, DraftProblem::NotPositive);
    }
}

} // namespace

bool isDirectionAllowed(OperationKind kind, const Wallet& from, const Wallet& to) {
    const auto isBelow = [](const Wallet& lower, const Wallet& upper) {
        return lower.id != upper.id && (lower.parent == upper.id || lower.root == upper.id) &&
               upper.kind != WalletKind::External;
    };
    const bool isFromOwn = from.kind != WalletKind::External;
    const bool isToOwn = to.kind != WalletKind::External;
    switch (kind) {
    case OperationKind::Deposit:
    case OperationKind::OpeningBalance:
        return from.purpose == ExternalPurpose::Outside && isToOwn;
    case OperationKind::Withdrawal:
        return isFromOwn && to.purpose == ExternalPurpose::Outside;
    case OperationKind::Allocation:
        return isBelow(to, from);
    case OperationKind::Collection:
    case OperationKind::Sweep:
        return isBelow(from, to);
    case OperationKind::Transfer:
    case OperationKind::Rebalance:
    case OperationKind::Reward:
        return isFromOwn && isToOwn && from.id != to.id;
    case OperationKind::Trade:
        return from.purpose == ExternalPurpose::Venue || to.purpose == ExternalPurpose::Venue;
    case OperationKind::Fee:
        return isFromOwn && !isToOwn;
    case OperationKind::Reversal:
    case OperationKind::Reservation:
        return true;
    }
    return false;
}

QList<FieldProblem> validate(const MoneyDraft& draft, const std::optional<WalletFacts>& source,
                             const std::optional<WalletFacts>& target) {
    Problems problems;
    checkSource(problems, draft, source);
    checkTarget(problems, draft, source, target);
    checkAmount(problems, draft, source, target);
    if (const auto problem = reasonProblem(draft.reason)) {
        problems.add(DraftField::Reason, *problem);
    }
    return problems.list();
}

QList<FieldProblem> validate(const AllocationDraft& draft, const WalletFacts& source,
                             const QList<WalletFacts>& targets) {
    Problems problems;
    if (source.wallet.status == WalletStatus::Closed) {
        problems.add(DraftField::Source, DraftProblem::WalletClosed);
    } else if (source.wallet.status == WalletStatus::Frozen) {
        problems.add(DraftField::Source, DraftProblem::SourceFrozen);
    }
    if (!draft.asset.isValid()) {
        problems.add(DraftField::Asset, DraftProblem::Missing);
    }
    if (draft.parts.isEmpty()) {
        problems.add(DraftField::Parts, DraftProblem::Missing);
    }
    if (draft.total) {
        if (const auto problem = amountProblem(draft.total, draft.asset)) {
            problems.add(DraftField::Amount, *problem);
        }
    }
    checkParts(problems, draft, source, targets);
    if (problems.list().isEmpty()) {
        checkDivision(problems, draft, source, targets);
    }
    if (const auto problem = reasonProblem(draft.reason)) {
        problems.add(DraftField::Reason, *problem);
    }
    return problems.list();
}

QList<FieldProblem> validate(const AllowanceDraft& draft, const Wallet& wallet) {
    Problems problems;
    if (wallet.parent.isNull()) {
        problems.add(DraftField::Target, DraftProblem::WrongDirection);
    }
    if (!draft.asset.isValid()) {
        problems.add(DraftField::Asset, DraftProblem::Missing);
    } else if (!draft.limit) {
        problems.add(DraftField::Amount, DraftProblem::NotANumber);
    } else if (draft.limit->isNegative()) {
        problems.add(DraftField::Amount, DraftProblem::NotPositive);
    } else if (draft.limit->scale() > draft.asset.scale()) {
        problems.add(DraftField::Amount, DraftProblem::TooManyDecimals);
    }
    if (draft.period && *draft.period < shortestPeriod) {
        problems.add(DraftField::Period, DraftProblem::NotPositive);
    }
    return problems.list();
}

MoneyPreview preview(const MoneyDraft& draft, const std::optional<WalletFacts>& source,
                     const std::optional<WalletFacts>& target) {
    const Decimal amount = draft.amount.value_or(Decimal(0));
    MoneyPreview preview;
    preview.sourceBefore = source ? source->available : Decimal(0);
    preview.targetBefore = target ? target->available : Decimal(0);
    preview.sourceAfter = preview.sourceBefore.minus(amount).valueOr(preview.sourceBefore);
    preview.targetAfter = preview.targetBefore.plus(amount).valueOr(preview.targetBefore);
    return preview;
}

} // namespace tf::ledger
