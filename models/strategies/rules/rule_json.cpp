// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/rule_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace tf::strategies {

namespace {

using Kind = RuleNode::Kind;
using Read = std::optional<RuleNode>;

struct Spelling {
    Kind kind;
    const char* key;  ///< "compare", "cross", "compute"
    const char* word; ///< ">", "above", "+"
};

constexpr Spelling binarySpellings[] = {
    {Kind::Less, "compare", "<"},
    {Kind::LessEqual, "compare", "<="},
    {Kind::Greater, "compare", ">"},
    {Kind::GreaterEqual, "compare", ">="},
    {Kind::Equal, "compare", "="},
    {Kind::NotEqual, "compare", "!="},
    {Kind::CrossesAbove, "cross", "above"},
    {Kind::CrossesBelow, "cross", "below"},
    {Kind::Add, "compute", "+"},
    {Kind::Subtract, "compute", "-"},
    {Kind::Multiply, "compute", "*"},
    {Kind::Divide, "compute", "/"},
};

QString say(const char* sentence) {
    return QCoreApplication::translate("strategies", sentence);
}

/// Reads one tree, remembering where it is.
class RuleReader {
public:
    Read read(const QJsonValue& json, const QString& place, int depth);
    QString sentence() const { return m_sentence; }

private:
    Read fail(const QString& place, const QString& sentence);
    Read readObject(const QJsonObject& object, const QString& place, int depth);
    Read readList(Kind kind, const QJsonValue& list, const QString& place, int depth);
    Read readSingle(Kind kind, const QJsonValue& part, const QString& place, int depth);
    Read readBinary(const QJsonObject& object, const char* key, const QString& place, int depth);
    Read readLeaf(const QJsonObject& object, const QString& place);
    bool hasOnly(const QJsonObject& object, std::initializer_list<const char*> keys,
                 const QString& place);

    int m_nodes = 0;
    QString m_sentence;
};

Read RuleReader::fail(const QString& place, const QString& sentence) {
    if (m_sentence.isEmpty()) {
        m_sentence = place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence;
    }
    return std::nullopt;
}

Read RuleReader::read(const QJsonValue& json, const QString& place, int depth) {
    if (++m_nodes > RuleLimits::nodes || depth > RuleLimits::nodes) {
        return fail(place, say(QT_TRANSLATE_NOOP("strategies", "This rule has too many parts.")));
    }
    if (json.isDouble() && std::isfinite(json.toDouble())) {
        RuleNode node;
        node.number = json.toDouble();
        return node;
    }
    if (!json.isObject()) {
        return fail(place,
                    say(QT_TRANSLATE_NOOP("strategies", "A number or an object is wanted.")));
    }
    return readObject(json.toObject(), place, depth);
}

Read RuleReader::readObject(const QJsonObject& object, const QString& place, int depth) {
    if (object.contains(u"all")) {
        return hasOnly(object, {"all"}, place)
                   ? readList(Kind::All, object.value(u"all"), place + QStringLiteral("all"), depth)
                   : std::nullopt;
    }
    if (object.contains(u"any")) {
        return hasOnly(object, {"any"}, place)
                   ? readList(Kind::Any, object.value(u"any"), place + QStringLiteral("any"), depth)
                   : std::nullopt;
    }
    if (object.contains(u"not")) {
        return hasOnly(object, {"not"}, place) ? readSingle(Kind::Not, object.value(u"not"),
                                                            place + QStringLiteral("not"), depth)
                                               : std::nullopt;
    }
    if (object.contains(u"negate")) {
        return hasOnly(object, {"negate"}, place)
                   ? readSingle(Kind::Negate, object.value(u"negate"),
                                place + QStringLiteral("negate"), depth)
                   : std::nullopt;
    }
    for (const char* key : {"compare", "cross", "compute"}) {
        if (object.contains(QLatin1String(key))) {
            return hasOnly(object, {key, "left", "right"}, place)
                       ? readBinary(object, key, place, depth)
                       : std::nullopt;
        }
    }
    return readLeaf(object, place);
}

Read RuleReader::readList(Kind kind, const QJsonValue& list, const QString& place, int depth) {
    const QJsonArray parts = list.toArray();
    if (parts.size() < 2) {
        return fail(place,
                    say(QT_TRANSLATE_NOOP("strategies", "At least two conditions are wanted.")));
    }
    RuleNode node;
    node.kind = kind;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString where = QStringLiteral("%1[%2].").arg(place).arg(i);
        Read part = read(parts[i], where, depth + 1);
        if (!part) {
            return std::nullopt;
        }
        if (!part->isCondition()) {
            return fail(where, say(QT_TRANSLATE_NOOP("strategies", "A condition is wanted here.")));
        }
        node.parts.push_back(std::move(*part));
    }
    return node;
}

Read RuleReader::readSingle(Kind kind, const QJsonValue& json, const QString& place, int depth) {
    Read part = read(json, place + u'.', depth + 1);
    if (!part) {
        return std::nullopt;
    }
    if (part->isCondition() != (kind == Kind::Not)) {
        return fail(place, kind == Kind::Not
                               ? say(QT_TRANSLATE_NOOP("strategies", "A condition is wanted here."))
                               : say(QT_TRANSLATE_NOOP("strategies", "A condition has no sign.")));
    }
    if (kind == Kind::Negate && part->kind == Kind::Number) {
        part->number = -part->number;
        return part;
    }
    RuleNode node;
    node.kind = kind;
    node.parts.push_back(std::move(*part));
    return node;
}

