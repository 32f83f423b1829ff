// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger_service.h"

#include "models/core/when_done.h"
#include "models/ledger/book_check_store.h"
#include "models/ledger/posting_batch.h"

#include <QTimer>

namespace tf::ledger {

namespace {

using storage::Session;

constexpr int mostAttempts = 5;
constexpr int firstPauseMs = 20;

/// Failures after which the same command with the same ids is sent again: either nothing was
/// booked, or asking again is how to learn what was.
bool mayRetry(ErrorCode code) {
    return code == ErrorCode::OutcomeUnknown || code == ErrorCode::ConnectionLost ||
           code == ErrorCode::Serialization || code == ErrorCode::LockTimeout;
}

/// 20 ms doubling, spread by up to a half so that programs do not meet again.
int pauseMs(int attempt, const QUuid& writer) {
    const int base = firstPauseMs << (attempt - 1);
    return base + int(writer.data1 % uint(base)) / 2;
}

std::vector<QUuid> uuids(const QList<WalletId>& wallets) {
    std::vector<QUuid> result;
    for (const WalletId wallet : wallets) {
        result.push_back(wallet.uuid());
    }
    return result;
}

template <class SomeId>
QList<SomeId> idsOf(const QList<QUuid>& uuids) {
    QList<SomeId> ids;
    for (const QUuid& uuid : uuids) {
        ids.append(SomeId(uuid));
    }
    return ids;
}

/// The draft's movement; the side that its kind does not ask for is the world outside.
Result<TransferRequest> requestOf(PostingStore& store, TransferId id, const MoneyDraft& draft) {
    WalletId source = draft.source;
    WalletId target = draft.target;
    if (draft.kind == OperationKind::Deposit || draft.kind == OperationKind::OpeningBalance) {
        TF_TRY(source, store.outside());
    } else if (draft.kind == OperationKind::Withdrawal) {
        TF_TRY(target, store.outside());
    }
    if (!draft.amount || !draft.amount->isPositive()) {
        return Error{ErrorCode::InvalidNumber, QStringLiteral("an amount is above 0")};
    }
    TransferRequest request = TransferRequest::move(
        draft.kind, source, target, Money(*draft.amount, draft.asset), draft.reason);
    request.id = id;
    return request;
}

} // namespace

struct LedgerService::OpenBatch {
    PostingBatch batch;
    std::vector<std::shared_ptr<QPromise<Result<QList<PostingResult>>>>> waiting;
};

LedgerService::LedgerService(storage::Database& database, WorkspaceId workspace, QString actor,
                             QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_reader(database, workspace)
    , m_assets(std::make_shared<AssetIds>())
    , m_actor(std::move(actor))
    , m_writer(newUuid()) {
    connect(&database, &storage::Database::changed, this, &LedgerService::onChanged);
    connect(&database, &storage::Database::stateChanged, this, &LedgerService::onStateChanged);
}

WriteContext LedgerService::context() const {
    return {.workspace = m_reader.workspace(), .epoch = m_epoch, .actor = m_actor};
}

template <class T, class Work>
QFuture<Result<T>> LedgerService::command(Work work) {
    m_open.reset();
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    attempt<T>(std::move(promise), std::move(work), 1);
    return future;
}

template <class T, class Work>
void LedgerService::attempt(Promise<T> promise, Work work, int number) {
    const QFuture<Result<T>> future =
        m_database.run([work, context = context(), assets = m_assets](Session& session) mutable {
            return Result<T>(work(session, *assets, context));
        });
    whenDone(future, this, [this, promise, work, number](const Result<T>& result) {
        const bool isAgain = !result.isOk() && mayRetry(result.error().code);
        if (isAgain && number < mostAttempts) {
            Q_EMIT outcomeUnknown();
            QTimer::singleShot(pauseMs(number, m_writer), this, [this, promise, work, number] {
                attempt<T>(promise, work, number + 1);
            });
            return;
        }
        if (!result.isOk() && result.error().code == ErrorCode::WriterFenced) {
            loseWriter();
        }
        promise->addResult(result);
        promise->finish();
    });
}

QFuture<Result<WriterLease>> LedgerService::claimWriter(bool takeOver) {
    QFuture<Result<WriterLease>> lease = command<WriterLease>(
        [writer = m_writer, takeOver](Session& session, AssetIds& assets, WriteContext context) {
            return WalletStore(session, assets, std::move(context)).claimWriter(writer, takeOver);
        });
    auto promise = std::make_shared<QPromise<Result<WriterLease>>>();
    promise->start();
    whenDone(lease, this, [this, promise](const Result<WriterLease>& result) {
        m_epoch = result.isOk() ? result->epoch : m_epoch;
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> LedgerService::releaseWriter() {
    QFuture<Result<void>> released =
        command<void>([](Session& session, AssetIds& assets, WriteContext context) {
            return WalletStore(session, assets, std::move(context)).releaseWriter();
        });
    m_epoch = 0;
    return released;
}

QFuture<Result<WalletId>> LedgerService::createWallet(const WalletDraft& draft) {
    return command<WalletId>(
        [draft](Session& session, AssetIds& assets, WriteContext context) -> Result<WalletId> {
            TF_CHECK(WalletStore(session, assets, std::move(context)).create(draft));
            return draft.id;
        });
}

QFuture<Result<WalletId>> LedgerService::createMaster(const WalletDraft& draft,
                                                      const MasterWalletConfig& config) {
    return command<WalletId>([draft, config](Session& session, AssetIds& assets,
                                             WriteContext context) -> Result<WalletId> {
        WalletStore store(session, assets, std::move(context));
        const Result<void> outcome = session.inTransaction([&]() -> Result<void> {
            TF_CHECK(store.create(draft));
            MasterWalletConfig own = config;
            own.wallet = draft.id;
            // inside a savepoint: a repeated command finds its own settings there already
            const Result<void> saved = session.inTransaction([&]() -> Result<void> {
                TF_TRY([[maybe_unused]] const int version, store.saveConfig(own));
                return {};
            });
            const bool isThere = !saved.isOk() && saved.error().code == ErrorCode::Conflict;
            return isThere ? Result<void>() : saved;
        });
        return outcome.isOk() ? Result<WalletId>(draft.id) : outcome.error();
    });
}

QFuture<Result<int>> LedgerService::saveMasterConfig(const MasterWalletConfig& config) {
    return command<int>([config](Session& session, AssetIds& assets, WriteContext context) {
        return WalletStore(session, assets, std::move(context)).saveConfig(config);
    });
}

QFuture<Result<void>> LedgerService::renameWallet(WalletId wallet, const QString& name) {
    return command<void>([wallet, name](Session& session, AssetIds& assets, WriteContext context) {
        return WalletStore(session, assets, std::move(context)).rename(wallet, name);
    });
}

QFuture<Result<void>> LedgerService::setStatus(WalletId wallet, WalletStatus status,
                                               const QString& reason) {
    return command<void>([wallet, status, reason](Session& session, AssetIds& assets,
                                                  WriteContext context) {
        return WalletStore(session, assets, std::move(context)).setStatus(wallet, status, reason);
    });
}

QFuture<Result<void>> LedgerService::freezeWallet(WalletId wallet, const QString& reason) {
    return setStatus(wallet, WalletStatus::Frozen, reason);
}

QFuture<Result<void>> LedgerService::thawWallet(WalletId wallet, const QString& reason) {
    return setStatus(wallet, WalletStatus::Active, reason);
}

QFuture<Result<void>> LedgerService::closeWallet(WalletId wallet, const QString& reason) {
    return setStatus(wallet, WalletStatus::Closed, reason);
}

QFuture<Result<int>> LedgerService::addAsset(const Asset& asset, const QString& name) {
    return command<int>([asset, name](Session& session, AssetIds& assets, WriteContext context) {
        return WalletStore(session, assets, std::move(context)).addAsset(asset, name);
    });
}

QFuture<Result<PostingResult>> LedgerService::submit(TransferId id, const MoneyDraft& draft) {
    return command<PostingResult>([id, draft](Session& session, AssetIds& assets,
                                              WriteContext context) -> Result<PostingResult> {
        PostingStore store(session, assets, std::move(context));
        TF_TRY(const TransferRequest request, requestOf(store, id, draft));
        TF_TRY(const QList<PostingResult> results, store.post({&request, 1}));
        return results.first();
    });
}

QFuture<Result<QList<PostingResult>>> LedgerService::post(const QList<TransferRequest>& requests) {
    if (!m_open || !m_open->batch.add(requests)) {
        startBatch(requests);
    }
    auto waiting = std::make_shared<QPromise<Result<QList<PostingResult>>>>();
    waiting->start();
    m_open->waiting.push_back(waiting);
    return waiting->future();
}

/// Queues the posting of the first set and of those that are added until it begins. The first is in
/// before the worker hears of it: an idle one begins at once.
void LedgerService::startBatch(const QList<TransferRequest>& first) {
    auto open = std::make_shared<OpenBatch>();
    open->batch.add(first);
    const auto posted = command<QList<Result<PostingBatch::Results>>>(
        [open](Session& session, AssetIds& assets, WriteContext context) {
            PostingStore store(session, assets, std::move(context));
            return open->batch.post(store);
        });
    whenDone(posted, this, [open](const Result<QList<Result<PostingBatch::Results>>>& results) {
        for (size_t set = 0; set < open->waiting.size(); ++set) {
            open->waiting[set]->addResult(results.isOk() ? results->at(qsizetype(set))
                                                         : results.error());
            open->waiting[set]->finish();
        }
    });
    m_open = open;
}

QFuture<Result<QList<PostingResult>>> LedgerService::apply(const AllocationPlan& plan) {
    return command<QList<PostingResult>>(
        [plan](Session& session, AssetIds& assets, WriteContext context) {
            return PostingStore(session, assets, std::move(context)).apply(plan);
        });
}

QFuture<Result<QList<PostingResult>>> LedgerService::undo(AllocationPlanId plan,
                                                          const QString& reason) {
    return command<QList<PostingResult>>(
        [plan, reason](Session& session, AssetIds& assets, WriteContext context) {
            return PostingStore(session, assets, std::move(context)).undo(plan, reason);
        });
}

QFuture<Result<Money>> LedgerService::collect(AllocationPlanId id, const QList<WalletId>& wallets,
                                              WalletId target, const Asset& asset,
                                              const QString& reason) {
    return command<Money>([id, wallets, target, asset, reason](Session& session, AssetIds& assets,
                                                               WriteContext context) {
        return PostingStore(session, assets, std::move(context))
            .collect(id, uuids(wallets), target, asset, reason, Cause{});
    });
}

QFuture<Result<PostingResult>> LedgerService::reverse(TransferId id, TransferId original,
                                                      const QString& reason) {
    return command<PostingResult>(
        [id, original, reason](Session& session, AssetIds& assets,
                               WriteContext context) -> Result<PostingResult> {
            TF_TRY(const QList<PostingResult> results,
                   PostingStore(session, assets, std::move(context))
                       .reverse({id.uuid()}, {original.uuid()}, reason));
            return results.first();
        });
}

QFuture<Result<QList<PostingResult>>>
LedgerService::reverseTransaction(TransactionId id, TransactionId original, const QString& reason) {
    return command<QList<PostingResult>>(
        [id, original, reason](Session& session, AssetIds& assets, WriteContext context) {
            return PostingStore(session, assets, std::move(context))
                .reverseTransaction(id, original, reason);
        });
}

QFuture<Result<int>> LedgerService::importOpeningBalances(TransferId id,
                                                          const QList<OpeningBalance>& rows) {
    return command<int>(
        [id, rows](Session& session, AssetIds& assets, const WriteContext& context) {
            return ledger::importOpeningBalances(session, assets, context, id, rows);
        });
}

QFuture<Result<int>> LedgerService::expireReservations() {
    return command<int>([](Session& session, AssetIds& assets, WriteContext context) {
        return PostingStore(session, assets, std::move(context)).expireReservations();
    });
}

QFuture<Result<TransactionId>> LedgerService::request(TransactionId id, const MoneyDraft& draft,
                                                      int confirmationsNeeded) {
    return command<TransactionId>(
        [id, draft, confirmationsNeeded](Session& session, AssetIds& assets,
                                         WriteContext context) -> Result<TransactionId> {
            PostingStore store(session, assets, std::move(context));
            TF_TRY(const TransferRequest asked, requestOf(store, TransferId(id.uuid()), draft));
            TF_CHECK(store.request(id, draft.kind, asked.legs[0].wallet, asked.legs[1].wallet,
                                   asked.legs[1].amount, draft.reason, asked.cause,
                                   confirmationsNeeded));
            return id;
        });
}

QFuture<Result<TransactionState>> LedgerService::step(TransactionId id, TransactionState state,
                                                      int confirmations, const QString& note,
                                                      const QString& error) {
    return command<TransactionState>([id, state, confirmations, note, error](
                                         Session& session, AssetIds& assets, WriteContext context) {
        return PostingStore(session, assets, std::move(context))
            .step(id, state, confirmations, note, error);
    });
}

QFuture<Result<TransactionState>> LedgerService::approve(TransactionId id, const QString& note) {
    return step(id, TransactionState::Approved, 0, note, {});
}

QFuture<Result<TransactionState>> LedgerService::confirm(TransactionId id, int confirmations) {
    return step(id, TransactionState::Confirming, confirmations, {}, {});
}

QFuture<Result<TransactionState>> LedgerService::cancel(TransactionId id, const QString& note) {
    return step(id, TransactionState::Cancelled, 0, note, {});
}

QFuture<Result<TransactionState>> LedgerService::fail(TransactionId id, ErrorCode code,
                                                      const QString& note) {
    return step(id, TransactionState::Failed, 0, note, errorName(code));
}

QFuture<Result<void>> LedgerService::setAllowance(const AllowanceDraft& draft) {
    return command<void>([draft](Session& session, AssetIds& assets, WriteContext context) {
        return WalletStore(session, assets, std::move(context)).setAllowance(draft);
    });
}

QFuture<Result<void>> LedgerService::removeAllowance(WalletId wallet, AllowanceScope scope,
                                                     const Asset& asset) {
    return command<void>(
        [wallet, scope, asset](Session& session, AssetIds& assets, WriteContext context) {
            return WalletStore(session, assets, std::move(context))
                .removeAllowance(wallet, scope, asset);
        });
}

QFuture<Result<void>> LedgerService::recordQuotes(const QList<Quote>& quotes) {
    return command<void>([quotes](Session& session, AssetIds& assets, WriteContext context) {
        return WalletStore(session, assets, std::move(context)).recordQuotes(quotes);
    });
}

QFuture<Result<StopState>> LedgerService::setStop(bool on, const QString& reason) {
    return command<StopState>(
        [on, reason](Session& session, AssetIds& assets, WriteContext context) {
            return WalletStore(session, assets, std::move(context)).setStop(on, reason);
        });
}

QFuture<Result<StopState>> LedgerService::stopState() const {
    return m_database.run([context = context(), assets = m_assets](Session& session) {
        return WalletStore(session, *assets, context).stopState();
    });
}

QFuture<Result<BooksReport>> LedgerService::verifyBooks(bool incremental,
                                                        std::shared_ptr<JobControl> control) {
    return m_database.run(
        [workspace = m_reader.workspace(), actor = m_actor, incremental,
         control = std::move(control)](Session& session) -> Result<BooksReport> {
            BookCheckStore store(session, workspace);
            std::optional<BooksCheckpoint> start;
            if (incremental) {
                TF_TRY(start, store.lastClean());
            }
            TF_TRY(const BooksReport report, store.verify(start, *control));
            TF_CHECK(store.record(report, actor));
            return report;
        },
        storage::Lane::Background);
}

void LedgerService::onChanged(const QString& table, const QList<QUuid>& ids) {
    if (table == u"balances" || table == u"wallets" || table == u"master_wallet_configs") {
        Q_EMIT walletsChanged(idsOf<WalletId>(ids));
    } else if (table == u"wallet_transactions") {
        Q_EMIT transactionsChanged(idsOf<TransactionId>(ids));
    } else if (table == u"allowances") {
        Q_EMIT allowancesChanged(idsOf<WalletId>(ids));
    } else if (table == u"price_quotes") {
        Q_EMIT quotesChanged();
    } else if (table == u"workspace_state") {
        Q_EMIT stopChanged();
        checkEpoch();
    }
}

void LedgerService::onStateChanged(storage::ConnectionState state) {
    if (state == storage::ConnectionState::Connected && m_epoch != 0) {
        // the server knows a writer by its connection, and this one is new
        [[maybe_unused]] const auto lease = claimWriter(false);
    }
}

void LedgerService::checkEpoch() {
    if (m_epoch == 0) {
        return;
    }
    const auto epoch = m_database.run([context = context(), assets = m_assets](Session& session) {
        return WalletStore(session, *assets, context).writerEpoch();
    });
    whenDone(epoch, this, [this](const Result<qint64>& current) {
        if (current.isOk() && m_epoch != 0 && *current != m_epoch) {
            loseWriter();
        }
    });
}

void LedgerService::loseWriter() {
    if (m_epoch != 0) {
        m_epoch = 0;
        Q_EMIT writerLost();
    }
}

} // namespace tf::ledger
