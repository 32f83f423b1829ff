// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/active_set.h"

namespace tf::allocation {

namespace {

constexpr double snap = 1e-10;      ///< a start this close to a break is at it
constexpr double dualNoise = 2e-12; ///< relative to the gradient
constexpr double stepNoise = 1e-14; ///< weights

} // namespace

ActiveSet::ActiveSet(const Program& program, const double* covariance, double ridge)
    : m_program(program)
    , m_covariance(covariance)
    , m_ridge(ridge)
    , m_n(program.size())
    , m_rowCount(program.rowCount()) {
    if (program.hasTurnover() || program.costRate > 0.0) {
        m_kinks.push_back({program.current, program.turnoverMaximum, program.costRate > 0.0});
    }
    if (program.hasGross()) {
        m_kinks.push_back({Vector::Zero(m_n), program.grossMaximum, false});
    }
    const int allRows = m_rowCount + int(m_kinks.size());
    m_x = m_product = m_low = m_high = Vector::Zero(m_n);
    m_step = m_column = m_slope = m_productSlope = Vector::Zero(m_n);
    m_rowValues = m_rowResidual = m_nu = m_nuSlope = Vector::Zero(allRows);
    m_rowState.assign(std::size_t(allRows), 0);
    m_free.reserve(std::size_t(m_n));
    m_activeRows.reserve(std::size_t(allRows));
    m_activeSide.reserve(std::size_t(allRows));
    m_triangle = Matrix::Zero(allRows, allRows);
    m_y = m_raw = Matrix::Zero(m_n, allRows);
    m_rawCount.assign(std::size_t(allRows), 0);
    m_reduced = Vector::Zero(m_n);
    m_factor.reserve(std::min(m_n, 100));
}

double ActiveSet::breakAbove(int i) const {
    double next = m_program.upper[i];
    for (const Kink& kink : m_kinks) {
        const double reference = kink.reference[i];
        if (reference > m_x[i] && reference < next) {
            next = reference;
        }
    }
    return next;
}

double ActiveSet::breakBelow(int i) const {
    double next = m_program.lower[i];
    for (const Kink& kink : m_kinks) {
        const double reference = kink.reference[i];
        if (reference < m_x[i] && reference > next) {
            next = reference;
        }
    }
    return next;
}

bool ActiveSet::isAtBreak(int i) const {
    bool isAt = m_x[i] == m_program.lower[i] || m_x[i] == m_program.upper[i];
    for (const Kink& kink : m_kinks) {
        isAt = isAt || m_x[i] == kink.reference[i];
    }
    return isAt;
}

/// direction 0: strictly inside; otherwise from a break upward or downward.
void ActiveSet::setSegment(int i, double direction) {
    m_low[i] = direction > 0.0 ? m_x[i] : breakBelow(i);
    m_high[i] = direction < 0.0 ? m_x[i] : breakAbove(i);
}

bool ActiveSet::freeVariable(int i, double direction) {
    for (int k = 0; k < int(m_free.size()); ++k) {
        m_column[k] = element(m_free[std::size_t(k)], i);
    }
    if (!m_factor.append(m_column.data(), element(i, i))) {
        return false;
    }
    setSegment(i, direction);
    m_position[std::size_t(i)] = int(m_free.size());
    m_free.push_back(i);
    return true;
}

void ActiveSet::fixVariable(int position, double value) {
    const int i = m_free[std::size_t(position)];
    m_x[i] = value;
    m_position[std::size_t(i)] = -1;
    m_free.erase(m_free.begin() + position);
    for (int k = position; k < int(m_free.size()); ++k) {
        m_position[std::size_t(m_free[std::size_t(k)])] = k;
    }
    m_factor.remove(position);
    for (int& known : m_rawCount) {
        known = std::min(known, position);
    }
}

double ActiveSet::sideSign(int kink, int i, double direction) const {
    const double reference = m_kinks[std::size_t(kink)].reference[i];
    if (m_x[i] == reference) {
        return direction;
    }
    return m_x[i] > reference ? 1.0 : -1.0;
}

double ActiveSet::coefficient(int row, int i) const {
    return row < m_rowCount ? m_program.rows(row, i) : sign(row - m_rowCount, i);
}

double ActiveSet::rowLimit(int row, double side) const {
    if (row >= m_rowCount) {
        return m_kinks[std::size_t(row - m_rowCount)].limit;
    }
    return side < 0.0 ? m_program.rowLower[row] : m_program.rowUpper[row];
}

void ActiveSet::refreshRowValues() {
    if (m_rowCount > 0) {
        m_rowValues.head(m_rowCount).noalias() = m_program.rows * m_x;
    }
    for (int k = 0; k < int(m_kinks.size()); ++k) {
        m_rowValues[m_rowCount + k] = (m_x - m_kinks[std::size_t(k)].reference).lpNorm<1>();
    }
}

void ActiveSet::refreshProduct() {
    m_product = m_ridge * m_x;
    if (m_covariance == nullptr) {
        return;
    }
    for (int j = 0; j < m_n; ++j) {
        if (m_x[j] != 0.0) {
            m_product +=
                m_x[j] * ConstVectorMap(m_covariance + std::size_t(j) * std::size_t(m_n), m_n);
        }
    }
}

/// product += H (step of the free). Two columns at a time: half the traffic on the product.
void ActiveSet::addProduct(const double* step, Vector& product) const {
    const int k = int(m_free.size());
    const auto column = [this](int f) {
        return ConstVectorMap(m_covariance + std::size_t(m_free[std::size_t(f)]) * std::size_t(m_n),
                              m_n);
    };
    for (int f = 0; f < k; ++f) {
        product[m_free[std::size_t(f)]] += m_ridge * step[f];
    }
    if (m_covariance == nullptr) {
        return;
    }
    int f = 0;
    for (; f + 2 <= k; f += 2) {
        product.noalias() += step[f] * column(f) + step[f + 1] * column(f + 1);
    }
    if (f < k) {
        product.noalias() += step[f] * column(f);
    }
}

/// Equations need free columns of full rank: columns for the pivots of an elimination, those of
/// interior variables first. Redundant equations are marked.
std::vector<int> ActiveSet::pivotColumns(const std::vector<int>& interior) {
    std::vector<int> equations;
    for (int row = 0; row < m_rowCount; ++row) {
        m_rowState[std::size_t(row)] = 0;
        if (m_program.rowLower[row] == m_program.rowUpper[row]) {
            equations.push_back(row);
        }
    }
    Matrix work(Eigen::Index(equations.size()), m_n);
    for (std::size_t e = 0; e < equations.size(); ++e) {
        work.row(Eigen::Index(e)) = m_program.rows.row(equations[e]);
    }
    std::vector<char> rank(std::size_t(m_n), 1); // 0 used or fixed, 1 at a bound, 2 interior
    for (int i = 0; i < m_n; ++i) {
        rank[std::size_t(i)] = m_program.lower[i] < m_program.upper[i] ? 1 : 0;
    }
    for (const int i : interior) {
        rank[std::size_t(i)] = 2;
    }
    std::vector<int> pivots;
    for (std::size_t e = 0; e < equations.size(); ++e) {
        const Eigen::Index row = Eigen::Index(e);
        const double least = 1e-9 * m_program.rows.row(equations[e]).norm();
        int best = -1;
        for (int i = 0; i < m_n; ++i) {
            const bool isCandidate = rank[std::size_t(i)] > 0 && std::abs(work(row, i)) > least;
            if (isCandidate && (best < 0 || rank[std::size_t(i)] > rank[std::size_t(best)] ||
                                (rank[std::size_t(i)] == rank[std::size_t(best)] &&
                                 std::abs(work(row, i)) > std::abs(work(row, best))))) {
                best = i;
            }
        }
        m_rowState[std::size_t(equations[e])] = best < 0 ? 2 : 1;
        if (best < 0) {
            continue;
        }
        pivots.push_back(best);
        rank[std::size_t(best)] = 0;
        for (Eigen::Index other = row + 1; other < work.rows(); ++other) {
            work.row(other) -= (work(other, best) / work(row, best)) * work.row(row);
        }
    }
    return pivots;
}

ActiveSet::State ActiveSet::start(const Vector& x) {
    m_x = x;
    m_free.clear();
    m_factor.clear();
    std::fill(m_rawCount.begin(), m_rawCount.end(), 0);
    m_position.assign(std::size_t(m_n), -1);
    std::vector<int> interior;
    const auto snapTo = [this](int i, double value) {
        if (std::abs(m_x[i] - value) <= snap) {
            m_x[i] = value;
        }
    };
    for (int i = 0; i < m_n; ++i) {
        for (const Kink& kink : m_kinks) {
            snapTo(i, kink.reference[i]);
        }
        snapTo(i, m_program.lower[i]);
        snapTo(i, m_program.upper[i]);
        m_x[i] = std::clamp(m_x[i], m_program.lower[i], m_program.upper[i]);
        if (!isAtBreak(i)) {
            interior.push_back(i);
        }
    }
    const std::vector<int> pivots = pivotColumns(interior);
    for (const int i : interior) {
        if (!freeVariable(i, 0.0)) {
            return State::NotPositiveDefinite;
        }
    }
    for (const int i : pivots) {
        if (m_position[std::size_t(i)] < 0 &&
            !freeVariable(i, m_x[i] < m_program.upper[i] ? 1.0 : -1.0)) {
            return State::NotPositiveDefinite;
        }
    }
    m_activeRows.clear();
    m_activeSide.clear();
    for (int row = 0; row < m_rowCount; ++row) {
        if (m_rowState[std::size_t(row)] == 1) {
            m_activeRows.push_back(row);
            m_activeSide.push_back(0.0);
        }
    }
    for (std::size_t k = 0; k < m_kinks.size(); ++k) {
        m_rowState[std::size_t(m_rowCount) + k] = 0;
    }
    refreshProduct();
    refreshRowValues();
    return State::Optimal;
}

/// Orthogonalises column r of R^-T A' against those before it, twice: Gram-Schmidt that loses
/// nothing (Giraud and Langou 2002). False when the rows are dependent on the free variables.
bool ActiveSet::orthogonalise(int r) {
    const int k = int(m_free.size());
    const int row = m_activeRows[std::size_t(r)];
    double* raw = m_raw.col(row).data();
    int& known = m_rawCount[std::size_t(row)];
    known = row < m_rowCount ? known : 0; // the signs of a kink change with the segments
    for (int f = known; f < k; ++f) {
        raw[f] = coefficient(row, m_free[std::size_t(f)]);
    }
    m_factor.solveLower(raw, known);
    known = k;
    VectorMap column(m_y.col(r).data(), k);
    column = VectorMap(raw, k);
    const double before = column.norm();
    for (int c = 0; c < r; ++c) {
        m_triangle(c, r) = 0.0;
    }
    for (int pass = 0; pass < 2 && r > 0; ++pass) {
        for (int c = 0; c < r; ++c) {
            const double part = m_y.col(c).head(k).dot(column);
            column -= part * m_y.col(c).head(k);
            m_triangle(c, r) += part;
        }
    }
    const double after = column.norm();
    m_triangle(r, r) = after;
    if (!(after > 1e-12 * before)) {
        return false;
    }
    column /= after;
    return true;
}

/// In: m_step = right side of the free, m_rowResidual = right side of the active rows. Out: m_step,
/// m_nu with H step + A'nu = right side, A step = residual (range space, QR of R^-T A').
bool ActiveSet::solveSystem() {
    const int k = int(m_free.size());
    const int m = int(m_activeRows.size());
    m_factor.solveLower(m_step.data());
    for (int r = 0; r < m; ++r) {
        if (!orthogonalise(r)) {
            return false;
        }
        double residual = m_rowResidual[r];
        for (int c = 0; c < r; ++c) {
            residual -= m_triangle(c, r) * m_rowResidual[c];
        }
        m_rowResidual[r] = residual / m_triangle(r, r);
        m_nu[r] = m_y.col(r).head(k).dot(m_step.head(k)) - m_rowResidual[r];
    }
    for (int r = 0; r < m; ++r) {
        m_step.head(k) -= m_nu[r] * m_y.col(r).head(k);
    }
    // Once more: where the limits leave little or no room, the first pass leaves rounding of the
    // size of what it took away, and a nearly singular factor would make it large.
    for (int r = 0; r < m; ++r) {
        const double rest = m_y.col(r).head(k).dot(m_step.head(k)) - m_rowResidual[r];
        m_step.head(k) -= rest * m_y.col(r).head(k);
        m_nu[r] += rest;
    }
    for (int r = m - 1; r >= 0; --r) {
        for (int c = r + 1; c < m; ++c) {
            m_nu[r] -= m_triangle(r, c) * m_nu[c];
        }
        m_nu[r] /= m_triangle(r, r);
    }
    m_factor.solveUpper(m_step.data());
    return true;
}

void ActiveSet::fillResidual(const Vector& linear, double costRate) {
    for (int f = 0; f < int(m_free.size()); ++f) {
        const int i = m_free[std::size_t(f)];
        m_step[f] = linear[i] - m_product[i];
        if (costRate > 0.0) {
            m_step[f] -= costRate * sign(0, i);
        }
    }
    for (int r = 0; r < int(m_activeRows.size()); ++r) {
        const int row = m_activeRows[std::size_t(r)];
        const double missing = rowLimit(row, m_activeSide[std::size_t(r)]) - m_rowValues[row];
        m_rowResidual[r] = std::abs(missing) > stepNoise ? missing : 0.0;
    }
}

double ActiveSet::rowSlope(int row) const {
    double slope = 0.0;
    for (int f = 0; f < int(m_free.size()); ++f) {
        slope += coefficient(row, m_free[std::size_t(f)]) * m_step[f];
    }
    return slope;
}

/// The first variable or row that stops the step, within step <= 1.
ActiveSet::Event ActiveSet::firstBlock() const {
    Event first{1.0, EventKind::None, -1, 0.0};
    const int k = int(m_free.size());
    const double largest = k > 0 ? m_step.head(k).lpNorm<Eigen::Infinity>() : 0.0;
    if (largest <= stepNoise || k == int(m_activeRows.size())) {
        return first; // at a vertex a step only removes rounding
    }
    const double least = 1e-13 * largest;
    for (int f = 0; f < k; ++f) {
        const int i = m_free[std::size_t(f)];
        if (std::abs(m_step[f]) <= least) {
            continue;
        }
        const double room = m_step[f] > 0.0 ? m_high[i] - m_x[i] : m_low[i] - m_x[i];
        const double step = std::max(0.0, room / m_step[f]);
        if (step < first.step) {
            first = {step, EventKind::Hit, f, m_step[f] > 0.0 ? 1.0 : -1.0};
        }
    }
    for (int row = 0; row < m_rowCount + int(m_kinks.size()); ++row) {
        if (m_rowState[std::size_t(row)] != 0) {
            continue;
        }
        const double slope = rowSlope(row);
        const double side = slope > 0.0 ? 1.0 : -1.0;
        if (std::abs(slope) <= least || (side < 0.0 && row >= m_rowCount)) {
            continue;
        }
        const double step = std::max(0.0, (rowLimit(row, side) - m_rowValues[row]) / slope);
        if (step < first.step) {
            first = {step, EventKind::RowHit, row, side};
        }
    }
    return first;
}

void ActiveSet::move(double step) {
    const int k = int(m_free.size());
    m_step.head(k) *= step;
    addProduct(m_step.data(), m_product);
    for (int row = 0; row < m_rowValues.size(); ++row) {
        m_rowValues[row] += rowSlope(row);
    }
    for (int f = 0; f < k; ++f) {
        const int i = m_free[std::size_t(f)];
        m_x[i] = std::clamp(m_x[i] + m_step[f], m_low[i], m_high[i]);
    }
}

void ActiveSet::refreshReduced(const Vector& linear) {
    m_reduced = m_product - linear;
    for (int r = 0; r < int(m_activeRows.size()); ++r) {
        const int row = m_activeRows[std::size_t(r)];
        if (row < m_rowCount) {
            m_reduced += m_nu[r] * m_program.rows.row(row).transpose();
        }
    }
}

/// Slope of the Lagrangian when the fixed variable i leaves its break in `direction`.
double ActiveSet::sideSlope(int i, double reduced, double costRate, double direction) const {
    double slope = reduced * direction;
    if (costRate > 0.0) {
        slope += costRate * sideSign(0, i, direction) * direction;
    }
    for (int r = 0; r < int(m_activeRows.size()); ++r) {
        const int row = m_activeRows[std::size_t(r)];
        if (row >= m_rowCount) {
            slope += m_nu[r] * sideSign(row - m_rowCount, i, direction) * direction;
        }
    }
    return slope;
}

void ActiveSet::dropRow(int position) {
    m_rowState[std::size_t(m_activeRows[std::size_t(position)])] = 0;
    m_activeRows.erase(m_activeRows.begin() + position);
    m_activeSide.erase(m_activeSide.begin() + position);
}

/// A row that rounding made active although the others imply it: out of the way until the working
/// set has more room.
bool ActiveSet::setAsideLastRow() {
    if (m_activeRows.empty() || m_activeSide.back() == 0.0) {
        return false;
    }
    const std::size_t row = std::size_t(m_activeRows.back());
    dropRow(int(m_activeRows.size()) - 1);
    m_rowState[row] = 3;
    return true;
}

void ActiveSet::takeRowsBack() {
    for (char& state : m_rowState) {
        state = state == 3 ? char(0) : state;
    }
}

/// Lets go of the limit that hurts most. False: none does, the point is optimal.
bool ActiveSet::release(const Vector& linear, double costRate) {
    const double noise = dualNoise * (m_scale + costRate);
    const bool isFirstWins = m_zeroSteps > 2 * m_n + 20; // Bland's rule ends a cycle
    double worst = -noise;
    int variable = -1;
    int row = -1;
    double direction = 0.0;
    refreshReduced(linear);
    const bool hasKinks = costRate > 0.0 || !m_kinks.empty();
    for (int i = 0; i < m_n && !(isFirstWins && variable >= 0); ++i) {
        const double reduced = m_reduced[i];
        if ((!hasKinks && std::abs(reduced) <= -worst) || m_position[std::size_t(i)] >= 0 ||
            m_program.lower[i] == m_program.upper[i]) {
            continue;
        }
        for (const double side : {1.0, -1.0}) {
            const bool hasRoom =
                side > 0.0 ? m_x[i] < m_program.upper[i] : m_x[i] > m_program.lower[i];
            if (hasRoom && sideSlope(i, reduced, costRate, side) < worst) {
                worst = sideSlope(i, reduced, costRate, side);
                variable = i;
                direction = side;
            }
        }
    }
    for (int r = 0; r < int(m_activeRows.size()); ++r) {
        if (m_nu[r] * m_activeSide[std::size_t(r)] < worst) {
            worst = m_nu[r] * m_activeSide[std::size_t(r)];
            row = r;
        }
    }
    takeRowsBack();
    if (row >= 0) {
        dropRow(row);
        return true;
    }
    return variable >= 0 && freeVariable(variable, direction);
}

ActiveSet::State ActiveSet::minimise(const Vector& linear, double costRate) {
    const int most = 50 * (m_n + int(m_rowValues.size())) + 1000;
    m_zeroSteps = 0;
    for (int pass = 0; pass < most; ++pass, ++m_steps) {
        m_scale = std::max(m_product.lpNorm<Eigen::Infinity>(), linear.lpNorm<Eigen::Infinity>());
        fillResidual(linear, costRate);
        if (!solveSystem()) {
            if (!setAsideLastRow()) {
                return State::NotConverged;
            }
            continue;
        }
        const Event block = firstBlock();
        move(block.step);
        m_zeroSteps = block.step > 0.0 ? 0 : m_zeroSteps + 1;
        if (block.kind == EventKind::Hit) {
            const int i = m_free[std::size_t(block.index)];
            fixVariable(block.index, block.direction > 0.0 ? m_high[i] : m_low[i]);
        } else if (block.kind == EventKind::RowHit) {
            m_activeRows.push_back(block.index);
            m_activeSide.push_back(block.direction);
            m_rowState[std::size_t(block.index)] = 1;
        } else {
            const int before = int(m_free.size());
            const std::size_t rowsBefore = m_activeRows.size();
            if (!release(linear, costRate)) {
                return State::Optimal;
            }
            if (int(m_free.size()) == before && m_activeRows.size() == rowsBefore) {
                return State::NotPositiveDefinite;
            }
        }
    }
    return State::NotConverged;
}

ActiveSet::State ActiveSet::polish(const Vector& linear, double costRate) {
    const std::vector<int> free = m_free;
    m_free.clear();
    m_factor.clear();
    std::fill(m_rawCount.begin(), m_rawCount.end(), 0);
    for (const int i : free) {
        const double low = m_low[i];
        const double high = m_high[i];
        if (!freeVariable(i, 0.0)) {
            return State::NotPositiveDefinite;
        }
        m_low[i] = low;
        m_high[i] = high;
    }
    for (int pass = 0; pass < 2; ++pass) {
        refreshProduct();
        refreshRowValues();
        fillResidual(linear, costRate);
        if (!solveSystem()) {
            return State::NotConverged;
        }
        move(firstBlock().step); // rounding only; never past a limit
    }
    refreshProduct();
    refreshRowValues();
    return State::Optimal;
}

Vector ActiveSet::rowMultipliers() const {
    Vector all = Vector::Zero(m_rowCount + 2);
    for (int r = 0; r < int(m_activeRows.size()); ++r) {
        const int row = m_activeRows[std::size_t(r)];
        const bool isGross =
            row >= m_rowCount && !(m_program.hasTurnover() || m_program.costRate > 0.0);
        all[isGross ? m_rowCount + 1 : row] = m_nu[r];
    }
    return all;
}

} // namespace tf::allocation
