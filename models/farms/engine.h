// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/farms/engine_hook.h"
#include "models/ledger/posting_store.h"
#include "models/storage/database.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>
#include <functional>

namespace tf::farms {

/// How far a run has come.
struct EngineProgress {
    Instant marketTime;
    qint64 candles = 0; ///< agent-candles stepped
    qint64 fills = 0;
    qint64 transfers = 0;

    bool operator==(const EngineProgress&) const = default;
};

/// Makes the feed of a run: candles of the channels that close after `from`.
using FeedFactory = std::function<Result<std::unique_ptr<market::MarketFeed>>(
    storage::Session& session, const std::vector<market::FeedChannel>& channels, Instant from)>;

/// What a run needs beside the workspace.
struct EngineRun {
    FeedFactory feed;
    EngineSettings settings;
    ledger::WriteContext context; ///< epoch of the program's writer lease
};

/// Runs all agents of a workspace from a feed, on its own thread and connection. What it does is
/// written in batches, each in one transaction; a program that is killed goes on where the last
/// batch ended. Signals come in the owner's thread.
class TradingEngine final : public QObject {
    Q_OBJECT

public:
    TradingEngine(const storage::ConnectionSettings& connection, const Clock& clock,
                  QObject* parent = nullptr);
    /// Ends the run after the batch in hand.
    ~TradingEngine() override;

    /// Conflict while a run is going on.
    Result<void> start(EngineRun run);
    void stop();
    /// In force from the next start on. Shared: with the run's thread.
    void setHook(std::shared_ptr<EngineHook> hook) { m_hook = std::move(hook); }
    bool isRunning() const { return m_thread != nullptr; }

    // In force from the next candle on; ignored while nothing runs (the next start reads the
    // books).
    void setAgentState(AgentId agent, AgentState state);
    void setFarmState(FarmId farm, FarmState state);
    void setStopActive(bool isActive);
    /// Sells, or covers, all that the agent holds at the last close.
    void closePositions(AgentId agent);
    /// Farms, agents or where they are were changed: the run goes on from the books, from the
    /// candle on at which it stands.
    void reload();
    /// Money was moved by somebody else: looks at the books before the next candle.
    void refreshMoney();
    /// For the ledger's signal: a burst of notices is one look.
    void noteWalletsChanged() { refreshMoney(); }

Q_SIGNALS:
    void started();
    /// At most every 100 ms of the clock, and at the end.
    void progressed(const tf::farms::EngineProgress& progress);
    /// The run ended: by itself, stopped (both ok), or with an error.
    void finished(const tf::Result<void>& outcome);

private:
    using Command = std::function<void(EngineCore&)>;
    class Runner;

    void post(Command command);

    storage::ConnectionSettings m_connection;
    const Clock& m_clock;
    std::shared_ptr<EngineHook> m_hook;
    std::unique_ptr<Runner> m_runner;
    QThread* m_thread = nullptr;
};

} // namespace tf::farms
