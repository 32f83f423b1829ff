// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/expression.h"
#include "models/strategies/rules/rule_lexer.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

using Kind = GoalExpression::Kind;
using Parsed = std::optional<GoalExpression>;
using strategies::RuleError;
using strategies::RuleToken;

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 longestMs = 3650 * dayMs;

constexpr std::array words{
    FigureWord{GoalFigure::Sharpe, "sharpe", true,
               QT_TRANSLATE_NOOP("goals", "Sharpe ratio of daily returns, for a year")},
    FigureWord{GoalFigure::Sortino, "sortino", true,
               QT_TRANSLATE_NOOP("goals", "Sortino ratio of daily returns, for a year")},
    FigureWord{GoalFigure::Volatility, "volatility", true,
               QT_TRANSLATE_NOOP("goals", "deviation of daily returns, for a year")},
    FigureWord{GoalFigure::Drawdown, "drawdown", true,
               QT_TRANSLATE_NOOP("goals", "deepest fall from a peak, 0 to 1")},
    FigureWord{GoalFigure::Return, "return", true,
               QT_TRANSLATE_NOOP("goals", "growth without deposits and withdrawals, 0.1 is 10 %")},
    FigureWord{GoalFigure::Days, "days", true,
               QT_TRANSLATE_NOOP("goals", "full days with a daily return")},
    FigureWord{GoalFigure::Profit, "profit", false,
               QT_TRANSLATE_NOOP("goals", "profit in the goal's asset")},
    FigureWord{GoalFigure::ProfitPerTrade, "profit_per_trade", false,
               QT_TRANSLATE_NOOP("goals", "mean result of closed trades")},
    FigureWord{GoalFigure::ProfitFactor, "profit_factor", false,
               QT_TRANSLATE_NOOP("goals", "sum of wins divided by sum of losses")},
    FigureWord{GoalFigure::WinRate, "win_rate", false,
               QT_TRANSLATE_NOOP("goals", "share of closed trades that won, 0 to 1")},
    FigureWord{GoalFigure::Trades, "trades", false,
               QT_TRANSLATE_NOOP("goals", "number of closed trades")},
    FigureWord{GoalFigure::Entries, "entries", false,
               QT_TRANSLATE_NOOP("goals", "number of opened trades")},
    FigureWord{GoalFigure::Wins, "wins", false,
               QT_TRANSLATE_NOOP("goals", "number of trades that won")},
    FigureWord{GoalFigure::Losses, "losses", false,
               QT_TRANSLATE_NOOP("goals", "number of trades that lost")},
    FigureWord{GoalFigure::Turnover, "turnover", false,
               QT_TRANSLATE_NOOP("goals", "quantity times price of all fills")},
    FigureWord{GoalFigure::Fees, "fees", false, QT_TRANSLATE_NOOP("goals", "fees paid")},
    FigureWord{GoalFigure::Equity, "equity", false,
               QT_TRANSLATE_NOOP("goals", "equity now, whatever the window")},
};

const char* const comparisonMissing =
    QT_TRANSLATE_NOOP("goals", "A comparison is missing, such as > 2.");

QString say(const char* sentence) {
    return QCoreApplication::translate("goals", sentence);
}

const FigureWord* wordOf(QStringView name) {
    for (const FigureWord& word : words) {
        if (name == QLatin1String(word.id)) {
            return &word;
        }
    }
    return nullptr;
}

QString allWords() {
    QStringList names;
    for (const FigureWord& word : words) {
        names.append(QString::fromLatin1(word.id));
    }
    return names.join(QStringLiteral(", "));
}

GoalExpression node(Kind kind, std::vector<GoalExpression> parts) {
    GoalExpression made;
    made.kind = kind;
    made.parts = std::move(parts);
    return made;
}

/// Recursive descent over the tokens of the rules' lexer. Every function answers nothing once there
/// is an error; the first error stays.
class ExpressionParser {
public:
    explicit ExpressionParser(std::vector<RuleToken> tokens)
        : m_tokens(std::move(tokens)) {}

    ParsedExpression parse();

private:
    Parsed any() { return joined(Kind::Any, u"or", &ExpressionParser::all); }
    Parsed all() { return joined(Kind::All, u"and", &ExpressionParser::negation); }
    Parsed negation();
    Parsed comparison();
    Parsed sum();
    Parsed product();
    Parsed unary();
    Parsed primary();
    Parsed parenthesis();
    Parsed figure();
    bool window(const FigureWord& word, qint64& ms);
    Parsed joined(Kind kind, QStringView word, Parsed (ExpressionParser::*part)());
    Parsed binary(Kind kind, Parsed left, Parsed right, const RuleToken& at);
    std::optional<Kind> relation();

    const RuleToken& peek() const { return m_tokens[m_next]; }
    RuleToken take() { return m_tokens[m_next + 1 < m_tokens.size() ? m_next++ : m_next]; }
    bool accept(QStringView text) {
        const bool isIt = peek().is(text);
        if (isIt) {
            take();
        }
        return isIt;
    }
    Parsed fail(const RuleToken& at, const QString& sentence);
    Parsed counted(GoalExpression made);

