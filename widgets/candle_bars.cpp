// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/candle_bars.h"

#include "models/core/assert.h"

#include <algorithm>

namespace tf::widgets {

namespace {

void join(ChartCandle& bar, const ChartCandle& next) {
    bar.high = std::max(bar.high, next.high);
    bar.low = std::min(bar.low, next.low);
    bar.close = next.close;
    bar.volume += next.volume;
}

} // namespace

CandleBars::CandleBars(std::vector<ChartCandle> candles) {
    if (candles.empty()) {
        return;
    }
    m_levels.push_back(std::move(candles));
    while (m_levels.back().size() > fan) {
        const std::vector<ChartCandle>& below = m_levels.back();
        std::vector<ChartCandle> level;
        level.reserve(below.size() / fan + 1);
        for (std::size_t i = 0; i < below.size(); ++i) {
            if (i % fan == 0) {
                level.push_back(below[i]);
            } else {
                join(level.back(), below[i]);
            }
        }
        m_levels.push_back(std::move(level));
    }
}

const std::vector<ChartCandle>& CandleBars::candles() const {
    static const std::vector<ChartCandle> none;
    return m_levels.empty() ? none : m_levels[0];
}

void CandleBars::append(const ChartCandle& candle) {
    if (m_levels.empty()) {
        m_levels.push_back({candle});
        return;
    }
    std::vector<ChartCandle>& candles = m_levels[0];
    TF_ASSERT(candle.timeMs >= candles.back().timeMs);
    if (candle.timeMs == candles.back().timeMs) {
        candles.back() = candle;
    } else {
        candles.push_back(candle);
    }
    refreshTail();
}

/// Rebuilds the last summary of every level.
void CandleBars::refreshTail() {
    for (std::size_t k = 0; m_levels[k].size() > fan; ++k) {
        if (k + 1 == m_levels.size()) {
            m_levels.push_back({bar(0, m_levels[0].size() - 1).candle});
            m_levels[k + 1].clear();
            for (std::size_t i = 0; i < m_levels[k].size(); ++i) {
                if (i % fan == 0) {
                    m_levels[k + 1].push_back(m_levels[k][i]);
                } else {
                    join(m_levels[k + 1].back(), m_levels[k][i]);
                }
            }
            continue;
        }
        const std::vector<ChartCandle>& below = m_levels[k];
        std::vector<ChartCandle>& level = m_levels[k + 1];
        const std::size_t start = (below.size() - 1) / fan * fan;
        ChartCandle tail = below[start];
        for (std::size_t i = start + 1; i < below.size(); ++i) {
            join(tail, below[i]);
        }
        level.resize(start / fan);
        level.push_back(tail);
    }
}

ChartBar CandleBars::bar(std::size_t first, std::size_t last) const {
    TF_ASSERT(first <= last && last < size());
    ChartBar bar{first, last, m_levels[0][first]};
    std::size_t at = first + 1;
    while (at <= last) {
        // The widest summary that begins here and stays inside.
        std::size_t level = 0;
        std::size_t width = 1;
        while (level + 1 < m_levels.size() && at % (width * fan) == 0 &&
               at + width * fan - 1 <= last) {
            ++level;
            width *= fan;
        }
        join(bar.candle, m_levels[level][at / width]);
        at += width;
    }
    return bar;
}

std::vector<ChartBar> CandleBars::bars(std::size_t first, std::size_t last,
                                       std::size_t width) const {
    std::vector<ChartBar> result;
    if (isEmpty() || first > last || first >= size()) {
        return result;
    }
    last = std::min(last, size() - 1);
    result.reserve((last - first) / width + 2);
    for (std::size_t start = first / width * width; start <= last; start += width) {
        result.push_back(bar(start, std::min(start + width, size()) - 1));
    }
    return result;
}

std::size_t CandleBars::indexAt(qint64 timeMs) const {
    if (isEmpty()) {
        return 0;
    }
    const std::vector<ChartCandle>& candles = m_levels[0];
    const auto after = std::upper_bound(
        candles.begin(), candles.end(), timeMs,
        [](qint64 time, const ChartCandle& candle) { return time < candle.timeMs; });
    return after == candles.begin() ? 0 : static_cast<std::size_t>(after - candles.begin()) - 1;
}

} // namespace tf::widgets
