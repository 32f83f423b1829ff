// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/opening_import.h"

#include "models/core/failpoint.h"
#include "models/ledger/wallet_read_store.h"

namespace tf::ledger {

namespace {

using Paths = QMultiHash<QString, WalletId>;

QString pathOf(const QHash<WalletId, Wallet>& wallets, WalletId id) {
    const Wallet wallet = wallets.value(id);
    return wallet.parent.isNull() ? wallet.name
                                  : pathOf(wallets, wallet.parent) + u'/' + wallet.name;
}

/// Every wallet by its name and by its path.
Result<Paths> readPaths(storage::Session& session, WorkspaceId workspace) {
    WalletQuery query = WalletQuery::all();
    query.withClosed = false;
    TF_TRY(const QList<WalletNode> nodes, WalletReadStore(session, workspace).wallets(query));
    QHash<WalletId, Wallet> wallets;
    for (const WalletNode& node : nodes) {
        wallets.insert(node.wallet.id, node.wallet);
    }
    Paths paths;
    for (const WalletNode& node : nodes) {
        paths.insert(node.wallet.name, node.wallet.id);
        if (!node.wallet.parent.isNull()) {
            paths.insert(pathOf(wallets, node.wallet.id), node.wallet.id);
        }
    }
    return paths;
}

Error badRow(qsizetype line, const QString& why) {
    return {ErrorCode::BadRow, QStringLiteral("line %1: %2").arg(line).arg(why)};
}

Result<TransferRequest> requestOf(const OpeningBalance& row, qsizetype line, const Paths& paths,
                                  WalletId outside, TransferId id) {
    const QList<WalletId> wallets = paths.values(row.wallet);
    if (wallets.size() != 1) {
        return badRow(line, wallets.isEmpty() ? QStringLiteral("no wallet of this name")
                                              : QStringLiteral("several wallets of this name"));
    }
    if (!row.amount.amount().isPositive() || !row.amount.asset().isValid()) {
        return badRow(line, QStringLiteral("an opening balance is above 0"));
    }
    TransferRequest request =
        TransferRequest::move(OperationKind::OpeningBalance, outside, wallets.first(), row.amount);
    request.id = TransferId(QUuid::createUuidV5(id.uuid(), QByteArray::number(line)));
    request.cause = {.kind = CauseKind::Import, .reference = id.uuid()};
    const Result<void> valid = validate(request);
    return valid.isOk() ? Result<TransferRequest>(request) : badRow(line, valid.error().detail);
}

} // namespace

Result<int> importOpeningBalances(storage::Session& session, AssetIds& assets,
                                  const WriteContext& context, TransferId id,
                                  const QList<OpeningBalance>& rows) {
    PostingStore store(session, assets, context);
    TF_TRY(const WalletId outside, store.outside());
    TF_TRY(const Paths paths, readPaths(session, context.workspace));
    std::vector<TransferRequest> requests;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        TF_TRY(const TransferRequest request, requestOf(rows[row], row + 1, paths, outside, id));
        requests.push_back(request);
    }
    const Result<void> outcome = session.inTransaction([&]() -> Result<void> {
        std::span<const TransferRequest> rest(requests);
        while (!rest.empty()) {
            const size_t count = std::min(rest.size(), size_t(maxTransfersPerPosting));
            TF_TRY([[maybe_unused]] const QList<PostingResult> results,
                   store.post(rest.first(count)));
            TF_FAILPOINT("ledger.import.part");
            rest = rest.subspan(count);
        }
        TF_FAILPOINT("ledger.import.before_commit");
        return {};
    });
    return outcome.isOk() ? Result<int>(int(requests.size())) : outcome.error();
}

} // namespace tf::ledger
