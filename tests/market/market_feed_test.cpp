// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/market/replay_feed.h"
#include "models/market/simulated_market.h"

#include <QTest>
#include <set>

using namespace tf;
using namespace tf::market;
using namespace std::chrono_literals;

namespace {

InstrumentId idOf(int number) {
    return InstrumentId(QUuid(uint(number), 0, 0, 1, 2, 3, 4, 5, 6, 7, 8));
}

ReplaySeries series(int id, Interval interval, std::initializer_list<qint64> slots) {
    auto made = std::make_shared<CandleSeries>();
    made->interval = interval;
    for (const qint64 slot : slots) {
        made->candles.push_back({slot * lengthMs(interval), 1, 1, 1, 1, double(slot)});
    }
    return {idOf(id), made};
}

std::vector<FeedBatch> drained(MarketFeed& feed, Instant now = {}) {
    std::vector<FeedBatch> batches;
    FeedBatch batch;
    while (feed.poll(now, batch) == FeedState::Ready) {
        batches.push_back(batch);
    }
    return batches;
}

Instant minute(qint64 count) {
    return Instant::fromMs(count * minuteMs);
}

SimulationSettings settings(quint64 seed) {
    return {.seed = seed,
            .interval = Interval::OneMinute,
            .start = Instant::fromMs(1'700'000'030'000),
            .instruments = {{.id = idOf(1), .startPrice = 40'000, .tickSize = 0.5},
                            {.id = idOf(2), .startPrice = 0.00003, .tickSize = 1e-8, .beta = 1.5}}};
}

const Instant endOfTime = Instant::fromMs(4'000'000'000'000);

} // namespace

class MarketFeedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replayMergesByClosingTime();
    void replayKeepsToItsSpan();
    void replayWaitsForItsPace();
    void speedChangesOnTheWay();
    void replayDoesNotDependOnHowOneAsks();
    void emptyReplayEnds();
    void simulationRepeatsItself();
    void simulatedCandlesAreSound();
    void simulationSwitchesRegimes();
    void simulationGoesOnAfterARestart();
};

void MarketFeedTest::replayMergesByClosingTime() {
    ReplayFeed feed(
        {series(2, Interval::FiveMinutes, {0, 1}), series(1, Interval::OneMinute, {3, 4, 5, 9})},
        minute(0), endOfTime);
    QCOMPARE(feed.candleCount(), 6);
    const auto batches = drained(feed);
    QCOMPARE(batches.size(), 4U); // 4, 5 (both), 6, 10 (both)
    QCOMPARE(batches[0].closesAt, minute(4));
    QCOMPARE(batches[1].closesAt, minute(5));
    QCOMPARE(batches[1].candles.size(), 2U);
    QCOMPARE(batches[1].candles[0].channel, 0U);
    QCOMPARE(batches[1].candles[1].channel, 1U);
    QCOMPARE(feed.channels()[0], (FeedChannel{idOf(2), Interval::FiveMinutes}));
    QCOMPARE(batches[3].closesAt, minute(10));
    QCOMPARE(feed.takenCount(), 6);
}

void MarketFeedTest::replayKeepsToItsSpan() {
    ReplayFeed feed({series(1, Interval::OneMinute, {0, 1, 2, 3, 4, 5})}, minute(2), minute(4));
    const auto batches = drained(feed);
    QCOMPARE(batches.size(), 2U);
    QCOMPARE(batches.front().closesAt, minute(3)); // what closed at 2 was handled before
    QCOMPARE(batches.back().closesAt, minute(4));
    ReplayFeed none({series(1, Interval::OneMinute, {0, 1})}, minute(9), minute(3));
    QVERIFY(drained(none).empty());
}

void MarketFeedTest::replayWaitsForItsPace() {
    ReplayFeed feed({series(1, Interval::OneMinute, {0, 1, 3})}, minute(0), endOfTime, 60);
    ManualClock clock(Instant::fromMs(1'000'000));
    FeedBatch batch;
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Ready);
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Waiting);
    QVERIFY(batch.candles.empty());
    QCOMPARE(feed.nextDue().value(), Instant::fromMs(1'001'000));
    clock.advance(999ms);
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Waiting);
    clock.advance(1ms);
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Ready);
    QCOMPARE(feed.nextDue().value(), Instant::fromMs(1'003'000)); // the gap takes its time
    clock.advance(1h);
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Ready);
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Ended);
    QVERIFY(!feed.nextDue());
}

