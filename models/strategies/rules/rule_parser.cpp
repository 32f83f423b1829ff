// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/rule_lexer.h"
#include "models/strategies/rules/rule_text.h"

#include <QCoreApplication>

namespace tf::strategies {

namespace {

using Kind = RuleNode::Kind;
using Parsed = std::optional<RuleNode>;

QString say(const char* sentence) {
    return QCoreApplication::translate("strategies", sentence);
}

/// Number of single edits between two short names.
int distance(QStringView a, QStringView b) {
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1;
            const int best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + change});
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row.back();
}

/// The known name that is nearest to a wrong one; empty when none is near.
QString nearestName(const QString& name) {
    QString best;
    int bestDistance = 3;
    const auto consider = [&](const QString& candidate) {
        const int edits = distance(name, candidate);
        if (edits < bestDistance && edits < name.size()) {
            best = candidate;
            bestDistance = edits;
        }
    };
    if (name.size() > 30) {
        return {};
    }
    for (const IndicatorKind& kind : indicatorKinds()) {
        consider(QString::fromLatin1(kind.id));
    }
    for (int i = 0; i <= static_cast<int>(PriceSource::Volume); ++i) {
        consider(priceSourceName(static_cast<PriceSource>(i)));
    }
    return best;
}

/// Recursive descent over the tokens. Every function answers nothing once there is an error; the
/// first error stays.
class RuleParser {
public:
    explicit RuleParser(std::vector<RuleToken> tokens)
        : m_tokens(std::move(tokens)) {}

    ParsedRule parse(bool wantsCondition);

private:
    Parsed any();
    Parsed all();
    Parsed negation();
    Parsed comparison();
    Parsed sum();
    Parsed product();
    Parsed unary();
    Parsed primary();
    Parsed parenthesis();
    Parsed named();
    Parsed indicator(const IndicatorKind& kind, const RuleToken& name);
    bool arguments(const IndicatorKind& kind, QJsonObject& given);
    bool argument(const IndicatorKind& kind, std::size_t index, QJsonObject& given);
    std::optional<QJsonValue> argumentValue();
    std::optional<int> candlesAgo();
    Parsed joined(Kind kind, QStringView word, Parsed (RuleParser::*part)());
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
    bool isTooDeep();
    Parsed counted(RuleNode node);

    std::vector<RuleToken> m_tokens;
    std::size_t m_next = 0;
    int m_depth = 0;
    int m_nodes = 0;
    std::optional<RuleError> m_error;
};

/// Counts how deep the parser is while it lives.
class Deeper {
public:
    explicit Deeper(int& depth)
        : m_depth(++depth) {}
    ~Deeper() { --m_depth; }
    Q_DISABLE_COPY_MOVE(Deeper)

private:
    int& m_depth;
};

Parsed RuleParser::fail(const RuleToken& at, const QString& sentence) {
    if (!m_error) {
        m_error = RuleError{at.position, std::max<qsizetype>(1, at.text.size()), sentence};
    }
    return std::nullopt;
}

bool RuleParser::isTooDeep() {
    if (m_depth <= RuleLimits::depth) {
        return false;
    }
    fail(peek(), say(QT_TRANSLATE_NOOP("strategies", "This rule is nested too deeply.")));
    return true;
}

Parsed RuleParser::counted(RuleNode node) {
    if (++m_nodes > RuleLimits::nodes) {
        return fail(peek(), say(QT_TRANSLATE_NOOP("strategies", "This rule has too many parts.")));
    }
    return node;
}

