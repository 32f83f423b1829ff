// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/expression.h"
#include "models/strategies/rules/condition_parser.h"

namespace tf::goals {

namespace {

using Kind = GoalExpression::Kind;
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

constexpr strategies::ConditionLanguage language{
    .context = "goals",
    .empty = QT_TRANSLATE_NOOP("goals", "The condition is empty."),
    .wrongEnd =
        QT_TRANSLATE_NOOP("goals", "The condition should end here, or go on with and / or."),
    .comparisonMissing = QT_TRANSLATE_NOOP("goals", "A comparison is missing, such as > 2."),
    .tooDeep = QT_TRANSLATE_NOOP("goals", "This condition is nested too deeply."),
    .tooManyParts = QT_TRANSLATE_NOOP("goals", "This condition has too many parts."),
    .onlyValues =
        QT_TRANSLATE_NOOP("goals", "Only figures and numbers can stand on both sides of this."),
    .valueWanted = QT_TRANSLATE_NOOP("goals", "A figure or a number is wanted here."),
    .valueMissing = QT_TRANSLATE_NOOP("goals", "The condition ends too early: a figure or a number "
                                               "is missing."),
    .depth = ExpressionLimits::depth,
    .nodes = ExpressionLimits::nodes};

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

class ExpressionParser final : public strategies::ConditionParser<GoalExpression> {
public:
    explicit ExpressionParser(std::vector<RuleToken> tokens)
        : ConditionParser(std::move(tokens), language) {}

    ParsedExpression parse();

private:
    Parsed named() override;
    bool window(const FigureWord& word, qint64& ms);

    std::vector<qint64> m_windows;
};

ParsedExpression ExpressionParser::parse() {
    Parsed made = whole();
    if (made && !made->isCondition()) {
        fail(peek(), own(language.comparisonMissing));
    }
    return error() ? ParsedExpression{std::nullopt, *error()}
                   : ParsedExpression{std::move(made), {}};
}

ExpressionParser::Parsed ExpressionParser::named() {
    const RuleToken name = take();
    const FigureWord* const word = wordOf(name.text);
    if (word == nullptr) {
        return fail(name,
                    own(QT_TRANSLATE_NOOP("goals", "There is no figure named %1. Known are: %2."))
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
             own(QT_TRANSLATE_NOOP("goals", "In parentheses a window is wanted, such as 24h, "
                                            "90d or 12w.")));
        return false;
    }
    take();
    if (count.number * static_cast<double>(unitMs) > static_cast<double>(longestMs)) {
        fail(count, own(QT_TRANSLATE_NOOP("goals", "A window may be at most 3650 days long.")));
        return false;
    }
    ms = static_cast<qint64>(count.number) * unitMs;
    if (word.needsDays && ms % dayMs != 0) {
        fail(count, own(QT_TRANSLATE_NOOP("goals", "%1 counts whole days: write the window in days "
                                                   "or weeks."))
                        .arg(QString::fromLatin1(word.id)));
        return false;
    }
    if (std::find(m_windows.begin(), m_windows.end(), ms) == m_windows.end()) {
        m_windows.push_back(ms);
    }
    if (m_windows.size() > ExpressionLimits::windows) {
        fail(count, own(QT_TRANSLATE_NOOP("goals", "There may be at most %1 different windows."))
                        .arg(ExpressionLimits::windows));
        return false;
    }
    if (!accept(u")")) {
        fail(peek(), own(QT_TRANSLATE_NOOP("goals", "A closing parenthesis is missing.")));
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
