// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/engine.h"

#include "models/farms/engine_store.h"
#include "models/market/candle_store.h"

#include <QLoggingCategory>
#include <atomic>

Q_LOGGING_CATEGORY(logEngine, "tf.engine")

namespace tf::farms {

namespace {

constexpr int mostRestarts = 3;
constexpr auto longestWait = std::chrono::milliseconds(500);
constexpr auto lookEvery = std::chrono::milliseconds(250);
constexpr auto progressEvery = std::chrono::milliseconds(100);

/// Errors after which the books decide and the run starts again from them.
bool isDisagreement(ErrorCode code) {
    return code == ErrorCode::InsufficientFunds || code == ErrorCode::WalletFrozen ||
           code == ErrorCode::WalletClosed || code == ErrorCode::AlreadyResolved ||
           code == ErrorCode::StopActive;
}

bool isConnectionLoss(ErrorCode code) {
    return code == ErrorCode::ConnectionLost || code == ErrorCode::ConnectionFailed ||
           code == ErrorCode::OutcomeUnknown;
}

} // namespace

/// The run itself; lives on the engine's thread but for the calls that say so.
class TradingEngine::Runner {
public:
    Runner(storage::ConnectionSettings connection, const Clock& clock, EngineRun run,
           std::shared_ptr<EngineHook> hook, std::function<void(const EngineProgress&)> report)
        : m_connection(std::move(connection))
        , m_clock(clock)
        , m_run(std::move(run))
        , m_hook(std::move(hook))
        , m_report(std::move(report)) {}

    // From any thread.
    void requestStop() {
        m_isStopping = true;
        m_wake.wakeAll();
    }
    void post(Command command) {
        const QMutexLocker lock(&m_mutex);
        m_commands.append(std::move(command));
        m_wake.wakeAll();
    }
    void refreshMoney() {
        m_wantsMoney = true;
        m_wake.wakeAll();
    }
    void reload() {
        m_wantsReload = true;
        m_wake.wakeAll();
    }

    Result<void> run() {
        for (int restarts = 0;; ++restarts) {
            m_wantsReload = false;
            const Result<void> outcome = runOnce();
            if (outcome && m_wantsReload && !m_isStopping) {
                --restarts;
                continue;
            }
            const bool isOver = outcome.isOk() || m_isStopping || restarts == mostRestarts;
            if (isOver ||
                !(isDisagreement(outcome.error().code) || isConnectionLoss(outcome.error().code))) {
                return outcome;
            }
            qCWarning(logEngine) << "starting again from the books:" << outcome.error().detail;
            if (std::exchange(m_hasWritten, false)) {
                restarts = 0; // others may move money as often as they like while the run gets on
            }
        }
    }

private:
    Result<void> runOnce() {
        TF_CHECK(open());
        EngineStore store(*m_session, m_assets, m_run.context);
        TF_TRY(EngineWorld world, store.load());
        TF_CHECK(store.claim(world.agents));
        EngineCore core(std::move(world), m_run.settings);
        TF_CHECK(core.prepare());
        TF_CHECK(restore(core));
        if (m_hook) {
            TF_CHECK(m_hook->begin(*m_session, m_run.context, core));
        }
        const std::vector<market::FeedChannel> channels = core.channels();
        TF_TRY(const std::unique_ptr<market::MarketFeed> feed,
               m_run.feed(*m_session, channels, core.now()));
        return loop(core, store, *feed);
    }

    Result<void> open() {
        if (!m_session || !m_session->isAlive()) {
            m_session.reset();
            TF_TRY(m_session,
                   storage::Session::open(m_connection.connectionString, m_connection.password));
        }
        return {};
    }

    /// Agents on one market share one reading of its candles.
    Result<void> restore(EngineCore& core) {
        QList<EngineCore::RestoreNeed> needs = core.restoreNeeds();
        const auto channelOf = [](const EngineCore::RestoreNeed& need) {
            return std::pair(need.channel.instrument, need.channel.interval);
        };
        std::stable_sort(needs.begin(), needs.end(),
                         [&](const auto& a, const auto& b) { return channelOf(a) < channelOf(b); });
        for (auto begin = needs.cbegin(); begin != needs.cend();) {
            const auto end = std::find_if(begin, needs.cend(), [&](const auto& need) {
                return channelOf(need) != channelOf(*begin);
            });
            TF_CHECK(restoreChannel(core, {begin, end}));
            begin = end;
        }
        return {};
    }

