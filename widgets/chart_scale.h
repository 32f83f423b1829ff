// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

namespace tf::widgets {

/// A value axis: maps values between low and high to pixels, linear or logarithmic.
struct ValueScale {
    double low = 0;
    double high = 1;
    double top = 0;    ///< pixel of `high`
    double bottom = 1; ///< pixel of `low`
    bool isLogarithmic = false;

    double toPixel(double value) const;
    double toValue(double pixel) const;
};

/// Round values (1, 2 or 5 times a power of ten) inside the scale, about `spacing` pixels apart.
QList<double> valueTicks(const ValueScale& scale, double spacing);
/// Digits after the point that keep such values apart, 0..12.
int tickDecimals(const QList<double>& ticks);
/// The value in that many digits; large ones as "1.2 M" when `isCompact`.
QString valueText(double value, int decimals, bool isCompact = false);

/// A calendar step of a time axis.
enum class TimeStep {
    Minute,
    FiveMinutes,
    FifteenMinutes,
    Hour,
    ThreeHours,
    SixHours,
    TwelveHours,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    FiveYears,
    Decade
};
/// The smallest step that takes at least `spacing` pixels when a pixel is `msPerPixel`.
TimeStep timeStepFor(double msPerPixel, double spacing);
/// Number of the step that a time falls into: a tick stands where it changes.
qint64 stepNumber(qint64 timeMs, TimeStep step);
/// The round time with which the step of `timeMs` begins, for steps up to a day; else `timeMs`.
qint64 stepStartMs(qint64 timeMs, TimeStep step);
/// "14:30", "20 Nov", "Nov 2026", "2026": what tells a tick from its neighbours (UTC).
QString tickText(qint64 timeMs, TimeStep step);

} // namespace tf::widgets
