// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/estimators.h"

#include "models/allocation/dense.h"
#include "models/allocation/gram.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

namespace tf::allocation {

namespace {

Error invalid(const QString& detail) {
    return {ErrorCode::InvalidArgument, detail};
}

Result<void> checkObserved(const Table& returns, int least) {
    if (returns.columns == 0) {
        return invalid(QStringLiteral("no entities"));
    }
    if (returns.rows < least) {
        return Error{ErrorCode::NotEnoughData,
                     QStringLiteral("%1 observations, %2 needed").arg(returns.rows).arg(least)};
    }
    const bool hasInfinity = std::any_of(returns.values.begin(), returns.values.end(),
                                         [](double r) { return std::isinf(r); });
    return hasInfinity ? Result<void>(invalid(QStringLiteral("a return is infinite")))
                       : Result<void>();
}

template <class Change>
Result<Table> returnsBy(const Table& prices, Change change) {
    if (prices.rows < 2) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("returns need two prices")};
    }
    Table returns(prices.rows - 1, prices.columns);
    for (int j = 0; j < prices.columns; ++j) {
        for (int t = 0; t < returns.rows; ++t) {
            if (prices(t, j) <= 0.0 || prices(t + 1, j) <= 0.0 || std::isinf(prices(t + 1, j))) {
                return invalid(QStringLiteral("a price is not above 0"));
            }
            returns(t, j) = change(prices(t, j), prices(t + 1, j));
        }
    }
    return returns;
}

/// Observed values of a column.
Numbers observed(const Table& returns, int column) {
    Numbers values;
    std::copy_if(returns.column(column), returns.column(column) + returns.rows,
                 std::back_inserter(values), [](double r) { return !std::isnan(r); });
    return values;
}

Result<Table> prepared(const Table& returns, MissingPolicy policy, int least) {
    TF_TRY(Table kept, withoutMissing(returns, policy));
    TF_CHECK(checkObserved(kept, least));
    for (int j = 0; j < kept.columns; ++j) {
        if (int(observed(kept, j).size()) < least) {
            return Error{
                ErrorCode::NotEnoughData,
                QStringLiteral("entity %1 has fewer than %2 observations").arg(j).arg(least)};
        }
    }
    return kept;
}

double meanOf(const Numbers& values) {
    return view(values).mean();
}

/// One element over the rows that both have.
Result<double> pairCovariance(const Table& returns, int a, int b, int ddof,
                              const std::optional<Numbers>& means) {
    double sumA = 0.0;
    double sumB = 0.0;
    int count = 0;
    const auto isCommon = [&](int t) {
        return !std::isnan(returns(t, a)) && !std::isnan(returns(t, b));
    };
    for (int t = 0; t < returns.rows; ++t) {
        if (isCommon(t)) {
            sumA += returns(t, a);
            sumB += returns(t, b);
            ++count;
        }
    }
    if (count <= ddof) {
        return Error{ErrorCode::NotEnoughData,
                     QStringLiteral("entities %1 and %2 have %3 common observations")
                         .arg(a)
                         .arg(b)
                         .arg(count)};
    }
    const double meanA = means ? (*means)[std::size_t(a)] : sumA / count;
    const double meanB = means ? (*means)[std::size_t(b)] : sumB / count;
    double sum = 0.0;
    for (int t = 0; t < returns.rows; ++t) {
        sum += isCommon(t) ? (returns(t, a) - meanA) * (returns(t, b) - meanB) : 0.0;
    }
    return sum / (count - ddof);
}

bool hasMissing(const Table& returns) {
    return std::any_of(returns.values.begin(), returns.values.end(),
                       [](double r) { return std::isnan(r); });
}

} // namespace

Result<Table> simpleReturns(const Table& prices) {
    return returnsBy(prices, [](double before, double after) { return after / before - 1.0; });
}

Result<Table> logReturns(const Table& prices) {
    return returnsBy(prices,
                     [](double before, double after) { return std::log1p(after / before - 1.0); });
}

