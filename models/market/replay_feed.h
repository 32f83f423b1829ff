// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_feed.h"

#include <memory>

namespace tf::market {

/// Stored candles of one instrument for a replay.
struct ReplaySeries {
    InstrumentId instrument;
    std::shared_ptr<const CandleSeries>
        series; ///< shared: replays, charts and backtests read one copy
    bool isSimulated = false;
};

/// Replays stored candles, merged by closing time. Candles that close together come in one batch in
/// the order of the series given, so that the same series always give the same batches.
class ReplayFeed final : public MarketFeed {
public:
    /// Replays the candles that close after `from` and not after `to`.
    ReplayFeed(std::vector<ReplaySeries> series, Instant from, Instant to,
               double speed = FeedPace::fastest);

    const std::vector<FeedChannel>& channels() const override { return m_channels; }
    bool isSimulated() const override;
    FeedState poll(Instant now, FeedBatch& batch) override;
    std::optional<Instant> nextDue() const override;

    void setSpeed(double speed, Instant now) { m_pace.setSpeed(speed, now); }
    double speed() const { return m_pace.speed(); }
    /// Candles in all, and handed out so far.
    qint64 candleCount() const { return m_total; }
    qint64 takenCount() const { return m_taken; }

private:
    /// The next candle of a channel.
    struct Head {
        qint64 closeMs = 0;
        std::size_t channel = 0;
    };
    /// For a heap whose front closes first; the lower channel first among equals.
    static bool isLater(const Head& a, const Head& b) {
        return a.closeMs != b.closeMs ? a.closeMs > b.closeMs : a.channel > b.channel;
    }
    qint64 closeMs(std::size_t channel) const;
    void takeFirst(FeedBatch& batch);

    std::vector<ReplaySeries> m_series;
    std::vector<FeedChannel> m_channels;
    std::vector<std::size_t> m_next; ///< per channel
    std::vector<std::size_t> m_end;
    std::vector<Head> m_heads; ///< heap
    FeedPace m_pace;
    qint64 m_total = 0;
    qint64 m_taken = 0;
};

} // namespace tf::market
