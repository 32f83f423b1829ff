// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"
#include "ui/wallets/statement_export.h"

#include <QPointer>

namespace tf::ui {

/// Opens the page's dialogs, tells what they did, and takes it back when asked.
class WalletDesk final : public QObject {
    Q_OBJECT

public:
    /// Dialogs and toasts belong to `window`, the page.
    WalletDesk(const WalletsContext& context, QWidget* window);

    const QList<Asset>& assets() const { return m_assets; }
    /// Reads the workspace's assets anew.
    void loadAssets();
    /// The asset that dialogs start with.
    void setAsset(const Asset& asset) { m_asset = asset; }

    void move(ledger::OperationKind kind, const std::optional<ledger::Wallet>& wallet,
              const std::optional<ledger::Wallet>& above);
    /// From several wallets of one hierarchy.
    void collect(const QList<ledger::Wallet>& wallets, const std::optional<ledger::Wallet>& above);
    void allocate(const ledger::Wallet& source);
    void reverse(const ledger::TransactionDetail& detail);
    void undoAllocation(const ledger::AllocationRecord& record);
    void freeze(const ledger::Wallet& wallet);
    void thaw(const ledger::Wallet& wallet);
    void close(const ledger::Wallet& wallet);
    void rename(const ledger::Wallet& wallet);
    void createWallet(const std::optional<ledger::Wallet>& above);
    void createMaster();
    void editMaster(const ledger::Wallet& master);
    void editAllowance(const ledger::Wallet& wallet,
                       const std::optional<ledger::Allowance>& existing);
    void removeAllowance(const ledger::Wallet& wallet, const ledger::Allowance& allowance);
    void cancelRequest(const ledger::WalletTransaction& record);
    void approveRequest(const ledger::WalletTransaction& record);
    void importOpening();
    void exportStatement(const ledger::Wallet& wallet, StatementWriter::Form form);
    void showBooks();
    /// Says what failed, at the edge of the window.
    void tellFailure(const Error& error);

Q_SIGNALS:
    void assetsChanged();

private:
    void open(LedgerDialog* dialog);
    void tellSuccess(const QString& sentence, const UndoStep& undo);
    void takeBack(const UndoStep& undo);
    template <class T>
    void tellWhenDone(const QFuture<Result<T>>& future, const QString& sentence);
    void openMaster(const std::optional<ledger::Wallet>& wallet,
                    const std::optional<ledger::MasterWalletConfig>& config);

    WalletsContext m_context;
    QWidget* m_window;
    QList<ledger::AssetRow> m_assetRows;
    QList<Asset> m_assets;
    Asset m_asset;
    bool m_isTakingBack = false;
};

} // namespace tf::ui
