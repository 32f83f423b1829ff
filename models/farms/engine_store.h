// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/engine_world.h"
#include "models/ledger/posting_store.h"

namespace tf::farms {

/// Who runs an agent, when it is not us.
struct ClaimHolder {
    AgentId agent;
    QString program; ///< application name and process of the other connection
};

/// Reads what a run starts from and writes what it did; on the engine's own connection.
class EngineStore {
public:
    EngineStore(storage::Session& session, ledger::AssetIds& assets, ledger::WriteContext context);

    /// Claims the agents for this connection, until it ends. AgentClaimed names who has one.
    Result<void> claim(const QList<Agent>& agents);
    /// The workspace as it is. Makes the paper venue's wallet where it is missing.
    Result<EngineWorld> load();
    Result<Purses> purses();
    Result<QSet<ledger::WalletId>> frozenWallets();
    /// Everything in one transaction, all or nothing; writing the same again changes nothing.
    /// `also` is done last in the transaction.
    Result<void> write(const EngineOutput& output,
                       const std::function<Result<void>()>& also = nullptr);

private:
    Result<ledger::WalletId> venueWallet();
    Result<ledger::WalletId> feesWallet();
    Result<QHash<trading::OrderId, OpenReservation>> reservations();
    Result<QHash<ledger::WalletId, ledger::MasterWalletConfig>> masters(const QList<Farm>& farms);
    Result<QString> holderOf(AgentId agent);

    storage::Session& m_session;
    ledger::AssetIds& m_assets;
    ledger::WriteContext m_context;
};

} // namespace tf::farms
