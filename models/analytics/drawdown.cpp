// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/drawdown.h"

#include <algorithm>
#include <cmath>

namespace tf::analytics {

namespace {

/// Follows a curve value by value.
class Follower {
public:
    explicit Follower(double first)
        : m_peak(first) {}

    void add(double value) {
        ++m_index;
        if (value >= m_peak) {
            endRun(m_index);
            m_peak = value;
            m_peakIndex = m_index;
            m_last = 0;
            return;
        }
        m_summary.deepestAmount = std::min(m_summary.deepestAmount, value - m_peak);
        const double fraction = m_peak > 0 ? value / m_peak - 1 : 0;
        m_last = fraction;
        m_squares += fraction * fraction;
        if (fraction < m_summary.deepest) {
            m_summary.deepest = fraction;
            m_summary.peakIndex = m_peakIndex;
            m_summary.troughIndex = m_index;
        }
    }

    DrawdownSummary finish() {
        if (m_index > m_peakIndex) {
            noteRun(m_index - m_peakIndex);
        }
        m_summary.current = m_last;
        m_summary.currentPeakIndex = m_peakIndex;
        m_summary.ulcer = std::sqrt(m_squares / static_cast<double>(m_index + 1));
        return m_summary;
    }

private:
    void endRun(qsizetype index) {
        if (index - m_peakIndex > 1) {
            noteRun(index - m_peakIndex);
        }
    }
    void noteRun(qsizetype steps) {
        if (steps > m_summary.longest) {
            m_summary.longest = steps;
            m_summary.longestFrom = m_peakIndex;
        }
    }

    DrawdownSummary m_summary;
    double m_peak;
    double m_squares = 0;
    double m_last = 0;
    qsizetype m_index = 0;
    qsizetype m_peakIndex = 0;
};

} // namespace

std::optional<DrawdownSummary> drawdownOfCurve(Sample values) {
    if (values.empty()) {
        return std::nullopt;
    }
    Follower follower(values[0]);
    for (const double value : values.subspan(1)) {
        follower.add(value);
    }
    return follower.finish();
}

std::optional<DrawdownSummary> drawdownOfReturns(Sample returns) {
    if (returns.empty()) {
        return std::nullopt;
    }
    Follower follower(1);
    double value = 1;
    for (const double r : returns) {
        value *= 1 + r;
        follower.add(value);
    }
    return follower.finish();
}

DrawdownSummary drawdownOfResults(Sample results) {
    Follower follower(0);
    double value = 0;
    for (const double result : results) {
        value += result;
        follower.add(value);
    }
    return follower.finish();
}

std::vector<DrawdownEpisode> drawdownEpisodes(Sample values) {
    std::vector<DrawdownEpisode> episodes;
    qsizetype peak = 0;
    bool isUnder = false;
    for (qsizetype i = 1; i < std::ssize(values); ++i) {
        const double top = values[static_cast<size_t>(peak)];
        const double value = values[static_cast<size_t>(i)];
        if (value >= top) {
            if (isUnder) {
                episodes.back().recovery = i;
            }
            isUnder = false;
            peak = i;
            continue;
        }
        const double depth = top > 0 ? value / top - 1 : 0;
        if (!isUnder) {
            episodes.push_back({.peak = peak, .trough = i, .recovery = {}, .depth = depth});
            isUnder = true;
        } else if (depth < episodes.back().depth) {
            episodes.back().trough = i;
            episodes.back().depth = depth;
        }
    }
    return episodes;
}

std::vector<double> drawdownCurve(Sample values) {
    std::vector<double> curve(values.size());
    double peak = values.empty() ? 0 : values[0];
    for (size_t i = 0; i < values.size(); ++i) {
        peak = std::max(peak, values[i]);
        curve[i] = peak > 0 ? values[i] / peak - 1 : 0;
    }
    return curve;
}

} // namespace tf::analytics
