// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/execution.h"

namespace tf::trading {

using strategies::Action;
using strategies::Intent;
using strategies::Position;
using strategies::Reason;

namespace {

constexpr double varianceDecay = 0.94; // RiskMetrics 1996

} // namespace

void ExecutionStep::queue(const Intent& intent, int bar) {
    m_pending.push_back(
        {.intent = intent, .dueBar = bar + 1 + m_rules.latencyBars, .sideThen = m_position.side()});
    m_hasDecision = true;
}

void ExecutionStep::applyDecisions(const market::Candle& candle, int bar, Account& account) {
    size_t done = 0;
    while (done < m_pending.size() && m_pending[done].dueBar <= bar) {
        apply(m_pending[done], candle, bar, account);
        ++done;
    }
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(done));
    m_hasDecision = !m_pending.empty();
}

void ExecutionStep::apply(const Pending& pending, const market::Candle& candle, int bar,
                          Account& account) {
    const Intent& intent = pending.intent;
    if (intent.action == Action::Hold) {
        if (!m_position.isFlat() && m_position.side() == pending.sideThen) {
            const bool isTighter = !m_trails || std::isnan(m_position.stop) ||
                                   m_position.side() * (intent.stop - m_position.stop) > 0;
            if (!std::isnan(intent.stop) && isTighter) {
                m_position.stop = intent.stop;
                m_stopReason = intent.reason == Reason::None ? Reason::StopHit : intent.reason;
            }
            m_position.target = std::isnan(intent.target) ? m_position.target : intent.target;
        }
        return;
    }
    const int wanted = intent.action == Action::EnterLong    ? 1
                       : intent.action == Action::EnterShort ? -1
                                                             : 0;
    if (m_working) {
        if (wanted != 0 && wanted == (m_working->order.side > 0 ? 1 : -1)) {
            return; // it is on its way
        }
        endEntry(MatchEnd::Cancelled, MatchReason::NewDecision);
    }
    // With latency an earlier decision may have led there already.
    if (wanted != 0 && wanted == m_position.side() && wanted != pending.sideThen) {
        return;
    }
    if (!m_position.isFlat()) {
        const Reason fallback = wanted == 0 ? Reason::ExitSignal : Reason::Reversal;
        const bool isNamed = wanted == 0 && intent.reason != Reason::None;
        exitAt(candle.open, true, candle, bar, account, isNamed ? intent.reason : fallback);
    }
    m_entry = intent.isEntry() ? intent : Intent();
}

void ExecutionStep::exitLong(const market::Candle& candle, int bar, Account& account) {
    if (candle.low <= m_position.stop) {
        exitAt(std::min(candle.open, m_position.stop), true, candle, bar, account, m_stopReason);
    } else {
        exitAt(std::max(candle.open, m_position.target), false, candle, bar, account,
               Reason::TargetHit);
    }
}

void ExecutionStep::exitShort(const market::Candle& candle, int bar, Account& account) {
    if (candle.high >= m_position.stop) {
        exitAt(std::max(candle.open, m_position.stop), true, candle, bar, account, m_stopReason);
    } else {
        exitAt(std::min(candle.open, m_position.target), false, candle, bar, account,
               Reason::TargetHit);
    }
}

EntryTerms ExecutionStep::entryTerms(const market::Candle& candle, double side, double equity,
                                     double cover) const {
    const SlippageModel& slippage = m_rules.costs.slippage;
    EntryTerms terms;
    terms.equity = equity;
    terms.cover = cover;
    terms.open = candle.open;
    terms.price = candle.open * (1 + side * m_rules.costs.spread);
    const EntryProposal order = placed(candle, side > 0);
    // Orders that rest are reckoned at the price that takes most money: a short's cover is what it
    // sells for, and a sell stop fills at its trigger at best.
    const bool isBuyStop = order.type == OrderType::Stop && side > 0;
    if (order.type != OrderType::Market) {
        terms.open = order.price;
        terms.price = order.price * (isBuyStop ? 1 + m_rules.costs.spread : 1);
    }
    terms.stop = m_entry.stop;
    terms.atr = m_atr.value();
    terms.volatility = yearlyVolatility();
    terms.lot = m_rules.lot;
    terms.multiplier = m_rules.multiplier;
    terms.mostUnits = slippage.mostUnits(candle);
    terms.isMargined = m_rules.isMargined;
    const bool slips = order.type == OrderType::Market || isBuyStop;
    if (slips && slippage.kind != SlippageKind::None) {
        // It depends on the size, and the size on it: once.
        const double first = entryUnits(m_rules.sizing, m_rules.costs.fees, m_record, terms);
        const double slip = slippage.fraction(first, candle, terms.atr);
        const double quoted = isBuyStop ? order.trigger : candle.open;
        terms.price = quoted * (1 + side * (m_rules.costs.spread + slip));
    }
    return terms;
}

void ExecutionStep::enter(const market::Candle& candle, int bar, Account& account, double equity,
                          double cover) {
    const EntryProposal entry = proposal(candle, equity, cover);
    if (entry.units > 0 && entry.price > 0) {
        enterUnits(candle, bar, account, entry.units, entry.price);
    } else {
        dropEntry();
    }
}

