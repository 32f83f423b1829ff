// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/risk_gate.h"

#include <QTest>

using namespace tf;
using namespace tf::trading;
using namespace std::chrono_literals;

namespace {

const Instant now = Instant::fromMs(1'700'000'000'000);

InstrumentLimits limits() {
    return {.tick = Decimal::literal("0.01"),
            .lot = Decimal::literal("0.001"),
            .minQuantity = Decimal::literal("0.001"),
            .maxQuantity = Decimal(50),
            .minNotional = Decimal(10),
            .maxNotional = Decimal(4000),
            .isHalted = false,
            .canShort = false,
            .types = {OrderType::Market, OrderType::Limit, OrderType::Stop, OrderType::StopLimit,
                      OrderType::TakeProfit}};
}

/// An agent with 1,000 quote and 2 base that may do everything.
GateFacts openFacts() {
    GateFacts facts;
    facts.now = now;
    facts.isAgentRunning = true;
    facts.isFarmRunning = true;
    facts.instrument = limits();
    facts.lastPrice = Decimal(100);
    facts.lastPriceAt = now - 1min;
    facts.feeRate = Decimal::literal("0.001");
    facts.freeQuote = Decimal(1000);
    facts.freeBase = Decimal(2);
    facts.areLimitsKnown = true;
    return facts;
}

OrderRequest buy(const char* quantity) {
    OrderRequest request;
    request.quantity = Decimal::literal(quantity);
    request.decidedAt = now;
    request.instrument = InstrumentId::create();
    return request;
}

OrderRequest limitOrder(Side side, const char* quantity, const char* price) {
    OrderRequest request = buy(quantity);
    request.side = side;
    request.type = OrderType::Limit;
    request.limitPrice = Decimal::literal(price);
    return request;
}

OrderRequest stopOrder(Side side, const char* quantity, const char* price) {
    OrderRequest request = buy(quantity);
    request.side = side;
    request.type = OrderType::Stop;
    request.triggerPrice = Decimal::literal(price);
    return request;
}

struct Case {
    OrderRequest request;
    GateFacts facts;
};

} // namespace

Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(tf::trading::GateCode)

class RiskGateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void everyCodeHasItsSentence();
    void everyRefusalIsInTheTable();
    void reducingPassesWhatWouldTrapAnAgent();
    void positionsOnlyReduceByTheOtherSide();

private:
    static QSet<GateCode> s_seen;
};

QSet<GateCode> RiskGateTest::s_seen;

