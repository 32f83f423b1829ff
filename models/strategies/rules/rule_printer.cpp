// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/rule_text.h"

#include <QLocale>

namespace tf::strategies {

namespace {

using Kind = RuleNode::Kind;

/// How tightly a node binds; a part that binds less than its place needs parentheses.
int binding(Kind kind) {
    switch (kind) {
    case Kind::Any:
        return 0;
    case Kind::All:
        return 1;
    case Kind::Not:
        return 2;
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::CrossesAbove:
    case Kind::CrossesBelow:
        return 3;
    case Kind::Add:
    case Kind::Subtract:
        return 4;
    case Kind::Multiply:
    case Kind::Divide:
        return 5;
    case Kind::Negate:
        return 6;
    case Kind::Number:
    case Kind::Price:
    case Kind::Indicator:
        return 7;
    }
    return 7;
}

QString word(Kind kind) {
    switch (kind) {
    case Kind::Any:
        return QStringLiteral(" or ");
    case Kind::All:
        return QStringLiteral(" and ");
    case Kind::Less:
        return QStringLiteral(" < ");
    case Kind::LessEqual:
        return QStringLiteral(" <= ");
    case Kind::Greater:
        return QStringLiteral(" > ");
    case Kind::GreaterEqual:
        return QStringLiteral(" >= ");
    case Kind::Equal:
        return QStringLiteral(" = ");
    case Kind::NotEqual:
        return QStringLiteral(" != ");
    case Kind::CrossesAbove:
        return QStringLiteral(" crosses above ");
    case Kind::CrossesBelow:
        return QStringLiteral(" crosses below ");
    case Kind::Add:
        return QStringLiteral(" + ");
    case Kind::Subtract:
        return QStringLiteral(" - ");
    case Kind::Multiply:
        return QStringLiteral(" * ");
    case Kind::Divide:
        return QStringLiteral(" / ");
    case Kind::Number:
    case Kind::Price:
    case Kind::Indicator:
    case Kind::Negate:
    case Kind::Not:
        return {};
    }
    return {};
}

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

QString partText(const RuleNode& part, int least) {
    const QString text = ruleText(part);
    return binding(part.kind) < least ? u'(' + text + u')' : text;
}

QString joinedText(const RuleNode& node) {
    const int own = binding(node.kind);
    const bool isArithmetic = node.kind < Kind::Less;
    QString text;
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
        // Sums and products group to the left; all other parts must bind closer.
        const int least = isArithmetic && i == 0 ? own : own + 1;
        text += (i == 0 ? QString() : word(node.kind)) + partText(node.parts[i], least);
    }
    return text;
}

} // namespace

QString ruleText(const RuleNode& rule) {
    switch (rule.kind) {
    case Kind::Number:
        return numberText(rule.number);
    case Kind::Price:
        return priceSourceName(rule.price) + agoText(rule.ago);
    case Kind::Indicator:
        return indicatorText(rule);
    case Kind::Negate:
        return u'-' + partText(rule.parts.front(), binding(Kind::Negate));
    case Kind::Not:
        return QStringLiteral("not ") + partText(rule.parts.front(), binding(Kind::Not));
    case Kind::Any:
    case Kind::All:
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
        return joinedText(rule);
    }
    return {};
}

} // namespace tf::strategies