    std::vector<RuleToken> m_tokens;
    std::size_t m_next = 0;
    int m_depth = 0;
    int m_nodes = 0;
    std::vector<qint64> m_windows;
    std::optional<RuleError> m_error;
};

/// Counts how deep the parser is while it lives.
class Deeper {
public:
    explicit Deeper(int& depth)
        : m_depth(++depth) {}
    ~Deeper() { --m_depth; }
    Q_DISABLE_COPY_MOVE(Deeper)
    bool isTooMuch() const { return m_depth > ExpressionLimits::depth; }

private:
    int& m_depth;
};

Parsed ExpressionParser::fail(const RuleToken& at, const QString& sentence) {
    if (!m_error) {
        m_error = RuleError{at.position, std::max<qsizetype>(1, at.text.size()), sentence};
    }
    return std::nullopt;
}

Parsed ExpressionParser::counted(GoalExpression made) {
    if (++m_nodes > ExpressionLimits::nodes) {
        return fail(peek(), say(QT_TRANSLATE_NOOP("goals", "This condition has too many parts.")));
    }
    return made;
}

ParsedExpression ExpressionParser::parse() {
    if (peek().kind == RuleToken::Kind::End) {
        fail(peek(), say(QT_TRANSLATE_NOOP("goals", "The condition is empty.")));
        return {std::nullopt, *m_error};
    }
    Parsed whole = any();
    if (whole && peek().kind != RuleToken::Kind::End) {
        fail(peek(),
             peek().is(u")")
                 ? say(QT_TRANSLATE_NOOP("goals", "There is a closing parenthesis too many."))
                 : say(QT_TRANSLATE_NOOP(
                       "goals", "The condition should end here, or go on with and / or.")));
    }
    if (whole && !m_error && !whole->isCondition()) {
        fail(peek(), say(comparisonMissing));
    }
    if (m_error) {
        return {std::nullopt, *m_error};
    }
    return {std::move(whole), {}};
}

Parsed ExpressionParser::joined(Kind kind, QStringView word, Parsed (ExpressionParser::*part)()) {
    Parsed first = (this->*part)();
    if (!first || !peek().is(word)) {
        return first;
    }
    std::vector<GoalExpression> parts;
    for (Parsed next = std::move(first);; next = (this->*part)()) {
        if (!next) {
            return std::nullopt;
        }
        if (!next->isCondition()) {
            return fail(peek(), say(comparisonMissing));
        }
        parts.push_back(std::move(*next));
        if (!accept(word)) {
            return counted(node(kind, std::move(parts)));
        }
    }
}

Parsed ExpressionParser::negation() {
    const Deeper deeper(m_depth);
    if (deeper.isTooMuch()) {
        return fail(peek(),
                    say(QT_TRANSLATE_NOOP("goals", "This condition is nested too deeply.")));
    }
    if (!accept(u"not")) {
        return comparison();
    }
    const RuleToken at = peek();
    Parsed part = negation();
    if (part && !part->isCondition()) {
        return fail(at, say(QT_TRANSLATE_NOOP("goals", "After not a condition is wanted.")));
    }
    return part ? counted(node(Kind::Not, {std::move(*part)})) : std::nullopt;
}

std::optional<Kind> ExpressionParser::relation() {
    struct Relation {
        QStringView symbol;
        Kind kind;
    };
    static constexpr Relation relations[] = {{u"<", Kind::Less},     {u"<=", Kind::LessEqual},
                                             {u">", Kind::Greater},  {u">=", Kind::GreaterEqual},
                                             {u"=", Kind::Equal},    {u"==", Kind::Equal},
                                             {u"!=", Kind::NotEqual}};
    for (const Relation& one : relations) {
        if (accept(one.symbol)) {
            return one.kind;
        }
    }
    return std::nullopt;
}

Parsed ExpressionParser::comparison() {
    Parsed left = sum();
    if (!left) {
        return std::nullopt;
    }
    const RuleToken at = peek();
    const auto kind = relation();
    return kind ? binary(*kind, std::move(left), sum(), at) : std::move(left);
}

Parsed ExpressionParser::binary(Kind kind, Parsed left, Parsed right, const RuleToken& at) {
    if (!left || !right) {
        return std::nullopt;
    }
    if (left->isCondition() || right->isCondition()) {
        return fail(at, say(QT_TRANSLATE_NOOP(
                            "goals", "Only figures and numbers can stand on both sides of this.")));
    }
    return counted(node(kind, {std::move(*left), std::move(*right)}));
}

Parsed ExpressionParser::sum() {
    Parsed left = product();
    while (left && (peek().is(u"+") || peek().is(u"-"))) {
        const RuleToken at = take();
        left = binary(at.is(u"+") ? Kind::Add : Kind::Subtract, std::move(left), product(), at);
    }
    return left;
}

