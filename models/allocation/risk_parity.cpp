// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/solution.h"

#include <Eigen/Cholesky>
#include <Eigen/LU>

namespace tf::allocation {

namespace {

constexpr int denseSize = 160; ///< up to here Newton factorises, beyond it uses conjugate gradients

/// min x'Sx/2 - sum b ln x over x > 0 (x >= 0 where b = 0): its solution has risk contributions in
/// the proportions b. Cyclical descent (Griveau-Billion, Richard, Roncalli 2013) to come near, then
/// Newton (Spinu 2013).
class BudgetSolver {
public:
    BudgetSolver(const RiskModel& risk, const Vector& budgets)
        : m_s(view(risk.covariance()))
        , m_b(budgets)
        , m_x(budgets.size())
        , m_product(budgets.size()) {}

    bool solve() {
        start();
        const bool hasZeros = m_b.minCoeff() == 0.0;
        const int sweeps = hasZeros ? 20000 : m_b.size() > denseSize ? 6 : 2;
        for (int pass = 0; pass < sweeps && sweep() > 1e-15; ++pass) {
        }
        for (int pass = 0; pass < 60; ++pass) {
            if (newton() <= 1e-15) {
                break;
            }
        }
        return m_x.allFinite();
    }

    const Vector& x() const { return m_x; }

private:
    void start() {
        for (Eigen::Index i = 0; i < m_x.size(); ++i) {
            m_x[i] = std::sqrt(m_b[i] / m_s(i, i));
        }
        m_product.noalias() = m_s * m_x;
        const double scale = 1.0 / std::sqrt(std::max(1e-300, m_x.dot(m_product)));
        m_x *= scale;
        m_product *= scale;
    }

    /// One round over all coordinates; returns the largest relative change.
    double sweep() {
        double change = 0.0;
        for (Eigen::Index i = 0; i < m_x.size(); ++i) {
            const double c = m_product[i] - m_s(i, i) * m_x[i];
            const double root = std::sqrt(c * c + 4.0 * m_s(i, i) * m_b[i]);
            // Of the two forms of the root the one that does not cancel.
            const double next = m_b[i] == 0.0 ? std::max(0.0, -c / m_s(i, i))
                                : c > 0.0     ? 2.0 * m_b[i] / (c + root)
                                              : (root - c) / (2.0 * m_s(i, i));
            const double step = next - m_x[i];
            if (step != 0.0) {
                m_product += step * m_s.col(i);
                change = std::max(change, std::abs(step) / std::max(next, m_x[i]));
                m_x[i] = next;
            }
        }
        return change;
    }

    /// Returns the largest relative change of the step taken.
    double newton() {
        const Eigen::Index n = m_x.size();
        m_product.noalias() = m_s * m_x;
        Vector diagonal(n);
        Vector residual(n);
        for (Eigen::Index i = 0; i < n; ++i) {
            const bool isFixed = m_b[i] == 0.0 && m_x[i] == 0.0;
            diagonal[i] = isFixed ? 1e300 : m_b[i] > 0.0 ? m_b[i] / (m_x[i] * m_x[i]) : 0.0;
            residual[i] = isFixed ? 0.0 : (m_b[i] > 0.0 ? m_b[i] / m_x[i] : 0.0) - m_product[i];
        }
        const Vector step =
            n <= denseSize ? factored(diagonal, residual) : conjugate(diagonal, residual);
        double most = 1.0;
        for (Eigen::Index i = 0; i < n; ++i) {
            if (m_b[i] > 0.0 && step[i] < 0.0) {
                most = std::min(most, -0.9 * m_x[i] / step[i]);
            }
        }
        double change = 0.0;
        for (Eigen::Index i = 0; i < n; ++i) {
            const double before = m_x[i];
            m_x[i] =
                m_b[i] > 0.0 ? before + most * step[i] : std::max(0.0, before + most * step[i]);
            change = std::max(change, std::abs(m_x[i] - before) /
                                          std::max(1e-300, std::max(m_x[i], before)));
        }
        return change;
    }

    Vector factored(const Vector& diagonal, const Vector& residual) const {
        // Scaled to a unit diagonal, so that the units of the entities do not matter.
        const Vector scale = (m_s.diagonal() + diagonal).cwiseSqrt().cwiseInverse();
        Matrix hessian = scale.asDiagonal() * m_s * scale.asDiagonal();
        hessian.diagonal().setOnes();
        return scale.cwiseProduct(hessian.llt().solve(scale.cwiseProduct(residual)));
    }

