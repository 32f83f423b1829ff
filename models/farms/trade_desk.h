// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/engine_world.h"

namespace tf::farms {

/// The way of something that is handed over, hop by hop, from the agent's wallet on.
struct HandoverWay {
    struct Hop {
        ledger::WalletId to;
        ledger::OperationKind kind = ledger::OperationKind::Collection;
    };
    QList<Hop> hops; ///< at least one
    ledger::Cause cause;
    QString reason;
};

/// Turns what the execution step did into orders, fills and transfers, and keeps the purses in
/// step. Ids follow from agent, instrument, candle and purpose: the same run makes the same ids, so
/// that a repeat books nothing.
class TradeDesk {
public:
    TradeDesk(Purses purses, ledger::WalletId venue, ledger::WalletId fees);

    /// Empty where there is none; stays valid until something is booked.
    const Purse& purse(ledger::WalletId wallet, const Asset& asset) const;
    const Purses& purses() const { return m_purses; }
    void setPurses(Purses purses) { m_purses = std::move(purses); }

    /// The market order that an entry, or the leaving of a position, is.
    static trading::OrderRequest marketOrder(const AgentLeg& leg, const Agent& agent,
                                             trading::Side side, Decimal quantity,
                                             Instant decidedAt, strategies::Reason reason);
    /// The order that an entry is, as the agent's style places it; prices as the venue counts them.
    static trading::OrderRequest entryOrder(const AgentLeg& leg, const Agent& agent,
                                            const trading::EntryProposal& proposal,
                                            Decimal quantity, Instant at);
    /// Each part of an order is rounded to the asset's digits; this is more than all of that
    /// together.
    static Decimal roundingReserve(const Asset& quote);
    /// Money that the order may take, fee included, with a little for the rounding of its parts.
    static Money moneyFor(const AgentLeg& leg, Decimal quantity, Decimal price, Decimal feeRate);
    /// Places an entry order that may rest: its money is reserved until it has filled or ended.
    void place(AgentLeg& leg, const Agent& agent, const trading::OrderRequest& request,
               const Money& money, Instant at);
    /// The leg's entry order has ended: what is left of its money is free again.
    void settleEntry(AgentLeg& leg, const Agent& agent, const trading::EntryEnd& end, Instant at);
    /// Records that the gate refused it.
    void refuse(const trading::OrderRequest& request, const QString& why, Instant at);
    /// Books a fill of the leg: an entry opens its protective orders, an exit ends them. Answers
    /// the result of a closed position.
    std::optional<Decimal> book(AgentLeg& leg, const Agent& agent, const trading::BarFill& fill);
    /// The strategy moved the stop or target of the open position.
    void followStops(AgentLeg& leg);
    /// The leg's long position goes the way unsold, and is closed at the price without a fee: no
    /// money comes in for it. Answers the ids of the transfers, one for each hop.
    QList<ledger::TransferId> handOver(AgentLeg& leg, const Agent& agent, double price,
                                       const HandoverWay& way, Instant now);
    /// Money from one wallet to another, now.
    void move(ledger::OperationKind kind, ledger::WalletId from, ledger::WalletId to,
              const Money& amount, const QString& reason, const ledger::Cause& cause, Instant at,
              QUuid key);

    EngineOutput takeOutput() { return std::exchange(m_output, {}); }
    size_t pendingTransfers() const { return m_output.transfers.size(); }
    const QList<trading::BookedFill>& pendingFills() const { return m_output.fills; }

private:
    struct Deal; // one fill with its terms and money

    FillParties partiesOf(const AgentLeg& leg, const Agent& agent) const;
    void bookEntry(AgentLeg& leg, const Agent& agent, const Deal& deal);
    void bookPart(AgentLeg& leg, const Agent& agent, const Deal& deal);
    void addToPosition(AgentLeg& leg, const Deal& deal);
    std::optional<Decimal> bookExit(AgentLeg& leg, const Agent& agent, const Deal& deal);
    void protect(AgentLeg& leg, const Agent& agent, const Deal& deal);
    void unprotect(AgentLeg& leg, Instant at, trading::Order* filled, const QString& why);
    void releaseProtection(AgentLeg& leg, const Agent& agent, Instant at);
    void release(const Agent& agent, const Money& amount, ledger::TransferId reservation,
                 trading::OrderId order, Instant at);
    void keep(const trading::Order& order, Instant at, ledger::TransferId reservation = {});
    void fillOrder(trading::Order& order, const AgentLeg& leg, const Agent& agent, const Deal& deal,
                   std::optional<Decimal> result, ledger::TransferId reservation = {});
    void keepFill(trading::Order& order, const AgentLeg& leg, const Agent& agent,
                  const trading::Fill& fill, std::optional<Decimal> result,
                  ledger::TransferId transfer, ledger::TransferId reservation = {});
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
