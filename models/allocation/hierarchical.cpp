// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/hierarchical.h"

#include "models/allocation/rules.h"
#include "models/allocation/solution.h"

#include <numeric>
#include <span>

namespace tf::allocation {

namespace {

/// Distance of the union of a and b from c.
double united(Linkage linkage, double ac, double bc, double ab, double na, double nb, double nc) {
    switch (linkage) {
    case Linkage::Single:
        return std::min(ac, bc);
    case Linkage::Complete:
        return std::max(ac, bc);
    case Linkage::Average:
        return (na * ac + nb * bc) / (na + nb);
    case Linkage::Ward:
        return std::sqrt(std::max(0.0, ((na + nc) * ac * ac + (nb + nc) * bc * bc - nc * ab * ab) /
                                           (na + nb + nc)));
    }
    return 0.0;
}

struct RawMerge {
    int a, b;
    double height;
};

/// Merges by representatives (the index whose row holds the cluster), in the order found.
class Chain {
public:
    Chain(const Table& distances, Linkage linkage)
        : m_d(distances)
        , m_linkage(linkage)
        , m_sizes(std::size_t(distances.rows), 1) {}

    std::vector<RawMerge> run() {
        std::vector<RawMerge> merges;
        std::vector<int> chain;
        while (int(merges.size()) + 1 < m_d.rows) {
            if (chain.empty()) {
                chain.push_back(firstAlive());
            }
            const int previous = chain.size() > 1 ? chain[chain.size() - 2] : -1;
            const int nearest = nearestOf(chain.back(), previous);
            if (nearest != previous) {
                chain.push_back(nearest);
                continue;
            }
            const int a = std::min(chain.back(), previous);
            const int b = std::max(chain.back(), previous);
            chain.resize(chain.size() - 2);
            merges.push_back({a, b, m_d(a, b)});
            unite(a, b);
        }
        return merges;
    }

private:
    int firstAlive() const {
        return int(std::find_if(m_sizes.begin(), m_sizes.end(), [](int size) { return size > 0; }) -
                   m_sizes.begin());
    }

    /// `previous` wins ties, so that the chain ends.
    int nearestOf(int i, int previous) const {
        int nearest = previous;
        for (int j = 0; j < m_d.rows; ++j) {
            if (j != i && m_sizes[std::size_t(j)] > 0 &&
                (nearest < 0 || m_d(j, i) < m_d(nearest, i))) {
                nearest = j;
            }
        }
        return nearest;
    }

    void unite(int a, int b) {
        const int na = m_sizes[std::size_t(a)];
        const int nb = m_sizes[std::size_t(b)];
        for (int c = 0; c < m_d.rows; ++c) {
            if (c != a && c != b && m_sizes[std::size_t(c)] > 0) {
                const double distance = united(m_linkage, m_d(a, c), m_d(b, c), m_d(a, b), na, nb,
                                               m_sizes[std::size_t(c)]);
                m_d(b, c) = m_d(c, b) = distance;
            }
        }
        m_sizes[std::size_t(a)] = 0;
        m_sizes[std::size_t(b)] = na + nb;
    }

    Table m_d;
    Linkage m_linkage;
    std::vector<int> m_sizes;
};

/// Best orders of a subtree by their two ends: cost(l, r) and how the children were joined.
class OrderSearch {
public:
    OrderSearch(const std::vector<Merge>& merges, const Table& distances)
        : m_merges(merges)
        , m_d(distances)
        , m_n(distances.rows)
        , m_cost(distances.rows, distances.rows, 0.0)
        , m_join(std::size_t(m_n) * std::size_t(m_n), {-1, -1}) {
        for (int i = 0; i < m_n; ++i) {
            m_leaves.push_back({i});
        }
    }

