// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace tf::ledger {
Q_NAMESPACE

/// What the checker can find. Each names rows in `BooksFinding::what`.
enum class BooksProblem {
    TransferNotBalanced,
    TransferWithoutEntries,
    EntryWithoutTransfer,
    LegCountWrong,
    ContentHashWrong,
    ChainBroken,
    SequenceGap,
    PostingGap,
    TimeWentBack,
    VersionGap,
    RunningBalanceWrong,
    BalanceRowWrong,
    BalanceNegative,
    HeldWrong,
    ContributedWrong,
    ReservationWrong,
    ReversalWrong,
    AssetWrong,
    AssetSumNotZero,
    HeadWrong,
    TransactionWrong,
    RowUnreadable,
};
Q_ENUM_NS(BooksProblem)

QString booksProblemName(BooksProblem problem);

struct BooksFinding {
    BooksProblem problem = BooksProblem::ChainBroken;
    QString what; ///< "transfer 0190…, sequence 17": for experts and logs

    bool operator==(const BooksFinding&) const = default;
};

/// Where a clean check ended, so that the next one goes on from there.
struct BooksCheckpoint {
    qint64 posting = 0;
    qint64 sequence = 0;
    QByteArray chainHash; ///< 32 bytes

    bool operator==(const BooksCheckpoint&) const = default;
};

/// What "Verify books" answers.
struct BooksReport {
    bool isIncremental = false;
    qint64 transfers = 0;
    qint64 entries = 0;
    qint64 postings = 0;
    QList<BooksFinding> findings; ///< the first 100
    qint64 findingCount = 0;
    BooksCheckpoint checkpoint; ///< of the last posting that was read
    Instant checkedAt;

    bool isClean() const { return findingCount == 0; }
};

} // namespace tf::ledger

Q_DECLARE_METATYPE(tf::ledger::BooksReport)
