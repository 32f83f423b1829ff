// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger_service.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tf::ui {

/// What a dialog knows of the wallets that it shows, kept fresh while it is open.
class FactsBoard final : public QObject {
    Q_OBJECT

public:
    /// `service` must outlive the board.
    explicit FactsBoard(ledger::LedgerService& service, QObject* parent = nullptr);

    void watch(ledger::WalletId wallet) { watch(QList<ledger::WalletId>{wallet}); }
    void watch(const QList<ledger::WalletId>& wallets);
    /// Null while it has not come.
    const ledger::WalletNode* node(ledger::WalletId wallet) const;
    std::optional<ledger::WalletFacts> facts(ledger::WalletId wallet, const Asset& asset) const;
    /// Free and not reserved of the wallet and all below it.
    Decimal freeWithBelow(ledger::WalletId wallet, const Asset& asset) const;

Q_SIGNALS:
    void changed();
    void failed(const tf::Error& error);

private:
    void ask(const QList<ledger::WalletId>& wallets);
    void askAllowances(const QList<ledger::WalletId>& wallets);
    void onWalletsChanged(const QList<ledger::WalletId>& wallets);

    ledger::LedgerService& m_service;
    QSet<ledger::WalletId> m_watched;
    QHash<ledger::WalletId, ledger::WalletNode> m_nodes;
    QHash<ledger::WalletId, QList<ledger::Allowance>> m_allowances;
};

} // namespace tf::ui
