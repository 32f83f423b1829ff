// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/rule_program.h"

#include <QJsonDocument>
#include <cmath>

namespace tf::strategies {

namespace {

using Kind = RuleNode::Kind;

double truth(bool holds) {
    return holds ? 1 : 0;
}

} // namespace

RuleProgram::RuleProgram(const RuleProgram& other)
    : m_steps(other.m_steps)
    , m_rules(other.m_rules)
    , m_candles(other.m_candles)
    , m_depth(other.m_depth)
    , m_now(other.m_now)
    , m_seen(other.m_seen)
    , m_first(other.m_first) {
    for (const Running& running : other.m_indicators) {
        m_indicators.push_back(
            {running.key, running.indicator->clone(), running.outputs, running.past});
    }
}

RuleProgram& RuleProgram::operator=(RuleProgram other) noexcept {
    m_steps.swap(other.m_steps);
    m_rules.swap(other.m_rules);
    m_indicators.swap(other.m_indicators);
    m_candles.swap(other.m_candles);
    m_depth = other.m_depth;
    m_now = other.m_now;
    m_seen = other.m_seen;
    m_first = other.m_first;
    return *this;
}

int RuleProgram::add(const RuleNode& rule) {
    m_rules.push_back(addStep(rule));
    m_first = std::max(m_first, firstOf(rule));
    m_candles.resize(m_depth);
    for (Running& running : m_indicators) {
        running.past.assign(m_depth * running.outputs, undefined);
    }
    return static_cast<int>(m_rules.size()) - 1;
}

int RuleProgram::addStep(const RuleNode& node) {
    Step step;
    step.kind = node.kind;
    step.number = node.number;
    step.ago = node.ago;
    // A cross looks one candle further back than its sides.
    m_depth = std::max(m_depth, static_cast<std::size_t>(node.ago) + 2);
    if (node.kind == Kind::Price) {
        step.source = static_cast<int>(node.price);
    } else if (node.kind == Kind::Indicator) {
        step.source = addIndicator(node);
        step.output = findIndicatorKind(node.indicator)->outputIndex(node.output);
    }
    for (const RuleNode& part : node.parts) {
        step.parts.push_back(addStep(part));
    }
    m_steps.push_back(std::move(step));
    return static_cast<int>(m_steps.size()) - 1;
}

int RuleProgram::addIndicator(const RuleNode& node) {
    const QString key =
        node.indicator +
        QString::fromUtf8(QJsonDocument(node.parameters).toJson(QJsonDocument::Compact));
    for (std::size_t i = 0; i < m_indicators.size(); ++i) {
        if (m_indicators[i].key == key) {
            return static_cast<int>(i);
        }
    }
    auto made = createIndicator(node.indicator, node.parameters);
    TF_ASSERT(made.isOk()); // Nodes come from indicatorNode, which checked them.
    const std::size_t outputs = findIndicatorKind(node.indicator)->outputs.size();
    m_indicators.push_back({key, std::move(*made), outputs, {}});
    return static_cast<int>(m_indicators.size()) - 1;
}

int RuleProgram::firstOf(const RuleNode& node) const {
    int first = 0;
    for (const RuleNode& part : node.parts) {
        first = std::max(first, firstOf(part));
    }
    if (node.kind == Kind::Indicator) {
        const auto made = createIndicator(node.indicator, node.parameters);
        first = made.isOk() ? (*made)->first() : 0;
    }
    const bool isCross = node.kind == Kind::CrossesAbove || node.kind == Kind::CrossesBelow;
    return first + node.ago + (isCross ? 1 : 0);
}

void RuleProgram::update(const market::Candle& candle) {
    m_now = m_now + 1 < m_depth ? m_now + 1 : 0;
    ++m_seen;
    m_candles[m_now] = candle;
    for (Running& running : m_indicators) {
        running.indicator->update(
            candle, std::span(running.past).subspan(m_now * running.outputs, running.outputs));
    }
}

std::size_t RuleProgram::row(int back) const {
    return (m_now + m_depth - static_cast<std::size_t>(back)) % m_depth;
}

double RuleProgram::value(int rule) const {
    const double value = evaluate(m_rules[static_cast<std::size_t>(rule)], 0);
    return std::isfinite(value) ? value : undefined;
}

double RuleProgram::evaluate(int index, int back) const {
    const Step& step = m_steps[static_cast<std::size_t>(index)];
    const int when = back + step.ago;
    switch (step.kind) {
    case Kind::Number:
        return step.number;
    case Kind::Price:
        return static_cast<std::size_t>(when) < m_seen
                   ? priceOf(m_candles[row(when)], static_cast<PriceSource>(step.source))
                   : undefined;
    case Kind::Indicator: {
        const Running& running = m_indicators[static_cast<std::size_t>(step.source)];
        return running.past[row(when) * running.outputs + static_cast<std::size_t>(step.output)];
    }
    case Kind::Negate:
        return -evaluate(step.parts[0], back);
    case Kind::Not:
        return 1 - evaluate(step.parts[0], back);
    case Kind::All:
    case Kind::Any:
        return evaluateAll(step, back);
    case Kind::CrossesAbove:
    case Kind::CrossesBelow: {
        const double side = step.kind == Kind::CrossesAbove ? 1 : -1;
        const double now = side * (evaluate(step.parts[0], back) - evaluate(step.parts[1], back));
        const double before =
            side * (evaluate(step.parts[0], back + 1) - evaluate(step.parts[1], back + 1));
        return std::isnan(now) || std::isnan(before) ? undefined : truth(before <= 0 && now > 0);
    }
    case Kind::Add:
        return evaluate(step.parts[0], back) + evaluate(step.parts[1], back);
    case Kind::Subtract:
        return evaluate(step.parts[0], back) - evaluate(step.parts[1], back);
    case Kind::Multiply:
        return evaluate(step.parts[0], back) * evaluate(step.parts[1], back);
    case Kind::Divide: {
        const double divisor = evaluate(step.parts[1], back);
        return divisor == 0 ? undefined : evaluate(step.parts[0], back) / divisor;
    }
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
    case Kind::Equal:
    case Kind::NotEqual:
        return compare(step.kind, evaluate(step.parts[0], back), evaluate(step.parts[1], back));
    }
    return undefined;
}

double RuleProgram::evaluateAll(const Step& step, int back) const {
    // One false part decides an all, one true part an any, whatever is undefined beside it.
    const double deciding = step.kind == Kind::All ? 0 : 1;
    bool isKnown = true;
    for (const int part : step.parts) {
        const double value = evaluate(part, back);
        if (value == deciding) {
            return deciding;
        }
        isKnown = isKnown && !std::isnan(value);
    }
    return isKnown ? 1 - deciding : undefined;
}

double RuleProgram::compare(Kind kind, double left, double right) const {
    if (std::isnan(left) || std::isnan(right)) {
        return undefined;
    }
    switch (kind) {
    case Kind::Less:
        return truth(left < right);
    case Kind::LessEqual:
        return truth(left <= right);
    case Kind::Greater:
        return truth(left > right);
    case Kind::GreaterEqual:
        return truth(left >= right);
    case Kind::Equal:
        return truth(left == right);
    case Kind::NotEqual:
        return truth(left != right);
    case Kind::Number:
    case Kind::Price:
    case Kind::Indicator:
    case Kind::Negate:
    case Kind::Add:
    case Kind::Subtract:
    case Kind::Multiply:
    case Kind::Divide:
    case Kind::CrossesAbove:
    case Kind::CrossesBelow:
    case Kind::All:
    case Kind::Any:
    case Kind::Not:
        break;
    }
    return undefined;
}

} // namespace tf::strategies
