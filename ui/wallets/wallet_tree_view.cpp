// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/wallet_tree_view.h"

#include "widgets/delegates.h"
#include "widgets/tables.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace tf::ui {

using items::WalletColumn;
using ledger::WalletId;

namespace {

constexpr int lookMs = 80;
constexpr int narrowestName = 180;
constexpr int wideEnoughForAll = 1500;
constexpr int wideEnoughForKind = 940;
constexpr int narrowPicture = 84; ///< width of the share and of the trend
const QString columnsKey = QStringLiteral("columns/wallets");

int widthOf(WalletColumn column) {
    switch (column) {
    case WalletColumn::Name:
        return narrowestName;
    case WalletColumn::Kind:
    case WalletColumn::State:
        return 76;
    case WalletColumn::Share:
        return 112;
    case WalletColumn::Trend:
        return 104;
    case WalletColumn::Return:
        return 86;
    case WalletColumn::Free:
    case WalletColumn::Reserved:
    case WalletColumn::AtVenue:
    case WalletColumn::InTransit:
    case WalletColumn::Other:
    case WalletColumn::Below:
    case WalletColumn::Total:
    case WalletColumn::Pnl:
        return 100;
    }
    return 100;
}

bool isFigure(WalletColumn column) {
    return column >= WalletColumn::Free && column != WalletColumn::Share &&
           column != WalletColumn::Trend;
}

/// Shown at once on a window of usual width; the others are in the column menu.
bool isForEveryWidth(WalletColumn column) {
    return column != WalletColumn::State && column != WalletColumn::AtVenue &&
           column != WalletColumn::InTransit && column != WalletColumn::Other &&
           column != WalletColumn::Below && column != WalletColumn::Return;
}

} // namespace

WalletTreeView::WalletTreeView(items::WalletTreeModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("walletTree"));
    setAccessibleName(tr("Wallets"));
    widgets::styleTree(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setModel(&model);
    setUpColumns();
    m_look.setSingleShot(true);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &WalletTreeView::tellVisible);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &WalletTreeView::onRowsInserted);
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { m_look.start(); });
    connect(this, &QTreeView::expanded, this, [this] { m_look.start(); });
    connect(this, &QTreeView::collapsed, this, [this] { m_look.start(); });
}

void WalletTreeView::setUpColumns() {
    setItemDelegateForColumn(int(WalletColumn::Share), new widgets::ShareBarDelegate(this));
    setItemDelegateForColumn(int(WalletColumn::Trend), new widgets::SparklineDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorClearable(true);
    header()->setFirstSectionMovable(false);
    header()->setObjectName(QStringLiteral("walletTreeHeader"));
    for (int i = 0; i < items::walletColumnCount; ++i) {
        header()->resizeSection(i, widthOf(static_cast<WalletColumn>(i)));
    }
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    const QByteArray remembered = QSettings().value(columnsKey).toByteArray();
    m_hasOwnColumns = header()->restoreState(remembered);
    if (!m_hasOwnColumns) {
        chooseDefaultColumns();
    }
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        const bool isByHand = QApplication::mouseButtons().testFlag(Qt::LeftButton);
        if (isByHand && !m_isFitting) {
            saveColumns();
        }
        if (section != 0) {
            fitName();
        }
        m_look.start();
    });
    connect(header(), &QHeaderView::sectionMoved, this, &WalletTreeView::saveColumns);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &WalletTreeView::saveColumns);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header()->mapToGlobal(at));
    });
}

/// Only what the person chose is remembered: what the program fits to the window is worked out
/// anew.
void WalletTreeView::saveColumns() {
    m_hasOwnColumns = true;
    QSettings().setValue(columnsKey, header()->saveState());
}

/// In a narrow tree the indent tells the kind, and the small pictures are smaller.
void WalletTreeView::chooseDefaultColumns() {
    const bool isWide = width() >= wideEnoughForAll;
    const bool isNarrow = width() < wideEnoughForKind;
    for (int i = 0; i < items::walletColumnCount; ++i) {
        const auto column = static_cast<WalletColumn>(i);
        const bool isShown = isForEveryWidth(column) || (isWide && column != WalletColumn::Other);
        header()->setSectionHidden(i, !isShown || (isNarrow && column == WalletColumn::Kind));
    }
    for (const WalletColumn column : {WalletColumn::Share, WalletColumn::Trend}) {
        header()->resizeSection(int(column), isNarrow ? narrowPicture : widthOf(column));
    }
}

