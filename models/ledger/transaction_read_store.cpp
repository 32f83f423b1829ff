// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/transaction_read_store.h"

#include "models/ledger/wallet_read_store.h"

namespace tf::ledger {

namespace {

using storage::Params;
using storage::Rows;

constexpr int mostRows = 1000;
/// Rows that one page looks at before it answers what it has, so that a filter that matches nearly
/// nothing never holds up the table.
constexpr int scanLimit = 20'000;
/// Up to this many wallets are read along their own indexes, more by looking through time.
constexpr qsizetype fewWallets = 8;

#define TF_RECORD_COLUMNS                                                                          \
    "x.transaction_id, x.number, x.kind, x.state, x.from_wallet, x.to_wallet, f.name, t.name, "    \
    "a.code, a.scale, x.amount, x.reason, x.actor, x.cause_kind, x.cause_ref, x.confirmations, "   \
    "x.confirmations_needed, x.error_code, x.reverses, "                                           \
    "(select r.transaction_id from farm.wallet_transactions r "                                    \
    "where r.reverses = x.transaction_id), "                                                       \
    "(extract(epoch from x.created_at) * 1000)::bigint, "                                          \
    "(extract(epoch from x.happened_at) * 1000)::bigint "

// $1 workspace, $2 $3 key, $4 scan limit, $5 kinds, $6 states, $7 asset code, $8 from, $9 until,
// $10 text pattern, $11 wallets, $12 limit
#define TF_RECORD_FILTER                                                                           \
    " left join farm.wallets f on f.wallet_id = x.from_wallet "                                    \
    "left join farm.wallets t on t.wallet_id = x.to_wallet "                                       \
    "left join farm.assets a on a.asset_id = x.asset_id "                                          \
    "where ($5::int[] is null or x.kind = any ($5)) and ($6::int[] is null or x.state = any "      \
    "($6)) "                                                                                       \
    "and ($7::text is null or a.code = $7) and ($8::timestamptz is null or x.created_at >= $8) "   \
    "and ($10::text is null or x.reason ilike $10 or f.name ilike $10 or t.name ilike $10) "       \
    "and ($11::uuid[] is null or x.from_wallet = any ($11) or x.to_wallet = any ($11)) "           \
    "order by x.created_at desc, x.number desc limit $12"

constexpr const char* wideSql = "select " TF_RECORD_COLUMNS R"(
    from (select * from farm.wallet_transactions
          where workspace_id = $1 and (created_at, number) < ($2::timestamptz, $3::bigint)
              and created_at < coalesce($9::timestamptz, 'infinity')
          order by created_at desc, number desc limit $4) x)" TF_RECORD_FILTER;
constexpr const char* wideEndSql = R"(
    select (extract(epoch from created_at) * 1000)::bigint, number from farm.wallet_transactions
    where workspace_id = $1 and (created_at, number) < ($2::timestamptz, $3::bigint)
        and created_at < coalesce($5::timestamptz, 'infinity')
    order by created_at desc, number desc offset $4 - 1 limit 1)";
constexpr const char* narrowSql = "select " TF_RECORD_COLUMNS R"(
    from (select distinct on (created_at, number) * from unnest($11::uuid[]) w(id) cross join lateral (
              (select * from farm.wallet_transactions
               where from_wallet = w.id and (created_at, number) < ($2::timestamptz, $3::bigint)
                   and created_at < coalesce($9::timestamptz, 'infinity')
               order by created_at desc, number desc limit $4)
              union all
              (select * from farm.wallet_transactions
               where to_wallet = w.id and (created_at, number) < ($2::timestamptz, $3::bigint)
                   and created_at < coalesce($9::timestamptz, 'infinity')
               order by created_at desc, number desc limit $4)) u
          where workspace_id = $1
          order by created_at desc, number desc limit $4) x)" TF_RECORD_FILTER;
constexpr const char* oneSql = "select " TF_RECORD_COLUMNS R"(
    from farm.wallet_transactions x
    left join farm.wallets f on f.wallet_id = x.from_wallet
    left join farm.wallets t on t.wallet_id = x.to_wallet
    left join farm.assets a on a.asset_id = x.asset_id
    where x.workspace_id = $1 and x.transaction_id = $2)";
