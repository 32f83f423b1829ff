// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_desk.h"

#include "models/goals/goal_room.h"
#include "models/ledger/wallet_store.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

Error wrongState(const Goal& goal) {
    return {ErrorCode::WrongState,
            QStringLiteral("%1 is %2").arg(goal.name, goalStateName(goal.state))};
}

/// What may still be changed when a goal runs: how it is called, who goes first, and what happens
/// in the end.
Goal withLateChanges(const Goal& stored, const Goal& wanted) {
    Goal goal = stored;
    goal.name = wanted.name;
    goal.note = wanted.note;
    goal.priority = wanted.priority;
    goal.completion = wanted.completion;
    goal.adjustments = wanted.adjustments;
    goal.version = wanted.version;
    return goal;
}

} // namespace

GoalDesk::GoalDesk(storage::Session& session, ledger::AssetIds& assets,
                   ledger::WriteContext context)
    : m_session(session)
    , m_assets(assets)
    , m_context(std::move(context))
    , m_store(session, m_context.workspace)
    , m_completions(session, m_context.workspace) {}

Result<void> GoalDesk::checked(const Goal& goal) {
    if (const QList<FieldProblem> problems = validate(goal); !problems.isEmpty()) {
        return Error{ErrorCode::BadParameter,
                     problems.first().field + QStringLiteral(": ") + problems.first().sentence};
    }
    return {};
}

Result<void> GoalDesk::inTransaction(const std::function<Result<void>()>& work) {
    return m_session.inTransaction(work);
}

GoalLogLine GoalDesk::line(GoalId id, GoalLogKind kind, const QString& detail, Instant now) const {
    GoalLogLine line;
    line.goal = id;
    line.at = now;
    line.kind = kind;
    line.detail = detail;
    line.actor = m_context.actor;
    return line;
}

/// No goal may wait, over others, for itself: none of them would ever start.
Result<void> GoalDesk::checkDependencies(const Goal& goal) {
    if (goal.after.isEmpty()) {
        return {};
    }
    TF_TRY(const QList<StoredGoal> all, m_store.goals());
    QHash<GoalId, QList<GoalId>> after;
    for (const StoredGoal& one : all) {
        after[one.goal.id] = one.goal.after;
    }
    after[goal.id] = goal.after;
    QList<GoalId> open = goal.after;
    QSet<GoalId> seen;
    while (!open.isEmpty()) {
        const GoalId id = open.takeLast();
        if (id == goal.id) {
            return Error{ErrorCode::BadParameter,
                         QStringLiteral("after: ") +
                             text(QT_TRANSLATE_NOOP(
                                 "goals", "This goal would wait for itself over other goals."))};
        }
        if (!after.contains(id)) {
            return Error{ErrorCode::BadParameter,
                         QStringLiteral("after: ") +
                             text(QT_TRANSLATE_NOOP("goals", "A goal that it waits for is gone."))};
        }
        if (!seen.contains(id)) {
            seen.insert(id);
            open += after.value(id);
        }
    }
    return {};
}

Result<void> GoalDesk::create(const Goal& draft, Instant now) {
    TF_CHECK(checked(draft));
    Goal goal = draft;
    goal.isArmed = false;
    goal.createdAt = now;
    return inTransaction([&]() -> Result<void> {
        TF_CHECK(checkDependencies(goal));
        TF_CHECK(m_store.insert(goal));
        return m_store.append(
            line(goal.id, GoalLogKind::Saved, text(QT_TRANSLATE_NOOP("goals", "Drafted.")), now));
    });
}

Result<void> GoalDesk::save(const Goal& wanted, Instant now) {
    TF_CHECK(checked(wanted));
    return inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(wanted.id));
        Goal goal = wanted;
        switch (stored.goal.state) {
        case GoalState::Draft:
            goal.isArmed = stored.goal.isArmed;
            if (goal.funding != stored.goal.funding && stored.goal.isArmed) {
                return wrongState(stored.goal); // its money is set aside already
            }
            break;
        case GoalState::Active:
        case GoalState::Met:
        case GoalState::Paused:
            goal = withLateChanges(stored.goal, wanted);
            break;
        case GoalState::Collecting:
        case GoalState::Completed:
        case GoalState::Failed:
        case GoalState::Cancelled:
            return wrongState(stored.goal);
        }
        TF_CHECK(checked(goal));
        TF_CHECK(checkDependencies(goal));
        TF_CHECK(m_store.update(goal));
        if (goal.adjustments != stored.goal.adjustments) {
            TF_CHECK(overtake(goal.id, now));
        }
        return m_store.append(
            line(goal.id, GoalLogKind::Saved, text(QT_TRANSLATE_NOOP("goals", "Saved.")), now));
    });
}

