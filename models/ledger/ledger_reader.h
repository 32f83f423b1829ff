// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/ledger/allocation.h"
#include "models/ledger/allowance.h"
#include "models/ledger/books.h"
#include "models/ledger/performance.h"
#include "models/ledger/wallet_transaction.h"
#include "models/storage/database.h"

namespace tf::ledger {

/// Which wallets are asked for.
struct WalletQuery {
    enum class Scope { Roots, ChildrenOf, Ids, All };
    Scope scope = Scope::Roots;
    WalletId parent;           ///< ChildrenOf
    QList<WalletId> ids;       ///< Ids
    bool withExternal = false; ///< Roots and All: the wallets that mirror the world outside too
    bool withClosed = true;

    static WalletQuery roots() { return {}; }
    static WalletQuery childrenOf(WalletId parent) {
        return {.scope = Scope::ChildrenOf, .parent = parent, .ids = {}};
    }
    static WalletQuery byIds(QList<WalletId> ids) {
        return {.scope = Scope::Ids, .parent = {}, .ids = std::move(ids), .withExternal = true};
    }
    static WalletQuery all() { return {.scope = Scope::All, .parent = {}, .ids = {}}; }
};

/// What wallets are looked for; what is empty asks for nothing.
struct WalletSearch {
    QString text; ///< in the name, without regard to case
    QList<WalletKind> kinds = {};
    QList<WalletStatus> states = {};
    std::optional<Asset> holds = {}; ///< has money of its own of this asset

    bool operator==(const WalletSearch&) const = default;
};

/// An asset of the workspace.
struct AssetRow {
    int id = 0;
    Asset asset;
    QString name;
};

/// One part of an answer to "where does this number come from".
struct Provenance {
    WalletId wallet;
    QString walletName;
    Balance balance;
    TransferId lastTransfer; ///< that made the balance what it is
    QString lastActor;
    Instant lastBookedAt;
};

/// Everything that the books can be asked. Never changes anything; answers come from the database,
/// long ones on the background lane. Thread: the owner's.
class LedgerReader final {
public:
    /// `database` must outlive the reader.
    LedgerReader(storage::Database& database, WorkspaceId workspace);

    QFuture<Result<QList<AssetRow>>> assets() const;
    /// Ordered by kind, then name.
    QFuture<Result<QList<WalletNode>>> wallets(const WalletQuery& query) const;
    /// The first `limit` wallets of our own that fit, with all wallets above them.
    QFuture<Result<QList<WalletNode>>> searchWallets(const WalletSearch& search, int limit) const;
    QFuture<Result<QList<Balance>>> balances(const QList<WalletId>& wallets) const;
    /// At most `limit` (1..1000) rows after `after`, newest first.
    QFuture<Result<TransactionPage>> transactions(const TransactionFilter& filter,
                                                  const std::optional<PageKey>& after,
                                                  int limit) const;
    QFuture<Result<TransactionDetail>> transaction(TransactionId id) const;
    QFuture<Result<TransactionDetail>> transactionOf(TransferId id) const;
    /// Lines of a wallet's statement below `before`, newest first; `asset` absent: all.
    QFuture<Result<StatementPage>> statement(WalletId wallet, const std::optional<Asset>& asset,
                                             const std::optional<qint64>& before, int limit) const;
    /// A wallet's (or its subtree's) money of `asset` at `count` evenly spaced moments of the
    /// period, by economic time.
    QFuture<Result<QList<BalancePoint>>> balanceHistory(WalletId wallet, bool withSubtree,
                                                        const Asset& asset, Instant from,
                                                        Instant until, int count) const;
    /// The balances whose sum is the subtree's total of `asset`, largest first.
    QFuture<Result<QList<Provenance>>> provenance(WalletId wallet, const Asset& asset) const;
    QFuture<Result<QList<Allowance>>> allowances(const QList<WalletId>& wallets) const;
    QFuture<Result<QList<BookEquation>>> bookEquations() const;
    /// Latest quote per pair and source.
    QFuture<Result<QList<Quote>>> quotes() const;
    /// `withSubtree` is true for masters and farms as a rule.
    QFuture<Result<Performance>> performance(WalletId wallet, bool withSubtree,
                                             const Asset& currency, Instant from,
                                             Instant until) const;
    QFuture<Result<QList<AllocationRecord>>> allocations(WalletId scope, int limit) const;
    QFuture<Result<MasterWalletConfig>> masterConfig(WalletId master) const;
    /// Whether these transfers are in the books; asks behind a writer that may still be committing.
    QFuture<Result<QList<TransferId>>> posted(const QList<TransferId>& ids) const;

    WorkspaceId workspace() const { return m_workspace; }

private:
    storage::Database& m_database;
    WorkspaceId m_workspace;
};

} // namespace tf::ledger
