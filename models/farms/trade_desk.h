// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/engine_world.h"

namespace tf::farms {

/// Turns what the execution step did into orders, fills and transfers, and keeps the purses in
/// step. Ids follow from agent, instrument, candle and purpose: the same run makes the same ids, so
/// that a repeat books nothing.
class TradeDesk {
public:
    TradeDesk(Purses purses, ledger::WalletId venue, ledger::WalletId fees);

    Purse purse(ledger::WalletId wallet, const Asset& asset) const;
    const Purses& purses() const { return m_purses; }
    void setPurses(Purses purses) { m_purses = std::move(purses); }

    /// The market order that an entry, or the leaving of a position, is.
    static trading::OrderRequest marketOrder(const AgentLeg& leg, const Agent& agent,
                                             trading::Side side, Decimal quantity,
                                             Instant decidedAt, strategies::Reason reason);
    /// Records that the gate refused it.
    void refuse(const trading::OrderRequest& request, const QString& why, Instant at);
    /// Books a fill of the leg: an entry opens its protective orders, an exit ends them. Answers
    /// the result of a closed position.
    std::optional<Decimal> book(AgentLeg& leg, const Agent& agent, const trading::BarFill& fill);
    /// The strategy moved the stop or target of the open position.
    void followStops(AgentLeg& leg);
    /// Money from one wallet to another, now.
    void move(ledger::OperationKind kind, ledger::WalletId from, ledger::WalletId to,
              const Money& amount, const QString& reason, const ledger::Cause& cause, Instant at,
              QUuid key);

    EngineOutput takeOutput() { return std::exchange(m_output, {}); }
    size_t pendingTransfers() const { return m_output.transfers.size(); }

private:
    struct Deal; // one fill with its terms and money

    FillParties partiesOf(const AgentLeg& leg, const Agent& agent) const;
    void bookEntry(AgentLeg& leg, const Agent& agent, const Deal& deal);
    std::optional<Decimal> bookExit(AgentLeg& leg, const Agent& agent, const Deal& deal);
    void protect(AgentLeg& leg, const Agent& agent, const Deal& deal);
    void unprotect(AgentLeg& leg, const Deal& deal, trading::Order* filled);
    void keep(const trading::Order& order, Instant at, ledger::TransferId reservation = {});
    void fillOrder(trading::Order& order, const AgentLeg& leg, const Agent& agent, const Deal& deal,
                   std::optional<Decimal> result);
    void reserve(const Agent& agent, const Money& amount, ledger::TransferId id,
                 trading::OrderId order, Instant at);
    void apply(const QList<ledger::Leg>& legs);

    Purses m_purses;
    ledger::WalletId m_venue;
    ledger::WalletId m_fees;
    EngineOutput m_output;
};

/// A UUID (version 5) that follows from a parent and a purpose.
QUuid derivedId(QUuid parent, const QString& purpose);

} // namespace tf::farms
