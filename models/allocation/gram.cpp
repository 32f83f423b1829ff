// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/gram.h"

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tf::allocation {

namespace {

constexpr int rowBlock = 256; ///< a block of 500 columns stays in the second cache
constexpr int tileRows = 3;
constexpr int tileColumns = 4;

/// result(i, j) += sum over count rows, for a tile of columns i.. and j..
using Tile = void (*)(const double* const* left, const double* const* right, int count,
                      double* sums);

void plainTile(const double* const* left, const double* const* right, int count, double* sums) {
    for (int i = 0; i < tileRows; ++i) {
        for (int j = 0; j < tileColumns; ++j) {
            // Four sums: the order of addition of the vector code.
            double part[4] = {};
            int t = 0;
            for (; t + 4 <= count; t += 4) {
                for (int k = 0; k < 4; ++k) {
                    part[k] += left[i][t + k] * right[j][t + k];
                }
            }
            double sum = (part[0] + part[1]) + (part[2] + part[3]);
            for (; t < count; ++t) {
                sum += left[i][t] * right[j][t];
            }
            sums[i * tileColumns + j] = sum;
        }
    }
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) void
vectorTile(const double* const* left, const double* const* right, int count, double* sums) {
    __m256d accumulators[tileRows][tileColumns];
    for (auto& row : accumulators) {
        for (__m256d& one : row) {
            one = _mm256_setzero_pd();
        }
    }
    int t = 0;
    for (; t + 4 <= count; t += 4) {
        __m256d l[tileRows];
        for (int i = 0; i < tileRows; ++i) {
            l[i] = _mm256_loadu_pd(left[i] + t);
        }
        for (int j = 0; j < tileColumns; ++j) {
            const __m256d r = _mm256_loadu_pd(right[j] + t);
            for (int i = 0; i < tileRows; ++i) {
                accumulators[i][j] = _mm256_fmadd_pd(l[i], r, accumulators[i][j]);
            }
        }
    }
    for (int i = 0; i < tileRows; ++i) {
        for (int j = 0; j < tileColumns; ++j) {
            double part[4];
            _mm256_storeu_pd(part, accumulators[i][j]);
            double sum = (part[0] + part[1]) + (part[2] + part[3]);
            for (int rest = t; rest < count; ++rest) {
                sum += left[i][rest] * right[j][rest];
            }
            sums[i * tileColumns + j] = sum;
        }
    }
}
#endif

Tile fastestTile() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        return vectorTile;
    }
#endif
    return plainTile;
}

} // namespace

Table gram(const double* x, int rows, int columns, double factor) {
    static const Tile tile = fastestTile();
    Table result(columns, columns);
    const auto column = [x, rows, columns](int j, int begin) {
        return x + std::size_t(std::min(j, columns - 1)) * std::size_t(rows) + begin;
    };
    for (int begin = 0; begin < rows; begin += rowBlock) {
        const int count = std::min(rowBlock, rows - begin);
        for (int j = 0; j < columns; j += tileColumns) {
            const double* right[tileColumns];
            for (int k = 0; k < tileColumns; ++k) {
                right[k] = column(j + k, begin);
            }
            for (int i = j - j % tileRows; i < columns; i += tileRows) {
                const double* left[tileRows];
                for (int k = 0; k < tileRows; ++k) {
                    left[k] = column(i + k, begin);
                }
                double sums[tileRows * tileColumns];
                tile(left, right, count, sums);
                for (int a = 0; a < tileRows && i + a < columns; ++a) {
                    for (int b = 0; b < tileColumns && j + b < columns; ++b) {
                        result(i + a, j + b) += sums[a * tileColumns + b];
                    }
                }
            }
        }
    }
    for (int j = 0; j < columns; ++j) {
        for (int i = j; i < columns; ++i) {
            result(i, j) *= factor;
            result(j, i) = result(i, j);
        }
    }
    return result;
}

} // namespace tf::allocation