    Vector conjugate(const Vector& diagonal, const Vector& residual) const {
        const Vector inverse = (m_s.diagonal() + diagonal).cwiseInverse();
        Vector x = Vector::Zero(residual.size());
        Vector r = residual;
        Vector z = inverse.cwiseProduct(r);
        Vector p = z;
        double rho = r.dot(z);
        const double enough = rho * 1e-14;
        for (int pass = 0; pass < 400 && rho > enough && rho > 0.0; ++pass) {
            const Vector product = m_s * p + diagonal.cwiseProduct(p);
            const double alpha = rho / p.dot(product);
            x += alpha * p;
            r -= alpha * product;
            z = inverse.cwiseProduct(r);
            const double next = r.dot(z);
            p = z + (next / rho) * p;
            rho = next;
        }
        return x;
    }

    const ConstMatrixMap m_s;
    const Vector& m_b;
    Vector m_x;
    Vector m_product;
};

/// argmin over the box of sqrt(x'Sx) - l sum b ln x, with l such that the sum is the budget
/// (Richard and Roncalli 2019).
class BoxSolver {
public:
    BoxSolver(const RiskModel& risk, const Vector& budgets, const Vector& lower,
              const Vector& upper, double budget)
        : m_s(view(risk.covariance()))
        , m_b(budgets)
        , m_lower(lower)
        , m_upper(upper)
        , m_budget(budget) {}

    bool solve(const Vector& start) {
        m_x = start.cwiseMax(m_lower).cwiseMin(m_upper);
        double low = 0.0;
        double high = std::sqrt(m_x.dot(m_s * m_x));
        for (int pass = 0; pass < 200 && sumAt(high) < m_budget; ++pass) {
            low = high;
            high *= 2.0;
        }
        for (int pass = 0; pass < 60; ++pass) {
            const double middle = 0.5 * (low + high);
            (sumAt(middle) < m_budget ? low : high) = middle;
        }
        m_l = high;
        sumAt(m_l);
        polish();
        return std::abs(m_x.sum() - m_budget) < 1e-9;
    }

    const Vector& x() const { return m_x; }

    /// Largest breach of the conditions relative to the volatility.
    double miss() const {
        const Vector product = m_s * m_x;
        const double sigma = std::sqrt(m_x.dot(product));
        double worst = std::abs(m_x.sum() - m_budget);
        for (Eigen::Index i = 0; i < m_x.size(); ++i) {
            const double slope = product[i] * m_x[i] / sigma - m_l * m_b[i];
            const bool isLow = m_x[i] <= m_lower[i] && slope >= 0.0;
            const bool isHigh = m_x[i] >= m_upper[i] && slope <= 0.0;
            worst = isLow || isHigh ? worst : std::max(worst, std::abs(slope) / sigma);
        }
        return worst;
    }

private:
    double sumAt(double l) {
        Vector product = m_s * m_x;
        double square = m_x.dot(product);
        for (int pass = 0; pass < 2000; ++pass) {
            double change = 0.0;
            for (Eigen::Index i = 0; i < m_x.size(); ++i) {
                const double sigma = std::sqrt(std::max(1e-300, square));
                const double c = product[i] - m_s(i, i) * m_x[i];
                const double root = std::sqrt(c * c + 4.0 * m_s(i, i) * l * m_b[i] * sigma);
                const double free = m_b[i] == 0.0 ? -c / m_s(i, i) : (root - c) / (2.0 * m_s(i, i));
                const double next = std::clamp(free, m_lower[i], m_upper[i]);
                const double step = next - m_x[i];
                square += step * (2.0 * product[i] + step * m_s(i, i));
                product += step * m_s.col(i);
                m_x[i] = next;
                change = std::max(change, std::abs(step));
            }
            if (change <= 1e-14) {
                break;
            }
        }
        return m_x.sum();
    }

    /// Newton on the free weights and l together, to the last bits.
    void polish() {
        std::vector<Eigen::Index> free;
        for (Eigen::Index i = 0; i < m_x.size(); ++i) {
            if (m_x[i] > m_lower[i] && m_x[i] < m_upper[i]) {
                free.push_back(i);
            }
        }
        const Eigen::Index k = Eigen::Index(free.size());
        for (int pass = 0; pass < 4 && k > 0; ++pass) {
            const Vector product = m_s * m_x;
            const double sigma = std::sqrt(m_x.dot(product));
            Matrix jacobian(k + 1, k + 1);
            Vector residual(k + 1);
            for (Eigen::Index a = 0; a < k; ++a) {
                const Eigen::Index i = free[std::size_t(a)];
                for (Eigen::Index c = 0; c < k; ++c) {
                    const Eigen::Index j = free[std::size_t(c)];
                    jacobian(a, c) = m_x[i] * m_s(i, j) - m_l * m_b[i] * product[j] / sigma;
                }
                jacobian(a, a) += product[i];
                jacobian(a, k) = -m_b[i] * sigma;
                residual[a] = m_l * m_b[i] * sigma - m_x[i] * product[i];
            }
            jacobian.row(k).setOnes();
            jacobian(k, k) = 0.0;
            residual[k] = m_budget - m_x.sum();
            const Vector step = jacobian.partialPivLu().solve(residual);
            if (!step.allFinite() || step.head(k).lpNorm<Eigen::Infinity>() > 1e-3) {
                return;
            }
            for (Eigen::Index a = 0; a < k; ++a) {
                const Eigen::Index i = free[std::size_t(a)];
                m_x[i] = std::clamp(m_x[i] + step[a], m_lower[i], m_upper[i]);
            }
            m_l += step[k];
        }
    }

