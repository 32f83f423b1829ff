// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/book_replay.h"

#include <QCryptographicHash>
#include <algorithm>

namespace tf::ledger {

namespace {

constexpr qsizetype mostFindings = 100;

QString nameOf(const JournalTransfer& transfer) {
    return QStringLiteral("transfer %1, sequence %2")
        .arg(QString::fromLatin1(transfer.id))
        .arg(transfer.sequence);
}

QString nameOf(const JournalEntry& entry) {
    return QStringLiteral("entry %1 of sequence %2, balance %3")
        .arg(entry.leg)
        .arg(entry.sequence)
        .arg(entry.balance);
}

bool movesMoney(TransferPhase phase) {
    return phase == TransferPhase::Immediate || phase == TransferPhase::Post;
}

QByteArray sha256(const QByteArray& text) {
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

void append(QByteArray& text, qint64 number) {
    text += QByteArray::number(number);
}

/// Canonical line of a transfer in its posting's text (farm.transfer_text).
void append(QByteArray& text, const JournalTransfer& transfer) {
    append(text, transfer.sequence);
    text += ',' + transfer.requestHash.toHex() + ',';
    append(text, transfer.happenedMs);
    text += ',';
    if (transfer.expiresMs) {
        append(text, *transfer.expiresMs);
    }
    text += ',' + transfer.transaction + ',' + (transfer.isFlow ? '1' : '0');
}

/// Canonical line of an entry in its posting's text (farm.entry_text).
void append(QByteArray& text, const JournalEntry& entry) {
    append(text, entry.sequence);
    text += ',';
    append(text, entry.leg);
    text += ',';
    append(text, entry.balance);
    text += ',';
    append(text, entry.asset);
    text += ',' + entry.amount.toLatin1() + ',' + entry.hold.toLatin1() + ',' +
            entry.balanceAfter.toLatin1() + ',' + entry.heldAfter.toLatin1() + ',';
    append(text, entry.version);
}

template <class Row>
QByteArray joined(std::span<const Row> rows) {
    QByteArray text;
    for (const Row& row : rows) {
        if (!text.isEmpty()) {
            text += ';';
        }
        append(text, row);
    }
    return text;
}

} // namespace

BookReplay::BookReplay(QHash<qint64, BalanceIdentity> identities, BooksCheckpoint start)
    : m_identities(std::move(identities))
    , m_place(std::move(start)) {}

void BookReplay::begin(qint64 balance, const ReplayedBalance& state) {
    m_balances.insert(balance, state);
}

void BookReplay::begin(const QByteArray& reservation, const ReplayedReservation& state) {
    m_reservations.insert(reservation, state);
}

void BookReplay::report(BooksProblem problem, const QString& what) {
    ++m_report.findingCount;
    if (m_report.findings.size() < mostFindings) {
        m_report.findings.append({.problem = problem, .what = what});
    }
}

BooksReport BookReplay::takeReport() {
    m_report.checkpoint = m_place;
    return std::move(m_report);
}

void BookReplay::play(const JournalPosting& posting, std::span<const JournalTransfer> transfers,
                      std::span<const JournalEntry> entries) {
    const QString name = QStringLiteral("posting %1").arg(posting.posting);
    if (posting.posting != m_place.posting + 1) {
        report(BooksProblem::PostingGap, name);
    }
    if (posting.firstSequence != m_place.sequence + 1 ||
        posting.transferCount != int(transfers.size())) {
        report(BooksProblem::SequenceGap, name);
    }
    if (posting.bookedMs < m_lastBookedMs) {
        report(BooksProblem::TimeWentBack, name);
    }
    size_t next = 0;
    qint64 expected = posting.firstSequence;
    for (const JournalTransfer& transfer : transfers) {
        if (transfer.sequence != expected++ || transfer.posting != posting.posting) {
            report(BooksProblem::SequenceGap, nameOf(transfer));
        }
        for (; next < entries.size() && entries[next].sequence < transfer.sequence; ++next) {
            report(BooksProblem::EntryWithoutTransfer, nameOf(entries[next]));
        }
        const size_t first = next;
        while (next < entries.size() && entries[next].sequence == transfer.sequence) {
            ++next;
        }
        playTransfer(transfer, entries.subspan(first, next - first));
    }
    for (; next < entries.size(); ++next) {
        report(BooksProblem::EntryWithoutTransfer, nameOf(entries[next]));
    }
    checkChain(posting, transfers, entries);
    m_report.postings += 1;
    m_report.transfers += qint64(transfers.size());
    m_report.entries += qint64(entries.size());
    m_place = {.posting = posting.posting,
               .sequence = posting.firstSequence + posting.transferCount - 1,
               .chainHash = posting.hash};
    m_lastBookedMs = posting.bookedMs;
}

void BookReplay::playTransfer(const JournalTransfer& transfer,
                              std::span<const JournalEntry> entries) {
    if (entries.empty()) {
        report(BooksProblem::TransferWithoutEntries, nameOf(transfer));
        return;
    }
    bool isInOrder = int(entries.size()) == transfer.legCount;
    for (size_t leg = 0; leg < entries.size(); ++leg) {
        isInOrder = isInOrder && entries[leg].leg == int(leg) + 1;
    }
    if (!isInOrder) {
        report(BooksProblem::LegCountWrong, nameOf(transfer));
    }
    checkSums(transfer, entries);
    checkHash(transfer, entries);
    checkRecord(transfer, entries);
    checkReservation(transfer, entries);
    for (const JournalEntry& entry : entries) {
        playEntry(transfer, entry);
    }
}

void BookReplay::checkSums(const JournalTransfer& transfer, std::span<const JournalEntry> entries) {
    QHash<int, Decimal> sums;
    int moving = 0;
    for (const JournalEntry& entry : entries) {
        const Result<Decimal> sum = sums.value(entry.asset).plus(entry.amount);
        sums[entry.asset] = sum.valueOr(Decimal::largest());
        moving += entry.amount.isZero() ? 0 : 1;
    }
    const bool isBalanced =
        std::all_of(sums.cbegin(), sums.cend(), [](Decimal sum) { return sum.isZero(); });
    const bool hasLegs = movesMoney(transfer.phase) ? moving >= 2 : moving == 0;
    if (!isBalanced || !hasLegs) {
        report(BooksProblem::TransferNotBalanced, nameOf(transfer));
    }
}

QByteArray BookReplay::requestText(const JournalTransfer& transfer,
                                   std::span<const JournalEntry> entries) const {
    QByteArray legs;
    for (const JournalEntry& entry : entries) {
        const Decimal amount = transfer.phase == TransferPhase::Pending ? entry.hold : entry.amount;
        if (amount.isZero()) {
            continue;
        }
        const BalanceIdentity identity = m_identities.value(entry.balance);
        if (!legs.isEmpty()) {
            legs += ';';
        }
        legs += identity.wallet + ',' + QByteArray::number(identity.asset) + ',' +
                QByteArray::number(identity.balanceClass) + ',' + amount.toLatin1();
    }
    QByteArray text = transfer.id;
    text += '|' + QByteArray::number(transfer.kind) + '|' +
            QByteArray::number(int(transfer.phase)) + '|' + transfer.reservation + '|' +
            transfer.reverses + '|';
    text += transfer.release ? transfer.release->toLatin1() : QByteArray();
    text += transfer.closesReservation ? "|1|" : "|0|";
    text += QByteArray::number(transfer.causeKind) + '|' + transfer.causeReference + '|' +
            transfer.reason + '|' + legs;
    return text;
}

void BookReplay::checkHash(const JournalTransfer& transfer, std::span<const JournalEntry> entries) {
    if (sha256(requestText(transfer, entries)) != transfer.requestHash) {
        report(BooksProblem::ContentHashWrong, nameOf(transfer));
    }
}

/// The record names the amount of the first leg, and the wallets that gave and took first.
void BookReplay::checkRecord(const JournalTransfer& transfer,
                             std::span<const JournalEntry> entries) {
    if (transfer.transaction.isEmpty()) {
        return;
    }
    const auto walletOfFirst = [&](bool (Decimal::*hasSign)() const) {
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto& each) { return (each.amount.*hasSign)(); });
        return entry == entries.end() ? QByteArray() : m_identities.value(entry->balance).wallet;
    };
    const std::optional<JournalRecord>& record = transfer.record;
    const bool isSame = record && record->isSame && !entries.empty() &&
                        entries.front().amount.abs() == record->amount &&
                        entries.front().asset == record->asset &&
                        walletOfFirst(&Decimal::isNegative) == record->from &&
                        walletOfFirst(&Decimal::isPositive) == record->to;
    if (!isSame) {
        report(BooksProblem::TransactionWrong, QStringLiteral("record %1 of sequence %2")
                                                   .arg(QString::fromLatin1(transfer.transaction))
                                                   .arg(transfer.sequence));
    }
}