void MarketFeedTest::speedChangesOnTheWay() {
    ReplayFeed feed({series(1, Interval::OneMinute, {0, 1, 2, 3, 4})}, minute(0), endOfTime, 1);
    ManualClock clock(Instant::fromMs(0));
    FeedBatch batch;
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Ready);
    clock.advance(30s);
    feed.setSpeed(60, clock.now()); // half of the minute has passed
    QCOMPARE(feed.nextDue().value(), Instant::fromMs(30'500));
    clock.advance(500ms);
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Ready);
    feed.setSpeed(FeedPace::fastest, clock.now());
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Ready);
    feed.setSpeed(1, clock.now());
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Ready);
    QCOMPARE(feed.poll(clock.now(), batch), FeedState::Waiting);
    QCOMPARE(feed.nextDue().value(), clock.now() + 60s);
}

void MarketFeedTest::replayDoesNotDependOnHowOneAsks() {
    const std::vector<ReplaySeries> all = {series(1, Interval::OneMinute, {0, 1, 2, 4, 5, 9, 14}),
                                           series(2, Interval::ThreeMinutes, {0, 1, 3, 4}),
                                           series(3, Interval::OneMinute, {1, 2, 3, 14})};
    ReplayFeed fast(all, minute(0), endOfTime);
    const auto expected = drained(fast);
    ReplayFeed slow(all, minute(0), endOfTime, 7);
    ManualClock clock(Instant::fromMs(5));
    std::vector<FeedBatch> batches;
    FeedBatch batch;
    for (FeedState state = FeedState::Waiting; state != FeedState::Ended;) {
        state = slow.poll(clock.now(), batch);
        if (state == FeedState::Ready) {
            batches.push_back(batch);
        }
        clock.advance(777ms);
    }
    QCOMPARE(batches, expected);
}

void MarketFeedTest::emptyReplayEnds() {
    ReplayFeed feed({}, minute(0), endOfTime);
    FeedBatch batch;
    QCOMPARE(feed.poll({}, batch), FeedState::Ended);
    QVERIFY(!feed.isSimulated());
    ReplayFeed marked({{idOf(1), std::make_shared<CandleSeries>(), true}}, minute(0), endOfTime);
    QVERIFY(marked.isSimulated());
}

void MarketFeedTest::simulationRepeatsItself() {
    const auto first = simulatedSeries(settings(7), 5'000);
    QCOMPARE(first, simulatedSeries(settings(7), 5'000));
    QVERIFY(first != simulatedSeries(settings(8), 5'000));
    QCOMPARE(first.size(), 2U);
    QCOMPARE(first[0].candles.front().openMs, 1'700'000'030'000 / minuteMs * minuteMs);
    QCOMPARE(first[0].candles.front().open, 40'000.0);
}

void MarketFeedTest::simulatedCandlesAreSound() {
    const auto all = simulatedSeries(settings(11), 40'000);
    const std::array ticks = {0.5, 1e-8};
    for (std::size_t i = 0; i < all.size(); ++i) {
        double before = all[i].candles.front().open;
        for (const Candle& candle : all[i].candles) {
            QVERIFY(candle.low > 0 && candle.low <= std::min(candle.open, candle.close));
            QVERIFY(candle.high >= std::max(candle.open, candle.close));
            QVERIFY(std::isfinite(candle.high) && candle.volume >= 0);
            QCOMPARE(candle.open, before);
            const double ticksOfClose = candle.close / ticks[i];
            QVERIFY(std::abs(ticksOfClose - std::round(ticksOfClose)) < 1e-6);
            before = candle.close;
        }
        QVERIFY(before != all[i].candles.front().open);
    }
}

void MarketFeedTest::simulationSwitchesRegimes() {
    SimulationSettings hourly = settings(3);
    hourly.interval = Interval::OneHour;
    SimulatedMarket market(hourly);
    std::set<MarketRegime> seen;
    std::vector<Candle> candles;
    for (int i = 0; i < 24 * 365; ++i) {
        market.step(candles);
        seen.insert(market.regime());
    }
    QCOMPARE(seen.size(), 4U);
}

void MarketFeedTest::simulationGoesOnAfterARestart() {
    SimulatedFeed whole(settings(5));
    QVERIFY(whole.isSimulated());
    FeedBatch batch;
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(whole.poll({}, batch), FeedState::Ready);
    }
    SimulatedFeed resumed(settings(5));
    resumed.skipUntil(batch.closesAt);
    FeedBatch next;
    FeedBatch resumedNext;
    QCOMPARE(whole.poll({}, next), FeedState::Ready);
    QCOMPARE(resumed.poll({}, resumedNext), FeedState::Ready);
    QCOMPARE(next, resumedNext);
    QCOMPARE(next.candles.size(), 2U);
    SimulatedFeed nothing({});
    QCOMPARE(nothing.poll({}, batch), FeedState::Ended);
}

QTEST_APPLESS_MAIN(MarketFeedTest)
#include "market_feed_test.moc"
