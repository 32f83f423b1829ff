// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/cash_flows.h"

#include "models/core/assert.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tf::analytics {

namespace {

constexpr double yearMs = 365.0 * 86'400'000.0;
constexpr double searchLimit = 60; // e^60 times the start: nothing real lies beyond

/// What is missing at the end if everything grew by e^x over the span.
class Shortfall {
public:
    Shortfall(Instant from, double start, Instant to, double end, std::span<const CashFlow> flows)
        : m_from(from)
        , m_span(static_cast<double>((to - from).count()))
        , m_start(start)
        , m_end(end)
        , m_flows(flows) {}

    double at(double x) const {
        double value = m_start * std::exp(x) - m_end;
        for (const CashFlow& flow : m_flows) {
            const double passed = static_cast<double>((flow.at - m_from).count()) / m_span;
            value += flow.amount * std::exp(x * (1 - passed));
        }
        return value;
    }

private:
    Instant m_from;
    double m_span;
    double m_start;
    double m_end;
    std::span<const CashFlow> m_flows;
};

double bisect(const Shortfall& shortfall, double low, double high) {
    const bool isLowNegative = shortfall.at(low) < 0;
    for (int step = 0; step < 200 && low < high; ++step) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high) {
            break;
        }
        ((shortfall.at(middle) < 0) == isLowNegative ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

/// Walks outward from 0 on both sides until the sign changes.
std::optional<double> rootNearZero(const Shortfall& shortfall) {
    if (shortfall.at(0) == 0) {
        return 0.0;
    }
    constexpr double step = 0.125;
    for (double x = 0; x < searchLimit; x += step) {
        for (const double side : {1.0, -1.0}) {
            const double near = side * x;
            const double far = side * (x + step);
            if ((shortfall.at(near) < 0) != (shortfall.at(far) < 0)) {
                return bisect(shortfall, std::min(near, far), std::max(near, far));
            }
        }
    }
    return std::nullopt;
}

/// Growth of one interval that may hold flows. NaN when there was nothing that could grow.
double intervalGrowth(double before, double after, std::span<const CashFlow> flows) {
    double growth = 1;
    double base = before;
    double late = 0;
    for (const CashFlow& flow : flows) {
        if (flow.equityBefore && late == 0 && base > 0) {
            growth *= *flow.equityBefore / base;
            base = *flow.equityBefore + flow.amount;
        } else {
            late += flow.amount;
        }
    }
    if (base == 0 && before > 0 && after == late) {
        return growth; // all was taken out: what grew before counts
    }
    return base > 0 ? growth * ((after - late) / base) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

std::vector<double> timeWeightedReturns(std::span<const Instant> times, Sample equity,
                                        std::span<const CashFlow> flows) {
    TF_ASSERT(times.size() == equity.size());
    TF_ASSERT(std::is_sorted(flows.begin(), flows.end(),
                             [](const CashFlow& a, const CashFlow& b) { return a.at < b.at; }));
    std::vector<double> returns(equity.empty() ? 0 : equity.size() - 1);
    auto flow = flows.begin();
    while (flow != flows.end() && !times.empty() && flow->at <= times.front()) {
        ++flow;
    }
    for (size_t i = 0; i < returns.size(); ++i) {
        auto last = flow;
        while (last != flows.end() && last->at <= times[i + 1]) {
            ++last;
        }
        if (last == flow) {
            returns[i] = equity[i] > 0 ? equity[i + 1] / equity[i] - 1
                                       : std::numeric_limits<double>::quiet_NaN();
        } else {
            returns[i] = intervalGrowth(equity[i], equity[i + 1], {flow, last}) - 1;
            flow = last;
        }
    }
    return returns;
}

std::optional<MoneyWeightedReturn> moneyWeightedReturn(Instant from, double startEquity, Instant to,
                                                       double endEquity,
                                                       std::span<const CashFlow> flows) {
    if (!(to > from)) {
        return std::nullopt;
    }
    const auto root = rootNearZero(Shortfall(from, startEquity, to, endEquity, flows));
    if (!root) {
        return std::nullopt;
    }
    const double years = static_cast<double>((to - from).count()) / yearMs;
    return MoneyWeightedReturn{std::expm1(*root), std::expm1(*root / years)};
}

} // namespace tf::analytics
