// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/book_check_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <future>

namespace tf::ledger {

namespace {

using storage::Params;
using storage::Rows;
using storage::Session;

constexpr int postingsPerRead = 2'000;
constexpr qint64 transfersPerRead = 10'000;

constexpr const char* identitiesSql = R"(
    select balance_id, wallet_id, asset_id, class, allow_negative from farm.balances where workspace_id = $1)";
constexpr const char* headSql = R"(
    select last_sequence, last_posting, chain_hash from farm.workspace_state where workspace_id = $1)";
constexpr const char* postingsSql = R"(
    select posting, first_sequence, transfer_count, (extract(epoch from booked_at) * 1000)::bigint, writer_epoch,
           actor, previous_hash, hash
    from farm.postings where workspace_id = $1 and posting > $2 order by posting limit $3)";
// With the business record that each transfer completed, and whether that says the same.
constexpr const char* transfersSql = R"(
    select t.sequence, t.transfer_id, t.posting, t.kind, t.phase, t.cause_kind, t.is_flow, t.closes_reservation,
           t.leg_count, (extract(epoch from t.happened_at) * 1000)::bigint, t.request_hash, t.transaction_id,
           t.reservation_id, t.reverses_id, t.cause_ref, (extract(epoch from t.expires_at) * 1000)::bigint, t.release,
           t.reason, x.from_wallet, x.to_wallet, x.amount, x.asset_id,
           (x.kind, x.cause_kind, x.cause_ref, x.reason) is not distinct from
               (t.kind, t.cause_kind, t.cause_ref, t.reason) and x.state in (4, 7)
               and (x.initial_state <> 4 or (x.actor, x.created_at, x.happened_at) is not distinct from
                                            (p.actor, p.booked_at, t.happened_at))
    from farm.transfers t
    left join farm.postings p on p.workspace_id = t.workspace_id and p.posting = t.posting
    left join farm.wallet_transactions x on x.transaction_id = t.transaction_id and x.workspace_id = t.workspace_id
    where t.workspace_id = $1 and t.sequence between $2 and $3 order by t.sequence)";
constexpr const char* entriesSql = R"(
    select sequence, leg, balance_id, asset_id, version, amount, hold, balance_after, held_after
    from farm.entries where workspace_id = $1 and sequence between $2 and $3 order by sequence, leg)";
constexpr const char* balancesAtSql = R"(
    select b.balance_id, e.version, e.balance_after, e.held_after
    from farm.balances b cross join lateral farm.version_before(b.balance_id, $2 + 1) v
    join farm.entries e on e.balance_id = b.balance_id and e.version = v
    where b.workspace_id = $1)";
constexpr const char* reservationsAtSql = R"(
    select r.reservation_id, b.balance_id, r.amount, sum(e.hold)
    from farm.reservations r
    join farm.balances b on b.wallet_id = r.wallet_id and b.asset_id = r.asset_id and b.class = r.class
    join farm.transfers t on (t.transfer_id = r.reservation_id or t.reservation_id = r.reservation_id)
        and t.sequence <= $2
    join farm.entries e on e.workspace_id = t.workspace_id and e.sequence = t.sequence and e.hold <> 0
    where r.workspace_id = $1
    group by r.reservation_id, b.balance_id, r.amount having sum(e.hold) > 0)";
constexpr const char* balancesSql = R"(
    select balance_id, version, posted, held, contributed, wallet_id,
           (extract(epoch from nullif(last_happened, '-infinity')) * 1000)::bigint, is_ordered
    from farm.balances where workspace_id = $1)";
constexpr const char* reservationsSql = R"(
    select r.reservation_id, b.balance_id, r.amount, r.remaining
    from farm.reservations r
    left join farm.balances b on b.wallet_id = r.wallet_id and b.asset_id = r.asset_id and b.class = r.class
    where r.workspace_id = $1 and r.is_open)";
constexpr const char* sumsSql = R"(
    select a.code from farm.balances b join farm.assets a using (asset_id)
    where b.workspace_id = $1 and $2::bigint is not null group by a.code having sum(b.posted) <> 0)";
constexpr const char* overdraftsSql = R"(
    select 'balance ' || b.balance_id from farm.balances b join farm.wallets w using (wallet_id)
    where b.workspace_id = $1 and $2::bigint is not null and b.allow_negative <> (w.kind = 6) limit 100)";
constexpr const char* strayTransfersSql = R"(
    select 'transfer ' || transfer_id || ', sequence ' || sequence from farm.transfers
    where workspace_id = $1 and sequence > $2 limit 100)";
