// SPDX-License-Identifier: GPL-3.0-or-later
// ExecutionStep's entries that rest at the venue, and the stop that trails.
#include "models/trading/execution.h"

namespace tf::trading {

using strategies::Action;
using strategies::Intent;
using strategies::Reason;

namespace {

/// Units that the money set aside pays for: a stop that fills worse than reckoned fills less.
double affordableUnits(double budget, double price, const FeeModel& fees, double multiplier) {
    const double perUnit = price * multiplier + price * fees.rate + fees.perUnit;
    return perUnit > 0 ? std::max(0.0, budget - fees.fixed) / perUnit : 0;
}

} // namespace

/// Rounded to the tick, up or down as `towards` is positive or negative.
double ExecutionStep::onTick(double price, double towards) const {
    if (m_rules.tick <= 0) {
        return price;
    }
    const double ticks = price / m_rules.tick;
    const double near = std::round(ticks);
    if (std::abs(ticks - near) < 1e-6) {
        return near * m_rules.tick;
    }
    return (towards > 0 ? std::ceil(ticks) : std::floor(ticks)) * m_rules.tick;
}

/// The order that the style makes of an entry at this open: limits give way to the better side,
/// triggers lie beyond.
EntryProposal ExecutionStep::placed(const market::Candle& candle, bool isLong) const {
    const OrderStyle& style = m_rules.orders;
    const double side = isLong ? 1 : -1;
    EntryProposal order{.isLong = isLong, .type = style.entry};
    if (style.timeInForce == TimeInForce::GoodTillDate) {
        order.expiresMs = candle.openMs + style.candles * m_rules.intervalMs;
    }
    switch (style.entry) {
    case OrderType::Limit:
        order.price = order.limit = onTick(candle.open * (1 - side * style.offset), -side);
        break;
    case OrderType::Stop:
        order.price = order.trigger = onTick(candle.open * (1 + side * style.offset), side);
        break;
    case OrderType::StopLimit:
        order.trigger = onTick(candle.open * (1 + side * style.offset), side);
        order.price = order.limit = onTick(order.trigger * (1 + side * style.limitOffset), side);
        break;
    case OrderType::Market:
    case OrderType::TrailingStop:
    case OrderType::TakeProfit:
        break;
    }
    return order;
}

void ExecutionStep::placeEntry(const market::Candle& candle, int bar, Account& account,
                               double units, double price) {
    TF_ASSERT(!m_working);
    WorkingEntry entry;
    entry.intent = std::exchange(m_entry, Intent());
    entry.budget = units * price * m_multiplier + m_rules.costs.fees.of(units, price);
    const EntryProposal order = placed(candle, entry.intent.action == Action::EnterLong);
    entry.order = {.type = order.type,
                   .timeInForce = m_rules.orders.timeInForce,
                   .side = order.isLong ? 1.0 : -1.0,
                   .open = units,
                   .limit = order.limit,
                   .trigger = order.trigger,
                   .expiresMs = order.expiresMs,
                   .isPostOnly = m_rules.orders.isPostOnly};
    m_working = entry;
    m_works = true;
    matchEntry(candle, bar, account);
}

void ExecutionStep::matchEntry(const market::Candle& candle, int bar, Account& account) {
    WorkingEntry& working = *m_working;
    if (working.lastBar == bar) {
        return;
    }
    working.lastBar = bar;
    Match match = matchCandle(working.order, candle,
                              {.lot = m_rules.lot,
                               .spread = m_rules.costs.spread,
                               .slippage = &m_rules.costs.slippage,
                               .atr = m_atr.value(),
                               .volumeShare = m_rules.orders.volumeShare});
    const double covered = m_rules.isMargined
                               ? match.units
                               : wholeLots(affordableUnits(working.budget, match.price,
                                                           m_rules.costs.fees, m_multiplier),
                                           m_rules.lot);
    if (match.units > 0 && covered < match.units - m_rules.lot / 2) {
        match.units = covered;
        match.end = MatchEnd::Cancelled;
        match.reason = MatchReason::MoneyUsedUp;
    }
    const Intent intent = working.intent;
    const OrderType type = working.order.type;
    if (match.units > 0) {
        working.budget -= match.units * match.price * m_multiplier +
                          m_rules.costs.fees.of(match.units, match.price);
    }
    if (match.end != MatchEnd::Rests) {
        endEntry(match.end, match.reason);
    }
    if (match.units > 0) {
        fillEntry(intent, type, match, candle, bar, account);
    }
}

void ExecutionStep::fillEntry(const Intent& intent, OrderType type, const Match& match,
                              const market::Candle& candle, int bar, Account& account) {
    const EntryFill fill{.units = match.units, .price = match.price, .quoted = match.quoted};
    if (m_position.isFlat()) {
        open(intent, fill, candle, bar, account);
    } else {
        enlarge(fill, candle, bar, account);
    }
    if (match.isAtOpen) {
        checkExits(candle, bar, account);
    } else {
        checkExitsWithin(type, candle, bar, account);
    }
}

void ExecutionStep::enlarge(const EntryFill& fill, const market::Candle& candle, int bar,
                            Account& account) {
    const auto [units, price, quoted] = fill;
    const double side = m_position.side();
    const double before = std::abs(m_position.units);
    const double fee = m_rules.costs.fees.of(units, price);
    account.cash -= fee;
    m_booked -= fee;
    m_feesPaid += fee;
    m_position.entryPrice = (before * m_position.entryPrice + units * price) / (before + units);
    m_position.units += side * units;
    m_open.units = m_position.units;
    m_open.entryPrice = m_position.entryPrice;
    m_open.fees += fee;
    m_open.slippage += units * m_multiplier * std::abs(price - quoted);
    noteFill(candle, bar, side * units, price, fee, m_open.entryReason, true);
}

/// After an entry somewhere within the candle: the stop counts as hit where the candle reaches it;
/// a target only after a breakout entry, on whose way it lies. What came before a limit order
/// filled is not known.
void ExecutionStep::checkExitsWithin(OrderType type, const market::Candle& candle, int bar,
                                     Account& account) {
    const double side = m_position.side();
    const double worst = side > 0 ? candle.low : candle.high;
    const double best = side > 0 ? candle.high : candle.low;
    if (side * (worst - m_position.stop) <= 0) {
        exitAt(m_position.stop, true, candle, bar, account, m_stopReason);
        return;
    }
    if (type != OrderType::Limit && side * (best - m_position.target) >= 0) {
        exitAt(m_position.target, false, candle, bar, account, Reason::TargetHit);
        return;
    }
    m_holdsTarget = true;
    m_heldTarget = m_position.target;
    m_position.target = strategies::undefined;
}

void ExecutionStep::endEntry(MatchEnd end, MatchReason reason) {
    if (m_working) {
        m_working.reset();
        m_works = false;
        if (m_recordsFills) {
            m_entryEnd = EntryEnd{.end = end, .reason = reason};
        }
    }
}

void ExecutionStep::startTrail(double price) {
    m_trailBest = price;
    const double side = m_position.side();
    const double level = price * (1 - side * m_rules.orders.trail);
    if (std::isnan(m_position.stop) || side * (level - m_position.stop) > 0) {
        m_position.stop = level;
        m_stopReason = Reason::TrailingStop;
    }
}

/// At the close: what was held back works again, and the trailing stop follows the best price, but
/// not that of a candle in which a limit order filled.
void ExecutionStep::followPrice(const market::Candle& candle) {
    if (std::exchange(m_holdsTarget, false)) {
        m_position.target = m_heldTarget;
        return;
    }
    const double side = m_position.side();
    const double best = side > 0 ? candle.high : candle.low;
    if (side * (best - m_trailBest) > 0) {
        m_trailBest = best;
        const double level = best * (1 - side * m_rules.orders.trail);
        if (std::isnan(m_position.stop) || side * (level - m_position.stop) > 0) {
            m_position.stop = level;
            m_stopReason = Reason::TrailingStop;
        }
    }
}

} // namespace tf::trading
