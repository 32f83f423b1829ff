// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the wallet tree say, and the order that follows from it.
#include "models/items/ledger_words.h"
#include "models/items/wallet_tree_node.h"

#include <QCollator>

namespace tf::items {

using ledger::WalletStatus;

namespace {

const QCollator& nameOrder() {
    static const QCollator collator = [] {
        const QLocale locale; // "C" knows no numbers in names
        QCollator made(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
        made.setNumericMode(true); // "Agent 2" before "Agent 10"
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return collator;
}

bool isNumber(WalletColumn column) {
    return column >= WalletColumn::Free && column != WalletColumn::Share &&
           column != WalletColumn::Trend;
}

template <class T>
std::strong_ordering compared(const std::optional<T>& a, const std::optional<T>& b) {
    if (!a || !b) {
        return a.has_value() <=> b.has_value();
    }
    return *a < *b   ? std::strong_ordering::less
           : *b < *a ? std::strong_ordering::greater
                     : std::strong_ordering::equal;
}

std::strong_ordering comparedNames(const QString& a, const QString& b) {
    return nameOrder().compare(a, b) <=> 0;
}

} // namespace

QVariant WalletTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Node& node = *nodeAt(index);
    const auto column = static_cast<WalletColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, column);
    case Qt::ToolTipRole:
        return plainTip(tipOf(node, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                        Qt::AlignVCenter);
    case EntityRole:
        return node.value.wallet.id.uuid();
    case SortRole:
        return valueOf(node, column);
    case AmountRole:
        return moneyOf(node, column);
    case ShareRole:
        return column == WalletColumn::Share && shareOf(node) ? QVariant(*shareOf(node))
                                                              : QVariant();
    case SparklineRole:
        return column == WalletColumn::Trend ? trendOf(node) : QVariant();
    case ToneRole:
        return static_cast<int>(toneOf(node, column));
    case StrongRole:
        return column == WalletColumn::Total;
    case DotRole:
        return column == WalletColumn::State && node.value.wallet.status != WalletStatus::Active;
    default:
        return {};
    }
}

QVariant WalletTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= walletColumnCount) {
        return {};
    }
    const auto column = static_cast<WalletColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                        Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return headerTip(column);
    }
    return role == Qt::DisplayRole ? QVariant(headerText(column)) : QVariant();
}

QString WalletTreeModel::headerText(WalletColumn column) const {
    switch (column) {
    case WalletColumn::Name:
        return tr("Wallet");
    case WalletColumn::Kind:
        return tr("Kind");
    case WalletColumn::State:
        return tr("State");
    case WalletColumn::Free:
        return tr("Free");
    case WalletColumn::Reserved:
        return tr("Reserved");
    case WalletColumn::AtVenue:
        return tr("At venue");
    case WalletColumn::InTransit:
        return tr("In transit");
    case WalletColumn::Other:
        return tr("Other");
    case WalletColumn::Below:
        return tr("Below");
    case WalletColumn::Total:
        return tr("Total %1").arg(unit().asset.code());
    case WalletColumn::Share:
        return tr("Share");
    case WalletColumn::Pnl:
        return tr("PnL");
    case WalletColumn::Return:
        return tr("Return");
    case WalletColumn::Trend:
        return tr("Trend");
    }
    return {};
}

QString WalletTreeModel::headerTip(WalletColumn column) const {
    switch (column) {
    case WalletColumn::Free:
        return tr("The wallet's own money that can be moved now");
    case WalletColumn::Reserved:
        return tr("Own money held by open orders");
    case WalletColumn::AtVenue:
        return tr("Own money at exchanges and in positions");
    case WalletColumn::InTransit:
        return tr("Own money on its way");
    case WalletColumn::Other:
        return tr("Own fees and amounts in suspense");
    case WalletColumn::Below:
        return tr("Money of all wallets below this one");
    case WalletColumn::Total:
        return tr("Free + reserved + at venue + in transit + other + below");
    case WalletColumn::Share:
        return tr("Part of the total of the wallet above");
    case WalletColumn::Pnl:
        return tr("Result of the period: deposits and allocations do not count");
    case WalletColumn::Return:
        return tr("Time-weighted return of the period: over the capital that was there, "
                  "not over the traded volume");
    case WalletColumn::Name:
    case WalletColumn::Kind:
    case WalletColumn::State:
    case WalletColumn::Trend:
        break;
    }
    return {};
}

