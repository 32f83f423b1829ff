// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/numbers.h"

/// Distances of a curve from its own peak. Fractions and amounts are <= 0.
namespace tf::analytics {

/// Everything one pass over a curve tells. Indices count the curve's values from 0.
struct DrawdownSummary {
    double deepest = 0;        ///< min(v / peak - 1)
    double deepestAmount = 0;  ///< min(v - peak)
    double ulcer = 0;          ///< sqrt(mean of squared drawdown fractions), all values
    double current = 0;        ///< v / peak - 1 at the last value
    qsizetype peakIndex = 0;   ///< the peak before the deepest fraction
    qsizetype troughIndex = 0; ///< where the deepest fraction lies
    qsizetype currentPeakIndex = 0;
    /// Longest number of steps from a peak to the first value >= it, or to the end; one step is 0.
    qsizetype longest = 0;
    qsizetype longestFrom = 0; ///< index of that peak

    bool operator==(const DrawdownSummary&) const = default;
};

/// Of a curve of values, the first included. Fractions are 0 while the peak is not positive.
/// None for an empty curve.
std::optional<DrawdownSummary> drawdownOfCurve(Sample values);
/// Of the curve that starts at 1 before the first return: index i + 1 is after return i.
std::optional<DrawdownSummary> drawdownOfReturns(Sample returns);
/// Of cumulated results that start at 0: only the amount and the duration have a meaning.
DrawdownSummary drawdownOfResults(Sample results);

/// One way down from a peak and back up.
struct DrawdownEpisode {
    qsizetype peak = 0;
    qsizetype trough = 0;
    std::optional<qsizetype> recovery; ///< first value >= the peak; none while under water
    double depth = 0;                  ///< fraction, < 0

    bool operator==(const DrawdownEpisode&) const = default;
};

/// All episodes of a curve in order of time.
std::vector<DrawdownEpisode> drawdownEpisodes(Sample values);
/// v / peak - 1 at each value.
std::vector<double> drawdownCurve(Sample values);

} // namespace tf::analytics
