// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/gram.h"

#include "models/allocation/dense.h"

namespace tf::allocation {

Table gram(const Table& x, double factor) {
    Table result(x.columns, x.columns);
    MatrixMap target = view(result);
    target.selfadjointView<Eigen::Lower>().rankUpdate(view(x).transpose(), factor);
    target.triangularView<Eigen::StrictlyUpper>() = target.transpose();
    return result;
}

} // namespace tf::allocation
