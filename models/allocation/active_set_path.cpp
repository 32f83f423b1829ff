// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/active_set.h"

// The parametric half of ActiveSet: following the solutions as lambda grows.

namespace tf::allocation {

namespace {

/// A multiplier that changes slower than this part of the direction does not change.
constexpr double slopeNoise = 1e-13;

} // namespace

void ActiveSet::beginPath(const Vector& direction, double costRate, double lambda) {
    m_direction = direction;
    m_pathCost = costRate;
    m_lambda = lambda;
    m_zeroPieces = 0;
}

void ActiveSet::offer(double step, EventKind kind, int index, double direction) {
    const double positive = std::max(0.0, step);
    if (positive < m_event.step) {
        m_event = {positive, kind, index, direction};
    }
}

void ActiveSet::findVariableEvents() {
    const double noise = slopeNoise * (m_direction.lpNorm<Eigen::Infinity>() + m_pathCost);
    refreshReduced(m_lambda * m_direction);
    for (int f = 0; f < int(m_free.size()); ++f) {
        const int i = m_free[std::size_t(f)];
        const double slope = m_slope[i];
        if (slope != 0.0) {
            const double room = slope > 0.0 ? m_high[i] - m_x[i] : m_low[i] - m_x[i];
            offer(room / slope, EventKind::Hit, f, slope > 0.0 ? 1.0 : -1.0);
        }
    }
    // m_nu and m_nuSlope are parallel to the active rows; the side slope is linear in both.
    for (int i = 0; i < m_n; ++i) {
        if (m_position[std::size_t(i)] >= 0 || m_program.lower[i] == m_program.upper[i]) {
            continue;
        }
        const double reduced = m_reduced[i];
        double change = m_productSlope[i] - m_direction[i];
        for (int r = 0; r < int(m_activeRows.size()); ++r) {
            const int row = m_activeRows[std::size_t(r)];
            change += row < m_rowCount ? m_program.rows(row, i) * m_nuSlope[r] : 0.0;
        }
        for (const double side : {1.0, -1.0}) {
            const bool hasRoom =
                side > 0.0 ? m_x[i] < m_program.upper[i] : m_x[i] > m_program.lower[i];
            if (!hasRoom) {
                continue;
            }
            double slope = change * side;
            for (int k = 0; k < int(m_kinks.size()); ++k) {
                double weight = k == 0 ? m_pathCost : 0.0;
                for (int r = 0; r < int(m_activeRows.size()); ++r) {
                    weight += m_activeRows[std::size_t(r)] == m_rowCount + k ? m_nuSlope[r] : 0.0;
                }
                slope += weight * sideSign(k, i, side) * side;
            }
            if (slope < -noise) {
                const double value = sideSlope(i, reduced, m_lambda * m_pathCost, side);
                offer(value / -slope, EventKind::Enter, i, side);
            }
        }
    }
}

void ActiveSet::findRowEvents() {
    const double noise = slopeNoise * (m_direction.lpNorm<Eigen::Infinity>() + m_pathCost);
    for (int r = 0; r < int(m_activeRows.size()); ++r) {
        const double side = m_activeSide[std::size_t(r)];
        if (m_nuSlope[r] * side < -noise) {
            offer(m_nu[r] / -m_nuSlope[r], EventKind::RowDrop, r, side);
        }
    }
    const int k = int(m_free.size());
    const double largest = k > 0 ? m_step.head(k).lpNorm<Eigen::Infinity>() : 0.0;
    for (int row = 0; row < int(m_rowValues.size()); ++row) {
        if (m_rowState[std::size_t(row)] != 0) {
            continue;
        }
        const double slope = rowSlope(row);
        const double side = slope > 0.0 ? 1.0 : -1.0;
        if (std::abs(slope) > 1e-12 * largest && !(side < 0.0 && row >= m_rowCount)) {
            offer((rowLimit(row, side) - m_rowValues[row]) / slope, EventKind::RowHit, row, side);
        }
    }
}

ActiveSet::State ActiveSet::findPiece() {
    const int k = int(m_free.size());
    // multipliers at lambda, from a solve that also removes rounding from x
    const Vector linear = m_lambda * m_direction;
    fillResidual(linear, m_lambda * m_pathCost);
    while (!solveSystem()) {
        if (!setAsideLastRow()) {
            return State::NotConverged;
        }
        fillResidual(linear, m_lambda * m_pathCost);
    }
    const int m = int(m_activeRows.size());
    const Vector nu = m_nu.head(m);
    for (int f = 0; f < k; ++f) {
        const int i = m_free[std::size_t(f)];
        m_step[f] = m_direction[i] - (m_pathCost > 0.0 ? m_pathCost * sign(0, i) : 0.0);
    }
    m_rowResidual.head(m).setZero();
    if (!solveSystem()) {
        return State::NotConverged;
    }
    m_nuSlope.head(m) = m_nu.head(m);
    m_nu.head(m) = nu;
    const double largest = k > 0 ? m_step.head(k).lpNorm<Eigen::Infinity>() : 0.0;
    m_slope.setZero();
    m_productSlope.setZero();
    for (int f = 0; f < k; ++f) {
        if (k == m || std::abs(m_step[f]) <= 1e-14 * largest) {
            m_step[f] = 0.0;
        }
        m_slope[m_free[std::size_t(f)]] = m_step[f];
    }
    addProduct(m_step.data(), m_productSlope);
    m_event = Event{};
    findVariableEvents();
    findRowEvents();
    return State::Optimal;
}

ActiveSet::State ActiveSet::pivot(const Event& event) {
    switch (event.kind) {
    case EventKind::Hit: {
        const int i = m_free[std::size_t(event.index)];
        fixVariable(event.index, event.direction > 0.0 ? m_high[i] : m_low[i]);
        break;
    }
    case EventKind::Enter:
        takeRowsBack();
        if (!freeVariable(event.index, event.direction)) {
            return State::NotPositiveDefinite;
        }
        break;
    case EventKind::RowHit:
        m_activeRows.push_back(event.index);
        m_activeSide.push_back(event.direction);
        m_rowState[std::size_t(event.index)] = 1;
        break;
    case EventKind::RowDrop:
        dropRow(event.index);
        break;
    case EventKind::None:
        break;
    }
    return State::Optimal;
}

void ActiveSet::moveAlong(double step) {
    m_lambda += step;
    if (step == 0.0) {
        return;
    }
    m_product += step * m_productSlope;
    for (int row = 0; row < m_rowValues.size(); ++row) {
        m_rowValues[row] += step * rowSlope(row);
    }
    for (int f = 0; f < int(m_free.size()); ++f) {
        const int i = m_free[std::size_t(f)];
        m_x[i] = std::clamp(m_x[i] + step * m_step[f], m_low[i], m_high[i]);
    }
}

/// What the additions along the path have gathered.
bool ActiveSet::removeRounding() {
    refreshProduct();
    refreshRowValues();
    fillResidual(m_lambda * m_direction, m_lambda * m_pathCost);
    if (!solveSystem()) {
        return false;
    }
    move(firstBlock().step);
    return true;
}

ActiveSet::State ActiveSet::advance() {
    const Event event = m_event;
    const double step = event.step;
    m_zeroPieces = step > 1e-14 * m_lambda ? 0 : m_zeroPieces + 1;
    moveAlong(step);
    if (++m_steps % 16 == 0 && !removeRounding()) {
        return State::NotConverged;
    }
    if (m_zeroPieces > 2 * m_n + 20) {
        // Ties go round in a circle: find the working set a little further on from scratch.
        m_zeroPieces = 0;
        m_lambda *= 1.0 + 1e-11;
        const Vector linear = m_lambda * m_direction;
        const State state = minimise(linear, m_lambda * m_pathCost);
        return state == State::Optimal ? polish(linear, m_lambda * m_pathCost) : state;
    }
    return pivot(event);
}

} // namespace tf::allocation
