// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/expression.h"

#include "models/strategies/rules/condition_text.h"

#include <QVarLengthArray>

namespace tf::goals {

namespace {

using Kind = GoalExpression::Kind;

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

bool isComparison(Kind kind) {
    return kind >= Kind::Less && kind <= Kind::NotEqual;
}

QString figureText(const GoalExpression& expression) {
    QString text;
    for (const FigureWord& word : figureWords()) {
        if (word.figure == expression.figure) {
            text = QString::fromLatin1(word.id);
        }
    }
    const qint64 ms = expression.windowMs;
    if (ms == 0) {
        return text;
    }
    return ms % dayMs == 0 ? text + QStringLiteral("(%1d)").arg(ms / dayMs)
                           : text + QStringLiteral("(%1h)").arg(ms / hourMs);
}

double truth(bool value) {
    return value ? 1 : 0;
}

double compared(Kind kind, double left, double right) {
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
    case Kind::Figure:
    case Kind::Negate:
    case Kind::Add:
    case Kind::Subtract:
    case Kind::Multiply:
    case Kind::Divide:
    case Kind::All:
    case Kind::Any:
    case Kind::Not:
        break;
    }
    return undefined;
}

/// How far the smaller of two positive numbers is on its way to the larger.
double nearnessOf(double result, double left, double right) {
    if (result == 1) {
        return 1;
    }
    if (!(left > 0 && right > 0)) {
        return 0;
    }
    return std::min(0.999, std::min(left / right, right / left));
}

double calculated(Kind kind, double left, double right) {
    double value = undefined;
    if (kind == Kind::Add) {
        value = left + right;
    } else if (kind == Kind::Subtract) {
        value = left - right;
    } else if (kind == Kind::Multiply) {
        value = left * right;
    } else if (kind == Kind::Divide && right != 0) {
        value = left / right;
    }
    return std::isfinite(value) ? value : undefined;
}

} // namespace

QString expressionText(const GoalExpression& expression) {
    return strategies::conditionText(expression, figureText, [](Kind) { return QString(); });
}

ExpressionProgram::ExpressionProgram(const GoalExpression& expression) {
    TF_ASSERT(expression.isCondition());
    add(expression);
    std::size_t waiting = 0;
    for (const Step& step : m_steps) {
        waiting = waiting + 1 - step.parts;
        m_deepest = std::max(m_deepest, waiting);
    }
}

void ExpressionProgram::add(const GoalExpression& expression) {
    if (isComparison(expression.kind)) {
        m_comparisons.push_back(expression);
    }
    for (const GoalExpression& part : expression.parts) {
        add(part);
    }
    m_steps.push_back({.kind = expression.kind,
                       .number = expression.number,
                       .figure = expression.figure,
                       .windowMs = expression.windowMs,
                       .window = 0,
                       .parts = expression.parts.size()});
}

std::vector<qint64> ExpressionProgram::windows() const {
    std::vector<qint64> windows;
    for (const Step& step : m_steps) {
        if (step.windowMs > 0 &&
            std::find(windows.begin(), windows.end(), step.windowMs) == windows.end()) {
            windows.push_back(step.windowMs);
        }
    }
    return windows;
}

void ExpressionProgram::bind(const std::vector<qint64>& windowsMs, std::size_t ownWindow) {
    for (Step& step : m_steps) {
        if (step.windowMs == 0) {
            step.window = ownWindow;
            continue;
        }
        const auto found = std::find(windowsMs.begin(), windowsMs.end(), step.windowMs);
        TF_ASSERT(found != windowsMs.end());
        step.window = static_cast<std::size_t>(found - windowsMs.begin());
    }
}

ExpressionProgram::Cell ExpressionProgram::joined(Kind kind, std::span<const Cell> parts) {
    const bool isAll = kind == Kind::All;
    const double deciding = isAll ? 0 : 1;
    Cell made = parts.front();
    for (const Cell& part : parts.subspan(1)) {
        // One false part decides an all, one true part an any, whatever is undefined beside it.
        if (made.value != deciding && (part.value == deciding || std::isnan(part.value))) {
            made.value = part.value;
        }
        made.nearness =
            isAll ? std::min(made.nearness, part.nearness) : std::max(made.nearness, part.nearness);
    }
    return made;
}

ExpressionProgram::Cell ExpressionProgram::valueOf(const Step& step, std::span<const Cell> parts,
                                                   const GoalStatistics& statistics) {
    switch (step.kind) {
    case Kind::Number:
        return {.value = step.number};
    case Kind::Figure:
        return {.value = statistics.figure(step.figure, step.window)};
    case Kind::Negate:
        return {.value = -parts[0].value};
    case Kind::Not:
        return {.value = 1 - parts[0].value, .nearness = truth(parts[0].value == 0)};
    case Kind::All:
    case Kind::Any:
        return joined(step.kind, parts);
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
    case Kind::Equal:
    case Kind::NotEqual: {
        const double result = compared(step.kind, parts[0].value, parts[1].value);
        return {.value = result, .nearness = nearnessOf(result, parts[0].value, parts[1].value)};
    }
    case Kind::Add:
    case Kind::Subtract:
    case Kind::Multiply:
    case Kind::Divide:
        return {.value = calculated(step.kind, parts[0].value, parts[1].value)};
    }
    return {.value = undefined};
}

ExpressionProgram::Cell ExpressionProgram::run(const GoalStatistics& statistics,
                                               QList<ComparisonState>* states) const {
    constexpr qsizetype usual = 16; // more come from the heap
    QVarLengthArray<Cell, usual> stack(static_cast<qsizetype>(m_deepest));
    const std::span<Cell> cells(stack.data(), m_deepest);
    std::size_t top = 0; // number of cells in use
    for (const Step& step : m_steps) {
        TF_ASSERT(top >= step.parts && top - step.parts < cells.size());
        top -= step.parts;
        const std::span<const Cell> parts = cells.subspan(top, step.parts);
        const Cell made = valueOf(step, parts, statistics);
        if (states != nullptr && isComparison(step.kind)) {
            const auto next = static_cast<std::size_t>(states->size());
            states->append({.text = expressionText(m_comparisons[next]),
                            .left = parts[0].value,
                            .right = parts[1].value,
                            .holds = made.value == 1});
        }
        cells[top++] = made;
    }
    TF_ASSERT(top == 1);
    return cells[0];
}

ExpressionState ExpressionProgram::state(const GoalStatistics& statistics) const {
    const Cell cell = run(statistics, nullptr);
    const bool holds = cell.value == 1;
    return {holds, !std::isnan(cell.value), holds ? 1 : std::min(cell.nearness, 0.999)};
}

QList<ComparisonState> ExpressionProgram::comparisons(const GoalStatistics& statistics) const {
    QList<ComparisonState> states;
    run(statistics, &states);
    return states;
}

} // namespace tf::goals
