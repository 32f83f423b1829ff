// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/posting_store.h"

#include "models/core/failpoint.h"

#include <QJsonDocument>

namespace tf::ledger {

namespace {

using storage::Params;
using storage::Rows;

constexpr const char* postSql = R"(
    select transfer_id, sequence, booked_ms, was_there
    from farm.post_transfers($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
                             $16, $17, $18, $19, $20, $21, $22))";
constexpr const char* reverseSql = R"(
    select transfer_id, sequence, booked_ms, was_there
    from farm.reverse_transfers($1, $2, $3, $4, $5, $6))";
constexpr const char* transfersOfSql = R"(
    select transfer_id from farm.transfers
    where workspace_id = $1 and transaction_id = $2 and phase in (1, 3) order by sequence desc)";
constexpr const char* applySql = R"(
    select transfer_id, sequence, booked_ms, was_there
    from farm.apply_plan($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10::jsonb, $11, $12, $13,
                         $14, $15, $16, $17, $18, $19, $20))";
constexpr const char* undoSql = R"(
    select transfer_id, sequence, booked_ms, was_there
    from farm.undo_plan($1, $2, $3, $4, $5))";
constexpr const char* collectSql =
    "select farm.collect_funds($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
constexpr const char* expireSql = "select farm.expire_reservations($1, $2, $3)";
constexpr const char* requestSql =
    "select farm.request_transaction($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
constexpr const char* stepSql = "select farm.step_transaction($1, $2, $3, $4, $5, $6, $7, $8)";
constexpr const char* outsideSql =
    "select wallet_id from farm.wallets where workspace_id = $1 and purpose = 1";

QList<PostingResult> resultsOf(const Rows& rows) {
    QList<PostingResult> results;
    results.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        results.append({.id = rows.id<TransferId>(row, 0),
                        .sequence = rows.int64(row, 1),
                        .bookedAt = Instant::fromMs(rows.int64(row, 2)),
                        .wasThere = rows.boolean(row, 3)});
    }
    return results;
}

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One value per request.
template <class T, class Read>
std::vector<T> column(std::span<const TransferRequest> requests, Read read) {
    std::vector<T> values;
    values.reserve(requests.size());
    for (const TransferRequest& request : requests) {
        values.push_back(read(request));
    }
    return values;
}

template <class Read>
QStringList texts(std::span<const TransferRequest> requests, Read read) {
    QStringList values;
    for (const TransferRequest& request : requests) {
        values.append(read(request));
    }
    return values;
}

/// The wallet of the first leg on this side; void and pending have neither.
QUuid side(const TransferRequest& request, bool isFrom) {
    if (request.phase != TransferPhase::Immediate && request.phase != TransferPhase::Post) {
        return {};
    }
    for (const Leg& leg : request.legs) {
        if (leg.amount.isNegative() == isFrom) {
            return leg.wallet.uuid();
        }
    }
    return {};
}

qint64 msOf(const std::optional<Instant>& instant) {
    return instant ? instant->toMs() : 0;
}

QString flag(bool value) {
    return value ? QStringLiteral("t") : QStringLiteral("f");
}

void addHeads(Params& params, std::span<const TransferRequest> requests) {
    using Request = TransferRequest;
    params.add(column<QUuid>(requests, [](const Request& r) { return r.id.uuid(); }))
        .add(column<int>(requests, [](const Request& r) { return int(r.kind); }))
        .add(column<int>(requests, [](const Request& r) { return int(r.phase); }))
        .add(column<QUuid>(requests, [](const Request& r) { return r.reservation.uuid(); }))
        .add(column<Decimal>(requests,
                             [](const Request& r) { return r.release.value_or(Decimal(-1)); }))
        .add(texts(requests, [](const Request& r) { return flag(r.closesReservation); }))
        .add(column<qint64>(requests, [](const Request& r) { return msOf(r.expiresAt); }))
        .add(column<qint64>(requests, [](const Request& r) { return msOf(r.happenedAt); }))
        .add(texts(requests, [](const Request& r) { return r.reason; }))
        .add(column<int>(requests, [](const Request& r) { return int(r.cause.kind); }))
        .add(column<QUuid>(requests, [](const Request& r) { return r.cause.reference; }))
        .add(texts(requests, [](const Request& r) { return flag(r.alreadyHappened); }))
        .add(column<QUuid>(requests, [](const Request& r) { return side(r, true); }))
        .add(column<QUuid>(requests, [](const Request& r) { return side(r, false); }));
}

} // namespace

PostingStore::PostingStore(storage::Session& session, AssetIds& assets, WriteContext context)
    : m_session(session)
    , m_assets(assets)
    , m_context(std::move(context)) {}

Result<void> PostingStore::addLegs(Params& params, std::span<const TransferRequest> requests) {
    std::vector<int> transfers;
    std::vector<QUuid> wallets;
    std::vector<int> assets;
    std::vector<int> classes;
    std::vector<Decimal> amounts;
    int number = 0;
    for (const TransferRequest& request : requests) {
        ++number;
        for (const Leg& leg : request.legs) {
            TF_TRY(const int asset, m_assets.idOf(m_session, leg.amount.asset()));
            transfers.push_back(number);
            wallets.push_back(leg.wallet.uuid());
            assets.push_back(asset);
            classes.push_back(int(leg.balanceClass));
            amounts.push_back(leg.amount.amount());
        }
    }
    params.add(transfers).add(wallets).add(assets).add(classes).add(amounts);
    return {};
}

