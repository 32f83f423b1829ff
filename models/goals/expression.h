// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_statistics.h"
#include "models/strategies/rules/rule.h"

#include <span>

namespace tf::goals {

/// A custom goal's condition as a tree: values (numbers, figures over windows, arithmetic) and
/// conditions over them.
struct GoalExpression {
    enum class Kind : quint8 {
        Number,
        Figure,
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        // From here on conditions.
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Equal,
        NotEqual,
        All,
        Any,
        Not,
    };

    Kind kind = Kind::Number;
    double number = 0;                      ///< Number
    GoalFigure figure = GoalFigure::Trades; ///< Figure
    qint64 windowMs = 0;                    ///< Figure: 0 for the goal's own window
    std::vector<GoalExpression> parts;      ///< operands, in order

    bool isCondition() const { return kind >= Kind::Less; }
    bool operator==(const GoalExpression&) const = default;
};

/// Larger expressions are refused.
struct ExpressionLimits {
    static constexpr int depth = 40;
    static constexpr int nodes = 200;
    static constexpr int windows = 8; ///< distinct ones
};

/// An expression, or where and why there is none.
struct ParsedExpression {
    std::optional<GoalExpression> expression;
    strategies::RuleError error;
};

/// Reads the text form:
///   condition: value < value, <=, >, >=, =, !=, condition and condition, condition or condition,
///              not condition, ( … )
///   value:     number, figure, figure(window), value + value, -, *, /, -value, ( … )
///   window:    30d, 12w, 36h: days, weeks, hours up to now, at most 3650 days
/// A figure without a window has the goal's own. Fractions are fractions: drawdown < 0.1. Case and
/// spaces do not matter; `and` binds closer than `or`, `not` closer than both.
/// Example: sharpe(90d) > 2 and drawdown < 0.1 and trades >= 50
ParsedExpression parseExpression(QStringView text);
/// The text of an expression; parsing it gives the same expression again.
QString expressionText(const GoalExpression& expression);

/// What can be asked for: "sharpe", with a translated sentence.
struct FigureWord {
    GoalFigure figure;
    const char* id;
    bool needsDays;          ///< its window counts whole days
    const char* explanation; ///< English, context "goals"
};
std::span<const FigureWord> figureWords();

/// One comparison of an expression as it stands now.
struct ComparisonState {
    QString text;
    double left = 0; ///< NaN where undefined
    double right = 0;
    bool holds = false;
};

/// A whole expression as it stands now.
struct ExpressionState {
    bool holds = false;
    bool isDefined = false;
    /// How near it is, 0..1: of a comparison how far the smaller side is on its way to the larger,
    /// the least part of `and`, the best of `or`; 1 only where it holds.
    double nearness = 0;
};

/// An expression made ready to run: a flat program whose figures point into a GoalStatistics.
/// Conditions are true, false or undefined; undefined never completes a goal.
class ExpressionProgram {
public:
    ExpressionProgram() = default;
    explicit ExpressionProgram(const GoalExpression& expression);

    /// Distinct windows that its figures need, without the goal's own.
    std::vector<qint64> windows() const;
    /// `windowsMs` of the statistics, and which of them is the goal's own.
    void bind(const std::vector<qint64>& windowsMs, std::size_t ownWindow);

    ExpressionState state(const GoalStatistics& statistics) const;
    /// All comparisons in order of the text.
    QList<ComparisonState> comparisons(const GoalStatistics& statistics) const;

private:
    struct Step {
        GoalExpression::Kind kind = GoalExpression::Kind::Number;
        double number = 0;
        GoalFigure figure = GoalFigure::Trades;
        qint64 windowMs = 0;
        std::size_t window = 0;
        std::size_t parts = 0; ///< operands on the stack
    };
    struct Cell {
        double value = 0;    ///< a number, or 1, 0, NaN of a condition
        double nearness = 0; ///< conditions only
    };

    void add(const GoalExpression& expression);
    static Cell joined(GoalExpression::Kind kind, std::span<const Cell> parts);
    static Cell valueOf(const Step& step, std::span<const Cell> parts,
                        const GoalStatistics& statistics);
    Cell run(const GoalStatistics& statistics, QList<ComparisonState>* states) const;

    std::vector<Step> m_steps; ///< operands before their operator
    std::size_t m_deepest = 0; ///< most operands that wait at once
    std::vector<GoalExpression> m_comparisons;
};

} // namespace tf::goals