constexpr const char* stepsSql = R"(
    select initial_state, (extract(epoch from created_at) * 1000)::bigint, actor, '', 0 as step
    from farm.wallet_transactions where transaction_id = $1
    union all
    select to_state, (extract(epoch from at) * 1000)::bigint, actor, note, step
    from farm.wallet_transaction_history where transaction_id = $1 order by step)";

#define TF_TRANSFER_COLUMNS                                                                        \
    "select t.transfer_id, t.sequence, t.posting, t.kind, t.phase, t.transaction_id, "             \
    "t.reservation_id, t.reverses_id, "                                                            \
    "(select r.transfer_id from farm.transfers r where r.reverses_id = t.transfer_id), "           \
    "p.actor, t.reason, (extract(epoch from p.booked_at) * 1000)::bigint, "                        \
    "(extract(epoch from t.happened_at) * 1000)::bigint, t.request_hash "                          \
    "from farm.transfers t join farm.postings p using (workspace_id, posting) "

// A record's transfers with the reservation that they spend.
constexpr const char* transfersSql = TF_TRANSFER_COLUMNS R"(
    where t.workspace_id = $1 and (t.transaction_id = $2 or t.transfer_id in (
        select s.reservation_id from farm.transfers s where s.transaction_id = $2))
    order by t.sequence)";
constexpr const char* reservationSql = TF_TRANSFER_COLUMNS R"(
    where t.workspace_id = $1 and (t.transfer_id = $2 or t.reservation_id = $2)
    order by t.sequence)";
constexpr const char* entriesSql = R"(
    select e.sequence, b.wallet_id, w.name, a.code, a.scale, e.amount, e.hold, b.class, e.balance_after,
           e.held_after, e.version
    from farm.entries e
    join farm.balances b using (balance_id)
    join farm.wallets w on w.wallet_id = b.wallet_id
    join farm.assets a on a.asset_id = e.asset_id
    where e.workspace_id = $1 and e.sequence = any ($2::bigint[]) order by e.sequence, e.leg)";
constexpr const char* recordOfSql = R"(
    select coalesce(t.transaction_id, (select s.transaction_id from farm.transfers s
                                       where s.reservation_id = t.transfer_id and s.transaction_id is not null
                                       order by s.sequence limit 1))
    from farm.transfers t where t.workspace_id = $1 and t.transfer_id = $2)";
// Versions have no gaps: a balance's newest n lines are a range of its index. What belongs to each
// is looked up line by line (the limits forbid to read whole tables, which the planner does in
// young books).
constexpr const char* statementSql = R"(
    select l.sequence, t.transfer_id, t.transaction_id, (extract(epoch from p.booked_at) * 1000)::bigint,
           (extract(epoch from t.happened_at) * 1000)::bigint, t.kind, l.class, a.code, a.scale, l.amount, l.hold,
           l.balance_after, t.reason, p.actor,
           (select w.name from farm.entries o join farm.balances c using (balance_id)
                join farm.wallets w on w.wallet_id = c.wallet_id
            where o.workspace_id = $1 and o.sequence = l.sequence and c.wallet_id <> $2
            order by (o.asset_id = l.asset_id) desc, abs(o.amount) desc, o.leg limit 1)
    from (select e.sequence, e.leg, e.asset_id, e.amount, e.hold, e.balance_after, b.class
          from farm.balances b
          join farm.assets a on a.asset_id = b.asset_id
          cross join lateral (select case when $4::bigint is null then b.version
                                          else farm.version_before(b.balance_id, $4) end as newest) v
          join farm.entries e on e.balance_id = b.balance_id and e.version <= v.newest and e.version > v.newest - $5
          where b.wallet_id = $2 and b.workspace_id = $1 and ($3::text is null or a.code = $3)
          order by e.sequence desc, e.leg desc limit $5) l
    cross join lateral (select * from farm.transfers x where x.workspace_id = $1 and x.sequence = l.sequence limit 1) t
    cross join lateral (select * from farm.postings x where x.workspace_id = $1 and x.posting = t.posting limit 1) p
    join farm.assets a on a.asset_id = l.asset_id
    order by l.sequence desc, l.leg desc)";
