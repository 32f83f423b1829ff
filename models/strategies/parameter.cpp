// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/parameter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <cmath>

namespace tf::strategies {

QString translated(const char* text) {
    return QCoreApplication::translate("strategies", text);
}

namespace {

const ParameterSpec* findSpec(std::span<const ParameterSpec> specs, QStringView id) {
    for (const ParameterSpec& spec : specs) {
        if (id == QLatin1String(spec.id)) {
            return &spec;
        }
    }
    return nullptr;
}

QString shown(const ParameterSpec& spec, double value) {
    const QLocale locale;
    if (spec.type == ParameterType::Fraction) {
        return locale.toString(value * 100, 'g', 6) + locale.percent();
    }
    return locale.toString(value, 'g', 10);
}

QString numberProblem(const ParameterSpec& spec, const QJsonValue& value) {
    if (!value.isDouble()) {
        return QCoreApplication::translate("strategies", "%1 must be a number.")
            .arg(translated(spec.name));
    }
    const double number = value.toDouble();
    if (spec.type == ParameterType::Integer && number != std::floor(number)) {
        return QCoreApplication::translate("strategies", "%1 must be a whole number.")
            .arg(translated(spec.name));
    }
    if (!(number >= spec.minimum && number <= spec.maximum)) {
        return QCoreApplication::translate("strategies", "%1 must be between %2 and %3.")
            .arg(translated(spec.name), shown(spec, spec.minimum), shown(spec, spec.maximum));
    }
    return {};
}

QString choiceProblem(const ParameterSpec& spec, const QJsonValue& value) {
    QStringList names;
    for (const Choice& choice : spec.choices) {
        if (value.isString() && value.toString() == QLatin1String(choice.id)) {
            return {};
        }
        names.append(QString::fromLatin1(choice.id));
    }
    return QCoreApplication::translate("strategies", "%1 must be one of: %2.")
        .arg(translated(spec.name), names.join(QStringLiteral(", ")));
}

QString valueProblem(const ParameterSpec& spec, const QJsonValue& value) {
    switch (spec.type) {
    case ParameterType::Integer:
    case ParameterType::Real:
    case ParameterType::Fraction:
        return numberProblem(spec, value);
    case ParameterType::Flag:
        return value.isBool()
                   ? QString()
                   : QCoreApplication::translate("strategies", "%1 must be true or false.")
                         .arg(translated(spec.name));
    case ParameterType::Choice:
        return choiceProblem(spec, value);
    case ParameterType::Rules:
    case ParameterType::Strategy:
        return value.isObject() ? QString()
                                : QCoreApplication::translate("strategies", "%1 must be an object.")
                                      .arg(translated(spec.name));
    case ParameterType::Strategies:
        return value.isArray() ? QString()
                               : QCoreApplication::translate("strategies", "%1 must be a list.")
                                     .arg(translated(spec.name));
    }
    return {};
}

} // namespace

std::vector<ParameterProblem> checkParameters(std::span<const ParameterSpec> specs,
                                              const QJsonObject& values) {
    std::vector<ParameterProblem> problems;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const ParameterSpec* spec = findSpec(specs, it.key());
        if (spec == nullptr) {
            problems.push_back(
                {it.key(), QCoreApplication::translate("strategies", "There is no parameter %1.")
                               .arg(it.key())});
            continue;
        }
        if (const QString sentence = valueProblem(*spec, it.value()); !sentence.isEmpty()) {
            problems.push_back({it.key(), sentence});
        }
    }
    return problems;
}

QJsonValue initialValue(const ParameterSpec& spec) {
    switch (spec.type) {
    case ParameterType::Integer:
    case ParameterType::Real:
    case ParameterType::Fraction:
        return spec.initial;
    case ParameterType::Flag:
        return spec.initial != 0;
    case ParameterType::Choice:
        return QString::fromLatin1(spec.choices[static_cast<std::size_t>(spec.initial)].id);
    case ParameterType::Rules:
    case ParameterType::Strategy:
        return QJsonObject();
    case ParameterType::Strategies:
        return QJsonArray();
    }
    return {};
}

Parameters::Parameters(std::span<const ParameterSpec> specs, QJsonObject values)
    : m_specs(specs)
    , m_values(std::move(values)) {}

bool Parameters::knows(const char* id) const {
    return findSpec(m_specs, QString::fromLatin1(id)) != nullptr;
}

int Parameters::integer(const char* id) const {
    return static_cast<int>(json(id).toDouble());
}

double Parameters::real(const char* id) const {
    return json(id).toDouble();
}

bool Parameters::flag(const char* id) const {
    return json(id).toBool();
}

QString Parameters::choice(const char* id) const {
    return json(id).toString();
}

const ParameterSpec& Parameters::spec(const char* id) const {
    const ParameterSpec* found = findSpec(m_specs, QString::fromLatin1(id));
    TF_ASSERT(found != nullptr);
    return *found;
}

QJsonValue Parameters::json(const char* id) const {
    const auto found = m_values.constFind(QLatin1String(id));
    return found != m_values.constEnd() ? *found : initialValue(spec(id));
}

} // namespace tf::strategies
