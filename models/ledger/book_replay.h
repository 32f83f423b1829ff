// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/balance.h"
#include "models/ledger/books.h"
#include "models/ledger/transfer.h"

#include <QHash>

namespace tf::ledger {

/// A link of the hash chain as it stands in the journal.
struct JournalPosting {
    qint64 posting = 0;
    qint64 firstSequence = 0;
    int transferCount = 0;
    qint64 bookedMs = 0;
    qint64 epoch = 0;
    QByteArray actor;
    QByteArray previousHash;
    QByteArray hash;
};

/// What the business record of a transfer says of it.
struct JournalRecord {
    QByteArray from; ///< wallets as text
    QByteArray to;
    Decimal amount;
    int asset = 0;
    bool isSame = false; ///< kind, cause, reason, state, actor and times fit the transfer
};

/// A transfer as it stands in the journal; ids as text, empty where absent.
struct JournalTransfer {
    qint64 sequence = 0;
    QByteArray id;
    qint64 posting = 0;
    int kind = 0;
    TransferPhase phase = TransferPhase::Immediate;
    int causeKind = 0;
    bool isFlow = false;
    bool closesReservation = false;
    int legCount = 0;
    qint64 happenedMs = 0;
    QByteArray requestHash;
    QByteArray transaction;
    QByteArray reservation;
    QByteArray reverses;
    QByteArray causeReference;
    std::optional<qint64> expiresMs;
    std::optional<Decimal> release;
    QByteArray reason;
    std::optional<JournalRecord> record; ///< absent: there is none
};

struct JournalEntry {
    qint64 sequence = 0;
    int leg = 0;
    qint64 balance = 0;
    int asset = 0;
    qint64 version = 0;
    Decimal amount;
    Decimal hold;
    Decimal balanceAfter;
    Decimal heldAfter;
};

/// What a balance is made of, for the canonical text of requests.
struct BalanceIdentity {
    QByteArray wallet;
    int asset = 0;
    int balanceClass = 0;
    bool allowsNegative = false;
};

/// A balance as the replay has it.
struct ReplayedBalance {
    qint64 version = 0;
    Decimal posted;
    Decimal held;
    Decimal contributed;
    qint64 lastHappenedMs = std::numeric_limits<qint64>::min();
    bool isOrdered = true; ///< no line happened before the one ahead of it
};

struct ReplayedReservation {
    qint64 balance = 0;
    Decimal amount;
    Decimal remaining;
};

/// Books the journal again in memory, by rules written apart from those that wrote it, and collects
/// what does not agree. Rows come in order: a posting, its transfers, all their entries.
class BookReplay {
public:
    BookReplay(QHash<qint64, BalanceIdentity> identities, BooksCheckpoint start);

    /// State of a balance and an open reservation at the start, for an incremental check.
    void begin(qint64 balance, const ReplayedBalance& state);
    void begin(const QByteArray& reservation, const ReplayedReservation& state);

    void play(const JournalPosting& posting, std::span<const JournalTransfer> transfers,
              std::span<const JournalEntry> entries);
    void report(BooksProblem problem, const QString& what);

    const QHash<qint64, ReplayedBalance>& balances() const { return m_balances; }
    const QHash<QByteArray, ReplayedReservation>& reservations() const { return m_reservations; }
    /// Counts, findings and the place reached.
    BooksReport takeReport();
    const BooksCheckpoint& place() const { return m_place; }

private:
    void playTransfer(const JournalTransfer& transfer, std::span<const JournalEntry> entries);
    void playEntry(const JournalTransfer& transfer, const JournalEntry& entry);
    void checkSums(const JournalTransfer& transfer, std::span<const JournalEntry> entries);
    void checkHash(const JournalTransfer& transfer, std::span<const JournalEntry> entries);
    void checkRecord(const JournalTransfer& transfer, std::span<const JournalEntry> entries);
    void checkReservation(const JournalTransfer& transfer, std::span<const JournalEntry> entries);
    void checkChain(const JournalPosting& posting, std::span<const JournalTransfer> transfers,
                    std::span<const JournalEntry> entries);
    QByteArray requestText(const JournalTransfer& transfer,
                           std::span<const JournalEntry> entries) const;

    QHash<qint64, BalanceIdentity> m_identities;
    QHash<qint64, ReplayedBalance> m_balances;
    QHash<QByteArray, ReplayedReservation> m_reservations; ///< open ones
    BooksReport m_report;
    BooksCheckpoint m_place;
    qint64 m_lastBookedMs = std::numeric_limits<qint64>::min();
};

} // namespace tf::ledger