constexpr const char* postedSql = R"(
    select transfer_id from farm.transfers where workspace_id = $1 and transfer_id = any ($2::uuid[]))";

Result<Money> moneyAt(const Rows& rows, int row, int assetColumn, int amountColumn) {
    if (rows.isNull(row, assetColumn)) {
        return Money();
    }
    TF_TRY(const Asset asset,
           Asset::create(rows.text(row, assetColumn), rows.int32(row, assetColumn + 1)));
    return Money(rows.decimal(row, amountColumn), asset);
}

Result<WalletTransaction> recordAt(const Rows& rows, int row) {
    WalletTransaction record;
    record.id = rows.id<TransactionId>(row, 0);
    record.number = rows.int64(row, 1);
    record.kind = OperationKind(rows.int32(row, 2));
    record.state = TransactionState(rows.int32(row, 3));
    record.from = rows.id<WalletId>(row, 4);
    record.to = rows.id<WalletId>(row, 5);
    record.fromName = rows.text(row, 6);
    record.toName = rows.text(row, 7);
    TF_TRY(record.amount, moneyAt(rows, row, 8, 10));
    record.reason = rows.text(row, 11);
    record.actor = rows.text(row, 12);
    record.cause = {.kind = CauseKind(rows.int32(row, 13)), .reference = rows.uuid(row, 14)};
    record.confirmations = rows.int32(row, 15);
    record.confirmationsNeeded = rows.int32(row, 16);
    record.errorCode = rows.text(row, 17);
    record.reverses = rows.id<TransactionId>(row, 18);
    record.reversedBy = rows.id<TransactionId>(row, 19);
    record.createdAt = Instant::fromMs(rows.int64(row, 20));
    record.happenedAt = Instant::fromMs(rows.int64(row, 21));
    return record;
}

template <class Enum>
void addNumbers(Params& params, const QList<Enum>& values) {
    std::vector<int> numbers;
    for (const Enum value : values) {
        numbers.push_back(int(value));
    }
    values.isEmpty() ? params.addNull() : params.add(numbers);
}

std::optional<QString> patternOf(QString text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

/// Later than every row.
constexpr PageKey newest() {
    return {.createdAt = Instant::fromMs(253'402'300'799'000), .number = 0};
}

Params pageParams(WorkspaceId workspace, const TransactionFilter& filter, const PageKey& key,
                  int scan, int limit) {
    Params params = Params::of(workspace, key.createdAt, key.number, scan);
    addNumbers(params, filter.kinds);
    addNumbers(params, filter.states);
    params.add(filter.asset ? std::optional(filter.asset->code()) : std::nullopt)
        .add(filter.from)
        .add(filter.until)
        .add(patternOf(filter.text));
    std::vector<QUuid> wallets;
    for (const WalletId wallet : filter.wallets) {
        wallets.push_back(wallet.uuid());
    }
    wallets.empty() ? params.addNull() : params.add(wallets);
    params.add(limit);
    return params;
}

/// Whether rows that were looked at may be left out.
bool isFiltered(const TransactionFilter& filter) {
    return !filter.kinds.isEmpty() || !filter.states.isEmpty() || filter.asset.has_value() ||
           !filter.text.isEmpty() || filter.from.has_value();
}

Result<TransactionPage> pageOf(const Rows& rows, int limit) {
    TransactionPage page;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const WalletTransaction record, recordAt(rows, row));
        page.rows.append(record);
    }
    if (page.rows.size() == limit) {
        page.next = {.createdAt = page.rows.last().createdAt, .number = page.rows.last().number};
    }
    return page;
}

/// The last transfer of a full page may have more lines: it comes whole with the next page.
void dropCutTransfer(QList<StatementLine>& lines) {
    const qint64 last = lines.last().sequence;
    if (lines.first().sequence != last) {
        lines.erase(
            std::remove_if(lines.begin(), lines.end(),
                           [last](const StatementLine& line) { return line.sequence == last; }),
            lines.end());
    }
}

