// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/farm_service.h"

#include "models/core/when_done.h"
#include "models/farms/agent_move.h"
#include "models/farms/agent_store.h"
#include "models/farms/agent_suggestions.h"
#include "models/ledger/wallet_store.h"

namespace tf::farms {

namespace {

using storage::Session;

Error firstProblem(const QList<FieldProblem>& problems) {
    return {ErrorCode::BadParameter,
            problems.first().field + QStringLiteral(": ") + problems.first().sentence};
}

template <class T>
QFuture<Result<T>> refused(const Error& error) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(error));
    promise.finish();
    return promise.future();
}

/// Runs `work` in a transaction and answers what it put into its result.
template <class T>
Result<T> inTransaction(Session& session, const std::function<Result<T>()>& work) {
    std::optional<Result<T>> answer;
    TF_CHECK(session.inTransaction([&]() -> Result<void> {
        answer = work();
        return answer->isOk() ? Result<void>() : Result<void>(answer->error());
    }));
    return *answer;
}

Result<void> changeState(Session& session, WorkspaceId workspace, AgentId id, AgentState to,
                         const LogLine& template_) {
    return session.inTransaction([&]() -> Result<void> {
        AgentStore store(session, workspace);
        TF_TRY(const Agent agent, store.agent(id));
        if (agent.state == to) {
            return {};
        }
        if (!canFollow(agent.state, to)) {
            return Error{ErrorCode::WrongState,
                         QStringLiteral("%1 is %2").arg(agent.name, agentStateName(agent.state))};
        }
        TF_CHECK(store.setState(id, agent.state, to, template_.detail));
        LogLine line = template_;
        line.farm = agent.farm;
        line.agent = id;
        return FarmStore(session, workspace).append({line});
    });
}

Result<int> addVersion(Session& session, WorkspaceId workspace, AgentId id, AgentVersion version,
                       const std::optional<trading::OrderStyle>& orders, LogLine line) {
    AgentStore store(session, workspace);
    TF_TRY(const Agent before, store.lockedAgent(id));
    trading::TradingStore trades(session, workspace);
    TF_TRY(const bool isFlat, trades.isFlat(id));
    if (!isFlat) {
        return Error{ErrorCode::Conflict, QStringLiteral("%1 holds a position").arg(before.name)};
    }
    TF_TRY(const QList<trading::Order> working,
           trades.orders({.agent = id, .onlyWorking = true, .limit = 1}));
    if (!working.isEmpty()) {
        return Error{ErrorCode::Conflict, QStringLiteral("%1 has working orders").arg(before.name)};
    }
    version.orders = orders.value_or(before.pinned.orders);
    TF_TRY(const int number, store.addVersion(id, version));
    line.farm = before.farm;
    line.agent = id;
    line.detail = differences(before.pinned, version).join(QStringLiteral("; "));
    TF_CHECK(FarmStore(session, workspace).append({line}));
    return number;
}

} // namespace