Read RuleReader::readBinary(const QJsonObject& object, const char* key, const QString& place,
                            int depth) {
    const QString word = object.value(QLatin1String(key)).toString();
    for (const Spelling& spelling : binarySpellings) {
        if (QLatin1String(spelling.key) != QLatin1String(key) ||
            word != QLatin1String(spelling.word)) {
            continue;
        }
        Read left = read(object.value(u"left"), place + QStringLiteral("left."), depth + 1);
        Read right = left
                         ? read(object.value(u"right"), place + QStringLiteral("right."), depth + 1)
                         : std::nullopt;
        if (!right) {
            return std::nullopt;
        }
        if (left->isCondition() || right->isCondition()) {
            return fail(place, say(QT_TRANSLATE_NOOP("strategies",
                                                     "Only prices, indicators and numbers can "
                                                     "stand on both sides of this.")));
        }
        RuleNode node;
        node.kind = spelling.kind;
        node.parts.push_back(std::move(*left));
        node.parts.push_back(std::move(*right));
        return node;
    }
    return fail(place + QLatin1String(key),
                say(QT_TRANSLATE_NOOP("strategies", "There is no relation %1.")).arg(word));
}

Read RuleReader::readLeaf(const QJsonObject& object, const QString& place) {
    const QJsonValue ago = object.value(u"ago");
    const double back = ago.toDouble(0);
    const bool isWhole = ago.isUndefined() || (ago.isDouble() && back == std::floor(back));
    if (!isWhole || back < 0 || back > RuleLimits::ago) {
        return fail(
            place + QStringLiteral("ago"),
            say(QT_TRANSLATE_NOOP("strategies", "A whole number of candles up to %1 is wanted."))
                .arg(RuleLimits::ago));
    }
    if (object.contains(u"price")) {
        const auto source = priceSourceFromName(object.value(u"price").toString());
        if (!source) {
            return fail(place + QStringLiteral("price"),
                        say(QT_TRANSLATE_NOOP("strategies", "There is no such price.")));
        }
        RuleNode node;
        node.kind = Kind::Price;
        node.price = *source;
        node.ago = static_cast<int>(back);
        return hasOnly(object, {"price", "ago"}, place) ? Read(node) : std::nullopt;
    }
    const IndicatorKind* kind = findIndicatorKind(object.value(u"indicator").toString());
    if (kind == nullptr) {
        return fail(place + QStringLiteral("indicator"),
                    say(QT_TRANSLATE_NOOP("strategies", "There is no such indicator.")));
    }
    if (!hasOnly(object, {"indicator", "parameters", "output", "ago"}, place)) {
        return std::nullopt;
    }
    ParsedRule made = indicatorNode(*kind, object.value(u"parameters").toObject(),
                                    object.value(u"output").toString(), static_cast<int>(back));
    return made.rule ? std::move(made.rule) : fail(place, made.error.sentence);
}

bool RuleReader::hasOnly(const QJsonObject& object, std::initializer_list<const char*> keys,
                         const QString& place) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown = std::any_of(keys.begin(), keys.end(), [&](const char* key) {
            return it.key() == QLatin1String(key);
        });
        if (!isKnown) {
            fail(place + it.key(),
                 say(QT_TRANSLATE_NOOP("strategies", "This has no meaning here.")));
            return false;
        }
    }
    return true;
}

QJsonObject binaryToJson(const RuleNode& rule) {
    for (const Spelling& spelling : binarySpellings) {
        if (spelling.kind == rule.kind) {
            return {{QString::fromLatin1(spelling.key), QString::fromLatin1(spelling.word)},
                    {QStringLiteral("left"), ruleToJson(rule.parts[0])},
                    {QStringLiteral("right"), ruleToJson(rule.parts[1])}};
        }
    }
    return {};
}

QJsonObject leafToJson(const RuleNode& rule) {
    QJsonObject object;
    if (rule.kind == Kind::Price) {
        object.insert(u"price", priceSourceName(rule.price));
    } else {
        object.insert(u"indicator", rule.indicator);
        object.insert(u"parameters", rule.parameters);
        object.insert(u"output", rule.output);
    }
    if (rule.ago != 0) {
        object.insert(u"ago", rule.ago);
    }
    return object;
}

} // namespace

QJsonValue ruleToJson(const RuleNode& rule) {
    switch (rule.kind) {
    case Kind::Number:
        return rule.number;
    case Kind::Price:
    case Kind::Indicator:
        return leafToJson(rule);
    case Kind::Negate:
        return QJsonObject{{QStringLiteral("negate"), ruleToJson(rule.parts.front())}};
    case Kind::Not:
        return QJsonObject{{QStringLiteral("not"), ruleToJson(rule.parts.front())}};
    case Kind::All:
    case Kind::Any: {
        QJsonArray parts;
        for (const RuleNode& part : rule.parts) {
            parts.append(ruleToJson(part));
        }
        return QJsonObject{
            {rule.kind == Kind::All ? QStringLiteral("all") : QStringLiteral("any"), parts}};
    }
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::CrossesAbove:
    case Kind::CrossesBelow:
    case Kind::Add:
    case Kind::Subtract:
    case Kind::Multiply:
    case Kind::Divide:
        return binaryToJson(rule);
    }
    return {};
}

ParsedRule ruleFromJson(const QJsonValue& json) {
    RuleReader reader;
    Read rule = reader.read(json, QString(), 0);
    return {std::move(rule), {0, 0, reader.sentence()}};
}

} // namespace tf::strategies
