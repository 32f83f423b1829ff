// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wallet_tree_node.h"

#include <QSet>
#include <algorithm>

namespace tf::items {

using ledger::WalletId;
using ledger::WalletNode;

namespace {

/// Above this many scattered rows one range is told instead of each: views search their rows for
/// every signal.
constexpr size_t mostRanges = 16;

} // namespace

WalletTreeModel::WalletTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_top(std::make_unique<Node>()) {}

WalletTreeModel::~WalletTreeModel() = default;

// Structure

int WalletTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int WalletTreeModel::columnCount(const QModelIndex&) const {
    return walletColumnCount;
}

QModelIndex WalletTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeAt(parent)->children[static_cast<size_t>(row)]);
}

QModelIndex WalletTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

bool WalletTreeModel::hasChildren(const QModelIndex& parent) const {
    if (parent.column() > 0) {
        return false;
    }
    const Node* node = nodeAt(parent);
    return !node->children.empty() ||
           (node->load != Node::Load::Loaded && node->value.wallet.childCount > 0);
}

bool WalletTreeModel::canFetchMore(const QModelIndex& parent) const {
    const Node* node = nodeAt(parent);
    return parent.isValid() && parent.column() == 0 && node->load == Node::Load::NotLoaded &&
           node->value.wallet.childCount > 0;
}

void WalletTreeModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        Node* node = nodeAt(parent);
        node->load = Node::Load::Asked;
        Q_EMIT childrenWanted(node->value.wallet.id);
    }
}

WalletTreeModel::Node* WalletTreeModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_top.get();
}

WalletTreeModel::Node* WalletTreeModel::find(WalletId id) const {
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second.get();
}

QModelIndex WalletTreeModel::indexOf(const Node* node, int column) const {
    return !node || node == m_top.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex WalletTreeModel::indexOf(WalletId id, int column) const {
    return indexOf(find(id), column);
}

WalletId WalletTreeModel::idAt(const QModelIndex& index) const {
    return nodeAt(index)->value.wallet.id;
}

const WalletNode* WalletTreeModel::node(WalletId id) const {
    const Node* found = find(id);
    return found ? &found->value : nullptr;
}

const ledger::Performance* WalletTreeModel::performance(WalletId id) const {
    const Node* found = find(id);
    return found && found->performance ? &*found->performance : nullptr;
}

WalletAmounts WalletTreeModel::amounts(WalletId id) const {
    const Node* found = find(id);
    return found ? amounts(*found) : WalletAmounts();
}

QList<WalletId> WalletTreeModel::ancestors(WalletId id) const {
    QList<WalletId> path;
    const Node* found = find(id);
    for (const Node* node = found ? found->parent : nullptr; node && node != m_top.get();
         node = node->parent) {
        path.prepend(node->value.wallet.id);
    }
    return path;
}

QList<WalletId> WalletTreeModel::children(WalletId parent) const {
    const Node* node = parent.isNull() ? m_top.get() : find(parent);
    QList<WalletId> ids;
    if (node) {
        for (const Node* child : node->children) {
            ids.append(child->value.wallet.id);
        }
    }
    return ids;
}

QList<WalletId> WalletTreeModel::loadedParents() const {
    QList<WalletId> ids;
    for (const auto& [id, node] : m_nodes) {
        if (node->load == Node::Load::Loaded && !node->children.empty()) {
            ids.append(id);
        }
    }
    return ids;
}

QList<WalletId> WalletTreeModel::loadedIds() const {
    QList<WalletId> ids;
    ids.reserve(loadedCount());
    for (const auto& entry : m_nodes) {
        ids.append(entry.first);
    }
    return ids;
}

// What comes in

void WalletTreeModel::setRoots(const QList<WalletNode>& nodes) {
    if (m_isSearching) {
        m_isSearching = false;
        for (Node* root : m_top->children) {
            removeChildren(*root, 0, static_cast<int>(root->children.size()) - 1);
            root->load = Node::Load::NotLoaded;
        }
    }
    m_top->load = Node::Load::Loaded;
    replaceChildren(*m_top, nodes);
}

void WalletTreeModel::setChildren(WalletId parent, const QList<WalletNode>& nodes) {
    Node* node = find(parent);
    if (!node || m_isSearching) {
        return;
    }
    node->load = Node::Load::Loaded;
    replaceChildren(*node, nodes);
}

void WalletTreeModel::setChildrenFailed(WalletId parent) {
    if (Node* node = find(parent); node && node->load == Node::Load::Asked) {
        node->load = Node::Load::NotLoaded;
    }
}

void WalletTreeModel::setMatches(const QList<WalletNode>& nodes) {
    m_isSearching = true;
    QSet<WalletId> present;
    for (const WalletNode& node : nodes) {
        present.insert(node.wallet.id);
    }
    QHash<WalletId, QList<WalletNode>> byParent;
    for (const WalletNode& node : nodes) {
        const WalletId parent = node.wallet.parent;
        byParent[present.contains(parent) ? parent : WalletId()].append(node);
    }
    replaceMatches(*m_top, byParent);
}

void WalletTreeModel::replaceMatches(Node& parent,
                                     const QHash<WalletId, QList<WalletNode>>& byParent) {
    parent.load = Node::Load::Loaded;
    replaceChildren(parent, byParent.value(parent.value.wallet.id));
    for (Node* child : Rows(parent.children)) {
        replaceMatches(*child, byParent);
    }
}

void WalletTreeModel::replaceChildren(Node& parent, const QList<WalletNode>& nodes) {
    removeMissing(parent, nodes);
    QList<WalletNode> fresh;
    std::vector<int> changed;
    for (const WalletNode& value : nodes) {
        Node* known = find(value.wallet.id);
        if (!known) {
            fresh.append(value);
        } else if (known->value != value) {
            known->value = value;
            known->amounts.reset();
            changed.push_back(known->row);
        }
    }
    tellChanged(parent, std::move(changed));
    append(parent, fresh);
    if (m_sortColumn >= 0) {
        keepSorted(parent);
        return;
    }
    Rows order;
    for (const WalletNode& value : nodes) {
        order.push_back(find(value.wallet.id));
    }
    arrange(parent, std::move(order));
}

void WalletTreeModel::removeMissing(Node& parent, const QList<WalletNode>& nodes) {
    QSet<WalletId> wanted;
    for (const WalletNode& node : nodes) {
        wanted.insert(node.wallet.id);
    }
    const auto isWanted = [&](int row) {
        return wanted.contains(parent.children[static_cast<size_t>(row)]->value.wallet.id);
    };
    for (int last = static_cast<int>(parent.children.size()) - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !isWanted(first)) {
            --first;
        }
        if (first < last) {
            removeChildren(parent, first + 1, last);
        }
        last = first;
    }
}