Result<Table> withoutMissing(const Table& returns, MissingPolicy policy) {
    if (!hasMissing(returns) || policy == MissingPolicy::PerAsset ||
        policy == MissingPolicy::Pairwise) {
        return returns;
    }
    if (policy == MissingPolicy::Reject) {
        return invalid(QStringLiteral("observations are missing"));
    }
    std::vector<int> rows;
    for (int t = 0; t < returns.rows; ++t) {
        bool isComplete = true;
        for (int j = 0; j < returns.columns; ++j) {
            isComplete = isComplete && !std::isnan(returns(t, j));
        }
        if (isComplete) {
            rows.push_back(t);
        }
    }
    if (rows.empty()) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("no row is complete")};
    }
    Table kept(int(rows.size()), returns.columns);
    for (int j = 0; j < kept.columns; ++j) {
        for (int t = 0; t < kept.rows; ++t) {
            kept(t, j) = returns(rows[std::size_t(t)], j);
        }
    }
    return kept;
}

Result<Numbers> exponentialWeights(int count, std::optional<double> halflife,
                                   std::optional<double> decay) {
    if (halflife.has_value() == decay.has_value()) {
        return Error{ErrorCode::BadParameter,
                     QStringLiteral("either a half-life or a decay is needed")};
    }
    const bool isValid =
        halflife ? *halflife > 0.0 && std::isfinite(*halflife) : *decay > 0.0 && *decay <= 1.0;
    if (!isValid || count < 1) {
        return invalid(QStringLiteral("half-life or decay out of range"));
    }
    Numbers weights(static_cast<std::size_t>(count));
    for (int t = 0; t < count; ++t) {
        const double age = count - 1 - t;
        weights[std::size_t(t)] = halflife ? std::exp2(-age / *halflife) : std::pow(*decay, age);
    }
    const double sum = view(weights).sum();
    view(weights) /= sum;
    return weights;
}

Result<Numbers> sampleMean(const Table& returns, MissingPolicy policy, double periodsPerYear) {
    TF_TRY(const Table kept, prepared(returns, policy, 1));
    Numbers means;
    for (int j = 0; j < kept.columns; ++j) {
        means.push_back(meanOf(observed(kept, j)) * periodsPerYear);
    }
    return means;
}

Result<Numbers> geometricMean(const Table& returns, MissingPolicy policy, double periodsPerYear) {
    TF_TRY(const Table kept, prepared(returns, policy, 1));
    Numbers means;
    for (int j = 0; j < kept.columns; ++j) {
        const Numbers values = observed(kept, j);
        double sum = 0.0;
        for (const double r : values) {
            if (r < -1.0) {
                return invalid(QStringLiteral("a return is below -1"));
            }
            sum += std::log1p(r);
        }
        means.push_back(std::expm1(sum * periodsPerYear / double(values.size())));
    }
    return means;
}

Result<Numbers> exponentialMean(const Table& returns, std::optional<double> halflife,
                                std::optional<double> decay, MissingPolicy policy) {
    TF_TRY(const Table kept, prepared(returns, policy, 1));
    TF_TRY(const Numbers weights, exponentialWeights(kept.rows, halflife, decay));
    Numbers means;
    for (int j = 0; j < kept.columns; ++j) {
        double sum = 0.0;
        double total = 0.0;
        for (int t = 0; t < kept.rows; ++t) {
            const double r = kept(t, j);
            sum += std::isnan(r) ? 0.0 : weights[std::size_t(t)] * r;
            total += std::isnan(r) ? 0.0 : weights[std::size_t(t)];
        }
        means.push_back(sum / total);
    }
    return means;
}

Result<Numbers> jamesSteinMean(const Table& returns) {
    const int n = returns.columns;
    if (n < 3 || returns.rows < n + 2) {
        return Error{
            ErrorCode::NotEnoughData,
            QStringLiteral("James-Stein needs 3 entities and 2 more observations than entities")};
    }
    TF_TRY(const Numbers means, sampleMean(returns, MissingPolicy::Reject));
    TF_TRY(const CovarianceEstimate covariance, sampleCovariance(returns, 1));
    const Vector distance = view(means).array() - meanOf(means);
    const Eigen::LDLT<Matrix> factor(view(covariance.matrix));
    const double square = distance.dot(factor.solve(distance));
    if (!(square > 0.0) || !factor.isPositive()) {
        return means;
    }
    const double intensity = std::min(1.0, (n - 2.0) / returns.rows / square);
    return numbersOf(view(means) - intensity * distance);
}

