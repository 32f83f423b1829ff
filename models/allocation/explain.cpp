// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/explain.h"

#include "models/core/job.h"

#include <cmath>

namespace tf::allocation {

namespace {

QString percent(double share) {
    return QString::number(100.0 * share, 'g', 4) + QStringLiteral(" %");
}

QString figure(double value) {
    return QString::number(value, 'g', 3);
}

/// "40 % cap on Breakout"
QString limitWords(const ShadowPrice& limit) {
    const QString share = percent(limit.limit);
    switch (limit.kind) {
    case LimitKind::Lower:
        return QStringLiteral("%1 minimum of %2").arg(share, limit.name);
    case LimitKind::Upper:
        return QStringLiteral("%1 cap on %2").arg(share, limit.name);
    case LimitKind::Budget:
        return QStringLiteral("budget of %1").arg(share);
    case LimitKind::Group:
        return QStringLiteral("%1 limit on group %2").arg(share, limit.name);
    case LimitKind::Linear:
        return QStringLiteral("limit %1").arg(limit.name);
    case LimitKind::Turnover:
        return QStringLiteral("turnover limit of %1").arg(share);
    case LimitKind::Gross:
        return QStringLiteral("gross exposure limit of %1").arg(share);
    case LimitKind::TargetReturn:
        return QStringLiteral("target return of %1").arg(share);
    case LimitKind::TargetRisk:
        return QStringLiteral("target volatility of %1").arg(share);
    }
    return {};
}

bool isMinimised(MethodKind kind) {
    return kind == MethodKind::MinimumVariance || kind == MethodKind::TargetReturn;
}

void setBound(Numbers& bounds, int n, int entity, double otherwise, double value) {
    if (bounds.empty()) {
        bounds.assign(std::size_t(n), otherwise);
    }
    bounds[std::size_t(entity)] = value;
}

/// The problem without that limit; false when it is one that stays.
bool drop(Problem& problem, const ShadowPrice& limit) {
    Constraints& limits = problem.constraints;
    const int n = problem.size();
    switch (limit.kind) {
    case LimitKind::Lower:
        // A minimum above zero becomes none; that nobody is sold short stays.
        setBound(limits.lower, n, limit.entity, 0.0, 0.0);
        return limit.limit > 0.0;
    case LimitKind::Upper:
        setBound(limits.upper, n, limit.entity, 1.0, noLimit);
        if (!limits.capacities.empty()) {
            limits.capacities[std::size_t(limit.entity)] = noLimit;
        }
        return true;
    case LimitKind::Group:
        std::erase_if(limits.groups,
                      [&limit](const GroupLimit& g) { return g.name == limit.name; });
        return true;
    case LimitKind::Linear:
        std::erase_if(limits.linear,
                      [&limit](const LinearLimit& l) { return l.name == limit.name; });
        return true;
    case LimitKind::Turnover:
        limits.turnoverMaximum = noLimit;
        return true;
    case LimitKind::Gross:
        limits.grossMaximum = noLimit;
        return true;
    case LimitKind::Budget:
    case LimitKind::TargetReturn:
    case LimitKind::TargetRisk:
        return false;
    }
    return false;
}

} // namespace

QString objectiveName(MethodKind kind) {
    using enum MethodKind;
    switch (kind) {
    case MinimumVariance:
    case TargetReturn:
        return QStringLiteral("variance");
    case MaximumSharpe:
        return QStringLiteral("Sharpe");
    case MaximumUtility:
        return QStringLiteral("utility");
    case TargetRisk:
        return QStringLiteral("expected return");
    case MaximumDiversification:
        return QStringLiteral("diversification");
    case KellyQuadratic:
    case KellyGrowth:
    case KellySingle:
        return QStringLiteral("growth");
    case EqualRisk:
    case RiskBudget:
        return QStringLiteral("volatility");
    case Momentum:
    case ExponentiatedGradient:
    case Performance:
    case RiskAdjusted:
    case HierarchicalRiskParity:
    case InverseVolatility:
    case InverseVariance:
    case EqualWeight:
        return QStringLiteral("score");
    }
    return {};
}

QString certificateSentence(const Certificate& certificate) {
    const bool isProven = certificate.feasibility <= 1e-9 && certificate.optimality <= 1e-8;
    const QString limits = QStringLiteral("limits kept to %1").arg(figure(certificate.feasibility));
    if (certificate.gap < 0.0) {
        return isProven ? QStringLiteral("Checked: %1, shares met to %2.")
                              .arg(limits, figure(certificate.optimality))
                        : QStringLiteral("Not exact: %1, shares missed by %2.")
                              .arg(limits, figure(certificate.optimality));
    }
    return (isProven
                ? QStringLiteral("Proven optimal: %1, conditions met to %2; no other answer gains "
                                 "more than %3.")
                : QStringLiteral("Not proven: %1, conditions missed by %2; another answer may gain "
                                 "up to %3."))
        .arg(limits, figure(certificate.optimality), figure(certificate.gap));
}

QString priceSentence(const ShadowPrice& price, MethodKind kind) {
    return QStringLiteral("One point more room for the %1 would %2 %3 by %4.")
        .arg(limitWords(price),
             isMinimised(kind) ? QStringLiteral("lower") : QStringLiteral("raise"),
             objectiveName(kind), figure(0.01 * price.price));
}

QString costSentence(const LimitCost& cost, MethodKind kind) {
    if (cost.isInfinite) {
        return QStringLiteral("Without the %1 there is no best answer.")
            .arg(limitWords(cost.limit));
    }
    return QStringLiteral("The %1 costs %2 %3.")
        .arg(limitWords(cost.limit), figure(cost.cost), objectiveName(kind));
}

Result<std::vector<LimitCost>> limitCosts(const Problem& problem, const Method& method,
                                          const Answer& answer, int most, JobControl* control) {
    std::vector<LimitCost> costs;
    for (const ShadowPrice& limit : answer.shadowPrices) {
        if (int(costs.size()) >= most) {
            break;
        }
        Problem relaxed = problem;
        if (!drop(relaxed, limit)) {
            continue;
        }
        const auto better = optimise(relaxed, method, control);
        if (!better.isOk() && better.error().code == ErrorCode::Cancelled) {
            return better.error();
        }
        if (better.isOk()) {
            const double gain = better->objective - answer.objective;
            costs.push_back({limit, std::max(0.0, isMinimised(method.kind) ? -gain : gain), false});
        } else {
            costs.push_back({limit, 0.0, true});
        }
        if (control != nullptr) {
            control->setProgress(double(costs.size()) / most);
        }
    }
    std::stable_sort(costs.begin(), costs.end(), [](const LimitCost& a, const LimitCost& b) {
        return a.isInfinite != b.isInfinite ? a.isInfinite : a.cost > b.cost;
    });
    return costs;
}

} // namespace tf::allocation
