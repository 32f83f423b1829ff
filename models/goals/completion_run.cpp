// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/completion_run.h"

#include "models/core/failpoint.h"
#include "models/farms/agent_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tf::goals {

namespace {

using farms::Agent;
using farms::AgentState;
using farms::Farm;

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

/// Errors of the way to the database: the step was not tried, and is tried again by whoever runs.
bool isConnection(ErrorCode code) {
    return code == ErrorCode::ConnectionLost || code == ErrorCode::ConnectionFailed ||
           code == ErrorCode::OutcomeUnknown || code == ErrorCode::WriterFenced;
}

QStringList idTexts(const QList<AgentId>& ids) {
    QStringList texts;
    for (const AgentId& id : ids) {
        texts.append(id.toString());
    }
    return texts;
}

} // namespace

CompletionRun::CompletionRun(storage::Session& session, ledger::AssetIds& assets,
                             ledger::WriteContext context, farms::EngineCore* core, Instant now)
    : m_session(session)
    , m_assets(assets)
    , m_context(std::move(context))
    , m_core(core)
    , m_now(now)
    , m_desk(session, assets, m_context) {}

Result<void> CompletionRun::loadRoom() {
    TF_TRY(const QList<Agent> agents, farms::AgentStore(m_session, m_context.workspace).agents());
    for (const Agent& agent : agents) {
        m_agents[agent.id] = agent;
    }
    TF_TRY(const QList<Farm> farms, farms::FarmStore(m_session, m_context.workspace).farms());
    for (const Farm& farm : farms) {
        m_farms[farm.id] = farm;
    }
    return {};
}

Result<RunOutcome> CompletionRun::run(const Goal& goal) {
    TF_CHECK(loadRoom());
    TF_TRY(const QList<CompletionStep> steps, m_desk.completions().steps(goal.id));
    for (const CompletionStep& step : steps) {
        if (step.state == StepState::Done) {
            continue;
        }
        TF_TRY(const RunOutcome outcome, runStep(goal, step.step));
        if (outcome != RunOutcome::Done) {
            return outcome;
        }
    }
    return RunOutcome::Done;
}

Result<RunOutcome> CompletionRun::runStep(const Goal& goal, const AutomationStep& step) {
    TF_FAILPOINT("goal.step.before");
    m_afterwards.clear();
    m_taken.clear();
    RunOutcome outcome = RunOutcome::Done;
    const Result<void> done = m_session.inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_desk.store().lockedGoal(goal.id));
        TF_TRY(const QList<CompletionStep> now, m_desk.completions().steps(goal.id));
        if (stored.goal.state != GoalState::Collecting ||
            now[step.ordinal].state == StepState::Done) {
            return {}; // another program was first
        }
        TF_TRY(const Answer answer, work(goal, step));
        outcome = answer.isDone   ? RunOutcome::Done
                  : answer.traded ? RunOutcome::Traded
                                  : RunOutcome::Blocked;
        if (!answer.isDone) {
            return m_desk.completions().noteBegun(step, answer.note, m_now);
        }
        TF_CHECK(m_desk.completions().noteDone(step, answer.note, answer.result, m_now));
        GoalLogLine line;
        line.goal = goal.id;
        line.at = m_now;
        line.kind = GoalLogKind::Step;
        line.detail = stepName(step.kind) + QStringLiteral(": ") + answer.note;
        line.figures = answer.result;
        line.actor = m_context.actor;
        TF_CHECK(m_desk.store().append(line));
        TF_FAILPOINT("goal.step.inside");
        return {};
    });
    if (!done) {
        return isConnection(done.error().code) ? Result<RunOutcome>(done.error())
                                               : refuse(goal, step, done.error());
    }
    TF_FAILPOINT("goal.step.after");
    if (m_core != nullptr) {
        for (const auto& tell : std::as_const(m_afterwards)) {
            tell(*m_core);
        }
        const bool isStuck = outcome == RunOutcome::Traded && m_core->pendingFills().isEmpty();
        return isStuck ? RunOutcome::Blocked : outcome;
    }
    return outcome;
}

/// The books said no (frozen wallet, emergency stop, …): the step waits and says why.
Result<RunOutcome> CompletionRun::refuse(const Goal& goal, const AutomationStep& step,
                                         const Error& error) {
    TF_CHECK(m_session.inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_desk.store().lockedGoal(goal.id));
        if (stored.goal.state != GoalState::Collecting) {
            return Result<void>();
        }
        return m_desk.completions().noteBegun(
            step,
            text(QT_TRANSLATE_NOOP("goals", "Waits: the books refused it (%1)."))
                .arg(errorName(error.code)),
            m_now);
    }));
    return RunOutcome::Blocked;
}

