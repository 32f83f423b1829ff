// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/equity_record.h"

#include <cmath>
#include <limits>

namespace tf::farms {

using trading::EquitySnapshot;

EquityRecord recordOf(const QList<EquitySnapshot>& snapshots) {
    EquityRecord record;
    record.snapshots = snapshots;
    for (const EquitySnapshot& one : snapshots) {
        record.times.push_back(one.at);
        record.equity.push_back(one.equity.toDouble());
        if (!one.flow.isZero()) {
            record.flows.push_back({.at = one.at, .amount = one.flow.toDouble()});
        }
    }
    if (record.isEmpty()) {
        return record;
    }
    record.growth.reserve(record.equity.size());
    record.growth.push_back(1);
    for (const double value :
         analytics::timeWeightedReturns(record.times, record.equity, record.flows)) {
        record.growth.push_back(record.growth.back() * (std::isnan(value) ? 1 : 1 + value));
    }
    return record;
}

QList<EquitySnapshot> together(const QList<QList<EquitySnapshot>>& entities) {
    if (entities.size() == 1) {
        return entities.first();
    }
    QMap<Instant, QList<qsizetype>> moments; ///< who has a snapshot then
    for (qsizetype i = 0; i < entities.size(); ++i) {
        for (const EquitySnapshot& one : entities[i]) {
            moments[one.at].append(i);
        }
    }
    QList<qsizetype> next(entities.size(), 0);
    QList<EquitySnapshot> joined;
    Decimal equity;
    for (auto moment = moments.cbegin(); moment != moments.cend(); ++moment) {
        EquitySnapshot sum{.entity = {}, .at = moment.key(), .equity = {}, .flow = {}};
        for (const qsizetype entity : moment.value()) {
            const qsizetype place = next[entity]++;
            const EquitySnapshot& now = entities[entity][place];
            const bool begins = place == 0;
            equity += begins ? now.equity : now.equity - entities[entity][place - 1].equity;
            sum.flow += begins && !joined.isEmpty() ? now.equity : now.flow;
        }
        sum.equity = equity;
        joined.append(sum);
    }
    return joined;
}

QMap<qint64, double> dailyGrowth(const EquityRecord& record) {
    QMap<qint64, double> days;
    for (size_t i = 0; i < record.times.size(); ++i) {
        days[record.times[i].startOfDay().toMs()] = record.growth[i];
    }
    return days;
}

std::vector<double> returnsOn(const QList<qint64>& days, const QMap<qint64, double>& growth) {
    constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> returns;
    for (qsizetype day = 1; day < days.size(); ++day) {
        const double before = growth.value(days[day - 1], notANumber);
        const double after = growth.value(days[day], notANumber);
        returns.push_back(before > 0 ? after / before - 1 : notANumber);
    }
    return returns;
}

std::optional<PeriodFigures> figuresSince(const EquityRecord& record, Instant from) {
    const auto after = std::upper_bound(record.times.begin(), record.times.end(), from);
    PeriodFigures figures;
    figures.first = std::max<qsizetype>(0, after - record.times.begin() - 1);
    const auto first = static_cast<size_t>(figures.first);
    const bool hasSpan = first + 1 < record.times.size();
    if (!hasSpan || record.equity[first] <= 0) {
        return std::nullopt;
    }
    std::vector<analytics::CashFlow> flows;
    figures.result = record.snapshots.last().equity - record.snapshots[figures.first].equity;
    for (const EquitySnapshot& one : record.snapshots.sliced(figures.first + 1)) {
        if (!one.flow.isZero()) {
            figures.flows.append(one);
            figures.result -= one.flow;
            flows.push_back({.at = one.at, .amount = one.flow.toDouble()});
        }
    }
    figures.timeWeighted = record.growth.back() / record.growth[first] - 1;
    if (const auto rate =
            analytics::moneyWeightedReturn(record.times[first], record.equity[first],
                                           record.times.back(), record.equity.back(), flows)) {
        figures.moneyWeighted = rate->whole;
    }
    return figures;
}

} // namespace tf::farms
