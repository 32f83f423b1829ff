// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/ledger/book_replay.h"
#include "models/storage/session.h"

namespace tf::ledger {

/// "Verify books": reads the journal in one snapshot, replays it and compares with everything that
/// follows from it. Needs nothing but a session that may read, so that a restored backup can be
/// checked too.
class BookCheckStore {
public:
    BookCheckStore(storage::Session& session, WorkspaceId workspace);

    /// From the beginning, or after `start`. Cancelled when the control says so.
    Result<BooksReport> verify(const std::optional<BooksCheckpoint>& start, JobControl& control);
    /// Where the last clean check ended.
    Result<std::optional<BooksCheckpoint>> lastClean();
    /// Keeps the report in farm.book_checks.
    Result<void> record(const BooksReport& report, const QString& actor);

private:
    struct Range {
        qint64 first;
        qint64 last;
    };
    /// Postings with all that lies between the end of the lot before and theirs.
    struct Lot {
        std::vector<JournalPosting> postings;
        std::vector<JournalTransfer> transfers;
        std::vector<JournalEntry> entries;
    };
    /// How far has been read, and postings that no lot had room for.
    struct Feed {
        qint64 posting;
        qint64 sequence;
        std::vector<JournalPosting> rest;
    };

    Result<BooksReport> verifySnapshot(const std::optional<BooksCheckpoint>& start,
                                       JobControl& control);
    Result<QHash<qint64, BalanceIdentity>> identities();
    Result<void> beginAt(BookReplay& replay, const BooksCheckpoint& start);
    Result<void> replayAll(BookReplay& replay, JobControl& control);
    Result<Lot> nextLot(Feed& feed);
    static void replayLot(BookReplay& replay, const Lot& lot);
    Result<std::vector<JournalPosting>> postingsAfter(qint64 posting);
    Result<std::vector<JournalTransfer>> transfers(Range range);
    Result<std::vector<JournalEntry>> entries(Range range);
    Result<void> compareBalances(BookReplay& replay, bool isFull);
    Result<void> compareReservations(BookReplay& replay);
    Result<void> compareHead(BookReplay& replay);
    Result<void> findRows(BookReplay& replay, BooksProblem problem, const char* sql, qint64 after);

    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::ledger
