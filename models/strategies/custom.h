// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/directional.h"
#include "models/strategies/rules/rule_program.h"
#include "models/strategies/rules/rule_set.h"

namespace tf::strategies {

/// A strategy made of rules. Entries are taken when flat or on the other side, whenever their rule
/// holds; not when both sides hold at once. An entry whose own stop is undefined or on the wrong
/// side of the close is not taken: it would be without protection. Targets on the wrong side are
/// left out.
class CustomRules {
public:
    static constexpr bool renews = false;

    explicit CustomRules(const RuleSet& rules);

    Wish update(const market::Candle& candle, const Position& position);
    int first() const { return m_program.first(); }

private:
    struct Side {
        int entry = -1;
        int exit = -1;
        int stop = -1;
        int target = -1;
    };
    Side added(const SideRules& rules);
    Wish entry(int sign, const Side& side, double close) const;
    bool holds(int rule) const { return rule >= 0 && m_program.holds(rule); }

    RuleProgram m_program;
    Side m_long;
    Side m_short;
};

} // namespace tf::strategies
