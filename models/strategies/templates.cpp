// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace tf::strategies {

namespace {

struct Written {
    FarmType type;
    const char* name;
    const char* json;
};

/// Written as they are stored. Every one must run: a test creates them all.
constexpr Written written[] = {
    {FarmType::TrendFollowing, QT_TRANSLATE_NOOP("strategies", "Moving-average trend"),
     R"({"kind": "ma_cross", "fast": 20, "slow": 50, "ma": "ema", "direction": "long_only",
         "adx_minimum": 20, "trail_atr": 3})"},
    {FarmType::TrendFollowing, QT_TRANSLATE_NOOP("strategies", "Turtle channel"),
     R"({"kind": "donchian_trend", "entry": 55, "exit": 20, "adx_minimum": 0, "stop_atr": 2,
         "trail_atr": 0})"},
    {FarmType::TrendFollowing, QT_TRANSLATE_NOOP("strategies", "Supertrend rider"),
     R"({"kind": "supertrend", "period": 10, "width": 3})"},
    {FarmType::TrendFollowing, QT_TRANSLATE_NOOP("strategies", "MACD trend"),
     R"({"kind": "macd", "zero_filter": true})"},
    {FarmType::TrendFollowing, QT_TRANSLATE_NOOP("strategies", "Slow momentum"),
     R"({"kind": "momentum", "lookback": 90, "threshold": 0.02})"},
    {FarmType::Breakout, QT_TRANSLATE_NOOP("strategies", "Channel breakout with volume"),
     R"({"kind": "donchian_breakout", "entry": 20, "exit": 10, "direction": "long_only",
         "volume_factor": 1.5, "stop_atr": 2, "false_break": 2})"},
    {FarmType::Breakout, QT_TRANSLATE_NOOP("strategies", "Squeeze"),
     R"({"kind": "bollinger_squeeze", "period": 20, "squeeze_length": 100})"},
    {FarmType::Breakout, QT_TRANSLATE_NOOP("strategies", "First hour of the day (UTC)"),
     R"({"kind": "opening_range", "session_start": 0, "range_minutes": 60, "session_minutes": 1440})"},
    {FarmType::Breakout, QT_TRANSLATE_NOOP("strategies", "Sudden move"),
     R"({"kind": "volatility_breakout", "factor": 1.5})"},
    {FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Rejection at support"),
     R"({"kind": "pin_bar"})"},
    {FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Engulfing at support"),
     R"({"kind": "engulfing"})"},
    {FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Inside-bar break"),
     R"({"kind": "inside_bar", "needs_level": false})"},
    {FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Stars at support"),
     R"({"kind": "star_reversal"})"},
    {FarmType::PriceAction, QT_TRANSLATE_NOOP("strategies", "Higher highs, higher lows"),
     R"({"kind": "structure", "swing": 5})"},
    {FarmType::Mixed, QT_TRANSLATE_NOOP("strategies", "Three trend followers vote"),
     R"({"kind": "vote", "rule": "weighted", "threshold": 0.6, "direction": "long_only",
         "trail_atr": 3, "members": [
            {"weight": 1, "strategy": {"kind": "ma_cross", "fast": 20, "slow": 50}},
            {"weight": 1, "strategy": {"kind": "supertrend", "adx_minimum": 0, "trail_atr": 0,
                                       "direction": "long_short"}},
            {"weight": 1, "strategy": {"kind": "momentum", "lookback": 50, "adx_minimum": 0,
                                       "trail_atr": 0, "direction": "long_short"}}]})"},
    {FarmType::Mixed, QT_TRANSLATE_NOOP("strategies", "Trend or reversal by regime"),
     R"({"kind": "regime_switch", "direction": "long_only", "storm_ratio": 2.5, "stop_atr": 3,
         "trend": {"kind": "ma_cross", "fast": 20, "slow": 50},
         "range": {"kind": "rsi_reversal", "period": 14, "low": 30, "high": 70, "stop_loss": 0.03,
                   "take_profit": 0.03}})"},
    {FarmType::Mixed, QT_TRANSLATE_NOOP("strategies", "RSI reversal"),
     R"({"kind": "rsi_reversal", "direction": "long_only", "stop_loss": 0.03, "take_profit": 0.03,
         "max_bars": 100})"},
    {FarmType::Custom, QT_TRANSLATE_NOOP("strategies", "Trend with a pullback"),
     R"({"kind": "rules", "direction": "long_only", "max_bars": 200, "rules": {"schema": 1, "long": {
            "entry": {"all": [
                {"compare": ">", "left": {"price": "close"},
                 "right": {"indicator": "ema", "parameters": {"n": 200}}},
                {"cross": "above", "left": {"indicator": "rsi", "parameters": {"n": 14}},
                 "right": 40}]},
            "exit": {"compare": ">", "left": {"indicator": "rsi", "parameters": {"n": 14}},
                     "right": 70},
            "stop": {"compute": "-", "left": {"price": "close"}, "right": {"compute": "*", "left": 2,
                     "right": {"indicator": "atr", "parameters": {"n": 14}}}},
            "target": {"compute": "+", "left": {"price": "close"}, "right": {"compute": "*",
                       "left": 4, "right": {"indicator": "atr", "parameters": {"n": 14}}}}}}})"},
    {FarmType::Custom, QT_TRANSLATE_NOOP("strategies", "Averages and RSI"),
     R"({"kind": "rules", "direction": "long_only", "trail_atr": 3, "rules": {"schema": 1, "long": {
            "entry": {"all": [
                {"cross": "above", "left": {"indicator": "ema", "parameters": {"n": 20}},
                 "right": {"indicator": "ema", "parameters": {"n": 50}}},
                {"compare": "<", "left": {"indicator": "rsi", "parameters": {"n": 14}},
                 "right": 70}]},
            "exit": {"cross": "below", "left": {"indicator": "ema", "parameters": {"n": 20}},
                     "right": {"indicator": "ema", "parameters": {"n": 50}}}}}})"},
};

} // namespace

std::vector<StrategyTemplate> strategyTemplates(FarmType type) {
    std::vector<StrategyTemplate> templates;
    for (const Written& one : written) {
        if (one.type != type) {
            continue;
        }
        const QJsonObject object = QJsonDocument::fromJson(one.json).object();
        auto config = StrategyConfig::fromJson(object);
        TF_ASSERT(config.isOk());
        templates.push_back({one.name, std::move(*config)});
    }
    return templates;
}

} // namespace tf::strategies
