// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/sweep.h"

#include "models/analytics/return_metrics.h"
#include "models/core/assert.h"
#include "models/trading/parallel_runs.h"

#include <random>
#include <set>

namespace tf::trading {

using analytics::FigureId;

namespace {

constexpr qint64 mostCombinations = 100'000;

Error invalid(const QString& detail) {
    return {ErrorCode::InvalidArgument, detail};
}

/// Positions on each axis of the n-th combination; the last axis runs fastest.
std::vector<int> positionsOf(const SweepRequest& request, qint64 index) {
    std::vector<int> positions(request.axes.size());
    for (size_t axis = request.axes.size(); axis-- > 0;) {
        const auto size = static_cast<qint64>(request.axes[axis].values.size());
        positions[axis] = static_cast<int>(index % size);
        index /= size;
    }
    return positions;
}

/// Which combinations run, in their order.
std::vector<qint64> chosenCombinations(const SweepRequest& request) {
    const qint64 all = request.combinations();
    std::vector<qint64> chosen;
    if (request.method == SweepMethod::Grid || request.randomRuns >= all) {
        for (qint64 i = 0; i < all; ++i) {
            chosen.push_back(i);
        }
        return chosen;
    }
    std::mt19937_64 random(request.seed);
    std::set<qint64> seen;
    while (std::ssize(chosen) < request.randomRuns) {
        const auto index = static_cast<qint64>(random() % static_cast<quint64>(all));
        if (seen.insert(index).second) {
            chosen.push_back(index);
        }
    }
    return chosen;
}

QJsonObject parametersAt(const SweepRequest& request, const std::vector<int>& positions) {
    QJsonObject parameters;
    for (size_t axis = 0; axis < positions.size(); ++axis) {
        const ParameterAxis& each = request.axes[axis];
        parameters[each.parameter] = each.values[static_cast<size_t>(positions[axis])];
    }
    return parameters;
}

bool hasParameter(const BacktestLeg& leg, const QString& parameter) {
    const auto* kind = strategies::findStrategyKind(leg.strategy.kind);
    return kind != nullptr && kind->find(parameter) != nullptr;
}

BacktestRequest withParameters(const BacktestRequest& base, const QJsonObject& parameters) {
    BacktestRequest request = base;
    for (BacktestLeg& leg : request.legs) {
        for (auto entry = parameters.begin(); entry != parameters.end(); ++entry) {
            if (hasParameter(leg, entry.key())) {
                leg.strategy.parameters[entry.key()] = entry.value();
            }
        }
    }
    return request;
}

Result<void> check(const SweepRequest& request) {
    if (request.axes.empty() || request.base.legs.empty()) {
        return invalid(QStringLiteral("a sweep needs an agent and a parameter to change"));
    }
    for (const ParameterAxis& axis : request.axes) {
        const bool isKnown =
            std::any_of(request.base.legs.begin(), request.base.legs.end(),
                        [&](const BacktestLeg& leg) { return hasParameter(leg, axis.parameter); });
        if (!isKnown || axis.values.empty()) {
            return invalid(QStringLiteral("no parameter or no values: %1").arg(axis.parameter));
        }
    }
    const qint64 all = request.combinations();
    if (all > mostCombinations && request.method == SweepMethod::Grid) {
        return invalid(QStringLiteral("%1 combinations are too many").arg(all));
    }
    if (request.randomRuns < 1 || request.randomRuns > mostCombinations) {
        return invalid(QStringLiteral("1 to 100,000 random runs"));
    }
    return {};
}

SweepPoint runPoint(const SweepRequest& request, qint64 combination,
                    std::span<const SeriesInput> series, const JobControl* cancel) {
    SweepPoint point;
    point.positions = positionsOf(request, combination);
    point.parameters = parametersAt(request, point.positions);
    const auto result =
        runBacktestQuietly(withParameters(request.base, point.parameters), series, cancel);
    if (!result) {
        point.problem = result.error().detail.isEmpty() ? errorName(result.error().code)
                                                        : result.error().detail;
        return point;
    }
    point.sheet = result->sheet;
    point.objective = point.sheet.value(request.objective);
    return point;
}

/// Sharpe ratio per period, which the theory of trials speaks of.
std::optional<double> periodSharpe(const SweepPoint& point) {
    const auto annual = point.value(FigureId::Sharpe);
    return annual ? std::optional(*annual / std::sqrt(point.sheet.periodsPerYear)) : std::nullopt;
}

void judge(SweepResult& result) {
    std::vector<double> sharpes;
    for (qsizetype i = 0; i < std::ssize(result.points); ++i) {
        const SweepPoint& point = result.points[static_cast<size_t>(i)];
        result.trials += point.hasRun() ? 1 : 0;
        if (const auto sharpe = periodSharpe(point)) {
            sharpes.push_back(*sharpe);
        }
        const bool isBetter =
            point.objective &&
            (!result.best ||
             *point.objective > *result.points[static_cast<size_t>(*result.best)].objective);
        if (isBetter) {
            result.best = i;
        }
    }
    const auto deviation = analytics::Moments::of(sharpes).sampleDeviation();
    result.trialVariance = deviation ? *deviation * *deviation : 0;
}

} // namespace

ParameterAxis ParameterAxis::range(const QString& parameter, double from, double to, double step) {
    ParameterAxis axis{.parameter = parameter, .values = {}};
    const double count = step > 0 ? std::floor((to - from) / step + 1e-9) : -1;
    for (int i = 0; i <= static_cast<int>(std::min(count, 1e6)); ++i) {
        axis.values.emplace_back(from + i * step);
    }
    return axis;
}

qint64 SweepRequest::combinations() const {
    qint64 count = 1;
    for (const ParameterAxis& axis : axes) {
        const auto size = static_cast<qint64>(axis.values.size());
        if (size == 0) {
            return 0;
        }
        constexpr qint64 limit = 1'000'000'000'000'000;
        count = count > limit / size ? limit : count * size;
    }
    return count;
}

BacktestRequest requestOf(const SweepResult& sweep, const SweepPoint& point) {
    BacktestRequest request = withParameters(sweep.request.base, point.parameters);
    request.trials = std::max<qint64>(1, sweep.trials);
    request.trialVariance = sweep.trialVariance;
    return request;
}

namespace {

Result<SweepResult> sweepInside(const SweepRequest& request, std::span<const SeriesInput> series,
                                const JobControl* cancel, JobControl* progress) {
    TF_CHECK(check(request));
    const std::vector<qint64> combinations = chosenCombinations(request);
    SweepResult result;
    result.request = request;
    result.points.resize(combinations.size());
    const bool isDone =
        forEachRun(std::ssize(combinations), request.threads, cancel, progress, [&](qsizetype run) {
            const auto index = static_cast<size_t>(run);
            result.points[index] = runPoint(request, combinations[index], series, cancel);
        });
    if (!isDone) {
        return Error{ErrorCode::Cancelled, {}};
    }
    judge(result);
    if (result.best) {
        const SweepPoint& best = result.points[static_cast<size_t>(*result.best)];
        TF_TRY(const BacktestResult whole,
               runBacktestQuietly(requestOf(result, best), series, cancel));
        result.deflatedSharpe = whole.sheet.value(FigureId::DeflatedSharpe);
    }
    return result;
}

} // namespace

Result<SweepResult> runSweep(const SweepRequest& request, std::span<const SeriesInput> series,
                             JobControl* control) {
    return sweepInside(request, series, control, control);
}

Result<SweepResult> runSweepQuietly(const SweepRequest& request,
                                    std::span<const SeriesInput> series, const JobControl* cancel) {
    return sweepInside(request, series, cancel, nullptr);
}

namespace {

std::optional<double> meanAround(const StabilityMap& map, int column, int row) {
    double sum = 0;
    int count = 0;
    for (int r = std::max(0, row - 1); r <= std::min(map.rows - 1, row + 1); ++r) {
        for (int c = std::max(0, column - 1); c <= std::min(map.columns - 1, column + 1); ++c) {
            sum += map.cell(c, r).value.value_or(0);
            count += map.cell(c, r).value ? 1 : 0;
        }
    }
    return analytics::ratio(sum, count);
}

} // namespace

StabilityMap stabilityMap(const SweepResult& sweep, int columnAxis, int rowAxis, FigureId figure) {
    const auto& axes = sweep.request.axes;
    TF_ASSERT(columnAxis >= 0 && columnAxis < std::ssize(axes) && rowAxis >= 0 &&
              rowAxis < std::ssize(axes));
    StabilityMap map;
    map.columnAxis = columnAxis;
    map.rowAxis = rowAxis;
    map.columns = static_cast<int>(axes[static_cast<size_t>(columnAxis)].values.size());
    map.rows = columnAxis == rowAxis
                   ? 1
                   : static_cast<int>(axes[static_cast<size_t>(rowAxis)].values.size());
    map.cells.resize(static_cast<size_t>(map.columns * map.rows));
    for (const SweepPoint& point : sweep.points) {
        const int column = point.positions[static_cast<size_t>(columnAxis)];
        const int row = map.rows == 1 ? 0 : point.positions[static_cast<size_t>(rowAxis)];
        StabilityCell& cell = map.cells[static_cast<size_t>(row * map.columns + column)];
        if (const auto value = point.value(figure)) {
            cell.value = (cell.value.value_or(0) * cell.runs + *value) / (cell.runs + 1);
            ++cell.runs;
        }
    }
    for (int row = 0; row < map.rows; ++row) {
        for (int column = 0; column < map.columns; ++column) {
            map.cells[static_cast<size_t>(row * map.columns + column)].neighbourhood =
                meanAround(map, column, row);
        }
    }
    return map;
}

QJsonObject SweepRequest::toJson() const {
    QJsonArray axisList;
    for (const ParameterAxis& axis : axes) {
        QJsonArray values;
        for (const QJsonValue& value : axis.values) {
            values.append(value);
        }
        axisList.append(QJsonObject{{QStringLiteral("parameter"), axis.parameter},
                                    {QStringLiteral("values"), values}});
    }
    return {
        {QStringLiteral("base"), base.toJson()},
        {QStringLiteral("axes"), axisList},
        {QStringLiteral("random"), method == SweepMethod::Random},
        {QStringLiteral("random_runs"), randomRuns},
        {QStringLiteral("seed"), QString::number(seed)},
        {QStringLiteral("objective"), QLatin1String(analytics::definitionOf(objective).id)},
    };
}

Result<SweepRequest> SweepRequest::fromJson(const QJsonObject& json) {
    SweepRequest request;
    TF_TRY(request.base, BacktestRequest::fromJson(json.value(u"base").toObject()));
    for (const QJsonValue value : json.value(u"axes").toArray()) {
        const QJsonObject object = value.toObject();
        ParameterAxis axis{.parameter = object.value(u"parameter").toString(), .values = {}};
        for (const QJsonValue each : object.value(u"values").toArray()) {
            axis.values.push_back(each);
        }
        request.axes.push_back(std::move(axis));
    }
    request.method = json.value(u"random").toBool() ? SweepMethod::Random : SweepMethod::Grid;
    request.randomRuns = json.value(u"random_runs").toInt(request.randomRuns);
    request.seed = json.value(u"seed").toString().toULongLong();
    const QString id = json.value(u"objective").toString();
    const auto figure = analytics::figureById(id);
    if (!figure) {
        return Error{ErrorCode::InvalidText, QStringLiteral("objective \"%1\"").arg(id)};
    }
    request.objective = *figure;
    return request;
}

} // namespace tf::trading
