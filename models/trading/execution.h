// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/volatility.h"
#include "models/trading/order_matching.h"
#include "models/trading/order_style.h"
#include "models/trading/sizing.h"
#include "models/trading/trade.h"

#include <vector>

namespace tf::trading {

/// What is fixed about the execution of one agent on one instrument.
struct ExecutionRules {
    CostModel costs;
    Sizing sizing;
    double lot = 1;          ///< units are multiples of it
    double multiplier = 1;   ///< money per unit and point (contracts)
    double barsPerYear = 0;  ///< for VolatilityTarget
    int latencyBars = 0;     ///< opens that pass between a decision and its fill, beyond the next
    bool isMargined = false; ///< cover is not asked for
    bool closesAtEnd = true; ///< NEXT_OPEN closes what is open at the open of the last candle
    OrderStyle orders;       ///< how entries are placed
    double tick = 0;         ///< prices of orders are multiples of it; 0: any price
    qint64 intervalMs = 0;   ///< of the candles, for orders that expire

    bool needsRange() const { return costs.slippage.needsRange() || sizing.needsRange(); }
    bool operator==(const ExecutionRules&) const = default;
};

/// The money of one or several agents.
struct Account {
    double cash = 0; ///< start + results of closed trades - fees

    bool operator==(const Account&) const = default;
};

/// What an entry would be at an open, before anybody has agreed to it.
struct EntryProposal {
    double units = 0; ///< > 0, or 0: nothing to enter
    double price = 0; ///< spread and slippage included
    double fee = 0;
    bool isLong = true;
    strategies::Reason reason = strategies::Reason::None;
    OrderType type = OrderType::Market;
    double limit = strategies::undefined;   ///< Limit, StopLimit
    double trigger = strategies::undefined; ///< Stop, StopLimit
    qint64 expiresMs = RestingOrder::never;
};

/// How an entry order that worked has ended.
struct EntryEnd {
    MatchEnd end = MatchEnd::Filled;
    MatchReason reason = MatchReason::None;
};

/// Executes the decisions of one strategy on one instrument: rule set NEXT_OPEN of DEFINITIONS.md,
/// section 8, with slippage and latency on top. Backtest and paper venue run this same class.
///
/// One candle is five phases, in this order; with several agents on one account each phase runs for
/// all of them before the next: `closeAtOpen`, `checkExits`, `workEntry`, `enterAtOpen`, `endBar`.
/// Then the strategy steps, and its intent comes back through `decide`. Entries that rest
/// (OrderStyle) are placed by `enterAtOpen` and meet that candle and the following ones, each once;
/// a decision of the other side, an exit, or the end of the position withdraws them.
class ExecutionStep {
public:
    explicit ExecutionStep(const ExecutionRules& rules, int leg = 0)
        : m_multiplier(rules.multiplier)
        , m_needsRange(rules.needsRange())
        , m_trails(rules.orders.trail > 0)
        , m_leg(leg)
        , m_rules(rules) {}

    const strategies::Position& position() const { return m_position; }
    /// The target of the open position; one that is held back until the close too.
    double target() const { return m_holdsTarget ? m_heldTarget : m_position.target; }
    /// Open result at a price, without fees.
    double openResult(double price) const {
        return m_position.units * m_multiplier * (price - m_position.entryPrice);
    }
    /// Money bound by the open position: units x entry price.
    /// And what a working entry order may still take.
    double boundMoney() const {
        return std::abs(m_position.units) * m_position.entryPrice * m_multiplier +
               (m_working ? m_working->budget : 0);
    }
    const std::vector<Trade>& trades() const { return m_trades; }
    std::vector<Trade> takeTrades() { return std::move(m_trades); }
    double feesPaid() const { return m_feesPaid; }
    /// What has reached the account: results of closed trades minus all fees.
    double bookedResult() const { return m_booked; }
    /// Candles in which a position was open at any time.
    qint64 barsInMarket() const { return m_barsInMarket; }
    /// Whether the last candle was one of them.
    bool wasInMarket() const { return m_wasInMarket; }
    bool hasDecision() const { return m_hasDecision; }