void RiskGateTest::decides_data() {
    QTest::addColumn<Case>("input");
    QTest::addColumn<GateCode>("expected");
    const auto row = [](const char* name, GateCode code, const OrderRequest& request, auto change) {
        Case input{request, openFacts()};
        change(input.facts);
        s_seen.insert(code);
        QTest::newRow(name) << input << code;
    };
    const auto asIs = [](GateFacts&) {};
    const OrderRequest one = buy("1");
    using enum GateCode;
    row("market buy", Allowed, one, asIs);
    row("limit sell of what it has", Allowed, limitOrder(Side::Sell, "2", "105"), asIs);
    row("stop sell below", Allowed, stopOrder(Side::Sell, "1", "95"), asIs);
    row("all money but the fee", Allowed, buy("9.99"), asIs);

    row("no instrument", InstrumentUnknown, one, [](GateFacts& f) { f.instrument.reset(); });
    row("no price", PriceUnknown, one, [](GateFacts& f) { f.lastPrice.reset(); });
    row("price zero", PriceUnknown, one, [](GateFacts& f) { f.lastPrice = Decimal(0); });
    row("price without time", PriceUnknown, one, [](GateFacts& f) { f.lastPriceAt.reset(); });
    row("old price", PriceStale, one, [](GateFacts& f) { f.lastPriceAt = now - 5min - 1ms; });
    row("no quote balance", BalanceUnknown, one, [](GateFacts& f) { f.freeQuote.reset(); });
    row("no base balance", BalanceUnknown, one, [](GateFacts& f) { f.freeBase.reset(); });
    row("state unknown", AgentStateUnknown, one, [](GateFacts& f) { f.isAgentRunning.reset(); });
    row("limits unknown", LimitsUnknown, one, [](GateFacts& f) { f.areLimitsKnown = false; });

    row("stop", StopActive, one, [](GateFacts& f) { f.isStopActive = true; });
    row("agent paused", AgentNotRunning, one, [](GateFacts& f) { f.isAgentRunning = false; });
    row("farm paused", FarmNotRunning, one, [](GateFacts& f) { f.isFarmRunning = false; });
    row("agent halted", AgentHalted, one, [](GateFacts& f) { f.agentHaltedUntil = now + 1s; });
    row("agent's halt over", Allowed, one, [](GateFacts& f) { f.agentHaltedUntil = now; });
    row("farm halted", FarmHalted, one, [](GateFacts& f) { f.farmHaltedUntil = now + 1s; });
    row("frozen", WalletFrozen, one, [](GateFacts& f) { f.isWalletFrozen = true; });
    row("live on paper", ModeMismatch, one, [](GateFacts& f) { f.isLiveOrderOnPaperAgent = true; });
    row("venue halted", InstrumentHalted, one, [](GateFacts& f) { f.instrument->isHalted = true; });

    row("no quantity", FieldsWrong, buy("0"), asIs);
    row("lot", QuantityPrecision, buy("1.0005"), asIs);
    row("tick", PricePrecision, limitOrder(Side::Buy, "1", "99.999"), asIs);
    row("trigger tick", TriggerPrecision, stopOrder(Side::Buy, "1", "101.001"), asIs);
    OrderRequest trailing = buy("1");
    trailing.side = Side::Sell;
    trailing.type = OrderType::TrailingStop;
    trailing.trailDistance = Decimal::literal("1.005");
    row("unsupported type", TypeUnsupported, trailing, asIs);
    row("trail tick", TrailPrecision, trailing,
        [](GateFacts& f) { f.instrument->types.insert(OrderType::TrailingStop); });
    row("too small", QuantityTooSmall, buy("0.5"),
        [](GateFacts& f) { f.instrument->minQuantity = Decimal(1); });
    row("too large", QuantityTooLarge, buy("50.001"), asIs);
    row("notional too small", NotionalTooSmall, buy("0.099"), asIs);
    row("notional too large", NotionalTooLarge, buy("40.001"), asIs);
    row("huge", NumberTooLarge, buy("99999999999999999999"), asIs);
    row("far limit", PriceOutsideBand, limitOrder(Side::Buy, "1", "89.99"), asIs);
    row("limit at the band", Allowed, limitOrder(Side::Buy, "1", "90"), asIs);
    row("far trigger", PriceOutsideBand, stopOrder(Side::Buy, "1", "110.01"), asIs);
    row("buy stop below", TriggerOnWrongSide, stopOrder(Side::Buy, "1", "99"), asIs);
    row("sell stop above", TriggerOnWrongSide, stopOrder(Side::Sell, "1", "101"), asIs);
    OrderRequest target = stopOrder(Side::Sell, "1", "99");
    target.type = OrderType::TakeProfit;
    row("sell target below", TriggerOnWrongSide, target, asIs);
    OrderRequest postOnly = limitOrder(Side::Buy, "1", "100");
    postOnly.isPostOnly = true;
    row("post-only takes", PostOnlyWouldTake, postOnly, asIs);
    OrderRequest dated = one;
    dated.timeInForce = TimeInForce::GoodTillDate;
    dated.expiresAt = now;
    row("expired", ExpiryInPast, dated, asIs);

    row("not on instrument", AgentNotOnInstrument, one,
        [](GateFacts& f) { f.isAgentOnInstrument = false; });
    row("denied", InstrumentDenied, one,
        [&](GateFacts& f) { f.deniedInstruments.insert(one.instrument); });
    row("not allowed", InstrumentNotAllowed, one,
        [](GateFacts& f) { f.allowedInstruments = QSet<InstrumentId>(); });
    row("allowed", Allowed, one,
        [&](GateFacts& f) { f.allowedInstruments = QSet<InstrumentId>{one.instrument}; });

    row("fee not covered", InsufficientFunds, buy("10"), asIs);
    OrderRequest sell = buy("3");
    sell.side = Side::Sell;
    row("more than it has", ShortNotAllowed, sell, asIs);
    row("short with cover", Allowed, sell, [](GateFacts& f) { f.instrument->canShort = true; });
    OrderRequest bigSell = buy("11");
    bigSell.side = Side::Sell;
    row("short without cover", InsufficientFunds, bigSell,
        [](GateFacts& f) { f.instrument->canShort = true; });
    OrderRequest reduceOnly = buy("1");
    reduceOnly.side = Side::Sell;
    reduceOnly.isReduceOnly = true;
    row("nothing to reduce", NothingToReduce, reduceOnly, asIs);
    row("reduces too much", ReduceTooMuch, reduceOnly,
        [](GateFacts& f) { f.position = Decimal::literal("0.5"); });
    row("reduces", Allowed, reduceOnly, [](GateFacts& f) { f.position = Decimal(1); });
    const auto workingOrder = [](const OrderRequest& request) {
        Order order;
        order.request = request;
        order.request.id = OrderId::create();
        order.state = OrderState::Open;
        return order;
    };
    row("duplicate", DuplicateOrder, one,
        [&](GateFacts& f) { f.workingOrders = {workingOrder(one)}; });
    row("same id", DuplicateId, one, [&](GateFacts& f) { f.knownIds = {one.id}; });
    row("self-trade", SelfTrade, one, [&](GateFacts& f) {
        f.workingOrders = {workingOrder(limitOrder(Side::Sell, "1", "99.5"))};
    });
    row("other side further away", Allowed, one, [&](GateFacts& f) {
        f.workingOrders = {workingOrder(limitOrder(Side::Sell, "1", "100.5"))};
    });

    row("agent's rate", OrderRateAgent, one, [](GateFacts& f) { f.agentRate = {3, 3}; });
    row("rate below", Allowed, one, [](GateFacts& f) { f.agentRate = {3, 2}; });
    row("farm's rate", OrderRateFarm, one, [](GateFacts& f) { f.farmRate = {10, 11}; });
    row("open orders", TooManyOpenOrders, one, [](GateFacts& f) { f.openOrders = {5, 5}; });
    row("positions", TooManyPositions, one, [](GateFacts& f) { f.positions = {2, 2}; });

    const LimitUse full{Decimal(150), Decimal::literal("50.01")};
    row("agent exposure", AgentExposure, one, [&](GateFacts& f) { f.agentExposure = full; });
    row("agent exposure reached", Allowed, one, [](GateFacts& f) {
        f.agentExposure = {Decimal(150), Decimal(50)};
    });
    row("instrument exposure", InstrumentExposure, one,
        [&](GateFacts& f) { f.instrumentExposure = full; });
    row("farm exposure", FarmExposure, one, [&](GateFacts& f) { f.farmExposure = full; });
    row("master exposure", MasterExposure, one, [&](GateFacts& f) { f.masterExposure = full; });
    row("farm capital", FarmCapital, one, [&](GateFacts& f) { f.farmCapital = full; });
    const LimitUse spent{Decimal::literal("0.05"), Decimal::literal("0.05")};
    row("agent daily loss", AgentDailyLoss, one, [&](GateFacts& f) { f.agentDailyLoss = spent; });
    row("farm daily loss", FarmDailyLoss, one, [&](GateFacts& f) { f.farmDailyLoss = spent; });
    row("master daily loss", MasterDailyLoss, one,
        [&](GateFacts& f) { f.masterDailyLoss = spent; });
    row("agent drawdown", AgentDrawdown, one, [&](GateFacts& f) { f.agentDrawdown = spent; });
    row("farm drawdown", FarmDrawdown, one, [&](GateFacts& f) { f.farmDrawdown = spent; });
    row("master drawdown", MasterDrawdown, one, [&](GateFacts& f) { f.masterDrawdown = spent; });
    row("streak", LosingStreak, one, [](GateFacts& f) { f.losingStreak = {4, 4}; });
}

