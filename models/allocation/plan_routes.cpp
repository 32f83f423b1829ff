// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/plan_routes.h"

#include <algorithm>
#include <numeric>

namespace tf::allocation {

namespace {

constexpr int exactMovers = 12;

/// Largest giver pays largest taker until all is settled: at most members - 1 movements.
void settleGroup(const std::vector<Decimal>& changes, const std::vector<int>& members,
                 std::vector<Route>& routes) {
    std::vector<Decimal> open(changes);
    while (true) {
        int giver = -1;
        int taker = -1;
        for (const int i : members) {
            const Decimal value = open[std::size_t(i)];
            if (value.isNegative() && (giver < 0 || value < open[std::size_t(giver)])) {
                giver = i;
            }
            if (value.isPositive() && (taker < 0 || value > open[std::size_t(taker)])) {
                taker = i;
            }
        }
        if (giver < 0 || taker < 0) {
            return;
        }
        // Whoever fits a partner exactly is settled in one movement.
        for (const int i : members) {
            if (open[std::size_t(i)] == -open[std::size_t(giver)]) {
                taker = i;
                break;
            }
        }
        const Decimal amount = std::min(-open[std::size_t(giver)], open[std::size_t(taker)]);
        open[std::size_t(giver)] += amount;
        open[std::size_t(taker)] -= amount;
        routes.push_back({giver, taker, amount});
    }
}

/// Partition of the movers into the most groups whose changes sum to zero, by dynamic programming
/// over subsets.
std::vector<std::vector<int>> zeroGroups(const std::vector<Decimal>& changes,
                                         const std::vector<int>& movers) {
    const unsigned all = (1U << movers.size()) - 1U;
    std::vector<Decimal> sums(std::size_t(all) + 1);
    std::vector<int> best(std::size_t(all) + 1, 0); // groups that close on the way to this subset
    std::vector<int> last(std::size_t(all) + 1, -1);
    for (unsigned set = 1; set <= all; ++set) {
        int bestCount = -1;
        for (std::size_t k = 0; k < movers.size(); ++k) {
            const unsigned bit = 1U << k;
            if ((set & bit) == 0) {
                continue;
            }
            sums[set] = sums[set ^ bit] + changes[std::size_t(movers[k])];
            if (best[set ^ bit] > bestCount) {
                bestCount = best[set ^ bit];
                last[set] = int(k);
            }
        }
        best[set] = bestCount + (sums[set].isZero() ? 1 : 0);
    }
    std::vector<std::vector<int>> groups;
    std::vector<int> group;
    for (unsigned set = all; set != 0;) {
        if (sums[set].isZero() && !group.empty()) {
            groups.push_back(group);
            group.clear();
        }
        group.push_back(movers[std::size_t(last[set])]);
        set ^= 1U << unsigned(last[set]);
    }
    groups.push_back(group);
    return groups;
}

} // namespace

std::vector<Route> settle(const std::vector<Decimal>& changes) {
    std::vector<int> movers;
    for (int i = 0; i < int(changes.size()); ++i) {
        if (!changes[std::size_t(i)].isZero()) {
            movers.push_back(i);
        }
    }
    std::vector<Route> routes;
    if (movers.empty()) {
        return routes;
    }
    if (int(movers.size()) > exactMovers) {
        settleGroup(changes, movers, routes);
        return routes;
    }
    for (std::vector<int>& group : zeroGroups(changes, movers)) {
        std::sort(group.begin(), group.end());
        settleGroup(changes, group, routes);
    }
    return routes;
}

} // namespace tf::allocation
