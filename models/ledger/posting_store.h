// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/allocation.h"
#include "models/ledger/asset_ids.h"
#include "models/ledger/money_draft.h"
#include "models/ledger/wallet_transaction.h"
#include "models/storage/session.h"

namespace tf::ledger {

/// In whose name and with which right to write.
struct WriteContext {
    WorkspaceId workspace;
    qint64 epoch = 0;
    QString actor;
};

/// Everything that writes to the journal: one call of a posting function each, alone or as part of
/// the session's transaction. All can be repeated with the same ids.
class PostingStore {
public:
    PostingStore(storage::Session& session, AssetIds& assets, WriteContext context);

    /// Up to 500 transfers and 1,000 legs, as if one after another, all or nothing.
    Result<QList<PostingResult>> post(std::span<const TransferRequest> requests);
    Result<QList<PostingResult>> reverse(const std::vector<QUuid>& ids,
                                         const std::vector<QUuid>& originals,
                                         const QString& reason);
    /// Counter-entries for all transfers of a record; the first has `id`, others follow from it.
    Result<QList<PostingResult>> reverseTransaction(TransactionId id, TransactionId original,
                                                    const QString& reason);
    Result<QList<PostingResult>> apply(const AllocationPlan& plan);
    Result<QList<PostingResult>> undo(AllocationPlanId plan, const QString& reason);
    Result<Money> collect(AllocationPlanId id, const std::vector<QUuid>& wallets, WalletId target,
                          const Asset& asset, const QString& reason, const Cause& cause);
    Result<int> expireReservations();

    Result<void> request(TransactionId id, OperationKind kind, WalletId from, WalletId to,
                         const Money& amount, const QString& reason, const Cause& cause,
                         int confirmationsNeeded);
    /// Approved, Confirming (with n), Failed (with the error) or Cancelled.
    Result<TransactionState> step(TransactionId id, TransactionState state, int confirmations,
                                  const QString& note, const QString& error);

    /// The external wallet that stands for the world outside.
    Result<WalletId> outside();

private:
    Result<void> addLegs(storage::Params& params, std::span<const TransferRequest> requests);

    storage::Session& m_session;
    AssetIds& m_assets;
    WriteContext m_context;
};

} // namespace tf::ledger
