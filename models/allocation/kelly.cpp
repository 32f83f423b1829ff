// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/kelly.h"

#include "models/allocation/solution.h"

namespace tf::allocation {

namespace {

Error invalid(const QString& detail) {
    return {ErrorCode::InvalidArgument, detail};
}

Result<void> checkFractions(double kellyFraction, double maximumFraction) {
    const bool isValid =
        kellyFraction >= 0.0 && std::isfinite(kellyFraction) && maximumFraction >= 0.0;
    return isValid ? Result<void>() : invalid(QStringLiteral("a Kelly fraction is negative"));
}

KellyStake stakeOf(double full, double kellyFraction, double maximumFraction) {
    KellyStake stake;
    stake.full = std::max(0.0, full);
    stake.fraction = std::min(stake.full * kellyFraction, maximumFraction);
    return stake;
}

double meanGrowth(const Numbers& returns, double f) {
    double sum = 0.0;
    for (const double r : returns) {
        sum += std::log1p(f * r);
    }
    return sum / double(returns.size());
}

/// Root of the falling slope mean r/(1 + f r) on [0, end): bisection keeps Newton inside.
double growthOptimum(const Numbers& returns, double end) {
    double low = 0.0;
    double high = end;
    double f = 0.5 * end;
    for (int pass = 0; pass < 200; ++pass) {
        double slope = 0.0;
        double curvature = 0.0;
        for (const double r : returns) {
            const double part = r / (1.0 + f * r);
            slope += part;
            curvature += part * part;
        }
        (slope > 0.0 ? low : high) = f;
        double next = f + slope / curvature;
        if (!(next > low && next < high)) {
            next = 0.5 * (low + high);
        }
        if (std::abs(next - f) <= 1e-16 * f) {
            break;
        }
        f = next;
    }
    return f;
}

} // namespace

Result<KellyStake> kellySingle(double winProbability, double winPerUnit, double lossPerUnit,
                               double kellyFraction, double maximumFraction) {
    TF_CHECK(checkFractions(kellyFraction, maximumFraction));
    const double p = winProbability;
    if (!(p >= 0.0 && p <= 1.0) || !(winPerUnit > 0.0) || !(lossPerUnit >= 0.0) ||
        !std::isfinite(winPerUnit) || !std::isfinite(lossPerUnit)) {
        return invalid(QStringLiteral("win probability within 0..1, win and loss above 0"));
    }
    if (lossPerUnit == 0.0) {
        return Error{ErrorCode::Unbounded, QStringLiteral("a bet that cannot lose has no limit")};
    }
    KellyStake stake =
        stakeOf(p / lossPerUnit - (1.0 - p) / winPerUnit, kellyFraction, maximumFraction);
    const double q = 1.0 - p;
    stake.growth = (p > 0.0 ? p * std::log1p(winPerUnit * stake.fraction) : 0.0) +
                   (q > 0.0 ? q * std::log1p(-lossPerUnit * stake.fraction) : 0.0);
    return stake;
}

Result<KellyStake> kellyFromTrades(const Numbers& trades, KellyForm form, double kellyFraction,
                                   double maximumFraction) {
    TF_CHECK(checkFractions(kellyFraction, maximumFraction));
    if (trades.empty()) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("no trades")};
    }
    double wins = 0.0;
    double losses = 0.0;
    int winCount = 0;
    int lossCount = 0;
    for (const double trade : trades) {
        if (!std::isfinite(trade)) {
            return invalid(QStringLiteral("a trade result is no number"));
        }
        wins += std::max(trade, 0.0);
        losses -= std::min(trade, 0.0);
        winCount += trade > 0.0;
        lossCount += trade < 0.0;
    }
    if (winCount == 0) {
        return KellyStake{};
    }
    if (lossCount == 0) {
        return Error{ErrorCode::Unbounded, QStringLiteral("trades without a loss give no limit")};
    }
    const double p = winCount / double(trades.size());
    const double win = wins / winCount;
    const double loss = losses / lossCount;
    const bool isPayoff = form == KellyForm::Payoff;
    return kellySingle(p, isPayoff ? win / loss : win, isPayoff ? 1.0 : loss, kellyFraction,
                       maximumFraction);
}

Result<KellyStake> kellyEmpirical(const Numbers& returns, double kellyFraction,
                                  double maximumFraction) {
    TF_CHECK(checkFractions(kellyFraction, maximumFraction));
    if (returns.empty()) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("no returns")};
    }
    double worst = 0.0;
    double sum = 0.0;
    for (const double r : returns) {
        if (!std::isfinite(r)) {
            return invalid(QStringLiteral("a return is no number"));
        }
        worst = std::min(worst, r);
        sum += r;
    }
    if (!(sum > 0.0)) {
        return KellyStake{};
    }
    if (worst == 0.0) {
        return Error{ErrorCode::Unbounded, QStringLiteral("returns without a loss give no limit")};
    }
    KellyStake stake =
        stakeOf(growthOptimum(returns, -1.0 / worst), kellyFraction, maximumFraction);
    stake.growth = meanGrowth(returns, stake.fraction);
    return stake;
}

Result<Solution> solveIndependentKelly(const Problem& problem, const Program& program,
                                       const Method& method) {
    const int n = problem.size();
    const std::size_t size = std::size_t(n);
    if (!method.kellyFraction) {
        return Error{ErrorCode::BadParameter, QStringLiteral("Kelly fraction is needed")};
    }
    const bool isGiven = method.winProbabilities.size() == size &&
                         method.winsPerUnit.size() == size && method.lossesPerUnit.size() == size;
    if (!isGiven && problem.returns.isEmpty()) {
        return Error{
            ErrorCode::NotEnoughData,
            QStringLiteral("win rate, win and loss of each entity, or returns, are needed")};
    }
    const double most = method.maximumFraction.value_or(noLimit);
    Solution solution;
    solution.weights = solution.fullKelly = Vector::Zero(n);
    double growth = 0.0;
    for (int i = 0; i < n; ++i) {
        const std::size_t k = std::size_t(i);
        const double* column = isGiven ? nullptr : problem.returns.column(i);
        TF_TRY(const KellyStake stake,
               isGiven ? kellySingle(method.winProbabilities[k], method.winsPerUnit[k],
                                     method.lossesPerUnit[k], *method.kellyFraction, most)
                       : kellyFromTrades(Numbers(column, column + problem.returns.rows),
                                         KellyForm::PerUnit, *method.kellyFraction, most));
        solution.fullKelly[i] = stake.full;
        solution.weights[i] =
            std::clamp(stake.fraction, std::max(0.0, program.lower[i]), program.upper[i]);
        growth += stake.growth;
    }
    const Constraints& limits = problem.constraints;
    const double budget = limits.budget.value_or(limits.budgetMaximum);
    const double sum = solution.weights.sum();
    if (sum > budget) {
        solution.weights *= budget / sum;
    }
    solution.objective = growth;
    return solution;
}

} // namespace tf::allocation