void BookReplay::checkReservation(const JournalTransfer& transfer,
                                  std::span<const JournalEntry> entries) {
    const JournalEntry* holding = nullptr;
    int holds = 0;
    for (const JournalEntry& entry : entries) {
        if (!entry.hold.isZero()) {
            holding = &entry;
            ++holds;
        }
    }
    if (transfer.phase == TransferPhase::Immediate) {
        if (holds != 0) {
            report(BooksProblem::ReservationWrong, nameOf(transfer));
        }
        return;
    }
    if (transfer.phase == TransferPhase::Pending) {
        if (holds != 1 || !holding->hold.isPositive() || m_reservations.contains(transfer.id)) {
            report(BooksProblem::ReservationWrong, nameOf(transfer));
            return;
        }
        m_reservations.insert(
            transfer.id,
            {.balance = holding->balance, .amount = holding->hold, .remaining = holding->hold});
        return;
    }
    const auto reservation = m_reservations.find(transfer.reservation);
    const Decimal back = holding != nullptr ? -holding->hold : Decimal(0);
    if (reservation == m_reservations.end() || holds > 1 || back.isNegative() ||
        back > reservation->remaining ||
        (holding != nullptr && holding->balance != reservation->balance)) {
        report(BooksProblem::ReservationWrong, nameOf(transfer));
        return;
    }
    reservation->remaining -= back;
    const bool mustClose = transfer.closesReservation || !movesMoney(transfer.phase);
    if (mustClose && !reservation->remaining.isZero()) {
        report(BooksProblem::ReservationWrong, nameOf(transfer));
    }
    if (reservation->remaining.isZero()) {
        m_reservations.erase(reservation);
    }
}

