// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_tracker.h"

namespace tf::goals {

/// Why there is no forecast.
enum class ForecastAbsence : quint8 {
    None,
    TooFewDays,    ///< fewer than `neededForecastDays` days to draw from
    Reached,       ///< nothing to foresee
    NotForeseeable ///< expressions
};

inline constexpr int neededForecastDays = 20;

/// When a goal is likely to be reached, and how likely by its deadline.
struct Forecast {
    ForecastAbsence absence = ForecastAbsence::TooFewDays;
    int days = 0;                  ///< past days that were drawn from
    double probability = 0;        ///< that it is reached by `until`
    Instant until;                 ///< the deadline, or a year from now; at most three years
    std::optional<Instant> early;  ///< a tenth of the paths has reached it; absent: never by then
    std::optional<Instant> likely; ///< half of them
    std::optional<Instant> late;   ///< nine tenths

    bool operator==(const Forecast&) const = default;
};

struct ForecastRequest {
    Instant now;
    quint64 seed = 1;                 ///< the same seed gives the same answer
    std::span<const GoalDay> earlier; ///< days before the goal's start, to draw from too
    int paths = 1000;
};

/// Bootstrap (Efron 1979): each path draws whole past days of the goal's own, with replacement, and
/// appends them to what has happened until the goal's measure, minimum sample included, is reached.
/// The confirmation window counts as held.
Forecast forecast(const GoalTracker& tracker, const ForecastRequest& request);

/// Ahead or behind by more than a tenth of the time; ratios by their probability (a half is on
/// track, three quarters ahead).
enum class Pace : quint8 { Unknown, Ahead, OnTrack, Behind };
Pace paceOf(const Goal& goal, const GoalProgress& progress, const Forecast& forecast, Instant now);
/// The part of the time from start to deadline that is over, 0..1; nothing without both.
std::optional<double> elapsedOf(const Goal& goal, Instant now);

/// How often the target was reached before: "in 14 of 52 past months".
struct HistoryCheck {
    int reached = 0;
    std::vector<double> values; ///< of each stretch of the past, oldest first
    double target = 0;
    int stretchDays = 0; ///< length of each; 0: calendar periods of the goal

    bool operator==(const HistoryCheck&) const = default;
};

/// Looks at stretches of past days as long as the goal has time: its window, or the time from start
/// to deadline, or 30 days; profits per period by calendar periods. They follow each other for
/// amounts, and begin a week apart for ratios. Empty values: too little history, or an expression.
HistoryCheck checkHistory(const Goal& goal, std::span<const GoalDay> days);

QString forecastAbsenceText(ForecastAbsence absence); ///< a translated sentence
QString paceName(Pace pace);                          ///< translated, lower case

} // namespace tf::goals
