// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/qp.h"

#include "models/allocation/projection.h"

#include <numeric>

namespace tf::allocation {

namespace {

Error stateError(ActiveSet::State state) {
    return state == ActiveSet::State::NotPositiveDefinite
               ? Error{ErrorCode::NotPositiveDefinite,
                       QStringLiteral("covariance of the free weights")}
               : Error{ErrorCode::NotConverged, QStringLiteral("active set")};
}

/// Lower limits, then filled up to the budget in order: often feasible, and then with at most one
/// weight inside its limits.
Vector greedyPoint(const Program& program, const Vector& order) {
    const int n = program.size();
    Vector x(n);
    for (int i = 0; i < n; ++i) {
        x[i] = std::clamp(0.0, program.lower[i], program.upper[i]);
        x[i] = program.lower[i] > -noLimit ? program.lower[i] : x[i];
    }
    double missing = 0.0;
    for (int row = 0; row < program.rowCount(); ++row) {
        if (program.rowNames[std::size_t(row)].kind == LimitKind::Budget) {
            missing = std::max(missing, program.rowLower[row] - x.sum());
        }
    }
    std::vector<int> entities(static_cast<std::size_t>(n));
    std::iota(entities.begin(), entities.end(), 0);
    std::stable_sort(entities.begin(), entities.end(),
                     [&order](int a, int b) { return order[a] < order[b]; });
    for (const int i : entities) {
        const double take = std::clamp(program.upper[i] - x[i], 0.0, missing);
        x[i] = take == missing ? x[i] + take : program.upper[i];
        missing -= take;
        if (missing <= 0.0) {
            break;
        }
    }
    return x;
}

/// min rate sum |w - current| over the limits without the kink itself, for the phase that looks for
/// a point inside turnover or gross.
Result<Vector> leastKink(const Program& program, const Vector& reference, const Vector& start) {
    Program relaxed = program;
    relaxed.current = reference;
    relaxed.hasCurrent = true;
    relaxed.turnoverMaximum = noLimit;
    relaxed.grossMaximum = noLimit;
    relaxed.costRate = 1.0;
    Quadratic distance;
    distance.linear = Vector::Zero(program.size());
    distance.costRate = 1.0;
    TF_TRY(const QpAnswer answer, minimiseFrom(relaxed, distance, start));
    return answer.weights;
}

Error kinkError(const QString& name, double least, double limit) {
    return {ErrorCode::Infeasible,
            QStringLiteral("%1 of at most %2 is in conflict with the other limits, which need %3; "
                           "smallest relaxation: %4")
                .arg(name)
                .arg(limit, 0, 'g', 8)
                .arg(least, 0, 'g', 8)
                .arg(least - limit, 0, 'g', 8)};
}

/// Rows that pin down everything the objective can see, so that the rest is free for the least sum
/// of squares.
Program optimalFace(const Program& program, const Quadratic& quadratic, const Vector& w) {
    Program face = program;
    const Table& range = quadratic.risk->range();
    const auto pin = [&face, &w](const Vector& row) {
        const double norm = row.norm();
        if (norm > 0.0) {
            const double value = row.dot(w) / norm;
            face.addRow(row / norm, value, value, {LimitKind::Linear, {}});
        }
    };
    for (int r = 0; r < range.rows; ++r) {
        pin(view(range).row(r).transpose());
    }
    pin(quadratic.linear);
    const auto stayOnSide = [&face, &w](const Vector& reference, double limit, bool hasCost) {
        Vector signs(w.size());
        for (int i = 0; i < w.size(); ++i) {
            signs[i] = w[i] >= reference[i] ? 1.0 : -1.0;
            double& bound = signs[i] > 0.0 ? face.lower[i] : face.upper[i];
            bound = signs[i] > 0.0 ? std::max(bound, reference[i]) : std::min(bound, reference[i]);
        }
        const double now = signs.dot(w);
        face.addRow(signs, hasCost ? now : -noLimit, hasCost ? now : limit + signs.dot(reference),
                    {});
    };
    if (quadratic.costRate > 0.0 || program.hasTurnover()) {
        stayOnSide(program.current, program.turnoverMaximum, quadratic.costRate > 0.0);
    }
    if (program.hasGross()) {
        stayOnSide(Vector::Zero(w.size()), program.grossMaximum, false);
    }
    return face;
}

void takeLeastNorm(const Program& program, const Quadratic& quadratic, QpAnswer& answer) {
    Vector& w = answer.weights;
    const Program face = optimalFace(program, quadratic, w);
    Projection projection(face);
    if (!projection.solve(Vector::Zero(w.size()))) {
        return; // rounding: the minimum that we have is one, too
    }
    Vector least = projection.closest();
    for (int i = 0; i < w.size(); ++i) {
        for (const double limit : {program.lower[i], program.upper[i], 0.0}) {
            least[i] = std::abs(least[i] - limit) < 1e-12 ? limit : least[i];
        }
    }
    const auto proof = [&](const Vector& x) {
        return certify(program, x, gradient(quadratic, x), gradientScale(quadratic, x),
                       answer.multipliers, quadratic.costRate);
    };
    const Certificate before = proof(w);
    const Certificate after = proof(least);
    if (after.feasibility <= std::max(1e-10, before.feasibility) &&
        after.optimality <= std::max(1e-10, 2.0 * before.optimality)) {
        w = least;
    }
}

/// Proximal point steps (Rockafellar 1976): each is a positive definite problem; the distance to
/// the last point vanishes, and what is left is the singular problem itself.
Result<QpAnswer> proximal(ActiveSet& set, const Quadratic& quadratic, double extra,
                          double unboundedFrom) {
    Vector linear = quadratic.linear + extra * set.x();
    double last = noLimit;
    for (int pass = 0; pass < 200; ++pass) {
        const Vector before = set.x();
        ActiveSet::State state = set.minimise(linear, quadratic.costRate);
        if (state == ActiveSet::State::Optimal) {
            state = set.polish(linear, quadratic.costRate);
        }
        if (state != ActiveSet::State::Optimal) {
            return stateError(state);
        }
        const double size = set.x().lpNorm<Eigen::Infinity>();
        if (size > unboundedFrom) {
            return Error{ErrorCode::Unbounded, QStringLiteral("weights grow without limit")};
        }
        const double change = (set.x() - before).lpNorm<Eigen::Infinity>();
        const bool isRounding = change <= 1e-9 && change >= 0.5 * last;
        if (change <= 1e-14 * std::max(1.0, size) || isRounding) {
            break;
        }
        last = change;
        linear = quadratic.linear + extra * set.x();
    }
    return QpAnswer{set.x(), set.rowMultipliers()};
}

} // namespace

double safeRidge(const RiskModel* risk, double ridge) {
    if (risk == nullptr) {
        return 0.0;
    }
    const double least = 1e-5 * risk->scale();
    return risk->isSingular() && ridge < least ? least - ridge : 0.0;
}

Result<Vector> feasiblePoint(const Program& program, const Vector& order) {
    Vector x = greedyPoint(program, order);
    if (breach(program, x) <= 1e-12) {
        return x;
    }
    Projection projection(program);
    if (!projection.solve(program.hasCurrent ? program.current : x)) {
        return conflictError(program, projection.conflict());
    }
    x = projection.closest();
    Program withoutGross = program;
    withoutGross.grossMaximum = noLimit;
    if (program.hasGross() && x.lpNorm<1>() > program.grossMaximum) {
        Program free = withoutGross;
        free.turnoverMaximum = noLimit;
        TF_TRY(x, leastKink(free, Vector::Zero(x.size()), x));
        if (x.lpNorm<1>() > program.grossMaximum + 1e-10) {
            return kinkError(QStringLiteral("gross exposure"), x.lpNorm<1>(), program.grossMaximum);
        }
    }
    if (program.hasTurnover() && (x - program.current).lpNorm<1>() > program.turnoverMaximum) {
        Program kept = program;
        kept.turnoverMaximum = noLimit;
        Program costed = kept;
        costed.costRate = 1.0;
        Quadratic distance;
        distance.linear = Vector::Zero(x.size());
        distance.costRate = 1.0;
        TF_TRY(const QpAnswer answer, minimiseFrom(costed, distance, x));
        x = answer.weights;
        const double least = (x - program.current).lpNorm<1>();
        if (least > program.turnoverMaximum + 1e-10) {
            return kinkError(QStringLiteral("turnover"), least, program.turnoverMaximum);
        }
    }
    return x;
}

Result<QpAnswer> minimise(const Program& program, const Quadratic& quadratic) {
    const Vector order = quadratic.risk != nullptr
                             ? Vector(view(quadratic.risk->covariance()).diagonal())
                             : Vector(-quadratic.linear);
    TF_TRY(const Vector start, feasiblePoint(program, order));
    return minimiseFrom(program, quadratic, start);
}

Result<QpAnswer> minimiseFrom(const Program& program, const Quadratic& quadratic,
                              const Vector& start) {
    const RiskModel* risk = quadratic.risk;
    const bool isLinear = risk == nullptr || risk->scale() == 0.0;
    const double slope = quadratic.linear.lpNorm<Eigen::Infinity>() + quadratic.costRate;
    double extra = safeRidge(risk, quadratic.ridge);
    double unboundedFrom = 1e9;
    if (isLinear && quadratic.ridge == 0.0) {
        extra = slope > 0.0 ? 1e-2 * slope : 1.0;
        unboundedFrom = 1e3;
    }
    ActiveSet set(program, isLinear ? nullptr : risk->covariance().values.data(),
                  quadratic.ridge + extra);
    ActiveSet::State state = set.start(start);
    if (state != ActiveSet::State::Optimal) {
        return stateError(state);
    }
    QpAnswer answer;
    if (extra > 0.0) {
        TF_TRY(answer, proximal(set, quadratic, extra, unboundedFrom));
    } else {
        state = set.minimise(quadratic.linear, quadratic.costRate);
        if (state == ActiveSet::State::Optimal) {
            state = set.polish(quadratic.linear, quadratic.costRate);
        }
        if (state != ActiveSet::State::Optimal) {
            return stateError(state);
        }
        answer = {set.x(), set.rowMultipliers()};
    }
    if (extra > 0.0 && risk != nullptr && quadratic.ridge == 0.0) {
        takeLeastNorm(program, quadratic, answer);
    }
    tidy(program, answer.weights);
    return answer;
}

Vector gradient(const Quadratic& quadratic, const Vector& w) {
    Vector result = quadratic.ridge * w - quadratic.linear;
    if (quadratic.risk != nullptr) {
        const ConstMatrixMap covariance = view(quadratic.risk->covariance());
        for (int j = 0; j < w.size(); ++j) {
            if (w[j] != 0.0) {
                result += w[j] * covariance.col(j);
            }
        }
    }
    return result;
}

double gradientScale(const Quadratic& quadratic, const Vector& w) {
    const double risk = quadratic.risk != nullptr ? quadratic.risk->scale() : 0.0;
    return (risk + quadratic.ridge) * w.lpNorm<Eigen::Infinity>() +
           quadratic.linear.lpNorm<Eigen::Infinity>() + quadratic.costRate;
}

void tidy(const Program& program, Vector& w) {
    w.array() += 0.0; // -0 becomes 0
    for (int row = 0; row < program.rowCount(); ++row) {
        if (program.rowNames[std::size_t(row)].kind != LimitKind::Budget ||
            program.rowLower[row] != program.rowUpper[row]) {
            continue;
        }
        for (int pass = 0; pass < 4; ++pass) {
            double sum = 0.0;
            int roomiest = -1;
            double room = 0.0;
            for (int i = 0; i < w.size(); ++i) {
                sum += w[i];
                const double inside = std::min(program.upper[i] - w[i], w[i] - program.lower[i]);
                // Never one at a kink: nobody gets a weight of rounding.
                if (inside > room && w[i] != 0.0 && w[i] != program.current[i]) {
                    room = inside;
                    roomiest = i;
                }
            }
            const double missing = program.rowLower[row] - sum;
            if (missing == 0.0 || roomiest < 0 || std::abs(missing) > std::min(room, 1e-8)) {
                break;
            }
            w[roomiest] += missing;
        }
    }
}

namespace {

/// Both one-sided slopes of the Lagrangian in weight i.
struct Slopes {
    double up = 0.0;
    double down = 0.0;
};

Slopes slopesOf(const Program& program, const Vector& w, int i, double reduced,
                const Vector& multipliers, double costRate) {
    Slopes slopes{reduced, -reduced};
    const auto addKink = [&slopes, &w, i](double reference, double weight) {
        const double distance = w[i] - reference;
        slopes.up += distance >= -1e-12 ? weight : -weight;
        slopes.down += distance <= 1e-12 ? weight : -weight;
    };
    const Eigen::Index m = program.rowCount();
    const double turnover = costRate + (program.hasTurnover() ? multipliers[m] : 0.0);
    if (turnover != 0.0) {
        addKink(program.current[i], turnover);
    }
    if (program.hasGross()) {
        addKink(0.0, multipliers[m + 1]);
    }
    return slopes;
}

} // namespace

Certificate certify(const Program& program, const Vector& w, const Vector& gradient,
                    double gradientScale, const Vector& multipliers, double costRate) {
    Certificate certificate;
    certificate.feasibility = std::max(0.0, breach(program, w));
    const double scale = std::max(1e-300, gradientScale);
    Vector reduced = gradient;
    double worst = 0.0;
    double gap = 0.0;
    for (int row = 0; row < program.rowCount(); ++row) {
        const double nu = multipliers[row];
        reduced += nu * program.rows.row(row).transpose();
        const double limit = nu > 0.0 ? program.rowUpper[row] : program.rowLower[row];
        if (std::abs(limit) < noLimit) {
            gap += std::abs(nu * (limit - program.rows.row(row).dot(w)));
        } else {
            worst = std::max(worst, std::abs(nu));
        }
    }
    for (int i = 0; i < w.size(); ++i) {
        const Slopes slopes = slopesOf(program, w, i, reduced[i], multipliers, costRate);
        if (program.upper[i] - w[i] > 1e-12) {
            worst = std::max(worst, -slopes.up);
            gap += program.upper[i] < noLimit
                       ? std::max(0.0, -slopes.up) * (program.upper[i] - w[i])
                       : 0.0;
        }
        if (w[i] - program.lower[i] > 1e-12) {
            worst = std::max(worst, -slopes.down);
            gap += program.lower[i] > -noLimit
                       ? std::max(0.0, -slopes.down) * (w[i] - program.lower[i])
                       : 0.0;
        }
    }
    certificate.optimality = worst / scale;
    certificate.gap = gap;
    return certificate;
}

} // namespace tf::allocation