constexpr const char* strayEntriesSql = R"(
    select 'entry ' || leg || ' of sequence ' || sequence from farm.entries
    where workspace_id = $1 and sequence > $2 limit 100)";
// A reversal mirrors its original: same balances, opposite amounts.
constexpr const char* reversalsSql = R"(
    select 'transfer ' || r.transfer_id || ', sequence ' || r.sequence
    from farm.transfers r left join farm.transfers o
        on o.transfer_id = r.reverses_id and o.workspace_id = r.workspace_id and o.sequence < r.sequence
    where r.workspace_id = $1 and r.sequence > $2 and (r.reverses_id is not null or r.kind = 11)
        and (select array_agg((e.balance_id, -e.amount) order by e.balance_id, -e.amount) from farm.entries e
             where e.workspace_id = r.workspace_id and e.sequence = r.sequence and e.amount <> 0)
            is distinct from
            (select array_agg((e.balance_id, e.amount) order by e.balance_id, e.amount) from farm.entries e
             where e.workspace_id = o.workspace_id and e.sequence = o.sequence and e.amount <> 0)
    limit 100)";
constexpr const char* reversedStatesSql = R"(
    (select 'record ' || x.transaction_id from farm.wallet_transactions x
     where x.workspace_id = $1 and $2::bigint is not null and x.state = 7 and not exists (
         select from farm.transfers t join farm.transfers r on r.reverses_id = t.transfer_id
         where t.transaction_id = x.transaction_id) limit 50)
    union all
    (select 'record ' || x.transaction_id from farm.transfers r
     join farm.transfers t on t.transfer_id = r.reverses_id
     join farm.wallet_transactions x on x.transaction_id = t.transaction_id
     where r.workspace_id = $1 and r.sequence > $2 and x.state <> 7 limit 50))";
constexpr const char* unpostedSql = R"(
    select 'record ' || x.transaction_id from farm.wallet_transactions x
    where x.workspace_id = $1 and $2::bigint is not null and x.state in (4, 7)
        and not exists (select from farm.transfers t where t.transaction_id = x.transaction_id) limit 100)";
constexpr const char* lastCleanSql = R"(
    select posting, sequence, chain_hash from farm.book_checks
    where workspace_id = $1 and finding_count = 0 order by number desc limit 1)";
constexpr const char* recordSql =
    "select farm.record_check($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb)";

QByteArray idText(const Rows& rows, int row, int column) {
    return rows.isNull(row, column) ? QByteArray()
                                    : rows.uuid(row, column).toByteArray(QUuid::WithoutBraces);
}

JournalPosting postingAt(const Rows& rows, int row) {
    return {.posting = rows.int64(row, 0),
            .firstSequence = rows.int64(row, 1),
            .transferCount = rows.int32(row, 2),
            .bookedMs = rows.int64(row, 3),
            .epoch = rows.int64(row, 4),
            .actor = rows.text(row, 5).toUtf8(),
            .previousHash = rows.bytes(row, 6),
            .hash = rows.bytes(row, 7)};
}

JournalTransfer transferAt(const Rows& rows, int row) {
    JournalTransfer transfer;
    transfer.sequence = rows.int64(row, 0);
    transfer.id = idText(rows, row, 1);
    transfer.posting = rows.int64(row, 2);
    transfer.kind = rows.int32(row, 3);
    transfer.phase = TransferPhase(rows.int32(row, 4));
    transfer.causeKind = rows.int32(row, 5);
    transfer.isFlow = rows.boolean(row, 6);
    transfer.closesReservation = rows.boolean(row, 7);
    transfer.legCount = rows.int32(row, 8);
    transfer.happenedMs = rows.int64(row, 9);
    transfer.requestHash = rows.bytes(row, 10);
    transfer.transaction = idText(rows, row, 11);
    transfer.reservation = idText(rows, row, 12);
    transfer.reverses = idText(rows, row, 13);
    transfer.causeReference = idText(rows, row, 14);
    if (!rows.isNull(row, 15)) {
        transfer.expiresMs = rows.int64(row, 15);
    }
    if (!rows.isNull(row, 16)) {
        transfer.release = rows.decimal(row, 16);
    }
    transfer.reason = rows.text(row, 17).toUtf8();
    if (!rows.isNull(row, 20)) {
        transfer.record = JournalRecord{.from = idText(rows, row, 18),
                                        .to = idText(rows, row, 19),
                                        .amount = rows.decimal(row, 20),
                                        .asset = rows.int32(row, 21),
                                        .isSame = !rows.isNull(row, 22) && rows.boolean(row, 22)};
    }
    return transfer;
}

