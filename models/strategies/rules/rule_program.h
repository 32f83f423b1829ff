// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule.h"

namespace tf::strategies {

/// Rules made ready to run: every distinct indicator once, with as much of its past as the rules
/// look back. Conditions are true, false or undefined (as long as an indicator is); undefined never
/// acts.
class RuleProgram {
public:
    RuleProgram() = default;
    RuleProgram(const RuleProgram& other);
    RuleProgram(RuleProgram&&) noexcept = default;
    RuleProgram& operator=(RuleProgram other) noexcept;
    ~RuleProgram() = default;

    /// Adds a rule and answers its number. Before the first candle only.
    int add(const RuleNode& rule);
    void update(const market::Candle& candle);

    /// Whether a condition is true now.
    bool holds(int rule) const { return value(rule) > 0; }
    /// A value now; NaN where undefined or infinite.
    double value(int rule) const;
    /// Index of the first candle on which all rules are defined.
    int first() const { return m_first; }
    /// Number of distinct indicators.
    int indicatorCount() const { return static_cast<int>(m_indicators.size()); }

private:
    struct Step {
        RuleNode::Kind kind = RuleNode::Kind::Number;
        double number = 0;
        int source = 0; ///< price source, or index of the indicator
        int output = 0;
        int ago = 0;
        std::vector<int> parts;
    };
    struct Running {
        QString key; ///< kind and parameters
        std::unique_ptr<Indicator> indicator;
        std::size_t outputs = 1;
        std::vector<double> past; ///< ring of `m_depth` rows
    };

    int addStep(const RuleNode& node);
    int addIndicator(const RuleNode& node);
    int firstOf(const RuleNode& node) const;
    double evaluate(int step, int back) const;
    double evaluateAll(const Step& step, int back) const;
    double compare(RuleNode::Kind kind, double left, double right) const;
    std::size_t row(int back) const;

    std::vector<Step> m_steps;
    std::vector<int> m_rules;
    std::vector<Running> m_indicators;
    std::vector<market::Candle> m_candles; ///< ring of `m_depth`
    std::size_t m_depth = 2;
    std::size_t m_now = 0;
    std::size_t m_seen = 0;
    int m_first = 0;
};

} // namespace tf::strategies
