// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/calendar.h"

#include "models/core/assert.h"

#include <chrono>

namespace tf::analytics {

namespace {

constexpr qint64 dayMs = 86'400'000;

qint64 dayOf(Instant at) {
    const qint64 ms = at.toMs();
    return ms / dayMs - (ms % dayMs < 0 ? 1 : 0);
}

std::chrono::year_month_day dateOf(Instant at) {
    return std::chrono::sys_days(std::chrono::days(dayOf(at)));
}

} // namespace

std::vector<qsizetype> lastOfEachDay(std::span<const Instant> times) {
    std::vector<qsizetype> last;
    qint64 dayEnd = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        if (!last.empty() && times[i].toMs() < dayEnd) {
            last.back() = static_cast<qsizetype>(i);
        } else {
            last.push_back(static_cast<qsizetype>(i));
            dayEnd = (dayOf(times[i]) + 1) * dayMs;
        }
    }
    return last;
}

std::vector<double> dailyValues(std::span<const Instant> times, Sample curve) {
    TF_ASSERT(times.size() == curve.size());
    std::vector<double> values;
    for (const qsizetype index : lastOfEachDay(times)) {
        values.push_back(curve[static_cast<size_t>(index)]);
    }
    return values;
}

std::vector<MonthReturn> monthlyReturns(std::span<const Instant> times, Sample curve) {
    TF_ASSERT(times.size() == curve.size());
    std::vector<MonthReturn> months;
    double start = curve.empty() ? 0 : curve.front();
    double end = start;
    for (const qsizetype index : lastOfEachDay(times)) {
        const auto date = dateOf(times[static_cast<size_t>(index)]);
        const int year = static_cast<int>(date.year());
        const auto month = static_cast<int>(static_cast<unsigned>(date.month()));
        if (months.empty() || months.back().year != year || months.back().month != month) {
            start = end;
            months.push_back({.year = year, .month = month, .value = 0});
        }
        end = curve[static_cast<size_t>(index)];
        months.back().value = start > 0 ? end / start - 1 : 0;
    }
    return months;
}

} // namespace tf::analytics
