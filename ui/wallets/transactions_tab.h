// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/transaction_table_model.h"
#include "ui/wallets/wallets_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QStackedLayout;
class QTableView;

namespace tf::widgets {
class SearchField;
}

namespace tf::ui {

class AssetCombo;
class MenuButton;
class TransactionPane;

/// The movements of a wallet: filters, any number of rows, and the details of the chosen one.
class TransactionsTab final : public QWidget {
    Q_OBJECT

public:
    explicit TransactionsTab(const WalletsContext& context, QWidget* parent = nullptr);

    void setWallet(ledger::WalletId wallet);
    void setAssets(const QList<Asset>& assets);
    /// Shows the record in the details, whether or not the filters let it through.
    void showTransaction(ledger::TransactionId id);
    /// The same, and its row is selected once it is there.
    void showTransfer(ledger::TransferId id);
    const items::TransactionTableModel& model() const { return *m_model; }

Q_SIGNALS:
    void reverseRequested(const tf::ledger::TransactionDetail& detail);
    void cancelRequested(const tf::ledger::WalletTransaction& record);
    void approveRequested(const tf::ledger::WalletTransaction& record);

private:
    void buildUi();
    QWidget* buildFilters();
    template <class Word>
    MenuButton* addChoice(const QString& name, const QString& objectName, const QList<Word>& words);
    void buildTable();
    void connectSignals();
    void applyFilter();
    void showState();
    void showCurrent();
    void selectWanted();
    ledger::TransactionFilter filter() const;
    void setPeriod(ledger::TransactionFilter& filter) const;

    WalletsContext m_context;
    ledger::WalletId m_wallet;
    ledger::TransactionId m_wanted; ///< whose row shall be selected
    items::TransactionTableModel* m_model = nullptr;
    widgets::SearchField* m_search = nullptr;
    MenuButton* m_kinds = nullptr;
    MenuButton* m_states = nullptr;
    AssetCombo* m_asset = nullptr;
    QComboBox* m_period = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
    QCheckBox* m_subtree = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_state = nullptr;
    QStackedLayout* m_stack = nullptr;
    TransactionPane* m_pane = nullptr;
};

} // namespace tf::ui
