// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/transaction_table_model.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"

namespace tf::items {

using ledger::PageKey;
using ledger::TransactionId;
using ledger::TransactionPage;
using ledger::TransactionState;
using ledger::WalletTransaction;

TransactionTableModel::TransactionTableModel(Source source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source)) {}

int TransactionTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int TransactionTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : transactionColumnCount;
}

bool TransactionTableModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void TransactionTableModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        fetchNext();
    }
}

void TransactionTableModel::setFilter(const ledger::TransactionFilter& filter) {
    m_filter = filter;
    ++m_generation;
    m_isFetching = true;
    m_isHeadWanted = false;
    const quint64 generation = m_generation;
    whenDone(m_source(m_filter, std::nullopt, pageRows), this,
             [this, generation](const Result<TransactionPage>& page) {
                 if (generation != m_generation) {
                     return;
                 }
                 m_isFetching = false;
                 if (!page) {
                     m_hasMore = false;
                     Q_EMIT failed(page.error());
                     return;
                 }
                 replaceAll(*page);
             });
}

void TransactionTableModel::setTextFormat(const TextFormat& format) {
    m_format = format;
    if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, transactionColumnCount - 1));
    }
}

// Pages

void TransactionTableModel::replaceAll(const TransactionPage& page) {
    if (m_rows > 0) {
        beginRemoveRows({}, 0, m_rows - 1);
        m_pages.clear();
        m_rows = 0;
        endRemoveRows();
    }
    m_pages.clear();
    m_next = std::nullopt;
    takeNext(page, std::nullopt);
}

void TransactionTableModel::fetchNext() {
    m_isFetching = true;
    const quint64 generation = m_generation;
    const std::optional<PageKey> after = m_next;
    whenDone(m_source(m_filter, after, pageRows), this,
             [this, generation, after](const Result<TransactionPage>& page) {
                 if (generation != m_generation) {
                     return;
                 }
                 m_isFetching = false;
                 if (!page) {
                     m_hasMore = false; // until the next refresh: no endless asking
                     Q_EMIT failed(page.error());
                     return;
                 }
                 takeNext(*page, after);
             });
}

void TransactionTableModel::takeNext(const TransactionPage& page,
                                     const std::optional<PageKey>& after) {
    m_next = page.next;
    m_hasMore = page.next.has_value();
    append(page.rows, after);
    if (page.rows.isEmpty() && m_hasMore) {
        fetchNext(); // a rare filter: look on
        return;
    }
    Q_EMIT loaded();
    if (std::exchange(m_isHeadWanted, false)) {
        fetchHead();
    }
}

void TransactionTableModel::append(const QList<WalletTransaction>& rows,
                                   const std::optional<PageKey>& after) {
    if (rows.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(rows.size());
    beginInsertRows({}, m_rows, m_rows + count - 1);
    m_pages.append(Page{.after = after,
                        .first = m_rows,
                        .count = count,
                        .rows = rows,
                        .used = ++m_useCount,
                        .isAsked = false});
    m_rows += count;
    endInsertRows();
    evict();
}

int TransactionTableModel::pageOf(int row) const {
    const auto after = std::upper_bound(m_pages.begin(), m_pages.end(), row,
                                        [](int r, const Page& page) { return r < page.first; });
    return static_cast<int>(after - m_pages.begin()) - 1;
}

void TransactionTableModel::renumber(int from) {
    for (qsizetype i = std::max(from, 0); i < m_pages.size(); ++i) {
        m_pages[i].first = i == 0 ? 0 : m_pages[i - 1].first + m_pages[i - 1].count;
    }
}

void TransactionTableModel::evict() const {
    QList<qsizetype> resident;
    for (qsizetype i = 1; i < m_pages.size(); ++i) { // the newest page always stays
        if (!m_pages[i].rows.isEmpty()) {
            resident.append(i);
        }
    }
    if (resident.size() <= residentPages) {
        return;
    }
    const qsizetype oldest =
        *std::min_element(resident.begin(), resident.end(), [this](qsizetype a, qsizetype b) {
            return m_pages[a].used < m_pages[b].used;
        });
    m_pages[oldest].rows.clear();
}

int TransactionTableModel::residentRows() const {
    int count = 0;
    for (const Page& page : m_pages) {
        count += static_cast<int>(page.rows.size());
    }
    return count;
}

const WalletTransaction* TransactionTableModel::at(int row) const {
    if (row < 0 || row >= m_rows) {
        return nullptr;
    }
    const int number = pageOf(row);
    Page& page = m_pages[number];
    page.used = ++m_useCount;
    if (page.rows.isEmpty()) {
        reload(number);
        return nullptr;
    }
    return &page.rows.at(row - page.first);
}

int TransactionTableModel::rowOf(TransactionId id) const {
    for (const Page& page : m_pages) {
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            if (page.rows[i].id == id) {
                return page.first + static_cast<int>(i);
            }
        }
    }
    return -1;
}

