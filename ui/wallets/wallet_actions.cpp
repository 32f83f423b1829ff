// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/wallet_actions.h"

#include "widgets/icons.h"

#include <QCoreApplication>

namespace tf::ui {

using ledger::WalletKind;
using ledger::WalletStatus;

namespace {

QAction* make(QObject* parent, const char* objectName, const char* text, const char* iconName,
              const QKeySequence& shortcut = {}) {
    auto* action = new QAction(QCoreApplication::translate("WalletActions", text), parent);
    action->setObjectName(QLatin1String(objectName));
    action->setIcon(widgets::icon(QLatin1String(iconName)));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut); // while the page is shown
    if (!shortcut.isEmpty()) {
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text(), shortcut.toString(QKeySequence::NativeText)));
    }
    return action;
}

QKeySequence keys(const char* text) {
    return QKeySequence(QLatin1String(text));
}

} // namespace

WalletActions::WalletActions(QObject* parent)
    : newMaster(make(parent, "newMasterAction",
                     QT_TRANSLATE_NOOP("WalletActions", "New master wallet …"), "new"))
    , newWallet(make(parent, "newWalletAction", QT_TRANSLATE_NOOP("WalletActions", "New wallet …"),
                     "add", keys("Ctrl+N")))
    , deposit(make(parent, "depositAction", QT_TRANSLATE_NOOP("WalletActions", "Deposit"),
                   "download", keys("Ctrl+Shift+D")))
    , withdraw(make(parent, "withdrawAction", QT_TRANSLATE_NOOP("WalletActions", "Withdraw …"),
                    "upload"))
    , transfer(make(parent, "transferAction", QT_TRANSLATE_NOOP("WalletActions", "Transfer"),
                    "transfer", keys("Ctrl+Shift+T")))
    , allocate(make(parent, "allocateAction", QT_TRANSLATE_NOOP("WalletActions", "Allocate"),
                    "allocation", keys("Ctrl+Shift+A")))
    , collect(make(parent, "collectAction", QT_TRANSLATE_NOOP("WalletActions", "Collect"),
                   "collect", keys("Ctrl+Shift+C")))
    , rename(make(parent, "renameAction", QT_TRANSLATE_NOOP("WalletActions", "Rename …"), "edit",
                  keys("F2")))
    , freeze(make(parent, "freezeAction", QT_TRANSLATE_NOOP("WalletActions", "Freeze …"), "lock"))
    , thaw(make(parent, "thawAction", QT_TRANSLATE_NOOP("WalletActions", "Thaw …"), "start"))
    , close(make(parent, "closeAction", QT_TRANSLATE_NOOP("WalletActions", "Close for ever …"),
                 "delete"))
    , allowance(make(parent, "allowanceAction", QT_TRANSLATE_NOOP("WalletActions", "Allowance …"),
                     "goals"))
    , settings(make(parent, "masterSettingsAction",
                    QT_TRANSLATE_NOOP("WalletActions", "Master settings …"), "settings"))
    , import(make(parent, "importAction",
                  QT_TRANSLATE_NOOP("WalletActions", "Import opening balances …"), "import"))
    , exportCsv(make(parent, "exportCsvAction",
                     QT_TRANSLATE_NOOP("WalletActions", "Export statement as CSV …"), "save"))
    , exportPdf(make(parent, "exportPdfAction",
                     QT_TRANSLATE_NOOP("WalletActions", "Print statement to PDF …"), "reports"))
    , origin(make(parent, "originAction",
                  QT_TRANSLATE_NOOP("WalletActions", "Where does this come from? …"), "help",
                  keys("Ctrl+I")))
    , books(make(parent, "booksAction", QT_TRANSLATE_NOOP("WalletActions", "Books …"), "database",
                 keys("Ctrl+B")))
    , refresh(make(parent, "refreshAction", QT_TRANSLATE_NOOP("WalletActions", "Read again"),
                   "refresh", keys("F5"))) {
    follow(std::nullopt);
}

QList<QAction*> WalletActions::ofWallet() const {
    return {deposit,   withdraw, transfer,  allocate,  collect,  nullptr,
            newWallet, rename,   allowance, settings,  freeze,   thaw,
            close,     nullptr,  origin,    exportCsv, exportPdf};
}

QList<QAction*> WalletActions::all() const {
    return {newMaster, newWallet, deposit, withdraw, transfer,  allocate, collect,
            rename,    freeze,    thaw,    close,    allowance, settings, import,
            exportCsv, exportPdf, origin,  books,    refresh};
}

void WalletActions::follow(const std::optional<ledger::Wallet>& wallet) {
    const bool isThere = wallet.has_value();
    const bool isOpen = isThere && wallet->status != WalletStatus::Closed;
    const bool isActive = isThere && wallet->status == WalletStatus::Active;
    const bool isMaster = isThere && wallet->kind == WalletKind::Master;
    deposit->setEnabled(isOpen);
    withdraw->setEnabled(isActive);
    transfer->setEnabled(isActive);
    allocate->setEnabled(isActive && wallet->childCount > 0);
    rename->setEnabled(isOpen);
    freeze->setEnabled(isActive);
    thaw->setEnabled(isThere && wallet->status == WalletStatus::Frozen);
    close->setEnabled(isOpen);
    allowance->setEnabled(isOpen);
    settings->setEnabled(isOpen && isMaster);
    settings->setVisible(!isThere || isMaster);
    for (QAction* action : {exportCsv, exportPdf, origin}) {
        action->setEnabled(isThere);
    }
}

void WalletActions::followSelection(const QList<ledger::Wallet>& wallets) {
    const bool canBeCollected =
        std::all_of(wallets.begin(), wallets.end(), [&](const ledger::Wallet& wallet) {
            return wallet.status != WalletStatus::Closed && !wallet.parent.isNull() &&
                   wallet.root == wallets.first().root;
        });
    collect->setEnabled(!wallets.isEmpty() && canBeCollected);
}

} // namespace tf::ui
