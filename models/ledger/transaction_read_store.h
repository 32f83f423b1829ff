// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/wallet_transaction.h"
#include "models/storage/session.h"

namespace tf::ledger {

/// Questions about business records, transfers and statements, on one session.
class TransactionReadStore {
public:
    TransactionReadStore(storage::Session& session, WorkspaceId workspace);

    Result<TransactionPage> page(const TransactionFilter& filter,
                                 const std::optional<PageKey>& after, int limit);
    Result<TransactionDetail> detail(TransactionId id);
    /// The record that a transfer belongs to; for a reservation, that of what was posted from it,
    /// or a record of its transfers alone.
    Result<TransactionDetail> detailOf(TransferId id);
    Result<StatementPage> statement(WalletId wallet, const std::optional<Asset>& asset,
                                    const std::optional<qint64>& before, int limit);
    Result<QList<TransferId>> posted(const std::vector<QUuid>& ids);

private:
    Result<TransactionPage> narrow(const TransactionFilter& filter,
                                   const std::optional<PageKey>& after, int limit);
    Result<TransactionPage> wide(const TransactionFilter& filter,
                                 const std::optional<PageKey>& after, int limit);
    Result<QList<Transfer>> transfers(const char* sql, const storage::Params& params);
    Result<void> addEntries(QList<Transfer>& transfers);

    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::ledger
