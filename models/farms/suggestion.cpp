// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/suggestion.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace tf::farms {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("farms", source);
}

bool takesAnyType(strategies::FarmType type) {
    return type == strategies::FarmType::Mixed || type == strategies::FarmType::Custom;
}

double overlapOf(const QList<InstrumentId>& agent, const QList<InstrumentId>& farm) {
    const auto common = std::count_if(agent.begin(), agent.end(),
                                      [&](const InstrumentId& id) { return farm.contains(id); });
    return agent.isEmpty() ? 0.0 : static_cast<double>(common) / static_cast<double>(agent.size());
}

/// Pearson correlation over the newest common days.
std::optional<double> correlationOf(const std::vector<double>& a, const std::vector<double>& b) {
    const size_t days = std::min(a.size(), b.size());
    if (days < leastCommonDays) {
        return std::nullopt;
    }
    const auto x = std::span(a).last(days);
    const auto y = std::span(b).last(days);
    double sumX = 0;
    double sumY = 0;
    for (size_t i = 0; i < days; ++i) {
        sumX += x[i];
        sumY += y[i];
    }
    const double meanX = sumX / static_cast<double>(days);
    const double meanY = sumY / static_cast<double>(days);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (size_t i = 0; i < days; ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xx > 0 && yy > 0 ? std::optional(xy / std::sqrt(xx * yy)) : std::nullopt;
}

QString percent(double fraction) {
    return QStringLiteral("%1 %").arg(std::lround(fraction * 100));
}

QString reasonOf(const FreeAgent& agent, const FarmSeat& farm, const Suggestion& suggestion) {
    QStringList parts;
    parts.append(agent.type == farm.type
                     ? text(QT_TRANSLATE_NOOP("farms", "Same strategy type."))
                     : text(QT_TRANSLATE_NOOP("farms", "The farm takes every strategy type.")));
    parts.append(text(QT_TRANSLATE_NOOP("farms", "%1 of its instruments are traded there."))
                     .arg(percent(suggestion.overlap)));
    parts.append(
        suggestion.correlation
            ? text(QT_TRANSLATE_NOOP("farms", "Correlation with the farm's returns: %1."))
                  .arg(*suggestion.correlation, 0, 'f', 2)
            : text(QT_TRANSLATE_NOOP("farms", "Not enough common days for a correlation.")));
    if (farm.remainingCapital) {
        parts.append(text(QT_TRANSLATE_NOOP("farms", "%1 of capital is left."))
                         .arg(farm.remainingCapital->toString()));
    }
    return parts.join(u' ');
}

std::optional<Suggestion> proposal(const FreeAgent& agent, const FarmSeat& farm) {
    const bool isSameType = agent.type == farm.type;
    Suggestion suggestion{.agent = agent.id,
                          .farm = farm.id,
                          .overlap = overlapOf(agent.instruments, farm.instruments),
                          .correlation = correlationOf(agent.returns, farm.returns),
                          .reason = {}};
    if ((!isSameType && !takesAnyType(farm.type)) || suggestion.overlap == 0) {
        return std::nullopt;
    }
    suggestion.score = (isSameType ? 0.4 : 0.2) + 0.3 * suggestion.overlap +
                       0.3 * (1 - suggestion.correlation.value_or(0)) / 2;
    suggestion.reason = reasonOf(agent, farm, suggestion);
    return suggestion;
}

bool ranksBefore(const Suggestion& a, const Suggestion& b) {
    if (a.score != b.score) {
        return a.score > b.score;
    }
    return a.agent != b.agent ? a.agent < b.agent : a.farm < b.farm;
}

} // namespace

QList<Suggestion> suggestAssignments(const QList<FreeAgent>& agents, const QList<FarmSeat>& farms) {
    QList<Suggestion> proposals;
    QHash<AgentId, Decimal> capitalOf;
    QHash<FarmId, std::optional<Decimal>> roomOf;
    for (const FarmSeat& farm : farms) {
        roomOf[farm.id] = farm.remainingCapital;
    }
    for (const FreeAgent& agent : agents) {
        capitalOf[agent.id] = agent.capital;
        for (const FarmSeat& farm : farms) {
            if (const auto found = proposal(agent, farm)) {
                proposals.append(*found);
            }
        }
    }
    std::sort(proposals.begin(), proposals.end(), ranksBefore);
    QList<Suggestion> chosen;
    QSet<AgentId> seated;
    for (const Suggestion& suggestion : std::as_const(proposals)) {
        std::optional<Decimal>& room = roomOf[suggestion.farm];
        const Decimal capital = capitalOf[suggestion.agent];
        if (seated.contains(suggestion.agent) || (room && *room < capital)) {
            continue;
        }
        if (room) {
            *room -= capital;
        }
        seated.insert(suggestion.agent);
        chosen.append(suggestion);
    }
    return chosen;
}

} // namespace tf::farms
