// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm_service.h"
#include "models/goals/goal_outlook.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tf::goals {

class GoalWatcher;

/// Goals of a workspace: commands in, change signals out. The list is kept in memory and follows
/// changes, those of other programs too. The goals themselves are counted and judged on the
/// engine's thread (GoalWatcher); completion steps run there while the engine runs, and on the
/// database's lane while it does not. Lives in the GUI's thread.
class GoalService final : public QObject {
    Q_OBJECT

public:
    /// Everything must outlive the service.
    GoalService(storage::Database& database, ledger::LedgerService& ledger,
                farms::FarmService& farms, farms::TradingEngine& engine, const Clock& clock,
                WorkspaceId workspace, QObject* parent = nullptr);
    ~GoalService() override;

    QFuture<Result<void>> refresh();
    /// Unfinished ones first, by priority, then name.
    const QList<GoalView>& goals() const { return m_goals; }
    const GoalView* goal(GoalId id) const;
    /// Goals whose scope holds the farm or one of its agents.
    QList<const GoalView*> goalsOf(FarmId farm) const;
    /// Agents that the goal is for at present.
    QList<GoalAgent> agentsOf(const Goal& goal) const;

    // commands
    /// A draft. BadParameter unless validate() is content.
    QFuture<Result<void>> createGoal(const Goal& goal);
    /// Drafts wholly; of running goals name, note, priority and what happens on completion, until
    /// it has begun. Conflict when the stored row is another version, WrongState otherwise.
    QFuture<Result<void>> saveGoal(const Goal& goal);
    /// Sets the money aside and lets the draft start: with the engine's next candle, once its
    /// start time and the goals before it allow.
    QFuture<Result<void>> startGoal(GoalId id);
    QFuture<Result<void>> pauseGoal(GoalId id, const QString& reason);
    QFuture<Result<void>> resumeGoal(GoalId id, const QString& reason);
    QFuture<Result<void>> cancelGoal(GoalId id, CancelledFunds funds, const QString& reason);
    /// Lets a goal that is met and confirmed complete.
    QFuture<Result<void>> approveGoal(GoalId id, const QString& reason);
    /// Answers what a rule of the goal asks for, once. WrongState when it was answered otherwise or
    /// the goal has changed since.
    QFuture<Result<void>> decideProposal(ProposalId id, bool isApproved);
    /// Another target or deadline for a running goal; absent stays.
    QFuture<Result<void>> adjustGoal(GoalId id, const std::optional<Decimal>& target,
                                     const std::optional<Instant>& deadline, const QString& reason);
    /// A draft like it; answers its id.
    QFuture<Result<GoalId>> cloneGoal(GoalId id, const QString& name);

    // what happened
    /// Newest first, below `before`; a null id means all goals.
    QFuture<Result<QList<GoalLogLine>>>
    log(GoalId id, const std::optional<qint64>& before = std::nullopt, int limit = 200);
    QFuture<Result<QList<GoalPoint>>> history(GoalId id);
    QFuture<Result<QList<GoalContribution>>> contributions(GoalId id);
    /// NotFound until it has begun.
    QFuture<Result<GoalCompletion>> completion(GoalId id);

    // for the wizard
    QFuture<Result<DraftHistory>> historyOf(const Goal& draft);
    /// By what the draft's agents earned in the last 90 days; equal parts where none earned.
    QFuture<Result<RewardPreview>> rewardPreview(const Goal& draft);

Q_SIGNALS:
    /// The list: goals came, or their definition or state changed.
    void goalsChanged();
    /// Progress, pace, outlook or steps of these.
    void progressChanged(const QList<tf::goals::GoalId>& goals);
    void goalNotified(tf::goals::GoalNoticeKind kind, const tf::goals::GoalId& goal);

private:
    struct Loaded;
    using Outlooks = QHash<GoalId, CountedOutlook>;
    /// Shared: read on one thread, used on another, and too large to be copied in between.
    using OutlookBases = std::shared_ptr<const std::vector<OutlookBasis>>;

    ledger::WriteContext context() const;
    void onChanged(const QString& table);
    void follow();
    void take(const Loaded& loaded);
    void notifyChanges(const QList<GoalView>& before);
    void finish(GoalView& view) const;
    QString waitsFor(const GoalView& view) const;
    void takeCounted(const QList<CountedGoal>& counted);
    void runUnattended();
    void soonLookAhead();
    void lookAhead();
    void foresee(const OutlookBases& bases);
    void takeOutlooks(const Outlooks& outlooks);
    template <class Work>
    QFuture<Result<void>> command(Work work);

    storage::Database& m_database;
    ledger::LedgerService& m_ledger;
    farms::FarmService& m_farms;
    farms::TradingEngine& m_engine;
    const Clock& m_clock;
    WorkspaceId m_workspace;
    std::shared_ptr<ledger::AssetIds> m_assets; ///< shared: with jobs on the database's threads
    std::shared_ptr<GoalWatcher> m_watcher;     ///< shared: with the engine's thread
    QList<GoalView> m_goals;
    QHash<GoalId, qsizetype> m_places; ///< in m_goals
    QTimer m_lookAhead;
    QElapsedTimer m_looking;            ///< valid while it looks ahead
    std::chrono::milliseconds m_rest{}; ///< after it
    QFuture<Outlooks> m_foreseen;
    QSet<GoalId> m_unlikely; ///< told so
    bool m_isLoaded = false;
    bool m_isFollowing = false; ///< asks the database for a change
    bool m_hasMissed = false;   ///< another change came meanwhile
    bool m_isRunningSteps = false;
};

} // namespace tf::goals

Q_DECLARE_METATYPE(tf::goals::GoalId)
