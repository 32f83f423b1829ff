// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/solution.h"
#include "models/core/job.h"

namespace tf::allocation {

namespace {

constexpr int mostBranches = 200000;
constexpr double zeroWeight = 1e-12;

/// Branch and bound, depth first, the larger weight kept first: good answers come early.
class PositionSearch {
public:
    PositionSearch(const Problem& problem, const Program& program, const Method& method,
                   JobControl* control)
        : m_problem(problem)
        , m_method(method)
        , m_control(control)
        , m_program(program)
        , m_minimum(problem.constraints.minimumPosition)
        , m_most(problem.constraints.maximumPositions)
        , m_isHeld(std::size_t(program.size()), false) {
        const bool isMinimised =
            method.kind == MethodKind::MinimumVariance || method.kind == MethodKind::TargetReturn;
        m_sign = isMinimised ? 1.0 : -1.0;
    }

    Result<Solution> run() {
        TF_CHECK(branch(0));
        if (!m_hasBest) {
            return m_firstError.value_or(Error{
                ErrorCode::Infeasible,
                QStringLiteral("no choice of positions meets the other limits: maximum count %1, "
                               "minimum position %2")
                    .arg(m_most)
                    .arg(m_minimum)});
        }
        return m_best;
    }

private:
    /// Errors end the search; a branch without answer does not.
    Result<void> branch(int held) {
        if (++m_branches > mostBranches) {
            return Error{ErrorCode::NotConverged, QStringLiteral("too many choices of positions")};
        }
        if (m_control != nullptr && m_control->isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const auto relaxed = solveMeanVariance(m_problem, m_program, m_method, m_control);
        if (!relaxed.isOk()) {
            const ErrorCode code = relaxed.error().code;
            const bool isDeadEnd =
                code == ErrorCode::Infeasible || code == ErrorCode::NoPositiveReturn;
            if (isDeadEnd && m_branches == 1) {
                m_firstError = relaxed.error();
            }
            return isDeadEnd ? Result<void>() : relaxed.error();
        }
        const double value = m_sign * relaxed->objective;
        if (m_hasBest && value >= m_bestValue - 1e-13 * std::abs(m_bestValue)) {
            return {};
        }
        const int next = undecided(relaxed->weights, held);
        if (next < 0) {
            m_best = *relaxed;
            m_bestValue = value;
            m_hasBest = true;
            return {};
        }
        TF_CHECK(keep(next, held));
        return forbid(next, held);
    }

    /// The largest weight that breaks a rule, or -1 when all rules hold.
    int undecided(const Vector& w, int held) const {
        int count = 0;
        int largest = -1;
        bool isBroken = false;
        for (int i = 0; i < w.size(); ++i) {
            if (std::abs(w[i]) <= zeroWeight) {
                continue;
            }
            ++count;
            if (m_isHeld[std::size_t(i)]) {
                continue;
            }
            isBroken = isBroken || w[i] < m_minimum - zeroWeight;
            if (largest < 0 || w[i] > w[largest]) {
                largest = i;
            }
        }
        isBroken = isBroken || (m_most > 0 && count > m_most);
        return isBroken && (m_most == 0 || held <= m_most) ? largest : -1;
    }

    Result<void> keep(int i, int held) {
        if (m_most > 0 && held >= m_most) {
            return {};
        }
        const double low = m_program.lower[i];
        m_program.lower[i] = std::max(low, m_minimum);
        Result<void> result;
        if (m_program.lower[i] <= m_program.upper[i]) {
            m_isHeld[std::size_t(i)] = true;
            // All places taken: nobody else may hold anything.
            const Vector upper = m_program.upper;
            if (held + 1 == m_most) {
                for (int k = 0; k < m_program.size(); ++k) {
                    if (!m_isHeld[std::size_t(k)] && m_program.lower[k] <= 0.0) {
                        m_program.upper[k] = std::min(upper[k], 0.0);
                    }
                }
            }
            result = branch(held + 1);
            m_program.upper = upper;
            m_isHeld[std::size_t(i)] = false;
        }
        m_program.lower[i] = low;
        return result;
    }

    Result<void> forbid(int i, int held) {
        const double low = m_program.lower[i];
        const double high = m_program.upper[i];
        if (low > 0.0) {
            return {};
        }
        m_program.lower[i] = 0.0;
        m_program.upper[i] = 0.0;
        auto result = branch(held);
        m_program.lower[i] = low;
        m_program.upper[i] = high;
        return result;
    }

    const Problem& m_problem;
    const Method& m_method;
    JobControl* m_control;
    Program m_program;
    double m_minimum;
    int m_most;
    double m_sign = 1.0;
    std::vector<bool> m_isHeld;
    int m_branches = 0;
    bool m_hasBest = false;
    double m_bestValue = 0.0;
    Solution m_best;
    std::optional<Error> m_firstError;
};

} // namespace

Result<Solution> solveWithPositions(const Problem& problem, const Program& program,
                                    const Method& method, JobControl* control) {
    if (program.lower.minCoeff() < 0.0) {
        return Error{
            ErrorCode::Unsupported,
            QStringLiteral("minimum position and maximum count need weights of at least 0")};
    }
    if (!isMeanVariance(method.kind)) {
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("this method cannot choose positions; use a limit per entity")};
    }
    return PositionSearch(problem, program, method, control).run();
}

} // namespace tf::allocation
