// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ledger_words.h"

#include <QCoreApplication>

namespace tf::items {

using namespace ledger;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ledger", text);
}

} // namespace

QString word(WalletKind kind) {
    switch (kind) {
    case WalletKind::Master:
        return say(QT_TRANSLATE_NOOP("ledger", "master"));
    case WalletKind::Farm:
        return say(QT_TRANSLATE_NOOP("ledger", "farm"));
    case WalletKind::Agent:
        return say(QT_TRANSLATE_NOOP("ledger", "agent"));
    case WalletKind::Goal:
        return say(QT_TRANSLATE_NOOP("ledger", "goal"));
    case WalletKind::Vault:
        return say(QT_TRANSLATE_NOOP("ledger", "vault"));
    case WalletKind::External:
        return say(QT_TRANSLATE_NOOP("ledger", "external"));
    }
    return {};
}

QString word(WalletStatus status) {
    switch (status) {
    case WalletStatus::Active:
        return say(QT_TRANSLATE_NOOP("ledger", "active"));
    case WalletStatus::Frozen:
        return say(QT_TRANSLATE_NOOP("ledger", "frozen"));
    case WalletStatus::Closed:
        return say(QT_TRANSLATE_NOOP("ledger", "closed"));
    }
    return {};
}

QString word(OperationKind kind) {
    switch (kind) {
    case OperationKind::Deposit:
        return say(QT_TRANSLATE_NOOP("ledger", "deposit"));
    case OperationKind::Withdrawal:
        return say(QT_TRANSLATE_NOOP("ledger", "withdrawal"));
    case OperationKind::Transfer:
        return say(QT_TRANSLATE_NOOP("ledger", "transfer"));
    case OperationKind::Allocation:
        return say(QT_TRANSLATE_NOOP("ledger", "allocation"));
    case OperationKind::Collection:
        return say(QT_TRANSLATE_NOOP("ledger", "collection"));
    case OperationKind::Rebalance:
        return say(QT_TRANSLATE_NOOP("ledger", "rebalance"));
    case OperationKind::Sweep:
        return say(QT_TRANSLATE_NOOP("ledger", "sweep"));
    case OperationKind::Trade:
        return say(QT_TRANSLATE_NOOP("ledger", "trade fill"));
    case OperationKind::Fee:
        return say(QT_TRANSLATE_NOOP("ledger", "fee"));
    case OperationKind::Reward:
        return say(QT_TRANSLATE_NOOP("ledger", "reward"));
    case OperationKind::Reversal:
        return say(QT_TRANSLATE_NOOP("ledger", "reversal"));
    case OperationKind::OpeningBalance:
        return say(QT_TRANSLATE_NOOP("ledger", "opening balance"));
    case OperationKind::Reservation:
        return say(QT_TRANSLATE_NOOP("ledger", "reservation"));
    }
    return {};
}

QString word(TransactionState state) {
    switch (state) {
    case TransactionState::Requested:
        return say(QT_TRANSLATE_NOOP("ledger", "requested"));
    case TransactionState::Approved:
        return say(QT_TRANSLATE_NOOP("ledger", "approved"));
    case TransactionState::Confirming:
        return say(QT_TRANSLATE_NOOP("ledger", "pending"));
    case TransactionState::Posted:
        return say(QT_TRANSLATE_NOOP("ledger", "posted"));
    case TransactionState::Failed:
        return say(QT_TRANSLATE_NOOP("ledger", "failed"));
    case TransactionState::Cancelled:
        return say(QT_TRANSLATE_NOOP("ledger", "cancelled"));
    case TransactionState::Reversed:
        return say(QT_TRANSLATE_NOOP("ledger", "reversed"));
    }
    return {};
}

QString word(TransferPhase phase) {
    switch (phase) {
    case TransferPhase::Immediate:
        return say(QT_TRANSLATE_NOOP("ledger", "immediate"));
    case TransferPhase::Pending:
        return say(QT_TRANSLATE_NOOP("ledger", "reservation"));
    case TransferPhase::Post:
        return say(QT_TRANSLATE_NOOP("ledger", "from a reservation"));
    case TransferPhase::Void:
        return say(QT_TRANSLATE_NOOP("ledger", "release of a reservation"));
    case TransferPhase::Expire:
        return say(QT_TRANSLATE_NOOP("ledger", "expiry of a reservation"));
    }
    return {};
}

