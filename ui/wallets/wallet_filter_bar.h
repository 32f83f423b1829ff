// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wallet_tree_loader.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace tf::widgets {
class SearchField;
}

namespace tf::ui {

class MenuButton;

/// The line above the tree: search, kinds, states, unit of amounts, span of PnL, levels, columns,
/// and whether the books balance.
class WalletFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit WalletFilterBar(QWidget* parent = nullptr);

    widgets::SearchField* search() const { return m_search; }
    QMenu* columnMenu() const { return m_columnMenu; }
    /// Offers `base` and all assets as units; keeps the person's choice of earlier.
    void setAssets(const QList<Asset>& assets, const Asset& base);
    /// Whether the person chose the unit, now or earlier.
    bool isUnitChosen() const;
    /// Shows amounts in another unit, without remembering it.
    void suggestUnit(const Asset& asset);
    void setBooksState(const QString& sentence, bool isFine);
    items::WalletUnit unit() const;
    items::WalletFilter filter() const;
    void clearFilter();

Q_SIGNALS:
    void filterChanged();
    void unitChanged();
    void spanChanged(tf::items::PerformanceSpan span);
    void levelChosen(int level);
    void booksRequested();

private:
    MenuButton* addMenu(const QString& objectName, QMenu*& menu);
    void buildChoices();
    void showChoices();

    widgets::SearchField* m_search = nullptr;
    MenuButton* m_kinds = nullptr;
    MenuButton* m_states = nullptr;
    QComboBox* m_unit = nullptr;
    QComboBox* m_span = nullptr;
    MenuButton* m_level = nullptr;
    MenuButton* m_columns = nullptr;
    QToolButton* m_books = nullptr;
    QMenu* m_kindMenu = nullptr;
    QMenu* m_stateMenu = nullptr;
    QMenu* m_levelMenu = nullptr;
    QMenu* m_columnMenu = nullptr;
};

} // namespace tf::ui
