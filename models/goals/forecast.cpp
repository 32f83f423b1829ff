// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/forecast.h"

#include "models/goals/day_run.h"

#include <QCoreApplication>
#include <random>

namespace tf::goals {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int horizonDays = 365;
constexpr int longestHorizonDays = 1100; ///< later than three years nobody knows anything
constexpr int usualStretchDays = 30;
constexpr int ratioStepDays = 7;

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

bool isAmount(Measure measure) {
    return measure == Measure::TradeCount || measure == Measure::Turnover ||
           measure == Measure::ProfitTotal || measure == Measure::TotalReturn;
}

/// Full days that can be drawn: those before the goal's start and those since.
std::vector<GoalDay> poolOf(const GoalTracker& tracker, const ForecastRequest& request) {
    std::vector<GoalDay> pool;
    const auto take = [&pool](const GoalDay& day) {
        if (!day.isPartial) {
            pool.push_back(day);
        }
    };
    std::for_each(request.earlier.begin(), request.earlier.end(), take);
    std::for_each(tracker.statistics().history().begin(), tracker.statistics().history().end(),
                  take);
    return pool;
}

/// What has happened since the start, today as far as it is over.
DayRun soFar(const GoalTracker& tracker) {
    DayRun run(tracker.goal());
    for (const GoalDay& day : tracker.statistics().history()) {
        run.add(day, day.day);
    }
    const GoalDay today = tracker.statistics().today();
    run.add(today, today.day);
    return run;
}

Instant endOfDay(qint64 day) {
    return Instant::fromMs((day + 1) * dayMs);
}

/// Days from today until the target is reached, for each path that does so within `horizon`.
std::vector<int> hittingDays(const DayRun& begin, std::span<const GoalDay> pool, qint64 today,
                             int horizon, const ForecastRequest& request) {
    std::mt19937_64 random(request.seed);
    std::vector<int> hits;
    for (int path = 0; path < request.paths; ++path) {
        DayRun run = begin;
        for (int ahead = 1; ahead <= horizon; ++ahead) {
            run.add(pool[static_cast<std::size_t>(random() % pool.size())], today + ahead);
            if (run.isReached()) {
                hits.push_back(ahead);
                break;
            }
        }
    }
    std::sort(hits.begin(), hits.end());
    return hits;
}

} // namespace

Forecast forecast(const GoalTracker& tracker, const ForecastRequest& request) {
    TF_ASSERT(request.paths > 0);
    const Goal& goal = tracker.goal();
    const qint64 today = dayOf(request.now);
    const Instant usual = request.now + std::chrono::hours(24 * horizonDays);
    const Instant longest = request.now + std::chrono::hours(24 * longestHorizonDays);
    Forecast result{.until = std::min(goal.deadline.value_or(usual), longest)};
    const std::vector<GoalDay> pool = poolOf(tracker, request);
    result.days = static_cast<int>(pool.size());
    result.absence = goal.measure == Measure::Expression ? ForecastAbsence::NotForeseeable
                     : tracker.standing().isReached      ? ForecastAbsence::Reached
                     : result.days < neededForecastDays  ? ForecastAbsence::TooFewDays
                                                         : ForecastAbsence::None;
    if (result.absence != ForecastAbsence::None) {
        return result;
    }
    // A path's day counts when it ends by then.
    const qint64 horizon = (result.until.toMs() - (today + 1) * dayMs) / dayMs;
    const std::vector<int> hits = hittingDays(
        soFar(tracker), pool, today, static_cast<int>(std::max<qint64>(0, horizon)), request);
    result.probability = static_cast<double>(hits.size()) / request.paths;
    const auto quantile = [&](double share) -> std::optional<Instant> {
        const auto index = static_cast<std::size_t>(std::ceil(share * request.paths)) - 1;
        return index < hits.size() ? std::optional(endOfDay(today + hits[index])) : std::nullopt;
    };
    result.early = quantile(0.1);
    result.likely = quantile(0.5);
    result.late = quantile(0.9);
    return result;
}

std::optional<double> elapsedOf(const Goal& goal, Instant now) {
    const std::optional<Instant> start = goal.startedAt ? goal.startedAt : goal.startAt;
    if (!start || !goal.deadline || *goal.deadline <= *start) {
        return std::nullopt;
    }
    const auto passed = static_cast<double>((now - *start).count());
    return std::clamp(passed / static_cast<double>((*goal.deadline - *start).count()), 0.0, 1.0);
}

