// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/performance.h"

#include <cmath>

namespace tf::ledger {

namespace {

constexpr double yearMs = 365.0 * 24 * 3600 * 1000;

struct DatedFlow {
    double yearsToEnd;
    double amount; ///< into the wallet; the end value is a flow out
};

/// Future value of all flows at growth factor g per year.
double balanceAt(const std::vector<DatedFlow>& flows, double growth) {
    double sum = 0.0;
    for (const DatedFlow& flow : flows) {
        sum += flow.amount * std::pow(growth, flow.yearsToEnd);
    }
    return sum;
}

std::vector<DatedFlow> datedFlows(std::span<const ValuePoint> points) {
    const auto yearsToEnd = [&](const ValuePoint& point) {
        return double((points.back().at - point.at).count()) / yearMs;
    };
    std::vector<DatedFlow> flows{{yearsToEnd(points.front()), points.front().value.toDouble()}};
    for (const ValuePoint& point : points) {
        if (!point.flow.isZero()) {
            flows.push_back({yearsToEnd(point), point.flow.toDouble()});
        }
    }
    flows.push_back({0.0, -points.back().value.toDouble() - points.back().flow.toDouble()});
    return flows;
}

} // namespace

std::optional<double> timeWeightedReturn(std::span<const ValuePoint> points) {
    double growth = 1.0;
    bool hasPeriod = false;
    for (size_t end = 1; end < points.size(); ++end) {
        const Result<Decimal> start = points[end - 1].value.plus(points[end - 1].flow);
        if (!start.isOk() || !start->isPositive()) {
            continue;
        }
        growth *= points[end].value.toDouble() / start->toDouble();
        hasPeriod = true;
    }
    return hasPeriod ? std::optional(growth - 1.0) : std::nullopt;
}

std::optional<double> moneyWeightedReturn(std::span<const ValuePoint> points) {
    if (points.size() < 2 || points.back().at <= points.front().at) {
        return std::nullopt;
    }
    const std::vector<DatedFlow> flows = datedFlows(points);
    double low = 1e-9;
    double high = 2.0;
    const double atLow = balanceAt(flows, low);
    while (high < 1e12 && std::signbit(balanceAt(flows, high)) == std::signbit(atLow)) {
        high *= 4.0;
    }
    if (std::signbit(balanceAt(flows, high)) == std::signbit(atLow)) {
        return std::nullopt;
    }
    // Bisection in the logarithm of the growth factor: it may span twenty orders of magnitude.
    for (int step = 0; step < 200 && high / low > 1.0 + 1e-14; ++step) {
        const double middle = std::sqrt(low * high);
        const bool isLeft = std::signbit(balanceAt(flows, middle)) == std::signbit(atLow);
        (isLeft ? low : high) = middle;
    }
    return std::sqrt(low * high) - 1.0;
}

} // namespace tf::ledger
