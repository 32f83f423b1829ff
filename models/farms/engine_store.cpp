// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/engine_store.h"

#include "models/core/failpoint.h"
#include "models/farms/agent_store.h"
#include "models/farms/trade_desk.h"
#include "models/ledger/wallet_read_store.h"
#include "models/ledger/wallet_store.h"
#include "models/market/market_store.h"

namespace tf::farms {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto tryClaim = "select pg_try_advisory_lock(hashtextextended('agent ' || $1, 0))";

constexpr auto selectHolder = R"(
select coalesce(nullif(a.application_name, ''), 'another program') || ', process ' || a.pid
from pg_locks l join pg_stat_activity a on a.pid = l.pid
where l.locktype = 'advisory' and l.objsubid = 1 and l.database = (select oid from pg_database where datname = current_database())
  and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('agent ' || $1, 0)
limit 1)";

constexpr auto selectPurses = R"(
select b.wallet_id, a.code, a.scale, b.class, b.posted, b.held, b.contributed
from farm.balances b join farm.assets a on a.asset_id = b.asset_id join farm.wallets w on w.wallet_id = b.wallet_id
where b.workspace_id = $1 and w.kind in (1, 2, 3))";

constexpr auto selectExternal = "select wallet_id from farm.wallets where workspace_id = $1 and "
                                "kind = 6 and purpose = $2 order by name limit 1";

constexpr auto selectReservations = R"(
select o.order_id, o.reservation_id, r.remaining
from farm.orders o join farm.reservations r on r.reservation_id = o.reservation_id
where o.workspace_id = $1 and o.state in (1, 3, 4, 5, 9))";

constexpr auto selectFrozen =
    "select wallet_id from farm.wallets where workspace_id = $1 and status = 2";

constexpr int wholeTable = 1'000'000;

/// Postings are cut where the database's limits are.
std::vector<std::span<const ledger::TransferRequest>>
postingsOf(const std::vector<ledger::TransferRequest>& transfers) {
    std::vector<std::span<const ledger::TransferRequest>> postings;
    size_t begin = 0;
    qsizetype legs = 0;
    for (size_t i = 0; i < transfers.size(); ++i) {
        const bool isFull = i - begin == static_cast<size_t>(ledger::maxTransfersPerPosting) ||
                            legs + transfers[i].legs.size() > ledger::maxLegsPerPosting;
        if (isFull) {
            postings.push_back(std::span(transfers).subspan(begin, i - begin));
            begin = i;
            legs = 0;
        }
        legs += transfers[i].legs.size();
    }
    if (begin < transfers.size()) {
        postings.push_back(std::span(transfers).subspan(begin));
    }
    return postings;
}

void addTo(Purse& purse, int balanceClass, Decimal posted, Decimal held, Decimal contributed) {
    purse.contributed += contributed;
    if (balanceClass == static_cast<int>(ledger::BalanceClass::Free)) {
        purse.free += posted - held;
        purse.held += held;
    } else if (balanceClass == static_cast<int>(ledger::BalanceClass::AtVenue)) {
        purse.atVenue += posted;
    }
}

} // namespace

EngineStore::EngineStore(storage::Session& session, ledger::AssetIds& assets,
                         ledger::WriteContext context)
    : m_session(session)
    , m_assets(assets)
    , m_context(std::move(context)) {}

Result<void> EngineStore::claim(const QList<Agent>& agents) {
    for (const Agent& agent : agents) {
        TF_TRY(const Rows rows, m_session.query(tryClaim, Params::of(agent.id.toString())));
        if (!rows.boolean(0, 0)) {
            TF_TRY(const QString holder, holderOf(agent.id));
            return Error{ErrorCode::AgentClaimed,
                         QStringLiteral("%1 is run by %2").arg(agent.name, holder)};
        }
    }
    return {};
}

Result<QString> EngineStore::holderOf(AgentId agent) {
    TF_TRY(const Rows rows, m_session.query(selectHolder, Params::of(agent.toString())));
    return rows.isEmpty() ? QStringLiteral("a program that has just ended") : rows.text(0, 0);
}

Result<EngineWorld> EngineStore::load() {
    EngineWorld world;
    const WorkspaceId workspace = m_context.workspace;
    TF_TRY(world.venue, venueWallet());
    TF_TRY(world.fees, feesWallet());
    TF_TRY(const QList<Farm> farms, FarmStore(m_session, workspace).farms());
    for (const Farm& farm : farms) {
        if (farm.state != FarmState::Archived) {
            world.farms.append(farm);
        }
    }
    TF_TRY(world.agents, AgentStore(m_session, workspace).agents());
    std::sort(world.agents.begin(), world.agents.end(),
              [](const Agent& a, const Agent& b) { return a.id < b.id; });
    TF_TRY(const QList<market::Instrument> instruments, market::readInstruments(m_session));
    for (const market::Instrument& instrument : instruments) {
        world.instruments[instrument.id] = instrument;
    }
    TF_TRY(world.purses, purses());
    TF_TRY(world.frozen, frozenWallets());
    TF_TRY(world.masters, masters(world.farms));
    trading::TradingStore trades(m_session, workspace);
    TF_TRY(const QList<trading::RunFigures> figures, trades.figures());
    for (const trading::RunFigures& row : figures) {
        world.figures[row.entity] = row;
    }
    TF_TRY(world.runs, trades.runs());
    TF_TRY(world.marks, trades.marks());
    TF_TRY(world.workingOrders, trades.orders({.onlyWorking = true, .limit = wholeTable}));
    TF_TRY(world.reservations, reservations());
    ledger::WalletStore wallets(m_session, m_assets, m_context);
    TF_TRY(const ledger::StopState stop, wallets.stopState());
    world.isStopActive = stop.isOn;
    return world;
}