void WalletTreeModel::append(Node& parent, const QList<WalletNode>& nodes) {
    if (nodes.isEmpty()) {
        return;
    }
    const int first = static_cast<int>(parent.children.size());
    // Sorted before they are told, so that the usual first load is one insert and no more.
    Rows rows;
    for (const WalletNode& value : nodes) {
        rows.push_back(adopt(parent, value));
    }
    if (m_sortColumn >= 0) {
        std::stable_sort(rows.begin(), rows.end(),
                         [this](const Node* a, const Node* b) { return isBefore(a, b); });
    }
    beginInsertRows(indexOf(&parent), first, first + static_cast<int>(rows.size()) - 1);
    for (Node* node : rows) {
        node->row = static_cast<int>(parent.children.size());
        parent.children.push_back(node);
    }
    endInsertRows();
}

void WalletTreeModel::updateWallets(const QList<WalletNode>& nodes) {
    QHash<Node*, std::vector<int>> changed;
    QList<WalletNode> fresh;
    for (const WalletNode& value : nodes) {
        Node* known = find(value.wallet.id);
        if (!known) {
            fresh.append(value);
        } else if (known->value != value) {
            known->value = value;
            known->amounts.reset();
            changed[known->parent].push_back(known->row);
        }
    }
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        tellChanged(*it.key(), it.value());
    }
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        if (m_sortColumn >= 0) {
            keepSorted(*it.key());
        }
    }
    if (m_isSearching) {
        return; // what is new may not match; the search is asked again
    }
    for (const WalletNode& value : fresh) {
        Node* parent = value.wallet.parent.isNull() ? m_top.get() : find(value.wallet.parent);
        if (!parent || value.wallet.kind == ledger::WalletKind::External) {
            continue;
        }
        if (parent->load == Node::Load::NotLoaded && parent->value.wallet.childCount == 0) {
            parent->load = Node::Load::Loaded;
        }
        if (parent->load == Node::Load::Loaded) {
            insertSorted(*parent, value);
        }
    }
}

void WalletTreeModel::insertSorted(Node& parent, const WalletNode& value) {
    Node* node = adopt(parent, value);
    const auto place =
        std::upper_bound(parent.children.begin(), parent.children.end(), node,
                         [this](const Node* a, const Node* b) { return isBefore(a, b); });
    const int row = static_cast<int>(place - parent.children.begin());
    beginInsertRows(indexOf(&parent), row, row);
    parent.children.insert(place, node);
    for (size_t i = static_cast<size_t>(row); i < parent.children.size(); ++i) {
        parent.children[i]->row = static_cast<int>(i);
    }
    endInsertRows();
}

void WalletTreeModel::removeWallet(WalletId id) {
    if (Node* node = find(id)) {
        removeChildren(*node->parent, node->row, node->row);
    }
}

void WalletTreeModel::setPerformance(WalletId id, const ledger::Performance& performance) {
    Node* node = find(id);
    if (!node) {
        return;
    }
    node->performance = performance;
    Q_EMIT dataChanged(indexOf(node, static_cast<int>(WalletColumn::Pnl)),
                       indexOf(node, static_cast<int>(WalletColumn::Trend)));
}