ParsedRule RuleParser::parse(bool wantsCondition) {
    if (peek().kind == RuleToken::Kind::End) {
        fail(peek(), say(QT_TRANSLATE_NOOP("strategies", "The rule is empty.")));
        return {std::nullopt, *m_error};
    }
    const RuleToken first = peek();
    Parsed rule = any();
    if (rule && peek().kind != RuleToken::Kind::End) {
        fail(peek(),
             peek().is(u")")
                 ? say(QT_TRANSLATE_NOOP("strategies", "There is a closing parenthesis too many."))
                 : say(QT_TRANSLATE_NOOP("strategies",
                                         "The rule should end here, or go on with and / or.")));
    }
    if (rule && !m_error && rule->isCondition() != wantsCondition) {
        fail(wantsCondition ? peek() : first,
             wantsCondition
                 ? say(QT_TRANSLATE_NOOP("strategies",
                                         "A comparison is missing, such as > 70 or crosses above."))
                 : say(QT_TRANSLATE_NOOP("strategies",
                                         "This is a condition; a price is wanted here.")));
    }
    if (m_error) {
        return {std::nullopt, *m_error};
    }
    return {std::move(rule), {}};
}

Parsed RuleParser::joined(Kind kind, QStringView word, Parsed (RuleParser::*part)()) {
    const RuleToken first = peek();
    Parsed result = (this->*part)();
    if (!result || !peek().is(word)) {
        return result;
    }
    if (!result->isCondition()) {
        return fail(peek(),
                    say(QT_TRANSLATE_NOOP(
                        "strategies", "A comparison is missing, such as > 70 or crosses above.")));
    }
    RuleNode node;
    node.kind = kind;
    node.parts.push_back(std::move(*result));
    while (accept(word)) {
        Parsed next = (this->*part)();
        if (!next) {
            return std::nullopt;
        }
        if (!next->isCondition()) {
            return fail(peek(), say(QT_TRANSLATE_NOOP(
                                    "strategies",
                                    "A comparison is missing, such as > 70 or crosses above.")));
        }
        node.parts.push_back(std::move(*next));
    }
    return counted(std::move(node));
}

Parsed RuleParser::any() {
    const Deeper deeper(m_depth);
    if (isTooDeep()) {
        return std::nullopt;
    }
    return joined(Kind::Any, u"or", &RuleParser::all);
}

Parsed RuleParser::all() {
    return joined(Kind::All, u"and", &RuleParser::negation);
}

Parsed RuleParser::negation() {
    const Deeper deeper(m_depth);
    if (isTooDeep()) {
        return std::nullopt;
    }
    if (!accept(u"not")) {
        return comparison();
    }
    const RuleToken at = peek();
    Parsed part = negation();
    if (!part) {
        return std::nullopt;
    }
    if (!part->isCondition()) {
        return fail(at, say(QT_TRANSLATE_NOOP("strategies", "After not a condition is wanted.")));
    }
    RuleNode node;
    node.kind = Kind::Not;
    node.parts.push_back(std::move(*part));
    return counted(std::move(node));
}

std::optional<RuleNode::Kind> RuleParser::relation() {
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
    if (!accept(u"crosses")) {
        return std::nullopt;
    }
    if (accept(u"above")) {
        return Kind::CrossesAbove;
    }
    if (accept(u"below")) {
        return Kind::CrossesBelow;
    }
    fail(peek(), say(QT_TRANSLATE_NOOP("strategies", "After crosses comes above or below.")));
    return std::nullopt;
}

Parsed RuleParser::comparison() {
    Parsed left = sum();
    if (!left) {
        return std::nullopt;
    }
    const RuleToken at = peek();
    const auto kind = relation();
    if (!kind) {
        return m_error ? std::nullopt : std::move(left);
    }
    return binary(*kind, std::move(left), sum(), at);
}

Parsed RuleParser::binary(Kind kind, Parsed left, Parsed right, const RuleToken& at) {
    if (!left || !right) {
        return std::nullopt;
    }
    if (left->isCondition() || right->isCondition()) {
        return fail(at,
                    say(QT_TRANSLATE_NOOP(
                        "strategies",
                        "Only prices, indicators and numbers can stand on both sides of this.")));
    }
    RuleNode node;
    node.kind = kind;
    node.parts.push_back(std::move(*left));
    node.parts.push_back(std::move(*right));
    return counted(std::move(node));
}