Result<QList<PostingResult>> PostingStore::post(std::span<const TransferRequest> requests) {
    for (const TransferRequest& request : requests) {
        TF_CHECK(validate(request));
    }
    Params params = Params::of(m_context.workspace, m_context.epoch, m_context.actor);
    addHeads(params, requests);
    TF_CHECK(addLegs(params, requests));
    TF_FAILPOINT("ledger.transfer.before");
    TF_TRY(const Rows rows, m_session.query(postSql, params));
    TF_FAILPOINT("ledger.transfer.after");
    TF_ASSERT(rows.size() == int(requests.size()));
    return resultsOf(rows);
}

Result<QList<PostingResult>> PostingStore::reverse(const std::vector<QUuid>& ids,
                                                   const std::vector<QUuid>& originals,
                                                   const QString& reason) {
    TF_FAILPOINT("ledger.reversal.before");
    TF_TRY(const Rows rows,
           m_session.query(reverseSql, Params::of(m_context.workspace, m_context.epoch,
                                                  m_context.actor, ids, originals, reason)));
    TF_FAILPOINT("ledger.reversal.after");
    return resultsOf(rows);
}

Result<QList<PostingResult>>
PostingStore::reverseTransaction(TransactionId id, TransactionId original, const QString& reason) {
    TF_TRY(const Rows rows,
           m_session.query(transfersOfSql, Params::of(m_context.workspace, original)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotReversible, QStringLiteral("the record has posted nothing")};
    }
    std::vector<QUuid> ids;
    std::vector<QUuid> originals;
    for (int row = 0; row < rows.size(); ++row) {
        originals.push_back(rows.uuid(row, 0));
        ids.push_back(row == 0 ? id.uuid()
                               : QUuid::createUuidV5(id.uuid(), originals.back().toByteArray()));
    }
    return reverse(ids, originals, reason);
}

Result<QList<PostingResult>> PostingStore::apply(const AllocationPlan& plan) {
    std::vector<QUuid> ids;
    std::vector<QUuid> froms;
    std::vector<QUuid> tos;
    std::vector<int> assets;
    std::vector<Decimal> amounts;
    QStringList weights;
    QStringList reasons;
    for (const PlannedTransfer& transfer : plan.transfers) {
        TF_TRY(const int asset, m_assets.idOf(m_session, transfer.amount.asset()));
        ids.push_back(transfer.id.uuid());
        froms.push_back(transfer.from.uuid());
        tos.push_back(transfer.to.uuid());
        assets.push_back(asset);
        amounts.push_back(transfer.amount.amount());
        weights.append(QString::number(transfer.weight, 'g', 17));
        reasons.append(transfer.reason);
    }
    const Params params = Params::of(
        m_context.workspace, m_context.epoch, m_context.actor, plan.id, plan.scope, int(plan.kind),
        plan.method, QString::fromUtf8(json(plan.options)), plan.inputsDigest,
        QString::fromUtf8(json(plan.certificate)), plan.reason, int(plan.cause.kind),
        plan.cause.reference, ids, froms, tos, assets, amounts, weights, reasons);
    TF_FAILPOINT("ledger.allocation.before");
    TF_TRY(const Rows rows, m_session.query(applySql, params));
    TF_FAILPOINT("ledger.allocation.after");
    return resultsOf(rows);
}

Result<QList<PostingResult>> PostingStore::undo(AllocationPlanId plan, const QString& reason) {
    TF_TRY(const Rows rows,
           m_session.query(undoSql, Params::of(m_context.workspace, m_context.epoch,
                                               m_context.actor, plan, reason)));
    return resultsOf(rows);
}

Result<Money> PostingStore::collect(AllocationPlanId id, const std::vector<QUuid>& wallets,
                                    WalletId target, const Asset& asset, const QString& reason,
                                    const Cause& cause) {
    TF_TRY(const int assetId, m_assets.idOf(m_session, asset));
    TF_FAILPOINT("ledger.collection.before");
    TF_TRY(const Rows rows,
           m_session.query(collectSql, Params::of(m_context.workspace, m_context.epoch,
                                                  m_context.actor, id, wallets, target, assetId,
                                                  reason, int(cause.kind), cause.reference)));
    TF_FAILPOINT("ledger.collection.after");
    return Money(rows.decimal(0, 0), asset);
}

Result<int> PostingStore::expireReservations() {
    TF_TRY(const Rows rows,
           m_session.query(expireSql,
                           Params::of(m_context.workspace, m_context.epoch, m_context.actor)));
    return rows.int32(0, 0);
}

Result<void> PostingStore::request(TransactionId id, OperationKind kind, WalletId from, WalletId to,
                                   const Money& amount, const QString& reason, const Cause& cause,
                                   int confirmationsNeeded) {
    TF_TRY(const int asset, m_assets.idOf(m_session, amount.asset()));
    return m_session.execute(requestSql,
                             Params::of(m_context.workspace, m_context.epoch, m_context.actor, id,
                                        int(kind), from, to, asset, amount.amount(), reason,
                                        int(cause.kind), cause.reference, confirmationsNeeded));
}

Result<TransactionState> PostingStore::step(TransactionId id, TransactionState state,
                                            int confirmations, const QString& note,
                                            const QString& error) {
    TF_TRY(const Rows rows,
           m_session.query(stepSql, Params::of(m_context.workspace, m_context.epoch,
                                               m_context.actor, id, int(state), confirmations, note,
                                               error.isEmpty() ? std::optional<QString>()
                                                               : std::optional(error))));
    return TransactionState(rows.int32(0, 0));
}

Result<WalletId> PostingStore::outside() {
    TF_TRY(const Rows rows, m_session.query(outsideSql, Params::of(m_context.workspace)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("the workspace's outside wallet")};
    }
    return rows.id<WalletId>(0, 0);
}

} // namespace tf::ledger