/// The goal's own wallet with its money; both are there once, however often it is armed.
Result<void> GoalDesk::setAside(Goal goal, Instant now) {
    GoalFunding& funding = *goal.funding;
    const QString key = QStringLiteral("goal/%1/funding").arg(goal.id.toString());
    funding.wallet = ledger::WalletId(stepIdentity(key, QStringLiteral("wallet")));
    TF_TRY(const ledger::WalletId parent, m_completions.goalParent(funding.source));
    TF_CHECK(ledger::WalletStore(m_session, m_assets, m_context)
                 .create({.id = funding.wallet,
                          .kind = ledger::WalletKind::Goal,
                          .parent = parent,
                          .name = goal.name}));
    ledger::TransferRequest move =
        ledger::TransferRequest::move(ledger::OperationKind::Allocation, funding.source,
                                      funding.wallet, Money(funding.amount, goal.asset),
                                      text(QT_TRANSLATE_NOOP("goals", "Set aside for a goal")));
    move.id = ledger::TransferId(stepIdentity(key));
    move.cause = {.kind = ledger::CauseKind::Goal, .reference = goal.id.uuid()};
    TF_CHECK(ledger::PostingStore(m_session, m_assets, m_context).post({&move, 1}));
    TF_CHECK(m_store.update(goal));
    return m_store.append(line(
        goal.id, GoalLogKind::Step,
        text(QT_TRANSLATE_NOOP("goals", "%1 set aside.")).arg(move.legs.last().amount.toString()),
        now));
}

Result<void> GoalDesk::arm(GoalId id, const QString& reason, Instant now) {
    return inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(id));
        if (stored.goal.state != GoalState::Draft) {
            return wrongState(stored.goal);
        }
        if (stored.goal.isArmed &&
            (!stored.goal.funding || !stored.goal.funding->wallet.isNull())) {
            return {};
        }
        TF_CHECK(checked(stored.goal));
        if (stored.goal.funding && stored.goal.funding->wallet.isNull()) {
            TF_CHECK(setAside(stored.goal, now));
        }
        TF_CHECK(m_store.setArmed(id, true));
        return m_store.append(line(id, GoalLogKind::Saved, reason, now));
    });
}

Result<void> GoalDesk::change(GoalId id, GoalState to, const QString& reason, Instant now) {
    return inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(id));
        const bool isMeant = to == GoalState::Paused || stored.goal.state == GoalState::Paused;
        if (!isMeant || !canFollow(stored.goal.state, to)) {
            return wrongState(stored.goal);
        }
        TF_CHECK(m_store.setState(id, stored.goal.state, to, reason, now));
        if (to == GoalState::Active) {
            TF_CHECK(m_store.judgeFromNow(id));
        }
        GoalLogLine changed = line(id, GoalLogKind::State, reason, now);
        changed.from = stored.goal.state;
        changed.to = to;
        changed.cause = TransitionCause::Person;
        return m_store.append(changed);
    });
}

Result<void> GoalDesk::release(const Goal& goal, ledger::WalletId target, Instant now) {
    const ledger::WalletId wallet = goal.funding->wallet;
    if (wallet.isNull()) {
        return {};
    }
    TF_TRY(const Decimal free, m_completions.freeOf(wallet, goal.asset));
    if (!free.isPositive()) {
        return {};
    }
    ledger::TransferRequest move = ledger::TransferRequest::move(
        ledger::OperationKind::Collection, wallet, target, Money(free, goal.asset),
        text(QT_TRANSLATE_NOOP("goals", "Money set aside comes back")));
    move.id =
        ledger::TransferId(stepIdentity(QStringLiteral("goal/%1/release").arg(goal.id.toString())));
    move.cause = {.kind = ledger::CauseKind::Goal, .reference = goal.id.uuid()};
    TF_CHECK(ledger::PostingStore(m_session, m_assets, m_context).post({&move, 1}));
    GoalLogLine released = line(
        goal.id, GoalLogKind::Step,
        text(QT_TRANSLATE_NOOP("goals", "%1 given back.")).arg(move.legs.last().amount.toString()),
        now);
    released.figures = {{QStringLiteral("transfer"), move.id.toString()}};
    return m_store.append(released);
}