void BookReplay::playEntry(const JournalTransfer& transfer, const JournalEntry& entry) {
    const auto identity = m_identities.constFind(entry.balance);
    if (identity == m_identities.constEnd() || identity->asset != entry.asset) {
        report(BooksProblem::AssetWrong, nameOf(entry));
        return;
    }
    ReplayedBalance& balance = m_balances[entry.balance];
    if (entry.version != ++balance.version) {
        report(BooksProblem::VersionGap, nameOf(entry));
        balance.version = entry.version;
    }
    const Result<Decimal> posted = balance.posted.plus(entry.amount);
    const Result<Decimal> held = balance.held.plus(entry.hold);
    if (!posted.isOk() || !held.isOk() || *posted != entry.balanceAfter ||
        *held != entry.heldAfter) {
        report(BooksProblem::RunningBalanceWrong, nameOf(entry));
    }
    balance.posted = posted.valueOr(entry.balanceAfter);
    balance.held = held.valueOr(entry.heldAfter);
    balance.isOrdered = balance.isOrdered && transfer.happenedMs >= balance.lastHappenedMs;
    balance.lastHappenedMs = std::max(balance.lastHappenedMs, transfer.happenedMs);
    if (transfer.isFlow) {
        balance.contributed = balance.contributed.plus(entry.amount).valueOr(balance.contributed);
    }
    const bool isShort = !identity->allowsNegative && balance.posted < balance.held;
    if (isShort || balance.held.isNegative()) {
        report(BooksProblem::BalanceNegative, nameOf(entry));
    }
}

void BookReplay::checkChain(const JournalPosting& posting,
                            std::span<const JournalTransfer> transfers,
                            std::span<const JournalEntry> entries) {
    QByteArray text = posting.previousHash;
    append(text, posting.posting);
    text += '|';
    append(text, posting.bookedMs);
    text += '|';
    append(text, posting.epoch);
    text += '|' + posting.actor + '|';
    append(text, posting.firstSequence);
    text += '\n' + joined(transfers) + '\n' + joined(entries);
    if (posting.previousHash != m_place.chainHash || sha256(text) != posting.hash) {
        report(BooksProblem::ChainBroken, QStringLiteral("posting %1").arg(posting.posting));
    }
}

} // namespace tf::ledger