Result<CompletionRun::Answer> CompletionRun::work(const Goal& goal, const AutomationStep& step) {
    switch (step.kind) {
    case StepKind::StopEntries:
        return stopEntries(step);
    case StepKind::CancelOrders:
        return cancelOrders(step);
    case StepKind::TreatPositions:
        return treatPositions(goal, step);
    case StepKind::CollectAgents:
        return collectAgents(goal, step);
    case StepKind::CollectFarms:
        return collectFarms(goal, step);
    case StepKind::ReleaseFunding:
        return releaseFunding(goal, step);
    case StepKind::PayRewards:
        return payRewards(goal, step);
    case StepKind::SendToVault:
        return sendToVault(goal, step);
    case StepKind::StopAgents:
        return stopAgents(step);
    case StepKind::ResumeEntries:
        return resumeEntries(goal);
    case StepKind::RestartGoal:
        return restartGoal(goal);
    case StepKind::StartGoal:
        return startGoal(goal);
    }
    return Error{ErrorCode::BadParameter, QStringLiteral("an unknown step")};
}

Result<void> CompletionRun::setAgent(const Agent& agent, AgentState state, const QString& why) {
    farms::AgentStore store(m_session, m_context.workspace);
    TF_CHECK(store.setState(agent.id, agent.state, state, why));
    farms::LogLine line;
    line.farm = agent.farm;
    line.agent = agent.id;
    line.at = m_now;
    line.kind = farms::LogKind::State;
    line.code = farms::agentStateName(state);
    line.detail = why;
    line.actor = m_context.actor;
    m_afterwards.append(
        [id = agent.id, state](farms::EngineCore& core) { core.setAgentState(id, state); });
    return farms::FarmStore(m_session, m_context.workspace).append({line});
}

Result<CompletionRun::Answer> CompletionRun::stopEntries(const AutomationStep& step) {
    QList<AgentId> paused;
    for (const AgentId& id : step.agents) {
        const auto agent = m_agents.find(id);
        if (agent != m_agents.end() && agent->state == AgentState::Running) {
            TF_CHECK(setAgent(*agent, AgentState::Paused,
                              text(QT_TRANSLATE_NOOP("goals", "A goal of it completes."))));
            agent->state = AgentState::Paused;
            paused.append(id);
        }
    }
    return Answer{
        .note = text(QT_TRANSLATE_NOOP("goals", "%1 agents enter no more.")).arg(paused.size()),
        .result = {{QStringLiteral("agents"), QJsonArray::fromStringList(idTexts(paused))}}};
}

/// Stops and targets belong to positions and go with them. Orders that would enter are withdrawn by
/// the engine before its next candle; until then the step waits. Where agents may enter on, what
/// they place afterwards stays.
Result<CompletionRun::Answer> CompletionRun::cancelOrders(const AutomationStep& step) {
    TF_TRY(const int working, m_desk.completions().workingEntries(step));
    if (working == 0) {
        return Answer{.note = text(QT_TRANSLATE_NOOP("goals", "No order that would enter works."))};
    }
    m_afterwards.append([agents = step.agents](farms::EngineCore& core) {
        for (const AgentId& agent : agents) {
            core.withdrawEntries(agent);
        }
    });
    return Answer{
        .isDone = false,
        .note =
            text(QT_TRANSLATE_NOOP("goals", "Waits for %1 orders to be withdrawn.")).arg(working)};
}

Result<QSet<AgentId>> CompletionRun::holding(const QList<AgentId>& agents) {
    if (m_core == nullptr) {
        return m_desk.completions().holding(agents);
    }
    QSet<AgentId> found;
    for (const AgentId& agent : agents) {
        if (m_core->openPositions(agent) > 0) {
            found.insert(agent);
        }
    }
    return found;
}

CompletionRun::Answer CompletionRun::waitForEngine(const QSet<AgentId>& open) {
    return {.isDone = false,
            .note =
                text(QT_TRANSLATE_NOOP("goals", "Waits for the engine: %1 agents hold positions."))
                    .arg(open.size())};
}

