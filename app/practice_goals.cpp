// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_goals.h"

#include "models/core/when_done.h"

namespace tf::app {

namespace {

constexpr int tradesWanted = 40;

QJsonArray transferIds(const QList<ledger::TransferId>& ids) {
    QJsonArray array;
    for (const ledger::TransferId& id : ids) {
        array.append(id.toString());
    }
    return array;
}

QJsonArray stepRows(const QList<goals::CompletionStep>& steps) {
    QJsonArray rows;
    for (const goals::CompletionStep& step : steps) {
        rows.append(QJsonObject{
            {QStringLiteral("step"), goals::stepId(step.step.kind)},
            {QStringLiteral("isDone"), step.state == goals::StepState::Done},
            {QStringLiteral("note"), step.note},
            {QStringLiteral("doneAt"), step.doneAt ? step.doneAt->toString() : QString()},
            {QStringLiteral("amount"), step.amount ? step.amount->toString() : QString()},
            {QStringLiteral("transfers"), transferIds(step.transfers)}});
    }
    return rows;
}

QJsonArray rewardRows(const QList<goals::RewardLine>& rewards) {
    QJsonArray rows;
    for (const goals::RewardLine& line : rewards) {
        rows.append(QJsonObject{{QStringLiteral("to"), goals::rewardKindName(line.kind)},
                                {QStringLiteral("wallet"), line.wallet.toString()},
                                {QStringLiteral("amount"), line.amount.toString()},
                                {QStringLiteral("transfer"),
                                 line.transfer.isNull() ? QString() : line.transfer.toString()}});
    }
    return rows;
}

} // namespace

PracticeGoals::PracticeGoals(goals::GoalService& goals, const Asset& base, Decimal deposit,
                             QObject* parent)
    : QObject(parent)
    , m_goals(goals)
    , m_base(base)
    , m_deposit(deposit) {}

goals::Goal PracticeGoals::draftOf(const QString& name, goals::Measure measure,
                                   Decimal target) const {
    goals::Goal goal;
    goal.name = name;
    goal.scope = {.kind = goals::ScopeKind::Workspace, .farms = {}, .agents = {}};
    goal.asset = m_base;
    goal.measure = measure;
    goal.target = target;
    goal.completion.positions = goals::PositionTreatment::Close;
    goal.completion.collect = goals::CollectionAmount::ProfitOnly;
    goal.completion.destination = goals::Destination::Master;
    goal.completion.shares = {.agents = Decimal::literal("0.5"),
                              .farmReserve = Decimal::literal("0.2"),
                              .master = Decimal::literal("0.3")};
    goal.completion.next = goals::NextAction::GoOn;
    return goal;
}

void PracticeGoals::start() {
    const Decimal profit = m_deposit.times(Decimal::literal("0.004"), Rounding::HalfUp)
                               .value()
                               .rounded(2, Rounding::HalfUp)
                               .value();
    m_drafts = {draftOf(tr("Practice volume"), goals::Measure::TradeCount, Decimal(tradesWanted)),
                draftOf(tr("Practice profit"), goals::Measure::ProfitTotal, profit)};
    m_next = 0;
    startNext();
}

void PracticeGoals::startNext() {
    if (m_next == m_drafts.size()) {
        Q_EMIT ready({});
        return;
    }
    const goals::Goal draft = m_drafts[m_next++];
    whenDone(m_goals.createGoal(draft), this, [this, id = draft.id](const Result<void>& created) {
        if (!created) {
            Q_EMIT ready(created);
            return;
        }
        whenDone(m_goals.startGoal(id), this, [this](const Result<void>& started) {
            if (started) {
                startNext();
            } else {
                Q_EMIT ready(started);
            }
        });
    });
}

void PracticeGoals::ask() {
    m_next = 0;
    m_told = {};
    whenDone(m_goals.refresh(), this, [this](const Result<void>&) { askNext(); });
}

void PracticeGoals::askNext() {
    if (m_next == m_goals.goals().size()) {
        Q_EMIT told(m_told);
        return;
    }
    const goals::GoalView view = m_goals.goals()[m_next++];
    whenDone(m_goals.completion(view.goal.id), this,
             [this, view](const Result<goals::GoalCompletion>& completion) {
                 m_told.append(goalRow(view, completion.valueOr(goals::GoalCompletion())));
                 askNext();
             });
}

QJsonObject goalRow(const goals::GoalView& view, const goals::GoalCompletion& completion) {
    const auto time = [](const std::optional<Instant>& at) {
        return at ? at->toString() : QString();
    };
    return {{QStringLiteral("name"), view.goal.name},
            {QStringLiteral("what"), goals::describeTarget(view.goal)},
            {QStringLiteral("state"), goals::goalStateName(view.goal.state)},
            {QStringLiteral("target"), view.goal.target.toString()},
            {QStringLiteral("value"),
             view.progress.value ? view.progress.value->toString() : QString()},
            {QStringLiteral("startedAt"), time(view.goal.startedAt)},
            {QStringLiteral("finishedAt"), time(view.goal.finishedAt)},
            {QStringLiteral("collected"), completion.collected.toString()},
            {QStringLiteral("rewarded"), completion.rewarded.toString()},
            {QStringLiteral("steps"), stepRows(completion.steps)},
            {QStringLiteral("rewards"), rewardRows(completion.rewards)}};
}

QStringList goalLines(const QJsonArray& goals) {
    QStringList lines;
    for (const QJsonValue value : goals) {
        const QJsonObject goal = value.toObject();
        lines.append(QStringLiteral("Goal %1: %2 %3, at %4; collected %5, rewarded %6")
                         .arg(goal[QStringLiteral("name")].toString(),
                              goal[QStringLiteral("what")].toString(),
                              goal[QStringLiteral("state")].toString(),
                              goal[QStringLiteral("value")].toString(),
                              goal[QStringLiteral("collected")].toString(),
                              goal[QStringLiteral("rewarded")].toString()));
        for (const QJsonValue one : goal[QStringLiteral("steps")].toArray()) {
            const QJsonObject step = one.toObject();
            lines.append(QStringLiteral("    %1 %2: %3")
                             .arg(step[QStringLiteral("doneAt")].toString(),
                                  step[QStringLiteral("step")].toString(),
                                  step[QStringLiteral("note")].toString()));
            for (const QJsonValue id : step[QStringLiteral("transfers")].toArray()) {
                lines.append(QStringLiteral("        transfer %1").arg(id.toString()));
            }
        }
    }
    return lines;
}

} // namespace tf::app
