// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/kind_entry.h"
#include "models/strategies/price_action.h"
#include "models/strategies/shared_parameters.h"

#include <QCoreApplication>

namespace tf::strategies {

namespace {

/// Patterns name their own stop; the target is twice the risk, and nothing is held for ever.
ShellSettings patterned() {
    ShellSettings settings;
    settings.direction = Direction::LongOnly;
    settings.stops.targetRisk = 2;
    settings.stops.maxBars = 50;
    return settings;
}

ParameterSpec swingSpec() {
    return integerSpec(
        "swing", QT_TRANSLATE_NOOP("strategies", "Swing strength"),
        QT_TRANSLATE_NOOP("strategies", "How many candles on each side a swing must exceed."), 1,
        500, 3);
}

std::vector<ParameterSpec> levelSpecs(std::vector<ParameterSpec> own) {
    own.push_back(flagSpec("needs_level", QT_TRANSLATE_NOOP("strategies", "Only at levels"),
                           QT_TRANSLATE_NOOP("strategies",
                                             "Longs only at a swing low, shorts only at a swing "
                                             "high of the recent past."),
                           true));
    own.push_back(swingSpec());
    own.push_back(realSpec("tolerance", QT_TRANSLATE_NOOP("strategies", "Nearness"),
                           QT_TRANSLATE_NOOP("strategies", "How near to the level it must be."),
                           "ATR", 0, 20, 0.5));
    own.push_back(
        realSpec("stop_buffer", QT_TRANSLATE_NOOP("strategies", "Stop buffer"),
                 QT_TRANSLATE_NOOP("strategies", "How far beyond the pattern the stop lies."),
                 "ATR", 0, 20, 0.25));
    return withShared(std::move(own), patterned());
}

LevelSettings levelsOf(const Parameters& p) {
    return {p.flag("needs_level"), p.integer("swing"), p.real("tolerance"), p.real("stop_buffer"),
            p.integer("atr_length")};
}

template <class Detector>
Result<std::unique_ptr<Strategy>> atSwing(Detector detector, const Parameters& p) {
    return boxed(Directional(AtSwing(std::move(detector), levelsOf(p)), shellOf(p)));
}

KindEntry pinBar() {
    return {{"pin_bar", FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Pin bar"),
             QT_TRANSLATE_NOOP("strategies",
                               "A long shadow shows that a price was rejected. Buys after a long "
                               "lower shadow at support, sells short after a long upper one at "
                               "resistance, with the stop beyond the shadow."),
             QT_TRANSLATE_NOOP("strategies",
                               "Trades candles whose shadow is {shadow_ratio} times the body, at "
                               "swings of {swing} candles on each side."),
             levelSpecs({realSpec(
                 "shadow_ratio", QT_TRANSLATE_NOOP("strategies", "Shadow"),
                 QT_TRANSLATE_NOOP("strategies", "How much longer than the body it must be."),
                 QT_TRANSLATE_NOOP("strategies", "times the body"), 1, 50, 2)})},
            [](const Parameters& p) { return atSwing(PinBar(p.real("shadow_ratio")), p); }};
}

KindEntry engulfing() {
    return {
        {"engulfing", FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Engulfing"),
         QT_TRANSLATE_NOOP("strategies",
                           "A body that swallows the one before shows that the other side took "
                           "over. Buys a bullish one at support, sells short a bearish one at "
                           "resistance, with the stop beyond the pattern."),
         QT_TRANSLATE_NOOP("strategies", "Trades engulfing candles at swings of {swing} candles "
                                         "on each side."),
         levelSpecs({})},
        [](const Parameters& p) { return atSwing(EngulfingBar(), p); }};
}

KindEntry insideBar() {
    return {{"inside_bar", FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Inside bar"),
             QT_TRANSLATE_NOOP("strategies",
                               "A candle within the range of the one before is a pause. Follows a "
                               "close beyond that earlier candle, with the stop at its other end."),
             QT_TRANSLATE_NOOP("strategies",
                               "Follows a close beyond the candle before a pause, at most {wait} "
                               "candles later, at swings of {swing} candles on each side."),
             levelSpecs({integerSpec(
                 "wait", QT_TRANSLATE_NOOP("strategies", "Patience"),
                 QT_TRANSLATE_NOOP("strategies", "Within how many candles it must break."), 1, 500,
                 3)})},
            [](const Parameters& p) { return atSwing(InsideBar(p.integer("wait")), p); }};
}

KindEntry star() {
    return {
        {"star_reversal", FarmType::PriceAction,
         QT_TRANSLATE_NOOP("strategies", "Morning and evening star"),
         QT_TRANSLATE_NOOP("strategies",
                           "Three candles that turn a market: a strong one, a small one beyond "
                           "it, a strong one back. Buys a morning star at support, sells short "
                           "an evening star at resistance."),
         QT_TRANSLATE_NOOP("strategies", "Trades morning and evening stars at swings of {swing} "
                                         "candles on each side."),
         levelSpecs({})},
        [](const Parameters& p) { return atSwing(StarReversal(), p); }};
}

KindEntry structure() {
    ShellSettings settings;
    settings.direction = Direction::LongOnly;
    return {
        {"structure", FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Market structure"),
         QT_TRANSLATE_NOOP("strategies",
                           "Higher highs with higher lows are an up trend. Buys when such a "
                           "structure appears and leaves when the close breaks the last swing "
                           "low; mirrored for shorts."),
         QT_TRANSLATE_NOOP("strategies",
                           "Follows higher highs and higher lows (or lower ones) of swings with "
                           "{swing} candles on each side, until the last swing breaks."),
         withShared({swingSpec()}, settings)},
        [](const Parameters& p) {
            return boxed(Directional(SwingStructure(p.integer("swing")), shellOf(p)));
        }};
}

} // namespace

void addPriceActionKinds(std::vector<KindEntry>& entries) {
    entries.push_back(pinBar());
    entries.push_back(engulfing());
    entries.push_back(insideBar());
    entries.push_back(star());
    entries.push_back(structure());
}

} // namespace tf::strategies
