// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/look_ahead.h"

#include "models/trading/parallel_runs.h"

namespace tf::trading {

std::optional<Instant> firstDifference(const BacktestResult& part, const BacktestResult& whole) {
    for (size_t i = 0; i + 1 < part.times.size(); ++i) {
        if (part.times[i] != whole.times[i] || part.equity[i] != whole.equity[i]) {
            return part.times[i];
        }
    }
    const qint64 lastMs = part.times.back().toMs();
    size_t next = 0;
    for (const Trade& trade : part.trades) {
        if (trade.exitMs >= lastMs || trade.exitReason == strategies::Reason::EndOfSeries) {
            continue;
        }
        while (next < whole.trades.size() && !(whole.trades[next] == trade)) {
            ++next;
        }
        if (next == whole.trades.size()) {
            return Instant::fromMs(trade.exitMs);
        }
    }
    return std::nullopt;
}

bool LookAheadReport::isClean() const {
    return std::all_of(cuts.begin(), cuts.end(), [](const LookAheadCut& c) { return c.isSame; });
}

Result<LookAheadReport> checkLookAhead(const BacktestRequest& request,
                                       std::span<const SeriesInput> series, int cuts,
                                       JobControl* control, int threads) {
    TF_TRY(const BacktestResult whole, runBacktestQuietly(request, series, control));
    const auto times = whole.times.size();
    if (cuts < 1 || times < static_cast<size_t>(cuts) + 2) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("too few candles to cut")};
    }
    LookAheadReport report;
    report.cuts.resize(static_cast<size_t>(cuts));
    const bool isDone = forEachRun(cuts, threads, control, control, [&](qsizetype run) {
        LookAheadCut& cut = report.cuts[static_cast<size_t>(run)];
        const size_t last = times * static_cast<size_t>(run + 1) / static_cast<size_t>(cuts + 1);
        cut.lastCandle = whole.times[last];
        BacktestRequest shorter = request;
        shorter.to = whole.times[last] + std::chrono::milliseconds(1);
        const auto part = runBacktestQuietly(shorter, series, control);
        if (part) { // a leg without candles before the cut has no past to compare
            cut.firstDifference = firstDifference(*part, whole);
            cut.isSame = !cut.firstDifference;
        }
    });
    if (!isDone) {
        return Error{ErrorCode::Cancelled, {}};
    }
    return report;
}

} // namespace tf::trading
