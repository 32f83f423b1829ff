// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/engine_core.h"
#include "models/goals/goal_desk.h"
#include "models/goals/reward_payment.h"

namespace tf::goals {

enum class RunOutcome : quint8 {
    Done,    ///< all steps
    Traded,  ///< the engine has to write before the step can go on
    Blocked, ///< a step waits; its note says for what
};

/// Does the steps of a completion: each in one transaction with the mark that it is done, so that
/// it is done at most once whoever runs it, and however often. With an engine's core on its thread,
/// everything written; or without one, where nothing runs.
class CompletionRun {
public:
    CompletionRun(storage::Session& session, ledger::AssetIds& assets, ledger::WriteContext context,
                  farms::EngineCore* core, Instant now);

    /// Goes on until all are done or one has to wait.
    Result<RunOutcome> run(const Goal& goal);
    /// What agents gave up unsold since the last call: it closed their positions though nothing was
    /// traded, and the engine's core does not tell of it.
    QList<trading::BookedFill> takeHandedOver() { return std::exchange(m_handedOver, {}); }

private:
    /// What a step's work came to. Not done: `note` says what it waits for.
    struct Answer {
        bool isDone = true;
        bool traded = false;
        QString note;
        QJsonObject result;
    };
    /// What CollectAgents took, as its result keeps it.
    struct Collected {
        QList<CollectedPart> parts;
        QHash<FarmId, Decimal> profits; ///< that were in the agents' equity until then
        QList<RewardParty> parties;
    };

    Result<RunOutcome> runStep(const Goal& goal, const AutomationStep& step);
    Result<RunOutcome> refuse(const Goal& goal, const AutomationStep& step, const Error& error);
    Result<Answer> work(const Goal& goal, const AutomationStep& step);
    Result<Answer> stopEntries(const AutomationStep& step);
    Result<Answer> cancelOrders(const AutomationStep& step);
    Result<Answer> treatPositions(const Goal& goal, const AutomationStep& step);
    Result<Answer> handOver(const Goal& goal, const AutomationStep& step,
                            const QSet<AgentId>& open);
    static Answer waitForEngine(const QSet<AgentId>& open);
    Result<Answer> collectAgents(const Goal& goal, const AutomationStep& step);
    Result<Answer> collectFarms(const Goal& goal, const AutomationStep& step);
    Result<Answer> releaseFunding(const Goal& goal, const AutomationStep& step);
    Result<Answer> payRewards(const Goal& goal, const AutomationStep& step);
    Result<Answer> sendToVault(const Goal& goal, const AutomationStep& step);
    Result<Answer> stopAgents(const AutomationStep& step);
    Result<Answer> resumeEntries(const Goal& goal);
    Result<Answer> restartGoal(const Goal& goal);
    Result<Answer> startGoal(const Goal& goal);

    Result<void> loadRoom();
    Result<void> setAgent(const farms::Agent& agent, farms::AgentState state, const QString& why);
    /// An agent's money with what the collection has to know of its profit.
    struct Purse {
        AgentMoney money;     ///< its profit counts what went with positions handed over
        Decimal inEquity;     ///< of the profit
        Decimal contribution; ///< since the start, what was swept included
    };
    Result<QList<Purse>> pursesOf(const Goal& goal, const AutomationStep& step);
    Result<QHash<AgentId, Decimal>> handedProfits(const Goal& goal);
    Result<Collected> collected(const Goal& goal);
    Result<QList<RewardHolder>> holders(const Goal& goal, const Collected& collected);
    ledger::TransferRequest move(const Goal& goal, const AutomationStep& step,
                                 ledger::OperationKind kind, ledger::WalletId from,
                                 ledger::WalletId to, Decimal amount) const;
    Result<Answer> post(const Goal& goal, const QList<ledger::TransferRequest>& moves);
    void noteProfitTaken(QUuid entity, Decimal amount);
    Result<QSet<AgentId>> holding(const QList<AgentId>& agents);

    storage::Session& m_session;
    ledger::AssetIds& m_assets;
    ledger::WriteContext m_context;
    farms::EngineCore* m_core;
    Instant m_now;
    GoalDesk m_desk;
    QHash<AgentId, farms::Agent> m_agents;
    QHash<FarmId, farms::Farm> m_farms;
    /// What the core is told once the step is committed.
    QList<std::function<void(farms::EngineCore&)>> m_afterwards;
    QList<std::pair<QUuid, Decimal>> m_taken;
    QList<trading::BookedFill> m_handedOver;
};

} // namespace tf::goals
