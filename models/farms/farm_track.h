// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"
#include "models/trading/research_store.h"
#include "models/trading/trading_store.h"

namespace tf::farms {

/// What an agent did, and what its own backtests promised.
struct AgentTrack {
    AgentId id;
    QString name;
    strategies::StrategyConfig strategy;
    market::Interval interval = market::Interval::OneHour;
    QList<trading::EquitySnapshot> equity; ///< ascending
    /// Results of the trades of kept backtests with this strategy on its instruments, each as a
    /// return on the money at stake.
    std::vector<double> backtestResults;
};

/// What a farm and the agents that are in it now did, as the books have it. A value: farm figures
/// are computed from it anywhere.
struct FarmTrack {
    FarmId farm;
    QList<trading::EquitySnapshot> equity; ///< ascending
    QList<AgentTrack> agents;              ///< by name
    QList<trading::BookedFill> fills;      ///< oldest first
};

/// Everything of a farm. A long read: for the background lane.
Result<FarmTrack> readTrack(storage::Session& session, WorkspaceId workspace, FarmId farm);

/// Of the legs that have exactly this strategy on one of the agent's instruments and its interval:
/// net result / money at stake, trade by trade; of each such leg the newest run alone.
std::vector<double> backtestResults(const Agent& agent, const std::vector<trading::KeptRun>& runs);

} // namespace tf::farms