Result<CompletionRun::Answer> CompletionRun::treatPositions(const Goal& goal,
                                                            const AutomationStep& step) {
    TF_TRY(const QSet<AgentId> open, holding(step.agents));
    if (open.isEmpty()) {
        return Answer{.note = text(QT_TRANSLATE_NOOP("goals", "No position is open."))};
    }
    if (goal.completion.positions == PositionTreatment::Transfer) {
        return handOver(goal, step, open);
    }
    if (m_core == nullptr) {
        return waitForEngine(open);
    }
    m_afterwards.append([agents = step.agents](farms::EngineCore& core) {
        for (const AgentId& agent : agents) {
            core.closePositions(agent);
        }
    });
    return Answer{.isDone = false,
                  .traded = true,
                  .note = text(QT_TRANSLATE_NOOP("goals", "Closes the positions of %1 agents."))
                              .arg(open.size())};
}

Result<CompletionRun::Answer> CompletionRun::stopAgents(const AutomationStep& step) {
    TF_TRY(const QSet<AgentId> open, holding(step.agents));
    int stopped = 0;
    int stillOpen = 0;
    for (const AgentId& id : step.agents) {
        const auto agent = m_agents.constFind(id);
        if (agent == m_agents.constEnd() || !canFollow(agent->state, AgentState::Stopped)) {
            continue;
        }
        if (open.contains(id)) {
            // Somebody has to watch its stops.
            ++stillOpen;
            if (agent->state == AgentState::Running) {
                TF_CHECK(setAgent(*agent, AgentState::Paused,
                                  text(QT_TRANSLATE_NOOP("goals", "Its goal completed."))));
            }
            continue;
        }
        TF_CHECK(setAgent(*agent, AgentState::Stopped,
                          text(QT_TRANSLATE_NOOP("goals", "Its goal completed."))));
        ++stopped;
    }
    QString note = text(QT_TRANSLATE_NOOP("goals", "%1 agents stopped.")).arg(stopped);
    if (stillOpen > 0) {
        note +=
            u' ' +
            text(QT_TRANSLATE_NOOP("goals", "%1 stay paused: they hold positions.")).arg(stillOpen);
    }
    return Answer{.note = note};
}

Result<CompletionRun::Answer> CompletionRun::resumeEntries(const Goal& goal) {
    TF_TRY(const QJsonObject stopped,
           m_desk.completions().resultOf(goal.id, StepKind::StopEntries));
    int resumed = 0;
    for (const QJsonValue value : stopped[QStringLiteral("agents")].toArray()) {
        const auto agent = m_agents.constFind(AgentId(QUuid::fromString(value.toString())));
        // Who was stopped or paused by a person meanwhile stays so.
        if (agent != m_agents.constEnd() && agent->state == AgentState::Paused) {
            TF_CHECK(setAgent(*agent, AgentState::Running,
                              text(QT_TRANSLATE_NOOP("goals", "Its goal completed."))));
            ++resumed;
        }
    }
    return Answer{.note =
                      text(QT_TRANSLATE_NOOP("goals", "%1 agents may enter again.")).arg(resumed)};
}

Result<CompletionRun::Answer> CompletionRun::restartGoal(const Goal& goal) {
    const Result<Goal> next = nextRound(goal, m_now);
    if (!next) {
        return Answer{.note = text(QT_TRANSLATE_NOOP("goals", "Not started again: %1."))
                                  .arg(next.error().detail)};
    }
    TF_CHECK(m_desk.store().insert(*next));
    GoalLogLine line;
    line.goal = next->id;
    line.at = m_now;
    line.kind = GoalLogKind::Saved;
    line.detail = text(QT_TRANSLATE_NOOP("goals", "Round %1, after “%2” completed."))
                      .arg(next->round)
                      .arg(goal.name);
    line.actor = m_context.actor;
    TF_CHECK(m_desk.store().append(line));
    return Answer{.note = text(QT_TRANSLATE_NOOP("goals", "Round %1 starts.")).arg(next->round),
                  .result = {{QStringLiteral("goal"), next->id.toString()}}};
}

Result<CompletionRun::Answer> CompletionRun::startGoal(const Goal& goal) {
    const GoalId next = goal.completion.nextGoal;
    const Result<void> armed =
        m_desk.arm(next, text(QT_TRANSLATE_NOOP("goals", "Started by another goal.")), m_now);
    if (!armed && isConnection(armed.error().code)) {
        return armed.error();
    }
    return Answer{.note = armed ? text(QT_TRANSLATE_NOOP("goals", "Started."))
                                : text(QT_TRANSLATE_NOOP("goals", "Could not be started: %1 %2"))
                                      .arg(errorName(armed.error().code), armed.error().detail),
                  .result = {{QStringLiteral("goal"), next.toString()}}};
}

} // namespace tf::goals
