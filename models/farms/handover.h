// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/equity_book.h"
#include "models/farms/trade_desk.h"

namespace tf::farms {

/// An agent whose long positions go to other wallets unsold, and the way there.
struct HandoverWish {
    AgentId agent;
    HandoverWay way;
};

/// A position that is given up. It closes at the last close, without a fee: that is what the agent
/// is credited with.
struct HandedPosition {
    AgentId agent;
    Money quantity; ///< of the base asset
    Decimal price;
    Decimal value; ///< quantity at the price, in quote
    Decimal cost;  ///< what it was bought for in quote, the fee included
    QList<ledger::TransferId> transfers;

    bool operator==(const HandedPosition&) const = default;
};

/// Everything that a handover has to write, thought through on copies: the core is as before until
/// EngineCore::handedOver() says that it is written.
struct Handover {
    QList<HandedPosition> positions;
    QHash<AgentId, Decimal> profits; ///< of each agent, that went with its positions
    EngineOutput output;
    std::vector<size_t> legs; ///< that gave up their positions
    TradeDesk desk;
    EquityBook equity;
};

} // namespace tf::farms
