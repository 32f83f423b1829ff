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

/// How the wallet's money was divided: each plan with its method, and the transfers of the chosen
/// one. A plan can be undone as a whole.
class AllocationsTab final : public QWidget {
    Q_OBJECT

public:
    explicit AllocationsTab(const WalletsContext& context, QWidget* parent = nullptr);

    void setWallet(ledger::WalletId wallet);

Q_SIGNALS:
    void undoRequested(const tf::ledger::AllocationRecord& record);

private:
    /// A transfer of a plan, with the receiver's name once it is known.
    struct Move {
        ledger::PlannedTransfer transfer;
        QString from;
        QString to;
    };

    void buildUi();
    void load();
    void showMoves();
    void askNames(const QList<ledger::PlannedTransfer>& transfers);
    QList<Move> moves(const QList<ledger::PlannedTransfer>& transfers) const;

    static constexpr int mostRecords = 200;

    WalletsContext m_context;
    ledger::WalletId m_wallet;
    QHash<ledger::WalletId, QString> m_names;
    items::RowsModel<ledger::AllocationRecord>* m_records = nullptr;
    items::RowsModel<Move>* m_moves = nullptr;
    QTableView* m_recordsView = nullptr;
    QTableView* m_movesView = nullptr;
    QPushButton* m_undo = nullptr;
    QLabel* m_state = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace tf::ui
