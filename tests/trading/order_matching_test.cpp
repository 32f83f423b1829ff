// SPDX-License-Identifier: GPL-3.0-or-later
// Every order type and time in force against single candles, and the styles that place them.
#include "models/trading/execution.h"
#include "models/trading/order_matching.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace tf;
using namespace tf::trading;

namespace {

constexpr qint64 minute = 60'000;

market::Candle candle(double open, double high, double low, double close, double volume = 1'000,
                      qint64 openMs = 10 * minute) {
    return {
        .openMs = openMs, .open = open, .high = high, .low = low, .close = close, .volume = volume};
}

RestingOrder order(OrderType type, double side, double units = 10) {
    return {.type = type, .side = side, .open = units};
}

RestingOrder limit(double side, double price) {
    RestingOrder made = order(OrderType::Limit, side);
    made.limit = price;
    return made;
}

RestingOrder withTrigger(OrderType type, double side, double trigger) {
    RestingOrder made = order(type, side);
    made.trigger = trigger;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(tf::trading::RestingOrder)
Q_DECLARE_METATYPE(tf::market::Candle)

class OrderMatchingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCandle_data();
    void oneCandle();
    void costsStayWithinTheLimit();
    void partsOverSeveralCandles();
    void fillOrKillTakesAllOrNothing();
    void immediateOrCancelGivesUpTheRest();
    void expiresByTime();
    void postOnlyNeverTakes();
    void trailingStopFollowsAfterTheCandle();
    void stopLimitWaitsForItsLimit();
    void stopsFillAsTheExecutionExits();
    void stylesThatCannotBeMeant_data();
    void stylesThatCannotBeMeant();
    void stylesAreStoredExactly();
};

void OrderMatchingTest::oneCandle_data() {
    QTest::addColumn<RestingOrder>("resting");
    QTest::addColumn<market::Candle>("met");
    QTest::addColumn<double>("price"); // 0: rests
    QTest::addColumn<bool>("isAtOpen");
    const auto row = [](const char* name, const RestingOrder& made, const market::Candle& met,
                        double price, bool isAtOpen = false) {
        QTest::newRow(name) << made << met << price << isAtOpen;
    };
    const market::Candle c = candle(100, 105, 95, 102);
    row("market buys at the open", order(OrderType::Market, 1), c, 100, true);
    row("market sells at the open", order(OrderType::Market, -1), c, 100, true);
    row("buy limit below the candle rests", limit(1, 94.9), c, 0);
    row("buy limit touched fills there", limit(1, 95), c, 95);
    row("buy limit at the open fills there", limit(1, 100), c, 100, true);
    row("buy limit above the open fills at the open", limit(1, 103), c, 100, true);
    row("sell limit above the candle rests", limit(-1, 105.1), c, 0);
    row("sell limit touched fills there", limit(-1, 105), c, 105);
    row("sell limit below the open fills at the open", limit(-1, 99), c, 100, true);
    row("buy stop not reached rests", withTrigger(OrderType::Stop, 1, 105.1), c, 0);
    row("buy stop reached fills there", withTrigger(OrderType::Stop, 1, 104), c, 104);
    row("buy stop jumped over fills at the open", withTrigger(OrderType::Stop, 1, 99), c, 100,
        true);
    row("sell stop not reached rests", withTrigger(OrderType::Stop, -1, 94.9), c, 0);
    row("sell stop reached fills there", withTrigger(OrderType::Stop, -1, 96), c, 96);
    row("sell stop jumped over fills at the open", withTrigger(OrderType::Stop, -1, 101), c, 100,
        true);
    row("sell take-profit not reached rests", withTrigger(OrderType::TakeProfit, -1, 105.1), c, 0);
    row("sell take-profit reached fills there", withTrigger(OrderType::TakeProfit, -1, 104), c,
        104);
    row("sell take-profit jumped over fills at the better open",
        withTrigger(OrderType::TakeProfit, -1, 99), c, 100, true);
    row("buy take-profit reached fills there", withTrigger(OrderType::TakeProfit, 1, 96), c, 96);
    RestingOrder stopLimit = withTrigger(OrderType::StopLimit, 1, 104);
    stopLimit.limit = 104.5;
    row("buy stop-limit fills at its trigger", stopLimit, c, 104);
    stopLimit.limit = 103;
    row("buy stop-limit with a limit below its trigger waits", stopLimit, c, 0);
    RestingOrder trailing = order(OrderType::TrailingStop, -1);
    trailing.trail = 5;
    row("sell trailing stop starts at the open and is hit", trailing, c, 95);
    trailing.trail = 5.1;
    row("sell trailing stop farther away rests", trailing, c, 0);
}

void OrderMatchingTest::oneCandle() {
    QFETCH(RestingOrder, resting);
    QFETCH(market::Candle, met);
    QFETCH(double, price);
    QFETCH(bool, isAtOpen);
    const Match match = matchCandle(resting, met, {});
    if (price == 0) {
        QCOMPARE(match.units, 0.0);
        QCOMPARE(match.end, MatchEnd::Rests);
        QCOMPARE(resting.open, 10.0);
        return;
    }
    QCOMPARE(match.price, price);
    QCOMPARE(match.units, 10.0);
    QCOMPARE(match.end, MatchEnd::Filled);
    QCOMPARE(match.isAtOpen, isAtOpen);
    QCOMPARE(resting.open, 0.0);
}

void OrderMatchingTest::costsStayWithinTheLimit() {
    const SlippageModel slippage{.kind = SlippageKind::FixedBps, .bps = 10};
    const MatchTerms terms{.spread = 0.001, .slippage = &slippage};
    const market::Candle met = candle(100, 105, 95, 102);
    RestingOrder market = order(OrderType::Market, 1);
    QCOMPARE(matchCandle(market, met, terms).price, 100 * 1.002);
    RestingOrder sell = order(OrderType::Market, -1);
    QCOMPARE(matchCandle(sell, met, terms).price, 100 * 0.998);
    RestingOrder arriving = limit(1, 100.1); // takes, but pays no more than it said
    QCOMPARE(matchCandle(arriving, met, terms).price, 100.1);
    RestingOrder resting = limit(1, 99);
    QCOMPARE(matchCandle(resting, met, terms).price, 99.0); // makes: no costs
    RestingOrder stop = withTrigger(OrderType::Stop, 1, 104);
    QCOMPARE(matchCandle(stop, met, terms).price, 104 * 1.002);
    RestingOrder stopLimit = withTrigger(OrderType::StopLimit, 1, 104);
    stopLimit.limit = 104.05;
    QCOMPARE(matchCandle(stopLimit, met, terms).price, 104.05);
    RestingOrder target = withTrigger(OrderType::TakeProfit, -1, 104);
    QCOMPARE(matchCandle(target, met, terms).price, 104.0);
}

void OrderMatchingTest::partsOverSeveralCandles() {
    const MatchTerms terms{.lot = 0.5, .volumeShare = 0.1};
    RestingOrder resting = limit(1, 99);
    const Match first = matchCandle(resting, candle(100, 101, 98, 100, 42), terms);
    QCOMPARE(first.units, 4.0); // 4.2 in whole lots
    QCOMPARE(first.end, MatchEnd::Rests);
    const Match none = matchCandle(resting, candle(100, 101, 99.5, 100, 1'000), terms);
    QCOMPARE(none.units, 0.0);
    const Match gap = matchCandle(resting, candle(97, 98, 96, 97, 30), terms);
    QCOMPARE(gap.units, 3.0);
    QCOMPARE(gap.price, 97.0); // the open is better than its limit
    const Match quiet = matchCandle(resting, candle(97, 98, 96, 97, 0), terms);
    QCOMPARE(quiet.units, 0.0);
    QCOMPARE(quiet.end, MatchEnd::Rests);
    const Match last = matchCandle(resting, candle(99, 99, 99, 99, 1'000), terms);
    QCOMPARE(last.units, 3.0);
    QCOMPARE(last.end, MatchEnd::Filled);
    // A stop that was reached is a market order from then on.
    RestingOrder stop = withTrigger(OrderType::Stop, 1, 104);
    QCOMPARE(matchCandle(stop, candle(100, 105, 99, 104, 40), terms).units, 4.0);
    const Match rest = matchCandle(stop, candle(101, 102, 100, 101, 1'000), terms);
    QCOMPARE(rest.units, 6.0);
    QCOMPARE(rest.price, 101.0);
}

void OrderMatchingTest::fillOrKillTakesAllOrNothing() {
    const MatchTerms terms{.lot = 1, .volumeShare = 0.1};
    RestingOrder market = order(OrderType::Market, 1);
    market.timeInForce = TimeInForce::FillOrKill;
    RestingOrder killed = market;
    const Match none = matchCandle(killed, candle(100, 101, 99, 100, 99), terms);
    QCOMPARE(none.units, 0.0);
    QCOMPARE(none.end, MatchEnd::Cancelled);
    QCOMPARE(none.reason, MatchReason::NotFilledAtOnce);
    QCOMPARE(matchCandle(market, candle(100, 101, 99, 100, 100), terms).end, MatchEnd::Filled);
    // A stop waits for its price first.
    RestingOrder stop = withTrigger(OrderType::Stop, 1, 104);
    stop.timeInForce = TimeInForce::FillOrKill;
    QCOMPARE(matchCandle(stop, candle(100, 101, 99, 100, 1), terms).end, MatchEnd::Rests);
    QCOMPARE(matchCandle(stop, candle(104, 105, 103, 104, 1), terms).end, MatchEnd::Cancelled);
}

void OrderMatchingTest::immediateOrCancelGivesUpTheRest() {
    const MatchTerms terms{.lot = 1, .volumeShare = 0.1};
    RestingOrder market = order(OrderType::Market, 1);
    market.timeInForce = TimeInForce::ImmediateOrCancel;
    const Match part = matchCandle(market, candle(100, 101, 99, 100, 70), terms);
    QCOMPARE(part.units, 7.0);
    QCOMPARE(part.end, MatchEnd::Cancelled);
    RestingOrder away = limit(1, 99.5); // the candle comes there, but not at once
    away.timeInForce = TimeInForce::ImmediateOrCancel;
    const Match none = matchCandle(away, candle(100, 101, 99, 100), {});
    QCOMPARE(none.units, 0.0);
    QCOMPARE(none.end, MatchEnd::Cancelled);
}

void OrderMatchingTest::expiresByTime() {
    RestingOrder resting = limit(1, 90);
    resting.timeInForce = TimeInForce::GoodTillDate;
    resting.expiresMs = 12 * minute;
    for (const qint64 at : {10, 11}) {
        QCOMPARE(matchCandle(resting, candle(100, 101, 99, 100, 1, at * minute), {}).end,
                 MatchEnd::Rests);
    }
    // Even where it would fill.
    const Match late = matchCandle(resting, candle(80, 81, 79, 80, 1, 12 * minute), {});
    QCOMPARE(late.end, MatchEnd::Expired);
    QCOMPARE(late.units, 0.0);
}

void OrderMatchingTest::postOnlyNeverTakes() {
    RestingOrder taking = limit(1, 100);
    taking.isPostOnly = true;
    const Match refused = matchCandle(taking, candle(100, 101, 99, 100), {});
    QCOMPARE(refused.end, MatchEnd::Cancelled);
    QCOMPARE(refused.reason, MatchReason::PostOnlyWouldTake);
    RestingOrder making = limit(1, 99);
    making.isPostOnly = true;
    QCOMPARE(matchCandle(making, candle(100, 101, 99.5, 100), {}).end, MatchEnd::Rests);
    // It rests by now: a market that jumps over it fills it.
    QCOMPARE(matchCandle(making, candle(98, 99, 97, 98), {}).end, MatchEnd::Filled);
}

void OrderMatchingTest::trailingStopFollowsAfterTheCandle() {
    RestingOrder trailing = order(OrderType::TrailingStop, -1);
    trailing.trail = 5;
    // Its own high does not lift the stop within the candle: the low may have been first.
    QCOMPARE(matchCandle(trailing, candle(100, 110, 96, 108), {}).end, MatchEnd::Rests);
    QCOMPARE(trailing.trigger, 105.0);
    QCOMPARE(matchCandle(trailing, candle(108, 109, 106, 107), {}).end, MatchEnd::Rests);
    QCOMPARE(trailing.trigger, 105.0); // never back
    const Match hit = matchCandle(trailing, candle(107, 120, 104, 119), {});
    QCOMPARE(hit.price, 105.0);
    RestingOrder mirrored = order(OrderType::TrailingStop, 1);
    mirrored.trail = 5;
    QCOMPARE(matchCandle(mirrored, candle(100, 104, 90, 92), {}).end, MatchEnd::Rests);
    QCOMPARE(mirrored.trigger, 95.0);
    QCOMPARE(matchCandle(mirrored, candle(96, 97, 96, 96), {}).price, 96.0); // jumped over
}

void OrderMatchingTest::stopLimitWaitsForItsLimit() {
    RestingOrder resting = withTrigger(OrderType::StopLimit, 1, 104);
    resting.limit = 104.5;
    // The market jumps over both: triggered, but nobody sells at the limit.
    QCOMPARE(matchCandle(resting, candle(106, 107, 105, 106), {}).end, MatchEnd::Rests);
    QVERIFY(resting.isTriggered);
    QCOMPARE(matchCandle(resting, candle(106, 107, 104.6, 106), {}).end, MatchEnd::Rests);
    const Match back = matchCandle(resting, candle(106, 107, 104, 105), {});
    QCOMPARE(back.price, 104.5);
    QCOMPARE(back.end, MatchEnd::Filled);
}

/// The venue's stop and take-profit orders fill where the backtest's exits do.
void OrderMatchingTest::stopsFillAsTheExecutionExits() {
    const std::vector<market::Candle> candles{candle(100, 105, 95, 102), candle(90, 92, 85, 91),
                                              candle(110, 112, 108, 111)};
    for (const bool isLong : {true, false}) {
        for (const market::Candle& met : candles) {
            ExecutionRules rules;
            rules.costs.fees = {.rate = 0};
            rules.costs.spread = 0;
            rules.sizing = {.method = SizingMethod::FixedUnits, .value = 10};
            ExecutionStep step(rules);
            step.recordFills();
            Account account{1e6};
            const double stop = isLong ? 96 : 104;
            const double target = isLong ? 104 : 96;
            step.decide(
                {.action = isLong ? strategies::Action::EnterLong : strategies::Action::EnterShort,
                 .stop = stop,
                 .target = target},
                0);
            step.bar(candle(100, 100, 100, 100), 1, account);
            step.takeFills();
            step.bar(met, 2, account);
            const std::vector<BarFill> fills = step.takeFills();
            QCOMPARE(fills.size(), size_t(1));
            const double side = isLong ? -1 : 1;
            const MatchTerms terms{.lot = 1, .slippage = &rules.costs.slippage};
            RestingOrder stopOrder = withTrigger(OrderType::Stop, side, stop);
            RestingOrder targetOrder = withTrigger(OrderType::TakeProfit, side, target);
            const Match byStop = matchCandle(stopOrder, met, terms);
            const Match byTarget = matchCandle(targetOrder, met, terms);
            QCOMPARE(fills[0].price, byStop.units > 0 ? byStop.price : byTarget.price);
        }
    }
}

void OrderMatchingTest::stylesThatCannotBeMeant_data() {
    QTest::addColumn<QJsonObject>("json");
    const auto row = [](const char* name, const QJsonObject& json) { QTest::newRow(name) << json; };
    row("unknown entry", {{QStringLiteral("entry"), QStringLiteral("iceberg")}});
    row("trailing stop as entry", {{QStringLiteral("entry"), QStringLiteral("trailing_stop")}});
    row("unknown time in force", {{QStringLiteral("time_in_force"), QStringLiteral("day")}});
    row("stop at the price", {{QStringLiteral("entry"), QStringLiteral("stop")}});
    row("negative distance",
        {{QStringLiteral("entry"), QStringLiteral("limit")}, {QStringLiteral("offset"), -0.01}});
    row("distance above a half",
        {{QStringLiteral("entry"), QStringLiteral("limit")}, {QStringLiteral("offset"), 0.6}});
    row("market with a distance", {{QStringLiteral("offset"), 0.01}});
    row("limit with a second distance", {{QStringLiteral("entry"), QStringLiteral("limit")},
                                         {QStringLiteral("limit_offset"), 0.01}});
    row("expiry without candles", {{QStringLiteral("time_in_force"), QStringLiteral("gtd")}});
    row("candles without expiry", {{QStringLiteral("candles"), 5}});
    row("post-only market", {{QStringLiteral("post_only"), true}});
    row("post-only at once", {{QStringLiteral("entry"), QStringLiteral("limit")},
                              {QStringLiteral("post_only"), true},
                              {QStringLiteral("time_in_force"), QStringLiteral("ioc")}});
    row("distant limit at once", {{QStringLiteral("entry"), QStringLiteral("limit")},
                                  {QStringLiteral("offset"), 0.01},
                                  {QStringLiteral("time_in_force"), QStringLiteral("fok")}});
    row("share of the volume above 1", {{QStringLiteral("volume_share"), 1.5}});
    row("trail above a half", {{QStringLiteral("trail"), 0.7}});
}

void OrderMatchingTest::stylesThatCannotBeMeant() {
    QFETCH(QJsonObject, json);
    const Result<OrderStyle> style = OrderStyle::fromJson(json);
    QVERIFY(!style.isOk());
    QVERIFY(!style.error().detail.isEmpty());
}

void OrderMatchingTest::stylesAreStoredExactly() {
    QCOMPARE(OrderStyle::fromJson({}).value(), OrderStyle());
    QVERIFY(OrderStyle().toJson().isEmpty());
    const OrderStyle style{.entry = OrderType::StopLimit,
                           .offset = 0.001,
                           .limitOffset = 0.0005,
                           .timeInForce = TimeInForce::GoodTillDate,
                           .candles = 12,
                           .volumeShare = 0.05,
                           .trail = 0.03};
    TF_VERIFY(style.check());
    QCOMPARE(OrderStyle::fromJson(style.toJson()).value(), style);
    QVERIFY(!describeOrders(style).isEmpty());
    QVERIFY(describeOrders(OrderStyle()).isEmpty());
}

QTEST_GUILESS_MAIN(OrderMatchingTest)
#include "order_matching_test.moc"
