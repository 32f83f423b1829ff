// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/condition_text.h"
#include "models/strategies/rules/rule_text.h"

#include <QLocale>

namespace tf::strategies {

namespace {

using Kind = RuleNode::Kind;

QString numberText(double number) {
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString argumentText(const QJsonValue& value) {
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
    return value.isString() ? value.toString() : numberText(value.toDouble());
}

QString agoText(int ago) {
    return ago == 0 ? QString() : QStringLiteral("[%1]").arg(ago);
}

QString indicatorText(const RuleNode& node) {
    const IndicatorKind* kind = findIndicatorKind(node.indicator);
    if (kind == nullptr) {
        return node.indicator;
    }
    // The first parameter is always named; defaults at the end are not.
    std::size_t count = kind->parameters.size();
    while (count > 1 && node.parameters.value(QLatin1String(kind->parameters[count - 1].id)) ==
                            initialValue(kind->parameters[count - 1])) {
        --count;
    }
    QStringList arguments;
    for (std::size_t i = 0; i < count; ++i) {
        arguments.append(
            argumentText(node.parameters.value(QLatin1String(kind->parameters[i].id))));
    }
    const QString output = kind->outputs.size() > 1 ? u'.' + node.output : QString();
    return node.indicator + u'(' + arguments.join(QStringLiteral(", ")) + u')' + output +
           agoText(node.ago);
}

QString leafText(const RuleNode& node) {
    return node.kind == Kind::Price ? priceSourceName(node.price) + agoText(node.ago)
                                    : indicatorText(node);
}

QString ownWord(Kind kind) {
    return kind == Kind::CrossesAbove ? QStringLiteral(" crosses above ")
                                      : QStringLiteral(" crosses below ");
}

} // namespace

QString ruleText(const RuleNode& rule) {
    return conditionText(rule, leafText, ownWord);
}

} // namespace tf::strategies