Pace paceOf(const Goal& goal, const GoalProgress& progress, const Forecast& forecast, Instant now) {
    if (progress.isReached) {
        return Pace::Ahead;
    }
    const std::optional<double> elapsed = elapsedOf(goal, now);
    if (isAmount(goal.measure) && goal.windowDays == 0) {
        if (!elapsed || *elapsed <= 0) {
            return Pace::Unknown;
        }
        const double pace = progress.fraction / *elapsed;
        return pace > 1.1 ? Pace::Ahead : pace < 0.9 ? Pace::Behind : Pace::OnTrack;
    }
    if (forecast.absence != ForecastAbsence::None) {
        return Pace::Unknown;
    }
    return forecast.probability >= 0.75  ? Pace::Ahead
           : forecast.probability >= 0.5 ? Pace::OnTrack
                                         : Pace::Behind;
}

namespace {

void note(HistoryCheck& check, const Goal& goal, double value) {
    if (std::isfinite(value)) {
        check.values.push_back(value);
        check.reached += DayRun::isEnough(goal, value) ? 1 : 0;
    }
}

/// Calendar periods that the days cover wholly.
void checkPeriods(HistoryCheck& check, const Goal& goal, std::span<const GoalDay> days) {
    std::vector<double> profits;
    std::optional<qint64> period;
    for (const GoalDay& day : days) {
        const qint64 of = periodOf(goal.period, Instant::fromMs(day.day * dayMs));
        if (period != of) {
            profits.push_back(0);
            period = of;
        }
        profits.back() += day.profit;
    }
    for (std::size_t i = 1; i + 1 < profits.size(); ++i) { // the first and last may be cut
        note(check, goal, profits[i]);
    }
}

int stretchOf(const Goal& goal) {
    if (goal.windowDays > 0) {
        return goal.windowDays;
    }
    const std::optional<Instant> start = goal.startedAt ? goal.startedAt : goal.startAt;
    const Instant from = start.value_or(goal.createdAt);
    const qint64 days = goal.deadline ? (goal.deadline->toMs() - from.toMs()) / dayMs : 0;
    return days >= 1 && days <= longestHorizonDays ? static_cast<int>(days) : usualStretchDays;
}

} // namespace

HistoryCheck checkHistory(const Goal& goal, std::span<const GoalDay> days) {
    HistoryCheck check{.target = goal.target.toDouble()};
    if (goal.measure == Measure::Expression || days.empty()) {
        return check;
    }
    if (goal.measure == Measure::ProfitPerPeriod) {
        checkPeriods(check, goal, days);
        return check;
    }
    check.stretchDays = stretchOf(goal);
    Goal whole = goal;
    whole.windowDays = 0; // a run takes its whole stretch
    const int step = isAmount(goal.measure) ? check.stretchDays : ratioStepDays;
    const auto isBefore = [](const GoalDay& day, qint64 at) { return day.day < at; };
    for (qint64 from = days.front().day; from + check.stretchDays <= days.back().day + 1;
         from += step) {
        DayRun run(whole);
        auto day = std::lower_bound(days.begin(), days.end(), from, isBefore);
        for (; day != days.end() && day->day < from + check.stretchDays; ++day) {
            run.add(*day, day->day);
        }
        note(check, whole, run.value());
    }
    return check;
}

QString forecastAbsenceText(ForecastAbsence absence) {
    switch (absence) {
    case ForecastAbsence::None:
        return {};
    case ForecastAbsence::TooFewDays:
        return text(QT_TRANSLATE_NOOP("goals", "Not enough data: a forecast needs %1 full days."))
            .arg(neededForecastDays);
    case ForecastAbsence::Reached:
        return text(QT_TRANSLATE_NOOP("goals", "The target is reached."));
    case ForecastAbsence::NotForeseeable:
        return text(QT_TRANSLATE_NOOP("goals", "Own expressions cannot be foreseen."));
    }
    return {};
}

QString paceName(Pace pace) {
    switch (pace) {
    case Pace::Unknown:
        return text(QT_TRANSLATE_NOOP("goals", "pace unknown"));
    case Pace::Ahead:
        return text(QT_TRANSLATE_NOOP("goals", "ahead"));
    case Pace::OnTrack:
        return text(QT_TRANSLATE_NOOP("goals", "on track"));
    case Pace::Behind:
        return text(QT_TRANSLATE_NOOP("goals", "behind"));
    }
    return {};
}

} // namespace tf::goals
