// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/gram.h"

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tf::allocation {

namespace {

constexpr int rowBlock = 512;   ///< a tile's columns stay in the first cache
constexpr int columnBlock = 48; ///< the left columns of many tiles stay in the second
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
    // Unrolled by order: at -O2 the sums would else live in memory and not in registers.
    __m256d accumulators[tileRows][tileColumns];
#pragma GCC unroll 3
    for (int i = 0; i < tileRows; ++i) {
#pragma GCC unroll 4
        for (int j = 0; j < tileColumns; ++j) {
            accumulators[i][j] = _mm256_setzero_pd();
        }
    }
    int t = 0;
    for (; t + 4 <= count; t += 4) {
        __m256d l[tileRows];
#pragma GCC unroll 3
        for (int i = 0; i < tileRows; ++i) {
            l[i] = _mm256_loadu_pd(left[i] + t);
        }
#pragma GCC unroll 4
        for (int j = 0; j < tileColumns; ++j) {
            const __m256d r = _mm256_loadu_pd(right[j] + t);
#pragma GCC unroll 3
            for (int i = 0; i < tileRows; ++i) {
                accumulators[i][j] = _mm256_fmadd_pd(l[i], r, accumulators[i][j]);
            }
        }
    }
#pragma GCC unroll 3
    for (int i = 0; i < tileRows; ++i) {
        // (0 + 1) + (2 + 3) of four accumulators at once
        const __m256d low = _mm256_hadd_pd(accumulators[i][0], accumulators[i][1]);
        const __m256d high = _mm256_hadd_pd(accumulators[i][2], accumulators[i][3]);
        const __m256d sum = _mm256_add_pd(_mm256_permute2f128_pd(low, high, 0x20),
                                          _mm256_permute2f128_pd(low, high, 0x31));
        _mm256_storeu_pd(sums + i * tileColumns, sum);
    }
    for (int rest = t; rest < count; ++rest) {
        for (int i = 0; i < tileRows; ++i) {
            for (int j = 0; j < tileColumns; ++j) {
                sums[i * tileColumns + j] += left[i][rest] * right[j][rest];
            }
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

namespace {

/// The lower triangle of one block of rows and left columns.
void addBlock(const double* x, int rows, int columns, int begin, int leftBegin, Tile tile,
              Table& result) {
    const int count = std::min(rowBlock, rows - begin);
    const int leftEnd = std::min(leftBegin + columnBlock, columns);
    const auto column = [x, rows, columns, begin](int j) {
        return x + std::size_t(std::min(j, columns - 1)) * std::size_t(rows) + begin;
    };
    for (int j = 0; j < leftEnd; j += tileColumns) {
        const double* right[tileColumns];
        for (int k = 0; k < tileColumns; ++k) {
            right[k] = column(j + k);
        }
        for (int i = std::max(leftBegin, j - j % tileRows); i < leftEnd; i += tileRows) {
            const double* left[tileRows];
            for (int k = 0; k < tileRows; ++k) {
                left[k] = column(i + k);
            }
            double sums[tileRows * tileColumns];
            tile(left, right, count, sums);
            for (int b = 0; b < tileColumns && j + b < columns; ++b) {
                double* target = result.column(j + b) + i;
                for (int a = 0; a < tileRows && i + a < columns; ++a) {
                    target[a] += sums[a * tileColumns + b];
                }
            }
        }
    }
}

/// Scales the lower triangle and copies it up, in squares that fit the first cache.
void mirror(Table& result, double factor) {
    constexpr int square = 32;
    const int n = result.columns;
    for (int jBegin = 0; jBegin < n; jBegin += square) {
        for (int iBegin = jBegin; iBegin < n; iBegin += square) {
            for (int j = jBegin; j < std::min(jBegin + square, n); ++j) {
                for (int i = std::max(iBegin, j); i < std::min(iBegin + square, n); ++i) {
                    result(i, j) *= factor;
                    result(j, i) = result(i, j);
                }
            }
        }
    }
}

} // namespace

Table gram(const double* x, int rows, int columns, double factor) {
    static const Tile tile = fastestTile();
    Table result(columns, columns);
    for (int begin = 0; begin < rows; begin += rowBlock) {
        for (int leftBegin = 0; leftBegin < columns; leftBegin += columnBlock) {
            addBlock(x, rows, columns, begin, leftBegin, tile, result);
        }
    }
    mirror(result, factor);
    return result;
}

} // namespace tf::allocation