    const ConstMatrixMap m_s;
    const Vector& m_b;
    const Vector m_lower, m_upper;
    double m_budget;
    double m_l = 0.0;
    Vector m_x;
};

Result<Vector> budgetsOf(const Problem& problem, const Method& method) {
    const int n = problem.size();
    if (method.kind == MethodKind::EqualRisk) {
        return Vector(Vector::Constant(n, 1.0 / n));
    }
    if (method.budgets.empty()) {
        return Error{ErrorCode::BadParameter, QStringLiteral("risk budgets are needed")};
    }
    const Vector budgets = view(method.budgets);
    if (budgets.size() != n || !budgets.allFinite() || budgets.minCoeff() < 0.0 ||
        !(budgets.sum() > 0.0)) {
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("risk budgets must be one per entity, not negative, not all 0")};
    }
    return Vector(budgets / budgets.sum());
}

Result<void> checkSupported(const Problem& problem, const Program& program) {
    if (problem.risk.size() == 0) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("a covariance is needed")};
    }
    for (const LimitName& name : program.rowNames) {
        if (name.kind != LimitKind::Budget) {
            return Error{
                ErrorCode::Unsupported,
                QStringLiteral("risk parity knows bounds and budget only, not %1").arg(name.name)};
        }
    }
    if (program.hasTurnover() || program.hasGross() || program.costRate > 0.0) {
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("risk parity knows bounds and budget only")};
    }
    for (int i = 0; i < program.size(); ++i) {
        if (!(problem.risk.variance(i) > 0.0)) {
            return Error{ErrorCode::Singular,
                         QStringLiteral("%1 has no variance").arg(program.nameOf(i))};
        }
    }
    return {};
}

double largestMiss(const RiskModel& risk, const Vector& w, const Vector& budgets) {
    const Vector product = view(risk.covariance()) * w;
    const Vector contributions = w.cwiseProduct(product) / w.dot(product);
    double worst = 0.0;
    for (Eigen::Index i = 0; i < w.size(); ++i) {
        worst = std::max(worst, std::abs(contributions[i] - budgets[i]));
    }
    return worst;
}

} // namespace

Result<Solution> solveRiskParity(const Problem& problem, const Program& program,
                                 const Method& method) {
    TF_CHECK(checkSupported(problem, program));
    TF_TRY(Vector budgets, budgetsOf(problem, method));
    for (const Exclusion& excluded : program.excluded) {
        budgets[excluded.entity] = 0.0;
    }
    budgets /= budgets.sum();
    TF_CHECK(feasiblePoint(program, view(problem.risk.covariance()).diagonal()));
    const Constraints& limits = problem.constraints;
    const double budget = limits.budget.value_or(limits.budgetMaximum);
    if (!(budget > 0.0) || budget == noLimit) {
        return Error{ErrorCode::BadParameter, QStringLiteral("risk parity needs a budget above 0")};
    }
    BudgetSolver solver(problem.risk, budgets);
    if (!solver.solve()) {
        return Error{ErrorCode::NotConverged, QStringLiteral("risk parity")};
    }
    Solution solution;
    solution.weights = solver.x() * (budget / solver.x().sum());
    solution.miss = largestMiss(problem.risk, solution.weights, budgets);
    const Vector lower = program.lower.cwiseMax(0.0);
    if (breach(program, solution.weights) > 1e-12) {
        BoxSolver box(problem.risk, budgets, lower, program.upper, budget);
        if (!box.solve(solution.weights)) {
            return Error{ErrorCode::NotConverged, QStringLiteral("risk parity within bounds")};
        }
        solution.weights = box.x();
        solution.miss = box.miss();
    }
    tidy(program, solution.weights);
    solution.objective =
        std::sqrt(solution.weights.dot(view(problem.risk.covariance()) * solution.weights));
    return solution;
}

} // namespace tf::allocation
