// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/custom.h"

namespace tf::strategies {

CustomRules::CustomRules(const RuleSet& rules)
    : m_long(added(rules.longSide))
    , m_short(added(rules.shortSide)) {}

CustomRules::Side CustomRules::added(const SideRules& rules) {
    const auto add = [&](const std::optional<RuleNode>& rule) {
        return rule ? m_program.add(*rule) : -1;
    };
    return {add(rules.entry), add(rules.exit), add(rules.stop), add(rules.target)};
}

Wish CustomRules::update(const market::Candle& candle, const Position& position) {
    m_program.update(candle);
    const int sign = holds(m_long.entry) - holds(m_short.entry);
    Wish wish;
    if (sign != 0) {
        wish = entry(sign, sign > 0 ? m_long : m_short, candle.close);
    }
    wish.leaves = holds(position.isLong() ? m_long.exit : m_short.exit);
    return wish;
}

Wish CustomRules::entry(int sign, const Side& side, double close) const {
    Wish wish;
    wish.enter = sign;
    if (side.stop >= 0) {
        wish.stop = m_program.value(side.stop);
        if (!(wish.stop > 0 && sign * (close - wish.stop) > 0)) {
            return {};
        }
    }
    if (side.target >= 0) {
        const double target = m_program.value(side.target);
        wish.target = target > 0 && sign * (target - close) > 0 ? target : undefined;
    }
    return wish;
}

} // namespace tf::strategies
