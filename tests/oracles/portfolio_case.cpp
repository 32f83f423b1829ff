// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/portfolio_case.h"

#include "tests/oracles/portfolio_constraints.h"

#include <QJsonArray>
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

/// "see inputs.mu" or "@mu" means the value of that name at the top of the file.
QJsonValue resolved(const QJsonValue& value, const CaseFile& file) {
    QString path = value.toString();
    if (path.startsWith(u"see ")) {
        path = path.mid(4);
    } else if (path.startsWith(u'@')) {
        path = QStringLiteral("inputs.") + path.mid(1);
    } else {
        return value;
    }
    QJsonValue here = file.document;
    for (const QString& step : path.split(u'.')) {
        here = here.toObject().value(step);
    }
    return here;
}

} // namespace

double numberOf(const QJsonValue& value) {
    if (value.isDouble()) {
        return value.toDouble();
    }
    const QString text = value.toString().toLower();
    if (text.startsWith(u"inf") || text.startsWith(u"+inf")) {
        return noLimit;
    }
    return text.startsWith(u"-inf") ? -noLimit : std::numeric_limits<double>::quiet_NaN();
}

Numbers numbersOf(const QJsonValue& value) {
    Numbers numbers;
    for (const QJsonValue element : value.toArray()) {
        numbers.push_back(numberOf(element));
    }
    return numbers;
}

Result<Table> tableOf(const QJsonValue& value) {
    const QJsonArray rows = value.toArray();
    const int columns = rows.isEmpty()           ? 0
                        : rows.first().isArray() ? int(rows.first().toArray().size())
                                                 : 1;
    Table table(int(rows.size()), columns);
    for (int t = 0; t < table.rows; ++t) {
        const Numbers row = rows[t].isArray() ? numbersOf(rows[t]) : Numbers{numberOf(rows[t])};
        if (int(row.size()) != columns) {
            return invalid(QStringLiteral("rows differ in length"));
        }
        for (int j = 0; j < columns; ++j) {
            table(t, j) = row[std::size_t(j)];
        }
    }
    return table;
}

PortfolioCase::PortfolioCase(const QJsonObject& oneCase, const CaseFile& file)
    : m_method(oneCase.value(u"method").toString())
    , m_family(oneCase.value(u"family").toString())
    , m_params(oneCase.value(u"params").toObject())
    , m_constraints(oneCase.value(u"constraints").toObject())
    , m_file(file) {
    const QJsonObject inputs = oneCase.value(u"inputs").toObject();
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        m_inputs.insert(it.key(), resolved(it.value(), file));
    }
}

QJsonValue PortfolioCase::input(std::initializer_list<const char*> keys) const {
    return firstOf(m_inputs, keys);
}

QJsonValue PortfolioCase::param(std::initializer_list<const char*> keys) const {
    const QJsonValue value = firstOf(m_params, keys);
    return value.isUndefined() ? firstOf(m_inputs, keys) : value;
}

std::optional<double> PortfolioCase::number(std::initializer_list<const char*> keys) const {
    const QJsonValue value = param(keys);
    if (value.isUndefined() || value.isNull()) {
        return std::nullopt;
    }
    return numberOf(value);
}

QString PortfolioCase::text(std::initializer_list<const char*> keys) const {
    return param(keys).toString();
}

bool PortfolioCase::flag(std::initializer_list<const char*> keys, bool fallback) const {
    return maybeFlag(keys).value_or(fallback);
}