Parsed RuleParser::sum() {
    Parsed left = product();
    while (left && (peek().is(u"+") || peek().is(u"-"))) {
        const RuleToken at = take();
        left = binary(at.is(u"+") ? Kind::Add : Kind::Subtract, std::move(left), product(), at);
    }
    return left;
}

Parsed RuleParser::product() {
    Parsed left = unary();
    while (left && (peek().is(u"*") || peek().is(u"/"))) {
        const RuleToken at = take();
        left = binary(at.is(u"*") ? Kind::Multiply : Kind::Divide, std::move(left), unary(), at);
    }
    return left;
}

Parsed RuleParser::unary() {
    const Deeper deeper(m_depth);
    if (isTooDeep()) {
        return std::nullopt;
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
        return fail(at, say(QT_TRANSLATE_NOOP("strategies", "A condition has no sign.")));
    }
    if (part->kind == Kind::Number) {
        part->number = -part->number;
        return part;
    }
    RuleNode node;
    node.kind = Kind::Negate;
    node.parts.push_back(std::move(*part));
    return counted(std::move(node));
}

Parsed RuleParser::primary() {
    if (peek().kind == RuleToken::Kind::Number) {
        RuleNode node;
        node.number = take().number;
        return counted(std::move(node));
    }
    if (peek().is(u"(")) {
        return parenthesis();
    }
    if (peek().kind == RuleToken::Kind::Name) {
        return named();
    }
    return fail(
        peek(),
        peek().kind == RuleToken::Kind::End
            ? say(QT_TRANSLATE_NOOP("strategies",
                                    "The rule ends too early: a price, an indicator or a number is "
                                    "missing."))
            : say(QT_TRANSLATE_NOOP("strategies",
                                    "A price, an indicator or a number is wanted here.")));
}

Parsed RuleParser::parenthesis() {
    const RuleToken open = take();
    Parsed inner = any();
    if (inner && !accept(u")")) {
        return fail(peek().kind == RuleToken::Kind::End ? open : peek(),
                    say(QT_TRANSLATE_NOOP("strategies", "A closing parenthesis is missing.")));
    }
    return inner;
}

Parsed RuleParser::named() {
    const RuleToken name = take();
    if (const auto source = priceSourceFromName(name.text)) {
        const auto ago = candlesAgo();
        if (!ago) {
            return std::nullopt;
        }
        RuleNode node;
        node.kind = Kind::Price;
        node.price = *source;
        node.ago = *ago;
        return counted(std::move(node));
    }
    if (const IndicatorKind* kind = findIndicatorKind(name.text)) {
        return indicator(*kind, name);
    }
    for (const QStringView word : {u"and", u"or", u"not", u"crosses", u"above", u"below"}) {
        if (name.is(word)) {
            return fail(
                name, say(QT_TRANSLATE_NOOP("strategies",
                                            "A price, an indicator or a number is wanted here.")));
        }
    }
    const QString nearest = nearestName(name.text);
    const QString unknown =
        say(QT_TRANSLATE_NOOP("strategies", "There is no price or indicator named %1."))
            .arg(name.text.left(40));
    return fail(name,
                nearest.isEmpty()
                    ? unknown
                    : unknown + u' ' +
                          say(QT_TRANSLATE_NOOP("strategies", "Did you mean %1?")).arg(nearest));
}

Parsed RuleParser::indicator(const IndicatorKind& kind, const RuleToken& name) {
    QJsonObject given;
    if (accept(u"(") && !arguments(kind, given)) {
        return std::nullopt;
    }
    QString output;
    RuleToken blamed = name;
    if (accept(u".")) {
        blamed = take();
        output = blamed.text;
        if (blamed.kind != RuleToken::Kind::Name) {
            return fail(blamed,
                        say(QT_TRANSLATE_NOOP("strategies",
                                              "After the point the name of a value is wanted.")));
        }
    }
    const auto ago = candlesAgo();
    if (!ago) {
        return std::nullopt;
    }
    ParsedRule made = indicatorNode(kind, given, output, *ago);
    if (!made.rule) {
        return fail(blamed, made.error.sentence);
    }
    return counted(std::move(*made.rule));
}

