// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/estimators.h"
#include "models/allocation/optimiser.h"
#include "tests/oracles/oracle.h"

namespace tf::oracle {

/// Inputs, parameters and constraints of one portfolio case, with references ("see inputs.mu") and
/// files resolved. Lookups try several spellings of a key.
class PortfolioCase {
public:
    PortfolioCase(const QJsonObject& oneCase, const CaseFile& file);

    QString method() const { return m_method; }
    QString familyName() const { return m_family; }

    QJsonValue input(std::initializer_list<const char*> keys) const;
    /// Looked for among params, then inputs.
    QJsonValue param(std::initializer_list<const char*> keys) const;
    std::optional<double> number(std::initializer_list<const char*> keys) const;
    QString text(std::initializer_list<const char*> keys) const;
    bool flag(std::initializer_list<const char*> keys, bool fallback) const;
    std::optional<bool> maybeFlag(std::initializer_list<const char*> keys) const;
    allocation::Numbers list(std::initializer_list<const char*> keys) const;
    bool has(std::initializer_list<const char*> keys) const;

    /// Returns: given, or made from prices or price relatives. Empty when there are none.
    Result<allocation::Table> returns() const;
    Result<allocation::MissingPolicy> missing() const;
    /// The problem with everything that is there.
    Result<allocation::Problem> problem() const;

private:
    Result<allocation::Table> table(const QJsonValue& value) const;
    Result<allocation::Table> csv(const QJsonObject& source) const;
    Result<allocation::Constraints> constraints(int n) const;
    Result<void> fillRisk(allocation::Problem& problem) const;
    int entityCount() const;

    QString m_method;
    QString m_family;
    QJsonObject m_inputs;
    QJsonObject m_params;
    QJsonObject m_constraints;
    const CaseFile& m_file;
};

/// A JSON number, null and "NaN" as NaN, "inf" as infinity.
double numberOf(const QJsonValue& value);
allocation::Numbers numbersOf(const QJsonValue& value);
/// Rows of numbers; InvalidArgument when they differ in length.
Result<allocation::Table> tableOf(const QJsonValue& rows);

} // namespace tf::oracle