void RiskGateTest::decides() {
    QFETCH(Case, input);
    QFETCH(GateCode, expected);
    const GateDecision decision = checkOrder(input.request, input.facts);
    QVERIFY2(decision.code == expected, qPrintable(gateCodeName(decision.code)));
    QCOMPARE(decision.isAllowed(), expected == GateCode::Allowed);
    QVERIFY(decision.text().startsWith(gateSentence(expected)));
}

void RiskGateTest::everyCodeHasItsSentence() {
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(lastGateCode); ++i) {
        const auto code = static_cast<GateCode>(i);
        QVERIFY(gateSentence(code).endsWith(u'.'));
        names.insert(gateCodeName(code));
    }
    QCOMPARE(names.size(), static_cast<int>(lastGateCode) + 1);
}

void RiskGateTest::everyRefusalIsInTheTable() {
    for (int i = 0; i <= static_cast<int>(lastGateCode); ++i) {
        const auto code = static_cast<GateCode>(i);
        QVERIFY2(s_seen.contains(code), qPrintable(gateCodeName(code)));
    }
}

void RiskGateTest::reducingPassesWhatWouldTrapAnAgent() {
    GateFacts facts = openFacts();
    facts.position = Decimal(2);
    facts.isStopActive = true;
    facts.isAgentRunning = false;
    facts.isFarmRunning = false;
    facts.agentHaltedUntil = now + 1h;
    facts.agentDrawdown = {Decimal::literal("0.1"), Decimal::literal("0.5")};
    facts.agentExposure = {Decimal(1), Decimal(200)};
    facts.agentRate = {1, 1};
    OrderRequest request = buy("2");
    request.side = Side::Sell;
    QCOMPARE(checkOrder(request, facts), GateDecision());
    request.quantity = Decimal::literal("2.0005");
    QCOMPARE(checkOrder(request, facts).code, GateCode::StopActive); // no longer reducing
}

void RiskGateTest::positionsOnlyReduceByTheOtherSide() {
    OrderRequest request = buy("1");
    QVERIFY(isReducing(request, Decimal(-1)));
    QVERIFY(!isReducing(request, Decimal(1)));
    QVERIFY(!isReducing(request, Decimal::literal("-0.5")));
    request.side = Side::Sell;
    QVERIFY(isReducing(request, Decimal(1)));
    QVERIFY(!isReducing(request, Decimal(0)));
}

QTEST_GUILESS_MAIN(RiskGateTest)
#include "risk_gate_test.moc"
