// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/dense.h"
#include "models/allocation/estimators.h"
#include "models/allocation/gram.h"

#include <Eigen/Eigenvalues>

#include <numbers>

namespace tf::allocation {

namespace {

Result<Matrix> centred(const Table& returns, int least) {
    if (returns.rows < least || returns.columns == 0) {
        return Error{ErrorCode::NotEnoughData,
                     QStringLiteral("%1 observations, %2 needed").arg(returns.rows).arg(least)};
    }
    Matrix x(returns.rows, returns.columns);
    for (int j = 0; j < returns.columns; ++j) {
        const ConstVectorMap column(returns.column(j), returns.rows);
        const double mean = column.mean();
        if (!std::isfinite(mean)) {
            return Error{ErrorCode::InvalidArgument, QStringLiteral("observations are missing")};
        }
        x.col(j) = column.array() - mean;
    }
    return x;
}

Matrix gramOf(const Matrix& x, double factor) {
    const Table result = gram(x.data(), int(x.rows()), int(x.cols()), factor);
    return view(result);
}

struct Moments {
    const Matrix& x;
    Eigen::Ref<const Matrix> sample;
    double count; ///< N
};

/// Sum over all pairs of the variance of the products: pi.
double totalVariance(const Moments& m) {
    Vector squares = Vector::Zero(m.x.rows()); // column after column, along memory
    for (Eigen::Index j = 0; j < m.x.cols(); ++j) {
        squares += m.x.col(j).cwiseAbs2();
    }
    return squares.squaredNorm() / m.count - m.sample.squaredNorm();
}

/// The diagonal part of pi, which is the diagonal part of rho for targets that keep variances.
double diagonalVariance(const Moments& m) {
    return m.x.array().pow(4).sum() / m.count - m.sample.diagonal().squaredNorm();
}

struct Target {
    Matrix matrix;
    double rho = 0.0;
};

Target diagonal(const Moments& m) {
    return {Matrix(m.sample.diagonal().asDiagonal()), diagonalVariance(m)};
}

Target constantCorrelation(const Moments& m) {
    const Eigen::Index n = m.sample.rows();
    const Vector variance = m.sample.diagonal();
    const Vector sigma = variance.cwiseSqrt();
    const Matrix products = sigma * sigma.transpose();
    const double mean =
        n > 1 ? (m.sample.cwiseQuotient(products).sum() - double(n)) / double(n * (n - 1)) : 0.0;
    Target target{mean * products, diagonalVariance(m)};
    target.matrix.diagonal() = variance;
    Matrix theta = m.x.array().cube().matrix().transpose() * m.x / m.count;
    theta -= variance.asDiagonal() * m.sample;
    theta.diagonal().setZero();
    target.rho += mean * (theta.array() * (sigma.cwiseInverse() * sigma.transpose()).array()).sum();
    return target;
}

Target singleIndex(const Moments& m, const Vector& index) {
    const Vector beta = m.x.transpose() * index / m.count;
    const double variance = index.squaredNorm() / m.count;
    Target target{beta * beta.transpose() / variance, diagonalVariance(m)};
    target.matrix.diagonal() = m.sample.diagonal();
    const Matrix scaled = m.x.array().colwise() * index.array();
    const Matrix v1 =
        (m.x.cwiseAbs2().transpose() * scaled / m.count) - beta.asDiagonal() * m.sample;
    const Matrix v3 = gramOf(scaled, 1.0 / m.count) - variance * m.sample;
    double one = 0.0;
    double three = 0.0;
    for (Eigen::Index j = 0; j < v1.cols(); ++j) {
        for (Eigen::Index i = 0; i < v1.rows(); ++i) {
            if (i != j) {
                one += v1(i, j) * beta[j];
                three += v3(i, j) * beta[i] * beta[j];
            }
        }
    }
    target.rho += 2.0 * one / variance - three / (variance * variance);
    return target;
}

/// Eigenvalues ascending with their vectors, of the covariance with N = T - 1.
struct Spectrum {
    Vector values;
    Matrix vectors;
    Eigen::Index positive = 0; ///< min(n, N): how many are not zero by construction
    double count = 0.0;
};

Result<Spectrum> spectrumOf(const Table& returns) {
    TF_TRY(const Matrix x, centred(returns, 3));
    Spectrum spectrum;
    spectrum.count = double(x.rows() - 1);
    const Eigen::SelfAdjointEigenSolver<Matrix> eigen(gramOf(x, 1.0 / spectrum.count));
    spectrum.values = eigen.eigenvalues().cwiseMax(0.0);
    spectrum.vectors = eigen.eigenvectors();
    spectrum.positive = std::min(x.cols(), x.rows() - 1);
    if (!(spectrum.values.tail(spectrum.positive).minCoeff() > 0.0)) {
        return Error{ErrorCode::Singular, QStringLiteral("series are copies or constant")};
    }
    return spectrum;
}

CovarianceEstimate compose(const Spectrum& spectrum, const Vector& values) {
    const Matrix matrix = spectrum.vectors * values.asDiagonal() * spectrum.vectors.transpose();
    return {tableOf(0.5 * (matrix + matrix.transpose())), {}};
}

/// Hilbert transform of the Epanechnikov kernel at x. Far out the closed form cancels; the series
/// of the logarithm does not.
double hilbertKernel(double x) {
    const double root = std::sqrt(5.0);
    const double y = root / x;
    if (std::abs(y) < 0.5) {
        double sum = 0.0;
        double power = y;
        for (int k = 0; k < 40 && std::abs(power) > 1e-18 * std::abs(y); ++k, power *= y * y) {
            sum += power / ((2.0 * k + 1.0) * (2.0 * k + 3.0));
        }
        return -3.0 / (root * std::numbers::pi) * sum;
    }
    const double linear = -3.0 / 10.0 / std::numbers::pi * x;
    if (std::abs(x) == root) {
        return linear;
    }
    return linear + 3.0 / 4.0 / root / std::numbers::pi * (1.0 - x * x / 5.0) *
                        std::log(std::abs((root - x) / (root + x)));
}

/// Kernel density of the eigenvalues and its Hilbert transform at each of them.
void kernelEstimates(const Vector& lambda, double bandwidth, Vector& density, Vector& hilbert) {
    const Eigen::Index n = lambda.size();
    density = hilbert = Vector::Zero(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        for (Eigen::Index j = 0; j < n; ++j) {
            const double width = bandwidth * lambda[j];
            const double x = (lambda[i] - lambda[j]) / width;
            density[i] += 3.0 / 4.0 / std::sqrt(5.0) * std::max(1.0 - x * x / 5.0, 0.0) / width;
            hilbert[i] += (x == 0.0 ? 0.0 : hilbertKernel(x)) / width;
        }
    }
    density /= double(n);
    hilbert /= double(n);
}

/// The most used target without another matrix: |S - mI|^2 and the mixture in place.
CovarianceEstimate towardsIdentity(const Moments& moments, Table& sample) {
    MatrixMap s = view(sample);
    const double mean = s.trace() / double(s.rows());
    const double diagonal = s.diagonal().squaredNorm();
    const double gamma =
        s.squaredNorm() - diagonal + (s.diagonal().array() - mean).matrix().squaredNorm();
    const double kappa = gamma > 0.0 ? totalVariance(moments) / gamma : 0.0;
    const double delta = std::clamp(kappa / moments.count, 0.0, 1.0);
    s *= 1.0 - delta;
    s.diagonal().array() += delta * mean;
    return {std::move(sample), delta};
}

} // namespace

Result<CovarianceEstimate> ledoitWolf(const Table& returns, ShrinkageTarget kind,
                                      Normaliser normaliser, const Numbers& market) {
    TF_TRY(const Matrix x, centred(returns, 2));
    const double count =
        normaliser == Normaliser::Observations ? double(x.rows()) : double(x.rows() - 1);
    Table sample = gram(x.data(), int(x.rows()), int(x.cols()), 1.0 / count);
    const Moments moments{x, view(std::as_const(sample)), count};
    if (kind == ShrinkageTarget::ScaledIdentity) {
        return towardsIdentity(moments, sample);
    }
    const bool needsVariance =
        kind == ShrinkageTarget::ConstantCorrelation || kind == ShrinkageTarget::SingleIndex;
    if (needsVariance && !(moments.sample.diagonal().minCoeff() > 0.0)) {
        return Error{ErrorCode::Singular, QStringLiteral("a series is constant")};
    }
    Vector index;
    if (market.empty()) {
        index = x.rowwise().mean();
    } else {
        if (int(market.size()) != returns.rows) {
            return Error{ErrorCode::InvalidArgument, QStringLiteral("market differs in length")};
        }
        index = view(market).array() - view(market).mean();
    }
    if (kind == ShrinkageTarget::SingleIndex && !(index.squaredNorm() > 0.0)) {
        return Error{ErrorCode::Singular, QStringLiteral("the market is constant")};
    }
    const Target target = kind == ShrinkageTarget::Diagonal ? diagonal(moments)
                          : kind == ShrinkageTarget::ConstantCorrelation
                              ? constantCorrelation(moments)
                              : singleIndex(moments, index);
    const double gamma = (moments.sample - target.matrix).squaredNorm();
    const double kappa = gamma > 0.0 ? (totalVariance(moments) - target.rho) / gamma : 0.0;
    const double delta = std::clamp(kappa / count, 0.0, 1.0);
    return CovarianceEstimate{tableOf(delta * target.matrix + (1.0 - delta) * moments.sample),
                              delta};
}

Result<CovarianceEstimate> oracleApproximating(const Table& returns) {
    TF_TRY(const Matrix x, centred(returns, 1));
    const double n = double(x.cols());
    Matrix sample = gramOf(x, 1.0 / double(x.rows()));
    const double alpha = sample.squaredNorm() / (n * n);
    const double mean = sample.trace() / n;
    const double numerator = alpha + mean * mean;
    const double denominator = (double(x.rows()) + 1.0) * (alpha - mean * mean / n);
    const double delta = denominator == 0.0 ? 1.0 : std::min(numerator / denominator, 1.0);
    sample *= 1.0 - delta;
    sample.diagonal().array() += delta * mean;
    return CovarianceEstimate{tableOf(sample), delta};
}

Result<CovarianceEstimate> analyticalNonlinear(const Table& returns) {
    TF_TRY(const Spectrum spectrum, spectrumOf(returns));
    const double n = spectrum.count;
    const double p = double(spectrum.values.size());
    const Vector lambda = spectrum.values.tail(spectrum.positive);
    const double h = std::pow(n, -1.0 / 3.0);
    Vector density;
    Vector hilbert;
    kernelEstimates(lambda, h, density, hilbert);
    constexpr double pi = std::numbers::pi;
    Vector shrunk(spectrum.values.size());
    if (p <= n) {
        const double c = p / n;
        const auto real = 1.0 - c - pi * c * lambda.array() * hilbert.array();
        const auto imaginary = pi * c * lambda.array() * density.array();
        shrunk = lambda.array() / (imaginary.square() + real.square());
    } else {
        const double root = std::sqrt(5.0);
        const double atZero =
            (1.0 / pi) *
            (3.0 / 10.0 / (h * h) + 3.0 / 4.0 / root / h * (1.0 - 1.0 / 5.0 / (h * h)) *
                                        std::log((1.0 + root * h) / (1.0 - root * h))) *
            lambda.cwiseInverse().mean();
        shrunk.head(spectrum.values.size() - spectrum.positive)
            .setConstant(1.0 / (pi * (p - n) / n * atZero));
        shrunk.tail(spectrum.positive) =
            lambda.array() / (pi * pi * lambda.array().square() *
                              (density.array().square() + hilbert.array().square()));
    }
    return compose(spectrum, shrunk);
}

Result<CovarianceEstimate> quadraticInverse(const Table& returns) {
    TF_TRY(const Spectrum spectrum, spectrumOf(returns));
    const double p = double(spectrum.values.size());
    const double c = p / spectrum.count;
    const Vector inverse = spectrum.values.tail(spectrum.positive).cwiseInverse();
    const double h = std::pow(std::min(c * c, 1.0 / (c * c)), 0.35) / std::pow(p, 0.35);
    const Eigen::Index m = inverse.size();
    Vector theta = Vector::Zero(m);
    Vector conjugate = Vector::Zero(m);
    for (Eigen::Index i = 0; i < m; ++i) {
        for (Eigen::Index j = 0; j < m; ++j) {
            const double distance = inverse[j] - inverse[i];
            const double width = h * inverse[j];
            const double weight = inverse[j] / (distance * distance + width * width);
            theta[i] += weight * distance;
            conjugate[i] += weight * width;
        }
    }
    theta /= double(m);
    conjugate /= double(m);
    const Vector square = theta.cwiseAbs2() + conjugate.cwiseAbs2();
    Vector delta(spectrum.values.size());
    if (p <= spectrum.count) {
        delta = ((1.0 - c) * (1.0 - c) * inverse.array() +
                 2.0 * c * (1.0 - c) * inverse.array() * theta.array() +
                 c * c * inverse.array() * square.array())
                    .inverse();
    } else {
        delta.head(delta.size() - m).setConstant(1.0 / ((c - 1.0) * inverse.mean()));
        delta.tail(m) = (inverse.array() * square.array()).inverse();
    }
    return compose(spectrum, delta * (spectrum.values.sum() / delta.sum()));
}

} // namespace tf::allocation
