// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/projection.h"

#include <Eigen/Jacobi>

namespace tf::allocation {

namespace {

constexpr double tolerance = 1e-11;

} // namespace

Projection::Projection(const Program& program)
    : m_program(program) {
    collect();
}

void Projection::collect() {
    const auto add = [this](int bound, int row, double low, double high, double norm) {
        if (low == high) {
            m_spaces.push_back({bound, row, 1.0, low, true});
            m_norms.push_back(norm);
            return;
        }
        if (low > -noLimit) {
            m_spaces.push_back({bound, row, 1.0, low, false});
            m_norms.push_back(norm);
        }
        if (high < noLimit) {
            m_spaces.push_back({bound, row, -1.0, -high, false});
            m_norms.push_back(norm);
        }
    };
    for (int i = 0; i < m_program.size(); ++i) {
        add(i, -1, m_program.lower[i], m_program.upper[i], 1.0);
    }
    for (int i = 0; i < m_program.rowCount(); ++i) {
        const double norm = m_program.rows.row(i).norm();
        add(-1, i, m_program.rowLower[i], m_program.rowUpper[i], norm > 0.0 ? norm : 1.0);
    }
}

Vector Projection::normal(const HalfSpace& space) const {
    if (space.bound >= 0) {
        return space.sign * Vector::Unit(m_program.size(), space.bound);
    }
    return space.sign * m_program.rows.row(space.row).transpose();
}

double Projection::slack(const HalfSpace& space) const {
    const double value =
        space.bound >= 0 ? m_x[space.bound] : m_program.rows.row(space.row).dot(m_x);
    return space.sign * value - space.limit;
}

bool Projection::solve(const Vector& point) {
    const int n = m_program.size();
    m_x = point;
    m_active.clear();
    m_isActive.assign(m_spaces.size(), false);
    m_j = Matrix::Identity(n, n);
    m_r = Matrix::Zero(n, n);
    for (int i = 0; i < int(m_spaces.size()); ++i) {
        if (m_spaces[std::size_t(i)].isEquation && !add(i, slackOf(i) > 0.0 ? -1.0 : 1.0)) {
            return false;
        }
    }
    for (int i = mostViolated(); i >= 0; i = mostViolated()) {
        if (!add(i, 1.0)) {
            return false;
        }
    }
    return true;
}

int Projection::mostViolated() const {
    int worst = -1;
    double least = -tolerance;
    for (int i = 0; i < int(m_spaces.size()); ++i) {
        const HalfSpace& space = m_spaces[std::size_t(i)];
        if (space.isEquation || m_isActive[std::size_t(i)]) {
            continue;
        }
        const double value = slack(space) / m_norms[std::size_t(i)];
        if (value < least) {
            least = value;
            worst = i;
        }
    }
    return worst;
}

bool Projection::add(int index, double orientation) {
    const Vector n = orientation * normal(m_spaces[std::size_t(index)]);
    double multiplier = 0.0;
    // Each pass drops one active limit; the dual value rises, so that no set comes twice.
    const int most = 4 * int(m_spaces.size()) + 100;
    for (int pass = 0; pass < most; ++pass) {
        if (stepTo(index, orientation, n, multiplier)) {
            return m_conflict.limits.empty();
        }
    }
    return true;
}

/// One step towards the limit: true when it is active, redundant or in conflict.
bool Projection::stepTo(int index, double orientation, const Vector& n, double& multiplier) {
    const Eigen::Index q = Eigen::Index(m_active.size());
    const double norm = m_norms[std::size_t(index)];
    const double missing = orientation * slackOf(index);
    if (q > 0 && missing > -tolerance * norm && multiplier == 0.0 &&
        !m_spaces[std::size_t(index)].isEquation) {
        return true;
    }
    const Vector d = m_j.transpose() * n;
    const Vector r = m_r.topLeftCorner(q, q).triangularView<Eigen::Upper>().solve(d.head(q));
    double partial = noLimit;
    int blocking = -1;
    for (Eigen::Index k = 0; k < q; ++k) {
        const Active& active = m_active[std::size_t(k)];
        if (!m_spaces[std::size_t(active.space)].isEquation && r[k] > tolerance &&
            active.multiplier / r[k] < partial) {
            partial = active.multiplier / r[k];
            blocking = int(k);
        }
    }
    const double length2 = d.tail(d.size() - q).squaredNorm();
    const bool isDependent = length2 <= 1e-20 * norm * norm;
    const bool isEquation = m_spaces[std::size_t(index)].isEquation;
    if (isDependent && missing >= -(isEquation ? 1e-9 : tolerance) * norm) {
        return true;
    }
    if (isDependent && blocking < 0) {
        refuse(index, orientation, r);
        return true;
    }
    const double full = isDependent ? noLimit : -missing / length2;
    const double step = std::min(partial, full);
    if (!isDependent) {
        m_x += step * (m_j.rightCols(d.size() - q) * d.tail(d.size() - q));
    }
    for (Eigen::Index k = 0; k < q; ++k) {
        m_active[std::size_t(k)].multiplier -= step * r[k];
    }
    multiplier += step;
    if (step == full) {
        append(d);
        m_active.push_back({index, multiplier, orientation});
        m_isActive[std::size_t(index)] = true;
        return true;
    }
    drop(blocking);
    return false;
}

void Projection::append(const Vector& d) {
    const Eigen::Index q = Eigen::Index(m_active.size());
    Vector rotated = d;
    for (Eigen::Index k = d.size() - 1; k > q; --k) {
        if (rotated[k] == 0.0) {
            continue;
        }
        Eigen::JacobiRotation<double> rotation;
        double length = 0.0;
        rotation.makeGivens(rotated[k - 1], rotated[k], &length);
        rotated[k - 1] = length;
        rotated[k] = 0.0;
        m_j.applyOnTheRight(k - 1, k, rotation);
    }
    m_r.col(q).head(q + 1) = rotated.head(q + 1);
}

void Projection::drop(int position) {
    const Eigen::Index q = Eigen::Index(m_active.size());
    m_isActive[std::size_t(m_active[std::size_t(position)].space)] = false;
    m_active.erase(m_active.begin() + position);
    for (Eigen::Index k = position; k + 1 < q; ++k) {
        m_r.col(k).head(k + 2) = m_r.col(k + 1).head(k + 2);
    }
    m_r.col(q - 1).setZero();
    for (Eigen::Index k = position; k + 1 < q; ++k) {
        Eigen::JacobiRotation<double> rotation;
        rotation.makeGivens(m_r(k, k), m_r(k + 1, k));
        m_r.applyOnTheLeft(k, k + 1, rotation.adjoint());
        m_j.applyOnTheRight(k, k + 1, rotation);
        m_r(k + 1, k) = 0.0;
    }
}

void Projection::refuse(int index, double orientation, const Vector& r) {
    m_conflict.limits.push_back(m_spaces[std::size_t(index)]);
    m_conflict.multipliers.push_back(orientation);
    m_conflict.gap = -orientation * slackOf(index);
    for (Eigen::Index k = 0; k < r.size(); ++k) {
        if (std::abs(r[k]) > 1e-9) {
            const Active& active = m_active[std::size_t(k)];
            m_conflict.limits.push_back(m_spaces[std::size_t(active.space)]);
            m_conflict.multipliers.push_back(-active.orientation * r[k]);
        }
    }
}

} // namespace tf::allocation
