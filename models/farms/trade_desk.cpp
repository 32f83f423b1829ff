// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/trade_desk.h"

#include "models/farms/exact.h"

#include <QCoreApplication>

namespace tf::farms {

namespace {

using ledger::BalanceClass;
using ledger::CauseKind;
using ledger::OperationKind;
using ledger::TransferId;
using ledger::TransferPhase;
using ledger::TransferRequest;
using strategies::Reason;
using trading::Order;
using trading::OrderId;
using trading::OrderRequest;
using trading::OrderState;
using trading::OrderType;
using trading::Side;

QString reasonText(Reason reason) {
    return QString::fromLatin1(trading::reasonName(reason));
}

bool isStop(Reason reason) {
    return reason == Reason::StopHit || reason == Reason::TrailingStop ||
           reason == Reason::BreakEven;
}

OrderId orderId(const AgentLeg& leg, Instant at, const char* purpose) {
    return OrderId(derivedId(leg.agent().uuid(), leg.instrument().id.toString() + u'|' +
                                                     QString::number(at.toMs()) + u'|' +
                                                     QString::fromLatin1(purpose)));
}

QString text(const char* source) {
    return QCoreApplication::translate("orders", source);
}

std::optional<Decimal> onTick(double price, const market::Instrument& instrument) {
    if (std::isnan(price)) {
        return std::nullopt;
    }
    return exactPrice(price).roundedToStep(instrument.tickSize, Rounding::HalfEven).value();
}

void require(const Result<void>& step) {
    TF_ASSERT(step.isOk()); // the desk itself leads orders through their states
}

} // namespace

QUuid derivedId(QUuid parent, const QString& purpose) {
    return QUuid::createUuidV5(parent, purpose);
}

/// One fill of the execution step with the money that it moves.
struct TradeDesk::Deal {
    trading::BarFill fill;
    FillTerms terms;
    FillMoney money;
    Instant at;
};

TradeDesk::TradeDesk(Purses purses, ledger::WalletId venue, ledger::WalletId fees)
    : m_purses(std::move(purses))
    , m_venue(venue)
    , m_fees(fees) {}

const Purse& TradeDesk::purse(ledger::WalletId wallet, const Asset& asset) const {
    static const Purse empty;
    const auto assets = m_purses.constFind(wallet);
    if (assets == m_purses.constEnd()) {
        return empty;
    }
    const auto purse = assets->constFind(asset);
    return purse == assets->constEnd() ? empty : *purse;
}

FillParties TradeDesk::partiesOf(const AgentLeg& leg, const Agent& agent) const {
    return {.agent = agent.wallet,
            .venue = m_venue,
            .fees = m_fees,
            .base = leg.instrument().base,
            .quote = leg.instrument().quote};
}

OrderRequest TradeDesk::marketOrder(const AgentLeg& leg, const Agent& agent, Side side,
                                    Decimal quantity, Instant decidedAt, Reason reason) {
    const bool isLeaving = !leg.holding().isFlat();
    // A position may be left at the open, taken again, and closed by hand in one candle.
    const char* leaving = reason == Reason::Manual ? "close" : "leave";
    OrderRequest request;
    request.id = orderId(leg, decidedAt, isLeaving ? leaving : "enter");
    request.agent = agent.id;
    request.farm = agent.farm;
    request.instrument = leg.instrument().id;
    request.side = side;
    request.quantity = quantity;
    request.isReduceOnly = isLeaving;
    request.decidedAt = decidedAt;
    request.reason = reasonText(reason);
    return request;
}

void TradeDesk::refuse(const OrderRequest& request, const QString& why, Instant at) {
    Order order;
    order.request = request;
    require(advance(order, OrderState::Refused, why));
    keep(order, at);
}

std::optional<Decimal> TradeDesk::book(AgentLeg& leg, const Agent& agent,
                                       const trading::BarFill& fill) {
    const LegHolding& holding = leg.holding();
    const bool isLong = fill.isEntry ? fill.units > 0 : holding.quantity.isPositive();
    const market::Instrument& instrument = leg.instrument();
    const FillTerms terms{.effect = fill.isEntry
                                        ? (isLong ? FillEffect::OpenLong : FillEffect::OpenShort)
                                        : (isLong ? FillEffect::CloseLong : FillEffect::CloseShort),
                          .quantity = fill.isEntry ? exactQuantity(fill.units, instrument.lotSize)
                                                   : holding.quantity.abs(),
                          .price = exactPrice(fill.price),
                          .fee = exactPrice(fill.fee),
                          .cover = isLong ? Decimal() : holding.entryNotional,
                          .spendable = purse(agent.wallet, instrument.quote).free};
    const Result<FillMoney> money = moneyOf(terms, partiesOf(leg, agent));
    TF_ASSERT(money.isOk()); // the gate has seen the sizes
    const Deal deal{
        .fill = fill, .terms = terms, .money = *money, .at = Instant::fromMs(fill.atMs)};
    if (fill.isEntry && leg.holding().entry) {
        bookPart(leg, agent, deal);
        return std::nullopt;
    }
    if (fill.isEntry) {
        bookEntry(leg, agent, deal);
        return std::nullopt;
    }
    return bookExit(leg, agent, deal);
}

void TradeDesk::bookEntry(AgentLeg& leg, const Agent& agent, const Deal& deal) {
    const bool isLong = deal.terms.effect == FillEffect::OpenLong;
    Order order;
    order.request = marketOrder(leg, agent, isLong ? Side::Buy : Side::Sell, deal.terms.quantity,
                                deal.at, deal.fill.reason);
    const OrderId id = order.request.id;
    const TransferId reservation(derivedId(id.uuid(), QStringLiteral("reservation")));
    const Decimal needed = deal.money.notional + deal.money.fee;
    reserve(agent, Money(needed, leg.instrument().quote), reservation, id, deal.at);
    require(advance(order, OrderState::Sent));
    keep(order, deal.at, reservation);

    TransferRequest post;
    post.phase = TransferPhase::Post;
    post.reservation = reservation;
    post.closesReservation = true;
    post.legs = deal.money.legs;
    Purse& quote = m_purses[agent.wallet][leg.instrument().quote];
    quote.held -= needed; // the legs take it from free
    quote.free += needed;
    m_output.transfers.push_back(std::move(post));
    fillOrder(order, leg, agent, deal, std::nullopt);

    addToPosition(leg, deal);
    protect(leg, agent, deal);
}

void TradeDesk::addToPosition(AgentLeg& leg, const Deal& deal) {
    const bool isLong = deal.terms.effect == FillEffect::OpenLong;
    LegHolding& holding = leg.holding();
    holding.quantity += isLong ? deal.terms.quantity : -deal.terms.quantity;
    holding.entryNotional += deal.money.notional;
    holding.entryChange += deal.money.change;
}

OrderRequest TradeDesk::entryOrder(const AgentLeg& leg, const Agent& agent,
                                   const trading::EntryProposal& proposal, Decimal quantity,
                                   Instant at) {
    OrderRequest request = marketOrder(leg, agent, proposal.isLong ? Side::Buy : Side::Sell,
                                       quantity, at, proposal.reason);
    const trading::OrderStyle& style = agent.pinned.orders;
    if (!style.rests()) {
        return request;
    }
    request.type = proposal.type;
    request.timeInForce = style.timeInForce;
    request.limitPrice = onTick(proposal.limit, leg.instrument());
    request.triggerPrice = onTick(proposal.trigger, leg.instrument());
    request.isPostOnly = style.isPostOnly;
    if (style.timeInForce == trading::TimeInForce::GoodTillDate) {
        request.expiresAt = Instant::fromMs(proposal.expiresMs);
    }
    return request;
}

Decimal TradeDesk::roundingReserve(const Asset& quote) {
    constexpr int manyParts = 1'000;
    constexpr int fineScale = 6;
    return Decimal::fromUnits(quote.scale() >= fineScale ? manyParts : 10, quote.scale()).value();
}

Money TradeDesk::moneyFor(const AgentLeg& leg, Decimal quantity, Decimal price, Decimal feeRate) {
    const Asset& quote = leg.instrument().quote;
    const Decimal notional = quantity.times(price, Rounding::Up).value();
    const Decimal fee = notional.times(feeRate, Rounding::Up).value();
    const Decimal money = (notional + fee).rounded(quote.scale(), Rounding::Up).value();
    return Money(money + roundingReserve(quote), quote);
}

void TradeDesk::place(AgentLeg& leg, const Agent& agent, const OrderRequest& request,
                      const Money& money, Instant at) {
    LegHolding& holding = leg.holding();
    TF_ASSERT(!holding.entry);
    Order order;
    order.request = request;
    order.isEmulated = request.type != OrderType::Market && request.type != OrderType::Limit;
    holding.entryReservation =
        TransferId(derivedId(request.id.uuid(), QStringLiteral("reservation")));
    holding.entryReserved = money.amount();
    reserve(agent, money, holding.entryReservation, request.id, at);
    require(advance(order, OrderState::Sent));
    keep(order, at, holding.entryReservation);
    require(advance(order, OrderState::Open));
    keep(order, at, holding.entryReservation);
    holding.entry = order;
}

/// A fill of an order that rests: takes its money out of what was reserved, and protects the whole
/// position anew.
void TradeDesk::bookPart(AgentLeg& leg, const Agent& agent, const Deal& deal) {
    LegHolding& holding = leg.holding();
    releaseProtection(leg, agent, deal.at);
    unprotect(leg, deal.at, nullptr, text(QT_TRANSLATE_NOOP("orders", "the position grew")));
    holding.stop.reset();
    holding.target.reset();
    const Decimal cost = deal.money.notional + deal.money.fee;
    const bool isLast = holding.entry->openQuantity() == deal.terms.quantity;
    const Decimal back = isLast ? holding.entryReserved : std::min(cost, holding.entryReserved);
    TransferRequest post;
    post.phase = TransferPhase::Post;
    post.reservation = holding.entryReservation;
    post.closesReservation = isLast;
    if (!isLast) {
        post.release = back;
    }
    post.legs = deal.money.legs;
    Purse& quote = m_purses[agent.wallet][leg.instrument().quote];
    quote.held -= back; // the legs take it from free
    quote.free += back;
    holding.entryReserved -= back;
    m_output.transfers.push_back(std::move(post));
    fillOrder(*holding.entry, leg, agent, deal, std::nullopt,
              isLast ? TransferId() : holding.entryReservation);
    addToPosition(leg, deal);
    protect(leg, agent, deal);
}

void TradeDesk::settleEntry(AgentLeg& leg, const Agent& agent, const trading::EntryEnd& end,
                            Instant at) {
    LegHolding& holding = leg.holding();
    if (!holding.entry) {
        return;
    }
    Order order = *holding.entry;
    if (holding.entryReserved.isPositive()) {
        release(agent, Money(holding.entryReserved, leg.instrument().quote),
                holding.entryReservation, order.request.id, at);
    }
    if (!isFinal(order.state)) {
        const bool isExpired = end.end == trading::MatchEnd::Expired;
        require(advance(order, isExpired ? OrderState::Expired : OrderState::Cancelled,
                        trading::matchReasonText(end.reason)));
        keep(order, at);
    }
    holding.entry.reset();
    holding.entryReservation = {};
    holding.entryReserved = {};
}

void TradeDesk::releaseProtection(AgentLeg& leg, const Agent& agent, Instant at) {
    LegHolding& holding = leg.holding();
    if (holding.reservation.isNull()) {
        return;
    }
    const OrderId owner = holding.stop ? holding.stop->request.id : holding.target->request.id;
    release(agent, Money(holding.quantity.abs(), leg.instrument().base), holding.reservation, owner,
            at);
    holding.reservation = {};
}

void TradeDesk::release(const Agent& agent, const Money& amount, TransferId reservation,
                        OrderId order, Instant at) {
    TransferRequest back =
        TransferRequest::voidOf(reservation, {.kind = CauseKind::Order, .reference = order.uuid()});
    back.id = TransferId(derivedId(reservation.uuid(), QStringLiteral("void")));
    back.happenedAt = at;
    back.alreadyHappened = true;
    Purse& purse = m_purses[agent.wallet][amount.asset()];
    purse.held -= amount.amount();
    purse.free += amount.amount();
    m_output.transfers.push_back(std::move(back));
}

/// Stop and target rest as emulated orders; a long's base asset is reserved for them.
void TradeDesk::protect(AgentLeg& leg, const Agent& agent, const Deal& deal) {
    const strategies::Position& position = leg.step().position();
    LegHolding& holding = leg.holding();
    const Side side = holding.quantity.isPositive() ? Side::Sell : Side::Buy;
    const auto open = [&](OrderType type, const char* purpose, double trigger) {
        Order order;
        order.request =
            marketOrder(leg, agent, side, holding.quantity.abs(), deal.at, deal.fill.reason);
        order.request.id = orderId(leg, deal.at, purpose);
        order.request.type = type;
        order.request.triggerPrice = exactPrice(trigger);
        if (type == OrderType::TrailingStop) {
            order.request.trailDistance =
                exactPrice(agent.pinned.orders.trail * position.entryPrice);
        }
        order.isEmulated = true;
        require(advance(order, OrderState::Sent));
        require(advance(order, OrderState::Open));
        return order;
    };
    // Where the position closed in the same candle, its execution has no stops any more.
    if (!std::isnan(position.stop) && position.stop > 0) {
        const bool trails = agent.pinned.orders.trail > 0;
        holding.stop =
            open(trails ? OrderType::TrailingStop : OrderType::Stop, "stop", position.stop);
    }
    const double target = leg.step().target();
    if (!std::isnan(target) && target > 0) {
        holding.target = open(OrderType::TakeProfit, "target", target);
    }
    if ((holding.stop || holding.target) && holding.quantity.isPositive()) {
        const OrderId owner = holding.stop ? holding.stop->request.id : holding.target->request.id;
        holding.reservation = TransferId(derivedId(owner.uuid(), QStringLiteral("reservation")));
        reserve(agent, Money(holding.quantity, leg.instrument().base), holding.reservation, owner,
                deal.at);
    }
    for (const std::optional<Order>& order : {holding.stop, holding.target}) {
        if (order) {
            keep(*order, deal.at, holding.reservation);
        }
    }
}

std::optional<Decimal> TradeDesk::bookExit(AgentLeg& leg, const Agent& agent, const Deal& deal) {
    LegHolding& holding = leg.holding();
    TransferRequest transfer;
    transfer.legs = deal.money.legs;
    if (!holding.reservation.isNull()) {
        transfer.phase = TransferPhase::Post;
        transfer.reservation = holding.reservation;
        transfer.closesReservation = true;
        Purse& base = m_purses[agent.wallet][leg.instrument().base];
        base.held -= deal.terms.quantity;
        base.free += deal.terms.quantity;
    }
    m_output.transfers.push_back(std::move(transfer));

    Order* protective = deal.fill.reason == Reason::TargetHit && holding.target ? &*holding.target
                        : isStop(deal.fill.reason) && holding.stop              ? &*holding.stop
                                                                                : nullptr;
    Order market;
    if (protective == nullptr) {
        market.request =
            marketOrder(leg, agent, holding.quantity.isPositive() ? Side::Sell : Side::Buy,
                        deal.terms.quantity, deal.at, deal.fill.reason);
        require(advance(market, OrderState::Sent));
        keep(market, deal.at);
    }
    const Decimal result = holding.entryChange + deal.money.change;
    fillOrder(protective != nullptr ? *protective : market, leg, agent, deal, result);
    unprotect(leg, deal.at, protective,
              text(QT_TRANSLATE_NOOP("orders", "the position was closed")));
    holding.clearPosition();
    return result;
}

void TradeDesk::unprotect(AgentLeg& leg, Instant at, Order* filled, const QString& why) {
    for (std::optional<Order>* order : {&leg.holding().stop, &leg.holding().target}) {
        if (order->has_value() && &**order != filled) {
            require(advance(**order, OrderState::Cancelled, why));
            keep(**order, at);
        }
    }
}

QList<TransferId> TradeDesk::handOver(AgentLeg& leg, const Agent& agent, double price,
                                      const HandoverWay& way, Instant now) {
    LegHolding& holding = leg.holding();
    TF_ASSERT(holding.quantity.isPositive() && !way.hops.isEmpty());
    const Instant at = Instant::fromMs(leg.lastCandle().openMs); // as all fills of the candle
    const Decimal value = leg.openValue(price);
    releaseProtection(leg, agent, at);
    unprotect(leg, at, nullptr, text(QT_TRANSLATE_NOOP("orders", "the position was handed over")));
    Order order;
    order.request = marketOrder(leg, agent, Side::Sell, holding.quantity, at, Reason::Manual);
    order.request.reason = text(QT_TRANSLATE_NOOP("orders", "handed over"));
    require(advance(order, OrderState::Sent));
    keep(order, at);
    const trading::Fill fill{
        .id = trading::FillId(derivedId(order.request.id.uuid(), QStringLiteral("fill"))),
        .order = order.request.id,
        .quantity = holding.quantity,
        .price = exactPrice(price),
        .fee = {},
        .at = at};
    QList<TransferId> transfers;
    ledger::WalletId from = agent.wallet;
    for (const HandoverWay::Hop& hop : way.hops) {
        const QUuid key = derivedId(fill.id.uuid(), hop.to.toString());
        move(hop.kind, from, hop.to, Money(holding.quantity, leg.instrument().base), way.reason,
             way.cause, now, key);
        transfers.append(TransferId(key));
        from = hop.to;
    }
    keepFill(order, leg, agent, fill, holding.entryChange + value, transfers.first());
    holding.clearPosition();
    return transfers;
}

/// Completes the transfer that was just added: its id, kind, cause and time follow from the order.
void TradeDesk::fillOrder(Order& order, const AgentLeg& leg, const Agent& agent, const Deal& deal,
                          std::optional<Decimal> result, TransferId reservation) {
    const bool isOnly =
        order.openQuantity() == deal.terms.quantity && order.filledQuantity.isZero();
    const QString purpose =
        isOnly ? QStringLiteral("fill")
               : QStringLiteral("fill|") + QString::number(deal.at.toMs()); // one per candle
    const trading::FillId fillId(derivedId(order.request.id.uuid(), purpose));
    TransferRequest& transfer = m_output.transfers.back();
    transfer.id = TransferId(derivedId(fillId.uuid(), QStringLiteral("transfer")));
    transfer.kind = OperationKind::Trade;
    transfer.cause = {.kind = CauseKind::Order, .reference = order.request.id.uuid()};
    transfer.happenedAt = deal.at;
    transfer.alreadyHappened = true;
    transfer.reason =
        QStringLiteral("%1 %2 %3")
            .arg(order.request.side == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell"),
                 leg.instrument().symbol, reasonText(deal.fill.reason));
    apply(transfer.legs);
    const trading::Fill fill{.id = fillId,
                             .order = order.request.id,
                             .quantity = deal.terms.quantity,
                             .price = deal.terms.price,
                             .fee = deal.money.fee,
                             .at = deal.at};
    keepFill(order, leg, agent, fill, result, transfer.id, reservation);
}

void TradeDesk::keepFill(Order& order, const AgentLeg& leg, const Agent& agent,
                         const trading::Fill& fill, std::optional<Decimal> result,
                         TransferId transfer, TransferId reservation) {
    require(addFill(order, fill));
    keep(order, fill.at, reservation);
    m_output.fills.append({.fill = fill,
                           .agent = agent.id,
                           .instrument = leg.instrument().id,
                           .side = order.request.side,
                           .result = result,
                           .transfer = transfer});
}

void TradeDesk::followStops(AgentLeg& leg) {
    const strategies::Position& position = leg.step().position();
    const auto follow = [](std::optional<Order>& order, double trigger) {
        // Called at every close: what has not moved is not turned into a decimal again.
        const bool isSet = order && trigger > 0 && !std::isnan(trigger);
        if (isSet && order->request.triggerPrice->toDouble() != trigger) {
            order->request.triggerPrice = exactPrice(trigger);
        }
    };
    follow(leg.holding().stop, position.stop);
    follow(leg.holding().target, position.target);
}

void TradeDesk::move(OperationKind kind, ledger::WalletId from, ledger::WalletId to,
                     const Money& amount, const QString& reason, const ledger::Cause& cause,
                     Instant at, QUuid key) {
    TransferRequest transfer = TransferRequest::move(kind, from, to, amount, reason);
    transfer.id = TransferId(key);
    transfer.cause = cause;
    transfer.happenedAt = at;
    apply(transfer.legs);
    m_purses[from][amount.asset()].contributed -= amount.amount(); // as the books count it
    m_purses[to][amount.asset()].contributed += amount.amount();
    m_output.transfers.push_back(std::move(transfer));
}

void TradeDesk::reserve(const Agent& agent, const Money& amount, TransferId id, OrderId order,
                        Instant at) {
    TransferRequest pending = TransferRequest::reserve(
        agent.wallet, amount, {.kind = CauseKind::Order, .reference = order.uuid()});
    pending.id = id;
    pending.happenedAt = at;
    pending.alreadyHappened = true;
    Purse& purse = m_purses[agent.wallet][amount.asset()];
    purse.free -= amount.amount();
    purse.held += amount.amount();
    m_output.transfers.push_back(std::move(pending));
}

void TradeDesk::apply(const QList<ledger::Leg>& legs) {
    for (const ledger::Leg& leg : legs) {
        if (leg.wallet == m_venue || leg.wallet == m_fees) {
            continue;
        }
        Purse& purse = m_purses[leg.wallet][leg.amount.asset()];
        (leg.balanceClass == BalanceClass::AtVenue ? purse.atVenue : purse.free) +=
            leg.amount.amount();
    }
}

void TradeDesk::keep(const Order& order, Instant at, TransferId reservation) {
    m_output.orders.append({.order = order, .at = at, .reservation = reservation});
}

} // namespace tf::farms
