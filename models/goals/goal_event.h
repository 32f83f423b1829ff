// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/trading_store.h"

namespace tf::goals {

using trading::AgentId;
using trading::EquitySnapshot;

/// A booked fill as goals see it. Money in the quote asset.
struct FillEvent {
    AgentId agent;
    Instant at;
    Decimal notional;           ///< quantity * price
    Decimal fee;                ///< of this fill
    std::optional<Decimal> net; ///< result of what it closed, net of the fees of both sides
    Decimal closedFees;         ///< that `net` already carries: gross is net + closedFees
    bool isSelfTrade = false;   ///< against an own order, or handed over: no volume, no trade

    bool operator==(const FillEvent&) const = default;
};

/// Turns fills from the books into events; remembers the fees of entries until they are closed.
/// Feed it every fill of an agent in order of time, those before a goal's start too.
class FillReader {
public:
    FillEvent read(const trading::BookedFill& booked, bool isSelfTrade = false);

private:
    struct Entry {
        Decimal quantity;
        Decimal fees;
    };
    Decimal takeFees(Entry& entry, Decimal quantity) const;

    QHash<std::pair<AgentId, trading::InstrumentId>, Entry> m_entries;
};

} // namespace tf::goals
