// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wallet_tree_loader.h"
#include "ui/shell/page_description.h"
#include "ui/wallets/wallet_actions.h"
#include "ui/wallets/wallets_context.h"
#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace tf::widgets {
class EmptyState;
class Tabs;
} // namespace tf::widgets

namespace tf::ui {

class AllocationsTab;
class AllowancesTab;
class HistoryTab;
class TransactionsTab;
class WalletDesk;
class WalletFilterBar;
class WalletPane;
class WalletTreeView;

/// The hierarchy of wallets, what each holds, what moved, and every act on money.
class WalletsPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit WalletsPage(const WalletsContext& context, QWidget* parent = nullptr);
    ~WalletsPage() override;

    /// A wallet; or a transfer, with the wallet that got it.
    void showEntity(const QUuid& id) override;
    /// The wallets in memory, for the command palette.
    QList<Entity> entities() const;

private:
    void buildUi();
    QWidget* buildHeaderMenu();
    QWidget* buildContent();
    QWidget* buildTabs();
    void buildStates();
    void connectSignals();
    void connectActions();
    void connectTabs();
    void connectLoader();
    void showState();
    void onCurrentChanged();
    void applyWallet();
    void applyFilter();
    void applyUnit();
    void suggestUnit();
    void showWalletMenu(const QPoint& at);
    void loadBooks();
    void showBooksState();
    void goToWanted();
    void wantTransfer(ledger::TransferId id);
    void wantPath(const QList<ledger::WalletId>& path, ledger::WalletId id);
    std::optional<ledger::Wallet> current() const;
    QList<ledger::Wallet> selected() const;
    void collectSelected();
    std::optional<ledger::Wallet> above(const ledger::Wallet& wallet) const;
    void showOrigin(ledger::WalletId wallet);

    WalletsContext m_context;
    items::WalletTreeModel* m_model = nullptr;
    items::WalletTreeLoader* m_loader = nullptr;
    WalletDesk* m_desk = nullptr;
    WalletActions m_actions;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_content = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    widgets::EmptyState* m_error = nullptr;
    QLabel* m_loading = nullptr;
    QLabel* m_noMatch = nullptr;
    WalletFilterBar* m_filters = nullptr;
    WalletTreeView* m_tree = nullptr;
    WalletPane* m_pane = nullptr;
    widgets::Tabs* m_tabs = nullptr;
    TransactionsTab* m_transactions = nullptr;
    AllocationsTab* m_allocations = nullptr;
    HistoryTab* m_history = nullptr;
    AllowancesTab* m_allowances = nullptr;
    QTimer m_settle; ///< arrow keys run through rows faster than the books can be asked
    QTimer m_booksGather;
    QTimer m_age;
    Error m_lastError;
    QList<ledger::BookEquation> m_equations;
    Instant m_booksCheckedAt;
    bool m_areBooksKnown = false;
    bool m_isUnitSuggested = false;
    bool m_isOpened = false;             ///< the tree has been opened to its second level once
    ledger::TransferId m_wantedTransfer; ///< to be shown once its wallet is
    ledger::WalletId m_transferWallet;
    QList<ledger::WalletId> m_wanted; ///< path to a wallet that shall be shown, from the top
};

} // namespace tf::ui
