// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger_reader.h"

namespace tf::ledger {

/// Questions about wallets, balances, limits and prices, on one session.
class WalletReadStore {
public:
    WalletReadStore(storage::Session& session, WorkspaceId workspace);

    Result<QList<AssetRow>> assets();
    Result<QList<WalletNode>> wallets(const WalletQuery& query);
    Result<QList<WalletNode>> search(const WalletSearch& search, int limit);
    Result<QList<Balance>> balances(const QList<WalletId>& wallets);
    Result<QList<Provenance>> provenance(WalletId wallet, const Asset& asset);
    Result<QList<Allowance>> allowances(const QList<WalletId>& wallets);
    Result<QList<BookEquation>> equations();
    Result<QList<Quote>> quotes();
    Result<QList<AllocationRecord>> allocations(WalletId scope, int limit);
    Result<MasterWalletConfig> config(WalletId master);
    /// The wallet and all below it.
    Result<std::vector<QUuid>> subtree(const std::vector<QUuid>& wallets);

private:
    Result<QList<WalletNode>> nodes(const char* sql, const storage::Params& params,
                                    bool hasEverything);
    Result<void> addTotals(QList<WalletNode>& nodes, bool hasEverything);

    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::ledger