    std::vector<int> run() {
        for (const Merge& merge : m_merges) {
            join(merge.left, merge.right);
            std::vector<int> all = m_leaves[std::size_t(merge.left)];
            const std::vector<int>& right = m_leaves[std::size_t(merge.right)];
            all.insert(all.end(), right.begin(), right.end());
            m_leaves.push_back(std::move(all));
        }
        int bestLeft = 0;
        int bestRight = 0;
        double best = std::numeric_limits<double>::infinity();
        const Merge& root = m_merges.back();
        for (const int l : m_leaves[std::size_t(root.left)]) {
            for (const int r : m_leaves[std::size_t(root.right)]) {
                if (m_cost(l, r) < best) {
                    best = m_cost(l, r);
                    bestLeft = l;
                    bestRight = r;
                }
            }
        }
        std::vector<int> order;
        write(m_n + int(m_merges.size()) - 1, bestLeft, bestRight, order);
        if (order.front() > order.back()) {
            std::reverse(order.begin(), order.end());
        }
        return order;
    }

private:
    /// Leaves at which an order of `node` can end that starts with `end`: those of the other child.
    std::vector<int> oppositeOf(int node, int end) const {
        if (node < m_n) {
            return {end};
        }
        const Merge& merge = m_merges[std::size_t(node - m_n)];
        const std::vector<int>& left = m_leaves[std::size_t(merge.left)];
        const bool isLeft = std::find(left.begin(), left.end(), end) != left.end();
        return m_leaves[std::size_t(isLeft ? merge.right : merge.left)];
    }
    const std::pair<int, int>& joinOf(int a, int b) const {
        return m_join[std::size_t(a) * std::size_t(m_n) + std::size_t(b)];
    }

    void join(int left, int right) {
        for (const int l : m_leaves[std::size_t(left)]) {
            const std::vector<int> inner = oppositeOf(left, l);
            for (const int r : m_leaves[std::size_t(right)]) {
                double best = std::numeric_limits<double>::infinity();
                std::pair<int, int> through;
                for (const int k : oppositeOf(right, r)) {
                    for (const int m : inner) {
                        const double cost = m_cost(l, m) + m_d(m, k) + m_cost(k, r);
                        if (cost < best) {
                            best = cost;
                            through = {m, k};
                        }
                    }
                }
                m_cost(l, r) = m_cost(r, l) = best;
                m_join[std::size_t(l) * std::size_t(m_n) + std::size_t(r)] = through;
                m_join[std::size_t(r) * std::size_t(m_n) + std::size_t(l)] = {through.second,
                                                                              through.first};
            }
        }
    }

    void write(int node, int l, int r, std::vector<int>& order) const {
        if (node < m_n) {
            order.push_back(node);
            return;
        }
        const Merge& merge = m_merges[std::size_t(node - m_n)];
        const std::vector<int>& left = m_leaves[std::size_t(merge.left)];
        const bool isLeftFirst = std::find(left.begin(), left.end(), l) != left.end();
        const auto [m, k] = joinOf(l, r);
        write(isLeftFirst ? merge.left : merge.right, l, m, order);
        write(isLeftFirst ? merge.right : merge.left, k, r, order);
    }