Parsed ExpressionParser::product() {
    Parsed left = unary();
    while (left && (peek().is(u"*") || peek().is(u"/"))) {
        const RuleToken at = take();
        left = binary(at.is(u"*") ? Kind::Multiply : Kind::Divide, std::move(left), unary(), at);
    }
    return left;
}

Parsed ExpressionParser::unary() {
    const Deeper deeper(m_depth);
    if (deeper.isTooMuch()) {
        return fail(peek(),
                    say(QT_TRANSLATE_NOOP("goals", "This condition is nested too deeply.")));
    }
    const RuleToken at = peek();
    if (!accept(u"-")) {
        return primary();
    }
    Parsed part = unary();
    if (!part) {
        return std::nullopt;
    }
    if (part->isCondition()) {
        return fail(at, say(QT_TRANSLATE_NOOP("goals", "A condition has no sign.")));
    }
    if (part->kind == Kind::Number) {
        part->number = -part->number;
        return part;
    }
    return counted(node(Kind::Negate, {std::move(*part)}));
}

Parsed ExpressionParser::primary() {
    if (peek().kind == RuleToken::Kind::Number) {
        GoalExpression number;
        number.number = take().number;
        return counted(std::move(number));
    }
    if (peek().is(u"(")) {
        return parenthesis();
    }
    if (peek().kind == RuleToken::Kind::Name) {
        return figure();
    }
    return fail(peek(),
                peek().kind == RuleToken::Kind::End
                    ? say(QT_TRANSLATE_NOOP("goals", "The condition ends too early: a "
                                                     "figure or a number is missing."))
                    : say(QT_TRANSLATE_NOOP("goals", "A figure or a number is wanted here.")));
}

Parsed ExpressionParser::parenthesis() {
    const RuleToken open = take();
    const Deeper deeper(m_depth);
    if (deeper.isTooMuch()) {
        return fail(open, say(QT_TRANSLATE_NOOP("goals", "This condition is nested too deeply.")));
    }
    Parsed inside = any();
    if (inside && !accept(u")")) {
        return fail(peek().kind == RuleToken::Kind::End ? open : peek(),
                    say(QT_TRANSLATE_NOOP("goals", "A closing parenthesis is missing.")));
    }
    return inside;
}

Parsed ExpressionParser::figure() {
    const RuleToken name = take();
    const FigureWord* const word = wordOf(name.text);
    if (word == nullptr) {
        return fail(name,
                    say(QT_TRANSLATE_NOOP("goals", "There is no figure named %1. Known are: %2."))
                        .arg(name.text.left(40), allWords()));
    }
    GoalExpression made;
    made.kind = Kind::Figure;
    made.figure = word->figure;
    if (accept(u"(") && !window(*word, made.windowMs)) {
        return std::nullopt;
    }
    return counted(std::move(made));
}

bool ExpressionParser::window(const FigureWord& word, qint64& ms) {
    const RuleToken count = take();
    const RuleToken unit = peek();
    const qint64 unitMs = unit.is(u"h")   ? hourMs
                          : unit.is(u"d") ? dayMs
                          : unit.is(u"w") ? 7 * dayMs
                                          : 0;
    if (count.kind != RuleToken::Kind::Number || unitMs == 0 ||
        count.number != std::floor(count.number) || count.number < 1) {
        fail(count,
             say(QT_TRANSLATE_NOOP("goals", "In parentheses a window is wanted, such as 24h, "
                                            "90d or 12w.")));
        return false;
    }
    take();
    if (count.number * static_cast<double>(unitMs) > static_cast<double>(longestMs)) {
        fail(count, say(QT_TRANSLATE_NOOP("goals", "A window may be at most 3650 days long.")));
        return false;
    }
    ms = static_cast<qint64>(count.number) * unitMs;
    if (word.needsDays && ms % dayMs != 0) {
        fail(count, say(QT_TRANSLATE_NOOP("goals", "%1 counts whole days: write the window in days "
                                                   "or weeks."))
                        .arg(QString::fromLatin1(word.id)));
        return false;
    }
    if (std::find(m_windows.begin(), m_windows.end(), ms) == m_windows.end()) {
        m_windows.push_back(ms);
    }
    if (m_windows.size() > ExpressionLimits::windows) {
        fail(count, say(QT_TRANSLATE_NOOP("goals", "There may be at most %1 different windows."))
                        .arg(ExpressionLimits::windows));
        return false;
    }
    if (!accept(u")")) {
        fail(peek(), say(QT_TRANSLATE_NOOP("goals", "A closing parenthesis is missing.")));
        return false;
    }
    return true;
}

} // namespace

std::span<const FigureWord> figureWords() {
    return words;
}

ParsedExpression parseExpression(QStringView text) {
    strategies::RuleTokens tokens = strategies::tokenize(text);
    if (tokens.error) {
        return {std::nullopt, *tokens.error};
    }
    return ExpressionParser(std::move(tokens.tokens)).parse();
}

} // namespace tf::goals