Result<QHash<trading::OrderId, OpenReservation>> EngineStore::reservations() {
    TF_TRY(const Rows rows, m_session.query(selectReservations, Params::of(m_context.workspace)));
    QHash<trading::OrderId, OpenReservation> found;
    for (int row = 0; row < rows.size(); ++row) {
        found[rows.id<trading::OrderId>(row, 0)] = {.id = rows.id<ledger::TransferId>(row, 1),
                                                    .remaining = rows.decimal(row, 2)};
    }
    return found;
}

Result<QHash<ledger::WalletId, ledger::MasterWalletConfig>>
EngineStore::masters(const QList<Farm>& farms) {
    ledger::WalletReadStore wallets(m_session, m_context.workspace);
    QHash<ledger::WalletId, ledger::MasterWalletConfig> found;
    for (const Farm& farm : farms) {
        if (found.contains(farm.master)) {
            continue;
        }
        const Result<ledger::MasterWalletConfig> config = wallets.config(farm.master);
        if (config) {
            found[farm.master] = *config;
        } else if (config.error().code != ErrorCode::NotFound) { // no settings: nothing binds
            return config.error();
        }
    }
    return found;
}

Result<QSet<ledger::WalletId>> EngineStore::frozenWallets() {
    TF_TRY(const Rows rows, m_session.query(selectFrozen, Params::of(m_context.workspace)));
    QSet<ledger::WalletId> found;
    for (int row = 0; row < rows.size(); ++row) {
        found.insert(rows.id<ledger::WalletId>(row, 0));
    }
    return found;
}

Result<Purses> EngineStore::purses() {
    TF_TRY(const Rows rows, m_session.query(selectPurses, Params::of(m_context.workspace)));
    Purses purses;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Asset asset, Asset::create(rows.text(row, 1), rows.int32(row, 2)));
        addTo(purses[rows.id<ledger::WalletId>(row, 0)][asset], rows.int32(row, 3),
              rows.decimal(row, 4), rows.decimal(row, 5), rows.decimal(row, 6));
    }
    return purses;
}

Result<ledger::WalletId> EngineStore::feesWallet() {
    TF_TRY(const Rows rows,
           m_session.query(
               selectExternal,
               Params::of(m_context.workspace, static_cast<int>(ledger::ExternalPurpose::Fees))));
    TF_ASSERT(!rows.isEmpty()); // every workspace is born with it
    return rows.id<ledger::WalletId>(0, 0);
}

Result<ledger::WalletId> EngineStore::venueWallet() {
    constexpr int venue = static_cast<int>(ledger::ExternalPurpose::Venue);
    TF_TRY(const Rows rows,
           m_session.query(selectExternal, Params::of(m_context.workspace, venue)));
    if (!rows.isEmpty()) {
        return rows.id<ledger::WalletId>(0, 0);
    }
    // Two programs that make it at once make the same one.
    const QUuid id = derivedId(m_context.workspace.uuid(), QStringLiteral("paper venue"));
    const ledger::WalletDraft draft{.id = ledger::WalletId(id),
                                    .kind = ledger::WalletKind::External,
                                    .name = QStringLiteral("Paper venue"),
                                    .purpose = ledger::ExternalPurpose::Venue};
    TF_CHECK(ledger::WalletStore(m_session, m_assets, m_context).create(draft));
    return draft.id;
}

Result<void> EngineStore::write(const EngineOutput& output,
                                const std::function<Result<void>()>& also) {
    const auto work = [&]() -> Result<void> {
        ledger::PostingStore postings(m_session, m_assets, m_context);
        for (const auto& set : postingsOf(output.transfers)) {
            TF_CHECK(postings.post(set));
            TF_FAILPOINT("engine.write.between_postings");
        }
        TF_FAILPOINT("engine.write.after_postings");
        trading::TradingStore trades(m_session, m_context.workspace);
        TF_CHECK(trades.save(output.orders));
        TF_FAILPOINT("engine.write.after_orders");
        TF_CHECK(trades.save(output.fills));
        TF_FAILPOINT("engine.write.after_fills");
        TF_CHECK(trades.save(output.runs));
        TF_CHECK(trades.save(output.marks));
        TF_FAILPOINT("engine.write.after_runs");
        TF_CHECK(trades.save(output.figures));
        TF_CHECK(trades.save(output.snapshots));
        TF_FAILPOINT("engine.write.after_snapshots");
        TF_CHECK(FarmStore(m_session, m_context.workspace).append(output.log));
        if (also) {
            TF_CHECK(also());
        }
        TF_FAILPOINT("engine.write.before_commit");
        return {};
    };
    TF_CHECK(m_session.inTransaction(work));
    TF_FAILPOINT("engine.write.after_commit");
    return {};
}

} // namespace tf::farms
