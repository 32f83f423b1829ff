// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/equity_book.h"
#include "models/farms/trade_desk.h"
#include "models/market/market_feed.h"
#include "models/trading/risk_gate.h"

#include <deque>

namespace tf::farms {

/// The engine without thread, clock and database: batches of candles in, what has to be written
/// out. Deterministic: the same world and batches give the same output, bit for bit.
class EngineCore {
public:
    EngineCore(EngineWorld world, const EngineSettings& settings);

    /// Prepares a leg for every agent and instrument of which there is a run state or a running
    /// agent. BadParameter when a stored strategy cannot be built.
    Result<void> prepare();
    /// Where a leg with a run state must be run again from and to, so that it stands where it
    /// stood.
    struct RestoreNeed {
        AgentId agent;
        market::FeedChannel channel;
        Instant from; ///< open of the first candle
        Instant to;   ///< open of the last one
    };
    QList<RestoreNeed> restoreNeeds() const;
    void restore(const RestoreNeed& need, market::CandleSpan candles);

    /// Channels that the legs listen to, in a stable order.
    std::vector<market::FeedChannel> channels() const;
    /// Candles that closed together; channels as the feed numbers them.
    void onBatch(const market::FeedBatch& batch, const std::vector<market::FeedChannel>& channels);

    /// A person's commands, in force from the next candle on.
    void setAgentState(AgentId agent, AgentState state);
    void setFarmState(FarmId farm, FarmState state);
    void setStopActive(bool isActive) { m_isStopActive = isActive; }
    /// Money moved from outside the engine: the books as they are now. Nothing may be pending.
    void setPurses(const Purses& purses);

    Instant now() const { return m_now; }
    qint64 steppedCandles() const { return m_steppedCandles; }
    size_t pendingTransfers() const { return m_desk.pendingTransfers(); }
    const Purses& purses() const { return m_desk.purses(); }
    Decimal agentEquity(AgentId agent) const;
    Decimal farmEquity(FarmId farm) const;
    Decimal masterEquity(ledger::WalletId master) const;
    /// Everything since the last call, complete: may be written, and then the run continued or
    /// killed.
    EngineOutput takeOutput();

private:
    struct AgentSeat {
        Agent agent;
        qsizetype farm = -1;
        QList<size_t> legs;
        std::deque<Instant> orders; ///< of the last minute
    };
    struct FarmSeat {
        Farm farm;
        QList<qsizetype> agents;
        std::deque<Instant> orders;
        FarmActivity activity;
        std::optional<Instant> lastSweep;
        bool isSweepWatched = false;
    };
    struct Due {
        size_t leg;
        const market::Candle* candle;
    };

    static Decimal feeRateOf(const market::Instrument& instrument);
    Result<void> addLeg(qsizetype agent, const InstrumentId& instrument);
    void adoptHolding(AgentLeg& leg);
    AgentSeat& seatOf(const AgentLeg& leg) { return m_agents[m_seatOfAgent.value(leg.agent())]; }
    const AgentSeat& seatOf(const AgentLeg& leg) const {
        return m_agents[m_seatOfAgent.value(leg.agent())];
    }
    bool mayStep(const AgentSeat& seat) const;

    std::vector<Due> dueLegs(const market::FeedBatch& batch,
                             const std::vector<market::FeedChannel>& channels);
    void leave(AgentLeg& leg, const market::Candle& candle);
    void tryEnter(AgentLeg& leg, const market::Candle& candle);
    Decimal entryQuantity(AgentLeg& leg, const trading::EntryProposal& proposal) const;
    void decideAll(const std::vector<Due>& due);
    void bookFills(AgentLeg& leg);
    trading::GateFacts gateFacts(const AgentLeg& leg, Decimal price, Instant at) const;
    void addLimits(trading::GateFacts& facts, const AgentSeat& seat, const FarmSeat& farm,
                   const AgentLeg& leg) const;
    Decimal exposureOf(const QList<qsizetype>& agents, const InstrumentId* instrument) const;
    int openPositions(const FarmSeat& farm) const;
    void noteOrder(AgentSeat& seat, Instant at);

    Decimal agentContributed(const AgentSeat& seat) const;
    Decimal farmContributed(const FarmSeat& seat) const;
    Decimal masterContributed(ledger::WalletId master) const;
    void noteFlows();
    void noteEquities(bool withSnapshots);
    void sweep(FarmSeat& farm);
    void sweepAgent(FarmSeat& farm, AgentSeat& seat, Decimal& swept);
    void log(const AgentLeg& leg, LogKind kind, const QString& code, const QString& detail,
             Instant at);

    EngineSettings m_settings;
    QHash<InstrumentId, market::Instrument> m_instruments;
    std::vector<AgentSeat> m_agents;
    std::vector<FarmSeat> m_farms;
    QHash<AgentId, qsizetype> m_seatOfAgent;
    QHash<FarmId, qsizetype> m_seatOfFarm;
    std::vector<std::unique_ptr<AgentLeg>> m_legs; ///< stable addresses: steps are large
    QHash<std::pair<InstrumentId, int>, QList<size_t>> m_legsOf; ///< by instrument and interval
    QList<trading::RunState> m_runs;
    QList<trading::Order> m_workingOrders;
    QHash<trading::OrderId, ledger::TransferId> m_reservations;
    TradeDesk m_desk;
    EquityBook m_equity;
    QSet<size_t> m_touched; ///< legs whose run state changed
    QList<LogLine> m_log;
    QList<trading::EquitySnapshot> m_snapshots;
    Instant m_now;
    Instant m_lastSnapshot;
    qint64 m_steppedCandles = 0;
    bool m_isStopActive = false;
};

} // namespace tf::farms
