// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/backtest.h"

namespace tf::trading {

/// One parameter and the values that are tried for it.
struct ParameterAxis {
    QString parameter;              ///< id, as in the strategy's description
    std::vector<QJsonValue> values; ///< in the order of the axis

    /// from, from + step, … up to `to`, for numbers. Empty when step <= 0 or to < from.
    static ParameterAxis range(const QString& parameter, double from, double to, double step);
    bool operator==(const ParameterAxis&) const = default;
};

enum class SweepMethod : quint8 {
    Grid,   ///< every combination
    Random, ///< `randomRuns` different ones, drawn with `seed`
};

/// Many backtests that differ in parameters only.
struct SweepRequest {
    BacktestRequest base; ///< the axes' parameters are set in every leg whose strategy has them
    std::vector<ParameterAxis> axes;
    SweepMethod method = SweepMethod::Grid;
    int randomRuns = 100;
    quint64 seed = 1;
    analytics::FigureId objective = analytics::FigureId::Sharpe; ///< the larger the better
    int threads = 0; ///< 0 = all cores; has no influence on results

    /// Combinations of the grid.
    qint64 combinations() const;
    QJsonObject toJson() const;
    static Result<SweepRequest> fromJson(const QJsonObject& json);
    bool operator==(const SweepRequest&) const = default;
};

/// One run of a sweep. `sheet` has all figures; curves and trades come by running it again.
struct SweepPoint {
    QJsonObject parameters;     ///< of the axes only
    std::vector<int> positions; ///< index into each axis' values
    std::optional<double> objective;
    QString problem; ///< why it could not run (fast above slow); empty when it did
    analytics::PerformanceSheet sheet;

    bool hasRun() const { return problem.isEmpty(); }
    std::optional<double> value(analytics::FigureId id) const {
        return hasRun() ? sheet.value(id) : std::nullopt;
    }
    bool operator==(const SweepPoint&) const = default;
};

struct SweepResult {
    SweepRequest request;
    std::vector<SweepPoint> points; ///< in the order of the grid, or of the draw
    std::optional<qsizetype> best;  ///< by the objective; of equals the first
    qint64 trials = 0;              ///< runs that counted
    double trialVariance = 0;       ///< of their Sharpe ratios per period
    /// Of the best run, against the best that so many trials show by luck.
    std::optional<double> deflatedSharpe;

    bool operator==(const SweepResult&) const = default;
};

/// Runs all of them. InvalidArgument for no axis, an unknown parameter or more than 100,000 runs;
/// Cancelled.
Result<SweepResult> runSweep(const SweepRequest& request, std::span<const SeriesInput> series,
                             JobControl* control = nullptr);
/// The same as a part of something longer: heeds `cancel` and reports no progress.
Result<SweepResult> runSweepQuietly(const SweepRequest& request,
                                    std::span<const SeriesInput> series, const JobControl* cancel);
/// The request of one point, ready to run in full; it carries the number of trials.
BacktestRequest requestOf(const SweepResult& sweep, const SweepPoint& point);

/// One cell of the map over two axes.
struct StabilityCell {
    std::optional<double> value;         ///< mean of the figure over all other axes
    std::optional<double> neighbourhood; ///< mean of the cell and its up to eight neighbours
    int runs = 0;

    bool operator==(const StabilityCell&) const = default;
};
/// How a figure changes with two parameters: a good set lies on a plateau, not on a needle.
struct StabilityMap {
    int columnAxis = 0;
    int rowAxis = 0;
    int columns = 0;
    int rows = 0;
    std::vector<StabilityCell> cells; ///< row by row

    const StabilityCell& cell(int column, int row) const {
        return cells[static_cast<size_t>(row * columns + column)];
    }
};
/// Axes by index into the request's. With one axis alone, give it twice: one row.
StabilityMap stabilityMap(const SweepResult& sweep, int columnAxis, int rowAxis,
                          analytics::FigureId figure);

} // namespace tf::trading
