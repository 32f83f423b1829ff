// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/allocation/random_problem.h"

#include "models/allocation/estimators.h"

#include <QtGlobal>
#include <cmath>

namespace tf::allocation {

namespace {

double sixDecimals(double value) {
    return std::round(value * 1e6) / 1e6;
}

/// A point that all limits are drawn around, so that it meets them.
Numbers insidePoint(int n, bool hasShorts, SplitMix& random) {
    Numbers w(static_cast<std::size_t>(n));
    double sum = 0.0;
    for (double& value : w) {
        value = random.uniform() < 0.4 ? 0.0 : random.uniform();
        value -= hasShorts ? 0.3 * random.uniform() : 0.0;
        sum += value;
    }
    for (double& value : w) {
        value = std::abs(sum) > 0.1 ? value / sum : 1.0 / n;
    }
    return w;
}

void drawBounds(const Numbers& inside, bool hasShorts, SplitMix& random, Constraints& limits) {
    limits.lower.assign(inside.size(), hasShorts ? -2.0 : 0.0);
    limits.upper.assign(inside.size(), 2.0);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        limits.lower[i] = std::min(limits.lower[i], inside[i]);
        limits.upper[i] = std::max(limits.upper[i], inside[i]);
        if (random.uniform() < 0.3) {
            limits.upper[i] = inside[i] + 0.3 * random.uniform();
        }
        if (random.uniform() < 0.2) {
            limits.lower[i] =
                inside[i] - 0.2 * random.uniform() * (random.uniform() < 0.7 ? 1.0 : 0.0);
        }
    }
}

void drawRows(const Numbers& inside, SplitMix& random, Constraints& limits) {
    const int n = int(inside.size());
    for (int k = random.below(4); k > 0; --k) {
        GroupLimit group{QStringLiteral("group %1").arg(k), {}, -noLimit, noLimit};
        double sum = 0.0;
        for (int i = 0; i < n; ++i) {
            if (random.uniform() < 0.4) {
                group.members.push_back(i);
                sum += inside[std::size_t(i)];
            }
        }
        const double kind = random.uniform();
        group.minimum = kind < 0.5 ? sum - (kind < 0.2 ? 0.0 : 0.2 * random.uniform()) : -noLimit;
        group.maximum = kind > 0.3 ? sum + (kind > 0.8 ? 0.0 : 0.2 * random.uniform()) : noLimit;
        limits.groups.push_back(group);
    }
    for (int k = random.below(3); k > 0; --k) {
        LinearLimit limit{QStringLiteral("linear %1").arg(k), {}, -noLimit, noLimit};
        double sum = 0.0;
        for (int i = 0; i < n; ++i) {
            limit.coefficients.push_back(2.0 * random.uniform() - 1.0);
            sum += limit.coefficients.back() * inside[std::size_t(i)];
        }
        const double kind = random.uniform();
        limit.minimum = kind < 0.3 ? sum : kind < 0.6 ? sum - 0.1 * random.uniform() : -noLimit;
        limit.maximum = kind < 0.3 ? sum : sum + 0.1 * random.uniform();
        limits.linear.push_back(limit);
    }
}

void drawTrading(const Numbers& inside, bool hasShorts, SplitMix& random, Constraints& limits) {
    const int n = int(inside.size());
    if (random.uniform() < 0.4) {
        double distance = 0.0;
        limits.current.resize(inside.size());
        for (std::size_t i = 0; i < inside.size(); ++i) {
            limits.current[i] = random.uniform() < 0.5 ? inside[i] : 1.0 / n;
            distance += std::abs(limits.current[i] - inside[i]);
        }
        if (random.uniform() < 0.6) {
            limits.turnoverMaximum = distance + 0.5 * random.uniform();
        }
        if (random.uniform() < 0.5) {
            limits.costRate = 0.02 * random.uniform();
        }
    }
    if (hasShorts && random.uniform() < 0.5) {
        double gross = 0.0;
        for (const double w : inside) {
            gross += std::abs(w);
        }
        limits.grossMaximum = gross + 0.3 * random.uniform();
    }
}

} // namespace

int caseCount(int normal, int nightly) {
    return qEnvironmentVariableIsSet("TF_NIGHTLY") ? nightly : normal;
}

Problem factorProblem(int n, int factors, std::uint64_t seed) {
    SplitMix random(seed);
    Table b(n, factors);
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < factors; ++j) {
            b(i, j) = sixDecimals(0.2 * (random.uniform() - 0.5));
        }
    }
    for (int i = 0; i < n; ++i) {
        b(i, 0) = sixDecimals(0.10 + 0.10 * random.uniform());
    }
    Table covariance(n, n);
    for (int j = 0; j < n; ++j) {
        for (int i = 0; i < n; ++i) {
            for (int k = 0; k < factors; ++k) {
                covariance(i, j) += b(i, k) * b(j, k);
            }
        }
    }
    Problem problem;
    for (int i = 0; i < n; ++i) {
        covariance(i, i) += sixDecimals(0.01 + 0.09 * random.uniform());
    }
    for (int i = 0; i < n; ++i) {
        problem.mean.push_back(sixDecimals(0.02 + 0.13 * random.uniform()));
    }
    problem.risk = std::move(RiskModel::create(std::move(covariance))).value();
    return problem;
}

Table randomReturns(int rows, int columns, SplitMix& random) {
    Table returns(rows, columns);
    for (int t = 0; t < rows; ++t) {
        const double market = 0.02 * (random.uniform() + random.uniform() + random.uniform() - 1.5);
        for (int j = 0; j < columns; ++j) {
            const double own =
                0.03 * (random.uniform() + random.uniform() + random.uniform() - 1.48);
            returns(t, j) = 0.001 + market * (0.5 + double(j) / columns) + own;
        }
    }
    return returns;
}

Problem randomProblem(int n, SplitMix& random) {
    Problem problem = factorProblem(n, 1 + random.below(5), random.next());
    if (random.uniform() < 0.25) {
        const int rows = 2 + random.below(2 * n + 2);
        problem.returns = randomReturns(rows, n, random);
        problem.risk =
            std::move(
                RiskModel::create(std::move(sampleCovariance(problem.returns, 1)).value().matrix))
                .value();
    }
    const bool hasShorts = random.uniform() < 0.3;
    const Numbers inside = insidePoint(n, hasShorts, random);
    Constraints& limits = problem.constraints;
    drawBounds(inside, hasShorts, random, limits);
    if (random.uniform() < 0.2) {
        limits.budget.reset();
        limits.budgetMaximum = 1.0 + 0.2 * random.uniform();
        limits.budgetMinimum = 1.0 - random.uniform();
    }
    if (random.uniform() < 0.5) {
        drawRows(inside, random, limits);
    }
    drawTrading(inside, hasShorts, random, limits);
    return problem;
}

} // namespace tf::allocation
