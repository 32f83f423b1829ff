// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/program.h"

namespace tf::allocation {

/// One half-space a'x >= b of a projection problem; `source` is what the caller knows it by.
struct HalfSpace {
    int bound = -1; ///< entity, or -1 when it is a row
    int row = -1;
    double sign = 1.0;  ///< +1: from below, -1: from above
    double limit = 0.0; ///< signed right-hand side
    bool isEquation = false;
};

/// A conflict: multipliers >= 0 (any sign for equations) of half-spaces whose sum says 0 >= gap > 0
/// (Farkas).
struct Conflict {
    std::vector<HalfSpace> limits;
    Numbers multipliers;
    double gap = 0.0;
};

/// The point of the limits closest to `point` (bounds and rows; kinks are not looked at), or the
/// conflict. Dual active set of Goldfarb and Idnani (1983) with the identity as Hessian: redundant
/// equations do no harm, and an infeasible set proves itself.
class Projection {
public:
    explicit Projection(const Program& program);

    /// True with `closest()` set, false with `conflict()` set.
    bool solve(const Vector& point);
    const Vector& closest() const { return m_x; }
    const Conflict& conflict() const { return m_conflict; }

private:
    struct Active {
        int space = 0;
        double multiplier = 0.0;
        double orientation = 1.0; ///< -1: an equation entered from above
    };

    void collect();
    double slack(const HalfSpace& space) const;
    double slackOf(int index) const { return slack(m_spaces[std::size_t(index)]); }
    Vector normal(const HalfSpace& space) const;
    bool add(int index, double orientation);
    bool stepTo(int index, double orientation, const Vector& n, double& multiplier);
    void append(const Vector& d);
    void drop(int position);
    void refuse(int index, double orientation, const Vector& r);
    int mostViolated() const;

    const Program& m_program;
    std::vector<HalfSpace> m_spaces;
    std::vector<double> m_norms;
    std::vector<Active> m_active;
    std::vector<bool> m_isActive;
    Matrix m_j; ///< orthogonal; the first columns span the active normals
    Matrix m_r; ///< upper triangle
    Vector m_x;
    Conflict m_conflict;
};

/// Infeasible, said in words: which limits are in conflict and how far the smallest relaxation of
/// one of them goes.
Error conflictError(const Program& program, const Conflict& conflict);

} // namespace tf::allocation
