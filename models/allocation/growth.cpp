// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/gram.h"
#include "models/allocation/solution.h"
#include "models/core/job.h"

namespace tf::allocation {

namespace {

/// -sum p ln v(w) + kappa ln sum p v(w)^-power, v_t = base + d_t.w. Both parts are convex (Cover
/// 1984; Busseti, Ryu, Boyd 2016).
class GrowthFunction {
public:
    /// Of every `stride`-th row only: a rough likeness that costs as much less.
    GrowthFunction(const Problem& problem, const Method& method, int stride = 1)
        : m_base(method.hasCash ? 1.0 + method.cashReturn : 0.0) {
        const auto rows = Eigen::seq(0, Eigen::last, stride);
        m_d = view(problem.returns)(rows, Eigen::all).array() -
              (method.hasCash ? method.cashReturn : -1.0);
        m_p = Vector::Constant(m_d.rows(), 1.0 / double(m_d.rows()));
        if (!problem.probabilities.empty()) {
            m_p = view(problem.probabilities)(rows);
            m_p /= m_p.sum();
        }
    }

    void setDrawdown(double power, double kappa) {
        m_power = power;
        m_kappa = kappa;
    }

    /// Infinity outside the domain.
    double value(const Vector& w) {
        wealth(w);
        if (!(m_v.minCoeff() > 0.0)) {
            return noLimit;
        }
        const double result = -m_p.dot(m_v.array().log().matrix());
        return m_kappa > 0.0 ? result + m_kappa * logMoment(w) : result;
    }

    double growth(const Vector& w) {
        wealth(w);
        return m_v.minCoeff() > 0.0 ? m_p.dot(m_v.array().log().matrix()) : -noLimit;
    }

    /// ln sum p v^-power without overflow.
    double logMoment(const Vector& w) {
        wealth(w);
        const Vector exponents = -m_power * m_v.array().log();
        const double most = exponents.maxCoeff();
        m_q = m_p.array() * (exponents.array() - most).exp();
        const double sum = m_q.sum();
        m_q /= sum;
        return most + std::log(sum);
    }

    Vector gradient(const Vector& w) {
        wealth(w);
        Vector result = -(m_d.transpose() * m_p.cwiseQuotient(m_v));
        if (m_kappa > 0.0) {
            logMoment(w);
            result -= m_kappa * m_power * (m_d.transpose() * m_q.cwiseQuotient(m_v));
        }
        return result;
    }

    void derivatives(const Vector& w, Vector& slope, Matrix& hessian) {
        slope = gradient(w);
        Vector weights = m_p;
        Vector mean = Vector::Zero(w.size());
        if (m_kappa > 0.0) {
            mean = m_d.transpose() * m_q.cwiseQuotient(m_v);
            weights += m_kappa * m_power * (m_power + 1.0) * m_q;
        }
        const Vector factors = weights.cwiseSqrt().cwiseQuotient(m_v);
        m_scaled = m_d.array().colwise() * factors.array();
        const Table product = gram(m_scaled.data(), int(m_d.rows()), int(m_d.cols()), 1.0);
        hessian = view(product);
        if (m_kappa > 0.0) {
            hessian -= (m_kappa * m_power * m_power) * mean * mean.transpose();
        }
    }

private:
    void wealth(const Vector& w) { m_v = (m_d * w).array() + m_base; }

