// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/farms/engine_hook.h"
#include "models/goals/goal_book.h"
#include "models/goals/goal_desk.h"
#include "models/goals/goal_room.h"

#include <QMutex>
#include <atomic>

namespace tf::goals {

/// Counts and judges goals while the engine runs, on its thread, batch by batch, in market time;
/// and makes due what follows: states, adjustments, the steps of completions. Nothing that it
/// counts has to be kept: after a restart it counts again from the books and stands where it stood.
class GoalWatcher final : public farms::EngineHook {
public:
    /// Progress of goals that changed; called on the engine's thread.
    using Listener = std::function<void(const QList<CountedGoal>&)>;

    explicit GoalWatcher(const Clock& clock)
        : m_clock(clock) {}

    // From any thread.
    void setListener(Listener listener);
    /// Goals or money were changed by somebody else: looks again before the next candle.
    void reload() { m_isStale = true; }

    Result<void> begin(storage::Session& session, const ledger::WriteContext& context,
                       farms::EngineCore& core) override;
    void note(const farms::EngineCore& core) override;
    Result<void> write(storage::Session& session, bool isLast) override;
    bool wantsToAct() const override { return m_isStale || !m_due.isEmpty(); }
    Result<void> act(storage::Session& session, farms::EngineCore& core) override;

private:
    /// A goal that is not final.
    struct Seat {
        StoredGoal stored;
        std::optional<Instant> blockedUntil;
        qint64 ruleDay = 0; ///< last UTC day on which its rules were asked
    };

    Result<void> load(storage::Session& session);
    Result<void> follow(storage::Session& session, const QList<StoredGoal>& goals);
    Result<void> notice(GoalStore& store, const Seat& before, const StoredGoal& now);
    void feed(const farms::EngineCore& core);
    GoalProgress progressOf(const Seat& seat) const;
    /// Goals that were judged after a revision of the book.
    QList<CountedGoal> countedSince(quint64 revision) const;
    void lookForDue();
    void lookAt(const QList<GoalId>& goals);
    bool isDue(const Seat& seat) const;
    std::optional<Instant> nextLook(const Seat& seat) const;
    AdvanceFacts facts(const Seat& seat) const;
    void notePoints();
    void addPoint(const Seat& seat);
    void tell(bool isLast);

    Result<void> advanceGoal(storage::Session& session, farms::EngineCore& core, GoalId id);
    Result<bool> runSteps(storage::Session& session, farms::EngineCore& core, Seat& seat);
    Result<bool> applyRules(GoalDesk& desk, Seat& seat);
    Result<QList<GoalBase>> basesOf(GoalStore& store, const farms::EngineCore& core,
                                    const Goal& goal, Instant at) const;
    Result<void> startCounting(storage::Session& session, GoalStore& store, Seat& seat,
                               bool isBackdated);

    const Clock& m_clock;
    ledger::WriteContext m_context;
    ledger::AssetIds m_assets;
    GoalRoom m_room;
    GoalBook m_book;
    FillReader m_reader;
    QHash<GoalId, Seat> m_seats;
    QHash<GoalId, GoalState> m_states; ///< of all goals: what others wait for
    QList<GoalId> m_due;               ///< in the order of their priorities
    Instant m_now;
    Instant m_nextLook; ///< when something is due without an event
    qsizetype m_seenFills = 0;
    qsizetype m_seenSnapshots = 0;
    qint64 m_lastPoint = 0; ///< slot of the last points
    quint64 m_written = 0;  ///< revision of the book that was written last
    quint64 m_told = 0;
    QHash<GoalId, QList<GoalPoint>> m_points;
    std::optional<Instant> m_lastWrite;
    std::chrono::milliseconds m_restOfWriting{};
    std::optional<Instant> m_lastTold;
    std::atomic<bool> m_isStale = false;
    QMutex m_mutex; ///< guards m_listener
    Listener m_listener;
};

} // namespace tf::goals
