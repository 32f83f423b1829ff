// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/portfolio_constraints.h"

#include "tests/oracles/portfolio_case.h"

#include <QJsonArray>
#include <QSet>
#include <cmath>

namespace tf::oracle {

using namespace tf::allocation;

namespace {

Error invalid(const QString& detail) {
    return {ErrorCode::InvalidArgument, detail};
}

QJsonValue firstOf(const QJsonObject& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined()) {
            return value;
        }
    }
    return QJsonValue::Undefined;
}

/// A number for all or one per entity; null = none.
Result<Numbers> bounds(const QJsonValue& value, int n, double otherwise, double none) {
    if (value.isUndefined()) {
        return Numbers(std::size_t(n), otherwise);
    }
    if (!value.isArray()) {
        return Numbers(std::size_t(n), value.isNull() ? none : numberOf(value));
    }
    Numbers result;
    for (const QJsonValue element : value.toArray()) {
        result.push_back(element.isNull() ? none : numberOf(element));
    }
    return int(result.size()) == n ? Result<Numbers>(result)
                                   : invalid(QStringLiteral("bounds differ in size"));
}

double limitOr(const QJsonValue& value, double otherwise) {
    return value.isUndefined() || value.isNull() ? otherwise : numberOf(value);
}

void readBudget(const QJsonObject& object, Constraints& limits) {
    const QJsonValue budget = object.value(u"budget");
    const QJsonValue most = firstOf(object, {"budget_max", "max_budget"});
    const QJsonValue least = firstOf(object, {"budget_min", "min_budget"});
    limits.budgetMaximum = limitOr(most, noLimit);
    limits.budgetMinimum = limitOr(least, -noLimit);
    const bool isOpen =
        budget.isNull() || (budget.isUndefined() && !(most.isUndefined() && least.isUndefined()));
    limits.budget = isOpen ? std::nullopt : std::optional(limitOr(budget, 1.0));
    const QJsonValue cash = firstOf(object, {"cash_floor", "min_cash", "cash_min", "reserve"});
    if (cash.isDouble()) {
        limits.budgetMaximum =
            std::min(limits.budgetMaximum, limits.budget.value_or(1.0) - cash.toDouble());
        limits.budget.reset();
    }
}

Result<void> readGroups(const QJsonValue& value, int n, Constraints& limits) {
    for (const QJsonValue element : value.toArray()) {
        const QJsonObject object = element.toObject();
        GroupLimit group;
        group.name = object.value(u"name").toString(QStringLiteral("group"));
        for (const QJsonValue member :
             firstOf(object, {"members", "indices", "assets"}).toArray()) {
            if (member.toInt(-1) < 0 || member.toInt() >= n) {
                return invalid(QStringLiteral("member of %1").arg(group.name));
            }
            group.members.push_back(member.toInt());
        }
        group.minimum = limitOr(firstOf(object, {"min", "lb", "lower"}), -noLimit);
        group.maximum = limitOr(firstOf(object, {"max", "ub", "upper"}), noLimit);
        limits.groups.push_back(std::move(group));
    }
    return {};
}

Result<void> readLinear(const QJsonValue& value, int n, Constraints& limits) {
    for (const QJsonValue element : value.toArray()) {
        const QJsonObject object = element.toObject();
        const QString op = firstOf(object, {"op", "sense", "relation"}).toString();
        const double rhs = numberOf(firstOf(object, {"rhs", "bound", "value"}));
        LinearLimit limit;
        limit.name = object.value(u"name").toString(QStringLiteral("linear limit"));
        limit.coefficients = numbersOf(firstOf(object, {"coef", "coefficients", "a"}));
        const bool isLeast = op == u">=" || op == u"ge" || op == u">";
        const bool isMost = op == u"<=" || op == u"le" || op == u"<";
        const bool isEqual = op == u"=" || op == u"==" || op == u"eq";
        if (!(isLeast || isMost || isEqual) || int(limit.coefficients.size()) != n) {
            return invalid(QStringLiteral("linear limit"));
        }
        limit.minimum = isLeast || isEqual ? rhs : -noLimit;
        limit.maximum = isMost || isEqual ? rhs : noLimit;
        limits.linear.push_back(std::move(limit));
    }
    return {};
}

