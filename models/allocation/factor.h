// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/dense.h"

namespace tf::allocation {

/// Upper Cholesky factor R'R of a symmetric positive definite matrix to which rows are added at the
/// end and from which any is removed, in O(k^2) each (Golub and Van Loan, 2013, 6.5). Columns are
/// contiguous, so that both solves run along memory.
class UpdatableCholesky {
public:
    int size() const { return m_size; }
    void clear() { m_size = 0; }
    void reserve(int capacity);
    /// Adds the row `column` (elements against the present rows) with `diagonal`. False when the
    /// matrix would not be positive definite to working precision; nothing changes then.
    bool append(const double* column, double diagonal);
    void remove(int position);
    /// In place: solves R'y = b, and Rx = y. The first `known` of y are there already.
    void solveLower(double* values, int known = 0) const;
    void solveUpper(double* values) const;

private:
    double* column(int j) { return m_values.data() + std::size_t(j) * std::size_t(m_capacity); }
    const double* column(int j) const {
        return m_values.data() + std::size_t(j) * std::size_t(m_capacity);
    }

    Numbers m_values;
    int m_size = 0;
    int m_capacity = 0;
};

} // namespace tf::allocation