    /// Keeps fills for `takeFills` from now on; backtests have no use for them.
    void recordFills() { m_recordsFills = true; }
    std::vector<BarFill> takeFills() { return std::exchange(m_fills, {}); }

    /// Takes the intent decided on the close of `bar`.
    void decide(const strategies::Intent& intent, int bar) {
        const bool isNothing = intent.action == strategies::Action::Hold &&
                               std::isnan(intent.stop) && std::isnan(intent.target);
        if (!isNothing) [[unlikely]] {
            queue(intent, bar);
        }
    }

    /// (a) Orders that leave, and moved stops and targets, at the open.
    void closeAtOpen(const market::Candle& candle, int bar, Account& account) {
        if (m_hasDecision) [[unlikely]] {
            applyDecisions(candle, bar, account);
        }
    }
    /// (b) Stop, then target, of a position that is already open.
    void checkExits(const market::Candle& candle, int bar, Account& account) {
        if (m_position.units > 0) {
            if (candle.low <= m_position.stop || candle.high >= m_position.target) [[unlikely]] {
                exitLong(candle, bar, account);
            }
        } else if (m_position.units < 0) {
            if (candle.high >= m_position.stop || candle.low <= m_position.target) [[unlikely]] {
                exitShort(candle, bar, account);
            }
        }
    }
    /// (b') A working entry order meets the candle.
    void workEntry(const market::Candle& candle, int bar, Account& account) {
        if (m_works) [[unlikely]] {
            matchEntry(candle, bar, account);
        }
    }
    bool wantsEntry() const { return m_entry.isEntry(); }
    /// (c) An entry at the open, then its own stop and target in the same candle. `equity` is that
    /// after phase (a), `cover` what of it no position binds.
    void enterAtOpen(const market::Candle& candle, int bar, Account& account, double equity,
                     double cover) {
        if (m_entry.isEntry()) [[unlikely]] {
            enter(candle, bar, account, equity, cover);
        }
    }
    /// The same in two steps, for those who ask a gate in between: what (c) would do, and doing it
    /// with the units and the price that were agreed to; or not at all.
    EntryProposal proposal(const market::Candle& candle, double equity, double cover) const;
    void enterUnits(const market::Candle& candle, int bar, Account& account, double units,
                    double price);
    void dropEntry() { m_entry = strategies::Intent(); }
    /// The entry order that works, or nothing.
    const RestingOrder* workingEntry() const { return m_working ? &m_working->order : nullptr; }
    /// Withdraws it; what has filled stays.
    void cancelEntry(MatchReason reason) { endEntry(MatchEnd::Cancelled, reason); }
    /// How the entry order ended since the last call; kept where fills are recorded.
    std::optional<EntryEnd> takeEntryEnd() { return std::exchange(m_entryEnd, std::nullopt); }
    /// (d) The candle is over.
    void endBar(const market::Candle& candle) {
        if (m_needsRange) {
            observeRange(candle);
        }
        const bool isOpen = m_position.units != 0;
        m_wasInMarket = isOpen || m_hasExited;
        m_hasExited = false;
        m_barsInMarket += m_wasInMarket ? 1 : 0;
        if (isOpen) {
            m_lowest = std::min(m_lowest, candle.low);
            m_highest = std::max(m_highest, candle.high);
            m_position.barsHeld = m_isFresh ? 0 : m_position.barsHeld + 1;
            m_isFresh = false;
            if (m_trails || m_holdsTarget) [[unlikely]] {
                followPrice(candle);
            }
        }
    }

    /// All phases for an agent that is alone on its account.
    void bar(const market::Candle& candle, int bar, Account& account) {
        closeAtOpen(candle, bar, account);
        checkExits(candle, bar, account);
        workEntry(candle, bar, account);
        enterAtOpen(candle, bar, account, account.cash, account.cash);
        endBar(candle);
    }
    /// After the last candle: closes what is open at its open (rule 8), if the rules say so.
    void finish(const market::Candle& last, int bar, Account& account);
    /// Closes at a price now, whatever was decided: emergency stop, manual close.
    void closeNow(double price, const market::Candle& candle, int bar, Account& account,
                  strategies::Reason reason);
    /// Forgets every decision that has not filled: pause and stop.
    void dropDecisions();

private:
    struct Pending {
        strategies::Intent intent;
        int dueBar = 0;
        int sideThen = 0; ///< of the position when it was decided
    };