void TransactionTableModel::reload(int number) const {
    Page& page = m_pages[number];
    if (page.isAsked) {
        return;
    }
    page.isAsked = true;
    auto* self = const_cast<TransactionTableModel*>(this); // the answer changes rows, later
    const quint64 generation = m_generation;
    const std::optional<PageKey> after = page.after;
    whenDone(m_source(m_filter, after, std::max(page.count, 1)), self,
             [self, generation, after](const Result<TransactionPage>& answer) {
                 if (generation != self->m_generation) {
                     return;
                 }
                 if (!answer) {
                     for (Page& asked : self->m_pages) {
                         asked.isAsked = asked.isAsked && asked.after != after;
                     }
                     Q_EMIT self->failed(answer.error());
                     return;
                 }
                 self->takeReload(after, answer->rows);
             });
}

void TransactionTableModel::takeReload(const std::optional<PageKey>& after,
                                       const QList<WalletTransaction>& rows) {
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].after == after) {
            m_pages[i].isAsked = false;
            mergePage(i, rows);
            evict();
            return;
        }
    }
}

void TransactionTableModel::mergePage(int number, const QList<WalletTransaction>& rows) {
    Page& page = m_pages[number];
    const int old = page.count;
    const int fresh = static_cast<int>(rows.size());
    const int same = std::min(old, fresh);
    if (fresh < old) {
        beginRemoveRows({}, page.first + fresh, page.first + old - 1);
    } else if (fresh > old) {
        beginInsertRows({}, page.first + old, page.first + fresh - 1);
    }
    const bool wasThere = !page.rows.isEmpty();
    const QList<WalletTransaction> before = std::exchange(page.rows, rows);
    page.count = fresh;
    m_rows += fresh - old;
    renumber(number + 1);
    if (fresh < old) {
        endRemoveRows();
    } else if (fresh > old) {
        endInsertRows();
    }
    for (int i = 0; i < same; ++i) {
        int last = i;
        while (last < same && (!wasThere || before[last] != rows[last])) {
            ++last;
        }
        if (last > i) {
            Q_EMIT dataChanged(index(page.first + i, 0),
                               index(page.first + last - 1, transactionColumnCount - 1));
            i = last;
        }
    }
    if (fresh == 0) {
        m_pages.removeAt(number);
        renumber(number);
    }
}

// What changed

void TransactionTableModel::refresh(const QList<TransactionId>& changed) {
    QSet<int> pages;
    for (const TransactionId id : changed) {
        if (const int row = rowOf(id); row >= 0) {
            pages.insert(pageOf(row));
        }
    }
    if (changed.isEmpty()) {
        for (int i = 1; i < m_pages.size(); ++i) {
            if (!m_pages[i].rows.isEmpty()) {
                pages.insert(i);
            }
        }
    }
    for (const int page : std::as_const(pages)) {
        if (page > 0) {
            reload(page);
        }
    }
    if (m_isFetching) {
        m_isHeadWanted = true;
    } else {
        fetchHead();
    }
}

void TransactionTableModel::fetchHead() {
    m_isFetching = true;
    const quint64 generation = m_generation;
    const int known = m_pages.isEmpty() ? 0 : m_pages.first().count;
    whenDone(m_source(m_filter, std::nullopt, std::min(known + pageRows, 1000)), this,
             [this, generation](const Result<TransactionPage>& page) {
                 if (generation != m_generation) {
                     return;
                 }
                 m_isFetching = false;
                 if (!page) {
                     Q_EMIT failed(page.error());
                     return;
                 }
                 takeHead(*page);
             });
}

