// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"
#include "models/storage/session.h"

namespace tf::farms {

/// What an agent holds on an instrument, as its fills say.
struct OpenPosition {
    AgentId agent;
    InstrumentId instrument;
    Decimal quantity;                ///< in base, negative = short
    Decimal entryPrice;              ///< average over the fills of the order that opened it
    Decimal entryFee;                ///< in quote
    Instant since;                   ///< of the first of those fills
    std::optional<double> lastClose; ///< of the last candle that the agent stepped, when stored
    std::optional<Instant> closedAt; ///< open of that candle

    bool operator==(const OpenPosition&) const = default;
    /// |quantity| x entry price
    Decimal entryValue() const;
    /// What closing at the last close would bring in quote, the entry's fee taken off, the one of
    /// closing not yet; nothing without a last close.
    std::optional<Decimal> openResult() const;
};

/// Which positions; null ids do not filter.
struct PositionQuery {
    FarmId farm; ///< of agents that are assigned to it now
    AgentId agent;
};

/// All SQL on open positions. Each function is one step of the caller's transaction.
class PositionStore {
public:
    PositionStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    /// By time of entry, newest first.
    Result<QList<OpenPosition>> open(const PositionQuery& query);

private:
    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::farms
