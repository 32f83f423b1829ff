// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/gap.h"

#include <algorithm>

namespace tf::market {

namespace {

/// Ordered, without overlaps, touching ones joined.
std::vector<TimeSpan> merged(std::vector<TimeSpan> spans) {
    std::sort(spans.begin(), spans.end(),
              [](const TimeSpan& a, const TimeSpan& b) { return a.startMs < b.startMs; });
    std::vector<TimeSpan> result;
    for (const TimeSpan& span : spans) {
        if (!result.empty() && span.startMs <= result.back().endMs) {
            result.back().endMs = std::max(result.back().endMs, span.endMs);
        } else {
            result.push_back(span);
        }
    }
    return result;
}

/// Whether one of the ordered spans holds all of [startMs, endMs).
bool holds(const std::vector<TimeSpan>& spans, qint64 startMs, qint64 endMs) {
    const auto after =
        std::upper_bound(spans.begin(), spans.end(), startMs,
                         [](qint64 ms, const TimeSpan& span) { return ms < span.startMs; });
    return after != spans.begin() && std::prev(after)->endMs >= endMs;
}

/// The first candle open at or after `ms`.
qint64 nextOpenMs(qint64 ms, Interval interval) {
    const qint64 open = candleOpenMs(ms, interval);
    return open == ms ? open : open + lengthMs(interval);
}

} // namespace

QString gapCauseName(GapCause cause) {
    switch (cause) {
    case GapCause::ExchangeSilent:
        return QStringLiteral("ExchangeSilent");
    case GapCause::MarketClosed:
        return QStringLiteral("MarketClosed");
    case GapCause::ImportMissing:
        return QStringLiteral("ImportMissing");
    }
    return {};
}

GapFinder::GapFinder(Interval interval, MarketHours hours, ImportCoverage coverage)
    : m_interval(interval)
    , m_hours(hours)
    , m_coverage(std::move(coverage)) {
    m_coverage.files = merged(std::move(m_coverage.files));
    std::sort(m_coverage.rejectedMs.begin(), m_coverage.rejectedMs.end());
}

std::vector<Gap> GapFinder::between(qint64 lastMs, qint64 nextMs) const {
    const qint64 length = lengthMs(m_interval);
    const qint64 startMs = lastMs + length;
    std::vector<Gap> gaps;
    if (startMs >= nextMs) {
        return gaps;
    }
    const std::vector<TimeSpan> closed = closedSpans(m_hours, startMs, nextMs);
    const std::vector<qint64> edges = borders(startMs, nextMs, closed);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const GapCause cause = causeAt(edges[i], closed);
        const qint64 candles = (edges[i + 1] - edges[i]) / length;
        if (!gaps.empty() && gaps.back().cause == cause) {
            gaps.back().candles += candles;
        } else {
            gaps.push_back({edges[i], candles, cause});
        }
    }
    return gaps;
}

/// The candle opens at which the cause may change, from startMs to endMs: never more than a few
/// per closing, file and rejected row, however long the gap is.
std::vector<qint64> GapFinder::borders(qint64 startMs, qint64 endMs,
                                       const std::vector<TimeSpan>& closed) const {
    const qint64 length = lengthMs(m_interval);
    std::vector<qint64> edges = {startMs, endMs};
    const auto add = [&](qint64 openMs) {
        if (openMs > startMs && openMs < endMs) {
            edges.push_back(openMs);
        }
    };
    for (const std::vector<TimeSpan>* spans : {&closed, &m_coverage.files}) {
        for (const TimeSpan& span : *spans) {
            add(nextOpenMs(span.startMs, m_interval));
            add(candleOpenMs(span.endMs, m_interval));
        }
    }
    const auto& rejected = m_coverage.rejectedMs;
    for (auto it = std::lower_bound(rejected.begin(), rejected.end(), startMs);
         it != rejected.end() && *it < endMs; ++it) {
        add(candleOpenMs(*it, m_interval));
        add(candleOpenMs(*it, m_interval) + length);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

GapCause GapFinder::causeAt(qint64 openMs, const std::vector<TimeSpan>& closed) const {
    const qint64 endMs = openMs + lengthMs(m_interval);
    const auto& rejected = m_coverage.rejectedMs;
    const auto row = std::lower_bound(rejected.begin(), rejected.end(), openMs);
    if (row != rejected.end() && *row < endMs) {
        return GapCause::ImportMissing;
    }
    if (holds(closed, openMs, endMs)) {
        return GapCause::MarketClosed;
    }
    return holds(m_coverage.files, openMs, endMs) ? GapCause::ExchangeSilent
                                                  : GapCause::ImportMissing;
}

std::vector<Gap> findGaps(CandleSpan candles, const GapFinder& finder) {
    std::vector<Gap> gaps;
    for (std::size_t i = 1; i < candles.size(); ++i) {
        const std::vector<Gap> found = finder.between(candles[i - 1].openMs, candles[i].openMs);
        gaps.insert(gaps.end(), found.begin(), found.end());
    }
    return gaps;
}

GapSummary gapsWithin(std::span<const Gap> gaps, Interval interval, qint64 fromMs, qint64 toMs) {
    const qint64 length = lengthMs(interval);
    GapSummary summary;
    for (const Gap& gap : gaps) {
        const qint64 start = std::max(gap.startMs, fromMs);
        const qint64 end = std::min(gap.startMs + gap.candles * length, toMs);
        if (gap.cause != GapCause::MarketClosed && start < end) {
            ++summary.gaps;
            summary.candles += (end - start + length - 1) / length;
        }
    }
    return summary;
}

} // namespace tf::market
