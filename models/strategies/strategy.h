// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/candle.h"

#include <concepts>
#include <limits>
#include <memory>

namespace tf::strategies {

/// What "no value" is among doubles: an undefined indicator, an absent stop. Compare with isnan.
inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// What a strategy wants done at the next open.
enum class Action : quint8 {
    Hold,       ///< nothing; `stop` and `target` of the intent may still move the working ones
    EnterLong,  ///< close whatever is open, then buy
    EnterShort, ///< close whatever is open, then sell short
    Exit,       ///< close whatever is open
};

/// Why something was done. The first group comes from strategies, the second from what executes.
enum class Reason : quint8 {
    None,
    Signal,       ///< the entry rule of the strategy
    Reversal,     ///< the entry rule of the other side
    ExitSignal,   ///< the exit rule of the strategy
    TrailingStop, ///< the stop followed the price
    BreakEven,    ///< the stop moved to the entry price
    TimeStop,     ///< held for as many candles as allowed
    FalseBreak,   ///< the price came back into the range that it had left
    VoteLost,     ///< the members of a mixed strategy no longer agree
    RegimeChange, ///< the market changed to a regime with another member

    StopHit,
    TargetHit,
    EndOfSeries,
    Manual,
};

/// The answer of a strategy to one candle. Prices are absolute and rest from the next open on.
/// With an entry: NaN means none. With Hold: NaN means unchanged. With Exit they are ignored.
/// `trail` is the distance in price at which the stop follows, for venues with such orders and for
/// display only: the strategy itself moves `stop` on every close.
struct Intent {
    Action action = Action::Hold;
    Reason reason = Reason::None;
    double stop = undefined;
    double target = undefined;
    double trail = undefined;

    bool isEntry() const { return action == Action::EnterLong || action == Action::EnterShort; }
};

/// What is open at the close of the candle that is stepped, as far as a strategy may know it.
struct Position {
    double units = 0;          ///< positive long, negative short, 0 flat
    double entryPrice = 0;     ///< fill price
    int barsHeld = 0;          ///< 0 at the close of the candle in which it was filled
    double stop = undefined;   ///< working stop
    double target = undefined; ///< working target

    bool isFlat() const { return units == 0; }
    bool isLong() const { return units > 0; }
    bool isShort() const { return units < 0; }
    /// +1, 0 or -1
    int side() const { return (units > 0) - (units < 0); }
};

/// A strategy with erased type, for the live path: one virtual call per candle. Backtests that run
/// millions of candles use the concrete type by `withStrategy` (dispatch.h): the same step function
/// without the call. A step sees nothing but the candles up to now and the position; the same calls
/// give the same intents, always. To restore one after a restart, step it through its candles
/// again.
class Strategy {
public:
    virtual ~Strategy() = default;

    /// Index of the first candle on which it may act: the one after the first on which every
    /// indicator is defined (DEFINITIONS.md, section 8, rule 2). Earlier steps answer Hold.
    virtual int warmUp() const = 0;
    /// Takes the next candle, once it is closed. `position` is what is open at that close.
    virtual Intent step(const market::Candle& candle, const Position& position) = 0;
    /// A copy with all its state.
    virtual std::unique_ptr<Strategy> clone() const = 0;
};

/// What a concrete strategy is: a value with these two functions, not virtual, inlined by loops.
template <class S>
concept StepStrategy = std::copy_constructible<S> &&
    requires(S strategy, const market::Candle& candle, const Position& position) {
    { strategy.step(candle, position) } -> std::same_as<Intent>;
    { std::as_const(strategy).warmUp() } -> std::convertible_to<int>;
};

/// A concrete strategy behind the virtual interface.
template <StepStrategy S>
class BoxedStrategy final : public Strategy {
public:
    explicit BoxedStrategy(S strategy)
        : m_strategy(std::move(strategy)) {}

    int warmUp() const override { return m_strategy.warmUp(); }
    Intent step(const market::Candle& candle, const Position& position) override {
        return m_strategy.step(candle, position);
    }
    std::unique_ptr<Strategy> clone() const override {
        return std::make_unique<BoxedStrategy>(m_strategy);
    }

private:
    S m_strategy;
};

} // namespace tf::strategies
