// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/rules/rule.h"

#include <QCoreApplication>

namespace tf::strategies {

namespace {

constexpr const char* sourceNames[] = {"close", "open", "high",  "low",
                                       "hl2",   "hlc3", "ohlc4", "volume"};

} // namespace

std::optional<PriceSource> priceSourceFromName(QStringView name) {
    for (std::size_t i = 0; i < std::size(sourceNames); ++i) {
        if (name == QLatin1String(sourceNames[i])) {
            return static_cast<PriceSource>(i);
        }
    }
    return std::nullopt;
}

QString priceSourceName(PriceSource source) {
    return QString::fromLatin1(sourceNames[static_cast<std::size_t>(source)]);
}

ParsedRule indicatorNode(const IndicatorKind& kind, const QJsonObject& given, const QString& output,
                         int ago) {
    const auto failed = [](const QString& sentence) {
        return ParsedRule{std::nullopt, {0, 0, sentence}};
    };
    const auto problems = checkIndicator(kind, given);
    if (!problems.empty()) {
        return failed(problems.front().sentence);
    }
    if (!output.isEmpty() && kind.outputIndex(output) < 0) {
        QStringList names;
        for (const char* name : kind.outputs) {
            names.append(QString::fromLatin1(name));
        }
        return failed(
            QCoreApplication::translate("strategies", "%1 has no value %2; it has %3.")
                .arg(QString::fromLatin1(kind.id), output, names.join(QStringLiteral(", "))));
    }
    RuleNode node;
    node.kind = RuleNode::Kind::Indicator;
    node.indicator = QString::fromLatin1(kind.id);
    node.output = output.isEmpty() ? QString::fromLatin1(kind.outputs.front()) : output;
    node.ago = ago;
    for (const ParameterSpec& spec : kind.parameters) {
        const QString id = QString::fromLatin1(spec.id);
        const QJsonValue value = given.contains(id) ? given.value(id) : initialValue(spec);
        if (spec.type == ParameterType::Integer && value.toDouble() > RuleLimits::indicatorLength) {
            return failed(
                QCoreApplication::translate("strategies", "%1 may be at most %2 in a rule.")
                    .arg(translated(spec.name))
                    .arg(RuleLimits::indicatorLength));
        }
        node.parameters.insert(id, value);
    }
    return {node, {}};
}

int nodeCount(const RuleNode& node) {
    int count = 1;
    for (const RuleNode& part : node.parts) {
        count += nodeCount(part);
    }
    return count;
}

} // namespace tf::strategies
