// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/order.h"

#include <QList>
#include <QSet>

namespace tf::trading {

/// Why an order is refused. Names are stable: they are stored, exported and shown to experts.
enum class GateCode : quint8 {
    Allowed = 0,
    // what is not known is refused
    InstrumentUnknown,
    PriceUnknown,
    PriceStale,
    BalanceUnknown,
    AgentStateUnknown,
    LimitsUnknown,
    // who asks
    StopActive,
    AgentNotRunning,
    FarmNotRunning,
    AgentHalted,
    FarmHalted,
    WalletFrozen,
    ModeMismatch,
    InstrumentHalted,
    // the order itself
    FieldsWrong,
    QuantityPrecision,
    PricePrecision,
    TriggerPrecision,
    TrailPrecision,
    QuantityTooSmall,
    QuantityTooLarge,
    NotionalTooSmall,
    NotionalTooLarge,
    NumberTooLarge,
    PriceOutsideBand,
    TriggerOnWrongSide,
    PostOnlyWouldTake,
    ExpiryInPast,
    TypeUnsupported,
    ShortNotAllowed,
    // lists
    InstrumentNotAllowed,
    InstrumentDenied,
    AgentNotOnInstrument,
    // against what is there
    InsufficientFunds,
    NothingToReduce,
    ReduceTooMuch,
    DuplicateOrder,
    DuplicateId,
    SelfTrade,
    // rates
    OrderRateAgent,
    OrderRateFarm,
    TooManyOpenOrders,
    TooManyPositions,
    // limits
    AgentExposure,
    InstrumentExposure,
    FarmExposure,
    MasterExposure,
    FarmCapital,
    AgentDailyLoss,
    FarmDailyLoss,
    MasterDailyLoss,
    AgentDrawdown,
    FarmDrawdown,
    MasterDrawdown,
    LosingStreak,
};
inline constexpr GateCode lastGateCode = GateCode::LosingStreak;

/// "InsufficientFunds"
QString gateCodeName(GateCode code);
/// The refusal in plain, translated words (context "gate"), without figures.
QString gateSentence(GateCode code);

/// What a venue asks of orders on an instrument.
struct InstrumentLimits {
    Decimal tick;                       ///< > 0: prices are multiples
    Decimal lot;                        ///< > 0: quantities are multiples
    Decimal minQuantity;                ///< 0: none
    std::optional<Decimal> maxQuantity; ///< absent: none
    Decimal minNotional;
    std::optional<Decimal> maxNotional;
    bool isHalted = false;
    bool canShort = false;
    QSet<OrderType> types; ///< that the venue knows or that are emulated for it
};

/// A limit and how far it is used; an absent limit does not bind. Money in the farm's base asset,
/// losses and drawdowns as fractions 0..1.
struct LimitUse {
    std::optional<Decimal> limit;
    Decimal used;
};

/// How many orders in the running window, and how many are allowed.
struct RateUse {
    std::optional<int> limit;
    int used = 0;
};

/// Everything the gate knows when it decides. An absent optional means "not known", and what is not
/// known is refused.
struct GateFacts {
    Instant now;
    bool isStopActive = false;

    std::optional<bool> isAgentRunning;
    bool isFarmRunning = false;
    std::optional<Instant> agentHaltedUntil; ///< in the future: halted
    std::optional<Instant> farmHaltedUntil;
    bool isWalletFrozen = false;
    bool isLiveOrderOnPaperAgent = false;

    std::optional<InstrumentLimits> instrument;
    bool isAgentOnInstrument = true;
    std::optional<QSet<InstrumentId>> allowedInstruments; ///< absent: all
    QSet<InstrumentId> deniedInstruments;

    std::optional<Decimal> lastPrice;
    std::optional<Instant> lastPriceAt;
    std::chrono::milliseconds priceFreshness{std::chrono::minutes(5)};
    Decimal priceBand = Decimal::literal("0.1"); ///< largest distance of a price from the last one
    Decimal feeRate;                             ///< of notional, to be covered too

    std::optional<Decimal> freeQuote; ///< spendable quote asset in the agent's wallet
    std::optional<Decimal> freeBase;  ///< spendable base asset
    Decimal position;                 ///< of the agent, signed, in base
    QList<Order> workingOrders;       ///< of the farm, on this instrument
    QSet<OrderId> knownIds;

    RateUse agentRate;
    RateUse farmRate;
    RateUse openOrders; ///< of the agent
    RateUse positions;  ///< of the farm

    bool areLimitsKnown = false;
    LimitUse agentExposure; ///< money at risk already, before this order
    LimitUse instrumentExposure;
    LimitUse farmExposure;
    LimitUse masterExposure;
    LimitUse farmCapital;
    LimitUse agentDailyLoss;
    LimitUse farmDailyLoss;
    LimitUse masterDailyLoss;
    LimitUse agentDrawdown;
    LimitUse farmDrawdown;
    LimitUse masterDrawdown;
    RateUse losingStreak;
};

/// The answer: allowed, or the first reason against it with its figures.
struct GateDecision {
    GateCode code = GateCode::Allowed;
    QString detail; ///< "needs 120.5, free 100"

    bool isAllowed() const { return code == GateCode::Allowed; }
    /// gateSentence with the detail behind it.
    QString text() const;

    bool operator==(const GateDecision&) const = default;
};

/// The one gate that every order of every agent passes, outside of the agent. Fails closed. Orders
/// that only reduce a position skip the limits that would keep an agent from getting out (losses,
/// drawdowns, exposure, halts), never precision, funds or the emergency stop's own rule: while the
/// stop is on, only reducing orders pass.
GateDecision checkOrder(const OrderRequest& request, const GateFacts& facts);

/// Whether the order makes the position smaller and cannot turn it.
bool isReducing(const OrderRequest& request, Decimal position);

} // namespace tf::trading
