// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/performance.h"
#include "models/storage/session.h"

namespace tf::ledger {

/// Capital that crossed the border of a set of wallets at a moment.
struct CapitalFlow {
    Instant at;
    Money amount; ///< positive: in
};

/// Questions about the past of wallets, by economic time, on one session.
class HistoryStore {
public:
    HistoryStore(storage::Session& session, WorkspaceId workspace);

    /// Amount of `asset` in the wallets just before each of the rising `moments`.
    Result<QList<BalancePoint>> balanceHistory(const std::vector<QUuid>& wallets,
                                               const Asset& asset,
                                               const std::vector<Instant>& moments);
    Result<Performance> performance(const std::vector<QUuid>& wallets, const Asset& currency,
                                    Instant from, Instant until);

private:
    using Amounts = QList<Money>;

    Result<QList<CapitalFlow>> flows(const std::vector<QUuid>& wallets, Instant from,
                                     Instant until);
    /// All assets of the wallets just before each moment.
    Result<QList<Amounts>> holdings(const std::vector<QUuid>& wallets,
                                    const std::vector<Instant>& moments);
    /// The newest quote of each pair at each moment.
    Result<QList<QList<Quote>>> quotes(const std::vector<Instant>& moments);

    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::ledger
