// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/farms/agent.h"
#include "models/farms/engine.h"
#include "models/farms/farm_store.h"
#include "models/farms/farm_track.h"
#include "models/farms/position_store.h"
#include "models/farms/suggestion.h"
#include "models/ledger/ledger_service.h"
#include "models/trading/equity_curve.h"

#include <QObject>

namespace tf::farms {

/// What a command did to one of several agents.
struct AgentOutcome {
    AgentId agent;
    Result<void> result;
};

/// Farms and agents of a workspace: commands in, change signals out. The lists are kept in memory
/// and follow changes, those of other programs too. Lives in the GUI's thread. Running agents
/// belong to the engine; commands on them reach it from here.
class FarmService final : public QObject {
    Q_OBJECT

public:
    /// Everything must outlive the service.
    FarmService(storage::Database& database, ledger::LedgerService& ledger, TradingEngine& engine,
                const Clock& clock, WorkspaceId workspace, QObject* parent = nullptr);

    QFuture<Result<void>> refresh();
    const QList<Farm>& farms() const { return m_farms; }
    const QList<Agent>& agents() const { return m_agents; }
    const Farm* farm(FarmId id) const;
    const Agent* agent(AgentId id) const;
    QList<Agent> agentsOf(FarmId id) const;

    // farms
    /// With its wallet under the farm's master, in one transaction. BadParameter unless validate()
    /// is content.
    QFuture<Result<void>> createFarm(const Farm& farm);
    QFuture<Result<void>> saveFarm(const Farm& farm);
    /// WrongState where canFollow() says no. Running farms let the engine enter, others do not.
    QFuture<Result<void>> setFarmState(FarmId id, FarmState state, const QString& reason);
    QFuture<Result<void>> removeFarm(FarmId id);

    // agents
    /// With its wallet under the farm's and its first version, assigned from now on.
    QFuture<Result<void>> createAgent(const Agent& agent, FarmId farm,
                                      Decimal capitalWeight = Decimal(1), const QString& role = {});
    QFuture<Result<void>> saveAgent(const Agent& agent);
    /// A new version of the parameters; absent `orders` stay as they are. Conflict while the agent
    /// holds a position or has working orders.
    QFuture<Result<int>>
    changeParameters(AgentId id, const strategies::StrategyConfig& strategy,
                     const trading::Sizing& sizing,
                     const std::optional<trading::OrderStyle>& orders = std::nullopt);
    /// One result per agent, in the order given.
    QFuture<Result<QList<AgentOutcome>>> setAgentStates(const QList<AgentId>& ids, AgentState state,
                                                        const QString& reason);

    /// What is asked of agents that hold money which is needed elsewhere.
    enum class Reduction : quint8 {
        WithdrawEntries, ///< those that run are paused: orders that would enter are withdrawn
        ClosePositions,  ///< that, and all they hold is sold, or covered, at the last close
    };
    /// One result per agent, in the order given: that it was told; it acts before its next candle.
    /// WrongState while no run is going on, which alone can.
    QFuture<Result<QList<AgentOutcome>>> reduce(const QList<AgentId>& ids, Reduction reduction,
                                                const QString& reason);
    /// Whether agents trade at present.
    bool isTrading() const { return m_engine.isRunning(); }

    /// Into another farm, with their money; one result per agent, in the order given. Refusals as
    /// of moveAgent() (agent_move.h).
    QFuture<Result<QList<AgentOutcome>>> moveAgents(const QList<AgentId>& ids, FarmId to,
                                                    const QString& reason);
    /// Where agents that do not run would fit. With a farm: all from elsewhere that fit it, best
    /// first. Without: the best farm for each that has a better one than its own.
    QFuture<Result<QList<Suggestion>>> suggestions(FarmId farm = {});

    // what they did
    QFuture<Result<QList<AgentVersion>>> versions(AgentId id);
    QFuture<Result<QList<Assignment>>> assignments(AgentId agent, FarmId farm);
    QFuture<Result<QList<LogLine>>> log(const LogQuery& query);
    QFuture<Result<QList<trading::Order>>> orders(const trading::TradeQuery& query);
    QFuture<Result<QList<trading::BookedFill>>> fills(const trading::TradeQuery& query);
    QFuture<Result<QList<OpenPosition>>> positions(const PositionQuery& query);
    /// Everything that a farm's figures are made of; read on the background lane.
    QFuture<Result<FarmTrack>> track(FarmId id);
    /// Equity over time of agents, farms or master wallets, thinned to `points` (2 or more).
    QFuture<Result<trading::EquityCurves>> curves(const QList<QUuid>& entities, int points,
                                                  Instant from = Instant::fromMs(0));
    QFuture<Result<QList<trading::RunFigures>>> figures();
    /// The latest equity of each agent, farm and master that has run.
    QFuture<Result<QList<trading::EquitySnapshot>>> latestEquity();

Q_SIGNALS:
    void farmsChanged();
    void agentsChanged();

private:
    struct Lists {
        QList<Farm> farms;
        QList<Agent> agents;
    };
    ledger::WriteContext context() const;
    /// What the command changed is in force in a run that goes on.
    template <class T>
    QFuture<Result<T>> reloading(const QFuture<Result<T>>& done);
    LogLine line(LogKind kind, const QString& code, const QString& detail) const;
    void onChanged(const QString& table);
    void take(const Lists& lists);

    storage::Database& m_database;
    ledger::LedgerService& m_ledger;
    TradingEngine& m_engine;
    const Clock& m_clock;
    WorkspaceId m_workspace;
    std::shared_ptr<ledger::AssetIds> m_assets; ///< shared: with jobs on the database's threads
    QList<Farm> m_farms;
    QList<Agent> m_agents;
};

} // namespace tf::farms
