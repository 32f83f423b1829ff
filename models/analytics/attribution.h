// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/numbers.h"

#include <functional>

/// Who earned what. Every split adds up to the whole; an outer none = undefined.
namespace tf::analytics {

using Matrix = std::vector<std::vector<double>>;

/// profit of each agent / equity of the farm at the start; adds up to the farm's return.
std::optional<std::vector<double>> contributions(Sample profits, double startEquity);

/// Carino (1999): contributions of agents over several periods, adding up to the compound return.
/// Rows are periods, columns agents, of equal shape. None when a period loses everything.
std::optional<std::vector<double>> linkedContributions(const Matrix& weights,
                                                       const Matrix& returns);

/// w_i (C w)_i / sigma; adds up to sigma = sqrt(w' C w). None for sigma = 0.
std::optional<std::vector<double>> riskContributions(Sample weights, const Matrix& covariance);

/// Shapley (1953): the average marginal contribution of each player over all orders of joining.
/// `worth(set)` is the value of a coalition given as a bit mask, `worth(0)` of the empty one.
/// 1 to 20 players: 2^players worths are asked, each once.
std::optional<std::vector<double>> shapley(int players,
                                           const std::function<double(quint32 set)>& worth);

/// One segment of Brinson and Fachler (1985).
struct Segment {
    double ownWeight = 0;
    double benchmarkWeight = 0;
    double ownReturn = 0;
    double benchmarkReturn = 0;
};
struct SegmentEffect {
    double allocation = 0;  ///< (wp - wb)(rb - B)
    double selection = 0;   ///< wb (rp - rb)
    double interaction = 0; ///< (wp - wb)(rp - rb)

    bool operator==(const SegmentEffect&) const = default;
};
/// One effect per segment; B = sum wb rb.
std::vector<SegmentEffect> brinsonFachler(std::span<const Segment> segments);

} // namespace tf::analytics
