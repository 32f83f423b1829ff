// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/projection.h"

#include <QStringList>

namespace tf::allocation {

namespace {

constexpr int mostNamed = 5;

QString number(double value) {
    return QString::number(value, 'g', 8);
}

QString limitName(const Program& program, const HalfSpace& space) {
    if (space.bound >= 0) {
        return program.nameOf(space.bound);
    }
    const QString& name = program.rowNames[std::size_t(space.row)].name;
    return name.isEmpty() ? QStringLiteral("row %1").arg(space.row) : name;
}

QString sentence(const Program& program, const HalfSpace& space, double multiplier) {
    const double limit = space.sign * space.limit;
    const bool isLeast = space.sign * multiplier > 0.0;
    const QString relation = space.isEquation ? QStringLiteral("%1 = %2")
                             : isLeast        ? QStringLiteral("%1 >= %2")
                                              : QStringLiteral("%1 <= %2");
    return relation.arg(limitName(program, space), number(limit));
}

/// Gives the limit `space` `room` more room on the side from which it pushes.
void relax(Program& program, const HalfSpace& space, double multiplier, double room) {
    const bool isLeast = space.sign * multiplier > 0.0;
    Vector& lower = space.bound >= 0 ? program.lower : program.rowLower;
    Vector& upper = space.bound >= 0 ? program.upper : program.rowUpper;
    const int index = space.bound >= 0 ? space.bound : space.row;
    if (isLeast) {
        lower[index] -= room;
    } else {
        upper[index] += room;
    }
}

/// How far this limit alone must give way until the rest is feasible; infinity when it cannot.
double relaxationOf(const Program& program, const Conflict& conflict, std::size_t member) {
    const HalfSpace target = conflict.limits[member];
    Program relaxed = program;
    Conflict present = conflict;
    double multiplier = conflict.multipliers[member];
    double total = 0.0;
    for (int pass = 0; pass < 8; ++pass) {
        const double room = present.gap / std::abs(multiplier);
        total += room;
        relax(relaxed, target, conflict.multipliers[member], room * (1.0 + 1e-12));
        Projection projection(relaxed);
        if (projection.solve(Vector::Zero(program.size()))) {
            return total;
        }
        present = projection.conflict();
        const auto same = std::find_if(
            present.limits.begin(), present.limits.end(), [&target](const HalfSpace& space) {
                return space.bound == target.bound && space.row == target.row;
            });
        if (same == present.limits.end()) {
            return noLimit;
        }
        multiplier = present.multipliers[std::size_t(same - present.limits.begin())];
    }
    return noLimit;
}

} // namespace

Error conflictError(const Program& program, const Conflict& conflict) {
    QStringList limits;
    double least = noLimit;
    std::size_t easiest = 0;
    for (std::size_t k = 0; k < conflict.limits.size(); ++k) {
        if (k < mostNamed) {
            limits << sentence(program, conflict.limits[k], conflict.multipliers[k]);
        }
        // Only a handful of candidates: each costs a projection.
        const double room = k < 2 * mostNamed ? relaxationOf(program, conflict, k) : noLimit;
        if (room < least * (1.0 - 1e-9)) {
            least = room;
            easiest = k;
        }
    }
    QString detail = QStringLiteral("in conflict: %1").arg(limits.join(QStringLiteral("; ")));
    if (conflict.limits.size() > mostNamed) {
        detail += QStringLiteral(" and %1 more").arg(int(conflict.limits.size()) - mostNamed);
    }
    if (least < noLimit) {
        detail += QStringLiteral(". Smallest relaxation of one limit: %1 by %2")
                      .arg(limitName(program, conflict.limits[easiest]), number(least));
    }
    return {ErrorCode::Infeasible, detail};
}

} // namespace tf::allocation