FarmService::FarmService(storage::Database& database, ledger::LedgerService& ledger,
                         TradingEngine& engine, const Clock& clock, WorkspaceId workspace,
                         QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_ledger(ledger)
    , m_engine(engine)
    , m_clock(clock)
    , m_workspace(workspace)
    , m_assets(std::make_shared<ledger::AssetIds>()) {
    connect(&m_database, &storage::Database::changed, this, &FarmService::onChanged);
    connect(&m_ledger, &ledger::LedgerService::walletsChanged, &m_engine,
            &TradingEngine::noteWalletsChanged);
}

ledger::WriteContext FarmService::context() const {
    return {.workspace = m_workspace, .epoch = m_ledger.epoch(), .actor = m_ledger.actor()};
}

template <class T>
QFuture<Result<T>> FarmService::reloading(const QFuture<Result<T>>& done) {
    whenDone(done, this, [this](const Result<T>& result) {
        if (result) {
            m_engine.reload();
        }
    });
    return done;
}

LogLine FarmService::line(LogKind kind, const QString& code, const QString& detail) const {
    return {.at = m_clock.now(),
            .kind = kind,
            .code = code,
            .detail = detail,
            .actor = m_ledger.actor()};
}

void FarmService::onChanged(const QString& table) {
    if (table == u"farms" || table == u"trading_agents" || table == u"agent_farm_assignments") {
        refresh();
    }
}

QFuture<Result<void>> FarmService::refresh() {
    const WorkspaceId workspace = m_workspace;
    const auto loaded = m_database.run([workspace](Session& session) -> Result<Lists> {
        Lists lists;
        TF_TRY(lists.farms, FarmStore(session, workspace).farms());
        TF_TRY(lists.agents, AgentStore(session, workspace).agents());
        return lists;
    });
    auto promise = std::make_shared<QPromise<Result<void>>>(); // shared: with the continuation
    promise->start();
    whenDone(loaded, this, [this, promise](const Result<Lists>& lists) {
        if (lists) {
            take(*lists);
        }
        promise->addResult(lists ? Result<void>() : Result<void>(lists.error()));
        promise->finish();
    });
    return promise->future();
}

void FarmService::take(const Lists& lists) {
    if (lists.farms != m_farms) {
        m_farms = lists.farms;
        Q_EMIT farmsChanged();
    }
    if (lists.agents != m_agents) {
        m_agents = lists.agents;
        Q_EMIT agentsChanged();
    }
}

const Farm* FarmService::farm(FarmId id) const {
    const auto found = std::find_if(m_farms.begin(), m_farms.end(),
                                    [&](const Farm& farm) { return farm.id == id; });
    return found == m_farms.end() ? nullptr : &*found;
}

const Agent* FarmService::agent(AgentId id) const {
    const auto found = std::find_if(m_agents.begin(), m_agents.end(),
                                    [&](const Agent& agent) { return agent.id == id; });
    return found == m_agents.end() ? nullptr : &*found;
}

QList<Agent> FarmService::agentsOf(FarmId id) const {
    QList<Agent> found;
    std::copy_if(m_agents.begin(), m_agents.end(), std::back_inserter(found),
                 [&](const Agent& agent) { return agent.farm == id; });
    return found;
}

QFuture<Result<void>> FarmService::createFarm(const Farm& draft) {
    if (const auto problems = validate(draft); !problems.isEmpty()) {
        return refused<void>(firstProblem(problems));
    }
    Farm farm = draft;
    farm.createdAt = m_clock.now();
    if (farm.wallet.isNull()) {
        farm.wallet = ledger::WalletId(derivedId(farm.id.uuid(), QStringLiteral("wallet")));
    }
    LogLine created = line(LogKind::State, QStringLiteral("created"), farm.name);
    created.farm = farm.id;
    return m_database.run(
        [farm, created, context = context(), assets = m_assets](Session& session) {
            return session.inTransaction([&]() -> Result<void> {
                const ledger::WalletDraft wallet{.id = farm.wallet,
                                                 .kind = ledger::WalletKind::Farm,
                                                 .parent = farm.master,
                                                 .name = farm.name};
                TF_CHECK(ledger::WalletStore(session, *assets, context).create(wallet));
                FarmStore store(session, context.workspace);
                TF_CHECK(store.insert(farm));
                return store.append({created});
            });
        });
}

QFuture<Result<void>> FarmService::saveFarm(const Farm& farm) {
    if (const auto problems = validate(farm); !problems.isEmpty()) {
        return refused<void>(firstProblem(problems));
    }
    LogLine saved = line(LogKind::Parameters, QStringLiteral("saved"), farm.name);
    saved.farm = farm.id;
    return reloading(m_database.run([farm, saved, workspace = m_workspace](Session& session) {
        return session.inTransaction([&]() -> Result<void> {
            FarmStore store(session, workspace);
            TF_CHECK(store.update(farm));
            return store.append({saved});
        });
    }));
}

QFuture<Result<void>> FarmService::setFarmState(FarmId id, FarmState state, const QString& reason) {
    LogLine changed = line(LogKind::State, farmStateName(state), reason);
    changed.farm = id;
    const auto done = m_database.run([id, state, changed,
                                      workspace = m_workspace](Session& session) {
        return session.inTransaction([&]() -> Result<void> {
            FarmStore store(session, workspace);
            TF_TRY(const Farm farm, store.farm(id));
            if (!canFollow(farm.state, state)) {
                return Error{ErrorCode::WrongState,
                             QStringLiteral("%1 is %2").arg(farm.name, farmStateName(farm.state))};
            }
            TF_CHECK(store.setState(id, farm.state, state, changed.detail));
            return store.append({changed});
        });
    });
    whenDone(done, this, [this, id, state](const Result<void>& result) {
        if (result) {
            m_engine.setFarmState(id, state);
        }
    });
    return done;
}

QFuture<Result<void>> FarmService::removeFarm(FarmId id) {
    return m_database.run([id, workspace = m_workspace](Session& session) {
        return session.inTransaction(
            [&]() -> Result<void> { return FarmStore(session, workspace).remove(id); });
    });
}

QFuture<Result<void>> FarmService::createAgent(const Agent& draft, FarmId farm,
                                               Decimal capitalWeight, const QString& role) {
    if (const auto problems = validate(draft); !problems.isEmpty()) {
        return refused<void>(firstProblem(problems));
    }
    Agent agent = draft;
    agent.createdAt = m_clock.now();
    agent.pinned.createdAt = agent.createdAt;
    agent.pinned.actor = m_ledger.actor();
    if (agent.wallet.isNull()) {
        agent.wallet = ledger::WalletId(derivedId(agent.id.uuid(), QStringLiteral("wallet")));
    }
    const Assignment assignment{
        .id = AssignmentId(derivedId(agent.id.uuid(), QStringLiteral("first"))),
        .agent = agent.id,
        .farm = farm,
        .role = role,
        .capitalWeight = capitalWeight,
        .from = agent.createdAt};
    LogLine created = line(LogKind::Assignment, QStringLiteral("created"), agent.name);
    created.farm = farm;
    created.agent = agent.id;
    return reloading(m_database.run(
        [agent, assignment, created, context = context(), assets = m_assets](Session& session) {
            return session.inTransaction([&]() -> Result<void> {
                FarmStore farms(session, context.workspace);
                TF_TRY(const Farm home, farms.farm(assignment.farm));
                const ledger::WalletDraft wallet{.id = agent.wallet,
                                                 .kind = ledger::WalletKind::Agent,
                                                 .parent = home.wallet,
                                                 .name = agent.name};
                TF_CHECK(ledger::WalletStore(session, *assets, context).create(wallet));
                AgentStore store(session, context.workspace);
                TF_CHECK(store.insert(agent));
                TF_CHECK(store.assign(assignment));
                return farms.append({created});
            });
        }));
}

QFuture<Result<void>> FarmService::saveAgent(const Agent& agent) {
    if (const auto problems = validate(agent); !problems.isEmpty()) {
        return refused<void>(firstProblem(problems));
    }
    return reloading(m_database.run([agent, workspace = m_workspace](Session& session) {
        return session.inTransaction(
            [&]() -> Result<void> { return AgentStore(session, workspace).update(agent); });
    }));
}

QFuture<Result<int>>
FarmService::changeParameters(AgentId id, const strategies::StrategyConfig& strategy,
                              const trading::Sizing& sizing,
                              const std::optional<trading::OrderStyle>& orders) {
    if (const auto problems = strategies::checkStrategy(strategy); !problems.empty()) {
        return refused<int>({ErrorCode::BadParameter, problems.front().sentence});
    }
    if (const Result<void> checked = orders.value_or(trading::OrderStyle()).check(); !checked) {
        return refused<int>({ErrorCode::BadParameter, checked.error().detail});
    }
    const AgentVersion version{.strategy = strategy,
                               .sizing = sizing,
                               .createdAt = m_clock.now(),
                               .actor = m_ledger.actor()};
    const LogLine template_ = line(LogKind::Parameters, QStringLiteral("version"), {});
    return reloading(
        m_database.run([id, version, orders, template_, workspace = m_workspace](Session& session) {
            return inTransaction<int>(session, [&] {
                return addVersion(session, workspace, id, version, orders, template_);
            });
        }));
}

QFuture<Result<QList<AgentOutcome>>>
FarmService::setAgentStates(const QList<AgentId>& ids, AgentState state, const QString& reason) {
    const LogLine changed = line(LogKind::State, agentStateName(state), reason);
    const auto done = m_database.run([ids, state, changed, workspace = m_workspace](
                                         Session& session) -> Result<QList<AgentOutcome>> {
        QList<AgentOutcome> outcomes;
        for (const AgentId& id : ids) {
            outcomes.append({id, changeState(session, workspace, id, state, changed)});
        }
        return outcomes;
    });
    whenDone(done, this, [this, state](const Result<QList<AgentOutcome>>& outcomes) {
        if (!outcomes) {
            return;
        }
        for (const AgentOutcome& outcome : *outcomes) {
            if (outcome.result) {
                m_engine.setAgentState(outcome.agent, state);
            }
        }
    });
    return done;
}

QFuture<Result<QList<AgentOutcome>>>
FarmService::reduce(const QList<AgentId>& ids, Reduction reduction, const QString& reason) {
    using Outcomes = QList<AgentOutcome>;
    if (!isTrading()) {
        return refused<Outcomes>({ErrorCode::WrongState, QStringLiteral("no run is going on")});
    }
    QList<AgentId> entering; // the others enter nothing
    for (const AgentId& id : ids) {
        const Agent* const known = agent(id);
        if (known != nullptr && known->state == AgentState::Running) {
            entering.append(id);
        }
    }
    auto promise = std::make_shared<QPromise<Result<Outcomes>>>(); // shared: with the continuation
    promise->start();
    const auto told = [this, ids, reduction](const Outcomes& paused) {
        Outcomes all;
        for (const AgentId& id : ids) {
            const auto own = std::find_if(paused.begin(), paused.end(),
                                          [&](const AgentOutcome& one) { return one.agent == id; });
            all.append(own == paused.end() ? AgentOutcome{id, Result<void>()} : *own);
            if (all.last().result && reduction == Reduction::ClosePositions) {
                m_engine.closePositions(id); // behind the pause: it does not enter again
            }
        }
        return all;
    };
    whenDone(setAgentStates(entering, AgentState::Paused, reason), this,
             [promise, told](const Result<Outcomes>& paused) {
                 promise->addResult(paused ? Result<Outcomes>(told(*paused)) : paused);
                 promise->finish();
             });
    return promise->future();
}

QFuture<Result<QList<AgentOutcome>>> FarmService::moveAgents(const QList<AgentId>& ids, FarmId to,
                                                             const QString& reason) {
    QList<AgentMove> moves;
    for (const AgentId& id : ids) {
        moves.append({.agent = id, .to = to, .at = m_clock.now(), .reason = reason});
    }
    return reloading(m_database.run([moves, context = context(), assets = m_assets](
                                        Session& session) -> Result<QList<AgentOutcome>> {
        QList<AgentOutcome> outcomes;
        for (const AgentMove& move : moves) {
            const Result<void> moved =
                session.inTransaction([&] { return moveAgent(session, *assets, context, move); });
            outcomes.append({move.agent, moved});
        }
        return outcomes;
    }));
}

QFuture<Result<QList<Suggestion>>> FarmService::suggestions(FarmId farm) {
    return m_database.run([farm, workspace = m_workspace](Session& session) {
        return suggestionsFor(session, workspace, farm);
    });
}

QFuture<Result<QList<AgentVersion>>> FarmService::versions(AgentId id) {
    return m_database.run([id, workspace = m_workspace](Session& session) {
        return AgentStore(session, workspace).versions(id);
    });
}

QFuture<Result<QList<Assignment>>> FarmService::assignments(AgentId agent, FarmId farm) {
    return m_database.run([agent, farm, workspace = m_workspace](Session& session) {
        return AgentStore(session, workspace).assignments(agent, farm);
    });
}

QFuture<Result<QList<LogLine>>> FarmService::log(const LogQuery& query) {
    return m_database.run([query, workspace = m_workspace](Session& session) {
        return FarmStore(session, workspace).log(query);
    });
}

QFuture<Result<QList<trading::Order>>> FarmService::orders(const trading::TradeQuery& query) {
    return m_database.run([query, workspace = m_workspace](Session& session) {
        return trading::TradingStore(session, workspace).orders(query);
    });
}

QFuture<Result<QList<trading::BookedFill>>> FarmService::fills(const trading::TradeQuery& query) {
    return m_database.run([query, workspace = m_workspace](Session& session) {
        return trading::TradingStore(session, workspace).fills(query);
    });
}

QFuture<Result<QList<OpenPosition>>> FarmService::positions(const PositionQuery& query) {
    return m_database.run([query, workspace = m_workspace](Session& session) {
        return PositionStore(session, workspace).open(query);
    });
}

QFuture<Result<FarmTrack>> FarmService::track(FarmId id) {
    return m_database.run([id, workspace = m_workspace](
                              Session& session) { return readTrack(session, workspace, id); },
                          storage::Lane::Background);
}

QFuture<Result<trading::EquityCurves>> FarmService::curves(const QList<QUuid>& entities, int points,
                                                           Instant from) {
    return m_database.run([entities, points, from, workspace = m_workspace](Session& session) {
        return trading::readCurves(session, workspace, entities, points, from);
    });
}

QFuture<Result<QList<trading::RunFigures>>> FarmService::figures() {
    return m_database.run([workspace = m_workspace](Session& session) {
        return trading::TradingStore(session, workspace).figures();
    });
}

QFuture<Result<QList<trading::EquitySnapshot>>> FarmService::latestEquity() {
    return m_database.run([workspace = m_workspace](Session& session) {
        return trading::TradingStore(session, workspace).latestSnapshots();
    });
}

} // namespace tf::farms
