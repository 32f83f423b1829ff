// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/method.h"

#include <vector>

namespace tf::allocation {

/// One merge of a dendrogram. Clusters below n are leaves, n + k is the k-th merge; left < right.
struct Merge {
    int left = 0;
    int right = 0;
    double height = 0.0;
    int size = 0;

    bool operator==(const Merge&) const = default;
};

/// Agglomerative clustering of a distance matrix by nearest-neighbour chain (Müllner 2011) with the
/// Lance-Williams updates; ties go to the lower index.
std::vector<Merge> cluster(const Table& distances, Linkage linkage);
/// Leaves in pre-order, left before right.
std::vector<int> leavesOf(const std::vector<Merge>& merges, int leafCount);
/// Leaves so that neighbours are as close as the tree allows (Bar-Joseph, Gifford, Jaakkola 2001);
/// of the two directions the one whose first leaf is lower.
std::vector<int> optimalLeaves(const std::vector<Merge>& merges, const Table& distances);

} // namespace tf::allocation
