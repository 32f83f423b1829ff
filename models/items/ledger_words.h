// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/allocation.h"
#include "models/ledger/allowance.h"
#include "models/ledger/wallet_transaction.h"

/// The ledger's words as a person reads them, translated.
namespace tf::items {

QString word(ledger::WalletKind kind);
QString word(ledger::WalletStatus status);
QString word(ledger::OperationKind kind);
QString word(ledger::TransactionState state);
QString word(ledger::TransferPhase phase);
QString word(ledger::CauseKind kind);
QString word(ledger::BalanceClass balanceClass);
QString word(ledger::AllowanceScope scope);
QString word(ledger::EmergencyPolicy policy);
QString word(ledger::RebalanceRule rule);
/// "pending 2/3" where confirmations are counted, else the state's word.
QString stateText(const ledger::WalletTransaction& transaction);
/// The reason, or what caused it: "order 7f3a…".
QString causeText(const ledger::WalletTransaction& transaction);
/// "EMA cross BTC → Trend majors"; the world outside is named so.
QString routeText(const ledger::WalletTransaction& transaction);

} // namespace tf::items
