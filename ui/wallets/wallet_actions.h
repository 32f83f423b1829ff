// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/wallet.h"

#include <QAction>

namespace tf::ui {

/// Everything that a person can do on the Wallets page; shortcuts and words in one place.
struct WalletActions {
    explicit WalletActions(QObject* parent);

    QAction* newMaster;
    QAction* newWallet;
    QAction* deposit;
    QAction* withdraw;
    QAction* transfer;
    QAction* allocate;
    QAction* collect;
    QAction* rename;
    QAction* freeze;
    QAction* thaw;
    QAction* close;
    QAction* allowance;
    QAction* settings;
    QAction* import;
    QAction* exportCsv;
    QAction* exportPdf;
    QAction* origin;
    QAction* books;
    QAction* refresh;

    /// Those that a menu of a wallet offers, null for a separator.
    QList<QAction*> ofWallet() const;
    QList<QAction*> all() const;
    /// Enables what can be done with the chosen wallet.
    void follow(const std::optional<ledger::Wallet>& wallet);
    /// Enables collecting for all that are selected.
    void followSelection(const QList<ledger::Wallet>& wallets);
};

} // namespace tf::ui
