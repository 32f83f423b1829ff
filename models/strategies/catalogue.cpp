// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/catalogue.h"

#include "models/strategies/kind_entry.h"
#include "models/strategies/shared_parameters.h"

#include <QCoreApplication>
#include <QLocale>

namespace tf::strategies {

namespace {

const std::vector<KindEntry>& entries() {
    static const std::vector<KindEntry> all = [] {
        std::vector<KindEntry> made;
        addTrendKinds(made);
        addBreakoutKinds(made);
        addPriceActionKinds(made);
        addMixedKinds(made);
        addCustomKinds(made);
        return made;
    }();
    return all;
}

/// Older or other names of kinds, kept so that what was stored goes on running.
QStringView currentId(QStringView id) {
    return id == u"sma_cross" ? QStringView(u"ma_cross") : id;
}

const KindEntry* findEntry(QStringView id) {
    for (const KindEntry& entry : entries()) {
        if (currentId(id) == QLatin1String(entry.kind.id)) {
            return &entry;
        }
    }
    return nullptr;
}

QString shown(const ParameterSpec& spec, const QJsonValue& value) {
    if (spec.type == ParameterType::Choice) {
        for (const Choice& choice : spec.choices) {
            if (value.toString() == QLatin1String(choice.id)) {
                return translated(choice.name);
            }
        }
    }
    if (spec.type == ParameterType::Fraction) {
        return QLocale().toString(100 * value.toDouble(), 'g', 6) + QLocale().percent();
    }
    return QLocale().toString(value.toDouble(), 'g', 10);
}

} // namespace

KindEntry::Check shorterThan(const char* shorter, const char* longer) {
    return [shorter, longer](const Parameters& p) -> std::vector<ParameterProblem> {
        if (p.integer(shorter) < p.integer(longer)) {
            return {};
        }
        return {{QString::fromLatin1(shorter),
                 QCoreApplication::translate("strategies", "%1 must be shorter than %2.")
                     .arg(translated(p.spec(shorter).name), translated(p.spec(longer).name))}};
    };
}

const ParameterSpec* StrategyKind::find(QStringView parameterId) const {
    for (const ParameterSpec& spec : parameters) {
        if (parameterId == QLatin1String(spec.id)) {
            return &spec;
        }
    }
    return nullptr;
}

QJsonObject StrategyConfig::toJson() const {
    QJsonObject object = parameters;
    object.insert(u"kind", kind);
    return object;
}

Result<StrategyConfig> StrategyConfig::fromJson(const QJsonObject& object) {
    const QJsonValue kind = object.value(u"kind");
    if (!kind.isString()) {
        return Error{ErrorCode::BadParameter, QStringLiteral("a strategy needs a text \"kind\"")};
    }
    StrategyConfig config{kind.toString(), object};
    config.parameters.remove(QStringLiteral("kind"));
    return config;
}

const std::vector<StrategyKind>& strategyKinds() {
    static const std::vector<StrategyKind> kinds = [] {
        std::vector<StrategyKind> made;
        for (const KindEntry& entry : entries()) {
            made.push_back(entry.kind);
        }
        return made;
    }();
    return kinds;
}

const StrategyKind* findStrategyKind(QStringView id) {
    const KindEntry* entry = findEntry(id);
    return entry == nullptr ? nullptr : &entry->kind;
}

std::vector<ParameterProblem> checkStrategy(const StrategyConfig& config) {
    const KindEntry* entry = findEntry(config.kind);
    if (entry == nullptr) {
        return {{QStringLiteral("kind"),
                 QCoreApplication::translate("strategies", "There is no strategy %1.")
                     .arg(config.kind)}};
    }
    auto problems = checkParameters(entry->kind.parameters, config.parameters);
    if (problems.empty() && entry->check) {
        problems = entry->check(Parameters(entry->kind.parameters, config.parameters));
    }
    return problems;
}

Result<std::unique_ptr<Strategy>> createStrategy(const StrategyConfig& config) {
    const auto problems = checkStrategy(config);
    if (!problems.empty()) {
        const ParameterProblem& first = problems.front();
        return Error{ErrorCode::BadParameter,
                     first.parameter + QStringLiteral(": ") + first.sentence};
    }
    const KindEntry* entry = findEntry(config.kind);
    return entry->create(Parameters(entry->kind.parameters, config.parameters));
}

QString describeStrategy(const StrategyConfig& config) {
    const KindEntry* entry = findEntry(config.kind);
    if (entry == nullptr || !checkStrategy(config).empty()) {
        return QCoreApplication::translate("strategies", "This strategy cannot run yet.");
    }
    const Parameters parameters(entry->kind.parameters, config.parameters);
    if (entry->describe) {
        return entry->describe(parameters);
    }
    QString summary = translated(entry->kind.summary);
    for (const ParameterSpec& spec : entry->kind.parameters) {
        const QString place = QStringLiteral("{%1}").arg(QLatin1String(spec.id));
        summary.replace(place, shown(spec, parameters.json(spec.id)));
    }
    return (summary + u' ' + describeShell(shellOf(parameters))).trimmed();
}

} // namespace tf::strategies
