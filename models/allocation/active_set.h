// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/factor.h"
#include "models/allocation/program.h"

namespace tf::allocation {

/// min x'Hx/2 - c'x + rate sum |x - current| over a Program, H = covariance + ridge I positive
/// definite, by a primal active set on an updatable Cholesky factor of the free part; and the path
/// of its solutions when c = lambda * direction and rate = lambda * costRate grow with lambda
/// (critical line: Markowitz 1956; parametric active set: Best 1996). Costs and turnover are kinks:
/// a variable at its current weight is a third kind of bound (Best and Hlouskova 2005).
///
/// Work per step is O(n k) for k free variables. All memory is taken before the first step while k
/// stays below the reserve.
class ActiveSet {
public:
    enum class State { Optimal, NotPositiveDefinite, NotConverged };

    /// `covariance` n x n column-major, or null for zero. Both outlive this object.
    ActiveSet(const Program& program, const double* covariance, double ridge);

    /// Puts the iterate at x, which is feasible to 1e-10, and finds a working set for it.
    State start(const Vector& x);
    State minimise(const Vector& linear, double costRate);
    /// Refactorises and removes rounding from the present answer.
    State polish(const Vector& linear, double costRate);

    const Vector& x() const { return m_x; }
    /// Multipliers of rows, then of turnover and gross: gradient + rows'nu = reduced gradient.
    Vector rowMultipliers() const;
    int freeCount() const { return int(m_free.size()); }
    int steps() const { return m_steps; }

    // The path. Begin at a minimum for `lambda`.
    void beginPath(const Vector& direction, double costRate, double lambda);
    /// Finds the piece of the path from lambda() on: x(l) = x() + (l - lambda()) slope(), to
    /// nextLambda() (infinity: the last piece).
    State findPiece();
    double lambda() const { return m_lambda; }
    double nextLambda() const { return m_lambda + m_event.step; }
    const Vector& slope() const { return m_slope; }
    /// Goes to the end of the piece and changes the working set there.
    State advance();

private:
    struct Kink {
        Vector reference;
        double limit = noLimit;
        bool hasCost = false;
    };
    enum class EventKind { None, Hit, Enter, RowHit, RowDrop };
    struct Event {
        double step = noLimit;
        EventKind kind = EventKind::None;
        int index = -1;
        double direction = 0.0;
    };

    double element(int i, int j) const {
        return (m_covariance ? m_covariance[std::size_t(j) * std::size_t(m_n) + std::size_t(i)]
                             : 0.0) +
               (i == j ? m_ridge : 0.0);
    }
    // working set
    double breakAbove(int i) const;
    double breakBelow(int i) const;
    bool isAtBreak(int i) const;
    void setSegment(int i, double direction);
    bool freeVariable(int i, double direction);
    void fixVariable(int position, double value);
    std::vector<int> pivotColumns(const std::vector<int>& interior);
    double sign(int kink, int i) const {
        return m_low[i] >= m_kinks[std::size_t(kink)].reference[i] ? 1.0 : -1.0;
    }
    double sideSign(int kink, int i, double direction) const;
    // rows: 0..m-1 linear, m.. kinks with a limit
    double coefficient(int row, int i) const;
    double rowLimit(int row, double side) const;
    void refreshRowValues();
    void refreshProduct();
    void addProduct(const double* step, Vector& product) const;
    // steps
    bool orthogonalise(int r);
    bool solveSystem();
    void fillResidual(const Vector& linear, double costRate);
    double rowSlope(int row) const;
    Event firstBlock() const;
    void move(double step);
    bool release(const Vector& linear, double costRate);
    double sideSlope(int i, double reduced, double costRate, double direction) const;
    void refreshReduced(const Vector& linear);
    void dropRow(int position);
    bool setAsideLastRow();
    void takeRowsBack();
    // path
    void findVariableEvents();
    void findRowEvents();
    void offer(double step, EventKind kind, int index, double direction);
    State pivot(const Event& event);
    void moveAlong(double step);
    bool removeRounding();

    const Program& m_program;
    const double* m_covariance;
    double m_ridge;
    int m_n;
    int m_rowCount;
    std::vector<Kink> m_kinks;
    int m_limitedKinks = 0;

    Vector m_x, m_product; ///< x and Hx
    Vector m_low, m_high;  ///< segment of the free
    std::vector<int> m_free;
    std::vector<int> m_position; ///< in m_free, or -1
    std::vector<int> m_activeRows;
    std::vector<double> m_activeSide; ///< +1 upper, -1 lower, 0 equation
    std::vector<char> m_rowState;     ///< 0 inactive, 1 active, 2 redundant equation, 3 set aside
    Vector m_rowValues;
    UpdatableCholesky m_factor;

    Vector m_step; ///< of the free, in their order
    Vector m_nu;   ///< of the active rows
    Matrix m_raw;  ///< R^-T a of each row a, whose first entries stay while R only grows
    std::vector<int> m_rawCount;
    Matrix m_y, m_triangle; ///< QR of R^-T A'
    Vector m_rowResidual, m_column;
    Vector m_reduced; ///< gradient of the Lagrangian, before the kinks
    double m_scale = 0.0;
    int m_zeroSteps = 0;
    int m_steps = 0;

    Vector m_direction, m_slope, m_productSlope, m_nuSlope;
    double m_pathCost = 0.0;
    double m_lambda = 0.0;
    Event m_event;
    int m_zeroPieces = 0;
};

} // namespace tf::allocation