const WalletAmounts& WalletTreeModel::amounts(const Node& node) const {
    if (!node.amounts) {
        node.amounts = m_converter.amounts(node.value);
    }
    return *node.amounts;
}

std::optional<Decimal> WalletTreeModel::amountOf(const Node& node, WalletColumn column) const {
    switch (column) {
    case WalletColumn::Free:
        return amounts(node).free;
    case WalletColumn::Reserved:
        return amounts(node).reserved;
    case WalletColumn::AtVenue:
        return amounts(node).atVenue;
    case WalletColumn::InTransit:
        return amounts(node).inTransit;
    case WalletColumn::Other:
        return amounts(node).other;
    case WalletColumn::Below:
        return amounts(node).below;
    case WalletColumn::Total:
        return amounts(node).total;
    case WalletColumn::Pnl:
        if (!unit().isConverted) { // of one asset: exact from the books, since the beginning
            return amounts(node).total - amounts(node).contributed;
        }
        return isPerformanceWhole(node) ? std::optional(node.performance->result) : std::nullopt;
    case WalletColumn::Name:
    case WalletColumn::Kind:
    case WalletColumn::State:
    case WalletColumn::Share:
    case WalletColumn::Return:
    case WalletColumn::Trend:
        break;
    }
    return std::nullopt;
}

std::optional<double> WalletTreeModel::shareOf(const Node& node) const {
    Decimal whole;
    if (node.parent == m_top.get()) {
        for (const Node* root : m_top->children) {
            whole += amounts(*root).total;
        }
    } else {
        whole = amounts(*node.parent).total;
    }
    if (!whole.isPositive()) {
        return std::nullopt;
    }
    return std::clamp(amounts(node).total.toDouble() / whole.toDouble(), 0.0, 1.0);
}

/// A result in which an asset was worth nothing for want of a rate would be a lie.
bool WalletTreeModel::isPerformanceWhole(const Node& node) const {
    return node.performance && node.performance->missing.isEmpty();
}

std::optional<double> WalletTreeModel::returnOf(const Node& node) const {
    return isPerformanceWhole(node) && unit().isConverted ? node.performance->timeWeighted
                                                          : std::nullopt;
}

QString WalletTreeModel::absentText(const Node& node) const {
    const bool isForWantOfRates = node.performance && !node.performance->missing.isEmpty();
    return isForWantOfRates && unit().isConverted ? tr("no rate") : QString();
}

QString WalletTreeModel::textOf(const Node& node, WalletColumn column) const {
    switch (column) {
    case WalletColumn::Name:
        return node.value.wallet.name;
    case WalletColumn::Kind:
        return word(node.value.wallet.kind);
    case WalletColumn::State:
        return word(node.value.wallet.status);
    case WalletColumn::Share:
        return shareOf(node) ? m_format.percent(*shareOf(node)) : QString();
    case WalletColumn::Return:
        return returnOf(node) ? m_format.signedPercent(*returnOf(node)) : absentText(node);
    case WalletColumn::Trend:
        return {};
    case WalletColumn::Pnl:
        return amountOf(node, column)
                   ? m_format.signedAmount(Money(*amountOf(node, column), unit().asset))
                   : absentText(node);
    case WalletColumn::Free:
    case WalletColumn::Reserved:
    case WalletColumn::AtVenue:
    case WalletColumn::InTransit:
    case WalletColumn::Other:
    case WalletColumn::Below:
    case WalletColumn::Total:
        return m_format.amount(Money(*amountOf(node, column), unit().asset));
    }
    return {};
}

QVariant WalletTreeModel::valueOf(const Node& node, WalletColumn column) const {
    if (column == WalletColumn::Share) {
        return shareOf(node) ? QVariant(*shareOf(node)) : QVariant();
    }
    if (column == WalletColumn::Return) {
        return returnOf(node) ? QVariant(*returnOf(node)) : QVariant();
    }
    if (column == WalletColumn::Kind) {
        return static_cast<int>(node.value.wallet.kind);
    }
    if (column == WalletColumn::State) {
        return static_cast<int>(node.value.wallet.status);
    }
    const auto amount = amountOf(node, column);
    return amount ? QVariant::fromValue(*amount) : QVariant(textOf(node, column));
}

