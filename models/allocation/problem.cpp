// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/problem.h"

namespace tf::allocation {

namespace {

Error invalid(const QString& detail) {
    return {ErrorCode::InvalidArgument, detail};
}

bool hasNan(const Numbers& numbers) {
    return std::any_of(numbers.begin(), numbers.end(), [](double x) { return std::isnan(x); });
}

bool isFinite(const Numbers& numbers) {
    return std::all_of(numbers.begin(), numbers.end(), [](double x) { return std::isfinite(x); });
}

bool hasSize(const Numbers& numbers, int size) {
    return numbers.empty() || int(numbers.size()) == size;
}

Result<void> checkInputs(const Problem& problem, int n) {
    if (n == 0) {
        return invalid(QStringLiteral("no entities"));
    }
    const bool isConsistent = hasSize(problem.mean, n) &&
                              (problem.risk.size() == 0 || problem.risk.size() == n) &&
                              (problem.returns.isEmpty() || problem.returns.columns == n) &&
                              (problem.entities.empty() || int(problem.entities.size()) == n) &&
                              hasSize(problem.probabilities, problem.returns.rows);
    if (!isConsistent) {
        return invalid(QStringLiteral("means, covariance, returns and entities differ in size"));
    }
    if (!isFinite(problem.mean) || !isFinite(problem.returns.values)) {
        return invalid(QStringLiteral("a mean or return is no number"));
    }
    const bool areProbabilities =
        std::all_of(problem.probabilities.begin(), problem.probabilities.end(),
                    [](double p) { return std::isfinite(p) && p >= 0.0; });
    return areProbabilities ? Result<void>() : invalid(QStringLiteral("a probability is negative"));
}

Result<void> checkBounds(const Constraints& c, int n) {
    if (!hasSize(c.lower, n) || !hasSize(c.upper, n) || !hasSize(c.current, n) ||
        !hasSize(c.capacities, n)) {
        return invalid(QStringLiteral("limits differ in size from the entities"));
    }
    if (hasNan(c.lower) || hasNan(c.upper) || hasNan(c.capacities) || !isFinite(c.current)) {
        return invalid(QStringLiteral("a limit is no number"));
    }
    if (!c.capacities.empty() && !(c.capital > 0.0)) {
        return invalid(QStringLiteral("capacities need a capital above 0"));
    }
    const bool needsCurrent = c.turnoverMaximum < noLimit || c.costRate != 0.0;
    if (needsCurrent && c.current.empty()) {
        return invalid(QStringLiteral("turnover and costs need the current weights"));
    }
    if (!(c.costRate >= 0.0) || !std::isfinite(c.costRate) || !(c.turnoverMaximum >= 0.0) ||
        !(c.grossMaximum >= 0.0) || !(c.minimumPosition >= 0.0) || c.maximumPositions < 0) {
        return invalid(
            QStringLiteral("a cost rate, turnover, gross or position limit is negative"));
    }
    if ((c.budget && !std::isfinite(*c.budget)) || std::isnan(c.budgetMaximum) ||
        std::isnan(c.budgetMinimum)) {
        return invalid(QStringLiteral("the budget is no number"));
    }
    return {};
}

Result<void> checkRows(const Constraints& c, int n) {
    for (const GroupLimit& group : c.groups) {
        for (const int member : group.members) {
            if (member < 0 || member >= n) {
                return invalid(
                    QStringLiteral("group %1 has a member that is no entity").arg(group.name));
            }
        }
        if (std::isnan(group.minimum) || std::isnan(group.maximum)) {
            return invalid(
                QStringLiteral("group %1 has a limit that is no number").arg(group.name));
        }
    }
    for (const LinearLimit& limit : c.linear) {
        if (int(limit.coefficients.size()) != n || !isFinite(limit.coefficients) ||
            std::isnan(limit.minimum) || std::isnan(limit.maximum)) {
            return invalid(QStringLiteral("linear limit %1 is malformed").arg(limit.name));
        }
    }
    for (const Threshold& threshold : c.thresholds) {
        if (int(threshold.values.size()) != n) {
            return invalid(QStringLiteral("threshold %1 differs in size").arg(threshold.measure));
        }
    }
    return {};
}

std::vector<GroupLimit> groupsBy(const std::vector<Entity>& entities, QString Entity::*column,
                                 double maximum) {
    std::vector<GroupLimit> groups;
    for (int i = 0; i < int(entities.size()); ++i) {
        const QString& value = entities[std::size_t(i)].*column;
        const auto known = std::find_if(groups.begin(), groups.end(),
                                        [&value](const GroupLimit& g) { return g.name == value; });
        if (known == groups.end()) {
            groups.push_back({value, {i}, -noLimit, maximum});
        } else {
            known->members.push_back(i);
        }
    }
    return groups;
}

} // namespace

int Problem::size() const {
    if (!entities.empty()) {
        return int(entities.size());
    }
    if (risk.size() > 0) {
        return risk.size();
    }
    return mean.empty() ? returns.columns : int(mean.size());
}

QString Problem::nameOf(int entity) const {
    return entities.empty() ? QStringLiteral("#%1").arg(entity)
                            : entities[std::size_t(entity)].name;
}

std::vector<GroupLimit> groupsByType(const std::vector<Entity>& entities, double maximum) {
    return groupsBy(entities, &Entity::type, maximum);
}

std::vector<GroupLimit> groupsByFarm(const std::vector<Entity>& entities, double maximum) {
    return groupsBy(entities, &Entity::farm, maximum);
}

Result<void> validate(const Problem& problem) {
    const int n = problem.size();
    TF_CHECK(checkInputs(problem, n));
    TF_CHECK(checkBounds(problem.constraints, n));
    return checkRows(problem.constraints, n);
}

} // namespace tf::allocation
