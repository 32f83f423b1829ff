// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule.h"

namespace tf::strategies {

/// The stored form (rules.schema.json): {"compare": ">", "left": …, "right": …}, {"all": […]},
/// {"indicator": "ema", "parameters": {"n": 20}}, {"price": "close", "ago": 1}, 70 …
QJsonValue ruleToJson(const RuleNode& rule);
/// Reads it again. The sentence of an error names the place ("all[1].left").
ParsedRule ruleFromJson(const QJsonValue& json);

} // namespace tf::strategies
