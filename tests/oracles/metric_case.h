// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "tests/oracles/oracle.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace tf::oracle {

/// Inputs and parameters of one metric case, with "@series" and files resolved.
class MetricCase {
public:
    static Result<MetricCase> create(const QJsonObject& oneCase, const CaseFile& file);

    const QString& metric() const { return m_metric; }
    /// What the case expects: some metrics may be asked for as a list or by name.
    const QJsonValue& expected() const { return m_expected; }
    bool has(const char* input) const { return m_inputs.contains(QLatin1String(input)); }

    /// A list with NaN for null; empty when absent.
    std::vector<double> list(const char* input) const;
    std::vector<std::vector<double>> matrix(const char* input) const;
    QJsonValue input(const char* name) const { return m_inputs.value(QLatin1String(name)); }
    std::optional<double> number(const char* input) const;

    /// `returns` without missing observations, or the returns of `equity`.
    std::vector<double> returns() const;
    /// Left in the lower tail: `tail`, or 1 - `confidence`, or 5 %.
    double tail() const { return param("tail", 1 - param("confidence", 0.95)); }
    /// A parameter, looked for among params and then inputs.
    double param(const char* name, double fallback) const;
    bool flag(const char* name, bool fallback) const;
    double periodsPerYear() const { return param("ppy", 365); }
    /// `name` per period, or `name`_annual taken down to a period, or 0. None when undefined.
    std::optional<double> rate(const char* name) const;

private:
    QString m_metric;
    QJsonValue m_expected;
    QJsonObject m_inputs;
    QJsonObject m_params;
};

} // namespace tf::oracle
