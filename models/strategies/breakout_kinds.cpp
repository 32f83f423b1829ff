// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/breakout.h"
#include "models/strategies/dispatch.h"
#include "models/strategies/kind_entry.h"

#include <QCoreApplication>

namespace tf::strategies {

namespace {

/// What breakouts start with: volume must confirm, and a stop.
ShellSettings confirmed() {
    ShellSettings settings;
    settings.direction = Direction::LongOnly;
    settings.filter.volumeFactor = 1.5;
    settings.stops.stopAtr = 2;
    settings.stops.trailAtr = 3;
    return settings;
}

ParameterSpec length(const char* id, const char* name, int initial, int minimum = 1) {
    return integerSpec(id, name,
                       QT_TRANSLATE_NOOP("strategies", "Over how many candles it is taken."),
                       minimum, 10'000, initial);
}

ParameterSpec minutes(const char* id, const char* name, const char* description, int minimum,
                      int maximum, int initial) {
    ParameterSpec spec = integerSpec(id, name, description, minimum, maximum, initial);
    spec.unit = QT_TRANSLATE_NOOP("strategies", "minutes");
    return spec;
}

KindEntry donchian() {
    return {{"donchian_breakout", FarmType::Breakout,
             QT_TRANSLATE_NOOP("strategies", "Donchian breakout"),
             QT_TRANSLATE_NOOP("strategies",
                               "Buys a close above the highest high of the last candles and leaves "
                               "at a close below the lowest low of fewer; mirrored for shorts."),
             QT_TRANSLATE_NOOP("strategies",
                               "Enters when the close leaves the range of the last {entry} candles "
                               "and is out when it leaves that of {exit} the other way."),
             withShared({length("entry", QT_TRANSLATE_NOOP("strategies", "Entry length"), 20),
                         length("exit", QT_TRANSLATE_NOOP("strategies", "Exit length"), 10),
                         falseBreakSpec(0)})},
            [](const Parameters& p) { return boxed(makeChannelBreak(p)); }};
}

KindEntry squeeze() {
    return {
        {"bollinger_squeeze", FarmType::Breakout,
         QT_TRANSLATE_NOOP("strategies", "Bollinger squeeze"),
         QT_TRANSLATE_NOOP("strategies",
                           "Quiet markets break out. When the Bollinger bands were at their "
                           "narrowest a short while ago and the close leaves them, it follows; "
                           "out when the close is back across the middle."),
         QT_TRANSLATE_NOOP("strategies",
                           "When the bands of {period} candles were at their narrowest of "
                           "{squeeze_length} at most {recent} candles ago, it follows a close "
                           "outside them, and is out back across the middle."),
         withShared(
             {length("period", QT_TRANSLATE_NOOP("strategies", "Length"), 20, 2),
              realSpec("width", QT_TRANSLATE_NOOP("strategies", "Width"),
                       QT_TRANSLATE_NOOP("strategies", "Deviations between middle and band."),
                       QT_TRANSLATE_NOOP("strategies", "deviations"), 0.1, 20, 2),
              length("squeeze_length", QT_TRANSLATE_NOOP("strategies", "Squeeze look-back"), 100),
              integerSpec("recent", QT_TRANSLATE_NOOP("strategies", "Age of the squeeze"),
                          QT_TRANSLATE_NOOP("strategies",
                                            "How many candles ago the squeeze may have been."),
                          0, 1'000, 5),
              falseBreakSpec(3)},
             confirmed())},
        [](const Parameters& p) {
            return boxed(Directional(
                BollingerSqueeze(p.integer("period"), p.real("width"), p.integer("squeeze_length"),
                                 p.integer("recent"), p.integer("false_break")),
                shellOf(p)));
        }};
}

KindEntry openingRange() {
    return {
        {"opening_range", FarmType::Breakout, QT_TRANSLATE_NOOP("strategies", "Opening range"),
         QT_TRANSLATE_NOOP("strategies",
                           "Takes the range of the first minutes of each session (UTC) and "
                           "follows the first close outside it, once per side; out at the end "
                           "of the session. Needs candles shorter than the range."),
         QT_TRANSLATE_NOOP("strategies",
                           "Takes the range of the first {range_minutes} minutes from minute "
                           "{session_start} of the day (UTC), follows the first close outside "
                           "it and is out {session_minutes} minutes after the start."),
         withShared(
             {minutes("session_start", QT_TRANSLATE_NOOP("strategies", "Session start"),
                      QT_TRANSLATE_NOOP("strategies", "Minute of the day (UTC), 0 is midnight."), 0,
                      1'439, 0),
              minutes("range_minutes", QT_TRANSLATE_NOOP("strategies", "Opening range"),
                      QT_TRANSLATE_NOOP("strategies", "How long the opening lasts."), 1, 1'380, 60),
              minutes("session_minutes", QT_TRANSLATE_NOOP("strategies", "Session"),
                      QT_TRANSLATE_NOOP("strategies", "How long after the start all is closed."), 2,
                      1'440, 1'440),
              falseBreakSpec(0)},
             confirmed())},
        [](const Parameters& p) {
            return boxed(
                Directional(OpeningRange(p.integer("session_start"), p.integer("range_minutes"),
                                         p.integer("session_minutes"), p.integer("false_break")),
                            shellOf(p)));
        },
        shorterThan("range_minutes", "session_minutes")};
}

KindEntry volatilityBreak() {
    return {{"volatility_breakout", FarmType::Breakout,
             QT_TRANSLATE_NOOP("strategies", "Volatility breakout"),
             QT_TRANSLATE_NOOP("strategies",
                               "Follows a close that is unusually far from the one before, "
                               "measured in average ranges; turns around on the reverse."),
             QT_TRANSLATE_NOOP("strategies",
                               "Follows a close that is more than {factor} average ranges of "
                               "{period} candles away from the one before."),
             withShared({length("period", QT_TRANSLATE_NOOP("strategies", "Length"), 14),
                         realSpec("factor", QT_TRANSLATE_NOOP("strategies", "Distance"),
                                  QT_TRANSLATE_NOOP("strategies", "How far counts as a break."),
                                  "ATR", 0.1, 20, 1.5),
                         falseBreakSpec(2)},
                        confirmed())},
            [](const Parameters& p) {
                return boxed(Directional(VolatilityBreak(p.integer("period"), p.real("factor"),
                                                         p.integer("false_break")),
                                         shellOf(p)));
            }};
}

} // namespace

void addBreakoutKinds(std::vector<KindEntry>& entries) {
    entries.push_back(donchian());
    entries.push_back(squeeze());
    entries.push_back(openingRange());
    entries.push_back(volatilityBreak());
}

} // namespace tf::strategies
