// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/shared_parameters.h"

#include <QCoreApplication>
#include <QLocale>

namespace tf::strategies {

namespace {

constexpr int longest = 10'000;
constexpr const char* candlesUnit = QT_TRANSLATE_NOOP("strategies", "candles");
constexpr const char* filterGroup = QT_TRANSLATE_NOOP("strategies", "Filters");
constexpr const char* stopGroup = QT_TRANSLATE_NOOP("strategies", "Stops and targets");

constexpr Choice directionChoices[] = {
    {"long_short", QT_TRANSLATE_NOOP("strategies", "long and short")},
    {"long_only", QT_TRANSLATE_NOOP("strategies", "long only")},
    {"short_only", QT_TRANSLATE_NOOP("strategies", "short only")},
};

ParameterSpec grouped(ParameterSpec spec, const char* group) {
    spec.group = group;
    return spec;
}

ParameterSpec directionSpec(Direction initial) {
    return {"direction",
            ParameterType::Choice,
            QT_TRANSLATE_NOOP("strategies", "Direction"),
            QT_TRANSLATE_NOOP("strategies",
                              "Which sides may be taken. A short needs full cover at the venue."),
            "",
            0,
            0,
            static_cast<double>(initial),
            directionChoices};
}

void addFilters(std::vector<ParameterSpec>& specs, const FilterSettings& filter) {
    specs.push_back(
        grouped(realSpec("adx_minimum", QT_TRANSLATE_NOOP("strategies", "Least trend strength"),
                         QT_TRANSLATE_NOOP("strategies",
                                           "Entries need an ADX of at least this; 0 does not ask."),
                         "ADX", 0, 100, filter.adxMinimum),
                filterGroup));
    specs.push_back(
        grouped(integerSpec("adx_length", QT_TRANSLATE_NOOP("strategies", "ADX length"),
                            QT_TRANSLATE_NOOP("strategies",
                                              "Over how many candles trend strength is taken."),
                            2, longest, filter.adxLength),
                filterGroup));
    specs.push_back(grouped(
        realSpec("volume_factor", QT_TRANSLATE_NOOP("strategies", "Least volume"),
                 QT_TRANSLATE_NOOP("strategies", "Entries need this many times the mean volume of "
                                                 "the candles before; 0 does not ask."),
                 QT_TRANSLATE_NOOP("strategies", "times the mean"), 0, 100, filter.volumeFactor),
        filterGroup));
    specs.push_back(grouped(
        integerSpec("volume_length", QT_TRANSLATE_NOOP("strategies", "Volume length"),
                    QT_TRANSLATE_NOOP("strategies", "Over how many candles mean volume is taken."),
                    1, longest, filter.volumeLength),
        filterGroup));
}

void addStops(std::vector<ParameterSpec>& specs, const StopSettings& stops) {
    const auto add = [&](ParameterSpec spec) { specs.push_back(grouped(spec, stopGroup)); };
    add(fractionSpec(
        "stop_loss", QT_TRANSLATE_NOOP("strategies", "Stop loss"),
        QT_TRANSLATE_NOOP("strategies",
                          "How far the price may go against the entry; 0 is no such stop."),
        0, 0.99, stops.stopLoss));
    add(realSpec(
        "stop_atr", QT_TRANSLATE_NOOP("strategies", "ATR stop"),
        QT_TRANSLATE_NOOP("strategies",
                          "Distance of the first stop in average ranges; 0 is no such stop."),
        "ATR", 0, 100, stops.stopAtr));
    add(realSpec("trail_atr", QT_TRANSLATE_NOOP("strategies", "Trailing stop"),
                 QT_TRANSLATE_NOOP("strategies",
                                   "How many average ranges the stop follows behind the "
                                   "best price; 0 is no such stop."),
                 "ATR", 0, 100, stops.trailAtr));
    add(realSpec("break_even_atr", QT_TRANSLATE_NOOP("strategies", "Break even"),
                 QT_TRANSLATE_NOOP("strategies",
                                   "After a profit of this many average ranges the stop "
                                   "moves to the entry price; 0 never."),
                 "ATR", 0, 100, stops.breakEvenAtr));
    add(fractionSpec(
        "take_profit", QT_TRANSLATE_NOOP("strategies", "Take profit"),
        QT_TRANSLATE_NOOP("strategies", "Profit at which the position is closed; 0 has no target."),
        0, 100, stops.takeProfit));
    add(realSpec("target_risk", QT_TRANSLATE_NOOP("strategies", "Target in risks"),
                 QT_TRANSLATE_NOOP("strategies",
                                   "Target as a multiple of the distance to the first "
                                   "stop; 0 has no such target."),
                 QT_TRANSLATE_NOOP("strategies", "times the risk"), 0, 100, stops.targetRisk));
    add(integerSpec(
        "max_bars", QT_TRANSLATE_NOOP("strategies", "Time stop"),
        QT_TRANSLATE_NOOP("strategies", "Closes a position after so many candles; 0 never."), 0,
        100'000, stops.maxBars));
    add(integerSpec(
        "atr_length", QT_TRANSLATE_NOOP("strategies", "ATR length"),
        QT_TRANSLATE_NOOP("strategies", "Over how many candles the average range is taken."), 1,
        longest, stops.atrLength));
}

bool has(const Parameters& parameters, const char* id) {
    return parameters.knows(id);
}

double realOr(const Parameters& parameters, const char* id, double other) {
    return has(parameters, id) ? parameters.real(id) : other;
}

int integerOr(const Parameters& parameters, const char* id, int other) {
    return has(parameters, id) ? parameters.integer(id) : other;
}

Direction directionOf(const QString& id) {
    for (std::size_t i = 0; i < std::size(directionChoices); ++i) {
        if (id == QLatin1String(directionChoices[i].id)) {
            return static_cast<Direction>(i);
        }
    }
    return Direction::LongOnly;
}

QString number(double value) {
    return QLocale().toString(value, 'g', 6);
}

QString percent(double fraction) {
    return number(100 * fraction) + QLocale().percent();
}

} // namespace

ParameterSpec integerSpec(const char* id, const char* name, const char* description, int minimum,
                          int maximum, int initial) {
    return {id,
            ParameterType::Integer,
            name,
            description,
            candlesUnit,
            static_cast<double>(minimum),
            static_cast<double>(maximum),
            static_cast<double>(initial)};
}

ParameterSpec realSpec(const char* id, const char* name, const char* description, const char* unit,
                       double minimum, double maximum, double initial) {
    return {id, ParameterType::Real, name, description, unit, minimum, maximum, initial};
}

ParameterSpec fractionSpec(const char* id, const char* name, const char* description,
                           double minimum, double maximum, double initial) {
    return {id, ParameterType::Fraction, name, description, "%", minimum, maximum, initial};
}

ParameterSpec flagSpec(const char* id, const char* name, const char* description, bool initial) {
    return {id, ParameterType::Flag, name, description, "", 0, 1, initial ? 1.0 : 0.0};
}

ParameterSpec falseBreakSpec(int initial) {
    return integerSpec("false_break", QT_TRANSLATE_NOOP("strategies", "False-break exit"),
                       QT_TRANSLATE_NOOP("strategies",
                                         "Leaves when the close is back inside within so many "
                                         "candles of the break; 0 does not ask."),
                       0, 1'000, initial);
}

std::vector<ParameterSpec> withShared(std::vector<ParameterSpec> own,
                                      const ShellSettings& defaults) {
    own.push_back(directionSpec(defaults.direction));
    addFilters(own, defaults.filter);
    addStops(own, defaults.stops);
    return own;
}

std::vector<ParameterSpec> withStops(std::vector<ParameterSpec> own,
                                     const ShellSettings& defaults) {
    own.push_back(directionSpec(defaults.direction));
    addStops(own, defaults.stops);
    return own;
}

ShellSettings shellOf(const Parameters& parameters) {
    ShellSettings settings;
    settings.direction = directionOf(parameters.choice("direction"));
    settings.filter.adxMinimum = realOr(parameters, "adx_minimum", 0);
    settings.filter.adxLength = integerOr(parameters, "adx_length", 14);
    settings.filter.volumeFactor = realOr(parameters, "volume_factor", 0);
    settings.filter.volumeLength = integerOr(parameters, "volume_length", 20);
    settings.stops.stopLoss = parameters.real("stop_loss");
    settings.stops.stopAtr = parameters.real("stop_atr");
    settings.stops.trailAtr = parameters.real("trail_atr");
    settings.stops.breakEvenAtr = parameters.real("break_even_atr");
    settings.stops.takeProfit = parameters.real("take_profit");
    settings.stops.targetRisk = parameters.real("target_risk");
    settings.stops.maxBars = parameters.integer("max_bars");
    settings.stops.atrLength = parameters.integer("atr_length");
    return settings;
}

QString describeShell(const ShellSettings& settings) {
    QStringList sentences;
    const auto say = [&](bool isOn, const QString& sentence) {
        if (isOn) {
            sentences.append(sentence);
        }
    };
    const FilterSettings& filter = settings.filter;
    const StopSettings& stops = settings.stops;
    say(settings.direction == Direction::LongOnly,
        QCoreApplication::translate("strategies", "It never sells short."));
    say(settings.direction == Direction::ShortOnly,
        QCoreApplication::translate("strategies", "It only sells short."));
    say(filter.adxMinimum > 0,
        QCoreApplication::translate("strategies", "Entries need an ADX of at least %1.")
            .arg(number(filter.adxMinimum)));
    say(filter.volumeFactor > 0,
        QCoreApplication::translate("strategies", "Entries need %1 times the mean volume.")
            .arg(number(filter.volumeFactor)));
    say(stops.stopLoss > 0, QCoreApplication::translate("strategies", "The stop is %1 away.")
                                .arg(percent(stops.stopLoss)));
    say(stops.stopAtr > 0,
        QCoreApplication::translate("strategies", "The stop is %1 average ranges away.")
            .arg(number(stops.stopAtr)));
    say(stops.trailAtr > 0,
        QCoreApplication::translate("strategies",
                                    "The stop trails %1 average ranges behind the best price.")
            .arg(number(stops.trailAtr)));
    say(stops.breakEvenAtr > 0,
        QCoreApplication::translate(
            "strategies", "After a profit of %1 average ranges the stop moves to the entry price.")
            .arg(number(stops.breakEvenAtr)));
    say(stops.takeProfit > 0, QCoreApplication::translate("strategies", "It takes a profit of %1.")
                                  .arg(percent(stops.takeProfit)));
    say(stops.targetRisk > 0 && stops.takeProfit <= 0,
        QCoreApplication::translate("strategies", "The target is %1 times the risk.")
            .arg(number(stops.targetRisk)));
    say(stops.maxBars > 0,
        QCoreApplication::translate("strategies", "It leaves after %n candle(s).", nullptr,
                                    stops.maxBars));
    return sentences.join(u' ');
}

} // namespace tf::strategies
