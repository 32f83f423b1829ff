// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/factor.h"

#include <cmath>

namespace tf::allocation {

namespace {

/// A pivot below this part of the diagonal element is rounding noise.
constexpr double leastPivot = 1e-14;

double dot(const double* a, const double* b, int size) {
    return ConstVectorMap(a, size).dot(ConstVectorMap(b, size));
}

} // namespace

void UpdatableCholesky::reserve(int capacity) {
    if (capacity <= m_capacity) {
        return;
    }
    Numbers values(std::size_t(capacity) * std::size_t(capacity));
    for (int j = 0; j < m_size; ++j) {
        std::copy_n(column(j), j + 1, values.data() + std::size_t(j) * std::size_t(capacity));
    }
    m_values.swap(values);
    m_capacity = capacity;
}

bool UpdatableCholesky::append(const double* newColumn, double diagonal) {
    if (m_size == m_capacity) {
        reserve(std::max(16, 2 * m_capacity));
    }
    double* target = column(m_size);
    std::copy_n(newColumn, m_size, target);
    solveLower(target);
    const double pivot = diagonal - dot(target, target, m_size);
    if (!(pivot > leastPivot * diagonal)) {
        return false;
    }
    target[m_size] = std::sqrt(pivot);
    ++m_size;
    return true;
}

void UpdatableCholesky::remove(int position) {
    for (int j = position + 1; j < m_size; ++j) {
        std::copy_n(column(j), j + 1, column(j - 1));
    }
    --m_size;
    // Column j now has one element below the diagonal; rotate rows (j, j + 1) through the rest.
    for (int j = position; j < m_size; ++j) {
        double* pivot = column(j);
        const double length = std::hypot(pivot[j], pivot[j + 1]);
        const double c = pivot[j] / length;
        const double s = pivot[j + 1] / length;
        pivot[j] = length;
        for (int k = j + 1; k < m_size; ++k) {
            double* other = column(k);
            const double upper = other[j];
            const double lower = other[j + 1];
            other[j] = c * upper + s * lower;
            other[j + 1] = c * lower - s * upper;
        }
    }
}

void UpdatableCholesky::solveLower(double* values, int known) const {
    for (int j = known; j < m_size; ++j) {
        const double* r = column(j);
        values[j] = (values[j] - dot(r, values, j)) / r[j];
    }
}

void UpdatableCholesky::solveUpper(double* values) const {
    for (int j = m_size - 1; j >= 0; --j) {
        const double* r = column(j);
        values[j] /= r[j];
        VectorMap(values, j) -= values[j] * ConstVectorMap(r, j);
    }
}

} // namespace tf::allocation
