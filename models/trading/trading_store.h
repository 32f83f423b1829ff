// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/transfer.h"
#include "models/storage/session.h"
#include "models/trading/order.h"

#include <QJsonObject>

namespace tf::trading {

/// An order as it is now, with the step that led there.
struct OrderChange {
    Order order;
    Instant at;
    ledger::TransferId reservation; ///< null: none
};

/// A fill with what the books made of it.
struct BookedFill {
    Fill fill;
    AgentId agent;
    InstrumentId instrument;
    Side side = Side::Buy;
    std::optional<Decimal> result; ///< of the part that it closed, net of the fees of both sides
    ledger::TransferId transfer;

    bool operator==(const BookedFill&) const = default;
};

/// How far an agent has come on an instrument, and what it must remember to go on after a restart.
struct RunState {
    AgentId agent;
    InstrumentId instrument;
    std::optional<Instant> lastCandleAt; ///< open time of the last candle that it stepped
    QJsonObject position;                ///< written and read by the engine (agent_leg.cpp)

    bool operator==(const RunState&) const = default;
};

/// What the gate, the engine or a person did to a running agent at a candle. The numbers are
/// stored.
enum class RunMarkKind : quint8 {
    Entry = 1,   ///< entered, or placed an entry order: units and price as agreed
    Closing = 2, ///< closed by hand, at the price
    Skip = 3,    ///< its decisions were dropped
    Cancel = 4,  ///< its working entry order was withdrawn
};

/// One line of the journal by which a run can be run again.
struct RunMark {
    AgentId agent;
    InstrumentId instrument;
    int version = 1; ///< of the agent's parameters
    Instant at;      ///< open of the candle
    RunMarkKind kind = RunMarkKind::Entry;
    double units = 0;
    double price = 0;

    bool operator==(const RunMark&) const = default;
};

/// Peak, start of day and capital base of an agent, farm or master wallet.
struct RunFigures {
    QUuid entity;
    Decimal peakEquity;
    Instant peakAt;
    Decimal dayStartEquity;
    Instant dayStartAt;
    Decimal
        capitalBase; ///< capital that flowed in minus what flowed out: profit is what lies above
    int losingStreak = 0;
    /// What the books call contributed to its wallets, as far as capitalBase counts it: what they
    /// say beyond it came or went since. Absent: written before this was kept.
    std::optional<Decimal> contributed;
    Decimal swept; ///< profit sent up by sweeps: earned, but no longer in the equity

    bool operator==(const RunFigures&) const = default;
};

/// Equity of an entity at a moment, with the capital that flowed in (positive) since the one
/// before.
struct EquitySnapshot {
    QUuid entity;
    Instant at;
    Decimal equity;
    Decimal flow;

    bool operator==(const EquitySnapshot&) const = default;
};

/// Equity of an entity at the end of a UTC day, with the capital that flowed in during it.
struct DailyEquity {
    QUuid entity;
    Instant day; ///< 00:00 UTC
    Decimal equity;
    Decimal flow;

    bool operator==(const DailyEquity&) const = default;
};

/// Rows newest first below a position; null ids do not filter.
struct TradeQuery {
    AgentId agent;
    FarmId farm;
    InstrumentId instrument;
    bool onlyWorking = false;
    std::optional<Instant> before;
    int limit = 200;
};

/// All SQL on orders, fills, runs and equity. Each function is one step of the caller's
/// transaction; writing the same rows again changes nothing.
class TradingStore {
public:
    TradingStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    Result<void> save(const QList<OrderChange>& changes);
    Result<void> save(const QList<BookedFill>& fills);
    Result<void> save(const QList<RunState>& runs);
    Result<void> save(const QList<RunMark>& marks);
    Result<void> save(const QList<RunFigures>& figures);
    Result<void> save(const QList<EquitySnapshot>& snapshots);

    Result<QList<Order>> orders(const TradeQuery& query);
    Result<QList<BookedFill>> fills(const TradeQuery& query);
    /// Whether the agent holds no position: what it bought and sold is equal, per instrument.
    Result<bool> isFlat(AgentId agent);
    Result<QList<RunState>> runs();
    /// Of the versions to which the agents are pinned, ascending by agent, instrument and time.
    Result<QList<RunMark>> marks();
    Result<QList<RunFigures>> figures();
    /// An agent takes its money along: what the books call contributed changes for those who had
    /// it, without a flow. Entities without figures are left out.
    Result<void> shiftContributed(const std::vector<QUuid>& entities, Decimal amount);
    /// The newest `days` days of all entities, ascending in entity and day.
    Result<QList<DailyEquity>> dailyEquity(int days);
    /// The latest one of each entity that has figures.
    Result<QList<EquitySnapshot>> latestSnapshots();
    /// Ascending in time, from <= at < until.
    Result<QList<EquitySnapshot>> snapshots(QUuid entity, Instant from, Instant until);

private:
    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::trading
