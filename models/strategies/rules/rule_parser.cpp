// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/condition_parser.h"
#include "models/strategies/rules/rule_text.h"

namespace tf::strategies {

namespace {

using Kind = RuleNode::Kind;

constexpr ConditionLanguage language{
    .context = "strategies",
    .empty = QT_TRANSLATE_NOOP("strategies", "The rule is empty."),
    .wrongEnd =
        QT_TRANSLATE_NOOP("strategies", "The rule should end here, or go on with and / or."),
    .comparisonMissing =
        QT_TRANSLATE_NOOP("strategies", "A comparison is missing, such as > 70 or crosses above."),
    .tooDeep = QT_TRANSLATE_NOOP("strategies", "This rule is nested too deeply."),
    .tooManyParts = QT_TRANSLATE_NOOP("strategies", "This rule has too many parts."),
    .onlyValues = QT_TRANSLATE_NOOP(
        "strategies", "Only prices, indicators and numbers can stand on both sides of this."),
    .valueWanted =
        QT_TRANSLATE_NOOP("strategies", "A price, an indicator or a number is wanted here."),
    .valueMissing = QT_TRANSLATE_NOOP("strategies", "The rule ends too early: a price, an "
                                                    "indicator or a number is missing."),
    .depth = RuleLimits::depth,
    .nodes = RuleLimits::nodes};

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

class RuleParser final : public ConditionParser<RuleNode> {
public:
    explicit RuleParser(std::vector<RuleToken> tokens)
        : ConditionParser(std::move(tokens), language) {}

    ParsedRule parse(bool wantsCondition);

private:
    Parsed named() override;
    std::optional<Kind> ownRelation() override;
    Parsed indicator(const IndicatorKind& kind, const RuleToken& name);
    bool arguments(const IndicatorKind& kind, QJsonObject& given);
    bool argument(const IndicatorKind& kind, std::size_t index, QJsonObject& given);
    std::optional<QJsonValue> argumentValue();
    std::optional<int> candlesAgo();
};

ParsedRule RuleParser::parse(bool wantsCondition) {
    const RuleToken first = peek();
    Parsed rule = whole();
    if (rule && rule->isCondition() != wantsCondition) {
        fail(wantsCondition ? peek() : first,
             wantsCondition ? own(language.comparisonMissing)
                            : own(QT_TRANSLATE_NOOP(
                                  "strategies", "This is a condition; a price is wanted here.")));
    }
    return error() ? ParsedRule{std::nullopt, *error()} : ParsedRule{std::move(rule), {}};
}

std::optional<Kind> RuleParser::ownRelation() {
    if (!accept(u"crosses")) {
        return std::nullopt;
    }
    if (accept(u"above")) {
        return Kind::CrossesAbove;
    }
    if (accept(u"below")) {
        return Kind::CrossesBelow;
    }
    fail(peek(), own(QT_TRANSLATE_NOOP("strategies", "After crosses comes above or below.")));
    return std::nullopt;
}

RuleParser::Parsed RuleParser::named() {
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
            return fail(name, own(language.valueWanted));
        }
    }
    const QString nearest = nearestName(name.text);
    const QString unknown =
        own(QT_TRANSLATE_NOOP("strategies", "There is no price or indicator named %1."))
            .arg(name.text.left(40));
    return fail(name,
                nearest.isEmpty()
                    ? unknown
                    : unknown + u' ' +
                          own(QT_TRANSLATE_NOOP("strategies", "Did you mean %1?")).arg(nearest));
}

RuleParser::Parsed RuleParser::indicator(const IndicatorKind& kind, const RuleToken& name) {
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
                        own(QT_TRANSLATE_NOOP("strategies",
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
            fail(peek(), own(QT_TRANSLATE_NOOP("strategies",
                                               "A comma or a closing parenthesis is missing.")));
            return false;
        }
    }
}

bool RuleParser::argument(const IndicatorKind& kind, std::size_t index, QJsonObject& given) {
    const RuleToken at = peek();
    QString id;
    if (at.kind == RuleToken::Kind::Name && peek(1).is(u"=")) {
        id = take().text;
        take();
        if (kind.find(id) == nullptr) {
            fail(at, own(QT_TRANSLATE_NOOP("strategies", "%1 has no parameter %2."))
                         .arg(QString::fromLatin1(kind.id), id));
            return false;
        }
    } else if (index < kind.parameters.size()) {
        id = QString::fromLatin1(kind.parameters[index].id);
    } else {
        fail(at, own(QT_TRANSLATE_NOOP("strategies", "%1 takes only %2 parameters."))
                     .arg(QString::fromLatin1(kind.id))
                     .arg(kind.parameters.size()));
        return false;
    }
    if (given.contains(id)) {
        fail(at, own(QT_TRANSLATE_NOOP("strategies", "The parameter %1 is given twice.")).arg(id));
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
         own(QT_TRANSLATE_NOOP("strategies", "A number or the name of a price is wanted here.")));
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
             own(QT_TRANSLATE_NOOP("strategies",
                                   "In brackets a whole number of candles up to %1 is wanted."))
                 .arg(RuleLimits::ago));
        return std::nullopt;
    }
    if (!accept(u"]")) {
        fail(peek(), own(QT_TRANSLATE_NOOP("strategies", "A closing bracket is missing.")));
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
