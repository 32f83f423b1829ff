// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/transfer.h"

#include <QHash>
#include <algorithm>
#include <tuple>
#include <vector>

namespace tf::ledger {

namespace {

constexpr qsizetype longestReason = 500;

Error invalid(const char* why) {
    return {ErrorCode::InvalidArgument, QString::fromLatin1(why)};
}

Result<void> checkLeg(const Leg& leg) {
    if (leg.wallet.isNull() || !leg.amount.asset().isValid()) {
        return invalid("a leg needs a wallet and an asset");
    }
    if (leg.amount.isZero()) {
        return Error{ErrorCode::InvalidNumber, QStringLiteral("a leg of zero")};
    }
    if (leg.amount.amount().scale() > leg.amount.asset().scale()) {
        return Error{ErrorCode::PrecisionExceeded, leg.amount.toString()};
    }
    return {};
}

Result<void> checkDistinct(const QList<Leg>& legs) {
    std::vector<std::tuple<QUuid, Asset, BalanceClass>> balances;
    balances.reserve(size_t(legs.size()));
    for (const Leg& leg : legs) {
        balances.emplace_back(leg.wallet.uuid(), leg.amount.asset(), leg.balanceClass);
    }
    std::sort(balances.begin(), balances.end());
    const bool isTwice = std::adjacent_find(balances.begin(), balances.end()) != balances.end();
    return isTwice ? Result<void>(invalid("two legs on one balance")) : Result<void>();
}

Result<void> checkBalanced(const QList<Leg>& legs) {
    QHash<Asset, Decimal> sums;
    for (const Leg& leg : legs) {
        Decimal& sum = sums[leg.amount.asset()];
        TF_TRY(sum, sum.plus(leg.amount.amount()));
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (!sum->isZero()) {
            return Error{ErrorCode::NotBalanced, Money(*sum, sum.key()).toString()};
        }
    }
    return legs.size() < 2 ? Result<void>(Error{ErrorCode::NotBalanced, QStringLiteral("one leg")})
                           : Result<void>();
}

Result<void> checkPhase(const TransferRequest& request) {
    const bool resolves =
        request.phase == TransferPhase::Post || request.phase == TransferPhase::Void;
    if (resolves == request.reservation.isNull()) {
        return invalid("post and void name a reservation, other phases do not");
    }
    if (request.phase != TransferPhase::Post && (request.release || request.closesReservation)) {
        return invalid("only post says what it releases");
    }
    if (request.release && request.release->isNegative()) {
        return Error{ErrorCode::InvalidNumber, QStringLiteral("a negative release")};
    }
    if (request.expiresAt && request.phase != TransferPhase::Pending) {
        return invalid("only a reservation expires");
    }
    return {};
}

Result<void> checkLegCount(const TransferRequest& request) {
    switch (request.phase) {
    case TransferPhase::Immediate:
    case TransferPhase::Post:
        return checkBalanced(request.legs);
    case TransferPhase::Pending:
        return request.legs.size() == 1 && request.legs.first().amount.amount().isPositive()
                   ? Result<void>()
                   : invalid("a reservation has one positive leg");
    case TransferPhase::Void:
    case TransferPhase::Expire:
        return request.legs.isEmpty() ? Result<void>() : invalid("a void has no legs");
    }
    return {};
}

} // namespace

TransferRequest TransferRequest::move(OperationKind kind, WalletId from, WalletId to, Money amount,
                                      QString reason) {
    TransferRequest request;
    request.kind = kind;
    request.legs = {Leg{.wallet = from, .amount = -amount}, Leg{.wallet = to, .amount = amount}};
    request.reason = std::move(reason);
    return request;
}

TransferRequest TransferRequest::reserve(WalletId wallet, Money amount, Cause cause) {
    TransferRequest request;
    request.kind = OperationKind::Reservation;
    request.phase = TransferPhase::Pending;
    request.legs = {Leg{.wallet = wallet, .amount = amount}};
    request.cause = cause;
    return request;
}

TransferRequest TransferRequest::voidOf(TransferId reservation, Cause cause) {
    TransferRequest request;
    request.kind = OperationKind::Reservation;
    request.phase = TransferPhase::Void;
    request.reservation = reservation;
    request.cause = cause;
    return request;
}

Result<void> validate(const TransferRequest& request) {
    if (request.id.isNull()) {
        return invalid("a transfer needs an id");
    }
    if (request.reason.size() > longestReason) {
        return Error{ErrorCode::InvalidText, QStringLiteral("a reason has up to 500 characters")};
    }
    for (const Leg& leg : request.legs) {
        TF_CHECK(checkLeg(leg));
    }
    TF_CHECK(checkPhase(request));
    TF_CHECK(checkDistinct(request.legs));
    return checkLegCount(request);
}

} // namespace tf::ledger
