// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/aggregation.h"

#include "models/core/assert.h"

namespace tf::market {

CandleAggregator::CandleAggregator(Interval from, Interval to)
    : m_from(from)
    , m_to(to) {
    TF_ASSERT(canAggregate(from, to));
}

CandleAggregator::Completed CandleAggregator::push(const Candle& fine) {
    Completed completed;
    completed.before = closeUntil(fine.openMs);
    if (m_hasCandle) {
        add(fine);
    } else {
        start(fine, candleOpenMs(fine.openMs, m_to));
    }
    completed.now = closeUntil(fine.openMs + lengthMs(m_from));
    return completed;
}

std::optional<Candle> CandleAggregator::closeUntil(qint64 nowMs) {
    const bool isOver = m_hasCandle && m_candle.openMs + lengthMs(m_to) <= nowMs;
    return isOver ? std::optional(take()) : std::nullopt;
}

std::optional<Candle> CandleAggregator::unfinished() const {
    return m_hasCandle ? std::optional(current()) : std::nullopt;
}

void CandleAggregator::start(const Candle& fine, qint64 openMs) {
    m_candle = fine;
    m_candle.openMs = openMs;
    m_lostVolume = 0;
    m_hasCandle = true;
}

void CandleAggregator::add(const Candle& fine) {
    m_candle.high = std::max(m_candle.high, fine.high);
    m_candle.low = std::min(m_candle.low, fine.low);
    m_candle.close = fine.close;
    const double sum = m_candle.volume + fine.volume;
    m_lostVolume += m_candle.volume >= fine.volume ? (m_candle.volume - sum) + fine.volume
                                                   : (fine.volume - sum) + m_candle.volume;
    m_candle.volume = sum;
}

Candle CandleAggregator::current() const {
    Candle candle = m_candle;
    candle.volume += m_lostVolume;
    return candle;
}

Candle CandleAggregator::take() {
    m_hasCandle = false;
    return current();
}

Result<CandleSeries> aggregated(const CandleSeries& series, Interval to, LastCandle last) {
    if (!canAggregate(series.interval, to)) {
        return Error{ErrorCode::BadParameter,
                     QStringLiteral("%1 candles do not add up to %2")
                         .arg(intervalName(series.interval), intervalName(to))};
    }
    if (to == series.interval) {
        return series;
    }
    CandleSeries longer{.interval = to, .candles = {}};
    const auto ratio = static_cast<std::size_t>(lengthMs(to) / lengthMs(series.interval));
    longer.candles.reserve(series.candles.size() / ratio + 2);
    CandleAggregator aggregator(series.interval, to);
    for (const Candle& candle : series.candles) {
        const auto [before, now] = aggregator.push(candle);
        if (before) {
            longer.candles.push_back(*before);
        }
        if (now) {
            longer.candles.push_back(*now);
        }
    }
    const auto unfinished = aggregator.unfinished();
    if (unfinished && last == LastCandle::Keep) {
        longer.candles.push_back(*unfinished);
    }
    return longer;
}

} // namespace tf::market
