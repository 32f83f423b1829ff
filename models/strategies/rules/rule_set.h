// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule.h"

namespace tf::strategies {

/// The rules of one side. Entry and exit are conditions, stop and target are prices.
struct SideRules {
    std::optional<RuleNode> entry;
    std::optional<RuleNode> exit;
    std::optional<RuleNode> stop;
    std::optional<RuleNode> target;

    bool operator==(const SideRules&) const = default;
};

/// A custom strategy: rules for long and for short.
struct RuleSet {
    SideRules longSide;
    SideRules shortSide;

    /// {"schema": 1, "long": {"entry": …, "exit": …, "stop": …, "target": …}, "short": {…}}
    QJsonObject toJson() const;
    bool operator==(const RuleSet&) const = default;
};

/// Reads a stored rule set into `rules` and answers all that is wrong with it, places as
/// "long.entry". A set without an entry, or with an exit where there is no entry, is wrong too.
std::vector<ParameterProblem> readRuleSet(const QJsonObject& json, RuleSet& rules);

/// A sentence per rule, in the text form of the rules.
QString describeRuleSet(const RuleSet& rules);

} // namespace tf::strategies
