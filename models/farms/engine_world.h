// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent_leg.h"
#include "models/farms/coordination.h"
#include "models/farms/farm_store.h"
#include "models/ledger/allocation.h"

#include <QHash>

namespace tf::farms {

/// A wallet's money of one asset, as the engine knows it between two looks at the books.
struct Purse {
    Decimal free; ///< can be spent
    Decimal held; ///< reserved by orders
    Decimal atVenue;
    Decimal contributed; ///< capital in minus out, as the books count it

    Decimal total() const { return free + held + atVenue; }
    bool operator==(const Purse&) const = default;
};

/// A reservation of a working order, and what is left of it.
struct OpenReservation {
    ledger::TransferId id;
    Decimal remaining;

    bool operator==(const OpenReservation&) const = default;
};

using Purses = QHash<ledger::WalletId, QHash<Asset, Purse>>;

/// How the engine runs.
struct EngineSettings {
    trading::CostModel costs; ///< spread and slippage; fees are the instrument's
    std::chrono::milliseconds snapshotEvery{std::chrono::hours(1)};
    int batchesPerWrite = 2'000; ///< what happened is written after so many closes,
    int transfersPerWrite = 300; ///< or so many transfers, or when the feed has to wait

    bool operator==(const EngineSettings&) const = default;
};

/// Everything that a run starts from, read from the database in one transaction.
struct EngineWorld {
    QList<Farm> farms;   ///< not archived
    QList<Agent> agents; ///< of those farms, in order of their ids
    QHash<InstrumentId, market::Instrument> instruments;
    Purses purses; ///< of masters, farms and agents
    QSet<ledger::WalletId> frozen;
    QHash<ledger::WalletId, ledger::MasterWalletConfig> masters; ///< that have settings
    QHash<QUuid, trading::RunFigures> figures;
    QList<trading::RunState> runs;
    QList<trading::RunMark> marks; ///< ascending by agent, instrument and time
    QList<trading::Order> workingOrders;
    QHash<trading::OrderId, OpenReservation> reservations; ///< of working orders
    ledger::WalletId venue;                                ///< the paper venue's external wallet
    ledger::WalletId fees;
    bool isStopActive = false;
};

/// What a stretch of the run has to write, all in one transaction.
struct EngineOutput {
    std::vector<ledger::TransferRequest> transfers; ///< in an order in which each is covered
    QList<trading::OrderChange> orders;
    QList<trading::BookedFill> fills;
    QList<trading::RunState> runs;
    QList<trading::RunMark> marks;
    QList<trading::RunFigures> figures;
    QList<trading::EquitySnapshot> snapshots;
    QList<LogLine> log;

    bool isEmpty() const {
        return transfers.empty() && orders.isEmpty() && fills.isEmpty() && runs.isEmpty() &&
               marks.isEmpty() && figures.isEmpty() && snapshots.isEmpty() && log.isEmpty();
    }
};

} // namespace tf::farms
