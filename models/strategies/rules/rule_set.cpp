// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/rule_set.h"

#include "models/strategies/rules/rule_json.h"
#include "models/strategies/rules/rule_text.h"

#include <QCoreApplication>

namespace tf::strategies {

namespace {

constexpr int schemaVersion = 1;

struct Slot {
    const char* key;
    std::optional<RuleNode> SideRules::*rule;
    bool isCondition;
};

constexpr Slot slotsOfSide[] = {
    {"entry", &SideRules::entry, true},
    {"exit", &SideRules::exit, true},
    {"stop", &SideRules::stop, false},
    {"target", &SideRules::target, false},
};

QString say(const char* sentence) {
    return QCoreApplication::translate("strategies", sentence);
}

void readSlot(const QJsonValue& json, const Slot& slot, const QString& place, SideRules& side,
              std::vector<ParameterProblem>& problems) {
    ParsedRule parsed = ruleFromJson(json);
    if (!parsed.rule) {
        problems.push_back({place, parsed.error.sentence});
    } else if (parsed.rule->isCondition() != slot.isCondition) {
        problems.push_back(
            {place, slot.isCondition
                        ? say(QT_TRANSLATE_NOOP("strategies", "A condition is wanted here."))
                        : say(QT_TRANSLATE_NOOP("strategies", "A price is wanted here."))});
    } else {
        side.*slot.rule = std::move(parsed.rule);
    }
}

void readSide(const QJsonValue& json, const QString& name, SideRules& side,
              std::vector<ParameterProblem>& problems) {
    if (!json.isUndefined() && !json.isObject()) {
        problems.push_back(
            {name, say(QT_TRANSLATE_NOOP("strategies", "An object is wanted here."))});
        return;
    }
    QJsonObject rest = json.toObject();
    for (const Slot& slot : slotsOfSide) {
        const QString key = QString::fromLatin1(slot.key);
        if (rest.contains(key)) {
            readSlot(rest.take(key), slot, name + u'.' + key, side, problems);
        }
    }
    for (const QString& key : rest.keys()) {
        problems.push_back(
            {name + u'.' + key, say(QT_TRANSLATE_NOOP("strategies", "This has no meaning here."))});
    }
    if (problems.empty() && !side.entry && side != SideRules()) {
        problems.push_back(
            {name + QStringLiteral(".entry"),
             say(QT_TRANSLATE_NOOP("strategies", "A side with rules needs an entry."))});
    }
}

QJsonObject sideToJson(const SideRules& side) {
    QJsonObject object;
    for (const Slot& slot : slotsOfSide) {
        if (side.*slot.rule) {
            object.insert(QLatin1String(slot.key), ruleToJson(*(side.*slot.rule)));
        }
    }
    return object;
}

void describeSide(const SideRules& side, const char* entrySentence, const char* exitSentence,
                  QStringList& sentences) {
    if (side.entry) {
        sentences.append(say(entrySentence).arg(ruleText(*side.entry)));
    }
    if (side.exit) {
        sentences.append(say(exitSentence).arg(ruleText(*side.exit)));
    }
    if (side.stop) {
        sentences.append(
            say(QT_TRANSLATE_NOOP("strategies", "The stop is at %1.")).arg(ruleText(*side.stop)));
    }
    if (side.target) {
        sentences.append(say(QT_TRANSLATE_NOOP("strategies", "The target is at %1."))
                             .arg(ruleText(*side.target)));
    }
}

} // namespace

QJsonObject RuleSet::toJson() const {
    QJsonObject object{{QStringLiteral("schema"), schemaVersion}};
    if (longSide != SideRules()) {
        object.insert(u"long", sideToJson(longSide));
    }
    if (shortSide != SideRules()) {
        object.insert(u"short", sideToJson(shortSide));
    }
    return object;
}

std::vector<ParameterProblem> readRuleSet(const QJsonObject& json, RuleSet& rules) {
    std::vector<ParameterProblem> problems;
    for (const QString& key : json.keys()) {
        if (key != u"schema" && key != u"long" && key != u"short") {
            problems.push_back(
                {key, say(QT_TRANSLATE_NOOP("strategies", "This has no meaning here."))});
        }
    }
    if (json.contains(u"schema") && json.value(u"schema").toInt() != schemaVersion) {
        problems.push_back(
            {QStringLiteral("schema"),
             say(QT_TRANSLATE_NOOP("strategies", "These rules are of a newer program."))});
    }
    readSide(json.value(u"long"), QStringLiteral("long"), rules.longSide, problems);
    readSide(json.value(u"short"), QStringLiteral("short"), rules.shortSide, problems);
    if (problems.empty() && !rules.longSide.entry && !rules.shortSide.entry) {
        problems.push_back(
            {QStringLiteral("long.entry"),
             say(QT_TRANSLATE_NOOP("strategies", "At least one entry rule is needed."))});
    }
    return problems;
}

QString describeRuleSet(const RuleSet& rules) {
    QStringList sentences;
    describeSide(rules.longSide, QT_TRANSLATE_NOOP("strategies", "Buys when %1."),
                 QT_TRANSLATE_NOOP("strategies", "Sells again when %1."), sentences);
    describeSide(rules.shortSide, QT_TRANSLATE_NOOP("strategies", "Sells short when %1."),
                 QT_TRANSLATE_NOOP("strategies", "Covers when %1."), sentences);
    return sentences.join(u' ');
}

} // namespace tf::strategies
