// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/automation_plan.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

/// The namespace of identities that are derived from step keys; made once, never changed.
const QUuid stepNamespace(0x6f1b6a2e, 0x5d0c, 0x4c55, 0x9a, 0x1e, 0x2b, 0x77, 0x0c, 0x9d, 0x41,
                          0xe3);

class Plan {
public:
    Plan(const Goal& goal, const QList<GoalAgent>& agents)
        : m_goal(goal) {
        for (const GoalAgent& one : agents) {
            m_agents.append(one.agent);
            if (!m_farms.contains(one.farm)) {
                m_farms.append(one.farm);
            }
        }
        std::sort(m_agents.begin(), m_agents.end());
        std::sort(m_farms.begin(), m_farms.end());
    }

    void addIf(bool isWanted, StepKind kind) {
        if (isWanted) {
            m_steps.append(
                {.kind = kind,
                 .ordinal = static_cast<int>(m_steps.size()),
                 .key = QStringLiteral("goal/%1/%2").arg(m_goal.id.toString(), stepId(kind)),
                 .agents = m_agents,
                 .farms = m_farms});
        }
    }
    QList<AutomationStep> take() { return std::move(m_steps); }

private:
    const Goal& m_goal;
    QList<AgentId> m_agents;
    QList<FarmId> m_farms;
    QList<AutomationStep> m_steps;
};

} // namespace

QList<AutomationStep> completionPlan(const Goal& goal, const QList<GoalAgent>& agents) {
    const CompletionPolicy& policy = goal.completion;
    const bool collects = policy.collect != CollectionAmount::Nothing;
    const bool addsFunding = goal.funding && policy.funding == FundingUse::AddToReward;
    const bool rewards = collects || addsFunding;
    const bool reachesMaster = policy.destination != Destination::Farm;
    Plan plan(goal, agents);
    plan.addIf(policy.stopEntries, StepKind::StopEntries);
    plan.addIf(policy.cancelOrders, StepKind::CancelOrders);
    plan.addIf(policy.positions != PositionTreatment::Keep, StepKind::TreatPositions);
    plan.addIf(collects, StepKind::CollectAgents);
    plan.addIf(collects && reachesMaster, StepKind::CollectFarms);
    plan.addIf(goal.funding.has_value(), StepKind::ReleaseFunding);
    plan.addIf(rewards, StepKind::PayRewards);
    plan.addIf(rewards && policy.destination == Destination::Vault, StepKind::SendToVault);
    plan.addIf(policy.next == NextAction::Stop, StepKind::StopAgents);
    plan.addIf(policy.next != NextAction::Stop && policy.stopEntries, StepKind::ResumeEntries);
    plan.addIf(policy.next == NextAction::Restart, StepKind::RestartGoal);
    plan.addIf(policy.next == NextAction::StartGoal, StepKind::StartGoal);
    return plan.take();
}

QList<AutomationStep> releasePlan(const Goal& goal) {
    Plan plan(goal, {});
    plan.addIf(goal.funding.has_value(), StepKind::ReleaseFunding);
    return plan.take();
}

QUuid stepIdentity(const QString& stepKey, const QString& subject) {
    return QUuid::createUuidV5(stepNamespace, stepKey + u'#' + subject);
}

ledger::TransferId transferIdOf(const AutomationStep& step, const QString& subject) {
    return ledger::TransferId(stepIdentity(step.key, subject));
}

QString stepId(StepKind kind) {
    switch (kind) {
    case StepKind::StopEntries:
        return QStringLiteral("stop-entries");
    case StepKind::CancelOrders:
        return QStringLiteral("cancel-orders");
    case StepKind::TreatPositions:
        return QStringLiteral("treat-positions");
    case StepKind::CollectAgents:
        return QStringLiteral("collect-agents");
    case StepKind::CollectFarms:
        return QStringLiteral("collect-farms");
    case StepKind::ReleaseFunding:
        return QStringLiteral("release-funding");
    case StepKind::PayRewards:
        return QStringLiteral("pay-rewards");
    case StepKind::SendToVault:
        return QStringLiteral("send-to-vault");
    case StepKind::StopAgents:
        return QStringLiteral("stop-agents");
    case StepKind::ResumeEntries:
        return QStringLiteral("resume-entries");
    case StepKind::RestartGoal:
        return QStringLiteral("restart-goal");
    case StepKind::StartGoal:
        return QStringLiteral("start-goal");
    }
    return {};
}

QString stepName(StepKind kind) {
    switch (kind) {
    case StepKind::StopEntries:
        return text(QT_TRANSLATE_NOOP("goals", "Stop new entries"));
    case StepKind::CancelOrders:
        return text(QT_TRANSLATE_NOOP("goals", "Cancel orders"));
    case StepKind::TreatPositions:
        return text(QT_TRANSLATE_NOOP("goals", "Close or hand over positions"));
    case StepKind::CollectAgents:
        return text(QT_TRANSLATE_NOOP("goals", "Collect from the agents"));
    case StepKind::CollectFarms:
        return text(QT_TRANSLATE_NOOP("goals", "Collect from the farms"));
    case StepKind::ReleaseFunding:
        return text(QT_TRANSLATE_NOOP("goals", "Release the money set aside"));
    case StepKind::PayRewards:
        return text(QT_TRANSLATE_NOOP("goals", "Pay the rewards"));
    case StepKind::SendToVault:
        return text(QT_TRANSLATE_NOOP("goals", "Send the rest to the vault"));
    case StepKind::StopAgents:
        return text(QT_TRANSLATE_NOOP("goals", "Stop the agents"));
    case StepKind::ResumeEntries:
        return text(QT_TRANSLATE_NOOP("goals", "Allow new entries again"));
    case StepKind::RestartGoal:
        return text(QT_TRANSLATE_NOOP("goals", "Start the next round"));
    case StepKind::StartGoal:
        return text(QT_TRANSLATE_NOOP("goals", "Start the next goal"));
    }
    return {};
}

} // namespace tf::goals
