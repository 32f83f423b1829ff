// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/posting_store.h"

#include <QMutex>

namespace tf::ledger {

/// Sets of transfers that wait for the same worker and then are posted by one call: what piles up
/// behind a commit shares the next one. Each set stays all or nothing: where the joint call is
/// refused, each is posted alone. Thread-safe.
class PostingBatch final {
public:
    using Results = QList<PostingResult>;

    /// False when posting has begun, or the call would be larger than a posting may be.
    bool add(const QList<TransferRequest>& set);
    /// No more sets. One result per set, in the order of add(); an error is of all of them: nothing
    /// is known to be booked, and the same call is to be made again.
    Result<QList<Result<Results>>> post(PostingStore& store);

private:
    Result<QList<Result<Results>>> postEach(PostingStore& store) const;

    QMutex m_mutex;
    bool m_isClosed = false;
    QList<TransferRequest> m_transfers;
    QList<qsizetype> m_sizes; ///< of the sets
    qsizetype m_legs = 0;
};

} // namespace tf::ledger
