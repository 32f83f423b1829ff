// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/table.h"

#include <Eigen/Core>

/// Eigen views of our plain numbers; for the sources of this folder only.
namespace tf::allocation {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;
using ConstVectorMap = Eigen::Map<const Vector>;
using ConstMatrixMap = Eigen::Map<const Matrix>;
using VectorMap = Eigen::Map<Vector>;
using MatrixMap = Eigen::Map<Matrix>;

inline ConstVectorMap view(const Numbers& numbers) {
    return {numbers.data(), Eigen::Index(numbers.size())};
}
inline VectorMap view(Numbers& numbers) {
    return {numbers.data(), Eigen::Index(numbers.size())};
}
inline ConstMatrixMap view(const Table& table) {
    return {table.values.data(), table.rows, table.columns};
}
inline MatrixMap view(Table& table) {
    return {table.values.data(), table.rows, table.columns};
}
inline Numbers numbersOf(const Vector& vector) {
    return {vector.data(), vector.data() + vector.size()};
}
inline Table tableOf(const Matrix& matrix) {
    Table table(int(matrix.rows()), int(matrix.cols()));
    view(table) = matrix;
    return table;
}

} // namespace tf::allocation
