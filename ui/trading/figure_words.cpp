// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/figure_words.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace tf::ui {

namespace format = widgets::format;
using analytics::FigureUnit;
using strategies::ParameterType;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("research", text);
}

} // namespace

QString plainNumber(double value) {
    const auto exact = Decimal::parse(QString::number(value, 'f', 8));
    return exact.isOk() ? format::exact(*exact) : format::number(value, 2);
}

QString moneyText(double value) {
    return format::number(value, std::abs(value) < 1'000 ? 2 : 0);
}

QString valueText(FigureUnit unit, double value) {
    switch (unit) {
    case FigureUnit::Money:
    case FigureUnit::Ratio:
        return format::number(value, 2);
    case FigureUnit::Fraction:
        return format::percent(value, 2);
    case FigureUnit::Count:
        return format::count(std::llround(value));
    case FigureUnit::Time:
        return format::dateTime(Instant::fromMs(std::llround(value)));
    case FigureUnit::Span:
        return format::duration(std::chrono::milliseconds(std::llround(value)));
    }
    return {};
}

QString figureText(const analytics::Figure& figure) {
    if (!figure.value) {
        return words(QT_TRANSLATE_NOOP("research", "none"));
    }
    return valueText(analytics::definitionOf(figure.figure).unit, *figure.value);
}

QString figureOrigin(const analytics::Figure& figure) {
    QStringList lines{analytics::figureName(figure.figure)};
    lines << words(QT_TRANSLATE_NOOP("research", "Formula: %1"))
                 .arg(analytics::figureFormula(figure.figure));
    if (!figure.value) {
        lines << words(QT_TRANSLATE_NOOP("research", "No value: %1"))
                     .arg(analytics::absenceText(figure.absence));
    }
    if (figure.to > figure.from) {
        lines << words(QT_TRANSLATE_NOOP("research", "Period: %1 to %2"))
                     .arg(format::date(figure.from), format::date(figure.to));
    }
    lines << words(QT_TRANSLATE_NOOP("research", "Sample: %1")).arg(format::count(figure.sample));
    return lines.join(u'\n');
}

QString parameterText(const strategies::ParameterSpec& spec, const QJsonValue& value) {
    switch (spec.type) {
    case ParameterType::Integer:
        return format::count(std::llround(value.toDouble()));
    case ParameterType::Real:
        return plainNumber(value.toDouble());
    case ParameterType::Fraction:
        return format::percent(value.toDouble(), 2);
    case ParameterType::Flag:
        return value.toBool() ? words(QT_TRANSLATE_NOOP("research", "on"))
                              : words(QT_TRANSLATE_NOOP("research", "off"));
    case ParameterType::Choice:
        for (const strategies::Choice& choice : spec.choices) {
            if (value.toString() == QLatin1String(choice.id)) {
                return strategies::translated(choice.name);
            }
        }
        return value.toString();
    case ParameterType::Rules:
    case ParameterType::Strategy:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case ParameterType::Strategies:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return {};
}

QString parametersText(const QString& kind, const QJsonObject& parameters) {
    QStringList parts;
    const strategies::StrategyKind* described = strategies::findStrategyKind(kind);
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const strategies::ParameterSpec* spec =
            described != nullptr ? described->find(it.key()) : nullptr;
        parts << (spec == nullptr ? it.key()
                                  : strategies::translated(spec->name) + u' ' +
                                        parameterText(*spec, it.value()));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace tf::ui
