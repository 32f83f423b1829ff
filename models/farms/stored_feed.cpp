// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/stored_feed.h"

#include "models/market/candle_store.h"
#include "models/market/replay_feed.h"

namespace tf::farms {

namespace {

// Beyond it the numbers of candle blocks would not fit.
constexpr Instant endOfTime = Instant::fromMs(253'402'300'799'999); // 9999-12-31

Result<std::unique_ptr<market::MarketFeed>>
makeFeed(storage::Session& session, const std::vector<market::FeedChannel>& channels, Instant from,
         Instant until, double speed) {
    std::vector<market::ReplaySeries> series;
    for (const market::FeedChannel& channel : channels) {
        const market::SeriesKey key{.instrument = channel.instrument, .interval = channel.interval};
        auto one = std::make_shared<market::CandleSeries>(); // shared: as the feed takes it
        one->interval = channel.interval;
        TF_TRY(one->candles,
               market::readCandles(session, key, from.toMs() - lengthMs(channel.interval),
                                   until.toMs()));
        series.push_back({.instrument = channel.instrument, .series = std::move(one)});
    }
    return std::unique_ptr<market::MarketFeed>(
        std::make_unique<market::ReplayFeed>(std::move(series), from, until, speed));
}

} // namespace

FeedFactory storedCandles(double speed, std::optional<Instant> until) {
    return [speed, until](storage::Session& session,
                          const std::vector<market::FeedChannel>& channels, Instant from) {
        return makeFeed(session, channels, from, until.value_or(endOfTime), speed);
    };
}

} // namespace tf::farms
