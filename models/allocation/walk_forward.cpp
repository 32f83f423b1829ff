// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/walk_forward.h"

#include "models/core/job.h"

#include <cmath>

namespace tf::allocation {

namespace {

Table rowsOf(const Table& table, int begin, int count) {
    Table result(count, table.columns);
    for (int j = 0; j < table.columns; ++j) {
        std::copy_n(table.column(j) + begin, count, result.column(j));
    }
    return result;
}

/// Return of one period; `weights` drift with it.
double hold(const Table& history, int row, Numbers& weights) {
    double result = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        result += weights[i] * history(row, int(i));
    }
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] *= (1.0 + history(row, int(i))) / (1.0 + result);
    }
    return result;
}

} // namespace

Result<WalkForward> walkForward(const Problem& problem, const EstimatorChoice& choice,
                                const Method& method, int window, int step, double costRate,
                                JobControl* control) {
    if (window < 2 || step < 1 || !(costRate >= 0.0)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("window, step or cost")};
    }
    TF_TRY(const Table history, withoutMissing(problem.returns, choice.missing));
    if (history.rows <= window) {
        return Error{
            ErrorCode::NotEnoughData,
            QStringLiteral("%1 observations, more than %2 needed").arg(history.rows).arg(window)};
    }
    WalkForward result;
    Numbers held(std::size_t(history.columns), 0.0);
    double traded = 0.0;
    for (int row = window; row < history.rows; ++row) {
        double cost = 0.0;
        if ((row - window) % step == 0) {
            if (control != nullptr && control->isCancelled()) {
                return Error{ErrorCode::Cancelled, {}};
            }
            Problem present = problem;
            if (present.constraints.turnoverMaximum < noLimit ||
                present.constraints.costRate > 0.0) {
                present.constraints.current = held;
            }
            const auto estimated = estimate(rowsOf(history, row - window, window), choice, present);
            const auto answer =
                estimated.isOk() ? optimise(present, method) : Result<Answer>(estimated.error());
            result.refused += answer.isOk() ? 0 : 1;
            double turnover = 0.0;
            for (std::size_t i = 0; answer.isOk() && i < held.size(); ++i) {
                turnover += std::abs(answer->weights[i] - held[i]);
                held[i] = answer->weights[i];
            }
            cost = costRate * turnover;
            traded += turnover;
            result.weights.push_back(held);
            result.rebalancedAt.push_back(row);
        }
        result.returns.push_back((1.0 - cost) * (1.0 + hold(history, row, held)) - 1.0);
        if (control != nullptr) {
            control->setProgress(double(row - window + 1) / (history.rows - window));
        }
    }
    result.turnover = traded / double(result.rebalancedAt.size());
    return result;
}

} // namespace tf::allocation
