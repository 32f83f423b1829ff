// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"

namespace tf::farms {

/// An agent without a farm, as far as suggestions look at it.
struct FreeAgent {
    AgentId id;
    QString name;
    strategies::FarmType type = strategies::FarmType::Custom; ///< of its strategy
    QList<InstrumentId> instruments;
    Decimal capital;             ///< that it wants to work with, in the farm's base asset
    std::vector<double> returns; ///< per day, newest last; may be empty
};

/// A farm that could take agents.
struct FarmSeat {
    FarmId id;
    QString name;
    strategies::FarmType type = strategies::FarmType::Custom;
    QList<InstrumentId> instruments;
    std::optional<Decimal> remainingCapital; ///< absent: no limit
    std::vector<double> returns;             ///< of the farm, aligned at the newest day
};

/// One proposal with the figures behind it.
struct Suggestion {
    AgentId agent;
    FarmId farm;
    double score = 0;                  ///< 0..1
    double overlap = 0;                ///< share of the agent's instruments that the farm trades
    std::optional<double> correlation; ///< absent: fewer than 20 common days
    QString reason;                    ///< translated

    bool operator==(const Suggestion&) const = default;
};

/// Fewest common days for a correlation.
inline constexpr int leastCommonDays = 20;

/// The best farm for each agent that has one: same type (mixed and custom farms take any), at least
/// one common instrument, room for its capital. Score = 0.4 type + 0.3 overlap + 0.3 (1 −
/// correlation)/2, an unknown correlation counting as 0. Capacity is given away in order of score,
/// ties by id.
QList<Suggestion> suggestAssignments(const QList<FreeAgent>& agents, const QList<FarmSeat>& farms);

} // namespace tf::farms
