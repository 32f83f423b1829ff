// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "models/items/wallet_tree_model.h"
#include "ui/wallets/wallets_context.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace tf::widgets {
class DonutChart;
class SegmentedControl;
} // namespace tf::widgets

namespace tf::ui {

/// Beside the tree: how the chosen wallet's money is divided, what it holds, and by which rates.
class WalletPane final : public widgets::Card {
    Q_OBJECT

public:
    /// `model` must outlive the pane.
    WalletPane(const WalletsContext& context, items::WalletTreeModel& model,
               QWidget* parent = nullptr);

    void setWallet(ledger::WalletId wallet);
    /// Says anew what the model holds: after changes of balances or rates.
    void refresh();

Q_SIGNALS:
    void walletRequested(tf::ledger::WalletId wallet);
    void originRequested(tf::ledger::WalletId wallet);

private:
    struct Holding {
        QString name;
        Money amount;
        std::optional<double> share; ///< of the wallet's total; absent without a rate
    };

    void buildUi();
    void showDonut();
    void showParts();
    void showChildren();
    void showRates();
    QList<Holding> holdings(const ledger::WalletNode& node, const items::UnitConverter& unit,
                            Decimal total) const;

    WalletsContext m_context;
    items::WalletTreeModel& m_model;
    ledger::WalletId m_wallet;
    QList<ledger::WalletId> m_sliceWallets; ///< what a click on a slice opens; null: nothing
    widgets::DonutChart* m_donut = nullptr;
    widgets::SegmentedControl* m_view = nullptr;
    items::RowsModel<Holding>* m_rows = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_rates = nullptr;
    QPushButton* m_origin = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace tf::ui
