// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger_reader.h"

#include "models/ledger/history_store.h"
#include "models/ledger/transaction_read_store.h"
#include "models/ledger/wallet_read_store.h"

namespace tf::ledger {

namespace {

using storage::Lane;
using storage::Session;

constexpr int mostPoints = 2'000;

std::vector<QUuid> uuids(const QList<TransferId>& ids) {
    std::vector<QUuid> result;
    for (const TransferId id : ids) {
        result.push_back(id.uuid());
    }
    return result;
}

Result<std::vector<QUuid>> walletsOf(Session& session, WorkspaceId workspace, WalletId wallet,
                                     bool withSubtree) {
    std::vector<QUuid> wallets{wallet.uuid()};
    return withSubtree ? WalletReadStore(session, workspace).subtree(wallets)
                       : Result<std::vector<QUuid>>(wallets);
}

std::vector<Instant> spread(Instant from, Instant until, int count) {
    std::vector<Instant> moments;
    const double span = double((until - from).count());
    for (int point = 0; point < count; ++point) {
        const double share = double(point) / double(count - 1);
        moments.push_back(from + std::chrono::milliseconds(qint64(span * share)));
    }
    return moments;
}

} // namespace

LedgerReader::LedgerReader(storage::Database& database, WorkspaceId workspace)
    : m_database(database)
    , m_workspace(workspace) {}

QFuture<Result<QList<AssetRow>>> LedgerReader::assets() const {
    return m_database.run([workspace = m_workspace](Session& session) {
        return WalletReadStore(session, workspace).assets();
    });
}

QFuture<Result<QList<WalletNode>>> LedgerReader::wallets(const WalletQuery& query) const {
    const Lane lane = query.scope == WalletQuery::Scope::All ? Lane::Background : Lane::Interactive;
    return m_database.run(
        [workspace = m_workspace, query](Session& session) {
            return WalletReadStore(session, workspace).wallets(query);
        },
        lane);
}

QFuture<Result<QList<WalletNode>>> LedgerReader::searchWallets(const WalletSearch& search,
                                                               int limit) const {
    return m_database.run([workspace = m_workspace, search, limit](Session& session) {
        return WalletReadStore(session, workspace).search(search, limit);
    });
}

QFuture<Result<QList<Balance>>> LedgerReader::balances(const QList<WalletId>& wallets) const {
    return m_database.run([workspace = m_workspace, wallets](Session& session) {
        return WalletReadStore(session, workspace).balances(wallets);
    });
}

QFuture<Result<TransactionPage>> LedgerReader::transactions(const TransactionFilter& filter,
                                                            const std::optional<PageKey>& after,
                                                            int limit) const {
    return m_database.run([workspace = m_workspace, filter, after, limit](Session& session) {
        return TransactionReadStore(session, workspace).page(filter, after, limit);
    });
}

QFuture<Result<TransactionDetail>> LedgerReader::transaction(TransactionId id) const {
    return m_database.run([workspace = m_workspace, id](Session& session) {
        return TransactionReadStore(session, workspace).detail(id);
    });
}

QFuture<Result<TransactionDetail>> LedgerReader::transactionOf(TransferId id) const {
    return m_database.run([workspace = m_workspace, id](Session& session) {
        return TransactionReadStore(session, workspace).detailOf(id);
    });
}

QFuture<Result<StatementPage>> LedgerReader::statement(WalletId wallet,
                                                       const std::optional<Asset>& asset,
                                                       const std::optional<qint64>& before,
                                                       int limit) const {
    return m_database.run([workspace = m_workspace, wallet, asset, before,
                           limit](Session& session) -> Result<StatementPage> {
        if (limit < 2 || limit > mostPoints) {
            return Error{ErrorCode::OutOfRange, QStringLiteral("a page has 2 to 2000 lines")};
        }
        return TransactionReadStore(session, workspace).statement(wallet, asset, before, limit);
    });
}

QFuture<Result<QList<BalancePoint>>> LedgerReader::balanceHistory(WalletId wallet, bool withSubtree,
                                                                  const Asset& asset, Instant from,
                                                                  Instant until, int count) const {
    return m_database.run(
        [workspace = m_workspace, wallet, withSubtree, asset, from, until,
         count](Session& session) -> Result<QList<BalancePoint>> {
            if (until <= from || count < 2 || count > mostPoints) {
                return Error{ErrorCode::OutOfRange, QStringLiteral("no such history")};
            }
            TF_TRY(const std::vector<QUuid> wallets,
                   walletsOf(session, workspace, wallet, withSubtree));
            return HistoryStore(session, workspace)
                .balanceHistory(wallets, asset, spread(from, until, count));
        },
        Lane::Background);
}

QFuture<Result<QList<Provenance>>> LedgerReader::provenance(WalletId wallet,
                                                            const Asset& asset) const {
    return m_database.run([workspace = m_workspace, wallet, asset](Session& session) {
        return WalletReadStore(session, workspace).provenance(wallet, asset);
    });
}

QFuture<Result<QList<Allowance>>> LedgerReader::allowances(const QList<WalletId>& wallets) const {
    return m_database.run([workspace = m_workspace, wallets](Session& session) {
        return WalletReadStore(session, workspace).allowances(wallets);
    });
}

QFuture<Result<QList<BookEquation>>> LedgerReader::bookEquations() const {
    return m_database.run([workspace = m_workspace](Session& session) {
        return WalletReadStore(session, workspace).equations();
    });
}

QFuture<Result<QList<Quote>>> LedgerReader::quotes() const {
    return m_database.run([workspace = m_workspace](Session& session) {
        return WalletReadStore(session, workspace).quotes();
    });
}

QFuture<Result<Performance>> LedgerReader::performance(WalletId wallet, bool withSubtree,
                                                       const Asset& currency, Instant from,
                                                       Instant until) const {
    return m_database.run(
        [workspace = m_workspace, wallet, withSubtree, currency, from,
         until](Session& session) -> Result<Performance> {
            TF_TRY(const std::vector<QUuid> wallets,
                   walletsOf(session, workspace, wallet, withSubtree));
            return HistoryStore(session, workspace).performance(wallets, currency, from, until);
        },
        Lane::Background);
}

QFuture<Result<QList<AllocationRecord>>> LedgerReader::allocations(WalletId scope,
                                                                   int limit) const {
    return m_database.run([workspace = m_workspace, scope, limit](Session& session) {
        return WalletReadStore(session, workspace).allocations(scope, limit);
    });
}

QFuture<Result<MasterWalletConfig>> LedgerReader::masterConfig(WalletId master) const {
    return m_database.run([workspace = m_workspace, master](Session& session) {
        return WalletReadStore(session, workspace).config(master);
    });
}

QFuture<Result<QList<TransferId>>> LedgerReader::posted(const QList<TransferId>& ids) const {
    return m_database.run([workspace = m_workspace, ids](Session& session) {
        return TransactionReadStore(session, workspace).posted(uuids(ids));
    });
}

} // namespace tf::ledger
