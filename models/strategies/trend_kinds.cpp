// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/dispatch.h"
#include "models/strategies/kind_entry.h"

#include <QCoreApplication>

namespace tf::strategies {

namespace {

constexpr Choice meanChoices[] = {
    {"sma", QT_TRANSLATE_NOOP("strategies", "simple")},
    {"ema", QT_TRANSLATE_NOOP("strategies", "exponential")},
    {"wma", QT_TRANSLATE_NOOP("strategies", "weighted")},
    {"hma", QT_TRANSLATE_NOOP("strategies", "Hull")},
    {"kama", QT_TRANSLATE_NOOP("strategies", "Kaufman adaptive")},
};

/// What trend followers start with: only in trends, and a trailing stop.
ShellSettings trending() {
    ShellSettings settings;
    settings.direction = Direction::LongOnly;
    settings.filter.adxMinimum = 20;
    settings.stops.trailAtr = 3;
    return settings;
}

/// Bare rules: filters and stops off, both sides.
ShellSettings bare() {
    return {};
}

ParameterSpec meanSpec() {
    return {"ma",
            ParameterType::Choice,
            QT_TRANSLATE_NOOP("strategies", "Average"),
            QT_TRANSLATE_NOOP("strategies", "Which kind of moving average is used."),
            "",
            0,
            0,
            0,
            meanChoices};
}

ParameterSpec length(const char* id, const char* name, int initial, int minimum = 2) {
    return integerSpec(id, name,
                       QT_TRANSLATE_NOOP("strategies", "Over how many candles it is taken."),
                       minimum, 10'000, initial);
}

KindEntry meanCross() {
    return {{"ma_cross", FarmType::TrendFollowing,
             QT_TRANSLATE_NOOP("strategies", "Moving-average cross"),
             QT_TRANSLATE_NOOP("strategies",
                               "Watches a fast and a slow moving average. Buys when the fast one "
                               "crosses above the slow one; turns around on the reverse cross."),
             QT_TRANSLATE_NOOP("strategies",
                               "Buys when the {ma} average of {fast} candles crosses above that of "
                               "{slow}, and turns around on the reverse cross."),
             withShared({length("fast", QT_TRANSLATE_NOOP("strategies", "Fast length"), 10, 1),
                         length("slow", QT_TRANSLATE_NOOP("strategies", "Slow length"), 30),
                         meanSpec()},
                        bare())},
            [](const Parameters& p) {
                const QString mean = p.choice("ma");
                if (mean == QLatin1String("ema")) {
                    return boxed(makeMeanCross<Ema>(p));
                }
                if (mean == QLatin1String("wma")) {
                    return boxed(makeMeanCross<Wma>(p));
                }
                if (mean == QLatin1String("hma")) {
                    return boxed(makeMeanCross<Hma>(p));
                }
                if (mean == QLatin1String("kama")) {
                    return boxed(makeMeanCross<Kama>(p));
                }
                return boxed(makeMeanCross<Sma>(p));
            },
            shorterThan("fast", "slow")};
}

KindEntry priceCross() {
    return {{"price_cross", FarmType::TrendFollowing,
             QT_TRANSLATE_NOOP("strategies", "Price crosses its average"),
             QT_TRANSLATE_NOOP("strategies",
                               "Watches the close against its simple moving average. Buys when the "
                               "close crosses above, turns around when it crosses below."),
             QT_TRANSLATE_NOOP("strategies",
                               "Buys when the close crosses above its average of {period} candles, "
                               "and turns around when it crosses below."),
             withShared({length("period", QT_TRANSLATE_NOOP("strategies", "Length"), 50)}, bare())},
            [](const Parameters& p) { return boxed(makePriceCross<Sma>(p)); }};
}

KindEntry donchianTrend() {
    return {{"donchian_trend", FarmType::TrendFollowing,
             QT_TRANSLATE_NOOP("strategies", "Donchian trend"),
             QT_TRANSLATE_NOOP("strategies",
                               "Follows trends by channels. Buys a close above the highest high of "
                               "the last candles and leaves at a close below the lowest low of "
                               "fewer; mirrored for shorts."),
             QT_TRANSLATE_NOOP("strategies",
                               "Enters when the close leaves the range of the last {entry} candles "
                               "and is out when it leaves that of {exit} the other way."),
             withShared({length("entry", QT_TRANSLATE_NOOP("strategies", "Entry length"), 55, 1),
                         length("exit", QT_TRANSLATE_NOOP("strategies", "Exit length"), 20, 1),
                         falseBreakSpec(0)},
                        trending())},
            [](const Parameters& p) { return boxed(makeChannelBreak(p)); }};
}

KindEntry supertrend() {
    return {{"supertrend", FarmType::TrendFollowing, QT_TRANSLATE_NOOP("strategies", "Supertrend"),
             QT_TRANSLATE_NOOP("strategies",
                               "Keeps a line some average ranges behind the price. Buys when the "
                               "line turns up, turns around when it turns down."),
             QT_TRANSLATE_NOOP("strategies",
                               "Buys when the supertrend of {period} candles and {width} average "
                               "ranges turns up, and turns around when it turns down."),
             withShared({length("period", QT_TRANSLATE_NOOP("strategies", "Length"), 10, 1),
                         realSpec("width", QT_TRANSLATE_NOOP("strategies", "Width"),
                                  QT_TRANSLATE_NOOP("strategies",
                                                    "How far behind the price the line runs."),
                                  "ATR", 0.1, 100, 3)},
                        trending())},
            [](const Parameters& p) { return boxed(makeSupertrend(p)); }};
}

KindEntry macd() {
    return {
        {"macd", FarmType::TrendFollowing, QT_TRANSLATE_NOOP("strategies", "MACD"),
         QT_TRANSLATE_NOOP("strategies",
                           "Watches the difference of two exponential averages. Buys when it "
                           "crosses above its own average, turns around when it crosses below."),
         QT_TRANSLATE_NOOP("strategies",
                           "Buys when the MACD of {fast} and {slow} candles crosses above its "
                           "signal of {signal}, and turns around on the reverse cross."),
         withShared(
             {length("fast", QT_TRANSLATE_NOOP("strategies", "Fast length"), 12, 1),
              length("slow", QT_TRANSLATE_NOOP("strategies", "Slow length"), 26),
              length("signal", QT_TRANSLATE_NOOP("strategies", "Signal length"), 9, 1),
              flagSpec("zero_filter", QT_TRANSLATE_NOOP("strategies", "Zero filter"),
                       QT_TRANSLATE_NOOP("strategies",
                                         "Buys only while the MACD is above zero, sells short "
                                         "only while it is below."),
                       false)},
             trending())},
        [](const Parameters& p) { return boxed(makeMacdCross(p)); },
        shorterThan("fast", "slow")};
}

KindEntry momentum() {
    return {
        {"momentum", FarmType::TrendFollowing,
         QT_TRANSLATE_NOOP("strategies", "Time-series momentum"),
         QT_TRANSLATE_NOOP("strategies",
                           "What has risen over a long time tends to go on. Buys when the "
                           "return over the look-back comes to exceed the threshold, leaves "
                           "when it turns negative; mirrored for shorts."),
         QT_TRANSLATE_NOOP("strategies",
                           "Enters when the price has moved by more than {threshold} in "
                           "{lookback} candles and is out when that return changes its sign."),
         withShared({length("lookback", QT_TRANSLATE_NOOP("strategies", "Look-back"), 90, 1),
                     fractionSpec("threshold", QT_TRANSLATE_NOOP("strategies", "Threshold"),
                                  QT_TRANSLATE_NOOP("strategies", "Return that counts as a trend."),
                                  0, 10, 0.02)},
                    trending())},
        [](const Parameters& p) { return boxed(makeMomentum(p)); }};
}

} // namespace

void addTrendKinds(std::vector<KindEntry>& entries) {
    entries.push_back(meanCross());
    entries.push_back(priceCross());
    entries.push_back(donchianTrend());
    entries.push_back(supertrend());
    entries.push_back(macd());
    entries.push_back(momentum());
}

} // namespace tf::strategies