std::optional<bool> PortfolioCase::maybeFlag(std::initializer_list<const char*> keys) const {
    const QJsonValue value = param(keys);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

Numbers PortfolioCase::list(std::initializer_list<const char*> keys) const {
    return numbersOf(param(keys));
}

bool PortfolioCase::has(std::initializer_list<const char*> keys) const {
    const QJsonValue value = param(keys);
    return !value.isUndefined() && !value.isNull();
}

Result<Table> PortfolioCase::csv(const QJsonObject& source) const {
    const QString name = firstOf(source, {"csv", "file", "path"}).toString();
    const auto path = m_file.locate(name);
    if (!path) {
        return Error{ErrorCode::FileNotReadable, name};
    }
    const auto file = readNumbers(*path);
    if (!file) {
        return Error{ErrorCode::FileNotReadable, *path};
    }
    std::vector<const std::vector<double>*> columns;
    const QJsonArray wanted = firstOf(source, {"columns", "names", "entities"}).toArray();
    for (qsizetype k = source.value(u"index").toBool(true) ? 1 : 0; k < file->names.size(); ++k) {
        if (wanted.isEmpty()) {
            columns.push_back(&file->columns[std::size_t(k)]);
        }
    }
    for (const QJsonValue column : wanted) {
        const QString columnName =
            column.isDouble() ? file->names.value(column.toInt() + 1) : column.toString();
        if (file->column(columnName) == nullptr) {
            return invalid(QStringLiteral("no column %1").arg(columnName));
        }
        columns.push_back(file->column(columnName));
    }
    const int all = int(file->columns.front().size());
    const int lastReturns = source.value(u"last_returns").toInt(all - 1);
    const int last = firstOf(source, {"last_rows", "last"}).toInt(lastReturns + 1);
    const int first = firstOf(source, {"first_rows", "rows"}).toInt(all);
    const int begin = std::max(0, std::min(first, all) - last);
    Table table(std::min(first, all) - begin, int(columns.size()));
    for (int j = 0; j < table.columns; ++j) {
        std::copy_n(columns[std::size_t(j)]->begin() + begin, table.rows, table.column(j));
    }
    return table;
}

Result<Table> PortfolioCase::table(const QJsonValue& value) const {
    return value.isObject() && !value.toObject().contains(u"values")
               ? csv(value.toObject())
               : tableOf(value.isObject() ? value.toObject().value(u"values") : value);
}

Result<Table> PortfolioCase::returns() const {
    const QJsonValue prices = input({"prices", "levels"});
    if (!prices.isUndefined()) {
        TF_TRY(const Table table, this->table(prices));
        const QString kind = text({"returns", "return_type", "return_kind"});
        return kind.startsWith(u"log") || flag({"log", "log_returns"}, false)
                   ? logReturns(table)
                   : simpleReturns(table);
    }
    const QJsonValue returns = input({"returns", "r", "R", "outcomes", "scenarios"});
    if (!returns.isUndefined()) {
        return table(returns);
    }
    const QJsonValue relatives = input({"price_relatives", "relatives", "x", "X"});
    if (!relatives.isUndefined()) {
        TF_TRY(Table table, this->table(relatives));
        for (double& value : table.values) {
            value -= 1.0;
        }
        return table;
    }
    return Table{};
}

Result<MissingPolicy> PortfolioCase::missing() const {
    const QString policy = text({"missing", "missing_policy", "nan_policy"});
    if (policy.isEmpty() || policy == u"reject") {
        return MissingPolicy::Reject;
    }
    if (policy == u"complete" || policy == u"complete_rows" || policy == u"rows") {
        return MissingPolicy::Complete;
    }
    if (policy == u"per_asset") {
        return MissingPolicy::PerAsset;
    }
    return policy == u"pairwise" ? Result<MissingPolicy>(MissingPolicy::Pairwise)
                                 : invalid(QStringLiteral("missing: %1").arg(policy));
}

Result<void> PortfolioCase::fillRisk(Problem& problem) const {
    const QJsonValue given = input({"cov", "covariance", "S", "sigma_matrix"});
    const Numbers volatilities =
        numbersOf(input({"sigma", "vol", "volatility", "volatilities", "vols"}));
    const QJsonValue correlation = input({"corr", "correlation", "rho"});
    Table covariance;
    if (given.isArray()) {
        TF_TRY(covariance, tableOf(given));
    } else if (!volatilities.empty()) {
        const int n = int(volatilities.size());
        TF_TRY(Table rho,
               correlation.isArray() ? tableOf(correlation) : Result<Table>(Table(n, n)));
        if (rho.rows != n || rho.columns != n) {
            return invalid(QStringLiteral("sizes differ"));
        }
        covariance = Table(n, n);
        for (int j = 0; j < n; ++j) {
            if (!(volatilities[std::size_t(j)] >= 0.0)) {
                return invalid(QStringLiteral("a volatility is negative"));
            }
            for (int i = 0; i < n; ++i) {
                covariance(i, j) = (i == j ? 1.0 : rho(i, j)) * volatilities[std::size_t(i)] *
                                   volatilities[std::size_t(j)];
            }
        }
    } else if (!problem.returns.isEmpty() && problem.returns.rows > 1) {
        const double ppy = number({"periods_per_year", "ppy"}).value_or(1.0);
        TF_TRY(CovarianceEstimate estimate,
               sampleCovariance(problem.returns, int(number({"ddof"}).value_or(1.0))));
        covariance = std::move(estimate.matrix);
        for (double& value : covariance.values) {
            value *= ppy;
        }
    }
    if (!covariance.isEmpty() || given.isArray()) {
        TF_TRY(problem.risk, RiskModel::create(std::move(covariance)));
    }
    return {};
}

int PortfolioCase::entityCount() const {
    for (const char* key : {"mu", "cov", "names", "sigma", "scores", "win_probability", "mean"}) {
        const QJsonArray value = m_inputs.value(QLatin1String(key)).toArray();
        if (!value.isEmpty()) {
            return int(value.size());
        }
    }
    return 0;
}

Result<Problem> PortfolioCase::problem() const {
    Problem problem;
    problem.mean = numbersOf(input({"mu", "mean", "means", "expected_returns"}));
    TF_TRY(problem.returns, returns());
    TF_TRY(const MissingPolicy policy, missing());
    if (!problem.returns.isEmpty()) {
        TF_TRY(problem.returns, withoutMissing(problem.returns, policy));
    }
    TF_CHECK(fillRisk(problem));
    if (problem.mean.empty() && !problem.returns.isEmpty()) {
        const double ppy = number({"periods_per_year", "ppy"}).value_or(1.0);
        TF_TRY(problem.mean, sampleMean(problem.returns, policy, ppy));
    }
    problem.probabilities = list({"probabilities", "p", "weights_of_rows", "prob"});
    if (int(problem.probabilities.size()) != problem.returns.rows) {
        problem.probabilities.clear();
    }
    const int n = problem.size() > 0 ? problem.size() : entityCount();
    if (problem.size() == 0) {
        for (int i = 0; i < n; ++i) {
            problem.entities.push_back({QStringLiteral("#%1").arg(i), {}, {}});
        }
    }
    TF_TRY(problem.constraints,
           readConstraints(m_constraints, m_inputs, n,
                           numbersOf(param({"w0", "current", "current_weights"}))));
    return problem;
}

} // namespace tf::oracle