Transfer transferAt(const Rows& rows, int row) {
    Transfer transfer;
    transfer.id = rows.id<TransferId>(row, 0);
    transfer.sequence = rows.int64(row, 1);
    transfer.posting = rows.int64(row, 2);
    transfer.kind = OperationKind(rows.int32(row, 3));
    transfer.phase = TransferPhase(rows.int32(row, 4));
    transfer.transaction = rows.id<TransactionId>(row, 5);
    transfer.reservation = rows.id<TransferId>(row, 6);
    transfer.reverses = rows.id<TransferId>(row, 7);
    transfer.reversedBy = rows.id<TransferId>(row, 8);
    transfer.actor = rows.text(row, 9);
    transfer.reason = rows.text(row, 10);
    transfer.bookedAt = Instant::fromMs(rows.int64(row, 11));
    transfer.happenedAt = Instant::fromMs(rows.int64(row, 12));
    transfer.contentHash = rows.bytes(row, 13);
    return transfer;
}

} // namespace

TransactionReadStore::TransactionReadStore(storage::Session& session, WorkspaceId workspace)
    : m_session(session)
    , m_workspace(workspace) {}

Result<TransactionPage> TransactionReadStore::page(const TransactionFilter& filter,
                                                   const std::optional<PageKey>& after, int limit) {
    if (limit < 1 || limit > mostRows) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("a page has 1 to 1000 rows")};
    }
    TransactionFilter full = filter;
    if (filter.withSubtree && !filter.wallets.isEmpty()) {
        std::vector<QUuid> ids;
        for (const WalletId wallet : filter.wallets) {
            ids.push_back(wallet.uuid());
        }
        TF_TRY(const std::vector<QUuid> below,
               WalletReadStore(m_session, m_workspace).subtree(ids));
        full.wallets.clear();
        for (const QUuid id : below) {
            full.wallets.append(WalletId(id));
        }
    }
    const bool isNarrow = !full.wallets.isEmpty() && full.wallets.size() <= fewWallets;
    return isNarrow ? narrow(full, after, limit) : wide(full, after, limit);
}

Result<TransactionPage> TransactionReadStore::narrow(const TransactionFilter& filter,
                                                     const std::optional<PageKey>& after,
                                                     int limit) {
    const int scan = isFiltered(filter) ? scanLimit : limit;
    TF_TRY(const Rows rows,
           m_session.query(narrowSql,
                           pageParams(m_workspace, filter, after.value_or(newest()), scan, limit)));
    return pageOf(rows, limit);
}

Result<TransactionPage> TransactionReadStore::wide(const TransactionFilter& filter,
                                                   const std::optional<PageKey>& after, int limit) {
    const PageKey key = after.value_or(newest());
    const int scan = isFiltered(filter) || !filter.wallets.isEmpty() ? scanLimit : limit;
    TF_TRY(const Rows rows,
           m_session.query(wideSql, pageParams(m_workspace, filter, key, scan, limit)));
    TF_TRY(TransactionPage page, pageOf(rows, limit));
    if (page.next) {
        return page;
    }
    TF_TRY(const Rows end, m_session.query(wideEndSql, Params::of(m_workspace, key.createdAt,
                                                                  key.number, scan, filter.until)));
    const bool isPastStart =
        filter.from && !end.isEmpty() && Instant::fromMs(end.int64(0, 0)) < *filter.from;
    if (!end.isEmpty() && !isPastStart) {
        page.next = {.createdAt = Instant::fromMs(end.int64(0, 0)), .number = end.int64(0, 1)};
    }
    return page;
}

