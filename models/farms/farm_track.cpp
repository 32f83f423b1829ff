// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/farm_track.h"

#include "models/farms/agent_store.h"
#include "models/trading/research_service.h"

namespace tf::farms {

namespace {

constexpr Instant endOfTime = Instant::fromMs(253'000'000'000'000); // year 9987: within timestamptz
constexpr int mostFills = 200'000;

/// With the defaults of what is absent.
strategies::StrategyConfig complete(strategies::StrategyConfig config) {
    if (const strategies::StrategyKind* kind = strategies::findStrategyKind(config.kind)) {
        config.kind = QString::fromLatin1(kind->id);
        for (const strategies::ParameterSpec& spec : kind->parameters) {
            const QString id = QString::fromLatin1(spec.id);
            if (!config.parameters.contains(id)) {
                config.parameters.insert(id, strategies::initialValue(spec));
            }
        }
    }
    return config;
}

bool isOwnLeg(const Agent& agent, const trading::BacktestLeg& leg) {
    return complete(leg.strategy) == complete(agent.pinned.strategy) &&
           leg.interval == agent.interval && agent.instruments.contains(leg.instrument);
}

/// Trades of one leg as returns on the money at stake.
void appendResults(const trading::BacktestResult& run, int leg, std::vector<double>& results) {
    for (const trading::Trade& trade : run.trades) {
        const double stake = std::abs(trade.units) * trade.entryPrice;
        if (trade.leg == leg && stake > 0) {
            results.push_back(trade.net / stake);
        }
    }
}

} // namespace

std::vector<double> backtestResults(const Agent& agent, const std::vector<trading::KeptRun>& runs) {
    std::vector<double> results;
    QSet<InstrumentId> seen;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) { // newest first
        const auto& legs = run->result.request.legs;
        for (size_t leg = 0; leg < legs.size(); ++leg) {
            if (isOwnLeg(agent, legs[leg]) && !seen.contains(legs[leg].instrument)) {
                seen.insert(legs[leg].instrument);
                appendResults(run->result, static_cast<int>(leg), results);
            }
        }
    }
    return results;
}

Result<FarmTrack> readTrack(storage::Session& session, WorkspaceId workspace, FarmId farm) {
    trading::TradingStore trades(session, workspace);
    const auto equityOf = [&](QUuid entity) {
        return trades.snapshots(entity, Instant::fromMs(0), endOfTime);
    };
    FarmTrack track{.farm = farm, .equity = {}, .agents = {}, .fills = {}};
    TF_TRY(track.equity, equityOf(farm.uuid()));
    TF_TRY(track.fills, trades.fills({.farm = farm, .limit = mostFills}));
    std::reverse(track.fills.begin(), track.fills.end());
    TF_TRY(const QList<Agent> agents, AgentStore(session, workspace).agents());
    TF_TRY(const std::vector<trading::KeptRun> runs,
           trading::readKeptRuns(session, workspace, trading::ResearchService::mostRuns));
    for (const Agent& agent : agents) {
        if (agent.farm != farm) {
            continue;
        }
        AgentTrack one{.id = agent.id,
                       .name = agent.name,
                       .strategy = agent.pinned.strategy,
                       .interval = agent.interval,
                       .equity = {},
                       .backtestResults = backtestResults(agent, runs)};
        TF_TRY(one.equity, equityOf(agent.id.uuid()));
        track.agents.append(std::move(one));
    }
    std::sort(track.agents.begin(), track.agents.end(),
              [](const AgentTrack& a, const AgentTrack& b) {
                  return a.name != b.name ? a.name < b.name : a.id < b.id;
              });
    return track;
}

} // namespace tf::farms
