// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/program.h"

namespace tf::allocation {

namespace {

Vector valuesOr(const Numbers& numbers, int size, double otherwise) {
    return numbers.empty() ? Vector(Vector::Constant(size, otherwise)) : Vector(view(numbers));
}

QString thresholdReason(const Threshold& threshold, double value) {
    if (std::isnan(value)) {
        return QStringLiteral("%1 is not known").arg(threshold.measure);
    }
    const bool isLow = value < threshold.minimum;
    return QStringLiteral("%1 %2 is %3 %4")
        .arg(threshold.measure)
        .arg(value, 0, 'g', 6)
        .arg(isLow ? QStringLiteral("below") : QStringLiteral("above"))
        .arg(isLow ? threshold.minimum : threshold.maximum, 0, 'g', 6);
}

void applyThresholds(const Problem& problem, Program& program) {
    for (int i = 0; i < program.size(); ++i) {
        for (const Threshold& threshold : problem.constraints.thresholds) {
            const double value = threshold.values[std::size_t(i)];
            if (value >= threshold.minimum && value <= threshold.maximum) {
                continue;
            }
            program.lower[i] = 0.0;
            program.upper[i] = 0.0;
            program.excluded.push_back({i, thresholdReason(threshold, value)});
            break;
        }
    }
}

void applyCapacities(const Constraints& constraints, Program& program) {
    for (int i = 0; i < int(constraints.capacities.size()); ++i) {
        const double room = constraints.capacities[std::size_t(i)] / constraints.capital;
        program.upper[i] = std::min(program.upper[i], room);
    }
}

void addBudget(const Constraints& constraints, Program& program) {
    const double low = constraints.budget.value_or(constraints.budgetMinimum);
    const double high = constraints.budget.value_or(constraints.budgetMaximum);
    if (low > -noLimit || high < noLimit) {
        program.addRow(Vector::Ones(program.size()), low, high,
                       {LimitKind::Budget, QStringLiteral("budget")});
    }
}

void addGroups(const Constraints& constraints, Program& program) {
    for (const GroupLimit& group : constraints.groups) {
        Vector coefficients = Vector::Zero(program.size());
        for (const int member : group.members) {
            coefficients[member] = 1.0;
        }
        program.addRow(coefficients, group.minimum, group.maximum, {LimitKind::Group, group.name});
    }
    for (const LinearLimit& limit : constraints.linear) {
        program.addRow(view(limit.coefficients), limit.minimum, limit.maximum,
                       {LimitKind::Linear, limit.name});
    }
}

void addGross(const Constraints& constraints, Program& program) {
    if (constraints.grossMaximum == noLimit) {
        return;
    }
    if (program.lower.minCoeff() < 0.0) {
        program.grossMaximum = constraints.grossMaximum;
        return;
    }
    program.addRow(Vector::Ones(program.size()), -noLimit, constraints.grossMaximum,
                   {LimitKind::Gross, QStringLiteral("gross exposure")});
}

Result<void> checkBounds(const Program& program) {
    for (int i = 0; i < program.size(); ++i) {
        if (program.lower[i] > program.upper[i]) {
            return Error{ErrorCode::Infeasible,
                         QStringLiteral("%1: its minimum %2 is above its maximum %3; smallest "
                                        "relaxation: %4")
                             .arg(program.nameOf(i))
                             .arg(program.lower[i])
                             .arg(program.upper[i])
                             .arg(program.lower[i] - program.upper[i])};
        }
    }
    return {};
}

} // namespace

void Program::addRow(const Vector& coefficients, double minimum, double maximum, LimitName name) {
    const Eigen::Index row = rows.rows();
    rows.conservativeResize(row + 1, size());
    rows.row(row) = coefficients.transpose();
    rowLower.conservativeResize(row + 1);
    rowUpper.conservativeResize(row + 1);
    rowLower[row] = minimum;
    rowUpper[row] = maximum;
    rowNames.push_back(std::move(name));
}

Result<Program> buildProgram(const Problem& problem) {
    const Constraints& constraints = problem.constraints;
    const int n = problem.size();
    Program program;
    program.lower = valuesOr(constraints.lower, n, 0.0);
    program.upper = valuesOr(constraints.upper, n, 1.0);
    program.rows.resize(0, n);
    program.hasCurrent = !constraints.current.empty();
    program.current = valuesOr(constraints.current, n, 0.0);
    program.turnoverMaximum = constraints.turnoverMaximum;
    program.costRate = constraints.costRate;
    program.problem = &problem;
    applyCapacities(constraints, program);
    TF_CHECK(checkBounds(program));
    applyThresholds(problem, program);
    if (int(program.excluded.size()) == n) {
        return Error{ErrorCode::NoEligible, QStringLiteral("every entity fails a threshold")};
    }
    addBudget(constraints, program);
    addGroups(constraints, program);
    addGross(constraints, program);
    return program;
}

double breach(const Program& program, const Vector& w) {
    double worst = std::max(0.0, (program.lower - w).maxCoeff());
    worst = std::max(worst, (w - program.upper).maxCoeff());
    if (program.rowCount() > 0) {
        const Vector values = program.rows * w;
        worst = std::max(worst, (program.rowLower - values).maxCoeff());
        worst = std::max(worst, (values - program.rowUpper).maxCoeff());
    }
    const double turnover = (w - program.current).lpNorm<1>();
    worst = std::max(worst, turnover - program.turnoverMaximum);
    return std::max(worst, w.lpNorm<1>() - program.grossMaximum);
}

} // namespace tf::allocation