bool RuleParser::arguments(const IndicatorKind& kind, QJsonObject& given) {
    if (accept(u")")) {
        return true;
    }
    for (std::size_t index = 0;; ++index) {
        if (!argument(kind, index, given)) {
            return false;
        }
        if (accept(u")")) {
            return true;
        }
        if (!accept(u",")) {
            fail(peek(), say(QT_TRANSLATE_NOOP("strategies",
                                               "A comma or a closing parenthesis is missing.")));
            return false;
        }
    }
}

bool RuleParser::argument(const IndicatorKind& kind, std::size_t index, QJsonObject& given) {
    const RuleToken at = peek();
    QString id;
    if (at.kind == RuleToken::Kind::Name && m_tokens[m_next + 1].is(u"=")) {
        id = take().text;
        take();
        if (kind.find(id) == nullptr) {
            fail(at, say(QT_TRANSLATE_NOOP("strategies", "%1 has no parameter %2."))
                         .arg(QString::fromLatin1(kind.id), id));
            return false;
        }
    } else if (index < kind.parameters.size()) {
        id = QString::fromLatin1(kind.parameters[index].id);
    } else {
        fail(at, say(QT_TRANSLATE_NOOP("strategies", "%1 takes only %2 parameters."))
                     .arg(QString::fromLatin1(kind.id))
                     .arg(kind.parameters.size()));
        return false;
    }
    if (given.contains(id)) {
        fail(at, say(QT_TRANSLATE_NOOP("strategies", "The parameter %1 is given twice.")).arg(id));
        return false;
    }
    const RuleToken valueAt = peek();
    const auto value = argumentValue();
    if (!value) {
        return false;
    }
    const auto problems = checkParameters(kind.parameters, {{id, *value}});
    if (!problems.empty()) {
        fail(valueAt, problems.front().sentence);
        return false;
    }
    given.insert(id, *value);
    return true;
}

std::optional<QJsonValue> RuleParser::argumentValue() {
    const bool isNegative = accept(u"-");
    const RuleToken token = take();
    if (token.kind == RuleToken::Kind::Number) {
        return QJsonValue(isNegative ? -token.number : token.number);
    }
    if (token.kind == RuleToken::Kind::Name && !isNegative) {
        if (token.is(u"true") || token.is(u"false")) {
            return QJsonValue(token.is(u"true"));
        }
        return QJsonValue(token.text);
    }
    fail(token,
         say(QT_TRANSLATE_NOOP("strategies", "A number or the name of a price is wanted here.")));
    return std::nullopt;
}

std::optional<int> RuleParser::candlesAgo() {
    if (!accept(u"[")) {
        return 0;
    }
    const RuleToken token = take();
    if (token.kind != RuleToken::Kind::Number || token.number != std::floor(token.number) ||
        token.number > RuleLimits::ago) {
        fail(token,
             say(QT_TRANSLATE_NOOP("strategies",
                                   "In brackets a whole number of candles up to %1 is wanted."))
                 .arg(RuleLimits::ago));
        return std::nullopt;
    }
    if (!accept(u"]")) {
        fail(peek(), say(QT_TRANSLATE_NOOP("strategies", "A closing bracket is missing.")));
        return std::nullopt;
    }
    return static_cast<int>(token.number);
}

ParsedRule parse(QStringView text, bool wantsCondition) {
    RuleTokens tokens = tokenize(text);
    if (tokens.error) {
        return {std::nullopt, *tokens.error};
    }
    return RuleParser(std::move(tokens.tokens)).parse(wantsCondition);
}

} // namespace

ParsedRule parseCondition(QStringView text) {
    return parse(text, true);
}

ParsedRule parseValue(QStringView text) {
    return parse(text, false);
}

} // namespace tf::strategies