void WalletTreeView::fillColumnMenu(QMenu* menu) {
    menu->clear();
    for (int i = 1; i < items::walletColumnCount; ++i) {
        QAction* action =
            menu->addAction(m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            header()->setSectionHidden(i, !isShown);
            saveColumns();
            fitName();
        });
    }
}

// Widths

void WalletTreeView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (!m_hasOwnColumns) {
        chooseDefaultColumns();
    }
    fitName();
    m_look.start();
}

void WalletTreeView::fitFigures() {
    if (m_areFiguresFitted || m_hasOwnColumns || m_model.rowCount() == 0) {
        return;
    }
    m_areFiguresFitted = true;
    for (int i = 0; i < items::walletColumnCount; ++i) {
        if (isFigure(static_cast<WalletColumn>(i)) && !header()->isSectionHidden(i)) {
            const int wanted = std::max(sizeHintForColumn(i), header()->sectionSizeHint(i));
            header()->resizeSection(i, std::clamp(wanted + 6, 78, 190));
        }
    }
    // Results come later than balances, and are as long as the totals at most.
    const int total = header()->sectionSize(int(WalletColumn::Total));
    header()->resizeSection(int(WalletColumn::Pnl), std::max(96, total));
}

void WalletTreeView::fitName() {
    if (m_isFitting) {
        return;
    }
    m_isFitting = true;
    int others = 0;
    for (int i = 1; i < header()->count(); ++i) {
        others += header()->isSectionHidden(i) ? 0 : header()->sectionSize(i);
    }
    header()->resizeSection(0, std::max(narrowestName, viewport()->width() - others));
    m_isFitting = false;
}

// What is seen

void WalletTreeView::scrollContentsBy(int dx, int dy) {
    QTreeView::scrollContentsBy(dx, dy);
    m_look.start();
}

void WalletTreeView::paintEvent(QPaintEvent* event) {
    if (!m_areFiguresFitted && m_model.rowCount() > 0) {
        QTimer::singleShot(0, this, [this] {
            fitFigures();
            fitName();
        });
    }
    QTreeView::paintEvent(event);
}

void WalletTreeView::tellVisible() {
    QList<WalletId> wallets;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt(QPoint(4, 1)); index.isValid(); index = indexBelow(index)) {
        const QRect rect = visualRect(index);
        if (rect.top() > bottom) {
            break;
        }
        wallets.append(m_model.idAt(index));
    }
    Q_EMIT visibleWalletsChanged(wallets);
}

void WalletTreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentWalletChanged(m_model.idAt(current));
}

void WalletTreeView::selectionChanged(const QItemSelection& selected,
                                      const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedWalletsChanged();
}

WalletId WalletTreeView::currentWallet() const {
    return m_model.idAt(currentIndex());
}

QList<WalletId> WalletTreeView::selectedWallets() const {
    QList<WalletId> wallets;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        wallets.append(m_model.idAt(index));
    }
    return wallets;
}

bool WalletTreeView::select(WalletId wallet) {
    const QModelIndex index = m_model.indexOf(wallet);
    if (!index.isValid()) {
        return false;
    }
    for (const WalletId above : m_model.ancestors(wallet)) {
        expand(m_model.indexOf(above));
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

// Levels

void WalletTreeView::expandToLevel(int level) {
    m_level = level;
    collapseAll();
    openLevel({}, 1);
}

void WalletTreeView::openLevel(const QModelIndex& parent, int depth) {
    if (depth >= m_level) {
        return;
    }
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        m_model.fetchMore(index); // a view with its layout pending would not ask
        expand(index);
        openLevel(index, depth + 1);
    }
}

void WalletTreeView::onRowsInserted(const QModelIndex& parent) {
    int depth = 1;
    for (QModelIndex above = parent; above.isValid(); above = above.parent()) {
        ++depth;
    }
    openLevel(parent, depth);
    m_look.start();
}

void WalletTreeView::expandMatches() {
    m_level = 1;
    expandAll();
}

} // namespace tf::ui