void WalletTreeModel::clearPerformance() {
    for (auto& entry : m_nodes) {
        entry.second->performance.reset();
    }
    tellAllChanged();
}

void WalletTreeModel::setUnit(const WalletUnit& unit) {
    if (unit == m_converter.unit()) {
        return;
    }
    m_converter = UnitConverter(unit, m_converter.rates());
    for (auto& entry : m_nodes) {
        entry.second->performance.reset(); // it is in the old currency
        entry.second->amounts.reset();
    }
    tellAllChanged();
    sortAll(*m_top);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, walletColumnCount - 1);
}

void WalletTreeModel::setRates(const ledger::RateTable& rates) {
    m_converter = UnitConverter(m_converter.unit(), rates);
    for (auto& entry : m_nodes) {
        entry.second->amounts.reset();
    }
    tellAllChanged();
    sortAll(*m_top);
}

void WalletTreeModel::setTextFormat(const TextFormat& format) {
    m_format = format;
    tellAllChanged();
}

// Own and disown

WalletTreeModel::Node* WalletTreeModel::adopt(Node& parent, const WalletNode& value) {
    auto node = std::make_unique<Node>();
    node->value = value;
    node->parent = &parent;
    Node* const raw = node.get();
    m_nodes.insert_or_assign(value.wallet.id, std::move(node));
    return raw;
}

void WalletTreeModel::removeChildren(Node& parent, int first, int last) {
    if (last < first) {
        return;
    }
    beginRemoveRows(indexOf(&parent), first, last);
    const auto begin = parent.children.begin() + first;
    const Rows gone(begin, begin + (last - first + 1));
    parent.children.erase(begin, begin + (last - first + 1));
    for (size_t i = static_cast<size_t>(first); i < parent.children.size(); ++i) {
        parent.children[i]->row = static_cast<int>(i);
    }
    endRemoveRows();
    for (Node* node : gone) {
        forget(node);
    }
}

void WalletTreeModel::forget(Node* node) {
    for (Node* child : node->children) {
        forget(child);
    }
    m_nodes.erase(node->value.wallet.id);
}

// Telling

void WalletTreeModel::tellChanged(const Node& parent, std::vector<int> rows) {
    if (rows.empty()) {
        return;
    }
    std::sort(rows.begin(), rows.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().second + 1 >= row) {
            ranges.back().second = row;
        } else {
            ranges.emplace_back(row, row);
        }
    }
    if (ranges.size() > mostRanges) {
        ranges = {{rows.front(), rows.back()}};
    }
    const QModelIndex at = indexOf(&parent);
    for (const auto& [first, last] : ranges) {
        Q_EMIT dataChanged(index(first, 0, at), index(last, walletColumnCount - 1, at));
    }
}

void WalletTreeModel::tellAllChanged() {
    const auto tellRange = [this](const Node& parent) {
        const int last = static_cast<int>(parent.children.size()) - 1;
        if (last >= 0) {
            const QModelIndex at = indexOf(&parent);
            Q_EMIT dataChanged(index(0, 0, at), index(last, walletColumnCount - 1, at));
        }
    };
    tellRange(*m_top);
    for (const auto& entry : m_nodes) {
        tellRange(*entry.second);
    }
}

// Order

void WalletTreeModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column < walletColumnCount ? column : -1;
    m_sortOrder = order;
    sortAll(*m_top);
}

void WalletTreeModel::sortAll(Node& parent) {
    keepSorted(parent);
    for (Node* child : Rows(parent.children)) {
        if (!child->children.empty()) {
            sortAll(*child);
        }
    }
}

void WalletTreeModel::keepSorted(Node& parent) {
    const auto before = [this](const Node* a, const Node* b) { return isBefore(a, b); };
    if (std::is_sorted(parent.children.begin(), parent.children.end(), before)) {
        return;
    }
    Rows order = parent.children;
    std::stable_sort(order.begin(), order.end(), before);
    arrange(parent, std::move(order));
}

void WalletTreeModel::arrange(Node& parent, Rows order) {
    if (order == parent.children) {
        return;
    }
    const QList<QPersistentModelIndex> parents = {QPersistentModelIndex(indexOf(&parent))};
    Q_EMIT layoutAboutToBeChanged(parents, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    parent.children = std::move(order);
    for (size_t i = 0; i < parent.children.size(); ++i) {
        parent.children[i]->row = static_cast<int>(i);
    }
    QModelIndexList from;
    QModelIndexList to;
    for (const QModelIndex& old : before) {
        const Node* node = nodeAt(old);
        if (node->parent == &parent && node->row != old.row()) {
            from.append(old);
            to.append(createIndex(node->row, old.column(), node));
        }
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged(parents, QAbstractItemModel::VerticalSortHint);
}

} // namespace tf::items
