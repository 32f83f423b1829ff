// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/equity_book.h"
#include "models/farms/trade_desk.h"
#include "models/market/market_feed.h"
#include "models/trading/risk_gate.h"

#include <deque>

namespace tf::farms {

struct Handover;
struct HandoverWish;

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
    void setMoney(const Purses& purses, const QSet<ledger::WalletId>& frozen);

    // For a hook, between two batches.
    const QList<trading::BookedFill>& pendingFills() const { return m_desk.pendingFills(); }
    const QList<trading::EquitySnapshot>& pendingSnapshots() const { return m_snapshots; }
    bool knows(AgentId agent) const;
    int openPositions(AgentId agent) const;
    /// Its working entry orders are withdrawn before the next candle meets them; it may enter anew.
    void withdrawEntries(AgentId agent);
    /// Sells, or covers, everything at the last close.
    void closePositions(AgentId agent);
    /// What it takes to hand the long positions of these agents over, at the last closes. Nothing
    /// changes, nothing may be pending; short positions are left alone.
    Handover handover(const QList<HandoverWish>& wishes);
    /// It has been written.
    void handedOver(const Handover& done);
    /// Profit was taken from the entity's wallet by a posting, which counts as a flow: its capital
    /// stays what it was.
    void noteProfitTaken(QUuid entity, Decimal amount);
    const trading::RunFigures* figures(QUuid entity) const { return m_equity.figures(entity); }

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
        qsizetype master = -1;
        QList<qsizetype> agents;
        std::deque<Instant> orders;
        FarmActivity activity;
        std::optional<Instant> lastSweep;
        QList<EntryWish> wishes;                                   ///< of the candle in hand
        std::vector<std::pair<size_t, strategies::Intent>> wanted; ///< theirs, by leg
    };
    /// A master and those of its farms that count in its asset.
    struct MasterSeat {
        ledger::WalletId id;
        Asset asset;
        ledger::MasterWalletConfig config;
        QList<qsizetype> farms;
    };
    struct Due {
        size_t leg;
        const market::Candle* candle;
    };

    static Decimal feeRateOf(const market::Instrument& instrument);
    void addFarm(const Farm& farm, const EngineWorld& world);
    Result<void> addLeg(qsizetype agent, const InstrumentId& instrument);
    const FarmSeat& farmOf(const AgentSeat& seat) const {
        return m_farms[static_cast<size_t>(seat.farm)];
    }
    FarmSeat& farmOf(const AgentSeat& seat) { return m_farms[static_cast<size_t>(seat.farm)]; }
    void adoptHolding(AgentLeg& leg, const LegState& state);
    FillMoney entryMoney(const AgentLeg& leg, Decimal quantity) const;
    AgentSeat& seatOf(const AgentLeg& leg) { return m_agents[m_seatOfAgent.value(leg.agent())]; }
    const AgentSeat& seatOf(const AgentLeg& leg) const {
        return m_agents[m_seatOfAgent.value(leg.agent())];
    }
    bool mayStep(const AgentSeat& seat) const;
    void resumeAt(Instant at);
    Instant slotOf(Instant at) const; ///< the last time for a snapshot

    std::vector<Due> dueLegs(const market::FeedBatch& batch,
                             const std::vector<market::FeedChannel>& channels);
    void leave(AgentLeg& leg, const market::Candle& candle);
    void workEntry(AgentLeg& leg, const market::Candle& candle);
    void settleEntry(AgentLeg& leg, Instant at);
    bool mayEnter(const AgentSeat& seat, Instant at) const;
    bool isFrozen(const AgentSeat& seat) const;
    trading::GateDecision checkReserve(const AgentLeg& leg, Decimal quantity,
                                       const trading::EntryProposal& proposal) const;
    void enter(AgentLeg& leg, const market::Candle& candle, const trading::EntryProposal& proposal,
               const trading::OrderRequest& request);
    void tryEnter(AgentLeg& leg, const market::Candle& candle);
    Decimal entryQuantity(AgentLeg& leg, const trading::EntryProposal& proposal) const;
    void decideAll(const std::vector<Due>& due);
    void decideTogether(FarmSeat& farm);
    void bookFills(AgentLeg& leg);
    trading::GateFacts gateFacts(const AgentLeg& leg, Decimal price, Instant at) const;
    void addLimits(trading::GateFacts& facts, const AgentSeat& seat, const FarmSeat& farm,
                   const AgentLeg& leg) const;
    void addMasterLimits(trading::GateFacts& facts, const FarmSeat& farm,
                         const AgentLeg& leg) const;
    QList<trading::Order> workingEntries(const FarmSeat& farm, InstrumentId instrument) const;
    FarmActivity activityOf(const FarmSeat& farm) const;
    template <class Counts>
    Decimal exposureOf(const QList<qsizetype>& agents, Counts counts) const;
    int openPositions(const FarmSeat& farm) const;
    void noteOrder(AgentSeat& seat, Instant at);

    Decimal agentEquity(const AgentSeat& seat) const;
    /// Equity or contributed capital of all: agents, farms, masters, each as the seats are.
    struct Sums {
        std::vector<Decimal> agents;
        std::vector<Decimal> farms;
        std::vector<Decimal> masters;
    };
    template <class OfAgent, class OfWallet>
    Sums sums(OfAgent ofAgent, OfWallet ofWallet) const;
    Sums equities() const;
    Sums contributions() const;
    template <class Note>
    void forEntities(const Sums& sums, Note note) const;
    Decimal handOverLeg(Handover& handover, size_t index, const HandoverWish& wish);
    void noteHandover(Handover& handover, const QHash<AgentId, Decimal>& values) const;
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
    std::vector<MasterSeat> m_masters;
    QHash<AgentId, qsizetype> m_seatOfAgent;
    QHash<FarmId, qsizetype> m_seatOfFarm;
    std::vector<std::unique_ptr<AgentLeg>> m_legs; ///< stable addresses: steps are large
    QHash<std::pair<InstrumentId, int>, QList<size_t>> m_legsOf; ///< by instrument and interval
    QList<trading::RunState> m_runs;
    QList<trading::RunMark> m_marks; ///< that were loaded
    QList<trading::Order> m_workingOrders;
    QHash<trading::OrderId, OpenReservation> m_reservations;
    QSet<ledger::WalletId> m_frozen;
    TradeDesk m_desk;
    EquityBook m_equity;
    QSet<size_t> m_touched; ///< legs whose run state changed
    QList<LogLine> m_log;
    QList<trading::EquitySnapshot> m_snapshots;
    Instant m_now;
    Instant m_lastSnapshot;
    Instant m_lastHandover;
    qint64 m_steppedCandles = 0;
    bool m_isStopActive = false;
};

} // namespace tf::farms