/// New rows go to the top and belong to the newest page; the others are compared in place.
void TransactionTableModel::takeHead(const TransactionPage& page) {
    const QList<WalletTransaction>& rows = page.rows;
    const int fresh = static_cast<int>(rows.size());
    if (m_pages.isEmpty() || m_pages.first().count > pageRows * 3) {
        replaceAll(page); // nothing there, or the newest page has grown too large
        return;
    }
    const TransactionId newest = m_pages.first().rows.first().id;
    int news = 0;
    while (news < fresh && rows[news].id != newest) {
        ++news;
    }
    if (news == fresh) {
        replaceAll(page);
        return;
    }
    Page& head = m_pages.first();
    if (news > 0) {
        beginInsertRows({}, 0, news - 1);
        head.rows = rows.mid(0, news) + head.rows;
        head.count += news;
        m_rows += news;
        renumber(1);
        endInsertRows();
    }
    const bool isWhole = m_pages.size() == 1 && !m_hasMore;
    mergePage(0, isWhole ? rows : rows.mid(0, head.count));
    Q_EMIT loaded();
    if (std::exchange(m_isHeadWanted, false)) {
        fetchHead();
    }
}

// Cells

QVariant TransactionTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto column = static_cast<TransactionColumn>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool isAmount = column == TransactionColumn::Amount;
        return QVariant::fromValue<int>((isAmount ? Qt::AlignRight : Qt::AlignLeft) |
                                        Qt::AlignVCenter);
    }
    const WalletTransaction* row = at(index.row());
    if (!row) { // its page is on the way
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, column);
    case Qt::ToolTipRole:
        return plainTip(column == TransactionColumn::Amount ? row->amount.toString()
                                                            : textOf(*row, column));
    case EntityRole:
        return row->id.uuid();
    case SortRole:
        return valueOf(*row, column);
    case AmountRole:
        return column == TransactionColumn::Amount ? QVariant::fromValue(row->amount) : QVariant();
    case ToneRole:
        return static_cast<int>(toneOf(*row, column));
    case DotRole:
        return column == TransactionColumn::Status && toneOf(*row, column) != CellTone::Normal;
    default:
        return {};
    }
}

QVariant TransactionTableModel::headerData(int section, Qt::Orientation orientation,
                                           int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = static_cast<TransactionColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isAmount = column == TransactionColumn::Amount;
        return QVariant::fromValue<int>((isAmount ? Qt::AlignRight : Qt::AlignLeft) |
                                        Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case TransactionColumn::Time:
        return tr("Time");
    case TransactionColumn::Kind:
        return tr("Type");
    case TransactionColumn::Route:
        return tr("From → to");
    case TransactionColumn::Amount:
        return tr("Amount");
    case TransactionColumn::Status:
        return tr("Status");
    case TransactionColumn::Cause:
        return tr("Cause");
    case TransactionColumn::Actor:
        return tr("By");
    }
    return {};
}

QString TransactionTableModel::textOf(const WalletTransaction& row,
                                      TransactionColumn column) const {
    switch (column) {
    case TransactionColumn::Time:
        return m_format.dateTime(row.createdAt);
    case TransactionColumn::Kind:
        return word(row.kind);
    case TransactionColumn::Route:
        return routeText(row);
    case TransactionColumn::Amount:
        return m_format.money(row.amount);
    case TransactionColumn::Status:
        return stateText(row);
    case TransactionColumn::Cause:
        return causeText(row);
    case TransactionColumn::Actor:
        return row.actor;
    }
    return {};
}

QVariant TransactionTableModel::valueOf(const WalletTransaction& row,
                                        TransactionColumn column) const {
    switch (column) {
    case TransactionColumn::Time:
        return QVariant::fromValue(row.createdAt);
    case TransactionColumn::Amount:
        return QVariant::fromValue(row.amount.amount());
    case TransactionColumn::Status:
        return static_cast<int>(row.state);
    case TransactionColumn::Kind:
        return static_cast<int>(row.kind);
    case TransactionColumn::Route:
    case TransactionColumn::Cause:
    case TransactionColumn::Actor:
        break;
    }
    return textOf(row, column);
}

CellTone TransactionTableModel::toneOf(const WalletTransaction& row,
                                       TransactionColumn column) const {
    if (column == TransactionColumn::Time || column == TransactionColumn::Cause ||
        column == TransactionColumn::Actor) {
        return CellTone::Muted;
    }
    if (column != TransactionColumn::Status) {
        return CellTone::Normal;
    }
    switch (row.state) {
    case TransactionState::Failed:
        return CellTone::Bad;
    case TransactionState::Requested:
    case TransactionState::Approved:
    case TransactionState::Confirming:
        return CellTone::Warning;
    case TransactionState::Cancelled:
    case TransactionState::Reversed:
        return CellTone::Muted;
    case TransactionState::Posted:
        return CellTone::Normal;
    }
    return CellTone::Normal;
}

} // namespace tf::items
