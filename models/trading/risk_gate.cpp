// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/risk_gate.h"

namespace tf::trading {

namespace {

using enum GateCode;

GateDecision refuse(GateCode code, const QString& detail = {}) {
    return {.code = code, .detail = detail};
}

GateDecision allow() {
    return {};
}

bool isMultiple(const std::optional<Decimal>& value, Decimal step) {
    return !value || value->raw() % step.raw() == 0;
}

/// The price at which the order would trade as far as anybody can tell now.
Decimal expectedPrice(const OrderRequest& request, Decimal lastPrice) {
    if (request.limitPrice) {
        return *request.limitPrice;
    }
    return request.triggerPrice.value_or(lastPrice);
}

Result<Decimal> notionalOf(const OrderRequest& request, Decimal price) {
    return request.quantity.times(price, Rounding::Up);
}

GateDecision checkKnown(const GateFacts& facts) {
    if (!facts.instrument) {
        return refuse(InstrumentUnknown);
    }
    if (!facts.lastPrice || !facts.lastPrice->isPositive() || !facts.lastPriceAt) {
        return refuse(PriceUnknown);
    }
    if (facts.now - *facts.lastPriceAt > facts.priceFreshness) {
        return refuse(PriceStale,
                      QStringLiteral("last price of %1").arg(facts.lastPriceAt->toString()));
    }
    if (!facts.freeQuote || !facts.freeBase) {
        return refuse(BalanceUnknown);
    }
    if (!facts.isAgentRunning) {
        return refuse(AgentStateUnknown);
    }
    return facts.areLimitsKnown ? allow() : refuse(LimitsUnknown);
}

GateDecision checkHalted(const std::optional<Instant>& until, Instant now, GateCode code) {
    return until && *until > now ? refuse(code, QStringLiteral("until %1").arg(until->toString()))
                                 : allow();
}

/// Whether the one who asks may trade at all.
GateDecision checkAsker(const GateFacts& facts, bool isReducing) {
    if (facts.isStopActive && !isReducing) {
        return refuse(StopActive);
    }
    if (facts.isLiveOrderOnPaperAgent) {
        return refuse(ModeMismatch);
    }
    if (facts.instrument->isHalted) {
        return refuse(InstrumentHalted);
    }
    if (isReducing) {
        return allow();
    }
    if (!*facts.isAgentRunning) {
        return refuse(AgentNotRunning);
    }
    if (!facts.isFarmRunning) {
        return refuse(FarmNotRunning);
    }
    if (facts.isWalletFrozen) {
        return refuse(WalletFrozen);
    }
    const GateDecision agent = checkHalted(facts.agentHaltedUntil, facts.now, AgentHalted);
    return agent.isAllowed() ? checkHalted(facts.farmHaltedUntil, facts.now, FarmHalted) : agent;
}

GateDecision checkPrecision(const OrderRequest& request, const InstrumentLimits& instrument) {
    if (!isMultiple(request.quantity, instrument.lot)) {
        return refuse(QuantityPrecision, QStringLiteral("lot %1").arg(instrument.lot.toString()));
    }
    const QString tick = QStringLiteral("tick %1").arg(instrument.tick.toString());
    if (!isMultiple(request.limitPrice, instrument.tick)) {
        return refuse(PricePrecision, tick);
    }
    if (!isMultiple(request.triggerPrice, instrument.tick)) {
        return refuse(TriggerPrecision, tick);
    }
    return isMultiple(request.trailDistance, instrument.tick) ? allow()
                                                              : refuse(TrailPrecision, tick);
}

GateDecision checkSize(const OrderRequest& request, const InstrumentLimits& instrument,
                       Decimal notional, bool isReducing) {
    const QString quantity = request.quantity.toString();
    if (request.quantity < instrument.minQuantity) {
        return refuse(
            QuantityTooSmall,
            QStringLiteral("%1, least %2").arg(quantity, instrument.minQuantity.toString()));
    }
    if (instrument.maxQuantity && request.quantity > *instrument.maxQuantity) {
        return refuse(
            QuantityTooLarge,
            QStringLiteral("%1, most %2").arg(quantity, instrument.maxQuantity->toString()));
    }
    // A rest below the minimum notional may always be closed.
    if (!isReducing && notional < instrument.minNotional) {
        return refuse(NotionalTooSmall,
                      QStringLiteral("%1, least %2")
                          .arg(notional.toString(), instrument.minNotional.toString()));
    }
    if (instrument.maxNotional && notional > *instrument.maxNotional) {
        return refuse(NotionalTooLarge,
                      QStringLiteral("%1, most %2")
                          .arg(notional.toString(), instrument.maxNotional->toString()));
    }
    return allow();
}

GateDecision checkBand(const std::optional<Decimal>& price, const GateFacts& facts) {
    if (!price) {
        return allow();
    }
    const Result<Decimal> width = facts.lastPrice->times(facts.priceBand, Rounding::Down);
    if (!width || (*price - *facts.lastPrice).abs() > *width) {
        return refuse(
            PriceOutsideBand,
            QStringLiteral("%1, last %2").arg(price->toString(), facts.lastPrice->toString()));
    }
    return allow();
}

/// A buy stop lies above the market and a buy take-profit below it; sells mirrored.
bool isTriggerOnRightSide(const OrderRequest& request, Decimal lastPrice) {
    if (!request.triggerPrice) {
        return true;
    }
    const bool isAbove = *request.triggerPrice > lastPrice;
    const bool shouldBeAbove =
        (request.side == Side::Buy) != (request.type == OrderType::TakeProfit);
    return isAbove == shouldBeAbove;
}

bool wouldTake(const OrderRequest& request, Decimal lastPrice) {
    return request.side == Side::Buy ? *request.limitPrice >= lastPrice
                                     : *request.limitPrice <= lastPrice;
}

GateDecision checkPrices(const OrderRequest& request, const GateFacts& facts) {
    const GateDecision limit = checkBand(request.limitPrice, facts);
    if (!limit.isAllowed()) {
        return limit;
    }
    const GateDecision trigger = checkBand(request.triggerPrice, facts);
    if (!trigger.isAllowed()) {
        return trigger;
    }
    if (!isTriggerOnRightSide(request, *facts.lastPrice)) {
        return refuse(TriggerOnWrongSide,
                      QStringLiteral("last %1").arg(facts.lastPrice->toString()));
    }
    if (request.isPostOnly && wouldTake(request, *facts.lastPrice)) {
        return refuse(PostOnlyWouldTake,
                      QStringLiteral("last %1").arg(facts.lastPrice->toString()));
    }
    if (request.expiresAt && *request.expiresAt <= facts.now) {
        return refuse(ExpiryInPast, request.expiresAt->toString());
    }
    return allow();
}

GateDecision checkLists(const OrderRequest& request, const GateFacts& facts) {
    if (!facts.isAgentOnInstrument) {
        return refuse(AgentNotOnInstrument);
    }
    if (facts.deniedInstruments.contains(request.instrument)) {
        return refuse(InstrumentDenied);
    }
    if (facts.allowedInstruments && !facts.allowedInstruments->contains(request.instrument)) {
        return refuse(InstrumentNotAllowed);
    }
    return allow();
}

bool crosses(const OrderRequest& request, const Order& other, Decimal lastPrice) {
    if (other.request.side == request.side || !isWorking(other.state)) {
        return false;
    }
    const bool isEitherConditional = request.triggerPrice || request.trailDistance ||
                                     other.request.triggerPrice || other.request.trailDistance;
    if (isEitherConditional) {
        return false; // they do not rest in the book together yet
    }
    const Decimal mine = request.limitPrice.value_or(lastPrice);
    const Decimal theirs = other.request.limitPrice.value_or(lastPrice);
    return request.side == Side::Buy ? mine >= theirs : mine <= theirs;
}

bool isSame(const OrderRequest& a, const OrderRequest& b) {
    return a.agent == b.agent && a.side == b.side && a.type == b.type && a.quantity == b.quantity &&
           a.limitPrice == b.limitPrice && a.triggerPrice == b.triggerPrice &&
           a.decidedAt == b.decidedAt;
}

GateDecision checkOthers(const OrderRequest& request, const GateFacts& facts) {
    if (facts.knownIds.contains(request.id)) {
        return refuse(DuplicateId, request.id.toString());
    }
    for (const Order& other : facts.workingOrders) {
        if (isWorking(other.state) && isSame(request, other.request)) {
            return refuse(DuplicateOrder, other.request.id.toString());
        }
        if (crosses(request, other, *facts.lastPrice)) {
            return refuse(SelfTrade, other.request.id.toString());
        }
    }
    return allow();
}

GateDecision checkReduceOnly(const OrderRequest& request, const GateFacts& facts) {
    if (!request.isReduceOnly) {
        return allow();
    }
    const bool isOpposite =
        request.side == Side::Buy ? facts.position.isNegative() : facts.position.isPositive();
    if (!isOpposite) {
        return refuse(NothingToReduce);
    }
    return request.quantity > facts.position.abs()
               ? refuse(ReduceTooMuch, QStringLiteral("position %1").arg(facts.position.toString()))
               : allow();
}

/// Buys need quote for the notional and the fee. Sells need the base asset; what they sell beyond
/// it is a short, which needs quote as full cover (no leverage).
GateDecision checkFunds(const OrderRequest& request, const GateFacts& facts, Decimal notional) {
    const Result<Decimal> fee = notional.times(facts.feeRate, Rounding::Up);
    const Result<Decimal> needed = fee ? notional.plus(*fee) : fee;
    if (!needed) {
        return refuse(NumberTooLarge);
    }
    const bool isReducingShort = request.side == Side::Buy && isReducing(request, facts.position);
    if (request.side == Side::Buy) {
        // The cover of a short is set aside already: buying back takes nothing from the free money.
        return isReducingShort || *needed <= *facts.freeQuote
                   ? allow()
                   : refuse(InsufficientFunds,
                            QStringLiteral("needs %1, free %2")
                                .arg(needed->toString(), facts.freeQuote->toString()));
    }
    if (request.quantity <= *facts.freeBase) {
        return allow();
    }
    if (!facts.instrument->canShort) {
        return refuse(ShortNotAllowed,
                      QStringLiteral("sells %1, has %2")
                          .arg(request.quantity.toString(), facts.freeBase->toString()));
    }
    return *needed <= *facts.freeQuote
               ? allow()
               : refuse(InsufficientFunds,
                        QStringLiteral("cover of %1, free %2")
                            .arg(needed->toString(), facts.freeQuote->toString()));
}

GateDecision checkRate(const RateUse& use, GateCode code) {
    return use.limit && use.used >= *use.limit
               ? refuse(code, QStringLiteral("%1 of %2").arg(use.used).arg(*use.limit))
               : allow();
}

/// For limits that the order itself would use up.
GateDecision checkAmount(const LimitUse& use, Decimal added, GateCode code) {
    if (!use.limit) {
        return allow();
    }
    const Result<Decimal> after = use.used.plus(added);
    return after && *after <= *use.limit
               ? allow()
               : refuse(code,
                        QStringLiteral("%1 used, this adds %2, limit %3")
                            .arg(use.used.toString(), added.toString(), use.limit->toString()));
}

/// For losses that have happened: reaching the limit refuses.
GateDecision checkLoss(const LimitUse& use, GateCode code) {
    return use.limit && use.used >= *use.limit
               ? refuse(code,
                        QStringLiteral("%1 of %2").arg(use.used.toString(), use.limit->toString()))
               : allow();
}

GateDecision checkLimits(const GateFacts& facts, Decimal notional) {
    const std::array decisions{
        checkRate(facts.positions, TooManyPositions),
        checkAmount(facts.agentExposure, notional, AgentExposure),
        checkAmount(facts.instrumentExposure, notional, InstrumentExposure),
        checkAmount(facts.farmExposure, notional, FarmExposure),
        checkAmount(facts.masterExposure, notional, MasterExposure),
        checkAmount(facts.farmCapital, notional, FarmCapital),
        checkLoss(facts.agentDailyLoss, AgentDailyLoss),
        checkLoss(facts.farmDailyLoss, FarmDailyLoss),
        checkLoss(facts.masterDailyLoss, MasterDailyLoss),
        checkLoss(facts.agentDrawdown, AgentDrawdown),
        checkLoss(facts.farmDrawdown, FarmDrawdown),
        checkLoss(facts.masterDrawdown, MasterDrawdown),
        checkRate(facts.losingStreak, LosingStreak),
    };
    const auto refused = std::find_if(decisions.begin(), decisions.end(),
                                      [](const GateDecision& d) { return !d.isAllowed(); });
    return refused == decisions.end() ? allow() : *refused;
}

GateDecision checkRates(const GateFacts& facts) {
    const std::array decisions{
        checkRate(facts.agentRate, OrderRateAgent),
        checkRate(facts.farmRate, OrderRateFarm),
        checkRate(facts.openOrders, TooManyOpenOrders),
    };
    const auto refused = std::find_if(decisions.begin(), decisions.end(),
                                      [](const GateDecision& d) { return !d.isAllowed(); });
    return refused == decisions.end() ? allow() : *refused;
}

} // namespace

QString GateDecision::text() const {
    return detail.isEmpty() ? gateSentence(code)
                            : QStringLiteral("%1 (%2)").arg(gateSentence(code), detail);
}

bool isReducing(const OrderRequest& request, Decimal position) {
    const bool isOpposite =
        request.side == Side::Buy ? position.isNegative() : position.isPositive();
    return isOpposite && request.quantity <= position.abs();
}

GateDecision checkOrder(const OrderRequest& request, const GateFacts& facts) {
    const bool reduces = isReducing(request, facts.position);
    if (const GateDecision known = checkKnown(facts); !known.isAllowed()) {
        return known;
    }
    if (const Result<void> fields = checkFields(request); !fields) {
        return refuse(FieldsWrong, fields.error().detail);
    }
    if (!facts.instrument->types.contains(request.type)) {
        return refuse(TypeUnsupported);
    }
    const Result<Decimal> notional = notionalOf(request, expectedPrice(request, *facts.lastPrice));
    if (!notional) {
        return refuse(NumberTooLarge);
    }
    const std::array steps{
        std::function([&] { return checkAsker(facts, reduces); }),
        std::function([&] { return checkPrecision(request, *facts.instrument); }),
        std::function([&] { return checkSize(request, *facts.instrument, *notional, reduces); }),
        std::function([&] { return checkPrices(request, facts); }),
        std::function([&] { return checkLists(request, facts); }),
        std::function([&] { return checkOthers(request, facts); }),
        std::function([&] { return checkReduceOnly(request, facts); }),
        std::function([&] { return checkFunds(request, facts, *notional); }),
        std::function([&] { return reduces ? allow() : checkRates(facts); }),
        std::function([&] { return reduces ? allow() : checkLimits(facts, *notional); }),
    };
    for (const auto& step : steps) {
        if (const GateDecision decision = step(); !decision.isAllowed()) {
            return decision;
        }
    }
    return allow();
}

} // namespace tf::trading