    Matrix m_d, m_scaled;
    double m_base;
    Vector m_p, m_v, m_q;
    double m_power = 0.0;
    double m_kappa = 0.0;
};

struct GrowthPoint {
    Vector weights, gradient, multipliers;
    Matrix hessian; ///< at the last point but one, which is the same to half the digits
};

/// One Newton step: the quadratic model at w, solved by the active set.
Result<Vector> newtonPoint(const Program& program, const Matrix& hessian, const Vector& gradient,
                           const Vector& w, Vector& multipliers) {
    const double ridge = 1e-10 * std::max(1e-300, hessian.diagonal().maxCoeff());
    ActiveSet set(program, hessian.data(), ridge);
    const Vector linear = hessian * w + ridge * w - gradient;
    if (set.start(w) != ActiveSet::State::Optimal ||
        set.minimise(linear, program.costRate) != ActiveSet::State::Optimal ||
        set.polish(linear, program.costRate) != ActiveSet::State::Optimal) {
        return Error{ErrorCode::NotConverged, QStringLiteral("growth-optimal inner problem")};
    }
    if (!(set.x().lpNorm<Eigen::Infinity>() < 1e9)) {
        return Error{ErrorCode::Unbounded, QStringLiteral("growth has no maximum")};
    }
    multipliers = set.rowMultipliers();
    return set.x();
}

double costOf(const Program& program, const Vector& x) {
    return program.costRate > 0.0 ? program.costRate * (x - program.current).lpNorm<1>() : 0.0;
}

/// Halves the step from w until the function does not rise; its value is updated. 0: rounding,
/// nothing better can be seen.
double lineSearch(const Program& program, GrowthFunction& f, const Vector& w, const Vector& step,
                  double& value) {
    const double before = value + costOf(program, w);
    for (double length = 1.0; length > 1e-10; length *= 0.5) {
        const Vector x = w + length * step;
        const double next = f.value(x);
        if (next + costOf(program, x) <= before + 1e-14 * std::abs(before) + 1e-16) {
            value = next;
            return length;
        }
    }
    return 0.0;
}

/// A step that promises less than the rounding of the function itself is taken on trust; the size
/// of the steps says then when Newton is done.
constexpr double visibleGain = 1e-15;
constexpr double lastStep = 1e-9; ///< its square is rounding

/// Newton with the active set as its inner problem; halved steps keep it inside the domain.
Result<GrowthPoint> minimiseGrowth(const Program& program, GrowthFunction& f, Vector w,
                                   JobControl* control) {
    Vector g;
    GrowthPoint point;
    double value = f.value(w);
    double sizeBefore = noLimit;
    for (int pass = 0; pass < 100; ++pass) {
        if (control != nullptr && control->isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        f.derivatives(w, g, point.hessian);
        TF_TRY(const Vector target, newtonPoint(program, point.hessian, g, w, point.multipliers));
        const Vector step = target - w;
        const double gain = -g.dot(step) + costOf(program, w) - costOf(program, target);
        const double size = step.lpNorm<Eigen::Infinity>();
        if (gain <= visibleGain && f.value(target) < noLimit) {
            w = target;
            if (size <= lastStep || size > 0.1 * sizeBefore) {
                break;
            }
            sizeBefore = size;
            value = f.value(w);
            continue;
        }
        const double length = lineSearch(program, f, w, step, value);
        if (length == 0.0) {
            break;
        }
        w = length == 1.0 ? target : Vector(w + length * step);
    }
    point.gradient = f.gradient(w);
    point.weights = w;
    return point;
}

/// Long histories: the optimum of an eighth of the rows is a step or two from that of all.
Vector roughOptimum(const Problem& problem, const Program& program, const Method& method,
                    GrowthFunction& f, Vector start, JobControl* control) {
    constexpr int stride = 8;
    if (problem.returns.rows < 100 * stride || problem.returns.rows < 8 * stride * program.size()) {
        return start;
    }
    GrowthFunction rough(problem, method, stride);
    const auto point = minimiseGrowth(program, rough, start, control);
    return point.isOk() && f.value(point->weights) < f.value(start) ? point->weights : start;
}

Result<double> drawdownPower(const Method& method) {
    const double alpha = *method.drawdownLevel;
    const double beta = *method.drawdownProbability;
    if (!(alpha > 0.0 && alpha < 1.0 && beta > 0.0 && beta < 1.0)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("drawdown level and probability within 0..1")};
    }
    return std::log(beta) / std::log(alpha);
}

/// The multiplier at which the limit holds with equality (Illinois rule on a falling function).
Result<GrowthPoint> withDrawdownLimit(const Program& program, GrowthFunction& f, GrowthPoint point,
                                      double power, const Vector& start, JobControl* control) {
    f.setDrawdown(power, 0.0);
    double low = 0.0;
    double lowValue = f.logMoment(point.weights);
    if (lowValue <= 0.0) {
        return point;
    }
    const auto solve = [&](double kappa, double& moment) -> Result<void> {
        f.setDrawdown(power, kappa);
        TF_TRY(point, minimiseGrowth(program, f, start, control));
        moment = f.logMoment(point.weights);
        return {};
    };
    double high = 1.0 / power;
    double highValue = 0.0;
    TF_CHECK(solve(high, highValue));
    for (int pass = 0; highValue > 0.0; ++pass) {
        if (pass == 60) {
            return Error{ErrorCode::Infeasible,
                         QStringLiteral("in conflict: the drawdown limit and the other limits")};
        }
        low = high;
        lowValue = highValue;
        high *= 4.0;
        TF_CHECK(solve(high, highValue));
    }
    for (int pass = 0; pass < 100 && high - low > 1e-15 * high && highValue != 0.0; ++pass) {
        double middle = (low * highValue - high * lowValue) / (highValue - lowValue);
        if (!(middle > low && middle < high) || pass % 4 == 3) {
            middle = 0.5 * (low + high);
        }
        double value = 0.0;
        TF_CHECK(solve(middle, value));
        if (value > 0.0) {
            low = middle;
            lowValue = value;
        } else {
            high = middle;
            highValue = value;
        }
        if (std::abs(value) <= 1e-15) {
            break;
        }
    }
    return point;
}

/// Copies share equally: the least sum of squares among those with the same wealth at all times.
void shareEqually(const Program& program, GrowthFunction& f, const GrowthPoint& point, Vector& w) {
    auto risk = RiskModel::create(tableOf(point.hessian));
    if (!risk.isOk() || !risk->isSingular()) {
        return;
    }
    Quadratic quadratic{&*risk, 0.0, point.hessian * w - point.gradient, program.costRate};
    const auto answer = minimiseFrom(program, quadratic, w);
    if (answer.isOk() && std::abs(f.growth(answer->weights) - f.growth(w)) <= 1e-13) {
        w = answer->weights;
    }
}

} // namespace

Result<Solution> solveGrowth(const Problem& problem, const Program& program, const Method& method,
                             JobControl* control) {
    if (problem.returns.isEmpty()) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("returns are needed")};
    }
    if (!method.kellyFraction || !std::isfinite(method.cashReturn)) {
        return Error{ErrorCode::BadParameter, QStringLiteral("Kelly fraction is needed")};
    }
    if (method.drawdownLevel.has_value() != method.drawdownProbability.has_value()) {
        return Error{ErrorCode::BadParameter,
                     QStringLiteral("a drawdown limit needs level and probability")};
    }
    GrowthFunction f(problem, method);
    TF_TRY(Vector start,
           feasiblePoint(program, -view(problem.returns).colwise().mean().transpose()));
    const Vector zero = Vector::Zero(program.size());
    if (method.hasCash && breach(program, zero) <= 0.0) {
        start = zero;
    }
    if (f.value(start) == noLimit) {
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("the first point already loses everything")};
    }
    start = roughOptimum(problem, program, method, f, std::move(start), control);
    TF_TRY(GrowthPoint point, minimiseGrowth(program, f, start, control));
    if (method.drawdownLevel) {
        TF_TRY(const double power, drawdownPower(method));
        TF_TRY(point, withDrawdownLimit(program, f, std::move(point), power, start, control));
    }
    Solution solution;
    solution.weights = point.weights;
    shareEqually(program, f, point, solution.weights);
    tidy(program, solution.weights);
    solution.gradient = point.gradient;
    solution.gradientScale = point.gradient.lpNorm<Eigen::Infinity>() + program.costRate;
    solution.multipliers = point.multipliers;
    solution.costRate = program.costRate;
    solution.fullKelly = solution.weights;
    const double growth = f.growth(*method.kellyFraction * solution.weights);
    solution.growthRate = growth;
    solution.objective = growth;
    return solution;
}

} // namespace tf::allocation