QVariant WalletTreeModel::moneyOf(const Node& node, WalletColumn column) const {
    const auto amount = amountOf(node, column);
    return amount ? QVariant::fromValue(Money(*amount, unit().asset)) : QVariant();
}

QVariant WalletTreeModel::trendOf(const Node& node) const {
    if (!node.performance || node.performance->points.size() < 2) {
        return {};
    }
    QList<double> values;
    for (const ledger::ValuePoint& point : node.performance->points) {
        values.append(point.value.toDouble());
    }
    return QVariant::fromValue(values);
}

CellTone WalletTreeModel::toneOf(const Node& node, WalletColumn column) const {
    if (node.value.wallet.status == WalletStatus::Closed) {
        return CellTone::Muted;
    }
    switch (column) {
    case WalletColumn::State:
        return node.value.wallet.status == WalletStatus::Frozen ? CellTone::Warning
                                                                : CellTone::Muted;
    case WalletColumn::Pnl:
    case WalletColumn::Return: {
        const double sign = column == WalletColumn::Return
                                ? returnOf(node).value_or(0.0)
                                : amountOf(node, column).value_or(Decimal()).sign();
        return sign > 0.0 ? CellTone::Good : sign < 0.0 ? CellTone::Bad : CellTone::Muted;
    }
    case WalletColumn::Total:
        return amounts(node).leftOut.isEmpty() ? CellTone::Normal : CellTone::Warning;
    case WalletColumn::Kind:
    case WalletColumn::Reserved:
    case WalletColumn::InTransit:
    case WalletColumn::Other:
        return CellTone::Muted;
    case WalletColumn::Name:
    case WalletColumn::Free:
    case WalletColumn::AtVenue:
    case WalletColumn::Below:
    case WalletColumn::Share:
    case WalletColumn::Trend:
        return CellTone::Normal;
    }
    return CellTone::Normal;
}

QString WalletTreeModel::tipOf(const Node& node, WalletColumn column) const {
    if (column == WalletColumn::Name) {
        return node.value.wallet.name;
    }
    const auto amount = amountOf(node, column);
    if (!amount) {
        return column == WalletColumn::Share || column == WalletColumn::Return ? headerTip(column)
                                                                               : QString();
    }
    QStringList lines{m_format.money(Money(*amount, unit().asset)), headerTip(column)};
    if (!amounts(node).leftOut.isEmpty()) {
        QStringList codes;
        for (const Asset& asset : amounts(node).leftOut) {
            codes.append(asset.code());
        }
        lines.append(tr("Left out, no fresh rate: %1").arg(codes.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

std::strong_ordering WalletTreeModel::ordered(const Node& a, const Node& b) const {
    const auto column = static_cast<WalletColumn>(m_sortColumn);
    switch (column) {
    case WalletColumn::Name:
        return comparedNames(a.value.wallet.name, b.value.wallet.name);
    case WalletColumn::Kind:
        return a.value.wallet.kind <=> b.value.wallet.kind;
    case WalletColumn::State:
        return a.value.wallet.status <=> b.value.wallet.status;
    case WalletColumn::Share: // siblings share the whole, so the exact total decides
        return amounts(a).total <=> amounts(b).total;
    case WalletColumn::Return:
    case WalletColumn::Trend:
        return compared(returnOf(a), returnOf(b));
    case WalletColumn::Free:
    case WalletColumn::Reserved:
    case WalletColumn::AtVenue:
    case WalletColumn::InTransit:
    case WalletColumn::Other:
    case WalletColumn::Below:
    case WalletColumn::Total:
    case WalletColumn::Pnl:
        return compared(amountOf(a, column), amountOf(b, column));
    }
    return std::strong_ordering::equal;
}

bool WalletTreeModel::isBefore(const Node* a, const Node* b) const {
    if (m_sortColumn < 0) {
        const auto kinds = a->value.wallet.kind <=> b->value.wallet.kind;
        return kinds != 0 ? kinds < 0
                          : comparedNames(a->value.wallet.name, b->value.wallet.name) < 0;
    }
    const std::strong_ordering order = ordered(*a, *b);
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

} // namespace tf::items
