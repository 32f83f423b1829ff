// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wallet_tree_model.h"

#include <QTimer>
#include <QTreeView>

class QMenu;

namespace tf::ui {

/// The tree of wallets: keeps what is expanded while searching, opens levels as they arrive, says
/// which rows are seen, and lets the name take the room that the figures leave.
class WalletTreeView final : public QTreeView {
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit WalletTreeView(items::WalletTreeModel& model, QWidget* parent = nullptr);

    ledger::WalletId currentWallet() const;
    /// All that are selected, from top to bottom as they were chosen.
    QList<ledger::WalletId> selectedWallets() const;
    /// Opens what lies above it and selects it; false when it is not loaded.
    bool select(ledger::WalletId wallet);
    /// 1: only the top; children are asked for as far as they are needed.
    void expandToLevel(int level);
    /// Opens everything that is loaded: the answer of a search.
    void expandMatches();
    /// One checkable entry per column.
    void fillColumnMenu(QMenu* menu);

Q_SIGNALS:
    void currentWalletChanged(tf::ledger::WalletId wallet);
    void selectedWalletsChanged();
    void visibleWalletsChanged(const QList<tf::ledger::WalletId>& wallets);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpColumns();
    void saveColumns();
    void chooseDefaultColumns();
    void fitFigures();
    void fitName();
    void onRowsInserted(const QModelIndex& parent);
    void openLevel(const QModelIndex& parent, int depth);
    void tellVisible();

    items::WalletTreeModel& m_model;
    QTimer m_look;
    int m_level = 1;
    bool m_isFitting = false;
    bool m_areFiguresFitted = false;
    bool m_hasOwnColumns = false; ///< the person's, from earlier
};

} // namespace tf::ui