    Result<void> restoreChannel(EngineCore& core, std::span<const EngineCore::RestoreNeed> needs) {
        const market::SeriesKey key{.instrument = needs.front().channel.instrument,
                                    .interval = needs.front().channel.interval};
        const auto first =
            std::min_element(needs.begin(), needs.end(),
                             [](const auto& a, const auto& b) { return a.from < b.from; });
        const auto last = std::max_element(
            needs.begin(), needs.end(), [](const auto& a, const auto& b) { return a.to < b.to; });
        TF_TRY(const std::vector<market::Candle> candles,
               market::readCandles(*m_session, key, first->from.toMs(), last->to.toMs() + 1));
        const auto opensBefore = [](const market::Candle& candle, qint64 ms) {
            return candle.openMs < ms;
        };
        for (const EngineCore::RestoreNeed& need : needs) {
            const auto begin =
                std::lower_bound(candles.begin(), candles.end(), need.from.toMs(), opensBefore);
            const auto end =
                std::lower_bound(begin, candles.end(), need.to.toMs() + 1, opensBefore);
            core.restore(need, {begin, end});
        }
        return {};
    }

    Result<void> loop(EngineCore& core, EngineStore& store, market::MarketFeed& feed) {
        market::FeedBatch batch;
        int batches = 0;
        TF_CHECK(act(core, store)); // what was left half done
        while (!m_isStopping && !m_wantsReload) {
            TF_CHECK(runCommands(core, store));
            const market::FeedState state = feed.poll(m_clock.now(), batch);
            if (state == market::FeedState::Ready) {
                core.onBatch(batch, feed.channels());
                const bool isActDue = note(core);
                const size_t mostTransfers = static_cast<size_t>(m_run.settings.transfersPerWrite);
                const bool isFull = isActDue || ++batches >= m_run.settings.batchesPerWrite ||
                                    core.pendingTransfers() >= mostTransfers;
                if (isFull) {
                    batches = 0;
                    TF_CHECK(write(core, store));
                    TF_CHECK(act(core, store));
                }
                report(core, false);
                continue;
            }
            batches = 0;
            TF_CHECK(write(core, store));
            TF_CHECK(act(core, store));
            if (state == market::FeedState::Ended) {
                break;
            }
            waitFor(feed);
        }
        TF_CHECK(write(core, store, true));
        report(core, !m_wantsReload);
        m_candlesBefore += core.steppedCandles();
        return {};
    }

    bool note(const EngineCore& core) {
        if (m_hook) {
            m_hook->note(core);
        }
        return m_hook && m_hook->wantsToAct();
    }

    /// The hook's turn, until it has nothing more to do: what it made the core trade is written,
    /// what it posted is looked at.
    Result<void> act(EngineCore& core, EngineStore& store) {
        while (m_hook && m_hook->wantsToAct() && !m_isStopping) {
            TF_CHECK(m_hook->act(*m_session, core));
            m_hook->note(core);
            TF_CHECK(write(core, store));
            TF_CHECK(lookAtMoney(core, store));
        }
        return {};
    }

    static Result<void> lookAtMoney(EngineCore& core, EngineStore& store) {
        TF_TRY(const Purses purses, store.purses());
        TF_TRY(const QSet<ledger::WalletId> frozen, store.frozenWallets());
        core.setMoney(purses, frozen);
        return {};
    }

    Result<void> runCommands(EngineCore& core, EngineStore& store) {
        QList<Command> commands;
        {
            const QMutexLocker lock(&m_mutex);
            commands.swap(m_commands);
        }
        for (const Command& command : std::as_const(commands)) {
            command(core);
        }
        if (m_hook && !commands.isEmpty()) {
            m_hook->note(core); // some of them trade
        }
        // The engine's own postings make notices too: one look in a while answers many of them.
        const Instant now = m_clock.now();
        const bool mayLook = !m_lastLook || now - *m_lastLook >= lookEvery || now < *m_lastLook;
        if (mayLook && m_wantsMoney.exchange(false)) {
            m_lastLook = now;
            TF_CHECK(write(core, store));
            TF_CHECK(lookAtMoney(core, store));
        }
        return {};
    }