    const std::vector<Merge>& m_merges;
    const Table& m_d;
    int m_n;
    Table m_cost;
    std::vector<std::pair<int, int>> m_join;
    std::vector<std::vector<int>> m_leaves;
};

/// Risk of a cluster held in inverse proportion to variance (or volatility).
double clusterRisk(const RiskModel& risk, std::span<const int> members, RiskMeasure measure) {
    Vector w(Eigen::Index(members.size()));
    for (std::size_t k = 0; k < members.size(); ++k) {
        const double variance = risk.variance(members[k]);
        w[Eigen::Index(k)] =
            1.0 / (measure == RiskMeasure::Volatility ? std::sqrt(variance) : variance);
    }
    w /= w.sum();
    double sum = 0.0;
    for (std::size_t a = 0; a < members.size(); ++a) {
        for (std::size_t b = 0; b < members.size(); ++b) {
            sum +=
                w[Eigen::Index(a)] * w[Eigen::Index(b)] * risk.covariance()(members[a], members[b]);
        }
    }
    return measure == RiskMeasure::Volatility ? std::sqrt(std::max(0.0, sum)) : sum;
}

void bisect(const RiskModel& risk, std::span<const int> leaves, RiskMeasure measure, Vector& w) {
    if (leaves.size() < 2) {
        return;
    }
    const auto left = leaves.first(leaves.size() / 2);
    const auto right = leaves.subspan(leaves.size() / 2);
    const double leftRisk = clusterRisk(risk, left, measure);
    const double rightRisk = clusterRisk(risk, right, measure);
    const double sum = leftRisk + rightRisk;
    const double share = sum > 0.0 ? 1.0 - leftRisk / sum : 0.5;
    for (const int i : left) {
        w[i] *= share;
    }
    for (const int i : right) {
        w[i] *= 1.0 - share;
    }
    bisect(risk, left, measure, w);
    bisect(risk, right, measure, w);
}

} // namespace

std::vector<Merge> cluster(const Table& distances, Linkage linkage) {
    std::vector<RawMerge> raw = Chain(distances, linkage).run();
    std::stable_sort(raw.begin(), raw.end(),
                     [](const RawMerge& a, const RawMerge& b) { return a.height < b.height; });
    const int n = distances.rows;
    std::vector<int> parent(std::size_t(2 * n));
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&parent](int i) {
        while (parent[std::size_t(i)] != i) {
            i = parent[std::size_t(i)];
        }
        return i;
    };
    std::vector<int> sizes(std::size_t(2 * n), 1);
    std::vector<Merge> merges;
    for (const RawMerge& merge : raw) {
        const int a = rootOf(merge.a);
        const int b = rootOf(merge.b);
        const int united = n + int(merges.size());
        parent[std::size_t(a)] = parent[std::size_t(b)] = united;
        sizes[std::size_t(united)] = sizes[std::size_t(a)] + sizes[std::size_t(b)];
        merges.push_back(
            {std::min(a, b), std::max(a, b), merge.height, sizes[std::size_t(united)]});
    }
    return merges;
}

std::vector<int> leavesOf(const std::vector<Merge>& merges, int leafCount) {
    std::vector<int> leaves;
    std::vector<int> stack{merges.empty() ? 0 : leafCount + int(merges.size()) - 1};
    while (!stack.empty()) {
        const int node = stack.back();
        stack.pop_back();
        if (node < leafCount) {
            leaves.push_back(node);
            continue;
        }
        stack.push_back(merges[std::size_t(node - leafCount)].right);
        stack.push_back(merges[std::size_t(node - leafCount)].left);
    }
    return leaves;
}

std::vector<int> optimalLeaves(const std::vector<Merge>& merges, const Table& distances) {
    if (merges.empty()) {
        return {0};
    }
    return OrderSearch(merges, distances).run();
}

Result<Solution> solveHierarchical(const Problem& problem, const Program& program,
                                   const Method& method) {
    if (problem.risk.size() == 0) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("a covariance is needed")};
    }
    const int n = problem.size();
    for (int i = 0; i < n; ++i) {
        if (!(problem.risk.variance(i) > 0.0)) {
            return Error{ErrorCode::Singular,
                         QStringLiteral("%1 has no variance").arg(program.nameOf(i))};
        }
    }
    Table distances = problem.risk.correlation();
    for (double& value : distances.values) {
        value = std::sqrt(std::max(0.0, (1.0 - value) / 2.0));
    }
    const std::vector<Merge> merges = cluster(distances, method.linkage);
    Solution solution;
    solution.leafOrder = method.leafOrder == LeafOrder::Optimal ? optimalLeaves(merges, distances)
                                                                : leavesOf(merges, n);
    Vector w = Vector::Ones(n);
    bisect(problem.risk, solution.leafOrder, method.clusterMeasure, w);
    TF_TRY(solution.weights, insideLimits(problem, program, method, w));
    tidy(program, solution.weights);
    return solution;
}

} // namespace tf::allocation
