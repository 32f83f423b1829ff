// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tf::allocation {

/// Numbers per entity, in the order of the entities.
using Numbers = std::vector<double>;

/// A rectangle of numbers, stored column after column. Keeps Eigen out of the headers that pages
/// include.
struct Table {
    int rows = 0;
    int columns = 0;
    std::vector<double> values;

    Table() = default;
    Table(int rowCount, int columnCount, double value = 0.0)
        : rows(rowCount)
        , columns(columnCount)
        , values(std::size_t(rowCount) * std::size_t(columnCount), value) {}

    double& operator()(int row, int column) { return values[at(row, column)]; }
    double operator()(int row, int column) const { return values[at(row, column)]; }
    double* column(int index) { return values.data() + at(0, index); }
    const double* column(int index) const { return values.data() + at(0, index); }
    bool isEmpty() const { return values.empty(); }

    bool operator==(const Table&) const = default;

private:
    std::size_t at(int row, int column) const {
        return std::size_t(column) * std::size_t(rows) + std::size_t(row);
    }
};

} // namespace tf::allocation
