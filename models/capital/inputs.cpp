// SPDX-License-Identifier: GPL-3.0-or-later
// From a situation and settings to a problem for the optimisers.
#include "models/analytics/drawdown.h"
#include "models/analytics/return_metrics.h"
#include "models/capital/method_list.h"
#include "models/capital/proposal.h"
#include "models/capital/words.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <cmath>
#include <map>

namespace tf::capital {

namespace {

using allocation::MethodKind;
using allocation::noLimit;
using allocation::Numbers;

QString periodWord(Observation observation) {
    return observation == Observation::Hourly ? text(QT_TRANSLATE_NOOP("capital", "hours"))
                                              : text(QT_TRANSLATE_NOOP("capital", "days"));
}

bool isKelly(MethodKind kind) {
    using enum MethodKind;
    return kind == KellySingle || kind == KellyQuadratic || kind == KellyGrowth;
}

bool needsReturns(MethodKind kind) {
    return kind != MethodKind::EqualWeight;
}

const EntityLimit* rowOf(const Limits& limits, const QUuid& entity) {
    const auto found =
        std::find_if(limits.entities.begin(), limits.entities.end(),
                     [&](const EntityLimit& limit) { return limit.entity == entity; });
    return found == limits.entities.end() ? nullptr : &*found;
}

/// The periods that count, ascending: the latest of all that any series has.
std::vector<Instant> periodsOf(const Situation& situation, int lookback) {
    std::vector<Instant> periods;
    for (const Entity& entity : situation.entities) {
        for (const ReturnPoint& point : entity.returns) {
            periods.push_back(point.at);
        }
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    if (lookback > 0 && periods.size() > std::size_t(lookback)) {
        periods.erase(periods.begin(), periods.end() - lookback);
    }
    return periods;
}

/// The entity's returns from `from` on.
std::vector<double> valuesSince(const Entity& entity, Instant from) {
    std::vector<double> values;
    for (const ReturnPoint& point : entity.returns) {
        if (point.at >= from) {
            values.push_back(point.value);
        }
    }
    return values;
}

/// Why the entity does not take part; empty when it does.
QString reasonAgainst(const Entity& entity, const Settings& settings, Instant from) {
    if (!entity.obstacle.isEmpty()) {
        return entity.obstacle;
    }
    const EntityLimit* row = rowOf(settings.limits, entity.id);
    if (row != nullptr && !row->takesPart) {
        return text(QT_TRANSLATE_NOOP("capital", "left out by choice"));
    }
    if (!needsReturns(settings.method.kind)) {
        return {};
    }
    const std::vector<double> values = valuesSince(entity, from);
    if (values.size() < std::size_t(settings.minimumObservations)) {
        return text(QT_TRANSLATE_NOOP("capital", "series too short: has %1 of %2 %3"))
            .arg(values.size())
            .arg(settings.minimumObservations)
            .arg(periodWord(settings.observation));
    }
    const bool isIdle = analytics::Moments::of(values).isConstant();
    return isIdle && settings.leavesOutIdle
               ? text(QT_TRANSLATE_NOOP("capital",
                                        "its equity never moved: there is nothing to judge it by"))
               : QString();
}

void chooseParticipants(Inputs& inputs) {
    const std::vector<Instant> periods = periodsOf(inputs.situation, inputs.settings.lookback);
    const Instant from = periods.empty() ? Instant() : periods.front();
    for (int i = 0; i < int(inputs.situation.entities.size()); ++i) {
        const Entity& entity = inputs.situation.entities[i];
        const QString reason = reasonAgainst(entity, inputs.settings, from);
        if (reason.isEmpty()) {
            inputs.participants.push_back(i);
        } else {
            inputs.leftOut.append({.entity = entity.id,
                                   .name = entity.name,
                                   .reason = reason,
                                   .current = entity.current});
        }
    }
    inputs.periods = periods;
}

/// Rows are periods, NaN where one has no observation.
allocation::Table tableOf(const Inputs& inputs) {
    std::map<Instant, int> rowOfPeriod;
    for (const Instant& period : inputs.periods) {
        rowOfPeriod.emplace(period, int(rowOfPeriod.size()));
    }
    allocation::Table table(int(inputs.periods.size()), int(inputs.participants.size()),
                            std::nan(""));
    for (int column = 0; column < table.columns; ++column) {
        for (const ReturnPoint& point : inputs.entity(column).returns) {
            if (const auto row = rowOfPeriod.find(point.at); row != rowOfPeriod.end()) {
                table(row->second, column) = point.value;
            }
        }
    }
    return table;
}

/// Keeps the periods of the rows in which nothing is missing, as the estimate does.
void keepCompletePeriods(Inputs& inputs, const allocation::Table& table) {
    std::vector<Instant> kept;
    for (int row = 0; row < table.rows; ++row) {
        bool isComplete = true;
        for (int column = 0; column < table.columns; ++column) {
            isComplete = isComplete && !std::isnan(table(row, column));
        }
        if (isComplete) {
            kept.push_back(inputs.periods[std::size_t(row)]);
        }
    }
    inputs.periods = std::move(kept);
}

/// Names who has the shortest series, since everybody is cut to the common part.
Error tooFewCommon(const Inputs& inputs, std::size_t common) {
    const Entity* shortest = &inputs.entity(0);
    for (int column = 1; column < int(inputs.participants.size()); ++column) {
        const Entity& entity = inputs.entity(column);
        shortest = entity.returns.size() < shortest->returns.size() ? &entity : shortest;
    }
    return {ErrorCode::NotEnoughData,
            text(QT_TRANSLATE_NOOP(
                     "capital",
                     "the series have %1 %2 in common, %3 are needed; the shortest is that of %4"))
                .arg(common)
                .arg(periodWord(inputs.settings.observation))
                .arg(inputs.settings.minimumObservations)
                .arg(shortest->name)};
}

Result<void> estimateAll(Inputs& inputs) {
    const allocation::Table table = tableOf(inputs);
    const bool isNeeded = needsReturns(inputs.settings.method.kind);
    const bool cutsRows = inputs.settings.estimator.missing == allocation::MissingPolicy::Complete;
    if (cutsRows) {
        keepCompletePeriods(inputs, table);
        const std::size_t least = std::size_t(inputs.settings.minimumObservations);
        if (inputs.periods.size() < least) {
            return isNeeded ? Result<void>(tooFewCommon(inputs, inputs.periods.size()))
                            : Result<void>();
        }
    }
    allocation::EstimatorChoice choice = inputs.settings.estimator;
    choice.periodsPerYear = periodsPerYear(inputs.settings.observation);
    allocation::Problem estimated = inputs.problem;
    const Result<void> done = allocation::estimate(table, choice, estimated);
    if (!done) {
        return isNeeded ? done : Result<void>();
    }
    inputs.problem = std::move(estimated);
    return {};
}

void nameEntities(Inputs& inputs) {
    inputs.problem.entities.clear();
    for (int column = 0; column < int(inputs.participants.size()); ++column) {
        const Entity& entity = inputs.entity(column);
        inputs.problem.entities.push_back(
            {.name = entity.name, .type = entity.type, .farm = entity.farmName});
    }
}

int columnOf(const Inputs& inputs, const QUuid& entity) {
    for (int column = 0; column < int(inputs.participants.size()); ++column) {
        if (inputs.entity(column).id == entity) {
            return column;
        }
    }
    return -1;
}

Decimal participatingMoney(const Inputs& inputs) {
    Decimal sum = inputs.situation.poolCurrent;
    for (int column = 0; column < int(inputs.participants.size()); ++column) {
        sum += inputs.entity(column).current;
    }
    return sum;
}

void setBounds(const Inputs& inputs, allocation::Constraints& constraints) {
    const Limits& limits = inputs.settings.limits;
    const std::size_t n = inputs.participants.size();
    constraints.lower.assign(n, limits.minimum);
    constraints.upper.assign(n, limits.maximum);
    Numbers capacities(n, noLimit);
    bool hasCapacity = false;
    for (std::size_t column = 0; column < n; ++column) {
        const EntityLimit* row = rowOf(limits, inputs.entity(int(column)).id);
        if (row == nullptr) {
            continue;
        }
        constraints.lower[column] = row->minimum;
        constraints.upper[column] = row->maximum;
        if (row->capacity) {
            capacities[column] = row->capacity->toDouble();
            hasCapacity = true;
        }
    }
    if (hasCapacity) {
        constraints.capacities = std::move(capacities);
    }
}

void addGroups(const Inputs& inputs, allocation::Constraints& constraints) {
    const Limits& limits = inputs.settings.limits;
    const std::vector<allocation::Entity>& entities = inputs.problem.entities;
    if (limits.perType) {
        constraints.groups = allocation::groupsByType(entities, *limits.perType);
    }
    if (limits.perFarm) {
        const auto farms = allocation::groupsByFarm(entities, *limits.perFarm);
        constraints.groups.insert(constraints.groups.end(), farms.begin(), farms.end());
    }
    for (const GroupLimit& limit : limits.groups) {
        allocation::GroupLimit group{.name = limit.name,
                                     .members = {},
                                     .minimum = limit.minimum > 0.0 ? limit.minimum : -noLimit,
                                     .maximum = limit.maximum < 1.0 ? limit.maximum : noLimit};
        for (const QUuid& member : limit.members) {
            if (const int column = columnOf(inputs, member); column >= 0) {
                group.members.push_back(column);
            }
        }
        constraints.groups.push_back(std::move(group));
    }
    for (const LinearLimit& limit : limits.linear) {
        allocation::LinearLimit line{.name = limit.name,
                                     .coefficients = Numbers(inputs.participants.size(), 0.0),
                                     .minimum = limit.minimum.value_or(-noLimit),
                                     .maximum = limit.maximum.value_or(noLimit)};
        for (const LinearLimit::Term& term : limit.terms) {
            if (const int column = columnOf(inputs, term.entity); column >= 0) {
                line.coefficients[std::size_t(column)] += term.coefficient;
            }
        }
        constraints.linear.push_back(std::move(line));
    }
}

QString measureName(Measure measure) {
    switch (measure) {
    case Measure::TotalReturn:
        return text(QT_TRANSLATE_NOOP("capital", "return"));
    case Measure::Sharpe:
        return text(QT_TRANSLATE_NOOP("capital", "Sharpe ratio"));
    case Measure::Drawdown:
        return text(QT_TRANSLATE_NOOP("capital", "drawdown"));
    case Measure::WinRate:
        return text(QT_TRANSLATE_NOOP("capital", "win rate"));
    case Measure::ProfitFactor:
        return text(QT_TRANSLATE_NOOP("capital", "profit factor"));
    case Measure::Trades:
        return text(QT_TRANSLATE_NOOP("capital", "number of trades"));
    }
    return {};
}

void addThresholds(const Inputs& inputs, allocation::Constraints& constraints) {
    for (const Threshold& threshold : inputs.settings.limits.thresholds) {
        allocation::Threshold row{.measure = measureName(threshold.measure),
                                  .values = {},
                                  .minimum = threshold.minimum.value_or(-noLimit),
                                  .maximum = threshold.maximum.value_or(noLimit)};
        for (int column = 0; column < int(inputs.participants.size()); ++column) {
            row.values.push_back(
                measureOf(inputs.entity(column), threshold.measure, inputs.settings));
        }
        constraints.thresholds.push_back(std::move(row));
    }
}

void setConstraints(Inputs& inputs) {
    const Limits& limits = inputs.settings.limits;
    allocation::Constraints constraints;
    constraints.capital = participatingMoney(inputs).toDouble();
    setBounds(inputs, constraints);
    addGroups(inputs, constraints);
    addThresholds(inputs, constraints);
    const double invested = 1.0 - limits.reserve;
    constraints.budget = invested;
    if (!limits.investsAll || isKelly(inputs.settings.method.kind)) {
        constraints.budget.reset(); // how much cash to keep is part of the answer
        constraints.budgetMinimum = 0.0;
        constraints.budgetMaximum = invested;
    }
    for (int column = 0; column < int(inputs.participants.size()); ++column) {
        const double money = inputs.entity(column).current.toDouble();
        constraints.current.push_back(constraints.capital > 0.0 ? money / constraints.capital
                                                                : 0.0);
    }
    constraints.turnoverMaximum = limits.turnover.value_or(noLimit);
    constraints.costRate = limits.costRate;
    constraints.maximumPositions = limits.maximumPositions;
    constraints.minimumPosition = limits.minimumPosition;
    inputs.problem.constraints = std::move(constraints);
}

/// Options that are a number for each entity come from the table and from trades.
void completeMethod(Inputs& inputs) {
    allocation::Method method = inputs.settings.method;
    const int n = int(inputs.participants.size());
    if (method.kind == MethodKind::RiskBudget) {
        method.budgets.clear();
        for (int column = 0; column < n; ++column) {
            const EntityLimit* row = rowOf(inputs.settings.limits, inputs.entity(column).id);
            method.budgets.push_back(row == nullptr ? 1.0 : row->riskBudget);
        }
    }
    const auto hasTrades = [&](int column) {
        const TradeFigures& trades = inputs.entity(column).trades;
        return trades.wins > 0 && trades.losses > 0;
    };
    bool haveAll = method.kind == MethodKind::KellySingle;
    for (int column = 0; column < n; ++column) {
        haveAll = haveAll && hasTrades(column);
    }
    for (int column = 0; haveAll && column < n; ++column) {
        const TradeFigures& trades = inputs.entity(column).trades;
        method.winProbabilities.push_back(double(trades.wins) / double(trades.trades));
        method.winsPerUnit.push_back(trades.averageWin);
        method.lossesPerUnit.push_back(trades.averageLoss);
    }
    inputs.method = std::move(method);
}

/// Of everything that was observed; hashed once, however often settings change.
QByteArray digestOf(const Situation& situation) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << int(situation.level) << situation.scope.uuid() << situation.asset.code()
           << situation.poolCurrent.toString() << situation.poolFree.toString();
    for (const Entity& entity : situation.entities) {
        stream << entity.id << entity.current.toString() << entity.free.toString()
               << entity.obstacle << entity.trades.trades << entity.trades.wins
               << entity.trades.averageWin << entity.trades.averageLoss;
        for (const ReturnPoint& point : entity.returns) {
            stream << point.at.toMs() << point.value;
        }
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void setDigest(Inputs& inputs) {
    const QByteArray settings =
        QJsonDocument(inputs.settings.toJson()).toJson(QJsonDocument::Compact);
    inputs.digest =
        QCryptographicHash::hash(inputs.situationDigest + settings, QCryptographicHash::Sha256);
}

Error nobody(const Inputs& inputs) {
    QStringList reasons;
    for (const LeftOut& one : inputs.leftOut) {
        reasons.append(one.name + QStringLiteral(": ") + one.reason);
    }
    return {ErrorCode::NotEnoughData,
            reasons.isEmpty()
                ? text(QT_TRANSLATE_NOOP("capital", "there is nobody to share money with"))
                : reasons.join(QStringLiteral("; "))};
}

/// What the estimates depend on.
bool estimatesAlike(const Settings& a, const Settings& b) {
    const auto chosen = [](const Settings& settings) {
        QList<QUuid> leftOut;
        for (const EntityLimit& limit : settings.limits.entities) {
            if (!limit.takesPart) {
                leftOut.append(limit.entity);
            }
        }
        std::sort(leftOut.begin(), leftOut.end());
        return leftOut;
    };
    return a.estimator == b.estimator && a.observation == b.observation &&
           a.lookback == b.lookback && a.minimumObservations == b.minimumObservations &&
           a.leavesOutIdle == b.leavesOutIdle &&
           needsReturns(a.method.kind) == needsReturns(b.method.kind) && chosen(a) == chosen(b);
}

void finish(Inputs& inputs) {
    setConstraints(inputs);
    completeMethod(inputs);
    setDigest(inputs);
}

} // namespace

Result<Inputs> makeInputs(const Situation& situation, const Settings& settings) {
    if (const auto problems = validate(settings); !problems.isEmpty()) {
        return Error{ErrorCode::BadParameter,
                     problems.first().field + QStringLiteral(": ") + problems.first().sentence};
    }
    Inputs inputs{.situation = situation, .settings = settings};
    inputs.situationDigest = digestOf(situation);
    chooseParticipants(inputs);
    if (inputs.participants.empty()) {
        return nobody(inputs);
    }
    nameEntities(inputs);
    TF_CHECK(estimateAll(inputs));
    finish(inputs);
    return inputs;
}

Result<Inputs> withSettings(const Inputs& inputs, const Settings& settings) {
    const bool isValid = validate(settings).isEmpty();
    if (!isValid || !estimatesAlike(inputs.settings, settings)) {
        return makeInputs(inputs.situation, settings);
    }
    Inputs changed = inputs;
    changed.settings = settings;
    finish(changed);
    return changed;
}

double measureOf(const Entity& entity, Measure measure, const Settings& settings) {
    const std::vector<double> values = valuesSince(entity, Instant());
    const auto known = [](const std::optional<double>& value) {
        return value.value_or(std::nan(""));
    };
    switch (measure) {
    case Measure::TotalReturn:
        return known(analytics::totalReturn(values));
    case Measure::Sharpe:
        return known(
            analytics::sharpe(analytics::Moments::of(values), periodsPerYear(settings.observation),
                              settings.method.riskFree / periodsPerYear(settings.observation)));
    case Measure::Drawdown: {
        const auto drawdown = analytics::drawdownOfReturns(values);
        return drawdown ? -drawdown->deepest : std::nan("");
    }
    case Measure::WinRate:
        return entity.trades.trades > 0 ? double(entity.trades.wins) / double(entity.trades.trades)
                                        : std::nan("");
    case Measure::ProfitFactor:
        return entity.trades.loss > 0.0     ? entity.trades.profit / entity.trades.loss
               : entity.trades.profit > 0.0 ? noLimit
                                            : std::nan("");
    case Measure::Trades:
        return entity.trades.trades;
    }
    return std::nan("");
}

} // namespace tf::capital
