// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"
#include "models/farms/fill_booking.h"
#include "models/trading/execution.h"
#include "models/trading/trading_store.h"

#include <memory>

namespace tf::farms {

/// What a leg must remember to go on after a restart, beside the journal of its marks: of fixed
/// size, however long it runs.
struct LegState {
    int version = 1;                      ///< of the agent's parameters
    std::optional<Instant> startedAt;     ///< open of the first candle that it stepped
    std::optional<Decimal> entryNotional; ///< of the open position (LegHolding)
    std::optional<Decimal> entryChange;

    QJsonObject toJson() const;
    static Result<LegState> fromJson(const QJsonObject& object);
    bool operator==(const LegState&) const = default;
};

/// The books' side of what a leg holds.
struct LegHolding {
    Decimal quantity;                   ///< signed, in base
    Decimal entryNotional;              ///< what the entry cost, or the cover of a short
    Decimal entryChange;                ///< of the agent's quote money at the entry, fee included
    std::optional<trading::Order> stop; ///< working protective orders, emulated
    std::optional<trading::Order> target;
    ledger::TransferId reservation; ///< of the base asset, while protective orders work; null: none
    std::optional<trading::Order> entry; ///< works: its fills open the position or add to it
    ledger::TransferId entryReservation;
    Decimal entryReserved; ///< what is left of it, in quote

    bool isFlat() const { return quantity.isZero(); }
    /// The position is gone; an entry order that works stays.
    void clearPosition();
};

/// One agent on one instrument while it runs: its strategy, the execution of its decisions, and
/// what the books know of its position.
class AgentLeg {
public:
    AgentLeg(const Agent& agent, const market::Instrument& instrument,
             std::unique_ptr<strategies::Strategy> strategy, const trading::ExecutionRules& rules);

    AgentId agent() const { return m_agent; }
    const market::Instrument& instrument() const { return m_instrument; }
    market::Interval interval() const { return m_interval; }
    const trading::ExecutionStep& step() const { return m_step; }
    LegHolding& holding() { return m_holding; }
    const LegHolding& holding() const { return m_holding; }
    std::optional<Instant> lastCandleAt() const { return m_lastCandleAt; }
    double lastClose() const { return m_lastCandle.close; }
    const market::Candle& lastCandle() const { return m_lastCandle; }
    int bar() const { return m_bar; }

    /// Value of the position at a price, in quote: what closing it would add to the money that the
    /// agent has outside of it. Longs: quantity x price. Shorts: cover is counted with the money.
    Decimal openValue(double price) const;
    /// |quantity| x price
    Decimal exposure(double price) const;

    // The phases of one candle, in this order.
    void beginBar(const market::Candle& candle);
    /// Whether something decided earlier leaves the position at this open.
    bool mayClose() const { return m_step.hasDecision() && !m_step.position().isFlat(); }
    void skipDecisions(const market::Candle& candle);
    void closeAtOpen(const market::Candle& candle);
    void checkExits(const market::Candle& candle);
    bool hasWorkingEntry() const { return m_step.workingEntry() != nullptr; }
    void workEntry(const market::Candle& candle);
    /// Withdraws the working entry order before the candle meets it.
    void cancelEntry(const market::Candle& candle);
    /// Asks for that at the next candle; nothing where none works.
    void withdrawEntry() { m_isWithdrawing = hasWorkingEntry(); }
    bool isWithdrawing() const { return m_isWithdrawing; }
    std::optional<trading::EntryEnd> takeEntryEnd() { return m_step.takeEntryEnd(); }
    bool wantsEntry() const { return m_step.wantsEntry(); }
    trading::EntryProposal proposal(const market::Candle& candle, double equity,
                                    double cover) const;
    /// Enters, or places the order that enters, as the agent's style says.
    void enter(const market::Candle& candle, double units, double price);
    void refuseEntry() { m_step.dropEntry(); }
    /// Ends the candle and answers what the strategy wants next.
    strategies::Intent endBar(const market::Candle& candle);
    /// Hands the strategy's intent on, as coordination left it.
    void decide(const strategies::Intent& intent);
    /// Closes at the price now; for a person or the emergency stop.
    void closeNow(const market::Candle& candle, double price);
    /// What closeNow() at the last candle leaves in the journal.
    trading::RunMark closingMark(double price) const;
    void dropDecisions() { m_step.dropDecisions(); }
    std::vector<trading::BarFill> takeFills() { return m_step.takeFills(); }

    /// Runs again over its candles (ascending, from startedAt to the last one stepped) with what
    /// was done to it (ascending in time), so that strategy and execution stand where they stood.
    /// The books' side is restored by the caller.
    void restore(const LegState& state, std::span<const trading::RunMark> marks,
                 market::CandleSpan candles);
    trading::RunState runState() const;
    /// What was done to it since the last call.
    QList<trading::RunMark> takeMarks() { return std::exchange(m_marks, {}); }

private:
    trading::RunMark markAt(trading::RunMarkKind kind, const market::Candle& candle,
                            double units = 0, double price = 0) const;
    void mark(trading::RunMarkKind kind, const market::Candle& candle, double units = 0,
              double price = 0) {
        m_marks.append(markAt(kind, candle, units, price));
    }
    void stepOnce(const market::Candle& candle, std::span<const trading::RunMark> marks);

    AgentId m_agent;
    market::Instrument m_instrument;
    market::Interval m_interval;
    std::unique_ptr<strategies::Strategy> m_strategy;
    trading::ExecutionStep m_step;
    trading::Account m_account; ///< scratch: the books have the money
    LegHolding m_holding;
    LegState m_state;
    QList<trading::RunMark> m_marks;
    std::optional<Instant> m_lastCandleAt;
    market::Candle m_lastCandle;
    bool m_isWithdrawing = false;
    int m_bar = -1; ///< number of the current candle since the start
    /// What exposure() answered last: limits ask all legs at every order, prices change per candle.
    struct Valued {
        Decimal quantity;
        double price = 0;
        Decimal value;
    };
    mutable Valued m_valued;
};

} // namespace tf::farms