EntryProposal ExecutionStep::proposal(const market::Candle& candle, double equity,
                                      double cover) const {
    const bool isLong = m_entry.action == Action::EnterLong;
    const EntryTerms terms = entryTerms(candle, isLong ? 1 : -1, equity, cover);
    const double units = entryUnits(m_rules.sizing, m_rules.costs.fees, m_record, terms);
    EntryProposal entry = placed(candle, isLong);
    entry.units = units;
    entry.price = terms.price;
    entry.fee = m_rules.costs.fees.of(units, terms.price);
    entry.reason = m_entry.reason;
    return entry;
}

void ExecutionStep::enterUnits(const market::Candle& candle, int bar, Account& account,
                               double units, double price) {
    TF_ASSERT(m_entry.isEntry() && units > 0 && price > 0);
    if (m_rules.orders.rests()) {
        placeEntry(candle, bar, account, units, price);
    } else {
        enterAt(price, units, candle, bar, account);
    }
}

void ExecutionStep::enterAt(double price, double units, const market::Candle& candle, int bar,
                            Account& account) {
    open(std::exchange(m_entry, Intent()), {.units = units, .price = price, .quoted = candle.open},
         candle, bar, account);
    checkExits(candle, bar, account);
}

void ExecutionStep::open(const Intent& intent, const EntryFill& fill, const market::Candle& candle,
                         int bar, Account& account) {
    const auto [units, price, quoted] = fill;
    const double side = intent.action == Action::EnterLong ? 1 : -1;
    const double fee = m_rules.costs.fees.of(units, price);
    account.cash -= fee;
    m_booked -= fee;
    m_feesPaid += fee;
    m_position.units = side * units;
    m_position.entryPrice = price;
    m_position.barsHeld = 0;
    m_position.stop = intent.stop;
    m_position.target = intent.target;
    m_isFresh = true;
    m_stopReason = Reason::StopHit;
    m_lowest = m_highest = price;
    if (m_trails) {
        startTrail(price);
    }
    m_open = {};
    m_open.leg = m_leg;
    m_open.entryBar = bar;
    m_open.entryMs = candle.openMs;
    m_open.units = side * units;
    m_open.entryPrice = price;
    m_open.fees = fee;
    m_open.slippage = units * m_multiplier * std::abs(price - quoted);
    m_open.entryReason = intent.reason;
    noteFill(candle, bar, side * units, price, fee, intent.reason, true);
}

void ExecutionStep::exitAt(double quoted, bool slips, const market::Candle& candle, int bar,
                           Account& account, Reason reason) {
    const double units = m_position.units;
    const double size = std::abs(units);
    double price = quoted;
    if (slips && m_rules.costs.slippage.kind != SlippageKind::None) {
        const double slip = m_rules.costs.slippage.fraction(size, candle, m_atr.value());
        price = quoted * (1 - (units > 0 ? slip : -slip));
    }
    const double fee = m_rules.costs.fees.of(size, price);
    const double gross = openResult(price);
    account.cash += gross;
    account.cash -= fee;
    m_booked += gross - fee;
    m_feesPaid += fee;
    Trade& trade = m_open;
    trade.exitBar = bar;
    trade.exitMs = candle.openMs;
    trade.exitPrice = price;
    trade.net = gross - (trade.fees + fee);
    trade.fees += fee;
    trade.slippage += size * m_multiplier * std::abs(price - quoted);
    const double atLowest = openResult(std::min(m_lowest, price));
    const double atHighest = openResult(std::max(m_highest, price));
    trade.worst = std::min({0.0, atLowest, atHighest});
    trade.best = std::max({0.0, atLowest, atHighest});
    trade.exitReason = reason;
    m_trades.push_back(trade);
    m_record.add(trade.net);
    m_position = Position();
    m_hasExited = true;
    m_holdsTarget = false;
    noteFill(candle, bar, -units, price, fee, reason, false);
    if (m_working) {
        endEntry(MatchEnd::Cancelled, MatchReason::PositionClosed);
    }
}

void ExecutionStep::finish(const market::Candle& last, int bar, Account& account) {
    if (m_rules.closesAtEnd && !m_position.isFlat()) {
        exitAt(last.open, true, last, bar, account, Reason::EndOfSeries);
    }
    endEntry(MatchEnd::Cancelled, MatchReason::Withdrawn);
    dropDecisions();
}

void ExecutionStep::closeNow(double price, const market::Candle& candle, int bar, Account& account,
                             Reason reason) {
    dropDecisions();
    endEntry(MatchEnd::Cancelled, MatchReason::Withdrawn);
    if (!m_position.isFlat()) {
        exitAt(price, true, candle, bar, account, reason);
    }
}

void ExecutionStep::dropDecisions() {
    m_pending.clear();
    m_hasDecision = false;
    m_entry = Intent();
}

void ExecutionStep::noteFill(const market::Candle& candle, int bar, double units, double price,
                             double fee, Reason reason, bool isEntry) {
    if (m_recordsFills) {
        m_fills.push_back({.bar = bar,
                           .atMs = candle.openMs,
                           .units = units,
                           .price = price,
                           .fee = fee,
                           .isEntry = isEntry,
                           .reason = reason});
    }
}

void ExecutionStep::observeRange(const market::Candle& candle) {
    m_atr.update(candle);
    if (m_previousClose > 0) {
        const double r = candle.close / m_previousClose - 1;
        m_variance = std::isnan(m_variance)
                         ? r * r
                         : varianceDecay * m_variance + (1 - varianceDecay) * r * r;
    }
    m_previousClose = candle.close;
}

double ExecutionStep::yearlyVolatility() const {
    return std::sqrt(m_variance * m_rules.barsPerYear);
}

} // namespace tf::trading