    /// Repeats with the same ids where the connection was lost, so that nothing is booked twice.
    Result<void> write(EngineCore& core, EngineStore& store, bool isLast = false) {
        const EngineOutput output = core.takeOutput();
        if (output.isEmpty() && !(isLast && m_hook)) {
            return {};
        }
        const Result<void> written = store.write(output, [&]() -> Result<void> {
            return m_hook ? m_hook->write(*m_session, isLast) : Result<void>();
        });
        if (written) {
            m_hasWritten = true;
            m_progress.fills += output.fills.size();
            m_progress.transfers += static_cast<qint64>(output.transfers.size());
        }
        return written;
    }

    void waitFor(market::MarketFeed& feed) {
        const Instant now = m_clock.now();
        const auto span = std::clamp(feed.nextDue().value_or(now + longestWait) - now,
                                     std::chrono::milliseconds(0), longestWait);
        const QMutexLocker lock(&m_mutex);
        if (m_commands.isEmpty() && !m_isStopping && !m_wantsReload) {
            m_wake.wait(&m_mutex, static_cast<unsigned long>(span.count()));
        }
    }

    void report(const EngineCore& core, bool isLast) {
        const Instant now = m_clock.now();
        if (!isLast && m_lastReport && now - *m_lastReport < progressEvery) {
            return;
        }
        m_lastReport = now;
        m_progress.marketTime = core.now();
        m_progress.candles = m_candlesBefore + core.steppedCandles();
        m_report(m_progress);
    }

    storage::ConnectionSettings m_connection;
    const Clock& m_clock;
    EngineRun m_run;
    std::shared_ptr<EngineHook> m_hook;
    std::function<void(const EngineProgress&)> m_report;
    std::unique_ptr<storage::Session> m_session;
    ledger::AssetIds m_assets;
    EngineProgress m_progress;
    bool m_hasWritten = false;  ///< since the run began or began again
    qint64 m_candlesBefore = 0; ///< stepped before the last reload
    std::optional<Instant> m_lastReport;
    std::optional<Instant> m_lastLook;
    QMutex m_mutex;
    QWaitCondition m_wake;
    QList<Command> m_commands;
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_wantsMoney = false;
    std::atomic<bool> m_wantsReload = false;
};

TradingEngine::TradingEngine(const storage::ConnectionSettings& connection, const Clock& clock,
                             QObject* parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock) {}

TradingEngine::~TradingEngine() {
    if (m_thread != nullptr) {
        m_runner->requestStop();
        m_thread->wait();
    }
}

Result<void> TradingEngine::start(EngineRun run) {
    if (m_thread != nullptr) {
        return Error{ErrorCode::Conflict, QStringLiteral("the engine runs already")};
    }
    const auto report = [this](const EngineProgress& progress) {
        QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
    };
    m_runner = std::make_unique<Runner>(m_connection, m_clock, std::move(run), m_hook, report);
    m_thread = QThread::create([this] {
        const Result<void> outcome = m_runner->run();
        QMetaObject::invokeMethod(this, [this, outcome] {
            m_thread->wait();
            m_thread->deleteLater();
            m_thread = nullptr;
            m_runner.reset();
            Q_EMIT finished(outcome);
        });
    });
    m_thread->setObjectName(QStringLiteral("engine"));
    m_thread->setParent(this);
    m_thread->start();
    Q_EMIT started();
    return {};
}

void TradingEngine::stop() {
    if (m_runner) {
        m_runner->requestStop();
    }
}

void TradingEngine::post(Command command) {
    if (m_runner) {
        m_runner->post(std::move(command));
    }
}

void TradingEngine::setAgentState(AgentId agent, AgentState state) {
    post([agent, state](EngineCore& core) { core.setAgentState(agent, state); });
}

void TradingEngine::setFarmState(FarmId farm, FarmState state) {
    post([farm, state](EngineCore& core) { core.setFarmState(farm, state); });
}

void TradingEngine::setStopActive(bool isActive) {
    post([isActive](EngineCore& core) { core.setStopActive(isActive); });
}

void TradingEngine::closePositions(AgentId agent) {
    post([agent](EngineCore& core) { core.closePositions(agent); });
}

void TradingEngine::reload() {
    if (m_runner) {
        m_runner->reload();
    }
}

void TradingEngine::refreshMoney() {
    if (m_runner) {
        m_runner->refreshMoney();
    }
}

} // namespace tf::farms
