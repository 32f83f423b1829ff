// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/qp.h"

#include <functional>

namespace tf::allocation {

/// A straight piece of the solutions of min w'Sw/2 - lambda (direction'w - rate cost):
/// w(lambda) = start + (lambda - from) slope for from <= lambda <= to.
struct PathPiece {
    double from = 0.0;
    double to = noLimit;
    const Vector& start;
    const Vector& slope;

    Vector at(double lambda) const { return start + (lambda - from) * slope; }
};

/// Visits the pieces from minimum variance on, until `visit` says stop (false) or the last piece
/// (to = infinity) was visited. With a singular covariance a tiny ridge makes the start unique.
Result<void> followPath(const Program& program, const RiskModel& risk, const Vector& direction,
                        const std::function<bool(const PathPiece&)>& visit, JobControl* control);

} // namespace tf::allocation
