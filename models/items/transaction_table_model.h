// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/item_roles.h"
#include "models/items/text_format.h"
#include "models/ledger/wallet_transaction.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <functional>

namespace tf::items {

enum class TransactionColumn { Time, Kind, Route, Amount, Status, Cause, Actor };
inline constexpr int transactionColumnCount = 7;

/// Wallet transactions newest first, any number of them: pages come by key when they are scrolled
/// to, and only the latest used ones are kept in memory; the others are asked for again when they
/// are seen.
class TransactionTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Source = std::function<QFuture<Result<ledger::TransactionPage>>(
        const ledger::TransactionFilter&, const std::optional<ledger::PageKey>& after, int limit)>;

    explicit TransactionTableModel(Source source, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    const ledger::TransactionFilter& filter() const { return m_filter; }
    /// The rows stay until the first page of the new filter is there.
    void setFilter(const ledger::TransactionFilter& filter);
    void setTextFormat(const TextFormat& format);
    /// Asks for what is new and for the rows that changed. Empty: any may have.
    void refresh(const QList<ledger::TransactionId>& changed = {});
    /// Null while the row's page is not in memory; asking brings it.
    const ledger::WalletTransaction* at(int row) const;
    /// −1 when it is not in memory.
    int rowOf(ledger::TransactionId id) const;
    bool isLoading() const { return m_isFetching; }
    bool isComplete() const { return !m_hasMore; }
    int residentRows() const;

    static constexpr int pageRows = 250;
    static constexpr int residentPages = 40;

Q_SIGNALS:
    /// A page came, or none more will.
    void loaded();
    void failed(const tf::Error& error);

private:
    struct Page {
        std::optional<ledger::PageKey> after; ///< absent: from the newest
        int first = 0;                        ///< row of its first
        int count = 0;
        QList<ledger::WalletTransaction> rows; ///< empty: not in memory
        quint64 used = 0;
        bool isAsked = false;
    };

    void fetchNext();
    void takeNext(const ledger::TransactionPage& page, const std::optional<ledger::PageKey>& after);
    void fetchHead();
    void takeHead(const ledger::TransactionPage& page);
    void reload(int page) const;
    void takeReload(const std::optional<ledger::PageKey>& after,
                    const QList<ledger::WalletTransaction>& rows);
    void replaceAll(const ledger::TransactionPage& page);
    void append(const QList<ledger::WalletTransaction>& rows,
                const std::optional<ledger::PageKey>& after);
    /// Tells the difference between a page's rows and new ones, and takes them.
    void mergePage(int page, const QList<ledger::WalletTransaction>& rows);
    int pageOf(int row) const;
    void renumber(int from);
    void evict() const;
    QString textOf(const ledger::WalletTransaction& row, TransactionColumn column) const;
    QVariant valueOf(const ledger::WalletTransaction& row, TransactionColumn column) const;
    CellTone toneOf(const ledger::WalletTransaction& row, TransactionColumn column) const;

    Source m_source;
    ledger::TransactionFilter m_filter;
    TextFormat m_format;
    // Caches: reading a row that was put away changes what is kept, not what the model says.
    mutable QList<Page> m_pages;
    mutable quint64 m_useCount = 0;
    int m_rows = 0;
    std::optional<ledger::PageKey> m_next;
    bool m_hasMore = true;
    bool m_isFetching = false;
    bool m_isHeadWanted = false;
    quint64 m_generation = 0;
};

} // namespace tf::items
