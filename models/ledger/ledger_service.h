// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger_reader.h"
#include "models/ledger/money_draft.h"
#include "models/ledger/opening_import.h"
#include "models/ledger/wallet_store.h"

#include <QObject>

namespace tf::ledger {

/// Commands on the books. Each carries ids made once, is repeated with the same ids when the
/// outcome is unknown, and answers what the database decided. Lives in one thread (the GUI's or an
/// engine's); signals come there.
class LedgerService final : public QObject {
    Q_OBJECT

public:
    /// `database` must outlive the service. `actor` is written to everything it does.
    LedgerService(storage::Database& database, WorkspaceId workspace, QString actor,
                  QObject* parent = nullptr);

    const LedgerReader& reader() const { return m_reader; }
    bool isWriter() const { return m_epoch != 0; }
    qint64 epoch() const { return m_epoch; }
    QString actor() const { return m_actor; }

    /// Becomes the writer. WriterFenced when another living program is; `takeOver` puts it out.
    /// Also makes the workspace's system wallets where they are missing.
    QFuture<Result<WriterLease>> claimWriter(bool takeOver);
    QFuture<Result<void>> releaseWriter();

    // wallets
    QFuture<Result<WalletId>> createWallet(const WalletDraft& draft);
    QFuture<Result<WalletId>> createMaster(const WalletDraft& draft,
                                           const MasterWalletConfig& config);
    QFuture<Result<int>> saveMasterConfig(const MasterWalletConfig& config); ///< new version
    QFuture<Result<void>> renameWallet(WalletId wallet, const QString& name);
    QFuture<Result<void>> freezeWallet(WalletId wallet, const QString& reason);
    QFuture<Result<void>> thawWallet(WalletId wallet, const QString& reason);
    /// WalletNotEmpty unless all balances are 0 and no child is open.
    QFuture<Result<void>> closeWallet(WalletId wallet, const QString& reason);
    QFuture<Result<int>> addAsset(const Asset& asset, const QString& name); ///< asset id

    // money
    /// Deposit, withdrawal, transfer, allocation or collection as the dialog drafted it. `id` is
    /// made when the dialog opens, so that a second press books nothing.
    QFuture<Result<PostingResult>> submit(TransferId id, const MoneyDraft& draft);
    /// A set of up to 500 transfers, all or nothing, in their order. Sets that are asked for one
    /// after another while the writer is busy share a commit; each is still booked or refused
    /// alone.
    QFuture<Result<QList<PostingResult>>> post(const QList<TransferRequest>& requests);
    /// A plan with its record in fund_allocations, all or nothing.
    QFuture<Result<QList<PostingResult>>> apply(const AllocationPlan& plan);
    QFuture<Result<QList<PostingResult>>> undo(AllocationPlanId plan, const QString& reason);
    /// Takes all free money of `asset` of these wallets (and of all below them) up to `target`,
    /// never what is reserved. Answers the amounts taken.
    QFuture<Result<Money>> collect(AllocationPlanId id, const QList<WalletId>& wallets,
                                   WalletId target, const Asset& asset, const QString& reason);
    /// The counter-entry of a transfer, or of all transfers of a business record. `id` is the new
    /// transfer's (the first one's).
    QFuture<Result<PostingResult>> reverse(TransferId id, TransferId original,
                                           const QString& reason);
    QFuture<Result<QList<PostingResult>>>
    reverseTransaction(TransactionId id, TransactionId original, const QString& reason);
    /// Opening balances of existing wallets, all or nothing. BadRow names the line (1-based).
    QFuture<Result<int>> importOpeningBalances(TransferId id, const QList<OpeningBalance>& rows);
    /// Releases reservations whose time has passed; answers how many.
    QFuture<Result<int>> expireReservations();

    // business records that do not post at once
    QFuture<Result<TransactionId>> request(TransactionId id, const MoneyDraft& draft,
                                           int confirmationsNeeded);
    QFuture<Result<TransactionState>> approve(TransactionId id, const QString& note);
    /// n of N; at N the money is booked.
    QFuture<Result<TransactionState>> confirm(TransactionId id, int confirmations);
    QFuture<Result<TransactionState>> cancel(TransactionId id, const QString& note);
    QFuture<Result<TransactionState>> fail(TransactionId id, ErrorCode code, const QString& note);

    // limits and prices
    QFuture<Result<void>> setAllowance(const AllowanceDraft& draft);
    QFuture<Result<void>> removeAllowance(WalletId wallet, AllowanceScope scope,
                                          const Asset& asset);
    QFuture<Result<void>> recordQuotes(const QList<Quote>& quotes);

    // emergency stop
    QFuture<Result<StopState>> setStop(bool on, const QString& reason);
    QFuture<Result<StopState>> stopState() const;

    /// Replays the journal and compares, on the background lane. From the last clean check on when
    /// `incremental`. The report is kept in farm.book_checks.
    QFuture<Result<BooksReport>> verifyBooks(bool incremental, std::shared_ptr<JobControl> control);

Q_SIGNALS:
    /// Balances, state or name changed, here or elsewhere. Empty: any may have.
    void walletsChanged(const QList<tf::ledger::WalletId>& wallets);
    /// Empty: any may have.
    void transactionsChanged(const QList<tf::ledger::TransactionId>& transactions);
    void allowancesChanged(const QList<tf::ledger::WalletId>& wallets);
    void quotesChanged();
    void stopChanged();
    /// The answer to a commit was lost; the books are being asked ("checking").
    void outcomeUnknown();
    /// Another program writes now; commands answer WriterFenced until claimWriter.
    void writerLost();

private:
    template <class T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>; // shared: a callback must be copyable

    QFuture<Result<void>> setStatus(WalletId wallet, WalletStatus status, const QString& reason);
    QFuture<Result<TransactionState>> step(TransactionId id, TransactionState state,
                                           int confirmations, const QString& note,
                                           const QString& error);
    void onChanged(const QString& table, const QList<QUuid>& ids);
    void onStateChanged(storage::ConnectionState state);
    void checkEpoch();
    void loseWriter();
    WriteContext context() const;
    template <class T, class Work>
    QFuture<Result<T>> command(Work work);
    template <class T, class Work>
    void attempt(Promise<T> promise, Work work, int number);
    void startBatch(const QList<TransferRequest>& first);

    /// Waiting sets with those who wait for them.
    struct OpenBatch;

    storage::Database& m_database;
    LedgerReader m_reader;
    std::shared_ptr<AssetIds> m_assets; ///< shared: queued work may outlive the service
    QString m_actor;
    QUuid m_writer;
    qint64 m_epoch = 0;
    std::shared_ptr<OpenBatch> m_open; ///< null after any other command: order is that of the calls
};

} // namespace tf::ledger
