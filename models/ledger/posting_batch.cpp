// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/posting_batch.h"

namespace tf::ledger {

namespace {

/// Failures that say nothing about the transfers.
bool isOfTheCall(ErrorCode code) {
    return code == ErrorCode::OutcomeUnknown || code == ErrorCode::ConnectionLost ||
           code == ErrorCode::ConnectionFailed || code == ErrorCode::Serialization ||
           code == ErrorCode::LockTimeout || code == ErrorCode::Timeout ||
           code == ErrorCode::WriterFenced;
}

} // namespace

bool PostingBatch::add(const QList<TransferRequest>& set) {
    const QMutexLocker locker(&m_mutex);
    qsizetype legs = 0;
    for (const TransferRequest& request : set) {
        legs += request.legs.size();
    }
    const bool isFull = m_transfers.size() + set.size() > maxTransfersPerPosting ||
                        m_legs + legs > maxLegsPerPosting;
    if (m_isClosed || (isFull && !m_sizes.isEmpty())) {
        return false; // a first one that is too large is the database's to refuse
    }
    m_transfers += set;
    m_sizes.append(set.size());
    m_legs += legs;
    return true;
}

Result<QList<Result<PostingBatch::Results>>> PostingBatch::post(PostingStore& store) {
    {
        const QMutexLocker locker(&m_mutex);
        m_isClosed = true; // from here on nobody changes the rest
    }
    const Result<Results> joint = store.post(m_transfers);
    if (!joint.isOk()) {
        return m_sizes.size() == 1 || isOfTheCall(joint.error().code)
                   ? Result<QList<Result<Results>>>(joint.error())
                   : postEach(store);
    }
    QList<Result<Results>> results;
    qsizetype next = 0;
    for (const qsizetype size : std::as_const(m_sizes)) {
        results.append(Result<Results>(joint->mid(next, size)));
        next += size;
    }
    return results;
}

Result<QList<Result<PostingBatch::Results>>> PostingBatch::postEach(PostingStore& store) const {
    QList<Result<Results>> results;
    qsizetype next = 0;
    for (const qsizetype size : m_sizes) {
        const Result<Results> single = store.post(m_transfers.mid(next, size));
        next += size;
        if (!single.isOk() && isOfTheCall(single.error().code)) {
            return single.error(); // those that are booked answer so when asked again
        }
        results.append(single);
    }
    return results;
}

} // namespace tf::ledger