QString word(CauseKind kind) {
    switch (kind) {
    case CauseKind::Person:
        return say(QT_TRANSLATE_NOOP("ledger", "by hand"));
    case CauseKind::Order:
        return say(QT_TRANSLATE_NOOP("ledger", "order"));
    case CauseKind::Goal:
        return say(QT_TRANSLATE_NOOP("ledger", "goal"));
    case CauseKind::RebalancePlan:
        return say(QT_TRANSLATE_NOOP("ledger", "rebalance plan"));
    case CauseKind::SweepRule:
        return say(QT_TRANSLATE_NOOP("ledger", "sweep rule"));
    case CauseKind::Import:
        return say(QT_TRANSLATE_NOOP("ledger", "import"));
    case CauseKind::Reward:
        return say(QT_TRANSLATE_NOOP("ledger", "reward"));
    case CauseKind::AutoDistribution:
        return say(QT_TRANSLATE_NOOP("ledger", "auto-distribution"));
    case CauseKind::Reconciliation:
        return say(QT_TRANSLATE_NOOP("ledger", "reconciliation"));
    }
    return {};
}

QString word(BalanceClass balanceClass) {
    switch (balanceClass) {
    case BalanceClass::Free:
        return say(QT_TRANSLATE_NOOP("ledger", "free"));
    case BalanceClass::AtVenue:
        return say(QT_TRANSLATE_NOOP("ledger", "at venue"));
    case BalanceClass::InTransit:
        return say(QT_TRANSLATE_NOOP("ledger", "in transit"));
    case BalanceClass::Fees:
        return say(QT_TRANSLATE_NOOP("ledger", "fees"));
    case BalanceClass::Suspense:
        return say(QT_TRANSLATE_NOOP("ledger", "suspense"));
    }
    return {};
}

QString word(AllowanceScope scope) {
    switch (scope) {
    case AllowanceScope::Draw:
        return say(QT_TRANSLATE_NOOP("ledger", "take from parent"));
    case AllowanceScope::Spend:
        return say(QT_TRANSLATE_NOOP("ledger", "spend"));
    }
    return {};
}

QString word(EmergencyPolicy policy) {
    switch (policy) {
    case EmergencyPolicy::BlockEntries:
        return say(QT_TRANSLATE_NOOP("ledger", "block new entries"));
    case EmergencyPolicy::CancelOrders:
        return say(QT_TRANSLATE_NOOP("ledger", "block entries and cancel orders"));
    case EmergencyPolicy::ClosePositions:
        return say(QT_TRANSLATE_NOOP("ledger", "cancel orders and close positions"));
    case EmergencyPolicy::CollectAll:
        return say(QT_TRANSLATE_NOOP("ledger", "close positions and collect all money"));
    }
    return {};
}

QString word(RebalanceRule rule) {
    switch (rule) {
    case RebalanceRule::Manual:
        return say(QT_TRANSLATE_NOOP("ledger", "by hand"));
    case RebalanceRule::Calendar:
        return say(QT_TRANSLATE_NOOP("ledger", "by calendar"));
    case RebalanceRule::DriftBand:
        return say(QT_TRANSLATE_NOOP("ledger", "when shares drift"));
    case RebalanceRule::RegimeChange:
        return say(QT_TRANSLATE_NOOP("ledger", "when the market regime changes"));
    }
    return {};
}

QString stateText(const WalletTransaction& transaction) {
    if (transaction.state == TransactionState::Confirming && transaction.confirmationsNeeded > 0) {
        return QStringLiteral("%1 %2/%3")
            .arg(word(transaction.state))
            .arg(transaction.confirmations)
            .arg(transaction.confirmationsNeeded);
    }
    return word(transaction.state);
}

QString causeText(const WalletTransaction& transaction) {
    QStringList parts;
    if (transaction.cause.kind != CauseKind::Person) {
        const QUuid reference = transaction.cause.reference;
        const QString id =
            reference.isNull()
                ? QString()
                : QLatin1Char(' ') + reference.toString(QUuid::WithoutBraces).right(6);
        parts += word(transaction.cause.kind) + id;
    }
    if (!transaction.reason.isEmpty()) {
        parts += transaction.reason;
    }
    return parts.isEmpty() ? word(CauseKind::Person) : parts.join(QStringLiteral(": "));
}

QString routeText(const WalletTransaction& transaction) {
    const QString outside = say(QT_TRANSLATE_NOOP("ledger", "outside"));
    const auto name = [&outside](const QString& text) { return text.isEmpty() ? outside : text; };
    const QChar arrow = transaction.kind == OperationKind::Trade ? QChar(0x21C4) : QChar(0x2192);
    return name(transaction.fromName) + QLatin1Char(' ') + arrow + QLatin1Char(' ') +
           name(transaction.toName);
}

} // namespace tf::items
