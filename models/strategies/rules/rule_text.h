// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule.h"

namespace tf::strategies {

/// The text form of rules:
///   condition: value < value, <=, >, >=, =, !=, value crosses above value, value crosses below
///              value, condition and condition, condition or condition, not condition, ( … )
///   value:     number, close, open, high, low, volume, hl2, hlc3, ohlc4, indicator, value + value,
///              -, *, /, -value, ( … ); a price or indicator with [n] is that of n candles ago
///   indicator: ema(20), bollinger(20, 2).upper, sma(20, volume), donchian(n = 20).lower
/// Case and spaces do not matter. `and` binds closer than `or`, `not` closer than both.
/// Example: ema(20) crosses above ema(50) and rsi(14) < 70
ParsedRule parseCondition(QStringView text);
/// A value, as for stops and targets: close - 2 * atr(14)
ParsedRule parseValue(QStringView text);

/// The text of a rule; parsing it gives the same rule again.
QString ruleText(const RuleNode& rule);

} // namespace tf::strategies
