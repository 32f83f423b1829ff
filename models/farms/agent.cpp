// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/agent.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace tf::farms {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("farms", source);
}

QString shown(const QJsonValue& value) {
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.isUndefined() ? text(QT_TRANSLATE_NOOP("farms", "default"))
                               : value.toVariant().toString();
}

} // namespace

QList<FieldProblem> validate(const Agent& agent) {
    QList<FieldProblem> problems;
    if (!ledger::checkWalletName(agent.name)) {
        problems.append(
            {QStringLiteral("name"),
             text(QT_TRANSLATE_NOOP("farms", "Enter a name of 1 to 120 visible characters."))});
    }
    if (agent.instruments.isEmpty()) {
        problems.append({QStringLiteral("instruments"),
                         text(QT_TRANSLATE_NOOP("farms", "Choose at least one instrument."))});
    }
    if (agent.mode == AgentMode::Live) {
        problems.append(
            {QStringLiteral("mode"),
             text(QT_TRANSLATE_NOOP(
                 "farms", "Live trading needs a linked exchange account; run it on paper."))});
    }
    if (const Result<void> orders = agent.pinned.orders.check(); !orders) {
        problems.append({QStringLiteral("orders"), orders.error().detail});
    }
    for (const auto& problem : strategies::checkStrategy(agent.pinned.strategy)) {
        problems.append({QStringLiteral("strategy.") + problem.parameter, problem.sentence});
    }
    return problems;
}

bool canFollow(AgentState from, AgentState to) {
    switch (to) {
    case AgentState::Idle:
        return false;
    case AgentState::Running:
        return from != AgentState::Running;
    case AgentState::Paused:
        return from == AgentState::Running || from == AgentState::Halted;
    case AgentState::Halted:
        return from == AgentState::Running;
    case AgentState::Stopped:
        return from != AgentState::Idle && from != AgentState::Stopped;
    case AgentState::Failed:
        return from == AgentState::Running || from == AgentState::Paused ||
               from == AgentState::Halted;
    }
    return false;
}

QString agentStateName(AgentState state) {
    switch (state) {
    case AgentState::Idle:
        return text(QT_TRANSLATE_NOOP("farms", "idle"));
    case AgentState::Running:
        return text(QT_TRANSLATE_NOOP("farms", "running"));
    case AgentState::Paused:
        return text(QT_TRANSLATE_NOOP("farms", "paused"));
    case AgentState::Halted:
        return text(QT_TRANSLATE_NOOP("farms", "halted"));
    case AgentState::Stopped:
        return text(QT_TRANSLATE_NOOP("farms", "stopped"));
    case AgentState::Failed:
        return text(QT_TRANSLATE_NOOP("farms", "failed"));
    }
    return {};
}

QStringList differences(const strategies::StrategyConfig& before,
                        const strategies::StrategyConfig& after) {
    QStringList lines;
    const auto note = [&](const QString& name, const QString& old, const QString& fresh) {
        lines.append(QStringLiteral("%1: %2 → %3").arg(name, old, fresh));
    };
    if (before.kind != after.kind) {
        note(text(QT_TRANSLATE_NOOP("farms", "strategy")), before.kind, after.kind);
    }
    QStringList keys = before.parameters.keys() + after.parameters.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        const QJsonValue old = before.parameters.value(key);
        const QJsonValue fresh = after.parameters.value(key);
        if (old != fresh) {
            note(key, shown(old), shown(fresh));
        }
    }
    return lines;
}

QStringList differences(const AgentVersion& before, const AgentVersion& after) {
    QStringList lines = differences(before.strategy, after.strategy);
    if (before.orders != after.orders) {
        const auto words = [](const trading::OrderStyle& orders) {
            const QString sentence = trading::describeOrders(orders);
            return sentence.isEmpty() ? text(QT_TRANSLATE_NOOP("farms", "market orders"))
                                      : sentence;
        };
        lines.append(QStringLiteral("%1: %2 → %3")
                         .arg(text(QT_TRANSLATE_NOOP("farms", "entries")), words(before.orders),
                              words(after.orders)));
    }
    return lines;
}

} // namespace tf::farms