Result<CovarianceEstimate> sampleCovariance(const Table& returns, int ddof, MissingPolicy policy) {
    if (ddof < 0) {
        return invalid(QStringLiteral("ddof is negative"));
    }
    TF_TRY(const Table kept, prepared(returns, policy, ddof + 1));
    if (!hasMissing(kept)) {
        Matrix centred = view(kept);
        centred.rowwise() -= centred.colwise().mean().eval();
        return CovarianceEstimate{gram(centred.data(), int(centred.rows()), int(centred.cols()),
                                       1.0 / (kept.rows - ddof)),
                                  {}};
    }
    std::optional<Numbers> means;
    if (policy == MissingPolicy::PerAsset) {
        TF_TRY(means, sampleMean(kept, policy));
    }
    Table matrix(kept.columns, kept.columns);
    for (int j = 0; j < kept.columns; ++j) {
        for (int i = 0; i <= j; ++i) {
            TF_TRY(matrix(i, j), pairCovariance(kept, i, j, ddof, means));
            matrix(j, i) = matrix(i, j);
        }
    }
    return CovarianceEstimate{std::move(matrix), {}};
}

Result<CovarianceEstimate> ewmaCovariance(const Table& returns, std::optional<double> halflife,
                                          std::optional<double> decay, EwmaMean mean,
                                          bool isBiased) {
    TF_TRY(const Table kept, prepared(returns, MissingPolicy::Reject, isBiased ? 1 : 2));
    TF_TRY(const Numbers weights, exponentialWeights(kept.rows, halflife, decay));
    const ConstVectorMap a = view(weights);
    Matrix centred = view(kept);
    if (mean == EwmaMean::Weighted) {
        centred.rowwise() -= (a.transpose() * centred).eval();
    } else if (mean == EwmaMean::FullSample) {
        centred.rowwise() -= centred.colwise().mean().eval();
    }
    centred.array().colwise() *= a.array().sqrt();
    const double factor = isBiased ? 1.0 : 1.0 / (1.0 - a.squaredNorm());
    return CovarianceEstimate{
        gram(centred.data(), int(centred.rows()), int(centred.cols()), factor), {}};
}

Result<CovarianceEstimate> semicovariance(const Table& returns, double benchmark) {
    TF_TRY(const Table kept, prepared(returns, MissingPolicy::Reject, 1));
    const Matrix below = (view(kept).array() - benchmark).min(0.0);
    return CovarianceEstimate{
        gram(below.data(), int(below.rows()), int(below.cols()), 1.0 / kept.rows), {}};
}

Table clipSpectrum(const Table& covariance) {
    const Eigen::SelfAdjointEigenSolver<Matrix> eigen(view(covariance));
    if (eigen.eigenvalues().minCoeff() >= 0.0) {
        return covariance;
    }
    const Matrix& vectors = eigen.eigenvectors();
    const Matrix repaired =
        vectors * eigen.eigenvalues().cwiseMax(0.0).asDiagonal() * vectors.transpose();
    return tableOf(0.5 * (repaired + repaired.transpose()));
}

Result<Table> correlationOf(const Table& covariance) {
    Table result = covariance;
    for (int j = 0; j < covariance.columns; ++j) {
        if (!(covariance(j, j) > 0.0)) {
            return invalid(QStringLiteral("a variance is not above 0"));
        }
        for (int i = 0; i < covariance.rows; ++i) {
            result(i, j) =
                i == j ? 1.0 : covariance(i, j) / std::sqrt(covariance(i, i) * covariance(j, j));
        }
    }
    return result;
}

} // namespace tf::allocation