    /// An entry order at the venue.
    struct WorkingEntry {
        RestingOrder order;
        strategies::Intent intent;
        double budget = 0; ///< money that it may still take
        int lastBar = -1;  ///< that it has met
    };

    void queue(const strategies::Intent& intent, int bar);
    void applyDecisions(const market::Candle& candle, int bar, Account& account);
    void apply(const Pending& pending, const market::Candle& candle, int bar, Account& account);
    void exitLong(const market::Candle& candle, int bar, Account& account);
    void exitShort(const market::Candle& candle, int bar, Account& account);
    EntryTerms entryTerms(const market::Candle& candle, double side, double equity,
                          double cover) const;
    void enter(const market::Candle& candle, int bar, Account& account, double equity,
               double cover);
    /// What an entry fills.
    struct EntryFill {
        double units = 0;
        double price = 0;
        double quoted = 0; ///< without spread and slippage
    };

    void enterAt(double price, double units, const market::Candle& candle, int bar,
                 Account& account);
    void open(const strategies::Intent& intent, const EntryFill& fill, const market::Candle& candle,
              int bar, Account& account);
    void enlarge(const EntryFill& fill, const market::Candle& candle, int bar, Account& account);
    EntryProposal placed(const market::Candle& candle, bool isLong) const;
    double onTick(double price, double towards) const;
    void placeEntry(const market::Candle& candle, int bar, Account& account, double units,
                    double price);
    void fillEntry(const strategies::Intent& intent, OrderType type, const Match& match,
                   const market::Candle& candle, int bar, Account& account);
    void matchEntry(const market::Candle& candle, int bar, Account& account);
    void checkExitsWithin(OrderType type, const market::Candle& candle, int bar, Account& account);
    void endEntry(MatchEnd end, MatchReason reason);
    void startTrail(double price);
    void followPrice(const market::Candle& candle);
    void exitAt(double quoted, bool slips, const market::Candle& candle, int bar, Account& account,
                strategies::Reason reason);
    void noteFill(const market::Candle& candle, int bar, double units, double price, double fee,
                  strategies::Reason reason, bool isEntry);
    void observeRange(const market::Candle& candle);
    double yearlyVolatility() const;

    // What every candle touches comes first: it shares two cache lines.
    strategies::Position m_position;
    double m_multiplier;
    double m_lowest = 0; ///< since the entry
    double m_highest = 0;
    qint64 m_barsInMarket = 0;
    bool m_hasDecision = false;
    bool m_isFresh = false;   ///< entered in the current candle
    bool m_hasExited = false; ///< in the current candle
    bool m_wasInMarket = false;
    bool m_needsRange;
    bool m_trails;
    bool m_works = false;       ///< an entry order
    bool m_holdsTarget = false; ///< it cannot be told whether it was reached after the entry
    bool m_recordsFills = false;
    strategies::Intent m_entry; ///< to be filled at this open
    int m_leg;
    ExecutionRules m_rules;
    strategies::Reason m_stopReason = strategies::Reason::StopHit;
    Trade m_open; ///< the entry's part of the trade that is open
    std::optional<WorkingEntry> m_working;
    std::optional<EntryEnd> m_entryEnd;
    double m_heldTarget = strategies::undefined;
    double m_trailBest = 0; ///< best price since the entry, for the trailing stop
    std::vector<Pending> m_pending;
    std::vector<Trade> m_trades;
    std::vector<BarFill> m_fills;
    TradeRecord m_record;
    double m_feesPaid = 0;
    double m_booked = 0;
    strategies::Atr m_atr{14};
    double m_previousClose = 0;
    double m_variance = strategies::undefined; ///< of returns, exponentially weighted
};

} // namespace tf::trading
