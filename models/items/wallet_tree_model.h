// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/item_roles.h"
#include "models/items/text_format.h"
#include "models/items/wallet_amounts.h"
#include "models/ledger/performance.h"

#include <QAbstractItemModel>
#include <memory>
#include <unordered_map>
#include <vector>

namespace tf::items {

/// The tree's columns. Free, Reserved, AtVenue, InTransit and Other are the wallet's own money,
/// Below that of all wallets below it; together they are Total exactly.
enum class WalletColumn {
    Name,
    Kind,
    State,
    Free,
    Reserved,
    AtVenue,
    InTransit,
    Other,
    Below,
    Total,
    Share,
    Pnl,
    Return,
    Trend,
};
inline constexpr int walletColumnCount = 14;

/// The hierarchy of wallets, children loaded when they are first asked for. It asks nobody itself:
/// childrenWanted() says what is missing, setRoots() and setChildren() bring it. Every change is
/// told by the exact insert, remove, layout or data signal; nothing is ever reset.
class WalletTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit WalletTreeModel(QObject* parent = nullptr);
    ~WalletTreeModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// By exact amounts; names as the locale orders them. Column −1 is the order of the books.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QModelIndex indexOf(ledger::WalletId id, int column = 0) const;
    ledger::WalletId idAt(const QModelIndex& index) const;
    /// Null when it is not loaded.
    const ledger::WalletNode* node(ledger::WalletId id) const;
    const ledger::Performance* performance(ledger::WalletId id) const;
    WalletAmounts amounts(ledger::WalletId id) const;
    /// From the top down to `id`, without it.
    QList<ledger::WalletId> ancestors(ledger::WalletId id) const;
    /// Loaded children in the order shown; a null id asks for the top.
    QList<ledger::WalletId> children(ledger::WalletId parent) const;
    /// Wallets whose children are here.
    QList<ledger::WalletId> loadedParents() const;
    QList<ledger::WalletId> loadedIds() const;
    int loadedCount() const { return static_cast<int>(m_nodes.size()); }
    bool isSearching() const { return m_isSearching; }

    const WalletUnit& unit() const { return m_converter.unit(); }
    const ledger::RateTable& rates() const { return m_converter.rates(); }
    void setUnit(const WalletUnit& unit);
    void setRates(const ledger::RateTable& rates);
    void setTextFormat(const TextFormat& format);

    /// Replace the top, or the children of a loaded wallet: what stays keeps its selection and
    /// children. Ends a search.
    void setRoots(const QList<ledger::WalletNode>& nodes);
    void setChildren(ledger::WalletId parent, const QList<ledger::WalletNode>& nodes);
    /// Lets fetchMore() ask again.
    void setChildrenFailed(ledger::WalletId parent);
    /// The answer of a search: wallets with all above them. Everything else goes.
    void setMatches(const QList<ledger::WalletNode>& nodes);
    /// New values. Wallets that are not there are inserted when their parent's children are loaded.
    void updateWallets(const QList<ledger::WalletNode>& nodes);
    void removeWallet(ledger::WalletId id);
    void setPerformance(ledger::WalletId id, const ledger::Performance& performance);
    void clearPerformance();

Q_SIGNALS:
    void childrenWanted(tf::ledger::WalletId parent);

private:
    struct Node;
    using Rows = std::vector<Node*>;

    Node* nodeAt(const QModelIndex& index) const;
    Node* find(ledger::WalletId id) const;
    QModelIndex indexOf(const Node* node, int column = 0) const;
    const WalletAmounts& amounts(const Node& node) const;
    QString headerText(WalletColumn column) const;
    QString headerTip(WalletColumn column) const;
    QString textOf(const Node& node, WalletColumn column) const;
    QVariant valueOf(const Node& node, WalletColumn column) const;
    QVariant moneyOf(const Node& node, WalletColumn column) const;
    CellTone toneOf(const Node& node, WalletColumn column) const;
    QString tipOf(const Node& node, WalletColumn column) const;
    QVariant trendOf(const Node& node) const;
    std::optional<Decimal> amountOf(const Node& node, WalletColumn column) const;
    std::optional<double> shareOf(const Node& node) const;
    std::optional<double> returnOf(const Node& node) const;
    bool isPerformanceWhole(const Node& node) const;
    QString absentText(const Node& node) const;

    std::strong_ordering ordered(const Node& a, const Node& b) const;
    bool isBefore(const Node* a, const Node* b) const;
    void replaceChildren(Node& parent, const QList<ledger::WalletNode>& nodes);
    void replaceMatches(Node& parent, const QHash<ledger::WalletId, QList<ledger::WalletNode>>& by);
    void removeMissing(Node& parent, const QList<ledger::WalletNode>& nodes);
    void append(Node& parent, const QList<ledger::WalletNode>& nodes);
    void insertSorted(Node& parent, const ledger::WalletNode& value);
    void removeChildren(Node& parent, int first, int last);
    void forget(Node* node);
    Node* adopt(Node& parent, const ledger::WalletNode& value);
    void tellChanged(const Node& parent, std::vector<int> rows);
    void tellAllChanged();
    /// Puts the children into `order` and tells so, if they are not already.
    void arrange(Node& parent, Rows order);
    void keepSorted(Node& parent);
    void sortAll(Node& parent);

    std::unordered_map<ledger::WalletId, std::unique_ptr<Node>> m_nodes;
    std::unique_ptr<Node> m_top;
    UnitConverter m_converter;
    TextFormat m_format;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isSearching = false;
};

} // namespace tf::items
