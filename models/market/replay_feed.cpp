// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/replay_feed.h"

#include "models/core/assert.h"

#include <algorithm>

namespace tf::market {

namespace {

/// Number of candles that close at or before `ms`.
std::size_t closedBy(const CandleSeries& series, qint64 ms) {
    const qint64 lastOpenMs = ms - lengthMs(series.interval);
    const auto after =
        std::upper_bound(series.candles.begin(), series.candles.end(), lastOpenMs,
                         [](qint64 open, const Candle& candle) { return open < candle.openMs; });
    return static_cast<std::size_t>(after - series.candles.begin());
}

} // namespace

ReplayFeed::ReplayFeed(std::vector<ReplaySeries> series, Instant from, Instant to, double speed)
    : m_series(std::move(series))
    , m_pace(speed) {
    for (std::size_t channel = 0; channel < m_series.size(); ++channel) {
        const ReplaySeries& replay = m_series[channel];
        TF_ASSERT(replay.series != nullptr);
        m_channels.push_back({replay.instrument, replay.series->interval});
        m_next.push_back(closedBy(*replay.series, from.toMs()));
        m_end.push_back(std::max(m_next[channel], closedBy(*replay.series, to.toMs())));
        m_total += static_cast<qint64>(m_end[channel] - m_next[channel]);
        if (m_next[channel] < m_end[channel]) {
            m_heads.push_back({closeMs(channel), channel});
        }
    }
    std::make_heap(m_heads.begin(), m_heads.end(), isLater);
}

bool ReplayFeed::isSimulated() const {
    return std::any_of(m_series.begin(), m_series.end(),
                       [](const ReplaySeries& replay) { return replay.isSimulated; });
}

FeedState ReplayFeed::poll(Instant now, FeedBatch& batch) {
    batch.candles.clear();
    if (m_heads.empty()) {
        return FeedState::Ended;
    }
    const qint64 closes = m_heads.front().closeMs;
    if (!m_pace.isDue(Instant::fromMs(closes), now)) {
        return FeedState::Waiting;
    }
    batch.closesAt = Instant::fromMs(closes);
    while (!m_heads.empty() && m_heads.front().closeMs == closes) {
        takeFirst(batch);
    }
    return FeedState::Ready;
}

std::optional<Instant> ReplayFeed::nextDue() const {
    return m_heads.empty() ? std::nullopt : m_pace.due(Instant::fromMs(m_heads.front().closeMs));
}

qint64 ReplayFeed::closeMs(std::size_t channel) const {
    const CandleSeries& series = *m_series[channel].series;
    return series.candles[m_next[channel]].openMs + lengthMs(series.interval);
}

void ReplayFeed::takeFirst(FeedBatch& batch) {
    std::pop_heap(m_heads.begin(), m_heads.end(), isLater);
    const std::size_t channel = m_heads.back().channel;
    m_heads.pop_back();
    batch.candles.push_back({channel, m_series[channel].series->candles[m_next[channel]]});
    ++m_taken;
    if (++m_next[channel] < m_end[channel]) {
        m_heads.push_back({closeMs(channel), channel});
        std::push_heap(m_heads.begin(), m_heads.end(), isLater);
    }
}

} // namespace tf::market