Result<TransactionDetail> TransactionReadStore::detail(TransactionId id) {
    TF_TRY(const Rows rows, m_session.query(oneSql, Params::of(m_workspace, id)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, id.toString()};
    }
    TransactionDetail detail;
    TF_TRY(detail.transaction, recordAt(rows, 0));
    TF_TRY(detail.transfers, transfers(transfersSql, Params::of(m_workspace, id)));
    TF_TRY(const Rows steps, m_session.query(stepsSql, Params::of(id)));
    for (int row = 0; row < steps.size(); ++row) {
        detail.steps.append({.state = TransactionState(steps.int32(row, 0)),
                             .at = Instant::fromMs(steps.int64(row, 1)),
                             .actor = steps.text(row, 2),
                             .note = steps.text(row, 3)});
    }
    return detail;
}

Result<TransactionDetail> TransactionReadStore::detailOf(TransferId id) {
    TF_TRY(const Rows rows, m_session.query(recordOfSql, Params::of(m_workspace, id)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, id.toString()};
    }
    if (!rows.isNull(0, 0)) {
        return detail(rows.id<TransactionId>(0, 0));
    }
    TransactionDetail reserved;
    reserved.transaction.kind = OperationKind::Reservation;
    TF_TRY(reserved.transfers, transfers(reservationSql, Params::of(m_workspace, id)));
    return reserved;
}

Result<QList<Transfer>> TransactionReadStore::transfers(const char* sql, const Params& params) {
    TF_TRY(const Rows rows, m_session.query(sql, params));
    QList<Transfer> transfers;
    for (int row = 0; row < rows.size(); ++row) {
        transfers.append(transferAt(rows, row));
    }
    TF_CHECK(addEntries(transfers));
    return transfers;
}

Result<void> TransactionReadStore::addEntries(QList<Transfer>& transfers) {
    std::vector<qint64> sequences;
    QHash<qint64, qsizetype> places;
    for (qsizetype place = 0; place < transfers.size(); ++place) {
        sequences.push_back(transfers[place].sequence);
        places.insert(transfers[place].sequence, place);
    }
    TF_TRY(const Rows rows, m_session.query(entriesSql, Params::of(m_workspace, sequences)));
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Money amount, moneyAt(rows, row, 3, 5));
        transfers[places.value(rows.int64(row, 0))].entries.append(
            {.wallet = rows.id<WalletId>(row, 1),
             .walletName = rows.text(row, 2),
             .amount = amount,
             .hold = rows.decimal(row, 6),
             .balanceClass = BalanceClass(rows.int32(row, 7)),
             .balanceAfter = rows.decimal(row, 8),
             .heldAfter = rows.decimal(row, 9),
             .balanceVersion = rows.int64(row, 10)});
    }
    return {};
}

Result<StatementPage> TransactionReadStore::statement(WalletId wallet,
                                                      const std::optional<Asset>& asset,
                                                      const std::optional<qint64>& before,
                                                      int limit) {
    TF_TRY(const Rows rows,
           m_session.query(statementSql,
                           Params::of(m_workspace, wallet,
                                      asset ? std::optional(asset->code()) : std::nullopt, before,
                                      limit)));
    StatementPage page;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Money amount, moneyAt(rows, row, 7, 9));
        page.lines.append({.sequence = rows.int64(row, 0),
                           .transfer = rows.id<TransferId>(row, 1),
                           .transaction = rows.id<TransactionId>(row, 2),
                           .bookedAt = Instant::fromMs(rows.int64(row, 3)),
                           .happenedAt = Instant::fromMs(rows.int64(row, 4)),
                           .kind = OperationKind(rows.int32(row, 5)),
                           .balanceClass = BalanceClass(rows.int32(row, 6)),
                           .amount = amount,
                           .hold = rows.decimal(row, 10),
                           .balanceAfter = rows.decimal(row, 11),
                           .counterparty = rows.text(row, 14),
                           .reason = rows.text(row, 12),
                           .actor = rows.text(row, 13)});
    }
    if (rows.size() == limit) {
        dropCutTransfer(page.lines);
        page.next = page.lines.last().sequence;
    }
    return page;
}

Result<QList<TransferId>> TransactionReadStore::posted(const std::vector<QUuid>& ids) {
    TF_TRY(const Rows rows, m_session.query(postedSql, Params::of(m_workspace, ids)));
    QList<TransferId> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.append(rows.id<TransferId>(row, 0));
    }
    return found;
}

} // namespace tf::ledger