Result<void> GoalDesk::cancel(GoalId id, CancelledFunds funds, const QString& reason, Instant now) {
    return inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(id));
        const Goal& goal = stored.goal;
        if (!canFollow(goal.state, GoalState::Cancelled)) {
            return wrongState(goal);
        }
        if (goal.funding && !goal.funding->wallet.isNull()) {
            ledger::WalletId target = goal.funding->source;
            if (funds == CancelledFunds::ToMaster) {
                TF_TRY(target, m_completions.masterOf(goal.funding->wallet));
            }
            TF_CHECK(release(goal, target, now));
        }
        TF_CHECK(m_store.setState(id, goal.state, GoalState::Cancelled, reason, now));
        TF_CHECK(overtake(id, now));
        GoalLogLine changed = line(id, GoalLogKind::State, reason, now);
        changed.from = goal.state;
        changed.to = GoalState::Cancelled;
        changed.cause = TransitionCause::Person;
        return m_store.append(changed);
    });
}

Result<void> GoalDesk::approve(GoalId id, const QString& reason, Instant now) {
    return inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(id));
        if (stored.goal.state != GoalState::Met ||
            stored.goal.completion.approval != Approval::Person) {
            return wrongState(stored.goal);
        }
        if (stored.isApproved) {
            return {};
        }
        TF_CHECK(m_store.setApproved(id, true));
        return m_store.append(line(id, GoalLogKind::Saved,
                                   text(QT_TRANSLATE_NOOP("goals", "Approved: %1")).arg(reason),
                                   now));
    });
}

Result<void> GoalDesk::adjust(GoalId id, const std::optional<Decimal>& target,
                              const std::optional<Instant>& deadline, const QString& reason,
                              Instant now) {
    return inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(id));
        Goal goal = stored.goal;
        if (isFinal(goal.state) || goal.state == GoalState::Collecting) {
            return wrongState(goal);
        }
        goal.target = target.value_or(goal.target);
        goal.deadline = deadline ? deadline : goal.deadline;
        TF_CHECK(checked(goal));
        TF_CHECK(m_store.update(goal));
        TF_CHECK(overtake(id, now));
        TF_CHECK(m_store.judgeFromNow(id));
        GoalLogLine changed = line(id, GoalLogKind::Adjusted, reason, now);
        changed.figures = {{QStringLiteral("targetBefore"), stored.goal.target.toString()},
                           {QStringLiteral("target"), goal.target.toString()}};
        return m_store.append(changed);
    });
}

Result<bool> GoalDesk::apply(const GoalTransition& transition, const QList<GoalBase>& bases) {
    bool isApplied = false;
    const Result<void> done = inTransaction([&]() -> Result<void> {
        TF_TRY(const StoredGoal stored, m_store.lockedGoal(transition.goal));
        const Goal& goal = stored.goal;
        isApplied = goal.state == transition.from;
        if (!isApplied) {
            return {};
        }
        const QString reason = causeText(transition.cause);
        TF_CHECK(m_store.setState(goal.id, transition.from, transition.to, reason, transition.at));
        GoalLogLine changed = line(goal.id, GoalLogKind::State, reason, transition.at);
        changed.from = transition.from;
        changed.to = transition.to;
        changed.cause = transition.cause;
        changed.figures = transition.figures.toJson();
        TF_CHECK(m_store.append(changed));
        if (transition.from == GoalState::Draft) {
            TF_CHECK(m_store.insertBases(goal.id, bases));
        }
        if (transition.to == GoalState::Collecting || isFinal(transition.to)) {
            TF_CHECK(overtake(goal.id, transition.at));
        }
        if (transition.to == GoalState::Collecting) {
            TF_TRY(const QList<GoalAgent> agents, agentsOf(goal));
            TF_CHECK(m_completions.begin(goal.id, completionPlan(goal, agents), transition.figures,
                                         transition.at));
        }
        if (transition.to == GoalState::Completed) {
            TF_CHECK(m_completions.finish(goal.id, transition.at));
        }
        if (transition.to == GoalState::Failed && goal.funding) {
            TF_CHECK(release(goal, goal.funding->source, transition.at));
        }
        return {};
    });
    return done ? Result<bool>(isApplied) : Result<bool>(done.error());
}

Result<QList<GoalAgent>> GoalDesk::agentsOf(const Goal& goal) {
    TF_TRY(const GoalRoom room, GoalRoom::read(m_session, m_context.workspace));
    return room.agentsOf(goal);
}

} // namespace tf::goals
