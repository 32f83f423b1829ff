// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_scale.h"

#include "widgets/format.h"

#include <QDateTime>
#include <QLocale>
#include <array>
#include <cmath>

namespace tf::widgets {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int mostTicks = 200;

struct StepLength {
    TimeStep step;
    qint64 ms;
};

constexpr std::array<StepLength, 14> steps = {{{TimeStep::Minute, minute},
                                               {TimeStep::FiveMinutes, 5 * minute},
                                               {TimeStep::FifteenMinutes, 15 * minute},
                                               {TimeStep::Hour, hour},
                                               {TimeStep::ThreeHours, 3 * hour},
                                               {TimeStep::SixHours, 6 * hour},
                                               {TimeStep::TwelveHours, 12 * hour},
                                               {TimeStep::Day, day},
                                               {TimeStep::Week, 7 * day},
                                               {TimeStep::Month, 30 * day},
                                               {TimeStep::Quarter, 91 * day},
                                               {TimeStep::Year, 365 * day},
                                               {TimeStep::FiveYears, 1826 * day},
                                               {TimeStep::Decade, 3652 * day}}};

double niceStep(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double ratio = rough / power;
    return (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10) * power;
}

qint64 floorDivided(qint64 value, qint64 by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

QDate dateOf(qint64 timeMs) {
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).date();
}

qint64 monthNumber(qint64 timeMs) {
    const QDate date = dateOf(timeMs);
    return qint64(date.year()) * 12 + date.month() - 1;
}

qint64 lengthOf(TimeStep step) {
    return steps[static_cast<std::size_t>(step)].ms;
}

} // namespace

double ValueScale::toPixel(double value) const {
    const double range = isLogarithmic ? std::log(high / low) : high - low;
    const double part = isLogarithmic ? std::log(value / low) : value - low;
    return range > 0 ? bottom + (top - bottom) * part / range : (top + bottom) / 2;
}

double ValueScale::toValue(double pixel) const {
    if (top == bottom) { // NOLINT: a scale without height
        return low;
    }
    const double part = (pixel - bottom) / (top - bottom);
    return isLogarithmic ? low * std::pow(high / low, part) : low + part * (high - low);
}

QList<double> valueTicks(const ValueScale& scale, double spacing) {
    QList<double> ticks;
    const double range = scale.high - scale.low;
    const double pixels = std::abs(scale.bottom - scale.top);
    if (!(range > 0) || !std::isfinite(range) || pixels < spacing) {
        return ticks;
    }
    // On a logarithmic scale the round values of the linear one crowd at the top: the next test
    // leaves those out that come too close.
    const double step = niceStep(range * spacing / pixels);
    double lastPixel = std::numeric_limits<double>::infinity();
    const double first = std::ceil(scale.low / step);
    for (int i = 0; i < mostTicks; ++i) {
        const double value = (first + i) * step;
        if (value > scale.high) {
            break;
        }
        const double pixel = scale.toPixel(value);
        if (std::abs(lastPixel - pixel) >= spacing * 0.6) {
            ticks.append(value);
            lastPixel = pixel;
        }
    }
    return ticks;
}

int tickDecimals(const QList<double>& ticks) {
    double step = ticks.isEmpty() ? 1 : std::abs(ticks.first());
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        step = std::min(step, std::abs(ticks[i] - ticks[i - 1]));
    }
    return step > 0 ? std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 12) : 0;
}

QString valueText(double value, int decimals, bool isCompact) {
    static constexpr std::array units = {std::pair(1e12, 'T'), std::pair(1e9, 'G'),
                                         std::pair(1e6, 'M'), std::pair(1e3, 'k')};
    if (isCompact) {
        for (const auto& [size, letter] : units) {
            if (std::abs(value) >= size) {
                return format::number(value / size, 1) + QChar(0x202F) + QLatin1Char(letter);
            }
        }
    }
    return format::number(value, decimals);
}

TimeStep timeStepFor(double msPerPixel, double spacing) {
    for (const StepLength& candidate : steps) {
        if (static_cast<double>(candidate.ms) >= msPerPixel * spacing) {
            return candidate.step;
        }
    }
    return TimeStep::Decade;
}

qint64 stepNumber(qint64 timeMs, TimeStep step) {
    switch (step) {
    case TimeStep::Week:
        return floorDivided(timeMs - 4 * day, 7 * day); // Monday
    case TimeStep::Month:
        return monthNumber(timeMs);
    case TimeStep::Quarter:
        return floorDivided(monthNumber(timeMs), 3);
    case TimeStep::Year:
        return dateOf(timeMs).year();
    case TimeStep::FiveYears:
        return floorDivided(dateOf(timeMs).year(), 5);
    case TimeStep::Decade:
        return floorDivided(dateOf(timeMs).year(), 10);
    case TimeStep::Minute:
    case TimeStep::FiveMinutes:
    case TimeStep::FifteenMinutes:
    case TimeStep::Hour:
    case TimeStep::ThreeHours:
    case TimeStep::SixHours:
    case TimeStep::TwelveHours:
    case TimeStep::Day:
        break;
    }
    return floorDivided(timeMs, lengthOf(step));
}

qint64 stepStartMs(qint64 timeMs, TimeStep step) {
    return step <= TimeStep::Day ? stepNumber(timeMs, step) * lengthOf(step) : timeMs;
}

QString tickText(qint64 timeMs, TimeStep step) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC);
    const QLocale locale;
    const bool isMidnight = time.time().msecsSinceStartOfDay() == 0;
    if (step < TimeStep::Day && !isMidnight) {
        return locale.toString(time.time(), QStringLiteral("HH:mm"));
    }
    const bool isNewYear = time.date().dayOfYear() == 1;
    if (step >= TimeStep::Year || (isNewYear && step >= TimeStep::Day)) {
        return QString::number(time.date().year());
    }
    return step >= TimeStep::Month ? locale.toString(time.date(), QStringLiteral("MMM yyyy"))
                                   : locale.toString(time.date(), QStringLiteral("d MMM"));
}

} // namespace tf::widgets