/// {"values": [...], "limits": {...}} or {value: max, ...} with the column among the inputs.
Result<void> readColumnLimits(const QJsonValue& value, const QJsonValue& given, int n,
                              Constraints& limits) {
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (value.isArray()) {
        return readGroups(value, n, limits);
    }
    const QJsonObject object = value.toObject();
    const QJsonValue own =
        firstOf(object, {"column", "types", "farms", "type", "farm", "values", "of"});
    const QJsonArray column = (own.isArray() ? own : given).toArray();
    const QJsonValue inner = firstOf(object, {"limits", "max"});
    const QJsonObject table = inner.isObject() ? inner.toObject() : object;
    if (column.size() != n) {
        return invalid(QStringLiteral("column of type or farm limits"));
    }
    QSet<QString> done;
    for (const QJsonValue element : column) {
        const QString name = element.toVariant().toString();
        const QJsonValue limit = inner.isDouble() ? inner : table.value(name);
        if (done.contains(name) || limit.isUndefined()) {
            continue;
        }
        done.insert(name);
        GroupLimit group{name, {}, -noLimit, noLimit};
        for (int i = 0; i < n; ++i) {
            if (column[i].toVariant().toString() == name) {
                group.members.push_back(i);
            }
        }
        const QJsonObject range = limit.toObject();
        group.minimum = limitOr(range.value(u"min"), -noLimit);
        group.maximum = limit.isObject() ? limitOr(range.value(u"max"), noLimit) : numberOf(limit);
        limits.groups.push_back(std::move(group));
    }
    return {};
}

/// A list of {metric, values, min, max}, or an object {metric: {values, min, max}}.
Result<void> readThresholds(const QJsonValue& value, const QJsonObject& inputs, int n,
                            Constraints& limits) {
    std::vector<std::pair<QString, QJsonObject>> entries;
    for (const QJsonValue element : value.toArray()) {
        const QJsonObject object = element.toObject();
        entries.emplace_back(firstOf(object, {"metric", "measure", "name"}).toString(), object);
    }
    const QJsonObject table = value.toObject();
    for (auto it = table.begin(); it != table.end(); ++it) {
        const QJsonObject single{{QStringLiteral("min"), it.value()}};
        QString name = it.key();
        entries.emplace_back(name.remove(QStringLiteral("min_")),
                             it.value().isObject() ? it.value().toObject() : single);
    }
    for (const auto& [name, object] : entries) {
        QJsonValue values = firstOf(object, {"values", "of", "value_per_entity"});
        if (!values.isArray()) {
            const QJsonObject metrics = firstOf(inputs, {"metrics", "measures"}).toObject();
            values = inputs.contains(name) ? inputs.value(name) : metrics.value(name);
        }
        Threshold threshold;
        threshold.measure = name;
        threshold.values = numbersOf(values);
        threshold.minimum = limitOr(firstOf(object, {"min", "minimum", "at_least"}), -noLimit);
        threshold.maximum = limitOr(firstOf(object, {"max", "maximum", "at_most"}), noLimit);
        if (int(threshold.values.size()) != n) {
            return invalid(QStringLiteral("threshold %1").arg(name));
        }
        limits.thresholds.push_back(std::move(threshold));
    }
    return {};
}

void readTrading(const QJsonObject& object, Constraints& limits) {
    const QJsonValue turnover = object.value(u"turnover");
    const QJsonValue cost = firstOf(object, {"cost", "costs", "transaction_cost"});
    for (const QJsonValue& value : {turnover, cost}) {
        const Numbers current = numbersOf(firstOf(value.toObject(), {"w0", "current"}));
        if (!current.empty()) {
            limits.current = current;
        }
    }
    const Numbers own = numbersOf(firstOf(object, {"w0", "current"}));
    limits.current = own.empty() ? limits.current : own;
    if (turnover.isObject() || turnover.isDouble()) {
        limits.turnoverMaximum =
            limitOr(turnover.isDouble() ? turnover : firstOf(turnover.toObject(), {"max", "limit"}),
                    noLimit);
    }
    limits.turnoverMaximum =
        limitOr(firstOf(object, {"turnover_max", "max_turnover"}), limits.turnoverMaximum);
    if (cost.isObject() || cost.isDouble()) {
        limits.costRate = numberOf(cost.isDouble() ? cost : cost.toObject().value(u"rate"));
    }
}

