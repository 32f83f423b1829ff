// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_service.h"

#include "models/core/when_done.h"
#include "models/goals/goal_desk.h"
#include "models/goals/goal_watcher.h"
#include "models/goals/unattended_run.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QtConcurrentRun>

Q_LOGGING_CATEGORY(logGoals, "tf.goals")

namespace tf::goals {

namespace {

using storage::Session;

constexpr auto lookAheadEvery = std::chrono::seconds(5);
/// Looking ahead for many goals takes seconds: then it rests so many times as long, and leaves the
/// processor to the engine.
constexpr int restAfterLooking = 50;
constexpr double unlikelyBelow = 0.2;
constexpr double likelyAgain = 0.3;

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

bool isBefore(const GoalView& a, const GoalView& b) {
    const auto key = [](const GoalView& view) {
        return std::tuple(isFinal(view.goal.state), view.goal.priority, view.goal.name,
                          view.goal.id.toString());
    };
    return key(a) < key(b);
}

/// Where no engine runs, only what a person decided lets a goal go on.
bool isFreeToComplete(const GoalView& view) {
    const bool isAutomatic = view.goal.completion.approval == Approval::Automatic;
    const bool isReached = view.progress.confirmedAt && view.progress.target == view.goal.target;
    return view.isApproved || (isAutomatic && isReached && !holdCompletion(view.proposals));
}

} // namespace

/// Everything that the list is made of, as one look at the database found it.
struct GoalService::Loaded {
    QList<StoredGoal> goals;
    QList<CountedGoal> counted;
    QHash<GoalId, StepCount> steps;
};

GoalService::GoalService(storage::Database& database, ledger::LedgerService& ledger,
                         farms::FarmService& farms, farms::TradingEngine& engine,
                         const Clock& clock, WorkspaceId workspace, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_ledger(ledger)
    , m_farms(farms)
    , m_engine(engine)
    , m_clock(clock)
    , m_workspace(workspace)
    , m_assets(std::make_shared<ledger::AssetIds>())
    , m_watcher(std::make_shared<GoalWatcher>(clock)) {
    connect(&m_database, &storage::Database::changed, this, &GoalService::onChanged);
    connect(&m_engine, &farms::TradingEngine::finished, this, &GoalService::runUnattended);
    connect(&m_ledger, &ledger::LedgerService::walletsChanged, this, &GoalService::runUnattended);
    connect(&m_ledger, &ledger::LedgerService::stopChanged, this, &GoalService::runUnattended);
    m_lookAhead.setSingleShot(true);
    m_lookAhead.setInterval(lookAheadEvery);
    connect(&m_lookAhead, &QTimer::timeout, this, &GoalService::lookAhead);
    m_looking.invalidate();
    m_watcher->setListener([this](const QList<CountedGoal>& counted) {
        QMetaObject::invokeMethod(
            this, [this, counted] { takeCounted(counted); }, Qt::QueuedConnection);
    });
    m_engine.setHook(m_watcher);
}

GoalService::~GoalService() {
    m_watcher->setListener({});
    m_engine.setHook(nullptr);
    m_foreseen.cancel();
}

ledger::WriteContext GoalService::context() const {
    return {.workspace = m_workspace, .epoch = m_ledger.epoch(), .actor = m_ledger.actor()};
}

void GoalService::onChanged(const QString& table) {
    if (table.isEmpty() || table == u"goals" || table == u"goal_proposals") {
        m_watcher->reload();
    }
    // The engine that runs here tells its progress itself, sooner than it writes it.
    const bool isOthersProgress = table == u"goal_progress" && !m_engine.isRunning();
    if (table.isEmpty() || table == u"goals" || table == u"goal_proposals" || isOthersProgress ||
        table == u"goal_completion_steps") {
        follow();
    }
}

/// However many changes come while the list is read, it is read once more.
void GoalService::follow() {
    if (m_isFollowing) {
        m_hasMissed = true;
        return;
    }
    m_isFollowing = true;
    whenDone(refresh(), this, [this](const Result<void>&) {
        m_isFollowing = false;
        if (std::exchange(m_hasMissed, false)) {
            follow();
        }
    });
}

QFuture<Result<void>> GoalService::refresh() {
    const auto loaded =
        m_database.run([workspace = m_workspace](Session& session) -> Result<Loaded> {
            Loaded found;
            GoalStore store(session, workspace);
            TF_TRY(found.goals, store.goals());
            TF_TRY(found.counted, store.counted());
            TF_TRY(found.steps, store.stepCounts());
            return found;
        });
    auto promise = std::make_shared<QPromise<Result<void>>>(); // shared: with the continuation
    promise->start();
    whenDone(loaded, this, [this, promise](const Result<Loaded>& found) {
        if (found) {
            take(*found);
        }
        promise->addResult(found ? Result<void>() : Result<void>(found.error()));
        promise->finish();
    });
    return promise->future();
}

void GoalService::take(const Loaded& loaded) {
    QHash<GoalId, CountedGoal> counted;
    for (const CountedGoal& one : loaded.counted) {
        counted[one.goal] = one;
    }
    QList<GoalView> fresh;
    for (const StoredGoal& stored : loaded.goals) {
        GoalView view{
            .goal = stored.goal, .isApproved = stored.isApproved, .proposals = stored.proposals};
        if (const auto known = counted.constFind(stored.goal.id); known != counted.constEnd()) {
            view.progress = known->progress;
            view.countedUntil = known->until;
        }
        if (const GoalView* before = goal(stored.goal.id)) {
            view.outlook = before->outlook;
            view.pace = before->pace;
            if (before->countedUntil > view.countedUntil) { // the engine told more than it wrote
                view.progress = before->progress;
                view.countedUntil = before->countedUntil;
            }
        }
        const StepCount steps = loaded.steps.value(stored.goal.id);
        view.steps = steps.all;
        view.stepsDone = steps.done;
        fresh.append(view);
    }
    std::sort(fresh.begin(), fresh.end(), isBefore);
    const QList<GoalView> before = std::exchange(m_goals, fresh);
    m_places.clear();
    for (qsizetype i = 0; i < m_goals.size(); ++i) {
        m_places[m_goals[i].goal.id] = i;
    }
    for (GoalView& view : m_goals) {
        finish(view);
    }
    notifyChanges(before);
    if (!std::exchange(m_isLoaded, true)) {
        lookAhead();
    } else {
        soonLookAhead();
    }
    runUnattended();
}

/// What follows from the other fields.
void GoalService::finish(GoalView& view) const {
    view.waitsFor = waitsFor(view);
}

QString GoalService::waitsFor(const GoalView& view) const {
    const Goal& goal = view.goal;
    switch (goal.state) {
    case GoalState::Draft: {
        if (!goal.isArmed) {
            return text(QT_TRANSLATE_NOOP("goals", "Waits to be started."));
        }
        QStringList open;
        for (const GoalId& id : goal.after) {
            const GoalView* other = this->goal(id);
            if (other != nullptr && other->goal.state != GoalState::Completed) {
                open.append(other->goal.name);
            }
        }
        return open.isEmpty()
                   ? text(QT_TRANSLATE_NOOP("goals", "Starts with the engine's next candle."))
                   : text(QT_TRANSLATE_NOOP("goals", "Starts when these have completed: %1."))
                         .arg(open.join(QStringLiteral(", ")));
    }
    case GoalState::Active:
        return shortfallText(goal, view.progress);
    case GoalState::Met:
        return view.waitsForApproval() ? text(QT_TRANSLATE_NOOP("goals", "Waits for approval."))
               : holdCompletion(view.proposals)
                   ? text(QT_TRANSLATE_NOOP("goals", "Waits until its rule's proposal is decided."))
               : view.isApproved
                   ? text(QT_TRANSLATE_NOOP("goals", "Approved: completes with the next look."))
                   : text(QT_TRANSLATE_NOOP("goals",
                                            "The target must hold for the confirmation window."));
    case GoalState::Collecting:
        return text(QT_TRANSLATE_NOOP("goals", "%1 of %2 steps done."))
            .arg(view.stepsDone)
            .arg(view.steps);
    case GoalState::Paused:
        return text(QT_TRANSLATE_NOOP("goals", "Paused: nothing is judged."));
    case GoalState::Completed:
    case GoalState::Failed:
    case GoalState::Cancelled:
        return {};
    }
    return {};
}

void GoalService::notifyChanges(const QList<GoalView>& before) {
    QHash<GoalId, GoalView> known;
    for (const GoalView& view : before) {
        known[view.goal.id] = view;
    }
    QList<GoalId> progressed;
    bool isListChanged = before.size() != m_goals.size();
    QList<std::pair<GoalNoticeKind, GoalId>> notices;
    for (const GoalView& view : std::as_const(m_goals)) {
        const auto old = known.constFind(view.goal.id);
        isListChanged |= old == known.constEnd() || old->goal != view.goal ||
                         old->isApproved != view.isApproved || old->proposals != view.proposals;
        if (old == known.constEnd() || *old == view) {
            continue;
        }
        progressed.append(view.goal.id);
        const bool isNew = m_isLoaded && old->goal.state != view.goal.state;
        if (!old->waitsForApproval() && view.waitsForApproval() && m_isLoaded) {
            notices.append({GoalNoticeKind::ApprovalNeeded, view.goal.id});
        } else if (m_isLoaded && view.proposals.size() > old->proposals.size()) {
            notices.append({GoalNoticeKind::Proposal, view.goal.id});
        } else if (isNew && view.goal.state == GoalState::Met) {
            notices.append({GoalNoticeKind::Met, view.goal.id});
        } else if (isNew && view.goal.state == GoalState::Completed) {
            notices.append({GoalNoticeKind::Completed, view.goal.id});
        } else if (isNew && view.goal.state == GoalState::Failed) {
            notices.append({GoalNoticeKind::Failed, view.goal.id});
        }
    }
    if (isListChanged) {
        Q_EMIT goalsChanged();
        soonLookAhead();
    }
    if (!progressed.isEmpty()) {
        Q_EMIT progressChanged(progressed);
    }
    for (const auto& [kind, id] : std::as_const(notices)) {
        Q_EMIT goalNotified(kind, id);
    }
}

const GoalView* GoalService::goal(GoalId id) const {
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_goals[*place];
}

QList<GoalAgent> GoalService::agentsOf(const Goal& goal) const {
    QList<GoalAgent> found;
    for (const farms::Agent& agent : m_farms.agents()) {
        if (isInScope(goal.scope, agent.id, agent.farm)) {
            found.append({.agent = agent.id, .farm = agent.farm, .wallet = agent.wallet});
        }
    }
    return found;
}

QList<const GoalView*> GoalService::goalsOf(FarmId farm) const {
    QList<const GoalView*> found;
    for (const GoalView& view : m_goals) {
        const QList<GoalAgent> agents = agentsOf(view.goal);
        const bool isNamed =
            view.goal.scope.kind == ScopeKind::Farms && view.goal.scope.farms.contains(farm);
        if (isNamed || std::any_of(agents.begin(), agents.end(),
                                   [&](const GoalAgent& one) { return one.farm == farm; })) {
            found.append(&view);
        }
    }
    return found;
}

template <class Work>
QFuture<Result<void>> GoalService::command(Work work) {
    return m_database.run(
        [work, context = context(), assets = m_assets, now = m_clock.now()](Session& session) {
            GoalDesk desk(session, *assets, context);
            return work(desk, now);
        });
}

QFuture<Result<void>> GoalService::createGoal(const Goal& goal) {
    return command([goal](GoalDesk& desk, Instant now) { return desk.create(goal, now); });
}

QFuture<Result<void>> GoalService::saveGoal(const Goal& goal) {
    return command([goal](GoalDesk& desk, Instant now) { return desk.save(goal, now); });
}

QFuture<Result<void>> GoalService::startGoal(GoalId id) {
    return command([id, reason = text(QT_TRANSLATE_NOOP("goals", "Started by a person."))](
                       GoalDesk& desk, Instant now) { return desk.arm(id, reason, now); });
}

QFuture<Result<void>> GoalService::pauseGoal(GoalId id, const QString& reason) {
    return command([id, reason](GoalDesk& desk, Instant now) {
        return desk.change(id, GoalState::Paused, reason, now);
    });
}

QFuture<Result<void>> GoalService::resumeGoal(GoalId id, const QString& reason) {
    return command([id, reason](GoalDesk& desk, Instant now) {
        return desk.change(id, GoalState::Active, reason, now);
    });
}

QFuture<Result<void>> GoalService::cancelGoal(GoalId id, CancelledFunds funds,
                                              const QString& reason) {
    return command([id, funds, reason](GoalDesk& desk, Instant now) {
        return desk.cancel(id, funds, reason, now);
    });
}

QFuture<Result<void>> GoalService::approveGoal(GoalId id, const QString& reason) {
    return command(
        [id, reason](GoalDesk& desk, Instant now) { return desk.approve(id, reason, now); });
}

QFuture<Result<void>> GoalService::decideProposal(ProposalId id, bool isApproved) {
    return command(
        [id, isApproved](GoalDesk& desk, Instant now) { return desk.decide(id, isApproved, now); });
}

QFuture<Result<void>> GoalService::adjustGoal(GoalId id, const std::optional<Decimal>& target,
                                              const std::optional<Instant>& deadline,
                                              const QString& reason) {
    return command([id, target, deadline, reason](GoalDesk& desk, Instant now) {
        return desk.adjust(id, target, deadline, reason, now);
    });
}

QFuture<Result<GoalId>> GoalService::cloneGoal(GoalId id, const QString& name) {
    return m_database.run([id, name, context = context(), assets = m_assets,
                           now = m_clock.now()](Session& session) -> Result<GoalId> {
        GoalDesk desk(session, *assets, context);
        TF_TRY(const StoredGoal stored, desk.store().goal(id));
        const Goal copy = cloned(stored.goal, name);
        TF_CHECK(desk.create(copy, now));
        return copy.id;
    });
}

QFuture<Result<QList<GoalLogLine>>> GoalService::log(GoalId id, const std::optional<qint64>& before,
                                                     int limit) {
    return m_database.run([id, before, limit, workspace = m_workspace](Session& session) {
        return GoalStore(session, workspace).log(id, before, limit);
    });
}

QFuture<Result<QList<GoalPoint>>> GoalService::history(GoalId id) {
    return m_database.run([id, workspace = m_workspace](Session& session) {
        return GoalStore(session, workspace).points(id);
    });
}

QFuture<Result<QList<GoalContribution>>> GoalService::contributions(GoalId id) {
    return m_database.run([id, workspace = m_workspace](Session& session) {
        return GoalStore(session, workspace).contributions(id);
    });
}

QFuture<Result<GoalCompletion>> GoalService::completion(GoalId id) {
    return m_database.run([id, workspace = m_workspace](Session& session) {
        return CompletionStore(session, workspace).completion(id);
    });
}

QFuture<Result<DraftHistory>> GoalService::historyOf(const Goal& draft) {
    return m_database.run(
        [draft, workspace = m_workspace](Session& session) {
            return historyOfDraft(session, workspace, draft);
        },
        storage::Lane::Background);
}

QFuture<Result<RewardPreview>> GoalService::rewardPreview(const Goal& draft) {
    return m_database.run([draft, workspace = m_workspace](Session& session) {
        return rewardOfDraft(session, workspace, draft);
    });
}

void GoalService::takeCounted(const QList<CountedGoal>& counted) {
    QList<GoalId> changed;
    for (const CountedGoal& one : counted) {
        const auto place = m_places.constFind(one.goal);
        if (place == m_places.constEnd()) {
            continue;
        }
        GoalView& view = m_goals[*place];
        if (!view.countedUntil || *view.countedUntil <= one.until) {
            view.progress = one.progress;
            view.countedUntil = one.until;
            finish(view);
            changed.append(one.goal);
        }
    }
    if (!changed.isEmpty()) {
        Q_EMIT progressChanged(changed);
        soonLookAhead();
    }
}

/// Goals that were never looked at do not wait for the rest to be over.
void GoalService::soonLookAhead() {
    const bool isNew = std::any_of(m_goals.begin(), m_goals.end(), [](const GoalView& view) {
        return isRunning(view.goal.state) && view.outlook == GoalOutlook();
    });
    const bool isSoonEnough = m_lookAhead.isActive() &&
                              (!isNew || m_lookAhead.remainingTimeAsDuration() <= lookAheadEvery);
    if (m_looking.isValid() || isSoonEnough) {
        return;
    }
    m_lookAhead.start(isNew ? std::chrono::milliseconds(lookAheadEvery)
                            : std::max<std::chrono::milliseconds>(lookAheadEvery, m_rest));
}

void GoalService::lookAhead() {
    m_looking.start();
    const auto read = m_database.run(
        [workspace = m_workspace](Session& session) -> Result<OutlookBases> {
            TF_TRY(std::vector<OutlookBasis> bases, outlookBases(session, workspace));
            return std::make_shared<const std::vector<OutlookBasis>>(std::move(bases));
        },
        storage::Lane::Background);
    whenDone(read, this, [this](const Result<OutlookBases>& bases) {
        if (bases) {
            foresee(*bases);
        } else {
            m_looking.invalidate();
        }
    });
}

/// Not on the database's thread, where reports wait.
void GoalService::foresee(const OutlookBases& bases) {
    m_foreseen = QtConcurrent::run([bases](QPromise<Outlooks>& promise) {
        Outlooks outlooks;
        for (const OutlookBasis& basis : *bases) {
            if (promise.isCanceled()) {
                return;
            }
            outlooks[basis.tracker.goal().id] = outlookOf(basis);
        }
        promise.addResult(std::move(outlooks));
    });
    whenDone(m_foreseen, this, [this](const Outlooks& outlooks) {
        m_rest = std::chrono::milliseconds(m_looking.elapsed() * restAfterLooking);
        m_looking.invalidate();
        takeOutlooks(outlooks);
    });
}

void GoalService::takeOutlooks(const Outlooks& outlooks) {
    QList<GoalId> changed;
    QList<GoalId> unlikely;
    for (GoalView& view : m_goals) {
        const CountedOutlook found = outlooks.value(view.goal.id);
        if (view.outlook != found.outlook || view.pace != found.pace) {
            view.outlook = found.outlook;
            view.pace = found.pace;
            changed.append(view.goal.id);
        }
        const double probability = found.outlook.probability.value_or(1);
        if (probability >= likelyAgain) {
            m_unlikely.remove(view.goal.id);
        } else if (probability < unlikelyBelow && view.goal.deadline &&
                   !m_unlikely.contains(view.goal.id)) {
            m_unlikely.insert(view.goal.id);
            unlikely.append(view.goal.id);
        }
    }
    if (!changed.isEmpty()) {
        Q_EMIT progressChanged(changed);
    }
    for (const GoalId& id : std::as_const(unlikely)) {
        Q_EMIT goalNotified(GoalNoticeKind::Unlikely, id);
    }
}

/// Only the writer may, and while an engine runs here the watcher does it.
void GoalService::runUnattended() {
    const bool isNeeded = std::any_of(m_goals.begin(), m_goals.end(), [](const GoalView& view) {
        return view.goal.state == GoalState::Collecting ||
               (view.goal.state == GoalState::Met && isFreeToComplete(view));
    });
    if (!isNeeded || m_isRunningSteps || m_engine.isRunning() || !m_ledger.isWriter()) {
        return;
    }
    m_isRunningSteps = true;
    const auto done = m_database.run(
        [context = context(), assets = m_assets, now = m_clock.now()](Session& session) {
            return goals::runUnattended(session, *assets, context, now);
        });
    whenDone(done, this, [this](const Result<void>& result) {
        m_isRunningSteps = false;
        if (!result) {
            qCWarning(logGoals) << errorName(result.error().code) << result.error().detail;
        }
    });
}

} // namespace tf::goals
