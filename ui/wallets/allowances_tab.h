// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/wallets/wallets_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace tf::ui {

/// What the wallet may take or spend: used, left and when it begins again.
class AllowancesTab final : public QWidget {
    Q_OBJECT

public:
    explicit AllowancesTab(const WalletsContext& context, QWidget* parent = nullptr);

    void setWallet(ledger::WalletId wallet);

Q_SIGNALS:
    /// Absent: a new one.
    void editRequested(const std::optional<tf::ledger::Allowance>& allowance);
    void removeRequested(const tf::ledger::Allowance& allowance);

private:
    void buildUi();
    void load();
    void showActs();
    std::optional<ledger::Allowance> current() const;

    WalletsContext m_context;
    ledger::WalletId m_wallet;
    items::RowsModel<ledger::Allowance>* m_rows = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace tf::ui
