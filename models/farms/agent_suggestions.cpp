// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/agent_suggestions.h"

#include "models/farms/agent_store.h"
#include "models/farms/farm_store.h"
#include "models/ledger/wallet_read_store.h"
#include "models/trading/trading_store.h"

namespace tf::farms {

namespace {

constexpr int daysCompared = 120;

using Returns = QHash<QUuid, std::vector<double>>;

/// Per entity the returns of the days up to the newest of all, so that they are aligned; entities
/// that stopped earlier have none. A day without an equity at its start begins the series anew.
Returns dailyReturns(const QList<trading::DailyEquity>& days) {
    Returns returns;
    Instant newest;
    for (const trading::DailyEquity& day : days) {
        newest = std::max(newest, day.day);
    }
    for (qsizetype i = 1; i < days.size(); ++i) {
        const trading::DailyEquity& before = days[i - 1];
        const trading::DailyEquity& day = days[i];
        const bool isNext =
            before.entity == day.entity && day.day - before.day == std::chrono::hours(24);
        std::vector<double>& series = returns[day.entity];
        if (!isNext || !before.equity.isPositive()) {
            series.clear();
            continue;
        }
        const double start = before.equity.toDouble();
        series.push_back((day.equity - day.flow).toDouble() / start - 1);
        const bool isLastOfEntity = i + 1 == days.size() || days[i + 1].entity != day.entity;
        if (isLastOfEntity && day.day != newest) {
            series.clear();
        }
    }
    return returns;
}

strategies::FarmType typeOf(const Agent& agent) {
    const strategies::StrategyKind* kind = strategies::findStrategyKind(agent.pinned.strategy.kind);
    return kind == nullptr ? strategies::FarmType::Custom : kind->farmType;
}

/// What was read, and what follows from it.
struct Field {
    QList<Farm> farms;
    QList<Agent> agents;
    QHash<ledger::WalletId, QList<ledger::AssetTotal>> money;
    Returns returns;

    static Result<Field> read(storage::Session& session, WorkspaceId workspace) {
        Field field;
        TF_TRY(field.farms, FarmStore(session, workspace).farms());
        field.farms.removeIf([](const Farm& farm) { return farm.state == FarmState::Archived; });
        TF_TRY(field.agents, AgentStore(session, workspace).agents());
        QList<ledger::WalletId> wallets;
        for (const Agent& agent : std::as_const(field.agents)) {
            wallets.append(agent.wallet);
        }
        ledger::WalletReadStore reader(session, workspace);
        TF_TRY(const QList<ledger::WalletNode> nodes,
               reader.wallets(ledger::WalletQuery::byIds(wallets)));
        for (const ledger::WalletNode& node : nodes) {
            field.money[node.wallet.id] = node.own;
        }
        TF_TRY(const QList<trading::DailyEquity> days,
               trading::TradingStore(session, workspace).dailyEquity(daysCompared));
        field.returns = dailyReturns(days);
        return field;
    }

    Decimal capitalOf(const Agent& agent, const Asset& asset) const {
        return ledger::totalOf(money.value(agent.wallet), asset).total();
    }

    /// Agents that stay where they are take up the farm's capital.
    FarmSeat seatOf(const Farm& farm, const QSet<AgentId>& candidates) const {
        FarmSeat seat{.id = farm.id,
                      .name = farm.name,
                      .type = farm.type,
                      .instruments = farm.instruments,
                      .remainingCapital = farm.limits.capital,
                      .returns = returns.value(farm.id.uuid())};
        for (const Agent& agent : agents) {
            if (seat.remainingCapital && agent.farm == farm.id && !candidates.contains(agent.id)) {
                *seat.remainingCapital -= capitalOf(agent, farm.baseAsset);
            }
        }
        return seat;
    }

    FreeAgent freeAgent(const Agent& agent, const Asset& asset) const {
        return {.id = agent.id,
                .name = agent.name,
                .type = typeOf(agent),
                .instruments = agent.instruments,
                .capital = capitalOf(agent, asset),
                .returns = returns.value(agent.id.uuid())};
    }

    const Farm* farmOf(FarmId id) const {
        const auto found = std::find_if(farms.begin(), farms.end(),
                                        [&](const Farm& farm) { return farm.id == id; });
        return found == farms.end() ? nullptr : &*found;
    }
};

/// Farms of one base asset are a field of their own: nobody moves between currencies.
QList<Suggestion> withinAsset(const Field& field, const Asset& asset, FarmId only) {
    QSet<AgentId> candidates;
    QList<FreeAgent> agents;
    QHash<AgentId, FarmId> homeOf;
    for (const Agent& agent : field.agents) {
        const Farm* home = field.farmOf(agent.farm);
        const bool fits = agent.farm.isNull() || (home != nullptr && home->baseAsset == asset);
        if (fits && agent.state != AgentState::Running && (only.isNull() || agent.farm != only)) {
            candidates.insert(agent.id);
            homeOf[agent.id] = agent.farm;
            agents.append(field.freeAgent(agent, asset));
        }
    }
    QList<FarmSeat> seats;
    for (const Farm& farm : field.farms) {
        if (farm.baseAsset == asset && (only.isNull() || farm.id == only)) {
            seats.append(field.seatOf(farm, candidates));
        }
    }
    QList<Suggestion> found = suggestAssignments(agents, seats);
    found.removeIf([&](const Suggestion& one) { return homeOf[one.agent] == one.farm; });
    return found;
}

} // namespace

Result<QList<Suggestion>> suggestionsFor(storage::Session& session, WorkspaceId workspace,
                                         FarmId farm) {
    TF_TRY(const Field field, Field::read(session, workspace));
    if (!farm.isNull() && field.farmOf(farm) == nullptr) {
        return Error{ErrorCode::NotFound, QStringLiteral("farm ") + farm.toString()};
    }
    QList<Suggestion> found;
    QSet<Asset> done;
    for (const Farm& one : field.farms) {
        const bool isMeant = farm.isNull() || one.id == farm;
        if (isMeant && !done.contains(one.baseAsset)) {
            done.insert(one.baseAsset);
            found += withinAsset(field, one.baseAsset, farm);
        }
    }
    return found;
}

} // namespace tf::farms
