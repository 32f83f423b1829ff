// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_book.h"
#include "models/storage/session.h"

namespace tf::goals {

/// From the first to the last thing that was noted of equities.
struct BookedSpan {
    Instant first;
    Instant last;

    bool operator==(const BookedSpan&) const = default;
};

/// Everything that was booked, as goals count it: what a goal's progress is made from again.
class PastStore {
public:
    PastStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    /// Nothing when nothing ever ran.
    Result<std::optional<BookedSpan>> span();
    /// After `from`, in order of time, then entity.
    Result<QList<EquitySnapshot>> snapshots(const QSet<QUuid>& entities, Instant from);
    /// Puts the trackers into the book, each fed with what was booked after its start, and `reader`
    /// where it stands after all fills.
    Result<void> replay(std::vector<GoalTracker> trackers, GoalBook& book, FillReader& reader);

private:
    struct PastFill {
        trading::BookedFill booked;
        bool isHandover = false; ///< nothing was traded
    };
    /// All fills in the order of their booking; `fill.at` is the close of the candle in which they
    /// happened, when the engine learned of them.
    Result<QList<PastFill>> fills();

    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::goals
