// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/metric_case.h"

#include "models/analytics/return_metrics.h"

#include <limits>

namespace tf::oracle {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> numbersOf(const QJsonArray& array) {
    std::vector<double> values;
    for (const QJsonValue value : array) {
        values.push_back(value.toDouble(missing));
    }
    return values;
}

QJsonArray arrayOf(const std::vector<double>& values) {
    QJsonArray array;
    for (const double value : values) {
        array.append(value == value ? QJsonValue(value) : QJsonValue());
    }
    return array;
}

/// {file, column[, rows]} to the column's simple returns or plain values.
Result<QJsonValue> fromFile(const QJsonObject& source, const CaseFile& file, bool isReturns) {
    const QString name = source.value(u"file").toString();
    const auto path = file.locate(name);
    const auto table = path ? readNumbers(*path, source.value(u"rows").toInt(-1)) : std::nullopt;
    if (!table) {
        return Error{ErrorCode::FileNotReadable, name};
    }
    const auto* column = table->column(source.value(u"column").toString(QStringLiteral("close")));
    if (!column) {
        return Error{ErrorCode::NotFound, QStringLiteral("no such column in ") + name};
    }
    return QJsonValue(arrayOf(isReturns ? analytics::returnsOf(*column) : *column));
}

Result<QJsonValue> resolved(const QJsonValue& value, const CaseFile& file) {
    if (value.isString() && value.toString().startsWith(u'@')) {
        const QString name = value.toString().mid(1);
        const QJsonObject series = file.document.value(u"series").toObject();
        if (!series.contains(name)) {
            return Error{ErrorCode::NotFound, QStringLiteral("no series \"%1\"").arg(name)};
        }
        return series.value(name);
    }
    if (value.isObject() && value.toObject().contains(u"file")) {
        return fromFile(value.toObject(), file, value.toObject().contains(u"how"));
    }
    return value;
}

} // namespace

Result<MetricCase> MetricCase::create(const QJsonObject& oneCase, const CaseFile& file) {
    MetricCase result;
    result.m_metric = oneCase.value(u"metric").toString();
    result.m_expected = oneCase.value(u"expected");
    result.m_params = oneCase.value(u"params").toObject();
    const QJsonObject inputs = oneCase.value(u"inputs").toObject();
    const QString suffix = QStringLiteral("_from");
    for (auto input = inputs.begin(); input != inputs.end(); ++input) {
        QString name = input.key();
        const bool isSource = name.endsWith(suffix) && input.value().isObject();
        const bool isReturns = isSource && name != QLatin1String("equity_from");
        TF_TRY(const QJsonValue value, isSource
                                           ? fromFile(input.value().toObject(), file, isReturns)
                                           : resolved(input.value(), file));
        result.m_inputs.insert(isSource ? name.chopped(suffix.size()) : name, value);
    }
    return result;
}

std::vector<double> MetricCase::list(const char* name) const {
    return numbersOf(input(name).toArray());
}

std::vector<std::vector<double>> MetricCase::matrix(const char* name) const {
    std::vector<std::vector<double>> rows;
    for (const QJsonValue row : input(name).toArray()) {
        rows.push_back(numbersOf(row.toArray()));
    }
    return rows;
}

std::optional<double> MetricCase::number(const char* name) const {
    const QJsonValue value = input(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::vector<double> MetricCase::returns() const {
    const bool isEquity = !has("returns") && has("equity");
    return analytics::withoutMissing(isEquity ? analytics::returnsOf(list("equity"))
                                              : list("returns"));
}

double MetricCase::param(const char* name, double fallback) const {
    const QJsonValue value = m_params.value(QLatin1String(name));
    return value.isDouble() ? value.toDouble() : number(name).value_or(fallback);
}

bool MetricCase::flag(const char* name, bool fallback) const {
    return m_params.value(QLatin1String(name)).toBool(fallback);
}

std::optional<double> MetricCase::rate(const char* name) const {
    const QByteArray annual = QByteArray(name) + "_annual";
    const double yearly = param(annual.constData(), missing);
    return yearly == yearly ? analytics::perPeriod(yearly, periodsPerYear())
                            : std::optional(param(name, 0));
}

} // namespace tf::oracle