JournalEntry entryAt(const Rows& rows, int row) {
    return {.sequence = rows.int64(row, 0),
            .leg = rows.int32(row, 1),
            .balance = rows.int64(row, 2),
            .asset = rows.int32(row, 3),
            .version = rows.int64(row, 4),
            .amount = rows.decimal(row, 5),
            .hold = rows.decimal(row, 6),
            .balanceAfter = rows.decimal(row, 7),
            .heldAfter = rows.decimal(row, 8)};
}

qint64 lastSequence(const JournalPosting& posting) {
    return posting.firstSequence + posting.transferCount - 1;
}

/// The rows of [first, last], which are sorted by sequence, from `next` on.
template <class Row>
std::span<const Row> upTo(const std::vector<Row>& rows, size_t& next, qint64 last) {
    const size_t first = next;
    while (next < rows.size() && rows[next].sequence <= last) {
        ++next;
    }
    return std::span<const Row>(rows).subspan(first, next - first);
}

} // namespace

BookCheckStore::BookCheckStore(Session& session, WorkspaceId workspace)
    : m_session(session)
    , m_workspace(workspace) {}

Result<BooksReport> BookCheckStore::verify(const std::optional<BooksCheckpoint>& start,
                                           JobControl& control) {
    BooksReport report;
    TF_CHECK(m_session.inTransaction(
        [&]() -> Result<void> {
            TF_TRY(report, verifySnapshot(start, control));
            return {};
        },
        Session::Isolation::RepeatableReadOnly));
    return report;
}

Result<BooksReport> BookCheckStore::verifySnapshot(const std::optional<BooksCheckpoint>& start,
                                                   JobControl& control) {
    const BooksCheckpoint from = start.value_or(
        BooksCheckpoint{.posting = 0, .sequence = 0, .chainHash = QByteArray(32, 0)});
    TF_TRY(auto known, identities());
    BookReplay replay(std::move(known), from);
    if (start) {
        TF_CHECK(beginAt(replay, from));
    }
    TF_CHECK(replayAll(replay, control));
    TF_CHECK(compareBalances(replay, !start));
    TF_CHECK(compareReservations(replay));
    TF_CHECK(compareHead(replay));
    const qint64 end = replay.place().sequence;
    TF_CHECK(findRows(replay, BooksProblem::SequenceGap, strayTransfersSql, end));
    TF_CHECK(findRows(replay, BooksProblem::EntryWithoutTransfer, strayEntriesSql, end));
    TF_CHECK(findRows(replay, BooksProblem::AssetSumNotZero, sumsSql, 0));
    TF_CHECK(findRows(replay, BooksProblem::BalanceRowWrong, overdraftsSql, 0));
    TF_CHECK(findRows(replay, BooksProblem::ReversalWrong, reversalsSql, from.sequence));
    TF_CHECK(findRows(replay, BooksProblem::TransactionWrong, reversedStatesSql, from.sequence));
    if (!start) {
        TF_CHECK(findRows(replay, BooksProblem::TransactionWrong, unpostedSql, 0));
    }
    control.setProgress(1.0);
    BooksReport report = replay.takeReport();
    report.isIncremental = start.has_value();
    return report;
}

Result<QHash<qint64, BalanceIdentity>> BookCheckStore::identities() {
    TF_TRY(const Rows rows, m_session.query(identitiesSql, Params::of(m_workspace)));
    QHash<qint64, BalanceIdentity> identities;
    for (int row = 0; row < rows.size(); ++row) {
        identities.insert(rows.int64(row, 0), {.wallet = idText(rows, row, 1),
                                               .asset = rows.int32(row, 2),
                                               .balanceClass = rows.int32(row, 3),
                                               .allowsNegative = rows.boolean(row, 4)});
    }
    return identities;
}

Result<void> BookCheckStore::beginAt(BookReplay& replay, const BooksCheckpoint& start) {
    TF_TRY(const Rows balances,
           m_session.query(balancesAtSql, Params::of(m_workspace, start.sequence)));
    for (int row = 0; row < balances.size(); ++row) {
        replay.begin(balances.int64(row, 0), {.version = balances.int64(row, 1),
                                              .posted = balances.decimal(row, 2),
                                              .held = balances.decimal(row, 3)});
    }
    TF_TRY(const Rows reservations,
           m_session.query(reservationsAtSql, Params::of(m_workspace, start.sequence)));
    for (int row = 0; row < reservations.size(); ++row) {
        replay.begin(idText(reservations, row, 0), {.balance = reservations.int64(row, 1),
                                                    .amount = reservations.decimal(row, 2),
                                                    .remaining = reservations.decimal(row, 3)});
    }
    return {};
}

