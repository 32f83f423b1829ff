// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/market/candle.h"
#include "models/market/instrument.h"

namespace tf::market {

/// A stream of candles that a feed carries.
struct FeedChannel {
    InstrumentId instrument;
    Interval interval = Interval::OneMinute;

    bool operator==(const FeedChannel&) const = default;
};

/// A candle that closed, by the number of its channel.
struct FeedCandle {
    std::size_t channel = 0;
    Candle candle;

    bool operator==(const FeedCandle&) const = default;
};

/// All candles that close at one moment of market time, in the order of the channels.
struct FeedBatch {
    Instant closesAt;
    std::vector<FeedCandle> candles;

    bool operator==(const FeedBatch&) const = default;
};

enum class FeedState {
    Ready,   ///< a batch was filled in
    Waiting, ///< nothing is due yet: ask again at nextDue(), or when more arrives
    Ended
};

/// Where agents get closed candles from: stored ones replayed, a simulated market, later exchanges.
/// The order of batches depends on the market times alone, never on when or how often one asks. A
/// feed belongs to one thread.
class MarketFeed {
public:
    virtual ~MarketFeed() = default;

    /// Fixed for the life of the feed.
    virtual const std::vector<FeedChannel>& channels() const = 0;
    /// Whether its candles are made up; whatever shows them is marked SIMULATED.
    virtual bool isSimulated() const = 0;
    /// The next batch, if it is due at wall time `now`. Clears and fills `batch`.
    virtual FeedState poll(Instant now, FeedBatch& batch) = 0;
    /// Wall time at which poll() will be Ready; nothing when that is unknown or the feed has ended.
    virtual std::optional<Instant> nextDue() const = 0;
};

/// Maps market time to wall time: at speed 60 a minute of the market takes a second. Speed 0 means
/// as fast as it goes. Starts with the first question.
class FeedPace {
public:
    static constexpr double fastest = 0;

    /// speed >= 0 and finite.
    explicit FeedPace(double speed = fastest);
    double speed() const { return m_speed; }
    /// Goes on from the moment that `now` is on the old pace.
    void setSpeed(double speed, Instant now);
    /// Whether something of `marketTime` is due at `now`.
    bool isDue(Instant marketTime, Instant now);
    /// When it will be due; nothing before the first isDue(), or `fastest`.
    std::optional<Instant> due(Instant marketTime) const;

private:
    double m_speed;
    std::optional<Instant> m_wallStart;
    Instant m_marketStart;
};

} // namespace tf::market
