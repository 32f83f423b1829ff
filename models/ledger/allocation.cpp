// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/allocation.h"

namespace tf::ledger {

namespace {

Error invalidNumber(const char* why) {
    return {ErrorCode::InvalidNumber, QString::fromLatin1(why)};
}

Result<std::vector<Decimal>> valuesOf(const AllocationDraft& draft) {
    std::vector<Decimal> values;
    for (const AllocationPart& part : draft.parts) {
        if (!part.value || part.value->isNegative()) {
            return invalidNumber("each part needs a number of at least 0");
        }
        values.push_back(*part.value);
    }
    return values;
}

/// Percents of the total: what they leave to 100 stays with the source, as one more part.
Result<std::vector<Decimal>> byPercent(const AllocationDraft& draft, Decimal total) {
    TF_TRY(std::vector<Decimal> percents, valuesOf(draft));
    TF_TRY(const Decimal sum, Decimal::sum(percents));
    if (sum > Decimal(100)) {
        return Error{ErrorCode::NotBalanced, QStringLiteral("percents above 100")};
    }
    percents.push_back(Decimal(100) - sum);
    TF_TRY(std::vector<Decimal> amounts, total.allocate(percents, draft.asset.scale()));
    amounts.pop_back();
    return amounts;
}

Result<std::vector<Decimal>> byRemainder(const AllocationDraft& draft, Decimal available) {
    Decimal fixed;
    std::vector<Decimal> shares;
    for (const AllocationPart& part : draft.parts) {
        if (part.value && part.value->isNegative()) {
            return invalidNumber("a part below 0");
        }
        TF_TRY(fixed, fixed.plus(part.value.value_or(Decimal(0))));
        shares.push_back(part.value ? Decimal(0) : Decimal(1));
    }
    if (fixed > available) {
        return Error{ErrorCode::InsufficientFunds, (fixed - available).toString()};
    }
    TF_TRY(std::vector<Decimal> amounts, (available - fixed).allocate(shares, draft.asset.scale()));
    for (size_t part = 0; part < amounts.size(); ++part) {
        amounts[part] += draft.parts[qsizetype(part)].value.value_or(Decimal(0));
    }
    return amounts;
}

Result<std::vector<Decimal>> amountsOf(const AllocationDraft& draft, Decimal available) {
    const Decimal total = draft.total.value_or(available);
    switch (draft.mode) {
    case AllocationMode::Amount:
        return valuesOf(draft);
    case AllocationMode::Percent:
        return byPercent(draft, total);
    case AllocationMode::Remainder:
        return byRemainder(draft, available);
    case AllocationMode::Equally:
        return total.allocate(std::vector<Decimal>(size_t(draft.parts.size()), Decimal(1)),
                              draft.asset.scale());
    case AllocationMode::ByWeight: {
        TF_TRY(const std::vector<Decimal> weights, valuesOf(draft));
        return total.allocate(weights, draft.asset.scale());
    }
    }
    return Error{ErrorCode::InvalidArgument, {}};
}

} // namespace

Result<QList<Decimal>> divide(const AllocationDraft& draft, Decimal available) {
    if (draft.parts.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("nobody to allocate to")};
    }
    if (draft.total && draft.total->isNegative()) {
        return invalidNumber("a total below 0");
    }
    TF_TRY(const std::vector<Decimal> amounts, amountsOf(draft, available));
    TF_TRY(const Decimal sum, Decimal::sum(amounts));
    if (sum > available) {
        return Error{ErrorCode::InsufficientFunds, (sum - available).toString()};
    }
    return QList<Decimal>(amounts.begin(), amounts.end());
}

} // namespace tf::ledger