/// One lot is replayed while the next is read: by another thread, which alone uses the session
/// then.
Result<void> BookCheckStore::replayAll(BookReplay& replay, JobControl& control) {
    TF_TRY(const Rows head, m_session.query(headSql, Params::of(m_workspace)));
    const double total = head.isEmpty() ? 1.0 : std::max(1.0, double(head.int64(0, 0)));
    Feed feed{.posting = replay.place().posting, .sequence = replay.place().sequence, .rest = {}};
    const auto read = [this, &feed] { return nextLot(feed); };
    std::future<Result<Lot>> reading = std::async(std::launch::async, read);
    for (;;) {
        TF_TRY(const Lot lot, reading.get());
        if (lot.postings.empty()) {
            return {};
        }
        if (control.isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        reading = std::async(std::launch::async, read);
        replayLot(replay, lot);
        control.setProgress(0.95 * double(replay.place().sequence) / total);
    }
}

Result<BookCheckStore::Lot> BookCheckStore::nextLot(Feed& feed) {
    if (feed.rest.empty()) {
        TF_TRY(feed.rest, postingsAfter(feed.posting));
    }
    Lot lot;
    if (feed.rest.empty()) {
        return lot;
    }
    size_t count = 1;
    for (qint64 transfers = feed.rest[0].transferCount;
         count < feed.rest.size() && transfers < transfersPerRead; ++count) {
        transfers += feed.rest[count].transferCount;
    }
    const auto end = feed.rest.begin() + std::ptrdiff_t(count);
    lot.postings.assign(feed.rest.begin(), end);
    feed.rest.erase(feed.rest.begin(), end);
    // from where the last one ended, so that rows in a gap are seen too
    const Range range{.first = feed.sequence + 1,
                      .last = std::max(feed.sequence, lastSequence(lot.postings.back()))};
    TF_TRY(lot.transfers, this->transfers(range));
    TF_TRY(lot.entries, this->entries(range));
    feed.posting = lot.postings.back().posting;
    feed.sequence = lastSequence(lot.postings.back());
    return lot;
}

void BookCheckStore::replayLot(BookReplay& replay, const Lot& lot) {
    size_t nextTransfer = 0;
    size_t nextEntry = 0;
    for (const JournalPosting& posting : lot.postings) {
        const qint64 last = lastSequence(posting);
        const auto own = upTo(lot.transfers, nextTransfer, last);
        replay.play(posting, own, upTo(lot.entries, nextEntry, last));
    }
}

Result<std::vector<JournalPosting>> BookCheckStore::postingsAfter(qint64 posting) {
    TF_TRY(const Rows rows,
           m_session.query(postingsSql, Params::of(m_workspace, posting, postingsPerRead)));
    std::vector<JournalPosting> postings;
    for (int row = 0; row < rows.size(); ++row) {
        postings.push_back(postingAt(rows, row));
    }
    return postings;
}

Result<std::vector<JournalTransfer>> BookCheckStore::transfers(Range range) {
    TF_TRY(const Rows rows,
           m_session.query(transfersSql, Params::of(m_workspace, range.first, range.last)));
    std::vector<JournalTransfer> transfers;
    transfers.reserve(size_t(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        transfers.push_back(transferAt(rows, row));
    }
    return transfers;
}

Result<std::vector<JournalEntry>> BookCheckStore::entries(Range range) {
    TF_TRY(const Rows rows,
           m_session.query(entriesSql, Params::of(m_workspace, range.first, range.last)));
    std::vector<JournalEntry> entries;
    entries.reserve(size_t(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        entries.push_back(entryAt(rows, row));
    }
    return entries;
}

Result<void> BookCheckStore::compareBalances(BookReplay& replay, bool isFull) {
    TF_TRY(const Rows rows, m_session.query(balancesSql, Params::of(m_workspace)));
    QHash<qint64, ReplayedBalance> replayed = replay.balances();
    for (int row = 0; row < rows.size(); ++row) {
        const ReplayedBalance balance = replayed.take(rows.int64(row, 0));
        const QString name = QStringLiteral("balance %1 of wallet %2")
                                 .arg(rows.int64(row, 0))
                                 .arg(QString::fromLatin1(idText(rows, row, 5)));
        if (balance.version != rows.int64(row, 1) || balance.posted != rows.decimal(row, 2)) {
            replay.report(BooksProblem::BalanceRowWrong, name);
        }
        if (balance.held != rows.decimal(row, 3)) {
            replay.report(BooksProblem::HeldWrong, name);
        }
        if (isFull && balance.contributed != rows.decimal(row, 4)) {
            replay.report(BooksProblem::ContributedWrong, name);
        }
        const qint64 lastMs =
            rows.isNull(row, 6) ? ReplayedBalance().lastHappenedMs : rows.int64(row, 6);
        if (isFull &&
            (balance.lastHappenedMs != lastMs || balance.isOrdered != rows.boolean(row, 7))) {
            replay.report(BooksProblem::BalanceRowWrong, name);
        }
    }
    for (auto lost = replayed.cbegin(); lost != replayed.cend(); ++lost) {
        replay.report(BooksProblem::BalanceRowWrong, QStringLiteral("balance %1").arg(lost.key()));
    }
    return {};
}

Result<void> BookCheckStore::compareReservations(BookReplay& replay) {
    TF_TRY(const Rows rows, m_session.query(reservationsSql, Params::of(m_workspace)));
    QHash<QByteArray, ReplayedReservation> replayed = replay.reservations();
    QHash<qint64, Decimal> held;
    for (const ReplayedReservation& open : std::as_const(replayed)) {
        held[open.balance] += open.remaining;
    }
    for (int row = 0; row < rows.size(); ++row) {
        const QByteArray id = idText(rows, row, 0);
        const auto open = replayed.constFind(id);
        if (open == replayed.constEnd() || open->balance != rows.int64(row, 1) ||
            open->amount != rows.decimal(row, 2) || open->remaining != rows.decimal(row, 3)) {
            replay.report(BooksProblem::ReservationWrong,
                          QStringLiteral("reservation ") + QString::fromLatin1(id));
        }
        replayed.remove(id);
    }
    for (auto lost = replayed.cbegin(); lost != replayed.cend(); ++lost) {
        replay.report(BooksProblem::ReservationWrong,
                      QStringLiteral("reservation ") + QString::fromLatin1(lost.key()));
    }
    const QHash<qint64, ReplayedBalance> balances = replay.balances();
    for (auto balance = balances.cbegin(); balance != balances.cend(); ++balance) {
        if (balance->held != held.value(balance.key())) {
            replay.report(BooksProblem::HeldWrong, QStringLiteral("balance %1").arg(balance.key()));
        }
    }
    return {};
}

Result<void> BookCheckStore::compareHead(BookReplay& replay) {
    TF_TRY(const Rows head, m_session.query(headSql, Params::of(m_workspace)));
    const BooksCheckpoint& place = replay.place();
    if (head.isEmpty() || head.int64(0, 0) != place.sequence || head.int64(0, 1) != place.posting ||
        head.bytes(0, 2) != place.chainHash) {
        replay.report(BooksProblem::HeadWrong, QStringLiteral("head of the journal"));
    }
    return {};
}

Result<void> BookCheckStore::findRows(BookReplay& replay, BooksProblem problem, const char* sql,
                                      qint64 after) {
    TF_TRY(const Rows rows, m_session.query(sql, Params::of(m_workspace, after)));
    for (int row = 0; row < rows.size(); ++row) {
        replay.report(problem, rows.text(row, 0));
    }
    return {};
}

Result<std::optional<BooksCheckpoint>> BookCheckStore::lastClean() {
    TF_TRY(const Rows rows, m_session.query(lastCleanSql, Params::of(m_workspace)));
    if (rows.isEmpty()) {
        return std::optional<BooksCheckpoint>();
    }
    return std::optional(BooksCheckpoint{
        .posting = rows.int64(0, 0), .sequence = rows.int64(0, 1), .chainHash = rows.bytes(0, 2)});
}

Result<void> BookCheckStore::record(const BooksReport& report, const QString& actor) {
    QJsonArray findings;
    for (const BooksFinding& finding : report.findings) {
        findings.append(QJsonObject{{QStringLiteral("problem"), booksProblemName(finding.problem)},
                                    {QStringLiteral("what"), finding.what}});
    }
    const QString found = QString::fromUtf8(QJsonDocument(findings).toJson(QJsonDocument::Compact));
    return m_session.execute(
        recordSql, Params::of(m_workspace, actor, report.isIncremental, report.checkpoint.posting,
                              report.checkpoint.sequence, report.checkpoint.chainHash,
                              report.transfers, report.entries, report.findingCount, found));
}

} // namespace tf::ledger