const QSet<QString>& knownKeys() {
    static const QSet<QString> keys = {
        QStringLiteral("lb"),
        QStringLiteral("ub"),
        QStringLiteral("lower"),
        QStringLiteral("upper"),
        QStringLiteral("budget"),
        QStringLiteral("budget_max"),
        QStringLiteral("budget_min"),
        QStringLiteral("max_budget"),
        QStringLiteral("min_budget"),
        QStringLiteral("cash_floor"),
        QStringLiteral("min_cash"),
        QStringLiteral("cash_min"),
        QStringLiteral("reserve"),
        QStringLiteral("groups"),
        QStringLiteral("linear"),
        QStringLiteral("type_limits"),
        QStringLiteral("farm_limits"),
        QStringLiteral("turnover"),
        QStringLiteral("turnover_max"),
        QStringLiteral("max_turnover"),
        QStringLiteral("cost"),
        QStringLiteral("costs"),
        QStringLiteral("transaction_cost"),
        QStringLiteral("w0"),
        QStringLiteral("current"),
        QStringLiteral("capital"),
        QStringLiteral("capacity"),
        QStringLiteral("capacities"),
        QStringLiteral("thresholds"),
        QStringLiteral("gross_max"),
        QStringLiteral("max_gross"),
        QStringLiteral("max_positions"),
        QStringLiteral("min_position_if_held"),
        QStringLiteral("min_position"),
        QStringLiteral("allow_cash"),
        QStringLiteral("policy"),
        QStringLiteral("bounds"),
        QStringLiteral("bounds_policy"),
        QStringLiteral("projection"),
        QStringLiteral("types"),
        QStringLiteral("farms"),
        QStringLiteral("long_only"),
        QStringLiteral("drawdown"),
        QStringLiteral("note"),
    };
    return keys;
}

} // namespace

Result<Constraints> readConstraints(const QJsonObject& object, const QJsonObject& inputs, int n,
                                    const Numbers& current) {
    for (const QString& key : object.keys()) {
        if (!knownKeys().contains(key)) {
            return Error{ErrorCode::Unsupported, QStringLiteral("constraint %1").arg(key)};
        }
    }
    Constraints limits;
    TF_TRY(limits.lower, bounds(firstOf(object, {"lb", "lower"}), n, 0.0, -noLimit));
    TF_TRY(limits.upper, bounds(firstOf(object, {"ub", "upper"}), n, 1.0, noLimit));
    readBudget(object, limits);
    TF_CHECK(readGroups(object.value(u"groups"), n, limits));
    TF_CHECK(readLinear(object.value(u"linear"), n, limits));
    const auto columnOf = [&](const char* plural, const char* single) {
        const QJsonValue own = object.value(QLatin1String(plural));
        return own.isArray() ? own : firstOf(inputs, {plural, single});
    };
    TF_CHECK(readColumnLimits(object.value(u"type_limits"), columnOf("types", "type"), n, limits));
    TF_CHECK(readColumnLimits(object.value(u"farm_limits"), columnOf("farms", "farm"), n, limits));
    TF_CHECK(readThresholds(object.value(u"thresholds"), inputs, n, limits));
    limits.current = current;
    readTrading(object, limits);
    limits.grossMaximum = limitOr(firstOf(object, {"gross_max", "max_gross"}), noLimit);
    const QJsonValue capital =
        object.contains(u"capital") ? object.value(u"capital") : inputs.value(u"capital");
    limits.capital = capital.toDouble();
    QJsonValue capacities = firstOf(object, {"capacity", "capacities"});
    if (capacities.isUndefined()) {
        capacities = firstOf(inputs, {"capacity", "capacities"});
    }
    if (!capacities.isUndefined() && !capacities.isNull()) {
        TF_TRY(limits.capacities, bounds(capacities, n, noLimit, noLimit));
    }
    limits.maximumPositions = object.value(u"max_positions").toInt();
    limits.minimumPosition =
        limitOr(firstOf(object, {"min_position_if_held", "min_position"}), 0.0);
    return limits;
}

} // namespace tf::oracle
