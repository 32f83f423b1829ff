// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/allowance.h"
#include "models/ledger/posting_store.h"
#include "models/ledger/valuation.h"

namespace tf::ledger {

/// Who may write: raised each time another program takes over, so that the old one's next posting
/// is refused.
struct WriterLease {
    qint64 epoch = 0;
    QUuid writer;
};

struct StopState {
    bool isOn = false;
    qint64 epoch = 0;
    QString actor;
    QString reason;
    Instant since;
};

/// Writes everything around the journal: writer, stop, wallets, assets, allowances, settings,
/// prices.
class WalletStore {
public:
    WalletStore(storage::Session& session, AssetIds& assets, WriteContext context);

    Result<WriterLease> claimWriter(QUuid writer, bool takeOver);
    Result<void> releaseWriter();
    Result<qint64> writerEpoch();
    Result<StopState> setStop(bool on, const QString& reason);
    Result<StopState> stopState();

    Result<int> addAsset(const Asset& asset, const QString& name);
    Result<void> create(const WalletDraft& draft);
    Result<void> rename(WalletId wallet, const QString& name);
    Result<void> setStatus(WalletId wallet, WalletStatus status, const QString& reason);
    Result<int> saveConfig(const MasterWalletConfig& config);
    Result<void> setAllowance(const AllowanceDraft& draft);
    Result<void> removeAllowance(WalletId wallet, AllowanceScope scope, const Asset& asset);
    Result<void> recordQuotes(const QList<Quote>& quotes);

private:
    storage::Session& m_session;
    AssetIds& m_assets;
    WriteContext m_context;
};

} // namespace tf::ledger
